//! `jre-stubs/archives/image` is what this VM makes of the classes and methods that `jre-stubs/startup` names. `BLESS=image` writes it, as
//! `jre-stubs/build --image` does.
use ijen::classfile::{ClassFile, ParseOptions};
use ijen::host::RealHost;
use ijen::natives::LIBRARY;
use ijen::vm::library_image::library_image;
use std::fs;
use std::path::Path;
use std::sync::Arc;

#[test]
fn the_image_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("jre-stubs");
    let list = fs::read_to_string(folder.join("startup")).expect("the list is there");
    let image = library_image(&list, Arc::new(RealHost::new())).unwrap_or_else(|error| panic!("{error}"));
    assert!(image.len() > 500_000, "start-up needs some classes and methods");
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
    for name in list.lines().filter(|line| !line.contains('.')) {
        let Some(entry) = LIBRARY.class(name.as_bytes()) else { continue };
        let bytes = entry.contents;
        let image = LIBRARY.class_image(name.as_bytes(), &entry).unwrap_or_else(|| panic!("{name} is in the image"));
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
