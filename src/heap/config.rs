//! What a heap is made with, and how making it or allocating in it fails.

use std::fmt;

/// `--gc-stress=N`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stress {
    /// Collect at every Nth allocation; 0: only when there is no room, but check and poison all the same.
    pub every: u32,
    /// Count from the first allocation on, not from `Heap::start_stress` (the start of `main`).
    pub from_boot: bool,
}

/// How the young generation is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct YoungConfig {
    /// `-XX:NewSize`, `-Xmn`: its first size, survivor spaces included.
    pub initial_bytes: Option<u64>,
    /// `-XX:MaxNewSize`, `-Xmn`.
    pub max_bytes: Option<u64>,
    /// `-XX:NewRatio`: the rest of the heap is so many times as large.
    pub new_ratio: u32,
    /// `-XX:SurvivorRatio`: eden is so many times as large as a survivor space.
    pub survivor_ratio: u32,
    /// `-XX:MaxTenuringThreshold`.
    pub max_tenuring: u32,
}

impl Default for YoungConfig {
    fn default() -> YoungConfig {
        YoungConfig { initial_bytes: None, max_bytes: None, new_ratio: 2, survivor_ratio: 8, max_tenuring: 15 }
    }
}

/// What `Heap::new` is told.
#[derive(Clone, Debug)]
pub struct HeapConfig {
    /// `-Xmx`: live and allocated bytes together.
    pub max_bytes: u64,
    /// `-Xms`: the old generation grows to this before the first full collection.
    pub initial_bytes: u64,
    /// The young generation.
    pub young: YoungConfig,
    /// `-XX:SoftRefLRUPolicyMSPerMB`: how long an unused soft reference lives for each free megabyte.
    pub soft_per_mb: u32,
    /// Collect often, move everything, poison what is left behind.
    pub gc_stress: Option<Stress>,
    /// Trace the whole heap before and after each collection; stress implies it.
    pub check: bool,
}

impl Default for HeapConfig {
    fn default() -> HeapConfig {
        HeapConfig {
            max_bytes: 256 << 20,
            initial_bytes: 16 << 20,
            young: YoungConfig::default(),
            soft_per_mb: 1000,
            gc_stress: None,
            check: false,
        }
    }
}

/// A heap could not be made, or cannot grow its tables.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HeapError {
    /// The operating system refused the address space.
    Reserve { bytes: u64, errno: i32 },
    /// The operating system refused the memory.
    Commit { bytes: u64, errno: i32 },
    /// The class table is full.
    TooManyClasses,
}

impl fmt::Display for HeapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HeapError::Reserve { bytes, errno } => {
                write!(f, "cannot reserve {} KB of address space for the heap (error {errno})", bytes / 1024)
            }
            HeapError::Commit { bytes, errno } => {
                write!(f, "cannot commit {} KB of memory for the heap (error {errno})", bytes / 1024)
            }
            HeapError::TooManyClasses => write!(f, "too many classes"),
        }
    }
}

impl std::error::Error for HeapError {}

/// There is no room: collect and try again; the second failure in a row is an `OutOfMemoryError`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NeedsCollection;
