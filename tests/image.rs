//! `jre-stubs/archives/image` is what this VM makes of the classes and methods that `jre-stubs/startup` names. `BLESS=image` writes it.
use ijen::classfile::{ClassFile, ParseOptions};
use ijen::interp::translate::{FINGERPRINT, TranslateInput, Translated, handlers, translate};
use ijen::natives::LIBRARY;
use ijen::runtime::loading::define::MethodFacts;
use ijen::runtime::loading::image::{ClassRecord, write};
use indexmap::IndexMap;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// The classes to store, in order, and the methods whose code is wanted: name and descriptor.
fn wanted(list: &str) -> IndexMap<&str, HashSet<&str>> {
    let mut methods: IndexMap<&str, HashSet<&str>> = IndexMap::new();
    for line in list.lines() {
        match line.split_once('.') {
            Some((class, method)) => _ = methods.entry(class).or_default().insert(method),
            None => _ = methods.entry(line).or_default(),
        }
    }
    methods
}

/// `None` for a class that is no longer in the library.
fn record(name: &str, methods: &HashSet<&str>) -> Option<ClassRecord> {
    let path = format!("{name}.class");
    let entry = LIBRARY.entry(&path)?;
    let options = ParseOptions { checked: false, trusted: true, ..ParseOptions::default() };
    let file = ClassFile::parse_with(entry.contents, &options).expect("the library's classes are good");
    let code = |method| {
        let (name, descriptor) = (file.name_of(method), file.descriptor_of(method));
        let asked = format!("{}{}", String::from_utf8_lossy(name), String::from_utf8_lossy(descriptor));
        let code = file.code(method).filter(|_| methods.contains(asked.as_str()))?;
        let translated = translate(&TranslateInput {
            bytecode: code.bytecode,
            max_stack: code.max_stack,
            max_locals: code.max_locals,
            exception_table: &handlers(&code),
            pool: file.pool(),
            descriptor,
            is_static: method.method_flags().is_static(),
            is_synchronized: method.method_flags().is_synchronized(),
        });
        let translated =
            translated.unwrap_or_else(|error| panic!("{}.{asked}: {}", file.this_class_name().escape_ascii(), error.message()));
        let bytes = translated.to_bytes();
        assert_eq!(Translated::from_bytes(&bytes).as_ref(), Some(&translated), "{asked}");
        Some(bytes)
    };
    let code = file.methods().iter().map(|method| code(method).unwrap_or_default()).collect();
    let marks = file.methods().iter().map(|method| MethodFacts::of(&file, method, true).pack()).collect();
    Some(ClassRecord { path, crc: entry.crc, marks, code, file })
}

#[test]
fn the_image_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("jre-stubs");
    let list = fs::read_to_string(folder.join("startup")).expect("the list is there");
    let classes: Vec<ClassRecord> = wanted(&list).iter().filter_map(|(name, methods)| record(name, methods)).collect();
    assert!(classes.iter().flat_map(|class| &class.code).filter(|code| !code.is_empty()).count() > 100, "start-up needs some methods");
    let image = write(FINGERPRINT, &classes).expect("no class is that large");
    if std::env::var("BLESS").as_deref() == Ok("image") {
        fs::write(folder.join("archives/image"), image).expect("the folder is writable");
        return;
    }
    assert!(
        LIBRARY.image.0 == image,
        "jre-stubs/archives/image is of another translator or library: `BLESS=image cargo test --test image` writes it"
    );
}

/// What the image says of a class file is what parsing it finds.
#[test]
fn prepared_class_files_are_as_parsed() {
    let list = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("jre-stubs/startup")).expect("the list is there");
    let mut compared = 0;
    for name in wanted(&list).keys() {
        let Some(bytes) = LIBRARY.find(&format!("{name}.class")) else { continue };
        let image = LIBRARY.class_image(name, bytes).unwrap_or_else(|| panic!("{name} is in the image"));
        let prepared = ClassFile::prepared(bytes, &image.prepared).unwrap_or_else(|| panic!("{name} has its parts"));
        let options = ParseOptions { checked: false, trusted: true, ..ParseOptions::default() };
        let parsed = ClassFile::parse_with(bytes, &options).expect("the library's classes are good");
        let look = |file: &ClassFile| {
            let members = |members: &[ijen::classfile::MemberInfo]| -> Vec<String> {
                let member = |m| format!("{m:?} {} {}", file.name_of(m).escape_ascii(), file.descriptor_of(m).escape_ascii());
                members.iter().map(member).collect()
            };
            let pool: Vec<String> = file.pool().iter().map(|entry| format!("{entry:?}")).collect();
            let heads = format!("{:?} {:?} {:?} {:?}", file.access_flags(), file.this_class(), file.super_class(), file.major());
            let interfaces: Vec<_> = file.interfaces().collect();
            let attributes = format!("{:?} {:?}", file.source_file(), file.raw_attribute(b"InnerClasses"));
            (heads, interfaces, pool, members(file.fields()), members(file.methods()), attributes)
        };
        assert_eq!(look(&prepared), look(&parsed), "{name}");
        compared += 1;
    }
    assert!(compared > 100, "only {compared} classes are in the image");
}
