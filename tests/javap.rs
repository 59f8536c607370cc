//! `ijen javap` says what JDK 25's `javap` says, on classes of the JDKs' own, chosen by hash.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use support::jdk;
use support::random::Random;

fn ours(options: &[&str], files: &[PathBuf]) -> String {
    let args: Vec<String> = options.iter().map(ToString::to_string).chain(files.iter().map(|f| f.to_string_lossy().into_owned())).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = ijen::command::javap::run(&args, &mut out, &mut err, &mut |name| std::fs::read(name).ok());
    assert_eq!((code, String::from_utf8_lossy(&err).as_ref()), (0, ""));
    String::from_utf8(out).expect("UTF-8")
}

fn theirs(home: &Path, options: &[&str], files: &[PathBuf]) -> String {
    let output = Command::new(home.join("bin/javap"))
        .args(["-J-Dstdout.encoding=UTF-8", "-J-Dfile.encoding=UTF-8"])
        .args(options)
        .args(files)
        .output()
        .expect("javap runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    // The one line that is known to differ: we know no file dates.
    text.lines()
        .map(|l| match l.strip_prefix("  Last modified ").and_then(|l| l.split_once("; ")) {
            Some((_, rest)) => format!("  {rest}\n"),
            None => format!("{l}\n"),
        })
        .collect()
}

fn compare(home: &Path, options: &[&str], files: &[PathBuf]) {
    for batch in files.chunks(100) {
        let (ours, theirs) = (ours(options, batch), theirs(home, options, batch));
        if ours != theirs {
            let (mut a, mut b) = (ours.lines(), theirs.lines());
            let at = a.by_ref().zip(b.by_ref()).position(|(x, y)| x != y).unwrap_or(0);
            let around = |t: &str| t.lines().skip(at.saturating_sub(5)).take(8).collect::<Vec<_>>().join("\n");
            panic!("javap {options:?} differs at line {at}\n--- ours\n{}\n--- javap\n{}", around(&ours), around(&theirs));
        }
    }
}

#[test]
fn listings_equal_javaps() -> Result<(), String> {
    let Some(home) = jdk::find() else { return support::skip("no JDK 25") };
    let mut files = jdk::chosen(&jdk::extracted(&home, 25), 500);
    match jdk::find_version(17) {
        Some(older) => files.extend(jdk::chosen(&jdk::extracted(&older, 17), 200)),
        None => support::skip("no JDK 17")?,
    }
    compare(&home, &["-c", "-p"], &files);
    compare(&home, &[], &files[..100]);
    compare(&home, &["-c", "-l"], &files[100..200]);
    compare(&home, &["-s", "-constants", "-p"], &files[200..300]);
    compare(&home, &["-v", "-p"], &files[300..400]);
    compare(&home, &["-v", "-p"], &files[files.len() - 50..]);
    Ok(())
}

#[test]
fn bad_arguments_are_refused() {
    let run = |args: &[&str]| {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        let code = ijen::command::javap::run(&args, &mut out, &mut err, &mut |name| (name == "Bad.class").then(|| vec![1, 2, 3]));
        (code, String::from_utf8(out).expect("UTF-8") + &String::from_utf8(err).expect("UTF-8"))
    };
    assert_eq!(run(&["Nosuch"]), (1, "Error: class not found: Nosuch\n".into()));
    assert_eq!(run(&["-nosuch"]).0, 2);
    assert_eq!(run(&[]).0, 2);
    assert_eq!(run(&["Bad.class"]).0, 1);
    assert!(run(&["-help"]).1.starts_with("Usage"));
}

/// Damaged files are listed as far as they go, or refused; nothing panics.
#[test]
fn damaged_files_are_listed_or_refused() -> Result<(), String> {
    let Some(home) = jdk::find() else { return support::skip("no JDK 25") };
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for file in jdk::chosen(&jdk::extracted(&home, 25), 30) {
        let bytes = std::fs::read(file).expect("readable");
        for _ in 0..30 {
            let mut damaged = bytes.clone();
            random.damage(&mut damaged, 8);
            let args = ["-v", "-p", "Damaged.class"].map(String::from);
            let (mut out, mut err) = (Vec::new(), Vec::new());
            ijen::command::javap::run(&args, &mut out, &mut err, &mut |_| Some(damaged.clone()));
        }
    }
    Ok(())
}
