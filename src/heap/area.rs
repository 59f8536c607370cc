//! `Area`: a range of the heap from which memory is taken by moving a pointer.

use super::reservation::Reservation;
use super::{HeapError, UNIT};

/// Commit step: 1 MB.
pub(super) const CHUNK: u32 = (1 << 20) / UNIT as u32;

pub(super) fn bytes(units: u32) -> usize {
    units as usize * UNIT
}

/// All positions are in units from the heap's base; the range begins and ends at multiples of a chunk.
#[derive(Debug)]
pub(super) struct Area {
    pub(super) start: u32,
    pub(super) end: u32,
    /// Where the first object is.
    pub(super) bottom: u32,
    /// End of what has been handed out.
    pub(super) top: u32,
    /// Accessible up to here.
    committed: u32,
    /// Below this, memory may hold old bytes; above, it is zero.
    dirty: u32,
}

impl Area {
    pub(super) fn new(start: u32, end: u32) -> Area {
        Area { start, end, bottom: start, top: start, committed: start, dirty: start }
    }
    /// Units handed out.
    pub(super) fn used(&self) -> u32 {
        self.top - self.bottom
    }
    pub(super) fn contains(&self, unit: u32) -> bool {
        unit >= self.bottom && unit < self.top
    }
    pub(super) fn committed_bytes(&self) -> u64 {
        bytes(self.committed - self.start) as u64
    }
    /// Makes the memory up to `to` accessible.
    pub(super) fn ensure(&mut self, memory: &Reservation, to: u32) -> Result<(), HeapError> {
        if to > self.committed {
            let target = to.next_multiple_of(CHUNK).min(self.end);
            if target < to {
                return Err(HeapError::Commit { bytes: bytes(to - self.end) as u64, errno: 0 });
            }
            memory.commit(bytes(self.committed), bytes(target))?;
            self.committed = target;
        }
        Ok(())
    }
    /// Takes zeroed units.
    pub(super) fn take(&mut self, memory: &Reservation, units: u32) -> Option<u32> {
        let (start, dirty) = self.take_dirty(memory, units)?;
        // SAFETY: the units are committed and were handed to nobody else.
        unsafe { memory.base().add(bytes(start)).write_bytes(0, bytes(dirty)) };
        Some(start)
    }
    /// Takes units and says how many of the first may be anything.
    pub(super) fn take_dirty(&mut self, memory: &Reservation, units: u32) -> Option<(u32, u32)> {
        let top = self.top.checked_add(units).filter(|top| *top <= self.end)?;
        self.ensure(memory, top).ok()?;
        let start = std::mem::replace(&mut self.top, top);
        Some((start, self.dirty.min(top).saturating_sub(start)))
    }
    /// What is handed out from now on begins at `top`; memory above it holds old bytes.
    pub(super) fn set_top(&mut self, top: u32) {
        self.dirty = self.dirty.max(self.top).max(top);
        self.top = top;
    }
    /// Empties the area; the first object will be at `bottom`.
    pub(super) fn empty(&mut self, bottom: u32) {
        if self.top > self.bottom {
            self.dirty = self.dirty.max(self.top);
        }
        self.top = bottom;
        self.bottom = bottom;
    }
    /// Gives memory above `keep` back to the operating system, if it was touched.
    pub(super) fn trim(&mut self, memory: &Reservation, keep: u32) {
        let keep = keep.max(self.top).next_multiple_of(4096 / UNIT as u32).min(self.end);
        let end = self.dirty.next_multiple_of(CHUNK).min(self.committed);
        if self.dirty > keep && end > keep {
            memory.discard(bytes(keep), bytes(end));
            self.dirty = keep;
        }
    }
    /// What is read from a stale reference should look like nothing else.
    pub(super) fn poison(&mut self, memory: &Reservation, from: u32, to: u32) {
        for unit in from..to {
            // SAFETY: the range is committed and holds no live object.
            unsafe { memory.base().add(bytes(unit)).cast::<u64>().write(0xDEAD_BEEF_DEAD_BEEF) };
        }
        self.dirty = self.dirty.max(to);
    }
}
