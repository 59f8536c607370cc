//! `ijen.internal.MathNatives`: elementary functions, the same bits on every machine.
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

macro_rules! functions {
    ($($name:ident => $body:path;)*) => { $(
        fn $name(_: &mut Mutator<'_>, x: f64) -> JavaResult<f64> {
            Ok($body(x))
        }
    )* };
}
functions! {
    sin => pxfm::f_sin;
    cos => pxfm::f_cos;
    tan => pxfm::f_tan;
    exp => pxfm::f_exp;
    log => pxfm::f_log;
    log10 => pxfm::f_log10;
    cbrt => pxfm::f_cbrt;
    tanh => pxfm::f_tanh;
    sqrt => f64::sqrt;
}

/// `Math.pow`. Java's special cases differ from IEEE's where one to an infinite or NaN power is asked for.
pub(super) fn power(x: f64, y: f64) -> f64 {
    match (x, y) {
        (_, 0.0) => 1.0,
        _ if y.is_nan() || (x.abs() == 1.0 && y.is_infinite()) => f64::NAN,
        _ => pxfm::f_pow(x, y),
    }
}

fn pow(_: &mut Mutator<'_>, x: f64, y: f64) -> JavaResult<f64> {
    Ok(power(x, y))
}

fn fma(_: &mut Mutator<'_>, x: f64, y: f64, z: f64) -> JavaResult<f64> {
    Ok(x.mul_add(y, z))
}

fn fma_float(_: &mut Mutator<'_>, x: f32, y: f32, z: f32) -> JavaResult<f32> {
    Ok(x.mul_add(y, z))
}

fn seed(m: &mut Mutator<'_>) -> JavaResult<i64> {
    let host = &m.rt().host;
    let mut bytes = [0; 8];
    // Without entropy the clock has to do.
    Ok(match m.blocking(|| host.entropy(&mut bytes)) {
        Ok(()) => i64::from_le_bytes(bytes),
        Err(_) => host.nano_time(),
    })
}

native_methods! { "ijen/internal/MathNatives":
    static "sin" "(D)D" => sin(f64) -> f64;
    static "cos" "(D)D" => cos(f64) -> f64;
    static "tan" "(D)D" => tan(f64) -> f64;
    static "exp" "(D)D" => exp(f64) -> f64;
    static "log" "(D)D" => log(f64) -> f64;
    static "log10" "(D)D" => log10(f64) -> f64;
    static "pow" "(DD)D" => pow(f64, f64) -> f64;
    static "cbrt" "(D)D" => cbrt(f64) -> f64;
    static "tanh" "(D)D" => tanh(f64) -> f64;
    static "sqrt" "(D)D" => sqrt(f64) -> f64;
    static "fma" "(DDD)D" => fma(f64, f64, f64) -> f64;
    static "fma" "(FFF)F" => fma_float(f32, f32, f32) -> f32;
    static "seed" "()J" => seed() -> i64;
}
