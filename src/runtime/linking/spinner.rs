//! What the generated classes have in common: value conversions by `LambdaMetafactory`'s rules, argument loading, appending to a builder.
use crate::classfile::writer::{CodeBuilder, PoolBuilder};
use crate::classfile::{FieldType, MethodDescriptor, Opcode};

pub(super) const OBJECT: &[u8] = b"java/lang/Object";
pub(super) const BUILDER: &[u8] = b"java/lang/StringBuilder";

/// Version of generated classes: static interface methods may be called.
pub(super) const MAJOR: u16 = 52;

/// The wrapper class of a primitive type, its unboxing method and the type's letter.
fn wrapper(ty: FieldType<'_>) -> Option<(&'static [u8], &'static [u8], u8)> {
    Some(match ty {
        FieldType::Boolean => (b"java/lang/Boolean", b"booleanValue", b'Z'),
        FieldType::Byte => (b"java/lang/Byte", b"byteValue", b'B'),
        FieldType::Char => (b"java/lang/Character", b"charValue", b'C'),
        FieldType::Short => (b"java/lang/Short", b"shortValue", b'S'),
        FieldType::Int => (b"java/lang/Integer", b"intValue", b'I'),
        FieldType::Long => (b"java/lang/Long", b"longValue", b'J'),
        FieldType::Float => (b"java/lang/Float", b"floatValue", b'F'),
        FieldType::Double => (b"java/lang/Double", b"doubleValue", b'D'),
        FieldType::Object(_) | FieldType::Array(_) => return None,
    })
}

/// The wrapper class of a primitive type.
pub(super) fn wrapper_name(ty: FieldType<'_>) -> Option<&'static [u8]> {
    wrapper(ty).map(|w| w.0)
}

/// The primitive type that a wrapper class holds.
fn unwrapped(name: &[u8]) -> Option<FieldType<'static>> {
    use FieldType as T;
    [T::Boolean, T::Byte, T::Char, T::Short, T::Int, T::Long, T::Float, T::Double].into_iter().find(|ty| wrapper_name(*ty) == Some(name))
}

/// A type as a descriptor has it.
pub(super) fn descriptor_of(ty: FieldType<'_>) -> Vec<u8> {
    match ty {
        FieldType::Object(name) => [b"L", name, b";"].concat(),
        FieldType::Array(text) => text.to_vec(),
        primitive => vec![wrapper(primitive).map_or(b'V', |w| w.2)],
    }
}

/// What a class entry calls a reference type.
pub(super) fn class_name_of(ty: FieldType<'_>) -> Option<Vec<u8>> {
    match ty {
        FieldType::Object(name) => Some(name.to_vec()),
        FieldType::Array(text) => Some(text.to_vec()),
        _ => None,
    }
}

/// Loads the parameters of `descriptor` from `first` on; the next free local.
pub(super) fn load_all(code: &mut CodeBuilder, descriptor: MethodDescriptor<'_>, first: u16) -> u16 {
    let mut local = first;
    for ty in descriptor.parameters() {
        code.load(ty, local);
        local += ty.slots() as u16;
    }
    local
}

/// Turns the value on the stack from `from` into `to`; `functional` is what it is known to be once its erasure is undone.
pub(super) fn convert(code: &mut CodeBuilder, pool: &mut PoolBuilder, from: FieldType<'_>, to: FieldType<'_>, functional: FieldType<'_>) {
    match (from.is_reference(), to.is_reference()) {
        (false, false) => widen(code, from, to),
        (false, true) => {
            if let Some((class, _, letter)) = wrapper(from) {
                let descriptor = [b"(", &[letter][..], b")L", class, b";"].concat();
                code.invoke(Opcode::Invokestatic, pool, (class, b"valueOf", &descriptor), false);
            }
        }
        (true, true) => {
            let known = if functional.is_reference() { functional } else { from };
            cast(code, pool, from, known);
            cast(code, pool, known, to);
        }
        (true, false) => {
            let known = if functional.is_reference() { functional } else { from };
            let held = match known {
                FieldType::Object(name) => unwrapped(name),
                _ => None,
            };
            // What may be any number is asked for its value as the primitive type.
            let any_number = held.is_none() && !matches!(to, FieldType::Boolean | FieldType::Char);
            let held = held.unwrap_or(to);
            if let Some((class, method, letter)) = wrapper(held) {
                let class = if any_number { b"java/lang/Number" } else { class };
                cast(code, pool, from, FieldType::Object(class));
                let descriptor = [b"()", &[letter][..]].concat();
                code.invoke(Opcode::Invokevirtual, pool, (class, method, &descriptor), false);
            }
            widen(code, held, to);
        }
    }
}

fn cast(code: &mut CodeBuilder, pool: &mut PoolBuilder, from: FieldType<'_>, to: FieldType<'_>) {
    if from == to {
        return;
    }
    if let Some(name) = class_name_of(to).filter(|n| n != OBJECT) {
        code.checkcast(pool, &name);
    }
}

/// Widening primitive conversion (JLS 5.1.2).
fn widen(code: &mut CodeBuilder, from: FieldType<'_>, to: FieldType<'_>) {
    use FieldType as T;
    let op = match (from, to) {
        (T::Long, T::Float) => Opcode::L2f,
        (T::Long, T::Double) => Opcode::L2d,
        (T::Float, T::Double) => Opcode::F2d,
        (T::Long | T::Float | T::Double, _) => return,
        (_, T::Long) => Opcode::I2l,
        (_, T::Float) => Opcode::I2f,
        (_, T::Double) => Opcode::I2d,
        _ => return,
    };
    code.op(op);
}

/// Leaves a new `StringBuilder` on the stack.
pub(super) fn new_builder(code: &mut CodeBuilder, pool: &mut PoolBuilder) {
    code.new_object(pool, BUILDER).op(Opcode::Dup);
    code.invoke(Opcode::Invokespecial, pool, (BUILDER, b"<init>", b"()V"), false);
}

/// Appends the value on the stack to the builder under it, as string concatenation shows it.
pub(super) fn append(code: &mut CodeBuilder, pool: &mut PoolBuilder, ty: FieldType<'_>) {
    let parameter = match ty {
        FieldType::Byte | FieldType::Short => b"I".to_vec(),
        FieldType::Object(b"java/lang/String") => b"Ljava/lang/String;".to_vec(),
        FieldType::Object(_) | FieldType::Array(_) => b"Ljava/lang/Object;".to_vec(),
        primitive => descriptor_of(primitive),
    };
    let descriptor = [b"(", &parameter[..], b")Ljava/lang/StringBuilder;"].concat();
    code.invoke(Opcode::Invokevirtual, pool, (BUILDER, b"append", &descriptor), false);
}

/// Appends constant text.
pub(super) fn append_text(code: &mut CodeBuilder, pool: &mut PoolBuilder, text: &[u8]) {
    if !text.is_empty() {
        let index = pool.string(text);
        code.ldc(index);
        append(code, pool, FieldType::Object(b"java/lang/String"));
    }
}

/// Turns the builder into the string and returns it.
pub(super) fn return_text(code: &mut CodeBuilder, pool: &mut PoolBuilder) {
    code.invoke(Opcode::Invokevirtual, pool, (BUILDER, b"toString", b"()Ljava/lang/String;"), false);
    code.op(Opcode::Areturn);
}
