//! The card table: a byte for each 512 bytes of the heap, set when a reference is stored there, so that a young collection finds the
//! references from old objects to young ones (H7). And the table of where objects start, so that it can scan one card.

use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use super::reservation::Reservation;
use super::{HeapError, UNIT};

/// log2 of the units of a card.
pub(super) const CARD_SHIFT: u32 = 6;
/// Units of a card: 512 bytes.
pub(super) const CARD: u32 = 1 << CARD_SHIFT;
/// The table lies this far below the heap's base: enough for all that a reference reaches.
pub(super) const TABLE_BYTES: usize = 64 << 20;
/// log2 of the bytes of a card.
const BYTE_SHIFT: u32 = 9;
const DIRTY: u8 = 1;

/// Bytes of the table that a heap of `heap` bytes uses: whole pages, and one for readers of several cards at once.
pub(super) fn bytes_for(heap: usize) -> usize {
    const PAGE: usize = 64 * 1024;
    ((heap >> BYTE_SHIFT).next_multiple_of(PAGE) + PAGE).min(TABLE_BYTES)
}

/// The write barrier: a reference was stored `distance` bytes above the heap's `base`.
/// # Safety
/// The distance is inside the heap that begins at `base`.
#[inline(always)]
pub unsafe fn mark(base: *mut u8, distance: usize) {
    // SAFETY: the table's byte for this distance, by the caller's promise; only ever used as an atomic while Java runs.
    unsafe { (*base.wrapping_sub(TABLE_BYTES).add(distance >> BYTE_SHIFT).cast::<AtomicU8>()).store(DIRTY, Relaxed) }
}

/// As `mark`, for `bytes` bytes.
/// # Safety
/// The range is inside the heap that begins at `base`.
pub(super) unsafe fn mark_range(base: *mut u8, distance: usize, bytes: usize) {
    if bytes > 0 {
        for card in distance >> BYTE_SHIFT..=(distance + bytes - 1) >> BYTE_SHIFT {
            // SAFETY: the caller's.
            unsafe { mark(base, card << BYTE_SHIFT) }
        }
    }
}

/// The collector's view of the table: the world is stopped (H2).
#[derive(Clone, Copy, Debug)]
pub(super) struct Cards {
    table: *mut u8,
}

impl Cards {
    pub(super) fn of(memory: &Reservation) -> Cards {
        // The heap's reservation has the table as its prefix.
        Cards { table: memory.base().wrapping_sub(TABLE_BYTES) }
    }
    /// The card of the field at `offset` of `object` is to be looked at again.
    #[inline(always)]
    pub(super) fn mark(self, object: u32, offset: u32) {
        // SAFETY: an address inside the heap has its byte in the table; H2.
        unsafe { self.table.add((object as usize * UNIT + offset as usize) >> BYTE_SHIFT).write(DIRTY) }
    }
    pub(super) fn is_dirty(self, object: u32, offset: u32) -> bool {
        // SAFETY: as above.
        unsafe { self.table.add((object as usize * UNIT + offset as usize) >> BYTE_SHIFT).read() != 0 }
    }
    pub(super) fn clean(self, card: u32) {
        // SAFETY: as above.
        unsafe { self.table.add(card as usize).write(0) }
    }
    /// Cleans the cards that units `from..to` touch.
    pub(super) fn clean_range(self, from: u32, to: u32) {
        if from < to {
            let (first, last) = ((from >> CARD_SHIFT) as usize, ((to - 1) >> CARD_SHIFT) as usize);
            // SAFETY: as above.
            unsafe { self.table.add(first).write_bytes(0, last + 1 - first) }
        }
    }
    /// The first dirty card of `from..to`.
    pub(super) fn next_dirty(self, from: u32, to: u32) -> Option<u32> {
        let (mut card, end) = (from as usize, to as usize);
        // SAFETY: cards below `to` are in the table, as above; words are read where all eight of them are.
        unsafe {
            while card < end && !card.is_multiple_of(8) {
                if self.table.add(card).read() != 0 {
                    return Some(card as u32);
                }
                card += 1;
            }
            while card + 8 <= end {
                let word = u64::from_le(self.table.add(card).cast::<u64>().read());
                if word != 0 {
                    return Some(card as u32 + word.trailing_zeros() / 8);
                }
                card += 8;
            }
            while card < end {
                if self.table.add(card).read() != 0 {
                    return Some(card as u32);
                }
                card += 1;
            }
        }
        None
    }
}

/// For each card of an area: how far before the card the object starts that covers its first unit. Up to `FAR` that is the number of
/// units; above, `FAR + k` says to ask again 2^k cards earlier.
#[derive(Debug)]
pub(super) struct Crossing {
    memory: Reservation,
    first_card: u32,
}

const FAR: u8 = 128;

impl Crossing {
    /// For units `start..end`; `start` is the start of a card.
    pub(super) fn new(start: u32, end: u32) -> Result<Crossing, HeapError> {
        let cards = (end - start).div_ceil(CARD) as usize + 1;
        Ok(Crossing { memory: Reservation::new_committed(cards.next_multiple_of(4096))?, first_card: start >> CARD_SHIFT })
    }
    fn entry(&self, card: u32) -> *mut u8 {
        let index = (card - self.first_card) as usize;
        debug_assert!(index < self.memory.bytes(), "a card outside of its area");
        // SAFETY: inside the table; it is used under the heap's lock alone.
        unsafe { self.memory.base().add(index) }
    }
    /// An object now lies at `start`.
    #[inline(always)]
    pub(super) fn record(&self, start: u32, units: u32) {
        // The first card that begins inside the object (or with it).
        let first = (start + CARD - 1) >> CARD_SHIFT;
        if first << CARD_SHIFT < start + units {
            self.record_cards(first, start, units);
        }
    }
    fn record_cards(&self, first: u32, start: u32, units: u32) {
        for card in first..=(start + units - 1) >> CARD_SHIFT {
            let distance = (card << CARD_SHIFT) - start;
            let entry = if distance < u32::from(FAR) { distance as u8 } else { FAR + (card - first).ilog2() as u8 };
            // SAFETY: see `entry`.
            unsafe { self.entry(card).write(entry) }
        }
    }
    /// The object that covers the first unit of `card`, which lies behind the area's first object's start.
    pub(super) fn covering(&self, mut card: u32) -> u32 {
        loop {
            // SAFETY: see `entry`.
            let entry = unsafe { self.entry(card).read() };
            if entry < FAR {
                return (card << CARD_SHIFT) - u32::from(entry);
            }
            card -= 1 << (entry - FAR);
        }
    }
}
