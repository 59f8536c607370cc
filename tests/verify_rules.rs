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
