//! The metadata store: classes, methods, fields and pools at fixed addresses, reached by `Copy` pointers with a safe `Deref`.
//!
//! Unsafe island. M1: what an arena holds never moves. M2: it is freed with its arena only, when its loader is proved dead and all threads are
//! stopped, or when the VM goes. M3: Rust code that keeps a pointer over a safepoint keeps its loader rooted. M4: debug builds poison freed items.
#![allow(unsafe_code, reason = "metadata has fixed addresses and is freed by the loader, which Rust's borrows cannot say")]
use parking_lot::Mutex;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::ptr::NonNull;

/// A pointer to an item of an [`Arena`].
pub struct MetaPtr<T>(NonNull<T>);

impl<T> Clone for MetaPtr<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for MetaPtr<T> {}
impl<T> PartialEq for MetaPtr<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for MetaPtr<T> {}
impl<T> Hash for MetaPtr<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
// SAFETY: M1, M2: a shared pointer to an item that lives as long as its loader.
unsafe impl<T: Send + Sync> Send for MetaPtr<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for MetaPtr<T> {}

impl<T> MetaPtr<T> {
    /// The item, for as long as its arena lives (M3).
    #[inline(always)]
    pub fn get<'a>(self) -> &'a T {
        // SAFETY: M1, M2, M3.
        unsafe { self.0.as_ref() }
    }
    /// The address, as interpreter ops carry it.
    #[inline(always)]
    pub fn as_raw(self) -> *const T {
        self.0.as_ptr()
    }
    /// The address as a number, for op words.
    #[inline(always)]
    pub fn to_bits(self) -> u64 {
        self.0.as_ptr() as u64
    }
    /// The pointer whose bits an op word holds.
    ///
    /// # Safety
    /// `raw` came from [`MetaPtr::as_raw`] or from a reference into an arena, and the item lives (M2).
    #[inline(always)]
    pub unsafe fn from_raw(raw: *const T) -> MetaPtr<T> {
        // SAFETY: the caller's promise: not null.
        MetaPtr(unsafe { NonNull::new_unchecked(raw.cast_mut()) })
    }
    /// The pointer to an item that stands inside an arena's item, as a class's methods do.
    ///
    /// # Safety
    /// `item` is part of an arena's item (M1).
    pub unsafe fn of(item: &T) -> MetaPtr<T> {
        MetaPtr(NonNull::from(item))
    }
}
impl<T> Deref for MetaPtr<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        self.get()
    }
}
impl<T> std::fmt::Debug for MetaPtr<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:p}", self.0)
    }
}

/// The class whose first field is `shape`.
pub fn class_of_shape(shape: &crate::heap::Shape) -> super::ClassPtr {
    // SAFETY: M1; every shape in the heap's class table is the first field of a `Class` (repr(C)) in an arena.
    unsafe { MetaPtr::from_raw(std::ptr::from_ref(shape).cast()) }
}

/// Shows the shape of a finished class to the heap.
pub(in crate::runtime) fn publish(heap: &crate::heap::Heap, class: super::ClassPtr) {
    // SAFETY: M1, M2: the shape stays where it is for as long as objects of the class can exist; its word was reserved for it.
    unsafe { heap.publish_shape(class.shape.class_word, &raw const class.get().shape) };
}

impl super::Class {
    /// This class as a pointer; every `Class` stands in an arena.
    pub fn self_pointer(&self) -> super::ClassPtr {
        // SAFETY: M1, classes are made by `Arena::alloc_cyclic` only.
        unsafe { MetaPtr::of(self) }
    }
    /// A method as a pointer; every `Method` stands in its class or in an arena.
    pub fn method_pointer(&self, method: &super::Method) -> super::MethodPtr {
        // SAFETY: M1, as above.
        unsafe { MetaPtr::of(method) }
    }
    /// A field as a pointer; every `Field` stands in its class.
    pub fn field_pointer(&self, field: &super::Field) -> super::field::FieldPtr {
        // SAFETY: M1, as above.
        unsafe { MetaPtr::of(field) }
    }
}

/// Drops and frees an item; debug builds poison its memory (M4).
///
/// # Safety
/// The address is that of a leaked `Box<T>` that nothing points to any more (M2).
unsafe fn free_item<T>(address: *mut u8) {
    let item = address.cast::<T>();
    if !cfg!(debug_assertions) {
        // SAFETY: the caller's promise.
        return drop(unsafe { Box::from_raw(item) });
    }
    // SAFETY: the caller's promise; a box without contents has no memory, and a `MaybeUninit` drops nothing.
    unsafe {
        item.drop_in_place();
        address.write_bytes(POISON, size_of::<T>());
        drop(Box::from_raw(item.cast::<std::mem::MaybeUninit<T>>()));
    }
}

/// What is read from freed metadata should look like nothing else.
const POISON: u8 = 0xDB;

struct Item {
    address: *mut u8,
    free: unsafe fn(*mut u8),
}
// SAFETY: `Arena::alloc` takes only Send + Sync items.
unsafe impl Send for Item {}

/// Owns metadata of one loader (or of the VM).
#[derive(Default)]
pub struct Arena {
    items: Mutex<Vec<Item>>,
}

impl Arena {
    /// Builds an item that knows its own address; `build` must not look through the pointer, only keep it.
    pub fn alloc_cyclic<T: Send + Sync + 'static>(&self, build: impl FnOnce(MetaPtr<T>) -> T) -> MetaPtr<T> {
        unsafe fn free<T>(address: *mut u8) {
            // SAFETY: as below.
            unsafe { free_item::<T>(address) };
        }
        let mut memory = Box::<T>::new_uninit();
        let pointer = MetaPtr(NonNull::from(&mut *memory).cast::<T>());
        memory.write(build(pointer));
        let raw = Box::into_raw(memory);
        self.items.lock().push(Item { address: raw.cast(), free: free::<T> });
        // SAFETY: a Box is never null. `raw`, not `pointer`, is kept: it has the box's whole provenance.
        MetaPtr(unsafe { NonNull::new_unchecked(raw.cast::<T>()) })
    }
    /// Copies `bytes` to a fixed address.
    pub fn alloc_bytes(&self, bytes: &[u8]) -> Bytes {
        Bytes(NonNull::from(&**self.alloc(Box::<[u8]>::from(bytes)).get()))
    }
    /// Moves `value` to a fixed address.
    pub fn alloc<T: Send + Sync + 'static>(&self, value: T) -> MetaPtr<T> {
        unsafe fn free<T>(address: *mut u8) {
            // SAFETY: the address is that of a leaked Box<T>, freed once, by the arena's drop (M2).
            unsafe { free_item::<T>(address) };
        }
        let raw = Box::into_raw(Box::new(value));
        self.items.lock().push(Item { address: raw.cast(), free: free::<T> });
        // SAFETY: a Box is never null.
        MetaPtr(unsafe { NonNull::new_unchecked(raw) })
    }
}
impl Drop for Arena {
    fn drop(&mut self) {
        for item in self.items.get_mut().drain(..) {
            // SAFETY: M2: nothing points into the arena any more.
            unsafe { (item.free)(item.address) };
        }
    }
}

/// Bytes of a [`ByteArena`].
#[derive(Clone, Copy)]
pub struct Bytes(NonNull<[u8]>);
// SAFETY: as for `MetaPtr`.
unsafe impl Send for Bytes {}
// SAFETY: as above.
unsafe impl Sync for Bytes {}
impl Bytes {
    /// The bytes, for as long as their arena lives (M3).
    pub fn get<'a>(self) -> &'a [u8] {
        // SAFETY: M1, M2, M3.
        unsafe { self.0.as_ref() }
    }
}

/// Owns bytes at fixed addresses, many to a block.
#[derive(Default)]
pub struct ByteArena {
    full: Vec<Vec<u8>>,
    /// Never grows: what does not fit goes into a new block.
    block: Vec<u8>,
}
impl ByteArena {
    const BLOCK: usize = 64 * 1024;

    /// Copies `bytes` to a fixed address.
    pub fn alloc(&mut self, bytes: &[u8]) -> Bytes {
        if bytes.len() > self.block.capacity() - self.block.len() {
            let block = Vec::with_capacity(Self::BLOCK.max(bytes.len()));
            self.full.push(std::mem::replace(&mut self.block, block));
        }
        let start = self.block.len();
        self.block.extend_from_slice(bytes);
        // SAFETY: the bytes just written; the block has room, so it did not move, and no one writes to these bytes again.
        Bytes(NonNull::from(unsafe { std::slice::from_raw_parts(self.block.as_ptr().add(start), bytes.len()) }))
    }
}
