//! `java.lang.Double`.
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn to_bits(_: &mut Mutator<'_>, value: f64) -> JavaResult<i64> {
    Ok(value.to_bits() as i64)
}

fn from_bits(_: &mut Mutator<'_>, bits: i64) -> JavaResult<f64> {
    Ok(f64::from_bits(bits as u64))
}

native_methods! { "java/lang/Double":
    static "doubleToRawLongBits" "(D)J" => to_bits(f64) -> i64;
    static "longBitsToDouble" "(J)D" => from_bits(i64) -> f64;
}
