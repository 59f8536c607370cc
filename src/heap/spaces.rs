//! Which memory is free: two halves that the collector copies between, and a space whose objects never move.

use super::reservation::Reservation;
use super::{HeapError, UNIT};

/// Commit step: 1 MB.
const CHUNK: u32 = (1 << 20) / UNIT as u32;
/// Nothing lives in the first page: a null reference is never inside a space.
const FIRST: u32 = 4096 / UNIT as u32;
/// The most that a 4-byte reference reaches.
const REACH: u64 = (32 << 30) - (1 << 20);
/// A half keeps this much of its memory when it falls empty; the rest is given back.
const KEEP: u32 = (32 << 20) / UNIT as u32;
/// The largest piece handed to a thread.
const TLAB: u32 = (128 << 10) / UNIT as u32;

/// One of the two halves; all positions are in units from the heap's base.
#[derive(Debug)]
pub(super) struct Half {
    pub(super) start: u32,
    /// Below this, memory may hold old bytes; above, it is zero.
    dirty: u32,
    /// Made inaccessible after a stress collection.
    forbidden: bool,
}

/// An object that never moves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) start: u32,
    pub(super) units: u32,
}

/// The state of allocation, behind the heap's lock.
#[derive(Debug)]
pub(super) struct Spaces {
    halves: [Half; 2],
    current: usize,
    /// End of what has been handed out of the current half.
    pub(super) top: u32,
    /// Units committed in each half (H6).
    committed: u32,
    /// Units that may be handed out of the current half before a collection.
    capacity: u32,
    initial: u32,
    max: u32,
    /// The request that found no room: the next capacity makes room for it.
    wanted: u32,
    pub(super) permanent: Vec<Extent>,
    permanent_top: u32,
    permanent_committed: u32,
    permanent_end: u32,
    pub(super) collections: u64,
}

fn bytes(units: u32) -> usize {
    units as usize * UNIT
}

fn chunks(units: u64) -> u64 {
    units.next_multiple_of(u64::from(CHUNK))
}

/// `-Xmx` in bytes, cut down to what references reach.
pub(super) fn clamp_max(max_bytes: u64) -> u64 {
    max_bytes.clamp(1 << 20, (REACH - (2 << 30)) / 2 - (2 << 20)).next_multiple_of(UNIT as u64)
}

impl Spaces {
    /// Lays the spaces out for a clamped maximum; also the number of bytes to reserve.
    pub(super) fn new(max_bytes: u64, initial_bytes: u64) -> (Spaces, usize) {
        let max = max_bytes / UNIT as u64;
        let permanent_end = chunks(max.clamp(16 << 17, (2 << 30) / UNIT as u64));
        let second = permanent_end + chunks(max);
        let end = second + chunks(max);
        let initial = (initial_bytes / UNIT as u64).clamp(u64::from(CHUNK) / 4, max) as u32;
        let half = |start: u64| Half { start: start as u32, dirty: start as u32, forbidden: false };
        let spaces = Spaces {
            halves: [half(permanent_end), half(second)],
            current: 0,
            top: permanent_end as u32,
            committed: 0,
            capacity: initial.min(max as u32),
            initial,
            max: max as u32,
            wanted: 0,
            permanent: Vec::new(),
            permanent_top: FIRST,
            permanent_committed: 0,
            permanent_end: permanent_end as u32,
            collections: 0,
        };
        (spaces, end as usize * UNIT)
    }
    pub(super) fn half(&self) -> &Half {
        &self.halves[self.current]
    }
    /// Units handed out of the current half.
    pub(super) fn used(&self) -> u32 {
        self.top - self.half().start
    }
    pub(super) fn permanent_used(&self) -> u32 {
        self.permanent_top - FIRST
    }
    /// Units that may ever be handed out of the current half.
    fn limit(&self) -> u32 {
        self.capacity.min(self.max.saturating_sub(self.permanent_used()))
    }
    /// Units that `totalMemory` speaks of.
    pub(super) fn total(&self) -> u32 {
        self.limit().max(self.used()) + self.permanent_used()
    }
    pub(super) fn max(&self) -> u32 {
        self.max
    }
    /// Bytes that the process may touch without asking again.
    pub(super) fn committed_bytes(&self) -> u64 {
        bytes(self.permanent_committed) as u64 + 2 * bytes(self.committed) as u64
    }
    pub(super) fn tlab_units(&self) -> u32 {
        TLAB.min(self.limit() / 32).max(64)
    }
    /// Takes between `least` and `most` zeroed units out of the current half; start and count.
    pub(super) fn take(&mut self, memory: &Reservation, least: u32, most: u32) -> Option<(u32, u32)> {
        let free = self.limit().saturating_sub(self.used());
        if free < least {
            self.wanted = self.wanted.max(least);
            return None;
        }
        let units = most.min(free).max(least);
        let needed = self.used() + units;
        if needed > self.committed && self.commit(memory, needed).is_err() {
            return None;
        }
        let start = self.top;
        self.top += units;
        let dirty = self.half().dirty.min(self.top).saturating_sub(start);
        // SAFETY: units start..top are committed (H6) and were handed to nobody else.
        unsafe { memory.base().add(bytes(start)).write_bytes(0, bytes(dirty)) };
        Some((start, units))
    }
    /// Lets a buffer that ends at `end` grow in place.
    pub(super) fn can_extend(&self, end: u32) -> bool {
        end == self.top && end > self.half().start
    }
    /// H6: both halves, equally far.
    fn commit(&mut self, memory: &Reservation, needed: u32) -> Result<(), HeapError> {
        let target = chunks(u64::from(needed)) as u32;
        for half in &self.halves {
            memory.commit(bytes(half.start + self.committed), bytes(half.start + target))?;
        }
        self.committed = target;
        Ok(())
    }
    /// Takes zeroed units out of the space whose objects never move.
    pub(super) fn take_permanent(&mut self, memory: &Reservation, units: u32) -> Option<u32> {
        let budget = self.max.saturating_sub(self.used()).saturating_sub(self.permanent_used());
        if units > budget || units > self.permanent_end - self.permanent_top {
            return None;
        }
        let start = self.permanent_top;
        let end = start + units;
        if end > self.permanent_committed {
            let target = (chunks(u64::from(end)) as u32).min(self.permanent_end);
            memory.commit(bytes(self.permanent_committed), bytes(target)).ok()?;
            self.permanent_committed = target;
        }
        self.permanent_top = end;
        self.permanent.push(Extent { start, units });
        Some(start)
    }
    /// Where the permanent space ends and the halves begin.
    pub(super) fn permanent_limit(&self) -> u32 {
        self.permanent_end
    }
    /// The permanent object at `start`.
    pub(super) fn permanent_at(&self, start: u32) -> Option<Extent> {
        self.permanent.binary_search_by_key(&start, |e| e.start).ok().map(|i| self.permanent[i])
    }
    /// Makes the other half ready to be copied into; its start.
    pub(super) fn open_other(&mut self, memory: &Reservation) -> u32 {
        let committed = self.committed;
        let half = &mut self.halves[1 - self.current];
        if half.forbidden {
            memory.commit(bytes(half.start), bytes(half.start + committed)).expect("memory that was committed before");
            half.forbidden = false;
        }
        half.start
    }
    /// The live objects are now in the other half, up to `top`: makes it the current one and empties the old one.
    pub(super) fn flip(&mut self, memory: &Reservation, top: u32, poison: bool) {
        let old_top = self.top;
        self.current = 1 - self.current;
        self.top = top;
        self.collections += 1;
        let live = self.used();
        let ideal = u64::from(live) * 5 / 2 + u64::from(self.initial);
        let needed = u64::from(live) + u64::from(self.wanted);
        // A request that can never be met changes nothing.
        let needed = if needed + u64::from(self.permanent_used()) > u64::from(self.max) { 0 } else { needed + u64::from(TLAB) };
        self.capacity = ideal.max(needed).min(u64::from(self.max)) as u32;
        self.wanted = 0;
        let old = &mut self.halves[1 - self.current];
        old.dirty = old.dirty.max(old_top);
        if poison {
            poison_units(memory, old.start, old_top);
            if cfg!(debug_assertions) {
                memory.forbid(bytes(old.start), bytes(old.start + self.committed)).expect("memory that was committed before");
                old.forbidden = true;
            }
        }
        let keep = old.start + KEEP.max(CHUNK);
        if old.dirty > keep && !old.forbidden {
            memory.discard(bytes(keep), bytes(chunks(u64::from(old.dirty)) as u32).min(bytes(old.start + self.committed)));
            old.dirty = keep;
        }
    }
}

/// What is read from a stale reference should look like nothing else.
fn poison_units(memory: &Reservation, from: u32, to: u32) {
    for unit in from..to {
        // SAFETY: the old half is committed and holds no live object.
        unsafe { memory.base().add(bytes(unit)).cast::<u64>().write(0xDEAD_BEEF_DEAD_BEEF) };
    }
}
