//! A collection from its start to its end: which kind it is, what comes before and after both kinds.

use std::sync::atomic::Ordering::Relaxed;

use super::objects::Objects;
use super::references::References;
use super::spaces::Spaces;
use super::{Heap, RootSet, UNIT, check, compact, mark, young};

/// Why a collection happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// An allocation found no room.
    Allocation,
    /// It still found none: the whole heap is collected.
    Retry,
    /// And none again: soft references are cleared.
    LastResort,
    /// `System.gc()`.
    Explicit,
    /// The program does nothing: memory is given back.
    Idle,
    /// `--gc-stress`.
    Stress,
}

/// What was collected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Generation {
    /// The young generation.
    Young,
    /// All of the heap.
    Full,
}

/// What a collection did; bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CollectionStats {
    /// Its number, from 0 on.
    pub number: u64,
    /// Why it happened.
    pub reason: Reason,
    /// What was collected.
    pub generation: Generation,
    /// Used before, permanent objects included.
    pub before: u64,
    /// Used after.
    pub after: u64,
    /// What `totalMemory` is now.
    pub total: u64,
    /// References that became pending.
    pub references: u64,
}

/// Of so many stress collections one is a full one.
const FULL_STRESS: u64 = 4;
/// The gap that stress leaves below the old generation every other time, so that its objects move.
const STRESS_GAP: u32 = 2;

impl Heap {
    /// Collects, at time `now` (milliseconds of any clock that never goes back). The caller guarantees H2: the world is stopped. Every slot
    /// that the roots show is updated.
    pub fn collect(&self, roots: &mut dyn RootSet, reason: Reason, now: i64) -> CollectionStats {
        let mut guard = self.spaces.lock();
        let spaces = &mut *guard;
        roots.visit_tlabs(&mut |tlab| tlab.retire());
        if self.check {
            check::trace(self, spaces, roots, "before");
        }
        let before = spaces.used();
        let generation = self.choose(spaces, reason);
        let poison = self.check;
        let free = u64::from(spaces.max.saturating_sub(before)) * UNIT as u64;
        let references = self.references(reason == Reason::LastResort, free);
        let (references, found) = match generation {
            Generation::Young => young::collect(Objects::of(self), spaces, roots, references, poison),
            Generation::Full => self.collect_all(spaces, roots, references, poison),
        };
        self.pending.store(references.pending_head, Relaxed);
        self.set_soft_clock(now);
        self.empty_young(spaces, generation, poison);
        spaces.wanted = 0;
        let number = spaces.collections;
        spaces.collections += 1;
        spaces.full_collections += u64::from(generation == Generation::Full);
        if self.check {
            check::trace(self, spaces, roots, "after");
        }
        let bytes = |units: u32| u64::from(units) * UNIT as u64;
        let (before, after, total) = (bytes(before), bytes(spaces.used()), bytes(spaces.total()));
        CollectionStats { number, reason, generation, before, after, total, references: found }
    }
    fn choose(&self, spaces: &Spaces, reason: Reason) -> Generation {
        let old = spaces.old.used() + spaces.large.used() - spaces.large.young;
        let full = match reason {
            Reason::Retry | Reason::LastResort | Reason::Explicit | Reason::Idle => true,
            Reason::Stress => spaces.collections % FULL_STRESS == FULL_STRESS - 1,
            Reason::Allocation => {
                let others = spaces.used() - spaces.young_used() - spaces.large.young;
                old.saturating_add(spaces.wanted) >= spaces.sizing.full_at(spaces.max) || spaces.sizing.young_is_useless(spaces.max, others)
            }
        };
        if full { Generation::Full } else { Generation::Young }
    }
    fn collect_all(&self, spaces: &mut Spaces, roots: &mut dyn RootSet, references: References, stress: bool) -> (References, u64) {
        let objects = Objects::of(self);
        let old_top = spaces.old.top;
        let gap = if stress && spaces.old.bottom == spaces.old.start { STRESS_GAP } else { 0 };
        // Without its tables a collection cannot be; nothing has been changed, but nothing can be allocated either.
        let (mut marker, found) = mark::mark(objects, spaces, roots, references).expect("memory for the mark bits");
        let dead = marker.unreached();
        if !dead.is_empty() {
            spaces.free_permanent(&self.memory, &|loader| !marker.is_reached(loader));
            roots.unreached(dead);
        }
        compact::compact(&mut marker, objects, spaces, roots, gap).expect("memory for compaction");
        spaces.large.sweep(&self.memory, objects.cards, stress, |start, _| !marker.bits.get(start));
        if stress {
            let (bottom, top) = (spaces.old.bottom, spaces.old.top);
            spaces.old.poison(&self.memory, spaces.old.start, bottom);
            spaces.old.poison(&self.memory, top, old_top);
        }
        let live = spaces.old.used() + spaces.large.used() + spaces.permanent_used();
        spaces.sizing.after_full(live, spaces.wanted, spaces.max);
        // Room to be promoted into is kept: an eighth of what lives.
        let keep = spaces.old.top + (spaces.old.used() / 8).min(spaces.old.end - spaces.old.top);
        spaces.old.trim(&self.memory, keep);
        spaces.large.trim(&self.memory);
        (marker.references, found)
    }
    /// Eden and the survivors that were copied from hold nothing any more.
    fn empty_young(&self, spaces: &mut Spaces, generation: Generation, poison: bool) {
        let left = match generation {
            Generation::Young => 1 - spaces.from,
            Generation::Full => spaces.from,
        };
        let (half, limit) = (spaces.sizing.eden, spaces.sizing.survivors());
        let [eden, from] = [&mut spaces.eden, &mut spaces.survivors[left]];
        let mut bottom = eden.start;
        if poison {
            eden.poison(&self.memory, eden.bottom, eden.top);
            from.poison(&self.memory, from.bottom, from.top);
            // What is allocated next lies elsewhere, so that stale references stay stale.
            if eden.bottom == eden.start && eden.end - eden.start >= 2 * half {
                bottom += half;
            }
        }
        eden.empty(bottom);
        from.empty(from.start);
        if generation == Generation::Full {
            eden.trim(&self.memory, bottom + half);
            for survivors in &mut spaces.survivors {
                survivors.trim(&self.memory, survivors.start + limit);
            }
        }
    }
}
