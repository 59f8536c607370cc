//! Run-time fields.
use super::{ClassPtr, Kind, store::MetaPtr};
use crate::classfile::flags::FieldFlags;
use crate::runtime::symbols::Symbol;

/// A field of this VM.
pub type FieldPtr = MetaPtr<Field>;

/// A declared field.
pub struct Field {
    /// The declaring class.
    pub class: ClassPtr,
    /// Its name.
    pub name: Symbol,
    /// Its descriptor.
    pub descriptor: Symbol,
    /// Access flags.
    pub flags: FieldFlags,
    /// Kind by descriptor.
    pub kind: Kind,
    /// Byte offset in the instance, or in the mirror for a static field.
    pub offset: u32,
    /// Index in the class file's field table: the `slot` of reflection.
    pub index: u16,
}

impl Field {
    /// Whether it is static.
    pub fn is_static(&self) -> bool {
        self.flags.is_static()
    }
}
