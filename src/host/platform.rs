//! Facts about machine and user that become system properties.
use std::{env, fs};

/// Where the `os.*` and `user.*` system properties come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    pub os_name: String,
    pub os_version: String,
    /// As Java spells it: `amd64`, `aarch64`.
    pub os_arch: String,
    pub user_name: String,
    pub user_home: String,
    pub temporary_directory: String,
    /// The language and region of the locale, such as `("en", "US")`; the region may be empty.
    pub locale: (String, String),
}

impl Platform {
    /// The same on every machine, for hosts that show nothing of theirs.
    pub fn neutral() -> Self {
        Self {
            os_name: "Linux".into(),
            os_version: "unknown".into(),
            os_arch: "amd64".into(),
            user_name: "user".into(),
            user_home: "/".into(),
            temporary_directory: "/tmp".into(),
            locale: ("en".into(), String::new()),
        }
    }

    pub(super) fn detect() -> Self {
        let (user_name, user_home) = user();
        Self {
            os_name: match env::consts::OS {
                "linux" => "Linux".into(),
                "macos" => "Mac OS X".into(),
                other => other.into(),
            },
            os_version: rustix::system::uname().release().to_string_lossy().into_owned(),
            os_arch: match env::consts::ARCH {
                "x86_64" => "amd64".into(),
                other => other.into(),
            },
            user_name,
            user_home,
            temporary_directory: "/tmp".into(),
            locale: locale(),
        }
    }
}

/// Name and home directory of the user database's entry, else `?` as Java says.
fn user() -> (String, String) {
    let id = rustix::process::getuid().as_raw().to_string();
    let table = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let entry = table.lines().find_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        (fields.len() >= 6 && fields[2] == id).then(|| (fields[0].to_owned(), fields[5].to_owned()))
    });
    entry.unwrap_or_else(|| (env::var("USER").unwrap_or_else(|_| "?".into()), env::var("HOME").unwrap_or_else(|_| "?".into())))
}

fn locale() -> (String, String) {
    let text = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    let text = text.unwrap_or_default();
    let name = text.split(['.', '@']).next().unwrap_or_default();
    match name.split_once('_') {
        Some((language, region)) => (language.to_owned(), region.to_owned()),
        None if name.is_empty() || name == "C" || name == "POSIX" => ("en".into(), String::new()),
        None => (name.to_owned(), String::new()),
    }
}
