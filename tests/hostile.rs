//! Mutants of class files on Ijen and on HotSpot 25: what one rejects the other rejects, in the same phase and with the same error.
//!
//! `cargo test --test hostile` runs a few hundred mutants and compares with `testdata/hostile/verdicts.txt`, which HotSpot wrote
//! (`BLESS=1`). `HOSTILE=count` or `HOSTILE=count,seed` runs both VMs side by side, prints the differences and checks the bars;
//! `IJEN_BIN` names another `ijen`, `HOSTILE_PHASES=define,link` looks at these phases of HotSpot alone.
mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use support::hostile::{Seeds, folder, kind, run};
use support::jdk;

/// Mutants in the golden, and their seed number.
const GOLDEN: (usize, u64) = (620, 7);
/// Mutants that one process takes: classes are never unloaded.
const CHUNK: usize = 1000;

fn ijen() -> PathBuf {
    std::env::var_os("IJEN_BIN").map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_ijen")), PathBuf::from)
}

fn pack(seeds: &Seeds, mutants: &[support::hostile::Mutant], name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pack"));
    std::fs::write(&path, seeds.pack(mutants)).expect("the folder is ours");
    path
}

const HOTSPOT_FLAGS: [&str; 5] =
    ["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-XX:-CreateCoredumpOnCrash"];

#[test]
fn seeds_run_and_mutants_repeat() {
    let seeds = Seeds::read();
    assert!(seeds.all.len() >= 40, "{} class files", seeds.all.len());
    let (once, again) = (seeds.mutants(3, 500), seeds.mutants(3, 500));
    assert!(once.iter().zip(&again).all(|(a, b)| a.bytes == b.bytes));
    let changed = once.iter().filter(|m| m.bytes != seeds.all[m.seed].bytes).count();
    assert!(changed >= 495, "{changed} of 500 differ from their seed");
}

#[test]
fn mutants_do_as_on_hotspot() {
    let seeds = Seeds::read();
    if let Ok(wanted) = std::env::var("HOSTILE") {
        let mut numbers = wanted.split(',').map(|n| n.parse::<u64>().expect("HOSTILE=count,seed"));
        let count = usize::try_from(numbers.next().expect("a count")).expect("small");
        return differential(&seeds, count, numbers.next().unwrap_or(1));
    }
    let mutants = seeds.mutants(GOLDEN.1, GOLDEN.0);
    let pack = pack(&seeds, &mutants, "hostile-golden");
    let golden = folder().join("verdicts.txt");
    if std::env::var_os("BLESS").is_some() {
        let home = jdk::find().expect("blessing needs JDK 25: set JAVA_HOME");
        let verdicts = run(&home.join("bin/java"), &HOTSPOT_FLAGS, &pack, mutants.len());
        let text: String = verdicts.iter().map(|v| format!("{}\n", kind(v))).collect();
        return std::fs::write(golden, text).expect("goldens are writable");
    }
    let text = std::fs::read_to_string(golden).expect("the golden is there");
    let expected: Vec<String> = text.lines().map(str::to_owned).collect();
    let verdicts = run(&ijen(), &[], &pack, mutants.len());
    let mut report = Report::default();
    for (number, ((mutant, hotspot), ours)) in mutants.iter().zip(&expected).zip(&verdicts).enumerate() {
        report.add(number, &format!("{} {}", seeds.all[mutant.seed].name, mutant.done), hotspot, ours);
    }
    report.check();
}

/// Runs both VMs and writes what they said to the folder for temporary files, with the mutants that they differ about.
fn differential(seeds: &Seeds, count: usize, seed: u64) {
    let Some(home) = jdk::find() else {
        support::skip("no JDK 25").expect("a JDK");
        return;
    };
    let java = home.join("bin/java");
    let mut mutants = seeds.mutants(seed, count);
    let (mut report, mut log) = (Report::default(), String::new());
    let mut number = 0;
    while !mutants.is_empty() {
        let rest = mutants.split_off(mutants.len().min(CHUNK));
        let pack = pack(seeds, &mutants, &format!("hostile-{seed}-{}", std::process::id()));
        let ijen = ijen();
        let (theirs, ours) = std::thread::scope(|scope| {
            let theirs = scope.spawn(|| run(&java, &HOTSPOT_FLAGS, &pack, mutants.len()));
            let ours = run(&ijen, &[], &pack, mutants.len());
            (theirs.join().expect("HotSpot's runner"), ours)
        });
        for ((mutant, hotspot), ours) in mutants.iter().zip(&theirs).zip(&ours) {
            let what = format!("{}:{} {}", seeds.all[mutant.seed].world, seeds.all[mutant.seed].name, mutant.done);
            report.add(number, &what, hotspot, ours);
            let mark = if kind(hotspot) != kind(ours) {
                "!"
            } else if hotspot != ours {
                "~"
            } else {
                "="
            };
            if mark == "!" {
                let name = seeds.all[mutant.seed].name.replace('/', ".");
                let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hostile-{seed}-{number}-{name}.class"));
                std::fs::write(path, &mutant.bytes).expect("the folder is ours");
            }
            let _ = writeln!(log, "{mark} {number} {what}\n  hotspot {hotspot}\n  ijen    {ours}");
            number += 1;
        }
        let _ = std::fs::remove_file(pack);
        mutants = rest;
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hostile-{seed}.log"));
    std::fs::write(&path, log).expect("the folder is ours");
    println!("all verdicts: {}", path.display());
    report.check();
}

#[derive(Default)]
struct Report {
    total: usize,
    same: usize,
    same_text: usize,
    accepted: Vec<String>,
    broken: Vec<String>,
    kinds: BTreeMap<String, (usize, String)>,
}

/// A message without the identity hashes in the names of loaders.
fn without_hashes(text: &str) -> String {
    let mut parts = text.split('@');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push('@');
        plain += part.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    }
    plain
}

/// Whether a VM refused the class itself, before any of its code decided.
fn rejected(verdict: &str) -> bool {
    let phase = verdict.split(' ').next().unwrap_or_default();
    matches!(phase, "define" | "link") || (phase == "init" && verdict.contains("VerifyError"))
}

impl Report {
    fn add(&mut self, number: usize, what: &str, hotspot: &str, ours: &str) {
        let phases = std::env::var("HOSTILE_PHASES").unwrap_or_default();
        let phase = hotspot.split(' ').next().unwrap_or_default();
        if !phases.is_empty() && !phases.split(',').any(|p| p == phase) {
            return;
        }
        self.total += 1;
        self.same_text += usize::from(without_hashes(hotspot) == without_hashes(ours));
        let line = format!("{number} {what}\n    hotspot {hotspot}\n    ijen    {ours}");
        if ["crash", "exit", "stuck", "hang"].iter().any(|bad| ours.starts_with(bad)) && kind(hotspot) != kind(ours) {
            self.broken.push(line.clone());
        }
        if kind(hotspot) == kind(ours) {
            self.same += 1;
            return;
        }
        if rejected(hotspot) && !rejected(ours) {
            self.accepted.push(line.clone());
        }
        let entry = self.kinds.entry(format!("{} <> {}", kind(hotspot), kind(ours))).or_insert((0, line));
        entry.0 += 1;
    }

    fn check(&self) {
        let mut kinds: Vec<_> = self.kinds.iter().collect();
        kinds.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
        for (kind, (count, example)) in kinds {
            println!("{count:5} {kind}\n      e.g. {example}");
        }
        let share = 100.0 * self.same as f64 / self.total.max(1) as f64;
        println!("{} mutants, {} agree ({share:.2} %), {} in every letter", self.total, self.same, self.same_text);
        println!("{} accepted that HotSpot rejects, {} panics, hangs and crashes", self.accepted.len(), self.broken.len());
        assert!(self.broken.is_empty(), "{}", self.broken.join("\n"));
        assert!(self.accepted.is_empty(), "{}", self.accepted.join("\n"));
        assert!(share >= 99.5, "agreement of {share:.2} %");
    }
}
