//! Rules of the source tree that the compiler cannot check: the layers, the one door to the outside world, file sizes.
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `src/` and the level it stands on; imports go to lower levels only, or stay in the folder.
const LEVELS: [(&str, u32); 9] =
    [("command", 6), ("vm", 5), ("interp", 4), ("natives", 4), ("runtime", 3), ("verify", 2), ("heap", 2), ("host", 2), ("classfile", 1)];
/// Folders that import no other one at all.
const ALONE: [&str; 3] = ["heap", "host", "classfile"];
/// Longest source file, in lines; tables may be longer.
const WALL: usize = 800;
const TABLES: [&str; 3] = ["interp/ops.rs", "classfile/opcode.rs", "runtime/well_known.rs"];

struct Source {
    /// From `src/`.
    path: String,
    text: String,
}

fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut result = Vec::new();
    let mut waiting = vec![root.clone()];
    while let Some(directory) = waiting.pop() {
        for entry in fs::read_dir(&directory).expect("the source tree is readable") {
            let path: PathBuf = entry.expect("readable").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("sources are UTF-8");
                let path = path.strip_prefix(&root).expect("below the root").to_string_lossy().into_owned();
                result.push(Source { path, text });
            }
        }
    }
    result.sort_by(|a, b| a.path.cmp(&b.path));
    result
}

impl Source {
    fn folder(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// The lines before the tests of the file, numbered, without line comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let tests = self.path.ends_with("/tests.rs");
        let lines = self.text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
        lines.enumerate().filter(move |_| !tests).map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
    }
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn imports_go_down() {
    let level = |folder: &str| LEVELS.iter().find(|(name, _)| *name == folder).map(|(_, level)| *level);
    let mut faults = Vec::new();
    for source in sources("src") {
        let folder = source.folder();
        let Some(own) = level(folder) else { continue };
        for (line, text) in source.code() {
            for (start, _) in text.match_indices("crate::") {
                let rest = &text[start + "crate::".len()..];
                let other: String = rest.chars().take_while(|character| character.is_ascii_alphanumeric() || *character == '_').collect();
                let Some(theirs) = level(&other) else { continue };
                if other != folder && (theirs >= own || ALONE.contains(&folder)) {
                    faults.push(format!("src/{}:{line}: {folder} must not import {other}", source.path));
                }
            }
        }
    }
    report(&faults);
}

#[test]
fn the_outside_world_has_one_door() {
    const FORBIDDEN: [&str; 7] = ["std::fs", "std::time", "std::env", "std::net", "std::process", "static mut", "process::exit"];
    let mut faults = Vec::new();
    for source in sources("src") {
        if source.folder() == "host" || ["main.rs", "signals.rs"].contains(&source.path.as_str()) {
            continue;
        }
        for (line, text) in source.code() {
            for word in FORBIDDEN.iter().filter(|word| text.contains(**word)) {
                // A duration is a number, not a clock.
                if *word == "std::time" && text.contains("std::time::Duration") && !text.contains("Instant") && !text.contains("SystemTime")
                {
                    continue;
                }
                faults.push(format!("src/{}:{line}: {word}", source.path));
            }
        }
    }
    report(&faults);
}

#[test]
fn files_stay_small() {
    let faults: Vec<String> = sources("src")
        .iter()
        .filter(|source| !TABLES.contains(&source.path.as_str()))
        .filter_map(|source| {
            let lines = source.text.lines().count();
            (lines > WALL).then(|| format!("src/{}: {lines} lines, the wall is {WALL}", source.path))
        })
        .collect();
    report(&faults);
}

#[test]
fn nothing_is_ignored() {
    let mark = concat!("#[", "ignore");
    let faults: Vec<String> = ["src", "tests", "benches"]
        .iter()
        .flat_map(|folder| sources(folder).into_iter().map(move |source| (folder, source)))
        .filter(|(_, source)| source.text.contains(mark))
        .map(|(folder, source)| format!("{folder}/{}: an ignored test", source.path))
        .collect();
    report(&faults);
}

/// Every opcode has its program: compiled, or written by a program of `testdata/make` where javac does not emit it.
#[test]
fn each_opcode_has_a_test() {
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/classfile/opcode.rs");
    let text = fs::read_to_string(table).expect("the opcode table is readable");
    let mut mnemonics: Vec<&str> = text.lines().filter_map(mnemonic).collect();
    mnemonics.dedup();
    assert!(mnemonics.len() > 190, "the form of the opcode table has changed: found {}", mnemonics.len());
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let exists = |file: String| ["bytecode", "make"].iter().any(|folder| testdata.join(folder).join(&file).exists());
    let faults: Vec<String> = mnemonics
        .into_iter()
        // Reserved (JVMS 6.2): in no class file.
        .filter(|name| *name != "breakpoint" && !name.starts_with("impdep"))
        .filter(|name| !exists(format!("{name}.java")) && !exists(format!("{name}_.java")))
        .map(|name| format!("testdata/bytecode/{name}.java is missing"))
        .collect();
    report(&faults);
}

/// The mnemonic in a row of the opcode table: the string in quotes.
fn mnemonic(row: &str) -> Option<&str> {
    let start = row.find('"')? + 1;
    let name = &row[start..start + row[start..].find('"')?];
    (!name.is_empty() && name.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'))
        .then_some(name)
}
