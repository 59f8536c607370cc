//! `java.math.Magnitude`: the loops under `BigInteger`, over little-endian words of 32 bits.
use crate::intrinsics;
use crate::runtime::intrinsics::{Call, Elements, LIMIT};

type Words<'c> = Elements<'c, u32>;

fn place(n: i32) -> Option<usize> {
    usize::try_from(n).ok()
}

/// Pairs of words as one, the low one first.
fn limbs(words: Words<'_>) -> Vec<u64> {
    let limb = |pair: &[std::cell::Cell<u32>]| u64::from(pair[0].get()) | pair.get(1).map_or(0, |high| u64::from(high.get()) << 32);
    words.chunks(2).map(limb).collect()
}

fn multiply(_: &Call, a: Words<'_>, b: Words<'_>, r: Words<'_>) -> Option<()> {
    if r.len() != a.len() + b.len() || a.len().checked_mul(b.len())? > 4 * LIMIT {
        return None;
    }
    if a.len() < 4 {
        for (i, x) in a.iter().enumerate() {
            r[i + b.len()].set(add_product(&r[i..], b, x.get()));
        }
        return Some(());
    }
    let (x, y) = (limbs(a), limbs(b));
    let mut product = vec![0u64; x.len() + y.len()];
    for (i, x) in x.iter().enumerate() {
        let mut carry = 0u64;
        for (to, y) in product[i..].iter_mut().zip(&y) {
            let sum = u128::from(*x) * u128::from(*y) + u128::from(*to) + u128::from(carry);
            *to = sum as u64;
            carry = (sum >> 64) as u64;
        }
        product[i + y.len()] = carry;
    }
    for (k, to) in r.iter().enumerate() {
        to.set((product[k / 2] >> (32 * (k % 2))) as u32);
    }
    Some(())
}

/// Adds `x * b` to `r`; what is carried out.
fn add_product(r: Words<'_>, b: Words<'_>, x: u32) -> u32 {
    let mut carry = 0u64;
    for (to, y) in r.iter().zip(b) {
        carry += u64::from(x) * u64::from(y.get()) + u64::from(to.get());
        to.set(carry as u32);
        carry >>= 32;
    }
    carry as u32
}

fn multiply_add(_: &Call, r: Words<'_>, at: i32, b: Words<'_>, x: i32) -> Option<i32> {
    let r = r.get(place(at)?..)?;
    if r.len() < b.len() || b.len() > LIMIT {
        return None;
    }
    Some(add_product(r, b, x as u32) as i32)
}

fn sum(_: &Call, a: Words<'_>, b: Words<'_>, r: Words<'_>) -> Option<()> {
    if b.len() > a.len() || r.len() != a.len() + 1 || a.len() > LIMIT {
        return None;
    }
    let mut carry = 0u64;
    for (i, x) in a.iter().enumerate() {
        carry += u64::from(x.get()) + b.get(i).map_or(0, |y| u64::from(y.get()));
        r[i].set(carry as u32);
        carry >>= 32;
    }
    r[a.len()].set(carry as u32);
    Some(())
}

fn difference(_: &Call, a: Words<'_>, b: Words<'_>, r: Words<'_>) -> Option<()> {
    if b.len() > a.len() || r.len() != a.len() || a.len() > LIMIT {
        return None;
    }
    let mut borrow = 0i64;
    for (i, x) in a.iter().enumerate() {
        borrow += i64::from(x.get()) - b.get(i).map_or(0, |y| i64::from(y.get()));
        r[i].set(borrow as u32);
        borrow >>= 32;
    }
    Some(())
}

fn shift_left(_: &Call, a: Words<'_>, by: i32, r: Words<'_>, at: i32) -> Option<()> {
    let r = r.get(place(at)?..)?;
    if !(1..32).contains(&by) || r.len() <= a.len() || a.len() > LIMIT {
        return None;
    }
    let mut carry = 0;
    for (x, to) in a.iter().zip(r) {
        to.set(x.get() << by | carry);
        carry = x.get() >> (32 - by);
    }
    r[a.len()].set(carry);
    Some(())
}

fn shift_right(_: &Call, a: Words<'_>, from: i32, by: i32, r: Words<'_>) -> Option<()> {
    let a = a.get(place(from)?..)?;
    if !(1..32).contains(&by) || r.len() != a.len() || a.len() > LIMIT {
        return None;
    }
    for (i, to) in r.iter().enumerate() {
        to.set(a[i].get() >> by | a.get(i + 1).map_or(0, |high| high.get() << (32 - by)));
    }
    Some(())
}

fn divide_word(_: &Call, a: Words<'_>, divisor: i32) -> Option<i32> {
    let divisor = u64::from(divisor as u32);
    if divisor == 0 || a.len() > LIMIT / 4 {
        return None;
    }
    let mut rest = 0u64;
    for word in a.iter().rev() {
        let value = rest << 32 | u64::from(word.get());
        word.set((value / divisor) as u32);
        rest = value % divisor;
    }
    Some(rest as i32)
}

/// Knuth, TAOCP 4.3.1, algorithm D, steps D3 to D6.
fn divide_step(_: &Call, u: Words<'_>, j: i32, v: Words<'_>) -> Option<i32> {
    let n = v.len();
    if !(2..=LIMIT).contains(&n) {
        return None;
    }
    let u = u.get(place(j)?..)?.get(..n + 1)?;
    let word = |words: Words<'_>, k: usize| u64::from(words[k].get());
    let (top, second) = (word(v, n - 1), word(v, n - 2));
    if top == 0 {
        return None;
    }
    let value = word(u, n) << 32 | word(u, n - 1);
    let (mut quotient, mut rest) = (value / top, value % top);
    while quotient > u64::from(u32::MAX) || quotient.wrapping_mul(second) > (rest << 32 | word(u, n - 2)) {
        quotient -= 1;
        rest += top;
        if rest > u64::from(u32::MAX) {
            break;
        }
    }
    let (mut carry, mut borrow) = (0u64, 0i64);
    for (x, y) in u.iter().zip(v) {
        carry += (quotient as u32 as u64) * u64::from(y.get());
        borrow += i64::from(x.get()) - i64::from(carry as u32);
        x.set(borrow as u32);
        borrow >>= 32;
        carry >>= 32;
    }
    borrow += i64::from(u[n].get()) - carry as i64;
    u[n].set(borrow as u32);
    if borrow < 0 {
        quotient -= 1;
        let mut carry = 0u64;
        for (x, y) in u.iter().zip(v) {
            carry += u64::from(x.get()) + u64::from(y.get());
            x.set(carry as u32);
            carry >>= 32;
        }
        u[n].set(u[n].get().wrapping_add(carry as u32));
    }
    Some(quotient as i32)
}

intrinsics! { MAGNITUDE "java/math/Magnitude":
    _multiplyToLen static "multiplyToLen" "([I[I[I)V" => multiply(Ints, Ints, Ints) -> Void;
    _mulAdd static "mulAdd" "([II[II)I" => multiply_add(Ints, i32, Ints, i32) -> i32;
    _Magnitude_sum static "sum" "([I[I[I)V" => sum(Ints, Ints, Ints) -> Void;
    _Magnitude_difference static "difference" "([I[I[I)V" => difference(Ints, Ints, Ints) -> Void;
    _bigIntegerLeftShiftWorker static "shiftLeftWorker" "([II[II)V" => shift_left(Ints, i32, Ints, i32) -> Void;
    _bigIntegerRightShiftWorker static "shiftRightWorker" "([III[I)V" => shift_right(Ints, i32, i32, Ints) -> Void;
    _Magnitude_divideWord static "divideWord" "([II)I" => divide_word(Ints, i32) -> i32;
    _Magnitude_divideStep static "divideStep" "([II[I)I" => divide_step(Ints, i32, Ints) -> i32;
}
