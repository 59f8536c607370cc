//! The command line against `java`'s: each case of `testdata/launcher/cases.txt` runs in a shell, in a folder of good and
//! broken classes and jars, and what it prints is compared with `goldens.txt`, which JDK 25's `java` wrote.
//!
//! Environment: `BLESS=launcher` compiles the fixtures and writes the goldens; `IJEN_BIN` runs another `java`-like command.
mod support;

use libtest_mimic::{Arguments, Trial};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use support::{bless, difference, jdk, run, skip};

/// The name of a case and its shell command.
struct Case {
    name: String,
    script: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/launcher")
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string(folder().join("cases.txt")).expect("cases.txt is readable");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, script) = line.split_once(": ").unwrap_or_else(|| panic!("no command: {line}"));
            Case { name: name.into(), script: script.into() }
        })
        .collect()
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = Some(arguments.test_threads.unwrap_or(2).min(2));
    let scratch = std::env::temp_dir().join(format!("ijen-launcher-{}", std::process::id()));
    let code = if std::env::var("BLESS").is_ok_and(|what| what == "1" || what == "launcher") {
        write_goldens(&scratch)
    } else if Command::new("bash").args(["-c", "true"]).status().is_ok_and(|status| status.success()) {
        check_all(&arguments, &scratch)
    } else {
        skip("no bash").map_or_else(|_| ExitCode::FAILURE, |()| ExitCode::SUCCESS)
    };
    drop(fs::remove_dir_all(&scratch));
    code
}

fn check_all(arguments: &Arguments, scratch: &Path) -> ExitCode {
    let program = std::env::var_os("IJEN_BIN").map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_ijen")), PathBuf::from);
    let goldens = goldens();
    let fixtures = scratch.join("fixtures");
    make_fixtures(&fixtures);
    let trials = cases().into_iter().enumerate().map(|(index, case)| {
        let (program, golden, fixtures) = (program.clone(), goldens.get(&case.name).cloned().unwrap_or_default(), fixtures.clone());
        let own = scratch.join(format!("case{index}"));
        Trial::test(case.name.clone(), move || {
            let actual = outcome(&program, &case, &fixtures, &own)?;
            if actual == golden { Ok(()) } else { Err(format!("$ {}\n{}", case.script, difference(&golden, &actual)).into()) }
        })
    });
    let trials = trials.collect();
    libtest_mimic::run(arguments, trials).exit_code()
}

fn write_goldens(scratch: &Path) -> ExitCode {
    let Some(home) = jdk::find() else {
        eprintln!("blessing needs JDK 25: set JAVA_HOME");
        return ExitCode::FAILURE;
    };
    if let Err(error) = compile_fixtures(&home) {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    let fixtures = scratch.join("fixtures");
    make_fixtures(&fixtures);
    let mut text = String::new();
    for (index, case) in cases().iter().enumerate() {
        match outcome(&home.join("bin/java"), case, &fixtures, &scratch.join(format!("case{index}"))) {
            Ok(outcome) => write!(text, "=== {}\n{outcome}", case.name).expect("a String takes all"),
            Err(error) => {
                eprintln!("{}: {error}", case.name);
                return ExitCode::FAILURE;
            }
        }
    }
    fs::write(folder().join("goldens.txt"), text).expect("goldens are writable");
    ExitCode::SUCCESS
}

fn goldens() -> BTreeMap<String, String> {
    let text = fs::read_to_string(folder().join("goldens.txt")).expect("goldens.txt is readable");
    let parts = text.split("=== ").skip(1);
    parts.filter_map(|part| part.split_once('\n')).map(|(name, outcome)| (name.to_owned(), outcome.to_owned())).collect()
}

/// Runs a case in a copy of the fixtures.
fn outcome(program: &Path, case: &Case, fixtures: &Path, own: &Path) -> Result<String, String> {
    let copied = Command::new("cp").args(["-r"]).arg(fixtures).arg(own).status().map_err(|error| error.to_string())?;
    assert!(copied.success(), "the fixtures can be copied");
    let script = format!("source {}\n{}", folder().join("prelude.sh").display(), case.script);
    // Whoever runs the tests may ignore signals (`nohup`), and a program inherits that.
    let mut command = Command::new("env");
    command.args(["--default-signal", "bash", "-c"]).arg(script).env("J", program).current_dir(own);
    let mut text = run::run_command(&mut command, None)?.to_golden();
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

/// All sources below `src` into `launcher.jar`.
fn compile_fixtures(home: &Path) -> Result<(), String> {
    let output = std::env::temp_dir().join(format!("ijen-launcher-classes-{}", std::process::id()));
    let source = folder().join("src");
    let compile = |arguments: &mut Command| {
        let result = arguments.output().map_err(|error| error.to_string())?;
        result.status.success().then_some(()).ok_or_else(|| String::from_utf8_lossy(&result.stderr).into_owned())
    };
    let javac = || Command::new(home.join("bin/javac"));
    compile(javac().args(["-g", "-nowarn", "-d"]).arg(&output).arg(source.join("Fixtures.java")).arg(source.join("p/Q.java")))?;
    let patch = source.join("patch");
    let mut option = OsString::from("java.base=");
    option.push(&patch);
    compile(javac().arg("--patch-module").arg(option).arg("-d").arg(output.join("patch")).arg(patch.join("java/util/Patched.java")))?;
    let modules = source.join("modules");
    compile(javac().arg("--module-source-path").arg(&modules).args(["-m", "app,plug", "-d"]).arg(output.join("modules")))?;
    bless::write_jar(&output, &folder().join("launcher.jar"), None)?;
    fs::remove_dir_all(&output).map_err(|error| error.to_string())
}

/// Good and broken classes, jars, argument files.
fn make_fixtures(root: &Path) {
    let make = |path: &str| fs::create_dir_all(root.join(path)).expect("the temporary folder is writable");
    let write = |path: &str, bytes: &[u8]| fs::write(root.join(path), bytes).expect("the temporary folder is writable");
    for path in ["classes/p", "broken/Folder.class", "jars", "modules", "single"] {
        make(path);
    }
    unpack(&folder().join("launcher.jar"), &root.join("classes"));
    fs::remove_file(root.join("classes/Missing$Gone.class")).expect("it was unpacked");
    let hello = fs::read(root.join("classes/Hello.class")).expect("it was unpacked");
    write("single/Hello.class", &hello);
    write("single/Properties.class", &fs::read(root.join("classes/Properties.class")).expect("it was unpacked"));
    write("classes/Wrong.class", &hello);

    let broken = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = hello.clone();
        change(&mut bytes);
        write(&format!("broken/{name}.class"), &bytes);
    };
    let after_pool = after_constant_pool(&hello);
    broken("Empty", &|bytes| bytes.clear());
    broken("Truncated", &|bytes| bytes.truncate(bytes.len() - 7));
    broken("Half", &|bytes| bytes.truncate(60));
    broken("Magic", &|bytes| bytes[0] = 0);
    broken("Future", &|bytes| bytes[7] = 90);
    broken("Old", &|bytes| bytes[7] = 44);
    broken("Preview", &|bytes| (bytes[4], bytes[5]) = (0xff, 0xff));
    broken("Tag", &|bytes| bytes[10] = 99);
    broken("Extra", &|bytes| bytes.extend([1, 2, 3]));
    broken("Flags", &|bytes| (bytes[after_pool], bytes[after_pool + 1]) = (0x06, 0x30));
    broken("This", &|bytes| (bytes[after_pool + 2], bytes[after_pool + 3]) = (0, 1));

    let jar = |name: &str, manifest: Option<&str>| {
        bless::write_jar(&root.join("single"), &root.join(name), manifest).expect("the temporary folder is writable");
    };
    let main = "Manifest-Version: 1.0\r\nMain-Class: Hello\r\n\r\n";
    jar("good.jar", Some(main));
    jar("jars/good.jar", None);
    for module in ["app", "lib", "plug"] {
        let place = root.join(format!("modules/{module}.jar"));
        bless::write_jar(&root.join("classes/modules").join(module), &place, None).expect("the temporary folder is writable");
    }
    jar("properties.jar", Some("Manifest-Version: 1.0\nMain-Class: Properties\n\n"));
    jar("nomanifest.jar", None);
    jar("nomain.jar", Some("Manifest-Version: 1.0\r\n\r\n"));
    jar("emptymain.jar", Some("Manifest-Version: 1.0\nMain-Class:\n\n"));
    jar("missingmain.jar", Some("Manifest-Version: 1.0\nMain-Class: no.Such\n\n"));
    jar("slashmain.jar", Some("Manifest-Version: 1.0\nMain-Class: p/Q\nClass-Path: classes/\n\n"));
    jar("spacemain.jar", Some("Manifest-Version: 1.0\nMain-Class:   Hello  \n\n"));
    jar("shortmanifest.jar", Some("Manifest-Version: 1.0\nMain-Class: Hello"));
    jar("garbagemanifest.jar", Some("Manifest-Version: 1.0\nthis is no attribute\nMain-Class: Hello\n\n"));
    fs::create_dir(root.join("nothing")).expect("the temporary folder is writable");
    bless::write_jar(&root.join("nothing"), &root.join("noentries.jar"), None).expect("the temporary folder is writable");
    bless::write_jar(
        &root.join("nothing"),
        &root.join("classpath.jar"),
        Some("Manifest-Version: 1.0\nMain-Class: Hello\nClass-Path: nosuch.jar good.jar\n\n"),
    )
    .expect("the temporary folder is writable");
    let good = fs::read(root.join("good.jar")).expect("just written");
    write("empty.jar", b"");
    write("text.jar", b"this is no jar file, only a line of text that is long enough for the end record\n");
    write("truncated.jar", &good[..good.len() - 10]);
    write("half.jar", &good[..good.len() / 2]);
    let mut corrupt = good.clone();
    let start = find(&good, b"Hello.class");
    corrupt[start - 30] = b'X';
    write("corrupt.jar", &corrupt);
    let mut bad_class = good.clone();
    bad_class[start + "Hello.class".len()] = 0;
    write("badclass.jar", &bad_class);

    write("args.txt", b"-cp classes\n# a comment\nHello a \"b c\"\n");
    write("empty.txt", b"");
    write("cp.txt", b"-cp classes\n");
    write("quotes.txt", b"-cp 'classes' Hello \"a\\tb\" 'c\\\\d' e\\f \"g \\\n   h\" \"\" i#j\n");
    write("open.txt", b"-cp classes Hello \"open\nnext\n");
    write("jar.txt", b"-jar good.jar\n");
}

fn find(bytes: &[u8], text: &[u8]) -> usize {
    bytes.windows(text.len()).position(|window| window == text).expect("the jar has the entry")
}

/// The offset of the access flags (JVMS 4.1).
fn after_constant_pool(class: &[u8]) -> usize {
    let number = |at: usize| usize::from(class[at]) << 8 | usize::from(class[at + 1]);
    let (mut at, mut index) = (10, 1);
    while index < number(8) {
        index += if matches!(class[at], 5 | 6) { 2 } else { 1 };
        at += match class[at] {
            1 => 3 + number(at + 1),
            5 | 6 => 9,
            7 | 8 | 16 | 19 | 20 => 3,
            15 => 4,
            _ => 5,
        };
    }
    at
}

fn unpack(jar: &Path, to: &Path) {
    let file = fs::File::open(jar).expect("launcher.jar is there");
    zip::ZipArchive::new(file).expect("it is a jar").extract(to).expect("the temporary folder is writable");
}
