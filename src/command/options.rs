//! The one table of options, and from a command line to a plan.
//!
//! `java` spells its options with one dash or two, joined to their values or not; each is first normalised to the
//! `--long[=value]` of its row, which clap then parses. Refusals have `java`'s texts and exit codes.
use super::arguments::{expand, variable_words};
use super::hotspot::HotSpotFlags;
use crate::host::Host;
use clap::{Arg, ArgAction, ArgMatches, Command};

/// How an option is written.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Flag,
    /// The value is the next word, or follows `=` after a spelling with two dashes; the text says what is missing.
    Next(&'static str),
    /// The value follows the spelling at once.
    Joined,
    /// Alone, or with a value after a colon.
    Colon,
}

struct Row {
    /// clap's name.
    id: &'static str,
    spellings: &'static [&'static str],
    form: Form,
    /// Also obeyed in `JAVA_TOOL_OPTIONS`.
    vm: bool,
    shown: &'static str,
    /// Empty: not listed by `--help`.
    help: &'static str,
}

const fn row(id: &'static str, spellings: &'static [&'static str], form: Form, vm: bool, shown: &'static str, help: &'static str) -> Row {
    Row { id, spellings, form, vm, shown, help }
}

use Form::{Colon, Flag, Joined, Next};
const MODULES: Form = Next("modules to be specified");
const MODULE_PATH: Form = Next("module path specification");

#[rustfmt::skip]
const TABLE: &[Row] = &[
    row("class-path", &["-cp", "-classpath", "--class-path"], Next("class path specification"), false, "-cp, -classpath, --class-path <path>", "directories, jars and dir/* (all its jars), separated by ':'"),
    row("jar", &["-jar"], Next("jar file specification"), false, "-jar <file>", "run the main class of a jar"),
    row("define", &["-D"], Joined, true, "-D<name>=<value>", "set a system property"),
    row("max-heap", &["-Xmx"], Joined, true, "-Xmx<size>", "the largest size of the heap (k, m, g)"),
    row("initial-heap", &["-Xms"], Joined, true, "-Xms<size>", "the first size of the heap"),
    row("young-heap", &["-Xmn"], Joined, true, "", ""),
    row("stack", &["-Xss"], Joined, true, "-Xss<size>", "the size of a thread's stack"),
    row("enable-assertions", &["-ea", "-enableassertions"], Colon, true, "-ea[:<package>...|:<class>]", "enable assertions"),
    row("disable-assertions", &["-da", "-disableassertions"], Colon, true, "-da[:<package>...|:<class>]", "disable assertions"),
    row("enable-system-assertions", &["-esa", "-enablesystemassertions"], Flag, true, "-esa, -dsa", "enable, disable assertions in the library"),
    row("disable-system-assertions", &["-dsa", "-disablesystemassertions"], Flag, true, "", ""),
    row("verbose", &["-verbose"], Colon, true, "-verbose:[class|gc|jni]", "say what is loaded, collected, linked"),
    row("log", &["-Xlog"], Colon, true, "-Xlog:[class+load|class+unload|gc|safepoint|translation]", "the same"),
    row("version-stderr", &["-version"], Flag, false, "", ""),
    row("version-stdout", &["--version"], Flag, false, "-version, --version", "print the version and leave"),
    row("show-version-stderr", &["-showversion"], Flag, false, "", ""),
    row("show-version-stdout", &["--show-version"], Flag, false, "-showversion, --show-version", "print the version and go on"),
    row("full-version-stderr", &["-fullversion"], Flag, false, "", ""),
    row("full-version-stdout", &["--full-version"], Flag, false, "", ""),
    row("help-stderr", &["-help", "-h", "-?"], Flag, false, "", ""),
    row("help-stdout", &["--help"], Flag, false, "-help, --help", "print this and leave"),
    row("help-extra-stderr", &["-X"], Flag, false, "", ""),
    row("help-extra-stdout", &["--help-extra"], Flag, false, "", ""),
    row("dry-run", &["--dry-run"], Flag, false, "--dry-run", "load the main class but do not run it"),
    row("enable-preview", &["--enable-preview"], Flag, true, "--enable-preview", "allow classes that use preview features"),
    row("disable-at-files", &["--disable-@files"], Flag, false, "--disable-@files", "expand no further @argument files"),
    row("xx", &["-XX:"], Joined, true, "-XX:<flag>", "HotSpot's flags: known ones are accepted, most change nothing"),
    row("diagnose", &["-Xdiag"], Flag, false, "-Xdiag", "show more about a main class that cannot be loaded"),
    row("no-verify", &["-noverify", "-Xverify:none"], Flag, true, "", ""),
    row("debug", &["-Xdebug"], Flag, true, "", ""),
    row("profile", &["-Xprof"], Flag, true, "", ""),
    row("settings", &["-XshowSettings"], Colon, false, "", ""),
    row("interpreted", &["-Xint"], Flag, true, "-Xint", "interpret only (nothing else happens yet)"),
    row("nothing", &["-Xcomp", "-Xmixed", "-Xbatch", "-Xnoclassgc", "-Xusealtsigs", "-native", "-Xshare:auto", "-Xshare:on", "-Xshare:off", "-Xshare:dump", "-server", "-client", "-Xcheck:jni",
        "-Xverify", "-Xverify:all", "-Xverify:remote", "-XX+", "-Xfuture:"], Flag, true, "", ""),
    row("nothing-more", &["-splash:", "-Xmaxjitcodesize", "-Xloggc:", "-Xbootclasspath/a:"], Joined, true, "", ""),
    row("illegal-native-access", &["--illegal-native-access="], Joined, true, "", ""),
    row("unsafe-access", &["--sun-misc-unsafe-memory-access="], Joined, true, "", ""),
    row("finalization", &["--finalization="], Joined, true, "", ""),
    row("add-opens", &["--add-opens"], MODULES, true, "--add-opens, --add-exports <module>/<package>=<module>", "open, export a package"),
    row("add-exports", &["--add-exports"], MODULES, true, "", ""),
    row("add-reads", &["--add-reads"], MODULES, true, "", ""),
    row("add-modules", &["--add-modules"], MODULES, true, "", ""),
    row("limit-modules", &["--limit-modules"], MODULES, true, "", ""),
    row("patch-module", &["--patch-module"], MODULES, true, "--patch-module java.base=<path>", "classes that take the place of the library's"),
    row("native-access", &["--enable-native-access"], MODULES, true, "", ""),
    row("module-path", &["-p", "--module-path"], MODULE_PATH, false, "", ""),
    row("upgrade-module-path", &["--upgrade-module-path"], MODULE_PATH, false, "", ""),
    row("module", &["-m", "--module"], Next("module name"), false, "", ""),
    row("source", &["--source"], Next("source version"), false, "", ""),
    row("reduce-signals", &["-Xrs"], Flag, true, "-Xrs", "leave the signals of the operating system alone"),
    row("illegal-access", &["--illegal-access="], Joined, true, "", ""),
    // Ijen's own.
    row("gc-stress", &["--gc-stress"], Next("a count"), true, "--gc-stress <n>[,boot]", "collect at every nth allocation (0: none, but check)"),
    row("heap-dump", &["--heap-dump"], Next("a file"), true, "--heap-dump <file>", "write the heap to a file (HPROF) when the program ends"),
    row("dispatcher", &["--dispatcher"], Next("match or calls"), true, "--dispatcher <match|calls>", "how the interpreter goes from op to op"),
    row("no-indy-shortcuts", &["--no-indy-shortcuts"], Flag, true, "--no-indy-shortcuts", "run the bootstrap methods of invokedynamic"),
    row("infer-types", &["--infer-types"], Flag, true, "--infer-types", "verify by type inference, whatever the class files' version"),
    row("no-intrinsics", &["--no-intrinsics"], Flag, true, "--no-intrinsics", "run the library's own code of String.charAt, Math.sqrt and the like"),
];

/// A line for the user, and that nothing will be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub stdout: String,
    pub stderr: String,
    pub exit: u8,
}

const NO_VM: &str = "Error: Could not create the Java Virtual Machine.\nError: A fatal exception has occurred. Program will exit.\n";

impl Refusal {
    /// One message of the launcher.
    pub fn plain(message: impl Into<String>) -> Self {
        Self { stdout: String::new(), stderr: message.into() + "\n", exit: 1 }
    }

    /// An option that the virtual machine refuses.
    pub fn vm(message: impl Into<String>) -> Self {
        Self { stdout: String::new(), stderr: message.into() + "\n" + NO_VM, exit: 1 }
    }

    /// What HotSpot finds out while it starts; it says so on stdout.
    pub fn starting(message: &str) -> Self {
        Self { stdout: format!("Error occurred during initialization of VM\n{message}\n"), stderr: String::new(), exit: 1 }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Console {
    Stdout,
    Stderr,
}

/// What a command line asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Run(Box<LaunchPlan>),
    Help(Console),
    HelpExtra(Console),
    Version(Console),
    FullVersion(Console),
    /// No main class: the usage on stderr, exit code 1.
    Usage,
    Javap(Vec<String>),
    /// The tool, with its arguments.
    Verify(Vec<String>),
    /// `--library-image=LIST`: makes the image of the class library, for `jre-stubs/build`.
    LibraryImage(String),
}

#[derive(Clone, Debug, PartialEq)]
pub struct CommandLine {
    /// For stderr, before anything else: variables picked up, warnings.
    pub notes: String,
    pub action: Result<Action, Refusal>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A binary name; slashes have become dots.
    Class(String),
    Jar(String),
    /// `-m module[/class]`.
    Module(String),
}

/// `-ea:com.foo...` and its relatives, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssertionSetting {
    pub enable: bool,
    pub scope: AssertionScope,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssertionScope {
    /// All classes but the library's.
    Everything,
    Class(String),
    /// With its subpackages; empty for the unnamed package alone.
    Package(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GcStress {
    pub every: u32,
    pub from_boot: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dispatcher {
    /// What this build does best.
    #[default]
    Default,
    Match,
    Calls,
}

/// Everything about the machine to be started that a user can choose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VmOptions {
    /// As given; `None` means `.`.
    pub class_path: Option<String>,
    pub properties: Vec<(String, String)>,
    pub max_heap: Option<u64>,
    pub initial_heap: Option<u64>,
    /// `-Xmn`.
    pub young_heap: Option<u64>,
    pub stack_size: Option<u64>,
    pub assertions: Vec<AssertionSetting>,
    pub system_assertions: bool,
    pub verbose_class: bool,
    /// `-Xlog:translation`.
    pub log_translation: bool,
    /// `-Xlog:class+unload`.
    pub log_class_unload: bool,
    pub verbose_gc: bool,
    /// `-Xlog:safepoint`.
    pub log_safepoint: bool,
    pub verbose_jni: bool,
    pub enable_preview: bool,
    pub no_indy_shortcuts: bool,
    pub no_intrinsics: bool,
    pub no_finalization: bool,
    /// The verifier of old class files for all of them.
    pub infer_types: bool,
    pub gc_stress: Option<GcStress>,
    pub dispatcher: Dispatcher,
    /// `--heap-dump`.
    pub heap_dump: Option<String>,
    pub diagnose: bool,
    /// `-Xrs`: install no signal handlers.
    pub reduce_signals: bool,
    /// (option, value), such as (`add-opens`, `java.base/java.lang=ALL-UNNAMED`).
    pub module_options: Vec<(String, String)>,
    /// `--module-path`.
    pub module_path: Option<String>,
    pub flags: HotSpotFlags,
    /// The words before the main class, for `RuntimeMXBean`-like questions.
    pub input_arguments: Vec<String>,
}

impl VmOptions {
    /// The path of `--patch-module java.base=...`, of which the last one counts.
    pub fn library_patch(&self) -> Vec<String> {
        let patches = self.module_options.iter().filter(|(option, _)| option == "patch-module");
        let path = patches.filter_map(|(_, value)| value.strip_prefix("java.base=")).next_back();
        path.map_or_else(Vec::new, |path| path.split(':').map(str::to_owned).collect())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct LaunchPlan {
    pub target: Target,
    pub args: Vec<String>,
    pub options: VmOptions,
    pub dry_run: bool,
    pub show_version: Option<Console>,
}

/// Whether `word` is an option whose value is the next word.
pub(super) fn takes_next(word: &str) -> bool {
    TABLE.iter().any(|row| matches!(row.form, Next(_)) && row.spellings.contains(&word))
}

/// Reads a whole command line, without the program's name, and the environment's share of it.
pub fn parse(words: Vec<String>, host: &dyn Host) -> CommandLine {
    let mut notes = String::new();
    let action = Parser { host, notes: &mut notes, normal: Vec::new(), flags: HotSpotFlags::default(), refusal: None }.parse(words);
    CommandLine { notes, action }
}

struct Parser<'a> {
    host: &'a dyn Host,
    notes: &'a mut String,
    /// clap's input.
    normal: Vec<String>,
    flags: HotSpotFlags,
    /// The first option that the virtual machine refuses; the launcher's own refusals come before it.
    refusal: Option<Refusal>,
}

const LIBRARY_IMAGE: &str = "--library-image=";

impl Parser<'_> {
    fn parse(mut self, words: Vec<String>) -> Result<Action, Refusal> {
        match words.first().map(String::as_str) {
            Some("javap") => return Ok(Action::Javap(words[1..].to_vec())),
            Some("verify") => return Ok(Action::Verify(words[1..].to_vec())),
            Some(word) if word.starts_with(LIBRARY_IMAGE) => return Ok(Action::LibraryImage(word[LIBRARY_IMAGE.len()..].into())),
            Some("run") => return self.launch(words[1..].to_vec()),
            _ => {}
        }
        self.launch(words)
    }

    fn launch(&mut self, words: Vec<String>) -> Result<Action, Refusal> {
        let mut words = expand(words, self.host)?;
        let mut variable_count = 0;
        if let Some(text) = self.host.variable("JDK_JAVA_OPTIONS") {
            *self.notes += &format!("NOTE: Picked up JDK_JAVA_OPTIONS: {text}\n");
            let more = self.launcher_variable(&text)?;
            variable_count = more.len();
            words.splice(0..0, more);
        }
        // The variables of the virtual machine surround the command line; the last one wins.
        let tool_options = self.machine_variable("JAVA_TOOL_OPTIONS");
        let late_options = self.machine_variable("_JAVA_OPTIONS");
        self.ignore_unrecognized([&tool_options, &words, &late_options]);
        self.machine_words(&tool_options);
        let mut rest = words.as_slice();
        let mut terminal = None;
        while let [word, after @ ..] = rest {
            if !word.starts_with('-') {
                break;
            }
            rest = after;
            match find(word) {
                Some((row, value)) => {
                    let value = match (row.form, value) {
                        (Next(_), None) => match rest {
                            [value, after @ ..] => {
                                rest = after;
                                Some(value.clone())
                            }
                            [] => return Err(missing_value(row, word)),
                        },
                        (MODULES | MODULE_PATH, Some("")) => return Err(missing_value(row, word)),
                        (_, value) => value.map(str::to_owned),
                    };
                    terminal = self.take(row, word, value);
                    if terminal.is_some() || row.id == "jar" || row.id == "module" {
                        break;
                    }
                }
                None => self.unrecognized(word),
            }
        }
        let consumed = words.len() - rest.len();
        let mut input_arguments = tool_options;
        input_arguments.extend(words[variable_count.min(consumed)..consumed].iter().cloned());
        self.machine_words(&late_options);
        let (options, given) = self.options(input_arguments)?;
        if let Some(action) = terminal {
            return Ok(action);
        }
        let target = match (given.last("jar"), given.last("module"), rest) {
            (Some(jar), ..) => Target::Jar(jar),
            (_, Some(module), _) => Target::Module(module),
            (_, _, [class, after @ ..]) => {
                rest = after;
                Target::Class(class.replace('/', "."))
            }
            _ => return Ok(Action::Usage),
        };
        let show_version = match (given.flag("show-version-stderr"), given.flag("show-version-stdout")) {
            (true, _) => Some(Console::Stderr),
            (_, true) => Some(Console::Stdout),
            _ => None,
        };
        Ok(Action::Run(Box::new(LaunchPlan { target, args: rest.to_vec(), options, dry_run: given.flag("dry-run"), show_version })))
    }

    /// The words of `JDK_JAVA_OPTIONS`, which may hold neither main class nor what ends the command.
    fn launcher_variable(&self, text: &str) -> Result<Vec<String>, Refusal> {
        const NAME: &str = "environment variable JDK_JAVA_OPTIONS";
        let words = variable_words(text).ok_or_else(|| Refusal::plain(format!("Error: Unmatched quote in {NAME}")))?;
        let words = expand(words, self.host)?;
        let mut index = 0;
        while let Some(word) = words.get(index) {
            let row = find(word).map(|(row, _)| row.id);
            if row.is_some_and(|id| matches!(id, "jar" | "module" | "disable-at-files") || terminal(id).is_some()) {
                return Err(Refusal::plain(format!("Error: Option {word} is not allowed in {NAME}")));
            }
            if !word.starts_with('-') {
                return Err(Refusal::plain(format!("Error: Cannot specify main class in {NAME}")));
            }
            index += if takes_next(word) { 2 } else { 1 };
        }
        Ok(words)
    }

    fn machine_variable(&mut self, name: &str) -> Vec<String> {
        let Some(text) = self.host.variable(name) else { return Vec::new() };
        *self.notes += &format!("Picked up {name}: {text}\n");
        variable_words(&text).unwrap_or_else(|| {
            self.refuse(Refusal::vm(format!("Unmatched quote in {name}")));
            Vec::new()
        })
    }

    /// This one flag acts on the options before it, too.
    fn ignore_unrecognized(&mut self, lists: [&Vec<String>; 3]) {
        for word in lists.into_iter().flatten() {
            match word.as_str() {
                "-XX:+IgnoreUnrecognizedVMOptions" => self.flags.ignore_unrecognized = true,
                "-XX:-IgnoreUnrecognizedVMOptions" => self.flags.ignore_unrecognized = false,
                word if !word.starts_with('-') => {}
                _ => {}
            }
        }
    }

    fn machine_words(&mut self, words: &[String]) {
        for word in words {
            match find(word) {
                Some((row, value)) if row.vm && (value.is_some() || !matches!(row.form, Next(_))) => {
                    drop(self.take(row, word, value.map(str::to_owned)))
                }
                _ => self.unrecognized(word),
            }
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        self.refusal.get_or_insert(refusal);
    }

    fn unrecognized(&mut self, word: &str) {
        if self.flags.ignore_unrecognized {
            return;
        }
        self.refuse(match word {
            _ if word.starts_with("-Xbootclasspath") => {
                let option = if word.starts_with("-Xbootclasspath/p") { "-Xbootclasspath/p" } else { "-Xbootclasspath" };
                Refusal { stdout: format!("{option} is no longer a supported option.\n"), stderr: NO_VM.into(), exit: 1 }
            }
            _ if word.starts_with("-Xverify:") => Refusal::vm(format!("Unrecognized verification option: {word}")),
            _ if word.starts_with("-Xcheck:") => Refusal::vm(format!("Unrecognized check option: {word}")),
            _ if word.starts_with("-agentlib:") || word.starts_with("-agentpath:") || word.starts_with("-javaagent:") => {
                Refusal::starting(&format!("Agents are not supported: {word}"))
            }
            _ => Refusal::vm(format!("Unrecognized option: {word}")),
        });
    }

    /// Takes in one option. The action, if it ends the command line.
    fn take(&mut self, row: &Row, word: &str, value: Option<String>) -> Option<Action> {
        if let Some(action) = terminal(row.id) {
            return Some(action);
        }
        let mut value = value;
        match row.id {
            "xx" => match self.flags.add(value.as_deref().unwrap_or_default()) {
                Ok(Some(warning)) => self.warn(&warning),
                Ok(None) => {}
                Err(refusal) => self.refuse(refusal),
            },
            "no-verify" => {
                self.warn("Options -Xverify:none and -noverify were deprecated in JDK 13 and will likely be removed in a future release.")
            }
            "illegal-access" => self.warn(&format!("Ignoring option {word}; support was removed in 17.0")),
            "profile" => self.warn("Ignoring option -Xprof; support was removed in 10.0"),
            "debug" => self.warn("Option -Xdebug was deprecated in JDK 22 and will likely be removed in a future release."),
            "enable-assertions" | "disable-assertions" if value.as_deref() == Some("") => return None,
            // One list for both, as their order counts.
            "enable-assertions" => value = Some(format!("+{}", value.unwrap_or_default())),
            "disable-assertions" => {
                self.normal.push(format!("--enable-assertions=-{}", value.unwrap_or_default()));
                return None;
            }
            "max-heap" => self.check_size(value.as_deref(), word, "maximum heap"),
            "initial-heap" => self.check_size(value.as_deref(), word, "initial heap"),
            "young-heap" => self.check_size(value.as_deref(), word, "initial young generation"),
            "stack" => self.check_stack(value.as_deref(), word),
            "gc-stress" if parse_gc_stress(value.as_deref().unwrap_or_default()).is_none() => {
                self.refuse(Refusal::vm(format!("Invalid count: --gc-stress={}", value.as_deref().unwrap_or_default())));
            }
            "unsafe-access" if !matches!(value.as_deref(), Some("allow" | "warn" | "debug" | "deny")) => {
                let mode = value.as_deref().unwrap_or_default();
                self.refuse(Refusal::vm(format!("Value specified to --sun-misc-unsafe-memory-access not recognized: '{mode}'")));
            }
            "finalization" if !matches!(value.as_deref(), Some("enabled" | "disabled")) => {
                let value = value.as_deref().unwrap_or_default();
                self.refuse(Refusal::vm(format!("Invalid finalization value '{value}', must be 'disabled' or 'enabled'.")));
            }
            "dispatcher" if !matches!(value.as_deref(), Some("match" | "calls")) => {
                self.refuse(Refusal::vm(format!("Invalid dispatcher: --dispatcher={}", value.as_deref().unwrap_or_default())));
            }
            _ => {}
        }
        self.normal.push(match (row.form, value) {
            (Flag, _) => format!("--{}", row.id),
            (_, value) => format!("--{}={}", row.id, value.unwrap_or_default()),
        });
        None
    }

    fn warn(&mut self, warning: &str) {
        *self.notes += &format!("OpenJDK 64-Bit Server VM warning: {warning}\n");
    }

    fn check_size(&mut self, value: Option<&str>, word: &str, what: &str) {
        if value.and_then(parse_size).is_none_or(|size| size == 0 && what != "initial heap") {
            self.refuse(Refusal::vm(format!("Invalid {what} size: {word}")));
        }
    }

    fn check_stack(&mut self, value: Option<&str>, word: &str) {
        match value.and_then(parse_size) {
            None => self.refuse(Refusal::vm(format!("Invalid thread stack size: {word}"))),
            Some(size) if size > 1 << 30 => {
                self.refuse(Refusal::vm(format!(
                    "Invalid thread stack size: {word}\nThe specified size exceeds the maximum representable size."
                )));
            }
            Some(_) => {}
        }
    }

    /// From the normalised words to settings, by way of clap.
    fn options(&mut self, input_arguments: Vec<String>) -> Result<(VmOptions, Given), Refusal> {
        if let Some(refusal) = self.refusal.take() {
            return Err(refusal);
        }
        let given = Given::of(self.normal.drain(..).collect())?;
        let (last, all, flag) = (|id: &str| given.last(id), |id: &str| given.all(id), |id: &str| given.flag(id));
        let verbose: Vec<String> =
            all("verbose").iter().flat_map(|value| value.split(',').map(str::to_owned).collect::<Vec<_>>()).collect();
        let log: Vec<String> = all("log")
            .iter()
            .flat_map(|value| value.split([',', ':']).map(|tag| tag.split('=').next().unwrap_or_default().to_owned()).collect::<Vec<_>>())
            .collect();
        let flags = std::mem::take(&mut self.flags);
        let options = VmOptions {
            class_path: last("class-path").or_else(|| self.host.variable("CLASSPATH")).filter(|path| !path.is_empty()),
            properties: (all("define").iter().filter_map(|definition| property(definition)))
                .chain(last("unsafe-access").map(|mode| ("sun.misc.unsafe.memory.access".to_owned(), mode)))
                .collect(),
            max_heap: last("max-heap").and_then(|size| parse_size(&size)).or(flags.max_heap),
            initial_heap: last("initial-heap").and_then(|size| parse_size(&size)).or(flags.initial_heap),
            young_heap: last("young-heap").and_then(|size| parse_size(&size)),
            stack_size: last("stack")
                .and_then(|size| parse_size(&size))
                .or(flags.thread_stack_kilobytes.map(|size| size * 1024))
                .filter(|size| *size > 0),
            assertions: all("enable-assertions").iter().map(|setting| assertion(setting)).collect(),
            system_assertions: flag("enable-system-assertions") && !flag("disable-system-assertions"),
            verbose_class: verbose.iter().any(|what| what.is_empty() || what == "class") || log.iter().any(|tag| tag == "class+load"),
            log_class_unload: log.iter().any(|tag| tag == "class+unload"),
            log_translation: log.iter().any(|tag| tag == "translation"),
            verbose_gc: verbose.iter().any(|what| what == "gc") || log.iter().any(|tag| tag == "gc" || tag == "gc*") || flags.print_gc,
            log_safepoint: log.iter().any(|tag| tag == "safepoint" || tag == "safepoint*"),
            verbose_jni: verbose.iter().any(|what| what == "jni"),
            enable_preview: flag("enable-preview"),
            no_indy_shortcuts: flag("no-indy-shortcuts"),
            no_intrinsics: flag("no-intrinsics"),
            no_finalization: last("finalization").as_deref() == Some("disabled"),
            infer_types: flag("infer-types"),
            gc_stress: last("gc-stress").and_then(|text| parse_gc_stress(&text)),
            dispatcher: match last("dispatcher").as_deref() {
                Some("match") => Dispatcher::Match,
                Some("calls") => Dispatcher::Calls,
                _ => Dispatcher::Default,
            },
            heap_dump: last("heap-dump"),
            diagnose: flag("diagnose"),
            reduce_signals: flag("reduce-signals"),
            module_options: [
                "patch-module",
                "limit-modules",
                "add-modules",
                "add-reads",
                "add-exports",
                "add-opens",
                "native-access",
                "illegal-native-access",
            ]
            .iter()
            .flat_map(|id| all(id).into_iter().map(move |value| ((*id).to_owned(), value)))
            .collect(),
            module_path: last("module-path"),
            flags,
            input_arguments,
        };
        check_sizes(&options)?;
        Ok((options, given))
    }
}

/// The options of a command line, as clap has read them.
struct Given(ArgMatches);

impl Given {
    /// Reads normalised words. clap is told of the rows that occur among them: it is slow to tell.
    fn of(words: Vec<String>) -> Result<Given, Refusal> {
        let id = |word: &String| word.trim_start_matches('-').split('=').next().map(str::to_owned);
        let ids: Vec<String> = words.iter().filter_map(id).collect();
        let command = command().args(TABLE.iter().filter(|row| ids.iter().any(|id| id == row.id)).map(argument));
        let matches = command.try_get_matches_from(std::iter::once("ijen".to_owned()).chain(words));
        matches.map(Given).map_err(|error| Refusal::plain(error.to_string()))
    }
    fn values(&self, id: &str) -> impl Iterator<Item = &String> {
        self.0.try_get_many::<String>(id).ok().flatten().into_iter().flatten()
    }
    fn all(&self, id: &str) -> Vec<String> {
        self.values(id).cloned().collect()
    }
    fn last(&self, id: &str) -> Option<String> {
        self.values(id).last().cloned()
    }
    fn flag(&self, id: &str) -> bool {
        self.0.try_get_one::<bool>(id).ok().flatten().is_some_and(|given| *given)
    }
}

/// What can only be judged when all options are known.
fn check_sizes(options: &VmOptions) -> Result<(), Refusal> {
    if options.stack_size.is_some_and(|size| size < 136 * 1024) {
        let stdout = "\nThe Java thread stack size specified is too small. Specify at least 136k\n".into();
        return Err(Refusal { stdout, stderr: NO_VM.into(), exit: 1 });
    }
    let conflict = match (options.max_heap, options.initial_heap) {
        _ if options.flags.conflict().is_some() => options.flags.conflict(),
        (Some(max), _) if max < 2 << 20 => Some("Too small maximum heap"),
        (Some(max), Some(initial)) if initial > max => Some("Initial heap size set to a larger value than the maximum heap size"),
        _ => None,
    };
    conflict.map_or(Ok(()), |message| Err(Refusal::starting(message)))
}

/// The row of an option, and the value that is written with it.
fn find(word: &str) -> Option<(&'static Row, Option<&str>)> {
    TABLE.iter().find_map(|row| {
        row.spellings.iter().find_map(|spelling| {
            let rest = word.strip_prefix(spelling)?;
            match row.form {
                _ if rest.is_empty() && row.form != Joined => Some((row, None)),
                Joined => Some((row, Some(rest))),
                Next(_) if spelling.starts_with("--") => rest.strip_prefix('=').map(|value| (row, Some(value))),
                Colon => rest.strip_prefix(':').map(|value| (row, Some(value))),
                _ => None,
            }
        })
    })
}

fn missing_value(row: &Row, word: &str) -> Refusal {
    let Next(what) = row.form else { return Refusal::vm(format!("Unrecognized option: {word}")) };
    let mut refusal = Refusal::plain(format!("Error: {word} requires {what}"));
    if row.id == "jar" {
        refusal.stderr += &usage();
    }
    refusal
}

/// Options after which the rest of the line does not count.
fn terminal(id: &str) -> Option<Action> {
    Some(match id {
        "help-stdout" => Action::Help(Console::Stdout),
        "help-stderr" => Action::Help(Console::Stderr),
        "help-extra-stdout" => Action::HelpExtra(Console::Stdout),
        "help-extra-stderr" => Action::HelpExtra(Console::Stderr),
        "version-stdout" => Action::Version(Console::Stdout),
        "version-stderr" => Action::Version(Console::Stderr),
        "full-version-stdout" => Action::FullVersion(Console::Stdout),
        "full-version-stderr" => Action::FullVersion(Console::Stderr),
        _ => return None,
    })
}

fn property(definition: &str) -> Option<(String, String)> {
    let (name, value) = definition.split_once('=').unwrap_or((definition, ""));
    (!name.is_empty()).then(|| (name.to_owned(), value.to_owned()))
}

fn assertion(setting: &str) -> AssertionSetting {
    let (enable, scope) = (setting.starts_with('+'), &setting[1..]);
    let scope = match scope.strip_suffix("...") {
        _ if scope.is_empty() => AssertionScope::Everything,
        Some(package) => AssertionScope::Package(package.replace('/', ".")),
        None => AssertionScope::Class(scope.replace('/', ".")),
    };
    AssertionSetting { enable, scope }
}

fn parse_gc_stress(text: &str) -> Option<GcStress> {
    let (count, from_boot) = text.strip_suffix(",boot").map_or((text, false), |count| (count, true));
    Some(GcStress { every: count.parse().ok()?, from_boot })
}

/// A size as `-Xmx` takes it: decimal or hexadecimal digits and one of k, m, g, t.
pub(super) fn parse_size(text: &str) -> Option<u64> {
    let (digits, shift) = match text.as_bytes().last()? {
        b'k' | b'K' => (&text[..text.len() - 1], 10),
        b'm' | b'M' => (&text[..text.len() - 1], 20),
        b'g' | b'G' => (&text[..text.len() - 1], 30),
        b't' | b'T' => (&text[..text.len() - 1], 40),
        _ => (text, 0),
    };
    if digits.starts_with('+') {
        return None;
    }
    let number = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hexadecimal) => u64::from_str_radix(hexadecimal, 16).ok()?,
        None => digits.parse().ok()?,
    };
    number.checked_mul(1 << shift)
}

/// A row as clap sees it.
fn argument(row: &Row) -> Arg {
    let argument = Arg::new(row.id).long(row.id).help(row.help).hide(row.help.is_empty()).value_name(row.shown);
    match row.form {
        Flag => argument.overrides_with(row.id).action(ArgAction::SetTrue),
        _ => argument.action(ArgAction::Append).num_args(1).require_equals(true),
    }
}

/// The command without its options.
fn command() -> Command {
    Command::new("ijen")
        .about("A Java virtual machine in one small program")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
}

/// The text of `--help`.
pub fn usage() -> String {
    let command = command()
        .args(TABLE.iter().map(argument))
        .subcommand(Command::new("javap").about("print what is in class files, as javap does"))
        .subcommand(Command::new("verify").about("verify class files without running them"))
        .subcommand(Command::new("run").about("run a class whose name is the name of a tool: ijen run javap"));
    let mut text = String::from(
        "Usage: ijen [options] <mainclass> [args...]\n           (to execute a class)\n   or  ijen [options] -jar <jarfile>.jar [args...]\n           (to execute a jar file)\n   or  ijen <tool> [args...]\n\n where options include:\n\n",
    );
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let row = TABLE.iter().find(|row| row.id == arg.get_id().as_str());
        let shown = row.map_or("", |row| row.shown);
        text += &format!("    {shown}\n                  {}\n", arg.get_help().map(ToString::to_string).unwrap_or_default());
    }
    text += "    @<file>\n                  read more of these words from a file\n\n and tools are:\n\n";
    for tool in command.get_subcommands() {
        text += &format!("    {:14}{}\n", tool.get_name(), tool.get_about().map(ToString::to_string).unwrap_or_default());
    }
    text
}

#[cfg(test)]
mod tests;
