//! `java.lang.System`.
use super::support::{Arg, required, text};
use crate::heap::{RawRef, array_base};
use crate::native_methods;
use crate::runtime::class::{ClassPtr, Kind};
use crate::runtime::linking::messages::external;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};

const BOUNDS: &str = "java/lang/ArrayIndexOutOfBoundsException";
const STORE: &str = "java/lang/ArrayStoreException";
/// Bytes copied between polls.
const CHUNK: u32 = 64 << 10;

fn set_stream<'s>(m: &Mutator<'s>, name: &str, descriptor: &str, value: Arg<'s>) {
    let rt = m.rt();
    let system = rt.known().system;
    let field = system.find_declared_field(rt.symbols.intern(name.as_bytes()), rt.symbols.intern(descriptor.as_bytes()));
    if let (Some(field), Some(mirror)) = (field, system.mirror()) {
        let value = value.map(|v| m.raw(v));
        rt.heap.store_ref_seqcst(mirror, field.offset, value);
    }
}

fn set_in<'s>(m: &mut Mutator<'s>, stream: Arg<'s>) -> JavaResult<()> {
    set_stream(m, "in", "Ljava/io/InputStream;", stream);
    Ok(())
}

fn set_out<'s>(m: &mut Mutator<'s>, stream: Arg<'s>) -> JavaResult<()> {
    set_stream(m, "out", "Ljava/io/PrintStream;", stream);
    Ok(())
}

fn set_err<'s>(m: &mut Mutator<'s>, stream: Arg<'s>) -> JavaResult<()> {
    set_stream(m, "err", "Ljava/io/PrintStream;", stream);
    Ok(())
}

fn current_time_millis(m: &mut Mutator<'_>) -> JavaResult<i64> {
    Ok(m.rt().host.wall_time().millis())
}

fn nano_time(m: &mut Mutator<'_>) -> JavaResult<i64> {
    Ok(m.rt().host.nano_time())
}

fn identity_hash_code<'s>(m: &mut Mutator<'s>, object: Arg<'s>) -> JavaResult<i32> {
    Ok(object.map_or(0, |o| m.rt().heap.identity_hash(m.raw(o))))
}

fn map_library_name<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let text = format!("lib{}.so", text(m, name));
    m.new_string(&text).map(Some)
}

/// Elements checked between two polls.
const CHECKED_CHUNK: u32 = 1 << 14;

/// `arraycopy`, both arguments not null.
fn arraycopy<'s>(m: &mut Mutator<'s>, source: Arg<'s>, from: i32, target: Arg<'s>, to: i32, length: i32) -> JavaResult<()> {
    let (source, target) = (required(m, source)?, required(m, target)?);
    let rt = m.rt();
    let (a, b) = (rt.class_of(m.raw(source)), rt.class_of(m.raw(target)));
    let (Some(x), Some(y)) = (a.component(), b.component()) else { return Err(not_arrays(m, a, b)) };
    if x != y && (x.primitive().is_some() || y.primitive().is_some()) {
        return Err(mismatch(m, x, y));
    }
    let (source_length, target_length) = (rt.heap.array_length(m.raw(source)), rt.heap.array_length(m.raw(target)));
    check(m, (from, x, source_length), (to, y, target_length), length)?;
    let (from, to, length) = (from as u32, to as u32, length as u32);
    if x.primitive().is_none() && !x.is_assignable_to(y) {
        return copy_checked(m, source, from, target, to, length, (x, y));
    }
    let shift = a.shape.element_shift;
    let base = array_base(shift);
    let step = (CHUNK >> shift).max(1);
    let overlapping = m.raw(source) == m.raw(target);
    let backward = overlapping && from < to;
    let mut done = 0;
    while done < length {
        let count = step.min(length - done);
        let at = if backward { length - done - count } else { done };
        let bytes = (count as usize) << shift;
        rt.heap.copy_elements(m.raw(source), base + ((from + at) << shift), m.raw(target), base + ((to + at) << shift), bytes, shift);
        done += count;
        if done < length {
            m.poll();
        }
    }
    Ok(())
}

/// Elements are checked one by one; those before the first that does not fit are copied.
fn copy_checked<'s>(
    m: &mut Mutator<'s>,
    source: Handle<'s>,
    from: u32,
    target: Handle<'s>,
    to: u32,
    length: u32,
    (x, y): (ClassPtr, ClassPtr),
) -> JavaResult<()> {
    let rt = m.rt();
    for index in 0..length {
        let element: Option<RawRef> = rt.heap.load_element_ref(m.raw(source), from + index);
        if element.is_some_and(|e| !rt.class_of(e).is_assignable_to(y)) {
            let (x, y) = (external(rt, x), external(rt, y));
            let message = format!(
                "arraycopy: element type mismatch: can not cast one of the elements of {x}[] to the type of the destination array, {y}"
            );
            return Err(m.throw_new(STORE, message));
        }
        rt.heap.store_element_ref(m.raw(target), to + index, element);
        if index % CHECKED_CHUNK == CHECKED_CHUNK - 1 {
            m.poll();
        }
    }
    Ok(())
}

fn check(
    m: &mut Mutator<'_>,
    (from, x, source_length): (i32, ClassPtr, u32),
    (to, y, target_length): (i32, ClassPtr, u32),
    length: i32,
) -> JavaResult<()> {
    let kind = |c: ClassPtr| c.primitive().map_or("object array", Kind::primitive_name);
    let array = |c: ClassPtr, n: u32| format!("{}[{n}]", kind(c));
    let message = if from < 0 {
        format!("arraycopy: source index {from} out of bounds for {}", array(x, source_length))
    } else if to < 0 {
        format!("arraycopy: destination index {to} out of bounds for {}", array(y, target_length))
    } else if length < 0 {
        format!("arraycopy: length {length} is negative")
    } else if from as u32 + length as u32 > source_length {
        format!("arraycopy: last source index {} out of bounds for {}", from as u32 + length as u32, array(x, source_length))
    } else if to as u32 + length as u32 > target_length {
        format!("arraycopy: last destination index {} out of bounds for {}", to as u32 + length as u32, array(y, target_length))
    } else {
        return Ok(());
    };
    Err(m.throw_new(BOUNDS, message))
}

fn not_arrays(m: &mut Mutator<'_>, a: ClassPtr, b: ClassPtr) -> Unwind {
    let rt = m.rt();
    let (which, class) = if a.is_array() { ("destination", b) } else { ("source", a) };
    m.throw_new(STORE, format!("arraycopy: {which} type {} is not an array", external(rt, class)))
}

fn mismatch(m: &mut Mutator<'_>, x: ClassPtr, y: ClassPtr) -> Unwind {
    let kind = |c: ClassPtr| c.primitive().map_or_else(|| "object array[]".to_owned(), |k| format!("{}[]", k.primitive_name()));
    m.throw_new(STORE, format!("arraycopy: type mismatch: can not copy {} into {}", kind(x), kind(y)))
}

native_methods! { "java/lang/System":
    static "setIn0" "(Ljava/io/InputStream;)V" => set_in(Ref) -> Void;
    static "setOut0" "(Ljava/io/PrintStream;)V" => set_out(Ref) -> Void;
    static "setErr0" "(Ljava/io/PrintStream;)V" => set_err(Ref) -> Void;
    static "currentTimeMillis" "()J" => current_time_millis() -> i64;
    static "nanoTime" "()J" => nano_time() -> i64;
    static "identityHashCode" "(Ljava/lang/Object;)I" => identity_hash_code(Ref) -> i32;
    static "arraycopy" "(Ljava/lang/Object;ILjava/lang/Object;II)V" => arraycopy(Ref, i32, Ref, i32, i32) -> Void;
    static "mapLibraryName" "(Ljava/lang/String;)Ljava/lang/String;" => map_library_name(Ref) -> Ref;
}
