//! Many elements at once, on raw memory: copy, fill, as cells, to and from Rust buffers and native memory. Offsets and lengths
//! are in bytes unless named otherwise; each range is checked against its object (a wrong one is a bug of the caller).
//! Elements of 2 to 8 bytes, aligned as in their array, are copied without tearing.

use std::cell::Cell;

use super::{HEADER_BYTES, Heap, NativeMemory, NativeMemoryError, RawRef, ShapeKind, UNIT};

/// Bytes moved between two polls.
pub const SLICE: usize = 256 << 10;

mod sealed {
    pub trait Sealed {}
}

/// What arrays of primitives hold.
pub trait Element: Copy + Default + sealed::Sealed {}

macro_rules! elements {
    ($($int:ident)*) => { $(impl sealed::Sealed for $int {} impl Element for $int {})* };
}
elements!(u8 i8 u16 i16 u32 i32 f32 u64 i64 f64);

impl Heap {
    /// The address of `bytes` bytes at `offset`, all inside the object.
    #[inline]
    pub(super) fn span(&self, object: RawRef, offset: u32, bytes: usize) -> *mut u8 {
        assert!(u64::from(offset) + bytes as u64 <= self.object_bytes(object), "a range that leaves its object");
        self.at(object, offset)
    }
    /// Copies elements of `1 << shift` bytes, as if through a buffer: the ranges may overlap.
    pub fn copy_elements(&self, from: RawRef, from_offset: u32, to: RawRef, to_offset: u32, bytes: usize, shift: u8) {
        let source = self.span(from, from_offset, bytes);
        let target = self.span(to, to_offset, bytes);
        // SAFETY: both ranges are inside live objects (H1), checked by `span`.
        unsafe { copy(source, target, bytes, shift) }
        if self.shape_of(to).kind != ShapeKind::PrimArray {
            self.remember_range(to, to_offset, bytes);
        }
    }
    /// The write barrier for a range.
    fn remember_range(&self, object: RawRef, offset: u32, bytes: usize) {
        // SAFETY: H1: the range is inside a live object.
        unsafe { super::cards::mark_range(self.base(), object.slot() as usize * UNIT + offset as usize, bytes) }
    }
    /// Copies all fields or elements of an object to a new one of the same class and size (`Object.clone`): all but the
    /// header's state. Copies a slice from `done` on and advances that; true at the end.
    pub fn copy_body(&self, from: RawRef, to: RawRef, done: &mut usize) -> bool {
        let all = self.object_bytes(from) as usize - UNIT;
        let bytes = (all - *done).min(SLICE);
        let at = HEADER_BYTES + *done as u32;
        self.copy_elements(from, at, to, at, bytes, 3);
        *done += bytes;
        *done == all
    }
    /// Sets bytes.
    pub fn fill_bytes(&self, object: RawRef, offset: u32, bytes: usize, value: u8) {
        // SAFETY: inside a live object (H1), checked by `span`.
        unsafe { self.span(object, offset, bytes).write_bytes(value, bytes) }
    }
    /// Copies elements out into a Rust buffer.
    pub fn read_elements<T: Element>(&self, object: RawRef, offset: u32, out: &mut [T]) {
        let source = self.span(object, offset, size_of_val(out));
        // SAFETY: the source was checked by `span`, the target is a Rust buffer of this size, outside of the heap.
        unsafe { source.copy_to_nonoverlapping(out.as_mut_ptr().cast(), size_of_val(out)) }
    }
    /// Copies elements in from a Rust buffer.
    pub fn write_elements<T: Element>(&self, object: RawRef, offset: u32, values: &[T]) {
        debug_assert!(self.shape_of(object).kind == ShapeKind::PrimArray, "references are stored one by one");
        let target = self.span(object, offset, size_of_val(values));
        // SAFETY: the target was checked by `span`, the source is a Rust buffer of this size, outside of the heap.
        unsafe { target.copy_from_nonoverlapping(values.as_ptr().cast(), size_of_val(values)) }
    }
    /// The elements of an array of primitives, of their own width or, for bytes, twice that. To be used before the next safepoint; a program
    /// that writes them from another thread meanwhile sees some mix of values, as JLS 17.4.5 has it.
    #[inline(always)]
    pub fn elements<T: Element>(&self, array: RawRef) -> &[Cell<T>] {
        let shape = self.shape_of(array);
        let width = 1 << shape.element_shift;
        assert!(shape.kind == ShapeKind::PrimArray && (width == size_of::<T>() || (width == 1 && size_of::<T>() == 2)));
        let length = self.array_length(array) as usize * width / size_of::<T>();
        // SAFETY: the elements of a live array (H1), aligned for this width; nothing else of this thread refers to them but cells.
        unsafe { std::slice::from_raw_parts(self.at(array, super::array_base(shape.element_shift)).cast(), length) }
    }
    /// Elements as a Rust vector.
    pub fn to_vec<T: Element>(&self, object: RawRef, offset: u32, count: usize) -> Vec<T> {
        let mut out = vec![T::default(); count];
        self.read_elements(object, offset, &mut out);
        out
    }
    /// From native memory into an object.
    pub fn copy_from_native(
        &self,
        native: &NativeMemory,
        address: u64,
        to: RawRef,
        offset: u32,
        bytes: usize,
    ) -> Result<(), NativeMemoryError> {
        let source = native.span(address, bytes as u64)?;
        // SAFETY: both ranges are checked; they are in different mappings.
        unsafe { copy(source, self.span(to, offset, bytes), bytes, 0) };
        Ok(())
    }
    /// From an object into native memory.
    pub fn copy_to_native(
        &self,
        from: RawRef,
        offset: u32,
        native: &NativeMemory,
        address: u64,
        bytes: usize,
    ) -> Result<(), NativeMemoryError> {
        let target = native.span(address, bytes as u64)?;
        // SAFETY: both ranges are checked; they are in different mappings.
        unsafe { copy(self.span(from, offset, bytes), target, bytes, 0) };
        Ok(())
    }
}

/// # Safety
/// Both ranges are readable, the second writable.
pub(super) unsafe fn copy(source: *const u8, target: *mut u8, bytes: usize, shift: u8) {
    if shift == 0 {
        // SAFETY: the caller's; bytes cannot tear.
        unsafe { std::ptr::copy(source, target, bytes) }
    } else if (target as usize).wrapping_sub(source as usize) >= bytes {
        // SAFETY: the caller's; the target does not start inside the source.
        unsafe { copy_up(source, target, bytes, shift) }
    } else {
        // SAFETY: the caller's.
        unsafe { copy_down(source, target, bytes, shift) }
    }
}

/// A block of 16 bytes: moved by one instruction where the machine has one, and in whole elements elsewhere, because
/// an aligned element never straddles two cache lines.
type Block = [u64; 2];
const BLOCK: usize = size_of::<Block>();

#[inline(always)]
unsafe fn move_block(source: *const u8, target: *mut u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the caller's ranges; SSE2 is part of x86-64.
    unsafe {
        use std::arch::x86_64::{__m128i, _mm_loadu_si128, _mm_storeu_si128};
        _mm_storeu_si128(target.cast::<__m128i>(), _mm_loadu_si128(source.cast::<__m128i>()));
    }
    #[cfg(not(target_arch = "x86_64"))]
    // SAFETY: the caller's ranges.
    unsafe {
        target.cast::<Block>().write_unaligned(source.cast::<Block>().read_unaligned());
    }
}

#[inline(always)]
unsafe fn move_element(source: *const u8, target: *mut u8, shift: u8) {
    // SAFETY: the caller's ranges; volatile, so that no two elements are joined into a copy by bytes.
    unsafe {
        match shift {
            1 => target.cast::<u16>().write_volatile(source.cast::<u16>().read_volatile()),
            2 => target.cast::<u32>().write_volatile(source.cast::<u32>().read_volatile()),
            _ => target.cast::<u64>().write_volatile(source.cast::<u64>().read_volatile()),
        }
    }
}

unsafe fn copy_up(source: *const u8, target: *mut u8, bytes: usize, shift: u8) {
    let mut at = 0;
    // SAFETY: the caller's ranges, `at` stays below `bytes`. Reads run ahead of writes when the target lies below.
    unsafe {
        while at + BLOCK <= bytes {
            move_block(source.add(at), target.add(at));
            at += BLOCK;
        }
        while at < bytes {
            move_element(source.add(at), target.add(at), shift);
            at += 1 << shift;
        }
    }
}

unsafe fn copy_down(source: *const u8, target: *mut u8, bytes: usize, shift: u8) {
    let mut at = bytes;
    // SAFETY: as above, from the other end.
    unsafe {
        while at >= BLOCK {
            at -= BLOCK;
            move_block(source.add(at), target.add(at));
        }
        while at > 0 {
            at -= 1 << shift;
            move_element(source.add(at), target.add(at), shift);
        }
    }
}
