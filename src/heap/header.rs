//! The state word of an object's header: 2 lock bits, 1 forwarded, 4 age, 25 hash.

use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

use super::{Heap, RawRef};

/// The lock bits.
pub const LOCK_MASK: u32 = 0b11;
/// Nobody holds the monitor, or its owner is in an inflated one.
pub const LOCK_FREE: u32 = 0;
/// Held by the thread that has the object on its lock stack.
pub const LOCK_THIN: u32 = 1;
/// The monitor is in the side table.
pub const LOCK_INFLATED: u32 = 2;

pub(super) const FORWARDED: u32 = 1 << 2;
/// How many young collections the object has survived, at most 15.
pub(super) const AGE_SHIFT: u32 = 3;
pub(super) const AGE_MAX: u32 = 15;
const HASH_SHIFT: u32 = 7;
const HASH_MASK: u32 = (1 << 25) - 1;
const STATE_OFFSET: u32 = 4;

impl Heap {
    /// The lock bits of `object`.
    #[inline(always)]
    pub fn lock_bits(&self, object: RawRef) -> u32 {
        self.atomic_u32(object, STATE_OFFSET).load(Acquire) & LOCK_MASK
    }
    /// Changes the lock bits if they are `from`; retries when only the hash changed meanwhile. Acquire and release.
    #[inline]
    pub fn change_lock_bits(&self, object: RawRef, from: u32, to: u32) -> bool {
        let word = self.atomic_u32(object, STATE_OFFSET);
        let mut state = word.load(Relaxed);
        loop {
            if state & LOCK_MASK != from {
                return false;
            }
            match word.compare_exchange_weak(state, (state & !LOCK_MASK) | to, std::sync::atomic::Ordering::AcqRel, Relaxed) {
                Ok(_) => return true,
                Err(now) => state = now,
            }
        }
    }
    /// The identity hash: 25 bits, never 0, the same for the object's whole life. The first 33 million are all different.
    pub fn identity_hash(&self, object: RawRef) -> i32 {
        let word = self.atomic_u32(object, STATE_OFFSET);
        let mut state = word.load(Acquire);
        let mut hash = 0;
        loop {
            if state >> HASH_SHIFT != 0 {
                return (state >> HASH_SHIFT) as i32;
            }
            while hash == 0 {
                hash = scramble(self.next_hash());
            }
            match word.compare_exchange_weak(state, state | (hash << HASH_SHIFT), Release, Acquire) {
                Ok(_) => return hash as i32,
                Err(now) => state = now,
            }
        }
    }
}

/// A bijection on 25 bits that leaves no pattern to be seen.
fn scramble(counter: u32) -> u32 {
    let mut x = counter & HASH_MASK;
    x = x.wrapping_mul(0x9E_3779B1) & HASH_MASK;
    x ^= x >> 13;
    x = x.wrapping_mul(0x5BD1_E995) & HASH_MASK;
    x ^= x >> 12;
    x
}
