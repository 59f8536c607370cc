//! Intrinsics: resolved calls of some library methods become ops that do the work in place of a frame. What is rare there (a failed bounds
//! check, UTF-16 strings) enters the Java body all the same, so that body decides what every call means; `Config::intrinsics` turns them off.
use super::calls::{arguments, enter_method, receiver};
use super::state::State;
use crate::heap::ARRAY_LENGTH;
use crate::interp::arithmetic as pure;
use crate::interp::ops::{Op, register_words};
use crate::runtime::Runtime;
use crate::runtime::class::method::MethodPtr;

// SAFETY of every block here: E1 to E4; the registers are those of the method's descriptor.

const LENGTH: usize = ARRAY_LENGTH as usize;
/// Where the elements of a `byte[]` begin.
const BYTES: usize = 12;

/// The op that stands for calls of `method`, and its word 2.
pub fn of(rt: &Runtime, method: MethodPtr) -> Option<(Op, u64)> {
    let class = method.class();
    if !rt.config.intrinsics || class.loader != rt.loaders.boot() {
        return None;
    }
    let [class, name, descriptor] = [class.name, method.name, method.descriptor].map(|symbol| rt.symbols.bytes(symbol));
    let known = rt.known();
    let text = u64::from(known.string_value) | u64::from(known.string_coder) << 32;
    Some(match (class, name, descriptor) {
        (b"java/lang/Object", b"<init>", _) => (Op::ObjectInit, 0),
        (b"java/lang/String", b"length", _) => (Op::StringLength, text),
        (b"java/lang/String", b"charAt", _) => (Op::StringCharAt, text),
        (b"java/lang/Math", b"sqrt", _) => (Op::MathSqrt, 0),
        (b"java/lang/Math", b"abs", b"(I)I") => (Op::MathAbsInt, 0),
        (b"java/lang/Math", b"abs", b"(D)D") => (Op::MathAbsDouble, 0),
        (b"java/lang/Math", b"max", b"(II)I") => (Op::MathMaxInt, 0),
        (b"java/lang/Math", b"min", b"(II)I") => (Op::MathMinInt, 0),
        (b"java/lang/Math", b"max", b"(JJ)J") => (Op::MathMaxLong, 0),
        (b"java/lang/Math", b"min", b"(JJ)J") => (Op::MathMinLong, 0),
        (b"java/lang/Math", b"max", b"(DD)D") => (Op::MathMaxDouble, 0),
        (b"java/lang/Math", b"min", b"(DD)D") => (Op::MathMinDouble, 0),
        _ => return None,
    })
}

/// The register of argument `n`, references counted first.
#[inline(always)]
unsafe fn argument(s: &State, n: usize) -> isize {
    // SAFETY: see the head of the file.
    unsafe { arguments(s).add(n).read() as isize }
}

/// Goes on behind the call, which has `count` arguments; the register of its result.
#[inline(always)]
unsafe fn finish(s: &mut State, count: usize) -> isize {
    // SAFETY: see the head of the file.
    unsafe {
        let land = s.pc.add(3 + register_words(count));
        s.pc = land.add(1);
        (*land).a as isize
    }
}

/// `Object.<init>`: verified code calls it on an object.
#[inline(always)]
pub unsafe fn object_init(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        finish(s, 1);
    }
}

#[inline(always)]
pub unsafe fn string_length(s: &mut State) {
    // SAFETY: see the head of the file; word 2 has the offsets of `value` and `coder`.
    unsafe {
        let text = receiver(s);
        if text == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        let offsets = s.word(2);
        let value = s.load_u32(text, offsets as u32 as usize);
        if value == 0 {
            return enter_method(s, s.method_word(1));
        }
        let length = s.load_u32(value, LENGTH) >> s.load_u8(text, (offsets >> 32) as usize);
        let register = finish(s, 1);
        s.set_int(register, length as i32);
    }
}

#[inline(always)]
pub unsafe fn string_char_at(s: &mut State) {
    // SAFETY: as `string_length`.
    unsafe {
        let text = receiver(s);
        if text == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        let offsets = s.word(2);
        let value = s.load_u32(text, offsets as u32 as usize);
        let index = s.int(argument(s, 1)) as u32;
        if value == 0 || s.load_u8(text, (offsets >> 32) as usize) != 0 || index >= s.load_u32(value, LENGTH) {
            return enter_method(s, s.method_word(1));
        }
        let char = s.load_u8(value, BYTES + index as usize);
        let register = finish(s, 2);
        s.set_int(register, i32::from(char));
    }
}

macro_rules! functions {
    ($($name:ident $count:literal $get:ident $set:ident |$($x:ident $n:literal),*| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                $(let $x = s.$get(argument(s, $n));)*
                let register = finish(s, $count);
                s.$set(register, $result);
            }
        }
    )* };
}
functions! {
    math_sqrt 1 double set_double |x 0| x.sqrt();
    math_abs_int 1 int set_int |x 0| x.wrapping_abs();
    math_abs_double 1 double set_double |x 0| x.abs();
    math_max_int 2 int set_int |x 0, y 1| x.max(y);
    math_min_int 2 int set_int |x 0, y 1| x.min(y);
    math_max_long 2 long set_long |x 0, y 1| x.max(y);
    math_min_long 2 long set_long |x 0, y 1| x.min(y);
    math_max_double 2 double set_double |x 0, y 1| pure::max_f64(x, y);
    math_min_double 2 double set_double |x 0, y 1| pure::min_f64(x, y);
}
