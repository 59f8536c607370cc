//! `RootSet`: how the runtime shows the collector where references are.

use std::ops::Range;

use super::Tlab;

/// Why a slot keeps its object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RootKind {
    /// Frames, lock stacks, handle areas, the root table: always live.
    Strong,
    /// What a loader holds: mirrors, constants, its roots. Reached with an instance or mirror of one of its classes, or its keeper.
    Loader(u32),
    /// Entries that do not keep their object: interned strings, monitors, caches.
    /// The visitor leaves 0 in the slot of a dead entry, whose owner then drops the entry.
    Weak,
    /// Objects that are kept for a finalizer only: visited after weak references are cleared, before phantom ones.
    Finalizable,
}

/// See `RootSet::keeper`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeper {
    /// They are never unloaded.
    Always,
    /// The object in this slot.
    Object(u32),
    /// Nothing.
    Nobody,
}

/// The runtime's roots. No method may call back into the heap: the collector holds its locks.
pub trait RootSet {
    /// Shows each slot of one kind exactly once; the visitor writes the new reference into it. Null slots may be shown, and slots
    /// that lie outside of `within` need not be: only those inside may move.
    /// If `within` is not everything, `Strong` includes the roots of all loaders.
    fn visit(&mut self, kind: RootKind, within: Range<u32>, visitor: &mut dyn FnMut(&mut u32));
    /// Shows the allocation buffer of every thread.
    fn visit_tlabs(&mut self, visitor: &mut dyn FnMut(&Tlab));
    /// Loaders are numbered from 0 to this, exclusive.
    fn loader_count(&self) -> u32 {
        0
    }
    /// What keeps the classes of a loader besides their instances and mirrors.
    fn keeper(&self, _loader: u32) -> Keeper {
        Keeper::Always
    }
    /// The loaders that a collection of the whole heap did not reach: their classes can be unloaded once it is over.
    fn unreached(&mut self, _loaders: Vec<u32>) {}
}
