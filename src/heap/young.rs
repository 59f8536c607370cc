//! The young collection: copies what lives in eden and in one survivor space into the other one, or into the old generation what is old
//! enough or finds no room; breadth first (C. J. Cheney's algorithm), over both targets. Old objects are entered through dirty cards.

use super::area::Area;
use super::cards::{CARD, CARD_SHIFT, Crossing};
use super::header::{AGE_MAX, AGE_SHIFT, FORWARDED};
use super::large::{Age, LargeArray, LargeSpace};
use super::objects::Objects;
use super::references::{self, References, Tracer};
use super::reservation::Reservation;
use super::sizing::YoungWork;
use super::spaces::{Extent, Spaces};
use super::{RootKind, RootSet, ShapeKind};

struct Young<'a> {
    objects: Objects<'a>,
    memory: &'a Reservation,
    old: &'a mut Area,
    crossing: &'a Crossing,
    large: &'a mut LargeSpace,
    /// Where young large arrays may be; an empty range if there are none.
    large_start: u32,
    large_units: u32,
    /// Large arrays that were reached and are still to be scanned.
    large_found: Vec<u32>,
    young_start: u32,
    young_end: u32,
    to_start: u32,
    /// The part of the target space that may be filled, in units.
    to_units: u32,
    to_top: u32,
    to_scan: u32,
    old_scan: u32,
    tenure: u32,
    work: YoungWork,
    references: References,
}

/// Collects the young generation; what became of reference processing, and how many references became pending. The caller empties eden and
/// the space that was copied from.
pub(super) fn collect(
    objects: Objects<'_>,
    spaces: &mut Spaces,
    roots: &mut dyn RootSet,
    references: References,
    poison: bool,
) -> (References, u64) {
    let memory = &objects.heap.memory;
    let within = spaces.young_start..spaces.end();
    let target = 1 - spaces.from;
    let limit = spaces.sizing.survivors().min(spaces.survivors[target].end - spaces.survivors[target].start);
    let to_start = spaces.survivors[target].start;
    spaces.survivors[target].empty(to_start);
    spaces.survivors[target].ensure(memory, to_start + limit).expect("memory for survivors");
    let old_before = spaces.old.top;
    let mut young = Young {
        objects,
        memory,
        old: &mut spaces.old,
        crossing: &spaces.crossing,
        large_start: spaces.large.start(),
        large_units: if spaces.large.young == 0 { 0 } else { spaces.large.top() - spaces.large.start() },
        large_found: Vec::new(),
        large: &mut spaces.large,
        young_start: spaces.young_start,
        young_end: within.end,
        to_start,
        to_units: limit,
        to_top: to_start,
        to_scan: to_start,
        old_scan: old_before,
        tenure: spaces.sizing.tenure,
        work: YoungWork::default(),
        references,
    };
    let head = young.references.pending_head;
    young.references.pending_head = young.forward(head);
    young.roots(roots, RootKind::Strong, &within);
    young.scan_permanent(&spaces.permanent);
    young.scan_old(old_before);
    young.scan_large();
    young.trace();
    references::process(&mut young);
    young.roots(roots, RootKind::Finalizable, &within);
    young.trace();
    references::process_phantoms(&mut young);
    roots.visit(RootKind::Weak, within, &mut |slot| *slot = if young.is_live(*slot) { young.forward(*slot) } else { 0 });
    let found = references::publish(&mut young);
    let Young { to_top, references, mut work, .. } = young;
    work.survived = to_top - to_start;
    work.promoted = spaces.old.top - old_before;
    spaces.survivors[target].set_top(to_top);
    spaces.from = target;
    spaces.large.sweep(memory, objects.cards, poison, |_, array| array.age == Age::Young);
    spaces.sizing.after_young(&work);
    (references, found)
}

impl Young<'_> {
    fn roots(&mut self, roots: &mut dyn RootSet, kind: RootKind, within: &std::ops::Range<u32>) {
        roots.visit(kind, within.clone(), &mut |slot| {
            self.work.scanned += 1;
            *slot = self.forward(*slot);
        });
    }
    #[inline(always)]
    fn moves(&self, slot: u32) -> bool {
        slot >= self.young_start && slot.wrapping_sub(self.to_start) >= self.to_units
    }
    /// Where the object is now; copies it when it is met for the first time.
    #[inline(always)]
    fn forward(&mut self, slot: u32) -> u32 {
        if !self.moves(slot) {
            if slot.wrapping_sub(self.large_start) < self.large_units {
                self.reach_large(slot);
            }
            return slot;
        }
        let header = self.objects.read_long(slot, 0);
        let state = (header >> 32) as u32;
        if state & FORWARDED != 0 { header as u32 } else { self.copy(slot, state) }
    }
    #[cold]
    fn reach_large(&mut self, slot: u32) {
        if self.large.reach(slot) {
            // It is scanned whole.
            self.large_found.push(slot);
        }
    }
    fn copy(&mut self, slot: u32, state: u32) -> u32 {
        let objects = self.objects;
        let units = objects.units(slot, objects.shape(slot));
        let age = state >> AGE_SHIFT & AGE_MAX;
        let target = if age < self.tenure && self.to_top - self.to_start + units <= self.to_units {
            let target = self.to_top;
            self.to_top += units;
            let age = (age + 1).min(AGE_MAX);
            self.work.ages[age as usize] += units;
            objects.copy(slot, target, units);
            objects.write(target, 4, state & !(AGE_MAX << AGE_SHIFT) | age << AGE_SHIFT);
            target
        } else {
            let target = self.old.top;
            // H6: there is as much address space as can ever be live.
            self.old.ensure(self.memory, target + units).expect("memory for promoted objects");
            self.old.top = target + units;
            self.crossing.record(target, units);
            objects.copy(slot, target, units);
            target
        };
        objects.write(slot, 0, target);
        objects.write(slot, 4, state | FORWARDED);
        target
    }
    /// Scans copied objects until no copy is left unscanned.
    fn trace(&mut self) {
        while self.to_scan < self.to_top || self.old_scan < self.old.top || !self.large_found.is_empty() {
            while self.to_scan < self.to_top {
                self.to_scan += self.scan_object::<false>(self.to_scan);
            }
            while self.old_scan < self.old.top {
                self.old_scan += self.scan_object::<true>(self.old_scan);
            }
            if let Some(array) = self.large_found.pop() {
                self.scan_object::<true>(array);
            }
        }
    }
    /// Asks for the headers of whatever units `from..to` seem to refer to: they are about to be read, one after the other.
    #[inline(always)]
    fn fetch(&self, from: u32, to: u32) {
        for unit in from..to {
            let both = self.objects.read_long(unit, 0);
            for slot in [both as u32, (both >> 32) as u32] {
                if slot >= self.young_start && slot < self.young_end {
                    self.objects.prefetch(slot);
                }
            }
        }
    }
    /// Forwards the references of an object; its units.
    #[inline(always)]
    fn scan_object<const OLD: bool>(&mut self, object: u32) -> u32 {
        let objects = self.objects;
        let shape = objects.shape(object);
        if shape.kind == ShapeKind::Reference && references::discover(self, object, shape.reference_strength) {
            let referent = self.references.referent();
            objects.runs(object, shape, |offset, count| self.scan_except::<OLD>(object, offset, count, referent));
        } else {
            objects.runs(object, shape, |offset, count| self.scan_slots::<OLD>(object, offset, count));
        }
        objects.units(object, shape)
    }
    #[inline(always)]
    fn scan_slots<const OLD: bool>(&mut self, object: u32, offset: u32, count: u32) {
        let first = self.objects.pointer(object, offset).cast::<u32>();
        for index in 0..count {
            // SAFETY: H3 and H4, the runs and the length lie inside the object; H2.
            unsafe {
                let slot = first.add(index as usize);
                let before = slot.read();
                if before >= self.young_start || before.wrapping_sub(self.large_start) < self.large_units {
                    let after = self.forward(before);
                    slot.write(after);
                    if OLD && after >= self.young_start {
                        self.objects.cards.mark(object, offset + index * 4);
                    }
                }
            }
        }
    }
    fn scan_except<const OLD: bool>(&mut self, object: u32, offset: u32, count: u32, skip: u32) {
        for field in (offset..offset + count * 4).step_by(4).filter(|field| *field != skip) {
            self.scan_slots::<OLD>(object, field, 1);
        }
    }
    /// The references of an old object that lie in units `from..to`; its units.
    fn scan_part(&mut self, object: u32, from: u32, to: u32) -> u32 {
        let objects = self.objects;
        let shape = objects.shape(object);
        let referent = self.references.referent();
        objects.runs_within(object, shape, from, to, |offset, count| {
            self.work.scanned += u64::from(count);
            let has_referent = shape.kind == ShapeKind::Reference && (offset..offset + count * 4).contains(&referent);
            if has_referent && references::discover(self, object, shape.reference_strength) {
                self.scan_except::<true>(object, offset, count, referent);
            } else {
                self.scan_slots::<true>(object, offset, count);
            }
        });
        objects.units(object, shape)
    }
    /// The dirty cards of the old generation as it was before this collection.
    fn scan_old(&mut self, top: u32) {
        let bottom = self.old.bottom;
        let cards = self.objects.cards;
        let mut next = bottom >> CARD_SHIFT;
        while let Some(card) = cards.next_dirty(next, top.div_ceil(CARD)) {
            next = card + 1;
            cards.clean(card);
            let (from, to) = ((card << CARD_SHIFT).max(bottom), (next << CARD_SHIFT).min(top));
            self.fetch(from, to);
            let mut object = if from == bottom { bottom } else { self.crossing.covering(card) };
            while object < to {
                object += self.scan_part(object, from, to);
            }
        }
    }
    /// The dirty cards of large arrays that are old. Young ones are scanned whole when they are reached.
    fn scan_large(&mut self) {
        let (objects, cards) = (self.objects, self.objects.cards);
        let arrays: Vec<(u32, LargeArray)> = self.large.arrays.iter().map(|(start, array)| (*start, *array)).collect();
        for (start, array) in arrays.into_iter().filter(|(start, _)| objects.shape(*start).kind == ShapeKind::RefArray) {
            let end = start + array.units;
            if array.age != Age::Old {
                // Reached before or not: whatever is marked now was written before this collection.
                cards.clean_range(start, end);
                continue;
            }
            let mut next = start >> CARD_SHIFT;
            while let Some(card) = cards.next_dirty(next, end >> CARD_SHIFT) {
                next = card + 1;
                cards.clean(card);
                self.fetch(card << CARD_SHIFT, next << CARD_SHIFT);
                self.scan_part(start, card << CARD_SHIFT, next << CARD_SHIFT);
            }
        }
    }
    /// The dirty cards of the objects that never move.
    fn scan_permanent(&mut self, extents: &[Extent]) {
        let (Some(first), Some(last)) = (extents.first(), extents.last()) else {
            return;
        };
        let cards = self.objects.cards;
        let mut next = first.start >> CARD_SHIFT;
        while let Some(card) = cards.next_dirty(next, last.end().div_ceil(CARD)) {
            next = card + 1;
            cards.clean(card);
            let (from, to) = (card << CARD_SHIFT, next << CARD_SHIFT);
            let at = extents.partition_point(|extent| extent.end() <= from);
            for extent in extents[at..].iter().take_while(|extent| extent.start < to) {
                if self.objects.read(extent.start, 0) != 0 {
                    self.scan_part(extent.start, from, to);
                }
            }
        }
    }
}

impl Tracer for Young<'_> {
    fn objects(&self) -> Objects<'_> {
        self.objects
    }
    fn references(&mut self) -> &mut References {
        &mut self.references
    }
    fn is_live(&self, slot: u32) -> bool {
        if self.moves(slot) {
            self.objects.read(slot, 4) & FORWARDED != 0
        } else {
            slot.wrapping_sub(self.large_start) >= self.large_units || !self.large.is_unreached(slot)
        }
    }
    fn reach(&mut self, slot: u32) -> u32 {
        self.forward(slot)
    }
    fn drain(&mut self) {
        self.trace();
    }
    fn remember(&mut self, holder: u32, offset: u32, slot: u32) {
        if holder < self.young_start && slot >= self.young_start {
            self.objects.cards.mark(holder, offset);
        }
    }
}
