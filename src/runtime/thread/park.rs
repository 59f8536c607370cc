//! Parking, sleeping and interrupts: one permit and one interrupt word per thread (LockSupport, Thread.sleep, Thread.interrupt).
use super::mutator::Mutator;
use crate::heap::RawRef;
use crate::host::Host;
use core::time::Duration;
use parking_lot::{Condvar, Mutex};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What wakes a thread that waits on itself.
#[derive(Default)]
pub struct Parker {
    state: Mutex<ParkState>,
    changed: Condvar,
}

#[derive(Default)]
struct ParkState {
    /// Of the thread.
    number: u32,
    permit: bool,
    interrupted: bool,
    /// What the thread waits for besides its own parker.
    waits_for: Option<Arc<dyn Wake>>,
}

/// Something a thread waits for that an interrupt must wake too.
pub trait Wake: Send + Sync {
    /// Makes the waiter look at its interrupt state again.
    fn wake(&self);
}

impl Parker {
    /// `LockSupport.unpark`.
    pub fn unpark(&self) {
        self.state.lock().permit = true;
        self.changed.notify_all();
    }
    /// As for a new thread, of that number.
    pub fn renew(&self, number: u32) {
        *self.state.lock() = ParkState { number, ..ParkState::default() };
    }
    /// `Thread.interrupt0`: ends parking and sleeping, also the next time; `note` runs together with it. Whether it was done: not when the thread
    /// of that number has ended.
    pub fn interrupt(&self, number: Option<u32>, note: impl FnOnce()) -> bool {
        let waits_for = {
            let mut state = self.state.lock();
            if number.is_some_and(|number| number != state.number) {
                return false;
            }
            state.interrupted = true;
            state.permit = true;
            note();
            state.waits_for.clone()
        };
        self.changed.notify_all();
        if let Some(waits_for) = waits_for {
            waits_for.wake();
        }
        true
    }
    /// Whether parking would end at once; takes the permit.
    pub fn passes(&self) -> bool {
        let mut state = self.state.lock();
        std::mem::take(&mut state.permit) || state.interrupted
    }
    /// Says what an interrupt has to wake from now on.
    pub fn set_waits_for(&self, wake: Option<Arc<dyn Wake>>) {
        self.state.lock().waits_for = wake;
    }
    /// Whether an interrupt is pending here.
    pub fn is_interrupted(&self) -> bool {
        self.state.lock().interrupted
    }
    /// Forgets a pending interrupt; `note` runs together with it.
    pub fn clear_interrupt(&self, note: impl FnOnce()) {
        let mut state = self.state.lock();
        state.interrupted = false;
        note();
    }
    fn wait(&self, host: &dyn Host, timeout: Option<Duration>, done: impl Fn(&mut ParkState) -> bool) {
        let deadline = Deadline::after(host, timeout);
        let mut state = self.state.lock();
        while !done(&mut state) {
            match deadline.left(host) {
                None => self.changed.wait(&mut state),
                Some(Duration::ZERO) => return,
                Some(left) => drop(self.changed.wait_for(&mut state, left)),
            }
        }
    }
}

/// The end of a timed wait, on the host's clock.
#[derive(Clone, Copy)]
pub struct Deadline(Option<i64>);

impl Deadline {
    /// `timeout` from now; `None` is never.
    pub fn after(host: &dyn Host, timeout: Option<Duration>) -> Deadline {
        Deadline(timeout.map(|t| host.nano_time().saturating_add(i64::try_from(t.as_nanos()).unwrap_or(i64::MAX))))
    }
    /// What is left of the wait: zero when it is over, `None` when it has no end.
    pub fn left(self, host: &dyn Host) -> Option<Duration> {
        self.0.map(|end| Duration::from_nanos(u64::try_from(end.saturating_sub(host.nano_time())).unwrap_or(0)))
    }
}

impl Mutator<'_> {
    /// The current platform thread is not interrupted any more, nor, if so told, the virtual one on it. `Thread.interrupted` and the parker change
    /// together, so that the one never tells what the other does not know.
    pub fn forget_interrupt(&self, mounted_too: bool) {
        let (rt, thread) = (self.rt(), self.thread());
        let forget = |slot: u32| {
            if let Some(object) = RawRef::from_slot(slot) {
                rt.heap.store_u8(object, rt.known().thread_interrupted, 0);
            }
        };
        thread.parker.clear_interrupt(|| {
            forget(thread.thread_object.load(Ordering::Relaxed));
            if mounted_too {
                forget(thread.mounted.load(Ordering::Relaxed));
            }
        });
    }
    /// `Unsafe.park`: until a permit, an interrupt or the end of `timeout`.
    pub fn park(&mut self, timeout: Option<Duration>) {
        let thread = self.thread();
        self.blocking(|| {
            thread.parker.wait(&*thread.runtime.get().host, timeout, |state| std::mem::take(&mut state.permit) || state.interrupted)
        });
    }
    /// `Thread.sleepNanos0`: true when an interrupt ended it (which stays pending).
    pub fn sleep(&mut self, duration: Duration) -> bool {
        let thread = self.thread();
        self.blocking(|| thread.parker.wait(&*thread.runtime.get().host, Some(duration), |state| state.interrupted));
        thread.parker.is_interrupted()
    }
}
