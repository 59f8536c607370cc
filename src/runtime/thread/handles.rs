//! Handle areas and the root table: slots outside the heap that the collector updates.
use crate::runtime::loading::LoaderPtr;
use parking_lot::Mutex;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

/// Slots of the first chunk; each further one has twice as many as the one before.
const FIRST: usize = 64;
const CHUNKS: usize = 17;
const SLOTS: usize = FIRST * ((1 << CHUNKS) - 1);

/// Roots that the constant pools and call sites of classes hold, by number; those of unloaded classes are used again.
#[derive(Default)]
pub struct ClassRoots {
    area: HandleArea,
    free: Mutex<Vec<u32>>,
    /// Those that may refer to young objects: roots are written once, so what has been seen to be old stays so.
    recent: Mutex<Vec<u32>>,
}

impl ClassRoots {
    /// Adds a root that lives as long as `holder`; its number.
    pub fn add(&self, holder: LoaderPtr, value: u32) -> u32 {
        let reused = self.free.lock().pop();
        let number = match reused {
            Some(number) => {
                self.slot(number).store(value, Ordering::Relaxed);
                number
            }
            None => self.area.push_shared(value),
        };
        self.recent.lock().push(number);
        holder.add_root(number);
        number
    }
    /// The slot of a root.
    pub fn slot(&self, number: u32) -> &AtomicU32 {
        self.area.slot(number)
    }
    /// The roots are not used any more.
    pub fn release(&self, numbers: &[u32]) {
        numbers.iter().for_each(|number| self.slot(*number).store(0, Ordering::Relaxed));
        self.free.lock().extend(numbers);
    }
    /// Shows the roots of `holder` to `visit`; the world is stopped.
    pub fn visit(&self, holder: LoaderPtr, visit: &mut dyn FnMut(&mut u32)) {
        for number in holder.roots() {
            self.visit_one(number, visit);
        }
    }
    /// Shows the roots of all holders that may refer into `within`; the world is stopped.
    pub fn visit_recent(&self, within: &Range<u32>, visit: &mut dyn FnMut(&mut u32)) {
        self.recent.lock().retain(|number| within.contains(&self.visit_one(*number, visit)));
    }
    /// Shows one root; what it is then.
    fn visit_one(&self, number: u32, visit: &mut dyn FnMut(&mut u32)) -> u32 {
        let mut value = self.slot(number).load(Ordering::Relaxed);
        if value != 0 {
            visit(&mut value);
            self.slot(number).store(value, Ordering::Relaxed);
        }
        value
    }
}

/// A growing array of slots at fixed addresses.
pub struct HandleArea {
    chunks: [OnceLock<Box<[AtomicU32]>>; CHUNKS],
    top: AtomicUsize,
}

impl Default for HandleArea {
    fn default() -> Self {
        HandleArea { chunks: [const { OnceLock::new() }; CHUNKS], top: AtomicUsize::new(0) }
    }
}

impl HandleArea {
    /// The slot of index `index`.
    pub fn slot(&self, index: u32) -> &AtomicU32 {
        let place = index as usize + FIRST;
        let number = (place / FIRST).ilog2();
        let size = FIRST << number;
        let chunk = self.chunks[number as usize].get_or_init(|| (0..size).map(|_| AtomicU32::new(0)).collect());
        &chunk[place - size]
    }
    /// Adds a slot that holds `value`.
    pub fn push(&self, value: u32) -> u32 {
        let index = self.top.load(Ordering::Relaxed);
        assert!(index < SLOTS, "handle area exhausted: a native roots without bound");
        self.slot(index as u32).store(value, Ordering::Relaxed);
        self.top.store(index + 1, Ordering::Relaxed);
        index as u32
    }
    /// As [`HandleArea::push`], for an area that threads share.
    pub fn push_shared(&self, value: u32) -> u32 {
        let index = self.top.fetch_add(1, Ordering::Relaxed);
        assert!(index < SLOTS, "root table exhausted");
        self.slot(index as u32).store(value, Ordering::Relaxed);
        index as u32
    }
    /// Number of slots in use.
    pub fn top(&self) -> usize {
        self.top.load(Ordering::Relaxed)
    }
    /// Drops the slots from `mark` on.
    pub fn pop_to(&self, mark: usize) {
        self.top.store(mark, Ordering::Relaxed);
    }
    /// Shows every slot in use to `visit`; the owner is stopped.
    pub fn visit(&self, visit: &mut dyn FnMut(&mut u32)) {
        for index in 0..self.top() {
            let slot = self.slot(index as u32);
            let mut value = slot.load(Ordering::Relaxed);
            if value != 0 {
                visit(&mut value);
                slot.store(value, Ordering::Relaxed);
            }
        }
    }
}
