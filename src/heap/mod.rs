//! Objects and the collector (JVMS 2.5.3). Knows `Shape`, never `Class`; imports no other folder. An unsafe island:
//!
//! - H1 A `RawRef` is made in this folder or read from a slot that the collector updates, and names a live object of its heap.
//! - H2 The world is stopped, and every `Tlab` shown by the `RootSet`, whenever `Heap::collect` runs; so the collector may use plain memory operations.
//! - H3 A published `Shape` (and the runs it points to) stays readable and unchanged while any object has its class word.
//! - H4 An object's class word and array length are written before anything that can collect, and never change.
//! - H5 Callers of the plain field accessors keep the offset inside the object, aligned to the width; bulk operations check it themselves.
//! - H6 What is handed out never exceeds the maximum, and the old generation's address space holds that much: everything live fits there.
//! - H7 A field of an object that is not young and that refers to a young one lies on a dirty card whenever `Heap::collect` runs.
#![allow(unsafe_code, reason = "object memory is raw memory; invariants H1 to H7 above")]

mod access;
mod area;
mod bulk;
mod cards;
mod check;
mod collect;
mod compact;
mod config;
mod header;
mod large;
mod mark;
mod memory;
mod native_memory;
mod objects;
mod raw_ref;
mod references;
mod reservation;
mod roots;
mod shape;
mod shape_table;
mod sizing;
mod spaces;
#[cfg(test)]
mod tests;
mod tlab;
mod walk;
mod young;

pub use bulk::{Element, SLICE};
pub use cards::mark as mark_card;
pub use collect::{CollectionStats, Generation, Reason};
pub use config::{HeapConfig, HeapError, NeedsCollection, Stress, YoungConfig};
pub use header::{LOCK_FREE, LOCK_INFLATED, LOCK_MASK, LOCK_THIN};
pub use memory::{Heap, MemoryStats};
pub use native_memory::{NativeMemory, NativeMemoryError};
pub use raw_ref::{RawRef, Ref, Slot};
pub use references::{ReferenceFields, SoftFields};
pub use roots::{Keeper, RootKind, RootSet};
pub use shape::{RefRun, RefRuns, Shape, ShapeKind, Strength, array_base, array_units};
pub use tlab::Tlab;

/// Bytes in one heap unit: object alignment, and what a reference counts in.
pub const UNIT: usize = 8;
/// Offset of an instance's first field.
pub const HEADER_BYTES: u32 = 8;
/// Offset of an array's length.
pub const ARRAY_LENGTH: u32 = 8;
