//! `Thread.State` as the library reads it: JVMTI's bits in the field `threadStatus` of the thread's `FieldHolder`.
use super::mutator::Mutator;
use crate::heap::RawRef;
use core::time::Duration;
use std::sync::atomic::Ordering;

const ALIVE: u32 = 1;
const WAITING: u32 = ALIVE | 0x80;

/// What a thread is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum ThreadStatus {
    /// Started, and neither of the others.
    Runnable = ALIVE | 0x4,
    /// Waits without an end.
    Waiting = WAITING | 0x10,
    /// Waits for some time.
    TimedWaiting = WAITING | 0x20,
    /// Waits to enter a monitor.
    Blocked = ALIVE | 0x400,
    /// Ended.
    Terminated = 2,
}

impl ThreadStatus {
    /// What a thread does that waits for `timeout`.
    pub fn waiting(timeout: Option<Duration>) -> ThreadStatus {
        if timeout.is_some() { ThreadStatus::TimedWaiting } else { ThreadStatus::Waiting }
    }
}

impl Mutator<'_> {
    /// Notes what the thread of the Java object `thread` is doing.
    pub fn set_status_of(&self, thread: RawRef, status: ThreadStatus) {
        let (rt, known) = (self.rt(), self.rt().known());
        if let Some(holder) = rt.heap.load_ref(thread, known.thread_holder_field) {
            rt.heap.store_u32(holder, known.holder_status, status as u32);
        }
    }
    /// Runs `body` with the current thread in `status`; it is runnable before and after.
    pub fn with_status<T>(&mut self, status: ThreadStatus, body: impl FnOnce(&mut Self) -> T) -> T {
        self.set_own_status(status);
        let result = body(self);
        self.set_own_status(ThreadStatus::Runnable);
        result
    }
    fn set_own_status(&self, status: ThreadStatus) {
        // Before the class library is there, threads have no object.
        if let Some(thread) = RawRef::from_slot(self.thread().thread_object.load(Ordering::Relaxed)) {
            self.set_status_of(thread, status);
        }
    }
}
