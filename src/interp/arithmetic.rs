//! Java arithmetic as pure functions (JVMS 6.5, JLS 15), shared by the interpreter and the compiler. Rust's own operators serve where they agree:
//! `wrapping_*` for integers, `+ - * /` for floats, `%` for `frem` and `drem` (C's `fmod`), `as` for the conversions (they saturate, NaN gives 0).

use std::cmp::Ordering;

/// Quotient; `None` for a zero divisor. MIN / -1 is MIN.
#[inline(always)]
pub fn div_i32(left: i32, right: i32) -> Option<i32> {
    if right == 0 { None } else { Some(left.wrapping_div(right)) }
}

/// Remainder with the dividend's sign; `None` for a zero divisor. MIN % -1 is 0.
#[inline(always)]
pub fn rem_i32(left: i32, right: i32) -> Option<i32> {
    if right == 0 { None } else { Some(left.wrapping_rem(right)) }
}

#[inline(always)]
pub fn div_i64(left: i64, right: i64) -> Option<i64> {
    if right == 0 { None } else { Some(left.wrapping_div(right)) }
}

#[inline(always)]
pub fn rem_i64(left: i64, right: i64) -> Option<i64> {
    if right == 0 { None } else { Some(left.wrapping_rem(right)) }
}

/// Shift distances count modulo the width.
#[inline(always)]
pub fn shl_i32(value: i32, distance: i32) -> i32 {
    value.wrapping_shl(distance as u32)
}
#[inline(always)]
pub fn shr_i32(value: i32, distance: i32) -> i32 {
    value.wrapping_shr(distance as u32)
}
#[inline(always)]
pub fn ushr_i32(value: i32, distance: i32) -> i32 {
    (value as u32).wrapping_shr(distance as u32) as i32
}
#[inline(always)]
pub fn shl_i64(value: i64, distance: i32) -> i64 {
    value.wrapping_shl(distance as u32)
}
#[inline(always)]
pub fn shr_i64(value: i64, distance: i32) -> i64 {
    value.wrapping_shr(distance as u32)
}
#[inline(always)]
pub fn ushr_i64(value: i64, distance: i32) -> i64 {
    (value as u64).wrapping_shr(distance as u32) as i64
}

/// `lcmp`.
#[inline(always)]
pub fn cmp_i64(left: i64, right: i64) -> i32 {
    (left > right) as i32 - (left < right) as i32
}

/// `fcmpl` and `fcmpg`, after widening: `nan` is the answer for NaN.
#[inline(always)]
pub fn cmp_f32(left: f32, right: f32, nan: i32) -> i32 {
    order(left.partial_cmp(&right), nan)
}

/// `dcmpl` and `dcmpg`.
#[inline(always)]
pub fn cmp_f64(left: f64, right: f64, nan: i32) -> i32 {
    order(left.partial_cmp(&right), nan)
}

#[inline(always)]
fn order(order: Option<Ordering>, nan: i32) -> i32 {
    match order {
        Some(order) => order as i32,
        None => nan,
    }
}

/// `frem`: the truncated remainder, exact, with the dividend's sign.
#[inline]
pub fn rem_f32(left: f32, right: f32) -> f32 {
    left % right
}

/// `drem`.
#[inline]
pub fn rem_f64(left: f64, right: f64) -> f64 {
    left % right
}

/// `fneg` and `dneg` flip the sign bit of NaN too.
#[inline(always)]
pub fn neg_f32(value: f32) -> f32 {
    f32::from_bits(value.to_bits() ^ 1 << 31)
}
#[inline(always)]
pub fn neg_f64(value: f64) -> f64 {
    f64::from_bits(value.to_bits() ^ 1 << 63)
}

/// `f2i`, `f2l`, `d2i`, `d2l`: towards zero, saturating, NaN is 0.
#[inline(always)]
pub fn f32_to_i32(value: f32) -> i32 {
    value as i32
}
#[inline(always)]
pub fn f32_to_i64(value: f32) -> i64 {
    value as i64
}
#[inline(always)]
pub fn f64_to_i32(value: f64) -> i32 {
    value as i32
}
#[inline(always)]
pub fn f64_to_i64(value: f64) -> i64 {
    value as i64
}

/// `Math.max`: NaN wins, and 0.0 is more than -0.0.
#[inline(always)]
pub fn max_f64(left: f64, right: f64) -> f64 {
    match left.partial_cmp(&right) {
        Some(Ordering::Less) => right,
        Some(Ordering::Greater) => left,
        // Equal: the bits differ for zeros only, and `and` clears the sign.
        Some(Ordering::Equal) => f64::from_bits(left.to_bits() & right.to_bits()),
        None if left.is_nan() => left,
        None => right,
    }
}
/// `Math.min`: NaN wins, and -0.0 is less than 0.0.
#[inline(always)]
pub fn min_f64(left: f64, right: f64) -> f64 {
    match left.partial_cmp(&right) {
        Some(Ordering::Less) => left,
        Some(Ordering::Greater) => right,
        Some(Ordering::Equal) => f64::from_bits(left.to_bits() | right.to_bits()),
        None if left.is_nan() => left,
        None => right,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_wraps_and_refuses_zero() {
        assert_eq!(div_i32(i32::MIN, -1), Some(i32::MIN));
        assert_eq!(rem_i32(i32::MIN, -1), Some(0));
        assert_eq!(div_i64(i64::MIN, -1), Some(i64::MIN));
        assert_eq!(rem_i64(i64::MIN, -1), Some(0));
        assert_eq!((div_i32(-7, 2), rem_i32(-7, 2)), (Some(-3), Some(-1)));
        assert_eq!((div_i64(7, -2), rem_i64(7, -2)), (Some(-3), Some(1)));
        assert_eq!((div_i32(1, 0), rem_i32(1, 0), div_i64(1, 0), rem_i64(1, 0)), (None, None, None, None));
    }

    #[test]
    fn shifts_mask_their_distance() {
        assert_eq!((shl_i32(1, 33), shl_i32(1, -1)), (2, i32::MIN));
        assert_eq!((shr_i32(-8, 1), ushr_i32(-1, 28), ushr_i32(-1, 32)), (-4, 15, -1));
        assert_eq!((shl_i64(1, 65), shr_i64(-8, 65), ushr_i64(-1, 60)), (2, -4, 15));
    }

    #[test]
    fn comparisons_order_nan_as_asked() {
        assert_eq!((cmp_i64(i64::MIN, i64::MAX), cmp_i64(3, 3), cmp_i64(1, 0)), (-1, 0, 1));
        assert_eq!((cmp_f32(f32::NAN, 0.0, -1), cmp_f32(0.0, f32::NAN, 1)), (-1, 1));
        assert_eq!((cmp_f64(-0.0, 0.0, 1), cmp_f64(1.0, 2.0, 1), cmp_f64(f64::INFINITY, 2.0, -1)), (0, -1, 1));
    }

    #[test]
    fn conversions_saturate() {
        assert_eq!((f32_to_i32(f32::NAN), f32_to_i32(1e20), f32_to_i32(-1e20), f32_to_i32(-1.9)), (0, i32::MAX, i32::MIN, -1));
        assert_eq!((f64_to_i64(f64::NAN), f64_to_i64(1e300), f64_to_i64(f64::NEG_INFINITY)), (0, i64::MAX, i64::MIN));
        assert_eq!((f64_to_i32(2147483648.0), f32_to_i64(1.5e9)), (i32::MAX, 1_500_000_000));
    }

    #[test]
    fn remainders_follow_fmod() {
        assert_eq!(rem_f64(5.5, -2.0), 1.5);
        assert_eq!(rem_f64(-5.5, 2.0), -1.5);
        assert!(rem_f64(-4.0, 2.0).is_sign_negative() && rem_f64(-4.0, 2.0) == 0.0);
        assert!(rem_f32(1.0, 0.0).is_nan() && rem_f32(f32::INFINITY, 1.0).is_nan());
        assert_eq!(rem_f32(3.0, f32::INFINITY), 3.0);
    }

    #[test]
    fn negation_flips_the_sign_bit() {
        assert_eq!(neg_f64(0.0).to_bits(), 1 << 63);
        assert_eq!(neg_f32(f32::NAN).to_bits(), f32::NAN.to_bits() ^ 1 << 31);
    }
}
