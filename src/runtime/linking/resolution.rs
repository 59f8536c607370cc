//! Resolution of run-time constant pool entries (JVMS 5.4.3), with sticky failures, access control (5.4.4) and HotSpot 25's messages.
use super::constraints;
use super::messages::{external, field_name, joint_in_module, loader_name, method_name, method_text};
use crate::classfile::{CpIndex, Entry, FieldType, MemberKind, MemberRef};
use crate::heap::RawRef;
use crate::runtime::Runtime;
use crate::runtime::class::access::MemberAccess;
use crate::runtime::class::field::FieldPtr;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::pool::{Failure, Resolved};
use crate::runtime::class::tables::SelectionError;
use crate::runtime::class::{Body, ClassPtr};
use crate::runtime::loading::link_data::MemberId;
use crate::runtime::symbols::Symbol;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::{JavaResult, Unwind};
use std::num::NonZeroU32;

/// Which instruction names a method.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InvokeKind {
    /// `invokestatic`
    Static,
    /// `invokespecial`
    Special,
    /// `invokevirtual`
    Virtual,
    /// `invokeinterface`
    Interface,
}

/// Which instruction names a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FieldUse {
    /// `getstatic`, `putstatic`.
    pub is_static: bool,
    /// `putfield`, `putstatic`.
    pub is_put: bool,
    /// The method that holds the instruction, for the rule on final fields.
    pub method: Option<MethodPtr>,
}

const INCOMPATIBLE: &str = "java/lang/IncompatibleClassChangeError";
const ILLEGAL_ACCESS: &str = "java/lang/IllegalAccessError";

fn body(class: ClassPtr) -> &'static Body {
    class.get().body().expect("only classes from class files have constant pools")
}

/// Throws a failure that an entry keeps.
fn fail<T>(m: &mut Mutator<'_>, failure: &Failure) -> JavaResult<T> {
    Err(m.throw_failure(failure))
}

/// What a pending `LinkageError` leaves in the pool; other throwables (memory, stack) leave nothing.
pub(super) fn keep_failure(m: &mut Mutator<'_>, from: ClassPtr, index: u16, unwind: Unwind) -> Unwind {
    let (failure, unwind) = failure_of(m, unwind);
    if let Some(failure) = failure {
        body(from).pool.set(index, Err(failure));
    }
    unwind
}

/// The pending exception and, if it is a `LinkageError`, how to throw it again.
pub(super) fn failure_of(m: &mut Mutator<'_>, unwind: Unwind) -> (Option<Failure>, Unwind) {
    let mut m = m.scope();
    let Some(exception) = m.take_exception(unwind) else { return (None, m.unwinding()) };
    let rt = m.rt();
    let linkage = rt.symbols.lookup(b"java/lang/LinkageError").and_then(|s| rt.loaders.boot().find_loaded(s));
    let sticky = linkage.is_some_and(|l| rt.class_of(m.raw(exception)).is_subclass_of(l));
    let failure = sticky.then(|| describe(rt, m.raw(exception), 4));
    (failure, m.throw(exception))
}

/// Class, message and causes of a throwable.
fn describe(rt: &Runtime, throwable: RawRef, depth: u32) -> Failure {
    let known = rt.known();
    let message = rt.heap.load_ref(throwable, known.throwable_message).map(|text| rt.string_text(text).into());
    let cause = rt.heap.load_ref(throwable, known.throwable_cause).filter(|c| *c != throwable && depth > 0);
    let class = rt.symbols.text(rt.class_of(throwable).name).into();
    Failure { class, message, cause: cause.map(|c| Box::new(describe(rt, c, depth - 1))) }
}

/// What the library's image says an entry refers to, found and checked when it was made.
fn target(owner: &Body, index: u16) -> Option<u32> {
    owner.image?.links?;
    owner.file.pool().target(index).map(NonZeroU32::get)
}

/// Resolves a class entry (JVMS 5.4.3.1).
pub fn resolve_class(m: &mut Mutator<'_>, from: ClassPtr, index: u16) -> JavaResult<ClassPtr> {
    let owner = body(from);
    match owner.pool.get(index) {
        Some(Ok(Resolved::Class(class))) => return Ok(class),
        Some(Err(failure)) => return fail(m, failure),
        _ => {}
    }
    if let Some(class) = target(owner, index).and_then(|word| m.rt().loaders.known_class(word as usize - 1)) {
        owner.pool.set(index, Ok(Resolved::Class(class)));
        return Ok(class);
    }
    let name = m.rt().symbols.of_class(&from.loader, owner.file.pool(), CpIndex::new(index));
    match load_accessible(m, from, name) {
        Ok(class) => {
            owner.pool.set(index, Ok(Resolved::Class(class)));
            Ok(class)
        }
        Err(unwind) => Err(keep_failure(m, from, index, unwind)),
    }
}

/// Loads a class by name for `from` and checks access.
pub fn load_accessible(m: &mut Mutator<'_>, from: ClassPtr, name: Symbol) -> JavaResult<ClassPtr> {
    let rt = m.rt();
    let class = rt.loaders.load(m, from.loader, name)?;
    if from.can_access_class(rt, class) || from.is_hidden() && from.loader == rt.loaders.boot() {
        return Ok(class);
    }
    Err(class_access_error(m, from, class))
}

fn class_access_error(m: &mut Mutator<'_>, from: ClassPtr, class: ClassPtr) -> Unwind {
    let rt = m.rt();
    let element = class.element_class();
    if element.flags.is_public() && !from.reads_package_of(rt, element) {
        let package = element.body().map_or(String::new(), |b| rt.symbols.text(b.package).replace('/', "."));
        let unnamed = format!("unnamed module @0x{:x}", from.loader.id);
        let text = format!(
            "class {} (in {unnamed}) cannot access class {} (in module java.base) because module java.base does not export {package} to {unnamed}",
            external(rt, from),
            external(rt, element)
        );
        return m.throw_new(ILLEGAL_ACCESS, text);
    }
    let place = joint_in_module(rt, element, from);
    let text = format!("failed to access class {} from class {} ({place})", external(rt, element), external(rt, from));
    m.throw_new(ILLEGAL_ACCESS, text)
}

/// The nest host (JVMS 5.4.4); a host that cannot be loaded or does not agree leaves the class alone in its nest.
pub fn nest_host(m: &mut Mutator<'_>, class: ClassPtr) -> ClassPtr {
    let Some(own) = class.get().body() else { return class };
    if let Some(host) = own.nest_host.get() {
        return *host;
    }
    if let Some(host) = own.hidden.and_then(|h| h.host) {
        let host = nest_host(m, host);
        return *own.nest_host.get_or_init(|| host);
    }
    let host = match own.file.nest_host() {
        None => class,
        Some(index) => match resolve_class(m, class, index.raw()) {
            Ok(host) if host.same_package(class) && lists(m, host, class) => host,
            Ok(_) => class,
            Err(unwind) => {
                let mut inner = m.scope();
                if inner.take_exception(unwind).is_none() {
                    return class;
                }
                class
            }
        },
    };
    *own.nest_host.get_or_init(|| host)
}

/// What is wrong with the nest hosts of two classes, as the end of an access error's message.
fn nest_host_errors(m: &mut Mutator<'_>, from: ClassPtr, declaring: ClassPtr) -> String {
    let errors: Vec<String> = [from, declaring].into_iter().filter_map(|class| nest_host_error(m, class)).collect();
    if errors.is_empty() { String::new() } else { format!(", ({})", errors.join(", ")) }
}

fn nest_host_error(m: &mut Mutator<'_>, class: ClassPtr) -> Option<String> {
    let index = class.get().body()?.file.nest_host()?;
    let rt = m.rt();
    let name = external(rt, class);
    match resolve_class(m, class, index.raw()) {
        Ok(host) => {
            let why = match (host.same_package(class), lists(m, host, class)) {
                (true, true) => return None,
                (true, false) => "current type is not listed as a nest member",
                _ => "types are in different packages",
            };
            let place = |c: ClassPtr| format!("{} (loader: {})", external(rt, c), loader_name(rt, c.loader));
            Some(format!("Type {} is not a nest member of type {}: {why}", place(class), place(host)))
        }
        Err(unwind) => {
            let mut inner = m.scope();
            let thrown = inner.take_exception(unwind)?;
            let failure = describe(rt, inner.raw(thrown), 0);
            let host = crate::classfile::mutf8::to_rust_string(body(class).file.pool().class(index.raw())?).replace('/', ".");
            let error = failure.class.replace('/', ".");
            let message = failure.message.unwrap_or_default();
            Some(format!("Nest host resolution of {name} with host {host} failed: {error}: {message}"))
        }
    }
}

fn lists(m: &Mutator<'_>, host: ClassPtr, member: ClassPtr) -> bool {
    let name = m.rt().symbols.bytes(member.name);
    host.get().body().is_some_and(|b| b.file.nest_members().any(|i| b.file.pool().class_name(i) == name))
}

fn can_access(m: &mut Mutator<'_>, from: ClassPtr, declaring: ClassPtr, referenced: ClassPtr, access: MemberAccess) -> bool {
    match from.can_access_member(declaring, referenced, access) {
        Some(answer) => answer,
        None => nest_host(m, from) == nest_host(m, declaring),
    }
}

/// Resolves a field entry (JVMS 5.4.3.2), whatever it is for.
pub(super) fn resolve_any_field(m: &mut Mutator<'_>, from: ClassPtr, index: u16) -> JavaResult<FieldPtr> {
    let owner = body(from);
    match owner.pool.get(index) {
        Some(Ok(Resolved::Field(field))) => Ok(field),
        Some(Err(failure)) => fail(m, failure),
        _ => match find_field(m, from, index) {
            Ok(field) => {
                owner.pool.set(index, Ok(Resolved::Field(field)));
                Ok(field)
            }
            Err(unwind) => Err(keep_failure(m, from, index, unwind)),
        },
    }
}

/// Resolves a field entry (JVMS 5.4.3.2) for one use of it.
pub fn resolve_field(m: &mut Mutator<'_>, from: ClassPtr, index: u16, usage: FieldUse) -> JavaResult<FieldPtr> {
    let field = resolve_any_field(m, from, index)?;
    let rt = m.rt();
    if field.is_static() != usage.is_static {
        let expected = if usage.is_static { "static" } else { "non-static" };
        let text = format!("Expected {expected} field {}", field_name(rt, &field));
        return Err(m.throw_new(INCOMPATIBLE, text));
    }
    if usage.is_put && field.flags.is_final() {
        check_final_put(m, from, field, usage)?;
    }
    Ok(field)
}

fn check_final_put(m: &mut Mutator<'_>, from: ClassPtr, field: FieldPtr, usage: FieldUse) -> JavaResult<()> {
    let rt = m.rt();
    let word = if usage.is_static { "static" } else { "non-static" };
    let start = || format!("Update to {word} final field {} attempted from a different", field_name(rt, &field));
    if field.class != from {
        let text = format!("{} class ({}) than the field's declaring class", start(), external(rt, from));
        return Err(m.throw_new(ILLEGAL_ACCESS, text));
    }
    let initializer: &[u8] = if usage.is_static { b"<clinit>" } else { b"<init>" };
    let strict = body(from).file.major() >= 53;
    let elsewhere = usage.method.filter(|method| rt.symbols.bytes(method.name) != initializer);
    if let Some(method) = elsewhere.filter(|_| strict) {
        let wanted = String::from_utf8_lossy(initializer);
        let text = format!("{} method ({}) than the initializer method {wanted} ", start(), rt.symbols.text(method.name));
        return Err(m.throw_new(ILLEGAL_ACCESS, text));
    }
    Ok(())
}

/// The field that an entry refers to.
pub fn find_field(m: &mut Mutator<'_>, from: ClassPtr, index: u16) -> JavaResult<FieldPtr> {
    let rt = m.rt();
    if let Some(field) = target(body(from), index).and_then(|word| rt.loaders.known_field(MemberId::of_word(word))) {
        return Ok(field);
    }
    let Some(member) = body(from).file.pool().member_ref(index) else {
        return Err(m.throw_new("java/lang/ClassFormatError", "field expected"));
    };
    let class = resolve_class(m, from, member.class.raw())?;
    let (name, descriptor) = rt.symbols.of_member(&from.loader, body(from).file.pool(), &member);
    find_field_in(m, from, class, name, descriptor)
}

/// The field of that name and type in `class` or above it, if `from` may use it.
pub fn find_field_in(m: &mut Mutator<'_>, from: ClassPtr, class: ClassPtr, name: Symbol, descriptor: Symbol) -> JavaResult<FieldPtr> {
    let rt = m.rt();
    let Some(field) = class.find_field(name, descriptor) else {
        let kind = FieldType::parse(rt.symbols.bytes(descriptor)).map_or(String::new(), FieldType::java_name);
        let text = format!("Class {} does not have member field '{kind} {}'", external(rt, class), rt.symbols.text(name));
        return Err(m.throw_new("java/lang/NoSuchFieldError", text));
    };
    let declaring = field.class;
    constraints::of_field(m, from, field)?;
    if can_access(m, from, declaring, class, field.flags.into()) {
        return Ok(field);
    }
    let word = access_word(field.flags.is_protected(), field.flags.is_private());
    let place = joint_in_module(rt, from, declaring);
    let nest = if field.flags.is_private() { nest_host_errors(m, from, declaring) } else { String::new() };
    let text = format!("class {} tried to access {word}field {} ({place}){nest}", external(rt, from), field_name(rt, &field));
    Err(m.throw_new(ILLEGAL_ACCESS, text))
}

fn access_word(protected: bool, private: bool) -> &'static str {
    match (protected, private) {
        (true, _) => "protected ",
        (_, true) => "private ",
        _ => "",
    }
}

/// Resolves a method entry (JVMS 5.4.3.3, 5.4.3.4) for one kind of call. For `invokespecial` the answer is the method selected.
pub fn resolve_method(m: &mut Mutator<'_>, from: ClassPtr, index: u16, kind: InvokeKind) -> JavaResult<MethodPtr> {
    let owner = body(from);
    let method = match owner.pool.get(index) {
        Some(Ok(Resolved::Method(method))) => method,
        Some(Err(failure)) => return fail(m, failure),
        _ => match find_method(m, from, index, kind) {
            Ok(method) => {
                owner.pool.set(index, Ok(Resolved::Method(method)));
                method
            }
            Err(unwind) => return Err(keep_failure(m, from, index, unwind)),
        },
    };
    check_static(m, method, kind)?;
    if kind == InvokeKind::Special { select_special(m, from, index, method) } else { Ok(method) }
}

/// Whether the method entry that the method handle at `index` names is of the kind that its class wants.
pub(super) fn check_consistent(m: &mut Mutator<'_>, class: ClassPtr, index: u16, member: &MemberRef<'_>) -> JavaResult<()> {
    let by_interface = member.kind == MemberKind::InterfaceMethod;
    if by_interface == class.is_interface() {
        return Ok(());
    }
    let rt = m.rt();
    let kinds = ["CONSTANT_MethodRef", "CONSTANT_InterfaceMethodRef"];
    let (found, wanted) = (kinds[usize::from(by_interface)], kinds[usize::from(!by_interface)]);
    let (name, descriptor) = (rt.symbols.intern(member.name), rt.symbols.intern(member.descriptor));
    let method = method_text(rt, class, name, descriptor).replacen(&format!("{}.", external(rt, class)), "", 1);
    let owner = rt.symbols.text(class.name);
    let text = format!(
        "Inconsistent constant pool data in classfile for class {owner}. Method '{method}' at index {index} is {found} and should be {wanted}"
    );
    Err(m.throw_new(INCOMPATIBLE, text))
}

/// Whether `method` is static as the call of that kind wants it.
pub fn check_static(m: &mut Mutator<'_>, method: MethodPtr, kind: InvokeKind) -> JavaResult<()> {
    let rt = m.rt();
    if method.is_static() != (kind == InvokeKind::Static) {
        let expected = match kind {
            InvokeKind::Static => "Expected static",
            InvokeKind::Interface => "Expected instance not static",
            InvokeKind::Special if method.class().is_interface() => "Expected instance not static",
            InvokeKind::Special | InvokeKind::Virtual => "Expecting non-static",
        };
        let text = format!("{expected} method '{}'", method_name(rt, &method));
        return Err(m.throw_new(INCOMPATIBLE, text));
    }
    Ok(())
}

/// `invokespecial` selects from the direct superclass (JVMS 6.5).
fn select_special(m: &mut Mutator<'_>, from: ClassPtr, index: u16, method: MethodPtr) -> JavaResult<MethodPtr> {
    let rt = m.rt();
    let constructor = rt.symbols.bytes(method.name) == b"<init>";
    let file = &body(from).file;
    let referenced = match file.pool().member_ref(index) {
        Some(member) => resolve_class(m, from, member.class.raw())?,
        None => method.class(),
    };
    if constructor {
        if method.class() != referenced {
            let named = method_text(rt, referenced, method.name, method.descriptor);
            let named = named.replacen(&format!("{}.", external(rt, referenced)), "", 1);
            let text = format!("{}: method '{named}' not found", external(rt, referenced));
            return Err(m.throw_new("java/lang/NoSuchMethodError", text));
        }
        return Ok(method);
    }
    if referenced.is_interface() || method.flags.is_private() || referenced == from || !from.is_subclass_of(referenced) {
        return Ok(method);
    }
    let selected = from.super_class.and_then(|s| s.find_method(method.name, method.descriptor));
    match selected {
        Some(selected) if !selected.flags.is_abstract() => Ok(selected),
        _ => Err(m.throw_new("java/lang/AbstractMethodError", format!("'{}'", method_name(rt, &method)))),
    }
}

/// The method that an entry refers to, its class linked.
pub fn find_method(m: &mut Mutator<'_>, from: ClassPtr, index: u16, kind: InvokeKind) -> JavaResult<MethodPtr> {
    let rt = m.rt();
    if let Some(method) = target(body(from), index).and_then(|word| rt.loaders.known_method(MemberId::of_word(word))) {
        super::link(m, method.class())?;
        return Ok(method);
    }
    let Some(member) = body(from).file.pool().member_ref(index) else {
        return Err(m.throw_new("java/lang/ClassFormatError", "method expected"));
    };
    let class = resolve_class(m, from, member.class.raw())?;
    super::link(m, class)?;
    let by_interface = member.kind == MemberKind::InterfaceMethod || kind == InvokeKind::Interface;
    if !by_interface && class.is_interface() && kind != InvokeKind::Virtual {
        let [name, descriptor] = [member.name, member.descriptor].map(|text| rt.symbols.intern_for(&from.loader, text));
        let text = format!("Method '{}' must be InterfaceMethodref constant", method_text(rt, class, name, descriptor));
        return Err(m.throw_new(INCOMPATIBLE, text));
    }
    if by_interface && !class.is_interface() && kind != InvokeKind::Interface {
        let [name, descriptor] = [member.name, member.descriptor].map(|text| rt.symbols.intern_for(&from.loader, text));
        let text = format!("Method '{}' must be Methodref constant", method_text(rt, class, name, descriptor));
        return Err(m.throw_new(INCOMPATIBLE, text));
    }
    if by_interface != class.is_interface() {
        let (found, wanted) = if by_interface { ("class", "interface") } else { ("interface", "class") };
        return Err(m.throw_new(INCOMPATIBLE, format!("Found {found} {}, but {wanted} was expected", external(rt, class))));
    }
    let (name, descriptor) = rt.symbols.of_member(&from.loader, body(from).file.pool(), &member);
    find_method_in(m, from, class, name, descriptor)
}

/// The method of that name and type in `class` or above it, if `from` may use it.
pub fn find_method_in(m: &mut Mutator<'_>, from: ClassPtr, class: ClassPtr, name: Symbol, descriptor: Symbol) -> JavaResult<MethodPtr> {
    let rt = m.rt();
    let found = if class.is_interface() { class.find_interface_method(name, descriptor) } else { class.find_method(name, descriptor) };
    let Some(method) = found else {
        let text = format!("'{}'", method_text(rt, class, name, descriptor));
        return Err(m.throw_new("java/lang/NoSuchMethodError", text));
    };
    let declaring = method.class();
    constraints::of_method(m, from, class, method)?;
    let clone_of_array = class.is_array() && rt.symbols.bytes(name) == b"clone";
    if clone_of_array || can_access(m, from, declaring, class, method.flags.into()) {
        return Ok(method);
    }
    let abstract_word = if method.flags.is_abstract() { "abstract " } else { "" };
    let word = access_word(method.flags.is_protected(), method.flags.is_private());
    let place = joint_in_module(rt, from, declaring);
    let nest = if method.flags.is_private() { nest_host_errors(m, from, declaring) } else { String::new() };
    let named = method_name(rt, &method);
    let text = format!("class {} tried to access {abstract_word}{word}method '{named}' ({place}){nest}", external(rt, from));
    Err(m.throw_new(ILLEGAL_ACCESS, text))
}

/// For `new`: the class must be one that has instances, and not `Class`, whose instances the VM makes.
pub fn check_instantiable(m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<()> {
    if class == m.rt().known().class {
        let name = external(m.rt(), class);
        return Err(m.throw_new(ILLEGAL_ACCESS, name));
    }
    if !class.flags.is_abstract() && !class.is_interface() && class.body().is_some() {
        return Ok(());
    }
    let name = external(m.rt(), class);
    Err(m.throw_new("java/lang/InstantiationError", name))
}

/// Resolves what `ldc` names, numbers left out: the translator has those.
pub fn resolve_constant(m: &mut Mutator<'_>, from: ClassPtr, index: u16) -> JavaResult<Resolved> {
    let owner = body(from);
    let file = &owner.file;
    match file.pool().entry(index) {
        Some(Entry::Class(_)) => {
            let class = resolve_class(m, from, index)?;
            Ok(Resolved::Object(class.mirror()))
        }
        Some(Entry::String(utf8)) => {
            if let Some(Ok(known)) = owner.pool.get(index) {
                return Ok(known);
            }
            let string = m.intern_constant(file.pool().utf8(utf8).unwrap_or_default(), from.holder.is_permanent())?;
            // A string that the program interned first, or whose class may be unloaded, may move.
            let permanent = m.rt().heap.is_permanent(string);
            let found = if permanent {
                Resolved::Object(Some(string))
            } else {
                Resolved::Rooted(m.rt().class_roots.add(from.holder, string.slot()))
            };
            owner.pool.settle(index, Ok(found)).or_else(|failure| fail(m, failure))
        }
        _ => super::handles::resolve_constant(m, from, index),
    }
}

/// The `AbstractMethodError` when `receiver` has for the `resolved` method only an abstract one, `selected`.
pub fn abstract_method_error(m: &mut Mutator<'_>, receiver: ClassPtr, resolved: MethodPtr, selected: MethodPtr) -> Unwind {
    let rt = m.rt();
    let default = |i: &ClassPtr| i.methods().iter().any(|d| !d.flags.is_abstract() && !d.flags.is_static());
    // Where default methods are about, HotSpot's stand-in for the missing one complains.
    let text = if selected.class().is_interface() && receiver.all_interfaces.iter().any(default) {
        let (name, descriptor) = (rt.symbols.text(selected.name), rt.symbols.text(selected.descriptor));
        format!("Method {}.{name}{descriptor} is abstract", external(rt, receiver))
    } else {
        let named = resolved_text(rt, resolved);
        let more = if selected == resolved {
            String::new()
        } else {
            format!(" Selected method is '{}{}'.", modifiers(selected), method_name(rt, &selected))
        };
        let receiver = external(rt, receiver);
        format!("Receiver class {receiver} does not define or inherit an implementation of the {named}{more}")
    };
    m.throw_new("java/lang/AbstractMethodError", text)
}

/// The `AbstractMethodError` of an abstract method that a vtable has led to.
pub fn missing_method_error(m: &mut Mutator<'_>, method: MethodPtr) -> Unwind {
    let text = format!("Missing implementation of {}", resolved_text(m.rt(), method));
    m.throw_new("java/lang/AbstractMethodError", text)
}

fn modifiers(method: MethodPtr) -> String {
    let abstract_word = if method.flags.is_abstract() { "abstract " } else { "" };
    format!("{abstract_word}{}", access_word(method.flags.is_protected(), method.flags.is_private()))
}

fn resolved_text(rt: &Runtime, method: MethodPtr) -> String {
    let owner = method.class();
    let parent = match (owner.is_interface(), owner.flags.is_abstract()) {
        (true, _) => "interface",
        (_, true) => "abstract class",
        _ => "class",
    };
    format!("resolved method '{}{}' of {parent} {}.", modifiers(method), short_method(rt, method), external(rt, owner))
}

/// `void m(int)`: without the class.
fn short_method(rt: &Runtime, method: MethodPtr) -> String {
    let whole = method_name(rt, &method);
    whole.replacen(&format!("{}.", external(rt, method.class())), "", 1)
}

/// Why an interface call cannot select a method on `receiver`.
pub fn selection_error(m: &mut Mutator<'_>, receiver: ClassPtr, method: MethodPtr, error: SelectionError) -> Unwind {
    let rt = m.rt();
    match error {
        SelectionError::NotPublic(found) => {
            let text = format!(
                "class {} tried to access {} method '{}' ({})",
                external(rt, method.class()),
                access_word(found.flags.is_protected(), found.flags.is_private()).trim(),
                method_name(rt, &found),
                super::messages::joint_in_module(rt, method.class(), found.class())
            );
            m.throw_new("java/lang/IllegalAccessError", text)
        }
        SelectionError::NotImplemented => {
            let text =
                format!("Class {} does not implement the requested interface {}", external(rt, receiver), external(rt, method.class()));
            m.throw_new("java/lang/IncompatibleClassChangeError", text)
        }
    }
}
