//! How a VM ends (JLS 12.8): the outcome that whoever runs the program waits for.
use super::thread::mutator::Mutator;
use super::throwing::Unwind;
use parking_lot::{Condvar, Mutex};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Why the program is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// With this exit code: `System.exit`, `Runtime.halt`, or the end of the last non-daemon thread.
    Exit(i32),
    /// A thread met a bug of Ijen; nothing that the VM holds can be trusted any more.
    Bug,
}

/// The first outcome counts.
#[derive(Default)]
pub struct Ending {
    booted: AtomicBool,
    halting: AtomicBool,
    outcome: Mutex<Option<Outcome>>,
    decided: Condvar,
}

impl Ending {
    /// The class library is up: Java code of the program may run.
    pub fn set_booted(&self) {
        self.booted.store(true, Ordering::SeqCst);
    }
    /// Whether the class library is up.
    pub fn is_booted(&self) -> bool {
        self.booted.load(Ordering::SeqCst)
    }
    /// Whether Java code has to unwind.
    pub fn is_halting(&self) -> bool {
        self.halting.load(Ordering::SeqCst)
    }
    /// Decides the outcome, unless there is one. Threads notice at their next poll.
    pub fn decide(&self, outcome: Outcome) {
        let mut decided = self.outcome.lock();
        self.halting.store(true, Ordering::SeqCst);
        decided.get_or_insert(outcome);
        self.decided.notify_all();
    }
    /// Waits for the outcome, at most this long.
    pub fn wait_for(&self, timeout: Duration) -> Option<Outcome> {
        let mut decided = self.outcome.lock();
        if decided.is_none() {
            self.decided.wait_for(&mut decided, timeout);
        }
        *decided
    }
}

impl Mutator<'_> {
    /// Ends the VM without running any more Java code: all threads unwind at their next poll or when they stop waiting.
    pub fn halt(&mut self, status: i32) -> Unwind {
        let rt = self.rt();
        self.dump_at_exit();
        rt.ending.decide(Outcome::Exit(status));
        self.blocking(|| {
            for thread in rt.threads.all() {
                thread.request_poll();
                thread.parker.interrupt(None, || ());
            }
            rt.continuations.interrupt();
        });
        self.thread().exiting.store(true, Ordering::Relaxed);
        self.unwinding()
    }
}
