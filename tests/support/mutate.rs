//! A seeded mutator of class files. It knows where things stand (`layout`), so that most mutants get past the first checks: constant
//! pool entries are exchanged, names and descriptors bent, flags, versions, opcodes, operands, branch targets, limits, exception tables,
//! stack maps and attributes changed. Plain byte flips and truncation are there too. The same seed makes the same mutant for ever.
#![allow(clippy::ptr_arg, reason = "all steps have one type")]
mod layout;

use layout::{Layout, Span};

/// SplitMix64.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64, number: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ number.wrapping_mul(0xD1B5_4A32_D192_ED03));
        random.next();
        random
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Less than `bound`, which is not zero.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).expect("below a usize")
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    fn byte(&mut self) -> u8 {
        (self.next() >> 32) as u8
    }

    fn short(&mut self) -> u16 {
        (self.next() >> 32) as u16
    }
}

fn get(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

fn put(bytes: &mut [u8], at: usize, value: u16) {
    bytes[at..at + 2].copy_from_slice(&value.to_be_bytes());
}

fn put32(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
}

/// Mutant `number` of `original`, and what was done to it.
pub fn mutate(original: &[u8], seed: u64, number: u64) -> (Vec<u8>, String) {
    let mut random = Random::new(seed, number);
    let mut bytes = original.to_vec();
    let mut done = Vec::new();
    let rounds = 1 + usize::from(random.chance(4)) + usize::from(random.chance(16));
    while done.len() < rounds {
        let Some(layout) = Layout::of(&bytes) else { break };
        let (name, step) = random.one_of(&STEPS);
        let before = bytes.clone();
        if step(&mut random, &mut bytes, &layout).is_some() && bytes != before {
            done.push(name);
        } else {
            bytes = before;
        }
    }
    (bytes, done.join("+"))
}

type Step = fn(&mut Random, &mut Vec<u8>, &Layout) -> Option<()>;

/// A step stands here as often as its weight says.
const STEPS: [(&str, Step); 42] = [
    ("bytes", bytes),
    ("bytes", bytes),
    ("truncate", truncate),
    ("insert-or-delete", insert_or_delete),
    ("pool-swap", pool_swap),
    ("pool-swap", pool_swap),
    ("pool-index", pool_index),
    ("pool-index", pool_index),
    ("pool-index", pool_index),
    ("pool-tag", pool_tag),
    ("utf8", utf8),
    ("utf8", utf8),
    ("utf8", utf8),
    ("utf8", utf8),
    ("version", version),
    ("class-flags", class_flags),
    ("member-flags", member_flags),
    ("member-flags", member_flags),
    ("member-flags", member_flags),
    ("this-or-super", this_or_super),
    ("interfaces", interfaces),
    ("member-name", member_name),
    ("member-name", member_name),
    ("member-copy", member_copy),
    ("member-remove", member_remove),
    ("attribute-name", attribute_name),
    ("attribute-copy", attribute_copy),
    ("attribute-remove", attribute_remove),
    ("attribute-content", attribute_content),
    ("attribute-content", attribute_content),
    ("attribute-length", attribute_length),
    ("code-limits", code_limits),
    ("opcode", opcode),
    ("opcode", opcode),
    ("opcode", opcode),
    ("operand", operand),
    ("operand", operand),
    ("operand", operand),
    ("exception-table", exception_table),
    ("stack-map", stack_map),
    ("stack-map", stack_map),
    ("code-shuffle", code_shuffle),
];

/// A value that checks are likely to trip over.
fn bend(random: &mut Random, old: u16) -> u16 {
    match random.below(8) {
        0 => 0,
        1 => 0xFFFF,
        2 => old.wrapping_add(1),
        3 => old.wrapping_sub(1),
        4 => old ^ (1 << random.below(16)),
        5 => random.short() & 0xFF,
        6 => old.wrapping_mul(2),
        _ => random.short(),
    }
}

fn flip(random: &mut Random, bytes: &mut [u8], at: usize) -> Option<()> {
    let old = *bytes.get(at)?;
    bytes[at] = match random.below(5) {
        0 => 0,
        1 => 0xFF,
        2 => old.wrapping_add(1),
        3 => old ^ (1 << random.below(8)),
        _ => random.byte(),
    };
    Some(())
}

fn bytes(random: &mut Random, bytes: &mut Vec<u8>, _: &Layout) -> Option<()> {
    let at = random.below(bytes.len());
    flip(random, bytes, at)
}

fn truncate(random: &mut Random, bytes: &mut Vec<u8>, _: &Layout) -> Option<()> {
    let length = if random.chance(3) { bytes.len() - 1 - random.below(bytes.len().min(16)) } else { random.below(bytes.len()) };
    bytes.truncate(length);
    Some(())
}

fn insert_or_delete(random: &mut Random, bytes: &mut Vec<u8>, _: &Layout) -> Option<()> {
    let at = random.below(bytes.len());
    match random.below(4) {
        0 => drop(bytes.remove(at)),
        1 => bytes.push(random.byte()),
        _ => bytes.insert(at, random.byte()),
    }
    Some(())
}

fn pool_swap(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let a = random.one_of(&layout.pool);
    let like: Vec<_> = layout.pool.iter().copied().filter(|b| b.tag == a.tag && b.at != a.at).collect();
    if like.is_empty() {
        return None;
    }
    let b = random.one_of(&like);
    let (first, second) = if a.at < b.at { (a, b) } else { (b, a) };
    let mut swapped = bytes[..first.at].to_vec();
    swapped.extend_from_slice(&bytes[second.at..second.end]);
    swapped.extend_from_slice(&bytes[first.end..second.at]);
    swapped.extend_from_slice(&bytes[first.at..first.end]);
    swapped.extend_from_slice(&bytes[second.end..]);
    *bytes = swapped;
    Some(())
}

/// An index of an entry that has `tag`, mostly; else any.
fn index(random: &mut Random, layout: &Layout, tag: u8) -> u16 {
    let like: Vec<u16> = layout.pool.iter().filter(|e| e.tag == tag).map(|e| e.index).collect();
    if like.is_empty() || random.chance(4) {
        return random.below(layout.pool_count + 2) as u16;
    }
    random.one_of(&like)
}

/// Changes a reference somewhere, to another entry with the tag of the one before, mostly.
fn reindex(random: &mut Random, bytes: &mut [u8], layout: &Layout, at: usize) -> Option<()> {
    if at + 2 > bytes.len() {
        return None;
    }
    let old = get(bytes, at);
    let tag = layout.pool.iter().find(|e| e.index == old).map_or(1, |e| e.tag);
    put(bytes, at, index(random, layout, tag));
    Some(())
}

fn pool_index(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let referring: Vec<_> = layout.pool.iter().copied().filter(|e| !matches!(e.tag, 1 | 3..=6)).collect();
    let entry = random.one_of(&referring);
    let at = match entry.tag {
        15 if random.chance(2) => return flip(random, bytes, entry.at + 1),
        15 => entry.at + 2,
        7 | 8 | 16 | 19 | 20 => entry.at + 1,
        17 | 18 if random.chance(3) => {
            let old = get(bytes, entry.at + 1);
            let new = bend(random, old);
            put(bytes, entry.at + 1, new);
            return Some(());
        }
        17 | 18 => entry.at + 3,
        _ => entry.at + 1 + 2 * random.below(2),
    };
    reindex(random, bytes, layout, at)
}

fn pool_tag(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let entry = random.one_of(&layout.pool);
    bytes[entry.at] = match entry.tag {
        // Of the same size, mostly.
        _ if random.chance(8) => random.byte(),
        7 | 8 | 16 | 19 | 20 => random.one_of(&[7, 8, 16, 19, 20]),
        3 | 4 | 9..=12 | 17 | 18 => random.one_of(&[3, 4, 9, 10, 11, 12, 17, 18]),
        5 | 6 => random.one_of(&[5, 6]),
        _ => random.byte(),
    };
    Some(())
}

const TEXTS: [&str; 56] = [
    "",
    "I",
    "J",
    "D",
    "V",
    "Z",
    "[",
    "[I",
    "[V",
    "L;",
    "LA;",
    "L",
    "Ljava/lang/String;",
    "Ljava/lang/Object;",
    "[Ljava/lang/String;",
    "[[Ljava/lang/Object;",
    "()V",
    "()I",
    "(I)V",
    "(J)V",
    "(II)I",
    "(",
    "()",
    ")V",
    "(V)V",
    "(L;)V",
    "([)V",
    "()VV",
    "()Ljava/lang/String;",
    "([Ljava/lang/String;)V",
    "(Ljava/lang/String;)V",
    "(Ljava/lang/Object;)V",
    "<init>",
    "<clinit>",
    "<x>",
    "a/b",
    "a.b",
    "a;b",
    "a[b",
    "/a",
    "a/",
    "a//b",
    "java/lang/Object",
    "java/lang/String",
    "java/lang/Runnable",
    "java/lang/Throwable",
    "java/lang/Integer",
    "java/lang/NoSuchThing",
    "java/lang/Enum",
    "java/lang/Record",
    "main",
    "toString",
    "Code",
    "StackMapTable",
    "LocalVariableTypeTable",
    "ConstantValue",
];

fn utf8(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let texts: Vec<_> = layout.pool.iter().copied().filter(|e| e.tag == 1).collect();
    let entry = random.one_of(&texts);
    let mut text = bytes[entry.at + 3..entry.end].to_vec();
    match random.below(10) {
        0..=3 => text = random.one_of(&TEXTS).as_bytes().to_vec(),
        4 if !text.is_empty() => {
            let at = random.below(text.len());
            text[at] = random.one_of(b"/.;[<>()LIJDV\x00\xc0\x80\xed\xf0A$ ");
        }
        5 if !text.is_empty() => drop(text.remove(random.below(text.len()))),
        6 => {
            let at = random.below(text.len() + 1);
            text.insert(at, random.one_of(b"/.;[<>()LIJDV\x00\xc0\x80\xed\xf0A$ "));
        }
        7 => {
            let other = random.one_of(&texts);
            text = bytes[other.at + 3..other.end].to_vec();
        }
        8 => {
            let count = random.one_of(&[1, 2, 254, 255, 256]);
            let at = if text.first() == Some(&b'(') { 1 } else { 0 };
            let what = random.one_of(b"[IJ");
            text.splice(at..at, std::iter::repeat_n(what, count));
        }
        _ if !text.is_empty() => {
            let at = random.below(text.len());
            flip(random, &mut text, at)?;
        }
        _ => return None,
    }
    let length = u16::try_from(text.len()).ok()?;
    bytes.splice(entry.at + 1..entry.end, length.to_be_bytes().into_iter().chain(text));
    Some(())
}

fn version(random: &mut Random, bytes: &mut Vec<u8>, _: &Layout) -> Option<()> {
    let major = if random.chance(12) { random.below(90) } else { 45 + random.below(25) };
    put(bytes, 6, major as u16);
    if random.chance(8) {
        put(bytes, 4, random.one_of(&[1, 3, 0xFFFF]));
    }
    Some(())
}

fn flags(random: &mut Random, bytes: &mut [u8], at: usize) -> Option<()> {
    let old = get(bytes, at);
    put(bytes, at, if random.chance(10) { random.short() } else { old ^ (1 << random.below(16)) });
    Some(())
}

fn class_flags(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    flags(random, bytes, layout.flags)
}

fn member_flags(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let member = random.one_of(layout.members.get(..).filter(|m| !m.is_empty())?);
    flags(random, bytes, member.span.at)
}

fn this_or_super(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let at = layout.flags + 2 + 2 * random.below(2);
    reindex(random, bytes, layout, at)
}

fn interfaces(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let count_at = layout.flags + 6;
    let count = usize::from(get(bytes, count_at));
    if count == 0 || random.chance(3) {
        let new = index(random, layout, 7);
        bytes.splice(count_at + 2..count_at + 2, new.to_be_bytes());
        put(bytes, count_at, count as u16 + 1);
        return Some(());
    }
    let at = count_at + 2 + 2 * random.below(count);
    if random.chance(2) {
        return reindex(random, bytes, layout, at);
    }
    bytes.drain(at..at + 2);
    put(bytes, count_at, count as u16 - 1);
    Some(())
}

fn member_name(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let members = layout.members.get(..).filter(|m| !m.is_empty())?;
    let (one, part) = (random.one_of(members), 2 + 2 * random.below(2));
    if random.chance(2) {
        return reindex(random, bytes, layout, one.span.at + part);
    }
    // As another member has it, in both or in one part.
    let other = random.one_of(members);
    let (a, b) = (get(bytes, other.span.at + part), get(bytes, one.span.at + part));
    put(bytes, one.span.at + part, a);
    if random.chance(2) {
        put(bytes, other.span.at + part, b);
    }
    Some(())
}

fn member_copy(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let member = random.one_of(layout.members.get(..).filter(|m| !m.is_empty())?);
    let mut copy = bytes[member.span.at..member.span.end].to_vec();
    if random.chance(2) {
        let part = 2 + 2 * random.below(2);
        reindex(random, &mut copy, layout, part)?;
    }
    bytes.splice(member.span.end..member.span.end, copy);
    let count = get(bytes, member.count_at);
    put(bytes, member.count_at, count.wrapping_add(1));
    Some(())
}

fn member_remove(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let member = random.one_of(layout.members.get(..).filter(|m| !m.is_empty())?);
    bytes.drain(member.span.at..member.span.end);
    let count = get(bytes, member.count_at);
    put(bytes, member.count_at, count - 1);
    Some(())
}

const ATTRIBUTES: [&str; 22] = [
    "Code",
    "ConstantValue",
    "Signature",
    "Exceptions",
    "LineNumberTable",
    "LocalVariableTable",
    "LocalVariableTypeTable",
    "StackMapTable",
    "SourceFile",
    "InnerClasses",
    "EnclosingMethod",
    "BootstrapMethods",
    "NestHost",
    "NestMembers",
    "Record",
    "PermittedSubclasses",
    "MethodParameters",
    "RuntimeVisibleAnnotations",
    "AnnotationDefault",
    "Synthetic",
    "Deprecated",
    "Unknown",
];

fn attribute_name(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let attribute = random.one_of(layout.attributes.get(..).filter(|a| !a.is_empty())?);
    if random.chance(3) {
        return reindex(random, bytes, layout, attribute.span.at);
    }
    let wanted = random.one_of(&ATTRIBUTES).as_bytes();
    let found = layout.pool.iter().find(|e| e.tag == 1 && &bytes[e.at + 3..e.end] == wanted);
    if let Some(found) = found {
        put(bytes, attribute.span.at, found.index);
        return Some(());
    }
    put(bytes, attribute.span.at, layout.pool_count as u16);
    append(bytes, layout, &[&[1][..], &(wanted.len() as u16).to_be_bytes(), wanted].concat());
    Some(())
}

/// A new entry at the end of the constant pool.
fn append(bytes: &mut Vec<u8>, layout: &Layout, entry: &[u8]) {
    bytes.splice(layout.flags..layout.flags, entry.iter().copied());
    put(bytes, 8, layout.pool_count as u16 + 1);
}

/// Adds to the lengths of the attributes around `at`.
fn grow(bytes: &mut [u8], layout: &Layout, at: usize, by: i64) {
    for around in layout.attributes.iter().filter(|a| a.span.at < at && at <= a.span.end && a.span.at + 6 <= at) {
        let length = i64::from(get(bytes, around.span.at + 2)) << 16 | i64::from(get(bytes, around.span.at + 4));
        put32(bytes, around.span.at + 2, (length + by) as u32);
    }
}

fn attribute_copy(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let attributes = layout.attributes.get(..).filter(|a| !a.is_empty())?;
    let (from, to) = (random.one_of(attributes), random.one_of(attributes));
    let to = if random.chance(2) { from } else { to };
    let copy = bytes[from.span.at..from.span.end].to_vec();
    let outer: Vec<_> =
        attributes.iter().filter(|a| a.span.at + 6 <= to.count_at && to.span.end <= a.span.end).map(|a| a.span.at).collect();
    for at in outer {
        let length = u32::from(get(bytes, at + 2)) << 16 | u32::from(get(bytes, at + 4));
        put32(bytes, at + 2, length + copy.len() as u32);
    }
    let count = get(bytes, to.count_at);
    put(bytes, to.count_at, count.wrapping_add(1));
    bytes.splice(to.span.at..to.span.at, copy);
    Some(())
}

fn attribute_remove(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let attributes = layout.attributes.get(..).filter(|a| !a.is_empty())?;
    let gone = random.one_of(attributes);
    for outer in attributes.iter().filter(|a| a.span.at + 6 <= gone.count_at && gone.span.end <= a.span.end) {
        let length = u32::from(get(bytes, outer.span.at + 2)) << 16 | u32::from(get(bytes, outer.span.at + 4));
        put32(bytes, outer.span.at + 2, length - (gone.span.end - gone.span.at) as u32);
    }
    let count = get(bytes, gone.count_at);
    put(bytes, gone.count_at, count - 1);
    bytes.drain(gone.span.at..gone.span.end);
    Some(())
}

/// A number inside an attribute that is not code, or a byte more or less of it.
fn attribute_content(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let plain: Vec<_> = layout.attributes.iter().copied().filter(|a| !a.code && a.span.end > a.span.at + 7).collect();
    if plain.is_empty() {
        return None;
    }
    // Every name has the same chance, not the most frequent.
    let mut names: Vec<u16> = plain.iter().map(|a| get(bytes, a.span.at)).collect();
    names.sort_unstable();
    names.dedup();
    let name = random.one_of(&names);
    let named: Vec<_> = plain.into_iter().filter(|a| get(bytes, a.span.at) == name).collect();
    let span = random.one_of(&named).span;
    let at = span.at + 6 + random.below(span.end - span.at - 6);
    match random.below(6) {
        0 => flip(random, bytes, at),
        1 => {
            grow(bytes, layout, at, 1);
            bytes.insert(at, random.byte());
            Some(())
        }
        2 => {
            grow(bytes, layout, at, -1);
            bytes.remove(at);
            Some(())
        }
        kind => {
            let at = span.at + 6 + 2 * random.below((span.end - span.at - 6) / 2);
            if kind == 3 {
                let old = get(bytes, at);
                put(bytes, at, bend(random, old));
                return Some(());
            }
            reindex(random, bytes, layout, at)
        }
    }
}

fn attribute_length(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let attribute = random.one_of(layout.attributes.get(..).filter(|a| !a.is_empty())?);
    let old = get(bytes, attribute.span.at + 4);
    put(bytes, attribute.span.at + 4, bend(random, old));
    if random.chance(6) {
        put(bytes, attribute.span.at + 2, random.one_of(&[1, 0x7FFF, 0x8000, 0xFFFF]));
    }
    Some(())
}

fn code_limits(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let code = random.one_of(layout.codes.get(..).filter(|c| !c.is_empty())?);
    let at = code.instructions.at - 8 + 2 * random.below(2);
    let old = get(bytes, at);
    let new = match random.below(4) {
        0 => old.saturating_sub(1),
        1 => old.wrapping_add(1),
        _ => bend(random, old),
    };
    put(bytes, at, new);
    if random.chance(12) {
        let length = get(bytes, code.instructions.at - 2);
        put(bytes, code.instructions.at - 2, bend(random, length));
    }
    Some(())
}

/// A method's code, each method with the same chance.
fn some_instruction(random: &mut Random, bytes: &[u8], layout: &Layout) -> Option<(Span, Span)> {
    let code = random.one_of(layout.codes.get(..).filter(|c| !c.is_empty())?).instructions;
    let starts = layout::instructions(&bytes[code.at..code.end]);
    if starts.is_empty() {
        return None;
    }
    let which = random.below(starts.len());
    let end = starts.get(which + 1).copied().unwrap_or(code.end - code.at);
    Some((code, Span { at: code.at + starts[which], end: code.at + end }))
}

fn opcode(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let (_, place) = some_instruction(random, bytes, layout)?;
    let length = place.end - place.at;
    bytes[place.at] = if random.chance(6) {
        random.byte()
    } else {
        let like: Vec<u8> = (0..=201).filter(|op| layout::length(*op) == Some(length)).collect();
        random.one_of(like.get(..).filter(|l| !l.is_empty())?)
    };
    Some(())
}

fn operand(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let (mut code, mut place) = some_instruction(random, bytes, layout)?;
    // Most instructions have no operand.
    for _ in 0..20 {
        if place.end - place.at > 1 {
            break;
        }
        (code, place) = some_instruction(random, bytes, layout)?;
    }
    match (bytes[place.at], place.end - place.at) {
        (_, 1) => None,
        (0x12, _) => {
            bytes[place.at + 1] = random.below(layout.pool_count.min(256)) as u8;
            Some(())
        }
        (0x99..=0xa8 | 0xc6 | 0xc7, 3) => {
            // To another instruction, mostly.
            let starts = layout::instructions(&bytes[code.at..code.end]);
            let target = random.one_of(&starts) as i64 - (place.at - code.at) as i64;
            let new = if random.chance(3) { bend(random, get(bytes, place.at + 1)) } else { target as u16 };
            put(bytes, place.at + 1, new);
            Some(())
        }
        (0x13 | 0x14 | 0xb2..=0xbb | 0xbd | 0xc0 | 0xc1 | 0xc5, _) if !random.chance(6) => reindex(random, bytes, layout, place.at + 1),
        (_, length) => {
            let at = place.at + 1 + random.below(length - 1);
            flip(random, bytes, at)
        }
    }
}

fn exception_table(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let tables: Vec<_> = layout.codes.iter().map(|c| c.exceptions).filter(|e| e.end > e.at).collect();
    if tables.is_empty() {
        return None;
    }
    let table = random.one_of(&tables);
    let at = table.at + 2 * random.below((table.end - table.at) / 2);
    if (at - table.at) % 8 == 6 {
        return reindex(random, bytes, layout, at);
    }
    let old = get(bytes, at);
    put(bytes, at, bend(random, old));
    Some(())
}

fn stack_map(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let maps: Vec<Span> = layout
        .attributes
        .iter()
        .filter(|a| layout.pool.iter().any(|e| e.index == get(bytes, a.span.at) && &bytes[e.at..e.end] == b"\x01\x00\x0dStackMapTable"))
        .map(|a| a.span)
        .filter(|s| s.end > s.at + 6)
        .collect();
    if maps.is_empty() {
        return None;
    }
    let map = random.one_of(&maps);
    let at = map.at + 6 + random.below(map.end - map.at - 6);
    match random.below(6) {
        0 => {
            grow(bytes, layout, at, -1);
            bytes.remove(at);
            Some(())
        }
        1 => {
            grow(bytes, layout, at, 1);
            bytes.insert(at, random.below(10) as u8);
            Some(())
        }
        2 => {
            bytes[at] = random.below(10) as u8;
            Some(())
        }
        3 => {
            let count = get(bytes, map.at + 6);
            put(bytes, map.at + 6, if random.chance(2) { count.wrapping_sub(1) } else { count.wrapping_add(1) });
            Some(())
        }
        4 => reindex(random, bytes, layout, at.min(map.end - 2)),
        _ => flip(random, bytes, at),
    }
}

/// Exchanges two instructions of one size, or makes one of nothing.
fn code_shuffle(random: &mut Random, bytes: &mut Vec<u8>, layout: &Layout) -> Option<()> {
    let (code, one) = some_instruction(random, bytes, layout)?;
    let length = one.end - one.at;
    if random.chance(3) {
        bytes[one.at..one.end].fill(0);
        return Some(());
    }
    let starts = layout::instructions(&bytes[code.at..code.end]);
    let like: Vec<usize> =
        starts.windows(2).filter(|w| w[1] - w[0] == length && code.at + w[0] != one.at).map(|w| code.at + w[0]).collect();
    let other = random.one_of(like.get(..).filter(|l| !l.is_empty())?);
    for i in 0..length {
        bytes.swap(one.at + i, other + i);
    }
    Some(())
}
