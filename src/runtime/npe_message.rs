//! Helpful `NullPointerException` messages (JEP 358): the operand stack before the failing instruction is simulated, each slot knowing the
//! instruction that made it, and what made the null is put into words as HotSpot does.
use super::Runtime;
use super::backtrace::Frame;
use crate::classfile::attributes::MethodParameter;
use crate::classfile::{ClassFile, Code, FieldType, Instruction, MemberRef, MethodDescriptor, Operands};
use crate::runtime::loading::LoaderKind;
use std::collections::BTreeMap;

/// The instruction that made each slot; `None` where ways meet that disagree.
type Stack = Vec<Option<usize>>;

/// How deep the description of a source goes.
const MAX_DEPTH: u32 = 5;

struct Analysis<'a> {
    file: &'a ClassFile,
    code: Code<'a>,
    is_static: bool,
    /// Names of parameters beside `LocalVariableTable`: the embedded library's.
    parameters: Vec<MethodParameter>,
    descriptor: MethodDescriptor<'a>,
    /// Locals that were stored to before the failing instruction.
    written: Vec<u16>,
}

/// What was null where the frame stands; `None` when the code does not tell.
pub fn describe(rt: &Runtime, frame: &Frame) -> Option<String> {
    let method = frame.method()?;
    let file = &frame.class.get().body()?.file;
    let info = file.methods().get(frame.method as usize)?;
    let code = file.code(info)?;
    let is_library = frame.class.get().loader.kind == LoaderKind::Boot;
    let parameters = if is_library { file.method_parameters(info).unwrap_or_default() } else { Vec::new() };
    let descriptor = MethodDescriptor::parse(rt.symbols.bytes(method.descriptor))?;
    let mut analysis = Analysis { file, code, is_static: method.is_static(), parameters, descriptor, written: Vec::new() };
    let bci = usize::from(frame.bci);
    let stack = analysis.stack_at(bci)?;
    let at = Instructions::at(&analysis, bci)?;
    let (what, depth) = analysis.failure(&at)?;
    let source = stack.len().checked_sub(depth + 1).and_then(|slot| stack[slot]);
    Some(match source.and_then(|source| analysis.reason(source)) {
        Some(reason) => format!("{what} because {reason} is null"),
        None => what,
    })
}

struct Instructions;
impl Instructions {
    fn at<'a>(analysis: &Analysis<'a>, bci: usize) -> Option<Instruction<'a>> {
        crate::classfile::Instructions::decode(analysis.code.bytecode, bci).ok()
    }
}

fn plain(bytes: &[u8]) -> String {
    crate::classfile::mutf8::to_rust_string(bytes)
}

fn type_name(kind: FieldType<'_>) -> String {
    let name = kind.java_name();
    let (element, brackets) = name.split_at(name.find('[').unwrap_or(name.len()));
    match element {
        "java.lang.Object" => format!("Object{brackets}"),
        "java.lang.String" => format!("String{brackets}"),
        _ => name,
    }
}

fn class_name(bytes: &[u8]) -> String {
    match plain(bytes).replace('/', ".").as_str() {
        "java.lang.Object" => "Object".into(),
        "java.lang.String" => "String".into(),
        other => other.into(),
    }
}

fn method_text(member: &MemberRef<'_>) -> String {
    let parameters: Vec<String> = MethodDescriptor::parse(member.descriptor).iter().flat_map(|d| d.parameters()).map(type_name).collect();
    format!("{}.{}({})", class_name(member.class_name), plain(member.name), parameters.join(", "))
}

fn slots(descriptor: &[u8]) -> usize {
    FieldType::parse(descriptor).map_or(1, FieldType::slots)
}

impl<'a> Analysis<'a> {
    fn member(&self, at: &Instruction<'a>) -> Option<MemberRef<'a>> {
        match at.operands {
            Operands::Cp(index) | Operands::InvokeInterface { index, .. } => self.file.pool().member_ref(index),
            _ => None,
        }
    }

    /// The stack before `wanted`: one pass in code order, which is enough for what compilers make.
    fn stack_at(&mut self, wanted: usize) -> Option<Stack> {
        let mut known: BTreeMap<usize, Stack> = BTreeMap::new();
        for handler in self.code.exception_table() {
            known.insert(usize::from(handler.handler_pc), vec![None]);
        }
        let mut falls: Option<Stack> = Some(Vec::new());
        for at in self.code.instructions().map_while(Result::ok) {
            if let Some(stack) = falls.take() {
                meet(&mut known, at.bci, &stack);
            }
            let Some(mut stack) = known.get(&at.bci).cloned() else { continue };
            if at.bci == wanted {
                return Some(stack);
            }
            self.step(&at, &mut stack)?;
            let targets: Vec<i64> = match at.operands {
                Operands::Branch { target } => vec![target],
                Operands::TableSwitch(table) => table.targets().chain([table.default]).collect(),
                Operands::LookupSwitch(table) => table.pairs().map(|p| p.1).chain([table.default]).collect(),
                _ => Vec::new(),
            };
            for target in targets {
                meet(&mut known, usize::try_from(target).ok()?, &stack);
            }
            // goto, jsr, ret, switches, returns, athrow and goto_w do not go on.
            let ends = matches!(at.opcode as u8, 0xa7..=0xb1 | 0xbf | 0xc8 | 0xc9);
            falls = (!ends).then_some(stack);
        }
        None
    }

    /// Applies an instruction.
    fn step(&mut self, at: &Instruction<'a>, stack: &mut Stack) -> Option<()> {
        let pop = |stack: &mut Stack, count: usize| stack.len().checked_sub(count).map(|left| stack.truncate(left));
        let code = at.opcode as u8;
        let made = Some(at.bci);
        let pushes = match code {
            0x57 => {
                pop(stack, 1)?;
                0
            }
            0x58 => {
                pop(stack, 2)?;
                0
            }
            // dup, dup_x1, dup_x2, dup2, dup2_x1, dup2_x2: so many slots again, below so many others.
            0x59..=0x5e => {
                let (count, below) = [(1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)][usize::from(code - 0x59)];
                let top = stack.split_off(stack.len().checked_sub(count)?);
                let place = stack.len().checked_sub(below)?;
                stack.splice(place..place, top.iter().copied());
                stack.extend(top);
                0
            }
            0x5f => {
                let len = stack.len();
                stack.swap(len.checked_sub(1)?, len.checked_sub(2)?);
                0
            }
            0x14 => 2,
            // checkcast leaves the same value.
            0xc0 => 0,
            // getstatic, putstatic, getfield, putfield
            0xb2..=0xb5 => {
                let width = slots(self.member(at)?.descriptor);
                let (popped, pushed) = [(0, width), (width, 0), (1, width), (width + 1, 0)][usize::from(code - 0xb2)];
                pop(stack, popped)?;
                pushed
            }
            0xb6..=0xba => {
                let (descriptor, receiver) = match code {
                    0xba => (self.file.pool().invoke_dynamic(self.index(at)?)?.descriptor, 0),
                    0xb8 => (self.member(at)?.descriptor, 0),
                    _ => (self.member(at)?.descriptor, 1),
                };
                let descriptor = MethodDescriptor::parse(descriptor)?;
                pop(stack, descriptor.parameter_slots() + receiver)?;
                descriptor.return_slots()
            }
            0xc5 => {
                let Operands::MultiANewArray { dimensions, .. } = at.operands else { return None };
                pop(stack, usize::from(dimensions))?;
                1
            }
            _ => {
                if let (Operands::Local(local), 0x36..=0x3a) = (at.operands, code) {
                    self.written.push(local);
                }
                if (0x3b..=0x4e).contains(&code) {
                    self.written.push(u16::from((code - 0x3b) % 4));
                }
                let (popped, pushed) = effect(code)?;
                pop(stack, popped)?;
                pushed
            }
        };
        stack.extend(std::iter::repeat_n(made, pushes));
        Some(())
    }

    fn index(&self, at: &Instruction<'a>) -> Option<u16> {
        match at.operands {
            Operands::Cp(index) => Some(index),
            _ => None,
        }
    }

    /// The first half of the message, and how far below the top the null is.
    fn failure(&self, at: &Instruction<'a>) -> Option<(String, usize)> {
        const ARRAYS: [&str; 8] = ["int", "long", "float", "double", "object", "byte/boolean", "char", "short"];
        let code = at.opcode as u8;
        Some(match code {
            0x2e..=0x35 => (format!("Cannot load from {} array", ARRAYS[usize::from(code - 0x2e)]), 1),
            0x4f..=0x56 => {
                let wide = matches!(code, 0x50 | 0x52);
                (format!("Cannot store to {} array", ARRAYS[usize::from(code - 0x4f)]), if wide { 3 } else { 2 })
            }
            0xbe => ("Cannot read the array length".into(), 0),
            0xbf => ("Cannot throw exception".into(), 0),
            0xc2 => ("Cannot enter synchronized block".into(), 0),
            0xc3 => ("Cannot exit synchronized block".into(), 0),
            0xb4 => (format!("Cannot read field \"{}\"", plain(self.member(at)?.name)), 0),
            0xb5 => {
                let member = self.member(at)?;
                (format!("Cannot assign field \"{}\"", plain(member.name)), slots(member.descriptor))
            }
            0xb6 | 0xb7 | 0xb9 => {
                let member = self.member(at)?;
                if member.name == b"<init>" {
                    return None;
                }
                let depth = MethodDescriptor::parse(member.descriptor)?.parameter_slots();
                (format!("Cannot invoke \"{}\"", method_text(&member)), depth)
            }
            _ => return None,
        })
    }

    /// `"x.f"` or `the return value of "T.m()"`.
    fn reason(&mut self, source: usize) -> Option<String> {
        let at = Instructions::at(self, source)?;
        let text = self.source(source, MAX_DEPTH)?;
        Some(if matches!(at.opcode as u8, 0xb6..=0xb9) { format!("the return value of \"{text}\"") } else { format!("\"{text}\"") })
    }

    /// The expression that an instruction stands for.
    fn source(&mut self, bci: usize, depth: u32) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let at = Instructions::at(self, bci)?;
        let code = at.opcode as u8;
        match (code, at.operands) {
            (0x01, _) => Some("null".into()),
            (0x02..=0x08, _) => Some((i32::from(code) - 3).to_string()),
            (0x10 | 0x11, Operands::Immediate(value)) => Some(value.to_string()),
            (0x15..=0x19, Operands::Local(local)) => Some(self.local(bci, local)),
            (0x1a..=0x2d, _) => Some(self.local(bci, u16::from((code - 0x1a) % 4))),
            (0xb2, _) => {
                let member = self.member(&at)?;
                Some(format!("{}.{}", class_name(member.class_name), plain(member.name)))
            }
            (0xb4, _) => {
                let name = plain(self.member(&at)?.name);
                let object = self.below(bci, 0).and_then(|source| self.source(source, depth));
                Some(object.map_or(name.clone(), |object| format!("{object}.{name}")))
            }
            (0x2e..=0x35, _) => {
                let array = self.below(bci, 1).and_then(|source| self.source(source, depth));
                let index = self.below(bci, 0).and_then(|source| self.source(source, depth));
                let (array, index) = (array.unwrap_or_else(|| "<array>".into()), index.unwrap_or_else(|| "...".into()));
                Some(format!("{array}[{index}]"))
            }
            (0xb6..=0xb9, _) => self.member(&at).map(|member| method_text(&member)),
            _ => None,
        }
    }

    /// What made the slot so far below the top before `bci`.
    fn below(&mut self, bci: usize, depth: usize) -> Option<usize> {
        let written = std::mem::take(&mut self.written);
        let stack = self.stack_at(bci);
        self.written = written;
        let stack = stack?;
        stack.len().checked_sub(depth + 1).and_then(|slot| stack[slot])
    }

    fn local(&self, bci: usize, local: u16) -> String {
        let inside = |v: &crate::classfile::code::LocalVariable| {
            v.index == local && usize::from(v.start_pc) <= bci && bci < usize::from(v.start_pc) + usize::from(v.length)
        };
        if let Some(variable) = self.code.local_variables().find(inside) {
            return plain(self.file.utf8(variable.name));
        }
        if let Some(name) = self.parameter_at(local).and_then(|number| self.parameters.get(number)?.name) {
            return plain(self.file.utf8(name));
        }
        if !self.written.contains(&local) {
            if !self.is_static && local == 0 {
                return "this".into();
            }
            if let Some(number) = self.parameter_at(local) {
                return format!("<parameter{}>", number + 1);
            }
        }
        format!("<local{local}>")
    }

    /// Which parameter arrives in `local`.
    fn parameter_at(&self, local: u16) -> Option<usize> {
        let mut slot = u16::from(!self.is_static);
        self.descriptor.parameters().position(|kind| {
            slot += kind.slots() as u16;
            slot - kind.slots() as u16 == local
        })
    }
}

fn meet(known: &mut BTreeMap<usize, Stack>, bci: usize, stack: &Stack) {
    match known.get_mut(&bci) {
        None => drop(known.insert(bci, stack.clone())),
        Some(before) => {
            for (slot, other) in before.iter_mut().zip(stack) {
                if slot != other {
                    *slot = None;
                }
            }
        }
    }
}

/// Slots popped and pushed, by the opcode table.
fn effect(code: u8) -> Option<(usize, usize)> {
    let opcode = *crate::classfile::Opcode::ALL.get(usize::from(code))?;
    let (popped, pushed) = opcode.effect().split_once(':')?;
    let width = |text: &str| text.chars().map(|c| if matches!(c, 'l' | 'd' | '2') { 2 } else { 1 }).sum();
    Some((width(popped), width(pushed)))
}
