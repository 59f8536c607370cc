//! The space of large arrays: whole pages, found first-fit, never copied. An array that survives a young collection is old from then on; what
//! is dead is given back at the end of a collection.

use std::collections::BTreeMap;

use super::UNIT;
use super::area::{Area, bytes};
use super::cards::Cards;
use super::reservation::Reservation;

/// Arrays begin at pages, which are whole cards.
const PAGE: u32 = 4096 / UNIT as u32;

/// How far a large array has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Age {
    /// Not met by a collection yet.
    Young,
    /// Young, and reached by the collection that runs.
    Reached,
    /// Lives until a full collection.
    Old,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct LargeArray {
    /// Whole pages.
    pub(super) units: u32,
    pub(super) age: Age,
}

#[derive(Debug)]
pub(super) struct LargeSpace {
    area: Area,
    pub(super) arrays: BTreeMap<u32, LargeArray>,
    /// Gaps below the area's top; their memory may hold old bytes.
    free: BTreeMap<u32, u32>,
    used: u32,
    /// Units of young arrays.
    pub(super) young: u32,
}

impl LargeSpace {
    pub(super) fn new(start: u32, end: u32) -> LargeSpace {
        LargeSpace { area: Area::new(start, end), arrays: BTreeMap::new(), free: BTreeMap::new(), used: 0, young: 0 }
    }
    pub(super) fn start(&self) -> u32 {
        self.area.start
    }
    /// End of what has ever been handed out.
    pub(super) fn top(&self) -> u32 {
        self.area.top
    }
    /// Units handed out.
    pub(super) fn used(&self) -> u32 {
        self.used
    }
    pub(super) fn committed_bytes(&self) -> u64 {
        self.area.committed_bytes()
    }
    /// What an array of `units` takes.
    pub(super) fn rounded(units: u32) -> u32 {
        units.next_multiple_of(PAGE)
    }
    /// Takes units for a young array, and says how many of the first may be anything; `None` if no gap is large enough.
    pub(super) fn take(&mut self, memory: &Reservation, units: u32) -> Option<(u32, u32)> {
        let units = LargeSpace::rounded(units);
        let gap = self.free.iter().find(|(_, free)| **free >= units).map(|(start, free)| (*start, *free));
        let (start, dirty) = match gap {
            Some((start, free)) => {
                self.free.remove(&start);
                if free > units {
                    self.free.insert(start + units, free - units);
                }
                (start, units)
            }
            None => self.area.take_dirty(memory, units)?,
        };
        self.arrays.insert(start, LargeArray { units, age: Age::Young });
        self.used += units;
        self.young += units;
        Some((start, dirty))
    }
    /// A young collection has met a reference into this space; true if the array is to be scanned.
    pub(super) fn reach(&mut self, slot: u32) -> bool {
        match self.arrays.get_mut(&slot) {
            Some(array) if array.age == Age::Young => {
                array.age = Age::Reached;
                true
            }
            _ => false,
        }
    }
    /// Whether the running young collection has not reached the array.
    pub(super) fn is_unreached(&self, slot: u32) -> bool {
        self.arrays.get(&slot).is_some_and(|array| array.age == Age::Young)
    }
    /// The end of a collection: gives up the arrays that `dead` names, the others are old. Cards of what is given up are cleaned.
    pub(super) fn sweep(&mut self, memory: &Reservation, cards: Cards, poison: bool, dead: impl Fn(u32, &LargeArray) -> bool) {
        let mut freed = Vec::new();
        self.arrays.retain(|start, array| {
            let keep = !dead(*start, array);
            if !keep {
                freed.push((*start, array.units));
            }
            array.age = Age::Old;
            keep
        });
        self.young = 0;
        for (start, units) in freed {
            self.used -= units;
            cards.clean_range(start, start + units);
            if poison {
                self.area.poison(memory, start, start + units);
            }
            self.give_up(start, units);
        }
    }
    /// Joins a gap with its neighbours; one at the end lowers the top.
    fn give_up(&mut self, mut start: u32, mut units: u32) {
        if let Some((&before, &length)) = self.free.range(..start).next_back()
            && before + length == start
        {
            self.free.remove(&before);
            (start, units) = (before, length + units);
        }
        if let Some(length) = self.free.remove(&(start + units)) {
            units += length;
        }
        if start + units == self.area.top {
            self.area.set_top(start);
        } else {
            self.free.insert(start, units);
        }
    }
    /// Gives the memory of gaps back to the operating system.
    pub(super) fn trim(&mut self, memory: &Reservation) {
        for (&start, &units) in &self.free {
            memory.discard(bytes(start), bytes(start + units));
        }
        self.area.trim(memory, self.area.top);
    }
}
