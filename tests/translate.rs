//! The translator on every method of JDK 25's java.base, and on damaged bytecode.
mod support;

use std::path::Path;
use std::time::{Duration, Instant};

use ijen::classfile::ClassFile;
use ijen::interp::disasm;
use ijen::interp::ops::{Flags, Insn, Op, Role, length_at};
use ijen::interp::translate::{Handler, TranslateInput, Translated, handlers, translate};
use support::jdk;
use support::random::Random;

/// The class files of JDK 25's java.base.
fn library(home: &Path) -> Vec<Vec<u8>> {
    let mut files = jdk::classes(&jdk::extracted(home, 25).join("java.base"));
    files.retain(|path| !path.ends_with("module-info.class"));
    files.iter().map(|path| std::fs::read(path).expect("extracted")).collect()
}

/// Calls `visit` with each method that has code.
fn each_method(class: &ClassFile, mut visit: impl FnMut(&str, TranslateInput<'_>)) {
    for method in class.methods() {
        let Some(code) = class.code(method) else { continue };
        let table = handlers(&code);
        let name = format!(
            "{}.{}{}",
            String::from_utf8_lossy(class.this_class_name()),
            String::from_utf8_lossy(class.name_of(method)),
            String::from_utf8_lossy(class.descriptor_of(method))
        );
        visit(&name, TranslateInput::of(class, method, &code, &table));
    }
}

/// Ops are whole, registers lie in the frame and in the half that the role asks for, branches reach ops, points are complete.
fn check(name: &str, method: &Translated) {
    let fail = |what: &str| -> ! { panic!("{name}: {what}\n{}", disasm::listing(method)) };
    let frame = &method.frame;
    let register = |register: i16, refs: bool, prims: bool| {
        let known = if register < 0 {
            refs && -(register as i32) <= frame.refs as i32
        } else {
            prims && (3..3 + frame.prims as i32).contains(&(register as i32))
        };
        if !known {
            fail(&format!("register {register}"));
        }
    };
    let mut starts = std::collections::BTreeSet::new();
    let mut targets = Vec::new();
    let (mut at, mut ends) = (0, true);
    while at < method.code.len() {
        let Some(length) = length_at(&method.code, at) else { fail("incomplete op") };
        starts.insert(at as i64);
        let insn = Insn::from_word(method.code[at]);
        let op = Op::from_u16(insn.op).expect("length_at checked");
        if op.flags().contains(Flags::PSEUDO) {
            fail("pseudo-op");
        }
        for (role, value) in op.info().roles.into_iter().zip([insn.a, insn.b, insn.c]) {
            match role {
                Role::Def | Role::Use | Role::Update => register(value, false, true),
                Role::DefRef | Role::UseRef => register(value, true, false),
                Role::DefAny | Role::UseAny => register(value, true, true),
                Role::Target => targets.push((at, at as i64 + value as i64, op.flags().contains(Flags::POLLS))),
                Role::Unused if value != 0 => fail("unused operand"),
                Role::FrameEnd if value != 3 + frame.prims as i16 => fail("frame end"),
                _ => {}
            }
        }
        if op.is_point() && method.point_at(at as u32).is_none() {
            fail("missing point");
        }
        if op.flags().contains(Flags::CALL) {
            let (refs, prims) = insn.argument_counts();
            for index in 0..refs + prims {
                let argument = (method.code[at + 3 + index / 4] >> (16 * (index % 4))) as i16;
                register(argument, index < refs, index >= refs);
            }
            let result = Insn::from_word(method.code[at + length - 1]).a;
            if result != 0 {
                register(result, true, true);
            }
            if method.point_at((at + length - 1) as u32).is_none() {
                fail("missing point of a return word");
            }
        }
        let half = |index: usize| (method.code[at + index / 2] >> (32 * (index % 2))) as i32 as i64;
        match op {
            Op::TableSwitch | Op::BackTableSwitch => {
                let all: Vec<i64> = (0..=half(3) as usize).map(|case| at as i64 + half(4 + case)).collect();
                let back = all.iter().any(|target| *target <= at as i64);
                targets.extend(
                    all.into_iter().map(|target| (at, if back { target.min(at as i64) } else { target }, op == Op::BackTableSwitch)),
                );
            }
            Op::GotoFar | Op::BackGotoFar => targets.push((at, at as i64 + method.code[at + 1] as i64, op == Op::BackGotoFar)),
            _ => {}
        }
        ends = op.flags().contains(Flags::ENDS);
        at += length;
    }
    if !ends {
        fail("falls off the end");
    }
    for (from, target, polls) in targets {
        if !starts.contains(&target) {
            fail(&format!("branch from {from} to {target}"));
        }
        if polls != (target <= from as i64) {
            fail(&format!("poll at {from}"));
        }
    }
    if !method.points.windows(2).all(|pair| pair[0].op < pair[1].op) {
        fail("points out of order");
    }
    for point in &method.points {
        if (point.live_refs + frame.ref_args + frame.ref_locals) > frame.refs {
            fail("live count");
        }
    }
    for row in &method.exception_table {
        if !starts.contains(&(row.handler as i64)) || row.start >= row.end || row.end as usize > method.code.len() {
            fail("handler");
        }
    }
}

#[test]
fn java_base() -> Result<(), String> {
    let Some(home) = jdk::find() else { return support::skip("no JDK 25") };
    let (mut methods, mut bytes, mut words, mut time) = (0, 0, 0, Duration::ZERO);
    let classes: Vec<ClassFile> = library(&home).into_iter().map(|bytes| ClassFile::parse(bytes).expect("a class of the JDK")).collect();
    for class in &classes {
        each_method(class, |name, input| {
            let start = Instant::now();
            let translated = translate(&input);
            time += start.elapsed();
            let translated = translated.unwrap_or_else(|error| panic!("{name}: {error:?}"));
            check(name, &translated);
            methods += 1;
            bytes += input.bytecode.len();
            words += translated.code.len();
        });
    }
    let per_byte = time.as_nanos() as f64 / bytes as f64;
    println!("{methods} methods, {bytes} bytes, {:.2} bytes of ops and {per_byte:.1} ns per byte", words as f64 * 8.0 / bytes as f64);
    Ok(())
}

/// Bytecode with bytes changed: an answer, and if it is code, sound code.
#[test]
fn damaged_bytecode() -> Result<(), String> {
    let Some(home) = jdk::find() else { return support::skip("no JDK 25") };
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut tried, mut accepted) = (0, 0);
    let mut reasons = std::collections::BTreeMap::new();
    for bytes in library(&home).into_iter().step_by(37) {
        let class = ClassFile::parse(bytes).expect("a class of the JDK");
        each_method(&class, |name, input| {
            for _ in 0..8 {
                let mut bytecode = input.bytecode.to_vec();
                for _ in 0..1 + random.below(3) {
                    let at = random.below(bytecode.len());
                    bytecode[at] = random.below(256) as u8;
                }
                let mut table: Vec<Handler> = input.exception_table.to_vec();
                if random.below(8) == 0 {
                    let length = bytecode.len() + 1;
                    let row = Handler {
                        start: random.below(length) as u16,
                        end: random.below(length) as u16,
                        handler: random.below(length) as u16,
                        catch_type: 0,
                    };
                    table.push(row);
                }
                let damaged = TranslateInput { bytecode: &bytecode, exception_table: &table, ..input };
                tried += 1;
                match translate(&damaged) {
                    Ok(translated) => {
                        accepted += 1;
                        check(name, &translated);
                    }
                    Err(error) => *reasons.entry(error.message()).or_insert(0) += 1,
                }
            }
        });
    }
    println!("{tried} tried, {accepted} accepted, refused: {reasons:?}");
    Ok(())
}
