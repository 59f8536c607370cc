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

/// From Rust's shortest `d.ddde-5`.
fn from_scientific(shortest: &str) -> String {
    let (negative, rest) = match shortest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, shortest),
    };
    let (mantissa, exponent) = rest.split_once('e').unwrap_or((rest, "0"));
    layout(negative, &mantissa.replace('.', ""), exponent.parse().unwrap_or(0))
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

/// The text of `Double.toString`: where one digit would do, Java looks for the nearest of two digits.
pub fn double_text(value: f64) -> String {
    if let Some(text) = special(value) {
        return text.into();
    }
    let shortest = format!("{value:e}");
    let one_digit = !shortest.contains('.');
    if one_digit {
        let two = format!("{value:.1e}");
        if two.parse() == Ok(value) {
            return from_scientific(&trimmed(&two));
        }
    }
    from_scientific(&shortest)
}

/// The text of `Float.toString`.
pub fn float_text(value: f32) -> String {
    if let Some(text) = special(f64::from(value)) {
        return text.into();
    }
    let shortest = format!("{value:e}");
    if !shortest.contains('.') {
        let two = format!("{value:.1e}");
        if two.parse() == Ok(value) {
            return from_scientific(&trimmed(&two));
        }
    }
    from_scientific(&shortest)
}

fn trimmed(two_digits: &str) -> String {
    two_digits.replace(".0e", "e")
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
    }
}
