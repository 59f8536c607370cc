//! `ijen.internal.ClassPath`.
use super::java_lang_classloader::symbol;
use super::support::{Arg, mirror, required, text};
use crate::native_methods;
use crate::runtime::loading::define::DefineOptions;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn find_boot<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let (rt, name) = (m.rt(), symbol(m, name));
    match rt.loaders.find(m, rt.loaders.boot(), name)? {
        Some(class) => mirror(m, class).map(Some),
        None => Ok(None),
    }
}

/// The application loader finds classes by itself; another one gets what stands on the class path.
fn define<'s>(m: &mut Mutator<'s>, loader: Arg<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let (rt, symbol) = (m.rt(), symbol(m, name));
    let object = loader.map(|l| m.raw(l));
    let loader = rt.loaders.of_object(rt, object);
    if let Some(class) = loader.find_loaded(symbol) {
        return mirror(m, class).map(Some);
    }
    if loader == rt.loaders.app() {
        return match rt.loaders.find(m, loader, symbol)? {
            Some(class) => mirror(m, class).map(Some),
            None => Ok(None),
        };
    }
    let path = rt.symbols.text(symbol);
    let Some(found) = m.blocking(|| rt.loaders.class_path().find_class(&path)) else { return Ok(None) };
    let class = rt.loaders.define(m, loader, Some(rt.symbols.bytes(symbol)), found.bytes, &found.origin, DefineOptions::default())?;
    mirror(m, class).map(Some)
}

fn resource<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let (rt, path) = (m.rt(), text(m, name));
    match m.blocking(|| rt.loaders.class_path().find_resource(&path)) {
        Some(found) => m.new_byte_array(&found.bytes).map(Some),
        None => Ok(None),
    }
}

fn boot_resource<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let path = text(m, name);
    match m.rt().loaders.boot_resource(&path) {
        Some(bytes) => m.new_byte_array(bytes).map(Some),
        None => Ok(None),
    }
}

native_methods! { "ijen/internal/ClassPath":
    static "findBoot" "(Ljava/lang/String;)Ljava/lang/Class;" => find_boot(Ref) -> Ref;
    static "define" "(Ljava/lang/ClassLoader;Ljava/lang/String;)Ljava/lang/Class;" => define(Ref, Ref) -> Ref;
    static "resource" "(Ljava/lang/String;)[B" => resource(Ref) -> Ref;
    static "bootResource" "(Ljava/lang/String;)[B" => boot_resource(Ref) -> Ref;
}
