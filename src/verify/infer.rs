//! Verification by type inference (JVMS 4.10.2): types flow through each method until nothing changes. Subroutines of `jsr` and `ret` are entered with a
//! note of what they touch (4.10.2.5), so that other local variables keep what each caller had in them.

use super::class::ClassContext;
use super::effects::{Machine, MethodView, Next};
use super::error::Stop;
use super::frame::Frame;
use super::merge::{Mismatch, State, Subroutine};
use super::split::initial_frame;
use super::types::{Names, VType};
use super::{Hierarchy, rules, static_checks, words};
use crate::classfile::{ClassFile, ExceptionEntry, Instruction, Instructions, Opcode, Operands};
use std::collections::{BTreeMap, BTreeSet};

type Result<T, H> = std::result::Result<T, Stop<<H as Hierarchy>::Error>>;

/// Types kept and merged for one method: more is refused.
const MAX_WORK: usize = 1 << 28;

/// Verifies every method with code.
pub fn class<H: Hierarchy>(file: &ClassFile, hierarchy: &mut H) -> Result<(), H> {
    let mut context = ClassContext::new(file, hierarchy);
    context.inferring = true;
    for info in file.methods() {
        let Some(code) = file.code(info) else { continue };
        let signature = context.signature(info.descriptor.raw(), file.descriptor_of(info));
        let view = MethodView { file, info, code, signature };
        let leaders = static_checks::check(&mut context, &view)?;
        let frame = initial_frame(&context, &view);
        let machine =
            Machine { class: &mut context, method: &view, frame: Frame::default(), inferring: true, receiver: false, constructed: None };
        let mut flow = Flow {
            handlers: view.code.exception_table().collect(),
            machine,
            leaders,
            states: BTreeMap::new(),
            waiting: BTreeSet::new(),
            callers: BTreeMap::new(),
            work: 0,
        };
        flow.enter(0, &State { frame, no_return: false, subroutines: Vec::new() })?;
        flow.run()?;
    }
    Ok(())
}

struct Flow<'a, 'h, 'c, H: Hierarchy> {
    machine: Machine<'a, 'h, 'c, H>,
    handlers: Vec<ExceptionEntry>,
    /// By bci: whether control arrives there from elsewhere.
    leaders: Vec<bool>,
    states: BTreeMap<usize, State>,
    waiting: BTreeSet<usize>,
    /// For each `jsr` reached: the state before it, and the leader before the `ret` that comes back to it.
    callers: BTreeMap<usize, Caller>,
    work: usize,
}

struct Caller {
    entry: usize,
    next: usize,
    state: State,
    returns_at: Option<(usize, usize)>,
}

impl<'a, H: Hierarchy> Flow<'a, '_, '_, H> {
    fn run(&mut self) -> Result<(), H> {
        while let Some(leader) = self.waiting.pop_first() {
            let state = self.states[&leader].clone();
            self.block(leader, state)?;
        }
        Ok(())
    }

    fn refuse<T>(&self, reason: &str) -> Result<T, H> {
        Err(words::refuse(self.machine.method, Some(self.machine.frame.bci), reason, rules::JOIN).into())
    }

    /// Control arrives at `bci` with `state`.
    fn enter(&mut self, bci: usize, state: &State) -> Result<(), H> {
        if bci >= self.machine.method.code.bytecode.len() {
            return self.refuse("Falling off the end of the code");
        }
        self.work += state.frame.locals.len() + state.frame.depth() + 1;
        if self.work > MAX_WORK {
            return self.refuse("Method too complex to verify");
        }
        let Some(mut known) = self.states.remove(&bci) else {
            self.states.insert(bci, state.clone());
            self.waiting.insert(bci);
            return Ok(());
        };
        let merged = self.machine.class.merge_states(&mut known, state).map_err(Stop::Hierarchy)?;
        self.states.insert(bci, known);
        match merged {
            Ok(true) => {
                self.waiting.insert(bci);
                Ok(())
            }
            Ok(false) => Ok(()),
            Err(Mismatch::Depth(a, b)) => self.refuse(&format!("Inconsistent stack height {b} != {a}")),
            Err(Mismatch::Stack) => self.refuse("Mismatched stack types"),
        }
    }

    /// From a leader to the next one, or to where control goes elsewhere.
    fn block(&mut self, leader: usize, mut state: State) -> Result<(), H> {
        let bytecode = self.machine.method.code.bytecode;
        let mut bci = leader;
        self.machine.frame = std::mem::take(&mut state.frame);
        loop {
            // Checked before the flow began.
            let Ok(insn) = Instructions::decode(bytecode, bci) else { return Ok(()) };
            self.machine.frame.begin(bci as u32);
            note_use(&insn, &mut state.subroutines);
            self.enter_handlers(bci, &state)?;
            if insn.opcode == Opcode::New {
                self.forget_older(bci)?;
            }
            let before = matches!(insn.opcode, Opcode::Jsr | Opcode::JsrW).then(|| self.machine.frame.clone());
            let next = self.machine.apply(&insn)?;
            if state.no_return && (Opcode::Ireturn..=Opcode::Return).contains(&insn.opcode) {
                return self.refuse("Cannot return normally");
            }
            if let Some((old, new)) = self.machine.constructed.take() {
                self.constructed(bci, &state, old, new)?;
            }
            match next {
                Next::Falls => {}
                Next::Branch(target) => self.enter_with(target as usize, &state)?,
                Next::Goto(target) => return self.enter_with(target as usize, &state),
                Next::Switch => return self.switch(&insn, &state),
                Next::Ends => return Ok(()),
                Next::Subroutine(target) => return self.call(&insn, target as usize, state, before),
                Next::Return(local) => return self.come_back(leader, bci, local, state),
            }
            bci = insn.next;
            if bci >= bytecode.len() {
                return self.refuse("Falling off the end of the code");
            }
            if self.leaders[bci] {
                return self.enter_with(bci, &state);
            }
        }
    }

    /// Enters `bci` with the current frame.
    fn enter_with(&mut self, bci: usize, state: &State) -> Result<(), H> {
        let mut next = State { frame: self.machine.frame.clone(), no_return: state.no_return, subroutines: state.subroutines.clone() };
        next.frame.begin(bci as u32);
        self.enter(bci, &next)
    }

    fn switch(&mut self, insn: &Instruction<'a>, state: &State) -> Result<(), H> {
        match insn.operands {
            Operands::TableSwitch(switch) => {
                self.enter_with(switch.default as usize, state)?;
                for target in switch.targets() {
                    self.enter_with(target as usize, state)?;
                }
            }
            Operands::LookupSwitch(switch) => {
                self.enter_with(switch.default as usize, state)?;
                for (_, target) in switch.pairs() {
                    self.enter_with(target as usize, state)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Any instruction in a protected range may continue in the handler, with the local variables that it found.
    fn enter_handlers(&mut self, bci: usize, state: &State) -> Result<(), H> {
        for index in 0..self.handlers.len() {
            let row = self.handlers[index];
            if !(usize::from(row.start_pc)..usize::from(row.end_pc)).contains(&bci) {
                continue;
            }
            if self.machine.method.code.max_stack == 0 {
                return self.refuse("Stack size too large");
            }
            let caught = match row.catch_type {
                0 => VType::Class(Names::THROWABLE),
                index => self.machine.class.class_entry(index).unwrap_or(VType::Class(Names::THROWABLE)),
            };
            let (flag, locals) = (self.machine.frame.this_uninitialized, self.machine.frame.locals.clone());
            let mut frame = Frame::without_stack(u32::from(row.handler_pc), flag, locals);
            frame.push(caught);
            frame.begin(u32::from(row.handler_pc));
            let next = State { frame, no_return: state.no_return, subroutines: state.subroutines.clone() };
            self.enter(usize::from(row.handler_pc), &next)?;
        }
        Ok(())
    }

    /// A `new` that is executed again: what it made before and nobody constructed must not be mistaken for what it makes now.
    fn forget_older(&mut self, bci: usize) -> Result<(), H> {
        let made = VType::Uninitialized(bci as u16);
        if self.machine.frame.stack().contains(&made) {
            return self.refuse("Uninitialized object on stack at creating point");
        }
        for local in self.machine.frame.locals.iter_mut().filter(|local| **local == made) {
            *local = VType::Top;
        }
        Ok(())
    }

    /// A constructor was called: handlers that protect the call may see the object before and after.
    fn constructed(&mut self, bci: usize, state: &State, old: VType, new: VType) -> Result<(), H> {
        self.machine.frame.initialize(old, new);
        let no_return = state.no_return || old == VType::UninitializedThis;
        self.enter_handlers(bci, &State { frame: Frame::default(), no_return, subroutines: state.subroutines.clone() })
    }

    fn call(&mut self, insn: &Instruction<'a>, target: usize, state: State, before: Option<Frame>) -> Result<(), H> {
        let entry = target as u16;
        if state.subroutines.iter().any(|routine| routine.entry == entry) {
            return self.refuse("Recursive call to jsr entry");
        }
        let mut inner = State { frame: self.machine.frame.clone(), no_return: state.no_return, subroutines: state.subroutines.clone() };
        inner.subroutines.push(Subroutine { entry, touched: BTreeSet::new() });
        hide_uninitialized(&mut inner.frame);
        inner.frame.begin(target as u32);
        let frame = before.unwrap_or_default();
        let known = self.callers.remove(&insn.bci);
        let returns_at = known.and_then(|caller| caller.returns_at);
        let caller = Caller { entry: target, next: insn.next, state: State { frame, ..state }, returns_at };
        self.callers.insert(insn.bci, caller);
        // Those that came back before this caller was known come back again.
        let ready: Vec<usize> = self
            .callers
            .values()
            .filter(|caller| caller.entry == target)
            .filter_map(|caller| caller.returns_at.map(|(leader, _)| leader))
            .filter(|leader| self.states.contains_key(leader))
            .collect();
        self.waiting.extend(ready);
        self.enter(target, &inner)
    }

    /// `ret`: back to every caller of the subroutine.
    fn come_back(&mut self, leader: usize, bci: usize, local: u16, state: State) -> Result<(), H> {
        let found = self.machine.frame.local(usize::from(local));
        let VType::ReturnAddress(entry) = found else {
            return if found == VType::Top {
                self.refuse(&format!("Accessing value from uninitialized register {local}"))
            } else {
                self.refuse(&format!("Register {local} contains wrong type"))
            };
        };
        let returned = |caller: &Caller| caller.entry == usize::from(entry) && caller.returns_at.is_some_and(|(_, other)| other != bci);
        if self.callers.values().any(returned) {
            return self.refuse("Multiple returns to single jsr");
        }
        let Some(depth) = state.subroutines.iter().position(|routine| routine.entry == entry) else {
            return self.refuse("Illegal return from subroutine");
        };
        let touched = state.subroutines[depth].touched.clone();
        let mut frame = self.machine.frame.clone();
        hide_uninitialized(&mut frame);
        let mut backs = Vec::new();
        for caller in self.callers.values_mut().filter(|caller| caller.entry == usize::from(entry)) {
            caller.returns_at = Some((leader, bci));
            let mut back = frame.clone();
            let count = back.locals.len().max(caller.state.frame.locals.len());
            back.locals = (0..count)
                .map(|index| if touched.contains(&(index as u16)) { frame.local(index) } else { caller.state.frame.local(index) })
                .collect();
            back.begin(caller.next as u32);
            let subroutines = state.subroutines[..depth].to_vec();
            backs.push((caller.next, State { frame: back, no_return: state.no_return, subroutines }));
        }
        for (next, back) in backs {
            self.enter(next, &back)?;
        }
        Ok(())
    }
}

/// Objects without a constructor do not pass into or out of subroutines.
fn hide_uninitialized(frame: &mut Frame) {
    for local in frame.locals.iter_mut().filter(|local| local.is_uninitialized()) {
        *local = VType::Top;
    }
    for index in 0..frame.depth() {
        if frame.stack()[index].is_uninitialized() {
            frame.set_entry(index, VType::Top);
        }
    }
}

/// Notes in each subroutine being executed that the instruction reads or writes a local variable.
fn note_use(insn: &Instruction<'_>, subroutines: &mut [Subroutine]) {
    if subroutines.is_empty() {
        return;
    }
    let Some((first, slots)) = static_checks::local_use(insn) else { return };
    for routine in subroutines {
        routine.touched.extend(first..first.saturating_add(slots));
    }
}
