//! `String`, `StringLatin1`, `StringUTF16`, `StringCoding`: hashing, comparing, searching, narrowing and widening.
use crate::heap::RawRef;
use crate::intrinsics;
use crate::runtime::intrinsics::{Call, Elements, LIMIT, Text};
use std::cell::Cell;

/// A code unit.
trait Unit: Copy + PartialEq + Into<u32> + 'static {}
impl Unit for u8 {}
impl Unit for u16 {}

/// The elements `[from, from + length)`, if they are there and not too many.
fn part<T>(all: Elements<'_, T>, from: i32, length: i32) -> Option<Elements<'_, T>> {
    let (from, length) = (usize::try_from(from).ok()?, usize::try_from(length).ok()?);
    if length > LIMIT { None } else { all.get(from..from.checked_add(length)?) }
}

fn small<T>(all: Elements<'_, T>) -> Option<()> {
    (all.len() <= LIMIT).then_some(())
}

/// The polynomial of `String.hashCode`, eight units at a time.
fn hash<T: Unit>(units: Elements<'_, T>) -> i32 {
    const POWERS: [u32; 8] = {
        let mut powers = [1u32; 8];
        let mut k = 7;
        while k > 0 {
            powers[k - 1] = powers[k].wrapping_mul(31);
            k -= 1;
        }
        powers
    };
    let mut hash = 0u32;
    let (eights, rest) = units.as_chunks::<8>();
    for eight in eights {
        let mut sum = hash.wrapping_mul(POWERS[0].wrapping_mul(31));
        for (unit, power) in eight.iter().zip(POWERS) {
            sum = sum.wrapping_add(unit.get().into().wrapping_mul(power));
        }
        hash = sum;
    }
    rest.iter().fold(hash, |hash, unit| hash.wrapping_mul(31).wrapping_add(unit.get().into())) as i32
}

/// The first index at which two ranges differ, up to the shorter one's end.
fn mismatch<T: Unit, U: Unit>(a: Elements<'_, T>, b: Elements<'_, U>) -> Option<usize> {
    let shared = a.len().min(b.len());
    let (a, b) = (&a[..shared], &b[..shared]);
    let mut at = 0;
    for (x, y) in a.chunks_exact(16).zip(b.chunks_exact(16)) {
        if x.iter().zip(y).fold(0, |differences, (x, y)| differences | (x.get().into() ^ y.get().into())) != 0 {
            break;
        }
        at += 16;
    }
    (at..shared).find(|&i| a[i].get().into() != b[i].get().into())
}

fn compare<T: Unit, U: Unit>(a: Elements<'_, T>, b: Elements<'_, U>) -> Option<i32> {
    if a.len().min(b.len()) > LIMIT {
        return None;
    }
    Some(match mismatch(a, b) {
        Some(i) => a[i].get().into() as i32 - b[i].get().into() as i32,
        None => a.len() as i32 - b.len() as i32,
    })
}

fn same<T: Unit, U: Unit>(a: Elements<'_, T>, b: Elements<'_, U>) -> bool {
    a.len() == b.len() && mismatch(a, b).is_none()
}

/// The first index of `wanted`; eights are looked through without asking at each.
fn find<T: Unit>(units: Elements<'_, T>, wanted: T) -> Option<usize> {
    let mut at = 0;
    for chunk in units.chunks_exact(16) {
        if chunk.iter().fold(false, |found, unit| found | (unit.get() == wanted)) {
            break;
        }
        at += 16;
    }
    (at..units.len()).find(|&i| units[i].get() == wanted)
}

fn find_all<T: Unit, U: Unit + TryInto<T>>(units: Elements<'_, T>, wanted: Elements<'_, U>) -> Option<usize> {
    let Ok(first) = wanted.first()?.get().try_into() else { return None };
    let last = units.len().checked_sub(wanted.len())?;
    let mut at = 0;
    while at <= last {
        at += find(&units[at..=last], first)?;
        if same(&units[at..at + wanted.len()], wanted) {
            return Some(at);
        }
        at += 1;
    }
    None
}

fn index(found: Option<usize>) -> i32 {
    found.map_or(-1, |at| at as i32)
}

fn copy<T: Copy, U>(source: Elements<'_, T>, target: Elements<'_, U>, convert: impl Fn(T) -> U) {
    for (from, to) in source.iter().zip(target) {
        to.set(convert(from.get()));
    }
}

// String.

fn string_hash(c: &Call, this: RawRef) -> Option<i32> {
    let (heap, known) = (c.heap(), c.rt().known());
    let hash_so_far = heap.load_u32(this, known.string_hash) as i32;
    if hash_so_far != 0 {
        return Some(hash_so_far);
    }
    let result = match c.text(this)? {
        Text::Latin1(units) if units.len() <= LIMIT => hash(units),
        Text::Utf16(units) if units.len() <= LIMIT => hash(units),
        _ => return None,
    };
    // The Java body remembers that a hash is 0.
    if result == 0 {
        return None;
    }
    heap.store_u32(this, known.string_hash, result as u32);
    Some(result)
}

fn string_equals(c: &Call, this: RawRef, other: Option<RawRef>) -> Option<bool> {
    let Some(other) = other else { return Some(false) };
    if this == other {
        return Some(true);
    }
    if c.rt().class_of(other) != c.rt().known().string {
        return Some(false);
    }
    match (c.text(this)?, c.text(other)?) {
        (Text::Latin1(a), Text::Latin1(b)) => latin1_equals(c, a, b),
        (Text::Utf16(a), Text::Utf16(b)) if a.len() <= LIMIT => Some(same(a, b)),
        (Text::Utf16(_), Text::Utf16(_)) => None,
        _ => Some(false),
    }
}

fn string_compare(c: &Call, this: RawRef, other: Text<'_>) -> Option<i32> {
    match (c.text(this)?, other) {
        (Text::Latin1(a), Text::Latin1(b)) => compare(a, b),
        (Text::Latin1(a), Text::Utf16(b)) => compare(a, b),
        (Text::Utf16(a), Text::Latin1(b)) => compare(a, b),
        (Text::Utf16(a), Text::Utf16(b)) => compare(a, b),
    }
}

fn matches_at(c: &Call, this: RawRef, from: i32, other: Text<'_>, other_from: i32, length: i32) -> Option<bool> {
    if length <= 0 {
        return None;
    }
    Some(match (c.text(this)?, other) {
        (Text::Latin1(a), Text::Latin1(b)) => same(part(a, from, length)?, part(b, other_from, length)?),
        (Text::Latin1(a), Text::Utf16(b)) => same(part(a, from, length)?, part(b, other_from, length)?),
        (Text::Utf16(a), Text::Latin1(b)) => same(part(a, from, length)?, part(b, other_from, length)?),
        (Text::Utf16(a), Text::Utf16(b)) => same(part(a, from, length)?, part(b, other_from, length)?),
    })
}

fn region_matches(c: &Call, this: RawRef, ignore_case: bool, from: i32, other: Text<'_>, other_from: i32, length: i32) -> Option<bool> {
    if !ignore_case {
        return matches_at(c, this, from, other, other_from, length);
    }
    let (Text::Latin1(a), Text::Latin1(b)) = (c.text(this)?, other) else { return None };
    let (a, b) = (part(a, from, length)?, part(b, other_from, length)?);
    for (x, y) in a.iter().zip(b) {
        let (x, y) = (x.get(), y.get());
        if x != y {
            // Beyond ASCII the tables of Character decide.
            if !x.is_ascii() || !y.is_ascii() {
                return None;
            }
            if !x.eq_ignore_ascii_case(&y) {
                return Some(false);
            }
        }
    }
    Some(true)
}

fn starts_with(c: &Call, this: RawRef, prefix: Text<'_>, from: i32) -> Option<bool> {
    let (length, own) = (text_length(prefix), text_length(c.text(this)?));
    if from < 0 || i64::from(from) > own as i64 - length as i64 {
        return Some(false);
    }
    if length == 0 { Some(true) } else { matches_at(c, this, from, prefix, 0, length as i32) }
}

fn text_length(text: Text<'_>) -> usize {
    match text {
        Text::Latin1(units) => units.len(),
        Text::Utf16(units) => units.len(),
    }
}

/// `String.indexIn`: the caller has checked the range.
fn index_of_text(c: &Call, this: RawRef, wanted: Text<'_>, from: i32, to: i32) -> Option<i32> {
    if text_length(wanted) == 0 {
        return Some(from);
    }
    let length = to.checked_sub(from)?;
    if length < 0 {
        return None;
    }
    // The worst case looks at each unit for each place.
    if length as usize * text_length(wanted) > LIMIT * 4 {
        return None;
    }
    let found = match (c.text(this)?, wanted) {
        (Text::Latin1(units), Text::Latin1(wanted)) => find_all(part(units, from, length)?, wanted),
        (Text::Utf16(units), Text::Utf16(wanted)) => find_all(part(units, from, length)?, wanted),
        (Text::Utf16(units), Text::Latin1(wanted)) => find_all(part(units, from, length)?, wanted),
        (Text::Latin1(_), Text::Utf16(_)) => None,
    };
    Some(found.map_or(-1, |at| at as i32 + from))
}

fn index_of_char(c: &Call, this: RawRef, wanted: i32, from: i32, to: i32) -> Option<i32> {
    match c.text(this)? {
        Text::Latin1(_) if !(0..256).contains(&wanted) => Some(-1),
        Text::Latin1(units) => index_in(units, wanted as u8, from, to),
        Text::Utf16(units) if (0..0x10000).contains(&wanted) => index_in(units, wanted as u16, from, to),
        Text::Utf16(_) => None,
    }
}

fn index_in<T: Unit>(units: Elements<'_, T>, wanted: T, from: i32, to: i32) -> Option<i32> {
    if from >= to {
        return Some(-1);
    }
    let found = find(part(units, from, to.checked_sub(from)?)?, wanted);
    Some(found.map_or(-1, |at| at as i32 + from))
}

fn last_index_of(c: &Call, this: RawRef, wanted: i32, from: i32) -> Option<i32> {
    fn last<T: Unit>(units: Elements<'_, T>, wanted: i32, from: i32) -> Option<i32> {
        let end = (i64::from(from) + 1).clamp(0, units.len() as i64) as usize;
        if end > LIMIT {
            return None;
        }
        Some(index(units[..end].iter().rposition(|unit| unit.get().into() == wanted as u32)))
    }
    if !(0..0x10000).contains(&wanted) {
        return None;
    }
    match c.text(this)? {
        Text::Latin1(units) => last(units, wanted, from),
        Text::Utf16(units) => last(units, wanted, from),
    }
}

/// `String.slice`.
fn slice(c: &Call, value: RawRef, coder: i8, from: i32, to: i32) -> Option<RawRef> {
    if coder != 0 || from >= to {
        return None;
    }
    let source = part(c.heap().elements::<u8>(value), from, to.checked_sub(from)?)?;
    let (bytes, _) = c.new_bytes(source.len())?;
    let base = crate::heap::array_base(0);
    c.heap().copy_elements(value, base + from as u32, bytes, base, source.len(), 0);
    c.new_string(bytes, 0)
}

intrinsics! { STRING "java/lang/String":
    _String_hashCode virtual "hashCode" "()I" => string_hash() -> i32;
    _String_equals virtual "equals" "(Ljava/lang/Object;)Z" => string_equals(Any) -> bool;
    _String_compareTo virtual "compareTo" "(Ljava/lang/String;)I" => string_compare(Text) -> i32;
    _String_regionMatches virtual "regionMatches" "(ZILjava/lang/String;II)Z" => region_matches(bool, i32, Text, i32, i32) -> bool;
    _String_startsWith virtual "startsWith" "(Ljava/lang/String;I)Z" => starts_with(Text, i32) -> bool;
    _String_indexOf virtual "indexIn" "(Ljava/lang/String;II)I" => index_of_text(Text, i32, i32) -> i32;
    _String_indexOf_char virtual "indexIn" "(III)I" => index_of_char(i32, i32, i32) -> i32;
    _String_lastIndexOf virtual "lastIndexOf" "(II)I" => last_index_of(i32, i32) -> i32;
    _String_slice static "slice" "([BBII)Ljava/lang/String;" => slice(Ref, i8, i32, i32) -> Ref;
}

// StringLatin1.

fn latin1_equals(_: &Call, a: Elements<'_, u8>, b: Elements<'_, u8>) -> Option<bool> {
    if a.len() != b.len() {
        return Some(false);
    }
    small(a)?;
    Some(same(a, b))
}

fn latin1_hash(_: &Call, value: Elements<'_, u8>) -> Option<i32> {
    small(value)?;
    Some(hash(value))
}

fn latin1_compare(_: &Call, a: Elements<'_, u8>, b: Elements<'_, u8>) -> Option<i32> {
    compare(a, b)
}

fn latin1_index(_: &Call, value: Elements<'_, u8>, wanted: i32, from: i32, to: i32) -> Option<i32> {
    index_in(value, wanted as u8, from, to)
}

/// Both ranges of a copy of `length` elements.
type Ranges<'c, T, U> = (Elements<'c, T>, Elements<'c, U>);

fn ranges<'c, T, U>(from: Elements<'c, T>, offset: i32, to: Elements<'c, U>, at: i32, length: i32) -> Option<Ranges<'c, T, U>> {
    Some((part(from, offset, length)?, part(to, at, length)?))
}

fn latin1_inflate(c: &Call, value: Elements<'_, u8>, offset: i32, target: RawRef, at: i32, length: i32) -> Option<()> {
    let (from, to) = ranges(value, offset, c.heap().elements::<u16>(target), at, length)?;
    copy(from, to, u16::from);
    Some(())
}

fn latin1_inflate_chars(_: &Call, value: Elements<'_, u8>, offset: i32, target: Elements<'_, u16>, at: i32, length: i32) -> Option<()> {
    let (from, to) = ranges(value, offset, target, at, length)?;
    copy(from, to, u16::from);
    Some(())
}

intrinsics! { LATIN1 "java/lang/StringLatin1":
    _equalsL static "equals" "([B[B)Z" => latin1_equals(Bytes, Bytes) -> bool;
    _hashCodeL static "hashCode" "([B)I" => latin1_hash(Bytes) -> i32;
    _compareToL static "compareTo" "([B[B)I" => latin1_compare(Bytes, Bytes) -> i32;
    _indexOfL_char static "indexOfChar" "([BIII)I" => latin1_index(Bytes, i32, i32, i32) -> i32;
    _inflateStringB static "inflate" "([BI[BII)V" => latin1_inflate(Bytes, i32, Ref, i32, i32) -> Void;
    _inflateStringC static "inflate" "([BI[CII)V" => latin1_inflate_chars(Bytes, i32, Chars, i32, i32) -> Void;
}

// StringUTF16.

fn get_char(c: &Call, value: RawRef, at: i32) -> Option<u16> {
    c.heap().elements::<u16>(value).get(usize::try_from(at).ok()?).map(Cell::get)
}

fn put_char(c: &Call, value: RawRef, at: i32, unit: i32) -> Option<()> {
    c.heap().elements::<u16>(value).get(usize::try_from(at).ok()?)?.set(unit as u16);
    Some(())
}

fn compress(c: &Call, units: Elements<'_, u16>) -> Option<Option<RawRef>> {
    if units.iter().any(|unit| unit.get() > 0xff) {
        return Some(None);
    }
    let (array, bytes) = c.new_bytes(units.len())?;
    copy(units, bytes, |unit| unit as u8);
    Some(Some(array))
}

fn compress_bytes(c: &Call, value: RawRef, offset: i32, length: i32) -> Option<Option<RawRef>> {
    compress(c, part(c.heap().elements(value), offset, length)?)
}

fn compress_chars(c: &Call, value: Elements<'_, u16>, offset: i32, length: i32) -> Option<Option<RawRef>> {
    compress(c, part(value, offset, length)?)
}

fn to_bytes(c: &Call, value: Elements<'_, u16>, offset: i32, length: i32) -> Option<RawRef> {
    let units = part(value, offset, length)?;
    let (array, _) = c.new_bytes(units.len() * 2)?;
    copy(units, c.heap().elements::<u16>(array), |unit| unit);
    Some(array)
}

fn get_chars(c: &Call, value: RawRef, from: i32, to: i32, target: Elements<'_, u16>, at: i32) -> Option<()> {
    let (from, to) = ranges(c.heap().elements::<u16>(value), from, target, at, to.checked_sub(from)?)?;
    copy(from, to, |unit| unit);
    Some(())
}

fn utf16_hash(c: &Call, value: RawRef) -> Option<i32> {
    let units = c.heap().elements::<u16>(value);
    small(units)?;
    Some(hash(units))
}

fn utf16_index(c: &Call, value: RawRef, wanted: i32, from: i32, to: i32) -> Option<i32> {
    let wanted = u16::try_from(wanted).ok()?;
    index_in(c.heap().elements::<u16>(value), wanted, from, to)
}

fn utf16_compare(c: &Call, a: RawRef, b: RawRef) -> Option<i32> {
    compare(c.heap().elements::<u16>(a), c.heap().elements::<u16>(b))
}

intrinsics! { UTF16 "java/lang/StringUTF16":
    _getCharStringU static "getChar" "([BI)C" => get_char(Ref, i32) -> u16;
    _putCharStringU static "putChar" "([BII)V" => put_char(Ref, i32, i32) -> Void;
    _compressStringB static "compress" "([BII)[B" => compress_bytes(Ref, i32, i32) -> Any;
    _compressStringC static "compress" "([CII)[B" => compress_chars(Chars, i32, i32) -> Any;
    _toBytesStringU static "toBytes" "([CII)[B" => to_bytes(Chars, i32, i32) -> Ref;
    _getCharsStringU static "getChars" "([BII[CI)V" => get_chars(Ref, i32, i32, Chars, i32) -> Void;
    _hashCodeU static "hashCode" "([B)I" => utf16_hash(Ref) -> i32;
    _indexOfU_char static "indexOfChar" "([BIII)I" => utf16_index(Ref, i32, i32, i32) -> i32;
    _compareToU static "compareTo" "([B[B)I" => utf16_compare(Ref, Ref) -> i32;
}

// StringCoding.

fn count_positives(_: &Call, bytes: Elements<'_, u8>, offset: i32, length: i32) -> Option<i32> {
    let bytes = part(bytes, offset, length)?;
    let mut at = 0;
    for chunk in bytes.chunks_exact(16) {
        if chunk.iter().fold(0, |all, byte| all | byte.get()) >= 0x80 {
            break;
        }
        at += 16;
    }
    let end = (at..bytes.len()).find(|&i| bytes[i].get() >= 0x80);
    Some(end.unwrap_or(bytes.len()) as i32)
}

/// What is well formed; the Java body knows what stands for the rest.
fn decode_utf8(c: &Call, bytes: Elements<'_, u8>, offset: i32, length: i32) -> Option<RawRef> {
    let bytes: Vec<u8> = part(bytes, offset, length)?.iter().map(Cell::get).collect();
    let text = std::str::from_utf8(&bytes).ok()?;
    if text.chars().all(|c| c <= '\u{ff}') {
        let (array, target) = c.new_bytes(text.chars().count())?;
        target.iter().zip(text.chars()).for_each(|(to, c)| to.set(c as u8));
        return c.new_string(array, 0);
    }
    let (array, _) = c.new_bytes(text.encode_utf16().count() * 2)?;
    c.heap().elements::<u16>(array).iter().zip(text.encode_utf16()).for_each(|(to, unit)| to.set(unit));
    c.new_string(array, 1)
}

fn encode_utf8(c: &Call, text: Text<'_>) -> Option<RawRef> {
    if text_length(text) > LIMIT / 4 {
        return None;
    }
    let encoded: String = match text {
        Text::Latin1(units) => units.iter().map(|unit| char::from(unit.get())).collect(),
        Text::Utf16(units) => char::decode_utf16(units.iter().map(Cell::get)).collect::<Result<_, _>>().ok()?,
    };
    let (array, target) = c.new_bytes(encoded.len())?;
    target.iter().zip(encoded.bytes()).for_each(|(to, byte)| to.set(byte));
    Some(array)
}

intrinsics! { CODING "java/lang/StringCoding":
    _countPositives static "countPositives" "([BII)I" => count_positives(Bytes, i32, i32) -> i32;
    _decodeUTF8 static "decodeUtf8" "([BII)Ljava/lang/String;" => decode_utf8(Bytes, i32, i32) -> Ref;
    _encodeUTF8 static "encodeUtf8" "(Ljava/lang/String;)[B" => encode_utf8(Text) -> Ref;
}
