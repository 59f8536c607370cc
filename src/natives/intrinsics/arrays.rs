//! `System.arraycopy`, `Object.clone` of arrays, and `Arrays`: copying, filling, comparing, hashing.
use crate::heap::{RawRef, ShapeKind, array_base, array_units};
use crate::intrinsics;
use crate::runtime::class::ClassPtr;
use crate::runtime::finalization::OWN;
use crate::runtime::intrinsics::{Call, Elements, LIMIT};
use std::sync::atomic::Ordering::Relaxed;

fn arraycopy(c: &Call, source: RawRef, from: i32, target: RawRef, to: i32, length: i32) -> Option<()> {
    let (rt, heap) = (c.rt(), c.heap());
    let (a, b) = (rt.class_of(source), rt.class_of(target));
    if a != b {
        let (x, y) = (a.component()?, b.component()?);
        if x.primitive().is_some() || y.primitive().is_some() || !(y == rt.known().object || x.is_assignable_to(y)) {
            return None;
        }
    } else if !a.is_array() {
        return None;
    }
    let shift = a.shape.element_shift;
    let (from, to, length) = (u32::try_from(from).ok()?, u32::try_from(to).ok()?, u32::try_from(length).ok()?);
    let inside = |start: u32, array: RawRef| start + length <= heap.array_length(array);
    if !inside(from, source) || !inside(to, target) || (length as usize) << shift > LIMIT {
        return None;
    }
    let base = array_base(shift);
    heap.copy_elements(source, base + (from << shift), target, base + (to << shift), (length as usize) << shift, shift);
    Some(())
}

/// A new array of a class, if it fits into the thread's piece of the heap.
fn new_array(c: &Call, class: ClassPtr, length: usize) -> Option<RawRef> {
    if length > u16::MAX.into() {
        return None;
    }
    let array = c.thread().tlab.bump(array_units(class.shape.element_shift, length as u32))?;
    c.heap().store_u64(array, 0, u64::from(class.word()));
    c.heap().store_u32(array, crate::heap::ARRAY_LENGTH, length as u32);
    Some(array)
}

fn copy_range(c: &Call, array: RawRef, from: usize, length: usize) -> Option<RawRef> {
    let class = c.rt().class_of(array);
    let there = (c.heap().array_length(array) as usize).checked_sub(from)?.min(length);
    let copy = new_array(c, class, length)?;
    let shift = class.shape.element_shift;
    let base = array_base(shift);
    c.heap().copy_elements(array, base + ((from as u32) << shift), copy, base, there << shift, shift);
    Some(copy)
}

fn clone(c: &Call, this: RawRef) -> Option<RawRef> {
    let rt = c.rt();
    let class = rt.class_of(this);
    if class.is_array() {
        return copy_range(c, this, 0, c.heap().array_length(this) as usize);
    }
    let plain = class.shape.kind == ShapeKind::Instance && class.finalizers.load(Relaxed) & OWN == 0;
    if !plain || !class.is_assignable_to(rt.known().cloneable) {
        return None;
    }
    let copy = c.thread().tlab.bump(class.shape.instance_size.div_ceil(crate::heap::UNIT as u32))?;
    c.heap().store_u64(copy, 0, u64::from(class.word()));
    c.heap().copy_body(this, copy, &mut 0);
    Some(copy)
}

fn copy_of(c: &Call, array: RawRef, length: i32) -> Option<RawRef> {
    copy_range(c, array, 0, usize::try_from(length).ok()?)
}

fn copy_of_range(c: &Call, array: RawRef, from: i32, to: i32) -> Option<RawRef> {
    let length = usize::try_from(to.checked_sub(from)?).ok()?;
    copy_range(c, array, usize::try_from(from).ok()?, length)
}

intrinsics! { SYSTEM "java/lang/System":
    _arraycopy static "arraycopy" "(Ljava/lang/Object;ILjava/lang/Object;II)V" => arraycopy(Ref, i32, Ref, i32, i32) -> Void;
}
intrinsics! { OBJECT "java/lang/Object":
    _clone virtual "clone" "()Ljava/lang/Object;" => clone() -> Ref;
}

/// Elements `[from, to)`, if they are there and not too many.
fn range<T>(all: Elements<'_, T>, from: i32, to: i32) -> Option<Elements<'_, T>> {
    all.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?).filter(|range| range.len() <= LIMIT)
}

fn differ<T: Copy>(a: Elements<'_, T>, x: i32, b: Elements<'_, T>, y: i32, n: i32, same: impl Fn(T, T) -> bool) -> Option<i32> {
    let (a, b) = (range(a, x, x.checked_add(n)?)?, range(b, y, y.checked_add(n)?)?);
    let mut at = 0;
    for (x, y) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        if !x.iter().zip(y).fold(true, |all, (x, y)| all & same(x.get(), y.get())) {
            break;
        }
        at += 8;
    }
    Some((at..a.len()).find(|&i| !same(a[i].get(), b[i].get())).map_or(-1, |i| i as i32))
}

fn hash<T: Copy>(a: Elements<'_, T>, of: impl Fn(T) -> i32) -> Option<i32> {
    let all = range(a, 0, a.len() as i32)?;
    Some(all.iter().fold(1i32, |hash, element| hash.wrapping_mul(31).wrapping_add(of(element.get()))))
}

/// Elements `[from, to)`; what is written only goes faster than what is looked at.
fn to_fill<T>(all: Elements<'_, T>, from: i32, to: i32) -> Option<Elements<'_, T>> {
    all.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?).filter(|range| size_of_val(*range) <= 8 * LIMIT)
}

fn fill_elements<T: Copy>(all: Elements<'_, T>, value: T) -> Option<()> {
    all.iter().for_each(|element| element.set(value));
    Some(())
}

/// `Double.compare` gives 0.
fn same_double(x: f64, y: f64) -> bool {
    x.to_bits() == y.to_bits() || x.is_nan() && y.is_nan()
}
fn same_float(x: f32, y: f32) -> bool {
    x.to_bits() == y.to_bits() || x.is_nan() && y.is_nan()
}
fn double_hash(x: f64) -> i32 {
    long_hash(if x.is_nan() { 0x7ff8_0000_0000_0000 } else { x.to_bits() })
}
fn float_hash(x: f32) -> i32 {
    if x.is_nan() { 0x7fc0_0000 } else { x.to_bits() as i32 }
}
fn long_hash(x: u64) -> i32 {
    (x ^ x >> 32) as i32
}

macro_rules! for_type {
    ($($differ:ident $hash:ident $fill:ident $fill_range:ident $element:ty, $argument:ty, |$v:ident| $convert:expr, $same:expr, $of:expr;)*) => { $(
        fn $differ(_: &Call, a: Elements<'_, $element>, x: i32, b: Elements<'_, $element>, y: i32, n: i32) -> Option<i32> {
            differ(a, x, b, y, n, $same)
        }
        fn $hash(_: &Call, a: Elements<'_, $element>) -> Option<i32> {
            hash(a, $of)
        }
        fn $fill(_: &Call, a: Elements<'_, $element>, $v: $argument) -> Option<()> {
            fill_elements(to_fill(a, 0, a.len() as i32)?, $convert)
        }
        fn $fill_range(_: &Call, a: Elements<'_, $element>, from: i32, to: i32, $v: $argument) -> Option<()> {
            fill_elements(to_fill(a, from, to)?, $convert)
        }
    )* };
}
for_type! {
    differ_long hash_long fill_long fill_long_range u64, i64, |v| v as u64, |x, y| x == y, long_hash;
    differ_int hash_int fill_int fill_int_range u32, i32, |v| v as u32, |x, y| x == y, |x| x as i32;
    differ_short hash_short fill_short fill_short_range i16, i16, |v| v, |x, y| x == y, i32::from;
    differ_char hash_char fill_char fill_char_range u16, u16, |v| v, |x, y| x == y, i32::from;
    differ_byte hash_byte fill_byte fill_byte_range u8, i8, |v| v as u8, |x, y| x == y, |x| i32::from(x as i8);
    differ_double hash_double fill_double fill_double_range f64, f64, |v| v, same_double, double_hash;
    differ_float hash_float fill_float fill_float_range f32, f32, |v| v, same_float, float_hash;
}

fn fill_boolean(c: &Call, array: RawRef, value: bool) -> Option<()> {
    let all = c.heap().elements::<u8>(array);
    fill_elements(to_fill(all, 0, all.len() as i32)?, value.into())
}
fn fill_boolean_range(c: &Call, array: RawRef, from: i32, to: i32, value: bool) -> Option<()> {
    fill_elements(to_fill(c.heap().elements::<u8>(array), from, to)?, value.into())
}

intrinsics! { ARRAYS "java/util/Arrays":
    _copyOf static "copyOf" "([Ljava/lang/Object;I)[Ljava/lang/Object;" => copy_of(Ref, i32) -> Ref;
    _copyOfRange static "copyOfRange" "([Ljava/lang/Object;II)[Ljava/lang/Object;" => copy_of_range(Ref, i32, i32) -> Ref;
    _copyOfI static "copyOf" "([II)[I" => copy_of(Ref, i32) -> Ref;
    _copyOfB static "copyOf" "([BI)[B" => copy_of(Ref, i32) -> Ref;
    _copyOfC static "copyOf" "([CI)[C" => copy_of(Ref, i32) -> Ref;
    _copyOfRangeI static "copyOfRange" "([III)[I" => copy_of_range(Ref, i32, i32) -> Ref;
    _copyOfRangeB static "copyOfRange" "([BII)[B" => copy_of_range(Ref, i32, i32) -> Ref;
    _copyOfRangeC static "copyOfRange" "([CII)[C" => copy_of_range(Ref, i32, i32) -> Ref;
    _differL static "differ" "([JI[JII)I" => differ_long(Longs, i32, Longs, i32, i32) -> i32;
    _differI static "differ" "([II[III)I" => differ_int(Ints, i32, Ints, i32, i32) -> i32;
    _differS static "differ" "([SI[SII)I" => differ_short(Shorts, i32, Shorts, i32, i32) -> i32;
    _differC static "differ" "([CI[CII)I" => differ_char(Chars, i32, Chars, i32, i32) -> i32;
    _differB static "differ" "([BI[BII)I" => differ_byte(Bytes, i32, Bytes, i32, i32) -> i32;
    _differD static "differ" "([DI[DII)I" => differ_double(Doubles, i32, Doubles, i32, i32) -> i32;
    _differF static "differ" "([FI[FII)I" => differ_float(Floats, i32, Floats, i32, i32) -> i32;
    _hashCodeOfL static "hashCode" "([J)I" => hash_long(Longs) -> i32;
    _hashCodeOfI static "hashCode" "([I)I" => hash_int(Ints) -> i32;
    _hashCodeOfS static "hashCode" "([S)I" => hash_short(Shorts) -> i32;
    _hashCodeOfC static "hashCode" "([C)I" => hash_char(Chars) -> i32;
    _hashCodeOfB static "hashCode" "([B)I" => hash_byte(Bytes) -> i32;
    _hashCodeOfD static "hashCode" "([D)I" => hash_double(Doubles) -> i32;
    _hashCodeOfF static "hashCode" "([F)I" => hash_float(Floats) -> i32;
    _fillL static "fill" "([JJ)V" => fill_long(Longs, i64) -> Void;
    _fillI static "fill" "([II)V" => fill_int(Ints, i32) -> Void;
    _fillS static "fill" "([SS)V" => fill_short(Shorts, i16) -> Void;
    _fillC static "fill" "([CC)V" => fill_char(Chars, u16) -> Void;
    _fillB static "fill" "([BB)V" => fill_byte(Bytes, i8) -> Void;
    _fillZ static "fill" "([ZZ)V" => fill_boolean(Ref, bool) -> Void;
    _fillD static "fill" "([DD)V" => fill_double(Doubles, f64) -> Void;
    _fillF static "fill" "([FF)V" => fill_float(Floats, f32) -> Void;
    _fillRangeL static "fill" "([JIIJ)V" => fill_long_range(Longs, i32, i32, i64) -> Void;
    _fillRangeI static "fill" "([IIII)V" => fill_int_range(Ints, i32, i32, i32) -> Void;
    _fillRangeS static "fill" "([SIIS)V" => fill_short_range(Shorts, i32, i32, i16) -> Void;
    _fillRangeC static "fill" "([CIIC)V" => fill_char_range(Chars, i32, i32, u16) -> Void;
    _fillRangeB static "fill" "([BIIB)V" => fill_byte_range(Bytes, i32, i32, i8) -> Void;
    _fillRangeZ static "fill" "([ZIIZ)V" => fill_boolean_range(Ref, i32, i32, bool) -> Void;
    _fillRangeD static "fill" "([DIID)V" => fill_double_range(Doubles, i32, i32, f64) -> Void;
    _fillRangeF static "fill" "([FIIF)V" => fill_float_range(Floats, i32, i32, f32) -> Void;
}

/// Sorts `[from, to)`: equal numbers cannot be told apart, so every way of sorting gives the same.
fn sort<T: Copy, K: Ord>(all: Elements<'_, T>, from: i32, to: i32, key: impl Fn(T) -> K) -> Option<()> {
    const MOST: usize = 1 << 15;
    let part = range(all, from, to).filter(|part| part.len() <= MOST)?;
    let mut copy: Vec<T> = part.iter().map(std::cell::Cell::get).collect();
    copy.sort_unstable_by_key(|element| key(*element));
    part.iter().zip(copy).for_each(|(to, element)| to.set(element));
    Some(())
}
fn sort_int(_: &Call, all: Elements<'_, u32>, from: i32, to: i32, _: i32) -> Option<()> {
    sort(all, from, to, |x| x as i32)
}
fn sort_long(_: &Call, all: Elements<'_, u64>, from: i32, to: i32, _: i32) -> Option<()> {
    sort(all, from, to, |x| x as i64)
}
fn sort_char(_: &Call, all: Elements<'_, u16>, from: i32, to: i32, _: i32) -> Option<()> {
    sort(all, from, to, |x| x)
}
fn sort_short(_: &Call, all: Elements<'_, i16>, from: i32, to: i32, _: i32) -> Option<()> {
    sort(all, from, to, |x| x)
}

intrinsics! { SORTS "java/util/ArraySorts":
    _arraySortI static "quick" "([IIII)V" => sort_int(Ints, i32, i32, i32) -> Void;
    _arraySortL static "quick" "([JIII)V" => sort_long(Longs, i32, i32, i32) -> Void;
    _arraySortC static "quick" "([CIII)V" => sort_char(Chars, i32, i32, i32) -> Void;
    _arraySortS static "quick" "([SIII)V" => sort_short(Shorts, i32, i32, i32) -> Void;
}
