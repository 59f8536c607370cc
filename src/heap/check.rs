//! Traces the whole heap from the roots and panics at the first reference that names no object: run before and after
//! each collection under stress. Iterative, with a set of its own.

use std::sync::atomic::Ordering::Relaxed;

use super::header::FORWARDED;
use super::spaces::Spaces;
use super::{Heap, RawRef, RefRuns, RootKind, RootSet, ShapeKind, UNIT};

struct Check<'a> {
    heap: &'a Heap,
    spaces: &'a Spaces,
    when: &'static str,
    /// One bit for each unit in use: of the permanent space, and of the current half.
    seen_permanent: Vec<u64>,
    seen_moving: Vec<u64>,
    work: Vec<RawRef>,
}

/// Follows everything; `when` is for the message.
pub(super) fn trace(heap: &Heap, spaces: &Spaces, roots: &mut dyn RootSet, when: &'static str) {
    let bits = |units: u32| vec![0; units as usize / 64 + 1];
    let permanent_end = spaces.permanent.last().map_or(0, |e| e.start + e.units);
    let (seen_permanent, seen_moving) = (bits(permanent_end), bits(spaces.used()));
    let mut check = Check { heap, spaces, when, seen_permanent, seen_moving, work: Vec::new() };
    check.reach(heap.pending.load(Relaxed), &"pending list");
    for kind in [RootKind::Strong, RootKind::Finalizable, RootKind::Weak] {
        roots.visit(kind, &mut |slot| check.reach(*slot, &kind));
    }
    for loader in 0..roots.loader_count() {
        roots.visit(RootKind::Loader(loader), &mut |slot| check.reach(*slot, &RootKind::Loader(loader)));
    }
    for extent in &spaces.permanent {
        if RawRef::from_slot(extent.start).is_some_and(|object| heap.class_word(object) != 0) {
            check.reach(extent.start, &"permanent space");
        }
    }
    while let Some(object) = check.work.pop() {
        check.scan(object);
    }
}

impl Check<'_> {
    fn reach(&mut self, slot: u32, holder: &dyn std::fmt::Debug) {
        let Some(object) = RawRef::from_slot(slot) else { return };
        let moving = slot.wrapping_sub(self.spaces.half().start);
        let (seen, index, room) = if moving < self.spaces.used() {
            (&mut self.seen_moving, moving, self.spaces.used() - moving)
        } else if let Some(extent) = self.spaces.permanent_at(slot) {
            (&mut self.seen_permanent, slot, extent.units)
        } else {
            panic!("{} a collection: {holder:?} holds {slot:#x}, which is in no live space", self.when);
        };
        let (word, bit) = (index as usize / 64, 1 << (index % 64));
        if seen[word] & bit != 0 {
            return;
        }
        seen[word] |= bit;
        let (class_word, state) = (self.heap.load_u32(object, 0), self.heap.load_u32(object, 4));
        if self.heap.shapes.get(class_word).is_none() || state & FORWARDED != 0 {
            panic!("{} a collection: {holder:?} holds {slot:#x}, no object: header {class_word:#x} {state:#x}", self.when);
        }
        let bytes = self.heap.object_bytes(object);
        if bytes > u64::from(room) * UNIT as u64 {
            panic!("{} a collection: {holder:?} holds {slot:#x}, class {class_word}, of {bytes} bytes, which ends outside", self.when);
        }
        self.work.push(object);
    }
    fn scan(&mut self, object: RawRef) {
        let shape = self.heap.shape_of(object);
        let holder = (object, shape.class_word, shape.kind);
        if shape.kind == ShapeKind::RefArray {
            for index in 0..self.heap.array_length(object) {
                self.reach(self.heap.load_u32(object, 12 + index * 4), &holder);
            }
        }
        self.scan_runs(object, &shape.ref_runs, &holder);
        if shape.kind == ShapeKind::Mirror && self.heap.mirror_class_field() != 0 {
            let described = self.heap.load_u32(object, self.heap.mirror_class_field());
            if let Some(described) = self.heap.shapes.get(described) {
                self.scan_runs(object, &described.mirror_ref_runs, &holder);
            }
        }
    }
    fn scan_runs(&mut self, object: RawRef, runs: &RefRuns, holder: &dyn std::fmt::Debug) {
        // SAFETY: H3.
        for run in unsafe { runs.as_slice() } {
            for index in 0..run.count {
                self.reach(self.heap.load_u32(object, run.offset + index * 4), holder);
            }
        }
    }
}
