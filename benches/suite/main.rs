//! The programs of `testdata/bench`: Ijen, `java -Xint`, `java` with its first compiler and `java` side by side, in turns, so that a
//! change of the machine's mood meets all of them. `docs/performance.md` has the usage.
//!
//! `--smoke` runs each once, small, with Ijen alone, for its output; `--bless` compiles them and lets `java` say what that is.
#[path = "../../tests/support/mod.rs"]
mod support;

mod measure;
mod report;

use measure::{Cost, run};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// The programs, each with a small size for the smoke test.
const PROGRAMS: [(&str, &str); 23] = [
    ("Fib", "20"),
    ("Sieve", "1"),
    ("NBody", "1000"),
    ("Mandelbrot", "30"),
    ("Matrix", "20"),
    ("Fannkuch", "6"),
    ("BinaryTrees", "6"),
    ("Alloc", "1"),
    ("OldToYoung", "10000"),
    ("Scheduler", "2000"),
    ("Constraints", "1"),
    ("Json", "50"),
    ("Strings", "500"),
    ("Collections", "2000"),
    ("Sorting", "500"),
    ("Loop", "100000"),
    ("Virtual", "100000"),
    ("Megamorphic", "10000"),
    ("Streams", "1000"),
    ("Exceptions", "200"),
    ("Locks", "5000"),
    ("SwitchVm", "2000"),
    ("Lz", "20000"),
];

/// Short programs whose start is what counts: name, how to run it, standard input.
const STARTUP: [(&str, &[&str], bool); 3] =
    [("hello", &["-jar", "testdata/hello.jar"], false), ("Greetings", &["Greetings"], false), ("WordCount", &["WordCount"], true)];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn jar() -> PathBuf {
    root().join("testdata/bench/bench.jar")
}

fn expected_file() -> PathBuf {
    root().join("testdata/bench/expected.txt")
}

fn ijen() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_ijen"))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let value = |name: &str| arguments.iter().position(|argument| argument == name).and_then(|index| arguments.get(index + 1));
    let runs = value("--runs").and_then(|count| count.parse().ok()).unwrap_or(5);
    let only = value("--only").map(String::as_str);
    let result = if has("--bless") {
        bless()
    } else if has("--smoke") || has("--test") {
        smoke_test(only)
    } else {
        compare(only, runs, has("--write"))
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Compiles the programs and writes what `java` prints for the small sizes.
fn bless() -> Result<(), String> {
    let home = support::jdk::find().ok_or("blessing needs JDK 25: set JAVA_HOME")?;
    support::bless::compile(&home, &root().join("testdata/bench"))?;
    let mut text = String::new();
    for (name, size) in PROGRAMS {
        writeln!(text, "{name}: {}", output_of(&home.join("bin/java"), name, size)?).expect("a String takes all");
    }
    fs::write(expected_file(), text).map_err(|error| error.to_string())
}

fn output_of(program: &Path, name: &str, size: &str) -> Result<String, String> {
    let output = Command::new(program).arg("-cp").arg(jar()).args([name, size]).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("{name}: {}: {}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

fn smoke_test(only: Option<&str>) -> Result<(), String> {
    let expected = fs::read_to_string(expected_file()).map_err(|error| error.to_string())?;
    for (name, size) in PROGRAMS.into_iter().filter(|(name, _)| only.is_none_or(|only| only == *name)) {
        let wanted =
            expected.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).ok_or(format!("{name} has no golden"))?;
        let found = output_of(&ijen(), name, size)?;
        if found != wanted {
            return Err(format!("{name}: expected {wanted}, got {found}"));
        }
        println!("{name} ok");
    }
    Ok(())
}

/// Who runs the programs.
struct Contestant {
    /// For the tables.
    name: &'static str,
    program: PathBuf,
    flags: &'static [&'static str],
}

fn contestants() -> Result<Vec<Contestant>, String> {
    let mut all = vec![Contestant { name: "ijen", program: ijen(), flags: &[] }];
    match support::jdk::find().map(|home| home.join("bin/java")) {
        Some(java) => {
            let mut add = |name, flags| all.push(Contestant { name, program: java.clone(), flags });
            add("-Xint", &["-Xint", "-XX:+UseSerialGC"]);
            add("C1", &["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]);
            add("java", &["-XX:+UseSerialGC"]);
        }
        None => support::skip("no JDK 25 to compare with")?,
    }
    Ok(all)
}

fn compare(only: Option<&str>, runs: usize, write: bool) -> Result<(), String> {
    let contestants = contestants()?;
    let jar = jar().display().to_string();
    let mut rows = Vec::new();
    for (name, _) in PROGRAMS.into_iter().filter(|(name, _)| only.is_none_or(|only| only == *name)) {
        let arguments = ["-cp", &jar, name];
        let costs = in_turns(&contestants, &arguments, false, runs)?;
        report::progress(name, &costs);
        rows.push((name, costs));
    }
    let mut starts = Vec::new();
    for (name, arguments, input) in STARTUP.into_iter().filter(|(name, ..)| only.is_none_or(|only| only == *name)) {
        let arguments: Vec<&str> = ["-cp", &jar].into_iter().chain(arguments.iter().copied()).collect();
        starts.push((name, in_turns(&contestants, &arguments, input, runs * 4)?));
    }
    let names: Vec<&str> = contestants.iter().map(|contestant| contestant.name).collect();
    let text = report::tables(&names, &rows, &starts);
    print!("{text}");
    if write {
        report::write(root(), &text, &rows)?;
    }
    Ok(())
}

/// Each contestant once, then each again, and so on; all outputs must be the same.
fn in_turns(contestants: &[Contestant], arguments: &[&str], input: bool, runs: usize) -> Result<Vec<Vec<Cost>>, String> {
    let stdin = input.then(|| root().join("LICENSE-APACHE"));
    let mut costs = vec![Vec::new(); contestants.len()];
    let mut output = None;
    for _ in 0..runs.max(1) {
        for (Contestant { name, program, flags }, costs) in contestants.iter().zip(&mut costs) {
            let words: Vec<&str> = flags.iter().chain(arguments).copied().collect();
            let (cost, printed) = run(program, &words, root(), stdin.as_deref())?;
            if *output.get_or_insert_with(|| printed.clone()) != printed {
                return Err(format!("{name} {arguments:?} printed {}", String::from_utf8_lossy(&printed)));
            }
            costs.push(cost);
        }
    }
    Ok(costs)
}
