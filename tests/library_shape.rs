//! Our java.base against the public API of JDK 25's: programs are compiled against the JDK, so a wrong descriptor, kind, flag,
//! supertype or constant would fail only when they run; and what the JDK lacks must not be there either.
//!
//! The list is made anew with JDK 25 by `java testdata/library/PublicApi.java testdata/library/java.base.zip`.
//! `BLESS=library cargo test --test library_shape` writes `docs/library.md`.
mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use support::library::{self, ABSTRACT, ANNOTATION, Api, Class, ENUM, FINAL, INTERFACE, Key, Member, PROTECTED, PUBLIC, STATIC, VARARGS};

#[test]
fn what_is_there_is_as_in_the_jdk() {
    let (ours, theirs) = (library::ours(), library::theirs());
    let packages = theirs.packages();
    let mut faults = Vec::new();
    for (name, class) in ours.classes.iter().filter(|(name, class)| class.accessible && packages.contains(library::package(name))) {
        match theirs.classes.get(name).filter(|class| class.accessible) {
            Some(model) => compare(&ours, &theirs, name, class, model, &mut faults),
            None => faults.push(format!("{name}: the JDK has no such class")),
        }
    }
    let known = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/library/known-differences.txt")).expect("readable");
    faults.retain(|fault| !known.lines().any(|start| fault.starts_with(start) && !start.starts_with('#')));
    assert!(faults.is_empty(), "{} differences\n{}", faults.len(), faults.join("\n"));
}

fn compare(ours: &Api, theirs: &Api, name: &str, class: &Class, model: &Class, faults: &mut Vec<String>) {
    let kind = PUBLIC | PROTECTED | STATIC | FINAL | INTERFACE | ABSTRACT | ANNOTATION | ENUM;
    let mut differ = |what: &str, ours: String, theirs: String| {
        if ours != theirs {
            faults.push(format!("{name}: {what} {ours}, the JDK has {theirs}"));
        }
    };
    differ("flags", format!("{:x}", class.flags & kind), format!("{:x}", model.flags & kind));
    let above = |api: &Api, class: &Class| api.visible_superclass(class).unwrap_or_default();
    differ("superclass", above(ours, class), above(theirs, model));
    let interfaces = |api: &Api, class: &Class| api.visible_interfaces(class).into_iter().collect::<Vec<_>>().join(" ");
    differ("interfaces", interfaces(ours, class), interfaces(theirs, model));
    for (key, member) in &class.members {
        let what = format!("{}{}", key.0, key.1);
        match model.members.get(key) {
            Some(there) => {
                let mask = if key.1.starts_with('(') { method_flags(class, there) } else { PUBLIC | PROTECTED | STATIC | FINAL };
                differ(&format!("{what} flags"), format!("{:x}", member.flags & mask), format!("{:x}", there.flags & mask));
                differ(&format!("{what} constant or throws"), more(ours, member), more(ours, there));
            }
            None if theirs.find(name, key).is_some() => {}
            None => differ(&what, "is there".into(), "none".into()),
        }
    }
}

/// `final` says nothing more in a final class.
fn method_flags(class: &Class, method: &Member) -> u16 {
    let may_be_overridden = class.flags & FINAL == 0 && method.flags & STATIC == 0;
    PUBLIC | PROTECTED | STATIC | ABSTRACT | VARARGS | if may_be_overridden { FINAL } else { 0 }
}

/// A constant, or the checked exceptions.
fn more(ours: &Api, member: &Member) -> String {
    let mut all: Vec<&str> = member.more.iter().map(String::as_str).filter(|name| !ours.is_unchecked(name)).collect();
    all.sort_unstable();
    all.join(" ")
}

#[test]
fn the_report_counts_what_is_there() {
    let (ours, theirs) = (library::ours(), library::theirs());
    let report = report(&ours, &theirs);
    assert!(report.contains("| `java.lang` |"));
    if std::env::var("BLESS").is_ok_and(|what| what == "library") {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/library.md"), report).expect("docs/ is writable");
    }
}

/// Counts of classes and members: ours and the JDK's.
#[derive(Default)]
struct Share {
    classes: [usize; 2],
    members: [usize; 2],
    absent_classes: Vec<String>,
    partial: Vec<String>,
}

fn report(ours: &Api, theirs: &Api) -> String {
    let mut packages: BTreeMap<&str, Share> = BTreeMap::new();
    for (name, model) in theirs.classes.iter().filter(|(_, class)| class.accessible) {
        let share = packages.entry(library::package(name)).or_default();
        let simple = name.rsplit('/').next().unwrap_or(name).replace('$', ".");
        let there = ours.classes.get(name).is_some_and(|class| class.accessible);
        let absent: Vec<&Key> = model.members.keys().filter(|key| !there || ours.find(name, key).is_none()).collect();
        share.classes[1] += 1;
        share.members[1] += model.members.len();
        share.members[0] += model.members.len() - absent.len();
        if !there {
            share.absent_classes.push(simple);
            continue;
        }
        share.classes[0] += 1;
        if !absent.is_empty() {
            let mut names: Vec<&str> = absent.iter().map(|key| key.0.as_str()).collect();
            names.dedup();
            share.partial.push(format!("- `{simple}`: {}", names.join(", ").replace("<init>", "constructor")));
        }
    }
    let mut text = String::from(
        "# The class library\n\nWhat there is of JDK 25's java.base, made by `BLESS=library cargo test --test library_shape`. Members are the public and protected ones that a\nclass declares; one that ours inherits counts as there. What is absent fails when it is linked, with its name.\n\n| package | classes | members | share of members |\n|---|---|---|---|\n",
    );
    let sum = |pick: fn(&Share) -> usize| packages.values().map(pick).sum::<usize>();
    let row = |name: &str, classes: [usize; 2], members: [usize; 2]| {
        let share = members[0] as f64 * 100.0 / members[1].max(1) as f64;
        format!("| {name} | {} of {} | {} of {} | {share:.1} % |\n", classes[0], classes[1], members[0], members[1])
    };
    text += &row(
        "**all**",
        [sum(|share| share.classes[0]), sum(|share| share.classes[1])],
        [sum(|share| share.members[0]), sum(|share| share.members[1])],
    );
    for (name, share) in &packages {
        text += &row(&format!("`{}`", name.replace('/', ".")), share.classes, share.members);
    }
    for (name, share) in packages.iter().filter(|(_, share)| share.members[0] < share.members[1]) {
        write!(text, "\n## {}\n", name.replace('/', ".")).expect("a String takes all");
        if share.classes[0] == 0 {
            text += "\nNothing.\n";
            continue;
        }
        if !share.absent_classes.is_empty() {
            write!(text, "\nAbsent: {}.\n", share.absent_classes.join(", ")).expect("a String takes all");
        }
        if !share.partial.is_empty() {
            write!(text, "\nWithout some members:\n\n{}\n", share.partial.join("\n")).expect("a String takes all");
        }
    }
    text
}
