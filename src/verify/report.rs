//! The texts of refusals: HotSpot's message of one line, and its "Exception Details" below.

use super::Hierarchy;
use super::effects::{Machine, MethodView};
use super::error::{ErrorKind, Fault, Parts, VerifyError};
use super::frame::{Frame, ShownFrame, TableFrame};
use super::rules;
use super::types::{Names, VType, Want};
use crate::classfile::stack_map::VerificationType;
use crate::classfile::{FieldType, MethodDescriptor, Opcode, mutf8, stack_map};
use std::fmt::Write;

/// What is said under "Reason".
pub enum Detail {
    /// Nothing but the code itself.
    Code,
    /// A type (already shown), and what it is not assignable to.
    Type(String, Option<String>),
    /// The flags do not agree with those of the table's frame.
    Flags,
    /// A constant pool index.
    PoolIndex(u16),
    /// A local variable's index.
    LocalIndex(u16),
    /// The stack has another depth than that of the table's frame.
    StackSize,
    /// The operand stack is full.
    Overflow,
    /// The operand stack is empty.
    Underflow,
    /// A frame is missing.
    MissingFrame,
    /// A frame of the table is at no instruction.
    BadFrame,
}

/// All that a refusal is built from.
pub struct Refusal {
    /// First line.
    pub reason: String,
    /// The instruction; past the end of the code there is none.
    pub bci: u32,
    /// Under "Reason".
    pub detail: Detail,
    /// "Current Frame".
    pub frame: Option<ShownFrame>,
    /// "Stackmap Frame".
    pub table_frame: Option<ShownFrame>,
    /// For learners.
    pub rule: &'static str,
}

/// `p/A.m(I)V`
pub fn method_name(method: &MethodView<'_>) -> String {
    let text = |bytes| mutf8::to_rust_string(bytes);
    let (class, name) = (method.file.this_class_name(), method.name());
    format!("{}.{}{}", text(class), text(name), text(method.file.descriptor_of(method.info)))
}

/// A `VerifyError` with its details.
pub fn refuse(method: &MethodView<'_>, refusal: Refusal) -> VerifyError {
    let mut message = refusal.reason.clone();
    let mnemonic = mnemonic_at(method, refusal.bci);
    let name = method_name(method);
    // Writing to a String cannot fail.
    let _ = details(&mut message, method, &name, mnemonic, &refusal);
    let detail = match &refusal.detail {
        Detail::Code => None,
        other => Some(detail_text(other, refusal.table_frame.is_some())),
    };
    let parts = Parts {
        method: name,
        bci: Some(refusal.bci),
        mnemonic: Some(mnemonic),
        reason: refusal.reason,
        detail,
        frame: refusal.frame,
        table_frame: refusal.table_frame,
        rule: refusal.rule,
    };
    VerifyError { kind: ErrorKind::Verify, message, parts: Box::new(parts) }
}

/// A `ClassFormatError` found while verifying: `in method 'void p.A.m(int)'` is added unless `last`.
pub fn malformed(method: &MethodView<'_>, text: String, kind: ErrorKind) -> VerifyError {
    let message = match kind {
        ErrorKind::ClassFormat => format!("{text} in method '{}'", java_name(method)),
        _ => text.clone(),
    };
    let parts = Parts { method: method_name(method), reason: text, rule: rules::FORMAT, ..Parts::default() };
    VerifyError { kind, message, parts: Box::new(parts) }
}

/// `void p.A.m(int)`
fn java_name(method: &MethodView<'_>) -> String {
    let parsed = MethodDescriptor::parse(method.file.descriptor_of(method.info));
    let returns = parsed.and_then(MethodDescriptor::return_type).map_or("void".into(), FieldType::java_name);
    let parameters: Vec<String> = parsed.iter().flat_map(|d| d.parameters()).map(FieldType::java_name).collect();
    let class = mutf8::to_rust_string(method.file.this_class_name()).replace('/', ".");
    format!("{returns} {class}.{}({})", mutf8::to_rust_string(method.name()), parameters.join(", "))
}

fn mnemonic_at(method: &MethodView<'_>, bci: u32) -> &'static str {
    match method.code.bytecode.get(bci as usize) {
        None => "<invalid>",
        Some(byte) => Opcode::from_u8(*byte).map_or("<illegal>", Opcode::mnemonic),
    }
}

fn detail_text(detail: &Detail, against_table: bool) -> String {
    match detail {
        Detail::Code => "Error exists in the bytecode".into(),
        Detail::Type(found, None) => format!("Invalid type: {found}"),
        Detail::Type(found, Some(wanted)) => format!("Type {found} is not assignable to {wanted}"),
        Detail::Flags if against_table => "Current frame's flags are not assignable to stack map frame's.".into(),
        Detail::Flags => "Current frame's flags are invalid in this context.".into(),
        Detail::PoolIndex(index) => format!("Constant pool index {index} is invalid"),
        Detail::LocalIndex(index) => format!("Local index {index} is invalid"),
        Detail::StackSize => "Current frame's stack size doesn't match stackmap.".into(),
        Detail::Overflow => "Exceeded max stack size.".into(),
        Detail::Underflow => "Attempt to pop empty stack.".into(),
        Detail::BadFrame => "Invalid stackmap specification.".into(),
        Detail::MissingFrame => "Expected stackmap frame at this location.".into(),
    }
}

fn details(out: &mut String, method: &MethodView<'_>, name: &str, mnemonic: &str, refusal: &Refusal) -> std::fmt::Result {
    writeln!(out, "\nException Details:")?;
    writeln!(out, "  Location:\n    {name} @{}: {mnemonic}", refusal.bci)?;
    writeln!(out, "  Reason:\n    {}", detail_text(&refusal.detail, refusal.table_frame.is_some()))?;
    for (title, frame) in [("Current Frame", &refusal.frame), ("Stackmap Frame", &refusal.table_frame)] {
        if let Some(frame) = frame {
            writeln!(out, "  {title}:")?;
            show_frame(out, frame)?;
        }
    }
    writeln!(out, "  Bytecode:")?;
    for (row, bytes) in method.code.bytecode.chunks(16).enumerate() {
        write!(out, "    {:07x}:", row * 16)?;
        let mut shown = String::new();
        for pair in bytes.chunks(2) {
            shown.push(' ');
            for byte in pair {
                write!(shown, "{byte:02x}")?;
            }
        }
        writeln!(out, "{shown:<40}")?;
    }
    if method.code.exception_table().len() > 0 {
        writeln!(out, "  Exception Handler Table:")?;
        for row in method.code.exception_table() {
            writeln!(out, "    bci [{}, {}] => handler: {}", row.start_pc, row.end_pc, row.handler_pc)?;
        }
    }
    show_table(out, method)
}

fn show_frame(out: &mut String, frame: &ShownFrame) -> std::fmt::Result {
    let list = |types: &[String]| types.iter().map(|ty| format!(" {ty}")).collect::<Vec<_>>().join(",");
    writeln!(out, "    bci: @{}", frame.bci)?;
    writeln!(out, "    flags: {{{} }}", if frame.this_uninitialized { " flagThisUninit" } else { "" })?;
    writeln!(out, "    locals: {{{} }}", list(&frame.locals))?;
    writeln!(out, "    stack: {{{} }}", list(&frame.stack))
}

fn show_table(out: &mut String, method: &MethodView<'_>) -> std::fmt::Result {
    use stack_map::FrameKind as K;
    let Some(data) = method.code.stack_map_table() else { return Ok(()) };
    let (frames, _) = stack_map::readable_frames(data);
    writeln!(out, "  Stackmap Table:")?;
    for frame in &frames {
        let list = |types: &[VerificationType]| types.iter().map(|ty| table_type(*ty)).collect::<Vec<_>>().join(",");
        let at = format!("@{}", frame.bci);
        match &frame.kind {
            K::Same => writeln!(out, "    same_frame({at})")?,
            K::SameExtended => writeln!(out, "    same_frame_extended({at})")?,
            K::SameLocals1(ty) => writeln!(out, "    same_locals_1_stack_item_frame({at},{})", table_type(*ty))?,
            K::SameLocals1Extended(ty) => writeln!(out, "    same_locals_1_stack_item_extended({at},{})", table_type(*ty))?,
            K::Chop(count) => writeln!(out, "    chop_frame({at},{count})")?,
            K::Append(types) => writeln!(out, "    append_frame({at},{})", list(types))?,
            K::Full { locals, stack } => writeln!(out, "    full_frame({at},{{{}}},{{{}}})", list(locals), list(stack))?,
        }
    }
    Ok(())
}

fn table_type(ty: VerificationType) -> String {
    match ty {
        VerificationType::Top => "Top".into(),
        VerificationType::Integer => "Integer".into(),
        VerificationType::Float => "Float".into(),
        VerificationType::Double => "Double".into(),
        VerificationType::Long => "Long".into(),
        VerificationType::Null => "Null".into(),
        VerificationType::UninitializedThis => "UninitializedThis".into(),
        VerificationType::Uninitialized(bci) => format!("Uninitialized[#{bci}]"),
        VerificationType::Object(index) => format!("Object[#{index}]"),
    }
}

fn in_stack(names: &Names<'_>, ty: VType, index: usize) -> String {
    format!("{} (current frame, stack[{index}])", names.show(ty))
}

fn from_pool(names: &Names<'_>, ty: VType, index: u16) -> String {
    format!("{} (constant pool {index})", names.show(ty))
}

/// Why `frame` does not fit `table`, if it does not: found by the caller, place by place.
pub enum Mismatch {
    /// A local variable.
    Local(usize),
    /// The depths of the stacks.
    StackSize,
    /// An entry of the stack.
    Stack(usize),
    /// The flags.
    Flags,
}

/// The refusal of a frame that does not agree with one of the table.
pub fn mismatch(names: &Names<'_>, reason: String, frame: &Frame, marked: bool, table: &TableFrame, mismatch: &Mismatch) -> Refusal {
    let at = |types: &[VType], index: usize| types.get(index).copied().unwrap_or(VType::Top);
    let detail = match *mismatch {
        Mismatch::StackSize => Detail::StackSize,
        Mismatch::Flags => Detail::Flags,
        Mismatch::Local(index) => Detail::Type(
            format!("{} (current frame, locals[{index}])", names.show(frame.local(index))),
            Some(format!("{} (stack map, locals[{index}])", names.show(at(&table.locals, index)))),
        ),
        Mismatch::Stack(index) => Detail::Type(
            in_stack(names, at(frame.stack(), index), index),
            Some(format!("{} (stack map, stack[{index}])", names.show(at(&table.stack, index)))),
        ),
    };
    let shown =
        if marked { frame.shown(names) } else { ShownFrame::new(names, frame.bci, frame.this_uninitialized, &frame.locals, frame.stack()) };
    let bci = if matches!(mismatch, Mismatch::StackSize) { frame.bci } else { table.bci };
    Refusal { reason, bci, detail, frame: Some(shown), table_frame: Some(table.shown(names)), rule: rules::FRAMES }
}

/// The refusal of the current instruction.
pub fn instruction<H: Hierarchy>(m: &Machine<'_, '_, '_, H>, fault: Fault) -> VerifyError {
    let names = &m.class.names;
    let class = m.class.external_name();
    let shown = || Some(m.frame.shown(names));
    // The entry that was popped last, and the current top.
    let popped = || in_stack(names, m.frame.popped(), m.frame.depth());
    let top = || in_stack(names, m.frame.top().unwrap_or(VType::Top), m.frame.depth().saturating_sub(1));
    let own = || names.show(m.class.own);
    let on_stack = |opcode: Opcode| format!("Bad type on operand stack in {}", opcode.mnemonic());
    let ty = |found: String, wanted: Option<String>| Detail::Type(found, wanted);
    let bci = m.frame.bci;
    let (reason, detail, frame) = match fault {
        Fault::Array(opcode @ (Opcode::Arraylength | Opcode::Baload | Opcode::Bastore)) => (on_stack(opcode), ty(popped(), None), shown()),
        Fault::Array(opcode) => (on_stack(opcode), ty(popped(), Some(array_text(opcode))), shown()),
        Fault::Halves(opcode) => (on_stack(opcode), ty(popped(), None), shown()),
        Fault::PoolIndex(index) => (format!("Illegal constant pool index {index} in class {class}"), Detail::PoolIndex(index), None),
        Fault::PoolKind(index) => (format!("Illegal type at constant pool entry {index} in class {class}"), Detail::PoolIndex(index), None),
        Fault::ClassEntry(opcode, index, found) => {
            let reason = match opcode {
                Opcode::New => "Illegal new instruction".to_string(),
                Opcode::Multianewarray => "Illegal constant pool index in multianewarray instruction".into(),
                _ => format!("Expecting reference to class in class {class} at constant pool index {index}"),
            };
            (reason, ty(from_pool(names, found, index), None), None)
        }
        Fault::ArrayCode => ("Illegal newarray instruction".into(), Detail::Code, None),
        Fault::Dimensions => ("Illegal anewarray instruction, array has more than 255 dimensions".into(), Detail::Code, None),
        Fault::DimensionCount(count) => (format!("Illegal dimension in multianewarray instruction: {count}"), Detail::Code, None),
        Fault::PutObject(index, wanted) => (on_stack(Opcode::Putfield), ty(popped(), Some(from_pool(names, wanted, index))), shown()),
        Fault::Protected(opcode) => {
            let what = if opcode == Opcode::Invokevirtual { "invokevirtual" } else { opcode.mnemonic() };
            (format!("Bad access to protected data in {what}"), ty(popped(), Some(own())), shown())
        }
        Fault::ProtectedConstructor(index, made) => {
            ("Bad access to protected <init> method".into(), ty(from_pool(names, made, index), Some(own())), None)
        }
        Fault::ArgumentCount => ("Inconsistent args count operand in invokeinterface".into(), Detail::Code, None),
        Fault::ZeroOperands(Opcode::Invokedynamic) => {
            ("Third and fourth operand bytes of invokedynamic must be zero".into(), Detail::Code, None)
        }
        Fault::ZeroOperands(_) => ("Fourth operand byte of invokeinterface must be zero".into(), Detail::Code, None),
        Fault::InternalMethod => ("Illegal call to internal method".into(), Detail::Code, None),
        Fault::SpecialNotAbove => {
            ("Bad invokespecial instruction: current class isn't assignable to reference class.".into(), Detail::Code, None)
        }
        Fault::SpecialIndirectInterface => {
            ("Bad invokespecial instruction: interface method to invoke is not in a direct superinterface.".into(), Detail::Code, None)
        }
        Fault::NotUninitialized => ("Bad operand type when invoking <init>".into(), ty(popped(), None), shown()),
        Fault::ConstructorOfOther(called) => ("Bad <init> method call".into(), ty(names.show(called), Some(own())), None),
        Fault::ConstructorInTry => ("Bad <init> method call from after the start of a try block".into(), Detail::Code, None),
        Fault::WrongConstructor { made, called } => {
            ("Call to wrong <init> method".into(), ty(from_pool(names, made.1, made.0), Some(from_pool(names, called.1, called.0))), None)
        }
        Fault::NoInvokedynamic => {
            let version = m.method.file.major();
            let text = format!("invokedynamic instructions not supported by this class file version ({version}), class {class}");
            return malformed(m.method, text, ErrorKind::ClassFormat);
        }
        Fault::ReturnFromVoid => {
            ("Method does not expect a return value".into(), ty(popped(), Some("top (from method signature)".into())), shown())
        }
        Fault::ReturnType(wanted) => {
            ("Bad return type".into(), ty(popped(), Some(format!("{} (from method signature)", names.show(wanted)))), shown())
        }
        Fault::ReturnNothing => ("Method expects a return value".into(), Detail::Code, None),
        Fault::ReturnUninitialized => ("Constructor must call super() or this() before return".into(), Detail::Code, None),
        Fault::BadOpcode(code) => (format!("Bad instruction: {code:02x}"), Detail::Code, None),
        Fault::SwitchPadding => ("Nonzero padding byte in lookupswitch or tableswitch".into(), Detail::Code, None),
        Fault::SwitchRange => ("low must be less than or equal to high in tableswitch".into(), Detail::Code, None),
        Fault::SwitchKeys => ("too many keys in tableswitch".into(), Detail::Code, None),
        Fault::SwitchOrder => ("Bad lookupswitch instruction".into(), Detail::Code, None),
        Fault::Overflow => ("Operand stack overflow".into(), Detail::Overflow, shown()),
        Fault::Underflow => ("Operand stack underflow".into(), Detail::Underflow, shown()),
        Fault::Stack(want) => ("Bad type on operand stack".into(), ty(top(), Some(names.show_want(want))), shown()),
        Fault::LocalIndex(index) => ("Local variable table overflow".into(), Detail::LocalIndex(index), None),
        Fault::LocalPair(index) => ("get long/double overflows locals".into(), Detail::LocalIndex(index), None),
        Fault::Local(index, place, want) => {
            let found = names.show(m.frame.local(usize::from(place)));
            let found = format!("{found} (current frame, locals[{index}])");
            ("Bad local variable type".into(), ty(found, Some(names.show_want(want))), shown())
        }
    };
    refuse(m.method, Refusal { reason, bci, detail, frame, table_frame: None, rule: rules::of(&fault) })
}

fn array_text(opcode: Opcode) -> String {
    let name = match opcode {
        Opcode::Iaload | Opcode::Iastore => "[I",
        Opcode::Laload | Opcode::Lastore => "[J",
        Opcode::Faload | Opcode::Fastore => "[F",
        Opcode::Daload | Opcode::Dastore => "[D",
        Opcode::Caload | Opcode::Castore => "[C",
        Opcode::Saload | Opcode::Sastore => "[S",
        _ => return "reference type".into(),
    };
    format!("'{name}'")
}

/// Where decoding stops: an instruction that does not exist or is cut off.
pub fn undecodable(method: &MethodView<'_>, bci: usize) -> Refusal {
    debug_assert!(bci < method.code.bytecode.len());
    code_fault("Bad instruction".into(), bci as u32)
}

/// The refusal of a frame that belongs to no instruction.
pub fn misplaced(names: &Names<'_>, frame: &TableFrame) -> Refusal {
    Refusal {
        reason: "StackMapTable error: bad offset".into(),
        bci: 0,
        detail: Detail::BadFrame,
        frame: Some(frame.shown(names)),
        table_frame: None,
        rule: rules::FORMAT,
    }
}

/// A refusal without more to say than where.
pub fn code_fault(reason: String, bci: u32) -> Refusal {
    Refusal { reason, bci, detail: Detail::Code, frame: None, table_frame: None, rule: rules::CODE }
}

/// The refusal of a catch type that is no `Throwable`.
pub fn catch_type(names: &Names<'_>, handler: u16, index: u16, found: VType) -> Refusal {
    let wanted = names.show_want(Want::Type(VType::Class(Names::THROWABLE)));
    Refusal {
        reason: format!("Catch type is not a subclass of Throwable in exception handler {handler}"),
        bci: u32::from(handler),
        detail: Detail::Type(from_pool(names, found, index), Some(wanted)),
        frame: None,
        table_frame: None,
        rule: rules::HANDLERS,
    }
}
