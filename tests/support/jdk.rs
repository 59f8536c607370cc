//! Installed JDKs, the reference, and the classes of their module images.
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// The home of JDK 25, to compile with and to compare with.
pub fn find() -> Option<PathBuf> {
    find_version(25)
}

/// A JDK of that feature version: `IJEN_JDK_<version>`, `JAVA_HOME`, one where Debian-like systems install them, or the one that `PATH` leads to.
pub fn find_version(version: u32) -> Option<PathBuf> {
    let named = [format!("IJEN_JDK_{version}"), "JAVA_HOME".into()];
    let mut homes: Vec<PathBuf> = named.iter().filter_map(std::env::var_os).map(PathBuf::from).collect();
    let mut installed: Vec<PathBuf> = std::fs::read_dir("/usr/lib/jvm").into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    installed.sort();
    homes.extend(installed);
    if let Some(path) = std::env::var_os("PATH") {
        let tools = std::env::split_paths(&path).filter_map(|folder| folder.join("javac").canonicalize().ok());
        homes.extend(tools.filter_map(|tool| Some(tool.parent()?.parent()?.to_owned())));
    }
    homes.into_iter().find(|home| {
        let release = std::fs::read_to_string(home.join("release")).unwrap_or_default();
        let text = release.lines().find_map(|line| line.strip_prefix("JAVA_VERSION=\"")).unwrap_or_default();
        let number: String = text.chars().take_while(char::is_ascii_digit).collect();
        number == version.to_string() && ["javac", "javap", "jimage"].iter().all(|tool| home.join("bin").join(tool).exists())
    })
}

/// Takes the module image apart below `target`, once; answers the folder.
pub fn extracted(home: &Path, version: u32) -> PathBuf {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("jdk{version}"));
    let done = folder.join(".done");
    if !done.exists() {
        let mut jimage = Command::new(home.join("bin/jimage"));
        let status = jimage.arg("extract").arg("--dir").arg(&folder).arg(home.join("lib/modules")).status().expect("jimage runs");
        assert!(status.success(), "jimage extract");
        std::fs::write(done, "").expect("the folder is ours");
    }
    folder
}

/// All class files below `folder`, sorted.
pub fn classes(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for path in super::case::entries(&folder) {
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "class") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `count` classes, chosen by the hash of their path below `folder`: the same ones in every run.
pub fn chosen(folder: &Path, count: usize) -> Vec<PathBuf> {
    // FNV-1a.
    let hash = |text: &str| text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    let below = |path: &Path| path.strip_prefix(folder).expect("below the folder").to_string_lossy().into_owned();
    let mut all = classes(folder);
    all.sort_by_cached_key(|path| hash(&below(path)));
    all.truncate(count);
    all
}
