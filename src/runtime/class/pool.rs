//! The run-time constant pool (JVMS 5.1): a set-once cell per entry, failures included (5.4.3).
use super::{ClassPtr, field::FieldPtr, method::MethodPtr};
use crate::heap::RawRef;
use std::sync::OnceLock;

/// What an entry resolved to.
#[derive(Clone, Copy, Debug)]
pub enum Resolved {
    /// A class, interface or array class.
    Class(ClassPtr),
    /// A field.
    Field(FieldPtr),
    /// A method; for interface method references the interface's or Object's method.
    Method(MethodPtr),
    /// A string or class object, in the non-moving space, or null.
    Object(Option<RawRef>),
    /// A method type, method handle or dynamic constant: the number of its root. For a signature-polymorphic method: its call's type.
    Rooted(u32),
    /// A primitive dynamic constant.
    Bits(u64),
}

/// Why resolution failed: enough to throw a fresh Throwable each time, as HotSpot does.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Class of the error, binary name with `/`.
    pub class: Box<str>,
    /// Its message.
    pub message: Option<Box<str>>,
    /// Class and message of its cause.
    pub cause: Option<Box<Failure>>,
}

/// What resolution of an entry came to.
pub type Outcome = Result<Resolved, Box<Failure>>;

/// Per-entry state.
pub struct RuntimePool {
    cells: Box<[OnceLock<Outcome>]>,
}

impl RuntimePool {
    /// What a pool of `len` entries takes.
    pub fn bytes(len: usize) -> usize {
        len * size_of::<OnceLock<Outcome>>()
    }
    /// A pool of `len` unresolved entries.
    pub fn new(len: usize) -> RuntimePool {
        RuntimePool { cells: (0..len).map(|_| OnceLock::new()).collect() }
    }
    /// What entry `index` resolved to, if it has.
    pub fn get(&self, index: u16) -> Option<&Outcome> {
        self.cells.get(index as usize)?.get()
    }
    /// Records the outcome; the first one wins and is returned.
    pub fn set(&self, index: u16, outcome: Result<Resolved, Failure>) -> &Outcome {
        self.cells[index as usize].get_or_init(|| outcome.map_err(Box::new))
    }
}
