//! Single fields and elements, as atomics: relaxed for plain Java accesses, stronger where the Java memory model asks.
//! Offsets are bytes from the object's header. Unaligned accesses have functions of their own, which may tear.

use std::sync::atomic::Ordering::{Acquire, Relaxed, Release, SeqCst};
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
    ($int:ident $atomic:ident $cell:ident:
     $load:ident $load_acquire:ident $load_seqcst:ident $store:ident $store_release:ident $store_seqcst:ident
     $compare_exchange:ident $swap:ident $get_and_add:ident $get_and_or:ident $get_and_and:ident $get_and_xor:ident) => {
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
            pub fn $load_acquire(&self, object: RawRef, offset: u32) -> $int {
                self.$cell(object, offset).load(Acquire)
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
            pub fn $store_release(&self, object: RawRef, offset: u32, value: $int) {
                self.$cell(object, offset).store(value, Release);
            }
            #[inline(always)]
            pub fn $store_seqcst(&self, object: RawRef, offset: u32, value: $int) {
                self.$cell(object, offset).store(value, SeqCst);
            }
            /// `Ok(before)` if it was `expected` and is now `new`, `Err(found)` otherwise; sequentially consistent.
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
            #[inline(always)]
            pub fn $get_and_or(&self, object: RawRef, offset: u32, mask: $int) -> $int {
                self.$cell(object, offset).fetch_or(mask, SeqCst)
            }
            #[inline(always)]
            pub fn $get_and_and(&self, object: RawRef, offset: u32, mask: $int) -> $int {
                self.$cell(object, offset).fetch_and(mask, SeqCst)
            }
            #[inline(always)]
            pub fn $get_and_xor(&self, object: RawRef, offset: u32, mask: $int) -> $int {
                self.$cell(object, offset).fetch_xor(mask, SeqCst)
            }
        }
    };
}

accessors!(u8 AtomicU8 atomic_u8: load_u8 load_u8_acquire load_u8_seqcst store_u8 store_u8_release store_u8_seqcst
    compare_exchange_u8 swap_u8 get_and_add_u8 get_and_or_u8 get_and_and_u8 get_and_xor_u8);
accessors!(u16 AtomicU16 atomic_u16: load_u16 load_u16_acquire load_u16_seqcst store_u16 store_u16_release store_u16_seqcst
    compare_exchange_u16 swap_u16 get_and_add_u16 get_and_or_u16 get_and_and_u16 get_and_xor_u16);
accessors!(u32 AtomicU32 atomic_u32: load_u32 load_u32_acquire load_u32_seqcst store_u32 store_u32_release store_u32_seqcst
    compare_exchange_u32 swap_u32 get_and_add_u32 get_and_or_u32 get_and_and_u32 get_and_xor_u32);
accessors!(u64 AtomicU64 atomic_u64: load_u64 load_u64_acquire load_u64_seqcst store_u64 store_u64_release store_u64_seqcst
    compare_exchange_u64 swap_u64 get_and_add_u64 get_and_or_u64 get_and_and_u64 get_and_xor_u64);

/// References. Whatever writes one into an object comes through here, through `bulk.rs`, or through the interpreter's `State::store_reference`:
/// each marks the card of what it wrote (`cards.rs`).
impl Heap {
    #[inline(always)]
    pub fn load_ref(&self, object: RawRef, offset: u32) -> Option<RawRef> {
        RawRef::from_slot(self.load_u32(object, offset))
    }
    #[inline(always)]
    pub fn load_ref_acquire(&self, object: RawRef, offset: u32) -> Option<RawRef> {
        RawRef::from_slot(self.load_u32_acquire(object, offset))
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
        self.store_u32_release(object, offset, RawRef::to_slot(value));
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

macro_rules! unaligned {
    ($int:ident $load:ident $store:ident) => {
        impl Heap {
            /// At any offset; not atomic unless aligned.
            #[inline]
            pub fn $load(&self, object: RawRef, offset: u32) -> $int {
                // SAFETY: H5 but for alignment, which this read does not need.
                unsafe { self.at(object, offset).cast::<$int>().read_unaligned() }
            }
            /// At any offset; not atomic unless aligned.
            #[inline]
            pub fn $store(&self, object: RawRef, offset: u32, value: $int) {
                // SAFETY: H5 but for alignment, which this write does not need.
                unsafe { self.at(object, offset).cast::<$int>().write_unaligned(value) }
            }
        }
    };
}

unaligned!(u16 load_unaligned_u16 store_unaligned_u16);
unaligned!(u32 load_unaligned_u32 store_unaligned_u32);
unaligned!(u64 load_unaligned_u64 store_unaligned_u64);
