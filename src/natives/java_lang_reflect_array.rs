//! `java.lang.reflect.Array`.
use super::reflection::{boxed, illegal, unboxed, value_of_bits, widened};
use super::support::{Arg, REF_BASE, class_of, load_bits, required, store_bits};
use crate::heap::array_base;
use crate::native_methods;
use crate::runtime::class::{ClassPtr, Kind};
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

fn kind_of(component: ClassPtr) -> Kind {
    component.primitive().unwrap_or(Kind::Ref)
}

/// An array and the class of its elements.
fn array<'s>(m: &mut Mutator<'s>, array: Arg<'s>) -> JavaResult<(Handle<'s>, ClassPtr)> {
    let array = required(m, array)?;
    match m.rt().class_of(m.raw(array)).component() {
        Some(component) => Ok((array, component)),
        None => Err(illegal(m, "Argument is not an array")),
    }
}

const NOT_PRIMITIVE: &str = "Argument is not an array of primitive type";

/// An element's place: array, offset, the class of the elements.
fn element<'s>(m: &mut Mutator<'s>, object: Arg<'s>, index: i32) -> JavaResult<(Handle<'s>, u32, ClassPtr)> {
    let (array, component) = array(m, object)?;
    let length = m.rt().heap.array_length(m.raw(array));
    if index as u32 >= length {
        return Err(m.throw_bare("java/lang/ArrayIndexOutOfBoundsException"));
    }
    let shift = kind_of(component).shift();
    Ok((array, array_base(shift) + ((index as u32) << shift), component))
}

fn get_length<'s>(m: &mut Mutator<'s>, object: Arg<'s>) -> JavaResult<i32> {
    let (array, _) = array(m, object)?;
    Ok(m.rt().heap.array_length(m.raw(array)) as i32)
}

fn get<'s>(m: &mut Mutator<'s>, object: Arg<'s>, index: i32) -> JavaResult<Arg<'s>> {
    let (array, offset, component) = element(m, object, index)?;
    let raw = m.raw(array);
    if component.primitive().is_none() {
        return Ok(m.rt().heap.load_ref(raw, offset).map(|r| m.root_raw(r)));
    }
    let kind = kind_of(component);
    let bits = load_bits(m, raw, offset, kind);
    boxed(m, kind, value_of_bits(kind, bits))
}

fn set<'s>(m: &mut Mutator<'s>, object: Arg<'s>, index: i32, value: Arg<'s>) -> JavaResult<()> {
    let (array, offset, component) = element(m, object, index)?;
    let Some(kind) = component.primitive() else {
        let fits = value.is_none_or(|v| m.rt().class_of(m.raw(v)).is_assignable_to(component));
        if !fits {
            return Err(illegal(m, "array element type mismatch"));
        }
        let value = value.map(|v| m.raw(v));
        m.rt().heap.store_ref(m.raw(array), offset, value);
        return Ok(());
    };
    if value.is_none() {
        return Err(m.throw_bare("java/lang/IllegalArgumentException"));
    }
    let found = value.and_then(|v| unboxed(m, v)).and_then(|(from, bits)| widened(from, kind, bits));
    let Some(bits) = found else { return Err(illegal(m, "argument type mismatch")) };
    store_bits(m, m.raw(array), offset, kind, bits);
    Ok(())
}

fn get_as<'s>(m: &mut Mutator<'s>, object: Arg<'s>, index: i32, to: Kind) -> JavaResult<u64> {
    let (array, offset, component) = element(m, object, index)?;
    let Some(kind) = component.primitive() else { return Err(illegal(m, NOT_PRIMITIVE)) };
    let bits = load_bits(m, m.raw(array), offset, kind);
    widened(kind, to, bits).ok_or_else(|| illegal(m, "argument type mismatch"))
}

fn set_as<'s>(m: &mut Mutator<'s>, object: Arg<'s>, index: i32, from: Kind, bits: u64) -> JavaResult<()> {
    let (array, offset, component) = element(m, object, index)?;
    let Some(kind) = component.primitive() else { return Err(illegal(m, NOT_PRIMITIVE)) };
    match widened(from, kind, bits) {
        Some(bits) => {
            store_bits(m, m.raw(array), offset, kind, bits);
            Ok(())
        }
        None => Err(illegal(m, "argument type mismatch")),
    }
}

macro_rules! typed {
    ($($java:ident $kind:ident $get:ident $set:ident |$bits:ident| $from:expr, |$value:ident| $to:expr;)*) => { $(
        fn $get<'s>(m: &mut Mutator<'s>, object: Arg<'s>, index: i32) -> JavaResult<$java> {
            let $bits = get_as(m, object, index, Kind::$kind)?;
            Ok($from)
        }
        fn $set<'s>(m: &mut Mutator<'s>, object: Arg<'s>, index: i32, $value: $java) -> JavaResult<()> {
            set_as(m, object, index, Kind::$kind, $to)
        }
    )* };
}
typed! {
    bool Boolean get_boolean set_boolean |bits| bits != 0, |value| u64::from(value);
    i8 Byte get_byte set_byte |bits| bits as i8, |value| i64::from(value) as u64;
    u16 Char get_char set_char |bits| bits as u16, |value| u64::from(value);
    i16 Short get_short set_short |bits| bits as i16, |value| i64::from(value) as u64;
    i32 Int get_int set_int |bits| bits as i32, |value| i64::from(value) as u64;
    i64 Long get_long set_long |bits| bits as i64, |value| value as u64;
    f32 Float get_float set_float |bits| f32::from_bits(bits as u32), |value| u64::from(value.to_bits());
    f64 Double get_double set_double |bits| f64::from_bits(bits), |value| value.to_bits();
}

fn new_array<'s>(m: &mut Mutator<'s>, component: Arg<'s>, length: i32) -> JavaResult<Arg<'s>> {
    let component = required(m, component)?;
    let component = class_of(m, component);
    if component.primitive() == Some(Kind::Void) {
        return Err(m.throw_bare("java/lang/IllegalArgumentException"));
    }
    if length < 0 {
        return Err(m.throw_new("java/lang/NegativeArraySizeException", length.to_string()));
    }
    let class = m.rt().loaders.array_of(m, component)?;
    m.allocate_array(class, length as usize).map(Some)
}

fn multi_new_array<'s>(m: &mut Mutator<'s>, component: Arg<'s>, dimensions: Arg<'s>) -> JavaResult<Arg<'s>> {
    let (component, dimensions) = (required(m, component)?, required(m, dimensions)?);
    let mut class = class_of(m, component);
    let raw = m.raw(dimensions);
    let lengths = m.rt().heap.to_vec::<i32>(raw, REF_BASE, m.rt().heap.array_length(raw) as usize);
    if lengths.is_empty() || lengths.len() > 255 || class.primitive() == Some(Kind::Void) {
        return Err(m.throw_bare("java/lang/IllegalArgumentException"));
    }
    if let Some(negative) = lengths.iter().find(|l| **l < 0) {
        return Err(m.throw_new("java/lang/NegativeArraySizeException", negative.to_string()));
    }
    for _ in &lengths {
        class = m.rt().loaders.array_of(m, class)?;
    }
    m.new_multi_array(class, &lengths).map(Some)
}

native_methods! { "java/lang/reflect/Array":
    static "getLength" "(Ljava/lang/Object;)I" => get_length(Ref) -> i32;
    static "get" "(Ljava/lang/Object;I)Ljava/lang/Object;" => get(Ref, i32) -> Ref;
    static "set" "(Ljava/lang/Object;ILjava/lang/Object;)V" => set(Ref, i32, Ref) -> Void;
    static "getBoolean" "(Ljava/lang/Object;I)Z" => get_boolean(Ref, i32) -> bool;
    static "setBoolean" "(Ljava/lang/Object;IZ)V" => set_boolean(Ref, i32, bool) -> Void;
    static "getByte" "(Ljava/lang/Object;I)B" => get_byte(Ref, i32) -> i8;
    static "setByte" "(Ljava/lang/Object;IB)V" => set_byte(Ref, i32, i8) -> Void;
    static "getChar" "(Ljava/lang/Object;I)C" => get_char(Ref, i32) -> u16;
    static "setChar" "(Ljava/lang/Object;IC)V" => set_char(Ref, i32, u16) -> Void;
    static "getShort" "(Ljava/lang/Object;I)S" => get_short(Ref, i32) -> i16;
    static "setShort" "(Ljava/lang/Object;IS)V" => set_short(Ref, i32, i16) -> Void;
    static "getInt" "(Ljava/lang/Object;I)I" => get_int(Ref, i32) -> i32;
    static "setInt" "(Ljava/lang/Object;II)V" => set_int(Ref, i32, i32) -> Void;
    static "getLong" "(Ljava/lang/Object;I)J" => get_long(Ref, i32) -> i64;
    static "setLong" "(Ljava/lang/Object;IJ)V" => set_long(Ref, i32, i64) -> Void;
    static "getFloat" "(Ljava/lang/Object;I)F" => get_float(Ref, i32) -> f32;
    static "setFloat" "(Ljava/lang/Object;IF)V" => set_float(Ref, i32, f32) -> Void;
    static "getDouble" "(Ljava/lang/Object;I)D" => get_double(Ref, i32) -> f64;
    static "setDouble" "(Ljava/lang/Object;ID)V" => set_double(Ref, i32, f64) -> Void;
    static "newArray" "(Ljava/lang/Class;I)Ljava/lang/Object;" => new_array(Ref, i32) -> Ref;
    static "multiNewArray" "(Ljava/lang/Class;[I)Ljava/lang/Object;" => multi_new_array(Ref, Ref) -> Ref;
}
