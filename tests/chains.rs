//! Recursion that a program's classes drive: chains of 20,000 classes neither exhaust the native stack nor are refused without a Java error.
use ijen::classfile::writer::{ClassBuilder, CodeBuilder};
use ijen::classfile::{FieldType, Opcode};
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

const LINKS: u32 = 20_000;
const PUBLIC: u16 = 0x0021;
const STATIC: u16 = 0x0009;
const OBJECT: &[u8] = b"java/lang/Object";

/// A jar of the classes `C0`, `C1` ... that `link` makes of a number and the name of the next class, and a `Main` that prints `C0.value`
/// or what reading it throws, and then `alive`.
fn jar(name: &str, link: impl Fn(&[u8], &[u8], bool) -> Vec<u8>) -> PathBuf {
    let path = std::env::temp_dir().join(format!("ijen-{name}-{}.jar", std::process::id()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut jar = zip::ZipWriter::new(std::io::BufWriter::new(std::fs::File::create(&path).expect("a temporary file")));
    for number in 0..LINKS {
        let (this, next) = (format!("C{number}"), format!("C{}", number + 1));
        jar.start_file(format!("{this}.class"), options).expect("an entry");
        jar.write_all(&link(this.as_bytes(), next.as_bytes(), number + 1 == LINKS)).expect("bytes");
    }
    jar.start_file("Main.class", options).expect("an entry");
    jar.write_all(&main_class()).expect("bytes");
    jar.finish().expect("a jar").flush().expect("a jar");
    path
}

fn main_class() -> Vec<u8> {
    let mut class = ClassBuilder::new(49, PUBLIC, b"Main", OBJECT);
    let pool = &mut class.pool;
    let mut code = CodeBuilder::new(2, 2);
    let out = |code: &mut CodeBuilder, pool: &mut _| {
        code.static_field(Opcode::Getstatic, pool, b"java/lang/System", b"out", b"Ljava/io/PrintStream;");
    };
    let print = |code: &mut CodeBuilder, pool: &mut _, descriptor: &[u8]| {
        code.invoke(Opcode::Invokevirtual, pool, (b"java/io/PrintStream", b"println", descriptor), false);
    };
    let [start, end, handler, after] = [(); 4].map(|()| code.label());
    code.bind(start);
    out(&mut code, pool);
    code.static_field(Opcode::Getstatic, pool, b"C0", b"value", b"I");
    print(&mut code, pool, b"(I)V");
    code.branch(Opcode::Goto, after).bind(end).bind(handler);
    code.store(FieldType::Object(OBJECT), 1);
    out(&mut code, pool);
    code.load(FieldType::Object(OBJECT), 1);
    print(&mut code, pool, b"(Ljava/lang/Object;)V");
    code.bind(after);
    out(&mut code, pool);
    let alive = pool.string(b"alive");
    code.ldc(alive);
    print(&mut code, pool, b"(Ljava/lang/String;)V");
    code.op(Opcode::Return);
    code.handler(start, end, handler, None);
    class.method(STATIC, b"main", b"([Ljava/lang/String;)V", Some(code));
    class.finish()
}

/// stdout of `Main`.
fn run(jar: &PathBuf, flags: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ijen")).args(flags).arg("-cp").arg(jar).arg("Main").output().expect("ijen starts");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{stderr}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn superclasses() {
    let jar = jar("superclasses", |this, next, last| {
        let mut class = ClassBuilder::new(49, PUBLIC, this, if last { OBJECT } else { next });
        class.field(STATIC, b"value", b"I");
        class.finish()
    });
    let printed = run(&jar, &[]);
    assert!(["0\nalive\n", "java.lang.StackOverflowError\nalive\n"].contains(&printed.as_str()), "{printed}");
    std::fs::remove_file(jar).expect("it is there");
}

#[test]
fn class_initializers() {
    let jar = jar("initializers", |this, next, last| {
        let mut class = ClassBuilder::new(49, PUBLIC, this, OBJECT);
        class.field(STATIC, b"value", b"I");
        let mut code = CodeBuilder::new(2, 0);
        if !last {
            code.static_field(Opcode::Getstatic, &mut class.pool, next, b"value", b"I");
            code.op(Opcode::Iconst1).op(Opcode::Iadd);
            code.static_field(Opcode::Putstatic, &mut class.pool, this, b"value", b"I");
        }
        code.op(Opcode::Return);
        class.method(STATIC, b"<clinit>", b"()V", Some(code));
        class.finish()
    });
    // They run in frames of the Java stack: with enough of it, all of them.
    assert_eq!(run(&jar, &["-Xss64m"]), "19999\nalive\n");
    let printed = run(&jar, &["-Xss400k"]);
    assert_eq!(printed, "java.lang.StackOverflowError\nalive\n");
    std::fs::remove_file(jar).expect("it is there");
}
