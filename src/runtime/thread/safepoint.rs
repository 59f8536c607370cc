//! The VM's threads and the stop protocol: a thread is Running or Safe; a stop waits until none is Running (docs/architecture.md, "Safepoints").
use super::{JavaThread, ThreadPtr, mutator::Mutator};
use parking_lot::{Condvar, Mutex};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering};

/// Touches the heap; reaches a poll soon.
pub const RUNNING: u8 = 1;
/// Does not touch the heap: host call, park, lock wait, or not started.
pub const SAFE: u8 = 0;

/// All threads of a VM.
#[derive(Default)]
pub struct Threads {
    list: Mutex<Vec<ThreadPtr>>,
    /// Records that are not in the list: of threads that have ended, and on their way out of the list or into it.
    retired: Mutex<Retired>,
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
    /// When the world went on last, by the host's clock; for the log.
    went_on: AtomicI64,
}

/// Collections empty the allocation buffers of these, as of the threads in the list; so no record may be in neither for a moment.
#[derive(Default)]
struct Retired {
    free: Vec<ThreadPtr>,
    between: Vec<ThreadPtr>,
}

/// How long a stop took, in nanoseconds, for `-Xlog:safepoint`.
pub struct StopTimes {
    /// Since the world went on last.
    pub since_last: i64,
    /// From the wish to stop until no other thread was Running.
    pub reaching: i64,
    /// The work.
    pub at: i64,
    /// Letting the others go on.
    pub leaving: i64,
    /// Threads that were Running when the stop was wanted.
    pub runnable: usize,
    /// All threads.
    pub threads: usize,
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
        self.retired.lock().between.retain(|t| *t != thread);
    }
    /// Removes a thread that has ended and keeps its record for one to come; it is Safe.
    pub fn retire(&self, thread: ThreadPtr) {
        self.retired.lock().between.push(thread);
        let mut list = self.list.lock();
        list.retain(|t| *t != thread);
        self.ended.notify_all();
        drop(list);
        let mut retired = self.retired.lock();
        retired.between.retain(|t| *t != thread);
        retired.free.push(thread);
    }
    /// The record of a thread that has ended; it is to be added.
    pub fn take_retired(&self) -> Option<ThreadPtr> {
        let mut retired = self.retired.lock();
        let thread = retired.free.pop()?;
        retired.between.push(thread);
        Some(thread)
    }
    /// A snapshot of the records that are not in the list.
    pub fn all_retired(&self) -> Vec<ThreadPtr> {
        let retired = self.retired.lock();
        retired.free.iter().chain(&retired.between).copied().collect()
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
    /// (the caller then looks again whether it still needs to). `operation` is what the log calls it.
    pub fn stop_the_world<T>(&mut self, operation: &str, body: impl FnOnce(&[ThreadPtr]) -> T) -> Option<T> {
        let thread = self.thread_ptr();
        let rt = thread.runtime.get();
        let threads = &rt.threads;
        let Some(_stopper) = threads.stopper.try_lock() else {
            thread.become_safe();
            drop(threads.stopper.lock());
            thread.become_running();
            return None;
        };
        let started = rt.host.nano_time();
        threads.stop.store(true, Ordering::SeqCst);
        let list = threads.list.lock();
        let mut runnable = 0;
        for other in list.iter() {
            runnable += usize::from(*other != thread && other.state.load(Ordering::Relaxed) == RUNNING);
            other.request_poll();
        }
        {
            let mut gate = threads.gate.lock();
            while list.iter().any(|t| *t != thread && t.state.load(Ordering::SeqCst) == RUNNING) {
                threads.arrived.wait_for(&mut gate, core::time::Duration::from_millis(1));
            }
        }
        let reached = rt.host.nano_time();
        let result = body(&list);
        let done = rt.host.nano_time();
        for other in list.iter() {
            other.restore_limit();
        }
        threads.stop.store(false, Ordering::SeqCst);
        let total = list.len();
        drop(list);
        {
            let _gate = threads.gate.lock();
            threads.opened.notify_all();
        }
        let end = rt.host.nano_time();
        let went_on = threads.went_on.swap(end, Ordering::Relaxed);
        let times = StopTimes {
            since_last: started - if went_on == 0 { rt.start_nanos } else { went_on },
            reaching: reached - started,
            at: done - reached,
            leaving: end - done,
            runnable,
            threads: total,
        };
        crate::runtime::gc_log::safepoint(rt, operation, &times);
        Some(result)
    }
}
