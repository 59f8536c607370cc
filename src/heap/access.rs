//! Single fields and elements, as atomics: relaxed for plain Java accesses, stronger where the Java memory model asks.
//! Offsets are bytes from the object's header.

use std::sync::atomic::Ordering::{Relaxed, Release, SeqCst};
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64};

use super::{ARRAY_LENGTH, Heap, RawRef, Slot, UNIT};

impl Heap {
    /// The address of a field, for the next few instructions.
    #[inline(always)]
    pub(super) fn at(&self, object: RawRef, offset: u32) -> *mut u8 {
        let distance = object.slot() as usize * UNIT + offset as usize;
        debug_assert!(distance < self.memory.bytes(), "access outside of the heap");
        // SAFETY: H1 and H5, the field is inside the reservation.
        unsafe { self.base().add(distance) }
    }
    /// The length of an array.
    #[inline(always)]
    pub fn array_length(&self, array: RawRef) -> u32 {
        self.load_u32(array, ARRAY_LENGTH)
    }
}

macro_rules! accessors {
    ($int:ident $atomic:ident $cell:ident: $load:ident $load_seqcst:ident $store:ident $store_seqcst:ident) => {
        impl Heap {
            /// The field as an atomic.
            #[inline(always)]
            pub(super) fn $cell(&self, object: RawRef, offset: u32) -> &$atomic {
                // SAFETY: H5; nothing but atomics of this width touches the field while Java runs.
                unsafe { $atomic::from_ptr(self.at(object, offset).cast()) }
            }
            #[inline(always)]
            pub fn $load(&self, object: RawRef, offset: u32) -> $int {
                self.$cell(object, offset).load(Relaxed)
            }
            #[inline(always)]
            pub fn $load_seqcst(&self, object: RawRef, offset: u32) -> $int {
                self.$cell(object, offset).load(SeqCst)
            }
            #[inline(always)]
            pub fn $store(&self, object: RawRef, offset: u32, value: $int) {
                self.$cell(object, offset).store(value, Relaxed);
            }
            #[inline(always)]
            pub fn $store_seqcst(&self, object: RawRef, offset: u32, value: $int) {
                self.$cell(object, offset).store(value, SeqCst);
            }
        }
    };
}

accessors!(u8 AtomicU8 atomic_u8: load_u8 load_u8_seqcst store_u8 store_u8_seqcst);
accessors!(u16 AtomicU16 atomic_u16: load_u16 load_u16_seqcst store_u16 store_u16_seqcst);
accessors!(u32 AtomicU32 atomic_u32: load_u32 load_u32_seqcst store_u32 store_u32_seqcst);
accessors!(u64 AtomicU64 atomic_u64: load_u64 load_u64_seqcst store_u64 store_u64_seqcst);

/// Reading and writing in one step, for the widths that `Unsafe` has it for; sequentially consistent.
macro_rules! exchanges {
    ($int:ident $cell:ident: $compare_exchange:ident $swap:ident $get_and_add:ident) => {
        impl Heap {
            /// `Ok(before)` if it was `expected` and is now `new`, `Err(found)` otherwise.
            #[inline(always)]
            pub fn $compare_exchange(&self, object: RawRef, offset: u32, expected: $int, new: $int) -> Result<$int, $int> {
                self.$cell(object, offset).compare_exchange(expected, new, SeqCst, SeqCst)
            }
            #[inline(always)]
            pub fn $swap(&self, object: RawRef, offset: u32, new: $int) -> $int {
                self.$cell(object, offset).swap(new, SeqCst)
            }
            #[inline(always)]
            pub fn $get_and_add(&self, object: RawRef, offset: u32, delta: $int) -> $int {
                self.$cell(object, offset).fetch_add(delta, SeqCst)
            }
        }
    };
}

exchanges!(u32 atomic_u32: compare_exchange_u32 swap_u32 get_and_add_u32);
exchanges!(u64 atomic_u64: compare_exchange_u64 swap_u64 get_and_add_u64);

/// References. Whatever writes one into an object comes through here, through `bulk.rs`, or through the interpreter's `State::store_reference`:
/// each marks the card of what it wrote (`cards.rs`).
impl Heap {
    #[inline(always)]
    pub fn load_ref(&self, object: RawRef, offset: u32) -> Option<RawRef> {
        RawRef::from_slot(self.load_u32(object, offset))
    }
    #[inline(always)]
    pub fn load_ref_seqcst(&self, object: RawRef, offset: u32) -> Option<RawRef> {
        RawRef::from_slot(self.load_u32_seqcst(object, offset))
    }
    /// Stores a reference or null (0) as the interpreter has it.
    #[inline(always)]
    pub fn store_slot(&self, object: RawRef, offset: u32, value: Slot) {
        self.store_u32(object, offset, value);
        self.remember(object, offset);
    }
    /// The write barrier: the collector will look at this field for a young object.
    #[inline(always)]
    fn remember(&self, object: RawRef, offset: u32) {
        // SAFETY: H1, H5: the field is inside the heap.
        unsafe { super::cards::mark(self.base(), object.slot() as usize * UNIT + offset as usize) }
    }
    #[inline(always)]
    pub fn store_ref(&self, object: RawRef, offset: u32, value: Option<RawRef>) {
        self.store_slot(object, offset, RawRef::to_slot(value));
    }
    #[inline(always)]
    pub fn store_ref_release(&self, object: RawRef, offset: u32, value: Option<RawRef>) {
        self.atomic_u32(object, offset).store(RawRef::to_slot(value), Release);
        self.remember(object, offset);
    }
    #[inline(always)]
    pub fn store_ref_seqcst(&self, object: RawRef, offset: u32, value: Option<RawRef>) {
        self.store_u32_seqcst(object, offset, RawRef::to_slot(value));
        self.remember(object, offset);
    }
    /// `Ok` if it was `expected` and is now `new`, `Err(found)` otherwise; sequentially consistent.
    #[inline(always)]
    pub fn compare_exchange_ref(
        &self,
        object: RawRef,
        offset: u32,
        expected: Option<RawRef>,
        new: Option<RawRef>,
    ) -> Result<(), Option<RawRef>> {
        let result = self.compare_exchange_u32(object, offset, RawRef::to_slot(expected), RawRef::to_slot(new));
        self.remember(object, offset);
        result.map(drop).map_err(RawRef::from_slot)
    }
    #[inline(always)]
    pub fn swap_ref(&self, object: RawRef, offset: u32, new: Option<RawRef>) -> Option<RawRef> {
        let before = self.swap_u32(object, offset, RawRef::to_slot(new));
        self.remember(object, offset);
        RawRef::from_slot(before)
    }
    /// Element `index` of a reference array; the caller has checked the index.
    #[inline(always)]
    pub fn load_element_ref(&self, array: RawRef, index: u32) -> Option<RawRef> {
        self.load_ref(array, 12 + index * 4)
    }
    /// Stores into a reference array; the caller has checked the index and the element's class.
    #[inline(always)]
    pub fn store_element_ref(&self, array: RawRef, index: u32, value: Option<RawRef>) {
        self.store_ref(array, 12 + index * 4, value);
    }
}
