//! Picks the dispatcher: without optimisation sibling calls would grow the native stack. And names the translator and the library: what was
//! made ahead of time with others (`jre-stubs/archives/image`) is not used.
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rustc-check-cfg=cfg(ijen_match_dispatch)");
    if std::env::var("OPT_LEVEL").as_deref() == Ok("0") || std::env::var_os("CARGO_CFG_MIRI").is_some() {
        println!("cargo::rustc-cfg=ijen_match_dispatch");
    }
    println!("cargo::rerun-if-changed=build.rs");

    let folder = Path::new("src/interp/translate");
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let sources = files.chain(["src/interp/ops.rs", "src/interp/fusion.rs"].map(PathBuf::from)).collect();
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rustc-env=IJEN_TRANSLATOR={}", hash(sources));

    let archives = std::fs::read_dir("jre-stubs/archives").into_iter().flatten().flatten().map(|entry| entry.path());
    println!("cargo::rustc-env=IJEN_LIBRARY={}", hash(archives.filter(|path| path.extension().is_some_and(|e| e == "jar")).collect()));
}

/// Of the files' contents, by words: FNV-1a, 64 bits.
fn hash(mut files: Vec<PathBuf>) -> u64 {
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        for word in std::fs::read(&file).unwrap_or_default().chunks(8) {
            let word = word.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
            hash = (hash ^ word).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}
