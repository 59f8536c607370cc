//! The inferring verifier's words: `(class: p/A, method: m signature: ()V) reason`.

use super::Hierarchy;
use super::effects::{Machine, MethodView};
use super::error::{ErrorKind, Fault, Parts, VerifyError};
use super::rules;
use super::types::{VType, Want};
use crate::classfile::{Opcode, mutf8};

/// A refusal.
pub fn refuse(method: &MethodView<'_>, bci: Option<u32>, reason: &str, rule: &'static str) -> VerifyError {
    let text = |bytes| mutf8::to_rust_string(bytes);
    let (class, name, descriptor) = (method.file.this_class_name(), method.name(), method.file.descriptor_of(method.info));
    let message = format!("(class: {}, method: {} signature: {}) {reason}", text(class), text(name), text(descriptor));
    let mnemonic = bci.and_then(|bci| Opcode::from_u8(*method.code.bytecode.get(bci as usize)?)).map(Opcode::mnemonic);
    let parts = Parts { method: super::report::method_name(method), bci, mnemonic, reason: reason.to_owned(), rule, ..Parts::default() };
    VerifyError { kind: ErrorKind::Verify, message, parts: Box::new(parts) }
}

/// As `refuse`, for a malformed class file.
pub fn malformed(method: &MethodView<'_>, reason: &str) -> VerifyError {
    VerifyError { kind: ErrorKind::ClassFormat, ..refuse(method, None, reason, rules::FORMAT) }
}

/// The refusal of the current instruction.
pub fn instruction<H: Hierarchy>(m: &Machine<'_, '_, '_, H>, fault: Fault) -> VerifyError {
    let bci = m.frame.bci;
    let opcode = m.method.code.bytecode.get(bci as usize).and_then(|code| Opcode::from_u8(*code));
    let reason = reason(m, fault, opcode.unwrap_or(Opcode::Nop));
    let mut error = refuse(m.method, Some(bci), &reason, rules::of(&fault));
    error.parts.frame = Some(m.frame.shown(&m.class.names));
    error
}

fn reason<H: Hierarchy>(m: &Machine<'_, '_, '_, H>, fault: Fault, opcode: Opcode) -> String {
    let text = match fault {
        Fault::Underflow => "Unable to pop operand off an empty stack",
        Fault::Overflow => "Stack size too large",
        Fault::Halves(_) | Fault::Stack(Want::Category1 | Want::Category2) => "Attempt to split long or double on the stack",
        Fault::Stack(want) => stack(m, want, opcode),
        Fault::Array(Opcode::Arraylength) => "Expecting to find array on stack",
        Fault::Array(opcode) => array(opcode),
        Fault::PoolIndex(_) => "Illegal constant pool index",
        Fault::PoolKind(_) => "Illegal type in constant pool",
        Fault::ClassEntry(Opcode::New, ..) => "Illegal creation of multi-dimensional array",
        Fault::ClassEntry(Opcode::Multianewarray, ..) | Fault::DimensionCount(_) => "Illegal dimension argument",
        Fault::ClassEntry(..) => "Incompatible type for getting or setting field",
        Fault::PutObject(..) if !m.frame.popped().is_reference() => "Expecting to find object/array on stack",
        Fault::PutObject(..) => "Incompatible type for getting or setting field",
        Fault::ArrayCode => "Bad type passed to newarray",
        Fault::Dimensions => "Array with too many dimensions",
        Fault::Protected(_) | Fault::ProtectedConstructor(..) => "Bad access to protected data",
        Fault::ArgumentCount => "Inconsistent args_size for invokeinterface",
        Fault::ZeroOperands(Opcode::Invokedynamic) => "Third and fourth operand bytes of invokedynamic must be zero",
        Fault::ZeroOperands(_) => "Fourth operand byte of invokeinterface must be zero",
        Fault::InternalMethod => "Illegal call to internal method",
        Fault::SpecialNotAbove | Fault::SpecialIndirectInterface => "Illegal use of nonvirtual function call",
        Fault::NotUninitialized => "Expecting to find uninitialized object on stack",
        Fault::ConstructorOfOther(_) | Fault::WrongConstructor { .. } => "Call to wrong initialization method",
        Fault::ConstructorInTry => "Cannot return normally",
        Fault::NoInvokedynamic => "invokedynamic bytecode is not supported in this class file version",
        Fault::ReturnFromVoid | Fault::ReturnType(_) | Fault::ReturnNothing => "Wrong return type in function",
        Fault::ReturnUninitialized => "Constructor must call super() or this()",
        Fault::BadOpcode(_) => "Illegal instruction",
        Fault::SwitchPadding => "Non zero padding bytes in switch",
        Fault::SwitchRange | Fault::SwitchKeys => "Illegal range in tableswitch",
        Fault::SwitchOrder => "Unsorted lookup switch",
        Fault::LocalIndex(_) => "Illegal local variable number",
        Fault::LocalPair(index) => {
            return format!("Accessing value from uninitialized register pair {index}/{}", u32::from(index) + 1);
        }
        Fault::Local(index, _, Want::Type(ty)) if ty.second_half().is_some() || ty.is_second_half() => {
            return format!("Register pair {index}/{} contains wrong type", u32::from(index) + 1);
        }
        Fault::Local(index, ..) => {
            let index = usize::from(index);
            return if index >= m.frame.locals.len() {
                format!("Accessing value from uninitialized register {index}")
            } else if matches!(m.frame.local(index), VType::ReturnAddress(_)) {
                format!("Cannot load return address from register {index}")
            } else {
                format!("Register {index} contains wrong type")
            };
        }
    };
    text.to_owned()
}

/// First what kind of value there is, then whether its class is right.
fn stack<H: Hierarchy>(m: &Machine<'_, '_, '_, H>, want: Want, opcode: Opcode) -> &'static str {
    let found = m.frame.top().unwrap_or(VType::Top);
    match (want, opcode) {
        (Want::Type(VType::Int), _) => "Expecting to find integer on stack",
        (Want::Type(VType::Float), _) => "Expecting to find float on stack",
        (Want::Type(VType::Long | VType::Long2), _) => "Expecting to find long on stack",
        (Want::Type(VType::Double | VType::Double2), _) => "Expecting to find double on stack",
        (Want::Reference, Opcode::Invokespecial) => "Expecting to find uninitialized object on stack",
        (_, Opcode::Arraylength) => "Expecting to find array on stack",
        (_, Opcode::Athrow) if !found.is_reference() => "Expecting to find object on stack",
        _ if !found.is_reference() => "Expecting to find object/array on stack",
        (_, Opcode::Athrow) => "Can only throw Throwable objects",
        (_, Opcode::Putfield | Opcode::Putstatic) => "Bad type in putfield/putstatic",
        (_, Opcode::Getfield) => "Incompatible type for getting or setting field",
        (_, Opcode::Invokespecial) if m.receiver => "Incompatible object argument for invokespecial",
        _ if m.receiver => "Incompatible object argument for function call",
        (_, Opcode::Invokevirtual | Opcode::Invokespecial | Opcode::Invokestatic | Opcode::Invokeinterface | Opcode::Invokedynamic) => {
            "Incompatible argument to function"
        }
        _ => "Expecting to find object/array on stack",
    }
}

fn array(opcode: Opcode) -> &'static str {
    match opcode {
        Opcode::Iaload | Opcode::Iastore => "Expecting to find array of ints on stack",
        Opcode::Laload | Opcode::Lastore => "Expecting to find array of longs on stack",
        Opcode::Faload | Opcode::Fastore => "Expecting to find array of floats on stack",
        Opcode::Daload | Opcode::Dastore => "Expecting to find array of doubles on stack",
        Opcode::Baload | Opcode::Bastore => "Expecting to find array of bytes or Booleans on stack",
        Opcode::Caload | Opcode::Castore => "Expecting to find array of chars on stack",
        Opcode::Saload | Opcode::Sastore => "Expecting to find array of shorts on stack",
        _ => "Expecting to find array of objects or arrays on stack",
    }
}
