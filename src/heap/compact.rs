//! Sliding compaction: what is marked in the old and in the young generation moves to the bottom of the old one, in order, which never needs
//! room above what there was. Where an object goes is the number of marked units below it, kept for each 64 of them (R. Jonker's and
//! H. Abuaiadh's offset tables, after `mark.rs`'s map); headers are left as they are.

use super::mark::{Bitmap, Marker};
use super::objects::Objects;
use super::references::Tracer;
use super::reservation::Reservation;
use super::spaces::Spaces;
use super::{HeapError, RootKind, RootSet};

/// Where the marked objects go.
struct Forwarding<'a> {
    bits: &'a Bitmap,
    /// For each 64 units from `first` on: the new place of the first marked one.
    table: Reservation,
    first: u32,
    /// Objects below do not move.
    start: u32,
}

impl<'a> Forwarding<'a> {
    /// For what is marked in `ranges`, in ascending order, to be laid out from `to` on; also where the last object will end.
    #[inline(always)]
    fn new(bits: &'a Bitmap, ranges: &[(u32, u32)], start: u32, end: u32, mut to: u32) -> Result<(Forwarding<'a>, u32), HeapError> {
        let first = start / 64;
        let bytes = (end / 64 - first + 2) as usize * 4;
        let table = Reservation::new_committed(bytes.next_multiple_of(4096))?;
        for &(from, end) in ranges {
            for index in from / 64..end.div_ceil(64) {
                // SAFETY: inside the table, which covers everything above `start`.
                unsafe { table.base().cast::<u32>().add((index - first) as usize).write(to) };
                to += bits.word(index).count_ones();
            }
        }
        Ok((Forwarding { bits, table, first, start }, to))
    }
    #[inline(always)]
    fn of(&self, slot: u32) -> u32 {
        if slot < self.start {
            return slot;
        }
        let index = slot / 64;
        let below = self.bits.word(index) & ((1 << (slot % 64)) - 1);
        // SAFETY: as above.
        let first = unsafe { self.table.base().cast::<u32>().add((index - self.first) as usize).read() };
        first + below.count_ones()
    }
}

/// Moves everything marked and updates every reference. `gap` units are left free at the bottom.
pub(super) fn compact(
    marker: &mut Marker<'_>,
    objects: Objects<'_>,
    spaces: &mut Spaces,
    roots: &mut dyn RootSet,
    gap: u32,
) -> Result<(), HeapError> {
    #[cfg(target_arch = "x86_64")]
    if std::is_x86_feature_detected!("popcnt") {
        // SAFETY: the processor has the instruction.
        return unsafe { compact_popcnt(marker, objects, spaces, roots, gap) };
    }
    compact_with(marker, objects, spaces, roots, gap)
}

/// Counting bits is most of the work.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "popcnt")]
fn compact_popcnt(
    marker: &mut Marker<'_>,
    objects: Objects<'_>,
    spaces: &mut Spaces,
    roots: &mut dyn RootSet,
    gap: u32,
) -> Result<(), HeapError> {
    compact_with(marker, objects, spaces, roots, gap)
}

#[inline(always)]
fn compact_with(
    marker: &mut Marker<'_>,
    objects: Objects<'_>,
    spaces: &mut Spaces,
    roots: &mut dyn RootSet,
    gap: u32,
) -> Result<(), HeapError> {
    let (bits, memory) = (&marker.bits, &objects.heap.memory);
    let (old, from, eden) = (&spaces.old, &spaces.survivors[spaces.from], &spaces.eden);
    let ranges = [(old.bottom, old.top), (from.bottom, from.top), (eden.bottom, eden.top)];
    let (start, old_bottom, old_top) = (old.start, old.bottom, old.top);
    let (forwarding, top) = Forwarding::new(bits, &ranges, start, spaces.end(), start + gap)?;
    // H6: what lives fits, by its size; the memory has to be there before anything moves.
    spaces.old.ensure(memory, top.max(old_top))?;
    let update = |slot: &mut u32| *slot = forwarding.of(*slot);
    for kind in [RootKind::Strong, RootKind::Finalizable] {
        roots.visit(kind, 0..u32::MAX, &mut |slot| update(slot));
    }
    for loader in 0..roots.loader_count() {
        roots.visit(RootKind::Loader(loader), 0..u32::MAX, &mut |slot| update(slot));
    }
    roots.visit(RootKind::Weak, 0..u32::MAX, &mut |slot| *slot = if marker.is_live(*slot) { forwarding.of(*slot) } else { 0 });
    marker.references.pending_head = forwarding.of(marker.references.pending_head);
    for extent in &spaces.permanent {
        if objects.read(extent.start, 0) != 0 {
            update_object(objects, &forwarding, extent.start);
        }
    }
    for &array in spaces.large.arrays.keys().filter(|array| marker.bits.get(**array)) {
        update_object(objects, &forwarding, array);
        objects.cards.clean_range(array, array + objects.units(array, objects.shape(array)));
    }
    // Everything slides to the very bottom; a gap is made afterwards, by moving it all.
    let mut to = start;
    for (mut at, end) in ranges {
        while let Some(object) = marker.bits.next(at, end) {
            let units = update_object(objects, &forwarding, object);
            debug_assert_eq!(to + gap, forwarding.of(object), "the forwarding table and the objects disagree");
            spaces.crossing.record(to + gap, units);
            if to != object {
                // SAFETY: both are committed, the target ends before the next live object; H2.
                unsafe { objects.pointer(object, 0).cast::<u64>().copy_to(objects.pointer(to, 0).cast(), units as usize) };
            }
            to += units;
            at = object + units;
        }
    }
    if gap > 0 {
        // SAFETY: committed up to `top`, above.
        unsafe { objects.pointer(start, 0).cast::<u64>().copy_to(objects.pointer(start + gap, 0).cast(), (to - start) as usize) };
    }
    objects.cards.clean_range(old_bottom.min(start), old_top.max(top));
    objects.cards.clean_range(0, spaces.permanent_top());
    spaces.old.bottom = start + gap;
    spaces.old.set_top(top);
    Ok(())
}

/// Updates the references of an object; its units.
#[inline(always)]
fn update_object(objects: Objects<'_>, forwarding: &Forwarding<'_>, object: u32) -> u32 {
    let shape = objects.shape(object);
    objects.runs(object, shape, |offset, count| {
        let first = objects.pointer(object, offset).cast::<u32>();
        for index in 0..count as usize {
            // SAFETY: H3 and H4, the runs and the length lie inside the object; H2.
            unsafe {
                let slot = first.add(index);
                let before = slot.read();
                if before >= forwarding.start {
                    slot.write(forwarding.of(before));
                }
            }
        }
    });
    objects.units(object, shape)
}
