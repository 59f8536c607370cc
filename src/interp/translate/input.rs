//! What the translator is given, and its view of types: kinds of values and descriptors. Nothing here knows a class at run time.

use super::TranslateError;

/// Kinds of stack entries (JVMS 2.6.2; `int` stands for the smaller types too).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Kind {
    Int,
    Long,
    Float,
    Double,
    Ref,
    ReturnAddress,
}

impl Kind {
    /// Entries of the operand stack or local variables that a value takes.
    pub fn slots(self) -> usize {
        if matches!(self, Kind::Long | Kind::Double) { 2 } else { 1 }
    }
    /// Whether values of this kind live in the primitive half.
    pub fn is_primitive(self) -> bool {
        !matches!(self, Kind::Ref | Kind::ReturnAddress)
    }
    /// The kind of a field descriptor, from its first character.
    pub fn of_descriptor(first: u8) -> Option<Kind> {
        match first {
            b'Z' | b'B' | b'C' | b'S' | b'I' => Some(Kind::Int),
            b'J' => Some(Kind::Long),
            b'F' => Some(Kind::Float),
            b'D' => Some(Kind::Double),
            b'L' | b'[' => Some(Kind::Ref),
            _ => None,
        }
    }
}

/// A constant that `ldc` can push.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Constant {
    Int(i32),
    Float(f32),
    Long(i64),
    Double(f64),
    /// String, Class, MethodType, MethodHandle.
    Ref,
    /// A dynamic constant, with the first character of its descriptor.
    Dynamic(u8),
}

/// The constant pool as the translator needs it. Wrong kinds of entries give `None`.
pub trait PoolView {
    /// What `ldc`, `ldc_w` or `ldc2_w` pushes.
    fn constant(&self, index: u16) -> Option<Constant>;
    /// Descriptor of a field reference.
    fn field_descriptor(&self, index: u16) -> Option<&[u8]>;
    /// Descriptor of a method reference, or of a dynamic call site where `dynamic`.
    fn method_descriptor(&self, index: u16, dynamic: bool) -> Option<&[u8]>;
    /// Whether the entry is a class.
    fn is_class(&self, index: u16) -> bool;
}

/// One row of a Code attribute's exception table; `catch_type` 0 catches all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handler {
    pub start: u16,
    pub end: u16,
    pub handler: u16,
    pub catch_type: u16,
}

/// A method to translate.
#[derive(Clone, Copy)]
pub struct TranslateInput<'a> {
    pub bytecode: &'a [u8],
    pub max_stack: u16,
    pub max_locals: u16,
    pub exception_table: &'a [Handler],
    pub pool: &'a dyn PoolView,
    /// The method's own descriptor.
    pub descriptor: &'a [u8],
    pub is_static: bool,
    pub is_synchronized: bool,
}

/// A method descriptor, taken apart.
#[derive(Clone, Copy)]
pub struct Signature<'a> {
    parameters: &'a [u8],
    /// First character of the return descriptor.
    pub returns: u8,
}

impl<'a> Signature<'a> {
    pub fn parse(descriptor: &'a [u8]) -> Result<Signature<'a>, TranslateError> {
        let bad = TranslateError::BadConstant;
        let close = descriptor.iter().rposition(|byte| *byte == b')').ok_or(bad)?;
        let returns = *descriptor.get(close + 1).ok_or(bad)?;
        if descriptor[0] != b'(' || (returns != b'V' && Kind::of_descriptor(returns).is_none()) {
            return Err(bad);
        }
        let signature = Signature { parameters: &descriptor[1..close], returns };
        let (mut count, mut consumed) = (0, 0);
        let mut parameters = signature.parameters();
        while parameters.next().is_some() {
            count += 1;
            consumed = signature.parameters.len() - parameters.rest.len();
        }
        if consumed != signature.parameters.len() || count > 255 {
            return Err(bad);
        }
        Ok(signature)
    }
    /// The kinds of the parameters, in order, without the receiver.
    pub fn parameters(&self) -> Parameters<'a> {
        Parameters { rest: self.parameters }
    }
    pub fn return_kind(&self) -> Option<Kind> {
        Kind::of_descriptor(self.returns)
    }
}

/// Iterator over parameter kinds.
pub struct Parameters<'a> {
    rest: &'a [u8],
}

impl Iterator for Parameters<'_> {
    type Item = Kind;
    fn next(&mut self) -> Option<Kind> {
        let first = *self.rest.first()?;
        let kind = Kind::of_descriptor(first)?;
        let mut length = 1;
        if kind == Kind::Ref {
            length = self.rest.iter().position(|byte| *byte != b'[')? + 1;
            match self.rest[length - 1] {
                b'L' => length += self.rest[length..].iter().position(|byte| *byte == b';')? + 1,
                element => _ = Kind::of_descriptor(element)?,
            }
        }
        self.rest = &self.rest[length..];
        Some(kind)
    }
}
