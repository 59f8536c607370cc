//! Allocation on behalf of a thread, collections, and what the collector's roots are.
use super::Runtime;
use super::class::{ClassPtr, Kind};
use super::thread::mutator::{Handle, Mutator};
use super::thread::walk::{Step, frames};
use super::thread::{JavaThread, ThreadPtr, stack};
use super::throwing::JavaResult;
use crate::heap::{Keeper, NeedsCollection, RawRef, Reason, RootKind, RootSet, SLICE, SoftFields, Tlab, UNIT, array_base, array_units};
use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicU32, Ordering};

/// Every reference.
const ALL: Range<u32> = 0..u32::MAX;

/// Largest length that `new` takes; above it HotSpot says "Requested array size exceeds VM limit".
const MAX_ARRAY: usize = i32::MAX as usize - 2;

/// Bytes from which on it takes a while to set an array to zero.
const SLOWLY: usize = 4 * SLICE;

impl<'s> Mutator<'s> {
    /// A new instance of `class`, fields zero. Does not initialize the class.
    pub fn allocate_instance(&mut self, class: ClassPtr) -> JavaResult<Handle<'s>> {
        let shape = &class.get().shape;
        let units = shape.instance_units();
        let raw = self.allocate_with(|rt, thread| rt.heap.allocate_instance(&thread.tlab, shape.class_word, units))?;
        Ok(self.root_raw(raw))
    }
    /// A new array of class `class`.
    pub fn allocate_array(&mut self, class: ClassPtr, length: usize) -> JavaResult<Handle<'s>> {
        if length > MAX_ARRAY {
            return Err(self.throw_out_of_memory("Requested array size exceeds VM limit"));
        }
        let shape = &class.get().shape;
        if length >= SLOWLY >> shape.element_shift && length <= (MAX_ARRAY - UNIT) >> shape.element_shift {
            return self.allocate_large_array(class, length);
        }
        let raw =
            self.allocate_with(|rt, thread| rt.heap.allocate_array(&thread.tlab, shape.class_word, shape.element_shift, length as u32))?;
        Ok(self.root_raw(raw))
    }
    /// A large array: a `byte[]` until all of it has been set to zero, with polls in between.
    fn allocate_large_array(&mut self, class: ClassPtr, length: usize) -> JavaResult<Handle<'s>> {
        let (shape, bytes_word) = (&class.get().shape, self.rt().loaders.primitive_array(Kind::Byte).word());
        let dirty = Cell::new(0);
        let raw = self.allocate_with(|rt, thread| {
            let units = array_units(shape.element_shift, length as u32);
            let (raw, old_bytes) = rt.heap.allocate_dirty_array(&thread.tlab, bytes_word, units)?;
            dirty.set(old_bytes);
            Ok(raw)
        })?;
        let (heap, array) = (&self.rt().heap, self.root_raw(raw));
        let (base, end) = (array_base(0) as usize, dirty.get());
        for at in (base..end).step_by(SLICE) {
            if at > base {
                self.poll();
            }
            heap.fill_bytes(self.raw(array), at as u32, SLICE.min(end - at), 0);
        }
        heap.become_array(self.raw(array), shape.class_word, length as u32);
        Ok(array)
    }
    /// An instance of `bytes` in the non-moving space.
    pub fn allocate_permanent(&mut self, class: ClassPtr, bytes: u32) -> JavaResult<RawRef> {
        self.allocate_with(|rt, _| rt.heap.permanent_instance(class.word(), bytes))
    }
    /// The mirror of `described`, of `bytes`, in the non-moving space.
    pub fn allocate_mirror(&mut self, class: ClassPtr, bytes: u32, described: ClassPtr) -> JavaResult<RawRef> {
        let holder = described.holder;
        if holder.is_permanent() {
            return self.allocate_permanent(class, bytes);
        }
        self.allocate_with(|rt, _| rt.heap.owned_instance(class.word(), bytes, holder.id))
    }
    /// An array in the non-moving space.
    pub fn allocate_permanent_array(&mut self, class: ClassPtr, length: usize) -> JavaResult<RawRef> {
        let shift = class.shape.element_shift;
        self.allocate_with(|rt, _| rt.heap.permanent_array(class.word(), shift, length as u32))
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
            if index % 16 == 0 {
                m.poll();
            }
            let element = m.new_multi_array(component, inner)?;
            m.rt().heap.store_element_ref(m.raw_of(array), index, Some(m.raw(element)));
        }
        Ok(array)
    }
    fn allocate_with(&mut self, mut attempt: impl FnMut(&Runtime, &JavaThread) -> Result<RawRef, NeedsCollection>) -> JavaResult<RawRef> {
        let (rt, thread) = (self.rt(), self.thread());
        if let Ok(raw) = attempt(rt, thread) {
            return Ok(raw);
        }
        for reason in [Reason::Allocation, Reason::Retry, Reason::LastResort] {
            loop {
                // Tried again while the others stand still: they take nothing of what was freed.
                match self.collect_and(reason, || attempt(rt, thread)) {
                    Some(Ok(raw)) => return Ok(raw),
                    Some(Err(NeedsCollection)) => break,
                    None => {}
                }
                if let Ok(raw) = attempt(rt, thread) {
                    return Ok(raw);
                }
            }
        }
        Err(self.throw_out_of_memory("Java heap space"))
    }
    /// Collects, or waits for a collection of the whole heap that another thread runs.
    pub fn collect(&mut self, reason: Reason) {
        let before = self.rt().heap.stats().full_collections;
        while self.collect_and(reason, || ()).is_none() && self.rt().heap.stats().full_collections == before {}
    }
    /// Collects and then runs `body` before the other threads go on. `None` when another thread stopped the world first.
    fn collect_and<T>(&mut self, reason: Reason, body: impl FnOnce() -> T) -> Option<T> {
        let rt = self.rt();
        if rt.heap.lacks_soft_fields() {
            tell_soft_fields(rt);
        }
        let operation = match reason {
            Reason::Explicit | Reason::Idle => "SerialGCCollect",
            Reason::Stress => "Stress",
            Reason::Allocation | Reason::Retry | Reason::LastResort => "SerialCollectForAllocation",
        };
        let done = self.stop_the_world(operation, |threads| {
            let before = rt.host.nano_time();
            let mut roots = Roots { rt, threads, dead: Vec::new() };
            let stats = rt.heap.collect(&mut roots, reason, before / 1_000_000);
            if !roots.dead.is_empty() {
                super::loading::unload(rt, &roots.dead);
            }
            let nanos = rt.host.nano_time() - before;
            (stats, nanos, body())
        });
        let (stats, nanos, result) = done?;
        super::gc_log::collection(rt, &stats, nanos);
        rt.signal_pending_references();
        Some(result)
    }
}

/// The objects that roots of every kind hold, mirrors included; the world is stopped.
pub fn root_slots(rt: &Runtime, threads: &[ThreadPtr]) -> Vec<u32> {
    let mut slots = Vec::new();
    let mut roots = Roots { rt, threads, dead: Vec::new() };
    for kind in [RootKind::Strong, RootKind::Weak, RootKind::Finalizable] {
        roots.visit(kind, ALL, &mut |slot| slots.push(*slot));
    }
    for loader in rt.loaders.all() {
        slots.extend(loader.defined().iter().map(|class| class.mirror_slot()));
    }
    slots
}

/// Tells the heap where soft references have their time, if there can be any.
fn tell_soft_fields(rt: &Runtime) {
    let name = |text: &str| rt.symbols.intern(text.as_bytes());
    let Some(class) = rt.loaders.boot().find_loaded(name("java/lang/ref/SoftReference")) else { return };
    let offset = |field: &str| class.fields().iter().find(|f| f.name == name(field) && f.descriptor == name("J")).map(|f| f.offset);
    // Statics have their places from linking on.
    if let (Some(timestamp), Some(clock), Some(_), Some(mirror)) =
        (offset("timestamp"), offset("clock"), class.linked.get(), class.mirror())
    {
        rt.heap.set_soft_fields(SoftFields { timestamp, clock: (mirror, clock) });
    }
}

/// What keeps objects alive, for one collection.
struct Roots<'a> {
    rt: &'a Runtime,
    threads: &'a [ThreadPtr],
    /// Loaders to unload.
    dead: Vec<u32>,
}

impl RootSet for Roots<'_> {
    fn visit(&mut self, kind: RootKind, within: Range<u32>, visitor: &mut dyn FnMut(&mut u32)) {
        match kind {
            RootKind::Strong => {
                for thread in self.threads {
                    visit_thread(self.rt, thread.get(), visitor);
                }
                self.rt.roots.visit(visitor);
                self.rt.continuations.visit(&within, visitor);
                visit_slot(&self.rt.loaders.app().object, visitor);
                if within != ALL {
                    self.rt.class_roots.visit_recent(&within, visitor);
                }
            }
            RootKind::Loader(number) => {
                if self.dead.contains(&number) {
                    return;
                }
                if let Some(loader) = self.rt.loaders.by_number(number) {
                    self.rt.class_roots.visit(loader, visitor);
                    loader.visit_mirrors(visitor);
                }
            }
            RootKind::Weak => {
                for loader in self.rt.loaders.all().iter().filter(|loader| !loader.is_permanent()) {
                    visit_slot(&loader.object, visitor);
                }
                self.rt.monitors.visit(within.clone(), visitor);
                self.rt.strings.visit(within, visitor);
            }
            RootKind::Finalizable => {}
        }
    }
    fn loader_count(&self) -> u32 {
        self.rt.loaders.count()
    }
    fn keeper(&self, loader: u32) -> Keeper {
        match self.rt.loaders.by_number(loader) {
            Some(loader) if loader.is_permanent() || loader.is_pinned() => Keeper::Always,
            Some(loader) => loader.object().map_or(Keeper::Nobody, |object| Keeper::Object(object.slot())),
            None => Keeper::Nobody,
        }
    }
    fn unreached(&mut self, loaders: Vec<u32>) {
        self.dead = loaders.into_iter().filter(|number| self.rt.loaders.by_number(*number).is_some()).collect();
    }
    fn visit_tlabs(&mut self, visitor: &mut dyn FnMut(&Tlab)) {
        // Buffers of threads that have ended go to those that get their records.
        for thread in self.threads.iter().chain(&self.rt.threads.all_retired()) {
            visitor(&thread.tlab);
        }
    }
}

fn visit_slot(slot: &AtomicU32, visitor: &mut dyn FnMut(&mut u32)) {
    let mut value = slot.load(Ordering::Relaxed);
    visitor(&mut value);
    slot.store(value, Ordering::Relaxed);
}

fn visit_thread(rt: &Runtime, thread: &JavaThread, visitor: &mut dyn FnMut(&mut u32)) {
    for slot in [&thread.exception, &thread.thread_object, &thread.mounted, &thread.entering] {
        visit_slot(slot, visitor);
    }
    thread.handles.visit(visitor);
    thread.locks.visit(visitor);
    for step in frames(thread) {
        let (fp, live) = match step {
            Step::Entry(fp) => (fp, 1),
            Step::Frame(frame) => {
                // A method that runs keeps its class.
                let class = match frame.method.class {
                    Some(class) => Some(class),
                    None if frame.method == rt.engine().init_method() => Some(rt.engine().class_in_init(frame.fp)),
                    None => None,
                };
                if let Some(class) = class.filter(|class| !class.holder.is_permanent()) {
                    visitor(&mut class.mirror_slot());
                }
                (frame.fp, rt.engine().point(frame.method, frame.pc).live_refs)
            }
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
