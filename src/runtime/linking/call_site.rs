//! What each `invokedynamic` instruction is linked to (JVMS 5.4.3.6: per instruction, set once).
use crate::runtime::class::method::MethodPtr;
use crate::runtime::symbols::FixedState;
use indexmap::IndexMap;
use parking_lot::Mutex;

/// Keyed by the method that holds the instruction and its bci.
#[derive(Default)]
pub struct CallSites {
    linked: Mutex<IndexMap<(u64, u16), MethodPtr, FixedState>>,
}

impl CallSites {
    /// The target, once linked.
    pub fn get(&self, caller: MethodPtr, bci: u16) -> Option<MethodPtr> {
        self.linked.lock().get(&(caller.to_bits(), bci)).copied()
    }
    /// Records the target; the first one wins and is returned.
    pub fn set(&self, caller: MethodPtr, bci: u16, target: MethodPtr) -> MethodPtr {
        *self.linked.lock().entry((caller.to_bits(), bci)).or_insert(target)
    }
}
