//! Finding JDK 25, the reference.
use std::path::PathBuf;
use std::process::Command;

/// The home of JDK 25: `JAVA_HOME` or, for lack of one, where Debian-like systems install it or `PATH` leads; `None` if there is no JDK of that version.
pub fn find() -> Option<PathBuf> {
    let mut homes: Vec<PathBuf> = std::env::var_os("JAVA_HOME").map(PathBuf::from).into_iter().collect();
    if let Ok(entries) = std::fs::read_dir("/usr/lib/jvm") {
        let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        found.sort();
        homes.extend(found);
    }
    if let Some(path) = std::env::var_os("PATH") {
        homes.extend(
            std::env::split_paths(&path)
                .filter(|folder| folder.join("javac").exists())
                .filter_map(|folder| Some(folder.parent()?.to_owned())),
        );
    }
    homes.into_iter().find(|home| {
        let javac = home.join("bin/javac");
        javac.exists()
            && Command::new(javac)
                .arg("-version")
                .output()
                .is_ok_and(|output| String::from_utf8_lossy(&output.stdout).starts_with("javac 25"))
    })
}
