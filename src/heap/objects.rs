//! Objects as the collector sees them while the world is stopped (H2): raw fields, sizes, runs of references.

use super::cards::Cards;
use super::{ARRAY_LENGTH, Heap, Shape, ShapeKind, UNIT, array_units};

/// Access to objects for the length of one collection.
#[derive(Clone, Copy)]
pub(super) struct Objects<'a> {
    pub(super) heap: &'a Heap,
    pub(super) cards: Cards,
    base: *mut u8,
    mirror_class_field: u32,
}

impl<'a> Objects<'a> {
    pub(super) fn of(heap: &'a Heap) -> Objects<'a> {
        Objects { heap, cards: Cards::of(&heap.memory), base: heap.base(), mirror_class_field: heap.mirror_class_field() }
    }
    #[inline(always)]
    pub(super) fn pointer(&self, object: u32, offset: u32) -> *mut u8 {
        // SAFETY: H1, H5: an address inside the reservation.
        unsafe { self.base.add(object as usize * UNIT + offset as usize) }
    }
    /// Asks for an object's header; it may be none.
    #[inline(always)]
    pub(super) fn prefetch(&self, object: u32) {
        let address = self.base.wrapping_add(object as usize * UNIT);
        #[cfg(target_arch = "x86_64")]
        // SAFETY: a hint, which touches no memory.
        unsafe {
            std::arch::x86_64::_mm_prefetch::<{ std::arch::x86_64::_MM_HINT_T0 }>(address.cast());
        }
        #[cfg(not(target_arch = "x86_64"))]
        let _ = address;
    }
    #[inline(always)]
    pub(super) fn read(&self, object: u32, offset: u32) -> u32 {
        // SAFETY: a field of an object in committed memory, and H2.
        unsafe { self.pointer(object, offset).cast::<u32>().read() }
    }
    #[inline(always)]
    pub(super) fn read_long(&self, object: u32, offset: u32) -> u64 {
        // SAFETY: as above.
        unsafe { self.pointer(object, offset).cast::<u64>().read() }
    }
    #[inline(always)]
    pub(super) fn write(&self, object: u32, offset: u32, value: u32) {
        // SAFETY: as above.
        unsafe { self.pointer(object, offset).cast::<u32>().write(value) }
    }
    #[inline(always)]
    pub(super) fn shape(&self, object: u32) -> &'a Shape {
        self.heap.shapes.of_header(self.read(object, 0))
    }
    /// The size of an object.
    #[inline(always)]
    pub(super) fn units(&self, object: u32, shape: &Shape) -> u32 {
        match shape.kind {
            ShapeKind::Instance | ShapeKind::Reference => shape.instance_units(),
            ShapeKind::RefArray | ShapeKind::PrimArray => array_units(shape.element_shift, self.read(object, ARRAY_LENGTH)),
            ShapeKind::Mirror => {
                let statics = self.described(object).map_or(0, |s| s.mirror_size.div_ceil(UNIT as u32));
                shape.instance_units().max(statics)
            }
        }
    }
    /// The shape of the class that a mirror describes.
    pub(super) fn described(&self, mirror: u32) -> Option<&'a Shape> {
        match self.mirror_class_field {
            0 => None,
            field => self.heap.shapes.get(self.read(mirror, field)),
        }
    }
    /// Calls `found` with the offset and number of adjacent references, for all of an object's.
    #[inline(always)]
    pub(super) fn runs(&self, object: u32, shape: &Shape, mut found: impl FnMut(u32, u32)) {
        match shape.kind {
            ShapeKind::PrimArray => {}
            ShapeKind::RefArray => found(12, self.read(object, ARRAY_LENGTH)),
            ShapeKind::Instance | ShapeKind::Reference | ShapeKind::Mirror => {
                // SAFETY: H3.
                unsafe { shape.ref_runs.as_slice() }.iter().for_each(|run| found(run.offset, run.count));
                if shape.kind == ShapeKind::Mirror
                    && let Some(described) = self.described(object)
                {
                    // SAFETY: H3.
                    unsafe { described.mirror_ref_runs.as_slice() }.iter().for_each(|run| found(run.offset, run.count));
                }
            }
        }
    }
    /// As `runs`, for the references that lie in units `from..to` only.
    #[inline(always)]
    pub(super) fn runs_within(&self, object: u32, shape: &Shape, from: u32, to: u32, mut found: impl FnMut(u32, u32)) {
        let start = u64::from(object) * UNIT as u64;
        let (low, high) = ((u64::from(from) * UNIT as u64).saturating_sub(start), u64::from(to) * UNIT as u64 - start);
        self.runs(object, shape, |offset, count| {
            let first = u64::from(offset).max(low);
            let end = (u64::from(offset) + u64::from(count) * 4).min(high);
            if first < end {
                found(first as u32, ((end - first) / 4) as u32);
            }
        });
    }
    /// Copies a whole object to memory that does not overlap it.
    #[inline(always)]
    pub(super) fn copy(&self, from: u32, to: u32, units: u32) {
        // SAFETY: the caller has made room; both are apart; H2.
        unsafe {
            let (source, target) = (self.pointer(from, 0).cast::<u64>(), self.pointer(to, 0).cast::<u64>());
            if units <= 8 {
                for index in 0..units as usize {
                    target.add(index).write_volatile(source.add(index).read());
                }
            } else {
                target.copy_from_nonoverlapping(source, units as usize);
            }
        }
    }
}
