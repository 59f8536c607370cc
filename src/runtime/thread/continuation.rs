//! Continuations: the frames of a virtual thread from its continuation's entry to where it gives up its carrier, kept in two Java arrays
//! (JEP 444, JEP 491). A `long[]` holds the words of the frames, an `Object[]` the references in them, the objects of the locks that they hold,
//! and the mirrors of their classes; the collector needs to know no more.
//!
//! Words: fp of the innermost frame (in slots above the base, `RERUN`), its pc, the number of locks, the locks, then the stack from the base on.
use super::lock_stack::RECURSIVE;
use super::mutator::{Handle, Mutator};
use super::walk::{FrameView, Step, frames};
use super::{JavaThread, stack};
use crate::heap::{RawRef, array_base};
use crate::runtime::Runtime;
use crate::runtime::class::ClassPtr;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::throwing::JavaResult;
use parking_lot::{Condvar, Mutex};
use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::Ordering::{self, Relaxed};

/// The op at the kept pc runs again; else the call at it has returned 0.
const RERUN: u64 = 1 << 63;
const HEAD: usize = 3;
/// Slots of the entry's frame (`enterSpecial`, two primitive arguments) above its fp.
pub const ENTRY_SLOTS: usize = stack::HEADER_SLOTS + 2;

/// What a native asks of the interpreter when it returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Request {
    /// Nothing.
    None = 0,
    /// Run the continuation that is its argument.
    Enter = 1,
    /// Give up the carrier; the native returns 0 later.
    Yield = 2,
    /// Give up the carrier; the native runs again later.
    Rerun = 3,
}

/// Why the VM let a virtual thread give up its carrier: `Continuation.reason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Reason {
    /// Waits to enter a monitor.
    Blocked = 1,
    /// Waits to be notified.
    Waiting = 2,
    /// Waits to be notified, for some time.
    TimedWaiting = 3,
}

/// Why a virtual thread cannot give up its carrier: what `Continuation.doYield` answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Pinned {
    /// `Continuation.pin`, or no continuation.
    Critical = 2,
    /// A native frame or a class initializer is in between.
    Native = 3,
}

/// What the VM knows of `jdk.internal.vm.Continuation` and `java.lang.VirtualThread`.
pub struct Layout {
    words: u32,
    references: u32,
    reason: u32,
    timeout: u32,
    virtual_thread: ClassPtr,
    continuation: u32,
    /// `Continuation.enter`.
    pub enter: MethodPtr,
}

/// Virtual threads that the VM knows of, by thread id.
#[derive(Default)]
pub struct Continuations {
    layout: OnceLock<Layout>,
    /// Those that wait for a monitor: their `Thread` objects.
    blocked: Mutex<BTreeMap<u64, u32>>,
    /// Those to wake.
    ready: Mutex<VecDeque<u64>>,
    changed: Condvar,
}

impl Continuations {
    /// Shows the objects of blocked virtual threads that lie in `within`.
    pub fn visit(&self, within: &Range<u32>, visit: &mut dyn FnMut(&mut u32)) {
        self.blocked.lock().values_mut().filter(|slot| within.contains(slot)).for_each(visit);
    }
    /// Lets the virtual thread of that id look at its monitor again.
    pub fn wake(&self, id: u64) {
        self.ready.lock().push_back(id);
        self.changed.notify_one();
    }
    /// The virtual thread of that id waits for its monitor no longer.
    pub fn forget(&self, id: u64) {
        self.blocked.lock().remove(&id);
    }
    /// Wakes whoever waits for virtual threads to wake: the VM halts.
    pub fn interrupt(&self) {
        let _guard = self.ready.lock();
        self.changed.notify_all();
    }
}

impl JavaThread {
    /// The slot of what `Thread.currentThread` answers: the mounted virtual thread, or the thread's own object.
    pub fn current_object(&self) -> u32 {
        match self.mounted.load(Relaxed) {
            0 => self.thread_object.load(Relaxed),
            mounted => mounted,
        }
    }
    /// No continuation runs on this thread any more.
    pub fn unmount(&self) {
        self.entry_fp.store(0, Relaxed);
        self.mounted.store(0, Relaxed);
    }
    /// Takes what a native asked for.
    pub fn take_request(&self) -> Request {
        match self.request.swap(Request::None as u8, Relaxed) {
            1 => Request::Enter,
            2 => Request::Yield,
            3 => Request::Rerun,
            _ => Request::None,
        }
    }
    /// Asks the interpreter for `request` when the current native returns.
    pub fn set_request(&self, request: Request) {
        self.request.store(request as u8, Relaxed);
    }
}

/// Why the continuation of `thread` cannot give up its carrier, if it cannot.
pub fn pinned(rt: &Runtime, thread: &JavaThread) -> Option<Pinned> {
    let entry = thread.entry_fp.load(Relaxed);
    if entry == 0 || thread.pins.load(Relaxed) != 0 {
        return Some(Pinned::Critical);
    }
    for step in frames(thread) {
        match step {
            Step::Frame(view) if view.fp == entry => return None,
            Step::Frame(view) if view.method != rt.engine().init_method() => {}
            _ => return Some(Pinned::Native),
        }
    }
    Some(Pinned::Critical)
}

/// The frames of a continuation that is not mounted, innermost first.
pub fn frozen(rt: &Runtime, virtual_thread: RawRef) -> Vec<FrameView> {
    let mut views = Vec::new();
    let words = rt.continuations.layout.get().and_then(|layout| {
        let continuation = rt.heap.load_ref(virtual_thread, layout.continuation)?;
        rt.heap.load_ref(continuation, layout.words)
    });
    let Some(words) = words else { return views };
    let word = |index: usize| rt.heap.load_u64(words, element(index));
    let base = HEAD + word(2) as usize;
    let (mut fp, mut pc) = ((word(0) & !RERUN) as usize, word(1) as usize);
    loop {
        let Some(method) = stack::method_of_word(word(base + fp + 2)) else { return views };
        views.push(FrameView { fp: 0, pc, method });
        let distance = word(base + fp + 1) as usize;
        if distance > fp {
            return views;
        }
        pc = word(base + fp) as usize;
        fp -= distance;
    }
}

fn element(index: usize) -> u32 {
    array_base(3) + index as u32 * 8
}

/// Whether the collector may unload the class of `method` once no frame is left.
fn may_unload(method: MethodPtr) -> bool {
    !method.class().holder.is_permanent()
}

impl<'s> Mutator<'s> {
    /// What `Thread.currentThread` answers, once there is one.
    pub fn current_thread(&self) -> Option<Handle<'s>> {
        self.root_slot(self.thread().current_object())
    }
    /// The layout; the first call loads the classes.
    pub fn continuation_layout(&mut self) -> JavaResult<&'s Layout> {
        let rt = self.rt();
        if let Some(layout) = rt.continuations.layout.get() {
            return Ok(layout);
        }
        let continuation = rt.loaders.boot_class(self, "jdk/internal/vm/Continuation")?;
        let virtual_thread = rt.loaders.boot_class(self, "java/lang/VirtualThread")?;
        let offset = |class: ClassPtr, name: &str, descriptor: &str| {
            let field = class.find_declared_field(rt.symbols.intern(name.as_bytes()), rt.symbols.intern(descriptor.as_bytes()));
            field.expect("the class library has the fields of continuations").offset
        };
        let enter = continuation.find_declared_method(rt.symbols.intern(b"enter"), rt.symbols.intern(b"(Ljdk/internal/vm/Continuation;)V"));
        let layout = Layout {
            words: offset(continuation, "words", "[J"),
            references: offset(continuation, "references", "[Ljava/lang/Object;"),
            reason: offset(continuation, "reason", "I"),
            timeout: offset(continuation, "timeout", "J"),
            virtual_thread,
            continuation: offset(virtual_thread, "cont", "Ljdk/internal/vm/Continuation;"),
            enter: enter.expect("Continuation.enter is in the library"),
        };
        Ok(rt.continuations.layout.get_or_init(|| layout))
    }
    /// Whether `thread` is the object of a virtual thread.
    pub fn is_virtual(&self, thread: RawRef) -> bool {
        let rt = self.rt();
        rt.continuations.layout.get().is_some_and(|layout| rt.class_of(thread) == layout.virtual_thread)
    }
    /// The id of the mounted virtual thread, if it can give up its carrier here.
    pub fn can_unmount(&self) -> Option<u64> {
        let (rt, thread) = (self.rt(), self.thread());
        let mounted = RawRef::from_slot(thread.mounted.load(Relaxed))?;
        match pinned(rt, thread) {
            None => Some(rt.heap.load_u64(mounted, rt.known().thread_tid)),
            Some(_) => None,
        }
    }
    /// The mounted virtual thread of that id is going to give up its carrier, and to be woken through [`Continuations::wake`].
    pub fn will_block(&self, id: u64, reason: Reason, millis: u64) {
        let (rt, thread) = (self.rt(), self.thread());
        rt.continuations.blocked.lock().insert(id, thread.mounted.load(Relaxed));
        if let (Some(layout), Some(continuation)) = (rt.continuations.layout.get(), self.continuation()) {
            rt.heap.store_u32(continuation, layout.reason, reason as u32);
            rt.heap.store_u64(continuation, layout.timeout, millis);
        }
    }
    /// Waits for a virtual thread to wake; `None` when the VM halts.
    pub fn next_ready(&mut self) -> Option<Handle<'s>> {
        let rt = self.rt();
        loop {
            let id = self.blocking(|| {
                let mut ready = rt.continuations.ready.lock();
                loop {
                    if rt.ending.is_halting() {
                        return None;
                    }
                    if let Some(id) = ready.pop_front() {
                        return Some(id);
                    }
                    rt.continuations.changed.wait(&mut ready);
                }
            })?;
            // Bound first: the handle is made while the lock is not held.
            let slot = rt.continuations.blocked.lock().remove(&id);
            if let Some(thread) = slot.and_then(|slot| self.root_slot(slot)) {
                return Some(thread);
            }
        }
    }
    /// The `Continuation` that runs.
    fn continuation(&self) -> Option<RawRef> {
        match self.thread().entry_fp.load(Relaxed) {
            0 => None,
            entry => RawRef::from_slot(stack::read(entry, -1) as u32),
        }
    }
    /// Where the frames of the running continuation begin.
    fn base(&self) -> usize {
        self.thread().entry_fp.load(Relaxed) + ENTRY_SLOTS * 8
    }
    /// Copies the frames of the running continuation, which is not pinned, and its locks into its object. `top` is the end of the innermost frame.
    pub fn freeze(&mut self, top: usize, rerun: bool) -> JavaResult<()> {
        let (rt, layout) = (self.rt(), self.continuation_layout()?);
        let (base, entry) = (self.base(), self.thread().entry_fp.load(Relaxed));
        let views = || frames(self.thread()).map_while(|step| matches!(step, Step::Frame(view) if view.fp != entry).then_some(step));
        let (mut references, mut slots) = (0, Vec::new());
        for step in views() {
            let Step::Frame(view) = step else { continue };
            let live = rt.engine().point(view.method, view.pc).live_refs;
            references += usize::from(live) + usize::from(may_unload(view.method));
            slots.push((view.fp, live, view.method));
        }
        let first = self.thread().locks.first_above((base - self.thread().stack.base()) / 8);
        let locks = self.thread().locks.len.load(Relaxed) - first;
        let longs = rt.loaders.primitive_array(crate::runtime::class::Kind::Long);
        let objects = rt.loaders.array_of(self, rt.known().object)?;
        let size = (top - base) / 8;
        let words = self.allocate_array(longs, HEAD + locks + size)?;
        let array = self.allocate_array(objects, references + locks)?;
        // No safepoint from here on.
        let thread = self.thread();
        let (words, array) = (self.raw(words), self.raw(array));
        let put = |index: usize, word: u64| rt.heap.store_u64(words, element(index), word);
        let fp = thread.current_fp.load(Relaxed);
        put(0, ((fp - base) / 8) as u64 | if rerun { RERUN } else { 0 });
        put(1, thread.current_pc.load(Relaxed) as u64);
        put(2, locks as u64);
        for slot in 0..size {
            put(HEAD + locks + slot, stack::read(base + slot * 8, 0));
        }
        let mut at = 0;
        let mut keep = |reference: Option<RawRef>| {
            rt.heap.store_element_ref(array, at, reference);
            at += 1;
        };
        for (fp, live, method) in slots {
            for k in 0..live as i16 {
                keep(RawRef::from_slot(stack::read(fp, -1 - k) as u32));
            }
            if may_unload(method) {
                keep(method.class().mirror());
            }
        }
        for (index, lock) in thread.locks.take_from(first).into_iter().enumerate() {
            let distance = (lock >> 32 & 0x7fff_ffff) as usize - (base - thread.stack.base()) / 8;
            put(HEAD + index, distance as u64 | lock & RECURSIVE);
            keep(RawRef::from_slot(lock as u32));
        }
        let continuation = self.continuation().expect("a continuation runs");
        rt.heap.store_ref(continuation, layout.words, Some(words));
        rt.heap.store_ref(continuation, layout.references, Some(array));
        Ok(())
    }
    /// Whether the continuation that is being entered has frames kept.
    pub fn is_frozen(&mut self) -> JavaResult<bool> {
        let layout = self.continuation_layout()?;
        Ok(self.continuation().is_some_and(|continuation| self.rt().heap.load_ref(continuation, layout.words).is_some()))
    }
    /// Copies the frames of the continuation that is being entered back above its entry. The innermost frame, where it goes on, and whether the
    /// op there runs again.
    pub fn thaw(&mut self) -> JavaResult<(usize, usize, bool)> {
        let (rt, layout, thread) = (self.rt(), self.continuation_layout()?, self.thread());
        let (base, continuation) = (self.base(), self.continuation().expect("a continuation is being entered"));
        let words = rt.heap.load_ref(continuation, layout.words).expect("it has been frozen");
        let array = rt.heap.load_ref(continuation, layout.references).expect("it has been frozen");
        let length = rt.heap.array_length(words) as usize;
        let word = |index: usize| rt.heap.load_u64(words, element(index));
        let locks = word(2) as usize;
        let size = length - HEAD - locks;
        if base + size * 8 > thread.true_limit.load(Relaxed) {
            return Err(self.throw_stack_overflow());
        }
        for slot in 0..size {
            stack::write(base + slot * 8, 0, word(HEAD + locks + slot));
        }
        let (entry, fp) = (base - ENTRY_SLOTS * 8, base + (word(0) & !RERUN) as usize * 8);
        let pc = word(1) as usize;
        thread.current_fp.store(fp, Relaxed);
        thread.current_pc.store(pc, Relaxed);
        let mut at = 0;
        let mut next = || {
            at += 1;
            RawRef::to_slot(rt.heap.load_element_ref(array, at - 1))
        };
        for step in frames(thread) {
            let Step::Frame(view) = step else { break };
            if view.fp == entry {
                break;
            }
            for k in 0..rt.engine().point(view.method, view.pc).live_refs as i16 {
                stack::write(view.fp, -1 - k, u64::from(next()));
            }
            if may_unload(view.method) {
                next();
            }
        }
        for index in 0..locks {
            let lock = word(HEAD + index);
            let distance = (lock & !RECURSIVE) as usize * 8 + (base - thread.stack.base());
            thread.locks.push_entry(super::lock_stack::entry(next(), distance) | lock & RECURSIVE);
        }
        rt.heap.store_ref(continuation, layout.words, None);
        rt.heap.store_ref(continuation, layout.references, None);
        Ok((fp, pc, word(0) & RERUN != 0))
    }
    /// As [`Mutator::blocking`], for what may wait for the outside world: meanwhile another carrier may run in place of this one.
    pub fn blocking_io<T>(&mut self, body: impl FnOnce() -> T) -> T {
        self.compensate(true);
        let result = self.blocking(body);
        self.compensate(false);
        result
    }
    /// Tells the scheduler that the carrier is going to block with its virtual thread mounted (`begin`), or does so no longer. What is pinned
    /// by `Continuation.pin` blocks for a moment only (the scheduler's own locks do).
    pub fn compensate(&mut self, begin: bool) {
        let thread = self.thread();
        if thread.pins.load(Relaxed) != 0 || thread.mounted.load(Relaxed) == 0 || thread.compensating.swap(true, Ordering::Relaxed) {
            return;
        }
        let mut m = self.scope();
        let name = if begin { "beginBlocking" } else { "endBlocking" };
        let told = m.continuation_layout().and_then(|layout| {
            let class = layout.virtual_thread;
            crate::runtime::boot::call_static(&mut m, class, name, "()V", &[])
        });
        if let Err(token) = told {
            // Without a spare carrier the others wait a little longer.
            let _no_room = m.take_exception(token);
        }
        thread.compensating.store(false, Relaxed);
    }
}
