//! The forward pass: which instructions are reached, with what kinds on the operand stack (JVMS 4.10.2, stack part).
//!
//! Trusts no StackMapTable. `jsr` bodies are followed once per call: a *context* is a chain of calls in progress.

use super::TranslateError::{self, *};
use super::input::{Constant, Kind, Signature, TranslateInput};
use super::scan::{Instruction, START, Scan, Switch, decode, local_of};

/// Effects by opcode: kinds popped (last on top) `>` kinds pushed; `?` depends on more than the opcode.
#[rustfmt::skip]
const EFFECTS: [&str; 202] = [
    ">", ">R", ">I", ">I", ">I", ">I", ">I", ">I", ">I", ">L", ">L", ">F", ">F", ">F", ">D", ">D", ">I", ">I", "?", "?", "?", ">I", ">L", ">F",
    ">D", ">R", ">I", ">I", ">I", ">I", ">L", ">L", ">L", ">L", ">F", ">F", ">F", ">F", ">D", ">D", ">D", ">D", ">R", ">R", ">R", ">R", "RI>I",
    "RI>L", "RI>F", "RI>D", "RI>R", "RI>I", "RI>I", "RI>I", "I>", "L>", "F>", "D>", "?", "I>", "I>", "I>", "I>", "L>", "L>", "L>", "L>", "F>",
    "F>", "F>", "F>", "D>", "D>", "D>", "D>", "?", "?", "?", "?", "RII>", "RIL>", "RIF>", "RID>", "RIR>", "RII>", "RII>", "RII>", "?", "?",
    "?", "?", "?", "?", "?", "?", "?", "II>I", "LL>L", "FF>F", "DD>D", "II>I", "LL>L", "FF>F", "DD>D", "II>I", "LL>L", "FF>F", "DD>D", "II>I",
    "LL>L", "FF>F", "DD>D", "II>I", "LL>L", "FF>F", "DD>D", "I>I", "L>L", "F>F", "D>D", "II>I", "LI>L", "II>I", "LI>L", "II>I", "LI>L", "II>I",
    "LL>L", "II>I", "LL>L", "II>I", "LL>L", ">", "I>L", "I>F", "I>D", "L>I", "L>F", "L>D", "F>I", "F>L", "F>D", "D>I", "D>L", "D>F", "I>I",
    "I>I", "I>I", "LL>I", "FF>I", "FF>I", "DD>I", "DD>I", "I>", "I>", "I>", "I>", "I>", "I>", "II>", "II>", "II>", "II>", "II>", "II>", "RR>",
    "RR>", ">", "?", "?", "I>", "I>", "I>", "L>", "F>", "D>", "R>", ">", "?", "?", "?", "?", "?", "?", "?", "?", "?", ">R", "I>R", "I>R",
    "R>I", "R>", "R>R", "R>I", "R>", "R>", "?", "?", "R>", "R>", ">", "?",
];

/// A stack entry in this pass: a kind, and for return addresses the context in the upper bits.
pub type Cell = u16;

const NO_STATE: u32 = u32::MAX;
const MAX_CONTEXT_DEPTH: usize = 48;
/// Limit of contexts times bytecode length.
const MAX_COPIED: usize = 1 << 21;
/// Limit of the work on hostile stacks.
pub const MAX_WORK: usize = 1 << 27;

/// The code as seen from one chain of `jsr` calls.
pub struct Context {
    /// Calling context, where its `jsr` is, where its body starts. For context 0 all zero.
    pub parent: u16,
    pub jsr: usize,
    pub entry: usize,
    return_bci: usize,
    depth: usize,
    addresses: Vec<(usize, u16)>,
    /// Per bci: index into `Flow::states`, or `NO_STATE`.
    states: Vec<u32>,
    /// Per bci: an instruction was reached there.
    pub reached: Vec<bool>,
}

/// Result of the pass.
pub struct Flow {
    pub contexts: Vec<Context>,
    /// (first cell, number of cells) of the stack at a leader.
    states: Vec<(u32, u32)>,
    cells: Vec<Cell>,
    /// Where each `ret` goes: (context, bci) -> (context, bci).
    pub returns: Vec<((u16, usize), (u16, usize))>,
}

impl Flow {
    pub fn of(input: &TranslateInput<'_>, scan: &Scan) -> Result<Flow, TranslateError> {
        let flow = Flow { contexts: Vec::new(), states: Vec::new(), cells: Vec::new(), returns: Vec::new() };
        let mut pass = Pass { input, scan, flow, work: Vec::new(), stack: Vec::new(), slots: 0, effort: 0 };
        pass.context(Context::new(input.bytecode.len()))?;
        pass.flow_to(0, 0)?;
        pass.run()?;
        pass.flow.returns.sort_unstable();
        Ok(pass.flow)
    }

    /// Kinds on the stack at a leader; `None` where none was reached.
    pub fn state(&self, context: u16, bci: usize) -> Option<&[Cell]> {
        let state = *self.contexts.get(context as usize)?.states.get(bci)?;
        let (first, count) = *self.states.get(state as usize)?;
        self.cells.get(first as usize..(first + count) as usize)
    }

    pub fn return_target(&self, context: u16, bci: usize) -> Option<(u16, usize)> {
        let found = self.returns.binary_search_by_key(&(context, bci), |(from, _)| *from).ok()?;
        Some(self.returns[found].1)
    }

    /// The context that the `jsr` at `bci` enters.
    pub fn callee(&self, context: u16, bci: usize) -> Option<u16> {
        let found = self.contexts.iter().skip(1).position(|callee| callee.parent == context && callee.jsr == bci);
        found.map(|index| (index + 1) as u16)
    }
}

impl Context {
    fn new(length: usize) -> Context {
        let states = vec![NO_STATE; length];
        Context { parent: 0, jsr: 0, entry: 0, return_bci: 0, depth: 0, addresses: Vec::new(), states, reached: vec![false; length] }
    }
}

pub fn kind_of(cell: Cell) -> Kind {
    match cell & 7 {
        0 => Kind::Int,
        1 => Kind::Long,
        2 => Kind::Float,
        3 => Kind::Double,
        4 => Kind::Ref,
        _ => Kind::ReturnAddress,
    }
}

fn cell_of(letter: u8) -> Cell {
    match letter {
        b'I' => Kind::Int as Cell,
        b'L' => Kind::Long as Cell,
        b'F' => Kind::Float as Cell,
        b'D' => Kind::Double as Cell,
        _ => Kind::Ref as Cell,
    }
}

struct Pass<'a> {
    input: &'a TranslateInput<'a>,
    scan: &'a Scan,
    flow: Flow,
    /// Leaders to go through: (context, bci).
    work: Vec<(u16, usize)>,
    stack: Vec<Cell>,
    slots: usize,
    effort: usize,
}

impl Pass<'_> {
    fn run(&mut self) -> Result<(), TranslateError> {
        loop {
            while let Some((context, bci)) = self.work.pop() {
                self.block(context, bci)?;
            }
            self.handlers()?;
            if self.work.is_empty() {
                return Ok(());
            }
        }
    }

    /// Enters the handlers whose ranges were reached.
    fn handlers(&mut self) -> Result<(), TranslateError> {
        for context in 0..self.flow.contexts.len() as u16 {
            for row in self.input.exception_table {
                let handler = row.handler as usize;
                self.effort += 1;
                let state = self.flow.state(context, handler);
                if state == Some(&[Kind::Ref as Cell]) {
                    continue;
                }
                let known = state.is_some();
                let range = &self.flow.contexts[context as usize].reached[row.start as usize..row.end as usize];
                let first = range.iter().position(|reached| *reached);
                self.effort += first.unwrap_or(range.len());
                if first.is_some() && known {
                    return Err(InconsistentStack);
                }
                if first.is_some() {
                    self.stack.clear();
                    self.slots = 0;
                    self.push(Kind::Ref as Cell)?;
                    self.flow_to(context, handler)?;
                }
                if self.effort > MAX_WORK {
                    return Err(TooLarge);
                }
            }
        }
        Ok(())
    }

    fn context(&mut self, context: Context) -> Result<u16, TranslateError> {
        let number = self.flow.contexts.len();
        if (number + 1) * self.input.bytecode.len() > MAX_COPIED.max(self.input.bytecode.len()) || number >= 4096 {
            return Err(TooLarge);
        }
        self.flow.contexts.push(context);
        Ok(number as u16)
    }

    /// The current stack flows to a leader.
    fn flow_to(&mut self, context: u16, bci: usize) -> Result<(), TranslateError> {
        if self.scan.marks.get(bci).is_none_or(|mark| mark & START == 0) {
            return Err(FallsOff);
        }
        self.effort += self.stack.len() + 1;
        if self.effort > MAX_WORK {
            return Err(TooLarge);
        }
        if let Some(known) = self.flow.state(context, bci) {
            return if known == self.stack { Ok(()) } else { Err(InconsistentStack) };
        }
        let state = self.flow.states.len() as u32;
        self.flow.states.push((self.flow.cells.len() as u32, self.stack.len() as u32));
        self.flow.cells.extend_from_slice(&self.stack);
        self.flow.contexts[context as usize].states[bci] = state;
        self.work.push((context, bci));
        Ok(())
    }

    fn branch_to(&mut self, context: u16, target: i32) -> Result<(), TranslateError> {
        self.flow_to(context, target as usize)
    }

    fn push(&mut self, cell: Cell) -> Result<(), TranslateError> {
        self.slots += kind_of(cell).slots();
        if self.slots > self.input.max_stack as usize {
            return Err(StackOverflow);
        }
        self.stack.push(cell);
        Ok(())
    }

    fn pop(&mut self) -> Result<Cell, TranslateError> {
        let cell = self.stack.pop().ok_or(StackUnderflow)?;
        self.slots -= kind_of(cell).slots();
        Ok(cell)
    }

    fn pop_kind(&mut self, kind: Kind) -> Result<(), TranslateError> {
        if kind_of(self.pop()?) == kind { Ok(()) } else { Err(WrongKind) }
    }

    /// From a leader to the next end or leader.
    fn block(&mut self, context: u16, mut bci: usize) -> Result<(), TranslateError> {
        let state = self.flow.state(context, bci).unwrap_or_default();
        self.stack.clear();
        self.stack.extend_from_slice(state);
        self.slots = self.stack.iter().map(|cell| kind_of(*cell).slots()).sum();
        self.effort += self.stack.len();
        loop {
            let insn = decode(self.input.bytecode, bci)?;
            self.flow.contexts[context as usize].reached[bci] = true;
            if !self.step(context, bci, &insn)? {
                return Ok(());
            }
            bci += insn.length;
            if bci >= self.input.bytecode.len() {
                return Err(FallsOff);
            }
            if self.scan.is_leader(bci) {
                return self.flow_to(context, bci);
            }
        }
    }

    /// One instruction; whether the next one follows.
    fn step(&mut self, context: u16, bci: usize, insn: &Instruction) -> Result<bool, TranslateError> {
        let effect = EFFECTS[insn.opcode as usize].as_bytes();
        if effect != b"?" {
            let split = effect.iter().position(|letter| *letter == b'>').unwrap_or(0);
            for letter in effect[..split].iter().rev() {
                if self.pop()? != cell_of(*letter) {
                    return Err(WrongKind);
                }
            }
            for letter in &effect[split + 1..] {
                self.push(cell_of(*letter))?;
            }
        }
        match insn.opcode {
            0x99..=0xa6 | 0xc6 | 0xc7 => self.branch_to(context, insn.a)?,
            0xa7 | 0xc8 => {
                self.branch_to(context, insn.a)?;
                return Ok(false);
            }
            0xaa | 0xab => {
                let switch = Switch::parse(self.input.bytecode, bci)?;
                self.branch_to(context, switch.default()?)?;
                for index in 0..switch.count {
                    self.branch_to(context, switch.case(index)?.1)?;
                }
                return Ok(false);
            }
            0xac..=0xb1 => {
                let returns = Signature::parse(self.input.descriptor)?.return_kind();
                let given = [Kind::Int, Kind::Long, Kind::Float, Kind::Double, Kind::Ref].get((insn.opcode - 0xac) as usize);
                return if returns.as_ref() == given { Ok(false) } else { Err(WrongKind) };
            }
            0xbf => return Ok(false),
            0xa8 | 0xc9 => {
                self.jsr(context, bci, insn)?;
                return Ok(false);
            }
            0xa9 => {
                self.ret(context, bci, insn.a as usize)?;
                return Ok(false);
            }
            0xbc if !(4..=11).contains(&insn.a) => return Err(BadConstant),
            0xbb | 0xbd | 0xc0 | 0xc1 if !self.input.pool.is_class(insn.a as u16) => return Err(BadConstant),
            _ if effect == b"?" => self.special(context, insn)?,
            _ => {}
        }
        Ok(true)
    }

    /// Instructions whose effect depends on more than the opcode.
    fn special(&mut self, context: u16, insn: &Instruction) -> Result<(), TranslateError> {
        let pool = self.input.pool;
        let index = insn.a as u16;
        match insn.opcode {
            0x12..=0x14 => {
                let kind = constant_kind(pool.constant(index).ok_or(BadConstant)?)?;
                if (kind.slots() == 2) != (insn.opcode == 0x14) {
                    return Err(BadConstant);
                }
                self.push(kind as Cell)
            }
            0x3a | 0x4b..=0x4e => match self.pop()? {
                cell if kind_of(cell) == Kind::Ref => Ok(()),
                cell if kind_of(cell) == Kind::ReturnAddress => {
                    let addresses = &mut self.flow.contexts[context as usize].addresses;
                    let local = local_of(insn).0;
                    addresses.retain(|(index, _)| *index != local);
                    addresses.push((local, cell >> 3));
                    Ok(())
                }
                _ => Err(WrongKind),
            },
            0x57..=0x5f => self.shuffle(insn.opcode),
            0xb2..=0xb5 => {
                let descriptor = pool.field_descriptor(index).ok_or(BadConstant)?;
                let kind = descriptor.first().and_then(|first| Kind::of_descriptor(*first)).ok_or(BadConstant)?;
                if insn.opcode == 0xb3 || insn.opcode == 0xb5 {
                    self.pop_kind(kind)?;
                }
                if insn.opcode >= 0xb4 {
                    self.pop_kind(Kind::Ref)?;
                }
                if insn.opcode == 0xb2 || insn.opcode == 0xb4 { self.push(kind as Cell) } else { Ok(()) }
            }
            0xb6..=0xba => {
                let descriptor = pool.method_descriptor(index, insn.opcode == 0xba).ok_or(BadConstant)?;
                let signature = Signature::parse(descriptor)?;
                let mut kinds = [Kind::Ref; 256];
                let mut count = 0;
                for kind in signature.parameters() {
                    kinds[count] = kind;
                    count += 1;
                }
                for kind in kinds[..count].iter().rev() {
                    self.pop_kind(*kind)?;
                }
                if !matches!(insn.opcode, 0xb8 | 0xba) {
                    self.pop_kind(Kind::Ref)?;
                }
                signature.return_kind().map_or(Ok(()), |kind| self.push(kind as Cell))
            }
            0xc5 => {
                if insn.b == 0 || !pool.is_class(index) {
                    return Err(BadConstant);
                }
                for _ in 0..insn.b {
                    self.pop_kind(Kind::Int)?;
                }
                self.push(Kind::Ref as Cell)
            }
            _ => Err(BadOpcode),
        }
    }

    /// `pop` to `swap`.
    fn shuffle(&mut self, opcode: u8) -> Result<(), TranslateError> {
        let mut slots = [0; 4];
        for (slot, cell) in slots.iter_mut().zip(self.stack.iter().rev()) {
            *slot = kind_of(*cell).slots();
        }
        let (pops, pushes) = shuffle_of(opcode, slots).ok_or(WrongKind)?;
        let mut taken = [0; 4];
        for cell in taken.iter_mut().take(pops) {
            *cell = self.pop()?;
        }
        pushes.iter().try_for_each(|from| self.push(taken[*from]))
    }

    fn jsr(&mut self, context: u16, bci: usize, insn: &Instruction) -> Result<(), TranslateError> {
        let entry = insn.a as usize;
        let (mut ancestor, depth) = (context, self.flow.contexts[context as usize].depth + 1);
        if depth > MAX_CONTEXT_DEPTH {
            return Err(TooLarge);
        }
        while ancestor != 0 {
            if self.flow.contexts[ancestor as usize].entry == entry {
                return Err(RecursiveSubroutine);
            }
            ancestor = self.flow.contexts[ancestor as usize].parent;
        }
        let return_bci = bci + insn.length;
        let callee = Context { parent: context, jsr: bci, entry, return_bci, depth, ..Context::new(self.input.bytecode.len()) };
        let callee = self.context(callee)?;
        self.push(callee << 3 | Kind::ReturnAddress as Cell)?;
        self.flow_to(callee, entry)
    }

    fn ret(&mut self, context: u16, bci: usize, local: usize) -> Result<(), TranslateError> {
        let mut holder = context;
        let address = loop {
            let here = &self.flow.contexts[holder as usize];
            self.effort += here.addresses.len();
            if let Some((_, address)) = here.addresses.iter().find(|(index, _)| *index == local) {
                break *address;
            }
            if holder == 0 {
                return Err(WrongKind);
            }
            holder = here.parent;
        };
        let called = &self.flow.contexts[address as usize];
        let target = (called.parent, called.return_bci);
        self.flow.returns.push(((context, bci), target));
        self.flow_to(target.0, target.1)
    }
}

pub fn constant_kind(constant: Constant) -> Result<Kind, TranslateError> {
    match constant {
        Constant::Int(_) => Ok(Kind::Int),
        Constant::Float(_) => Ok(Kind::Float),
        Constant::Long(_) => Ok(Kind::Long),
        Constant::Double(_) => Ok(Kind::Double),
        Constant::Ref => Ok(Kind::Ref),
        Constant::Dynamic(first) => Kind::of_descriptor(first).ok_or(BadConstant),
    }
}

/// What `pop` to `swap` do: how many entries they take, and which of those, counted from the top, they push, the deepest first.
/// `slots` are the sizes of the entries from the top, 0 where there is none.
pub fn shuffle_of(opcode: u8, slots: [usize; 4]) -> Option<(usize, &'static [usize])> {
    let shuffle: (usize, &[usize]) = match (opcode, slots) {
        (0x57, [1, ..]) | (0x58, [2, ..]) => (1, &[]),
        (0x58, [1, 1, ..]) => (2, &[]),
        (0x59, [1, ..]) | (0x5c, [2, ..]) => (1, &[0, 0]),
        (0x5c, [1, 1, ..]) => (2, &[1, 0, 1, 0]),
        (0x5a, [1, 1, ..]) | (0x5b, [1, 2, ..]) | (0x5d, [2, 1, ..]) | (0x5e, [2, 2, ..]) => (2, &[0, 1, 0]),
        (0x5b, [1, 1, 1, _]) | (0x5e, [2, 1, 1, _]) => (3, &[0, 2, 1, 0]),
        (0x5d, [1, 1, 1, _]) | (0x5e, [1, 1, 2, _]) => (3, &[1, 0, 2, 1, 0]),
        (0x5e, [1, 1, 1, 1]) => (4, &[1, 0, 3, 2, 1, 0]),
        (0x5f, [1, 1, ..]) => (2, &[0, 1]),
        _ => return None,
    };
    Some(shuffle)
}
