//! Natives both ways: every native method of our library has a Rust body and every body its method; outside of `ijen.internal` each is
//! one of OpenJDK 25's, with the same class, name and descriptor (the list: `testdata/library/PublicApi.java`).
mod support;

use std::collections::BTreeSet;
use support::library;

const NATIVE: u16 = 0x100;

type Method = (String, String, String);

fn declared() -> BTreeSet<Method> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut all = BTreeSet::new();
    for file in library::class_files() {
        for method in file.methods().iter().filter(|method| method.flags & NATIVE != 0) {
            let found = (text(file.this_class_name()), text(file.name_of(method)), text(file.descriptor_of(method)));
            // Signature-polymorphic methods (JVMS 2.9.3) are the VM's own business.
            if !(found.0.starts_with("java/lang/invoke/") && found.2.starts_with("([Ljava/lang/Object;)")) {
                all.insert(found);
            }
        }
    }
    all
}

fn bodies() -> Vec<Method> {
    ijen::vm::native_tables().flatten().map(|row| (row.class.into(), row.name.into(), row.descriptor.into())).collect()
}

fn show<'a>(what: &str, methods: impl Iterator<Item = &'a Method>) {
    let lines: Vec<String> = methods.map(|(class, name, descriptor)| format!("{class}.{name}{descriptor}")).collect();
    assert!(lines.is_empty(), "{what}:\n{}", lines.join("\n"));
}

#[test]
fn every_native_method_has_a_body() {
    let bodies: BTreeSet<Method> = bodies().into_iter().collect();
    show("native methods without a row in src/natives", declared().difference(&bodies));
}

#[test]
fn every_body_has_its_native_method() {
    let (declared, bodies) = (declared(), bodies());
    show("rows without a native method in jre-stubs", bodies.iter().filter(|row| !declared.contains(*row)));
    let once: BTreeSet<&Method> = bodies.iter().collect();
    assert_eq!(once.len(), bodies.len(), "a native method has two rows");
}

#[test]
fn a_table_is_of_one_class() {
    assert!(ijen::vm::native_tables().all(|rows| rows.iter().all(|row| row.class == rows[0].class)));
}

#[test]
fn natives_are_openjdks() {
    let list = library::listed("natives.txt");
    let theirs: BTreeSet<Method> = list
        .lines()
        .map(|line| {
            let mut words = line.split(' ').map(str::to_owned);
            let mut next = || words.next().expect("three words");
            (next(), next(), next())
        })
        .collect();
    assert!(theirs.len() > 500, "the list is cut short");
    let own = declared();
    show(
        "natives that OpenJDK 25 does not have",
        own.iter().filter(|method| !method.0.starts_with("ijen/internal/") && !theirs.contains(*method)),
    );
}
