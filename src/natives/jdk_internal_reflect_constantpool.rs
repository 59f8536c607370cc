//! `jdk.internal.reflect.ConstantPool`: a class's pool, as raw annotations refer to it.
use super::support::{Arg, class_of, required};
use crate::classfile::ClassFile;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

/// What `read` finds at `index` of the class's pool, or `IllegalArgumentException`.
fn at<T>(m: &mut Mutator<'_>, holder: Arg<'_>, index: i32, read: impl Fn(&ClassFile, u16) -> Option<T>) -> JavaResult<T> {
    let holder = match holder {
        Some(holder) => m.root_raw(m.raw_of(holder)),
        None => return Err(m.throw_bare("java/lang/NullPointerException")),
    };
    let class = class_of(m, holder);
    let found = u16::try_from(index).ok().and_then(|index| read(&class.get().body()?.file, index));
    found.ok_or_else(|| m.throw_new("java/lang/IllegalArgumentException", "Wrong type at constant pool index"))
}

fn get_int(m: &mut Mutator<'_>, _: Handle<'_>, holder: Arg<'_>, index: i32) -> JavaResult<i32> {
    at(m, holder, index, |file, index| file.pool().integer(index))
}

fn get_long(m: &mut Mutator<'_>, _: Handle<'_>, holder: Arg<'_>, index: i32) -> JavaResult<i64> {
    at(m, holder, index, |file, index| file.pool().long(index))
}

fn get_float(m: &mut Mutator<'_>, _: Handle<'_>, holder: Arg<'_>, index: i32) -> JavaResult<f32> {
    at(m, holder, index, |file, index| file.pool().float(index))
}

fn get_double(m: &mut Mutator<'_>, _: Handle<'_>, holder: Arg<'_>, index: i32) -> JavaResult<f64> {
    at(m, holder, index, |file, index| file.pool().double(index))
}

fn get_utf8<'s>(m: &mut Mutator<'s>, _: Handle<'s>, holder: Arg<'s>, index: i32) -> JavaResult<Arg<'s>> {
    let holder = required(m, holder)?;
    let bytes = at(m, Some(holder), index, |file, index| file.pool().utf8(index).map(<[u8]>::to_vec))?;
    let string = m.new_string_mutf8(&bytes)?;
    let interned = m.intern(string);
    Ok(Some(m.root_raw(interned)))
}

native_methods! { "jdk/internal/reflect/ConstantPool":
    virtual "getIntAt0" "(Ljava/lang/Object;I)I" => get_int(Ref, i32) -> i32;
    virtual "getLongAt0" "(Ljava/lang/Object;I)J" => get_long(Ref, i32) -> i64;
    virtual "getFloatAt0" "(Ljava/lang/Object;I)F" => get_float(Ref, i32) -> f32;
    virtual "getDoubleAt0" "(Ljava/lang/Object;I)D" => get_double(Ref, i32) -> f64;
    virtual "getUTF8At0" "(Ljava/lang/Object;I)Ljava/lang/String;" => get_utf8(Ref, i32) -> Ref;
}
