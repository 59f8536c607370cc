//! The class-file parser on real classes, on shortened ones and on damaged ones.

mod support;

use ijen::classfile::{ClassFile, Code, ParseOptions, annotations, attributes, stack_map};
use support::jdk;
use support::random::Random;

fn options() -> ParseOptions {
    ParseOptions { name_for_messages: "T".into(), enable_preview: true, ..ParseOptions::default() }
}

/// Reads everything there is; answers what does not have its form.
fn read_all(cf: &ClassFile) -> Option<String> {
    let mut tables = vec![cf.attributes()];
    for member in cf.fields().iter().chain(cf.methods()) {
        tables.push(cf.member_attributes(member));
        if let Some(code) = cf.code(member) {
            tables.push(code.attributes);
            let mut end = 0;
            for instruction in code.instructions() {
                match instruction {
                    Ok(i) => end = i.next,
                    Err(bad) => return Some(format!("{bad:?}")),
                }
            }
            if end != code.bytecode.len() {
                return Some("code length".into());
            }
            code.exception_table().for_each(drop);
            let _ = code.line_of(0);
        }
    }
    tables.extend(cf.record().into_iter().flatten().map(|c| c.attributes));
    let _ = (cf.bootstrap_methods(), cf.enclosing_method(), cf.nest_host());
    for attribute in tables.into_iter().flatten() {
        let data = attribute.data;
        let good = match attribute.name {
            b"Code" => Code::read(cf.pool(), data).is_some(),
            b"StackMapTable" => stack_map::frames(data).is_some(),
            b"RuntimeVisibleAnnotations" | b"RuntimeInvisibleAnnotations" => annotations::annotations(data).is_some(),
            b"RuntimeVisibleParameterAnnotations" | b"RuntimeInvisibleParameterAnnotations" => {
                annotations::parameter_annotations(data).is_some()
            }
            b"RuntimeVisibleTypeAnnotations" | b"RuntimeInvisibleTypeAnnotations" => annotations::type_annotations(data).is_some(),
            b"AnnotationDefault" => annotations::ElementValue::parse(data).is_some(),
            b"MethodParameters" => attributes::method_parameters(data).is_some(),
            b"InnerClasses" => attributes::inner_classes(data).is_some(),
            b"Module" => cf.module().is_some(),
            b"Record" => cf.record().is_some(),
            b"Exceptions" | b"NestMembers" | b"PermittedSubclasses" | b"ModulePackages" => attributes::index_list::<()>(data).is_some(),
            b"ConstantValue" | b"Signature" | b"SourceFile" | b"NestHost" | b"ModuleMainClass" | b"ModuleTarget" => {
                attributes::one_index::<()>(data).is_some()
            }
            _ => true,
        };
        if !good {
            return Some(String::from_utf8_lossy(attribute.name).into_owned());
        }
    }
    None
}

fn every_class_parses(version: u32) -> Result<(), String> {
    let Some(home) = jdk::find_version(version) else { return support::skip(&format!("no JDK {version}")) };
    let dir = jdk::extracted(&home, version);
    let classes = jdk::classes(&dir);
    assert!(classes.len() > 20_000, "{} classes", classes.len());
    let mut wrong = Vec::new();
    for path in &classes {
        let bytes = std::fs::read(path).expect("readable");
        let descriptor = path.ends_with("module-info.class");
        let result = ClassFile::parse_with(bytes, &ParseOptions { checked: !descriptor, ..options() });
        match result {
            Ok(cf) => wrong.extend(read_all(&cf).map(|what| format!("{}: {what}", path.display()))),
            Err(e) => wrong.push(format!("{}: {e}", path.display())),
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {:#?}", wrong.len(), classes.len(), &wrong[..wrong.len().min(20)]);
    Ok(())
}

#[test]
fn every_class_of_jdk_25_parses() -> Result<(), String> {
    every_class_parses(25)
}

#[test]
fn every_class_of_jdk_17_parses() -> Result<(), String> {
    every_class_parses(17)
}

/// A class with a bit of everything, without a JDK.
fn sample() -> Vec<u8> {
    use ijen::classfile::{ClassBuilder, CodeBuilder, FieldType, Opcode};
    let mut b = ClassBuilder::new(61, 0x31, b"T", b"java/lang/Object");
    b.interface(b"java/lang/Runnable").interface(b"java/io/Serializable");
    b.field(0x12, b"a", b"J").field(0x0a, b"b", b"[[Ljava/lang/String;");
    let mut code = CodeBuilder::new(3, 2);
    let (top, end) = (code.label(), code.label());
    code.bind(top).load(FieldType::Int, 1).branch(Opcode::Ifle, end).push_int(&mut b.pool, 1_000_000).op(Opcode::Pop);
    code.branch(Opcode::Goto, top).bind(end).return_value(None).handler(top, end, end, None);
    b.method(1, b"run", b"(I)V", Some(code)).method(0x101, b"n", b"(JD)I", None);
    b.nest_host(b"Host").source_file(b"T.java").attribute(b"Deprecated", &[]);
    b.finish()
}

#[test]
fn every_shorter_file_is_refused() {
    let bytes = sample();
    ClassFile::parse_with(bytes.clone(), &options()).expect("the whole is good");
    for length in 0..bytes.len() {
        let error = ClassFile::parse_with(bytes[..length].to_vec(), &options()).expect_err("shorter");
        assert_eq!(error.message, "Truncated class file", "at {length}");
    }
    let longer = [bytes, vec![0]].concat();
    let error = ClassFile::parse_with(longer, &options()).expect_err("longer");
    assert_eq!(error.message, "Extra bytes at the end of class file T");
}

#[test]
fn damaged_files_never_panic() {
    let mut samples = vec![sample()];
    if let Some(home) = jdk::find() {
        let dir = jdk::extracted(&home, 25);
        samples.extend(jdk::chosen(&dir, 60).into_iter().map(|p| std::fs::read(p).expect("readable")));
    }
    let mut random = Random(0x1234_5678_9abc_def1);
    for bytes in &samples {
        for _ in 0..300 {
            let mut damaged = bytes.clone();
            random.damage(&mut damaged, 4);
            for checked in [true, false] {
                if let Ok(cf) = ClassFile::parse_with(damaged.clone(), &ParseOptions { checked, ..options() }) {
                    let _ = read_all(&cf);
                }
            }
        }
    }
}

#[test]
fn messages_are_hotspots() {
    let error = |edit: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = sample();
        edit(&mut bytes);
        ClassFile::parse_with(bytes, &ParseOptions { enable_preview: false, ..options() }).expect_err("damaged").message
    };
    assert_eq!(error(&|b| b[0..4].copy_from_slice(&[0, 0xFE, 0xBA, 0xBE])), "Incompatible magic value 16693950 in class file T");
    assert_eq!(error(&|b| b[10] = 99), "Unknown constant tag 99 in class file T");
    assert_eq!(
        error(&|b| b[7] = 70),
        "T has been compiled by a more recent version of the Java Runtime (class file version 70.0), this version of the \
         Java Runtime only recognizes class file versions up to 69.0"
    );
    assert_eq!(
        error(&|b| b[4..8].copy_from_slice(&[0xFF, 0xFF, 0, 69])),
        "Preview features are not enabled for T (class file version 69.65535). Try running with '--enable-preview'"
    );
}
