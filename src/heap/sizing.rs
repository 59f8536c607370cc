//! How large eden is, how old an object gets before it is promoted, and when a full collection is due. Decides by what was allocated,
//! copied and scanned, never by a clock. Sizes are in units.

use super::header::AGE_MAX;
use super::{HeapConfig, UNIT};

/// What a young collection costs however little survives, as if so many units had been copied.
const FIXED_COST: u64 = (32 << 10) / UNIT as u64;
/// Eden grows until a collection costs less than this part of it; as long as it is small, and from then on.
const SMALL_COST_PART: u64 = 64;
const COST_PART: u64 = 16;
const SMALL_EDEN: u32 = (32 << 20) / UNIT as u32;
/// Eden when nothing else is asked for.
const EDEN: u64 = (1 << 20) / UNIT as u64;
/// The old generation may grow to this before a full collection, and to half of the maximum, as long as that is less than `LARGE_OLD`, then to
/// a quarter; and to `GROWTH` times of what lived after the last one.
const OLD: u64 = (64 << 20) / UNIT as u64;
const LARGE_OLD: u64 = (512 << 20) / UNIT as u64;
const GROWTH: u64 = 3;
/// Large arrays that may be allocated before a young collection, however small eden is.
const YOUNG_LARGE: u32 = (16 << 20) / UNIT as u32;

#[derive(Debug)]
pub(super) struct Sizing {
    /// What may be allocated in eden before a collection.
    pub(super) eden: u32,
    least_eden: u32,
    most_eden: u32,
    survivor_ratio: u32,
    most_age: u32,
    /// An object of this age is promoted.
    pub(super) tenure: u32,
    /// What survives a young collection, as it is lately.
    survival: u32,
    /// Free after the last full collection.
    free_after_full: u32,
    live_after_full: u32,
    initial: u32,
}

/// What a young collection did.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct YoungWork {
    /// Copied into the survivor space.
    pub(super) survived: u32,
    /// Copied into the old generation.
    pub(super) promoted: u32,
    /// Roots and fields looked at on dirty cards.
    pub(super) scanned: u64,
    /// Units in the survivor space, by age.
    pub(super) ages: [u32; AGE_MAX as usize + 1],
}

impl Sizing {
    /// For a heap of at most `max` units.
    pub(super) fn new(config: &HeapConfig, max: u32) -> Sizing {
        let young = config.young;
        let units = |bytes: u64| bytes / UNIT as u64;
        let ratio = u64::from(young.survivor_ratio.max(1));
        // Eden's part of the young generation.
        let eden = |young: u64| young * ratio / (ratio + 2);
        let most = match young.max_bytes {
            Some(bytes) => units(bytes).min(u64::from(max) * 3 / 4),
            None => u64::from(max) / (u64::from(young.new_ratio) + 1),
        };
        let most_eden = eden(most).max(2 << 10);
        let least = young.initial_bytes.map_or(EDEN, |bytes| eden(units(bytes))).clamp(2 << 10, most_eden);
        Sizing {
            eden: least as u32,
            least_eden: least as u32,
            most_eden: most_eden as u32,
            survivor_ratio: ratio as u32,
            most_age: young.max_tenuring.min(AGE_MAX),
            tenure: young.max_tenuring.min(AGE_MAX),
            survival: 0,
            free_after_full: max,
            live_after_full: 0,
            initial: units(config.initial_bytes).min(u64::from(max)) as u32,
        }
    }
    /// The most that eden ever holds.
    pub(super) fn most_eden(&self) -> u32 {
        self.most_eden
    }
    /// The most that a survivor space ever holds.
    pub(super) fn most_survivors(&self) -> u32 {
        self.most_eden / self.survivor_ratio
    }
    /// Units of large arrays that may be allocated before a young collection.
    pub(super) fn young_large(&self, max: u32) -> u32 {
        self.eden.max(YOUNG_LARGE.min(max / 8))
    }
    /// What a survivor space may hold now.
    pub(super) fn survivors(&self) -> u32 {
        self.eden / self.survivor_ratio
    }
    /// How large the old generation becomes before it is collected.
    pub(super) fn full_at(&self, max: u32) -> u32 {
        let grown = u64::from(self.live_after_full) * GROWTH;
        let part = (u64::from(max) / 4).max(LARGE_OLD).min(u64::from(max) / 2);
        grown.max(OLD).max(part).max(u64::from(self.initial)).min(u64::from(max)) as u32
    }
    /// Whether a young collection would leave too little room, when `others` is what is not young.
    pub(super) fn young_is_useless(&self, max: u32, others: u32) -> bool {
        let left = max.saturating_sub(others).saturating_sub(self.survival);
        left < self.eden.min(self.free_after_full) / 2
    }
    /// Learns from a young collection.
    pub(super) fn after_young(&mut self, work: &YoungWork) {
        let survival = u64::from(work.survived) + u64::from(work.promoted);
        self.survival = ((u64::from(self.survival) * 3 + survival) / 4).max(survival) as u32;
        let cost = FIXED_COST + survival + work.scanned;
        let part = if self.eden < SMALL_EDEN { SMALL_COST_PART } else { COST_PART };
        if cost * part > u64::from(self.eden) {
            self.eden = self.eden.saturating_mul(2).min(self.most_eden);
        }
        // The survivors may fill half of their space.
        let target = self.survivors() / 2;
        let mut sum = 0;
        self.tenure = 1;
        while self.tenure < self.most_age {
            sum += work.ages[self.tenure as usize];
            if sum > target {
                break;
            }
            self.tenure += 1;
        }
        self.tenure = self.tenure.min(self.most_age);
    }
    /// Learns from a full collection that left `live` units of at most `max`, after a request for `wanted` units.
    pub(super) fn after_full(&mut self, live: u32, wanted: u32, max: u32) {
        // A request that can never be met changes nothing.
        let wanted = if wanted > max.saturating_sub(live) { 0 } else { wanted };
        self.live_after_full = live + wanted;
        self.free_after_full = max.saturating_sub(live);
        self.eden = (self.eden / 2).max(self.least_eden);
        self.survival /= 2;
    }
}
