//! Everything that can be reached from given objects: for dumps. Iterative, and without knowledge of where objects lie.

use std::sync::atomic::Ordering::Relaxed;

use super::{ARRAY_LENGTH, Heap, RawRef, RefRuns, ShapeKind, Slot};

/// Units that one piece of the set covers.
const PIECE: u32 = 1 << 16;

/// A set of objects, one bit a unit, in pieces that are made when they are needed.
#[derive(Default)]
struct Seen(Vec<Option<Box<[u64]>>>);

impl Seen {
    /// False if it was there before.
    fn insert(&mut self, slot: Slot) -> bool {
        let (piece, unit) = ((slot / PIECE) as usize, slot % PIECE);
        if piece >= self.0.len() {
            self.0.resize_with(piece + 1, || None);
        }
        let words = self.0[piece].get_or_insert_with(|| vec![0; PIECE as usize / 64].into());
        let (word, bit) = (&mut words[unit as usize / 64], 1 << (unit % 64));
        let fresh = *word & bit == 0;
        *word |= bit;
        fresh
    }
}

struct Walk<'a> {
    heap: &'a Heap,
    seen: Seen,
    work: Vec<RawRef>,
}

impl Heap {
    /// Shows each object that can be reached from `starts` once, through references of every strength. The world is stopped.
    pub fn visit_reachable(&self, starts: impl IntoIterator<Item = Slot>, visit: &mut dyn FnMut(RawRef)) {
        let mut walk = Walk { heap: self, seen: Seen::default(), work: Vec::new() };
        walk.reach(self.pending.load(Relaxed));
        for start in starts {
            walk.reach(start);
            while let Some(object) = walk.work.pop() {
                visit(object);
                walk.follow(object);
            }
        }
    }
}

impl Walk<'_> {
    fn reach(&mut self, slot: Slot) {
        if let Some(object) = RawRef::from_slot(slot)
            && self.seen.insert(slot)
        {
            self.work.push(object);
        }
    }
    fn follow(&mut self, object: RawRef) {
        let heap = self.heap;
        let shape = heap.shape_of(object);
        self.follow_runs(object, &shape.ref_runs);
        match shape.kind {
            ShapeKind::RefArray => {
                for index in 0..heap.load_u32(object, ARRAY_LENGTH) {
                    self.reach(RawRef::to_slot(heap.load_element_ref(object, index)));
                }
            }
            ShapeKind::Mirror if heap.mirror_class_field() != 0 => {
                if let Some(described) = heap.shape_of_word(heap.load_u32(object, heap.mirror_class_field())) {
                    self.follow_runs(object, &described.mirror_ref_runs);
                }
            }
            _ => {}
        }
    }
    fn follow_runs(&mut self, object: RawRef, runs: &RefRuns) {
        // SAFETY: H3.
        for run in unsafe { runs.as_slice() } {
            for index in 0..run.count {
                self.reach(self.heap.load_u32(object, run.offset + index * 4));
            }
        }
    }
}
