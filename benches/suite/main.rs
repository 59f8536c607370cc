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

/// A program, a small size for the smoke test and, where time should grow as the size does, a tenth of the size that it takes by itself.
type Program = (&'static str, &'static str, Option<&'static str>);

const PROGRAMS: [Program; 23] = [
    ("Fib", "20", None),
    ("Sieve", "1", None),
    ("NBody", "1000", Some("80000")),
    ("Mandelbrot", "30", None),
    ("Matrix", "20", None),
    ("Fannkuch", "6", None),
    ("BinaryTrees", "6", None),
    ("Alloc", "1", Some("6")),
    ("OldToYoung", "10000", Some("600000")),
    ("Scheduler", "2000", Some("50000")),
    ("Constraints", "1", Some("3")),
    ("Json", "50", Some("600")),
    ("Strings", "500", Some("6000")),
    ("Collections", "2000", Some("40000")),
    ("Sorting", "500", None),
    ("Loop", "100000", Some("15000000")),
    ("Virtual", "100000", Some("3000000")),
    ("Megamorphic", "10000", Some("1500000")),
    ("Streams", "1000", Some("30000")),
    ("Exceptions", "200", Some("12000")),
    ("Locks", "5000", Some("600000")),
    ("SwitchVm", "2000", Some("400000")),
    ("Lz", "20000", Some("800000")),
];

/// A short program whose start is what counts.
struct Start {
    name: &'static str,
    arguments: Vec<String>,
    /// It reads a text of some pages.
    input: bool,
}

fn starts() -> Result<Vec<Start>, String> {
    let jar = jar().display().to_string();
    let start = |name, words: &[&str], input| Start { name, arguments: words.iter().map(|word| (*word).into()).collect(), input };
    let mut all = vec![
        start("hello", &["-jar", "testdata/hello.jar"], false),
        start("Greetings", &["-cp", &jar, "Greetings"], false),
        start("WordCount", &["-cp", &jar, "WordCount"], true),
    ];
    if let Some(home) = support::jdk::find() {
        let (jar, archive) = large_program(&home)?;
        all.push(start("500 classes", &["-jar", &jar], false));
        all.push(start("500 classes; `java` with an archive of them", &[&format!("-XX:SharedArchiveFile={archive}"), "-jar", &jar], false));
    }
    Ok(all)
}

/// Makes the program of 500 classes that `testdata/startup/Generate.java` writes: its jar, and HotSpot's archive of it.
fn large_program(home: &Path) -> Result<(String, String), String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite");
    let place = |name: &str| folder.join(name).display().to_string();
    let (sources, classes, jar, archive) = (place("src"), place("classes"), place("app.jar"), place("app.jsa"));
    let tool = |name: &str, words: &[&str]| {
        let output = Command::new(home.join("bin").join(name)).args(words).output().map_err(|error| error.to_string())?;
        let failed = || format!("{name}: {}", String::from_utf8_lossy(&output.stderr));
        if output.status.success() { Ok(()) } else { Err(failed()) }
    };
    tool("java", &[&root().join("testdata/startup/Generate.java").display().to_string(), &sources])?;
    let package = folder.join("src/app");
    let names = fs::read_dir(&package).map_err(|error| format!("{}: {error}", package.display()))?.flatten();
    let names: Vec<String> = names.map(|entry| entry.path().display().to_string()).collect();
    tool("javac", &["-d", &classes].into_iter().chain(names.iter().map(String::as_str)).collect::<Vec<_>>())?;
    tool("jar", &["cfe", &jar, "app.Main", "-C", &classes, "."])?;
    tool("java", &["-XX:+UseSerialGC", &format!("-XX:ArchiveClassesAtExit={archive}"), "-jar", &jar])?;
    Ok((jar, archive))
}

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
    for (name, size, _) in PROGRAMS {
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
    for (name, size, _) in PROGRAMS.into_iter().filter(|(name, ..)| only.is_none_or(|only| only == *name)) {
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
    let (mut rows, mut growth) = (Vec::new(), Vec::new());
    for (name, _, tenth) in PROGRAMS.into_iter().filter(|(name, ..)| only.is_none_or(|only| only == *name)) {
        let arguments = ["-cp", &jar, name];
        let costs = in_turns(&contestants, &arguments, false, runs)?;
        report::progress(name, &costs);
        if let Some(size) = tenth {
            let arguments = ["-cp", &jar, name, size];
            growth.push((name, in_turns(&contestants[..1], &arguments, false, runs)?.remove(0), costs[0].clone()));
        }
        rows.push((name, costs));
    }
    let mut starting = Vec::new();
    for Start { name, arguments, input } in starts()?.into_iter().filter(|start| only.is_none_or(|only| only == start.name)) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        starting.push((name, in_turns(&contestants, &arguments, input, runs * 4)?));
    }
    let names: Vec<&str> = contestants.iter().map(|contestant| contestant.name).collect();
    let text = report::tables(&names, &rows, &starting, &growth);
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
