//! References: `RawRef` (the number), `Slot` (a number that may be null), `Ref` (a number that cannot outlive the next collection).

use std::marker::PhantomData;
use std::num::NonZeroU32;

/// What a reference field, array element or register holds: a `RawRef`'s number, or 0 for null.
pub type Slot = u32;

/// A reference: the distance from the heap's base in units of 8 bytes, never zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(transparent)]
pub struct RawRef(NonZeroU32);

impl RawRef {
    /// The reference in a slot; `None` for null.
    #[inline(always)]
    pub const fn from_slot(slot: Slot) -> Option<RawRef> {
        match NonZeroU32::new(slot) {
            Some(number) => Some(RawRef(number)),
            None => None,
        }
    }
    /// This reference as a slot's content.
    #[inline(always)]
    pub const fn slot(self) -> Slot {
        self.0.get()
    }
    /// `None` as 0.
    #[inline(always)]
    pub const fn to_slot(reference: Option<RawRef>) -> Slot {
        match reference {
            Some(reference) => reference.0.get(),
            None => 0,
        }
    }
}

/// An unrooted reference that borrows the right to touch the heap: it cannot be kept over a collection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct Ref<'h>(RawRef, PhantomData<&'h ()>);

impl<'h> Ref<'h> {
    /// Ties `raw` to the borrow of `guard`, which is the runtime's `Mutator`.
    #[inline(always)]
    pub(crate) fn from_raw<G: ?Sized>(raw: RawRef, _guard: &'h G) -> Ref<'h> {
        Ref(raw, PhantomData)
    }
    /// The untied number: for storing into slots and for calls into this folder.
    #[inline(always)]
    pub const fn raw(self) -> RawRef {
        self.0
    }
}
