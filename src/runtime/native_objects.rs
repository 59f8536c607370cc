//! Rust state that Java objects refer to by number, such as a compressor's.
//!
//! A native takes the state out while it works with it, so that no lock is held meanwhile.
use parking_lot::Mutex;
use std::any::Any;
use std::collections::BTreeMap;

/// The states of one VM.
#[derive(Default)]
pub struct NativeObjects {
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    newest: i64,
    states: BTreeMap<i64, Box<dyn Any + Send>>,
}

impl NativeObjects {
    /// Keeps a state; its number is never 0.
    pub fn insert(&self, state: Box<dyn Any + Send>) -> i64 {
        let mut table = self.table.lock();
        table.newest += 1;
        let id = table.newest;
        table.states.insert(id, state);
        id
    }

    /// Takes a state out; none when it was removed or is in use.
    pub fn take(&self, id: i64) -> Option<Box<dyn Any + Send>> {
        self.table.lock().states.remove(&id)
    }

    /// Puts a state back under its number.
    pub fn put(&self, id: i64, state: Box<dyn Any + Send>) {
        self.table.lock().states.insert(id, state);
    }
}
