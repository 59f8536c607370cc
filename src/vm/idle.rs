//! Gives back the memory of a program that rests, as JEP 346 has it: whoever waits for the program's end looks now and then.
use super::signals::Remote;
use crate::heap::{MemoryStats, Reason};
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::Duration;

/// From look to look. A program that allocates nothing from one to the next rests.
pub const INTERVAL: Duration = Duration::from_secs(5);

/// Committed bytes from which on it is worth the trouble.
const WORTHWHILE: u64 = 32 << 20;
/// What may be allocated between two looks without being work.
const TOLERANCE: u64 = 1 << 20;

/// How far a program is.
#[derive(Clone, Copy)]
struct Progress {
    used: u64,
    collections: u64,
}

impl Progress {
    fn of(stats: &MemoryStats) -> Progress {
        Progress { used: stats.used, collections: stats.collections }
    }
    fn is_near(self, other: Progress) -> bool {
        self.collections == other.collections && self.used.abs_diff(other.used) < TOLERANCE
    }
}

/// What was seen of a program.
#[derive(Default)]
pub struct Idle {
    last: Option<Progress>,
    /// What the last collection on its behalf left; `None` while there is one.
    left: Arc<Mutex<Option<Progress>>>,
    begun: bool,
}

impl Idle {
    /// Looks at the heap, and has it collected if that is worth the trouble.
    pub fn look(&mut self, stats: &MemoryStats, remote: &Remote) {
        if !self.wants_collection(Progress::of(stats), stats.committed) {
            return;
        }
        let before = self.left.lock().take();
        let told = self.left.clone();
        self.begun = remote.run_unseen("Idle Collection", move |m| {
            m.collect(Reason::Idle);
            *told.lock() = Some(Progress::of(&m.rt().heap.stats()));
        });
        if !self.begun {
            *self.left.lock() = before;
        }
    }
    /// Whether nothing has happened since the last look, but something since the last such collection.
    fn wants_collection(&mut self, now: Progress, committed: u64) -> bool {
        let rests = self.last.replace(now).is_some_and(|last| last.is_near(now));
        let left = *self.left.lock();
        let running = self.begun && left.is_none();
        rests && !running && committed >= WORTHWHILE && left.is_none_or(|left| !left.is_near(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_rests_is_collected_once() {
        let mut idle = Idle::default();
        let at = |megabytes: u64, collections| Progress { used: megabytes << 20, collections };
        assert!(!idle.wants_collection(at(100, 3), WORTHWHILE), "seen once");
        assert!(!idle.wants_collection(at(120, 3), WORTHWHILE), "it works");
        assert!(!idle.wants_collection(at(120, 4), WORTHWHILE), "it works");
        assert!(!idle.wants_collection(at(120, 4), WORTHWHILE - 1), "too small");
        assert!(idle.wants_collection(at(120, 4), WORTHWHILE));
        idle.begun = true;
        assert!(!idle.wants_collection(at(120, 4), WORTHWHILE), "under way");
        *idle.left.lock() = Some(at(20, 5));
        assert!(!idle.wants_collection(at(20, 5), WORTHWHILE));
        assert!(!idle.wants_collection(at(20, 5), WORTHWHILE), "done");
        assert!(!idle.wants_collection(at(60, 5), WORTHWHILE), "it has worked again");
        assert!(idle.wants_collection(at(60, 5), WORTHWHILE));
    }
}
