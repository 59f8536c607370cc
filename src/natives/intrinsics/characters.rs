//! `Character` and `StringCase` within ASCII; beyond, the tables of the class library decide.
use crate::heap::RawRef;
use crate::intrinsics;
use crate::runtime::intrinsics::{Call, LIMIT, Text};

fn ascii(c: i32) -> Option<u8> {
    u8::try_from(c).ok().filter(u8::is_ascii)
}

fn is_whitespace(c: u8) -> bool {
    matches!(c, b' ' | 9..=13 | 28..=31)
}
fn is_identifier_start(c: u8) -> bool {
    c.is_ascii_alphabetic() || matches!(c, b'$' | b'_')
}
fn is_identifier_part(c: u8) -> bool {
    is_identifier_start(c) || c.is_ascii_digit() || matches!(c, 0..=8 | 14..=27 | 127)
}

macro_rules! tests {
    ($($of_char:ident $of_int:ident $test:expr;)*) => { $(
        fn $of_char(_: &Call, c: u16) -> Option<bool> {
            ascii(c.into()).map(|c| ($test)(&c))
        }
        fn $of_int(_: &Call, c: i32) -> Option<bool> {
            ascii(c).map(|c| ($test)(&c))
        }
    )* };
}
tests! {
    digit_char digit_int u8::is_ascii_digit;
    letter_char letter_int u8::is_ascii_alphabetic;
    letter_or_digit_char letter_or_digit_int u8::is_ascii_alphanumeric;
    lower_char lower_int u8::is_ascii_lowercase;
    upper_char upper_int u8::is_ascii_uppercase;
    whitespace_char whitespace_int |c: &u8| is_whitespace(*c);
    start_char start_int |c: &u8| is_identifier_start(*c);
    part_char part_int |c: &u8| is_identifier_part(*c);
}

fn to_lower_char(_: &Call, c: u16) -> Option<u16> {
    ascii(c.into()).map(|c| c.to_ascii_lowercase().into())
}
fn to_lower_int(_: &Call, c: i32) -> Option<i32> {
    ascii(c).map(|c| c.to_ascii_lowercase().into())
}
fn to_upper_char(_: &Call, c: u16) -> Option<u16> {
    ascii(c.into()).map(|c| c.to_ascii_uppercase().into())
}
fn to_upper_int(_: &Call, c: i32) -> Option<i32> {
    ascii(c).map(|c| c.to_ascii_uppercase().into())
}

fn digit_value(_: &Call, c: i32, radix: i32) -> Option<i32> {
    if !(2..=36).contains(&radix) {
        return None;
    }
    Some(char::from(ascii(c)?).to_digit(radix as u32).map_or(-1, |digit| digit as i32))
}
fn digit_value_char(call: &Call, c: u16, radix: i32) -> Option<i32> {
    digit_value(call, c.into(), radix)
}

intrinsics! { CHARACTER "java/lang/Character":
    _isDigit static "isDigit" "(C)Z" => digit_char(u16) -> bool;
    _isDigit_i static "isDigit" "(I)Z" => digit_int(i32) -> bool;
    _isLetter static "isLetter" "(C)Z" => letter_char(u16) -> bool;
    _isLetter_i static "isLetter" "(I)Z" => letter_int(i32) -> bool;
    _isLetterOrDigit static "isLetterOrDigit" "(C)Z" => letter_or_digit_char(u16) -> bool;
    _isLetterOrDigit_i static "isLetterOrDigit" "(I)Z" => letter_or_digit_int(i32) -> bool;
    _isLowerCase static "isLowerCase" "(C)Z" => lower_char(u16) -> bool;
    _isLowerCase_i static "isLowerCase" "(I)Z" => lower_int(i32) -> bool;
    _isUpperCase static "isUpperCase" "(C)Z" => upper_char(u16) -> bool;
    _isUpperCase_i static "isUpperCase" "(I)Z" => upper_int(i32) -> bool;
    _isWhitespace static "isWhitespace" "(C)Z" => whitespace_char(u16) -> bool;
    _isWhitespace_i static "isWhitespace" "(I)Z" => whitespace_int(i32) -> bool;
    _isJavaIdentifierStart static "isJavaIdentifierStart" "(C)Z" => start_char(u16) -> bool;
    _isJavaIdentifierStart_i static "isJavaIdentifierStart" "(I)Z" => start_int(i32) -> bool;
    _isJavaIdentifierPart static "isJavaIdentifierPart" "(C)Z" => part_char(u16) -> bool;
    _isJavaIdentifierPart_i static "isJavaIdentifierPart" "(I)Z" => part_int(i32) -> bool;
    _toLowerCase_c static "toLowerCase" "(C)C" => to_lower_char(u16) -> u16;
    _toLowerCase_i static "toLowerCase" "(I)I" => to_lower_int(i32) -> i32;
    _toUpperCase_c static "toUpperCase" "(C)C" => to_upper_char(u16) -> u16;
    _toUpperCase_i static "toUpperCase" "(I)I" => to_upper_int(i32) -> i32;
    _digit_c static "digit" "(CI)I" => digit_value_char(u16, i32) -> i32;
    _digit_i static "digit" "(II)I" => digit_value(i32, i32) -> i32;
}

/// A string of ASCII in the other case; itself where nothing changes. Languages with rules of their own have names that begin with these.
fn change_case(c: &Call, text: RawRef, language: Option<RawRef>, change: impl Fn(u8) -> u8) -> Option<RawRef> {
    let own_rules = match language.map(|language| c.text(language)) {
        None => false,
        Some(Some(Text::Latin1(units))) => units.first().is_some_and(|first| matches!(first.get(), b't' | b'a' | b'l')),
        Some(_) => true,
    };
    let Text::Latin1(units) = c.text(text)? else { return None };
    if own_rules || units.len() > LIMIT || !units.iter().fold(true, |all, unit| all & unit.get().is_ascii()) {
        return None;
    }
    if units.iter().all(|unit| change(unit.get()) == unit.get()) {
        return Some(text);
    }
    let (array, bytes) = c.new_bytes(units.len())?;
    bytes.iter().zip(units).for_each(|(to, from)| to.set(change(from.get())));
    c.new_string(array, 0)
}
fn lower_case(c: &Call, text: RawRef, language: Option<RawRef>) -> Option<RawRef> {
    change_case(c, text, language, |unit| unit.to_ascii_lowercase())
}
fn upper_case(c: &Call, text: RawRef, language: Option<RawRef>) -> Option<RawRef> {
    change_case(c, text, language, |unit| unit.to_ascii_uppercase())
}

intrinsics! { CASE "java/lang/StringCase":
    _toLowerCase static "toLowerCase" "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;" => lower_case(Ref, Any) -> Ref;
    _toUpperCase static "toUpperCase" "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;" => upper_case(Ref, Any) -> Ref;
}
