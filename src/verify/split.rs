//! Verification by type checking (JVMS 4.10.1): one pass over each method, every join stated in advance by the StackMapTable.

use super::class::ClassContext;
use super::effects::{Machine, MethodView, Next};
use super::error::{ErrorKind, Stop};
use super::frame::{Frame, TableFrame};
use super::report::{self, Detail, Mismatch, Refusal};
use super::stack_maps::{BadTable, NEW, START, TableReader};
use super::types::{Names, VType};
use super::{Hierarchy, rules};
use crate::classfile::opcode::Format;
use crate::classfile::{ClassFile, Code, ExceptionEntry, Instruction, Instructions, MemberInfo, Opcode, Operands};

type Result<T, H> = std::result::Result<T, Stop<<H as Hierarchy>::Error>>;

/// Verifies every method with code.
pub fn class<H: Hierarchy>(file: &ClassFile, hierarchy: &mut H) -> Result<(), H> {
    let mut context = ClassContext::new(file, hierarchy);
    for info in file.methods() {
        if let Some(code) = file.code(info) {
            method(&mut context, info, code)?;
        }
    }
    Ok(())
}

/// What the passes over one method share.
struct Tables<'a> {
    /// By bci: `START`, `NEW` or 0.
    starts: Vec<u8>,
    handlers: Vec<ExceptionEntry>,
    /// From the first protected bci to the last.
    protected: std::ops::Range<usize>,
    frames: Vec<TableFrame>,
    bytecode: &'a [u8],
}

/// The frame with which a method begins (JVMS 4.10.1.6).
pub fn initial_frame<H: Hierarchy>(context: &ClassContext<'_, '_, H>, method: &MethodView<'_>) -> Frame {
    let mut frame = Frame::default();
    if !method.info.method_flags().is_static() {
        let unfinished = method.is_constructor() && context.own != VType::Class(Names::OBJECT);
        frame.locals.push(if unfinished { VType::UninitializedThis } else { context.own });
        frame.this_uninitialized = unfinished;
    }
    frame.locals.extend_from_slice(&method.signature.parameters);
    frame
}

fn method<'a, H: Hierarchy>(context: &mut ClassContext<'a, '_, H>, info: &'a MemberInfo, code: Code<'a>) -> Result<(), H> {
    let file = context.file;
    let signature = context.signature(info.descriptor.raw(), file.descriptor_of(info));
    let view = MethodView { file, info, code, signature };
    let first = initial_frame(context, &view);
    let starts = starts(&view)?;
    let handlers: Vec<ExceptionEntry> = view.code.exception_table().collect();
    let mut tables = Tables { starts, handlers, protected: 0..0, frames: Vec::new(), bytecode: view.code.bytecode };
    check_handlers(context, &view, &mut tables)?;
    check_local_variable_table(&view, &tables)?;
    if let Some(data) = view.code.stack_map_table() {
        let limits = (usize::from(view.code.max_locals), usize::from(view.code.max_stack));
        let mut reader = TableReader::new(data, file.pool(), &mut context.names, &tables.starts, limits);
        let frames = reader.frames(&first);
        tables.frames = frames.map_err(|bad| match bad {
            BadTable::Malformed(text) => {
                report::malformed(&view, format!("StackMapTable format error: {text}"), ErrorKind::ClassFormatFinal)
            }
            BadTable::Misfit(text) => report::malformed(&view, format!("StackMapTable format error: {text}"), ErrorKind::ClassFormat),
            BadTable::Misplaced(frame) => report::refuse(&view, report::misplaced(&context.names, &frame)),
        })?;
    }
    let machine = Machine { class: context, method: &view, frame: first, inferring: false, receiver: false, constructed: None };
    Pass { machine, tables: &tables, next_frame: 0 }.run()
}

/// Marks where instructions start.
fn starts<E>(view: &MethodView<'_>) -> std::result::Result<Vec<u8>, Stop<E>> {
    let bytecode = view.code.bytecode;
    let mut starts = vec![0; bytecode.len()];
    let mut bci = 0;
    while let Some(&code) = bytecode.get(bci) {
        let next = match LENGTHS.get(usize::from(code)) {
            Some(0) => match Instructions::decode(bytecode, bci) {
                Ok(insn) if !matches!(insn.operands, Operands::TableSwitch(switch) if switch.low > switch.high) => insn.next,
                _ => usize::MAX,
            },
            Some(length) => bci + usize::from(*length),
            None => usize::MAX,
        };
        if next > bytecode.len() {
            return Err(report::refuse(view, report::undecodable(view, bci)).into());
        }
        starts[bci] = if code == Opcode::New as u8 { NEW } else { START };
        bci = next;
    }
    Ok(starts)
}

/// By opcode: the length of the instruction, 0 where that depends on its operands.
const LENGTHS: [u8; Opcode::ALL.len()] = {
    let mut lengths = [0; Opcode::ALL.len()];
    let mut code = 0;
    while code < lengths.len() {
        lengths[code] = match Opcode::ALL[code].format() {
            Format::None => 1,
            Format::Byte | Format::Cp8 | Format::Local | Format::NewArray => 2,
            Format::Short | Format::Cp16 | Format::Iinc | Format::Branch16 => 3,
            Format::MultiANewArray => 4,
            Format::Branch32 | Format::InvokeInterface | Format::InvokeDynamic => 5,
            Format::TableSwitch | Format::LookupSwitch | Format::Wide => 0,
        };
        code += 1;
    }
    lengths
};

fn check_handlers<H: Hierarchy>(context: &mut ClassContext<'_, '_, H>, view: &MethodView<'_>, tables: &mut Tables<'_>) -> Result<(), H> {
    let length = tables.starts.len();
    let starts_at = |bci: u16| tables.starts.get(usize::from(bci)).is_some_and(|mark| *mark != 0);
    let malformed = |text: String| report::malformed(view, text, ErrorKind::ClassFormat);
    let (mut min, mut max) = (length, 0);
    for row in &tables.handlers {
        if !starts_at(row.start_pc) {
            return Err(malformed(format!("Illegal exception table start_pc {}", row.start_pc)).into());
        }
        if usize::from(row.end_pc) != length && !starts_at(row.end_pc) {
            return Err(malformed(format!("Illegal exception table end_pc {}", row.end_pc)).into());
        }
        if !starts_at(row.handler_pc) {
            return Err(malformed(format!("Illegal exception table handler_pc {}", row.handler_pc)).into());
        }
        if row.catch_type != 0 {
            let found = context.class_entry(row.catch_type).unwrap_or(VType::Top);
            let throwable = VType::Class(Names::THROWABLE);
            if !context.assignable(throwable, found, false).map_err(Stop::Hierarchy)? {
                let refusal = report::catch_type(&context.names, row.handler_pc, row.catch_type, found);
                return Err(report::refuse(view, refusal).into());
            }
        }
        min = min.min(usize::from(row.start_pc));
        max = max.max(usize::from(row.end_pc));
    }
    tables.protected = min..max;
    Ok(())
}

fn check_local_variable_table<E>(view: &MethodView<'_>, tables: &Tables<'_>) -> std::result::Result<(), Stop<E>> {
    let length = tables.starts.len();
    let starts_at = |bci: usize| tables.starts.get(bci).is_some_and(|mark| *mark != 0);
    for row in view.code.local_variables() {
        let bad = if !starts_at(usize::from(row.start_pc)) {
            format!("Illegal local variable table start_pc {}", row.start_pc)
        } else {
            let end = usize::from(row.start_pc) + usize::from(row.length);
            if end == length || starts_at(end) {
                continue;
            }
            format!("Illegal local variable table length {}", row.length)
        };
        return Err(report::malformed(view, bad, ErrorKind::ClassFormat).into());
    }
    Ok(())
}

struct Pass<'a, 'h, 'c, 't, H: Hierarchy> {
    machine: Machine<'a, 'h, 'c, H>,
    tables: &'t Tables<'a>,
    /// The first frame of the table that is not behind.
    next_frame: usize,
}

impl<'a, 't, H: Hierarchy> Pass<'a, '_, '_, 't, H> {
    fn run(&mut self) -> Result<(), H> {
        let mut falls = true;
        for insn in Instructions::new(self.tables.bytecode) {
            // `starts` has decoded them all.
            let Ok(insn) = insn else { break };
            let bci = insn.bci as u32;
            self.machine.frame.begin(bci);
            self.meet_frame(bci, falls)?;
            let protected = self.tables.protected.contains(&insn.bci);
            let stores = is_store(insn.opcode);
            if protected && stores {
                self.check_handler_frames(insn.bci, false)?;
            }
            let next = self.machine.apply(&insn)?;
            let mut this_was_uninitialized = false;
            if let Some((old, new)) = self.machine.constructed.take() {
                this_was_uninitialized = old == VType::UninitializedThis;
                if protected {
                    self.check_handler_frames(insn.bci, this_was_uninitialized)?;
                }
                self.machine.frame.initialize(old, new);
            }
            self.follow(&insn, next)?;
            if protected && !stores {
                self.check_handler_frames(insn.bci, this_was_uninitialized)?;
            }
            falls = matches!(next, Next::Falls | Next::Branch(_));
        }
        if falls {
            let end = self.tables.bytecode.len() as u32;
            return Err(self.refuse(report::code_fault("Control flow falls through code end".into(), end)));
        }
        Ok(())
    }

    fn refuse(&self, refusal: Refusal) -> Stop<H::Error> {
        report::refuse(self.machine.method, refusal).into()
    }

    /// An instruction with a frame in the table: what is known must be assignable to it, and it is what is known from now on.
    fn meet_frame(&mut self, bci: u32, falls: bool) -> Result<(), H> {
        let tables = self.tables;
        let missing = |detail| Refusal {
            reason: "Expecting a stack map frame".into(),
            bci,
            detail,
            frame: None,
            table_frame: None,
            rule: rules::MISSING,
        };
        let Some(table) = tables.frames.get(self.next_frame) else {
            return if falls { Ok(()) } else { Err(self.refuse(missing(Detail::Code))) };
        };
        if table.bci > bci {
            return if falls { Ok(()) } else { Err(self.refuse(missing(Detail::MissingFrame))) };
        }
        if falls && let Some(mismatch) = self.compare_current(table)? {
            let reason = "Instruction type does not match stack map".into();
            let names = &self.machine.class.names;
            return Err(self.refuse(report::mismatch(names, reason, &self.machine.frame, true, table, &mismatch)));
        }
        self.machine.frame.take(table);
        self.next_frame += 1;
        Ok(())
    }

    fn compare_current(&mut self, table: &TableFrame) -> Result<Option<Mismatch>, H> {
        let frame = std::mem::take(&mut self.machine.frame);
        let mismatch = self.compare(&frame, table);
        self.machine.frame = frame;
        mismatch
    }

    /// Whether `frame` is assignable to `table`; where not, if not.
    fn compare(&mut self, frame: &Frame, table: &TableFrame) -> Result<Option<Mismatch>, H> {
        let class = &mut *self.machine.class;
        if frame.depth() != table.stack.len() {
            return Ok(Some(Mismatch::StackSize));
        }
        for (index, wanted) in table.locals.iter().enumerate() {
            let found = frame.local(index);
            if found != *wanted && !class.assignable(*wanted, found, false).map_err(Stop::Hierarchy)? {
                return Ok(Some(Mismatch::Local(index)));
            }
        }
        for (index, (found, wanted)) in frame.stack().iter().zip(table.stack.iter()).enumerate() {
            if found != wanted && !class.assignable(*wanted, *found, false).map_err(Stop::Hierarchy)? {
                return Ok(Some(Mismatch::Stack(index)));
            }
        }
        Ok((frame.this_uninitialized && !table.this_uninitialized).then_some(Mismatch::Flags))
    }

    /// The frame of a branch target or handler.
    fn frame_at(&self, target: i64) -> Result<&'t TableFrame, H> {
        let frames = &self.tables.frames;
        let found = u32::try_from(target).ok().and_then(|bci| frames.binary_search_by_key(&bci, |frame| frame.bci).ok());
        match found {
            Some(index) => Ok(&frames[index]),
            None => Err(self.refuse(Refusal {
                reason: format!("Expecting a stackmap frame at branch target {target}"),
                bci: self.machine.frame.bci,
                detail: Detail::MissingFrame,
                frame: None,
                table_frame: None,
                rule: rules::MISSING,
            })),
        }
    }

    fn branch(&mut self, target: i64) -> Result<(), H> {
        let table = self.frame_at(target)?;
        if let Some(mismatch) = self.compare_current(table)? {
            let reason = format!("Inconsistent stackmap frames at branch target {target}");
            let names = &self.machine.class.names;
            return Err(self.refuse(report::mismatch(names, reason, &self.machine.frame, true, table, &mismatch)));
        }
        Ok(())
    }

    fn follow(&mut self, insn: &Instruction<'a>, next: Next) -> Result<(), H> {
        match next {
            Next::Branch(target) | Next::Goto(target) => self.branch(target),
            Next::Switch => {
                match insn.operands {
                    Operands::TableSwitch(switch) => {
                        self.branch(switch.default)?;
                        for target in switch.targets() {
                            self.branch(target)?;
                        }
                    }
                    Operands::LookupSwitch(switch) => {
                        self.branch(switch.default)?;
                        for (_, target) in switch.pairs() {
                            self.branch(target)?;
                        }
                    }
                    _ => {}
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What is known must fit the frames of the handlers that protect the instruction.
    fn check_handler_frames(&mut self, bci: usize, this_uninitialized: bool) -> Result<(), H> {
        let tables = self.tables;
        for row in tables.handlers.iter().filter(|row| (usize::from(row.start_pc)..usize::from(row.end_pc)).contains(&bci)) {
            let caught = match row.catch_type {
                0 => VType::Class(Names::THROWABLE),
                index => self.machine.class.class_entry(index).unwrap_or(VType::Class(Names::THROWABLE)),
            };
            let flag = self.machine.frame.this_uninitialized || this_uninitialized;
            let mut frame = Frame::without_stack(bci as u32, flag, std::mem::take(&mut self.machine.frame.locals));
            let result = self.check_handler_frame(row, &mut frame, caught);
            self.machine.frame.locals = frame.locals;
            result?;
        }
        Ok(())
    }

    fn check_handler_frame(&mut self, row: &ExceptionEntry, frame: &mut Frame, caught: VType) -> Result<(), H> {
        if self.machine.method.code.max_stack == 0 {
            return Err(self.refuse(Refusal {
                reason: "Operand stack overflow".into(),
                bci: frame.bci,
                detail: Detail::Overflow,
                frame: Some(frame.shown(&self.machine.class.names)),
                table_frame: None,
                rule: rules::HANDLERS,
            }));
        }
        frame.push(caught);
        let table = self.frame_at(i64::from(row.handler_pc))?;
        if let Some(mismatch) = self.compare(frame, table)? {
            let reason = format!("Stack map does not match the one at exception handler {}", row.handler_pc);
            let names = &self.machine.class.names;
            return Err(self.refuse(report::mismatch(names, reason, frame, false, table, &mismatch)));
        }
        Ok(())
    }
}

fn is_store(opcode: Opcode) -> bool {
    (Opcode::Istore..=Opcode::Astore3).contains(&opcode)
}

impl<H: Hierarchy> Machine<'_, '_, '_, H> {
    /// Whether every handler that protects `bci`, where `this` is still unfinished, ends by throwing on each of its paths.
    pub fn handlers_throw(&self, bci: u32) -> bool {
        let covers = |row: &ExceptionEntry| (u32::from(row.start_pc)..u32::from(row.end_pc)).contains(&bci);
        self.method.code.exception_table().filter(covers).all(|row| self.throws_from(usize::from(row.handler_pc)))
    }

    /// Whether no path from `start`, through handlers too, returns or runs off the end.
    fn throws_from(&self, start: usize) -> bool {
        let code = &self.method.code;
        let mut seen = vec![false; code.bytecode.len()];
        let mut waiting = vec![start as i64];
        while let Some(bci) = waiting.pop() {
            let Some(bci) = usize::try_from(bci).ok().filter(|bci| *bci < seen.len()) else { return false };
            if std::mem::replace(&mut seen[bci], true) {
                continue;
            }
            let Ok(insn) = Instructions::decode(code.bytecode, bci) else { return false };
            let covers = |row: &ExceptionEntry| (usize::from(row.start_pc)..usize::from(row.end_pc)).contains(&bci);
            waiting.extend(code.exception_table().filter(covers).map(|row| i64::from(row.handler_pc)));
            match insn.operands {
                Operands::Branch { target } => waiting.push(target),
                Operands::TableSwitch(switch) => waiting.extend(switch.targets().chain([switch.default])),
                Operands::LookupSwitch(switch) => waiting.extend(switch.pairs().map(|(_, target)| target).chain([switch.default])),
                _ => {}
            }
            if insn.opcode == Opcode::Return {
                return false;
            }
            if !insn.opcode.ends_block() {
                waiting.push(insn.next as i64);
            }
        }
        true
    }
}
