//! `jre-stubs/archives/image` is what this translator makes of the methods that `jre-stubs/startup` names. `BLESS=image` writes it.
use ijen::classfile::{ClassFile, ParseOptions};
use ijen::interp::translate::{FINGERPRINT, TranslateInput, Translated, handlers, translate};
use ijen::natives::LIBRARY;
use ijen::runtime::loading::image::{ClassRecord, write};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The methods to store, by class: name and descriptor.
fn wanted(list: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut methods: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (class, method) in list.lines().filter_map(|line| line.split_once('.')) {
        methods.entry(class).or_default().insert(method);
    }
    methods
}

fn record(name: &str, methods: &BTreeSet<&str>) -> ClassRecord {
    let path = format!("{name}.class");
    let entry = LIBRARY.entry(&path).unwrap_or_else(|| panic!("{name} is not in the library: `jre-stubs/build --startup` renews the list"));
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
        let translated = translated.unwrap_or_else(|error| panic!("{}.{asked}: {}", file.this_class_name().escape_ascii(), error.message()));
        let bytes = translated.to_bytes();
        assert_eq!(Translated::from_bytes(&bytes).as_ref(), Some(&translated), "{asked}");
        Some(bytes)
    };
    let code = file.methods().iter().map(|method| code(method).unwrap_or_default()).collect();
    ClassRecord { path, crc: entry.crc, code }
}

#[test]
fn the_image_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("jre-stubs");
    let list = fs::read_to_string(folder.join("startup")).expect("the list is there");
    let classes: Vec<ClassRecord> = wanted(&list).iter().map(|(name, methods)| record(name, methods)).collect();
    assert!(classes.iter().flat_map(|class| &class.code).filter(|code| !code.is_empty()).count() > 100, "start-up needs some methods");
    let image = write(FINGERPRINT, &classes);
    if std::env::var("BLESS").as_deref() == Ok("image") {
        fs::write(folder.join("archives/image"), image).expect("the folder is writable");
        return;
    }
    assert!(LIBRARY.image.0 == image, "jre-stubs/archives/image is of another translator or library: `BLESS=image cargo test --test image` writes it");
}
