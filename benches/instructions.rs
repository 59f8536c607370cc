//! Instructions that hello and some kernels take, counted by callgrind: unlike times they repeat, on any machine. They are kept in
//! `testdata/bench/instructions.txt`; more than 5 % above is a failure. `--write` keeps the new counts.
#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

const COUNTED: [(&str, &[&str]); 6] = [
    ("hello", &["-jar", "testdata/hello.jar"]),
    ("Fib", &["-cp", "testdata/bench/bench.jar", "Fib", "24"]),
    ("Sieve", &["-cp", "testdata/bench/bench.jar", "Sieve", "1"]),
    ("Virtual", &["-cp", "testdata/bench/bench.jar", "Virtual", "1000000"]),
    ("Json", &["-cp", "testdata/bench/bench.jar", "Json", "200"]),
    ("Collections", &["-cp", "testdata/bench/bench.jar", "Collections", "10000"]),
];
/// Percent by which a count may grow without being written down.
const ALLOWED: f64 = 5.0;

fn main() -> ExitCode {
    let write = std::env::args().any(|argument| argument == "--write");
    match count_all(write) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn count_all(write: bool) -> Result<(), String> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        return support::skip("no valgrind");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/bench/instructions.txt");
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let (mut text, mut grown) = (String::new(), Vec::new());
    for (name, arguments) in COUNTED {
        let now = count(arguments)?;
        writeln!(text, "{name} {now}").expect("a String takes all");
        let before = kept.lines().find_map(|line| line.strip_prefix(name)?.trim().parse::<u64>().ok());
        let change = before.map_or(f64::INFINITY, |before| (now as f64 / before as f64 - 1.0) * 100.0);
        println!("{name:12} {now:>12} {change:+.2} %");
        if change > ALLOWED {
            grown.push(name);
        }
    }
    if write {
        return fs::write(path, text).map_err(|error| error.to_string());
    }
    if grown.is_empty() { Ok(()) } else { Err(format!("more instructions than kept: {grown:?}; say why and `--write` the new counts")) }
}

fn count(arguments: &[&str]) -> Result<u64, String> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", env!("CARGO_BIN_EXE_ijen")]).args(arguments);
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stderr);
    let counted = text.lines().find_map(|line| line.split_once("Collected : ")).and_then(|(_, number)| number.trim().parse().ok());
    counted.filter(|_| output.status.success()).ok_or_else(|| format!("{arguments:?}: {text}"))
}
