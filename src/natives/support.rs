//! What natives share: null checks, strings, mirrors, fields by name, and the exceptions of host failures.
use crate::heap::{RawRef, array_base};
use crate::host::HostError;
use crate::runtime::class::{ClassPtr, Kind};
use crate::runtime::mirrors::class_of_mirror;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};

/// A reference argument.
pub type Arg<'s> = Option<Handle<'s>>;

/// Objects made between two polls of a loop that makes many.
pub const POLL_EVERY: usize = 16;

/// First byte of a reference array's elements.
pub const REF_BASE: u32 = array_base(2);
/// First byte of a byte array's elements.
pub const BYTE_BASE: u32 = array_base(0);

/// The argument, or a `NullPointerException` without a message.
pub fn required<'s>(m: &mut Mutator<'s>, argument: Arg<'s>) -> JavaResult<Handle<'s>> {
    match argument {
        Some(handle) => Ok(handle),
        None => Err(m.throw_bare("java/lang/NullPointerException")),
    }
}

/// The text of a String.
pub fn text(m: &Mutator<'_>, string: Handle<'_>) -> String {
    m.rt().string_text(m.raw_of(string))
}

/// The class that a `Class` object stands for.
pub fn class_of<'s>(m: &Mutator<'s>, mirror: Handle<'s>) -> ClassPtr {
    class_of_mirror(m.rt(), m.raw(mirror))
}

/// The `Class` object of a class.
pub fn mirror<'s>(m: &mut Mutator<'s>, class: ClassPtr) -> JavaResult<Handle<'s>> {
    if class.mirror().is_none() {
        crate::runtime::mirrors::create(m, class, None)?;
    }
    let raw = class.mirror().expect("made with its class once boot is done");
    Ok(m.root_raw(raw))
}

/// A new array of references to objects of a class of the boot library.
pub fn new_array<'s>(m: &mut Mutator<'s>, component: &str, length: usize) -> JavaResult<Handle<'s>> {
    let component = m.rt().loaders.boot_class(m, component)?;
    let class = m.rt().loaders.array_of(m, component)?;
    m.allocate_array(class, length)
}

/// Stores a reference into a reference array; the index is inside.
pub fn set_element<'s>(m: &Mutator<'s>, array: Handle<'_>, index: usize, value: Arg<'s>) {
    let value = value.map(|v| m.raw(v));
    m.rt().heap.store_element_ref(m.raw_of(array), index as u32, value);
}

/// A new array of `Class` objects.
pub fn class_array<'s>(m: &mut Mutator<'s>, classes: &[ClassPtr]) -> JavaResult<Handle<'s>> {
    let array = new_array(m, "java/lang/Class", classes.len())?;
    for (index, class) in classes.iter().enumerate() {
        let mut m = m.scope();
        let value = mirror(&mut m, *class)?;
        set_element(&m, array, index, Some(value));
    }
    Ok(array)
}

/// A new `String[]`.
pub fn string_array<'s, T: AsRef<str>>(m: &mut Mutator<'s>, texts: &[T]) -> JavaResult<Handle<'s>> {
    let array = new_array(m, "java/lang/String", texts.len())?;
    for (index, text) in texts.iter().enumerate() {
        let mut m = m.scope();
        let value = m.new_string(text.as_ref())?;
        set_element(&m, array, index, Some(value));
    }
    Ok(array)
}

/// Byte offset of a field that the class library's class (or one above it) must have.
pub fn offset_of(m: &Mutator<'_>, object: RawRef, name: &str, descriptor: &str) -> u32 {
    let rt = m.rt();
    let class = rt.class_of(object);
    let (name_symbol, type_symbol) = (rt.symbols.intern(name.as_bytes()), rt.symbols.intern(descriptor.as_bytes()));
    match class.find_field(name_symbol, type_symbol) {
        Some(field) => field.offset,
        None => panic!("the class library lacks {}.{name} {descriptor}", rt.symbols.text(class.name)),
    }
}

/// The reference in a field.
pub fn get_ref<'s>(m: &Mutator<'s>, object: Handle<'_>, name: &str, descriptor: &str) -> Arg<'s> {
    let raw = m.raw_of(object);
    m.rt().heap.load_ref(raw, offset_of(m, raw, name, descriptor)).map(|r| m.root_raw(r))
}

/// The int in a field.
pub fn get_int(m: &Mutator<'_>, object: Handle<'_>, name: &str) -> i32 {
    let raw = m.raw_of(object);
    m.rt().heap.load_u32(raw, offset_of(m, raw, name, "I")) as i32
}

/// Sets a reference field.
pub fn set_ref<'s>(m: &Mutator<'s>, object: Handle<'_>, name: &str, descriptor: &str, value: Arg<'s>) {
    let raw = m.raw_of(object);
    let value = value.map(|v| m.raw(v));
    m.rt().heap.store_ref(raw, offset_of(m, raw, name, descriptor), value);
}

/// Sets an int field.
pub fn set_int(m: &Mutator<'_>, object: Handle<'_>, name: &str, value: i32) {
    let raw = m.raw_of(object);
    m.rt().heap.store_u32(raw, offset_of(m, raw, name, "I"), value as u32);
}

/// An `IOException` with the host's text.
pub fn io_error(m: &mut Mutator<'_>, error: &HostError) -> Unwind {
    m.throw_new("java/io/IOException", &error.message)
}

/// The result of a host call, failures as `IOException`.
pub fn or_io<T>(m: &mut Mutator<'_>, result: Result<T, HostError>) -> JavaResult<T> {
    result.map_err(|error| io_error(m, &error))
}

/// Checks `offset` and `length` against a `byte[]`, with the exceptions of the file streams.
pub fn check_range(m: &mut Mutator<'_>, array: Handle<'_>, offset: i32, length: i32) -> JavaResult<()> {
    let size = i64::from(m.rt().heap.array_length(m.raw_of(array)));
    if offset < 0 || length < 0 || i64::from(offset) + i64::from(length) > size {
        return Err(m.throw_bare("java/lang/IndexOutOfBoundsException"));
    }
    Ok(())
}

/// The bits of a primitive in a field or array element, sign- or zero-extended as its kind asks.
pub fn load_bits(m: &Mutator<'_>, object: RawRef, offset: u32, kind: Kind) -> u64 {
    let heap = &m.rt().heap;
    match kind {
        Kind::Boolean => u64::from(heap.load_u8(object, offset)),
        Kind::Byte => i64::from(heap.load_u8(object, offset) as i8) as u64,
        Kind::Char => u64::from(heap.load_u16(object, offset)),
        Kind::Short => i64::from(heap.load_u16(object, offset) as i16) as u64,
        Kind::Int => i64::from(heap.load_u32(object, offset) as i32) as u64,
        Kind::Float | Kind::Ref | Kind::Void => u64::from(heap.load_u32(object, offset)),
        Kind::Long | Kind::Double => heap.load_u64(object, offset),
    }
}

/// Stores the low bits of a primitive.
pub fn store_bits(m: &Mutator<'_>, object: RawRef, offset: u32, kind: Kind, bits: u64) {
    let heap = &m.rt().heap;
    match kind.size() {
        1 => heap.store_u8(object, offset, bits as u8),
        2 => heap.store_u16(object, offset, bits as u16),
        4 => heap.store_u32(object, offset, bits as u32),
        _ => heap.store_u64(object, offset, bits),
    }
}
