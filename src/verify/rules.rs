//! The rules of JVMS 4.9 and 4.10 in a learner's words, for `ijen verify --explain`.

use super::error::Fault;

/// Frames against the StackMapTable.
pub const FRAMES: &str = "JVMS 4.10.1.4: where control flow meets, what every path leaves in local variables and on the stack must be assignable to the frame that the StackMapTable states for that place.";
/// A frame is missing.
pub const MISSING: &str =
    "JVMS 4.10.1.6: each target of a branch and each instruction after one that never continues needs a frame in the StackMapTable.";
/// The code itself.
pub const CODE: &str = "JVMS 4.9.1, 4.9.2: the code must be a sequence of whole, known instructions, and control must not run off its end.";
/// Format.
pub const FORMAT: &str = "JVMS 4.7.3, 4.7.4, 4.7.13: tables of the Code attribute must speak of instructions of this method.";
/// Where inferred types join.
pub const JOIN: &str =
    "JVMS 4.10.2.2, 4.10.2.5: where paths join, stacks have the same depth and a common type in each entry; control stays in the code.";
/// Operands.
pub const OPERANDS: &str = "JVMS 4.9.1: operands name existing local variables and constant pool entries of the right kind.";
/// Exception handlers.
pub const HANDLERS: &str = "JVMS 4.10.1.6: a handler catches a subclass of Throwable, and its frame must fit the local variables at every instruction it protects.";

/// The rule that a fault breaks.
pub fn of(fault: &Fault) -> &'static str {
    match fault {
        Fault::Array(_) => "JVMS 4.10.1.9 (array instructions): an array instruction works on an array of its own element type, or null.",
        Fault::Halves(_) => "JVMS 4.10.1.4: the two halves of a long or double may only be moved together.",
        Fault::PoolIndex(_) | Fault::PoolKind(_) | Fault::ClassEntry(..) => {
            "JVMS 4.9.1: an instruction's constant pool index must name an entry of the kind that the instruction takes."
        }
        Fault::ArrayCode | Fault::Dimensions | Fault::DimensionCount(_) => {
            "JVMS 4.9.1: array creation names an existing type, at most 255 dimensions, and no more than the type has."
        }
        Fault::PutObject(..) => {
            "JVMS 4.10.1.9.putfield: the object must be of the class that the field reference names; a constructor may set fields of its own class early."
        }
        Fault::Protected(_) | Fault::ProtectedConstructor(..) => {
            "JVMS 4.10.1.8: a protected member of a superclass in another package may be used only on objects of this class or its subclasses."
        }
        Fault::ArgumentCount | Fault::ZeroOperands(_) => "JVMS 4.9.1: the operand bytes of call instructions must be as stated there.",
        Fault::InternalMethod => "JVMS 4.9.1: methods whose names start with '<' are called by invokespecial <init> or by the VM only.",
        Fault::SpecialNotAbove | Fault::SpecialIndirectInterface => {
            "JVMS 4.9.2, 4.10.1.9.invokespecial: invokespecial reaches this class, its superclasses and its direct superinterfaces only."
        }
        Fault::NotUninitialized | Fault::WrongConstructor { .. } | Fault::ConstructorOfOther(_) => {
            "JVMS 4.10.1.9.invokespecial: a constructor runs once on a new object, and it is one of the object's own class (for this: or of its superclass)."
        }
        Fault::ConstructorInTry => {
            "JVMS 4.10.1.9.invokespecial: an object whose constructor call failed must not become visible in a handler."
        }
        Fault::NoInvokedynamic => "JVMS 4.9.1: invokedynamic exists from class file version 51 on.",
        Fault::ReturnFromVoid | Fault::ReturnType(_) | Fault::ReturnNothing => {
            "JVMS 4.10.1.9 (return instructions): a method returns what its descriptor says."
        }
        Fault::ReturnUninitialized => "JVMS 4.10.1.9.return: a constructor calls another constructor before it returns.",
        Fault::BadOpcode(_) => "JVMS 4.9.1: only documented opcodes; jsr and ret up to class file version 50.",
        Fault::SwitchPadding | Fault::SwitchRange | Fault::SwitchKeys | Fault::SwitchOrder => {
            "JVMS 4.9.1: a switch has sorted keys, and low is not above high."
        }
        Fault::Overflow => "JVMS 4.9.2: the stack never grows deeper than max_stack.",
        Fault::Underflow => "JVMS 4.9.2: nothing is popped from an empty stack.",
        Fault::Stack(_) => "JVMS 4.10.1.4: the top of the stack must be of a type that the instruction can work on.",
        Fault::LocalIndex(_) | Fault::LocalPair(_) => "JVMS 4.9.1: local variables are numbered from 0 to max_locals - 1.",
        Fault::Local(..) => "JVMS 4.10.1.4: a local variable must hold a value of the type that is loaded, on every path.",
    }
}
