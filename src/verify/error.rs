//! Why verification failed: the faults that rules find, and the error as a plain value. `report` makes HotSpot's texts of it.

use super::frame::ShownFrame;
use super::types::{VType, Want};
use crate::classfile::Opcode;

/// What a rule finds wrong with an instruction; each verifier words it in its own way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The array popped last is not of the kind that the instruction takes.
    Array(Opcode),
    /// One half of a two-slot value where the whole is needed.
    Halves(Opcode),
    /// No constant pool entry of that number.
    PoolIndex(u16),
    /// The entry is of a kind that the instruction does not take.
    PoolKind(u16),
    /// A class entry names an array where it must not, or the other way round (`new`, `multianewarray`, `getfield`).
    ClassEntry(Opcode, u16, VType),
    /// The type code of `newarray`.
    ArrayCode,
    /// An array of more than 255 dimensions.
    Dimensions,
    /// The dimensions that `multianewarray` asks for.
    DimensionCount(u8),
    /// The object of a `putfield` (constant pool index, class).
    PutObject(u16, VType),
    /// A protected member of a superclass of another package, on an object that is not of this class.
    Protected(Opcode),
    /// As above: a constructor (constant pool index, class of the `new`).
    ProtectedConstructor(u16, VType),
    /// The count operand of `invokeinterface`.
    ArgumentCount,
    /// The zero operands of `invokeinterface`, `invokedynamic`.
    ZeroOperands(Opcode),
    /// A method whose name starts with `<`, not as a constructor is called.
    InternalMethod,
    /// `invokespecial` of a method that is not of a superclass.
    SpecialNotAbove,
    /// `invokespecial` of a method of an indirect superinterface.
    SpecialIndirectInterface,
    /// A constructor call on something that is not an uninitialized object.
    NotUninitialized,
    /// A constructor call on `this`, of a class that is neither this one nor the superclass.
    ConstructorOfOther(VType),
    /// A constructor call that could be caught, so that an unfinished object would be seen.
    ConstructorInTry,
    /// A constructor of another class than that of the `new`: both as class and constant pool index.
    WrongConstructor { made: (u16, VType), called: (u16, VType) },
    /// A bytecode that this version does not have: the class file is malformed.
    NoInvokedynamic,
    /// A value returned from a void method.
    ReturnFromVoid,
    /// The value returned is not of the method's return type.
    ReturnType(VType),
    /// No value returned from a method that has one.
    ReturnNothing,
    /// A constructor returns before it called another one.
    ReturnUninitialized,
    /// An opcode that is not allowed here.
    BadOpcode(u8),
    /// Switch: padding that is not zero.
    SwitchPadding,
    /// Switch: `low > high`.
    SwitchRange,
    /// Switch: more keys than code can have.
    SwitchKeys,
    /// Switch: keys that do not ascend.
    SwitchOrder,
    /// The operand stack is full.
    Overflow,
    /// The operand stack is empty.
    Underflow,
    /// The top of the operand stack is not what is wanted.
    Stack(Want),
    /// No such local variable.
    LocalIndex(u16),
    /// No two such local variables.
    LocalPair(u16),
    /// A local variable does not hold what is wanted (index, place of the wrong half).
    Local(u16, u16, Want),
}

/// Where verification stopped.
pub enum Stop<E> {
    /// The class is refused.
    Refused(Box<VerifyError>),
    /// Loading another class failed.
    Hierarchy(E),
}

impl<E> From<VerifyError> for Stop<E> {
    fn from(error: VerifyError) -> Self {
        Stop::Refused(Box::new(error))
    }
}

/// Which Java error a refusal is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    /// `java.lang.VerifyError`
    Verify,
    /// `java.lang.ClassFormatError`: the code or its tables are malformed.
    ClassFormat,
    /// `java.lang.ClassFormatError` from which a class file of version 50 does not fall back to type inference.
    ClassFormatFinal,
}

/// A class refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    /// Which Java error.
    pub kind: ErrorKind,
    /// HotSpot's whole message.
    pub message: String,
    /// The same in parts, for those who learn.
    pub parts: Box<Parts>,
}

/// What a refusal is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The method, `p/A.m(I)V`.
    pub method: String,
    /// The instruction, if one is to blame.
    pub bci: Option<u32>,
    /// Its mnemonic.
    pub mnemonic: Option<&'static str>,
    /// The first line of the message.
    pub reason: String,
    /// More exactly: the types that do not agree.
    pub detail: Option<String>,
    /// The frame before the instruction.
    pub frame: Option<ShownFrame>,
    /// The frame of the StackMapTable that it does not agree with.
    pub table_frame: Option<ShownFrame>,
    /// The rule that is broken (JVMS section, in words).
    pub rule: &'static str,
}
