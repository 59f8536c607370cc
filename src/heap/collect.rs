//! The collector: copies what is live into the other half, breadth first, without recursion.
//! A generational collector will take this file's place; the rest of the room knows only `Heap::collect`.

use std::sync::atomic::Ordering::Relaxed;

use super::header::FORWARDED;
use super::references::Discovered;
use super::spaces::Spaces;
use super::{Heap, RefRun, ReferenceFields, RootKind, RootSet, Shape, ShapeKind, UNIT, array_units, check};

/// Why a collection happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// An allocation found no room.
    Allocation,
    /// It still found none after a collection: soft references are cleared.
    LastResort,
    /// `System.gc()`.
    Explicit,
    /// `--gc-stress`.
    Stress,
}

/// What a collection did; bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CollectionStats {
    /// Why it happened.
    pub reason: Reason,
    /// Used before, permanent objects included.
    pub before: u64,
    /// Used after.
    pub after: u64,
    /// Objects copied.
    pub objects: u64,
    /// References that became pending.
    pub references: u64,
}

pub(super) struct Collector<'a> {
    heap: &'a Heap,
    base: *mut u8,
    from_start: u32,
    from_units: u32,
    /// Objects below are traced.
    scan: u32,
    top: u32,
    objects: u64,
    mirror_class_field: u32,
    pub(super) reference_fields: Option<ReferenceFields>,
    pub(super) clear_soft: bool,
    pub(super) discovering: bool,
    pub(super) discovered: Discovered,
    pub(super) pending_head: u32,
}

impl Heap {
    /// Collects. The caller guarantees H2: the world is stopped. Every slot that the roots show is updated.
    pub fn collect(&self, roots: &mut dyn RootSet, reason: Reason) -> CollectionStats {
        let mut spaces = self.spaces.lock();
        roots.visit_tlabs(&mut |tlab| tlab.retire());
        if self.check {
            check::trace(self, &spaces, roots, "before");
        }
        let before = used_bytes(&spaces);
        let to_start = spaces.open_other(&self.memory);
        let mut collector = Collector {
            heap: self,
            base: self.base(),
            from_start: spaces.half().start,
            from_units: spaces.used(),
            scan: to_start,
            top: to_start,
            objects: 0,
            mirror_class_field: self.mirror_class_field(),
            reference_fields: self.reference_fields.get().copied(),
            clear_soft: reason == Reason::LastResort,
            discovering: true,
            discovered: Discovered::default(),
            pending_head: self.pending.load(Relaxed),
        };
        collector.run(&spaces, roots);
        let references = collector.publish_pending();
        self.pending.store(collector.pending_head, Relaxed);
        let (top, objects) = (collector.top, collector.objects);
        spaces.flip(&self.memory, top, self.stressed() || reason == Reason::Stress);
        if self.check {
            check::trace(self, &spaces, roots, "after");
        }
        CollectionStats { reason, before, after: used_bytes(&spaces), objects, references }
    }
}

fn used_bytes(spaces: &Spaces) -> u64 {
    (u64::from(spaces.used()) + u64::from(spaces.permanent_used())) * UNIT as u64
}

impl<'a> Collector<'a> {
    fn run(&mut self, spaces: &Spaces, roots: &mut dyn RootSet) {
        self.pending_head = self.forward(self.pending_head);
        roots.visit(RootKind::Strong, &mut |slot| *slot = self.forward(*slot));
        for loader in 0..roots.loader_count() {
            roots.visit(RootKind::Loader(loader), &mut |slot| *slot = self.forward(*slot));
        }
        for extent in &spaces.permanent {
            if self.read(extent.start, 0) != 0 {
                self.scan_object(extent.start);
            }
        }
        self.trace();
        self.process_references();
        roots.visit(RootKind::Finalizable, &mut |slot| *slot = self.forward(*slot));
        self.trace();
        self.process_phantoms();
        roots.visit(RootKind::Weak, &mut |slot| *slot = if self.is_live(*slot) { self.forward(*slot) } else { 0 });
    }
    /// Scans copied objects until no copy is left unscanned.
    fn trace(&mut self) {
        while self.scan < self.top {
            self.scan += self.scan_object(self.scan);
        }
    }
    #[inline(always)]
    fn pointer(&self, object: u32, offset: u32) -> *mut u8 {
        // SAFETY: H1, H5: an address inside the reservation.
        unsafe { self.base.add(object as usize * UNIT + offset as usize) }
    }
    #[inline(always)]
    pub(super) fn read(&self, object: u32, offset: u32) -> u32 {
        // SAFETY: a field of an object in committed memory, and H2.
        unsafe { self.pointer(object, offset).cast::<u32>().read() }
    }
    #[inline(always)]
    pub(super) fn write(&self, object: u32, offset: u32, value: u32) {
        // SAFETY: a field of an object in committed memory, and H2.
        unsafe { self.pointer(object, offset).cast::<u32>().write(value) }
    }
    #[inline(always)]
    fn is_old(&self, slot: u32) -> bool {
        slot.wrapping_sub(self.from_start) < self.from_units
    }
    /// Whether the object has been reached. Null counts as reached.
    pub(super) fn is_live(&self, slot: u32) -> bool {
        !self.is_old(slot) || self.read(slot, 4) & FORWARDED != 0
    }
    /// Where the object is now; copies it when it is met for the first time.
    #[inline]
    pub(super) fn forward(&mut self, slot: u32) -> u32 {
        if !self.is_old(slot) {
            return slot;
        }
        let state = self.read(slot, 4);
        if state & FORWARDED != 0 {
            return self.read(slot, 0);
        }
        let units = self.units(slot, self.heap.shapes.of_header(self.read(slot, 0)));
        let target = self.top;
        self.top += units;
        self.objects += 1;
        debug_assert!(u64::from(self.top) * UNIT as u64 <= self.heap.memory.bytes() as u64, "more is copied than there was");
        // SAFETY: H6, the other half has room for all of this one; both are apart; H2.
        unsafe { self.pointer(slot, 0).copy_to_nonoverlapping(self.pointer(target, 0), units as usize * UNIT) };
        self.write(slot, 0, target);
        self.write(slot, 4, state | FORWARDED);
        target
    }
    #[inline(always)]
    fn units(&self, object: u32, shape: &Shape) -> u32 {
        match shape.kind {
            ShapeKind::Instance | ShapeKind::Reference => shape.instance_units(),
            ShapeKind::RefArray | ShapeKind::PrimArray => array_units(shape.element_shift, self.read(object, super::ARRAY_LENGTH)),
            ShapeKind::Mirror => {
                let statics = self.described(object).map_or(0, |s| s.mirror_size.div_ceil(UNIT as u32));
                shape.instance_units().max(statics)
            }
        }
    }
    /// The shape of the class that a mirror describes.
    fn described(&self, mirror: u32) -> Option<&'a Shape> {
        match self.mirror_class_field {
            0 => None,
            field => self.heap.shapes.get(self.read(mirror, field)),
        }
    }
    /// Forwards the references of an object; its units.
    #[inline]
    fn scan_object(&mut self, object: u32) -> u32 {
        let heap = self.heap;
        let shape = heap.shapes.of_header(self.read(object, 0));
        // SAFETY: H3.
        let runs = unsafe { shape.ref_runs.as_slice() };
        match shape.kind {
            ShapeKind::Instance => self.scan_runs(object, runs),
            ShapeKind::RefArray => self.scan_slots(object, 12, self.read(object, super::ARRAY_LENGTH)),
            ShapeKind::PrimArray => {}
            ShapeKind::Reference => {
                if self.discover(object, shape.reference_strength) {
                    let skip = self.reference_fields.map_or(0, |f| f.referent);
                    self.scan_runs_except(object, runs, skip);
                } else {
                    self.scan_runs(object, runs);
                }
            }
            ShapeKind::Mirror => {
                self.scan_runs(object, runs);
                if let Some(described) = self.described(object) {
                    // SAFETY: H3.
                    self.scan_runs(object, unsafe { described.mirror_ref_runs.as_slice() });
                }
            }
        }
        self.units(object, shape)
    }
    #[inline(always)]
    fn scan_runs(&mut self, object: u32, runs: &[RefRun]) {
        for run in runs {
            self.scan_slots(object, run.offset, run.count);
        }
    }
    #[inline(always)]
    fn scan_slots(&mut self, object: u32, offset: u32, count: u32) {
        let first = self.pointer(object, offset).cast::<u32>();
        for index in 0..count as usize {
            // SAFETY: H3 and H4, the runs and the length lie inside the object; H2.
            unsafe {
                let slot = first.add(index);
                let old = slot.read();
                if self.is_old(old) {
                    slot.write(self.forward(old));
                }
            }
        }
    }
    fn scan_runs_except(&mut self, object: u32, runs: &[RefRun], skip: u32) {
        for run in runs {
            for index in 0..run.count {
                let offset = run.offset + index * 4;
                if offset != skip {
                    let moved = self.forward(self.read(object, offset));
                    self.write(object, offset, moved);
                }
            }
        }
    }
}
