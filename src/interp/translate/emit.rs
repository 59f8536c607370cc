//! Emits ops through a symbolic operand stack: loads and constants cost nothing until something needs them in a register.
//!
//! Invariants: (1) reference temporaries in use are 0..`ref_temps`, each owned by one entry, in stack order, so a live count describes them;
//! (2) an entry's primitive temporary has the number of primitive entries below it, or is that of a lower entry (a `dup`);
//! (3) at leaders every entry is in a temporary of its own, references counted from the bottom.

use super::CodePoint;
use super::flow::{Cell, kind_of};
use super::input::Kind;
use crate::interp::ops::{Insn, Op};

/// Where a stack entry's value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    Temp(i16),
    Local(i16),
    Const(u64),
    Null,
    /// A `jsr` return address: known to the translator, held nowhere.
    Address,
}

#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub kind: Kind,
    pub place: Place,
    /// Whether it is the lowest entry with its temporary.
    owner: bool,
    /// Primitive entries below.
    depth: usize,
    /// Descriptor character of the type whose range the value is known to be in, else 'I'.
    pub narrow: u8,
}

/// A place in the bytecode: context and bci.
pub type Label = (u16, usize);

enum Fixup {
    /// The c field.
    Field(usize),
    /// All of the next word.
    Word(usize),
    /// Half a word of a switch: origin, word, high half.
    Half(usize, usize, bool),
}

const UNBOUND: u32 = u32::MAX;
const MAX_WORDS: usize = 1 << 21;
const MAX_REGISTERS: usize = 32_000;
/// Entries above this depth are put in registers when pushed, so that searches for copies of a local stay short.
const MAX_SYMBOLIC: usize = 40;

pub struct Emitter {
    pub code: Vec<u64>,
    pub stack: Vec<Entry>,
    pub points: Vec<CodePoint>,
    pub bci: usize,
    /// Registers of locals in each half.
    pub first_ref: usize,
    pub first_prim: usize,
    ref_temps: usize,
    prim_depth: usize,
    max_refs: usize,
    max_prims: usize,
    /// Reference temporaries in use by the op being emitted.
    pub(super) in_use: usize,
    /// Word whose `a` is the destination of the newest value, and the length of the code then.
    last: (usize, usize),
    /// Op index per context and bci.
    labels: Vec<Vec<u32>>,
    fixups: Vec<(Fixup, Label)>,
    pub calls: Vec<usize>,
    far: bool,
    pub(super) effort: usize,
    /// A limit was passed.
    pub(super) too_large: bool,
}

impl Emitter {
    pub fn new(first_ref: usize, first_prim: usize, contexts: usize, length: usize, far: bool) -> Emitter {
        Emitter {
            code: Vec::with_capacity(length),
            stack: Vec::new(),
            points: Vec::new(),
            bci: 0,
            first_ref,
            first_prim,
            ref_temps: 0,
            prim_depth: 0,
            max_refs: first_ref,
            max_prims: first_prim,
            in_use: 0,
            last: (0, 0),
            labels: vec![vec![UNBOUND; length + 1]; contexts],
            fixups: Vec::new(),
            calls: Vec::new(),
            far,
            effort: 0,
            too_large: false,
        }
    }

    pub fn failed(&self) -> bool {
        self.too_large || self.code.len() > MAX_WORDS || self.effort > super::flow::MAX_WORK
    }

    /// (reference, primitive) registers used.
    pub fn registers(&self) -> (usize, usize) {
        (self.max_refs, self.max_prims)
    }

    pub(super) fn ref_temp(&mut self, index: usize) -> i16 {
        let register = self.first_ref + index;
        if register >= MAX_REGISTERS {
            self.too_large = true;
            return -1;
        }
        self.max_refs = self.max_refs.max(register + 1);
        -1 - register as i16
    }

    pub(super) fn prim_temp(&mut self, index: usize) -> i16 {
        let register = self.first_prim + index;
        if register >= MAX_REGISTERS {
            self.too_large = true;
            return 3;
        }
        self.max_prims = self.max_prims.max(register + 1);
        3 + register as i16
    }

    // Emission.

    pub fn emit(&mut self, op: Op, a: i16, b: i16, c: i16) -> usize {
        let at = self.code.len();
        self.code.push(Insn::new(op, a, b, c).to_word());
        if op.is_point() {
            self.point(at, self.in_use);
        }
        at
    }

    fn point(&mut self, op: usize, live_refs: usize) {
        self.points.push(CodePoint { op: op as u32, bci: self.bci as u16, live_refs: live_refs as u16 });
    }

    /// An op that pushes a value of `kind`, followed by `words`.
    pub fn emit_def(&mut self, op: Op, kind: Kind, b: i16, c: i16, words: &[u64]) {
        let dst = self.result(kind);
        let at = self.emit(op, dst, b, c);
        self.code.extend_from_slice(words);
        self.last = (at, self.code.len());
    }

    /// The return word of a call; `kind` is `None` for void.
    pub fn emit_return_word(&mut self, kind: Option<Kind>) {
        let live = self.ref_temps;
        let dst = kind.map_or(0, |kind| self.result(kind));
        let at = self.emit(Op::ReturnLand, dst, 0, 0);
        self.point(at, live);
        self.last = (at, self.code.len());
    }

    pub fn narrowed(&mut self, narrow: u8) {
        if let Some(top) = self.stack.last_mut() {
            top.narrow = narrow;
        }
    }

    // The symbolic stack.

    fn push_entry(&mut self, kind: Kind, place: Place, owner: bool, narrow: u8) {
        let depth = self.prim_depth;
        self.prim_depth += kind.is_primitive() as usize;
        self.stack.push(Entry { kind, place, owner, depth, narrow });
    }

    /// Pushes a value without computing it now.
    pub fn push(&mut self, kind: Kind, place: Place) {
        if self.stack.len() < MAX_SYMBOLIC || place == Place::Address {
            return self.push_entry(kind, place, false, b'I');
        }
        let dst = self.result(kind);
        self.load(dst, place);
    }

    pub fn push_copy(&mut self, entry: Entry) {
        match entry.place {
            Place::Temp(_) => self.push_entry(entry.kind, entry.place, false, entry.narrow),
            place => {
                self.push(entry.kind, place);
                self.narrowed(entry.narrow);
            }
        }
    }

    /// Pushes an entry whose temporary is about to be written.
    fn result(&mut self, kind: Kind) -> i16 {
        let register = if kind.is_primitive() {
            self.prim_temp(self.prim_depth)
        } else {
            self.ref_temps += 1;
            self.ref_temp(self.ref_temps - 1)
        };
        self.push_entry(kind, Place::Temp(register), true, b'I');
        register
    }

    /// Starts an op that pops.
    pub fn begin(&mut self) {
        self.in_use = self.ref_temps;
    }

    pub fn pop(&mut self) -> Option<Entry> {
        let entry = self.stack.pop()?;
        self.prim_depth -= entry.kind.is_primitive() as usize;
        if entry.owner && entry.kind == Kind::Ref {
            self.ref_temps -= 1;
        }
        Some(entry)
    }

    /// A register that holds a popped entry until the op being emitted has run.
    pub fn register(&mut self, entry: Entry) -> i16 {
        match entry.place {
            Place::Temp(register) | Place::Local(register) => register,
            Place::Const(_) => {
                let register = self.prim_temp(entry.depth);
                self.load(register, entry.place);
                register
            }
            Place::Null | Place::Address => {
                let register = self.ref_temp(self.in_use);
                self.in_use += 1;
                self.load(register, Place::Null);
                register
            }
        }
    }

    /// `register = place`.
    pub fn load(&mut self, register: i16, place: Place) {
        match place {
            Place::Temp(from) | Place::Local(from) if from == register => {}
            Place::Temp(from) | Place::Local(from) => {
                self.emit(if register < 0 { Op::MoveRef } else { Op::Move }, register, from, 0);
            }
            Place::Const(bits) => match small(bits) {
                Some(imm) => _ = self.emit(Op::ConstImm, register, imm, 0),
                None => {
                    self.emit(Op::ConstWord, register, 0, 0);
                    self.code.push(bits);
                }
            },
            Place::Null | Place::Address => _ = self.emit(Op::ConstNull, register, 0, 0),
        }
    }

    /// Pops into a local variable's register.
    pub fn store(&mut self, local: i16) {
        let Some(&top) = self.stack.last() else { return };
        if top.place == Place::Address {
            self.pop();
            return;
        }
        if let Place::Temp(temp) = top.place
            && self.last.1 == self.code.len()
            && Insn::from_word(self.code[self.last.0]).a == temp
        {
            let below = self.stack.len().checked_sub(2).map(|index| self.stack[index]);
            let owner_below = below.is_some_and(|entry| entry.owner && entry.place == top.place);
            if (top.owner || owner_below) && !self.is_copied(local) {
                let mut insn = Insn::from_word(self.code[self.last.0]);
                insn.a = local;
                self.code[self.last.0] = insn.to_word();
                self.last = (0, 0);
                self.pop();
                if !top.owner
                    && let Some(entry) = self.stack.last_mut()
                {
                    (entry.place, entry.owner) = (Place::Local(local), false);
                    self.ref_temps -= (entry.kind == Kind::Ref) as usize;
                }
                return;
            }
        }
        self.save(local, 1);
        if let Some(entry) = self.pop() {
            self.load(local, entry.place);
        }
    }

    fn is_copied(&self, local: i16) -> bool {
        self.stack.iter().take(MAX_SYMBOLIC + 1).any(|entry| entry.place == Place::Local(local))
    }

    /// The local is about to be overwritten: its copies on the stack, besides the top `spared`, go to temporaries.
    pub fn save(&mut self, local: i16, spared: usize) {
        let end = self.stack.len().saturating_sub(spared);
        if self.stack[..end.min(MAX_SYMBOLIC + 1)].iter().any(|entry| entry.place == Place::Local(local)) {
            self.relayout(|index, entry| index < end && entry.place == Place::Local(local));
        }
    }

    /// `iinc`; with a copy of the old value kept, where one is on the stack.
    pub fn increment(&mut self, local: i16, by: i16) {
        let start = self.code.len();
        self.save(local, 0);
        let saved = match self.code[start..] {
            [word] => Some(Insn::from_word(word)).filter(|insn| insn.op == Op::Move as u16 && insn.b == local),
            _ => None,
        };
        match saved {
            Some(copy) => {
                self.code.pop();
                self.emit(Op::PostIncI, copy.a, local, by);
            }
            None => {
                self.emit(Op::AddImmI, local, local, by);
            }
        }
    }

    /// Brings all but the top `operands` entries where leaders expect them.
    pub fn settle(&mut self, operands: usize) {
        let end = self.stack.len().saturating_sub(operands);
        if end > 0 {
            self.relayout(|index, _| index < end);
        }
    }

    /// Replaces the top `pops` entries by those of them that `pushes` names, counted from the top.
    pub fn shuffle(&mut self, pops: usize, pushes: &[usize]) {
        let mut taken = Vec::with_capacity(pops);
        let before = self.ref_temps;
        for _ in 0..pops {
            taken.extend(self.pop());
        }
        let mut temps = false;
        for from in pushes {
            if let Some(entry) = taken.get(*from) {
                temps |= matches!(entry.place, Place::Temp(_));
                self.push_entry(entry.kind, entry.place, false, entry.narrow);
            }
        }
        if temps {
            self.ref_temps = before;
            self.relayout(|_, _| false);
        }
    }

    /// Restores invariants 1 and 2, and gives the `chosen` entries temporaries of their own.
    fn relayout(&mut self, chosen: impl Fn(usize, &Entry) -> bool) {
        if self.too_large {
            return;
        }
        let (mut refs, mut prims) = (0, 0);
        let mut moves: Vec<(i16, Place)> = Vec::new();
        // New temporary by old one, 0 = not seen.
        let (mut ref_homes, mut prim_homes) = (Vec::new(), Vec::new());
        self.effort += self.stack.len();
        for index in 0..self.stack.len() {
            let mut entry = self.stack[index];
            let is_prim = entry.kind.is_primitive();
            let forced = chosen(index, &entry) && entry.place != Place::Address;
            entry.depth = prims;
            prims += is_prim as usize;
            entry.owner = false;
            let home = match entry.place {
                Place::Temp(old) if is_prim => Some(home_at(&mut prim_homes, (old as usize).wrapping_sub(3 + self.first_prim))),
                Place::Temp(old) => Some(home_at(&mut ref_homes, (-1 - old as isize) as usize - self.first_ref)),
                _ => None,
            };
            let known = home.as_deref().copied().unwrap_or(0);
            if forced || (home.is_some() && known == 0) {
                let register = if is_prim {
                    self.prim_temp(entry.depth)
                } else {
                    refs += 1;
                    self.ref_temp(refs - 1)
                };
                if let Some(home) = home
                    && known == 0
                {
                    *home = register;
                }
                if entry.place != Place::Temp(register) {
                    moves.push((register, entry.place));
                }
                (entry.place, entry.owner) = (Place::Temp(register), true);
            } else if home.is_some() {
                entry.place = Place::Temp(known);
            }
            self.stack[index] = entry;
        }
        if !moves.is_empty() {
            let spare_ref = refs.max(self.ref_temps);
            self.emit_moves(moves, spare_ref, prims);
        }
        self.ref_temps = refs;
    }

    // Labels and branches.

    /// The instruction at `label` starts here; `state` is its stack if it is a leader.
    pub fn bind(&mut self, label: Label, state: Option<&[Cell]>) {
        if let Some(state) = state {
            self.last = (0, 0);
            self.stack.clear();
            (self.ref_temps, self.prim_depth) = (0, 0);
            self.effort += state.len();
            for cell in state {
                match kind_of(*cell) {
                    Kind::ReturnAddress => self.push(Kind::ReturnAddress, Place::Address),
                    kind => _ = self.result(kind),
                }
            }
        }
        self.bci = label.1;
        self.labels[label.0 as usize][label.1] = self.code.len() as u32;
    }

    pub fn op_at(&self, label: Label) -> Option<u32> {
        self.labels.get(label.0 as usize)?.get(label.1).copied().filter(|op| *op != UNBOUND)
    }

    /// A branch; `op` is the forward form. The stack is settled.
    pub fn branch(&mut self, op: Op, a: i16, b: i16, target: Label) {
        let back = self.op_at(target).is_some();
        if self.far {
            if op != Op::Goto {
                self.emit(op, a, b, 2);
                self.emit(Op::Goto, 0, 0, 3);
            }
            let at = self.emit(if back { Op::BackGotoFar } else { Op::GotoFar }, 0, 0, 0);
            self.code.push(0);
            self.fixups.push((Fixup::Word(at), target));
        } else {
            let at = self.emit(if back { super::loops::back_form(op) } else { op }, a, b, 0);
            self.fixups.push((Fixup::Field(at), target));
        }
    }

    /// A switch on `a`: its header word, then the default and the cases with their keys.
    pub fn switch(&mut self, a: i16, low: i32, table: bool, default: Label, cases: &[(i32, Label)]) {
        let back = self.op_at(default).is_some() || cases.iter().any(|(_, label)| self.op_at(*label).is_some());
        let op = match (table, back) {
            (true, false) => Op::TableSwitch,
            (true, true) => Op::BackTableSwitch,
            (false, false) => Op::LookupSwitch,
            (false, true) => Op::BackLookupSwitch,
        };
        let at = self.emit(op, a, 0, 0);
        self.code.push((cases.len() as u64) << 32 | if table { low as u32 as u64 } else { 0 });
        if table {
            self.code.resize(at + 2 + (cases.len() + 1).div_ceil(2), 0);
            self.fixups.push((Fixup::Half(at, at + 2, false), default));
            for (index, (_, label)) in cases.iter().enumerate() {
                self.fixups.push((Fixup::Half(at, at + 2 + index.div_ceil(2), index % 2 == 0), *label));
            }
        } else {
            self.fixups.push((Fixup::Half(at, at + 1, false), default));
            for (key, label) in cases {
                self.fixups.push((Fixup::Half(at, self.code.len(), true), *label));
                self.code.push(*key as u32 as u64);
            }
        }
    }

    /// Where the branch at this op goes.
    pub(super) fn target_of(&self, op: usize) -> Option<Label> {
        let origin = |fixup: &Fixup| match *fixup {
            Fixup::Field(at) | Fixup::Word(at) | Fixup::Half(at, ..) => at,
        };
        let found = self.fixups.partition_point(|(fixup, _)| origin(fixup) < op);
        let (fixup, label) = self.fixups.get(found)?;
        matches!(fixup, Fixup::Field(at) if *at == op).then_some(*label)
    }

    /// Fills in the branch distances; false if one does not fit.
    pub fn fix(&mut self) -> bool {
        for (fixup, label) in std::mem::take(&mut self.fixups) {
            let Some(target) = self.op_at(label) else {
                self.too_large = true;
                return false;
            };
            let distance = |from: usize| target as i64 - from as i64;
            match fixup {
                Fixup::Field(at) => {
                    let Ok(near) = i16::try_from(distance(at)) else {
                        return false;
                    };
                    let insn = Insn::from_word(self.code[at]);
                    self.code[at] = Insn { c: near, ..insn }.to_word();
                }
                Fixup::Word(at) => self.code[at + 1] = distance(at) as u64,
                Fixup::Half(origin, word, high) => {
                    let half = distance(origin) as i32 as u32 as u64;
                    self.code[word] |= if high { half << 32 } else { half };
                }
            }
        }
        true
    }

    /// Per bci: op index of the first instruction of the context there or later.
    pub fn first_ops(&self, context: u16) -> Vec<u32> {
        let mut ops = self.labels[context as usize].clone();
        let mut next = UNBOUND;
        for op in ops.iter_mut().rev() {
            if *op == UNBOUND {
                *op = next;
            }
            next = *op;
        }
        ops
    }

    /// The code of a context ends here.
    pub fn end_context(&mut self, context: u16) {
        if let Some(last) = self.labels[context as usize].last_mut() {
            *last = self.code.len() as u32;
        }
    }
}

/// Slot bits as an imm16, if they are one sign-extended.
pub fn small(bits: u64) -> Option<i16> {
    i16::try_from(bits as i64).ok()
}

fn home_at(homes: &mut Vec<i16>, index: usize) -> &mut i16 {
    if homes.len() <= index {
        homes.resize(index + 1, 0);
    }
    &mut homes[index]
}
