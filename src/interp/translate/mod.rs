//! Bytecode -> register ops. A pure function of the Code attribute, the descriptors in the constant pool and the method's own descriptor.
//!
//! Three passes: `scan` (instructions, leaders, locals), `flow` (reachability and stack kinds), `lower` (ops, through `emit`'s symbolic stack).
//! Inconsistent code is refused; hostile bytes neither panic nor loop, and their ops stay within the frame.

mod emit;
pub mod flow;
pub mod input;
mod loops;
mod lower;
mod members;
mod moves;
mod pool_view;
pub mod scan;
mod stored;

pub use input::{Constant, Handler, Kind, PoolView, Signature, TranslateInput};
pub use pool_view::handlers;
pub use stored::FINGERPRINT;

/// Why code was refused (JVMS 4.9, 4.10).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TranslateError {
    BadCodeLength,
    BadOpcode,
    TruncatedInstruction,
    BadSwitch,
    BadBranch,
    BadLocal,
    BadHandler,
    /// A constant pool entry or type code does not fit the instruction.
    BadConstant,
    FallsOff,
    StackOverflow,
    StackUnderflow,
    WrongKind,
    InconsistentStack,
    RecursiveSubroutine,
    /// Needs more registers or ops than are allowed.
    TooLarge,
}

impl TranslateError {
    /// For a VerifyError's message.
    pub fn message(self) -> &'static str {
        match self {
            TranslateError::BadCodeLength => "Invalid code length",
            TranslateError::BadOpcode => "Bad instruction",
            TranslateError::TruncatedInstruction => "Truncated instruction",
            TranslateError::BadSwitch => "Bad switch instruction",
            TranslateError::BadBranch => "Illegal target of jump or branch",
            TranslateError::BadLocal => "Local variable index out of range",
            TranslateError::BadHandler => "Illegal exception table range",
            TranslateError::BadConstant => "Illegal constant pool entry for the instruction",
            TranslateError::FallsOff => "Control flow falls through code end",
            TranslateError::StackOverflow => "Operand stack overflow",
            TranslateError::StackUnderflow => "Operand stack underflow",
            TranslateError::WrongKind => "Bad type on operand stack",
            TranslateError::InconsistentStack => "Inconsistent operand stack at a branch target",
            TranslateError::RecursiveSubroutine => "Recursive call to a subroutine",
            TranslateError::TooLarge => "Method too large to run",
        }
    }
}

/// Registers of a frame. The reference half begins with `ref_args` arguments and `ref_locals` other locals, then temporaries.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FrameSize {
    /// All reference registers.
    pub refs: u16,
    /// All primitive registers.
    pub prims: u16,
    pub ref_args: u16,
    pub prim_args: u16,
    /// Reference locals that are not arguments: null at entry (`Op::ZeroRefs` does it).
    pub ref_locals: u16,
}

/// An exception handler, in op indices (8-byte words). The exception goes to the first reference temporary: register `-1 - ref_args - ref_locals`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OpHandler {
    pub start: u32,
    pub end: u32,
    pub handler: u32,
    pub catch_type: u16,
}

/// An op that can throw, poll, call or allocate, or the return word of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodePoint {
    pub op: u32,
    pub bci: u16,
    /// Reference temporaries to scan; in a return word's point those of the caller while the call is in progress.
    pub live_refs: u16,
}

/// A translated method.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Translated {
    pub code: Vec<u64>,
    pub frame: FrameSize,
    /// In the order of the Code attribute's table, once per copy of the code.
    pub exception_table: Vec<OpHandler>,
    /// Ascending by op.
    pub points: Vec<CodePoint>,
}

impl Translated {
    pub fn point_at(&self, op: u32) -> Option<&CodePoint> {
        self.points.binary_search_by_key(&op, |point| point.op).ok().map(|found| &self.points[found])
    }
}

/// Translates a method.
pub fn translate(input: &TranslateInput<'_>) -> Result<Translated, TranslateError> {
    let scan = scan::Scan::of(input)?;
    let flow = flow::Flow::of(input, &scan)?;
    match lower::lower(input, &scan, &flow, false)? {
        Some(translated) => Ok(translated),
        None => lower::lower(input, &scan, &flow, true)?.ok_or(TranslateError::TooLarge),
    }
}
