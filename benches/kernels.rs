//! The six kernels of `testdata/bench`: Ijen, `java -Xint` and `java` side by side, in turns, so that a change of the
//! machine's mood meets all three. CPU time, medians. `docs/performance.md` has the usage.
#[path = "../tests/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const KERNELS: [(&str, &str); 6] =
    [("Fib", "20"), ("Sieve", "1"), ("Loop", "100000"), ("Virtual", "100000"), ("NBody", "1000"), ("Alloc", "1")];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| arguments.iter().position(|argument| argument == name).and_then(|index| arguments.get(index + 1));
    let smoke = arguments.iter().any(|argument| argument == "--smoke" || argument == "--test");
    let runs = value("--runs").and_then(|count| count.parse().ok()).unwrap_or(5);
    let only = value("--only");
    let kernels = KERNELS.iter().filter(|(name, _)| only.is_none_or(|only| only == name));
    match if smoke { smoke_test(kernels) } else { compare(kernels, runs) } {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn ijen() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_ijen"))
}

fn jar() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/bench/bench.jar")
}

/// Each kernel once, small, for its output.
fn smoke_test<'k>(kernels: impl Iterator<Item = &'k (&'k str, &'k str)>) -> Result<(), String> {
    const EXPECTED: [(&str, &str); 6] = include!("../testdata/bench/expected.in");
    let waived = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/bench/expected-failure").exists();
    for (name, size) in kernels {
        let output = Command::new(ijen()).arg("-cp").arg(jar()).args([name, size]).output().map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&output.stdout);
        let expected = EXPECTED.iter().find(|(kernel, _)| kernel == name).map_or("", |(_, text)| text);
        let verdict = if text.trim_end() == expected { "ok" } else { "WRONG" };
        println!("{name} {verdict}");
        if verdict != "ok" && !waived {
            return Err(format!("{name}: expected {expected}, got {text}{}", String::from_utf8_lossy(&output.stderr)));
        }
    }
    Ok(())
}

fn compare<'k>(kernels: impl Iterator<Item = &'k (&'k str, &'k str)>, runs: usize) -> Result<(), String> {
    let java = support::jdk::find().map(|home| home.join("bin/java"));
    if java.is_none() {
        support::skip("no JDK 25 to compare with")?;
    }
    println!("{:8} {:>9} {:>9} {:>9} {:>12} {:>9}", "kernel", "ijen", "-Xint", "java", "ijen/-Xint", "ijen/java");
    let (mut to_interpreter, mut to_compiler) = (Vec::new(), Vec::new());
    for (name, _) in kernels {
        let mut times: [Vec<f64>; 3] = Default::default();
        for _ in 0..runs {
            times[0].push(cpu_time(&ijen(), &[], name)?);
            if let Some(java) = &java {
                times[1].push(cpu_time(java, &["-Xint", "-XX:+UseSerialGC"], name)?);
                times[2].push(cpu_time(java, &["-XX:+UseSerialGC"], name)?);
            }
        }
        let [ours, interpreter, compiler] = times.map(median);
        println!("{name:8} {ours:8.3}s {interpreter:8.3}s {compiler:8.3}s {:12.2} {:9.2}", ours / interpreter, ours / compiler);
        to_interpreter.push(ours / interpreter);
        to_compiler.push(ours / compiler);
    }
    println!("{:8} {:>9} {:>9} {:>9} {:12.2} {:9.2}", "geomean", "", "", "", geometric_mean(&to_interpreter), geometric_mean(&to_compiler));
    Ok(())
}

/// User and system time of one run in seconds, from the children's total before and after.
fn cpu_time(program: &Path, flags: &[&str], kernel: &str) -> Result<f64, String> {
    let before = children_time()?;
    let status = Command::new(program)
        .args(flags)
        .arg("-cp")
        .arg(jar())
        .arg(kernel)
        .stdout(Stdio::null())
        .status()
        .map_err(|error| error.to_string())?;
    if !status.success() {
        return Err(format!("{} {kernel}: {status}", program.display()));
    }
    Ok(children_time()? - before)
}

/// `cutime` and `cstime` of `/proc/self/stat`, in hundredths of a second.
fn children_time() -> Result<f64, String> {
    let stat = std::fs::read_to_string("/proc/self/stat").map_err(|error| error.to_string())?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok()).ok_or("no times in /proc/self/stat");
    Ok((ticks(13)? + ticks(14)?) / 100.0)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

fn geometric_mean(ratios: &[f64]) -> f64 {
    (ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / ratios.len() as f64).exp()
}
