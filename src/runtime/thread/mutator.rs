//! `Mutator`: the right of a Running thread to touch the heap, and rooting by borrow (docs/architecture.md, "Rooting").
//!
//! Whatever may collect takes `&mut Mutator` and returns a [`Handle`] or a primitive; a [`Ref`] borrows `&Mutator`, so that keeping one over a
//! collection does not compile.
use super::{JavaThread, ThreadPtr};
use crate::heap::{RawRef, Ref};
use crate::runtime::Runtime;
use crate::runtime::throwing::JavaResult;
use std::marker::PhantomData;
use std::sync::atomic::Ordering;

/// A rooted reference: an index into the thread's handle area. `'s` is its scope.
#[derive(Clone, Copy, Debug)]
pub struct Handle<'s>(u32, PhantomData<&'s ()>);

impl Handle<'_> {
    pub(crate) fn index(self) -> u32 {
        self.0
    }
}

/// The right to touch the heap while this thread is Running; not `Send`.
pub struct Mutator<'s> {
    thread: ThreadPtr,
    scope: Invariant<'s>,
}

/// Ties a mutator to one scope and one OS thread.
type Invariant<'s> = PhantomData<(fn(&'s ()) -> &'s (), *const ())>;

/// An inner scope, popped on drop.
pub struct Scope<'t> {
    inner: Mutator<'t>,
    mark: usize,
}

impl<'t> std::ops::Deref for Scope<'t> {
    type Target = Mutator<'t>;
    fn deref(&self) -> &Mutator<'t> {
        &self.inner
    }
}
impl<'t> std::ops::DerefMut for Scope<'t> {
    fn deref_mut(&mut self) -> &mut Mutator<'t> {
        &mut self.inner
    }
}
impl Drop for Scope<'_> {
    fn drop(&mut self) {
        self.inner.thread.handles.pop_to(self.mark);
    }
}

impl<'s> Mutator<'s> {
    /// The mutator of the current thread. The caller makes sure that `thread` is the calling thread's record, that it is Running, and that no
    /// other `Mutator` of it is in use (interpreter slow paths and thread start only).
    pub fn of_current(thread: ThreadPtr) -> Mutator<'s> {
        Mutator { thread, scope: PhantomData }
    }
    /// The thread's record.
    pub fn thread(&self) -> &'s JavaThread {
        self.thread.get()
    }
    /// The thread's record as a pointer.
    pub fn thread_ptr(&self) -> ThreadPtr {
        self.thread
    }
    /// The VM.
    pub fn rt(&self) -> &'s Runtime {
        self.thread.get().runtime.get()
    }
    /// The bare reference of `handle`.
    pub fn get<'h>(&'h self, handle: Handle<'s>) -> Ref<'h> {
        self.borrow(self.raw(handle))
    }
    /// The bare reference of `handle`, for ops that cannot collect.
    pub fn raw(&self, handle: Handle<'s>) -> RawRef {
        RawRef::from_slot(self.thread.handles.slot(handle.0).load(Ordering::Relaxed)).expect("a handle is never null")
    }
    /// The bare reference of a handle of any scope of this thread.
    pub fn raw_of(&self, handle: Handle<'_>) -> RawRef {
        RawRef::from_slot(self.thread.handles.slot(handle.0).load(Ordering::Relaxed)).expect("a handle is never null")
    }
    /// The `Thread` object of the thread itself (a carrier, if a virtual thread is mounted), once there is one.
    pub fn thread_object(&self) -> Option<Handle<'s>> {
        self.root_slot(self.thread.thread_object.load(Ordering::Relaxed))
    }
    /// The name of the current thread, for messages.
    pub fn thread_name(&self) -> String {
        let (rt, known) = (self.rt(), self.rt().known());
        RawRef::from_slot(self.thread.thread_object.load(Ordering::Relaxed))
            .and_then(|thread| rt.heap.load_ref(thread, known.thread_name))
            .map_or_else(|| "main".into(), |name| rt.string_text(name))
    }
    /// Unwinds when the VM halts.
    pub fn check_halt(&mut self) -> JavaResult<()> {
        if self.rt().ending.is_halting() {
            self.thread.exiting.store(true, Ordering::Relaxed);
        }
        if self.thread.exiting.load(Ordering::Relaxed) { Err(self.unwinding()) } else { Ok(()) }
    }
    /// Binds a bare reference to this borrow.
    pub fn borrow(&self, raw: RawRef) -> Ref<'_> {
        Ref::from_raw(raw, self)
    }
    /// Roots a bare reference in the current scope.
    pub fn root_raw(&self, raw: RawRef) -> Handle<'s> {
        Handle(self.thread.handles.push(raw.slot()), PhantomData)
    }
    /// Roots the reference in a heap or frame slot; `None` for null.
    pub fn root_slot(&self, slot: u32) -> Option<Handle<'s>> {
        RawRef::from_slot(slot).map(|raw| self.root_raw(raw))
    }
    /// Opens an inner scope.
    pub fn scope<'t>(&'t mut self) -> Scope<'t> {
        let mark = self.thread.handles.top();
        Scope { inner: Mutator { thread: self.thread, scope: PhantomData }, mark }
    }
}
