//! `Shape`: all that the heap knows about a class. The runtime's `Class` has it as its first field.

use super::{ARRAY_LENGTH, UNIT};

/// How the objects of a class are laid out and traced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum ShapeKind {
    /// Fields at fixed offsets.
    Instance,
    /// An array of references.
    RefArray,
    /// An array of primitive values.
    PrimArray,
    /// An instance of a subclass of `java.lang.ref.Reference`.
    Reference,
    /// An instance of `java.lang.Class`: its own fields, then the statics of the class that it describes.
    Mirror,
}

/// How a reference object holds its referent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Strength {
    /// Not a reference object, or a plain `Reference`.
    Strong,
    /// Cleared only when memory is short.
    Soft,
    /// Cleared when not softly reachable.
    Weak,
    /// `FinalReference`: the referent stays for its finalizer.
    Final,
    /// Cleared after finalization.
    Phantom,
}

/// `count` adjacent reference fields, the first at byte `offset` of the object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct RefRun {
    /// Byte offset of the first field.
    pub offset: u32,
    /// Number of fields.
    pub count: u32,
}

/// A list of runs at a fixed address, kept alive by whoever publishes the `Shape` (H3).
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct RefRuns {
    start: *const RefRun,
    length: u32,
}

// SAFETY: H3, the list is not changed while it can be reached from here.
unsafe impl Send for RefRuns {}
// SAFETY: H3, the list is not changed while it can be reached from here.
unsafe impl Sync for RefRuns {}

impl RefRuns {
    /// No reference fields.
    pub const EMPTY: RefRuns = RefRuns { start: std::ptr::null(), length: 0 };

    /// Remembers where `runs` is; it has to stay there as long as the `Shape` is published (H3).
    pub const fn new(runs: &[RefRun]) -> RefRuns {
        RefRuns { start: runs.as_ptr(), length: runs.len() as u32 }
    }
    /// # Safety
    /// The list is still there (H3).
    #[inline]
    pub(super) unsafe fn as_slice(&self) -> &[RefRun] {
        if self.length == 0 {
            return &[];
        }
        // SAFETY: the caller vouches for the list; the length is its own.
        unsafe { std::slice::from_raw_parts(self.start, self.length as usize) }
    }
}

/// The collector's view of a class.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Shape {
    /// The index in the class table, as in each object's header; never 0.
    pub class_word: u32,
    /// Layout and tracing.
    pub kind: ShapeKind,
    /// Arrays: log2 of the element's bytes.
    pub element_shift: u8,
    /// Kind `Reference`: how the referent is held.
    pub reference_strength: Strength,
    /// Bytes of an instance with its header; for kind `Mirror`, of one without statics.
    pub instance_size: u32,
    /// The number of the defining loader, for `RootKind::Loader`.
    pub loader: u32,
    /// Bytes of this class's own mirror, statics included; 0 when it has no statics.
    pub mirror_size: u32,
    /// The reference fields of an instance, over all class levels.
    pub ref_runs: RefRuns,
    /// The reference statics of this class, as offsets in its mirror.
    pub mirror_ref_runs: RefRuns,
}

impl Shape {
    /// The shape of a class without references: fill in the rest with `..`.
    pub const fn new(class_word: u32, kind: ShapeKind, instance_size: u32) -> Shape {
        Shape {
            class_word,
            kind,
            element_shift: 0,
            reference_strength: Strength::Strong,
            instance_size,
            loader: 0,
            mirror_size: 0,
            ref_runs: RefRuns::EMPTY,
            mirror_ref_runs: RefRuns::EMPTY,
        }
    }
    /// The shape of an array class; references have element shift 2.
    pub const fn new_array(class_word: u32, kind: ShapeKind, element_shift: u8) -> Shape {
        Shape { element_shift, ..Shape::new(class_word, kind, ARRAY_LENGTH + 4) }
    }
    /// Units of an instance.
    #[inline(always)]
    pub const fn instance_units(&self) -> u32 {
        self.instance_size.div_ceil(UNIT as u32)
    }
}

/// Byte offset of an array's first element: 12, or 16 for elements of 8 bytes.
#[inline(always)]
pub const fn array_base(element_shift: u8) -> u32 {
    if element_shift == 3 { 16 } else { 12 }
}

/// Units of an array of `length` elements; any length up to `i32::MAX` is representable.
#[inline(always)]
pub const fn array_units(element_shift: u8, length: u32) -> u32 {
    let bytes = array_base(element_shift) as u64 + ((length as u64) << element_shift);
    bytes.div_ceil(UNIT as u64) as u32
}
