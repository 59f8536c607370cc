//! The class table: class word -> `Shape`, one per VM, at a fixed address so that the interpreter can index it.

use std::sync::atomic::{
    AtomicPtr, AtomicU32,
    Ordering::{Acquire, Relaxed, Release},
};

use parking_lot::Mutex;
use std::collections::VecDeque;

use super::reservation::Reservation;
use super::{HeapError, Shape};

const ENTRIES: u32 = 1 << 20;
/// So many words rest before the first of them is used again: what decodes an old word finds no class rather than another one.
const REST: usize = 1 << 10;

/// A fixed region of `*const Shape`, its pages touched as it grows. Entry 0 stays null.
#[derive(Debug)]
pub(super) struct ShapeTable {
    memory: Reservation,
    next: AtomicU32,
    /// Words of unloaded classes, the one that has been free longest first.
    free: Mutex<VecDeque<u32>>,
}

impl ShapeTable {
    pub(super) fn new() -> Result<ShapeTable, HeapError> {
        let memory = Reservation::new_committed(ENTRIES as usize * size_of::<*const Shape>())?;
        Ok(ShapeTable { memory, next: AtomicU32::new(1), free: Mutex::default() })
    }
    pub(super) fn base(&self) -> *const *const Shape {
        self.memory.base().cast::<*const Shape>().cast_const()
    }
    fn entry(&self, class_word: u32) -> &AtomicPtr<Shape> {
        assert!(class_word < ENTRIES, "class word out of range");
        // SAFETY: inside the table, checked above; entries are only ever used as atomics, or read by code that got the word from a header.
        unsafe { AtomicPtr::from_ptr(self.memory.base().cast::<*mut Shape>().add(class_word as usize)) }
    }
    pub(super) fn reserve(&self) -> Result<u32, HeapError> {
        let mut free = self.free.lock();
        if free.len() > REST
            && let Some(class_word) = free.pop_front()
        {
            return Ok(class_word);
        }
        self.next.fetch_update(Relaxed, Relaxed, |n| (n < ENTRIES).then_some(n + 1)).map_err(|_| HeapError::TooManyClasses)
    }
    /// No object has this class word any more, nor anything else.
    pub(super) fn release(&self, class_word: u32) {
        self.entry(class_word).store(std::ptr::null_mut(), Release);
        self.free.lock().push_back(class_word);
    }
    pub(super) fn publish(&self, class_word: u32, shape: *const Shape) {
        assert!(class_word != 0 && class_word < self.next.load(Relaxed), "class word was not reserved");
        self.entry(class_word).store(shape.cast_mut(), Release);
    }
    /// One more than the greatest word reserved so far.
    pub(super) fn end(&self) -> u32 {
        self.next.load(Acquire)
    }
    /// The shape behind a word that may be rubbish.
    pub(super) fn get(&self, class_word: u32) -> Option<&Shape> {
        if class_word == 0 || class_word >= self.next.load(Acquire) {
            return None;
        }
        // SAFETY: H3, whatever was published is readable.
        unsafe { self.entry(class_word).load(Acquire).as_ref() }
    }
    /// The shape behind the word of an object's header.
    #[inline(always)]
    pub(super) fn of_header(&self, class_word: u32) -> &Shape {
        debug_assert!(self.get(class_word).is_some(), "class word {class_word} has no shape");
        // SAFETY: H4, a header's word was published before, so it is in range and not null; H3.
        unsafe { &**self.base().add(class_word as usize) }
    }
}
