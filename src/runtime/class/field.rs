//! Run-time fields.
use super::{ClassPtr, Kind, store::MetaPtr};
use crate::classfile::flags::FieldFlags;
use crate::runtime::symbols::Symbol;
use std::sync::OnceLock;

/// A field of this VM.
pub type FieldPtr = MetaPtr<Field>;

/// A declared field.
pub struct Field {
    /// The declaring class; set when the class gets its address.
    pub(in crate::runtime) class: OnceLock<ClassPtr>,
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
    /// The declaring class.
    pub fn class(&self) -> ClassPtr {
        *self.class.get().expect("set when the class was defined")
    }
    /// Whether it is static.
    pub fn is_static(&self) -> bool {
        self.flags.is_static()
    }
}
