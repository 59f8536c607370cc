//! `ijen.internal.FloatingPoint`: numbers as text in the form of `Double.toString`.
use super::support::{Arg, required, text};
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

/// `digits` and the decimal exponent (of `d.ddd`) as Java writes them: plain from 10^-3 up to 10^7, else with `E`.
fn layout(negative: bool, digits: &str, exponent: i32) -> String {
    let sign = if negative { "-" } else { "" };
    if (0..7).contains(&exponent) {
        let whole = exponent as usize + 1;
        let padded = format!("{digits:0<whole$}");
        let (before, after) = padded.split_at(whole);
        return format!("{sign}{before}.{}", if after.is_empty() { "0" } else { after });
    }
    if (-3..0).contains(&exponent) {
        return format!("{sign}0.{}{digits}", "0".repeat((-exponent - 1) as usize));
    }
    let (first, rest) = digits.split_at(1);
    format!("{sign}{first}.{}E{exponent}", if rest.is_empty() { "0" } else { rest })
}

/// `layout` of Ryu's text, which is plain or has an `e`: `0.00123`, `1e23`, `12.5`.
fn from_shortest(shortest: &str) -> String {
    let (negative, rest) = match shortest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, shortest),
    };
    let (mantissa, exponent) = rest.split_once('e').unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let digits = all.trim_start_matches('0');
    let leading = all.len() - digits.len();
    let exponent = exponent.parse::<i32>().unwrap_or(0) + whole.len() as i32 - 1 - leading as i32;
    let digits = digits.trim_end_matches('0');
    layout(negative, if digits.is_empty() { "0" } else { digits }, exponent)
}

/// Significant digits of a text of Ryu's.
fn digit_count(shortest: &str) -> usize {
    let mantissa = shortest.split('e').next().unwrap_or_default();
    let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').collect();
    digits.iter().rposition(|digit| *digit != b'0').map_or(1, |last| last + 1)
}

/// Whether the value can lie halfway between two decimals of at most 17 digits: its exact expansion has one digit more,
/// so its factors of two, in numerator or denominator, are at most 25.
fn tie_possible(value: f64) -> bool {
    const FRACTION: u32 = f64::MANTISSA_DIGITS - 1;
    let bits = value.to_bits();
    let exponent = (bits >> FRACTION & 0x7ff) as i32 - 1075;
    let factors = exponent + (bits & ((1 << FRACTION) - 1) | 1 << FRACTION).trailing_zeros() as i32;
    (-25..=25).contains(&factors)
}

fn special(value: f64) -> Option<&'static str> {
    match value {
        v if v.is_nan() => Some("NaN"),
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        0.0 if value.is_sign_negative() => Some("-0.0"),
        0.0 => Some("0.0"),
        _ => None,
    }
}

/// The text of `Double.toString`: the shortest decimal that rounds to the value, the nearest of those, with an even last
/// digit of two as near; where one digit would do, of two digits (javadoc of JDK 19 and later).
pub fn double_text(value: f64) -> String {
    if let Some(text) = special(value) {
        return text.into();
    }
    let mut buffer = ryu::Buffer::new();
    let shortest = buffer.format_finite(value);
    let digits = digit_count(shortest);
    if digits < 2 || tie_possible(value) {
        // Correctly rounded, halves to even.
        let nearest = format!("{value:.*e}", digits.max(2) - 1);
        if nearest.parse() == Ok(value) {
            return from_shortest(&nearest);
        }
    }
    from_shortest(shortest)
}

/// The text of `Float.toString`, by the same rules.
pub fn float_text(value: f32) -> String {
    if let Some(text) = special(f64::from(value)) {
        return text.into();
    }
    let mut buffer = ryu::Buffer::new();
    let shortest = buffer.format_finite(value);
    let digits = digit_count(shortest);
    if digits < 2 || tie_possible(f64::from(value)) {
        // Correctly rounded, halves to even.
        let nearest = format!("{value:.*e}", digits.max(2) - 1);
        if nearest.parse() == Ok(value) {
            return from_shortest(&nearest);
        }
    }
    from_shortest(shortest)
}

fn double_to_string<'s>(m: &mut Mutator<'s>, value: f64) -> JavaResult<Arg<'s>> {
    m.new_string(&double_text(value)).map(Some)
}

fn float_to_string<'s>(m: &mut Mutator<'s>, value: f32) -> JavaResult<Arg<'s>> {
    m.new_string(&float_text(value)).map(Some)
}

/// Rust reads what the library has checked, but for a bare point at either end.
fn parse_decimal<'s>(m: &mut Mutator<'s>, decimal: Arg<'s>) -> JavaResult<f64> {
    let decimal = required(m, decimal)?;
    Ok(text(m, decimal).parse().unwrap_or(f64::NAN))
}

fn parse_decimal_float<'s>(m: &mut Mutator<'s>, decimal: Arg<'s>) -> JavaResult<f32> {
    let decimal = required(m, decimal)?;
    Ok(text(m, decimal).parse().unwrap_or(f32::NAN))
}

native_methods! { "ijen/internal/FloatingPoint":
    static "toString" "(D)Ljava/lang/String;" => double_to_string(f64) -> Ref;
    static "toString" "(F)Ljava/lang/String;" => float_to_string(f32) -> Ref;
    static "parseDecimal" "(Ljava/lang/String;)D" => parse_decimal(Ref) -> f64;
    static "parseDecimalFloat" "(Ljava/lang/String;)F" => parse_decimal_float(Ref) -> f32;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_look_as_java_writes_them() {
        let cases: [(f64, &str); 14] = [
            (1.0, "1.0"),
            (-0.0, "-0.0"),
            (0.1, "0.1"),
            (100.0, "100.0"),
            (1234567.0, "1234567.0"),
            (1e7, "1.0E7"),
            (1.5e10, "1.5E10"),
            (0.001, "0.001"),
            (1e-4, "1.0E-4"),
            (123.456, "123.456"),
            (f64::MIN_POSITIVE, "2.2250738585072014E-308"),
            (4.9e-324, "4.9E-324"),
            (2e23, "2.0E23"),
            (f64::MAX, "1.7976931348623157E308"),
        ];
        for (value, text) in cases {
            assert_eq!(double_text(value), text);
        }
        assert_eq!(float_text(1.4e-45), "1.4E-45");
        assert_eq!(float_text(3.4028235e38), "3.4028235E38");
        // Halfway between two: the even digit.
        assert_eq!(float_text(f32::from_bits(0x4a4e_1121)), "3376200.2");
    }
}
