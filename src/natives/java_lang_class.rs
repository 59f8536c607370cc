//! `java.lang.Class`; what makes reflection objects is in `reflection.rs`.
use super::reflection;
use super::support::{Arg, class_array, class_of, mirror, new_array, required, set_element, text};
use crate::native_methods;
use crate::runtime::class::{ClassPtr, Kind};
use crate::runtime::initialization::initialize;
use crate::runtime::linking;
use crate::runtime::linking::messages::external;
use crate::runtime::linking::resolution::nest_host;
use crate::runtime::loading::{Loader, LoaderKind, is_binary_name};
use crate::runtime::symbols::Symbol;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};

const NOT_FOUND: &str = "java/lang/ClassNotFoundException";

/// The symbol of a binary name with dots; `None` if it is no such name.
fn binary_name(m: &Mutator<'_>, loader: &Loader, name: Handle<'_>) -> Option<Symbol> {
    let rt = m.rt();
    let mut bytes = rt.string_mutf8(m.raw_of(name));
    if bytes.contains(&b'/') {
        return None;
    }
    for byte in &mut bytes {
        if *byte == b'.' {
            *byte = b'/';
        }
    }
    Some(rt.symbols.intern_for(loader, &bytes))
}

fn for_name<'s>(m: &mut Mutator<'s>, name: Arg<'s>, init: bool, loader: Arg<'s>, _: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let rt = m.rt();
    let object = loader.map(|l| m.raw(l));
    let loader = rt.loaders.of_object(&rt.heap, object);
    let Some(symbol) = binary_name(m, &loader, name) else {
        let name = text(m, name);
        return Err(m.throw_new(NOT_FOUND, name));
    };
    if !is_binary_name(rt.symbols.bytes(symbol)) {
        let slashed = rt.symbols.text(symbol);
        return Err(m.throw_new(NOT_FOUND, slashed));
    }
    let class = rt.loaders.load_for_name(m, loader, symbol)?;
    if init {
        initialize(m, class)?;
    }
    mirror(m, class).map(Some)
}

fn get_primitive_class<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let name = text(m, name);
    match Kind::PRIMITIVES.into_iter().find(|k| k.primitive_name() == name) {
        Some(kind) => {
            let class = m.rt().loaders.primitive(kind);
            mirror(m, class).map(Some)
        }
        None => Err(m.throw_new(NOT_FOUND, name)),
    }
}

fn is_instance<'s>(m: &mut Mutator<'s>, this: Handle<'s>, object: Arg<'s>) -> JavaResult<bool> {
    let class = class_of(m, this);
    Ok(object.is_some_and(|o| m.rt().class_of(m.raw(o)).is_assignable_to(class)))
}

fn is_assignable_from<'s>(m: &mut Mutator<'s>, this: Handle<'s>, other: Arg<'s>) -> JavaResult<bool> {
    let other = required(m, other)?;
    Ok(class_of(m, other).is_assignable_to(class_of(m, this)))
}

fn is_record<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<bool> {
    let class = class_of(m, this);
    Ok(class.body().is_some_and(|b| b.file.record().is_some()))
}

fn is_hidden<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<bool> {
    Ok(class_of(m, this).is_hidden())
}

fn init_class_name<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let (rt, known) = (m.rt(), m.rt().known());
    let name = m.new_string(&external(rt, class_of(m, this)))?;
    let interned = m.intern(name);
    rt.heap.store_ref_release(m.raw(this), known.class_name, Some(interned));
    Ok(Some(m.root_raw(interned)))
}

fn get_superclass<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    match class.super_class {
        Some(above) if !class.is_interface() => mirror(m, above).map(Some),
        _ => Ok(None),
    }
}

fn get_interfaces<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    class_array(m, &class.get().interfaces).map(Some)
}

fn get_generic_signature<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let signature = class.get().body().and_then(|b| Some(b.file.utf8(b.file.signature()?)));
    match signature {
        Some(bytes) => m.new_string_mutf8(bytes).map(Some),
        None => Ok(None),
    }
}

fn load(m: &mut Mutator<'_>, from: ClassPtr, name: &[u8]) -> JavaResult<ClassPtr> {
    let rt = m.rt();
    rt.loaders.load(m, from.loader, rt.symbols.intern_for(&from.loader, name))
}

/// Both classes have to say that one is a member of the other.
fn check_inner(m: &mut Mutator<'_>, outer: ClassPtr, inner: ClassPtr) -> JavaResult<()> {
    let (names, rt) = ([outer.name, inner.name].map(|n| m.rt().symbols.bytes(n)), m.rt());
    let listed = outer.get().body().is_some_and(|body| {
        let name = |index| body.file.pool().class_name(index);
        body.file.inner_classes().iter().any(|row| name(row.inner) == names[1] && row.outer.is_some_and(|o| name(o) == names[0]))
    });
    // Loaders may differ about what the outer class names so.
    if listed && (outer.loader == inner.loader || load(m, outer, names[1])? == inner) {
        return Ok(());
    }
    let text = format!("{} and {} disagree on InnerClasses attribute", external(rt, outer), external(rt, inner));
    Err(m.throw_new("java/lang/IncompatibleClassChangeError", text))
}

fn get_declaring_class<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let Some(body) = class.get().body() else { return Ok(None) };
    let own = body.file.this_class_name();
    let entry = body.file.inner_classes().into_iter().find(|i| body.file.pool().class_name(i.inner) == own);
    match entry.and_then(|i| i.outer) {
        Some(outer) => {
            let outer = load(m, class, body.file.pool().class_name(outer))?;
            check_inner(m, outer, class)?;
            mirror(m, outer).map(Some)
        }
        None => Ok(None),
    }
}

fn get_enclosing_method<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let Some(body) = class.get().body() else { return Ok(None) };
    let Some(enclosing) = body.file.enclosing_method() else { return Ok(None) };
    let outer = load(m, class, body.file.pool().class_name(enclosing.class))?;
    let array = new_array(m, "java/lang/Object", 3)?;
    let outer = mirror(m, outer)?;
    set_element(m, array, 0, Some(outer));
    if let Some((name, descriptor)) = enclosing.method.and_then(|i| body.file.pool().name_and_type(i.raw())) {
        for (index, part) in [(1, name), (2, descriptor)] {
            let part = m.new_string_mutf8(part)?;
            set_element(m, array, index, Some(part));
        }
    }
    Ok(Some(array))
}

/// The name in the source of a member, local or inner class; null for an anonymous one.
fn get_simple_binary_name<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let Some(body) = class.get().body() else { return Ok(None) };
    let own = body.file.this_class_name();
    let entry = body.file.inner_classes().into_iter().find(|i| body.file.pool().class_name(i.inner) == own);
    if let Some(outer) = entry.and_then(|i| i.outer) {
        let outer = load(m, class, body.file.pool().class_name(outer))?;
        check_inner(m, outer, class)?;
    }
    match entry.and_then(|i| i.name) {
        Some(name) => m.new_string_mutf8(body.file.utf8(name)).map(Some),
        None => Ok(None),
    }
}

fn get_declared_classes<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let Some(body) = class.get().body() else { return class_array(m, &[]).map(Some) };
    let own = body.file.this_class_name();
    let pool = body.file.pool();
    let mut found = Vec::new();
    for inner in body.file.inner_classes() {
        if inner.outer.is_some_and(|o| pool.class_name(o) == own) {
            found.push(load(m, class, pool.class_name(inner.inner))?);
        }
    }
    class_array(m, &found).map(Some)
}

fn get_declared_fields<'s>(m: &mut Mutator<'s>, this: Handle<'s>, public: bool) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    linking::link(m, class)?;
    reflection::fields(m, class, public).map(Some)
}

fn get_declared_methods<'s>(m: &mut Mutator<'s>, this: Handle<'s>, public: bool) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    linking::link(m, class)?;
    reflection::methods(m, class, public).map(Some)
}

fn get_declared_constructors<'s>(m: &mut Mutator<'s>, this: Handle<'s>, public: bool) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    linking::link(m, class)?;
    reflection::constructors(m, class, public).map(Some)
}

fn get_record_components<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    reflection::record_components(m, class).map(Some)
}

/// The last setting that fits wins, a class before its packages, the innermost package first.
fn desired_assertion_status<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<bool> {
    let class = required(m, class)?;
    let (class, config) = (class_of(m, class), &m.rt().config);
    let name = external(m.rt(), class);
    let settings = || config.assertions.iter().rev();
    if let Some((_, on)) = settings().find(|(target, _)| *target == name) {
        return Ok(*on);
    }
    let mut package = name.rsplit_once('.').map_or("", |(p, _)| p);
    if package.is_empty()
        && let Some((_, on)) = settings().find(|(target, _)| target == "...")
    {
        return Ok(*on);
    }
    while !package.is_empty() {
        if let Some((_, on)) = settings().find(|(target, _)| target.strip_suffix("...") == Some(package)) {
            return Ok(*on);
        }
        package = package.rsplit_once('.').map_or("", |(p, _)| p);
    }
    if class.loader.kind == LoaderKind::Boot {
        return Ok(config.system_assertions);
    }
    Ok(settings().find(|(target, _)| target.is_empty()).is_some_and(|(_, on)| *on))
}

fn get_raw_annotations<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let raw = class.get().body().and_then(|b| b.file.raw_attribute(b"RuntimeVisibleAnnotations"));
    match raw {
        Some(bytes) => m.new_byte_array(bytes).map(Some),
        None => Ok(None),
    }
}

fn get_nest_host<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let host = nest_host(m, class);
    mirror(m, host).map(Some)
}

fn get_nest_members<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let host = nest_host(m, class);
    let mut members = vec![host];
    if let Some(body) = host.get().body() {
        for index in body.file.nest_members() {
            match load(m, host, body.file.pool().class_name(index)) {
                Ok(member) => {
                    if nest_host(m, member) == host {
                        members.push(member);
                    }
                }
                Err(unwind) => forget_missing(m, unwind)?,
            }
        }
    }
    class_array(m, &members).map(Some)
}

/// Members that cannot be loaded are left out.
fn forget_missing(m: &mut Mutator<'_>, unwind: Unwind) -> JavaResult<()> {
    let mut inner = m.scope();
    if inner.take_exception(unwind).is_none() { Err(inner.unwinding()) } else { Ok(()) }
}

fn get_permitted_subclasses<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = class_of(m, this);
    let Some(body) = class.get().body() else { return Ok(None) };
    let Some(list) = body.file.permitted_subclasses() else { return Ok(None) };
    let mut found = Vec::new();
    for index in list {
        match load(m, class, body.file.pool().class_name(index)) {
            Ok(sub) => {
                if sub.super_class == Some(class) || sub.interfaces.contains(&class) {
                    found.push(sub);
                }
            }
            Err(unwind) => forget_missing(m, unwind)?,
        }
    }
    class_array(m, &found).map(Some)
}

native_methods! { "java/lang/Class":
    static "forName0" "(Ljava/lang/String;ZLjava/lang/ClassLoader;Ljava/lang/Class;)Ljava/lang/Class;" => for_name(Ref, bool, Ref, Ref) -> Ref;
    static "getPrimitiveClass" "(Ljava/lang/String;)Ljava/lang/Class;" => get_primitive_class(Ref) -> Ref;
    virtual "isInstance" "(Ljava/lang/Object;)Z" => is_instance(Ref) -> bool;
    virtual "isAssignableFrom" "(Ljava/lang/Class;)Z" => is_assignable_from(Ref) -> bool;
    virtual "isRecord0" "()Z" => is_record() -> bool;
    virtual "isHidden" "()Z" => is_hidden() -> bool;
    virtual "initClassName" "()Ljava/lang/String;" => init_class_name() -> Ref;
    virtual "getSuperclass" "()Ljava/lang/Class;" => get_superclass() -> Ref;
    virtual "getInterfaces0" "()[Ljava/lang/Class;" => get_interfaces() -> Ref;
    virtual "getGenericSignature0" "()Ljava/lang/String;" => get_generic_signature() -> Ref;
    virtual "getDeclaringClass0" "()Ljava/lang/Class;" => get_declaring_class() -> Ref;
    virtual "getEnclosingMethod0" "()[Ljava/lang/Object;" => get_enclosing_method() -> Ref;
    virtual "getSimpleBinaryName0" "()Ljava/lang/String;" => get_simple_binary_name() -> Ref;
    virtual "getDeclaredClasses0" "()[Ljava/lang/Class;" => get_declared_classes() -> Ref;
    virtual "getDeclaredFields0" "(Z)[Ljava/lang/reflect/Field;" => get_declared_fields(bool) -> Ref;
    virtual "getDeclaredMethods0" "(Z)[Ljava/lang/reflect/Method;" => get_declared_methods(bool) -> Ref;
    virtual "getDeclaredConstructors0" "(Z)[Ljava/lang/reflect/Constructor;" => get_declared_constructors(bool) -> Ref;
    virtual "getRecordComponents0" "()[Ljava/lang/reflect/RecordComponent;" => get_record_components() -> Ref;
    static "desiredAssertionStatus0" "(Ljava/lang/Class;)Z" => desired_assertion_status(Ref) -> bool;
    virtual "getRawAnnotations" "()[B" => get_raw_annotations() -> Ref;
    virtual "getNestHost0" "()Ljava/lang/Class;" => get_nest_host() -> Ref;
    virtual "getNestMembers0" "()[Ljava/lang/Class;" => get_nest_members() -> Ref;
    virtual "getPermittedSubclasses0" "()[Ljava/lang/Class;" => get_permitted_subclasses() -> Ref;
}
