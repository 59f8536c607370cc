//! Hot handlers, a few lines each: moves, arithmetic, branches. Arrays, fields and types are in `objects.rs`, calls in `calls.rs`, cold ops in `slow.rs` and `quicken.rs`.
pub use super::calls::*;
pub use super::handle_calls::{
    invoke_basic, invoke_dynamic_constant, invoke_dynamic_site, invoke_exact, invoke_generic, invoke_var_handle,
};
pub use super::intrinsics::*;
pub use super::locks::*;
pub use super::objects::*;
pub use super::pairs::*;
pub use super::quicken::handlers::*;
pub use super::slow::handlers::*;
use super::state::State;
use crate::interp::ops::Op;

// Every function here: SAFETY: E1 to E4 hold for `s`, which the dispatcher vouches for; heap accesses follow a null (and bounds) check.

macro_rules! binary {
    ($($name:ident $get:ident $set:ident |$x:ident, $y:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let ($x, $y) = (s.$get(s.b()), s.$get(s.c()));
                s.$set(s.a(), $result);
                s.advance(1);
            }
        }
    )* };
}
macro_rules! binary_imm {
    ($($name:ident $get:ident $set:ident $type:ident |$x:ident, $y:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let ($x, $y) = (s.$get(s.b()), s.c() as $type);
                s.$set(s.a(), $result);
                s.advance(1);
            }
        }
    )* };
}
macro_rules! unary {
    ($($name:ident $get:ident $set:ident |$x:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let $x = s.$get(s.b());
                s.$set(s.a(), $result);
                s.advance(1);
            }
        }
    )* };
}
// Java's arithmetic (JVMS 6.5) is that of Rust's operators: `wrapping_*` on integers, shifts modulo the width, `%` on floats (C's `fmod`, exact
// and with the dividend's sign), `as` for conversions (saturating, NaN is 0), `-` on floats (flips the sign of NaN too).
binary! {
    add_i int set_int |x, y| x.wrapping_add(y);
    sub_i int set_int |x, y| x.wrapping_sub(y);
    mul_i int set_int |x, y| x.wrapping_mul(y);
    and_i int set_int |x, y| x & y;
    or_i int set_int |x, y| x | y;
    xor_i int set_int |x, y| x ^ y;
    add_l long set_long |x, y| x.wrapping_add(y);
    sub_l long set_long |x, y| x.wrapping_sub(y);
    mul_l long set_long |x, y| x.wrapping_mul(y);
    and_l long set_long |x, y| x & y;
    or_l long set_long |x, y| x | y;
    xor_l long set_long |x, y| x ^ y;
    shl_i int set_int |x, y| x.wrapping_shl(y as u32);
    shr_i int set_int |x, y| x.wrapping_shr(y as u32);
    ushr_i int set_int |x, y| (x as u32).wrapping_shr(y as u32) as i32;
    add_f float set_float |x, y| x + y;
    sub_f float set_float |x, y| x - y;
    mul_f float set_float |x, y| x * y;
    div_f float set_float |x, y| x / y;
    rem_f float set_float |x, y| x % y;
    add_d double set_double |x, y| x + y;
    sub_d double set_double |x, y| x - y;
    mul_d double set_double |x, y| x * y;
    div_d double set_double |x, y| x / y;
    rem_d double set_double |x, y| x % y;
    cmp_l long set_int |x, y| (x > y) as i32 - (x < y) as i32;
    cmp_fl float set_int |x, y| if x > y { 1 } else if x == y { 0 } else { -1 };
    cmp_fg float set_int |x, y| if x < y { -1 } else if x == y { 0 } else { 1 };
    cmp_dl double set_int |x, y| if x > y { 1 } else if x == y { 0 } else { -1 };
    cmp_dg double set_int |x, y| if x < y { -1 } else if x == y { 0 } else { 1 };
}
macro_rules! shift_long {
    ($($name:ident |$x:ident, $y:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let ($x, $y) = (s.long(s.b()), s.int(s.c()) as u32);
                s.set_long(s.a(), $result);
                s.advance(1);
            }
        }
    )* };
}
shift_long! {
    shl_l |x, y| x.wrapping_shl(y);
    shr_l |x, y| x.wrapping_shr(y);
    ushr_l |x, y| (x as u64).wrapping_shr(y) as i64;
}
#[inline(always)]
pub unsafe fn post_inc_i(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let (to, value, by) = (s.a(), s.int(s.b()), s.c() as i32);
        s.set_int(s.b(), value.wrapping_add(by));
        s.set_int(to, value);
        s.advance(1);
    }
}
binary_imm! {
    add_imm_i int set_int i32 |x, y| x.wrapping_add(y);
    mul_imm_i int set_int i32 |x, y| x.wrapping_mul(y);
    and_imm_i int set_int i32 |x, y| x & y;
    or_imm_i int set_int i32 |x, y| x | y;
    xor_imm_i int set_int i32 |x, y| x ^ y;
    shl_imm_i int set_int u32 |x, y| x.wrapping_shl(y);
    shr_imm_i int set_int u32 |x, y| x.wrapping_shr(y);
    ushr_imm_i int set_int u32 |x, y| (x as u32).wrapping_shr(y) as i32;
    div_imm_i int set_int i32 |x, y| if y == 0 { 0 } else { x.wrapping_div(y) };
    rem_imm_i int set_int i32 |x, y| if y == 0 { 0 } else { x.wrapping_rem(y) };
    rsub_imm_i int set_int i32 |x, y| y.wrapping_sub(x);
    add_imm_l long set_long i64 |x, y| x.wrapping_add(y);
    mul_imm_l long set_long i64 |x, y| x.wrapping_mul(y);
    and_imm_l long set_long i64 |x, y| x & y;
    or_imm_l long set_long i64 |x, y| x | y;
    xor_imm_l long set_long i64 |x, y| x ^ y;
    shl_imm_l long set_long u32 |x, y| x.wrapping_shl(y);
    shr_imm_l long set_long u32 |x, y| x.wrapping_shr(y);
    ushr_imm_l long set_long u32 |x, y| (x as u64).wrapping_shr(y) as i64;
    div_imm_l long set_long i64 |x, y| if y == 0 { 0 } else { x.wrapping_div(y) };
    rem_imm_l long set_long i64 |x, y| if y == 0 { 0 } else { x.wrapping_rem(y) };
    rsub_imm_l long set_long i64 |x, y| y.wrapping_sub(x);
}
unary! {
    move_prim slot set_slot |x| x;
    move_ref slot set_slot |x| x;
    neg_i int set_int |x| x.wrapping_neg();
    neg_l long set_long |x| x.wrapping_neg();
    neg_f float set_float |x| -x;
    neg_d double set_double |x| -x;
    int_to_long int set_long |x| i64::from(x);
    int_to_float int set_float |x| x as f32;
    int_to_double int set_double |x| f64::from(x);
    long_to_int long set_int |x| x as i32;
    long_to_float long set_float |x| x as f32;
    long_to_double long set_double |x| x as f64;
    float_to_int float set_int |x| x as i32;
    float_to_long float set_long |x| x as i64;
    float_to_double float set_double |x| f64::from(x);
    double_to_int double set_int |x| x as i32;
    double_to_long double set_long |x| x as i64;
    double_to_float double set_float |x| x as f32;
    int_to_byte int set_int |x| i32::from(x as i8);
    int_to_char int set_int |x| i32::from(x as u16);
    int_to_short int set_int |x| i32::from(x as i16);
}

macro_rules! division {
    ($($name:ident $get:ident $set:ident $result:ident;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let (x, y) = (s.$get(s.b()), s.$get(s.c()));
                if y == 0 {
                    return s.leave(Op::ThrowArithmetic);
                }
                s.$set(s.a(), x.$result(y));
                s.advance(1);
            }
        }
    )* };
}
division! {
    div_i int set_int wrapping_div;
    rem_i int set_int wrapping_rem;
    div_l long set_long wrapping_div;
    rem_l long set_long wrapping_rem;
}

#[inline(always)]
pub unsafe fn nop(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { s.advance(1) }
}
/// Never reached: returning goes on behind a return word.
#[inline(always)]
pub unsafe fn return_land(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { s.advance(1) }
}
/// The dispatchers end here themselves.
#[inline(always)]
pub unsafe fn exit(_: &mut State) {}
#[inline(always)]
pub unsafe fn const_imm(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        s.set_long(s.a(), s.b() as i64);
        s.advance(1);
    }
}
#[inline(always)]
pub unsafe fn const_word(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        s.set_slot(s.a(), s.word(1));
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn const_null(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        s.set_reference(s.a(), 0);
        s.advance(1);
    }
}
#[inline(always)]
pub unsafe fn zero_refs(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let (first, count) = (s.a(), s.b());
        for k in 0..count {
            s.fp.offset(first - k).write_volatile(0);
        }
        s.advance(1);
    }
}

macro_rules! branches {
    ($($name:ident $back:ident $get:ident |$x:ident, $y:ident| $condition:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let ($x, $y) = (s.$get(s.a()), s.$get(s.b()));
                if $condition { s.jump(s.c()) } else { s.advance(1) }
            }
        }
        #[inline(always)]
        pub unsafe fn $back(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let ($x, $y) = (s.$get(s.a()), s.$get(s.b()));
                if $condition {
                    if s.poll_wanted() {
                        return s.leave(Op::Poll);
                    }
                    s.jump(s.c())
                } else {
                    s.advance(1)
                }
            }
        }
    )* };
}
macro_rules! branches_imm {
    ($($name:ident $back:ident $get:ident $type:ident |$x:ident, $y:ident| $condition:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let ($x, $y) = (s.$get(s.a()), s.b() as $type);
                if $condition { s.jump(s.c()) } else { s.advance(1) }
            }
        }
        #[inline(always)]
        pub unsafe fn $back(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let ($x, $y) = (s.$get(s.a()), s.b() as $type);
                if $condition {
                    if s.poll_wanted() {
                        return s.leave(Op::Poll);
                    }
                    s.jump(s.c())
                } else {
                    s.advance(1)
                }
            }
        }
    )* };
}
branches! {
    if_eq_i back_eq_i int |x, y| x == y;
    if_ne_i back_ne_i int |x, y| x != y;
    if_lt_i back_lt_i int |x, y| x < y;
    if_ge_i back_ge_i int |x, y| x >= y;
    if_eq_l back_eq_l long |x, y| x == y;
    if_ne_l back_ne_l long |x, y| x != y;
    if_lt_l back_lt_l long |x, y| x < y;
    if_ge_l back_ge_l long |x, y| x >= y;
    if_eq_f back_eq_f float |x, y| x == y;
    if_ne_f back_ne_f float |x, y| x != y;
    if_lt_f back_lt_f float |x, y| x < y;
    if_le_f back_le_f float |x, y| x <= y;
    if_not_lt_f back_not_lt_f float |x, y| !matches!(x.partial_cmp(&y), Some(std::cmp::Ordering::Less));
    if_not_le_f back_not_le_f float |x, y| !matches!(x.partial_cmp(&y), Some(std::cmp::Ordering::Less | std::cmp::Ordering::Equal));
    if_eq_d back_eq_d double |x, y| x == y;
    if_ne_d back_ne_d double |x, y| x != y;
    if_lt_d back_lt_d double |x, y| x < y;
    if_le_d back_le_d double |x, y| x <= y;
    if_not_lt_d back_not_lt_d double |x, y| !matches!(x.partial_cmp(&y), Some(std::cmp::Ordering::Less));
    if_not_le_d back_not_le_d double |x, y| !matches!(x.partial_cmp(&y), Some(std::cmp::Ordering::Less | std::cmp::Ordering::Equal));
    if_same_ref back_same_ref reference |x, y| x == y;
    if_other_ref back_other_ref reference |x, y| x != y;
}
branches_imm! {
    if_eq_imm_i back_eq_imm_i int i32 |x, y| x == y;
    if_ne_imm_i back_ne_imm_i int i32 |x, y| x != y;
    if_lt_imm_i back_lt_imm_i int i32 |x, y| x < y;
    if_ge_imm_i back_ge_imm_i int i32 |x, y| x >= y;
    if_gt_imm_i back_gt_imm_i int i32 |x, y| x > y;
    if_le_imm_i back_le_imm_i int i32 |x, y| x <= y;
    if_eq_imm_l back_eq_imm_l long i64 |x, y| x == y;
    if_ne_imm_l back_ne_imm_l long i64 |x, y| x != y;
    if_lt_imm_l back_lt_imm_l long i64 |x, y| x < y;
    if_ge_imm_l back_ge_imm_l long i64 |x, y| x >= y;
    if_gt_imm_l back_gt_imm_l long i64 |x, y| x > y;
    if_le_imm_l back_le_imm_l long i64 |x, y| x <= y;
    if_null back_null reference u32 |x, _y| x == 0;
    if_non_null back_non_null reference u32 |x, _y| x != 0;
}
#[inline(always)]
pub unsafe fn goto(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { s.jump(s.c()) }
}
#[inline(always)]
pub unsafe fn goto_far(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { s.jump(s.word(1) as i64 as isize) }
}
#[inline(always)]
pub unsafe fn back_goto(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        if s.poll_wanted() {
            return s.leave(Op::Poll);
        }
        s.jump(s.c())
    }
}
#[inline(always)]
pub unsafe fn back_goto_far(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        if s.poll_wanted() {
            return s.leave(Op::Poll);
        }
        s.jump(s.word(1) as i64 as isize)
    }
}
#[inline(always)]
pub unsafe fn table_switch(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { switch_on(s, s.int(s.a())) }
}
#[inline(always)]
unsafe fn switch_on(s: &mut State, value: i32) {
    // SAFETY: see the head of the file; word 1 counts the distances that follow.
    unsafe {
        let head = s.word(1);
        let index = value.wrapping_sub(head as i32) as u32;
        let entry = if index < (head >> 32) as u32 { index as usize + 1 } else { 0 };
        s.jump(s.pc.add(2).cast::<i32>().add(entry).read() as isize)
    }
}
#[inline(always)]
pub unsafe fn lookup_switch(s: &mut State) {
    // SAFETY: see the head of the file; word 1 counts the pairs that follow, sorted by key.
    unsafe {
        let head = s.word(1);
        let key = s.int(s.a());
        let (mut low, mut high) = (0usize, (head >> 32) as usize);
        let mut distance = head as i32;
        while low < high {
            let middle = (low + high) / 2;
            let pair = s.word(2 + middle);
            match (pair as i32).cmp(&key) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => {
                    distance = (pair >> 32) as i32;
                    break;
                }
            }
        }
        s.jump(distance as isize)
    }
}
#[inline(always)]
pub unsafe fn back_table_switch(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        if s.poll_wanted() {
            return s.leave(Op::Poll);
        }
        table_switch(s)
    }
}
#[inline(always)]
pub unsafe fn back_switch_at(s: &mut State) {
    // SAFETY: see the head of the file; the target is a table switch on the same register.
    unsafe {
        if s.poll_wanted() {
            return s.leave(Op::Poll);
        }
        let value = s.int(s.a());
        s.jump(s.c());
        switch_on(s, value)
    }
}
#[inline(always)]
pub unsafe fn back_lookup_switch(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        if s.poll_wanted() {
            return s.leave(Op::Poll);
        }
        lookup_switch(s)
    }
}
