//! Intrinsics: Rust bodies of library methods that have a body already, in Java or as a native method, which decides what a call means.
//! An intrinsic neither throws, polls nor collects: what it does not want to do it declines, and the other body runs. So it takes
//! references bare, and what is long it declines too.
//!
//! Unsafe island: I1: `Registers` is made by the interpreter for a call whose argument registers fit the row's descriptor.
#![allow(unsafe_code, reason = "the registers of a call are read in place; invariant I1 above")]
use super::Runtime;
use super::thread::JavaThread;
use super::thread::{ThreadPtr, stack};
use crate::heap::{ARRAY_LENGTH, Heap, RawRef, UNIT, array_units};
use std::cell::Cell;
use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::Ordering::Relaxed;

/// Elements, bytes or units that one call may walk over: about a millisecond, since nobody polls meanwhile.
pub const LIMIT: usize = 1 << 20;

/// The argument registers of a call, references first.
#[derive(Clone, Copy)]
pub struct Registers(*const i16);

impl Registers {
    /// The registers that `first` points to.
    ///
    /// # Safety
    /// I1, and the registers stay while the call lasts.
    #[inline(always)]
    pub unsafe fn new(first: *const i16) -> Registers {
        Registers(first)
    }
}

/// What runs: takes the frame that has the registers, the registers and the thread; the raw result (a reference as its slot), or nothing
/// when the method's other body has to do it. Scalars only, so that handlers stay without locals in memory.
pub type Body = fn(usize, Registers, ThreadPtr) -> Option<u64>;

/// A call in progress.
pub struct Call {
    fp: usize,
    registers: Registers,
    thread: ThreadPtr,
}

impl Call {
    /// The call of a [`Body`].
    #[inline(always)]
    pub fn new(fp: usize, registers: Registers, thread: ThreadPtr) -> Call {
        Call { fp, registers, thread }
    }
    /// The VM.
    #[inline(always)]
    pub fn rt(&self) -> &Runtime {
        self.thread.get().runtime.get()
    }
    /// Its heap.
    #[inline(always)]
    pub fn heap(&self) -> &Heap {
        &self.rt().heap
    }
    /// The thread that calls.
    #[inline(always)]
    pub fn thread(&self) -> &JavaThread {
        self.thread.get()
    }
    /// The slot of argument `n`.
    #[inline(always)]
    pub fn slot(&self, n: usize) -> u64 {
        // SAFETY: I1.
        stack::read(self.fp, unsafe { self.registers.0.add(n).read() })
    }
    /// A string's code units.
    #[inline]
    pub fn text(&self, string: RawRef) -> Option<Text<'_>> {
        let (heap, known) = (self.heap(), self.rt().known());
        let value = heap.load_ref(string, known.string_value)?;
        Some(if heap.load_u8(string, known.string_coder) == 0 {
            Text::Latin1(heap.elements(value))
        } else {
            Text::Utf16(heap.elements(value))
        })
    }
}

/// Offsets of the fields of `AbstractStringBuilder`.
#[derive(Clone, Copy, Debug)]
pub struct BuilderFields {
    /// `byte[] value`.
    pub value: u32,
    /// `byte coder`.
    pub coder: u32,
    /// `int count`.
    pub count: u32,
}

/// The type code of `byte[]` in `newarray` (JVMS 6.5).
const BYTE_CODE: usize = 8;

/// What fits into the thread's piece of the heap is made there; what does not is left to the other body.
impl Call {
    /// A new `byte[]`, its elements zero.
    #[inline]
    pub fn new_bytes(&self, length: usize) -> Option<(RawRef, Elements<'_, u8>)> {
        if length > u16::MAX.into() {
            return None;
        }
        let array = self.thread().tlab.bump(array_units(0, length as u32))?;
        self.heap().store_u64(array, 0, u64::from(self.thread().primitive_array_words[BYTE_CODE].load(Relaxed)));
        self.heap().store_u32(array, ARRAY_LENGTH, length as u32);
        Some((array, self.heap().elements(array)))
    }
    /// A new String of these bytes.
    #[inline]
    pub fn new_string(&self, value: RawRef, coder: u8) -> Option<RawRef> {
        let known = self.rt().known();
        let string = self.thread().tlab.bump(known.string.shape.instance_size.div_ceil(UNIT as u32))?;
        self.heap().store_u64(string, 0, u64::from(known.string.word()));
        self.heap().store_ref(string, known.string_value, Some(value));
        self.heap().store_u8(string, known.string_coder, coder);
        Some(string)
    }
    /// Where a builder keeps its text.
    #[inline]
    pub fn builder_fields(&self, builder: RawRef) -> Option<BuilderFields> {
        let rt = self.rt();
        *rt.intrinsics.builder.get_or_init(|| {
            let offset = |name: &[u8], descriptor: &[u8]| {
                let (name, descriptor) = (rt.symbols.intern(name), rt.symbols.intern(descriptor));
                rt.class_of(builder).find_field(name, descriptor).map(|field| field.offset)
            };
            Some(BuilderFields { value: offset(b"value", b"[B")?, coder: offset(b"coder", b"B")?, count: offset(b"count", b"I")? })
        })
    }
}

/// Elements of an array, which other threads and other arguments may share.
pub type Elements<'c, T> = &'c [Cell<T>];

/// The code units of a string.
#[derive(Clone, Copy)]
pub enum Text<'c> {
    /// One byte each.
    Latin1(Elements<'c, u8>),
    /// Two bytes each.
    Utf16(Elements<'c, u16>),
}

/// A parameter type and the descriptor that it stands for: `L` for every reference.
pub trait Argument<'c>: Sized {
    /// Descriptor, or `L`.
    const TYPE: &'static str;
    /// From the argument's slot; nothing: the call is declined.
    fn of(call: &'c Call, slot: u64) -> Option<Self>;
}
macro_rules! primitive_arguments {
    ($($type:ty, $descriptor:literal, |$bits:ident| $convert:expr;)*) => { $(
        impl Argument<'_> for $type {
            const TYPE: &'static str = $descriptor;
            #[inline(always)]
            fn of(_: &Call, $bits: u64) -> Option<Self> {
                Some($convert)
            }
        }
    )* };
}
primitive_arguments! {
    bool, "Z", |bits| bits as u32 & 1 != 0;
    i8, "B", |bits| bits as i8;
    u16, "C", |bits| bits as u16;
    i16, "S", |bits| bits as i16;
    i32, "I", |bits| bits as i32;
    i64, "J", |bits| bits as i64;
    f32, "F", |bits| f32::from_bits(bits as u32);
    f64, "D", |bits| f64::from_bits(bits);
}
impl Argument<'_> for Option<RawRef> {
    const TYPE: &'static str = "L";
    #[inline(always)]
    fn of(_: &Call, slot: u64) -> Option<Self> {
        Some(RawRef::from_slot(slot as u32))
    }
}
impl Argument<'_> for RawRef {
    const TYPE: &'static str = "L";
    #[inline(always)]
    fn of(_: &Call, slot: u64) -> Option<Self> {
        RawRef::from_slot(slot as u32)
    }
}
impl<'c> Argument<'c> for Text<'c> {
    const TYPE: &'static str = "Ljava/lang/String;";
    #[inline(always)]
    fn of(call: &'c Call, slot: u64) -> Option<Self> {
        call.text(RawRef::from_slot(slot as u32)?)
    }
}
macro_rules! array_arguments {
    ($($type:ty, $descriptor:literal;)*) => { $(
        impl<'c> Argument<'c> for Elements<'c, $type> {
            const TYPE: &'static str = $descriptor;
            #[inline(always)]
            fn of(call: &'c Call, slot: u64) -> Option<Self> {
                RawRef::from_slot(slot as u32).map(|array| call.heap().elements(array))
            }
        }
    )* };
}
array_arguments! { u8, "[B"; u16, "[C"; i16, "[S"; u32, "[I"; u64, "[J"; f32, "[F"; f64, "[D"; }

/// A result type.
pub trait Outcome {
    /// Descriptor, or `L`.
    const TYPE: &'static str;
    /// The raw slot.
    fn bits(self) -> u64;
}
macro_rules! outcomes {
    ($($type:ty, $descriptor:literal, |$value:ident| $convert:expr;)*) => { $(
        impl Outcome for $type {
            const TYPE: &'static str = $descriptor;
            #[inline(always)]
            fn bits(self) -> u64 {
                let $value = self;
                $convert
            }
        }
    )* };
}
outcomes! {
    (), "V", |_value| 0;
    bool, "Z", |value| u64::from(value);
    i8, "B", |value| value as i32 as u32 as u64;
    u16, "C", |value| u64::from(value);
    i16, "S", |value| value as i32 as u32 as u64;
    i32, "I", |value| value as u32 as u64;
    i64, "J", |value| value as u64;
    f32, "F", |value| u64::from(value.to_bits());
    f64, "D", |value| value.to_bits();
    RawRef, "L", |value| u64::from(value.slot());
    Option<RawRef>, "L", |value| u64::from(RawRef::to_slot(value));
}

/// Whether `descriptor` has exactly these parameter types and this result type.
pub const fn fits(descriptor: &str, parameters: &[&str], result: &str) -> bool {
    let d = descriptor.as_bytes();
    let (mut i, mut n) = (1, 0);
    while d[i] != b')' {
        if n >= parameters.len() {
            return false;
        }
        let end = type_end(d, i);
        if !is_type(d, i, end, parameters[n].as_bytes()) {
            return false;
        }
        i = end;
        n += 1;
    }
    n == parameters.len() && is_type(d, i + 1, d.len(), result.as_bytes())
}
const fn type_end(d: &[u8], mut i: usize) -> usize {
    while d[i] == b'[' {
        i += 1;
    }
    if d[i] == b'L' {
        while d[i] != b';' {
            i += 1;
        }
    }
    i + 1
}
const fn is_type(d: &[u8], from: usize, to: usize, wanted: &[u8]) -> bool {
    if wanted.len() == 1 && wanted[0] == b'L' {
        return d[from] == b'L' || d[from] == b'[';
    }
    if wanted.len() != to - from {
        return false;
    }
    let mut i = 0;
    while i < wanted.len() {
        if d[from + i] != wanted[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// An intrinsic.
pub struct Row {
    /// Its name in `-XX:DisableIntrinsic`: HotSpot's where it has it.
    pub id: &'static str,
    /// Method name.
    pub name: &'static str,
    /// Method descriptor.
    pub descriptor: &'static str,
    /// What runs; `None` if the interpreter has an op of its own for it.
    pub body: Option<Body>,
}

/// The intrinsics of a class of the boot library.
pub struct Group {
    /// Binary name, with `/`.
    pub class: &'static str,
    /// Its methods.
    pub rows: &'static [Row],
}

/// The intrinsics of a VM.
pub struct Intrinsics {
    /// By class, the number of the first row with it.
    groups: HashMap<&'static [u8], Vec<(&'static Group, u16)>, super::symbols::FixedState>,
    rows: Vec<&'static Row>,
    disabled: Vec<String>,
    builder: OnceLock<Option<BuilderFields>>,
}

impl Intrinsics {
    /// The rows of `groups`, without those whose ids are in `disabled`.
    pub fn new(groups: impl IntoIterator<Item = &'static Group>, disabled: Vec<String>) -> Intrinsics {
        let mut table = Intrinsics { groups: HashMap::default(), rows: Vec::new(), disabled, builder: OnceLock::new() };
        for group in groups {
            let first = table.rows.len() as u16;
            table.groups.entry(group.class.as_bytes()).or_default().push((group, first));
            table.rows.extend(group.rows);
        }
        table
    }
    /// The intrinsics of a class of the boot library, for [`Intrinsics::number`].
    pub fn of(&self, class: &[u8]) -> &[(&'static Group, u16)] {
        self.groups.get(class).map_or(&[], Vec::as_slice)
    }
    /// The number of the intrinsic of a method of the class that has `groups`: 0 if it has none that is enabled.
    pub fn number(&self, groups: &[(&'static Group, u16)], name: &[u8], descriptor: &[u8]) -> u16 {
        for (group, first) in groups {
            let as_long = |row: &Row| row.name.len() == name.len() && row.descriptor.len() == descriptor.len();
            let is_it = |row: &Row| as_long(row) && row.name.as_bytes() == name && row.descriptor.as_bytes() == descriptor;
            if let Some(at) = group.rows.iter().position(is_it) {
                let disabled = self.disabled.iter().any(|id| id == group.rows[at].id);
                return if disabled { 0 } else { first + at as u16 + 1 };
            }
        }
        0
    }
    /// The intrinsic with a number.
    #[inline]
    pub fn row(&self, number: u16) -> Option<&'static Row> {
        self.rows.get(usize::from(number).wrapping_sub(1)).copied()
    }
}

/// The table of a class's intrinsics. A row: `_id static "name" "descriptor" => function(i32, Bytes) -> i32;` or `virtual`, which passes the
/// receiver first. The function takes `&Call` and the arguments and gives an `Option` of the result; `Ref` is a reference that is not null,
/// `Any` one that may be, `Text` a String's units, `Bytes` and so on the elements of an array; null for these is declined.
#[macro_export]
macro_rules! intrinsics {
    ($group:ident $class:literal: $($id:ident $how:ident $name:literal $descriptor:literal => $body:tt ($($p:ident),*) -> $r:ident;)*) => {
        /// The intrinsics of this class.
        pub const $group: $crate::runtime::intrinsics::Group = $crate::runtime::intrinsics::Group { class: $class, rows: &[$({
            const _: () = assert!(
                $crate::runtime::intrinsics::fits(
                    $descriptor,
                    &[$(<$crate::intrinsics!(@type $p) as $crate::runtime::intrinsics::Argument<'static>>::TYPE),*],
                    <$crate::intrinsics!(@type $r) as $crate::runtime::intrinsics::Outcome>::TYPE
                ),
                concat!("signature of ", $name)
            );
            $crate::runtime::intrinsics::Row {
                id: stringify!($id), name: $name, descriptor: $descriptor,
                body: $crate::intrinsics!(@body $how $body ($($p),*) $r),
            }
        }),*] };
    };
    (@body $how:ident op ($($p:ident),*) $r:ident) => { None };
    (@body $how:ident $body:ident ($($p:ident),*) $r:ident) => {{
        fn entry(
            fp: usize,
            registers: $crate::runtime::intrinsics::Registers,
            thread: $crate::runtime::thread::ThreadPtr,
        ) -> Option<u64> {
            let call = $crate::runtime::intrinsics::Call::new(fp, registers, thread);
            $crate::intrinsics!(@slots $how call $body ($($p),*) $r)
        }
        Some(entry)
    }};
    (@slots static $call:ident $body:ident ($($p:ident),*) $r:ident) => {{
        #[allow(dead_code, reason = "rows without parameters")]
        const TYPES: &[&str] = &[$(<$crate::intrinsics!(@type $p) as $crate::runtime::intrinsics::Argument<'static>>::TYPE),*];
        $crate::intrinsics!(@take $call TYPES $body () (0) ($($p)*) $r)
    }};
    (@slots virtual $call:ident $body:ident ($($p:ident),*) $r:ident) => {{
        const TYPES: &[&str] = &["L", $(<$crate::intrinsics!(@type $p) as $crate::runtime::intrinsics::Argument<'static>>::TYPE),*];
        $crate::intrinsics!(@take $call TYPES $body () (0) (This $($p)*) $r)
    }};
    (@take $call:ident $types:ident $body:ident ($($arguments:expr,)*) ($n:expr) ($p:ident $($rest:ident)*) $r:ident) => {
        $crate::intrinsics!(@take $call $types $body ($($arguments,)* {
            const REGISTER: usize = $crate::runtime::intrinsics::register($types, $n);
            <$crate::intrinsics!(@type $p) as $crate::runtime::intrinsics::Argument<'_>>::of(&$call, $call.slot(REGISTER))?
        },) ($n + 1) ($($rest)*) $r)
    };
    (@take $call:ident $types:ident $body:ident ($($arguments:expr,)*) ($n:expr) () $r:ident) => {{
        let result: Option<$crate::intrinsics!(@type $r)> = $body(&$call, $($arguments),*);
        result.map($crate::runtime::intrinsics::Outcome::bits)
    }};
    (@type This) => { $crate::heap::RawRef };
    (@type Ref) => { $crate::heap::RawRef };
    (@type Any) => { Option<$crate::heap::RawRef> };
    (@type Void) => { () };
    (@type Text) => { $crate::runtime::intrinsics::Text<'_> };
    (@type Bytes) => { $crate::runtime::intrinsics::Elements<'_, u8> };
    (@type Chars) => { $crate::runtime::intrinsics::Elements<'_, u16> };
    (@type Shorts) => { $crate::runtime::intrinsics::Elements<'_, i16> };
    (@type Ints) => { $crate::runtime::intrinsics::Elements<'_, u32> };
    (@type Longs) => { $crate::runtime::intrinsics::Elements<'_, u64> };
    (@type Floats) => { $crate::runtime::intrinsics::Elements<'_, f32> };
    (@type Doubles) => { $crate::runtime::intrinsics::Elements<'_, f64> };
    (@type $t:ident) => { $t };
}

/// Where parameter `n` is among the argument registers: references come first.
pub const fn register(types: &[&str], n: usize) -> usize {
    let wanted = is_reference(types[n]);
    let (mut i, mut refs, mut before) = (0, 0, 0);
    while i < types.len() {
        let reference = is_reference(types[i]);
        if reference {
            refs += 1;
        }
        if i < n && reference == wanted {
            before += 1;
        }
        i += 1;
    }
    if wanted { before } else { refs + before }
}
const fn is_reference(descriptor: &str) -> bool {
    matches!(descriptor.as_bytes()[0], b'L' | b'[')
}
