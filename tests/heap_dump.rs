//! Heap dumps: each `testdata/dumps/<Program>.java` dumps its heap; the file has to be what the format promises, and to say of the program's
//! own classes, their instances, fields and statics, and of its threads' frames what HotSpot's dump says, which is `<Program>.out`.
//!
//! `BLESS=heap_dump cargo test --test heap_dump` compiles the programs and lets JDK 25 write the goldens.
mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::hprof::{Dump, Id, OBJECT, Value, size};
use support::{bless, difference, jdk};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/dumps")
}

/// Runs a program with a dump at its `OutOfMemoryError`: what it printed (the dump's name, length and time left out), and the dump.
fn run(java: &Path, program: &str, flags: &[&str]) -> (String, Vec<u8>) {
    let scratch = std::env::temp_dir().join(format!("ijen-dump-{}-{program}-{}", std::process::id(), flags.len()));
    fs::create_dir_all(&scratch).expect("a scratch folder");
    let file = scratch.join("heap.hprof");
    let output = Command::new(java)
        .args(["-Xmx24m", "-XX:+UseSerialGC", "-XX:+HeapDumpOnOutOfMemoryError"])
        .arg(format!("-XX:HeapDumpPath={}", file.display()))
        .args(flags)
        .arg("-cp")
        .arg(folder().join("dumps.jar"))
        .arg(program)
        .output()
        .expect("it runs");
    let dump = fs::read(&file).unwrap_or_default();
    fs::remove_dir_all(&scratch).expect("the scratch folder goes");
    let stdout = String::from_utf8_lossy(&output.stdout).replace(&file.display().to_string(), "FILE");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let created = format!("Heap dump file created [{} bytes in ", dump.len());
    let hide = |line: &str| if line.starts_with(&created) { "Heap dump file created".to_owned() } else { line.to_owned() };
    (stdout.lines().map(hide).map(|line| line + "\n").collect(), dump)
}

fn scalar(dump: &Dump, value: Value) -> String {
    match value.kind {
        OBJECT if value.bits == 0 => "null".into(),
        OBJECT => match dump.class_name(value.bits).as_str() {
            "java/lang/String" => format!("{:?}", dump.text(value.bits)),
            "java/lang/Class" => dump.classes[&value.bits].name.clone(),
            name => name.to_owned(),
        },
        _ => format!("{:#x}", value.bits),
    }
}

/// What a dump says about the classes of a program: those that a loader defined which is an object, but generated ones.
fn describe(dump: &Dump) -> String {
    let own = |name: &str, loader: Id| loader != 0 && !name.contains("$$") && !name.contains('+');
    let mut texts = Vec::new();
    for (id, class) in dump.classes.iter().filter(|(_, class)| own(&class.name, class.loader)) {
        let mut text = format!("{}: extends {}, by {}, ", class.name, dump.classes[&class.above].name, dump.class_name(class.loader));
        let members = dump.instances.iter().filter(|(_, (of, _))| of == id).map(|(instance, _)| *instance);
        let members: Vec<Id> = members.collect();
        let arrays: Vec<&Vec<Id>> = dump.object_arrays.values().filter(|(of, _)| of == id).map(|(_, elements)| elements).collect();
        if class.name.starts_with('[') && arrays.is_empty() {
            continue;
        }
        if class.name.starts_with('[') {
            let elements: Vec<&Id> = arrays.iter().flat_map(|elements| elements.iter()).collect();
            let full = elements.iter().filter(|id| ***id != 0).count();
            writeln!(text, "{} arrays with {} elements, {full} of them not null", arrays.len(), elements.len()).expect("a String");
        } else {
            let levels = dump.levels(*id).filter(|level| own(&level.name, level.loader));
            let bytes: usize = levels.flat_map(|level| &level.fields).map(|(_, kind)| size(*kind)).sum();
            writeln!(text, "{} instances with {bytes} bytes in fields of these classes", members.len()).expect("a String");
        }
        for (name, value) in class.statics.iter().filter(|(name, _)| !name.starts_with('<')) {
            writeln!(text, "    static {name} = {}", scalar(dump, *value)).expect("a String");
        }
        // Of each field: how many objects of which class it refers to, or a sum.
        let mut fields: BTreeMap<(String, String), BTreeMap<String, u64>> = BTreeMap::new();
        for &member in &members {
            for (level, name, value) in dump.fields(member) {
                if !own(&level.name, level.loader) {
                    continue;
                }
                let (what, amount) = match value.kind {
                    OBJECT if value.bits == 0 => ("null".into(), 1),
                    OBJECT => (dump.class_name(value.bits), 1),
                    kind => (format!("type {kind}, sum"), value.bits),
                };
                let sum = fields.entry((level.name.clone(), name.to_owned())).or_default().entry(what).or_default();
                *sum = sum.wrapping_add(amount);
            }
        }
        for ((level, name), sums) in fields {
            let sums: Vec<String> = sums.into_iter().map(|(what, amount)| format!("{what} {amount}")).collect();
            writeln!(text, "    {level}.{name}: {}", sums.join(", ")).expect("a String");
        }
        texts.push(text);
    }
    for (_, frames) in dump.traces.values() {
        let frames = frames.iter().map(|frame| &dump.frames[frame]);
        let own = frames.filter(|frame| own(&dump.classes[&frame.class].name, dump.classes[&frame.class].loader));
        let lines: Vec<String> = own
            .map(|frame| {
                let class = &dump.classes[&frame.class].name;
                let source = frame.source.as_deref().unwrap_or("?");
                format!("    {class}.{}{} ({source}:{})\n", frame.method, frame.descriptor, frame.line)
            })
            .collect();
        if !lines.is_empty() {
            texts.push(format!("~ a thread\n{}", lines.concat()));
        }
    }
    texts.sort();
    texts.concat()
}

fn check(program: &str) {
    let golden = folder().join(format!("{program}.out"));
    if std::env::var("BLESS").is_ok_and(|what| what == "1" || what == "heap_dump") {
        let home = jdk::find().expect("blessing needs JDK 25: set JAVA_HOME");
        let (printed, bytes) = run(&home.join("bin/java"), program, &[]);
        fs::write(&golden, printed + &describe(&Dump::read(&bytes))).expect("goldens are writable");
        return;
    }
    for flags in [&[][..], &["--gc-stress=997"]] {
        let (printed, bytes) = run(Path::new(env!("CARGO_BIN_EXE_ijen")), program, flags);
        let dump = Dump::read(&bytes);
        dump.check();
        let (expected, actual) = (fs::read_to_string(&golden).expect("a golden"), printed + &describe(&dump));
        assert!(expected == actual, "{}", difference(&expected, &actual));
    }
}

#[test]
fn what_hotspot_says_of_shapes() {
    compiled();
    check("Shapes");
}

#[test]
fn what_hotspot_says_of_loaders() {
    compiled();
    check("Loaders");
}

/// When memory is really short the counts differ, but the file is whole.
#[test]
fn a_full_heap() {
    compiled();
    let (printed, bytes) = run(Path::new(env!("CARGO_BIN_EXE_ijen")), "Exhausted", &[]);
    let expected = "java.lang.OutOfMemoryError: Java heap space\nDumping heap to FILE ...\nHeap dump file created\n\
                    caught Java heap space\ncaught Java heap space\n";
    assert_eq!(printed, expected);
    let dump = Dump::read(&bytes);
    dump.check();
    let chunks = dump.instances.values().filter(|(class, _)| dump.classes[class].name == "Exhausted$Chunk").count();
    assert!(chunks > 100, "{chunks} chunks");
    let culprit = dump.traces.values().any(|(_, frames)| {
        let top = frames.first().map(|frame| &dump.frames[frame]);
        top.is_some_and(|top| dump.classes[&top.class].name == "java/lang/OutOfMemoryError" && top.method == "<init>")
    });
    assert!(culprit, "one thread is in the constructor of its error");
}

/// `--heap-dump`: at the end of `main`, at `System.exit`; what cannot be written is one line.
#[test]
fn at_the_end() {
    let scratch = std::env::temp_dir().join(format!("ijen-dump-{}-exit", std::process::id()));
    fs::create_dir_all(&scratch).expect("a scratch folder");
    let hello = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/hello.jar");
    let run = |file: &Path| {
        let flag = format!("--heap-dump={}", file.display());
        Command::new(env!("CARGO_BIN_EXE_ijen")).arg(flag).arg("-jar").arg(&hello).output().expect("it runs")
    };
    let file = scratch.join("exit.hprof");
    for _ in 0..2 {
        let output = run(&file);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        Dump::read(&fs::read(&file).expect("a dump")).check();
    }
    let output = run(&scratch.join("none/exit.hprof"));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && message.ends_with("is not complete: No such file or directory\n"), "{message}");
    let full = Path::new("/dev/full");
    if full.exists() {
        let output = run(full);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            output.status.success() && message == "ijen: the heap dump /dev/full is not complete: No space left on device\n",
            "{message}"
        );
        assert!(!output.stdout.is_empty(), "the program's output is there");
    }
    fs::remove_dir_all(&scratch).expect("the scratch folder goes");
}

/// When blessing, the programs are compiled before the first of them runs.
fn compiled() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    if std::env::var("BLESS").is_ok_and(|what| what == "1" || what == "heap_dump") {
        ONCE.call_once(|| {
            let home = jdk::find().expect("blessing needs JDK 25: set JAVA_HOME");
            bless::compile(&home, &folder()).expect("the programs compile");
        });
    }
}
