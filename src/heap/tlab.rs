//! A thread's own piece of the heap: zeroed memory to be handed out by moving a pointer.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

use super::RawRef;

/// Free memory from `top` to `end`, both in heap units (like `RawRef`); all of it is zero.
/// Written by its thread alone, except that a collection empties it while the world is stopped.
#[derive(Debug, Default)]
#[repr(C)]
pub struct Tlab {
    top: AtomicU32,
    end: AtomicU32,
    /// The next slow allocation does not count under stress: the last one failed for stress's sake.
    excused: AtomicBool,
}

impl Tlab {
    /// An empty one: the first allocation takes the slow path.
    pub const fn new() -> Tlab {
        Tlab { top: AtomicU32::new(0), end: AtomicU32::new(0), excused: AtomicBool::new(false) }
    }
    /// Takes `units`, if they are there. The object has no class word yet (H4).
    #[inline(always)]
    pub fn bump(&self, units: u32) -> Option<RawRef> {
        let top = self.top.load(Relaxed);
        if units > self.end.load(Relaxed) - top {
            return None;
        }
        self.top.store(top + units, Relaxed);
        RawRef::from_slot(top)
    }
    pub(super) fn bounds(&self) -> (u32, u32) {
        (self.top.load(Relaxed), self.end.load(Relaxed))
    }
    pub(super) fn excuse(&self) {
        self.excused.store(true, Relaxed);
    }
    pub(super) fn excused(&self) -> bool {
        self.excused.load(Relaxed) && self.excused.swap(false, Relaxed)
    }
    pub(super) fn set(&self, top: u32, end: u32) {
        self.top.store(top, Relaxed);
        self.end.store(end, Relaxed);
    }
    /// Drops what is left.
    pub(super) fn retire(&self) {
        self.set(0, 0);
    }
}
