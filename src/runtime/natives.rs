//! How native methods are found and called: the table by (class, name, descriptor), and the typed unpacking of arguments (JVMS 2.6).
use super::thread::mutator::{Handle, Mutator};
use super::throwing::JavaResult;
use std::collections::HashMap;

/// A call in progress: the mutator in the call's handle scope, and the arguments.
pub struct NativeCall<'s> {
    /// The right to touch the heap.
    pub m: Mutator<'s>,
    /// Reference arguments, the receiver first.
    pub refs: Vec<Option<Handle<'s>>>,
    /// Primitive arguments, raw slots.
    pub prims: Vec<u64>,
}

/// What runs: takes its arguments from the call, returns the raw result (a reference as its slot).
pub type NativeFunction = for<'s> fn(&mut NativeCall<'s>) -> JavaResult<u64>;

/// One line of a table in `natives/`.
#[derive(Clone, Copy)]
pub struct NativeRow {
    /// Binary name of the class, with `/`.
    pub class: &'static str,
    /// Method name.
    pub name: &'static str,
    /// Method descriptor.
    pub descriptor: &'static str,
    /// Its body.
    pub function: NativeFunction,
}

/// All native methods of a VM.
#[derive(Default)]
pub struct NativeTable {
    /// By class.
    tables: HashMap<&'static str, Vec<&'static [NativeRow]>, super::symbols::FixedState>,
}

impl NativeTable {
    /// The table of `tables`, each of which has the rows of one class.
    pub fn new(tables: impl IntoIterator<Item = &'static [NativeRow]>) -> NativeTable {
        let mut all = NativeTable::default();
        for rows in tables {
            let Some(first) = rows.first() else { continue };
            all.tables.entry(first.class).or_default().push(rows);
        }
        all
    }
    /// The body of a native method.
    pub fn find(&self, class: &str, name: &str, descriptor: &str) -> Option<NativeFunction> {
        let mut rows = self.tables.get(class)?.iter().copied().flatten();
        rows.find(|row| row.name == name && row.descriptor == descriptor).map(|row| row.function)
    }
}

/// A parameter type, its descriptor letter (`L` for every reference) and how it is taken from a call.
pub trait Parameter<'s>: Sized {
    /// Descriptor letter.
    const KIND: u8;
    /// Takes the next argument of this kind.
    fn take(call: &NativeCall<'s>, refs: &mut usize, prims: &mut usize) -> Self;
}
macro_rules! primitive_parameter {
    ($($type:ty, $kind:literal, |$bits:ident| $convert:expr;)*) => { $(
        impl<'s> Parameter<'s> for $type {
            const KIND: u8 = $kind;
            fn take(call: &NativeCall<'s>, _: &mut usize, prims: &mut usize) -> Self {
                let $bits = call.prims[*prims];
                *prims += 1;
                $convert
            }
        }
    )* };
}
primitive_parameter! {
    bool, b'Z', |bits| bits as u32 & 1 != 0;
    i8, b'B', |bits| bits as i8;
    u16, b'C', |bits| bits as u16;
    i16, b'S', |bits| bits as i16;
    i32, b'I', |bits| bits as i32;
    i64, b'J', |bits| bits as i64;
    f32, b'F', |bits| f32::from_bits(bits as u32);
    f64, b'D', |bits| f64::from_bits(bits);
}
impl<'s> Parameter<'s> for Option<Handle<'s>> {
    const KIND: u8 = b'L';
    fn take(call: &NativeCall<'s>, refs: &mut usize, _: &mut usize) -> Self {
        *refs += 1;
        call.refs[*refs - 1]
    }
}

/// A result type.
pub trait Return<'s> {
    /// Descriptor letter.
    const KIND: u8;
    /// The raw slot.
    fn bits(self, m: &Mutator<'s>) -> u64;
}
macro_rules! primitive_return {
    ($($type:ty, $kind:literal, |$value:ident| $convert:expr;)*) => { $(
        impl<'s> Return<'s> for $type {
            const KIND: u8 = $kind;
            fn bits(self, _: &Mutator<'s>) -> u64 {
                let $value = self;
                $convert
            }
        }
    )* };
}
primitive_return! {
    (), b'V', |_value| 0;
    bool, b'Z', |value| u64::from(value);
    i8, b'B', |value| value as i32 as u32 as u64;
    u16, b'C', |value| u64::from(value);
    i16, b'S', |value| value as i32 as u32 as u64;
    i32, b'I', |value| value as u32 as u64;
    i64, b'J', |value| value as u64;
    f32, b'F', |value| u64::from(value.to_bits());
    f64, b'D', |value| value.to_bits();
}
impl<'s> Return<'s> for Option<Handle<'s>> {
    const KIND: u8 = b'L';
    fn bits(self, m: &Mutator<'s>) -> u64 {
        self.map_or(0, |handle| u64::from(m.raw(handle).slot()))
    }
}

/// Whether `descriptor` has exactly these parameter kinds (after the receiver) and this return kind.
pub const fn fits(descriptor: &str, parameters: &[u8], returns: u8) -> bool {
    let d = descriptor.as_bytes();
    let (mut i, mut n) = (1, 0);
    while d[i] != b')' {
        let mut kind = d[i];
        while d[i] == b'[' {
            kind = b'L';
            i += 1;
        }
        if d[i] == b'L' {
            while d[i] != b';' {
                i += 1;
            }
        }
        i += 1;
        if n >= parameters.len() || parameters[n] != kind {
            return false;
        }
        n += 1;
    }
    let kind = if d[i + 1] == b'[' { b'L' } else { d[i + 1] };
    n == parameters.len() && kind == returns
}

/// The table of one Java class's natives. A row: `static "name" "descriptor" => function(i32, Ref) -> Void;` or `virtual ...`; the function takes
/// `&mut Mutator` (then, for a virtual one, the receiver's `Handle`) and the parameters, `Ref` standing for `Option<Handle>`.
#[macro_export]
macro_rules! native_methods {
    ($class:literal: $($how:ident $name:literal $descriptor:literal => $body:ident($($p:ident),*) -> $r:ident;)*) => {
        /// The native methods of this class.
        pub const ROWS: &[$crate::runtime::natives::NativeRow] = &[$({
            const _: () = assert!(
                $crate::runtime::natives::fits(
                    $descriptor,
                    &[$(<$crate::native_methods!(@type $p) as $crate::runtime::natives::Parameter<'static>>::KIND),*],
                    <$crate::native_methods!(@type $r) as $crate::runtime::natives::Return<'static>>::KIND
                ),
                concat!("signature of ", $name)
            );
            #[allow(unused_assignments, reason = "rows without reference parameters")]
            fn entry(call: &mut $crate::runtime::natives::NativeCall<'_>) -> $crate::runtime::throwing::JavaResult<u64> {
                #[allow(unused_mut, unused_variables, reason = "rows without parameters of one kind")]
                let (mut refs, mut prims) = (0usize, 0usize);
                $crate::native_methods!(@call $how call refs prims $body $($p)*)
            }
            $crate::runtime::natives::NativeRow { class: $class, name: $name, descriptor: $descriptor, function: entry }
        }),*];
    };
    (@call static $call:ident $refs:ident $prims:ident $body:ident $($p:ident)*) => {{
        let arguments = ($(<$crate::native_methods!(@type $p) as $crate::runtime::natives::Parameter<'_>>::take($call, &mut $refs, &mut $prims),)*);
        let result = $crate::native_methods!(@spread $body, &mut $call.m, arguments, $($p)*)?;
        Ok($crate::runtime::natives::Return::bits(result, &$call.m))
    }};
    (@call virtual $call:ident $refs:ident $prims:ident $body:ident $($p:ident)*) => {{
        $refs = 1;
        let this = $call.refs[0].expect("the call checked its receiver");
        let arguments = (this, $(<$crate::native_methods!(@type $p) as $crate::runtime::natives::Parameter<'_>>::take($call, &mut $refs, &mut $prims),)*);
        let result = $crate::native_methods!(@spread $body, &mut $call.m, arguments, this $($p)*)?;
        Ok($crate::runtime::natives::Return::bits(result, &$call.m))
    }};
    (@spread $body:ident, $m:expr, $args:ident,) => {{ let () = $args; $body($m) }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident) => {{ let (a,) = $args; $body($m, a) }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident) => {{ let (a, b) = $args; $body($m, a, b) }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident $c:ident) => {{ let (a, b, c) = $args; $body($m, a, b, c) }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident $c:ident $d:ident) => {{ let (a, b, c, d) = $args; $body($m, a, b, c, d) }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident $c:ident $d:ident $e:ident) => {{
        let (a, b, c, d, e) = $args;
        $body($m, a, b, c, d, e)
    }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident) => {{
        let (a, b, c, d, e, f) = $args;
        $body($m, a, b, c, d, e, f)
    }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident) => {{
        let (a, b, c, d, e, f, g) = $args;
        $body($m, a, b, c, d, e, f, g)
    }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {{
        let (a, b, c, d, e, f, g, h) = $args;
        $body($m, a, b, c, d, e, f, g, h)
    }};
    (@spread $body:ident, $m:expr, $args:ident, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $i:ident) => {{
        let (a, b, c, d, e, f, g, h, i) = $args;
        $body($m, a, b, c, d, e, f, g, h, i)
    }};
    (@type Ref) => { Option<$crate::runtime::thread::mutator::Handle<'_>> };
    (@type Void) => { () };
    (@type $t:ident) => { $t };
}
