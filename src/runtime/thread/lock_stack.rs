//! The locks that a thread holds, oldest first: written by its thread, read and updated by the collector while the thread is stopped.
use crate::heap::RawRef;
use parking_lot::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// Entries that handlers reach without a call.
pub const NEAR: usize = 16;
/// Set in an entry whose object an older entry has too.
pub const RECURSIVE: u64 = 1 << 63;

/// An entry is the object (low 32 bits), the frame that took it, and [`RECURSIVE`].
#[repr(C)]
#[derive(Default)]
pub struct LockStack {
    /// Number of entries.
    pub len: AtomicUsize,
    /// The oldest entries.
    pub near: [AtomicU64; NEAR],
    far: Mutex<Vec<u64>>,
}

/// The entry of an object that is locked by the frame `distance` bytes above its stack's base; outside of any frame the number is one of its own.
#[inline(always)]
pub fn entry(object: u32, distance: usize) -> u64 {
    let frame = (distance / 8) as u64 & 0x7fff_ffff;
    frame << 32 | u64::from(object)
}

fn object(entry: u64) -> u32 {
    entry as u32
}

fn same_frame(left: u64, right: u64) -> bool {
    ((left ^ right) & !RECURSIVE) >> 32 == 0
}

impl LockStack {
    fn get(&self, index: usize) -> u64 {
        if index < NEAR { self.near[index].load(Relaxed) } else { self.far.lock()[index - NEAR] }
    }
    fn set(&self, index: usize, entry: u64) {
        if index < NEAR { self.near[index].store(entry, Relaxed) } else { self.far.lock()[index - NEAR] = entry }
    }
    fn entries(&self) -> impl DoubleEndedIterator<Item = (usize, u64)> {
        (0..self.len.load(Relaxed)).map(|index| (index, self.get(index)))
    }
    /// Adds a lock of `raw` by the frame at `distance`.
    pub fn push(&self, raw: RawRef, distance: usize) {
        let recursive = if self.contains(raw) { RECURSIVE } else { 0 };
        let entry = entry(raw.slot(), distance) | recursive;
        self.push_entry(entry);
    }
    /// Whether the thread holds the object.
    pub fn contains(&self, raw: RawRef) -> bool {
        self.entries().any(|(_, e)| object(e) == raw.slot())
    }
    /// Removes the newest lock of `raw` by the frame at `distance`; says whether there was one, and whether the object is held still.
    pub fn pop(&self, raw: RawRef, distance: usize) -> Option<bool> {
        let wanted = entry(raw.slot(), distance);
        let (at, _) = self.entries().rfind(|(_, e)| e & !RECURSIVE == wanted)?;
        let last = self.len.load(Relaxed) - 1;
        for index in at..last {
            self.set(index, self.get(index + 1));
        }
        if last >= NEAR {
            self.far.lock().pop();
        }
        self.len.store(last, Relaxed);
        Some(self.contains(raw))
    }
    /// The newest lock of the frame at `distance`.
    pub fn newest_of(&self, distance: usize) -> Option<RawRef> {
        self.entries().rfind(|(_, e)| same_frame(*e, entry(0, distance))).and_then(|(_, e)| RawRef::from_slot(object(e)))
    }
    /// The locks that a frame holds, newest first; the owner is stopped.
    pub fn of_frame(&self, distance: usize) -> Vec<RawRef> {
        let held = self.entries().rev().filter(|(_, e)| same_frame(*e, entry(0, distance)));
        held.filter_map(|(_, e)| RawRef::from_slot(object(e))).collect()
    }
    /// Number of entries that are older than the frames from `distance` slots above the stack's base on.
    pub fn first_above(&self, distance: usize) -> usize {
        self.entries().find(|(_, e)| (e >> 32 & 0x7fff_ffff) as usize >= distance).map_or(self.len.load(Relaxed), |(index, _)| index)
    }
    /// Removes the entries from `first` on.
    pub fn take_from(&self, first: usize) -> Vec<u64> {
        let taken: Vec<u64> = self.entries().skip(first).map(|(_, e)| e).collect();
        self.far.lock().truncate(first.saturating_sub(NEAR));
        self.len.store(first, Relaxed);
        taken
    }
    /// Adds an entry as it was taken, its frame moved.
    pub fn push_entry(&self, entry: u64) {
        let len = self.len.load(Relaxed);
        match self.near.get(len) {
            Some(slot) => slot.store(entry, Relaxed),
            None => self.far.lock().push(entry),
        }
        self.len.store(len + 1, Relaxed);
    }
    /// Whether no lock is held.
    pub fn is_empty(&self) -> bool {
        self.len.load(Relaxed) == 0
    }
    /// Shows every object to `visit`; the owner is stopped.
    pub fn visit(&self, visit: &mut dyn FnMut(&mut u32)) {
        for (index, entry) in self.entries() {
            let mut slot = object(entry);
            visit(&mut slot);
            self.set(index, entry & !0xffff_ffff | u64::from(slot));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(slot: u32) -> RawRef {
        RawRef::from_slot(slot).expect("not null")
    }

    #[test]
    fn deep_and_unstructured() {
        let locks = LockStack::default();
        for round in 1..=40 {
            locks.push(raw(round), 8 * round as usize);
        }
        locks.push(raw(3), 800);
        assert_eq!(locks.pop(raw(3), 24), Some(true), "the frame at 800 holds it still");
        assert_eq!(locks.pop(raw(3), 24), None);
        assert_eq!((locks.newest_of(320), locks.of_frame(800)), (Some(raw(40)), vec![raw(3)]));
        locks.visit(&mut |slot| *slot += 100);
        assert_eq!(locks.pop(raw(103), 800), Some(false));
        for round in (1..=40).rev().filter(|round| *round != 3) {
            assert_eq!(locks.pop(raw(100 + round), 8 * round as usize), Some(false));
        }
        assert!(locks.is_empty());
    }
}
