//! Traces the whole heap from the roots and panics at the first reference that names no object, or that a young collection would not find
//! (H7): run before and after each collection under stress. Iterative, with a set of its own.

use std::sync::atomic::Ordering::Relaxed;

use super::area::Area;
use super::cards::{CARD, CARD_SHIFT};
use super::header::FORWARDED;
use super::large::Age;
use super::objects::Objects;
use super::spaces::Spaces;
use super::{Heap, RawRef, RootKind, RootSet, UNIT};

struct Check<'a> {
    objects: Objects<'a>,
    spaces: &'a Spaces,
    when: &'static str,
    /// One bit for each unit in use, of the permanent space and of each area.
    seen: [Vec<u64>; 4],
    seen_large: std::collections::BTreeSet<u32>,
    work: Vec<u32>,
}

fn areas(spaces: &Spaces) -> [&Area; 3] {
    [&spaces.old, &spaces.survivors[spaces.from], &spaces.eden]
}

/// Follows everything; `when` is for the message.
pub(super) fn trace(heap: &Heap, spaces: &Spaces, roots: &mut dyn RootSet, when: &'static str) {
    let bits = |units: u32| vec![0; units as usize / 64 + 1];
    let [old, from, eden] = areas(spaces);
    let seen = [bits(spaces.permanent_top()), bits(old.used()), bits(from.used()), bits(eden.used())];
    let mut check = Check { objects: Objects::of(heap), spaces, when, seen, seen_large: Default::default(), work: Vec::new() };
    check.old_starts();
    check.reach(heap.pending.load(Relaxed), &"pending list");
    let all = 0..u32::MAX;
    for kind in [RootKind::Strong, RootKind::Finalizable, RootKind::Weak] {
        roots.visit(kind, all.clone(), &mut |slot| check.reach(*slot, &kind));
    }
    for loader in 0..roots.loader_count() {
        roots.visit(RootKind::Loader(loader), all.clone(), &mut |slot| check.reach(*slot, &RootKind::Loader(loader)));
    }
    for extent in &spaces.permanent {
        if check.objects.read(extent.start, 0) != 0 {
            check.reach(extent.start, &"permanent space");
        }
    }
    while let Some(object) = check.work.pop() {
        check.scan(object);
    }
}

impl Check<'_> {
    /// The old generation can be walked, and each card knows the object that covers it.
    fn old_starts(&self) {
        let old = &self.spaces.old;
        let (mut object, mut card) = (old.bottom, old.bottom.div_ceil(CARD));
        while object < old.top {
            let word = self.objects.read(object, 0);
            assert!(
                self.objects.heap.shapes.get(word).is_some(),
                "{} a collection: no object at {object:#x} of the old generation",
                self.when
            );
            let end = object + self.objects.units(object, self.objects.shape(object));
            while card << CARD_SHIFT < end {
                let found = self.spaces.crossing.covering(card);
                assert_eq!(found, object, "{} a collection: the object that covers card {card:#x}", self.when);
                card += 1;
            }
            object = end;
        }
        assert_eq!(object, old.top, "{} a collection: the last old object ends elsewhere", self.when);
    }
    fn reach(&mut self, slot: u32, holder: &dyn std::fmt::Debug) {
        let Some(object) = RawRef::from_slot(slot) else { return };
        if let Some(array) = self.spaces.large.arrays.get(&slot) {
            assert!(self.objects.heap.object_bytes(object) <= u64::from(array.units) * UNIT as u64, "a large array that ends outside");
            if self.seen_large.insert(slot) {
                self.work.push(slot);
            }
            return;
        }
        let area = areas(self.spaces).into_iter().enumerate().find(|(_, area)| area.contains(slot));
        let (seen, index, room) = if let Some((at, area)) = area {
            (&mut self.seen[at + 1], slot - area.bottom, area.top - slot)
        } else if let Some(extent) = self.spaces.permanent_at(slot) {
            (&mut self.seen[0], slot, extent.units)
        } else {
            panic!("{} a collection: {holder:?} holds {slot:#x}, which is in no live space", self.when);
        };
        let (word, bit) = (index as usize / 64, 1 << (index % 64));
        if seen[word] & bit != 0 {
            return;
        }
        seen[word] |= bit;
        let (class_word, state) = (self.objects.read(slot, 0), self.objects.read(slot, 4));
        if self.objects.heap.shapes.get(class_word).is_none() || state & FORWARDED != 0 {
            panic!("{} a collection: {holder:?} holds {slot:#x}, no object: header {class_word:#x} {state:#x}", self.when);
        }
        let bytes = self.objects.heap.object_bytes(object);
        if bytes > u64::from(room) * UNIT as u64 {
            panic!("{} a collection: {holder:?} holds {slot:#x}, class {class_word}, of {bytes} bytes, which ends outside", self.when);
        }
        self.work.push(slot);
    }
    fn is_young_large(&self, slot: u32) -> bool {
        self.spaces.large.arrays.get(&slot).is_some_and(|array| array.age != Age::Old)
    }
    fn scan(&mut self, object: u32) {
        let (objects, young) = (self.objects, self.spaces.young_start);
        let shape = objects.shape(object);
        let holder = (object, shape.class_word, shape.kind);
        objects.runs(object, shape, |offset, count| {
            for field in (offset..offset + count * 4).step_by(4) {
                let slot = objects.read(object, field);
                let remembered = object < young && !self.is_young_large(object);
                if remembered && (slot >= young || self.is_young_large(slot)) && !objects.cards.is_dirty(object, field) {
                    panic!("{} a collection: {holder:?} holds the young {slot:#x} at {field}, on a clean card", self.when);
                }
                self.reach(slot, &holder);
            }
        });
    }
}
