//! Parser, translator and verifiers on mutants of class files, each for a bounded time: `FUZZ_SECONDS` (2 by default), from `FUZZ_SEED` (1) on.
//! A failure names seed and number, which `mutate` makes into the same bytes again; its bytes are written to the folder for temporary files.
mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};
use support::hostile::Seeds;
use support::mutate::{Random, mutate};
use support::targets;

/// No single input may take longer.
const LONGEST: Duration = Duration::from_secs(10);

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Mutants with several rounds of changes, and now and then bytes that are damaged anywhere.
fn input(seeds: &Seeds, seed: u64, count: u64) -> Vec<u8> {
    let mut random = Random::new(seed, count);
    let mut bytes = seeds.all[random.below(seeds.all.len())].bytes.clone();
    for round in 0..1 + random.below(4) as u64 {
        bytes = mutate(&bytes, seed ^ round << 32, count).0;
    }
    if random.below(4) == 0 && !bytes.is_empty() {
        for _ in 0..random.below(8) {
            let at = random.below(bytes.len());
            bytes[at] = random.below(256) as u8;
        }
    }
    bytes
}

fn feed(name: &str, target: fn(&[u8])) {
    let seeds = Seeds::read();
    let (seconds, seed) = (number("FUZZ_SECONDS", 2), number("FUZZ_SEED", 1));
    let (start, mut count) = (Instant::now(), 0);
    while start.elapsed() < Duration::from_secs(seconds) {
        let bytes = input(&seeds, seed, count);
        let before = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| target(&bytes)));
        if outcome.is_err() || before.elapsed() > LONGEST {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{seed}-{count}.class"));
            std::fs::write(&path, &bytes).expect("the folder is ours");
            panic!("{name}, seed {seed}, number {count}: panicked or took {:?}; {}", before.elapsed(), path.display());
        }
        count += 1;
    }
    println!("{name}: {count} inputs in {seconds} s");
}

#[test]
fn parser() {
    feed("parser", targets::parser);
}

#[test]
fn translator() {
    feed("translator", targets::translator);
}

#[test]
fn verifiers() {
    feed("verifiers", targets::verifiers);
}

/// What fuzzing has found stays found.
#[test]
fn corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).expect("the corpus is there").flatten().map(|entry| entry.path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let bytes = std::fs::read(&file).expect("readable");
        targets::parser(&bytes);
        targets::translator(&bytes);
        targets::verifiers(&bytes);
    }
}
