//! Bytecode instructions to ops, one context after another, in bytecode order.

use super::TranslateError::{self, *};
use super::emit::{Emitter, Entry, Label, Place, small};
use super::flow::{Flow, shuffle_of};
use super::input::{Constant, Kind, Signature, TranslateInput};
use super::loops::Repeated;
use super::scan::{Instruction, START, Scan, Switch, decode, local_of};
use super::{FrameSize, OpHandler, Translated};
use crate::interp::ops::{Insn, Op};

/// The third pass. `None`: a branch does not reach, try again with `far` branches.
pub fn lower(input: &TranslateInput<'_>, scan: &Scan, flow: &Flow, far: bool) -> Result<Option<Translated>, TranslateError> {
    let (frame, prims, refs) = locals(input, scan)?;
    let first_ref = (frame.ref_args + frame.ref_locals) as usize;
    let mut emitter = Emitter::new(first_ref, frame.prims as usize, flow.contexts.len(), input.bytecode.len(), far);
    if frame.ref_locals > 0 {
        emitter.emit(Op::ZeroRefs, -1 - frame.ref_args as i16, frame.ref_locals as i16, 0);
    }
    let mut lowering = Lowering { input, scan, flow, context: 0, prims, refs, emitter, extra: 0, far };
    for context in 0..flow.contexts.len() as u16 {
        lowering.context(context)?;
    }
    lowering.finish(frame)
}

/// Registers of the local variables: arguments first, as a caller that knows only the descriptor lays them out.
fn locals(input: &TranslateInput<'_>, scan: &Scan) -> Result<(FrameSize, Vec<i16>, Vec<i16>), TranslateError> {
    let locals = input.max_locals as usize;
    let (mut prims, mut refs) = (vec![0i16; locals], vec![0i16; locals]);
    let (mut next_prim, mut next_ref, mut local) = (0, 0, 0);
    let receiver = (!input.is_static).then_some(Kind::Ref);
    for kind in receiver.into_iter().chain(Signature::parse(input.descriptor)?.parameters()) {
        if local + kind.slots() > locals {
            return Err(BadLocal);
        }
        if kind.is_primitive() {
            prims[local] = 3 + next_prim;
            next_prim += 1;
        } else {
            refs[local] = -1 - next_ref;
            next_ref += 1;
        }
        local += kind.slots();
    }
    let (prim_args, ref_args) = (next_prim, next_ref);
    for local in 0..locals {
        if scan.prim_locals[local] && prims[local] == 0 {
            prims[local] = 3 + next_prim;
            next_prim += 1;
        }
        if scan.ref_locals[local] && refs[local] == 0 {
            refs[local] = -1 - next_ref;
            next_ref += 1;
        }
        if next_prim > 30_000 || next_ref > 30_000 {
            return Err(TooLarge);
        }
    }
    let frame = FrameSize {
        refs: next_ref as u16,
        prims: next_prim as u16,
        ref_args: ref_args as u16,
        prim_args: prim_args as u16,
        ref_locals: (next_ref - ref_args) as u16,
    };
    Ok((frame, prims, refs))
}

pub(super) struct Lowering<'a> {
    pub(super) input: &'a TranslateInput<'a>,
    pub(super) scan: &'a Scan,
    flow: &'a Flow,
    context: u16,
    prims: Vec<i16>,
    refs: Vec<i16>,
    pub(super) emitter: Emitter,
    /// Bytes of instructions that were fused into the current one.
    extra: usize,
    far: bool,
}

const LOADS: [Op; 8] = [Op::LoadI32, Op::LoadI64, Op::LoadI32, Op::LoadI64, Op::LoadRef, Op::LoadI8, Op::LoadU16, Op::LoadI16];
const STORES: [Op; 8] = [Op::StoreI32, Op::StoreI64, Op::StoreI32, Op::StoreI64, Op::StoreRef, Op::StoreI8, Op::StoreI16, Op::StoreI16];
const KINDS: [Kind; 5] = [Kind::Int, Kind::Long, Kind::Float, Kind::Double, Kind::Ref];
#[rustfmt::skip]
const ARITHMETIC: [Op; 36] = [
    Op::AddI, Op::AddL, Op::AddF, Op::AddD, Op::SubI, Op::SubL, Op::SubF, Op::SubD, Op::MulI, Op::MulL, Op::MulF, Op::MulD,
    Op::DivI, Op::DivL, Op::DivF, Op::DivD, Op::RemI, Op::RemL, Op::RemF, Op::RemD, Op::NegI, Op::NegL, Op::NegF, Op::NegD,
    Op::ShlI, Op::ShlL, Op::ShrI, Op::ShrL, Op::UshrI, Op::UshrL, Op::AndI, Op::AndL, Op::OrI, Op::OrL, Op::XorI, Op::XorL,
];
#[rustfmt::skip]
const CONVERSIONS: [(Op, Kind); 15] = [
    (Op::IntToLong, Kind::Long), (Op::IntToFloat, Kind::Float), (Op::IntToDouble, Kind::Double),
    (Op::LongToInt, Kind::Int), (Op::LongToFloat, Kind::Float), (Op::LongToDouble, Kind::Double),
    (Op::FloatToInt, Kind::Int), (Op::FloatToLong, Kind::Long), (Op::FloatToDouble, Kind::Double),
    (Op::DoubleToInt, Kind::Int), (Op::DoubleToLong, Kind::Long), (Op::DoubleToFloat, Kind::Float),
    (Op::IntToByte, Kind::Int), (Op::IntToChar, Kind::Int), (Op::IntToShort, Kind::Int),
];

impl<'a> Lowering<'a> {
    fn context(&mut self, context: u16) -> Result<(), TranslateError> {
        self.context = context;
        let code = self.input.bytecode;
        let (mut bci, mut falls) = (0, false);
        while bci < code.len() {
            if self.scan.marks[bci] & START == 0 || !self.flow.contexts[context as usize].reached[bci] {
                bci += 1;
                falls = false;
                continue;
            }
            let state = self.flow.state(context, bci);
            match state {
                Some(_) if falls && matches!(code[bci], 0xac..=0xb0) && !self.input.is_synchronized => {
                    self.emitter.bci = bci;
                    self.return_value(code[bci])?;
                }
                Some(_) if falls => self.emitter.settle(0),
                None if !falls => return Err(InconsistentStack),
                _ => {}
            }
            self.emitter.bind((context, bci), state);
            self.emitter.begin();
            let insn = decode(code, bci)?;
            self.extra = 0;
            falls = self.instruction(bci, &insn)?;
            if self.emitter.failed() {
                return Err(TooLarge);
            }
            bci += insn.length + self.extra;
        }
        self.emitter.end_context(context);
        Ok(())
    }

    fn finish(mut self, mut frame: FrameSize) -> Result<Option<Translated>, TranslateError> {
        let emitter = &mut self.emitter;
        if !emitter.fix() {
            return if emitter.failed() { Err(TooLarge) } else { Ok(None) };
        }
        if emitter.failed() {
            return Err(TooLarge);
        }
        let (refs, prims) = emitter.registers();
        (frame.refs, frame.prims) = (refs as u16, prims as u16);
        for call in &emitter.calls {
            let insn = Insn::from_word(emitter.code[*call]);
            emitter.code[*call] = Insn { a: 3 + prims as i16, ..insn }.to_word();
        }
        let mut exception_table = Vec::new();
        for context in 0..self.flow.contexts.len() as u16 {
            if self.input.exception_table.is_empty() {
                break;
            }
            let ops = emitter.first_ops(context);
            for row in self.input.exception_table {
                let (start, end) = (ops[row.start as usize], ops[row.end as usize]);
                if let Some(handler) = emitter.op_at((context, row.handler as usize))
                    && start < end
                {
                    exception_table.push(OpHandler { start, end, handler, catch_type: row.catch_type });
                }
            }
        }
        let (mut code, points) = (std::mem::take(&mut emitter.code), std::mem::take(&mut emitter.points));
        crate::interp::fusion::pair(&mut code);
        Ok(Some(Translated { code, frame, exception_table, points }))
    }

    pub(super) fn pop(&mut self) -> Result<Entry, TranslateError> {
        self.emitter.pop().ok_or(StackUnderflow)
    }

    pub(super) fn pop_register(&mut self) -> Result<i16, TranslateError> {
        let entry = self.pop()?;
        Ok(self.emitter.register(entry))
    }

    fn label(&self, target: i32) -> Label {
        (self.context, target as usize)
    }

    fn push_const(&mut self, kind: Kind, bits: i64) {
        self.emitter.push(kind, Place::Const(bits as u64));
        if kind == Kind::Int {
            let narrow = match bits {
                0 | 1 => b'Z',
                -128..=127 => b'B',
                -32768..=32767 => b'S',
                _ => b'I',
            };
            self.emitter.narrowed(narrow);
        }
    }

    /// One instruction; whether the next one follows.
    fn instruction(&mut self, bci: usize, insn: &Instruction) -> Result<bool, TranslateError> {
        let opcode = insn.opcode;
        match opcode {
            // `nop`.
            0x00 => {}
            // `aconst_null`.
            0x01 => self.emitter.push(Kind::Ref, Place::Null),
            // `iconst_<n>`.
            0x02..=0x08 => self.push_const(Kind::Int, opcode as i64 - 3),
            // `lconst_<n>`.
            0x09 | 0x0a => self.push_const(Kind::Long, opcode as i64 - 9),
            // `fconst_<n>`.
            0x0b..=0x0d => self.push_const(Kind::Float, ((opcode - 0x0b) as f32).to_bits() as i64),
            // `dconst_<n>`.
            0x0e | 0x0f => self.push_const(Kind::Double, ((opcode - 0x0e) as f64).to_bits() as i64),
            // `bipush`, `sipush`.
            0x10 | 0x11 => self.push_const(Kind::Int, insn.a as i64),
            // `ldc`, `ldc_w`, `ldc2_w`.
            0x12..=0x14 => self.constant(insn.a as u16)?,
            // Loads of locals: `iload` to `aload_3`.
            0x15..=0x2d => {
                let (local, kind) = local_of(insn);
                let register = if kind == 4 { self.refs[local] } else { self.prims[local] };
                self.emitter.push(KINDS[kind as usize], Place::Local(register));
            }
            // Stores to locals: `istore` to `astore_3`.
            0x36..=0x4e => {
                let (local, kind) = local_of(insn);
                self.emitter.store(if kind == 4 { self.refs[local] } else { self.prims[local] });
            }
            // Loads of elements: `iaload` to `saload`.
            0x2e..=0x35 => {
                let (index, array) = (self.pop()?, self.pop()?);
                let (array, index) = (self.emitter.register(array), self.emitter.register(index));
                let element = (opcode - 0x2e) as usize;
                self.emitter.emit_def(LOADS[element], *KINDS.get(element).unwrap_or(&Kind::Int), array, index, &[]);
                self.emitter.narrowed(*b"IIIIIBCS".get(element).unwrap_or(&b'I'));
            }
            // Stores to elements: `iastore` to `sastore`.
            0x4f..=0x56 => {
                let (value, index, array) = (self.pop()?, self.pop()?, self.pop()?);
                let (array, index) = (self.emitter.register(array), self.emitter.register(index));
                let value = self.emitter.register(value);
                self.emitter.emit(STORES[(opcode - 0x4f) as usize], value, array, index);
            }
            // `pop` to `swap`.
            0x57..=0x5f => self.shuffle(opcode)?,
            // `iadd` to `drem`, `ishl` to `lxor`.
            0x60..=0x73 | 0x78..=0x83 => self.binary(opcode)?,
            // `ineg` to `dneg`.
            0x74..=0x77 => {
                let from = self.pop_register()?;
                self.emitter.emit_def(ARITHMETIC[(opcode - 0x60) as usize], KINDS[(opcode - 0x74) as usize], from, 0, &[]);
            }
            // `iinc`.
            0x84 => {
                let register = self.prims[insn.a as usize];
                self.emitter.increment(register, insn.b as i16);
            }
            // Conversions: `i2l` to `i2s`.
            0x85..=0x93 => {
                let from = self.pop_register()?;
                let (op, kind) = CONVERSIONS[(opcode - 0x85) as usize];
                self.emitter.emit_def(op, kind, from, 0, &[]);
                if opcode >= 0x91 {
                    self.emitter.narrowed(b"BCS"[(opcode - 0x91) as usize]);
                }
            }
            // `lcmp` to `dcmpg`.
            0x94..=0x98 => self.comparison(bci, opcode)?,
            // `ifeq` to `if_acmpne`, `ifnull`, `ifnonnull`.
            0x99..=0xa6 | 0xc6 | 0xc7 => self.conditional(insn)?,
            // `goto`, `goto_w`.
            0xa7 | 0xc8 => {
                return self.goto(bci, insn);
            }
            // `jsr`, `jsr_w`.
            0xa8 | 0xc9 => {
                let callee = self.flow.callee(self.context, bci).ok_or(InconsistentStack)?;
                self.emitter.push(Kind::ReturnAddress, Place::Address);
                self.emitter.settle(0);
                self.emitter.begin();
                self.emitter.branch(Op::Goto, 0, 0, (callee, insn.a as usize));
                return Ok(false);
            }
            // `ret`.
            0xa9 => {
                let target = self.flow.return_target(self.context, bci).ok_or(InconsistentStack)?;
                self.emitter.settle(0);
                self.emitter.begin();
                self.emitter.branch(Op::Goto, 0, 0, target);
                return Ok(false);
            }
            // `tableswitch`, `lookupswitch`.
            0xaa | 0xab => {
                self.switch(bci)?;
                return Ok(false);
            }
            // `ireturn` to `return`.
            0xac..=0xb1 => {
                self.return_value(opcode)?;
                return Ok(false);
            }
            // `athrow`.
            0xbf => {
                let exception = self.pop_register()?;
                self.emitter.emit(Op::Athrow, exception, 0, 0);
                return Ok(false);
            }
            _ => self.member(insn)?,
        }
        Ok(true)
    }

    /// A conditional jump.
    fn conditional(&mut self, insn: &Instruction) -> Result<(), TranslateError> {
        let opcode = insn.opcode;
        match opcode {
            // `ifeq` to `ifle`.
            0x99..=0x9e => {
                self.emitter.settle(1);
                self.emitter.begin();
                let value = self.pop_register()?;
                let op = [Op::IfEqImmI, Op::IfNeImmI, Op::IfLtImmI, Op::IfGeImmI, Op::IfGtImmI, Op::IfLeImmI][(opcode - 0x99) as usize];
                self.emitter.branch(op, value, 0, self.label(insn.a));
            }
            // `if_icmpeq` to `if_icmple`.
            0x9f..=0xa4 => {
                self.emitter.settle(2);
                self.emitter.begin();
                let (right, left) = (self.pop()?, self.pop()?);
                self.compare_integers(false, (opcode - 0x9f) as usize, left, right, self.label(insn.a));
            }
            // `if_acmpeq`, `if_acmpne`.
            0xa5 | 0xa6 => {
                self.emitter.settle(2);
                self.emitter.begin();
                let (right, left) = (self.pop()?, self.pop()?);
                let same = opcode == 0xa5;
                let (op, left, right) = match (left.place, right.place) {
                    (Place::Null, _) => (if same { Op::IfNull } else { Op::IfNonNull }, self.emitter.register(right), 0),
                    (_, Place::Null) => (if same { Op::IfNull } else { Op::IfNonNull }, self.emitter.register(left), 0),
                    _ => (if same { Op::IfSameRef } else { Op::IfOtherRef }, self.emitter.register(left), self.emitter.register(right)),
                };
                self.emitter.branch(op, left, right, self.label(insn.a));
            }
            // `ifnull`, `ifnonnull`.
            _ => {
                self.emitter.settle(1);
                self.emitter.begin();
                let value = self.pop_register()?;
                self.emitter.branch(if opcode == 0xc6 { Op::IfNull } else { Op::IfNonNull }, value, 0, self.label(insn.a));
            }
        }
        Ok(())
    }

    fn constant(&mut self, index: u16) -> Result<(), TranslateError> {
        match self.input.pool.constant(index).ok_or(BadConstant)? {
            Constant::Int(value) => self.push_const(Kind::Int, value as i64),
            Constant::Float(value) => self.push_const(Kind::Float, value.to_bits() as i32 as i64),
            Constant::Long(value) => self.push_const(Kind::Long, value),
            Constant::Double(value) => self.push_const(Kind::Double, value.to_bits() as i64),
            Constant::Ref => self.emitter.emit_def(Op::LdcRef, Kind::Ref, 0, index as i16, &[0]),
            Constant::Dynamic(first) => {
                let kind = Kind::of_descriptor(first).ok_or(BadConstant)?;
                let op = if kind == Kind::Ref { Op::LdcRef } else { Op::LdcPrim };
                self.emitter.emit_def(op, kind, 0, index as i16, &[0]);
            }
        }
        Ok(())
    }

    fn shuffle(&mut self, opcode: u8) -> Result<(), TranslateError> {
        let mut slots = [0; 4];
        for (slot, entry) in slots.iter_mut().zip(self.emitter.stack.iter().rev()) {
            *slot = entry.kind.slots();
        }
        let (pops, pushes) = shuffle_of(opcode, slots).ok_or(WrongKind)?;
        if matches!(opcode, 0x59 | 0x5c) {
            let first = self.emitter.stack.len() - pops;
            for index in first..first + pops {
                self.emitter.push_copy(self.emitter.stack[index]);
            }
        } else if pushes.is_empty() {
            for _ in 0..pops {
                self.pop()?;
            }
        } else {
            self.emitter.shuffle(pops, pushes);
        }
        Ok(())
    }

    fn binary(&mut self, opcode: u8) -> Result<(), TranslateError> {
        let op = ARITHMETIC[(opcode - 0x60) as usize];
        let kind = KINDS[if opcode < 0x78 { opcode & 3 } else { opcode & 1 } as usize];
        let (mut right, mut left) = (self.pop()?, self.pop()?);
        let commutes =
            matches!(op, Op::AddI | Op::AddL | Op::MulI | Op::MulL | Op::AndI | Op::AndL | Op::OrI | Op::OrL | Op::XorI | Op::XorL);
        if commutes && matches!(left.place, Place::Const(_)) {
            std::mem::swap(&mut left, &mut right);
        }
        if let Place::Const(bits) = right.place
            && let Some((op, imm)) = immediate_form(op, bits)
        {
            let from = self.emitter.register(left);
            self.emitter.emit_def(op, kind, from, imm, &[]);
        } else if let Place::Const(bits) = left.place
            && let Some(imm) = small(bits)
            && matches!(op, Op::SubI | Op::SubL)
        {
            let from = self.emitter.register(right);
            self.emitter.emit_def(if op == Op::SubI { Op::RsubImmI } else { Op::RsubImmL }, kind, from, imm, &[]);
        } else {
            let (left, right) = (self.emitter.register(left), self.emitter.register(right));
            self.emitter.emit_def(op, kind, left, right, &[]);
        }
        Ok(())
    }

    /// `lcmp` to `dcmpg`, with the `if` that follows if nothing branches to it.
    fn comparison(&mut self, bci: usize, opcode: u8) -> Result<(), TranslateError> {
        let follower =
            decode(self.input.bytecode, bci + 1).ok().filter(|next| matches!(next.opcode, 0x99..=0x9e) && !self.scan.is_leader(bci + 1));
        let Some(next) = follower else {
            let (right, left) = (self.pop()?, self.pop()?);
            let (left, right) = (self.emitter.register(left), self.emitter.register(right));
            let op = [Op::CmpL, Op::CmpFl, Op::CmpFg, Op::CmpDl, Op::CmpDg][(opcode - 0x94) as usize];
            self.emitter.emit_def(op, Kind::Int, left, right, &[]);
            self.emitter.narrowed(b'B');
            return Ok(());
        };
        self.extra = next.length;
        self.emitter.settle(2);
        self.emitter.bci = bci + 1;
        self.emitter.begin();
        let (right, left) = (self.pop()?, self.pop()?);
        let (condition, target) = ((next.opcode - 0x99) as usize, self.label(next.a));
        if opcode == 0x94 {
            self.compare_integers(true, condition, left, right, target);
            return Ok(());
        }
        let (left, right) = (self.emitter.register(left), self.emitter.register(right));
        // eq, ne, lt, ge, gt, le; whether the operands change places. An `l` compare answers "less" for NaN, a `g` compare "greater".
        let less = matches!(opcode, 0x95 | 0x97);
        let (form, swapped) = match (condition, less) {
            (0, _) => (0, false),
            (1, _) => (1, false),
            (2, false) => (2, false),
            (3, false) => (4, false),
            (4, false) => (5, false),
            (_, false) => (3, false),
            (2, true) => (5, true),
            (3, true) => (3, true),
            (4, true) => (2, true),
            (_, true) => (4, true),
        };
        let floats = [Op::IfEqF, Op::IfNeF, Op::IfLtF, Op::IfLeF, Op::IfNotLtF, Op::IfNotLeF];
        let doubles = [Op::IfEqD, Op::IfNeD, Op::IfLtD, Op::IfLeD, Op::IfNotLtD, Op::IfNotLeD];
        let op = if opcode <= 0x96 { floats[form] } else { doubles[form] };
        let (left, right) = if swapped { (right, left) } else { (left, right) };
        self.emitter.branch(op, left, right, target);
        Ok(())
    }

    /// Branches on a comparison; `condition` as in `if_icmp`: eq, ne, lt, ge, gt, le.
    fn compare_integers(&mut self, long: bool, condition: usize, left: Entry, right: Entry, target: Label) {
        const MIRRORED: [usize; 6] = [0, 1, 4, 5, 2, 3];
        let imm = |entry: &Entry| if let Place::Const(bits) = entry.place { small(bits) } else { None };
        let (condition, left, right) =
            if imm(&right).is_none() && imm(&left).is_some() { (MIRRORED[condition], right, left) } else { (condition, left, right) };
        if let Some(imm) = imm(&right) {
            let ints = [Op::IfEqImmI, Op::IfNeImmI, Op::IfLtImmI, Op::IfGeImmI, Op::IfGtImmI, Op::IfLeImmI];
            let longs = [Op::IfEqImmL, Op::IfNeImmL, Op::IfLtImmL, Op::IfGeImmL, Op::IfGtImmL, Op::IfLeImmL];
            let left = self.emitter.register(left);
            return self.emitter.branch(if long { longs } else { ints }[condition], left, imm, target);
        }
        let (condition, left, right) = if condition >= 4 { (MIRRORED[condition], right, left) } else { (condition, left, right) };
        let (left, right) = (self.emitter.register(left), self.emitter.register(right));
        let ints = [Op::IfEqI, Op::IfNeI, Op::IfLtI, Op::IfGeI];
        let longs = [Op::IfEqL, Op::IfNeL, Op::IfLtL, Op::IfGeL];
        self.emitter.branch(if long { longs } else { ints }[condition], left, right, target);
    }

    /// A jump; to a return instruction: the return itself; back to a loop's test: the test. Whether the next instruction follows.
    fn goto(&mut self, bci: usize, insn: &Instruction) -> Result<bool, TranslateError> {
        let target = insn.a as usize;
        let there = decode(self.input.bytecode, target)?.opcode;
        if matches!(there, 0xac..=0xb1) && !self.input.is_synchronized {
            self.return_value(there)?;
            return Ok(false);
        }
        self.emitter.settle(0);
        self.emitter.begin();
        let covered = |row: &super::Handler, bci: usize| (row.start as usize..row.end as usize).contains(&bci);
        let table = self.input.exception_table;
        let may_move = |from: u16| table.iter().all(|row| covered(row, from as usize) == covered(row, bci));
        let head = (self.context, target);
        let flow = self.flow;
        let same_stack = |exit: Label| flow.state(exit.0, exit.1) == flow.state(head.0, head.1);
        let repeated = if self.far { None } else { self.emitter.repeat_head(head, may_move, same_stack) };
        let target = match repeated {
            None => head,
            Some(Repeated::Test(exit)) => exit,
            Some(Repeated::Switch) => return Ok(false),
        };
        if target == (self.context, bci + insn.length) && self.emitter.op_at(target).is_none() {
            return Ok(true);
        }
        self.emitter.begin();
        self.emitter.branch(Op::Goto, 0, 0, target);
        Ok(false)
    }

    fn switch(&mut self, bci: usize) -> Result<(), TranslateError> {
        let switch = Switch::parse(self.input.bytecode, bci)?;
        self.emitter.settle(1);
        self.emitter.begin();
        let value = self.pop_register()?;
        let default = self.label(switch.default()?);
        let mut cases = Vec::with_capacity(switch.count);
        for index in 0..switch.count {
            let (key, target) = switch.case(index)?;
            cases.push((key, self.label(target)));
        }
        self.emitter.switch(value, switch.low, switch.is_table(), default, &cases);
        Ok(())
    }

    fn return_value(&mut self, opcode: u8) -> Result<(), TranslateError> {
        self.emitter.begin();
        let sync = self.input.is_synchronized;
        if opcode == 0xb1 {
            self.emitter.emit(if sync { Op::SyncReturnVoid } else { Op::ReturnVoid }, 0, 0, 0);
            return Ok(());
        }
        if opcode == 0xac {
            self.narrow_result();
            self.emitter.begin();
        }
        let value = self.pop()?;
        if let (Place::Const(bits), false) = (value.place, sync)
            && let Some(imm) = small(bits)
        {
            self.emitter.emit(Op::ReturnImm, imm, 0, 0);
            return Ok(());
        }
        let register = self.emitter.register(value);
        let op = match (opcode == 0xb0, sync) {
            (false, false) => Op::ReturnPrim,
            (false, true) => Op::SyncReturnPrim,
            (true, false) => Op::ReturnRef,
            (true, true) => Op::SyncReturnRef,
        };
        self.emitter.emit(op, register, 0, 0);
        Ok(())
    }

    /// Brings the int on top into the range of the method's return type (JVMS 6.5 ireturn), unless it is known to be in it.
    fn narrow_result(&mut self) {
        let returns = self.input.descriptor.last().copied().unwrap_or(b'I');
        let Some(&top) = self.emitter.stack.last() else { return };
        let fits: &[u8] = match returns {
            b'Z' => b"Z",
            b'B' => b"ZB",
            b'S' => b"ZBS",
            b'C' => b"ZC",
            _ => return,
        };
        if fits.contains(&top.narrow) {
            return;
        }
        self.emitter.pop();
        let from = self.emitter.register(top);
        let (op, imm) = match returns {
            b'Z' => (Op::AndImmI, 1),
            b'B' => (Op::IntToByte, 0),
            b'S' => (Op::IntToShort, 0),
            _ => (Op::IntToChar, 0),
        };
        self.emitter.emit_def(op, Kind::Int, from, imm, &[]);
        self.emitter.narrowed(returns);
    }
}

/// `op` with a constant right operand.
fn immediate_form(op: Op, bits: u64) -> Option<(Op, i16)> {
    let shift = |limit: u64| (bits & (limit - 1)) as i16;
    let imm = small(bits);
    let divisor = imm.filter(|imm| !matches!(imm, 0 | -1));
    Some(match op {
        Op::AddI => (Op::AddImmI, imm?),
        Op::AddL => (Op::AddImmL, imm?),
        Op::SubI => (Op::AddImmI, imm?.checked_neg()?),
        Op::SubL => (Op::AddImmL, imm?.checked_neg()?),
        Op::MulI => (Op::MulImmI, imm?),
        Op::MulL => (Op::MulImmL, imm?),
        Op::AndI => (Op::AndImmI, imm?),
        Op::AndL => (Op::AndImmL, imm?),
        Op::OrI => (Op::OrImmI, imm?),
        Op::OrL => (Op::OrImmL, imm?),
        Op::XorI => (Op::XorImmI, imm?),
        Op::XorL => (Op::XorImmL, imm?),
        Op::ShlI => (Op::ShlImmI, shift(32)),
        Op::ShlL => (Op::ShlImmL, shift(64)),
        Op::ShrI => (Op::ShrImmI, shift(32)),
        Op::ShrL => (Op::ShrImmL, shift(64)),
        Op::UshrI => (Op::UshrImmI, shift(32)),
        Op::UshrL => (Op::UshrImmL, shift(64)),
        Op::DivI => (Op::DivImmI, divisor?),
        Op::DivL => (Op::DivImmL, divisor?),
        Op::RemI => (Op::RemImmI, divisor?),
        Op::RemL => (Op::RemImmL, divisor?),
        _ => return None,
    })
}
