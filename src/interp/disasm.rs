//! Readable listings of op code: `  12  add_imm_i     p3, p0, 1`. Primitive register k is `pk`, reference register k is `rk`; branch targets and
//! switch cases are shown as op indices.

use std::fmt::Write;

use super::ops::{Insn, Op, Role, Words, length_at, register_words, return_word_offset};
use super::translate::Translated;

/// The listing of a method: registers, ops with the bytecode index of those that can throw, call or poll, handlers.
pub fn listing(method: &Translated) -> String {
    let mut text = String::new();
    let frame = &method.frame;
    let _ = writeln!(
        text,
        "refs {} ({} arguments, {} locals), primitives {} ({} arguments)",
        frame.refs, frame.ref_args, frame.ref_locals, frame.prims, frame.prim_args
    );
    let mut at = 0;
    while let Some(length) = length_at(&method.code, at) {
        let line = instruction(&method.code, at);
        let _ = match method.point_at(at as u32) {
            Some(point) => writeln!(text, "{at:5}  {line:<48} ; bci {} live {}", point.bci, point.live_refs),
            None => writeln!(text, "{at:5}  {line}"),
        };
        at += length;
    }
    for row in &method.exception_table {
        let _ = writeln!(text, "handler {}..{} -> {} catches #{}", row.start, row.end, row.handler, row.catch_type);
    }
    text
}

/// One op with its operands.
pub fn instruction(code: &[u64], at: usize) -> String {
    let Some(insn) = code.get(at).map(|word| Insn::from_word(*word)) else { return "?".into() };
    let Some(op) = Op::from_u16(insn.op) else { return format!("? {insn:?}") };
    let info = op.info();
    let mut operands = Vec::new();
    for (role, value) in info.roles.into_iter().zip([insn.a, insn.b, insn.c]) {
        match role {
            Role::Unused | Role::FrameEnd | Role::Arguments => {}
            Role::Def | Role::Use | Role::Update | Role::DefRef | Role::UseRef | Role::DefAny | Role::UseAny => {
                operands.push(register(value))
            }
            Role::Imm | Role::Count => operands.push(value.to_string()),
            Role::Target => operands.push(format!("-> {}", at as i64 + value as i64)),
            Role::Pool => operands.push(format!("#{}", value as u16)),
        }
    }
    let word = |offset: usize| code.get(at + offset).copied().unwrap_or(0);
    match info.words {
        Words::W0 => {}
        Words::W1 if matches!(op, Op::GotoFar | Op::BackGotoFar) => operands.push(format!("-> {}", at as i64 + word(1) as i64)),
        Words::W1 => operands.push(format!("{:#x}", word(1))),
        Words::Dimensions => operands.push(registers(code, at + 2, insn.b as u16 as usize)),
        Words::Call => {
            let (refs, prims) = insn.argument_counts();
            operands.push(registers(code, at + 3, refs + prims));
            let result = Insn::from_word(word(return_word_offset(insn))).a;
            operands.push(if result == 0 { "-> nothing".into() } else { format!("-> {}", register(result)) });
        }
        Words::TableSwitch | Words::LookupSwitch => operands.push(cases(code, at, info.words)),
    }
    format!("{:<24} {}", info.name, operands.join(", ")).trim_end().to_string()
}

fn register(index: i16) -> String {
    match index {
        0 => "-".into(),
        index if index < 0 => format!("r{}", -1 - index as i32),
        index => format!("p{}", index - 3),
    }
}

fn registers(code: &[u64], first: usize, count: usize) -> String {
    let words = code.get(first..first + register_words(count)).unwrap_or_default();
    let all = words.iter().flat_map(|word| [0, 16, 32, 48].map(|shift| register((word >> shift) as i16)));
    format!("({})", all.take(count).collect::<Vec<_>>().join(", "))
}

fn cases(code: &[u64], at: usize, words: Words) -> String {
    let half = |index: usize| code.get(at + index / 2).map_or(0, |word| (word >> (32 * (index % 2))) as i32);
    let target = |distance: i32| at as i64 + distance as i64;
    let mut text = String::from("{");
    if words == Words::TableSwitch {
        for index in 0..half(3).max(0) {
            let _ = write!(text, "{} -> {}, ", half(2) as i64 + index as i64, target(half(5 + index as usize)));
        }
        let _ = write!(text, "else -> {}}}", target(half(4)));
    } else {
        for index in 0..half(3).max(0) as usize {
            let _ = write!(text, "{} -> {}, ", half(4 + 2 * index), target(half(5 + 2 * index)));
        }
        let _ = write!(text, "else -> {}}}", target(half(2)));
    }
    text
}
