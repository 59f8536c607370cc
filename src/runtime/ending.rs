//! How a VM ends (JLS 12.8): the outcome that whoever runs the program waits for.
use parking_lot::{Condvar, Mutex};
use std::sync::atomic::{AtomicBool, Ordering};

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
    halting: AtomicBool,
    outcome: Mutex<Option<Outcome>>,
    decided: Condvar,
}

impl Ending {
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
    /// Waits for the outcome.
    pub fn wait(&self) -> Outcome {
        let mut decided = self.outcome.lock();
        loop {
            match *decided {
                Some(outcome) => return outcome,
                None => self.decided.wait(&mut decided),
            }
        }
    }
}
