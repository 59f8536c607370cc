//! Picks the dispatcher: without optimisation sibling calls would grow the native stack. And names the translator: code that another one
//! made ahead of time (`jre-stubs/archives/image`) is not used.
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rustc-check-cfg=cfg(ijen_match_dispatch)");
    if std::env::var("OPT_LEVEL").as_deref() == Ok("0") || std::env::var_os("CARGO_CFG_MIRI").is_some() {
        println!("cargo::rustc-cfg=ijen_match_dispatch");
    }
    println!("cargo::rerun-if-changed=build.rs");

    let folder = Path::new("src/interp/translate");
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut sources: Vec<PathBuf> = files.chain(["src/interp/ops.rs", "src/interp/fusion.rs"].map(PathBuf::from)).collect();
    sources.sort();
    println!("cargo::rerun-if-changed={}", folder.display());
    // FNV-1a, 64 bits.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for source in sources {
        println!("cargo::rerun-if-changed={}", source.display());
        for byte in std::fs::read(&source).unwrap_or_default() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    println!("cargo::rustc-env=IJEN_TRANSLATOR={hash}");
}
