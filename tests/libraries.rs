//! Programs over well-known libraries: each `testdata/libraries/Case.java` runs with the library's jars from
//! `/usr/share/java` (Debian's packages), and the outcome is compared with the golden `Case.out`, which HotSpot 25 wrote.
//!
//! The header line `// library: name name` names the jars, `// library-if-installed: name` those that no machine has to have; `BLESS=libraries` compiles all into `libraries.jar` and rewrites the
//! goldens, `BLESS=libraries/Case` only that of one program.
mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use support::case::{Case, entries};
use support::{jdk, run};

const JARS: &str = "/usr/share/java";

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/libraries");
    let programs: Vec<Program> = entries(&folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "java"))
        .map(|source| program(&folder, &source))
        .collect();
    if let Some(wanted) = std::env::var_os("BLESS") {
        let wanted = wanted.to_string_lossy();
        let one = wanted.strip_prefix("libraries/");
        return if wanted == "1" || wanted == "libraries" || one.is_some() { bless(&folder, &programs, one) } else { ExitCode::SUCCESS };
    }
    arguments.test_threads = Some(arguments.test_threads.unwrap_or(2).min(2));
    let trials = programs
        .into_iter()
        .map(|program| Trial::test(format!("libraries/{}", program.case.class), move || check(&program).map_err(Failed::from)));
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

struct Program {
    case: Case,
    library: Vec<PathBuf>,
    required: bool,
}

/// The program of a source file, with the library's jars on its class path, and those jars.
fn program(folder: &Path, source: &Path) -> Program {
    let text = fs::read_to_string(source).expect("test programs are UTF-8");
    let mut case = Case::read(folder, source, &text);
    let named = |header: &str| text.lines().find_map(|line| line.strip_prefix(header));
    let required = named("// library: ");
    let names = required.or_else(|| named("// library-if-installed: ")).expect("the program names its library");
    let library: Vec<PathBuf> = names.split_whitespace().map(|name| Path::new(JARS).join(format!("{name}.jar"))).collect();
    for jar in &library {
        case.jar = PathBuf::from(format!("{}:{}", case.jar.display(), jar.display()));
    }
    Program { case, library, required: required.is_some() }
}

fn check(Program { case, library, required }: &Program) -> Result<(), String> {
    if let Some(absent) = library.iter().find(|jar| !jar.exists()) {
        let why = format!("{} is not installed", absent.display());
        if *required {
            return support::skip(&why);
        }
        println!("skipped: {why}");
        return Ok(());
    }
    let program = std::env::var_os("IJEN_BIN").map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_ijen")), PathBuf::from);
    let golden = fs::read_to_string(case.golden()).map_err(|error| format!("{}: {error}", case.golden().display()))?;
    let outcome = run::run(&program, &[], case)?.to_golden();
    if outcome == golden { Ok(()) } else { Err(support::difference(&golden, &outcome)) }
}

fn bless(folder: &Path, programs: &[Program], one: Option<&str>) -> ExitCode {
    let Some(home) = jdk::find() else {
        eprintln!("blessing needs JDK 25: set JAVA_HOME");
        return ExitCode::FAILURE;
    };
    let output = std::env::temp_dir().join(format!("ijen-libraries-{}", std::process::id()));
    let jars: Vec<String> = programs.iter().flat_map(|program| &program.library).map(|jar| jar.display().to_string()).collect();
    let mut javac = Command::new(home.join("bin/javac"));
    javac.args(["-g", "-encoding", "UTF-8", "-nowarn", "-proc:none", "-cp", &jars.join(":"), "-d"]).arg(&output);
    let result = javac.args(programs.iter().map(|program| &program.case.source)).output().expect("javac starts");
    if !result.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&result.stderr));
        return ExitCode::FAILURE;
    }
    support::bless::write_jar(&output, &folder.join("libraries.jar"), None).expect("the jar is writable");
    fs::remove_dir_all(&output).expect("the scratch folder is ours");
    for Program { case, .. } in programs.iter().filter(|program| one.is_none_or(|name| name == program.case.class)) {
        let flags = ["-XX:+UnlockDiagnosticVMOptions", "-XX:-UseLibmIntrinsic"];
        let outcome = run::run(&home.join("bin/java"), &flags, case).expect("java runs");
        fs::write(case.golden(), outcome.to_golden()).expect("goldens are writable");
    }
    ExitCode::SUCCESS
}
