//! Every `testdata/java/<topic>/Case.java` is a test: its compiled class is run by `ijen` and the outcome compared with
//! the golden `Case.out`, which HotSpot 25 wrote. `docs/howto.md` says how to add one.
//!
//! Environment: `BLESS=1` compiles all programs again and rewrites jars and goldens with JDK 25 (`JAVA_HOME`);
//! `IJEN_BIN` runs another `java`-like command instead; `IJEN_MODES` names the modes to run, comma-separated.
mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use support::{case::Case, run};

/// A way to run the programs: its name, the flags, and the topics it is for (none: all of them). The outcome must be the same in each.
struct Mode {
    name: &'static str,
    flags: &'static [&'static str],
    topics: &'static [&'static str],
}

const MODES: [Mode; 8] = [
    Mode { name: "plain", flags: &[], topics: &[] },
    Mode { name: "gc-stress", flags: &["--gc-stress=97", "-Xmn128k"], topics: &[] },
    // Allocation buffers, which stress does without, and a check at each of the many collections.
    Mode { name: "gc-check", flags: &["--gc-stress=0", "-Xmn64k"], topics: &[] },
    Mode {
        name: "gc-stress-small",
        flags: &["--gc-stress=31", "-Xmn64k"],
        topics: &[
            "collections",
            "concurrent",
            "generations",
            "lambdas",
            "memory",
            "monitors",
            "objects",
            "records",
            "reflection",
            "strings",
            "threads",
        ],
    },
    // A collection at each allocation takes its time; these topics have many small programs of all kinds.
    Mode {
        name: "gc-stress-1",
        flags: &["--gc-stress=1"],
        topics: &["control", "enums", "initialization", "lambdas", "objects", "records", "strings", "threads", "uncaught"],
    },
    Mode {
        name: "infer-types",
        flags: &["--infer-types"],
        topics: &["arrays", "control", "conversions", "exceptions", "initialization", "lambdas", "objects", "records"],
    },
    Mode {
        name: "no-intrinsics",
        flags: &["--no-intrinsics"],
        topics: &[
            "algorithms",
            "arithmetic",
            "intrinsicarrays",
            "intrinsicbytes",
            "intrinsicmaths",
            "intrinsicobjects",
            "intrinsicorder",
            "intrinsics",
            "intrinsictexts",
            "strings",
        ],
    },
    Mode { name: "gc-stress-boot", flags: &["--gc-stress=1,boot"], topics: &["hello"] },
];

fn main() -> std::process::ExitCode {
    let mut arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/java");
    let cases = Case::all(&root);
    if std::env::var_os("BLESS").is_some() {
        return support::bless::bless(&root, &cases);
    }
    // Two at once: the machine that checks this project has two processors.
    arguments.test_threads = Some(arguments.test_threads.unwrap_or(2).min(2));
    let expected_failures = expected_failures(&root);
    let wanted = std::env::var("IJEN_MODES").ok();
    let mut trials = Vec::new();
    for Mode { name: mode, flags, topics } in MODES {
        if wanted.as_ref().is_some_and(|wanted| !wanted.split(',').any(|name| name == mode)) {
            continue;
        }
        for case in &cases {
            let topic = case.name.split('/').next().unwrap_or_default();
            if !topics.is_empty() && !topics.contains(&topic) {
                continue;
            }
            if case.skip.iter().any(|(skipped, _)| skipped == mode) {
                continue;
            }
            let (case, expected) = (case.clone(), expected_failures.contains(&case.name));
            trials.push(Trial::test(format!("{}::{mode}", case.name), move || check(&case, flags, expected)));
        }
    }
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    let unknown: Vec<&String> = expected_failures.iter().filter(|name| !names.contains(name.as_str())).collect();
    if !unknown.is_empty() {
        eprintln!("expected-failures.txt names programs that do not exist: {unknown:?}");
        return std::process::ExitCode::FAILURE;
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    conclusion.exit_code()
}

/// Names (`topic/Case`) of programs that are known not to pass yet. The list only shrinks: one that passes fails here.
fn expected_failures(root: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(root.join("expected-failures.txt")).unwrap_or_default();
    let names = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn check(case: &Case, flags: &[&str], expected_to_fail: bool) -> Result<(), Failed> {
    // A program that fails in one mode may pass in the other, so only the plain mode watches the list.
    if expected_to_fail && !flags.is_empty() {
        return Ok(());
    }
    let result = compare(case, flags);
    match (result, expected_to_fail) {
        (Ok(()), true) => Err("passes now: take its name out of testdata/java/expected-failures.txt".into()),
        (Err(_), true) => Ok(()),
        (result, false) => result.map_err(Failed::from),
    }
}

fn compare(case: &Case, flags: &[&str]) -> Result<(), String> {
    let other = std::env::var_os("IJEN_BIN").map(PathBuf::from);
    let flags = if other.is_some() { &[] } else { flags };
    let program = other.unwrap_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_ijen")));
    let golden = fs::read_to_string(case.golden()).map_err(|error| format!("{}: {error}", case.golden().display()))?;
    let outcome = run::run(&program, flags, case)?;
    let outcome = outcome.to_golden();
    if outcome == golden { Ok(()) } else { Err(support::difference(&golden, &outcome)) }
}
