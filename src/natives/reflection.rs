//! Making `Field`, `Method`, `Constructor` and `RecordComponent` objects, and boxing.
use super::support::{Arg, class_array, class_of, get_int, get_ref, mirror, new_array, set_element, set_ref};
use crate::classfile::attributes::MethodParameter;
use crate::classfile::{ClassFile, FieldType, MemberInfo, MethodDescriptor};
use crate::runtime::boot::call_static;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::{ClassPtr, Kind, name_order};
use crate::runtime::initialization::initialize;
use crate::runtime::invoke::Value;
use crate::runtime::loading::LoaderKind;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};

const STRING: &str = "Ljava/lang/String;";
const CLASS: &str = "Ljava/lang/Class;";
const BYTES: &str = "[B";

/// The class of a field or parameter type as `from` sees it.
pub fn class_of_type(m: &mut Mutator<'_>, from: ClassPtr, kind: FieldType<'_>) -> JavaResult<ClassPtr> {
    let rt = m.rt();
    let primitive = match kind {
        FieldType::Object(name) | FieldType::Array(name) => {
            return rt.loaders.load(m, from.loader, rt.symbols.intern_for(&from.loader, name));
        }
        FieldType::Boolean => Kind::Boolean,
        FieldType::Byte => Kind::Byte,
        FieldType::Char => Kind::Char,
        FieldType::Short => Kind::Short,
        FieldType::Int => Kind::Int,
        FieldType::Long => Kind::Long,
        FieldType::Float => Kind::Float,
        FieldType::Double => Kind::Double,
    };
    Ok(rt.loaders.primitive(primitive))
}

fn type_or_void(m: &mut Mutator<'_>, from: ClassPtr, kind: Option<FieldType<'_>>) -> JavaResult<ClassPtr> {
    match kind {
        Some(kind) => class_of_type(m, from, kind),
        None => Ok(m.rt().loaders.primitive(Kind::Void)),
    }
}

fn parameter_classes(m: &mut Mutator<'_>, from: ClassPtr, descriptor: MethodDescriptor<'_>) -> JavaResult<Vec<ClassPtr>> {
    let mut classes = Vec::new();
    for kind in descriptor.parameters() {
        classes.push(class_of_type(m, from, kind)?);
    }
    Ok(classes)
}

fn interned<'s>(m: &mut Mutator<'s>, bytes: &[u8]) -> JavaResult<Handle<'s>> {
    let string = m.new_string_mutf8(bytes)?;
    let raw = m.intern(string);
    Ok(m.root_raw(raw))
}

fn set_text<'s>(m: &mut Mutator<'s>, object: Handle<'s>, field: &str, bytes: Option<&[u8]>) -> JavaResult<()> {
    if let Some(bytes) = bytes {
        let value = interned(m, bytes)?;
        set_ref(m, object, field, STRING, Some(value));
    }
    Ok(())
}

fn set_bytes<'s>(m: &mut Mutator<'s>, object: Handle<'s>, field: &str, bytes: Option<&[u8]>) -> JavaResult<()> {
    if let Some(bytes) = bytes {
        let value = m.new_byte_array(bytes)?;
        set_ref(m, object, field, BYTES, Some(value));
    }
    Ok(())
}

fn set_class<'s>(m: &mut Mutator<'s>, object: Handle<'s>, field: &str, class: ClassPtr) -> JavaResult<()> {
    let value = mirror(m, class)?;
    set_ref(m, object, field, CLASS, Some(value));
    Ok(())
}

fn instance<'s>(m: &mut Mutator<'s>, class: &str) -> JavaResult<Handle<'s>> {
    let class = m.rt().loaders.boot_class(m, class)?;
    initialize(m, class)?;
    m.allocate_instance(class)
}

fn set_int(m: &Mutator<'_>, object: Handle<'_>, field: &str, value: u16) {
    super::support::set_int(m, object, field, i32::from(value));
}

/// The declared fields, in class-file order.
pub fn fields<'s>(m: &mut Mutator<'s>, class: ClassPtr, public: bool) -> JavaResult<Handle<'s>> {
    let chosen: Vec<usize> = (0..class.fields().len()).filter(|i| !public || class.fields()[*i].flags.is_public()).collect();
    let array = new_array(m, "java/lang/reflect/Field", chosen.len())?;
    for (at, index) in chosen.into_iter().enumerate() {
        let mut m = m.scope();
        let object = field(&mut m, class, index)?;
        set_element(&m, array, at, Some(object));
    }
    Ok(array)
}

fn field<'s>(m: &mut Mutator<'s>, class: ClassPtr, index: usize) -> JavaResult<Handle<'s>> {
    let (rt, declared) = (m.rt(), &class.get().fields()[index]);
    let kind = FieldType::parse(rt.symbols.bytes(declared.descriptor)).unwrap_or(FieldType::Int);
    let kind = class_of_type(m, class, kind)?;
    let object = instance(m, "java/lang/reflect/Field")?;
    set_class(m, object, "clazz", class)?;
    set_class(m, object, "type", kind)?;
    set_text(m, object, "name", Some(rt.symbols.bytes(declared.name)))?;
    set_int(m, object, "modifiers", declared.flags.bits());
    set_int(m, object, "slot", declared.index);
    // The constructor does not run: the embedded library's `offset` says that it is not known yet.
    let offset = rt.class_of(m.raw(object)).find_declared_field(rt.symbols.intern(b"offset"), rt.symbols.intern(b"J"));
    if let Some(offset) = offset {
        rt.heap.store_u64(m.raw(object), offset.offset, u64::MAX);
    }
    let Some(body) = class.get().body() else { return Ok(object) };
    let trusted = declared.flags.is_final() && (declared.is_static() || body.file.record().is_some() || class.is_hidden());
    let raw = m.raw(object);
    rt.heap.store_u8(raw, super::support::offset_of(m, raw, "trustedFinal", "Z"), u8::from(trusted));
    let info = &body.file.fields()[index];
    set_text(m, object, "signature", signature(&body.file, info))?;
    set_bytes(m, object, "annotations", body.file.raw_member_attribute(info, b"RuntimeVisibleAnnotations"))?;
    Ok(object)
}

fn signature<'f>(file: &'f ClassFile, info: &MemberInfo) -> Option<&'f [u8]> {
    file.member_signature(info).map(|index| file.utf8(index))
}

fn is_constructor(m: &Mutator<'_>, class: ClassPtr, index: usize) -> bool {
    m.rt().symbols.bytes(class.methods()[index].name) == b"<init>"
}

/// The declared methods, in HotSpot's order, initializers left out.
pub fn methods<'s>(m: &mut Mutator<'s>, class: ClassPtr, public: bool) -> JavaResult<Handle<'s>> {
    let rt = m.rt();
    let is_method = |i: &usize| rt.symbols.bytes(class.methods()[*i].name)[0] != b'<';
    let chosen: Vec<usize> =
        name_order::methods(rt, class).into_iter().filter(is_method).filter(|i| !public || class.methods()[*i].flags.is_public()).collect();
    let array = new_array(m, "java/lang/reflect/Method", chosen.len())?;
    for (at, index) in chosen.into_iter().enumerate() {
        let mut m = m.scope();
        let object = executable(&mut m, class, index)?;
        set_element(&m, array, at, Some(object));
    }
    Ok(array)
}

/// The constructors, in HotSpot's order.
pub fn constructors<'s>(m: &mut Mutator<'s>, class: ClassPtr, public: bool) -> JavaResult<Handle<'s>> {
    let chosen: Vec<usize> = name_order::methods(m.rt(), class)
        .into_iter()
        .filter(|i| is_constructor(m, class, *i))
        .filter(|i| !public || class.methods()[*i].flags.is_public())
        .collect();
    let array = new_array(m, "java/lang/reflect/Constructor", chosen.len())?;
    for (at, index) in chosen.into_iter().enumerate() {
        let mut m = m.scope();
        let object = executable(&mut m, class, index)?;
        set_element(&m, array, at, Some(object));
    }
    Ok(array)
}

/// The `Method` or `Constructor` object of a declared method.
pub fn executable<'s>(m: &mut Mutator<'s>, class: ClassPtr, index: usize) -> JavaResult<Handle<'s>> {
    let (rt, declared) = (m.rt(), &class.get().methods()[index]);
    let constructor = is_constructor(m, class, index);
    let object = instance(m, if constructor { "java/lang/reflect/Constructor" } else { "java/lang/reflect/Method" })?;
    set_class(m, object, "clazz", class)?;
    set_int(m, object, "slot", index as u16);
    set_int(m, object, "modifiers", declared.flags.bits());
    if let Some(descriptor) = MethodDescriptor::parse(rt.symbols.bytes(declared.descriptor)) {
        let parameters = parameter_classes(m, class, descriptor)?;
        let parameters = class_array(m, &parameters)?;
        set_ref(m, object, "parameterTypes", "[Ljava/lang/Class;", Some(parameters));
        if !constructor {
            let returns = type_or_void(m, class, descriptor.return_type())?;
            set_class(m, object, "returnType", returns)?;
            set_text(m, object, "name", Some(rt.symbols.bytes(declared.name)))?;
        }
    }
    let Some(body) = class.get().body() else { return Ok(object) };
    let file = &body.file;
    let info = &file.methods()[index];
    let mut thrown = Vec::new();
    for exception in file.exceptions(info) {
        thrown.push(rt.loaders.load(m, class.loader, rt.symbols.intern_for(&class.loader, file.pool().class_name(exception)))?);
    }
    let thrown = class_array(m, &thrown)?;
    set_ref(m, object, "exceptionTypes", "[Ljava/lang/Class;", Some(thrown));
    set_text(m, object, "signature", signature(file, info))?;
    set_bytes(m, object, "annotations", file.raw_member_attribute(info, b"RuntimeVisibleAnnotations"))?;
    set_bytes(m, object, "parameterAnnotations", file.raw_member_attribute(info, b"RuntimeVisibleParameterAnnotations"))?;
    if !constructor {
        set_bytes(m, object, "annotationDefault", file.annotation_default(info))?;
    }
    Ok(object)
}

/// The components of a record class, in order.
pub fn record_components<'s>(m: &mut Mutator<'s>, class: ClassPtr) -> JavaResult<Handle<'s>> {
    let rt = m.rt();
    let body = class.get().body();
    let components = body.and_then(|b| b.file.record()).unwrap_or_default();
    let array = new_array(m, "java/lang/reflect/RecordComponent", components.len())?;
    let Some(file) = body.map(|b| &b.file) else { return Ok(array) };
    for (at, component) in components.into_iter().enumerate() {
        let mut m = m.scope();
        let object = instance(&mut m, "java/lang/reflect/RecordComponent")?;
        let (name, descriptor) = (file.utf8(component.name), file.utf8(component.descriptor));
        set_class(&mut m, object, "clazz", class)?;
        set_text(&mut m, object, "name", Some(name))?;
        let kind = class_of_type(&mut m, class, FieldType::parse(descriptor).unwrap_or(FieldType::Int))?;
        set_class(&mut m, object, "type", kind)?;
        let accessor_type = [b"()", descriptor].concat();
        let [name, accessor_type] = [name, &accessor_type].map(|text| rt.symbols.intern_for(&class.loader, text));
        let accessor = class.methods().iter().position(|d| d.name == name && d.descriptor == accessor_type && !d.is_static());
        if let Some(index) = accessor {
            let accessor = executable(&mut m, class, index)?;
            set_ref(&m, object, "accessor", "Ljava/lang/reflect/Method;", Some(accessor));
        }
        let generic = component.attributes.named(b"Signature").and_then(crate::classfile::attributes::one_index).map(|i| file.utf8(i));
        set_text(&mut m, object, "signature", generic)?;
        set_bytes(&mut m, object, "annotations", component.attributes.named(b"RuntimeVisibleAnnotations"))?;
        set_bytes(&mut m, object, "typeAnnotations", component.attributes.named(b"RuntimeVisibleTypeAnnotations"))?;
        set_element(&m, array, at, Some(object));
    }
    Ok(array)
}

/// The method that a `Method` or `Constructor` object stands for.
pub fn method_of<'s>(m: &mut Mutator<'s>, executable: Handle<'s>) -> JavaResult<MethodPtr> {
    let class = get_ref(m, executable, "clazz", CLASS).map(|c| class_of(m, c));
    let slot = get_int(m, executable, "slot");
    let found = class.and_then(|c| Some(c.methods().get(usize::try_from(slot).ok()?)?.pointer()));
    found.ok_or_else(|| illegal(m, "not a member of its class"))
}

/// The `MethodParameters` attribute (JVMS 4.7.24) as reflection shows it. In the embedded library it is there for the texts of
/// `NullPointerException`s: what `javac` writes without being asked remains, flags that say more than `final`.
pub fn declared_parameters(method: MethodPtr) -> Option<Vec<MethodParameter>> {
    const SYNTHETIC_OR_MANDATED: u16 = 0x9000;
    let class = method.class();
    let file = &class.get().body()?.file;
    let mut parameters = file.method_parameters(file.methods().get(method.index as usize)?)?;
    if class.get().loader.kind == LoaderKind::Boot && file.record().is_none() {
        parameters.iter().find(|parameter| parameter.flags & SYNTHETIC_OR_MANDATED != 0)?;
        for parameter in &mut parameters {
            parameter.name = None;
        }
    }
    Some(parameters)
}

/// `IllegalArgumentException`.
pub fn illegal(m: &mut Mutator<'_>, message: &str) -> Unwind {
    m.throw_new("java/lang/IllegalArgumentException", message)
}

/// Class and constructor-like factory of each primitive's box.
const BOXES: [(&str, Kind); 8] = [
    ("java/lang/Boolean", Kind::Boolean),
    ("java/lang/Byte", Kind::Byte),
    ("java/lang/Character", Kind::Char),
    ("java/lang/Short", Kind::Short),
    ("java/lang/Integer", Kind::Int),
    ("java/lang/Long", Kind::Long),
    ("java/lang/Float", Kind::Float),
    ("java/lang/Double", Kind::Double),
];

/// A value's primitive bits (as `load_bits` gives them) as an argument.
pub fn value_of_bits<'s>(kind: Kind, bits: u64) -> Value<'s> {
    match kind {
        Kind::Long => Value::Long(bits as i64),
        Kind::Float => Value::Float(f32::from_bits(bits as u32)),
        Kind::Double => Value::Double(f64::from_bits(bits)),
        _ => Value::Int(bits as i32),
    }
}

/// A primitive of `kind` as an object; references stay, `void` is null.
pub fn boxed<'s>(m: &mut Mutator<'s>, kind: Kind, value: Value<'s>) -> JavaResult<Arg<'s>> {
    if kind == Kind::Void {
        return Ok(None);
    }
    let Some((class, _)) = BOXES.iter().find(|(_, k)| *k == kind) else { return Ok(value.handle()) };
    let descriptor = format!("({})L{class};", char::from(kind.letter()));
    let class = m.rt().loaders.boot_class(m, class)?;
    Ok(call_static(m, class, "valueOf", &descriptor, &[value])?.handle())
}

/// The kind and bits in a box; `None` for other objects.
pub fn unboxed<'s>(m: &mut Mutator<'s>, object: Handle<'s>) -> Option<(Kind, u64)> {
    let rt = m.rt();
    let class = rt.class_of(m.raw(object));
    if class.loader != rt.loaders.boot() {
        return None;
    }
    let name = rt.symbols.text(class.name);
    let (_, kind) = BOXES.iter().find(|(box_name, _)| *box_name == name)?;
    let raw = m.raw(object);
    let letter = char::from(kind.letter()).to_string();
    let offset = super::support::offset_of(m, raw, "value", &letter);
    Some((*kind, super::support::load_bits(m, raw, offset, *kind)))
}

/// Widening primitive conversion (JLS 5.1.2) of bits; `None` if there is none.
pub fn widened(from: Kind, to: Kind, bits: u64) -> Option<u64> {
    use Kind::{Boolean, Byte, Char, Double, Float, Int, Long, Short};
    let allowed = match to {
        Boolean => from == Boolean,
        Byte => from == Byte,
        Char => from == Char,
        Short => matches!(from, Byte | Short),
        Int => matches!(from, Byte | Short | Char | Int),
        Long => matches!(from, Byte | Short | Char | Int | Long),
        Float => !matches!(from, Boolean | Double | Kind::Ref | Kind::Void),
        Double => !matches!(from, Boolean | Kind::Ref | Kind::Void),
        Kind::Ref | Kind::Void => false,
    };
    if !allowed {
        return None;
    }
    let integer = bits as i64;
    Some(match (from, to) {
        (Float, Double) => f64::from(f32::from_bits(bits as u32)).to_bits(),
        (Float, _) | (Double, _) => bits,
        (_, Float) => u64::from((integer as f32).to_bits()),
        (_, Double) => (integer as f64).to_bits(),
        _ => bits,
    })
}
