//! From a plan to a running program: what `java`'s launcher does before any Java code runs.
use super::modules;
use super::options::{self, Action, Console, LaunchPlan, Refusal, Target};
use crate::host::{FileKind, Host, STDERR, STDOUT};
use crate::runtime::loading::jar::Jar;
use std::sync::Arc;

pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The exit code after a bug in Ijen itself.
pub const BUG_EXIT: i32 = 134;

/// What the virtual machine is to run.
#[derive(Clone, Debug)]
pub struct Launch {
    /// A binary name.
    pub main_class: String,
    pub args: Vec<String>,
    /// Where classes are searched: directories and jars, `dir/*` expanded.
    pub class_path: Vec<String>,
    /// The property `java.class.path`.
    pub class_path_property: String,
    /// The jar of `-jar`.
    pub jar: Option<Arc<Jar>>,
    pub dry_run: bool,
    /// Modules of a module path are resolved before the main class is loaded.
    pub boot_modules: bool,
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
        Ok(Action::LibraryImage(list)) => library_image(host, &list),
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

/// Writes the image to standard output.
fn library_image(host: &Arc<dyn Host>, list: &str) -> i32 {
    let list = host.read_file(list).map_err(|error| format!("{list}: {error}"));
    let image = list.and_then(|list| {
        crate::vm::library_image::library_image(&String::from_utf8_lossy(&list), host.clone()).map_err(|error| error.to_string())
    });
    match image.and_then(|image| host.write_all(STDOUT, &image).map_err(|error| error.to_string())) {
        Ok(()) => 0,
        Err(message) => refuse(&**host, &Refusal::plain(format!("Error: {message}"))),
    }
}

/// Finds the main class (`module/class` of `-m` is left to the VM) and the class path.
pub fn prepare(plan: LaunchPlan, host: &Arc<dyn Host>) -> Result<Launch, Refusal> {
    let LaunchPlan { target, args, mut options, dry_run, .. } = plan;
    let module = if let Target::Module(name) = &target { Some(name.clone()) } else { None };
    let (main_class, jar, mut class_path) = match target {
        Target::Module(name) => (name, None, options.class_path.as_deref().map_or_else(Vec::new, |path| entries(&**host, path))),
        Target::Jar(jar) => {
            let (jar, manifest) = open_jar(host, &jar)?;
            let main_class =
                manifest.attribute("Main-Class").ok_or_else(|| Refusal::plain(format!("no main manifest attribute, in {}", jar.path)))?;
            let main_class = main_class.trim().replace('/', ".");
            for (attribute, option) in [("Add-Opens", "add-opens"), ("Add-Exports", "add-exports")] {
                for package in manifest.attribute(attribute).unwrap_or_default().split_whitespace() {
                    options.module_options.push((option.into(), format!("{package}=ALL-UNNAMED")));
                }
            }
            if let Some(modules) = manifest.attribute("Enable-Native-Access") {
                if modules.trim() != "ALL-UNNAMED" {
                    let text = "for Enable-Native-Access manifest attribute. Only ALL-UNNAMED is allowed";
                    return Err(Refusal::plain(format!("Error: illegal value \"{modules}\" {text}")));
                }
                options.module_options.push(("native-access".into(), "ALL-UNNAMED".into()));
            }
            let entry = jar.path.clone();
            (main_class, Some(Arc::new(jar)), vec![entry])
        }
        Target::Class(name) => {
            if name.ends_with(".java") && host.metadata(&name, true).is_ok_and(|metadata| metadata.kind == FileKind::File) {
                return Err(Refusal::plain(format!("Error: running source files is not supported: compile {name} with javac first")));
            }
            let path = options.class_path.clone().unwrap_or_else(|| ".".into());
            (name, None, entries(&**host, &path))
        }
    };
    let module_path = options.module_path.clone().unwrap_or_default();
    print(&**host, Console::Stderr, &modules::check(&options.module_options, !module_path.is_empty())?);
    options.properties.extend(modules::properties(&options.module_options));
    let class_path_property = class_path.join(":");
    let boot_modules = module.is_some() || !module_path.is_empty() && options.module_options.iter().any(|(id, _)| id == "add-modules");
    if boot_modules {
        options.properties.extend(modules::main_properties(&module_path, module.as_deref()));
        class_path.splice(0..0, modules::places(&**host, &module_path));
    }
    Ok(Launch { main_class, args, class_path, class_path_property, jar, dry_run, boot_modules, options })
}

/// The directories and jars of a class path.
fn entries(host: &dyn Host, path: &str) -> Vec<String> {
    path.split(':').flat_map(|entry| wildcard(host, entry)).collect()
}

/// The jar of `-jar` and its manifest.
fn open_jar(host: &Arc<dyn Host>, path: &str) -> Result<(Jar, Manifest), Refusal> {
    let metadata = host.metadata(path, true).ok().filter(|_| host.access(path, crate::host::Access::Read));
    let metadata = metadata.ok_or_else(|| Refusal::plain(format!("Error: Unable to access jarfile {path}")))?;
    let jar = Some(path).filter(|_| metadata.kind == FileKind::File).and_then(|path| Jar::open(host, path)).filter(|jar| !jar.is_empty());
    let manifest = jar.as_ref().and_then(|jar| Manifest::parse(&String::from_utf8_lossy(&jar.manifest()?)));
    jar.zip(manifest).ok_or_else(|| Refusal::plain(format!("Error: Invalid or corrupt jarfile {path}")))
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
    use std::io::{self, Write};

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
                .file("/lib/a.jar", jar(Some("Manifest-Version: 1.0\r\nMain-Class: p.Ma\r\n in\r\n\r\nName: x\r\n")))
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
        assert_eq!((launch.class_path, launch.jar.unwrap().path.as_str()), (vec!["lib/a.jar".to_owned()], "lib/a.jar"));
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
