//! `java.lang.Float`.
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn to_bits(_: &mut Mutator<'_>, value: f32) -> JavaResult<i32> {
    Ok(value.to_bits() as i32)
}

fn from_bits(_: &mut Mutator<'_>, bits: i32) -> JavaResult<f32> {
    Ok(f32::from_bits(bits as u32))
}

native_methods! { "java/lang/Float":
    static "floatToRawIntBits" "(F)I" => to_bits(f32) -> i32;
    static "intBitsToFloat" "(I)F" => from_bits(i32) -> f32;
}
