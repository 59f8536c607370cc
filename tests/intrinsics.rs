//! The table of intrinsics: each row stands for a method of our library that has a body of its own, and each can be turned off by its id.
//! What they do is compared with those bodies by `testdata/java/intrinsic*`, which also run with `--no-intrinsics`.
mod support;

use ijen::runtime::intrinsics::{Intrinsics, Row};
use std::collections::{BTreeMap, BTreeSet};
use support::library;

const ABSTRACT: u16 = 0x400;
const SYNCHRONIZED: u16 = 0x20;
const STATIC: u16 = 0x8;

fn rows() -> Vec<(&'static str, &'static Row)> {
    ijen::vm::intrinsic_groups().flat_map(|group| group.rows.iter().map(|row| (group.class, row))).collect()
}

/// Reference and primitive parameters of a descriptor.
fn parameters(descriptor: &str) -> (usize, usize) {
    let list = &descriptor[1..descriptor.find(')').expect("a method descriptor")];
    let (mut refs, mut prims, mut rest) = (0, 0, list);
    while let Some(first) = rest.chars().next() {
        let element = rest.trim_start_matches('[');
        let end = rest.len() - element.len() + if element.starts_with('L') { element.find(';').expect("a class name") + 1 } else { 1 };
        if first == '[' || first == 'L' {
            refs += 1
        } else {
            prims += 1
        }
        rest = &rest[end..];
    }
    (refs, prims)
}

#[test]
fn each_row_names_a_method() {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut declared = BTreeMap::new();
    for file in library::class_files() {
        for method in file.methods() {
            declared.insert((text(file.this_class_name()), text(file.name_of(method)), text(file.descriptor_of(method))), method.flags);
        }
    }
    let mut wrong = Vec::new();
    for (class, row) in rows() {
        let flags = declared.get(&(class.to_owned(), row.name.to_owned(), row.descriptor.to_owned()));
        if flags.is_none_or(|flags| flags & (ABSTRACT | SYNCHRONIZED) != 0) {
            wrong.push(format!("{}: {class}.{}{}", row.id, row.name, row.descriptor));
            continue;
        }
        let (refs, prims) = parameters(row.descriptor);
        let receiver = usize::from(flags.is_some_and(|flags| flags & STATIC == 0));
        // The interpreter's table of argument registers has no more.
        assert!(refs + receiver <= 7 && prims <= 8, "{} has many parameters", row.id);
    }
    assert!(wrong.is_empty(), "no such methods to replace:\n{}", wrong.join("\n"));
}

#[test]
fn a_method_has_one_row_and_an_id_one_method() {
    let rows = rows();
    assert!(rows.len() > 200, "{} rows", rows.len());
    let methods: BTreeSet<_> = rows.iter().map(|(class, row)| (class, row.name, row.descriptor)).collect();
    assert_eq!(methods.len(), rows.len(), "two rows for one method");
    let ids: BTreeSet<_> = rows.iter().map(|(_, row)| row.id).collect();
    assert_eq!(ids.len(), rows.len(), "two methods for one id");
    assert!(ids.iter().all(|id| id.starts_with('_')));
}

#[test]
fn each_is_switched_off_by_its_id_alone() {
    let number = |table: &Intrinsics, class: &str, row: &Row| {
        table.number(table.of(class.as_bytes()), row.name.as_bytes(), row.descriptor.as_bytes())
    };
    let rows = rows();
    let all = Intrinsics::new(ijen::vm::intrinsic_groups(), Vec::new());
    for (class, row) in &rows {
        assert!(std::ptr::eq(all.row(number(&all, class, row)).expect("it is on"), *row));
    }
    for (off, (_, disabled)) in rows.iter().enumerate() {
        let table = Intrinsics::new(ijen::vm::intrinsic_groups(), vec![disabled.id.to_owned()]);
        for (at, (class, row)) in rows.iter().enumerate() {
            assert_eq!(number(&table, class, row) == 0, at == off, "{} with {} off", row.id, disabled.id);
        }
    }
    let none = Intrinsics::new([], Vec::new());
    assert!(rows.iter().all(|(class, row)| number(&none, class, row) == 0 && none.of(class.as_bytes()).is_empty()));
}
