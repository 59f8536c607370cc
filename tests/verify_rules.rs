//! The rules of JVMS 4.10, case by case: each class of `testdata/verify/*.txt` is assembled, defined, linked and initialized, and what comes of it is compared with
//! HotSpot's reaction in the `.out` beside it. `BLESS=1` writes that with the JDK's `java`; `VERIFY_KEEP=dir` keeps the class files.
#[path = "support/assembler.rs"]
mod assembler;
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/verify")
}

fn run(java: &Path, classes: &Path, names: &Path) -> String {
    let output = Command::new(java).arg("-cp").arg(folder().join("verify.jar")).arg("DefineAll").arg(classes).arg(names).output();
    let output = output.unwrap_or_else(|error| panic!("{}: {error}", java.display()));
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn blocks(text: &str) -> Vec<(String, String)> {
    let named = |block: &str| block.split_once('\n').map(|(name, rest)| (name.trim().to_owned(), rest.trim_end_matches('\n').to_owned()));
    text.split("=== ").filter_map(named).collect()
}

fn check(file: &str) {
    let text = fs::read_to_string(folder().join(file)).expect("the cases are readable");
    let classes = assembler::assemble(&text);
    let kept = std::env::var_os("VERIFY_KEEP").map(PathBuf::from);
    let directory = kept.unwrap_or_else(|| std::env::temp_dir().join(format!("ijen-verify-{}", std::process::id()))).join(file);
    for (name, bytes) in &classes {
        let path = directory.join(format!("{name}.class"));
        fs::create_dir_all(path.parent().expect("a folder")).expect("writable");
        fs::write(path, bytes).expect("writable");
    }
    let names = directory.join("names");
    // Classes in packages are there to be referred to.
    let cases: Vec<&str> = classes.iter().map(|(name, _)| name.as_str()).filter(|name| !name.contains('/')).collect();
    fs::write(&names, cases.join("\n")).expect("writable");
    let golden = folder().join(file).with_extension("out");
    if std::env::var_os("BLESS").is_some() {
        let java = support::jdk::find().expect("a JDK is needed to bless").join("bin/java");
        fs::write(&golden, run(&java, &directory, &names)).expect("writable");
    }
    let wanted = blocks(&fs::read_to_string(&golden).unwrap_or_default());
    let found = blocks(&run(Path::new(env!("CARGO_BIN_EXE_ijen")), &directory, &names));
    assert_eq!(found.len(), cases.len(), "a case is missing");
    let mut faults = Vec::new();
    for ((name, want), (_, got)) in wanted.iter().zip(&found) {
        if want != got {
            faults.push(format!("--- {name}\nHotSpot: {want}\nIjen:    {got}"));
        }
    }
    assert!(faults.is_empty() && wanted.len() == found.len(), "{} of {} differ\n{}", faults.len(), cases.len(), faults.join("\n"));
}

#[test]
fn type_checking() {
    check("split.txt");
}

#[test]
fn type_inference() {
    check("infer.txt");
}

fn verify_tool(arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_ijen")).arg("verify").args(arguments).output().expect("ijen runs");
    (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code())
}

/// The embedded library is trusted at run time: here it is not.
#[test]
fn the_library_verifies() {
    let archives = Path::new(env!("CARGO_MANIFEST_DIR")).join("jre-stubs/archives");
    let archives = archives.to_str().expect("a path in UTF-8");
    for arguments in [&[archives][..], &["--inferring", archives]] {
        let (text, code) = verify_tool(arguments);
        assert!(code == Some(0) && text.ends_with(" classes verified, 0 failed\n"), "{text}");
    }
}

/// `VERIFY_CLASSES=dir:dir`: every class there verifies in both verifiers (extracted module images, for instance).
#[test]
fn the_given_classes_verify() {
    for place in std::env::var("VERIFY_CLASSES").iter().flat_map(|list| list.split(':')) {
        for arguments in [&[place][..], &["--inferring", place]] {
            let (text, code) = verify_tool(arguments);
            assert!(code == Some(0), "{text}");
        }
    }
}

#[test]
fn the_tool_explains() {
    let text = "== p/Bad\n method 9 m (I)Ljava/lang/String; 2 2\n iload_0\n areturn\n method 9 n ()V 0 0\n return\n== p/Good\n method 9 m ()V 0 0\n return\n";
    let directory = std::env::temp_dir().join(format!("ijen-verify-tool-{}", std::process::id()));
    fs::create_dir_all(directory.join("p")).expect("writable");
    for (name, bytes) in assembler::assemble(text) {
        fs::write(directory.join(format!("{name}.class")), bytes).expect("writable");
    }
    let place = directory.to_str().expect("a path in UTF-8");
    let (short, code) = verify_tool(&[place]);
    let line = format!("{place}/p/Bad.class: p/Bad.m(I)Ljava/lang/String; @1: VerifyError: Bad type on operand stack\n");
    assert_eq!((short, code), (format!("{line}2 classes verified, 1 failed\n"), Some(1)));
    let (long, _) = verify_tool(&["--explain", place]);
    let explained = "    instruction: areturn\n    why: Type integer (current frame, stack[0]) is not assignable to reference type\n    before it: locals integer; stack integer\n    rule: JVMS 4.10.1.4: ";
    assert!(long.contains(explained), "{long}");
    assert_eq!(verify_tool(&[]).1, Some(2));
    let (missing, code) = verify_tool(&[&format!("{place}/nothing")]);
    assert!(code == Some(1) && missing.contains("No such file"), "{missing}");
}
