//! `ijen.internal.Montgomery`: arithmetic modulo an odd number under `BigInteger.modPow`, RSA and elliptic curves.
use crate::intrinsics;
use crate::runtime::intrinsics::{Call, Elements};

type Words<'c> = Elements<'c, u32>;

/// Words of the longest modulus: 16384 bits.
const LONGEST: usize = 512;
/// Limbs of 64 bits that are kept on the stack: enough for every curve.
const SHORT: usize = 10;

fn load(words: Words<'_>, limbs: &mut [u64]) {
    for (limb, pair) in limbs.iter_mut().zip(words.chunks_exact(2)) {
        *limb = u64::from(pair[0].get()) | u64::from(pair[1].get()) << 32;
    }
}

fn multiply(_: &Call, a: Words<'_>, b: Words<'_>, m: Words<'_>, inverse: i64, r: Words<'_>) -> Option<()> {
    let n = m.len();
    if n == 0 || !n.is_multiple_of(2) || n > LONGEST || a.len() != n || b.len() != n || r.len() != n {
        return None;
    }
    let k = n / 2;
    if k <= SHORT {
        let (mut x, mut y, mut modulus, mut t) = ([0; SHORT], [0; SHORT], [0; SHORT], [0; SHORT]);
        product([&mut x[..k], &mut y[..k], &mut modulus[..k], &mut t[..k]], [a, b, m, r], inverse as u64);
    } else {
        let mut space = vec![0; 4 * k];
        let (x, rest) = space.split_at_mut(k);
        let (y, rest) = rest.split_at_mut(k);
        let (modulus, t) = rest.split_at_mut(k);
        product([x, y, modulus, t], [a, b, m, r], inverse as u64);
    }
    Some(())
}

/// Koç, Acar, Kaliski: the method with coarsely integrated operand scanning. `t` is zero.
fn product([x, y, modulus, t]: [&mut [u64]; 4], [a, b, m, r]: [Words<'_>; 4], inverse: u64) {
    load(a, x);
    load(b, y);
    load(m, modulus);
    let k = t.len();
    let mut top = 0u128;
    for &x in x.iter() {
        let mut carry = 0u128;
        for (to, &y) in t.iter_mut().zip(y.iter()) {
            carry += u128::from(x) * u128::from(y) + u128::from(*to);
            *to = carry as u64;
            carry >>= 64;
        }
        top += carry;
        let quotient = t[0].wrapping_mul(inverse);
        carry = (u128::from(quotient) * u128::from(modulus[0]) + u128::from(t[0])) >> 64;
        for j in 1..k {
            carry += u128::from(quotient) * u128::from(modulus[j]) + u128::from(t[j]);
            t[j - 1] = carry as u64;
            carry >>= 64;
        }
        top += carry;
        t[k - 1] = top as u64;
        top >>= 64;
    }
    if top != 0 || t.iter().rev().ge(modulus.iter().rev()) {
        let mut borrow = 0i128;
        for (to, &x) in t.iter_mut().zip(modulus.iter()) {
            borrow += i128::from(*to) - i128::from(x);
            *to = borrow as u64;
            borrow >>= 64;
        }
    }
    for (pair, limb) in r.chunks_exact(2).zip(t.iter()) {
        pair[0].set(*limb as u32);
        pair[1].set((limb >> 32) as u32);
    }
}

fn fits(a: Words<'_>, b: Words<'_>, m: Words<'_>, r: Words<'_>) -> bool {
    let n = m.len();
    n > 0 && n <= LONGEST && a.len() == n && b.len() == n && r.len() == n
}

/// Adds `m` to `r`, or takes it off.
fn correct(r: Words<'_>, m: Words<'_>, sign: i64) {
    let mut carry = 0i64;
    for (to, x) in r.iter().zip(m) {
        carry += i64::from(to.get()) + sign * i64::from(x.get());
        to.set(carry as u32);
        carry >>= 32;
    }
}

fn add(_: &Call, a: Words<'_>, b: Words<'_>, m: Words<'_>, r: Words<'_>) -> Option<()> {
    if !fits(a, b, m, r) {
        return None;
    }
    let mut carry = 0u64;
    for ((x, y), to) in a.iter().zip(b).zip(r) {
        carry += u64::from(x.get()) + u64::from(y.get());
        to.set(carry as u32);
        carry >>= 32;
    }
    let words = r.iter().zip(m).map(|(r, m)| (r.get(), m.get()));
    if carry != 0 || words.rev().find(|(r, m)| r != m).is_none_or(|(r, m)| r > m) {
        correct(r, m, -1);
    }
    Some(())
}

fn subtract(_: &Call, a: Words<'_>, b: Words<'_>, m: Words<'_>, r: Words<'_>) -> Option<()> {
    if !fits(a, b, m, r) {
        return None;
    }
    let mut borrow = 0i64;
    for ((x, y), to) in a.iter().zip(b).zip(r) {
        borrow += i64::from(x.get()) - i64::from(y.get());
        to.set(borrow as u32);
        borrow >>= 32;
    }
    if borrow != 0 {
        correct(r, m, 1);
    }
    Some(())
}

intrinsics! { MONTGOMERY "ijen/internal/Montgomery":
    _Montgomery_multiply static "multiply" "([I[I[IJ[I)V" => multiply(Ints, Ints, Ints, i64, Ints) -> Void;
    _Montgomery_add static "add" "([I[I[I[I)V" => add(Ints, Ints, Ints, Ints) -> Void;
    _Montgomery_subtract static "subtract" "([I[I[I[I)V" => subtract(Ints, Ints, Ints, Ints) -> Void;
}
