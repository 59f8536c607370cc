//! Finds installed JDKs for the tests that compare with one, and takes classes out of their module images.
#![allow(dead_code, reason = "each test binary uses its part")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// A JDK of that feature version: `IJEN_JDK_<version>`, `JAVA_HOME`, or one beside the other installed ones.
pub fn find(version: u32) -> Option<PathBuf> {
    let mut homes: Vec<PathBuf> = Vec::new();
    homes.extend(std::env::var_os(format!("IJEN_JDK_{version}")).map(PathBuf::from));
    homes.extend(std::env::var_os("JAVA_HOME").map(PathBuf::from));
    let mut installed: Vec<PathBuf> =
        std::fs::read_dir("/usr/lib/jvm").into_iter().flatten().filter_map(|e| Some(e.ok()?.path())).collect();
    installed.sort();
    homes.extend(installed);
    homes.into_iter().find(|home| {
        let release = std::fs::read_to_string(home.join("release")).unwrap_or_default();
        release.lines().any(|l| l.starts_with(&format!("JAVA_VERSION=\"{version}")) && !l.contains(&format!("\"{version}0")))
            && home.join("bin/javap").exists()
            && home.join("bin/jimage").exists()
    })
}

/// Says why a test does nothing; a failure where the tools are promised to be there.
pub fn skip(why: &str) {
    println!("skipped: {why}");
    assert!(std::env::var_os("IJEN_REQUIRE_TOOLS").is_none(), "IJEN_REQUIRE_TOOLS is set, but: {why}");
}

/// Takes the module image apart below `target`, once; answers the folder.
pub fn extracted(home: &Path, version: u32) -> PathBuf {
    static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock();
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("jdk{version}"));
    let done = dir.join(".done");
    if !done.exists() {
        let status = Command::new(home.join("bin/jimage"))
            .arg("extract")
            .arg("--dir")
            .arg(&dir)
            .arg(home.join("lib/modules"))
            .status()
            .expect("jimage runs");
        assert!(status.success(), "jimage extract");
        std::fs::write(done, "").expect("the folder is ours");
    }
    dir
}

/// All class files below `dir`, sorted.
pub fn classes(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut todo = vec![dir.to_path_buf()];
    while let Some(dir) = todo.pop() {
        for entry in std::fs::read_dir(dir).expect("readable").map(|e| e.expect("readable").path()) {
            if entry.is_dir() {
                todo.push(entry);
            } else if entry.extension().is_some_and(|e| e == "class") {
                found.push(entry);
            }
        }
    }
    found.sort();
    found
}

/// FNV-1a: the same choice in every run.
pub fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// `count` classes, chosen by the hash of their path below `dir`.
pub fn chosen(dir: &Path, count: usize) -> Vec<PathBuf> {
    let mut all: Vec<(u64, PathBuf)> =
        classes(dir).into_iter().map(|p| (hash(&p.strip_prefix(dir).expect("below dir").to_string_lossy()), p)).collect();
    all.sort();
    all.into_iter().take(count).map(|(_, p)| p).collect()
}
