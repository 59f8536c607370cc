//! Random bytecode, run twice: as bytecode by a plain stack machine, as ops by a register machine that forgets, at every op that can collect, the
//! reference temporaries that its live count leaves out. Both must call the same methods with the same arguments, and return the same.
mod support;

use ijen::interp::disasm;
use ijen::interp::ops::{Insn, Op, Role, length_at, return_word_offset};
use ijen::interp::translate::{Constant, PoolView, TranslateInput, Translated, translate};
use support::random::Random;

/// Pool: index 1 to 4 methods of various descriptors.
struct Pool;
const CALLS: [&str; 6] =
    ["", "(ILjava/lang/Object;)I", "(Ljava/lang/Object;JLjava/lang/Object;I)Ljava/lang/Object;", "()Ljava/lang/Object;", "(IJIJI)J", "()V"];

impl PoolView for Pool {
    fn constant(&self, _: u16) -> Option<Constant> {
        None
    }
    fn field_descriptor(&self, _: u16) -> Option<&[u8]> {
        None
    }
    fn method_descriptor(&self, index: u16, _: bool) -> Option<&[u8]> {
        CALLS.get(index as usize).filter(|text| !text.is_empty()).map(|text| text.as_bytes())
    }
    fn is_class(&self, _: u16) -> bool {
        false
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Value {
    Int(i32),
    Long(i64),
    Ref(u64),
}

/// A call or the end of the run.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Event {
    method: u16,
    arguments: Vec<Value>,
}

const ARGUMENTS: &str = "(ILjava/lang/Object;JLjava/lang/Object;)I";
const MAX_LOCALS: u16 = 12;
/// Which locals hold what; a verifier would refuse mixtures.
const INTS: [u8; 3] = [0, 6, 8];
const LONGS: [u8; 2] = [2, 9];
const REFS: [u8; 4] = [1, 4, 5, 7];
const STEPS: usize = 3000;

/// What the method with this index answers, by how many calls were made.
fn answer(method: u16, calls: usize) -> Value {
    match CALLS[method as usize].as_bytes().last() {
        Some(b'I') => Value::Int(calls as i32 % 7 - 3),
        Some(b'J') => Value::Long(calls as i64 * 1_000_000_007),
        _ => Value::Ref(1000 + calls as u64),
    }
}

fn parameters(descriptor: &str) -> Vec<u8> {
    let (mut kinds, mut in_class) = (Vec::new(), false);
    for byte in descriptor[1..descriptor.find(')').expect("a descriptor")].bytes() {
        match byte {
            b';' => in_class = false,
            _ if in_class => {}
            b'L' => {
                in_class = true;
                kinds.push(b'L');
            }
            byte => kinds.push(byte),
        }
    }
    kinds
}

/// A random instruction; branches go to `bci` values below `length`.
fn instruction(random: &mut Random, length: usize) -> Vec<u8> {
    match random.below(24) {
        0 | 1 => vec![0x02 + random.below(7) as u8],
        2 => vec![0x01],
        3 => vec![0x09 + random.below(2) as u8],
        4 => vec![0x11, random.below(256) as u8, random.below(256) as u8],
        5 | 6 => vec![0x15, INTS[random.below(3)]],
        7 => vec![0x16, LONGS[random.below(2)]],
        8 | 9 => vec![0x19, REFS[random.below(4)]],
        10 => vec![0x36, INTS[random.below(3)]],
        11 => vec![0x37, LONGS[random.below(2)]],
        12 => vec![0x3a, REFS[random.below(4)]],
        13..=15 => vec![0x57 + random.below(9) as u8],
        16 => vec![[0x60, 0x61, 0x64, 0x65, 0x78, 0x79, 0x7e, 0x85, 0x88, 0x91, 0x94][random.below(11)]],
        17 => vec![0x84, INTS[random.below(3)], random.below(5) as u8],
        18..=20 => vec![0xb8, 0, 1 + random.below(4) as u8],
        21 => vec![0x94],
        _ => {
            let opcode = [0x99, 0x9a, 0x9b, 0x9c, 0x9f, 0xa1, 0xa4, 0xa5, 0xc6, 0xc7, 0xa7][random.below(11)];
            let target = random.below(length.max(1)) as u16;
            vec![opcode, (target >> 8) as u8, target as u8]
        }
    }
}

/// Bytecode with absolute branch targets made relative, and a return wherever it could fall off.
fn assemble(instructions: &[Vec<u8>]) -> Vec<u8> {
    let mut starts = Vec::new();
    let mut at = 0;
    for insn in instructions {
        starts.push(at);
        at += insn.len();
    }
    let mut code = Vec::new();
    for insn in instructions {
        let mut bytes = insn.clone();
        if matches!(bytes[0], 0x99..=0xa7 | 0xc6 | 0xc7) {
            let index = u16::from_be_bytes([bytes[1], bytes[2]]) as usize;
            let relative = starts[index.min(starts.len() - 1)] as i64 - code.len() as i64;
            bytes[1..].copy_from_slice(&(relative as i16).to_be_bytes());
        }
        code.extend(bytes);
    }
    code
}

fn input(bytecode: &[u8]) -> TranslateInput<'_> {
    TranslateInput {
        bytecode,
        max_stack: 60,
        max_locals: MAX_LOCALS,
        exception_table: &[],
        pool: &Pool,
        descriptor: ARGUMENTS.as_bytes(),
        is_static: true,
        is_synchronized: false,
    }
}

/// The plain machine. Locals hold one value per half, as registers do.
fn run_bytecode(code: &[u8]) -> Vec<Event> {
    let (mut prims, mut refs) = ([Value::Int(0); MAX_LOCALS as usize], [Value::Ref(0); MAX_LOCALS as usize]);
    (prims[0], refs[1], prims[2], refs[4]) = (Value::Int(11), Value::Ref(21), Value::Long(31 << 33), Value::Ref(41));
    let mut stack: Vec<Value> = Vec::new();
    let (mut events, mut at) = (Vec::new(), 0);
    let int = |value: Value| match value {
        Value::Int(value) => value,
        Value::Long(value) => value as i32,
        Value::Ref(_) => panic!("reference as int"),
    };
    let long = |value: Value| match value {
        Value::Long(value) => value,
        value => int(value) as i64,
    };
    let pop = |stack: &mut Vec<Value>| stack.pop().expect("translated, so sound");
    for _ in 0..STEPS {
        let opcode = code[at];
        let mut next = at + 1;
        let tops: Vec<bool> = stack.iter().rev().take(3).map(|value| matches!(value, Value::Long(_))).chain([false; 3]).collect();
        match opcode {
            0x01 => stack.push(Value::Ref(0)),
            0x02..=0x08 => stack.push(Value::Int(opcode as i32 - 3)),
            0x09 | 0x0a => stack.push(Value::Long(opcode as i64 - 9)),
            0x11 => stack.push(Value::Int(i16::from_be_bytes([code[at + 1], code[at + 2]]) as i32)),
            0x15 => stack.push(Value::Int(int(prims[code[at + 1] as usize]))),
            0x16 => stack.push(Value::Long(long(prims[code[at + 1] as usize]))),
            0x19 => stack.push(refs[code[at + 1] as usize]),
            0x36 | 0x37 => prims[code[at + 1] as usize] = pop(&mut stack),
            0x3a => refs[code[at + 1] as usize] = pop(&mut stack),
            0x57..=0x5f => {
                let amount = |wide: bool, other: usize| if wide { 1 } else { other };
                match opcode {
                    0x57 => _ = pop(&mut stack),
                    0x58 => stack.truncate(stack.len() - amount(tops[0], 2)),
                    0x5f => {
                        let length = stack.len();
                        stack.swap(length - 1, length - 2);
                    }
                    _ => {
                        let copied = if opcode < 0x5c { 1 } else { amount(tops[0], 2) };
                        let under = match opcode {
                            0x59 | 0x5c => 0,
                            0x5a | 0x5d => 1,
                            _ => amount(tops[copied], 2),
                        };
                        let copy = stack[stack.len() - copied..].to_vec();
                        let place = stack.len() - copied - under;
                        stack.splice(place..place, copy);
                    }
                }
            }
            0x60 | 0x64 | 0x78 | 0x7e => {
                let (right, left) = (int(pop(&mut stack)), int(pop(&mut stack)));
                stack.push(Value::Int(match opcode {
                    0x60 => left.wrapping_add(right),
                    0x64 => left.wrapping_sub(right),
                    0x78 => left.wrapping_shl(right as u32),
                    _ => left & right,
                }));
            }
            0x61 | 0x65 => {
                let (right, left) = (long(pop(&mut stack)), long(pop(&mut stack)));
                stack.push(Value::Long(if opcode == 0x61 { left.wrapping_add(right) } else { left.wrapping_sub(right) }));
            }
            0x79 => {
                let (right, left) = (int(pop(&mut stack)), long(pop(&mut stack)));
                stack.push(Value::Long(left.wrapping_shl(right as u32)));
            }
            0x84 => {
                let local = &mut prims[code[at + 1] as usize];
                *local = Value::Int(int(*local).wrapping_add(code[at + 2] as i8 as i32));
            }
            0x85 => {
                let value = int(pop(&mut stack));
                stack.push(Value::Long(value as i64));
            }
            0x88 => {
                let value = long(pop(&mut stack));
                stack.push(Value::Int(value as i32));
            }
            0x91 => {
                let value = int(pop(&mut stack));
                stack.push(Value::Int(value as i8 as i32));
            }
            0x94 => {
                let (right, left) = (long(pop(&mut stack)), long(pop(&mut stack)));
                stack.push(Value::Int((left > right) as i32 - (left < right) as i32));
            }
            0xb8 => {
                let method = code[at + 2] as u16;
                let kinds = parameters(CALLS[method as usize]);
                let arguments = stack.split_off(stack.len() - kinds.len());
                events.push(Event { method, arguments });
                stack.push(answer(method, events.len()));
            }
            0xac => {
                events.push(Event { method: 0, arguments: vec![pop(&mut stack)] });
                return events;
            }
            _ => {
                let taken = match opcode {
                    0xa7 => true,
                    0x99..=0x9c => {
                        let value = int(pop(&mut stack));
                        [value == 0, value != 0, value < 0, value >= 0][(opcode - 0x99) as usize]
                    }
                    0x9f..=0xa4 => {
                        let (right, left) = (int(pop(&mut stack)), int(pop(&mut stack)));
                        [left == right, left != right, left < right, left >= right, left > right, left <= right][(opcode - 0x9f) as usize]
                    }
                    0xa5 => pop(&mut stack) == pop(&mut stack),
                    _ => (pop(&mut stack) == Value::Ref(0)) == (opcode == 0xc6),
                };
                if taken {
                    at = (at as i64 + i16::from_be_bytes([code[at + 1], code[at + 2]]) as i64) as usize;
                    continue;
                }
                next = at + 3;
            }
        }
        if !matches!(opcode, 0xb8 | 0x11 | 0x84) && matches!(opcode, 0x15 | 0x16 | 0x19 | 0x36 | 0x37 | 0x3a) {
            next = at + 2;
        } else if matches!(opcode, 0xb8 | 0x11 | 0x84) {
            next = at + 3;
        }
        at = next;
    }
    events
}

/// What a reference register holds after a collection that did not scan it.
const STALE: u64 = u64::MAX;

/// The register machine.
fn run_ops(method: &Translated) -> Vec<Event> {
    let frame = &method.frame;
    let mut prims = vec![0i64; frame.prims as usize];
    let mut refs = vec![STALE; frame.refs as usize];
    (prims[0], prims[1], refs[0], refs[1]) = (11, 31 << 33, 21, 41);
    let (mut events, mut at) = (Vec::new(), 0usize);
    let first = (frame.ref_args + frame.ref_locals) as usize;
    for _ in 0..4 * STEPS {
        let insn = Insn::from_word(method.code[at]);
        let op = Op::from_u16(insn.op).expect("an op").first();
        let collect = |refs: &mut Vec<u64>, at: usize| {
            let live = first + method.point_at(at as u32).expect("a point").live_refs as usize;
            assert!(refs[..live].iter().all(|value| *value != STALE), "unwritten reference scanned at {at}");
            refs[live..].fill(STALE);
        };
        if op.is_point() {
            collect(&mut refs, at);
        }
        for (role, register) in op.info().roles.into_iter().zip([insn.a, insn.b, insn.c]) {
            assert!(role != Role::UseRef || refs[(-1 - register) as usize] != STALE, "stale reference read at {at}");
        }
        let prim = |register: i16| prims[(register - 3) as usize];
        let int = |register: i16| prims[(register - 3) as usize] as i32;
        let reference = |register: i16| refs[(-1 - register) as usize];
        let (a, b, c) = (insn.a, insn.b, insn.c);
        let mut length = length_at(&method.code, at).expect("a whole op");
        let mut taken = None;
        let mut result: Option<i64> = None;
        match op {
            Op::Nop => {}
            Op::Move => result = Some(prim(b)),
            Op::ConstImm => result = Some(b as i64),
            Op::ConstWord => result = Some(method.code[at + 1] as i64),
            Op::MoveRef => refs[(-1 - a) as usize] = reference(b),
            Op::ConstNull => refs[(-1 - a) as usize] = 0,
            Op::ZeroRefs => refs[(-1 - a) as usize..][..b as usize].fill(0),
            Op::AddI => result = Some(int(b).wrapping_add(int(c)) as i64),
            Op::SubI => result = Some(int(b).wrapping_sub(int(c)) as i64),
            Op::AndI => result = Some((int(b) & int(c)) as i64),
            Op::ShlI => result = Some(int(b).wrapping_shl(int(c) as u32) as i64),
            Op::PostIncI => {
                result = Some(int(b) as i64);
                prims[(b - 3) as usize] = int(b).wrapping_add(c as i32) as i64;
            }
            Op::AddImmI => result = Some(int(b).wrapping_add(c as i32) as i64),
            Op::AndImmI => result = Some((int(b) & c as i32) as i64),
            Op::ShlImmI => result = Some(int(b).wrapping_shl(c as u32) as i64),
            Op::RsubImmI => result = Some((c as i32).wrapping_sub(int(b)) as i64),
            Op::AddL => result = Some(prim(b).wrapping_add(prim(c))),
            Op::SubL => result = Some(prim(b).wrapping_sub(prim(c))),
            Op::ShlL => result = Some(prim(b).wrapping_shl(int(c) as u32)),
            Op::AddImmL => result = Some(prim(b).wrapping_add(c as i64)),
            Op::ShlImmL => result = Some(prim(b).wrapping_shl(c as u32)),
            Op::RsubImmL => result = Some((c as i64).wrapping_sub(prim(b))),
            Op::IntToLong => result = Some(int(b) as i64),
            Op::LongToInt => result = Some(prim(b) as i32 as i64),
            Op::IntToByte => result = Some(int(b) as i8 as i64),
            Op::CmpL => result = Some((prim(b) > prim(c)) as i64 - (prim(b) < prim(c)) as i64),
            Op::IfEqI | Op::BackEqI => taken = Some(int(a) == int(b)),
            Op::IfNeI | Op::BackNeI => taken = Some(int(a) != int(b)),
            Op::IfLtI | Op::BackLtI => taken = Some(int(a) < int(b)),
            Op::IfGeI | Op::BackGeI => taken = Some(int(a) >= int(b)),
            Op::IfEqImmI | Op::BackEqImmI => taken = Some(int(a) == b as i32),
            Op::IfNeImmI | Op::BackNeImmI => taken = Some(int(a) != b as i32),
            Op::IfLtImmI | Op::BackLtImmI => taken = Some(int(a) < b as i32),
            Op::IfGeImmI | Op::BackGeImmI => taken = Some(int(a) >= b as i32),
            Op::IfGtImmI | Op::BackGtImmI => taken = Some(int(a) > b as i32),
            Op::IfLeImmI | Op::BackLeImmI => taken = Some(int(a) <= b as i32),
            Op::IfEqL | Op::BackEqL => taken = Some(prim(a) == prim(b)),
            Op::IfNeL | Op::BackNeL => taken = Some(prim(a) != prim(b)),
            Op::IfLtL | Op::BackLtL => taken = Some(prim(a) < prim(b)),
            Op::IfGeL | Op::BackGeL => taken = Some(prim(a) >= prim(b)),
            Op::IfEqImmL | Op::BackEqImmL => taken = Some(prim(a) == b as i64),
            Op::IfNeImmL | Op::BackNeImmL => taken = Some(prim(a) != b as i64),
            Op::IfLtImmL | Op::BackLtImmL => taken = Some(prim(a) < b as i64),
            Op::IfGeImmL | Op::BackGeImmL => taken = Some(prim(a) >= b as i64),
            Op::IfGtImmL | Op::BackGtImmL => taken = Some(prim(a) > b as i64),
            Op::IfLeImmL | Op::BackLeImmL => taken = Some(prim(a) <= b as i64),
            Op::IfNull | Op::BackNull => taken = Some(reference(a) == 0),
            Op::IfNonNull | Op::BackNonNull => taken = Some(reference(a) != 0),
            Op::IfSameRef | Op::BackSameRef => taken = Some(reference(a) == reference(b)),
            Op::IfOtherRef | Op::BackOtherRef => taken = Some(reference(a) != reference(b)),
            Op::Goto | Op::BackGoto => taken = Some(true),
            Op::GotoFar | Op::BackGotoFar => {
                at = (at as i64 + method.code[at + 1] as i64) as usize;
                continue;
            }
            Op::InvokeStatic => {
                let kinds = parameters(CALLS[c as usize]);
                let register = |index: usize| (method.code[at + 3 + index / 4] >> (16 * (index % 4))) as i16;
                let (mut next_ref, mut next_prim) = (0, insn.argument_counts().0);
                let mut arguments = Vec::new();
                for kind in kinds {
                    let next = if kind == b'L' { &mut next_ref } else { &mut next_prim };
                    let register = register(*next);
                    *next += 1;
                    arguments.push(match kind {
                        b'I' => Value::Int(int(register)),
                        b'J' => Value::Long(prim(register)),
                        _ => Value::Ref(reference(register)),
                    });
                    assert_ne!(arguments.last(), Some(&Value::Ref(STALE)), "stale argument at {at}");
                }
                events.push(Event { method: c as u16, arguments });
                let land = at + return_word_offset(insn);
                collect(&mut refs, land);
                let dst = Insn::from_word(method.code[land]).a;
                match answer(c as u16, events.len()) {
                    _ if dst == 0 => {}
                    Value::Int(value) => prims[(dst - 3) as usize] = value as i64 | 0x5555 << 40,
                    Value::Long(value) => prims[(dst - 3) as usize] = value,
                    Value::Ref(value) => refs[(-1 - dst) as usize] = value,
                }
                length = land + 1 - at;
            }
            Op::ReturnPrim => {
                events.push(Event { method: 0, arguments: vec![Value::Int(int(a))] });
                return events;
            }
            Op::ReturnImm => {
                events.push(Event { method: 0, arguments: vec![Value::Int(a as i32)] });
                return events;
            }
            _ => panic!("{} is not expected", op.name()),
        }
        if let Some(value) = result {
            prims[(a - 3) as usize] = value;
        }
        at = if taken == Some(true) { (at as i64 + c as i64) as usize } else { at + length };
    }
    events
}

#[test]
fn ops_do_what_bytecode_does() {
    let mut random = Random(0x1234_5678_9abc_def1);
    let (mut calls, mut branches) = (0, 0);
    for round in 0..3000 {
        // Grow the code by what keeps it translatable.
        let mut instructions: Vec<Vec<u8>> = Vec::new();
        let ending = [vec![0x02], vec![0xac]];
        for _ in 0..20 + random.below(220) {
            let insn = instruction(&mut random, instructions.len());
            let at = if matches!(insn[0], 0x99..=0xa7 | 0xc6 | 0xc7) && random.below(2) == 0 {
                random.below(instructions.len() + 1)
            } else {
                instructions.len()
            };
            let mut longer = instructions.clone();
            for other in &mut longer {
                if matches!(other[0], 0x99..=0xa7 | 0xc6 | 0xc7) {
                    let index = u16::from_be_bytes([other[1], other[2]]) as usize;
                    if index > at {
                        other[1..].copy_from_slice(&((index + 1) as u16).to_be_bytes());
                    }
                }
            }
            longer.insert(at, insn);
            let complete: Vec<_> = longer.iter().cloned().chain(ending.clone()).collect();
            if translate(&input(&assemble(&complete))).is_ok() {
                instructions = longer;
            }
        }
        instructions.extend(ending);
        let code = assemble(&instructions);
        let translated = translate(&input(&code)).expect("checked above");
        let expected = run_bytecode(&code);
        let outcome = std::panic::catch_unwind(|| run_ops(&translated));
        let same = outcome.as_ref().is_ok_and(|actual| {
            let known = expected.len().min(actual.len());
            expected[..known] == actual[..known]
        });
        assert!(same, "round {round}: {instructions:x?}\n{}\n{expected:?}\n{outcome:?}", disasm::listing(&translated));
        calls += expected.len();
        branches += instructions.iter().filter(|insn| insn[0] >= 0x99 && insn[0] <= 0xa7).count();
    }
    println!("{calls} calls, {branches} branches");
}

fn result(code: &[u8]) -> Vec<Event> {
    run_ops(&translate(&input(code)).expect("sound"))
}

fn returned(value: i32) -> Event {
    Event { method: 0, arguments: vec![Value::Int(value)] }
}

#[test]
fn subroutines_are_copied_per_call() {
    // 0: jsr 8; jsr 8; iload 0; ireturn; 8: astore 5; iinc 0 1; jsr 19; iinc 0 1... 18: ret 5; 20: astore 7; iinc 0 100; ret 7
    let code = [
        0xa8, 0, 9, 0xa8, 0, 6, 0x15, 0, 0xac, // 0, 3, 6, 8
        0x3a, 5, 0x84, 0, 1, 0xa8, 0, 5, 0xa9, 5, // 9, 11, 14, 17
        0x3a, 7, 0x84, 0, 100, 0xa9, 7, // 19, 21, 24
    ];
    assert_eq!(result(&code), [returned(11 + 202)]);
    // A subroutine that calls itself.
    let code = [0xa8, 0, 3, 0x3a, 5, 0xa8, 0xff, 0xfe, 0xb1];
    assert!(translate(&input(&code)).is_err());
    // `ret` without a return address.
    assert!(translate(&input(&[0xa9, 5])).is_err());
}

#[test]
fn far_branches_reach() {
    // 0: iinc 0 -1; iload 0; ifeq END; 10,000 calls of 4 words; goto 0; END: iload 0; ireturn
    let mut code = vec![0x84, 0, 0xff, 0x15, 0, 0x99, 0, 0];
    for _ in 0..10_000 {
        code.extend([0xb8, 0, 5]);
    }
    let back = -(code.len() as i16);
    code.push(0xa7);
    code.extend(back.to_be_bytes());
    let end = code.len() as i16 - 5;
    code[6..8].copy_from_slice(&end.to_be_bytes());
    code.extend([0x15, 0, 0xac]);
    let translated = translate(&input(&code)).expect("sound");
    assert!(translated.code.len() > 40_000);
    // One round takes 10,000 ops; the machine stops after some.
    assert!(run_ops(&translated).len() > 10_000);
    code[2] = 0xf5;
    assert_eq!(result(&code), [returned(0)]);
}
