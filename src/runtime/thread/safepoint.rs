//! The VM's threads and the stop protocol: a thread is Running or Safe; a stop waits until none is Running (docs/architecture.md, "Safepoints").
use super::{JavaThread, ThreadPtr, mutator::Mutator};
use parking_lot::{Condvar, Mutex};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Touches the heap; reaches a poll soon.
pub const RUNNING: u8 = 1;
/// Does not touch the heap: host call, park, lock wait, or not started.
pub const SAFE: u8 = 0;

/// All threads of a VM.
#[derive(Default)]
pub struct Threads {
    list: Mutex<Vec<ThreadPtr>>,
    /// Records of threads that have ended.
    retired: Mutex<Vec<ThreadPtr>>,
    /// Some thread stops or wants to stop the world.
    stop: AtomicBool,
    /// Held by the stopper.
    stopper: Mutex<()>,
    gate: Mutex<()>,
    opened: Condvar,
    arrived: Condvar,
    next_number: AtomicU32,
    /// Threads that were named by number.
    pub nameless: AtomicU32,
    /// Signalled when a thread ends.
    pub ended: Condvar,
}

impl Threads {
    /// A number for a new thread record; never 0.
    pub fn number(&self) -> u32 {
        self.next_number.fetch_add(1, Ordering::Relaxed) + 1
    }
    /// Adds a thread; it is Safe.
    pub fn add(&self, thread: ThreadPtr) {
        let mut list = self.list.lock();
        if !list.contains(&thread) {
            list.push(thread);
        }
    }
    /// Removes a thread that has ended; it is Safe.
    pub fn remove(&self, thread: ThreadPtr) {
        let mut list = self.list.lock();
        list.retain(|t| *t != thread);
        self.ended.notify_all();
    }
    /// Keeps the record of a thread that is in the list no more for one to come.
    pub fn retire(&self, thread: ThreadPtr) {
        self.retired.lock().push(thread);
    }
    /// The record of a thread that has ended.
    pub fn take_retired(&self) -> Option<ThreadPtr> {
        self.retired.lock().pop()
    }
    /// A snapshot of the records of threads that have ended.
    pub fn all_retired(&self) -> Vec<ThreadPtr> {
        self.retired.lock().clone()
    }
    /// A snapshot of the threads.
    pub fn all(&self) -> Vec<ThreadPtr> {
        self.list.lock().clone()
    }
    /// Waits until a thread ends, or for `timeout`.
    pub fn wait_for_end(&self, timeout: core::time::Duration) {
        let mut list = self.list.lock();
        self.ended.wait_for(&mut list, timeout);
    }
    /// Whether a stop is wanted.
    pub fn stop_wanted(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
}

impl JavaThread {
    /// Asks the thread to poll.
    pub fn request_poll(&self) {
        self.limit.store(0, Ordering::SeqCst);
    }
    fn restore_limit(&self) {
        self.limit.store(self.true_limit.load(Ordering::Relaxed), Ordering::SeqCst);
    }
    /// Running -> Safe.
    pub fn become_safe(&self) {
        self.state.store(SAFE, Ordering::SeqCst);
        let threads = &self.runtime.threads;
        if threads.stop.load(Ordering::SeqCst) {
            let _gate = threads.gate.lock();
            threads.arrived.notify_all();
        }
    }
    /// Safe -> Running; waits while the world is stopped.
    pub fn become_running(&self) {
        let threads = &self.runtime.threads;
        loop {
            self.state.store(RUNNING, Ordering::SeqCst);
            if !threads.stop.load(Ordering::SeqCst) {
                break;
            }
            let mut gate = threads.gate.lock();
            self.state.store(SAFE, Ordering::SeqCst);
            threads.arrived.notify_all();
            while threads.stop.load(Ordering::SeqCst) {
                threads.opened.wait(&mut gate);
            }
        }
    }
}

impl Mutator<'_> {
    /// Lets a stop happen, if one is wanted.
    pub fn poll(&mut self) {
        let thread = self.thread();
        thread.restore_limit();
        if thread.runtime.threads.stop_wanted() {
            thread.become_safe();
            thread.become_running();
        }
    }
    /// Runs `body` as Safe: it may block and never sees the heap.
    pub fn blocking<T>(&mut self, body: impl FnOnce() -> T) -> T {
        self.thread().become_safe();
        let result = body();
        self.thread().become_running();
        result
    }
    /// Stops all other threads, runs `body` and lets them go on. Returns `None` without running it when another thread stopped the world first
    /// (the caller then looks again whether it still needs to).
    pub fn stop_the_world<T>(&mut self, body: impl FnOnce(&[ThreadPtr]) -> T) -> Option<T> {
        let thread = self.thread_ptr();
        let threads = &thread.runtime.get().threads;
        let Some(_stopper) = threads.stopper.try_lock() else {
            thread.become_safe();
            drop(threads.stopper.lock());
            thread.become_running();
            return None;
        };
        threads.stop.store(true, Ordering::SeqCst);
        let list = threads.list.lock();
        for other in list.iter() {
            other.request_poll();
        }
        {
            let mut gate = threads.gate.lock();
            while list.iter().any(|t| *t != thread && t.state.load(Ordering::SeqCst) == RUNNING) {
                threads.arrived.wait_for(&mut gate, core::time::Duration::from_millis(1));
            }
        }
        let result = body(&list);
        for other in list.iter() {
            other.restore_limit();
        }
        threads.stop.store(false, Ordering::SeqCst);
        drop(list);
        let _gate = threads.gate.lock();
        threads.opened.notify_all();
        Some(result)
    }
}
