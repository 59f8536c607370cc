//! Memory outside the Java heap, for `Unsafe.allocateMemory` and direct buffers. The addresses that Java sees are offsets
//! into one arena per VM: any number is checked, none can reach anything else. What is allocated is kept in tables
//! outside the arena, so a wild write damages nothing but the program's own data.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release, SeqCst};
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64};

use parking_lot::Mutex;

use super::bulk;
use super::reservation::Reservation;

/// Java's first address; below it everything is an error.
const START: u64 = 0x1_0000;
const ALIGN: u64 = 16;
const CHUNK: u64 = 1 << 20;

/// An access or request that the arena refuses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NativeMemoryError {
    /// Some of the bytes are not in the arena.
    OutOfBounds { address: u64, bytes: u64 },
    /// Not the start of an allocated block.
    NotAllocated { address: u64 },
    /// The limit is reached, or the operating system refuses.
    OutOfMemory { bytes: u64 },
}

#[derive(Debug, Default)]
struct Blocks {
    /// Address to size.
    allocated: BTreeMap<u64, u64>,
    /// Address to size; neighbours are joined.
    free: BTreeMap<u64, u64>,
    /// (Size, address) of the same.
    free_by_size: BTreeSet<(u64, u64)>,
}

/// The native memory of one VM.
#[derive(Debug)]
pub struct NativeMemory {
    limit: u64,
    /// Reserved at the first allocation.
    arena: OnceLock<Reservation>,
    /// Bytes of the arena that are accessible.
    committed: AtomicU64,
    blocks: Mutex<Blocks>,
}

impl NativeMemory {
    /// Takes no memory yet.
    pub fn new(limit_bytes: u64) -> NativeMemory {
        let limit = limit_bytes.clamp(CHUNK, 1 << 40).next_multiple_of(CHUNK);
        NativeMemory { limit, arena: OnceLock::new(), committed: AtomicU64::new(0), blocks: Mutex::default() }
    }
    /// A block of at least `bytes`, aligned to 16; its content is whatever was there. 0 bytes give address 0.
    pub fn allocate(&self, bytes: u64) -> Result<u64, NativeMemoryError> {
        if bytes == 0 {
            return Ok(0);
        }
        self.take(&mut self.blocks.lock(), bytes)
    }
    /// Gives a block back; address 0 is nothing.
    pub fn free(&self, address: u64) -> Result<(), NativeMemoryError> {
        if address == 0 {
            return Ok(());
        }
        self.give_back(&mut self.blocks.lock(), address)
    }
    /// Moves a block's content to one of another size.
    pub fn reallocate(&self, address: u64, bytes: u64) -> Result<u64, NativeMemoryError> {
        if address == 0 {
            return self.allocate(bytes);
        }
        if bytes == 0 {
            return self.free(address).map(|()| 0);
        }
        let mut blocks = self.blocks.lock();
        let old = *blocks.allocated.get(&address).ok_or(NativeMemoryError::NotAllocated { address })?;
        let new = self.take(&mut blocks, bytes)?;
        self.copy(address, new, old.min(bytes))?;
        self.give_back(&mut blocks, address)?;
        Ok(new)
    }
    fn take(&self, blocks: &mut Blocks, bytes: u64) -> Result<u64, NativeMemoryError> {
        let refused = NativeMemoryError::OutOfMemory { bytes };
        let size = bytes.checked_next_multiple_of(ALIGN).filter(|&s| s <= self.limit).ok_or(refused)?;
        let mut best = blocks.free_by_size.range((size, 0)..).next().copied();
        if best.is_none() {
            self.grow(blocks, size).ok_or(refused)?;
            best = blocks.free_by_size.range((size, 0)..).next().copied();
        }
        let (found, address) = best.ok_or(refused)?;
        blocks.remove_free(address, found);
        if found > size {
            blocks.insert_free(address + size, found - size);
        }
        blocks.allocated.insert(address, size);
        Ok(address)
    }
    /// Makes more of the arena accessible, so that a free block of `size` exists.
    fn grow(&self, blocks: &mut Blocks, size: u64) -> Option<()> {
        let arena = match self.arena.get() {
            Some(arena) => arena,
            None => {
                let reserved = Reservation::new(self.limit as usize).ok()?;
                self.arena.get_or_init(|| reserved)
            }
        };
        let committed = self.committed.load(Relaxed);
        let last = blocks.free.last_key_value().map_or(0, |(&a, &s)| if a + s == START + committed { s } else { 0 });
        let more = (size - last).next_multiple_of(CHUNK);
        if more > self.limit - committed {
            return None;
        }
        arena.commit(committed as usize, (committed + more) as usize).ok()?;
        self.committed.store(committed + more, Release);
        blocks.join_free(START + committed, more);
        Some(())
    }
    fn give_back(&self, blocks: &mut Blocks, address: u64) -> Result<(), NativeMemoryError> {
        let size = blocks.allocated.remove(&address).ok_or(NativeMemoryError::NotAllocated { address })?;
        if let Some(arena) = self.arena.get().filter(|_| size >= CHUNK) {
            let page = 4096;
            let (from, to) = ((address - START).next_multiple_of(page), (address - START + size) / page * page);
            arena.discard(from as usize, to as usize);
        }
        blocks.join_free(address, size);
        Ok(())
    }
    /// The machine address of a range, all of it in the arena.
    #[inline]
    pub(super) fn span(&self, address: u64, bytes: u64) -> Result<*mut u8, NativeMemoryError> {
        let refused = NativeMemoryError::OutOfBounds { address, bytes };
        let offset = address.checked_sub(START).ok_or(refused)?;
        let committed = self.committed.load(Acquire);
        if offset > committed || bytes > committed - offset {
            return Err(refused);
        }
        let arena = self.arena.get().ok_or(refused)?;
        // SAFETY: inside the arena, checked above.
        Ok(unsafe { arena.base().add(offset as usize) })
    }
    /// Sets bytes.
    pub fn set(&self, address: u64, bytes: u64, value: u8) -> Result<(), NativeMemoryError> {
        let start = self.span(address, bytes)?;
        // SAFETY: the range is checked.
        unsafe { start.write_bytes(value, bytes as usize) };
        Ok(())
    }
    /// Copies bytes; the ranges may overlap.
    pub fn copy(&self, from: u64, to: u64, bytes: u64) -> Result<(), NativeMemoryError> {
        let (source, target) = (self.span(from, bytes)?, self.span(to, bytes)?);
        // SAFETY: both ranges are checked.
        unsafe { bulk::copy(source, target, bytes as usize, 0) };
        Ok(())
    }
}

macro_rules! accesses {
    ($int:ident $atomic:ident $load:ident $store:ident $load_seqcst:ident $store_seqcst:ident) => {
        impl NativeMemory {
            /// Relaxed; at an unaligned address not atomic.
            #[inline]
            pub fn $load(&self, address: u64) -> Result<$int, NativeMemoryError> {
                let place = self.span(address, size_of::<$int>() as u64)?.cast::<$int>();
                // SAFETY: the range is checked; as an atomic only where aligned.
                Ok(unsafe { if place.is_aligned() { $atomic::from_ptr(place).load(Relaxed) } else { place.read_unaligned() } })
            }
            /// Relaxed; at an unaligned address not atomic.
            #[inline]
            pub fn $store(&self, address: u64, value: $int) -> Result<(), NativeMemoryError> {
                let place = self.span(address, size_of::<$int>() as u64)?.cast::<$int>();
                // SAFETY: the range is checked; as an atomic only where aligned.
                unsafe { if place.is_aligned() { $atomic::from_ptr(place).store(value, Relaxed) } else { place.write_unaligned(value) } }
                Ok(())
            }
            /// Sequentially consistent; an unaligned address is out of bounds.
            #[inline]
            pub fn $load_seqcst(&self, address: u64) -> Result<$int, NativeMemoryError> {
                let place = self.aligned_span(address, size_of::<$int>() as u64)?.cast::<$int>();
                // SAFETY: the range and the alignment are checked.
                Ok(unsafe { $atomic::from_ptr(place) }.load(SeqCst))
            }
            /// Sequentially consistent; an unaligned address is out of bounds.
            #[inline]
            pub fn $store_seqcst(&self, address: u64, value: $int) -> Result<(), NativeMemoryError> {
                let place = self.aligned_span(address, size_of::<$int>() as u64)?.cast::<$int>();
                // SAFETY: the range and the alignment are checked.
                unsafe { $atomic::from_ptr(place) }.store(value, SeqCst);
                Ok(())
            }
        }
    };
}

accesses!(u8 AtomicU8 load_u8 store_u8 load_u8_seqcst store_u8_seqcst);
accesses!(u16 AtomicU16 load_u16 store_u16 load_u16_seqcst store_u16_seqcst);
accesses!(u32 AtomicU32 load_u32 store_u32 load_u32_seqcst store_u32_seqcst);
accesses!(u64 AtomicU64 load_u64 store_u64 load_u64_seqcst store_u64_seqcst);

macro_rules! exchanges {
    ($int:ident $atomic:ident $compare_exchange:ident) => {
        impl NativeMemory {
            /// Inside: `Ok(before)` if exchanged, `Err(found)` if not.
            #[inline]
            pub fn $compare_exchange(&self, address: u64, expected: $int, new: $int) -> Result<Result<$int, $int>, NativeMemoryError> {
                let place = self.aligned_span(address, size_of::<$int>() as u64)?.cast::<$int>();
                // SAFETY: the range and the alignment are checked.
                Ok(unsafe { $atomic::from_ptr(place) }.compare_exchange(expected, new, SeqCst, SeqCst))
            }
        }
    };
}

exchanges!(u32 AtomicU32 compare_exchange_u32);
exchanges!(u64 AtomicU64 compare_exchange_u64);

impl NativeMemory {
    /// As `span`, of a value of `bytes` bytes at a multiple of that.
    fn aligned_span(&self, address: u64, bytes: u64) -> Result<*mut u8, NativeMemoryError> {
        if !address.is_multiple_of(bytes) {
            return Err(NativeMemoryError::OutOfBounds { address, bytes });
        }
        self.span(address, bytes)
    }
}

impl Blocks {
    fn insert_free(&mut self, address: u64, size: u64) {
        self.free.insert(address, size);
        self.free_by_size.insert((size, address));
    }
    fn remove_free(&mut self, address: u64, size: u64) {
        self.free.remove(&address);
        self.free_by_size.remove(&(size, address));
    }
    /// Adds a free block and joins it with its neighbours.
    fn join_free(&mut self, address: u64, size: u64) {
        let (mut address, mut size) = (address, size);
        if let Some((&before, &length)) = self.free.range(..address).next_back()
            && before + length == address
        {
            self.remove_free(before, length);
            (address, size) = (before, size + length);
        }
        if let Some(&length) = self.free.get(&(address + size)) {
            self.remove_free(address + size, length);
            size += length;
        }
        self.insert_free(address, size);
    }
}
