//! Texts that name classes, members, modules and loaders as HotSpot 25 does.
use crate::classfile::{FieldType, MethodDescriptor};
use crate::heap::RawRef;
use crate::runtime::Runtime;
use crate::runtime::class::ClassPtr;
use crate::runtime::class::field::Field;
use crate::runtime::class::method::Method;
use crate::runtime::loading::{LoaderKind, LoaderPtr};
use crate::runtime::symbols::Symbol;

/// A class as messages have it: dots, arrays as `[Lp.C;`, hidden classes as `p.C/0x...`.
pub fn external(rt: &Runtime, class: ClassPtr) -> String {
    rt.symbols.text(class.name).replace('/', ".").replace('+', "/")
}

/// `'app'`, `'bootstrap'`, or a user loader by its class.
pub fn loader_name(rt: &Runtime, loader: LoaderPtr) -> String {
    match loader.kind {
        LoaderKind::Boot => "'bootstrap'".into(),
        LoaderKind::App => "'app'".into(),
        LoaderKind::User => match loader.object() {
            Some(object) => name_and_id(rt, object).unwrap_or_else(|| external(rt, rt.class_of(object))),
            None => "<unloaded>".into(),
        },
    }
}

/// What the `ClassLoader` object calls itself.
fn name_and_id(rt: &Runtime, object: RawRef) -> Option<String> {
    Some(rt.string_text(loader_field(rt, object, b"nameAndId")?))
}

fn loader_field(rt: &Runtime, object: RawRef, name: &[u8]) -> Option<RawRef> {
    let class = rt.loaders.boot().find_loaded(rt.symbols.lookup(b"java/lang/ClassLoader")?)?;
    let field = class.find_field_named(rt.symbols.lookup(name)?)?;
    rt.heap.load_ref(object, field.offset)
}

/// The module of a class, by its loader and its name (with dots, perhaps of an array).
fn module(rt: &Runtime, loader: LoaderPtr, class: &str) -> String {
    let named = match loader.kind {
        LoaderKind::Boot => Some("java.base"),
        LoaderKind::App => rt.loaders.app_module(&class.replace('.', "/")),
        LoaderKind::User => None,
    };
    named.map_or_else(|| "unnamed module".into(), |name| format!("module {name}"))
}

/// `X is in unnamed module of loader 'app'`.
pub fn in_module(rt: &Runtime, class: ClassPtr) -> String {
    let element = class.element_class();
    let module = module(rt, element.loader, &external(rt, element));
    format!("{} is in {module} of loader {}", external(rt, class), loader_name(rt, element.loader))
}

/// As [`in_module`], and for a loader that a program has made its parent.
pub fn in_module_below(rt: &Runtime, class: ClassPtr) -> String {
    let loader = class.element_class().loader;
    let Some(object) = loader.object().filter(|_| loader.kind == LoaderKind::User) else { return in_module(rt, class) };
    let parent = loader_field(rt, object, b"parent").map_or(rt.loaders.boot(), |parent| rt.loaders.of_object(&rt.heap, Some(parent)));
    format!("{}, parent loader {}", in_module(rt, class), loader_name(rt, parent))
}

/// `A and B are in ...`, or one after the other when their modules differ.
pub fn joint_in_module(rt: &Runtime, a: ClassPtr, b: ClassPtr) -> String {
    joint_places(rt, &external(rt, a), a.element_class().loader, &external(rt, b), b.element_class().loader)
}

/// As [`joint_in_module`], for a class that does not exist yet.
pub fn joint_places(rt: &Runtime, a: &str, a_loader: LoaderPtr, b: &str, b_loader: LoaderPtr) -> String {
    let place = |loader: LoaderPtr, class: &str| format!("{} of loader {}", module(rt, loader, class), loader_name(rt, loader));
    let (a_place, b_place) = (place(a_loader, a), place(b_loader, b));
    if a_loader == b_loader && a_place == b_place {
        return format!("{a} and {b} are in {a_place}");
    }
    format!("{a} is in {a_place}; {b} is in {b_place}")
}

/// `void A.m(int, java.lang.String)`.
pub fn method_text(rt: &Runtime, class: ClassPtr, name: Symbol, descriptor: Symbol) -> String {
    let parsed = MethodDescriptor::parse(rt.symbols.bytes(descriptor));
    let returns = parsed.and_then(MethodDescriptor::return_type).map_or("void".into(), FieldType::java_name);
    let parameters: Vec<String> = parsed.iter().flat_map(|d| d.parameters()).map(FieldType::java_name).collect();
    format!("{returns} {}.{}({})", external(rt, class), rt.symbols.text(name), parameters.join(", "))
}

/// A method that exists, by its declaring class.
pub fn method_name(rt: &Runtime, method: &Method) -> String {
    method_text(rt, method.class(), method.name, method.descriptor)
}

/// `p.A.x`.
pub fn field_name(rt: &Runtime, field: &Field) -> String {
    format!("{}.{}", external(rt, field.class), rt.symbols.text(field.name))
}

/// Message of a failed `checkcast`.
pub fn class_cast(rt: &Runtime, from: ClassPtr, to: ClassPtr) -> String {
    let (a, b) = (external(rt, from), external(rt, to));
    format!("class {a} cannot be cast to class {b} ({})", joint_in_module(rt, from, to))
}
