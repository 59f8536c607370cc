//! A small assembler for class files that no compiler makes: the cases of `testdata/verify`.
//!
//! `== name` starts a class of that name; `version n`, `super c`, `implements c`, `interface`, `field flags name descriptor`; `method flags name descriptor
//! max_stack max_locals` starts a method; then instructions, `label:`, `catch from to handler class|any`, `frame label [locals] [stack]`, `map hex` (the whole
//! StackMapTable), `byte n ...`.
use ijen::classfile::opcode::Format;
use ijen::classfile::{ClassBuilder, Opcode};
use std::collections::HashMap;

/// The class files of a text: name and bytes.
pub fn assemble(text: &str) -> Vec<(String, Vec<u8>)> {
    let mut classes = Vec::new();
    let mut current: Option<(String, Vec<&str>)> = None;
    for line in text.lines().map(|line| line.split(" //").next().unwrap_or_default().trim()).filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("== ") {
            classes.extend(current.replace((name.to_owned(), Vec::new())));
        } else if let Some((_, lines)) = &mut current {
            lines.push(line);
        }
    }
    classes.extend(current);
    classes.into_iter().map(|(name, lines)| (name.clone(), class(&name, &lines))).collect()
}

#[derive(Default)]
struct Method<'t> {
    header: Vec<&'t str>,
    lines: Vec<&'t str>,
}

fn number(text: &str) -> i64 {
    match text.strip_prefix("0x") {
        Some(hex) => i64::from_str_radix(hex, 16),
        None => text.parse(),
    }
    .unwrap_or_else(|_| panic!("not a number: {text}"))
}

fn class(name: &str, lines: &[&str]) -> Vec<u8> {
    let (mut version, mut flags, mut above) = (65, 0x21, "java/lang/Object");
    let mut methods: Vec<Method<'_>> = Vec::new();
    let (mut interfaces, mut fields) = (Vec::new(), Vec::new());
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        match (words[0], methods.last_mut()) {
            ("method", _) => methods.push(Method { header: words, lines: Vec::new() }),
            (_, Some(method)) => method.lines.push(line),
            ("version", _) => version = number(words[1]) as u16,
            ("super", _) => above = words[1],
            ("implements", _) => interfaces.push(words[1]),
            ("interface", _) => flags = 0x601,
            ("flags", _) => flags = number(words[1]) as u16,
            ("field", _) => fields.push(words),
            _ => panic!("{name}: {line}"),
        }
    }
    let mut builder = ClassBuilder::new(version, flags, name.as_bytes(), above.as_bytes());
    for interface in interfaces {
        builder.interface(interface.as_bytes());
    }
    for field in fields {
        builder.field(number(field[1]) as u16, field[2].as_bytes(), field[3].as_bytes());
    }
    for method in methods {
        let (flags, name, descriptor) = (number(method.header[1]) as u16, method.header[2], method.header[3]);
        if method.lines.is_empty() {
            builder.method(flags, name.as_bytes(), descriptor.as_bytes(), None);
            continue;
        }
        let code = code(&mut builder, &method);
        builder.raw_method(flags, name.as_bytes(), descriptor.as_bytes(), &code);
    }
    builder.finish()
}

/// Puts a number of two or four bytes where a label's distance or place goes.
struct Fixup {
    at: usize,
    from: usize,
    wide: bool,
    label: String,
}

struct Assembler<'b> {
    builder: &'b mut ClassBuilder,
    code: Vec<u8>,
    labels: HashMap<String, usize>,
    fixups: Vec<Fixup>,
}

fn code(builder: &mut ClassBuilder, method: &Method<'_>) -> Vec<u8> {
    let mut asm = Assembler { builder, code: Vec::new(), labels: HashMap::new(), fixups: Vec::new() };
    let (mut catches, mut frames, mut raw_map) = (Vec::new(), Vec::new(), None);
    for line in &method.lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[0] {
            "catch" => catches.push(words),
            "frame" => frames.push(*line),
            "map" => raw_map = Some(words[1..].iter().map(|hex| u8::from_str_radix(hex, 16).expect("hex")).collect::<Vec<u8>>()),
            "byte" => asm.code.extend(words[1..].iter().map(|value| number(value) as u8)),
            label if label.ends_with(':') => {
                asm.labels.insert(label.trim_end_matches(':').to_owned(), asm.code.len());
            }
            _ => asm.instruction(line, &words),
        }
    }
    for fixup in std::mem::take(&mut asm.fixups) {
        let distance = asm.place(&fixup.label) as i64 - fixup.from as i64;
        if fixup.wide {
            asm.code[fixup.at..fixup.at + 4].copy_from_slice(&(distance as i32).to_be_bytes());
        } else {
            asm.code[fixup.at..fixup.at + 2].copy_from_slice(&(distance as i16).to_be_bytes());
        }
    }
    let mut out = Vec::new();
    out.extend((number(method.header[4]) as u16).to_be_bytes());
    out.extend((number(method.header[5]) as u16).to_be_bytes());
    out.extend((asm.code.len() as u32).to_be_bytes());
    out.extend(&asm.code);
    out.extend((catches.len() as u16).to_be_bytes());
    for words in catches {
        for label in &words[1..4] {
            out.extend((asm.place(label) as u16).to_be_bytes());
        }
        let class = if words[4] == "any" { 0 } else { asm.builder.pool.class(words[4].as_bytes()) };
        out.extend(class.to_be_bytes());
    }
    let map = raw_map.or_else(|| (!frames.is_empty()).then(|| asm.frames(&frames)));
    match map {
        None => out.extend([0, 0]),
        Some(map) => {
            out.extend([0, 1]);
            out.extend(asm.builder.pool.utf8(b"StackMapTable").to_be_bytes());
            out.extend((map.len() as u32).to_be_bytes());
            out.extend(map);
        }
    }
    out
}

impl Assembler<'_> {
    /// A label, or a bci.
    fn place(&self, label: &str) -> usize {
        self.labels.get(label).copied().unwrap_or_else(|| number(label) as usize)
    }

    fn frames(&mut self, lines: &[&str]) -> Vec<u8> {
        let mut out = (lines.len() as u16).to_be_bytes().to_vec();
        let mut last: Option<usize> = None;
        for line in lines {
            let (head, rest) = line.split_once('[').expect("locals");
            let at = self.place(head.split_whitespace().nth(1).expect("label"));
            let (locals, rest) = rest.split_once("] [").expect("stack");
            let stack = rest.strip_suffix(']').expect("closed");
            let delta = last.map_or(at, |last| at.wrapping_sub(last + 1));
            last = Some(at);
            out.push(255);
            out.extend((delta as u16).to_be_bytes());
            for list in [locals, stack] {
                let types: Vec<&str> = list.split_whitespace().collect();
                out.extend((types.len() as u16).to_be_bytes());
                for ty in types {
                    let kinds = ["top", "I", "F", "D", "J", "null", "this"];
                    if let Some(kind) = kinds.iter().position(|kind| *kind == ty) {
                        out.push(kind as u8);
                    } else if let Some(label) = ty.strip_prefix("new:") {
                        out.push(8);
                        out.extend((self.place(label) as u16).to_be_bytes());
                    } else {
                        out.push(7);
                        out.extend(self.builder.pool.class(ty.replace(',', ";").as_bytes()).to_be_bytes());
                    }
                }
            }
        }
        out
    }

    fn u16(&mut self, value: u16) {
        self.code.extend(value.to_be_bytes());
    }

    fn constant(&mut self, opcode: Opcode, text: &str) -> u16 {
        let pool = &mut self.builder.pool;
        if let Some(raw) = text.strip_prefix('#') {
            return number(raw) as u16;
        }
        let member = |text: &str| {
            let (owner, rest) = text.split_once('.').expect("class.member");
            let split = rest.find(['(', ':']).expect("descriptor");
            let descriptor = rest[split..].trim_start_matches(':');
            (owner.to_owned(), rest[..split].to_owned(), descriptor.to_owned())
        };
        if let Some((kind, value)) = text.split_once('=') {
            return match kind {
                "int" => pool.integer(number(value) as i32),
                "float" => pool.float(value.parse().expect("float")),
                "long" => pool.long(number(value)),
                "double" => pool.double(value.parse().expect("double")),
                "string" => pool.string(value.as_bytes()),
                "class" => pool.class(value.as_bytes()),
                "mtype" => pool.method_type(value.as_bytes()),
                "field" => {
                    let (owner, name, descriptor) = member(value);
                    pool.field_ref(owner.as_bytes(), name.as_bytes(), descriptor.as_bytes())
                }
                "method" | "imethod" => {
                    let (owner, name, descriptor) = member(value);
                    pool.method_ref(owner.as_bytes(), name.as_bytes(), descriptor.as_bytes(), kind == "imethod")
                }
                _ => panic!("{text}"),
            };
        }
        match opcode {
            Opcode::Getstatic | Opcode::Putstatic | Opcode::Getfield | Opcode::Putfield => {
                let (owner, name, descriptor) = member(text);
                pool.field_ref(owner.as_bytes(), name.as_bytes(), descriptor.as_bytes())
            }
            Opcode::Invokevirtual | Opcode::Invokespecial | Opcode::Invokestatic | Opcode::Invokeinterface => {
                let (owner, name, descriptor) = member(text);
                pool.method_ref(owner.as_bytes(), name.as_bytes(), descriptor.as_bytes(), opcode == Opcode::Invokeinterface)
            }
            _ => pool.class(text.as_bytes()),
        }
    }

    fn branch(&mut self, from: usize, wide: bool, label: &str) {
        self.fixups.push(Fixup { at: self.code.len(), from, wide, label: label.to_owned() });
        self.code.extend([0; 4].iter().take(if wide { 4 } else { 2 }));
    }

    fn instruction(&mut self, line: &str, words: &[&str]) {
        let wide = words[0] == "wide";
        let words = &words[usize::from(wide)..];
        let opcode = Opcode::ALL.iter().copied().find(|o| o.mnemonic() == words[0]).unwrap_or_else(|| panic!("{line}"));
        let from = self.code.len();
        if wide {
            self.code.push(Opcode::Wide as u8);
        }
        self.code.push(opcode as u8);
        let byte = |index: usize| number(words[index]) as u8;
        match opcode.format() {
            Format::None | Format::Wide => {}
            Format::Byte | Format::NewArray => self.code.push(byte(1)),
            Format::Local if !wide => self.code.push(byte(1)),
            Format::Short | Format::Local => self.u16(number(words[1]) as u16),
            Format::Iinc if !wide => self.code.extend([byte(1), byte(2)]),
            Format::Iinc => {
                self.u16(number(words[1]) as u16);
                self.u16(number(words[2]) as u16);
            }
            Format::Cp8 => {
                let index = self.constant(opcode, words[1]);
                self.code.push(index as u8);
            }
            Format::Cp16 => {
                let index = self.constant(opcode, words[1]);
                self.u16(index);
            }
            Format::InvokeInterface | Format::InvokeDynamic => {
                let index = self.constant(opcode, words[1]);
                self.u16(index);
                self.code.extend([byte(2), byte(3)]);
            }
            Format::MultiANewArray => {
                let index = self.constant(opcode, words[1]);
                self.u16(index);
                self.code.push(byte(2));
            }
            Format::Branch16 => self.branch(from, false, words[1]),
            Format::Branch32 => self.branch(from, true, words[1]),
            Format::TableSwitch => {
                self.code.resize(self.code.len().next_multiple_of(4), 0);
                self.branch(from, true, words[3]);
                for bound in &words[1..3] {
                    self.code.extend((number(bound) as i32).to_be_bytes());
                }
                words[4..].iter().for_each(|label| self.branch(from, true, label));
            }
            Format::LookupSwitch => {
                self.code.resize(self.code.len().next_multiple_of(4), 0);
                self.branch(from, true, words[1]);
                self.code.extend((words.len() as i32 - 2).to_be_bytes());
                for pair in &words[2..] {
                    let (key, label) = pair.split_once('=').expect("key=label");
                    self.code.extend((number(key) as i32).to_be_bytes());
                    self.branch(from, true, label);
                }
            }
        }
    }
}
