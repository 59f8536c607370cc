//! Where loading constraints (JVMS 5.3.4) come from: resolved members, overriding methods, methods that implement an interface's.
use super::messages::{external, in_module_below, loader_name, method_name, method_text};
use crate::runtime::class::field::FieldPtr;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::{ClassPtr, Linked};
use crate::runtime::loading::{LoaderKind, LoaderPtr};
use crate::runtime::symbols::Symbol;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::{JavaResult, Unwind};

/// The first class in `descriptor` by whose name the two loaders mean different classes, as messages have it.
fn violation(m: &Mutator<'_>, descriptor: Symbol, a: LoaderPtr, b: LoaderPtr) -> Option<String> {
    let rt = m.rt();
    // The built-in loaders agree with each other.
    if a == b || (a.kind != LoaderKind::User && b.kind != LoaderKind::User) {
        return None;
    }
    let text = rt.symbols.bytes(descriptor);
    let (mut at, mut array) = (0, None);
    while let Some(&letter) = text.get(at) {
        match letter {
            b'[' => array = array.or(Some(at)),
            b'L' => {
                let end = at + text[at..].iter().position(|b| *b == b';')?;
                let name = &text[at + 1..end];
                // Nobody but the boot loader defines these.
                if !name.starts_with(b"java/") && !rt.loaders.constraints.add(rt.symbols.intern(name), a, b) {
                    let shown = array.map_or(name, |start| &text[start..=end]);
                    return Some(crate::classfile::mutf8::to_rust_string(shown).replace('/', "."));
                }
                at = end;
                array = None;
            }
            _ => array = None,
        }
        at += 1;
    }
    None
}

fn refuse<T>(m: &mut Mutator<'_>, text: &str, first: ClassPtr, second: ClassPtr) -> JavaResult<T> {
    let rt = m.rt();
    let places = format!("{}; {}", in_module_below(rt, first), in_module_below(rt, second));
    Err(m.throw_new("java/lang/LinkageError", format!("loader constraint violation{text} ({places})")))
}

/// A method that `from` has resolved in `class`.
pub fn of_method(m: &mut Mutator<'_>, from: ClassPtr, class: ClassPtr, method: MethodPtr) -> JavaResult<()> {
    let declaring = method.class();
    let Some(ty) = violation(m, method.descriptor, from.loader, declaring.element_class().loader) else { return Ok(()) };
    let rt = m.rt();
    let kind = if declaring.is_interface() { "interface method" } else { "method" };
    let named = method_text(rt, class, method.name, method.descriptor);
    let text = format!(
        ": when resolving {kind} '{named}' the class loader {} of the current class, {}, and the class loader {} for the method's defining \
         class, {}, have different Class objects for the type {ty} used in the signature",
        loader_name(rt, from.loader),
        external(rt, from),
        loader_name(rt, declaring.element_class().loader),
        external(rt, declaring)
    );
    refuse(m, &text, from, declaring)
}

/// A field that `from` has resolved.
pub fn of_field(m: &mut Mutator<'_>, from: ClassPtr, field: FieldPtr) -> JavaResult<()> {
    let declaring = field.class;
    let Some(ty) = violation(m, field.descriptor, from.loader, declaring.loader) else { return Ok(()) };
    let rt = m.rt();
    let text = format!(
        ": when resolving field \"{}\" of type {ty}, the class loader {} of the current class, {}, and the class loader {} for the field's \
         defining class, {}, have different Class objects for type {ty}",
        rt.symbols.text(field.name),
        loader_name(rt, from.loader),
        external(rt, from),
        loader_name(rt, declaring.loader),
        external(rt, declaring)
    );
    refuse(m, &text, from, declaring)
}

/// What the methods of `class`, about to be linked, override and implement.
pub fn of_tables(m: &mut Mutator<'_>, class: ClassPtr, linked: &Linked) -> JavaResult<()> {
    if class.loader.kind != LoaderKind::User {
        return Ok(());
    }
    let above = class.super_class.and_then(|s| s.get().linked());
    let overridden = above.into_iter().flat_map(|a| a.virtuals().iter().copied());
    let pairs: Vec<(MethodPtr, MethodPtr)> =
        overridden.zip(linked.vtable.iter().copied()).filter(|(old, new)| old.class().loader != new.class().loader).collect();
    for (old, new) in pairs {
        overriding(m, class, old, new)?;
    }
    let mut implemented = Vec::new();
    for row in &linked.itable {
        for method in row.interface.methods() {
            let found = row.methods.get(method.vtable_index() as usize).filter(|f| f.class().loader != row.interface.loader);
            implemented.extend(found.map(|found| (row.interface.method_pointer(method), *found)));
        }
    }
    for (wanted, found) in implemented {
        implementing(m, class, wanted, found)?;
    }
    Ok(())
}

fn overriding(m: &mut Mutator<'_>, class: ClassPtr, old: MethodPtr, new: MethodPtr) -> JavaResult<()> {
    let (above, below) = (old.class(), new.class());
    let Some(ty) = violation(m, new.descriptor, below.loader, above.loader) else { return Ok(()) };
    let rt = m.rt();
    let text = format!(
        " for class {}: when selecting overriding method '{}' the class loader {} of the selected method's type {}, and the class loader {} \
         for its super type {} have different Class objects for the type {ty} used in the signature",
        external(rt, class),
        method_name(rt, &new),
        loader_name(rt, below.loader),
        external(rt, below),
        loader_name(rt, above.loader),
        external(rt, above)
    );
    refuse(m, &text, below, above)
}

fn implementing(m: &mut Mutator<'_>, class: ClassPtr, wanted: MethodPtr, found: MethodPtr) -> JavaResult<()> {
    let (interface, holder) = (wanted.class(), found.class());
    let Some(ty) = violation(m, wanted.descriptor, holder.loader, interface.loader) else { return Ok(()) };
    let rt = m.rt();
    let kind = if holder.is_interface() { "interface" } else { "class" };
    let text = format!(
        " in interface itable initialization for class {}: when selecting method '{}' the class loader {} for super interface {}, and the \
         class loader {} of the selected method's {kind}, {} have different Class objects for the type {ty} used in the signature",
        external(rt, class),
        method_name(rt, &wanted),
        loader_name(rt, interface.loader),
        external(rt, interface),
        loader_name(rt, holder.loader),
        external(rt, holder)
    );
    refuse(m, &text, interface, holder)
}

/// `loader` was about to record `class`, but is bound to mean `other` by its name.
pub fn bound_otherwise(m: &mut Mutator<'_>, loader: LoaderPtr, class: ClassPtr, other: ClassPtr) -> Unwind {
    let rt = m.rt();
    let kind = |c: ClassPtr| match (c.is_interface(), c.flags.is_abstract()) {
        (true, _) => "interface",
        (_, true) => "abstract class",
        _ => "class",
    };
    let text = format!(
        "loader constraint violation: loader {} wants to load {} {}. A different {} with the same name was previously loaded by {}. ({})",
        loader_name(rt, loader),
        kind(class),
        external(rt, class),
        kind(other),
        loader_name(rt, other.loader),
        in_module_below(rt, other)
    );
    m.throw_new("java/lang/LinkageError", text)
}
