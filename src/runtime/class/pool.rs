//! The run-time constant pool (JVMS 5.1): a set-once cell per entry, failures included (5.4.3).
//!
//! Unsafe island. P1: a cell is 0, or a tag in its low three bits and above them what its variant of `Resolved` holds: the bits of a `MetaPtr`,
//! a number, or the address of a box that is the cell's own. P2: a cell changes once, from 0; its box lives as long as the pool.
#![allow(unsafe_code, reason = "a cell is one word: invariants P1 and P2 above")]
use super::{ClassPtr, field::FieldPtr, method::MethodPtr, store::MetaPtr};
use crate::heap::RawRef;
use std::ptr::with_exposed_provenance;
use std::sync::atomic::{AtomicU64, Ordering};

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
pub type Outcome<'p> = Result<Resolved, &'p Failure>;

/// Per-entry state.
pub struct RuntimePool {
    cells: Box<[AtomicU64]>,
}

/// Low bits of a cell that is not 0.
mod tag {
    pub const CLASS: u64 = 1;
    pub const FIELD: u64 = 2;
    pub const METHOD: u64 = 3;
    pub const OBJECT: u64 = 4;
    pub const ROOTED: u64 = 5;
    /// A boxed `u64`.
    pub const BITS: u64 = 6;
    /// A boxed `Failure`.
    pub const FAILURE: u64 = 7;
    pub const MASK: u64 = 7;
    pub const SHIFT: u32 = 3;
}

fn boxed<T>(content: T) -> u64 {
    const { assert!(align_of::<T>() > tag::MASK as usize) }
    Box::into_raw(Box::new(content)).expose_provenance() as u64
}

fn encode(outcome: Result<Resolved, Failure>) -> u64 {
    match outcome {
        Ok(Resolved::Class(class)) => class.to_bits() | tag::CLASS,
        Ok(Resolved::Field(field)) => field.to_bits() | tag::FIELD,
        Ok(Resolved::Method(method)) => method.to_bits() | tag::METHOD,
        Ok(Resolved::Object(object)) => u64::from(RawRef::to_slot(object)) << tag::SHIFT | tag::OBJECT,
        Ok(Resolved::Rooted(root)) => u64::from(root) << tag::SHIFT | tag::ROOTED,
        Ok(Resolved::Bits(bits)) => boxed(bits) | tag::BITS,
        Err(failure) => boxed(failure) | tag::FAILURE,
    }
}

impl RuntimePool {
    /// What a pool of `len` entries takes.
    pub fn bytes(len: usize) -> usize {
        len * size_of::<AtomicU64>()
    }
    /// A pool of `len` unresolved entries.
    pub fn new(len: usize) -> RuntimePool {
        RuntimePool { cells: (0..len).map(|_| AtomicU64::new(0)).collect() }
    }
    /// What entry `index` resolved to, if it has.
    pub fn get(&self, index: u16) -> Option<Outcome<'_>> {
        let cell = self.cells.get(usize::from(index))?.load(Ordering::Acquire);
        let (address, number) = ((cell & !tag::MASK) as usize, (cell >> tag::SHIFT) as u32);
        // SAFETY: P1, P2.
        let resolved = unsafe {
            match cell & tag::MASK {
                tag::CLASS => Resolved::Class(MetaPtr::from_raw(with_exposed_provenance(address))),
                tag::FIELD => Resolved::Field(MetaPtr::from_raw(with_exposed_provenance(address))),
                tag::METHOD => Resolved::Method(MetaPtr::from_raw(with_exposed_provenance(address))),
                tag::OBJECT => Resolved::Object(RawRef::from_slot(number)),
                tag::ROOTED => Resolved::Rooted(number),
                tag::BITS => Resolved::Bits(*with_exposed_provenance::<u64>(address)),
                tag::FAILURE => return Some(Err(&*with_exposed_provenance(address))),
                _ => return None,
            }
        };
        Some(Ok(resolved))
    }
    /// Records the outcome; the first one wins.
    pub fn set(&self, index: u16, outcome: Result<Resolved, Failure>) {
        let cell = encode(outcome);
        if self.cells[usize::from(index)].compare_exchange(0, cell, Ordering::AcqRel, Ordering::Acquire).is_err() {
            // SAFETY: P1: no pool has this cell.
            unsafe { free(cell) };
        }
    }
    /// The same; gives the first one.
    pub fn settle(&self, index: u16, outcome: Result<Resolved, Failure>) -> Outcome<'_> {
        self.set(index, outcome);
        self.get(index).expect("it has been set")
    }
}

/// # Safety
/// A cell that `encode` made and that nobody reads any more.
unsafe fn free(cell: u64) {
    let address = (cell & !tag::MASK) as usize;
    match cell & tag::MASK {
        // SAFETY: P1.
        tag::BITS => drop(unsafe { Box::from_raw(std::ptr::with_exposed_provenance_mut::<u64>(address)) }),
        // SAFETY: P1.
        tag::FAILURE => drop(unsafe { Box::from_raw(std::ptr::with_exposed_provenance_mut::<Failure>(address)) }),
        _ => {}
    }
}

impl Drop for RuntimePool {
    fn drop(&mut self) {
        for cell in &mut self.cells {
            // SAFETY: P2: the pool goes, so nobody reads its cells.
            unsafe { free(*cell.get_mut()) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_keep_what_came_first() {
        let pool = RuntimePool::new(5);
        let failure = |class: &str| Failure { class: class.into(), message: None, cause: None };
        assert!(matches!(pool.settle(0, Ok(Resolved::Bits(u64::MAX))), Ok(Resolved::Bits(u64::MAX))));
        assert!(matches!(pool.settle(0, Ok(Resolved::Bits(1))), Ok(Resolved::Bits(u64::MAX))));
        assert!(matches!(pool.settle(1, Err(failure("a"))), Err(failure) if &*failure.class == "a"));
        assert!(matches!(pool.settle(1, Err(failure("b"))), Err(failure) if &*failure.class == "a"));
        assert!(matches!(pool.settle(2, Ok(Resolved::Rooted(u32::MAX))), Ok(Resolved::Rooted(u32::MAX))));
        assert!(matches!(pool.settle(3, Ok(Resolved::Object(None))), Ok(Resolved::Object(None))));
        assert!(matches!(pool.get(3), Some(Ok(Resolved::Object(None)))));
        assert!(pool.get(4).is_none() && pool.get(5).is_none());
    }
}
