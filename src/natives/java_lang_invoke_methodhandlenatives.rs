//! `java.lang.invoke.MethodHandleNatives`: members by name or from reflection objects, as `MemberName`s (JVMS 5.4.3).
use super::reflection::method_of;
use super::support::{Arg, class_of, get_int, get_ref, mirror, offset_of, required, set_int, set_ref};
use crate::native_methods;
use crate::runtime::class::ClassPtr;
use crate::runtime::class::field::FieldPtr;
use crate::runtime::class::method::{MethodPtr, NO_VTABLE_INDEX};
use crate::runtime::linking::{self, resolution, resolution::InvokeKind};
use crate::runtime::symbols::Symbol;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

const IS_METHOD: i32 = 0x1_0000;
const IS_CONSTRUCTOR: i32 = 0x2_0000;
const IS_FIELD: i32 = 0x4_0000;
const CALLER_SENSITIVE: i32 = 0x10_0000;
const TRUSTED_FINAL: i32 = 0x20_0000;
const KIND_SHIFT: i32 = 24;

const INVOKE_VIRTUAL: i32 = 5;
const INVOKE_STATIC: i32 = 6;
const INVOKE_SPECIAL: i32 = 7;
const NEW_INVOKE_SPECIAL: i32 = 8;
const INVOKE_INTERFACE: i32 = 9;

/// `vmindex` of a method that is not selected.
const NOT_VIRTUAL: u64 = -2i64 as u64;

const CLASS: &str = "Ljava/lang/Class;";
const OBJECT: &str = "Ljava/lang/Object;";

fn set_long(m: &Mutator<'_>, object: Handle<'_>, name: &str, value: u64) {
    let raw = m.raw_of(object);
    m.rt().heap.store_u64(raw, offset_of(m, raw, name, "J"), value);
}

fn get_long(m: &Mutator<'_>, object: Handle<'_>, name: &str) -> u64 {
    let raw = m.raw_of(object);
    m.rt().heap.load_u64(raw, offset_of(m, raw, name, "J"))
}

fn append_class(m: &Mutator<'_>, class: ClassPtr, out: &mut Vec<u8>) {
    let name = m.rt().symbols.bytes(class.name);
    match class.primitive() {
        Some(kind) => out.push(kind.letter()),
        None if class.is_array() => out.extend_from_slice(name),
        None => {
            out.push(b'L');
            out.extend_from_slice(name);
            out.push(b';');
        }
    }
}

/// The descriptor that a `MethodType`, `Class` or `String` stands for.
fn descriptor(m: &Mutator<'_>, object: Handle<'_>) -> Symbol {
    let rt = m.rt();
    let raw = m.raw_of(object);
    let mut text = Vec::new();
    let class = rt.class_of(raw);
    if class == rt.known().string {
        text = rt.string_mutf8(raw);
    } else if class == rt.known().class {
        append_class(m, crate::runtime::mirrors::class_of_mirror(rt, raw), &mut text);
    } else {
        let types = rt.heap.load_ref(raw, offset_of(m, raw, "ptypes", "[Ljava/lang/Class;")).expect("a MethodType has parameters");
        text.push(b'(');
        for index in 0..rt.heap.array_length(types) {
            let parameter = rt.heap.load_element_ref(types, index).expect("no parameter type is null");
            append_class(m, crate::runtime::mirrors::class_of_mirror(rt, parameter), &mut text);
        }
        text.push(b')');
        let returns = rt.heap.load_ref(raw, offset_of(m, raw, "rtype", CLASS)).expect("a MethodType has a return type");
        append_class(m, crate::runtime::mirrors::class_of_mirror(rt, returns), &mut text);
    }
    rt.symbols.intern(&text)
}

/// Fills in what a member name says of `method`; `kind` is how it was asked for.
fn fill_method(m: &mut Mutator<'_>, name: Handle<'_>, method: MethodPtr, kind: i32) -> JavaResult<()> {
    let class = method.class();
    let constructor = m.rt().symbols.bytes(method.name) == b"<init>";
    let fixed = method.flags.is_private() || method.flags.is_final() || class.flags.is_final();
    let selected = method.vtable_index() != NO_VTABLE_INDEX && !fixed;
    let kind = match kind {
        _ if constructor => NEW_INVOKE_SPECIAL,
        _ if method.is_static() => INVOKE_STATIC,
        INVOKE_SPECIAL => INVOKE_SPECIAL,
        _ if !selected => INVOKE_SPECIAL,
        _ if class.is_interface() => INVOKE_INTERFACE,
        _ => INVOKE_VIRTUAL,
    };
    let index = if matches!(kind, INVOKE_VIRTUAL | INVOKE_INTERFACE) { u64::from(method.vtable_index()) } else { NOT_VIRTUAL };
    let is = if constructor { IS_CONSTRUCTOR } else { IS_METHOD };
    let sensitive = if method.caller_sensitive { CALLER_SENSITIVE } else { 0 };
    let mirror = mirror(m, class)?;
    set_ref(m, name, "clazz", CLASS, Some(mirror));
    set_int(m, name, "flags", i32::from(method.flags.bits()) | is | sensitive | kind << KIND_SHIFT);
    set_long(m, name, "vmtarget", method.to_bits());
    set_long(m, name, "vmindex", index);
    Ok(())
}

fn fill_field(m: &mut Mutator<'_>, name: Handle<'_>, field: FieldPtr, setter: bool) -> JavaResult<()> {
    let class = field.class;
    let kind = if field.is_static() { 2 } else { 1 } + if setter { 2 } else { 0 };
    let record = class.body().is_some_and(|b| b.file.record().is_some());
    let trusted = field.flags.is_final() && (field.is_static() || class.is_hidden() || record);
    let trusted = if trusted { TRUSTED_FINAL } else { 0 };
    let mirror = mirror(m, class)?;
    set_ref(m, name, "clazz", CLASS, Some(mirror));
    set_int(m, name, "flags", i32::from(field.flags.bits()) | IS_FIELD | trusted | kind << KIND_SHIFT);
    set_long(m, name, "vmindex", u64::from(field.offset));
    Ok(())
}

/// Resolves by name and type; with a caller, the access rules hold for it. A failure is a `LinkageError`, or null where it is speculative.
fn resolve<'s>(m: &mut Mutator<'s>, this: Arg<'s>, caller: Arg<'s>, _: i32, speculative: bool) -> JavaResult<Arg<'s>> {
    let this = required(m, this)?;
    let resolved = resolve_for(m, this, caller);
    match resolved {
        Ok(()) => Ok(Some(this)),
        Err(unwind) if speculative => match m.take_exception(unwind) {
            Some(_) => Ok(None),
            None => Err(m.unwinding()),
        },
        Err(unwind) => Err(unwind),
    }
}

fn resolve_for<'s>(m: &mut Mutator<'s>, this: Handle<'s>, caller: Arg<'s>) -> JavaResult<()> {
    let Some(class) = get_ref(m, this, "clazz", CLASS).map(|c| class_of(m, c)) else {
        return Err(m.throw_bare("java/lang/InternalError"));
    };
    let name = get_ref(m, this, "name", "Ljava/lang/String;");
    let kind_of_member = get_ref(m, this, "type", OBJECT);
    let (name, kind_of_member) = (required(m, name)?, required(m, kind_of_member)?);
    let rt = m.rt();
    let symbol = rt.symbols.intern(&rt.string_mutf8(m.raw(name)));
    let descriptor = descriptor(m, kind_of_member);
    linking::link(m, class)?;
    let kind = get_int(m, this, "flags") >> KIND_SHIFT & 15;
    // Without a caller the member's own class asks, which may use everything it has.
    let trusted = caller.is_none();
    let from = caller.map_or(class, |c| class_of(m, c));
    if kind <= 4 {
        let field = match class.find_field(symbol, descriptor).filter(|_| trusted) {
            Some(field) => field,
            None => resolution::find_field_in(m, from, class, symbol, descriptor)?,
        };
        return fill_field(m, this, field, kind > 2);
    }
    let found = if class.is_interface() { class.find_interface_method(symbol, descriptor) } else { class.find_method(symbol, descriptor) };
    let own = |method: &MethodPtr| kind != NEW_INVOKE_SPECIAL || method.class() == class;
    let method = match found.filter(own).filter(|_| trusted) {
        Some(method) => method,
        None if found.is_some_and(|f| !own(&f)) => {
            let text = linking::messages::method_text(rt, class, symbol, descriptor);
            return Err(m.throw_new("java/lang/NoSuchMethodError", format!("'{text}'")));
        }
        None => resolution::find_method_in(m, from, class, symbol, descriptor)?,
    };
    let how = match kind {
        INVOKE_STATIC => InvokeKind::Static,
        INVOKE_INTERFACE => InvokeKind::Interface,
        _ => InvokeKind::Virtual,
    };
    resolution::check_static(m, method, how)?;
    fill_method(m, this, method, kind)
}

fn init<'s>(m: &mut Mutator<'s>, this: Arg<'s>, reference: Arg<'s>) -> JavaResult<()> {
    let (this, reference) = (required(m, this)?, required(m, reference)?);
    let rt = m.rt();
    if rt.symbols.bytes(rt.class_of(m.raw(reference)).name) == b"java/lang/reflect/Field" {
        let class = get_ref(m, reference, "clazz", CLASS).map(|c| class_of(m, c));
        let slot = get_int(m, reference, "slot");
        let field = class.and_then(|c| c.fields().iter().find(|f| i32::from(f.index) == slot).map(|f| c.field_pointer(f)));
        let field = field.expect("a Field object has its class and slot");
        return fill_field(m, this, field, false);
    }
    let method = method_of(m, reference)?;
    linking::link(m, method.class())?;
    fill_method(m, this, method, INVOKE_VIRTUAL)
}

fn field_offset<'s>(m: &mut Mutator<'s>, this: Arg<'s>) -> JavaResult<i64> {
    let this = required(m, this)?;
    Ok(get_long(m, this, "vmindex") as i64)
}

fn static_field_base<'s>(m: &mut Mutator<'s>, this: Arg<'s>) -> JavaResult<Arg<'s>> {
    let this = required(m, this)?;
    Ok(get_ref(m, this, "clazz", CLASS))
}

native_methods! { "java/lang/invoke/MethodHandleNatives":
    static "resolve" "(Ljava/lang/invoke/MemberName;Ljava/lang/Class;IZ)Ljava/lang/invoke/MemberName;" => resolve(Ref, Ref, i32, bool) -> Ref;
    static "init" "(Ljava/lang/invoke/MemberName;Ljava/lang/Object;)V" => init(Ref, Ref) -> Void;
    static "objectFieldOffset" "(Ljava/lang/invoke/MemberName;)J" => field_offset(Ref) -> i64;
    static "staticFieldOffset" "(Ljava/lang/invoke/MemberName;)J" => field_offset(Ref) -> i64;
    static "staticFieldBase" "(Ljava/lang/invoke/MemberName;)Ljava/lang/Object;" => static_field_base(Ref) -> Ref;
}
