//! One program per opcode: `testdata/bytecode/<mnemonic>.java` says in its header what calls of its `run` give
//! (`docs/howto.md`). A mnemonic that is a Java word has an underscore at its end.
mod support;

use libtest_mimic::{Arguments, Trial};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use support::case::{entries, name};
use support::{bless, jdk, run};

/// `(1,2)=3`: the arguments as Java source, and the result as text or, after `!`, the class of what is thrown.
struct Call {
    arguments: String,
    result: String,
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/bytecode");
    // `testdata/make` has the opcodes that javac does not emit: programs that write the class.
    let folders = [root.clone(), root.with_file_name("make")];
    let files = folders.iter().flat_map(|folder| entries(folder));
    let sources: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|extension| extension == "java")).collect();
    if std::env::var_os("BLESS").is_some() {
        return match make(&root, &sources).and_then(|()| make_hello()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        };
    }
    arguments.test_threads = Some(arguments.test_threads.unwrap_or(2).min(2));
    let failing: BTreeSet<String> = fs::read_to_string(root.join("expected-failures.txt"))
        .unwrap_or_default()
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    let jar = root.join("bytecode.jar");
    let trials = sources.into_iter().map(|source| {
        let mnemonic = stem(&source);
        let jar = jar.clone();
        let expected_to_fail = failing.contains(&mnemonic) || failing.contains("*");
        Trial::test(mnemonic, move || match (check(&source, &jar), expected_to_fail) {
            (Ok(()), true) => Err("passes now: take it out of testdata/bytecode/expected-failures.txt".into()),
            (_, true) => Ok(()),
            (result, false) => Ok(result?),
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn stem(path: &Path) -> String {
    name(path).trim_end_matches(".java").to_owned()
}

fn calls(source: &Path) -> Vec<Call> {
    let text = fs::read_to_string(source).expect("tests are UTF-8");
    let header = text.lines().map_while(|line| line.strip_prefix("// run: "));
    let calls = header.flat_map(|line| line.split("; "));
    calls
        .map(|call| {
            let (arguments, result) = call.split_once(")=").expect("a call reads (arguments)=result");
            Call { arguments: arguments.trim_start_matches('(').to_owned(), result: result.to_owned() }
        })
        .collect()
}

fn check(source: &Path, jar: &Path) -> Result<(), String> {
    let calls = calls(source);
    let expected: String = calls.iter().map(|call| format!("({})={}\n", call.arguments, call.result)).collect();
    let program = std::env::var_os("IJEN_BIN").map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_ijen")), PathBuf::from);
    let mut command = Command::new(program);
    command.arg("-cp").arg(jar).arg(format!("Run_{}", stem(source)));
    let outcome = run::run_command(&mut command, None)?;
    if outcome.stdout == expected && outcome.exit == 0 {
        return Ok(());
    }
    Err(support::difference(&expected, &outcome.stdout) + &outcome.stderr)
}

/// Compiles all programs, each with a class that makes its calls, into the one jar, and checks that each contains its opcode.
fn make(root: &Path, sources: &[PathBuf]) -> Result<(), String> {
    let home = jdk::find().ok_or("blessing needs JDK 25: set JAVA_HOME")?;
    let work = std::env::temp_dir().join(format!("ijen-bytecode-{}", std::process::id()));
    let (generated, classes) = (work.join("src"), work.join("classes"));
    fs::create_dir_all(&generated).map_err(|error| error.to_string())?;
    fs::create_dir_all(&classes).map_err(|error| error.to_string())?;
    let mut files = Vec::new();
    for source in sources {
        let class = stem(source);
        if source.parent().is_some_and(|folder| folder.ends_with("make")) {
            let made = Command::new(home.join("bin/java")).arg(source).arg(&classes).output().map_err(|error| error.to_string())?;
            if !made.status.success() {
                return Err(format!("{}: {}", source.display(), String::from_utf8_lossy(&made.stderr)));
            }
        } else {
            files.push(source.clone());
        }
        let mut text = format!("class Run_{class} {{\n    public static void main(String[] args) {{\n");
        for call in calls(source) {
            let shown = call.arguments.replace('\\', "\\\\").replace('"', "\\\"");
            text += &format!(
                "        System.out.print(\"({shown})=\");\n        try {{ System.out.println({class}.run({})); }} catch (Throwable t) {{ System.out.println(\"!\" + t.getClass().getName()); }}\n",
                call.arguments
            );
        }
        text += "    }\n}\n";
        let file = generated.join(format!("Run_{class}.java"));
        fs::write(&file, text).map_err(|error| error.to_string())?;
        files.push(file);
    }
    let result = Command::new(home.join("bin/javac"))
        .args(["-g", "-nowarn", "-cp"])
        .arg(&classes)
        .arg("-d")
        .arg(&classes)
        .args(&files)
        .output()
        .map_err(|error| error.to_string())?;
    if !result.status.success() {
        return Err(String::from_utf8_lossy(&result.stderr).into_owned());
    }
    let mut missing = Vec::new();
    let names: Vec<PathBuf> = sources.iter().map(|source| classes.join(stem(source) + ".class")).collect();
    let listing = Command::new(home.join("bin/javap")).args(["-c", "-p"]).args(&names).output().map_err(|error| error.to_string())?;
    let listing = String::from_utf8_lossy(&listing.stdout).into_owned();
    let sections: Vec<&str> = listing.split("Compiled from ").collect();
    for source in sources {
        let class = stem(source);
        let mnemonic = class.trim_end_matches('_');
        let section = sections.iter().find(|section| section.starts_with(&format!("\"{class}.java\""))).copied().unwrap_or_default();
        let has =
            |word: &str| section.lines().filter_map(|line| line.split_once(": ")).any(|(_, op)| op.split_whitespace().next() == Some(word));
        // javap shows `wide iinc` as `iinc_w`, `wide iload` as `iload_w`.
        let shown = if mnemonic == "wide" { "iinc_w" } else { mnemonic };
        if !has(shown) {
            missing.push(class);
        }
    }
    bless::write_jar(&classes, &root.join("bytecode.jar"), None)?;
    drop(fs::remove_dir_all(&work));
    if missing.is_empty() { Ok(()) } else { Err(format!("the opcode is missing in {missing:?}")) }
}

/// The other compiled program of `testdata`: the greeting.
fn make_hello() -> Result<(), String> {
    let home = jdk::find().ok_or("blessing needs JDK 25: set JAVA_HOME")?;
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    bless::compile_to(
        &home,
        &testdata.join("hello"),
        &testdata.join("hello.jar"),
        Some("Manifest-Version: 1.0\r\nMain-Class: Greeting\r\n\r\n"),
    )
}
