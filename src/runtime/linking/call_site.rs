//! What each `invokedynamic` instruction is linked to (JVMS 5.4.3.6: per instruction, set once, failures included).
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::pool::Failure;
use crate::runtime::symbols::FixedState;
use indexmap::IndexMap;
use parking_lot::Mutex;

/// What a call site calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SiteTarget {
    /// A static method that takes the call site's arguments.
    Method(MethodPtr),
    /// Always this method handle: the number of its root.
    Constant(u32),
    /// The target that this `CallSite` has at the time: the number of its root.
    Site(u32),
}

/// The target, or what every execution throws.
pub type Outcome = Result<SiteTarget, Failure>;

/// Keyed by the method that holds the instruction and its bci.
#[derive(Default)]
pub struct CallSites {
    linked: Mutex<IndexMap<(MethodPtr, u16), Outcome, FixedState>>,
}

impl CallSites {
    /// The outcome, once linked.
    pub fn get(&self, caller: MethodPtr, bci: u16) -> Option<Outcome> {
        self.linked.lock().get(&(caller, bci)).cloned()
    }
    /// Forgets the call sites of dead methods.
    pub fn forget(&self, dead: &dyn Fn(MethodPtr) -> bool) {
        self.linked.lock().retain(|(caller, _), _| !dead(*caller));
    }
    /// Records the outcome; the first one wins and is returned.
    pub fn set(&self, caller: MethodPtr, bci: u16, outcome: Outcome) -> Outcome {
        self.linked.lock().entry((caller, bci)).or_insert(outcome).clone()
    }
}
