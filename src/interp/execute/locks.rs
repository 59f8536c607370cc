//! Monitors without contention (JVMS 2.11.10): a compare-and-swap of the lock bits and an entry on the thread's lock stack.
//!
//! Everything else (recursion, contention, inflated monitors, more locks than the near entries) is in the slow path, `runtime/thread/monitor.rs`.
use super::calls::{return_prim, return_ref, return_void};
use super::state::State;
use crate::heap::{LOCK_FREE, LOCK_MASK, LOCK_THIN, Slot};
use crate::interp::ops::Op;
use crate::runtime::class::method::Method;
use crate::runtime::thread::lock_stack::{LockStack, NEAR, entry};
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

// SAFETY of every block here: E1 to E4; a state word is 4 bytes into its object.

const STATE: usize = 4;

/// The locks of the current thread, and the distance of its frame.
#[inline(always)]
unsafe fn locks(s: &State) -> (&LockStack, usize) {
    // SAFETY: see the head of the file.
    unsafe { (&(*s.thread).locks, s.fp as usize - (*s.thread).stack.base()) }
}

/// Takes a free lock; false when that needs more.
#[inline(always)]
unsafe fn try_lock(s: &State, object: Slot) -> bool {
    // SAFETY: see the head of the file.
    unsafe {
        let (locks, distance) = locks(s);
        let len = locks.len.load(Relaxed);
        let word = &*s.at(object, STATE).cast::<AtomicU32>();
        let state = word.load(Relaxed);
        if len >= NEAR || state & LOCK_MASK != LOCK_FREE || word.compare_exchange(state, state | LOCK_THIN, Acquire, Relaxed).is_err() {
            return false;
        }
        locks.near.get_unchecked(len).store(entry(object, distance), Relaxed);
        locks.len.store(len + 1, Relaxed);
        true
    }
}

/// Gives up the newest lock, if it is `object`'s (any, for 0), thin, and held once by this frame; false when that needs more.
#[inline(always)]
unsafe fn try_unlock(s: &State, object: Slot) -> bool {
    // SAFETY: see the head of the file.
    unsafe {
        let (locks, distance) = locks(s);
        let last = locks.len.load(Relaxed).wrapping_sub(1);
        if last >= NEAR {
            return false;
        }
        let newest = locks.near.get_unchecked(last).load(Relaxed);
        let held = if object == 0 { newest as Slot } else { object };
        if newest != entry(held, distance) {
            return false;
        }
        let word = &*s.at(held, STATE).cast::<AtomicU32>();
        let state = word.load(Relaxed);
        if state & LOCK_MASK != LOCK_THIN || word.compare_exchange(state, state & !LOCK_MASK | LOCK_FREE, Release, Relaxed).is_err() {
            return false;
        }
        locks.len.store(last, Relaxed);
        true
    }
}

#[inline(always)]
pub unsafe fn monitor_enter(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let object = s.reference(s.a());
        if object == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        if !try_lock(s, object) {
            return s.leave(Op::LockSlow);
        }
        s.advance(1);
    }
}

#[inline(always)]
pub unsafe fn monitor_exit(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let object = s.reference(s.a());
        if object == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        if !try_unlock(s, object) {
            return s.leave(Op::UnlockSlow);
        }
        s.advance(1);
    }
}

/// Entry of a synchronized method: the limit compare, then the lock.
#[inline(always)]
pub unsafe fn enter_sync(s: &mut State) {
    // SAFETY: see the head of the file; the frame's method is linked, so that its class has a mirror.
    unsafe {
        let method = &*(s.fp.add(2).read() as *const Method);
        let object = if method.is_static() { method.class().mirror_slot() } else { s.reference(-1) };
        let room = s.fp.add(3 + s.b() as usize) as usize <= (*s.thread).limit.load(Relaxed);
        if !room || object == 0 || !try_lock(s, object) {
            return s.leave(Op::EnterSyncSlow);
        }
        s.advance(1);
    }
}

/// Whether a synchronized method's frame holds its own lock only, and that is now given up.
#[inline(always)]
unsafe fn leave_sync(s: &State) -> bool {
    // SAFETY: see the head of the file.
    unsafe {
        let (locks, distance) = locks(s);
        let below = locks.len.load(Relaxed).wrapping_sub(2);
        // Structured locking leaves one entry of this frame; more than one is for the slow path.
        let alone = below >= NEAR || locks.near.get_unchecked(below).load(Relaxed) >> 32 & 0x7fff_ffff != entry(0, distance) >> 32;
        alone && try_unlock(s, 0)
    }
}

macro_rules! sync_returns {
    ($($name:ident $plain:ident;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                if !leave_sync(s) {
                    return s.leave(Op::SyncReturnSlow);
                }
                $plain(s);
            }
        }
    )* };
}
sync_returns! {
    sync_return_void return_void;
    sync_return_prim return_prim;
    sync_return_ref return_ref;
}
