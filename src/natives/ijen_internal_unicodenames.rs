//! `ijen.internal.UnicodeNames`: the names of the Unicode Character Database, where Java's `Character.getName` has them too.
use super::support::{Arg, required, text};
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

/// U+0000 to U+001F and U+007F to U+009F, which have no name of their own: Java gives their older names.
const CONTROLS: &str = include_str!("control_names.txt");
/// Names that are made from the code point, where Java has none.
const MADE: [&str; 3] = ["CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ", "TANGUT IDEOGRAPH-"];

fn control(code_point: u32) -> Option<&'static str> {
    let index = match code_point {
        0..=0x1f => code_point,
        0x7f..=0x9f => code_point - 0x7f + 0x20,
        _ => return None,
    };
    CONTROLS.lines().nth(index as usize).filter(|name| !name.is_empty())
}

fn name_of(code_point: u32) -> Option<String> {
    if let Some(name) = control(code_point) {
        return Some(name.into());
    }
    let name = unicode_names2::name(char::from_u32(code_point)?)?.to_string();
    (!MADE.iter().any(|made| name.starts_with(made))).then_some(name)
}

fn code_point_of(name: &str) -> Option<u32> {
    let controls = (0..=0x1f).chain(0x7f..=0x9f);
    let control =
        CONTROLS.lines().zip(controls).find(|(control, _)| *control == name && !name.is_empty()).map(|(_, code_point)| code_point);
    // The search is lenient; Java's is not.
    control.or_else(|| unicode_names2::character(name).map(u32::from).filter(|found| name_of(*found).as_deref() == Some(name)))
}

fn name<'s>(m: &mut Mutator<'s>, code_point: i32) -> JavaResult<Arg<'s>> {
    match name_of(code_point as u32) {
        Some(name) => m.new_string(&name).map(Some),
        None => Ok(None),
    }
}

fn code_point<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<i32> {
    let name = required(m, name)?;
    Ok(code_point_of(&text(m, name)).map_or(-1, |code_point| code_point as i32))
}

native_methods! { "ijen/internal/UnicodeNames":
    static "name" "(I)Ljava/lang/String;" => name(i32) -> Ref;
    static "codePoint" "(Ljava/lang/String;)I" => code_point(Ref) -> i32;
}
