//! `Math`: what takes a machine instruction or a call of our own library.
use crate::intrinsics;
use crate::natives::ijen_internal_mathnatives::power;
use crate::runtime::intrinsics::Call;

macro_rules! functions {
    ($($name:ident |$($x:ident: $type:ty),*| $result:ty: $body:expr;)*) => { $(
        fn $name(_: &Call, $($x: $type),*) -> Option<$result> {
            $body
        }
    )* };
}

/// The rounding of JDK 7 and later: ties go up.
fn round(x: f64) -> i64 {
    let below = x.floor();
    (if x - below >= 0.5 { below + 1.0 } else { below }) as i64
}

fn floor_div(x: i64, y: i64) -> Option<i64> {
    let quotient = if y == 0 { return None } else { x.wrapping_div(y) };
    Some(if (x ^ y) < 0 && quotient.wrapping_mul(y) != x { quotient - 1 } else { quotient })
}
fn floor_mod(x: i64, y: i64) -> Option<i64> {
    let rest = if y == 0 { return None } else { x.wrapping_rem(y) };
    Some(if (x ^ y) < 0 && rest != 0 { rest.wrapping_add(y) } else { rest })
}

// An overflow is the Java body's to report.
functions! {
    abs_long |x: i64| i64: Some(x.wrapping_abs());
    abs_float |x: f32| f32: Some(x.abs());
    max_float |x: f32, y: f32| f32: Some(if x.is_nan() { x } else if y.is_nan() { y } else if x == y { f32::from_bits(x.to_bits() & y.to_bits()) } else { x.max(y) });
    min_float |x: f32, y: f32| f32: Some(if x.is_nan() { x } else if y.is_nan() { y } else if x == y { f32::from_bits(x.to_bits() | y.to_bits()) } else { x.min(y) });
    floor |x: f64| f64: (!x.is_nan()).then(|| x.floor());
    ceil |x: f64| f64: (!x.is_nan()).then(|| x.ceil());
    rint |x: f64| f64: (!x.is_nan()).then(|| x.round_ties_even());
    round_double |x: f64| i64: Some(round(x));
    round_float |x: f32| i32: Some(round(f64::from(x)).clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32);
    signum |x: f64| f64: Some(if x == 0.0 || x.is_nan() { x } else { x.signum() });
    signum_float |x: f32| f32: Some(if x == 0.0 || x.is_nan() { x } else { x.signum() });
    copy_sign |x: f64, y: f64| f64: Some(x.copysign(y));
    copy_sign_float |x: f32, y: f32| f32: Some(x.copysign(y));
    add_exact |x: i32, y: i32| i32: x.checked_add(y);
    add_exact_long |x: i64, y: i64| i64: x.checked_add(y);
    subtract_exact |x: i32, y: i32| i32: x.checked_sub(y);
    subtract_exact_long |x: i64, y: i64| i64: x.checked_sub(y);
    multiply_exact |x: i32, y: i32| i32: x.checked_mul(y);
    multiply_exact_mixed |x: i64, y: i32| i64: x.checked_mul(i64::from(y));
    multiply_exact_long |x: i64, y: i64| i64: x.checked_mul(y);
    increment_exact |x: i32| i32: x.checked_add(1);
    increment_exact_long |x: i64| i64: x.checked_add(1);
    decrement_exact |x: i32| i32: x.checked_sub(1);
    decrement_exact_long |x: i64| i64: x.checked_sub(1);
    negate_exact |x: i32| i32: x.checked_neg();
    negate_exact_long |x: i64| i64: x.checked_neg();
    to_int_exact |x: i64| i32: i32::try_from(x).ok();
    multiply_high |x: i64, y: i64| i64: Some(((i128::from(x) * i128::from(y)) >> 64) as i64);
    unsigned_multiply_high |x: i64, y: i64| i64: Some(((u128::from(x as u64) * u128::from(y as u64)) >> 64) as i64);
    floor_div_int |x: i32, y: i32| i32: floor_div(i64::from(x), i64::from(y)).map(|result| result as i32);
    floor_mod_int |x: i32, y: i32| i32: floor_mod(i64::from(x), i64::from(y)).map(|result| result as i32);
    floor_div_mixed |x: i64, y: i32| i64: floor_div(x, i64::from(y));
    floor_mod_mixed |x: i64, y: i32| i32: floor_mod(x, i64::from(y)).map(|result| result as i32);
    floor_div_long |x: i64, y: i64| i64: floor_div(x, y);
    floor_mod_long |x: i64, y: i64| i64: floor_mod(x, y);
    fma |x: f64, y: f64, z: f64| f64: Some(x.mul_add(y, z));
    fma_float |x: f32, y: f32, z: f32| f32: Some(x.mul_add(y, z));
    sin |x: f64| f64: Some(pxfm::f_sin(x));
    cos |x: f64| f64: Some(pxfm::f_cos(x));
    tan |x: f64| f64: Some(pxfm::f_tan(x));
    exp |x: f64| f64: Some(pxfm::f_exp(x));
    log |x: f64| f64: Some(pxfm::f_log(x));
    log10 |x: f64| f64: Some(pxfm::f_log10(x));
    cbrt |x: f64| f64: Some(pxfm::f_cbrt(x));
    tanh |x: f64| f64: Some(pxfm::f_tanh(x));
    pow |x: f64, y: f64| f64: Some(power(x, y));
}

intrinsics! { MATH "java/lang/Math":
    _labs static "abs" "(J)J" => abs_long(i64) -> i64;
    _fabs static "abs" "(F)F" => abs_float(f32) -> f32;
    _maxF static "max" "(FF)F" => max_float(f32, f32) -> f32;
    _minF static "min" "(FF)F" => min_float(f32, f32) -> f32;
    _floor static "floor" "(D)D" => floor(f64) -> f64;
    _ceil static "ceil" "(D)D" => ceil(f64) -> f64;
    _rint static "rint" "(D)D" => rint(f64) -> f64;
    _roundD static "round" "(D)J" => round_double(f64) -> i64;
    _roundF static "round" "(F)I" => round_float(f32) -> i32;
    _dsignum static "signum" "(D)D" => signum(f64) -> f64;
    _fsignum static "signum" "(F)F" => signum_float(f32) -> f32;
    _dcopySign static "copySign" "(DD)D" => copy_sign(f64, f64) -> f64;
    _fcopySign static "copySign" "(FF)F" => copy_sign_float(f32, f32) -> f32;
    _addExactI static "addExact" "(II)I" => add_exact(i32, i32) -> i32;
    _addExactL static "addExact" "(JJ)J" => add_exact_long(i64, i64) -> i64;
    _subtractExactI static "subtractExact" "(II)I" => subtract_exact(i32, i32) -> i32;
    _subtractExactL static "subtractExact" "(JJ)J" => subtract_exact_long(i64, i64) -> i64;
    _multiplyExactI static "multiplyExact" "(II)I" => multiply_exact(i32, i32) -> i32;
    _multiplyExactLI static "multiplyExact" "(JI)J" => multiply_exact_mixed(i64, i32) -> i64;
    _multiplyExactL static "multiplyExact" "(JJ)J" => multiply_exact_long(i64, i64) -> i64;
    _incrementExactI static "incrementExact" "(I)I" => increment_exact(i32) -> i32;
    _incrementExactL static "incrementExact" "(J)J" => increment_exact_long(i64) -> i64;
    _decrementExactI static "decrementExact" "(I)I" => decrement_exact(i32) -> i32;
    _decrementExactL static "decrementExact" "(J)J" => decrement_exact_long(i64) -> i64;
    _negateExactI static "negateExact" "(I)I" => negate_exact(i32) -> i32;
    _negateExactL static "negateExact" "(J)J" => negate_exact_long(i64) -> i64;
    _toIntExact static "toIntExact" "(J)I" => to_int_exact(i64) -> i32;
    _multiplyHigh static "multiplyHigh" "(JJ)J" => multiply_high(i64, i64) -> i64;
    _unsignedMultiplyHigh static "unsignedMultiplyHigh" "(JJ)J" => unsigned_multiply_high(i64, i64) -> i64;
    _floorDivI static "floorDiv" "(II)I" => floor_div_int(i32, i32) -> i32;
    _floorModI static "floorMod" "(II)I" => floor_mod_int(i32, i32) -> i32;
    _floorDivLI static "floorDiv" "(JI)J" => floor_div_mixed(i64, i32) -> i64;
    _floorModLI static "floorMod" "(JI)I" => floor_mod_mixed(i64, i32) -> i32;
    _floorDivL static "floorDiv" "(JJ)J" => floor_div_long(i64, i64) -> i64;
    _floorModL static "floorMod" "(JJ)J" => floor_mod_long(i64, i64) -> i64;
    _fmaD static "fma" "(DDD)D" => fma(f64, f64, f64) -> f64;
    _fmaF static "fma" "(FFF)F" => fma_float(f32, f32, f32) -> f32;
    _dsin static "sin" "(D)D" => sin(f64) -> f64;
    _dcos static "cos" "(D)D" => cos(f64) -> f64;
    _dtan static "tan" "(D)D" => tan(f64) -> f64;
    _dexp static "exp" "(D)D" => exp(f64) -> f64;
    _dlog static "log" "(D)D" => log(f64) -> f64;
    _dlog10 static "log10" "(D)D" => log10(f64) -> f64;
    _dcbrt static "cbrt" "(D)D" => cbrt(f64) -> f64;
    _dtanh static "tanh" "(D)D" => tanh(f64) -> f64;
    _dpow static "pow" "(DD)D" => pow(f64, f64) -> f64;
}
