//! `java.lang.ClassLoader`.
use super::support::{Arg, BYTE_BASE, mirror, required, set_ref, text};
use crate::native_methods;
use crate::runtime::class::ClassPtr;
use crate::runtime::loading::define::DefineOptions;
use crate::runtime::symbols::Symbol;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

/// A binary name with slashes, as class files have it.
pub fn binary(m: &Mutator<'_>, name: Handle<'_>) -> Vec<u8> {
    let mut bytes = m.rt().string_mutf8(m.raw_of(name));
    bytes.iter_mut().filter(|b| **b == b'.').for_each(|b| *b = b'/');
    bytes
}

/// The symbol of a binary name with dots.
pub fn symbol(m: &Mutator<'_>, name: Handle<'_>) -> Symbol {
    m.rt().symbols.intern(&binary(m, name))
}

#[expect(clippy::too_many_arguments, reason = "the Java method's own")]
fn define_class<'s>(
    m: &mut Mutator<'s>,
    loader: Arg<'s>,
    name: Arg<'s>,
    bytes: Arg<'s>,
    offset: i32,
    length: i32,
    domain: Arg<'s>,
    source: Arg<'s>,
) -> JavaResult<Arg<'s>> {
    let bytes = required(m, bytes)?;
    let rt = m.rt();
    let size = i64::from(rt.heap.array_length(m.raw(bytes)));
    let end = i64::from(offset) + i64::from(length);
    if length < 0 {
        return Err(m.throw_bare("java/lang/ArrayIndexOutOfBoundsException"));
    }
    if offset < 0 || end > size {
        let text = format!("Array region {offset}..{end} out of bounds for length {size}");
        return Err(m.throw_new("java/lang/ArrayIndexOutOfBoundsException", text));
    }
    let data = rt.heap.to_vec::<u8>(m.raw(bytes), BYTE_BASE + offset as u32, length as usize);
    let object = loader.map(|l| m.raw(l));
    let loader = rt.loaders.of_object(&rt.heap, object);
    let name = name.map(|n| binary(m, n));
    let origin = source.map_or_else(|| "__JVM_DefineClass__".to_owned(), |s| text(m, s));
    let options = DefineOptions { protection_domain: domain, ..DefineOptions::default() };
    let class = rt.loaders.define(m, loader, name.as_deref(), data.into(), &origin, options)?;
    let made = mirror(m, class)?;
    set_ref(m, made, "protectionDomain", "Ljava/security/ProtectionDomain;", domain);
    Ok(Some(made))
}

fn find_bootstrap_class<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    match find_boot(m, &binary(m, name))? {
        Some(class) => mirror(m, class).map(Some),
        None => Ok(None),
    }
}

/// The class of the library with that name. Only names of its classes become symbols.
pub fn find_boot(m: &mut Mutator<'_>, name: &[u8]) -> JavaResult<Option<ClassPtr>> {
    let rt = m.rt();
    let loaded = rt.symbols.lookup(name).and_then(|name| rt.loaders.boot().find_loaded(name));
    if loaded.is_some() || !rt.loaders.may_have_boot(name) {
        return Ok(loaded);
    }
    rt.loaders.find(m, rt.loaders.boot(), rt.symbols.intern(name))
}

fn find_loaded_class<'s>(m: &mut Mutator<'s>, this: Handle<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let rt = m.rt();
    let loader = rt.loaders.of_object(&rt.heap, Some(m.raw(this)));
    match rt.symbols.lookup(&binary(m, name)).and_then(|name| loader.find_loaded(name)) {
        Some(class) => mirror(m, class).map(Some),
        None => Ok(None),
    }
}

native_methods! { "java/lang/ClassLoader":
    static "defineClass1" "(Ljava/lang/ClassLoader;Ljava/lang/String;[BIILjava/security/ProtectionDomain;Ljava/lang/String;)Ljava/lang/Class;" => define_class(Ref, Ref, Ref, i32, i32, Ref, Ref) -> Ref;
    static "findBootstrapClass" "(Ljava/lang/String;)Ljava/lang/Class;" => find_bootstrap_class(Ref) -> Ref;
    virtual "findLoadedClass0" "(Ljava/lang/String;)Ljava/lang/Class;" => find_loaded_class(Ref) -> Ref;
}
