//! `Heap`: the class table, allocation, and what the runtime tells the heap once.

use std::sync::OnceLock;
use std::sync::atomic::Ordering::{Relaxed, Release};
use std::sync::atomic::{AtomicBool, AtomicU32, fence};

use parking_lot::Mutex;

use super::reservation::Reservation;
use super::shape_table::ShapeTable;
use super::spaces::Spaces;
use super::{HeapConfig, HeapError, NeedsCollection, RawRef, ReferenceFields, Shape, ShapeKind, SoftFields, Tlab, UNIT, array_units};

/// Objects of at least this many units (32 KB) are not taken from a thread's buffer.
const LARGE: u32 = (32 << 10) / UNIT as u32;

/// The objects of one VM. Shared by its threads.
#[derive(Debug)]
pub struct Heap {
    pub(super) memory: Reservation,
    pub(super) shapes: ShapeTable,
    pub(super) spaces: Mutex<Spaces>,
    /// Objects below never move.
    permanent_limit: u32,
    /// Offset of the described class's word in a mirror; 0 until told.
    mirror_class_field: AtomicU32,
    pub(super) reference_fields: OnceLock<ReferenceFields>,
    pub(super) soft_fields: OnceLock<SoftFields>,
    /// Head of the reference objects that wait to be enqueued.
    pub(super) pending: AtomicU32,
    hash_counter: AtomicU32,
    stress_every: u32,
    stress_on: AtomicBool,
    stress_count: AtomicU32,
    pub(super) check: bool,
    /// `-XX:SoftRefLRUPolicyMSPerMB`.
    pub(super) soft_per_mb: u32,
}

/// The numbers behind `Runtime.totalMemory` and its like, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemoryStats {
    /// Handed out, thread buffers included.
    pub used: u64,
    /// Of these, in the space whose objects never move.
    pub permanent: u64,
    /// `totalMemory`.
    pub total: u64,
    /// `freeMemory`: `total - used`.
    pub free: u64,
    /// `maxMemory`.
    pub max: u64,
    /// Accessible memory.
    pub committed: u64,
    /// Collections so far.
    pub collections: u64,
    /// How many of them were of the whole heap.
    pub full_collections: u64,
}

impl Heap {
    /// Reserves the address space; commits next to nothing yet.
    pub fn new(config: HeapConfig) -> Result<Heap, HeapError> {
        let (spaces, bytes) = Spaces::new(&config)?;
        let stress = config.gc_stress;
        Ok(Heap {
            memory: Reservation::with_prefix(super::cards::TABLE_BYTES, super::cards::bytes_for(bytes), bytes)?,
            shapes: ShapeTable::new()?,
            permanent_limit: spaces.permanent_limit(),
            spaces: Mutex::new(spaces),
            mirror_class_field: AtomicU32::new(0),
            reference_fields: OnceLock::new(),
            soft_fields: OnceLock::new(),
            pending: AtomicU32::new(0),
            hash_counter: AtomicU32::new(0),
            stress_every: stress.map_or(0, |s| s.every),
            stress_on: AtomicBool::new(stress.is_some_and(|s| s.from_boot && s.every != 0)),
            stress_count: AtomicU32::new(0),
            check: config.check || stress.is_some(),
            soft_per_mb: config.soft_per_mb,
        })
    }
    /// The address that references count from; fixed for the heap's life.
    #[inline(always)]
    pub fn base(&self) -> *mut u8 {
        self.memory.base()
    }

    // What the runtime tells once.

    /// Where a mirror holds the class word of the class it describes (a 4-byte injected field; 0 for primitive types).
    pub fn set_mirror_class_field(&self, offset: u32) {
        self.mirror_class_field.store(offset, Relaxed);
    }
    pub(super) fn mirror_class_field(&self) -> u32 {
        self.mirror_class_field.load(Relaxed)
    }
    /// Where `java.lang.ref.Reference` has its fields. Reference objects are ordinary ones before this is told.
    pub fn set_reference_fields(&self, fields: ReferenceFields) {
        self.reference_fields.set(fields).expect("the fields of Reference are told once");
    }
    /// Where soft references have their time, once their class is initialized. The same each time.
    pub fn set_soft_fields(&self, fields: SoftFields) {
        self.soft_fields.get_or_init(|| fields);
    }
    /// Whether `set_soft_fields` is still to come.
    pub fn lacks_soft_fields(&self) -> bool {
        self.soft_fields.get().is_none()
    }
    /// Stress from here on, if the configuration asks for it (the start of `main`).
    pub fn start_stress(&self) {
        self.stress_on.store(self.stress_every != 0, Relaxed);
    }
    pub(super) fn stressed(&self) -> bool {
        self.stress_on.load(Relaxed)
    }

    // The class table.

    /// A class word of one's own, never 0; its shape comes with `publish_shape`, before the first object.
    pub fn reserve_class_word(&self) -> Result<u32, HeapError> {
        self.shapes.reserve()
    }
    /// The class of this word is unloaded: no object has it any more. The word will be used again.
    pub fn release_class_word(&self, class_word: u32) {
        self.shapes.release(class_word);
    }
    /// # Safety
    /// H3: `shape` and its runs stay where they are, unchanged, as long as objects have this class word.
    pub unsafe fn publish_shape(&self, class_word: u32, shape: *const Shape) {
        self.shapes.publish(class_word, shape);
    }
    /// The table itself, indexed by class word; fixed for the heap's life.
    #[inline(always)]
    pub fn shape_table_base(&self) -> *const *const Shape {
        self.shapes.base()
    }
    /// The shape of an object's class.
    #[inline(always)]
    pub fn shape_of(&self, object: RawRef) -> &Shape {
        self.shapes.of_header(self.class_word(object))
    }
    /// One more than the greatest class word reserved so far.
    pub fn class_words(&self) -> u32 {
        self.shapes.end()
    }
    /// The shape with this class word, if there is one.
    pub fn shape_of_word(&self, class_word: u32) -> Option<&Shape> {
        self.shapes.get(class_word)
    }
    /// An object's class word.
    #[inline(always)]
    pub fn class_word(&self, object: RawRef) -> u32 {
        self.load_u32(object, 0)
    }

    // Allocation.

    /// `units` of zeroed memory. The class word must be written before anything that can collect (H4).
    #[inline(always)]
    pub fn allocate(&self, tlab: &Tlab, units: u32) -> Result<RawRef, NeedsCollection> {
        match tlab.bump(units) {
            Some(object) => Ok(object),
            None => self.allocate_slow(tlab, units),
        }
    }
    /// An instance, all fields zero.
    #[inline(always)]
    pub fn allocate_instance(&self, tlab: &Tlab, class_word: u32, units: u32) -> Result<RawRef, NeedsCollection> {
        let object = self.allocate(tlab, units)?;
        self.write_header(object, class_word);
        fence(Release);
        Ok(object)
    }
    /// An array of `length` (at most `i32::MAX`) zeros or nulls.
    #[inline(always)]
    pub fn allocate_array(&self, tlab: &Tlab, class_word: u32, element_shift: u8, length: u32) -> Result<RawRef, NeedsCollection> {
        let object = self.allocate(tlab, array_units(element_shift, length))?;
        self.write_header(object, class_word);
        self.store_u32(object, super::ARRAY_LENGTH, length);
        fence(Release);
        Ok(object)
    }
    /// When the buffer has no room: refills it, or takes a large object from the heap directly. Under stress the
    /// buffer stays empty and every Nth call fails; the next call with the same buffer is excused.
    #[cold]
    #[inline(never)]
    pub fn allocate_slow(&self, tlab: &Tlab, units: u32) -> Result<RawRef, NeedsCollection> {
        if self.stressed() {
            return if self.is_due(tlab) { Err(NeedsCollection) } else { self.allocate_direct(units) };
        }
        if units >= LARGE {
            return self.allocate_direct(units);
        }
        self.refill(tlab, units)?;
        tlab.bump(units).ok_or(NeedsCollection)
    }
    fn allocate_direct(&self, units: u32) -> Result<RawRef, NeedsCollection> {
        let taken = self.spaces.lock().take_large(&self.memory, units, true);
        taken.and_then(|(start, _)| RawRef::from_slot(start)).ok_or(NeedsCollection)
    }
    /// A large `byte[]` of so many units, and how many of its first bytes may be anything.
    pub fn allocate_dirty_array(&self, tlab: &Tlab, class_word: u32, units: u32) -> Result<(RawRef, usize), NeedsCollection> {
        if self.stressed() && self.is_due(tlab) {
            return Err(NeedsCollection);
        }
        let taken = self.spaces.lock().take_large(&self.memory, units, false);
        let (start, dirty) = taken.ok_or(NeedsCollection)?;
        let array = RawRef::from_slot(start).ok_or(NeedsCollection)?;
        self.write_header(array, class_word);
        self.store_u32(array, super::ARRAY_LENGTH, units * UNIT as u32 - super::array_base(0));
        fence(Release);
        // What is taken may be longer than the array.
        Ok((array, super::area::bytes(dirty.min(units))))
    }
    /// A `byte[]` without other references to it, all zero, becomes an array of another class.
    pub fn become_array(&self, array: RawRef, class_word: u32, length: u32) {
        self.store_u32(array, super::ARRAY_LENGTH, length);
        self.store_u32(array, 0, class_word);
        fence(Release);
    }
    /// Whether stress wants a collection now; the next call with the same buffer is excused.
    fn is_due(&self, tlab: &Tlab) -> bool {
        let due = !tlab.excused() && self.stress_count.fetch_add(1, Relaxed) + 1 >= self.stress_every;
        if due {
            self.stress_count.store(0, Relaxed);
            tlab.excuse();
        }
        due
    }
    /// Gives the buffer room for at least `units`.
    pub fn refill(&self, tlab: &Tlab, units: u32) -> Result<(), NeedsCollection> {
        let mut spaces = self.spaces.lock();
        let (top, end) = tlab.bounds();
        let most = spaces.tlab_units();
        let (from, kept) = if spaces.can_extend(end) { (Some(top), end - top) } else { (None, 0) };
        let least = units.saturating_sub(kept);
        let (start, taken) = spaces.take(&self.memory, least, most.max(least)).ok_or(NeedsCollection)?;
        tlab.set(from.unwrap_or(start), start + taken);
        Ok(())
    }
    /// `units` of zeroed memory for an object that never moves and always lives: mirrors, interned strings, resolved
    /// constants. The class word must be written before anything that can collect (H4).
    pub fn allocate_permanent(&self, units: u32) -> Result<RawRef, NeedsCollection> {
        self.take_permanent(units, None)
    }
    fn take_permanent(&self, units: u32, owner: Option<u32>) -> Result<RawRef, NeedsCollection> {
        let start = self.spaces.lock().take_permanent(&self.memory, units, owner);
        start.and_then(RawRef::from_slot).ok_or(NeedsCollection)
    }
    /// A permanent instance (of `bytes` with its header: for a mirror, statics included), all fields zero.
    pub fn permanent_instance(&self, class_word: u32, bytes: u32) -> Result<RawRef, NeedsCollection> {
        let object = self.allocate_permanent(bytes.div_ceil(UNIT as u32))?;
        self.write_header(object, class_word);
        fence(Release);
        Ok(object)
    }
    /// As `permanent_instance`, for a mirror that dies with the loader `owner`.
    pub fn owned_instance(&self, class_word: u32, bytes: u32, owner: u32) -> Result<RawRef, NeedsCollection> {
        let object = self.take_permanent(bytes.div_ceil(UNIT as u32), Some(owner))?;
        self.write_header(object, class_word);
        fence(Release);
        Ok(object)
    }
    /// A permanent array of zeros or nulls.
    pub fn permanent_array(&self, class_word: u32, element_shift: u8, length: u32) -> Result<RawRef, NeedsCollection> {
        let object = self.allocate_permanent(array_units(element_shift, length))?;
        self.write_header(object, class_word);
        self.store_u32(object, super::ARRAY_LENGTH, length);
        fence(Release);
        Ok(object)
    }
    /// The header of a new object: its class, state zero. Also gives objects made before their class existed their class.
    #[inline(always)]
    pub fn write_header(&self, object: RawRef, class_word: u32) {
        self.store_u64(object, 0, u64::from(class_word));
    }

    // Questions.

    /// Bytes from the header to the end, rounded up to units.
    #[inline]
    pub fn object_bytes(&self, object: RawRef) -> u64 {
        let shape = self.shape_of(object);
        UNIT as u64
            * u64::from(match shape.kind {
                ShapeKind::Instance | ShapeKind::Reference => shape.instance_units(),
                ShapeKind::RefArray | ShapeKind::PrimArray => array_units(shape.element_shift, self.array_length(object)),
                ShapeKind::Mirror => self.mirror_units(object, shape),
            })
    }
    #[cold]
    fn mirror_units(&self, mirror: RawRef, shape: &Shape) -> u32 {
        let described = match self.mirror_class_field() {
            0 => 0,
            field => self.load_u32(mirror, field),
        };
        let statics = self.shapes.get(described).map_or(0, |s| s.mirror_size.div_ceil(UNIT as u32));
        shape.instance_units().max(statics)
    }
    /// Whether `width` bytes at `offset` lie inside the object and behind its header.
    pub fn is_inside(&self, object: RawRef, offset: i64, width: u64) -> bool {
        offset >= 8 && (offset as u64).checked_add(width).is_some_and(|end| end <= self.object_bytes(object))
    }
    /// Whether the object is in the space whose objects never move.
    #[inline]
    pub fn is_permanent(&self, object: RawRef) -> bool {
        object.slot() < self.permanent_limit
    }
    /// The numbers of the moment.
    pub fn stats(&self) -> MemoryStats {
        let spaces = self.spaces.lock();
        let bytes = |units: u32| u64::from(units) * UNIT as u64;
        let permanent = bytes(spaces.permanent_used());
        let (used, total) = (bytes(spaces.used()), bytes(spaces.total()));
        MemoryStats {
            used,
            permanent,
            total,
            free: total.saturating_sub(used),
            max: bytes(spaces.max),
            committed: spaces.committed_bytes(),
            collections: spaces.collections,
            full_collections: spaces.full_collections,
        }
    }
    /// `-Xmx` as it came out after clamping.
    pub fn max_bytes(&self) -> u64 {
        u64::from(self.spaces.lock().max) * UNIT as u64
    }
    pub(super) fn next_hash(&self) -> u32 {
        self.hash_counter.fetch_add(1, Relaxed).wrapping_add(1)
    }
}
