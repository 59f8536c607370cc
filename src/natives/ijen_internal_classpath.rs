//! `ijen.internal.ClassPath`.
use super::java_lang_classloader::{binary, symbol};
use super::support::{Arg, class_of, mirror, new_array, required, set_element, string_array, text};
use crate::native_methods;
use crate::runtime::class::ClassPtr;
use crate::runtime::loading::define::DefineOptions;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn find_boot<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let name = binary(m, name);
    match super::java_lang_classloader::find_boot(m, &name)? {
        Some(class) => mirror(m, class).map(Some),
        None => Ok(None),
    }
}

/// The application loader finds classes by itself; another one gets what stands on the class path.
fn define<'s>(m: &mut Mutator<'s>, loader: Arg<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let rt = m.rt();
    let object = loader.map(|l| m.raw(l));
    let loader = rt.loaders.of_object(&rt.heap, object);
    let symbol = rt.symbols.intern_for(&loader, &binary(m, name));
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

fn boot_names<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    let names = m.rt().loaders.boot_resources();
    string_array(m, &names).map(Some)
}

/// The classes that a loader has defined, hidden ones and arrays left out; of the boot loader for null.
fn defined<'s>(m: &mut Mutator<'s>, loader: Arg<'s>) -> JavaResult<Arg<'s>> {
    let rt = m.rt();
    let loader = match loader {
        Some(object) => rt.loaders.of_object(&rt.heap, Some(m.raw(object))),
        None => rt.loaders.boot(),
    };
    let classes: Vec<ClassPtr> = loader.defined().into_iter().filter(|class| class.body().is_some() && !class.is_hidden()).collect();
    let result = new_array(m, "java/lang/Class", classes.len())?;
    for (index, class) in classes.into_iter().enumerate() {
        let class = mirror(m, class)?;
        set_element(m, result, index, Some(class));
    }
    Ok(Some(result))
}

/// Opens a path of its own; its number.
fn open<'s>(m: &mut Mutator<'s>, entries: Arg<'s>) -> JavaResult<i32> {
    let paths = texts(m, entries)?;
    let rt = m.rt();
    Ok(rt.loaders.open_path(rt, &paths))
}

/// The elements of an array of strings.
fn texts<'s>(m: &mut Mutator<'s>, array: Arg<'s>) -> JavaResult<Vec<String>> {
    let array = required(m, array)?;
    let rt = m.rt();
    let mut all = Vec::new();
    for index in 0..rt.heap.array_length(m.raw(array)) {
        let element = rt.heap.load_element_ref(m.raw(array), index).map(|r| m.root_raw(r));
        let element = required(m, element)?;
        all.push(text(m, element));
    }
    Ok(all)
}

fn close(m: &mut Mutator<'_>, number: i32) -> JavaResult<()> {
    m.rt().loaders.close_path(number);
    Ok(())
}

/// The bytes, the URL and the path entry's URL of the first resource of that name.
fn find<'s>(m: &mut Mutator<'s>, number: i32, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let (rt, path) = (m.rt(), text(m, name));
    let opened = rt.loaders.opened_path(number);
    if number != 0 && opened.is_none() {
        return Ok(None);
    }
    let found = m.blocking(|| match &opened {
        Some(opened) => opened.find_resource(&path),
        None => rt.loaders.class_path().find_resource(&path),
    });
    let Some(found) = found else { return Ok(None) };
    let result = new_array(m, "java/lang/Object", 3)?;
    let bytes = m.new_byte_array(&found.bytes)?;
    set_element(m, result, 0, Some(bytes));
    for (index, part) in [(1, &found.url), (2, &found.origin)] {
        let part = m.new_string(part)?;
        set_element(m, result, index, Some(part));
    }
    Ok(Some(result))
}

fn urls<'s>(m: &mut Mutator<'s>, number: i32, name: Arg<'s>, all: bool) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let (rt, path) = (m.rt(), text(m, name));
    let opened = rt.loaders.opened_path(number);
    let found = m.blocking(|| match &opened {
        Some(opened) => opened.locate(&path, all),
        None if number == 0 => rt.loaders.class_path().locate(&path, all),
        None => Vec::new(),
    });
    string_array(m, &found).map(Some)
}

fn is_boot_package<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<bool> {
    let name = required(m, name)?;
    let (rt, package) = (m.rt(), symbol(m, name));
    Ok(rt.loaders.exports(rt, package))
}

/// Packages of the application loader, each followed by its module.
fn set_modules<'s>(m: &mut Mutator<'s>, packages: Arg<'s>) -> JavaResult<()> {
    let words = texts(m, packages)?;
    m.rt().loaders.set_modules(words.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect());
    Ok(())
}

/// Where a class came from, as a URL; null for the library's.
fn origin<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<Arg<'s>> {
    let class = required(m, class)?;
    let class = class_of(m, class);
    let origin = class.get().body().map(|b| b.origin.to_string()).filter(|o| o.starts_with("file:"));
    match origin {
        Some(origin) => m.new_string(&origin).map(Some),
        None => Ok(None),
    }
}

native_methods! { "ijen/internal/ClassPath":
    static "findBoot" "(Ljava/lang/String;)Ljava/lang/Class;" => find_boot(Ref) -> Ref;
    static "define" "(Ljava/lang/ClassLoader;Ljava/lang/String;)Ljava/lang/Class;" => define(Ref, Ref) -> Ref;
    static "open" "([Ljava/lang/String;)I" => open(Ref) -> i32;
    static "close" "(I)V" => close(i32) -> Void;
    static "find" "(ILjava/lang/String;)[Ljava/lang/Object;" => find(i32, Ref) -> Ref;
    static "urls" "(ILjava/lang/String;Z)[Ljava/lang/String;" => urls(i32, Ref, bool) -> Ref;
    static "origin" "(Ljava/lang/Class;)Ljava/lang/String;" => origin(Ref) -> Ref;
    static "defined" "(Ljava/lang/ClassLoader;)[Ljava/lang/Class;" => defined(Ref) -> Ref;
    static "bootNames" "()[Ljava/lang/String;" => boot_names() -> Ref;
    static "setModules" "([Ljava/lang/String;)V" => set_modules(Ref) -> Void;
    static "isBootPackage" "(Ljava/lang/String;)Z" => is_boot_package(Ref) -> bool;
    static "resource" "(Ljava/lang/String;)[B" => resource(Ref) -> Ref;
    static "bootResource" "(Ljava/lang/String;)[B" => boot_resource(Ref) -> Ref;
}
