//! Constants as a listing shows them: escaped strings, quoted names, Java's notation of floating point.

use crate::classfile::constant_pool::tag;
use crate::classfile::mutf8::{to_rust_string, units};
use crate::classfile::{ConstantPool, Entry};

/// Java's escapes for what cannot stand in a line.
pub fn escaped(bytes: &[u8]) -> String {
    let wide: Vec<u16> = units(bytes).collect();
    let mut out = String::new();
    for c in char::decode_utf16(wide) {
        match c.unwrap_or('?') {
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c @ ('"' | '\'' | '\\') => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

fn identifier_part(c: char) -> bool {
    c.is_alphanumeric()
        || c == '_'
        || c == '$'
        || (!c.is_ascii() && !c.is_whitespace())
        || (c.is_control() && !matches!(c, '\t'..='\r' | '\u{1c}'..='\u{1f}'))
}

fn identifier_start(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == '$' || (!c.is_ascii() && !c.is_numeric() && !c.is_control() && !c.is_whitespace())
}

/// A name in quotes unless it is identifiers with slashes between them.
pub fn quoted_if_odd(bytes: &[u8]) -> String {
    let name = to_rust_string(bytes);
    let mut previous = '/';
    let odd = name.is_empty()
        || name.chars().any(|c| {
            let odd = (previous == '/' && !identifier_start(c)) || (c != '/' && !identifier_part(c));
            previous = c;
            odd
        });
    if odd { format!("\"{}\"", escaped(bytes)) } else { name }
}

/// `Double.toString`: the shortest digits that read back as the same number, at least two of them.
pub fn java_double(value: f64) -> String {
    let digits = |s: String| if s.contains('.') { s } else { format!("{value:.1e}") };
    java_notation(value.is_nan(), value.is_infinite(), value.is_sign_negative(), value == 0.0, || digits(format!("{value:e}")))
}

pub fn java_float(value: f32) -> String {
    let digits = |s: String| if s.contains('.') { s } else { format!("{value:.1e}") };
    java_notation(value.is_nan(), value.is_infinite(), value.is_sign_negative(), value == 0.0, || digits(format!("{value:e}")))
}

fn java_notation(nan: bool, infinite: bool, negative: bool, zero: bool, scientific: impl Fn() -> String) -> String {
    let sign = if negative { "-" } else { "" };
    if nan {
        return "NaN".into();
    }
    if infinite {
        return format!("{sign}Infinity");
    }
    if zero {
        return format!("{sign}0.0");
    }
    let text = scientific();
    let (mantissa, exponent) = text.trim_start_matches('-').split_once('e').unwrap_or(("0.0", "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    if !(-3..7).contains(&exponent) {
        return format!("{sign}{whole}.{fraction}E{exponent}");
    }
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_end_matches('0');
    if exponent < 0 {
        let zeros = "0".repeat(usize::try_from(-exponent - 1).unwrap_or(0));
        return format!("{sign}0.{zeros}{digits}");
    }
    let point = usize::try_from(exponent).unwrap_or(0) + 1;
    let padded = format!("{digits:0<width$}", width = point + 1);
    format!("{sign}{}.{}", &padded[..point], &padded[point..])
}

pub fn tag_name(tag: u8) -> &'static str {
    match tag {
        tag::UTF8 => "Utf8",
        tag::INTEGER => "Integer",
        tag::FLOAT => "Float",
        tag::LONG => "Long",
        tag::DOUBLE => "Double",
        tag::CLASS => "Class",
        tag::STRING => "String",
        tag::FIELD_REF => "Fieldref",
        tag::METHOD_REF => "Methodref",
        tag::INTERFACE_METHOD_REF => "InterfaceMethodref",
        tag::NAME_AND_TYPE => "NameAndType",
        tag::METHOD_HANDLE => "MethodHandle",
        tag::METHOD_TYPE => "MethodType",
        tag::DYNAMIC => "Dynamic",
        tag::INVOKE_DYNAMIC => "InvokeDynamic",
        _ => "Unknown",
    }
}

/// The word before a constant in an instruction's comment.
fn kind_word(tag: u8) -> &'static str {
    match tag {
        tag::INTEGER => "int",
        tag::FLOAT => "float",
        tag::LONG => "long",
        tag::DOUBLE => "double",
        tag::CLASS => "class",
        tag::FIELD_REF => "Field",
        tag::METHOD_REF => "Method",
        tag::INTERFACE_METHOD_REF => "InterfaceMethod",
        other => tag_name(other),
    }
}

pub fn reference_kind(kind: u8) -> &'static str {
    match kind {
        1 => "REF_getField",
        2 => "REF_getStatic",
        3 => "REF_putField",
        4 => "REF_putStatic",
        5 => "REF_invokeVirtual",
        6 => "REF_invokeStatic",
        7 => "REF_invokeSpecial",
        8 => "REF_newInvokeSpecial",
        9 => "REF_invokeInterface",
        _ => "?",
    }
}

/// The value of an entry in one line.
pub fn value(pool: &ConstantPool, index: u16) -> String {
    let utf8 = |i: u16| pool.utf8(i).unwrap_or_default();
    match pool.entry(index) {
        None => format!("#{index}"),
        Some(Entry::Utf8(bytes)) => escaped(bytes),
        Some(Entry::Integer(v)) => v.to_string(),
        Some(Entry::Float(v)) => java_float(v) + "f",
        Some(Entry::Long(v)) => format!("{v}l"),
        Some(Entry::Double(v)) => java_double(v) + "d",
        Some(Entry::Class(name) | Entry::Module(name) | Entry::Package(name)) => quoted_if_odd(utf8(name)),
        Some(Entry::String(text)) => escaped(utf8(text)),
        Some(
            Entry::FieldRef { class, name_and_type }
            | Entry::MethodRef { class, name_and_type }
            | Entry::InterfaceMethodRef { class, name_and_type },
        ) => {
            // Not `value`: a damaged entry may name itself here.
            let owner = pool.class(class).map_or_else(|| format!("#{class}"), quoted_if_odd);
            format!("{owner}.{}", name_and_type_value(pool, name_and_type))
        }
        Some(Entry::NameAndType { .. }) => name_and_type_value(pool, index),
        Some(Entry::MethodHandle { kind, reference }) if pool.member_ref(reference).is_some() => {
            format!("{} {}", reference_kind(kind), value(pool, reference))
        }
        Some(Entry::MethodHandle { kind, reference }) => format!("{} #{reference}", reference_kind(kind)),
        Some(Entry::MethodType(descriptor)) => to_rust_string(utf8(descriptor)),
        Some(Entry::Dynamic { bootstrap, name_and_type } | Entry::InvokeDynamic { bootstrap, name_and_type }) => {
            format!("#{bootstrap}:{}", name_and_type_value(pool, name_and_type))
        }
    }
}

fn name_and_type_value(pool: &ConstantPool, index: u16) -> String {
    match pool.name_and_type(index) {
        Some((name, descriptor)) => format!("{}:{}", quoted_if_odd(name), to_rust_string(descriptor)),
        None => format!("#{index}"),
    }
}

/// What an instruction's comment says of its constant; members of the class itself go without its name.
pub fn operand(pool: &ConstantPool, index: u16, this_class: u16) -> String {
    let word = kind_word(pool.tag(index));
    match pool.member_ref(index) {
        Some(member) if member.class.raw() == this_class => {
            format!("{word} {}", name_and_type_value(pool, member.name_and_type.raw()))
        }
        _ => format!("{word} {}", value(pool, index)),
    }
}

/// The middle column of the constant pool listing, and the comment.
pub fn pool_row(pool: &ConstantPool, index: u16) -> (String, Option<String>) {
    let pair = |a: u16, b: u16, between: &str| format!("#{a}{between}#{b}");
    let Some(entry) = pool.entry(index) else { return (String::new(), None) };
    let text = match entry {
        Entry::Utf8(_) | Entry::Integer(_) | Entry::Float(_) | Entry::Long(_) | Entry::Double(_) => {
            return (value(pool, index), None);
        }
        Entry::Class(i) | Entry::String(i) | Entry::MethodType(i) | Entry::Module(i) | Entry::Package(i) => format!("#{i}"),
        Entry::FieldRef { class, name_and_type }
        | Entry::MethodRef { class, name_and_type }
        | Entry::InterfaceMethodRef { class, name_and_type } => pair(class, name_and_type, "."),
        Entry::NameAndType { name, descriptor } => pair(name, descriptor, ":"),
        Entry::MethodHandle { kind, reference } => format!("{kind}:#{reference}"),
        Entry::Dynamic { bootstrap, name_and_type } | Entry::InvokeDynamic { bootstrap, name_and_type } => {
            pair(bootstrap, name_and_type, ":")
        }
    };
    let blank = if matches!(entry, Entry::MethodType(_)) { " " } else { "" };
    (text, Some(format!("{blank}{}", value(pool, index))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn javas_floating_point() {
        let cases = [
            (1.0, "1.0"),
            (0.001, "0.001"),
            (1.0e-4, "1.0E-4"),
            (1.0e7, "1.0E7"),
            (9_999_999.0, "9999999.0"),
            (4.9e-324, "4.9E-324"),
            (1.073_741_824e9, "1.073741824E9"),
            (-0.0, "-0.0"),
            (123.456, "123.456"),
        ];
        for (value, text) in cases {
            assert_eq!(java_double(value), text);
        }
        assert_eq!(java_float(3.402_823_5e38), "3.4028235E38");
    }
}
