//! The class path of the application loader: directories and jars, read through the host; manifest `Class-Path` and multi-release jars.
//! What is missing, unreadable or no archive is passed over, as `java` does.
use super::jar::Jar;
use crate::classfile::ClassBytes;
use crate::host::{Access, FileKind, Host};
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;

/// The newest `META-INF/versions` directory that counts.
const RELEASE: u32 = 25;

/// A file or resource that was found.
pub struct Found {
    /// Its bytes.
    pub bytes: ClassBytes,
    /// The class path entry it came from, as a URL (`file:/dir/`, `file:/a.jar`).
    pub origin: String,
    /// Its own URL.
    pub url: String,
}

/// Directories and jars in order.
pub struct ClassPath {
    host: Arc<dyn Host>,
    /// A jar that the launcher has opened, in case it is an entry.
    main_jar: Option<Arc<Jar>>,
    state: Mutex<State>,
}

struct State {
    /// Entries not looked at yet; a jar's manifest puts more in front.
    waiting: VecDeque<String>,
    seen: Vec<String>,
    open: Vec<Arc<Entry>>,
}

struct Entry {
    url: String,
    place: Place,
}

enum Place {
    Directory(String),
    Jar { jar: Arc<Jar>, versioned: bool },
}

impl ClassPath {
    /// A path of `entries`; wildcards are already expanded.
    pub fn new(host: Arc<dyn Host>, entries: &[String]) -> ClassPath {
        ClassPath::with_open(host, entries, None)
    }
    /// The same; `main_jar` need not be opened again.
    pub fn with_open(host: Arc<dyn Host>, entries: &[String], main_jar: Option<Arc<Jar>>) -> ClassPath {
        let waiting = entries.iter().map(|e| if e.is_empty() { ".".to_owned() } else { e.clone() }).collect();
        ClassPath { host, main_jar, state: Mutex::new(State { waiting, seen: Vec::new(), open: Vec::new() }) }
    }
    /// The class file of a binary name with slashes.
    pub fn find_class(&self, name: &str) -> Option<Found> {
        self.find_resource(&format!("{name}.class"))
    }
    /// The first resource of that name.
    pub fn find_resource(&self, path: &str) -> Option<Found> {
        if path.starts_with('/') {
            return None;
        }
        (0..).map_while(|index| self.entry(index)).find_map(|entry| self.read(&entry, path))
    }
    /// The URLs of the resources of that name, files and directories, in class path order; the first alone unless `all`.
    pub fn locate(&self, path: &str, all: bool) -> Vec<String> {
        if path.starts_with('/') {
            return Vec::new();
        }
        let found = (0..).map_while(|index| self.entry(index)).filter_map(|entry| self.url_of(&entry, path));
        found.take(if all { usize::MAX } else { 1 }).collect()
    }

    fn url_of(&self, entry: &Entry, path: &str) -> Option<String> {
        match &entry.place {
            Place::Directory(directory) => {
                self.host.metadata(&format!("{directory}/{path}"), true).ok()?;
                Some(format!("{}{}", entry.url, quote(path)))
            }
            Place::Jar { jar, versioned } => {
                let name = versioned_name(jar, *versioned, path);
                jar.has(&name).then(|| format!("jar:{}!/{}", entry.url, quote(&name)))
            }
        }
    }

    /// Entry `index`, opening entries as far as needed.
    fn entry(&self, index: usize) -> Option<Arc<Entry>> {
        let mut state = self.state.lock();
        while state.open.len() <= index {
            let path = state.waiting.pop_front()?;
            if state.seen.contains(&path) {
                continue;
            }
            state.seen.push(path.clone());
            if let Some((entry, further)) = self.open(&path) {
                for (position, more) in further.into_iter().enumerate() {
                    state.waiting.insert(position, more);
                }
                state.open.push(Arc::new(entry));
            }
        }
        state.open.get(index).cloned()
    }
    /// An entry and the further ones that it names.
    fn open(&self, path: &str) -> Option<(Entry, Vec<String>)> {
        let metadata = self.host.metadata(path, true).ok()?;
        let absolute = if path.starts_with('/') { path.to_owned() } else { self.host.canonicalize(path).ok()? };
        if metadata.kind == FileKind::Directory {
            let directory = absolute.trim_end_matches('/').to_owned();
            let url = format!("file:{}/", quote(&directory));
            return Some((Entry { url, place: Place::Directory(directory) }, Vec::new()));
        }
        let jar = self.main_jar.clone().filter(|jar| jar.path == path);
        let jar = jar.or_else(|| Jar::open(&self.host, path).map(Arc::new))?;
        let manifest = jar.manifest().unwrap_or_default();
        let versioned = main_attribute(&manifest, "Multi-Release").is_some_and(|v| v.eq_ignore_ascii_case("true"));
        let url = format!("file:{}", quote(&absolute));
        Some((Entry { url, place: Place::Jar { jar, versioned } }, manifest_class_path(&manifest, path)))
    }
    fn read(&self, entry: &Entry, path: &str) -> Option<Found> {
        let (bytes, url) = match &entry.place {
            Place::Directory(directory) => {
                let file = format!("{directory}/{path}");
                if !self.host.access(&file, Access::Read) {
                    return None;
                }
                (self.host.read_file(&file).ok()?, format!("{}{}", entry.url, quote(path)))
            }
            Place::Jar { jar, versioned } => {
                let name = versioned_name(jar, *versioned, path);
                let url = format!("jar:{}!/{}", entry.url, quote(&name));
                (jar.read(&name)?, url)
            }
        };
        Some(Found { bytes: bytes.into(), origin: entry.url.clone(), url })
    }
}

/// The entry that stands for `path` in this release.
fn versioned_name(jar: &Jar, versioned: bool, path: &str) -> String {
    let newest = if versioned && !path.starts_with("META-INF/") { RELEASE } else { 0 };
    let named = (9..=newest).rev().map(|v| format!("META-INF/versions/{v}/{path}")).find(|n| jar.has(n));
    named.unwrap_or_else(|| path.to_owned())
}

/// A main attribute of a manifest, continuation lines joined.
pub fn main_attribute(manifest: &[u8], name: &str) -> Option<String> {
    let text = String::from_utf8_lossy(manifest).replace("\r\n", "\n").replace('\r', "\n").replace("\n ", "");
    let section = text.split("\n\n").next()?;
    let (_, value) = section.lines().filter_map(|line| line.split_once(':')).find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    Some(value.trim().to_owned())
}

/// The manifest's `Class-Path`, relative to the jar.
fn manifest_class_path(manifest: &[u8], jar: &str) -> Vec<String> {
    let directory = jar.rsplit_once('/').map_or(String::new(), |(d, _)| format!("{d}/"));
    let value = main_attribute(manifest, "Class-Path").unwrap_or_default();
    let resolve = |item: &str| match item.strip_prefix("file:") {
        Some(rest) => rest.replacen("//", "", usize::from(rest.starts_with("///"))),
        None if item.starts_with('/') => item.to_owned(),
        None => format!("{directory}{item}"),
    };
    value.split_ascii_whitespace().map(|item| unquote(&resolve(item))).collect()
}

/// Percent-encodes what a file URL cannot have.
pub fn quote(path: &str) -> String {
    let mut url = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => url.push(char::from(byte)),
            b'/' | b'-' | b'.' | b'_' | b'$' | b'+' | b'!' | b'*' | b'\'' | b'(' | b')' | b',' | b'~' | b'@' | b'&' | b'=' | b':' => {
                url.push(char::from(byte));
            }
            _ => url.push_str(&format!("%{byte:02X}")),
        }
    }
    url
}

fn unquote(url: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = url.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = (first == b'%').then(|| tail.get(..2)).flatten().and_then(|h| std::str::from_utf8(h).ok());
        match hex.and_then(|h| u8::from_str_radix(h, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::MemoryHost;
    use std::io::{Cursor, Write};

    fn jar(manifest: &str, members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in [("meta-inf/Manifest.mf", manifest.as_bytes())].iter().chain(members) {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn jars_name_further_entries() {
        let mut noise = vec![1_u32];
        noise.extend((1..20_000).scan(1_u32, |state, _| {
            *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            Some(*state)
        }));
        let noise: Vec<u8> = noise.iter().flat_map(|word| word.to_le_bytes()).collect();
        let host = MemoryHost::default()
            .file("/lib/a.jar", jar("Class-Path: b.jar c%20d.jar\n\n", &[("noise", &noise), ("a", b"1")]))
            .file("/lib/b.jar", jar("Class-Path: a.jar e/\n\n", &[("a", b"2"), ("b", b"2")]))
            .file("/lib/e/a", "3")
            .file("/lib/c d.jar", jar("", &[("a", b"4")]))
            .file("/junk.jar", "junk");
        let path = ClassPath::new(Arc::new(host), &["/junk.jar".into(), "/lib/a.jar".into(), "/none".into()]);
        let all = ["jar:file:/lib/a.jar!/a", "jar:file:/lib/b.jar!/a", "file:/lib/e/a", "jar:file:/lib/c%20d.jar!/a"];
        assert_eq!(path.locate("a", true), all);
        assert!(path.find_resource("a").is_some_and(|found| *found.bytes == *b"1"));
        assert!(path.find_resource("noise").is_some_and(|found| *found.bytes == noise), "larger than a window of the file");
        assert_eq!(path.find_resource("b").map(|found| found.url).as_deref(), Some("jar:file:/lib/b.jar!/b"));
    }

    #[test]
    fn manifests() {
        let manifest = b"Manifest-Version: 1.0\r\nClass-Path: a.jar lib/b\r\n .jar /c%20d.jar\r\n\r\nName: x\r\nMain-Class: no\r\n";
        assert_eq!(manifest_class_path(manifest, "/jars/app.jar"), ["/jars/a.jar", "/jars/lib/b.jar", "/c d.jar"]);
        assert_eq!(main_attribute(manifest, "main-class"), None);
    }
}
