//! Intrinsics: resolved calls of some library methods become ops that do the work in place of a frame, and methods with a body in the table
//! of `runtime::intrinsics` try that at their entry. What is rare there (a failed bounds check, UTF-16 strings) enters the method's own body
//! all the same, so that body decides what every call means; `Config::intrinsics` turns them off.
use super::calls::{arguments, enter_method, leave_frame, receiver};
use super::state::State;
use crate::heap::ARRAY_LENGTH;
use crate::interp::ops::{Op, register_words};
use crate::runtime::Runtime;
use crate::runtime::class::method::{Method, MethodPtr};
use crate::runtime::finalization;
use crate::runtime::intrinsics::{Body, Group, Registers, Row};
use crate::runtime::thread::ThreadPtr;
use std::cmp::Ordering;
use std::sync::atomic::Ordering::Relaxed;

// SAFETY of every block here: E1 to E4; the registers are those of the method's descriptor.

const LENGTH: usize = ARRAY_LENGTH as usize;
/// Where the elements of a `byte[]` begin.
const BYTES: usize = 12;

macro_rules! rows {
    ($($id:literal $name:literal $descriptor:literal;)*) => {
        &[$(Row { id: $id, name: $name, descriptor: $descriptor, body: None }),*]
    };
}
/// The rows that are ops.
pub const GROUPS: &[Group] = &[
    Group { class: "java/lang/Object", rows: rows! { "_Object_init" "<init>" "()V"; } },
    Group {
        class: "java/lang/String",
        rows: rows! {
            "_length" "length" "()I";
            "_charAt" "charAt" "(I)C";
        },
    },
    Group {
        class: "java/lang/Math",
        rows: rows! {
            "_dsqrt" "sqrt" "(D)D";
            "_iabs" "abs" "(I)I";
            "_dabs" "abs" "(D)D";
            "_max" "max" "(II)I";
            "_min" "min" "(II)I";
            "_maxL" "max" "(JJ)J";
            "_minL" "min" "(JJ)J";
            "_maxD" "max" "(DD)D";
            "_minD" "min" "(DD)D";
        },
    },
];

/// The op that stands for calls of `method`, and its word 2.
pub fn of(rt: &Runtime, method: MethodPtr) -> Option<(Op, u64)> {
    let row = rt.intrinsics.row(method.intrinsic)?;
    if let Some(body) = row.body {
        return Some((Op::InvokeIntrinsic, body as usize as u64));
    }
    let known = rt.known();
    let text = u64::from(known.string_value) | u64::from(known.string_coder) << 32;
    Some(match row.id {
        "_Object_init" => (Op::ObjectInit, 0),
        "_length" => (Op::StringLength, text),
        "_charAt" => (Op::StringCharAt, text),
        "_dsqrt" => (Op::MathSqrt, 0),
        "_iabs" => (Op::MathAbsInt, 0),
        "_dabs" => (Op::MathAbsDouble, 0),
        "_max" => (Op::MathMaxInt, 0),
        "_min" => (Op::MathMinInt, 0),
        "_maxL" => (Op::MathMaxLong, 0),
        "_minL" => (Op::MathMinLong, 0),
        "_maxD" => (Op::MathMaxDouble, 0),
        "_minD" => (Op::MathMinDouble, 0),
        _ => return None,
    })
}

/// A body of the table; what it declines is called as ever.
#[inline(always)]
pub unsafe fn invoke_intrinsic(s: &mut State) {
    // SAFETY: see the head of the file; word 2 was made from a `Body`.
    unsafe {
        let body = std::mem::transmute::<*const (), Body>(s.word(2) as *const ());
        match body(s.fp as usize, Registers::new(arguments(s)), ThreadPtr::from_raw(s.thread)) {
            Some(value) => {
                let counts = s.b() as u16 as usize;
                let land = s.pc.add(3 + register_words((counts >> 8) + (counts & 255)));
                s.pc = land.add(1);
                let register = (*land).a as isize;
                if register != 0 {
                    s.set_slot(register, value);
                }
            }
            None => {
                let method = s.method_word(1);
                if !(*method).is_static() && receiver(s) == 0 {
                    return s.leave(Op::ThrowNullPointer);
                }
                enter_method(s, method);
            }
        }
    }
}

const MOST_REFS: usize = 7;
const MOST_PRIMS: usize = 8;
/// The argument registers of a frame, by the number of its reference arguments.
static OWN: [[i16; MOST_REFS + MOST_PRIMS]; MOST_REFS + 1] = {
    let mut table = [[0; MOST_REFS + MOST_PRIMS]; MOST_REFS + 1];
    let mut refs = 0;
    while refs <= MOST_REFS {
        let mut k = 0;
        while k < MOST_REFS + MOST_PRIMS {
            table[refs][k] = if k < refs { -1 - k as i16 } else { 3 + (k - refs) as i16 };
            k += 1;
        }
        refs += 1;
    }
    table
};

/// The entry of a method that has a body of the table: calls that do not name the method come here.
#[inline(always)]
pub unsafe fn enter_intrinsic(s: &mut State) {
    // SAFETY: see the head of the file; the frame has its arguments, no more of them than the table (`tests/intrinsics.rs`).
    unsafe {
        if s.fp.add(3 + s.b() as usize) as usize > (*s.thread).limit.load(Relaxed) {
            return s.leave(Op::CallSlow);
        }
        let thread = ThreadPtr::from_raw(s.thread);
        let refs = (*(s.fp.add(2).read() as *const Method)).ref_args as usize;
        let body = thread.get().runtime.get().intrinsics.row(s.c() as u16).and_then(|row| row.body);
        let registers = Registers::new(OWN[refs & MOST_REFS].as_ptr());
        match body.and_then(|body| body(s.fp as usize, registers, thread)) {
            Some(value) => {
                let register = leave_frame(s);
                if register != 0 {
                    s.set_slot(register, value);
                }
            }
            None => s.advance(1),
        }
    }
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

/// `Object.<init>` of an object that may have a finalizer (JLS 12.6).
#[inline(always)]
pub unsafe fn object_init_checked(s: &mut State) {
    // SAFETY: see the head of the file; word 2 has a static method with that one argument.
    unsafe {
        let class = s.class(s.class_word(receiver(s)));
        if (*class).finalizers.load(Relaxed) & finalization::OWN != 0 {
            return enter_method(s, s.method_word(2));
        }
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
/// `Math.max`: NaN wins, and 0.0 is more than -0.0.
#[inline(always)]
fn max_f64(left: f64, right: f64) -> f64 {
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
fn min_f64(left: f64, right: f64) -> f64 {
    match left.partial_cmp(&right) {
        Some(Ordering::Less) => left,
        Some(Ordering::Greater) => right,
        Some(Ordering::Equal) => f64::from_bits(left.to_bits() | right.to_bits()),
        None if left.is_nan() => left,
        None => right,
    }
}
functions! {
    math_sqrt 1 double set_double |x 0| x.sqrt();
    math_abs_int 1 int set_int |x 0| x.wrapping_abs();
    math_abs_double 1 double set_double |x 0| x.abs();
    math_max_int 2 int set_int |x 0, y 1| x.max(y);
    math_min_int 2 int set_int |x 0, y 1| x.min(y);
    math_max_long 2 long set_long |x 0, y 1| x.max(y);
    math_min_long 2 long set_long |x 0, y 1| x.min(y);
    math_max_double 2 double set_double |x 0, y 1| max_f64(x, y);
    math_min_double 2 double set_double |x 0, y 1| min_f64(x, y);
}
