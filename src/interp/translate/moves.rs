//! Parallel moves: a set of register assignments that happen at once, put in an order that overwrites nothing still needed.

use super::emit::{Emitter, Place};

/// More moves at once than any compiler's output needs.
const MAX_MOVES: usize = 256;

impl Emitter {
    /// Emits the moves; destinations are distinct. Temporaries `spare_ref` and `spare_prim` are free.
    pub(super) fn emit_moves(&mut self, mut moves: Vec<(i16, Place)>, spare_ref: usize, spare_prim: usize) {
        if moves.len() > MAX_MOVES {
            self.too_large = true;
            return;
        }
        let source = |place: &Place| match *place {
            Place::Temp(register) | Place::Local(register) => Some(register),
            _ => None,
        };
        while !moves.is_empty() {
            self.effort += moves.len();
            let free = |index: &usize| {
                !moves.iter().enumerate().any(|(other, (_, from))| other != *index && source(from) == Some(moves[*index].0))
            };
            if let Some(index) = (0..moves.len()).rev().find(free) {
                let (register, from) = moves.swap_remove(index);
                self.load(register, from);
                continue;
            }
            // Only cycles are left: free the first destination.
            let taken = moves[0].0;
            let spare = if taken < 0 { self.ref_temp(spare_ref) } else { self.prim_temp(spare_prim) };
            self.load(spare, Place::Temp(taken));
            for (_, from) in &mut moves {
                if source(from) == Some(taken) {
                    *from = Place::Temp(spare);
                }
            }
        }
    }
}
