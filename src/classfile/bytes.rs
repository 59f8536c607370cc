//! The bytes of a class file: borrowed from the program's image for ever, or shared and counted.

use std::ops::Deref;
use std::sync::Arc;

/// Cheap to clone; the constant pool and the class file each keep one.
#[derive(Clone)]
pub enum ClassBytes {
    /// Part of the program itself (the embedded library).
    Static(&'static [u8]),
    /// Read from a file, an archive or an array.
    Shared(Arc<[u8]>),
}

impl Deref for ClassBytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match self {
            Self::Static(bytes) => bytes,
            Self::Shared(bytes) => bytes,
        }
    }
}

impl From<Vec<u8>> for ClassBytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Shared(bytes.into())
    }
}

impl From<&'static [u8]> for ClassBytes {
    fn from(bytes: &'static [u8]) -> Self {
        Self::Static(bytes)
    }
}

impl std::fmt::Debug for ClassBytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ClassBytes({} bytes)", self.len())
    }
}
