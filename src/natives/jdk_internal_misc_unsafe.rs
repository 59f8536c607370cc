//! `jdk.internal.misc.Unsafe`. Offsets count from an object's header; with a null base they are addresses in the VM's native memory.
//! Every access is checked against its object or the arena.
use super::support::{Arg, class_of, get_ref, mirror, required, text};
use crate::heap::{NativeMemoryError, RawRef, array_base};
use crate::native_methods;
use crate::runtime::class::field::Field;
use crate::runtime::class::{ClassPtr, InitState};
use crate::runtime::initialization::initialize;
use crate::runtime::linking::messages::external;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::thread::status::ThreadStatus;
use crate::runtime::throwing::{JavaResult, Unwind};
use core::time::Duration;
use std::sync::atomic::{Ordering, fence};

fn outside(m: &mut Mutator<'_>, offset: i64) -> Unwind {
    m.throw_new("java/lang/InternalError", format!("a fault occurred in an unsafe memory access operation at offset {offset}"))
}

fn native_error(m: &mut Mutator<'_>, error: NativeMemoryError) -> Unwind {
    match error {
        NativeMemoryError::OutOfMemory { bytes } => m.throw_new("java/lang/OutOfMemoryError", format!("Unable to allocate {bytes} bytes")),
        _ => m.throw_new("java/lang/InternalError", "a fault occurred in an unsafe memory access operation"),
    }
}

/// The object and offset of a checked access.
fn place<'s>(m: &mut Mutator<'s>, base: Handle<'s>, offset: i64, width: u64, aligned: bool) -> JavaResult<(RawRef, u32)> {
    let raw = m.raw(base);
    if !m.rt().heap.is_inside(raw, offset, width) || (aligned && !(offset as u64).is_multiple_of(width)) {
        return Err(outside(m, offset));
    }
    Ok((raw, offset as u32))
}

macro_rules! accessors {
    ($java:ty, $bits:ident: $get:ident $load:ident $load_native:ident, $put:ident $store:ident $store_native:ident,
     $aligned:literal |$v:ident| $from:expr, |$w:ident| $to:expr) => {
        fn $get<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64) -> JavaResult<$java> {
            let rt = m.rt();
            let $v: $bits = match base {
                Some(base) => {
                    let (raw, at) = place(m, base, offset, size_of::<$bits>() as u64, $aligned)?;
                    rt.heap.$load(raw, at)
                }
                None => rt.native_memory.$load_native(offset as u64).map_err(|e| native_error(m, e))?,
            };
            Ok($from)
        }
        fn $put<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64, $w: $java) -> JavaResult<()> {
            let (rt, bits): (_, $bits) = (m.rt(), $to);
            match base {
                Some(base) => {
                    let (raw, at) = place(m, base, offset, size_of::<$bits>() as u64, $aligned)?;
                    rt.heap.$store(raw, at, bits);
                    Ok(())
                }
                None => rt.native_memory.$store_native(offset as u64, bits).map_err(|e| native_error(m, e)),
            }
        }
    };
}

accessors!(bool, u8: get_boolean load_u8 load_u8, put_boolean store_u8 store_u8, false |v| v & 1 != 0, |w| u8::from(w));
accessors!(bool, u8: get_boolean_volatile load_u8_seqcst load_u8_seqcst, put_boolean_volatile store_u8_seqcst store_u8_seqcst, true |v| v & 1 != 0, |w| u8::from(w));
accessors!(i8, u8: get_byte load_u8 load_u8, put_byte store_u8 store_u8, false |v| v as i8, |w| w as u8);
accessors!(i8, u8: get_byte_volatile load_u8_seqcst load_u8_seqcst, put_byte_volatile store_u8_seqcst store_u8_seqcst, true |v| v as i8, |w| w as u8);
accessors!(i16, u16: get_short load_u16 load_u16, put_short store_u16 store_u16, true |v| v as i16, |w| w as u16);
accessors!(i16, u16: get_short_volatile load_u16_seqcst load_u16_seqcst, put_short_volatile store_u16_seqcst store_u16_seqcst, true |v| v as i16, |w| w as u16);
accessors!(u16, u16: get_char load_u16 load_u16, put_char store_u16 store_u16, true |v| v, |w| w);
accessors!(u16, u16: get_char_volatile load_u16_seqcst load_u16_seqcst, put_char_volatile store_u16_seqcst store_u16_seqcst, true |v| v, |w| w);
accessors!(i32, u32: get_int load_u32 load_u32, put_int store_u32 store_u32, true |v| v as i32, |w| w as u32);
accessors!(i32, u32: get_int_volatile load_u32_seqcst load_u32_seqcst, put_int_volatile store_u32_seqcst store_u32_seqcst, true |v| v as i32, |w| w as u32);
accessors!(i64, u64: get_long load_u64 load_u64, put_long store_u64 store_u64, true |v| v as i64, |w| w as u64);
accessors!(i64, u64: get_long_volatile load_u64_seqcst load_u64_seqcst, put_long_volatile store_u64_seqcst store_u64_seqcst, true |v| v as i64, |w| w as u64);
accessors!(f32, u32: get_float load_u32 load_u32, put_float store_u32 store_u32, true |v| f32::from_bits(v), |w| w.to_bits());
accessors!(f32, u32: get_float_volatile load_u32_seqcst load_u32_seqcst, put_float_volatile store_u32_seqcst store_u32_seqcst, true |v| f32::from_bits(v), |w| w.to_bits());
accessors!(f64, u64: get_double load_u64 load_u64, put_double store_u64 store_u64, true |v| f64::from_bits(v), |w| w.to_bits());
accessors!(f64, u64: get_double_volatile load_u64_seqcst load_u64_seqcst, put_double_volatile store_u64_seqcst store_u64_seqcst, true |v| f64::from_bits(v), |w| w.to_bits());

/// A reference needs a base: native memory holds none.
fn reference_place<'s>(m: &mut Mutator<'s>, base: Arg<'s>, offset: i64) -> JavaResult<(RawRef, u32)> {
    let base = required(m, base)?;
    place(m, base, offset, 4, true)
}

fn get_reference<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64) -> JavaResult<Arg<'s>> {
    let (raw, at) = reference_place(m, base, offset)?;
    Ok(m.rt().heap.load_ref(raw, at).map(|r| m.root_raw(r)))
}

fn put_reference<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64, value: Arg<'s>) -> JavaResult<()> {
    let (raw, at) = reference_place(m, base, offset)?;
    let value = value.map(|v| m.raw(v));
    m.rt().heap.store_ref(raw, at, value);
    Ok(())
}

fn get_reference_volatile<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64) -> JavaResult<Arg<'s>> {
    let (raw, at) = reference_place(m, base, offset)?;
    Ok(m.rt().heap.load_ref_seqcst(raw, at).map(|r| m.root_raw(r)))
}

fn put_reference_volatile<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64, value: Arg<'s>) -> JavaResult<()> {
    let (raw, at) = reference_place(m, base, offset)?;
    let value = value.map(|v| m.raw(v));
    m.rt().heap.store_ref_seqcst(raw, at, value);
    Ok(())
}

fn exchange_reference<'s>(
    m: &mut Mutator<'s>,
    base: Arg<'s>,
    offset: i64,
    expected: Arg<'s>,
    value: Arg<'s>,
) -> JavaResult<Result<(), Option<RawRef>>> {
    let (raw, at) = reference_place(m, base, offset)?;
    let (expected, value) = (expected.map(|v| m.raw(v)), value.map(|v| m.raw(v)));
    Ok(m.rt().heap.compare_exchange_ref(raw, at, expected, value))
}

fn compare_and_set_reference<'s>(
    m: &mut Mutator<'s>,
    _: Handle<'s>,
    base: Arg<'s>,
    offset: i64,
    expected: Arg<'s>,
    value: Arg<'s>,
) -> JavaResult<bool> {
    Ok(exchange_reference(m, base, offset, expected, value)?.is_ok())
}

fn compare_and_exchange_reference<'s>(
    m: &mut Mutator<'s>,
    _: Handle<'s>,
    base: Arg<'s>,
    offset: i64,
    expected: Arg<'s>,
    value: Arg<'s>,
) -> JavaResult<Arg<'s>> {
    match exchange_reference(m, base, offset, expected, value)? {
        Ok(()) => Ok(expected),
        Err(found) => Ok(found.map(|r| m.root_raw(r))),
    }
}

macro_rules! exchanges {
    ($java:ident $bits:ident $exchange:ident $set:ident $get:ident) => {
        fn $get<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64, expected: $java, value: $java) -> JavaResult<$java> {
            let (rt, expected, value) = (m.rt(), expected as $bits, value as $bits);
            let result = match base {
                Some(base) => {
                    let (raw, at) = place(m, base, offset, size_of::<$bits>() as u64, true)?;
                    rt.heap.$exchange(raw, at, expected, value)
                }
                None => rt.native_memory.$exchange(offset as u64, expected, value).map_err(|e| native_error(m, e))?,
            };
            Ok(result.unwrap_or_else(|found| found) as $java)
        }
        fn $set<'s>(m: &mut Mutator<'s>, this: Handle<'s>, base: Arg<'s>, offset: i64, expected: $java, value: $java) -> JavaResult<bool> {
            Ok($get(m, this, base, offset, expected, value)? == expected)
        }
    };
}
exchanges!(i32 u32 compare_exchange_u32 compare_and_set_int compare_and_exchange_int);
exchanges!(i64 u64 compare_exchange_u64 compare_and_set_long compare_and_exchange_long);

fn allocate_instance<'s>(m: &mut Mutator<'s>, _: Handle<'s>, class: Arg<'s>) -> JavaResult<Arg<'s>> {
    let class = required(m, class)?;
    let class = class_of(m, class);
    if class.flags.is_abstract() || class.is_interface() || class.body().is_none() || class == m.rt().known().class {
        let name = external(m.rt(), class);
        return Err(m.throw_new("java/lang/InstantiationException", name));
    }
    initialize(m, class)?;
    m.allocate_instance(class).map(Some)
}

fn throw_exception<'s>(m: &mut Mutator<'s>, _: Handle<'s>, thrown: Arg<'s>) -> JavaResult<()> {
    let thrown = required(m, thrown)?;
    Err(m.throw(thrown))
}

fn park<'s>(m: &mut Mutator<'s>, _: Handle<'s>, absolute: bool, time: i64) -> JavaResult<()> {
    let timeout = if absolute {
        let left = time.saturating_sub(m.rt().host.wall_time().millis());
        Some(Duration::from_millis(left.max(0) as u64))
    } else if time == 0 {
        None
    } else {
        Some(Duration::from_nanos(time.max(0) as u64))
    };
    if !m.thread().parker.passes() {
        m.with_status(ThreadStatus::waiting(timeout), |m| m.park(timeout));
    }
    m.check_halt()
}

fn unpark<'s>(m: &mut Mutator<'s>, _: Handle<'s>, thread: Arg<'s>) -> JavaResult<()> {
    if let Some(thread) = thread
        && let Some(record) = super::java_lang_thread::record_of(m, thread)
    {
        record.parker.unpark();
    }
    Ok(())
}

fn full_fence<'s>(_: &mut Mutator<'s>, _: Handle<'s>) -> JavaResult<()> {
    fence(Ordering::SeqCst);
    Ok(())
}

fn allocate_memory<'s>(m: &mut Mutator<'s>, _: Handle<'s>, bytes: i64) -> JavaResult<i64> {
    let address = m.rt().native_memory.allocate(bytes as u64).map_err(|e| native_error(m, e))?;
    Ok(address as i64)
}

fn reallocate_memory<'s>(m: &mut Mutator<'s>, _: Handle<'s>, address: i64, bytes: i64) -> JavaResult<i64> {
    let moved = m.rt().native_memory.reallocate(address as u64, bytes as u64).map_err(|e| native_error(m, e))?;
    Ok(moved as i64)
}

fn free_memory<'s>(m: &mut Mutator<'s>, _: Handle<'s>, address: i64) -> JavaResult<()> {
    m.rt().native_memory.free(address as u64).map_err(|e| native_error(m, e))
}

fn set_memory<'s>(m: &mut Mutator<'s>, _: Handle<'s>, base: Arg<'s>, offset: i64, bytes: i64, value: i8) -> JavaResult<()> {
    let rt = m.rt();
    match base {
        Some(base) => {
            let (raw, at) = place(m, base, offset, bytes as u64, false)?;
            rt.heap.fill_bytes(raw, at, bytes as usize, value as u8);
            Ok(())
        }
        None => rt.native_memory.set(offset as u64, bytes as u64, value as u8).map_err(|e| native_error(m, e)),
    }
}

fn copy_memory<'s>(
    m: &mut Mutator<'s>,
    _: Handle<'s>,
    from: Arg<'s>,
    from_offset: i64,
    to: Arg<'s>,
    to_offset: i64,
    bytes: i64,
) -> JavaResult<()> {
    let (rt, width) = (m.rt(), bytes as u64);
    match (from, to) {
        (Some(from), Some(to)) => {
            let (a, a_at) = place(m, from, from_offset, width, false)?;
            let (b, b_at) = place(m, to, to_offset, width, false)?;
            rt.heap.copy_elements(a, a_at, b, b_at, bytes as usize, 0);
            Ok(())
        }
        (Some(from), None) => {
            let (a, a_at) = place(m, from, from_offset, width, false)?;
            rt.heap.copy_to_native(a, a_at, &rt.native_memory, to_offset as u64, bytes as usize).map_err(|e| native_error(m, e))
        }
        (None, Some(to)) => {
            let (b, b_at) = place(m, to, to_offset, width, false)?;
            rt.heap.copy_from_native(&rt.native_memory, from_offset as u64, b, b_at, bytes as usize).map_err(|e| native_error(m, e))
        }
        (None, None) => rt.native_memory.copy(from_offset as u64, to_offset as u64, width).map_err(|e| native_error(m, e)),
    }
}

/// The field that a `Field` object stands for.
fn field_of<'s>(m: &mut Mutator<'s>, field: Arg<'s>) -> JavaResult<(ClassPtr, &'s Field)> {
    let field = required(m, field)?;
    let class = get_ref(m, field, "clazz", "Ljava/lang/Class;").map(|c| class_of(m, c));
    let slot = super::support::get_int(m, field, "slot") as usize;
    match class.and_then(|c| Some((c, c.get().fields().get(slot)?))) {
        Some(found) => Ok(found),
        None => Err(m.throw_new("java/lang/InternalError", "not a field of its class")),
    }
}

fn object_field_offset<'s>(m: &mut Mutator<'s>, _: Handle<'s>, field: Arg<'s>) -> JavaResult<i64> {
    Ok(i64::from(field_of(m, field)?.1.offset))
}

fn object_field_offset_by_name<'s>(m: &mut Mutator<'s>, _: Handle<'s>, class: Arg<'s>, name: Arg<'s>) -> JavaResult<i64> {
    let (class, name) = (required(m, class)?, required(m, name)?);
    let (class, rt) = (class_of(m, class), m.rt());
    let symbol = rt.symbols.intern(&rt.string_mutf8(m.raw(name)));
    match class.find_field_named(symbol) {
        Some(field) => Ok(i64::from(field.offset)),
        None => {
            let name = text(m, name);
            Err(m.throw_new("java/lang/InternalError", name))
        }
    }
}

fn static_field_base<'s>(m: &mut Mutator<'s>, _: Handle<'s>, field: Arg<'s>) -> JavaResult<Arg<'s>> {
    let (class, _) = field_of(m, field)?;
    mirror(m, class).map(Some)
}

fn should_be_initialized<'s>(m: &mut Mutator<'s>, _: Handle<'s>, class: Arg<'s>) -> JavaResult<bool> {
    let class = required(m, class)?;
    Ok(class_of(m, class).init_state() != InitState::Initialized)
}

fn ensure_class_initialized<'s>(m: &mut Mutator<'s>, _: Handle<'s>, class: Arg<'s>) -> JavaResult<()> {
    let class = required(m, class)?;
    let class = class_of(m, class);
    initialize(m, class)
}

fn element_shift<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<u8> {
    let class = required(m, class)?;
    let class = class_of(m, class);
    if class.is_array() { Ok(class.shape.element_shift) } else { Err(m.throw_bare("java/lang/IllegalArgumentException")) }
}

fn array_base_offset<'s>(m: &mut Mutator<'s>, _: Handle<'s>, class: Arg<'s>) -> JavaResult<i32> {
    Ok(array_base(element_shift(m, class)?) as i32)
}

fn array_index_scale<'s>(m: &mut Mutator<'s>, _: Handle<'s>, class: Arg<'s>) -> JavaResult<i32> {
    Ok(1 << element_shift(m, class)?)
}

native_methods! { "jdk/internal/misc/Unsafe":
    virtual "getBoolean" "(Ljava/lang/Object;J)Z" => get_boolean(Ref, i64) -> bool;
    virtual "putBoolean" "(Ljava/lang/Object;JZ)V" => put_boolean(Ref, i64, bool) -> Void;
    virtual "getBooleanVolatile" "(Ljava/lang/Object;J)Z" => get_boolean_volatile(Ref, i64) -> bool;
    virtual "putBooleanVolatile" "(Ljava/lang/Object;JZ)V" => put_boolean_volatile(Ref, i64, bool) -> Void;
    virtual "getByte" "(Ljava/lang/Object;J)B" => get_byte(Ref, i64) -> i8;
    virtual "putByte" "(Ljava/lang/Object;JB)V" => put_byte(Ref, i64, i8) -> Void;
    virtual "getByteVolatile" "(Ljava/lang/Object;J)B" => get_byte_volatile(Ref, i64) -> i8;
    virtual "putByteVolatile" "(Ljava/lang/Object;JB)V" => put_byte_volatile(Ref, i64, i8) -> Void;
    virtual "getShort" "(Ljava/lang/Object;J)S" => get_short(Ref, i64) -> i16;
    virtual "putShort" "(Ljava/lang/Object;JS)V" => put_short(Ref, i64, i16) -> Void;
    virtual "getShortVolatile" "(Ljava/lang/Object;J)S" => get_short_volatile(Ref, i64) -> i16;
    virtual "putShortVolatile" "(Ljava/lang/Object;JS)V" => put_short_volatile(Ref, i64, i16) -> Void;
    virtual "getChar" "(Ljava/lang/Object;J)C" => get_char(Ref, i64) -> u16;
    virtual "putChar" "(Ljava/lang/Object;JC)V" => put_char(Ref, i64, u16) -> Void;
    virtual "getCharVolatile" "(Ljava/lang/Object;J)C" => get_char_volatile(Ref, i64) -> u16;
    virtual "putCharVolatile" "(Ljava/lang/Object;JC)V" => put_char_volatile(Ref, i64, u16) -> Void;
    virtual "getInt" "(Ljava/lang/Object;J)I" => get_int(Ref, i64) -> i32;
    virtual "putInt" "(Ljava/lang/Object;JI)V" => put_int(Ref, i64, i32) -> Void;
    virtual "getIntVolatile" "(Ljava/lang/Object;J)I" => get_int_volatile(Ref, i64) -> i32;
    virtual "putIntVolatile" "(Ljava/lang/Object;JI)V" => put_int_volatile(Ref, i64, i32) -> Void;
    virtual "getLong" "(Ljava/lang/Object;J)J" => get_long(Ref, i64) -> i64;
    virtual "putLong" "(Ljava/lang/Object;JJ)V" => put_long(Ref, i64, i64) -> Void;
    virtual "getLongVolatile" "(Ljava/lang/Object;J)J" => get_long_volatile(Ref, i64) -> i64;
    virtual "putLongVolatile" "(Ljava/lang/Object;JJ)V" => put_long_volatile(Ref, i64, i64) -> Void;
    virtual "getFloat" "(Ljava/lang/Object;J)F" => get_float(Ref, i64) -> f32;
    virtual "putFloat" "(Ljava/lang/Object;JF)V" => put_float(Ref, i64, f32) -> Void;
    virtual "getFloatVolatile" "(Ljava/lang/Object;J)F" => get_float_volatile(Ref, i64) -> f32;
    virtual "putFloatVolatile" "(Ljava/lang/Object;JF)V" => put_float_volatile(Ref, i64, f32) -> Void;
    virtual "getDouble" "(Ljava/lang/Object;J)D" => get_double(Ref, i64) -> f64;
    virtual "putDouble" "(Ljava/lang/Object;JD)V" => put_double(Ref, i64, f64) -> Void;
    virtual "getDoubleVolatile" "(Ljava/lang/Object;J)D" => get_double_volatile(Ref, i64) -> f64;
    virtual "putDoubleVolatile" "(Ljava/lang/Object;JD)V" => put_double_volatile(Ref, i64, f64) -> Void;
    virtual "getReference" "(Ljava/lang/Object;J)Ljava/lang/Object;" => get_reference(Ref, i64) -> Ref;
    virtual "putReference" "(Ljava/lang/Object;JLjava/lang/Object;)V" => put_reference(Ref, i64, Ref) -> Void;
    virtual "getReferenceVolatile" "(Ljava/lang/Object;J)Ljava/lang/Object;" => get_reference_volatile(Ref, i64) -> Ref;
    virtual "putReferenceVolatile" "(Ljava/lang/Object;JLjava/lang/Object;)V" => put_reference_volatile(Ref, i64, Ref) -> Void;
    virtual "compareAndSetInt" "(Ljava/lang/Object;JII)Z" => compare_and_set_int(Ref, i64, i32, i32) -> bool;
    virtual "compareAndExchangeInt" "(Ljava/lang/Object;JII)I" => compare_and_exchange_int(Ref, i64, i32, i32) -> i32;
    virtual "compareAndSetLong" "(Ljava/lang/Object;JJJ)Z" => compare_and_set_long(Ref, i64, i64, i64) -> bool;
    virtual "compareAndExchangeLong" "(Ljava/lang/Object;JJJ)J" => compare_and_exchange_long(Ref, i64, i64, i64) -> i64;
    virtual "compareAndSetReference" "(Ljava/lang/Object;JLjava/lang/Object;Ljava/lang/Object;)Z" => compare_and_set_reference(Ref, i64, Ref, Ref) -> bool;
    virtual "compareAndExchangeReference" "(Ljava/lang/Object;JLjava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;" => compare_and_exchange_reference(Ref, i64, Ref, Ref) -> Ref;
    virtual "allocateInstance" "(Ljava/lang/Class;)Ljava/lang/Object;" => allocate_instance(Ref) -> Ref;
    virtual "throwException" "(Ljava/lang/Throwable;)V" => throw_exception(Ref) -> Void;
    virtual "park" "(ZJ)V" => park(bool, i64) -> Void;
    virtual "unpark" "(Ljava/lang/Object;)V" => unpark(Ref) -> Void;
    virtual "fullFence" "()V" => full_fence() -> Void;
    virtual "allocateMemory0" "(J)J" => allocate_memory(i64) -> i64;
    virtual "reallocateMemory0" "(JJ)J" => reallocate_memory(i64, i64) -> i64;
    virtual "freeMemory0" "(J)V" => free_memory(i64) -> Void;
    virtual "setMemory0" "(Ljava/lang/Object;JJB)V" => set_memory(Ref, i64, i64, i8) -> Void;
    virtual "copyMemory0" "(Ljava/lang/Object;JLjava/lang/Object;JJ)V" => copy_memory(Ref, i64, Ref, i64, i64) -> Void;
    virtual "objectFieldOffset0" "(Ljava/lang/reflect/Field;)J" => object_field_offset(Ref) -> i64;
    virtual "objectFieldOffset1" "(Ljava/lang/Class;Ljava/lang/String;)J" => object_field_offset_by_name(Ref, Ref) -> i64;
    virtual "staticFieldOffset0" "(Ljava/lang/reflect/Field;)J" => object_field_offset(Ref) -> i64;
    virtual "staticFieldBase0" "(Ljava/lang/reflect/Field;)Ljava/lang/Object;" => static_field_base(Ref) -> Ref;
    virtual "shouldBeInitialized0" "(Ljava/lang/Class;)Z" => should_be_initialized(Ref) -> bool;
    virtual "ensureClassInitialized0" "(Ljava/lang/Class;)V" => ensure_class_initialized(Ref) -> Void;
    virtual "arrayBaseOffset0" "(Ljava/lang/Class;)I" => array_base_offset(Ref) -> i32;
    virtual "arrayIndexScale0" "(Ljava/lang/Class;)I" => array_index_scale(Ref) -> i32;
}
