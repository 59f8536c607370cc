//! Allocation on behalf of a thread, collections, and what the collector's roots are.
use super::Runtime;
use super::class::ClassPtr;
use super::thread::mutator::{Handle, Mutator};
use super::thread::walk::{Step, frames};
use super::thread::{JavaThread, ThreadPtr, stack};
use super::throwing::JavaResult;
use crate::heap::{NeedsCollection, RawRef, Reason, RootKind, RootSet, Tlab};
use std::sync::atomic::Ordering;

/// Largest length that `new` takes; above it HotSpot says "Requested array size exceeds VM limit".
const MAX_ARRAY: usize = i32::MAX as usize - 1;

impl<'s> Mutator<'s> {
    /// A new instance of `class`, fields zero. Does not initialize the class.
    pub fn allocate_instance(&mut self, class: ClassPtr) -> JavaResult<Handle<'s>> {
        let shape = &class.get().shape;
        let units = shape.instance_units();
        let raw = self.allocate_with(|m| m.rt().heap.allocate_instance(&m.thread().tlab, shape.class_word, units))?;
        Ok(self.root_raw(raw))
    }
    /// A new array of class `class`.
    pub fn allocate_array(&mut self, class: ClassPtr, length: usize) -> JavaResult<Handle<'s>> {
        if length > MAX_ARRAY {
            return Err(self.throw_out_of_memory("Requested array size exceeds VM limit"));
        }
        let shape = &class.get().shape;
        let raw =
            self.allocate_with(|m| m.rt().heap.allocate_array(&m.thread().tlab, shape.class_word, shape.element_shift, length as u32))?;
        Ok(self.root_raw(raw))
    }
    /// An instance of `bytes` in the non-moving space.
    pub fn allocate_permanent(&mut self, class: ClassPtr, bytes: u32) -> JavaResult<RawRef> {
        self.allocate_with(|m| m.rt().heap.permanent_instance(class.word(), bytes))
    }
    /// An array in the non-moving space.
    pub fn allocate_permanent_array(&mut self, class: ClassPtr, length: usize) -> JavaResult<RawRef> {
        let shift = class.shape.element_shift;
        self.allocate_with(|m| m.rt().heap.permanent_array(class.word(), shift, length as u32))
    }
    /// A nested array (`multianewarray`): `lengths` for the first dimensions of `class`, none negative.
    pub fn new_multi_array(&mut self, class: ClassPtr, lengths: &[i32]) -> JavaResult<Handle<'s>> {
        let array = self.allocate_array(class, lengths[0] as usize)?;
        let (Some(component), [_, inner @ ..]) = (class.component(), lengths) else { return Ok(array) };
        if inner.is_empty() {
            return Ok(array);
        }
        for index in 0..lengths[0] as u32 {
            let mut m = self.scope();
            let element = m.new_multi_array(component, inner)?;
            m.rt().heap.store_element_ref(m.raw_of(array), index, Some(m.raw(element)));
        }
        Ok(array)
    }
    fn allocate_with(&mut self, mut attempt: impl FnMut(&Mutator<'s>) -> Result<RawRef, NeedsCollection>) -> JavaResult<RawRef> {
        for reason in [Reason::Allocation, Reason::LastResort] {
            if let Ok(raw) = attempt(self) {
                return Ok(raw);
            }
            self.collect(reason);
        }
        // Another thread may have taken what the collection freed.
        match attempt(self) {
            Ok(raw) => Ok(raw),
            Err(NeedsCollection) => Err(self.throw_out_of_memory("Java heap space")),
        }
    }
    /// Collects, or waits for a collection that another thread runs.
    pub fn collect(&mut self, reason: Reason) {
        let rt = self.rt();
        let before = rt.host.nano_time();
        let stats = self.stop_the_world(|threads| {
            let mut roots = Roots { rt, threads };
            rt.heap.collect(&mut roots, reason)
        });
        if let Some(stats) = stats {
            if rt.config.verbose_gc {
                super::boot::log_collection(rt, &stats, before);
            }
            rt.signal_pending_references();
        }
    }
}

/// The objects that roots of every kind hold, mirrors included; the world is stopped.
pub fn root_slots(rt: &Runtime, threads: &[ThreadPtr]) -> Vec<u32> {
    let mut slots = Vec::new();
    let mut roots = Roots { rt, threads };
    for kind in [RootKind::Strong, RootKind::Weak, RootKind::Finalizable] {
        roots.visit(kind, &mut |slot| slots.push(*slot));
    }
    for loader in rt.loaders.all() {
        slots.extend(loader.defined().iter().map(|class| class.mirror_slot()));
    }
    slots
}

/// What keeps objects alive, for one collection.
struct Roots<'a> {
    rt: &'a Runtime,
    threads: &'a [ThreadPtr],
}

impl RootSet for Roots<'_> {
    fn visit(&mut self, kind: RootKind, visitor: &mut dyn FnMut(&mut u32)) {
        match kind {
            RootKind::Strong => {
                for thread in self.threads {
                    visit_thread(self.rt, thread.get(), visitor);
                }
                self.rt.roots.visit(visitor);
                self.rt.strings.visit(visitor);
            }
            // Mirrors and resolved constants are permanent objects, which the heap traces by itself.
            RootKind::Loader(_) => {}
            RootKind::Weak => self.rt.monitors.visit(visitor),
            RootKind::Finalizable => {}
        }
    }
    fn visit_tlabs(&mut self, visitor: &mut dyn FnMut(&Tlab)) {
        for thread in self.threads {
            visitor(&thread.tlab);
        }
    }
}

fn visit_thread(rt: &Runtime, thread: &JavaThread, visitor: &mut dyn FnMut(&mut u32)) {
    for slot in [&thread.exception, &thread.thread_object] {
        let mut value = slot.load(Ordering::Relaxed);
        visitor(&mut value);
        slot.store(value, Ordering::Relaxed);
    }
    thread.handles.visit(visitor);
    thread.locks.visit(visitor);
    for step in frames(thread) {
        let (fp, live) = match step {
            Step::Entry(fp) => (fp, 1),
            Step::Frame(frame) => (frame.fp, rt.engine().point(frame.method, frame.pc).live_refs),
        };
        for k in 0..live as i16 {
            let mut value = stack::read(fp, -1 - k) as u32;
            if value != 0 {
                visitor(&mut value);
                stack::write(fp, -1 - k, u64::from(value));
            }
        }
    }
}
