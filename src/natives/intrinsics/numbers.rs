//! `Integer`, `Long`, `Short`, `Character`, `Float`, `Double`: bits, unsigned arithmetic, decimal text.
use crate::heap::RawRef;
use crate::intrinsics;
use crate::runtime::intrinsics::{Call, Text};

macro_rules! functions {
    ($($name:ident |$($x:ident: $type:ty),*| $result:ty: $body:expr;)*) => { $(
        fn $name(_: &Call, $($x: $type),*) -> Option<$result> {
            Some($body)
        }
    )* };
}

fn compress(value: u64, mut mask: u64) -> u64 {
    let (mut result, mut to) = (0, 0);
    while mask != 0 {
        result |= u64::from(value & mask & mask.wrapping_neg() != 0) << to;
        mask &= mask - 1;
        to += 1;
    }
    result
}

fn expand(mut value: u64, mut mask: u64) -> u64 {
    let mut result = 0;
    while mask != 0 {
        if value & 1 != 0 {
            result |= mask & mask.wrapping_neg();
        }
        value >>= 1;
        mask &= mask - 1;
    }
    result
}

functions! {
    bit_count |x: i32| i32: x.count_ones() as i32;
    leading_zeros |x: i32| i32: x.leading_zeros() as i32;
    trailing_zeros |x: i32| i32: x.trailing_zeros() as i32;
    reverse |x: i32| i32: x.reverse_bits();
    reverse_bytes |x: i32| i32: x.swap_bytes();
    highest_one_bit |x: i32| i32: if x == 0 { 0 } else { (1u32 << (31 - x.leading_zeros())) as i32 };
    lowest_one_bit |x: i32| i32: x & x.wrapping_neg();
    rotate_left |x: i32, by: i32| i32: x.rotate_left(by as u32 & 31);
    rotate_right |x: i32, by: i32| i32: x.rotate_right(by as u32 & 31);
    compare |x: i32, y: i32| i32: x.cmp(&y) as i32;
    compare_unsigned |x: i32, y: i32| i32: (x as u32).cmp(&(y as u32)) as i32;
    signum |x: i32| i32: x.signum();
    compress_int |x: i32, mask: i32| i32: compress(u64::from(x as u32), u64::from(mask as u32)) as i32;
    expand_int |x: i32, mask: i32| i32: expand(u64::from(x as u32), u64::from(mask as u32)) as i32;

    bit_count_long |x: i64| i32: x.count_ones() as i32;
    leading_zeros_long |x: i64| i32: x.leading_zeros() as i32;
    trailing_zeros_long |x: i64| i32: x.trailing_zeros() as i32;
    reverse_long |x: i64| i64: x.reverse_bits();
    reverse_bytes_long |x: i64| i64: x.swap_bytes();
    highest_one_bit_long |x: i64| i64: if x == 0 { 0 } else { (1u64 << (63 - x.leading_zeros())) as i64 };
    lowest_one_bit_long |x: i64| i64: x & x.wrapping_neg();
    rotate_left_long |x: i64, by: i32| i64: x.rotate_left(by as u32 & 63);
    rotate_right_long |x: i64, by: i32| i64: x.rotate_right(by as u32 & 63);
    compare_long |x: i64, y: i64| i32: x.cmp(&y) as i32;
    compare_unsigned_long |x: i64, y: i64| i32: (x as u64).cmp(&(y as u64)) as i32;
    signum_long |x: i64| i32: x.signum() as i32;
    compress_long |x: i64, mask: i64| i64: compress(x as u64, mask as u64) as i64;
    expand_long |x: i64, mask: i64| i64: expand(x as u64, mask as u64) as i64;

    reverse_bytes_short |x: i16| i16: x.swap_bytes();
    reverse_bytes_char |x: u16| u16: x.swap_bytes();

    float_bits |x: f32| i32: x.to_bits() as i32;
    float_bits_canonical |x: f32| i32: if x.is_nan() { 0x7fc0_0000 } else { x.to_bits() as i32 };
    bits_float |x: i32| f32: f32::from_bits(x as u32);
    double_bits |x: f64| i64: x.to_bits() as i64;
    double_bits_canonical |x: f64| i64: if x.is_nan() { 0x7ff8_0000_0000_0000 } else { x.to_bits() as i64 };
    bits_double |x: i64| f64: f64::from_bits(x as u64);
}

// A zero divisor is the Java body's to refuse.

fn divide_unsigned(_: &Call, x: i32, y: i32) -> Option<i32> {
    (x as u32).checked_div(y as u32).map(|result| result as i32)
}
fn remainder_unsigned(_: &Call, x: i32, y: i32) -> Option<i32> {
    (x as u32).checked_rem(y as u32).map(|result| result as i32)
}
fn divide_unsigned_long(_: &Call, x: i64, y: i64) -> Option<i64> {
    (x as u64).checked_div(y as u64).map(|result| result as i64)
}
fn remainder_unsigned_long(_: &Call, x: i64, y: i64) -> Option<i64> {
    (x as u64).checked_rem(y as u64).map(|result| result as i64)
}

/// The decimal text at the end of the buffer.
pub(super) fn decimal(value: i64, buffer: &mut [u8; 20]) -> &[u8] {
    let mut rest = value.unsigned_abs();
    let mut at = buffer.len();
    loop {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    &buffer[at..]
}

fn to_string(c: &Call, value: i64) -> Option<RawRef> {
    let mut buffer = [0; 20];
    let digits = decimal(value, &mut buffer);
    let (array, bytes) = c.new_bytes(digits.len())?;
    bytes.iter().zip(digits).for_each(|(to, digit)| to.set(*digit));
    c.new_string(array, 0)
}
fn int_to_string(c: &Call, value: i32) -> Option<RawRef> {
    to_string(c, i64::from(value))
}
fn long_to_string(c: &Call, value: i64) -> Option<RawRef> {
    to_string(c, value)
}

/// Digits of ASCII with a sign at most, and no overflow.
fn parse(text: Text<'_>, radix: i32) -> Option<i64> {
    let Text::Latin1(units) = text else { return None };
    let first = units.first()?.get();
    let digits = if matches!(first, b'-' | b'+') { &units[1..] } else { units };
    if digits.is_empty() || digits.len() > 18 || !(2..=36).contains(&radix) {
        return None;
    }
    let mut value = 0i64;
    for unit in digits {
        let digit = char::from(unit.get()).to_digit(radix as u32)?;
        value = value.checked_mul(i64::from(radix))?.checked_add(i64::from(digit))?;
    }
    Some(if first == b'-' { -value } else { value })
}
fn parse_int(_: &Call, text: Text<'_>, radix: i32) -> Option<i32> {
    i32::try_from(parse(text, radix)?).ok()
}
fn parse_long(_: &Call, text: Text<'_>, radix: i32) -> Option<i64> {
    parse(text, radix)
}

intrinsics! { INTEGER "java/lang/Integer":
    _bitCount_i static "bitCount" "(I)I" => bit_count(i32) -> i32;
    _numberOfLeadingZeros_i static "numberOfLeadingZeros" "(I)I" => leading_zeros(i32) -> i32;
    _numberOfTrailingZeros_i static "numberOfTrailingZeros" "(I)I" => trailing_zeros(i32) -> i32;
    _reverse_i static "reverse" "(I)I" => reverse(i32) -> i32;
    _reverseBytes_i static "reverseBytes" "(I)I" => reverse_bytes(i32) -> i32;
    _highestOneBit_i static "highestOneBit" "(I)I" => highest_one_bit(i32) -> i32;
    _lowestOneBit_i static "lowestOneBit" "(I)I" => lowest_one_bit(i32) -> i32;
    _rotateLeft_i static "rotateLeft" "(II)I" => rotate_left(i32, i32) -> i32;
    _rotateRight_i static "rotateRight" "(II)I" => rotate_right(i32, i32) -> i32;
    _compare_i static "compare" "(II)I" => compare(i32, i32) -> i32;
    _compareUnsigned_i static "compareUnsigned" "(II)I" => compare_unsigned(i32, i32) -> i32;
    _signum_i static "signum" "(I)I" => signum(i32) -> i32;
    _divideUnsigned_i static "divideUnsigned" "(II)I" => divide_unsigned(i32, i32) -> i32;
    _remainderUnsigned_i static "remainderUnsigned" "(II)I" => remainder_unsigned(i32, i32) -> i32;
    _compress_i static "compress" "(II)I" => compress_int(i32, i32) -> i32;
    _expand_i static "expand" "(II)I" => expand_int(i32, i32) -> i32;
    _toString_i static "toString" "(I)Ljava/lang/String;" => int_to_string(i32) -> Ref;
    _parseInt static "parseInt" "(Ljava/lang/String;I)I" => parse_int(Text, i32) -> i32;
}
intrinsics! { LONG "java/lang/Long":
    _bitCount_l static "bitCount" "(J)I" => bit_count_long(i64) -> i32;
    _numberOfLeadingZeros_l static "numberOfLeadingZeros" "(J)I" => leading_zeros_long(i64) -> i32;
    _numberOfTrailingZeros_l static "numberOfTrailingZeros" "(J)I" => trailing_zeros_long(i64) -> i32;
    _reverse_l static "reverse" "(J)J" => reverse_long(i64) -> i64;
    _reverseBytes_l static "reverseBytes" "(J)J" => reverse_bytes_long(i64) -> i64;
    _highestOneBit_l static "highestOneBit" "(J)J" => highest_one_bit_long(i64) -> i64;
    _lowestOneBit_l static "lowestOneBit" "(J)J" => lowest_one_bit_long(i64) -> i64;
    _rotateLeft_l static "rotateLeft" "(JI)J" => rotate_left_long(i64, i32) -> i64;
    _rotateRight_l static "rotateRight" "(JI)J" => rotate_right_long(i64, i32) -> i64;
    _compare_l static "compare" "(JJ)I" => compare_long(i64, i64) -> i32;
    _compareUnsigned_l static "compareUnsigned" "(JJ)I" => compare_unsigned_long(i64, i64) -> i32;
    _signum_l static "signum" "(J)I" => signum_long(i64) -> i32;
    _divideUnsigned_l static "divideUnsigned" "(JJ)J" => divide_unsigned_long(i64, i64) -> i64;
    _remainderUnsigned_l static "remainderUnsigned" "(JJ)J" => remainder_unsigned_long(i64, i64) -> i64;
    _compress_l static "compress" "(JJ)J" => compress_long(i64, i64) -> i64;
    _expand_l static "expand" "(JJ)J" => expand_long(i64, i64) -> i64;
    _toString_l static "toString" "(J)Ljava/lang/String;" => long_to_string(i64) -> Ref;
    _parseLong static "parseLong" "(Ljava/lang/String;I)J" => parse_long(Text, i32) -> i64;
}
intrinsics! { SHORT "java/lang/Short":
    _reverseBytes_s static "reverseBytes" "(S)S" => reverse_bytes_short(i16) -> i16;
}
intrinsics! { CHARACTER "java/lang/Character":
    _reverseBytes_c static "reverseBytes" "(C)C" => reverse_bytes_char(u16) -> u16;
}
intrinsics! { FLOAT "java/lang/Float":
    _floatToRawIntBits static "floatToRawIntBits" "(F)I" => float_bits(f32) -> i32;
    _floatToIntBits static "floatToIntBits" "(F)I" => float_bits_canonical(f32) -> i32;
    _intBitsToFloat static "intBitsToFloat" "(I)F" => bits_float(i32) -> f32;
}
intrinsics! { DOUBLE "java/lang/Double":
    _doubleToRawLongBits static "doubleToRawLongBits" "(D)J" => double_bits(f64) -> i64;
    _doubleToLongBits static "doubleToLongBits" "(D)J" => double_bits_canonical(f64) -> i64;
    _longBitsToDouble static "longBitsToDouble" "(J)D" => bits_double(i64) -> f64;
}
