//! Monitors (JVMS 2.11.10, JLS 17.1, 17.2): thin locks on the owner's lock stack, inflated on contention or `wait`.
//!
//! The state word's lock bits say free, thin or inflated. A thin lock's owner is the thread that has the object on its lock stack. An inflated
//! monitor lives in a side table keyed by the object, which the collector updates; its owner drops it when leaving, if nobody else has to do with it.
use super::continuation::Reason;
use super::mutator::{Handle, Mutator};
use super::park::{Deadline, Wake};
use super::status::ThreadStatus;
use super::{JavaThread, ThreadPtr};
use crate::heap::{LOCK_FREE, LOCK_INFLATED, LOCK_THIN, RawRef};
use crate::runtime::Runtime;
use crate::runtime::throwing::JavaResult;
use core::time::Duration;
use parking_lot::{Condvar, Mutex, MutexGuard};
use std::collections::{BTreeMap, VecDeque};
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
    /// Threads that wait to enter, virtual ones not counted.
    entering: u32,
    /// How often others went first while threads were waiting to enter.
    overtaken: u32,
    /// Ids of virtual threads that gave up their carriers until they can enter.
    virtual_entering: VecDeque<u64>,
    waiters: Vec<Arc<Waiter>>,
}

/// A waiting thread that has been overtaken so often goes next.
const PATIENCE: u32 = 500;
/// How often a thread looks again, a few dozen cycles apart, before it waits for another: about what it costs to wait and to be woken.
const LOOKS: u32 = 40;

impl MonitorState {
    /// Takes the monitor, if it is free; `queued` says that the thread has been waiting to enter, `id` which virtual thread it is.
    fn take(&mut self, number: u32, queued: bool, id: Option<u64>) -> bool {
        if self.owner != 0 && !(queued && self.owner == PROMISED) {
            return false;
        }
        if let Some(id) = id {
            // It may have been woken for something else; a wake-up that is meant for one who waits must not go to it.
            self.virtual_entering.retain(|waits| *waits != id);
        }
        self.overtaken = if queued || self.entering == 0 { 0 } else { self.overtaken + 1 };
        self.owner = number;
        true
    }
    /// Whether no thread waits for the monitor or in it.
    fn is_idle(&self) -> bool {
        self.entering == 0 && self.virtual_entering.is_empty() && self.waiters.is_empty()
    }
    /// The virtual thread of that id waits to enter.
    fn queue(&mut self, id: u64) {
        if !self.virtual_entering.contains(&id) {
            self.virtual_entering.push_back(id);
        }
    }
}

impl Monitor {
    /// The owner leaves: somebody who waits to enter is woken.
    fn leave(&self, state: &mut MonitorState, rt: &Runtime) {
        let promised = state.entering > 0 && state.overtaken >= PATIENCE;
        state.owner = if promised { PROMISED } else { 0 };
        if state.entering > 0 {
            self.free.notify_one();
        }
        if !promised && let Some(id) = state.virtual_entering.pop_front() {
            rt.continuations.wake(id);
        }
    }
    /// Waits to enter.
    fn enter(&self, number: u32, id: Option<u64>) {
        let mut state = self.state.lock();
        state.entering += 1;
        let mut looks = 0;
        while !state.take(number, true, id) {
            looks += 1;
            if looks % LOOKS == 0 {
                self.free.wait(&mut state);
            } else {
                MutexGuard::unlocked(&mut state, std::hint::spin_loop);
            }
        }
        state.entering -= 1;
    }
}

struct Waiter {
    monitor: Arc<Monitor>,
    notified: AtomicBool,
    signal: Condvar,
    who: Who,
    deadline: Deadline,
}

/// Who waits to be notified.
enum Who {
    Thread(ThreadPtr),
    /// A virtual thread without a carrier, by its id.
    Virtual(u64),
}

impl Wake for Waiter {
    fn wake(&self) {
        // The waiter looks at its interrupt state while it holds this lock, and gives it up by waiting.
        let _state = self.monitor.state.lock();
        self.signal.notify_all();
    }
}

/// How `Object.wait` went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    /// Notified, or the time is over.
    Over,
    /// Interrupted.
    Interrupted,
    /// The virtual thread has to give up its carrier and ask again.
    Later,
}

/// Inflated monitors of a VM, by object slot.
#[derive(Default)]
pub struct Monitors {
    table: Mutex<BTreeMap<u32, Arc<Monitor>>>,
    /// What virtual threads without a carrier wait for, by their ids.
    waiting: Mutex<BTreeMap<u64, Arc<Waiter>>>,
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
        let shown: Vec<_> = if within == (0..u32::MAX) {
            std::mem::take(&mut *table).into_iter().collect()
        } else {
            let keys: Vec<u32> = table.range(within).map(|(slot, _)| *slot).collect();
            keys.into_iter().filter_map(|slot| table.remove_entry(&slot)).collect()
        };
        for (mut slot, monitor) in shown {
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
        if !self.try_monitor_enter(self.raw_of(object)) {
            self.block_to_enter(object, true);
        }
    }
    /// `monitorenter`, unless another thread owns the monitor.
    pub fn try_monitor_enter(&self, raw: RawRef) -> bool {
        let thread = self.thread();
        if self.try_lock_thin(raw) {
            return true;
        }
        if !thread.locks.contains(raw) {
            for _ in 0..LOOKS {
                match self.rt().heap.lock_bits(raw) {
                    LOCK_FREE if self.try_lock_thin(raw) => return true,
                    LOCK_INFLATED => break,
                    _ => std::hint::spin_loop(),
                }
            }
            let monitor = self.inflate(raw);
            if !monitor.state.lock().take(thread.number(), false, self.virtual_id()) {
                return false;
            }
        }
        thread.locks.push(raw, frame_key(thread));
        true
    }
    /// `monitorenter` of a virtual thread that can give up its carrier: false when it has to, and to try again later.
    pub fn enter_or_queue(&self, raw: RawRef, id: u64) -> bool {
        let monitor = self.inflate(raw);
        let mut state = monitor.state.lock();
        let entered = state.take(self.thread().number(), false, Some(id));
        if entered {
            let thread = self.thread();
            thread.locks.push(raw, frame_key(thread));
        } else {
            state.queue(id);
            self.will_block(id, Reason::Blocked, 0);
        }
        entered
    }
    /// The id of the mounted virtual thread.
    fn virtual_id(&self) -> Option<u64> {
        let mounted = RawRef::from_slot(self.thread().mounted.load(Ordering::Relaxed))?;
        Some(self.rt().heap.load_u64(mounted, self.rt().known().thread_tid))
    }
    /// Waits until the thread owns the monitor; `held`: and notes so on its lock stack, where a waiting thread has it still.
    fn block_to_enter(&mut self, object: Handle<'_>, held: bool) {
        self.compensate(true);
        let raw = self.raw_of(object);
        let monitor = self.inflate(raw);
        let thread = self.thread();
        let id = self.virtual_id();
        thread.entering.store(raw.slot(), Ordering::Relaxed);
        self.with_status(ThreadStatus::Blocked, |m| m.blocking(|| monitor.enter(thread.number(), id)));
        thread.entering.store(0, Ordering::Relaxed);
        if held {
            // Before anything else runs that may take the lock again.
            thread.locks.push(self.raw_of(object), frame_key(thread));
        }
        self.compensate(false);
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
        let monitors = &self.rt().monitors;
        let mut table = monitors.table.lock();
        let Some(monitor) = table.get(&object.slot()) else { return };
        // Who else has the monitor got it under the table's lock, and has it for as long as he needs it.
        if Arc::strong_count(monitor) == 1 && monitor.state.lock().is_idle() {
            table.remove(&object.slot());
            self.rt().heap.change_lock_bits(object, LOCK_INFLATED, LOCK_FREE);
            return;
        }
        let monitor = monitor.clone();
        drop(table);
        monitor.leave(&mut monitor.state.lock(), self.rt());
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
    /// `Object.wait0`. `timeout` `None` waits for ever.
    pub fn monitor_wait(&mut self, object: Handle<'_>, timeout: Option<Duration>) -> JavaResult<Waited> {
        let raw = self.raw_of(object);
        if !self.holds_lock(raw) {
            return Err(self.throw_new(ILLEGAL, "current thread is not owner"));
        }
        if let Some(id) = self.can_unmount() {
            return Ok(self.wait_unmounted(raw, id, timeout));
        }
        let thread = self.thread_ptr();
        if thread.parker.is_interrupted() {
            return Ok(Waited::Interrupted);
        }
        self.compensate(true);
        let monitor = self.inflate(self.raw_of(object));
        let (rt, me) = (self.rt(), thread.number());
        let host = &*rt.host;
        let deadline = Deadline::after(host, timeout);
        let (who, id) = (Who::Thread(thread), self.virtual_id());
        let waiter = Arc::new(Waiter { monitor: monitor.clone(), notified: AtomicBool::new(false), signal: Condvar::new(), who, deadline });
        let wait = || {
            thread.parker.set_waits_for(Some(waiter.clone()));
            let mut state = monitor.state.lock();
            state.waiters.push(waiter.clone());
            monitor.leave(&mut state, rt);
            while !waiter.notified.load(Ordering::Relaxed) && !thread.parker.is_interrupted() {
                match deadline.left(host) {
                    None => waiter.signal.wait(&mut state),
                    Some(Duration::ZERO) => break,
                    Some(left) => drop(waiter.signal.wait_for(&mut state, left)),
                }
            }
            state.waiters.retain(|w| !Arc::ptr_eq(w, &waiter));
            let entered = state.take(me, false, id);
            drop(state);
            thread.parker.set_waits_for(None);
            entered
        };
        let entered = self.with_status(ThreadStatus::waiting(timeout), |m| m.blocking(wait));
        if !entered {
            self.block_to_enter(object, false);
        }
        self.compensate(false);
        let interrupted = !waiter.notified.load(Ordering::Relaxed) && thread.parker.is_interrupted();
        Ok(if interrupted { Waited::Interrupted } else { Waited::Over })
    }
    /// `Object.wait0` of a virtual thread that can give up its carrier: called again and again until the wait is over.
    fn wait_unmounted(&mut self, object: RawRef, id: u64, timeout: Option<Duration>) -> Waited {
        let (rt, known) = (self.rt(), self.rt().known());
        let mounted = RawRef::from_slot(self.thread().mounted.load(Ordering::Relaxed));
        let interrupted = mounted.is_some_and(|thread| rt.heap.load_u8(thread, known.thread_interrupted) != 0);
        let waiter = rt.monitors.waiting.lock().get(&id).cloned();
        let Some(waiter) = waiter else {
            if interrupted {
                return Waited::Interrupted;
            }
            let monitor = self.inflate(object);
            let deadline = Deadline::after(&*rt.host, timeout);
            let who = Who::Virtual(id);
            let waiter =
                Arc::new(Waiter { monitor: monitor.clone(), notified: AtomicBool::new(false), signal: Condvar::new(), who, deadline });
            rt.monitors.waiting.lock().insert(id, waiter.clone());
            self.will_wait(id, deadline);
            let mut state = monitor.state.lock();
            state.waiters.push(waiter);
            monitor.leave(&mut state, rt);
            return Waited::Later;
        };
        let mut state = waiter.monitor.state.lock();
        let notified = waiter.notified.load(Ordering::Relaxed);
        if !notified && !interrupted && waiter.deadline.left(&*rt.host) != Some(Duration::ZERO) {
            self.will_wait(id, waiter.deadline);
            return Waited::Later;
        }
        state.waiters.retain(|w| !Arc::ptr_eq(w, &waiter));
        if !state.take(self.thread().number(), false, Some(id)) {
            state.queue(id);
            self.will_block(id, Reason::Blocked, 0);
            return Waited::Later;
        }
        drop(state);
        rt.monitors.waiting.lock().remove(&id);
        rt.continuations.forget(id);
        if interrupted && !notified { Waited::Interrupted } else { Waited::Over }
    }
    fn will_wait(&self, id: u64, deadline: Deadline) {
        match deadline.left(&*self.rt().host) {
            None => self.will_block(id, Reason::Waiting, 0),
            Some(left) => self.will_block(id, Reason::TimedWaiting, left.as_millis() as u64 + 1),
        }
    }
    /// `Object.notify` (`all` false) and `notifyAll`.
    pub fn monitor_notify(&mut self, object: Handle<'_>, all: bool) -> JavaResult<()> {
        let raw = self.raw_of(object);
        if !self.holds_lock(raw) {
            return Err(self.throw_new(ILLEGAL, "current thread is not owner"));
        }
        let rt = self.rt();
        if let Some(monitor) = rt.monitors.of(raw) {
            let mut state = monitor.state.lock();
            let count = if all { state.waiters.len() } else { 1 };
            let woken: Vec<_> = state.waiters.iter().filter(|w| !w.notified.load(Ordering::Relaxed)).take(count).cloned().collect();
            for waiter in woken {
                waiter.notified.store(true, Ordering::Relaxed);
                waiter.signal.notify_all();
                match &waiter.who {
                    // From now on it waits to enter.
                    Who::Thread(thread) => {
                        if let Some(object) = RawRef::from_slot(thread.thread_object.load(Ordering::Relaxed)) {
                            self.set_status_of(object, ThreadStatus::Blocked);
                        }
                    }
                    Who::Virtual(id) => rt.continuations.wake(*id),
                }
            }
            state.waiters.retain(|w| !w.notified.load(Ordering::Relaxed));
        }
        Ok(())
    }
}

/// Owner of a monitor that was thin when it was inflated: its lock stack says which thread that is.
const THIN_OWNER: u32 = u32::MAX;
/// Owner of a free monitor that the next waiting thread gets.
const PROMISED: u32 = u32::MAX - 1;
