//! Monitors (JVMS 2.11.10, JLS 17.1, 17.2): thin locks on the owner's lock stack, inflated on contention or `wait`.
//!
//! The state word's lock bits say free, thin or inflated. A thin lock's owner is the thread that has the object on its lock stack. An inflated
//! monitor lives in a side table keyed by the object, which the collector updates; it is dropped when free of owner and waiters at a collection.
use super::mutator::{Handle, Mutator};
use super::park::{Deadline, Wake};
use super::status::ThreadStatus;
use super::{JavaThread, ThreadPtr};
use crate::heap::{LOCK_FREE, LOCK_INFLATED, LOCK_THIN, RawRef};
use crate::runtime::throwing::JavaResult;
use core::time::Duration;
use parking_lot::{Condvar, Mutex};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

const ILLEGAL: &str = "java/lang/IllegalMonitorStateException";

/// An inflated monitor.
#[derive(Default)]
pub struct Monitor {
    state: Mutex<MonitorState>,
    free: Condvar,
}

#[derive(Default)]
struct MonitorState {
    /// Number of the owning thread, 0 for none.
    owner: u32,
    /// Threads that wait to enter.
    entering: u32,
    waiters: Vec<Arc<Waiter>>,
}

struct Waiter {
    monitor: Arc<Monitor>,
    notified: AtomicBool,
    signal: Condvar,
    thread: u32,
}

impl Wake for Waiter {
    fn wake(&self) {
        // The waiter looks at its interrupt state while it holds this lock, and gives it up by waiting.
        let _state = self.monitor.state.lock();
        self.signal.notify_all();
    }
}

/// Inflated monitors of a VM, by object slot.
#[derive(Default)]
pub struct Monitors {
    table: Mutex<BTreeMap<u32, Arc<Monitor>>>,
    /// How many there ever were.
    pub inflated: AtomicU32,
}

impl Monitors {
    fn of(&self, object: RawRef) -> Option<Arc<Monitor>> {
        self.table.lock().get(&object.slot()).cloned()
    }
    /// Shows the keys that lie in `within`; entries whose object died (0 afterwards) are dropped.
    pub fn visit(&self, within: Range<u32>, visit: &mut dyn FnMut(&mut u32)) {
        let mut table = self.table.lock();
        let mut old = table.split_off(&within.start);
        table.append(&mut old.split_off(&within.end));
        for (mut slot, monitor) in old {
            visit(&mut slot);
            if slot != 0 {
                table.insert(slot, monitor);
            }
        }
    }
}

fn frame_key(thread: &JavaThread) -> usize {
    // Outside any frame this is a key of its own.
    thread.current_fp.load(Ordering::Relaxed).wrapping_sub(thread.stack.base())
}

impl Mutator<'_> {
    /// Takes a free or own thin lock for the frame `current_fp`.
    pub fn try_lock_thin(&self, object: RawRef) -> bool {
        let thread = self.thread();
        if self.rt().heap.change_lock_bits(object, LOCK_FREE, LOCK_THIN)
            || (self.rt().heap.lock_bits(object) == LOCK_THIN && thread.locks.contains(object))
        {
            thread.locks.push(object, frame_key(thread));
            return true;
        }
        false
    }
    /// `monitorenter` for the innermost frame.
    pub fn monitor_enter(&mut self, object: Handle<'_>) {
        {
            let raw = self.raw_of(object);
            if self.try_lock_thin(raw) {
                return;
            }
            if self.thread().locks.contains(raw) {
                let thread = self.thread();
                thread.locks.push(raw, frame_key(thread));
                return;
            }
            let monitor = self.inflate(raw);
            let me = self.thread().number;
            let mut state = monitor.state.lock();
            if state.owner == 0 {
                state.owner = me;
            } else {
                state.entering += 1;
                drop(state);
                let enter = || {
                    let mut state = monitor.state.lock();
                    while state.owner != 0 {
                        monitor.free.wait(&mut state);
                    }
                    state.owner = me;
                    state.entering -= 1;
                };
                self.with_status(ThreadStatus::Blocked, |m| m.blocking(enter));
            }
            let thread = self.thread();
            let raw = self.raw_of(object);
            thread.locks.push(raw, frame_key(thread));
        }
    }
    /// The inflated monitor of an object; made if need be, with the thin owner as its owner.
    fn inflate(&self, object: RawRef) -> Arc<Monitor> {
        let monitors = &self.rt().monitors;
        // The table's lock orders inflation against the thin owner's unlock, which takes it too once the bits have changed.
        let mut table = monitors.table.lock();
        if let Some(monitor) = table.get(&object.slot()) {
            return monitor.clone();
        }
        let monitor = Arc::new(Monitor::default());
        loop {
            if self.rt().heap.change_lock_bits(object, LOCK_FREE, LOCK_INFLATED) {
                break;
            }
            if self.rt().heap.change_lock_bits(object, LOCK_THIN, LOCK_INFLATED) {
                monitor.state.lock().owner = THIN_OWNER;
                break;
            }
        }
        monitors.inflated.fetch_add(1, Ordering::Relaxed);
        table.insert(object.slot(), monitor.clone());
        monitor
    }
    /// `monitorexit` for the innermost frame.
    pub fn monitor_exit(&mut self, object: RawRef) -> JavaResult<()> {
        let frame = frame_key(self.thread());
        match self.thread().locks.pop(object, frame) {
            None => Err(self.throw_bare(ILLEGAL)),
            Some(true) => Ok(()),
            Some(false) => {
                self.release(object);
                Ok(())
            }
        }
    }
    /// Gives up the last hold of an object.
    fn release(&self, object: RawRef) {
        if self.rt().heap.change_lock_bits(object, LOCK_THIN, LOCK_FREE) {
            return;
        }
        if let Some(monitor) = self.rt().monitors.of(object) {
            monitor.state.lock().owner = 0;
            monitor.free.notify_one();
        }
    }
    /// Whether the current thread owns `object`'s monitor.
    pub fn holds_lock(&self, object: RawRef) -> bool {
        self.thread().locks.contains(object)
    }
    /// Unlocks everything that the frame at `fp` still holds: it is left by an exception or returns.
    pub fn unlock_frame(&mut self, fp: usize) {
        let frame = fp - self.thread().stack.base();
        while let Some(object) = self.thread().locks.newest_of(frame) {
            if self.thread().locks.pop(object, frame) == Some(false) {
                self.release(object);
            }
        }
    }
    /// The object that a synchronized method's frame locked at entry.
    pub fn frame_monitor(&self, fp: usize) -> Option<RawRef> {
        self.thread().locks.oldest_of(fp - self.thread().stack.base())
    }
    /// `Object.wait0`: true when an interrupt ended it. `timeout` `None` waits for ever.
    pub fn monitor_wait(&mut self, object: Handle<'_>, timeout: Option<Duration>) -> JavaResult<bool> {
        let raw = self.raw_of(object);
        if !self.holds_lock(raw) {
            return Err(self.throw_new(ILLEGAL, "current thread is not owner"));
        }
        let thread = self.thread_ptr();
        if thread.parker.is_interrupted() {
            return Ok(true);
        }
        let monitor = self.inflate(raw);
        let me = thread.number;
        let waiter = Arc::new(Waiter { monitor: monitor.clone(), notified: AtomicBool::new(false), signal: Condvar::new(), thread: me });
        let host = &*self.rt().host;
        let deadline = Deadline::after(host, timeout);
        self.blocking(|| {
            thread.parker.set_waits_for(Some(waiter.clone()));
            let mut state = monitor.state.lock();
            state.owner = 0;
            state.waiters.push(waiter.clone());
            monitor.free.notify_one();
            while !waiter.notified.load(Ordering::Relaxed) && !thread.parker.is_interrupted() {
                match deadline.left(host) {
                    None => waiter.signal.wait(&mut state),
                    Some(Duration::ZERO) => break,
                    Some(left) => drop(waiter.signal.wait_for(&mut state, left)),
                }
            }
            state.waiters.retain(|w| !Arc::ptr_eq(w, &waiter));
            state.entering += 1;
            while state.owner != 0 {
                monitor.free.wait(&mut state);
            }
            state.owner = me;
            state.entering -= 1;
            drop(state);
            thread.parker.set_waits_for(None);
        });
        Ok(!waiter.notified.load(Ordering::Relaxed) && thread.parker.is_interrupted())
    }
    /// `Object.notify` (`all` false) and `notifyAll`.
    pub fn monitor_notify(&mut self, object: Handle<'_>, all: bool) -> JavaResult<()> {
        let raw = self.raw_of(object);
        if !self.holds_lock(raw) {
            return Err(self.throw_new(ILLEGAL, "current thread is not owner"));
        }
        if let Some(monitor) = self.rt().monitors.of(raw) {
            let mut state = monitor.state.lock();
            let count = if all { state.waiters.len() } else { 1 };
            let woken: Vec<_> = state.waiters.iter().filter(|w| !w.notified.load(Ordering::Relaxed)).take(count).cloned().collect();
            for waiter in woken {
                debug_assert_ne!(waiter.thread, self.thread().number);
                waiter.notified.store(true, Ordering::Relaxed);
                waiter.signal.notify_all();
            }
            state.waiters.retain(|w| !w.notified.load(Ordering::Relaxed));
        }
        Ok(())
    }
}

/// Owner of a monitor that was thin when it was inflated: its lock stack says which thread that is.
const THIN_OWNER: u32 = u32::MAX;

/// The threads that hold `object` according to their lock stacks (for dumps).
pub fn owner_of(threads: &[ThreadPtr], object: RawRef) -> Option<ThreadPtr> {
    threads.iter().copied().find(|t| t.locks.contains(object))
}
