//! How the reservation is divided: objects that never move, large arrays, the old generation, and the young one: two survivor spaces and
//! eden. In this order, so that an object is young if its reference is at least `young_start`, and everything slides downwards.

use std::collections::BTreeMap;

use super::area::{Area, CHUNK, bytes};
use super::cards::Crossing;
use super::large::LargeSpace;
use super::reservation::Reservation;
use super::sizing::Sizing;
use super::{HeapConfig, HeapError, UNIT};

/// Nothing lives in the first page: a null reference is never inside a space.
const FIRST: u32 = 4096 / UNIT as u32;
/// The most that a 4-byte reference reaches.
const REACH: u64 = (32 << 30) - (1 << 20);
/// The most that the space of objects that never move can hold.
const PERMANENT: u64 = 2 << 30;
/// The largest piece handed to a thread.
const TLAB: u32 = (128 << 10) / UNIT as u32;

/// Arrays of more units (64 KB) are large; with a small eden, smaller ones too.
const LEAST_LARGE: u32 = (64 << 10) / UNIT as u32;

/// An object that never moves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) start: u32,
    pub(super) units: u32,
    /// Number of the loader that it lives and dies with, if it dies.
    pub(super) owner: Option<u32>,
}

impl Extent {
    pub(super) fn end(&self) -> u32 {
        self.start + self.units
    }
}

/// The state of allocation, behind the heap's lock. H6: `used` never exceeds `max`, so that everything live fits into the old generation.
#[derive(Debug)]
pub(super) struct Spaces {
    /// `-Xmx`.
    pub(super) max: u32,
    pub(super) permanent: Vec<Extent>,
    permanent_area: Area,
    /// Where objects of unloaded classes were, by size.
    free: BTreeMap<u32, Vec<u32>>,
    free_units: u32,
    pub(super) large: LargeSpace,
    pub(super) old: Area,
    /// Where the objects of the old generation start.
    pub(super) crossing: Crossing,
    pub(super) survivors: [Area; 2],
    /// Which of them holds objects.
    pub(super) from: usize,
    pub(super) eden: Area,
    pub(super) sizing: Sizing,
    /// The request that found no room.
    pub(super) wanted: u32,
    pub(super) collections: u64,
    pub(super) full_collections: u64,
    pub(super) young_start: u32,
}

fn chunks(units: u64) -> u32 {
    units.next_multiple_of(u64::from(CHUNK)) as u32
}

/// `-Xmx` in bytes, cut down to what references reach.
fn clamp_max(max_bytes: u64) -> u64 {
    max_bytes.clamp(1 << 20, (REACH - PERMANENT) / 11 * 4 - (8 << 20)).next_multiple_of(UNIT as u64)
}

impl Spaces {
    /// Lays the spaces out; also the number of bytes to reserve.
    pub(super) fn new(config: &HeapConfig) -> Result<(Spaces, usize), HeapError> {
        let max = clamp_max(config.max_bytes) / UNIT as u64;
        let sizing = Sizing::new(config, max as u32);
        let large = chunks(max.clamp(16 << 17, PERMANENT / UNIT as u64));
        let old = large + chunks(max);
        // One chunk more than it can ever hold: stress leaves a gap at the bottom.
        let young = old + chunks(max) + CHUNK;
        let survivor = chunks(u64::from(sizing.most_survivors()));
        let eden = young + 2 * survivor;
        let end = eden + chunks(u64::from(sizing.most_eden()));
        let mut permanent_area = Area::new(0, large);
        permanent_area.empty(FIRST);
        let spaces = Spaces {
            max: max as u32,
            permanent: Vec::new(),
            permanent_area,
            free: BTreeMap::new(),
            free_units: 0,
            large: LargeSpace::new(large, old),
            old: Area::new(old, young),
            crossing: Crossing::new(old, young)?,
            survivors: [Area::new(young, young + survivor), Area::new(young + survivor, eden)],
            from: 0,
            eden: Area::new(eden, end),
            sizing,
            wanted: 0,
            collections: 0,
            full_collections: 0,
            young_start: young,
        };
        Ok((spaces, bytes(end)))
    }
    /// Where the last of the spaces ends.
    pub(super) fn end(&self) -> u32 {
        self.eden.end
    }
    /// Units handed out of the young generation.
    pub(super) fn young_used(&self) -> u32 {
        self.survivors[self.from].used() + self.eden.used()
    }
    pub(super) fn permanent_used(&self) -> u32 {
        self.permanent_area.used() - self.free_units
    }
    pub(super) fn permanent_top(&self) -> u32 {
        self.permanent_area.top
    }
    /// Units handed out.
    pub(super) fn used(&self) -> u32 {
        self.permanent_used() + self.large.used() + self.old.used() + self.young_used()
    }
    /// Units that may be handed out of eden before the next collection.
    fn eden_limit(&self) -> u32 {
        let others = self.used() - self.eden.used();
        self.sizing.eden.min(self.max.saturating_sub(others)).min(self.eden.end - self.eden.bottom)
    }
    /// Units that `totalMemory` speaks of.
    pub(super) fn total(&self) -> u32 {
        let young = self.eden_limit().max(self.eden.used()) + self.sizing.survivors().max(self.survivors[self.from].used());
        let old = self.sizing.full_at(self.max).max(self.old.used() + self.large.used()) + self.permanent_used();
        (young + old).min(self.max).max(self.used())
    }
    /// Bytes that the process may touch without asking again.
    pub(super) fn committed_bytes(&self) -> u64 {
        let [a, b] = &self.survivors;
        let areas = [&self.permanent_area, &self.old, a, b, &self.eden];
        areas.into_iter().map(Area::committed_bytes).sum::<u64>() + self.large.committed_bytes()
    }
    pub(super) fn tlab_units(&self) -> u32 {
        TLAB.min(self.sizing.eden / 32).max(64)
    }
    /// Takes between `least` and `most` zeroed units out of eden; start and count.
    pub(super) fn take(&mut self, memory: &Reservation, least: u32, most: u32) -> Option<(u32, u32)> {
        let free = self.eden_limit().saturating_sub(self.eden.used());
        if free < least {
            self.wanted = self.wanted.max(least);
            return None;
        }
        let units = most.min(free).max(least);
        self.eden.take(memory, units).map(|start| (start, units))
    }
    /// Takes units for an object too large for a thread's buffer: a large array, or in eden what is small for that. How many of the first
    /// units may be anything: none if they are to be `zeroed`.
    pub(super) fn take_large(&mut self, memory: &Reservation, units: u32, zeroed: bool) -> Option<(u32, u32)> {
        if units <= LEAST_LARGE.min(self.sizing.eden / 8) {
            return self.take(memory, units, units).map(|(start, _)| (start, 0));
        }
        let rounded = u64::from(LargeSpace::rounded(units));
        let old = u64::from(self.old.used()) + u64::from(self.large.used()) - u64::from(self.large.young);
        if u64::from(units) + u64::from(self.used()) > u64::from(self.max)
            || u64::from(self.large.young) + rounded > u64::from(self.sizing.young_large(self.max)).max(rounded)
            || old + rounded > u64::from(self.sizing.full_at(self.max))
        {
            self.wanted = self.wanted.max(units);
            return None;
        }
        let (start, dirty) = match self.large.take(memory, units) {
            Some(taken) => taken,
            None => {
                let (start, dirty) = self.old.take_dirty(memory, units)?;
                self.crossing.record(start, units);
                (start, dirty)
            }
        };
        if !zeroed {
            return Some((start, dirty));
        }
        // SAFETY: the units were handed to nobody else.
        unsafe { memory.base().add(bytes(start)).write_bytes(0, bytes(dirty)) };
        Some((start, 0))
    }
    /// Lets a buffer that ends at `end` grow in place.
    pub(super) fn can_extend(&self, end: u32) -> bool {
        end == self.eden.top && end > self.eden.bottom
    }
    /// Takes zeroed units out of the space whose objects never move; `owner` is the loader that they die with.
    pub(super) fn take_permanent(&mut self, memory: &Reservation, units: u32, owner: Option<u32>) -> Option<u32> {
        if u64::from(units) + u64::from(self.used()) > u64::from(self.max) {
            return None;
        }
        let start = match self.take_free(units) {
            Some(start) => start,
            None => self.permanent_area.take(memory, units)?,
        };
        let at = self.permanent.partition_point(|extent| extent.start < start);
        self.permanent.insert(at, Extent { start, units, owner });
        Some(start)
    }
    /// The smallest free piece that is large enough; the rest of it stays free.
    fn take_free(&mut self, units: u32) -> Option<u32> {
        let (&size, _) = self.free.range(units..).next()?;
        let pieces = self.free.get_mut(&size)?;
        let start = pieces.pop()?;
        if pieces.is_empty() {
            self.free.remove(&size);
        }
        if size > units {
            self.free.entry(size - units).or_default().push(start + units);
        }
        self.free_units -= units;
        Some(start)
    }
    /// Frees what died with the loaders that `is_dead` names.
    pub(super) fn free_permanent(&mut self, memory: &Reservation, is_dead: &dyn Fn(u32) -> bool) {
        let (free, free_units) = (&mut self.free, &mut self.free_units);
        self.permanent.retain(|extent| {
            let dead = extent.owner.is_some_and(is_dead);
            if dead {
                // SAFETY: an object of this space, which nothing refers to any more; H2.
                unsafe { memory.base().add(bytes(extent.start)).write_bytes(0, bytes(extent.units)) };
                free.entry(extent.units).or_default().push(extent.start);
                *free_units += extent.units;
            }
            !dead
        });
    }
    /// Where the permanent space ends and the moving ones begin.
    pub(super) fn permanent_limit(&self) -> u32 {
        self.large.start()
    }
    /// The permanent object at `start`.
    pub(super) fn permanent_at(&self, start: u32) -> Option<Extent> {
        self.permanent.binary_search_by_key(&start, |e| e.start).ok().map(|i| self.permanent[i])
    }
}
