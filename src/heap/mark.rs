//! Marking for a full collection: one bit for each unit of every object reached, in a map beside the heap, so that headers stay as they are.
//! An explicit stack; arrays of references are scanned in pieces. Reaching an object reaches its class's loader (`reach_loader`), reaching a mirror
//! that of the class it describes; a loader's roots are pushed once. What is not reached of a loader that may die is unloaded.

use super::objects::Objects;
use super::references::{self, References, Tracer};
use super::reservation::Reservation;
use super::spaces::Spaces;
use super::{ARRAY_LENGTH, HeapError, Keeper, RootKind, RootSet, ShapeKind};

/// One bit for each unit of the heap.
#[derive(Debug)]
pub(super) struct Bitmap {
    memory: Reservation,
}

impl Bitmap {
    /// For units below `end`; memory is touched where bits are set.
    pub(super) fn new(end: u32) -> Result<Bitmap, HeapError> {
        let bytes = (end as usize / 64 + 2) * 8;
        Ok(Bitmap { memory: Reservation::new_committed(bytes.next_multiple_of(4096))? })
    }
    #[inline(always)]
    fn pointer(&self, index: u32) -> *mut u64 {
        debug_assert!((index as usize + 1) * 8 <= self.memory.bytes(), "a bit outside of the heap");
        // SAFETY: inside the map; one collector uses it.
        unsafe { self.memory.base().cast::<u64>().add(index as usize) }
    }
    /// The bits of units `index * 64` and following.
    #[inline(always)]
    pub(super) fn word(&self, index: u32) -> u64 {
        // SAFETY: see `pointer`.
        unsafe { self.pointer(index).read() }
    }
    #[inline(always)]
    pub(super) fn get(&self, unit: u32) -> bool {
        self.word(unit / 64) >> (unit % 64) & 1 != 0
    }
    /// Sets the bit; whether it was not set.
    #[inline(always)]
    fn set(&self, unit: u32) -> bool {
        let (word, bit) = (self.word(unit / 64), 1 << (unit % 64));
        // SAFETY: see `pointer`.
        unsafe { self.pointer(unit / 64).write(word | bit) };
        word & bit == 0
    }
    /// Sets the bits of units `from..to`.
    #[inline(always)]
    fn set_range(&self, from: u32, to: u32) {
        if from >= to {
            return;
        }
        let (first, last) = (from / 64, (to - 1) / 64);
        let (low, high) = (u64::MAX << (from % 64), u64::MAX >> (63 - (to - 1) % 64));
        // SAFETY: see `pointer`.
        unsafe {
            if first == last {
                *self.pointer(first) |= low & high;
                return;
            }
            *self.pointer(first) |= low;
            self.pointer(first + 1).write_bytes(0xFF, (last - first - 1) as usize);
            *self.pointer(last) |= high;
        }
    }
    /// The first set bit of `from..to`.
    #[inline(always)]
    pub(super) fn next(&self, from: u32, to: u32) -> Option<u32> {
        if from >= to {
            return None;
        }
        let mut index = from / 64;
        let mut word = self.word(index) & u64::MAX << (from % 64);
        while word == 0 {
            index += 1;
            if index * 64 >= to {
                return None;
            }
            word = self.word(index);
        }
        let unit = index * 64 + word.trailing_zeros();
        (unit < to).then_some(unit)
    }
}

/// Objects that wait for their memory.
const QUEUE: usize = 8;
/// Elements of an array that are scanned before other work gets its turn.
const PIECE: u32 = 1 << 10;

pub(super) struct Marker<'a> {
    objects: Objects<'a>,
    pub(super) bits: Bitmap,
    /// Reached, not yet scanned.
    stack: Vec<u32>,
    /// Arrays of references that are scanned up to an index.
    arrays: Vec<(u32, u32)>,
    loaders: Vec<Loader>,
    /// Reached, their roots not yet pushed.
    new_loaders: Vec<u32>,
    last_loader: u32,
    /// Large arrays need no bit but their first.
    large: (u32, u32),
    pub(super) live: u64,
    pub(super) references: References,
}

/// What is known of a loader.
struct Loader {
    reached: bool,
    keeper: Keeper,
    /// What its classes hold.
    roots: Vec<u32>,
}

impl Loader {
    fn all(roots: &mut dyn RootSet) -> Vec<Loader> {
        let mut all = Vec::new();
        for number in 0..roots.loader_count() {
            let mut held = Vec::new();
            roots.visit(RootKind::Loader(number), 0..u32::MAX, &mut |slot| held.push(*slot));
            all.push(Loader { reached: false, keeper: roots.keeper(number), roots: held });
        }
        all
    }
}

/// Marks everything live and decides on references; how many of these became pending. Weak roots are left to `Marker::is_live`.
pub(super) fn mark<'a>(
    objects: Objects<'a>,
    spaces: &Spaces,
    roots: &mut dyn RootSet,
    references: References,
) -> Result<(Marker<'a>, u64), HeapError> {
    let mut marker = Marker {
        objects,
        bits: Bitmap::new(spaces.end())?,
        stack: Vec::new(),
        arrays: Vec::new(),
        loaders: Loader::all(roots),
        new_loaders: Vec::new(),
        last_loader: u32::MAX,
        large: (spaces.large.start(), spaces.large.top()),
        live: 0,
        references,
    };
    let all = 0..u32::MAX;
    let head = marker.references.pending_head;
    marker.push(head);
    roots.visit(RootKind::Strong, all.clone(), &mut |slot| marker.push(*slot));
    for loader in 0..marker.loaders.len() as u32 {
        if marker.loaders[loader as usize].keeper == Keeper::Always {
            marker.reach_loader(loader);
        }
    }
    for extent in spaces.permanent.iter().filter(|extent| extent.owner.is_none()) {
        if objects.read(extent.start, 0) != 0 {
            marker.push(extent.start);
        }
    }
    marker.trace();
    references::process(&mut marker);
    roots.visit(RootKind::Finalizable, all, &mut |slot| marker.push(*slot));
    marker.trace();
    references::process_phantoms(&mut marker);
    let found = references::publish(&mut marker);
    Ok((marker, found))
}

impl Marker<'_> {
    #[inline(always)]
    fn push(&mut self, slot: u32) {
        if slot != 0 && self.bits.set(slot) {
            self.stack.push(slot);
        }
    }
    /// An object of a class of this loader lives.
    #[inline(always)]
    fn reach_loader(&mut self, loader: u32) {
        if loader != self.last_loader {
            self.last_loader = loader;
            if let Some(known) = self.loaders.get_mut(loader as usize).filter(|known| !known.reached) {
                known.reached = true;
                self.new_loaders.push(loader);
            }
        }
    }
    /// Whether an object of a class of the loader, a mirror of one or its keeper was reached; what is no loader's number lives.
    pub(super) fn is_reached(&self, loader: u32) -> bool {
        self.loaders.get(loader as usize).is_none_or(|known| known.reached)
    }
    /// The loaders for which that is not so.
    pub(super) fn unreached(&self) -> Vec<u32> {
        (0..self.loaders.len() as u32).filter(|loader| !self.is_reached(*loader)).collect()
    }
    fn trace(&mut self) {
        loop {
            self.drain_stack();
            while let Some(loader) = self.new_loaders.pop() {
                for slot in std::mem::take(&mut self.loaders[loader as usize].roots) {
                    self.push(slot);
                }
            }
            if self.stack.is_empty() && !self.reach_keepers() {
                break;
            }
        }
    }
    /// Reaches the loaders whose keepers were reached since; whether there are any.
    fn reach_keepers(&mut self) -> bool {
        for loader in 0..self.loaders.len() {
            let known = &self.loaders[loader];
            if let Keeper::Object(slot) = known.keeper
                && !known.reached
                && self.bits.get(slot)
            {
                self.reach_loader(loader as u32);
            }
        }
        !self.new_loaders.is_empty()
    }
    fn drain_stack(&mut self) {
        // Objects pass through a short queue, so that their memory is there by the time they are scanned.
        let mut queue = [0; QUEUE];
        let mut at = 0;
        let mut idle = 0;
        loop {
            let next = self.stack.pop().unwrap_or(0);
            if next != 0 {
                self.objects.prefetch(next);
                idle = 0;
            } else {
                idle += 1;
            }
            let object = std::mem::replace(&mut queue[at], next);
            at = (at + 1) % QUEUE;
            if object != 0 {
                self.scan(object);
            } else if next != 0 || idle <= QUEUE {
                continue;
            } else if let Some((array, from)) = self.arrays.pop() {
                let length = self.objects.read(array, ARRAY_LENGTH);
                let count = PIECE.min(length - from);
                if from + count < length {
                    self.arrays.push((array, from + count));
                }
                self.slots(array, 12 + from * 4, count);
            } else {
                break;
            }
        }
    }
    #[inline(always)]
    fn scan(&mut self, object: u32) {
        let objects = self.objects;
        let shape = objects.shape(object);
        self.reach_loader(shape.loader);
        let units = objects.units(object, shape);
        if shape.kind == ShapeKind::Mirror
            && let Some(described) = objects.described(object)
        {
            self.reach_loader(described.loader);
        }
        self.live += 1;
        if object < self.large.0 || object >= self.large.1 {
            self.bits.set_range(object + 1, object + units);
        }
        match shape.kind {
            ShapeKind::RefArray if objects.read(object, ARRAY_LENGTH) > PIECE => self.arrays.push((object, 0)),
            ShapeKind::Reference if references::discover(self, object, shape.reference_strength) => {
                let referent = self.references.referent();
                objects.runs(object, shape, |offset, count| {
                    for field in (offset..offset + count * 4).step_by(4).filter(|field| *field != referent) {
                        self.push(objects.read(object, field));
                    }
                });
            }
            _ => objects.runs(object, shape, |offset, count| self.slots(object, offset, count)),
        }
    }
    #[inline(always)]
    fn slots(&mut self, object: u32, offset: u32, count: u32) {
        let first = self.objects.pointer(object, offset).cast::<u32>();
        for index in 0..count as usize {
            // SAFETY: H3 and H4, the runs and the length lie inside the object; H2.
            self.push(unsafe { first.add(index).read() });
        }
    }
}

impl Tracer for Marker<'_> {
    fn objects(&self) -> Objects<'_> {
        self.objects
    }
    fn references(&mut self) -> &mut References {
        &mut self.references
    }
    fn is_live(&self, slot: u32) -> bool {
        slot == 0 || self.bits.get(slot)
    }
    fn reach(&mut self, slot: u32) -> u32 {
        self.push(slot);
        slot
    }
    fn drain(&mut self) {
        self.trace();
    }
    fn remember(&mut self, _: u32, _: u32, _: u32) {}
}
