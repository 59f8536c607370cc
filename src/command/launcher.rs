//! From a plan to a running program: what `java`'s launcher does before any Java code runs.
use super::modules;
use super::options::{self, Action, Console, LaunchPlan, Refusal, Target};
use crate::host::{Fd, FileKind, Host, OpenOptions, STDERR, STDOUT, SeekTo};
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The exit code after a bug in Ijen itself.
pub const BUG_EXIT: i32 = 134;

/// What the virtual machine is to run.
#[derive(Clone, Debug, PartialEq)]
pub struct Launch {
    /// A binary name.
    pub main_class: String,
    pub args: Vec<String>,
    /// Where classes are searched: directories and jars, `dir/*` and `Class-Path` attributes expanded.
    pub search_path: Vec<String>,
    /// The property `java.class.path`.
    pub class_path_property: String,
    /// The jar of `-jar`.
    pub jar: Option<String>,
    pub dry_run: bool,
    pub options: options::VmOptions,
}

/// Does what the command line asks; `start` runs a prepared program, `javap` the tool of that name. The exit code.
pub fn launch(words: Vec<String>, host: &Arc<dyn Host>, start: impl FnOnce(Launch) -> i32, javap: impl FnOnce(&[String]) -> i32) -> i32 {
    let line = options::parse(words, &**host);
    print(&**host, Console::Stderr, &line.notes);
    match line.action {
        Err(refusal) => refuse(&**host, &refusal),
        Ok(Action::Usage) => {
            print(&**host, Console::Stderr, &options::usage());
            1
        }
        Ok(Action::Help(console) | Action::HelpExtra(console)) => {
            print(&**host, console, &options::usage());
            0
        }
        Ok(Action::Version(console)) => {
            print(&**host, console, &version(console));
            0
        }
        Ok(Action::FullVersion(console)) => {
            let text = match console {
                Console::Stderr => format!("ijen full version \"25+{VERSION}\"\n"),
                Console::Stdout => format!("ijen 25+{VERSION}\n"),
            };
            print(&**host, console, &text);
            0
        }
        Ok(Action::Javap(args)) => javap(&args),
        Ok(Action::Verify(args)) => super::verify::main(&args, &**host),
        Ok(Action::Run(plan)) => {
            if let Some(console) = plan.show_version {
                print(&**host, console, &version(console));
            }
            match prepare(*plan, host) {
                Ok(launch) => start(launch),
                Err(refusal) => refuse(&**host, &refusal),
            }
        }
    }
}

/// Finds the main class and the class path.
pub fn prepare(plan: LaunchPlan, host: &Arc<dyn Host>) -> Result<Launch, Refusal> {
    let LaunchPlan { target, args, mut options, dry_run, .. } = plan;
    let (main_class, jar, entries) = match target {
        Target::Module(name) => {
            let module = name.split('/').next().unwrap_or_default();
            let stdout =
                format!("Error occurred during initialization of boot layer\njava.lang.module.FindException: Module {module} not found\n");
            return Err(Refusal { stdout, stderr: String::new(), exit: 1 });
        }
        Target::Jar(jar) => {
            let manifest = main_manifest(host, &jar)?;
            let main_class =
                manifest.attribute("Main-Class").ok_or_else(|| Refusal::plain(format!("no main manifest attribute, in {jar}")))?;
            let main_class = main_class.trim().replace('/', ".");
            for (attribute, option) in [("Add-Opens", "add-opens"), ("Add-Exports", "add-exports")] {
                for package in manifest.attribute(attribute).unwrap_or_default().split_whitespace() {
                    options.module_options.push((option.into(), format!("{package}=ALL-UNNAMED")));
                }
            }
            (main_class, Some(jar.clone()), vec![jar])
        }
        Target::Class(name) => {
            if name.ends_with(".java") && host.metadata(&name, true).is_ok_and(|metadata| metadata.kind == FileKind::File) {
                return Err(Refusal::plain(format!("Error: running source files is not supported: compile {name} with javac first")));
            }
            let path = options.class_path.clone().unwrap_or_else(|| ".".into());
            let entries = path.split(':').flat_map(|entry| wildcard(&**host, entry)).collect();
            (name, None, entries)
        }
    };
    print(&**host, Console::Stderr, &modules::check(&options.module_options)?);
    options.properties.extend(modules::properties(&options.module_options));
    let class_path_property = entries.join(":");
    let search_path = with_manifest_paths(host, entries);
    Ok(Launch { main_class, args, search_path, class_path_property, jar, dry_run, options })
}

fn main_manifest(host: &Arc<dyn Host>, jar: &str) -> Result<Manifest, Refusal> {
    if host.metadata(jar, true).is_err() || !host.access(jar, crate::host::Access::Read) {
        return Err(Refusal::plain(format!("Error: Unable to access jarfile {jar}")));
    }
    let corrupt = || Refusal::plain(format!("Error: Invalid or corrupt jarfile {jar}"));
    let mut archive = open_archive(host, jar).ok_or_else(corrupt)?;
    if archive.is_empty() {
        return Err(corrupt());
    }
    read_manifest(&mut archive).ok().flatten().ok_or_else(corrupt)
}

/// `dir/*` becomes the jars of that directory; an empty entry is the current directory.
fn wildcard(host: &dyn Host, entry: &str) -> Vec<String> {
    let directory = match entry {
        "" => return vec![".".into()],
        "*" => ".",
        _ => match entry.strip_suffix("/*") {
            Some(directory) => directory,
            None => return vec![entry.into()],
        },
    };
    let prefix = &entry[..entry.len() - 1];
    let mut names = host.list(directory).unwrap_or_default();
    names.retain(|name| name.ends_with(".jar") || name.ends_with(".JAR"));
    names.sort();
    names.into_iter().map(|name| format!("{prefix}{name}")).collect()
}

/// The entries, each jar followed by what its manifest's `Class-Path` names, and none twice.
fn with_manifest_paths(host: &Arc<dyn Host>, entries: Vec<String>) -> Vec<String> {
    let mut result: Vec<String> = Vec::new();
    let mut waiting: Vec<String> = entries.into_iter().rev().collect();
    while let Some(entry) = waiting.pop() {
        if result.contains(&entry) {
            continue;
        }
        let manifest = open_archive(host, &entry).and_then(|mut archive| read_manifest(&mut archive).ok().flatten());
        let paths = manifest.as_ref().and_then(|manifest| manifest.attribute("Class-Path")).unwrap_or_default();
        let directory = entry.rfind('/').map_or("", |end| &entry[..=end]).to_owned();
        let further: Vec<String> = paths.split_whitespace().filter_map(|url| local_path(&directory, url)).collect();
        waiting.extend(further.into_iter().rev());
        result.push(entry);
    }
    result
}

/// The file that a relative or `file:` URL names.
fn local_path(directory: &str, url: &str) -> Option<String> {
    let path = match url.strip_prefix("file:") {
        Some(path) => path.strip_prefix("//").unwrap_or(path),
        None if url.contains("://") => return None,
        None => url,
    };
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let escaped = (byte == b'%').then(|| hexadecimal(&rest)).flatten();
        match escaped {
            Some(value) => {
                bytes.push(value);
                rest.nth(1);
            }
            None => bytes.push(byte),
        }
    }
    let path = String::from_utf8_lossy(&bytes).into_owned();
    Some(if path.starts_with('/') { path } else { format!("{directory}{path}") })
}

/// The byte that the next two hexadecimal digits stand for.
fn hexadecimal(digits: &std::str::Bytes<'_>) -> Option<u8> {
    let mut digits = digits.clone();
    let high = (digits.next()? as char).to_digit(16)?;
    let low = (digits.next()? as char).to_digit(16)?;
    u8::try_from(high * 16 + low).ok()
}

/// The main section of a manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    attributes: Vec<(String, String)>,
}

impl Manifest {
    /// `None` if a line is no attribute. As in `java`, a last line that is not ended does not count.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut attributes: Vec<(String, String)> = Vec::new();
        let mut lines = text.split('\n').peekable();
        while let Some(line) = lines.next().filter(|line| !line.is_empty()) {
            let ended = lines.peek().is_some();
            match (line.strip_prefix(' '), attributes.last_mut()) {
                (Some(more), Some((_, value))) => value.push_str(more),
                _ => {
                    let (name, value) = line.split_once(": ")?;
                    if ended {
                        attributes.push((name.to_owned(), value.to_owned()));
                    }
                }
            }
        }
        Some(Self { attributes })
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

type Archive = zip::ZipArchive<io::BufReader<HostFile>>;

fn open_archive(host: &Arc<dyn Host>, path: &str) -> Option<Archive> {
    if !host.metadata(path, true).is_ok_and(|metadata| metadata.kind == FileKind::File) {
        return None;
    }
    let fd = host.open(path, OpenOptions::READ).ok()?;
    zip::ZipArchive::new(io::BufReader::new(HostFile { host: host.clone(), fd })).ok()
}

fn read_manifest(archive: &mut Archive) -> Result<Option<Manifest>, ()> {
    let name = archive.file_names().find(|name| name.eq_ignore_ascii_case("META-INF/MANIFEST.MF")).map(str::to_owned);
    let Some(name) = name else { return Ok(None) };
    let mut bytes = Vec::new();
    archive.by_name(&name).map_err(drop)?.read_to_end(&mut bytes).map_err(drop)?;
    Manifest::parse(&String::from_utf8_lossy(&bytes)).map(Some).ok_or(())
}

/// A file of the host as `std::io` wants it.
struct HostFile {
    host: Arc<dyn Host>,
    fd: Fd,
}

impl Drop for HostFile {
    fn drop(&mut self) {
        drop(self.host.close(self.fd));
    }
}

impl Read for HostFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.host.read(self.fd, buffer).map_err(io::Error::other)
    }
}

impl Seek for HostFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(offset) => SeekTo::Start(offset),
            SeekFrom::Current(offset) => SeekTo::Current(offset),
            SeekFrom::End(offset) => SeekTo::End(offset),
        };
        self.host.seek(self.fd, to).map_err(io::Error::other)
    }
}

fn version(console: Console) -> String {
    let first = match console {
        Console::Stderr => "openjdk version \"25\"",
        Console::Stdout => "openjdk 25",
    };
    format!("{first}\nIjen Runtime Environment (build {VERSION})\nIjen VM (build {VERSION}, interpreted mode)\n")
}

fn refuse(host: &dyn Host, refusal: &Refusal) -> i32 {
    print(host, Console::Stdout, &refusal.stdout);
    print(host, Console::Stderr, &refusal.stderr);
    i32::from(refusal.exit)
}

/// A closed console is no reason to fail.
fn print(host: &dyn Host, console: Console, text: &str) {
    let fd = if console == Console::Stdout { STDOUT } else { STDERR };
    drop(host.write_all(fd, text.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::MemoryHost;
    use std::io::Write;

    fn jar(manifest: Option<&str>) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
        writer.start_file("x", zip::write::SimpleFileOptions::default()).unwrap();
        if let Some(text) = manifest {
            writer.start_file("META-INF/MANIFEST.MF", zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn run(host: MemoryHost, line: &str) -> (i32, String, Option<Launch>) {
        let host = Arc::new(host);
        let door: Arc<dyn Host> = host.clone();
        let mut launched = None;
        let words = line.split_whitespace().map(str::to_owned).collect();
        let exit = launch(
            words,
            &door,
            |launch| {
                launched = Some(launch);
                0
            },
            |_| 77,
        );
        (exit, String::from_utf8([host.output(STDOUT), host.output(STDERR)].concat()).unwrap(), launched)
    }

    #[test]
    fn jars() {
        let host = || {
            MemoryHost::default()
                .file(
                    "/lib/a.jar",
                    jar(Some("Manifest-Version: 1.0\r\nMain-Class: p.Ma\r\n in\r\nClass-Path: b.jar c%20d.jar\r\n\r\nName: x\r\n")),
                )
                .file("/lib/b.jar", jar(Some("Class-Path: a.jar e/\n")))
                .file("/plain.jar", jar(None))
                .file("/bare.jar", jar(Some("Manifest-Version: 1.0\n")))
                .file("/bad.jar", "junk")
        };
        assert_eq!(run(host(), "-jar nope.jar").1, "Error: Unable to access jarfile nope.jar\n");
        assert_eq!(run(host(), "-jar bad.jar").1, "Error: Invalid or corrupt jarfile bad.jar\n");
        assert_eq!(run(host(), "-jar lib").1, "Error: Invalid or corrupt jarfile lib\n");
        assert_eq!(
            run(host(), "-jar plain.jar").1,
            "Error: Invalid or corrupt jarfile plain.jar\n",
            "as java says of a jar without a manifest"
        );
        assert_eq!(run(host(), "-jar bare.jar").1, "no main manifest attribute, in bare.jar\n");
        let (exit, _, launch) = run(host(), "-cp ignored -jar lib/a.jar x");
        let launch = launch.unwrap();
        assert_eq!((exit, launch.main_class.as_str(), launch.class_path_property.as_str()), (0, "p.Main", "lib/a.jar"));
        assert_eq!(launch.search_path, ["lib/a.jar", "lib/b.jar", "lib/e/", "lib/c d.jar"]);
    }

    #[test]
    fn class_paths() {
        let host =
            || MemoryHost::default().file("/lib/b.jar", jar(None)).file("/lib/a.jar", jar(None)).file("/lib/c.txt", "").file("/H.java", "");
        assert_eq!(run(host(), "-cp lib/*:x: A").2.unwrap().class_path_property, "lib/a.jar:lib/b.jar:x:.");
        assert_eq!(run(host(), "A").2.unwrap().class_path_property, ".");
        assert_eq!(run(host(), "H.java").1, "Error: running source files is not supported: compile H.java with javac first\n");
        assert_eq!(run(host(), "No.java").2.unwrap().main_class, "No.java");
        assert_eq!(run(host(), "javap x").0, 77);
        assert_eq!(run(host(), "").0, 1);
    }
}
