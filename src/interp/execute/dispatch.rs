//! Two dispatchers from the op list: sibling calls in optimised builds, `loop { match }` at opt-level 0, under Miri and on request
//! (`--dispatcher match`; a build with the feature `match-dispatch` has no other).
//!
//! The sibling form relies on LLVM turning a call in tail position into a jump: a handler has no `Drop` values and no address-taken locals.
//! `tests/dispatch.rs` checks that the native stack does not grow.
use super::handlers as body;
#[cfg(not(any(ijen_match_dispatch, feature = "match-dispatch")))]
use super::state::op_index;
use super::state::{State, op_at};
use crate::interp::ops::{Insn, Op, all_ops};
use crate::runtime::thread::JavaThread;

#[cfg(not(any(ijen_match_dispatch, feature = "match-dispatch")))]
mod sibling {
    use super::*;
    /// The last argument is [`TABLE`]: passed on, its address stays in a machine register.
    type Handler = unsafe fn(*const Insn, *mut u64, *mut u8, *const JavaThread, Table);
    #[derive(Clone, Copy)]
    struct Table(*const Handler);

    macro_rules! handlers {
        ($($(#[$doc:meta])* $Op:ident = $handler:ident ($a:ident $b:ident $c:ident) $words:ident [$($flag:ident)*];)*) => {
            $(
                unsafe fn $handler(pc: *const Insn, fp: *mut u64, heap: *mut u8, thread: *const JavaThread, table: Table) {
                    let mut s = State::new(pc, fp, heap, thread);
                    // SAFETY: E1 to E4.
                    unsafe {
                        body::$handler(&mut s);
                        (*table.0.add(op_index(s.pc)))(s.pc, s.fp, s.heap, s.thread, table)
                    }
                }
            )*
            static TABLE: [Handler; Op::ALL.len()] = {
                let mut table: [Handler; Op::ALL.len()] = [$($handler),*];
                table[Op::Exit as usize] = leave;
                table
            };
        };
    }
    all_ops!(handlers);

    unsafe fn leave(_: *const Insn, _: *mut u64, _: *mut u8, _: *const JavaThread, _: Table) {}

    pub unsafe fn run(pc: *const Insn, fp: *mut u64, heap: *mut u8, thread: *const JavaThread) {
        // SAFETY: E1.
        unsafe { TABLE[op_index(pc)](pc, fp, heap, thread, Table(TABLE.as_ptr())) }
    }
}

mod looped {
    use super::*;

    macro_rules! run_loop {
        ($($(#[$doc:meta])* $Op:ident = $handler:ident ($a:ident $b:ident $c:ident) $words:ident [$($flag:ident)*];)*) => {
            pub unsafe fn run(pc: *const Insn, fp: *mut u64, heap: *mut u8, thread: *const JavaThread) {
                let mut s = State::new(pc, fp, heap, thread);
                loop {
                    // SAFETY: E1 to E4.
                    unsafe {
                        let op = Op::from_u16(op_at(s.pc)).unwrap_unchecked();
                        if op == Op::Exit {
                            return;
                        }
                        match op { $(Op::$Op => body::$handler(&mut s)),* }
                    }
                }
            }
        };
    }
    all_ops!(run_loop);
}

/// Runs from `pc` in the frame `fp` until an `Exit` op.
///
/// # Safety
/// E1 to E4 hold for `pc`, `fp` and `thread`; `heap` is the base of its VM's heap.
pub unsafe fn run(pc: *const Insn, fp: *mut u64, heap: *mut u8, thread: *const JavaThread) {
    // SAFETY: the caller's promise.
    unsafe {
        #[cfg(not(any(ijen_match_dispatch, feature = "match-dispatch")))]
        if !(*thread).runtime.get().config.match_dispatch {
            return sibling::run(pc, fp, heap, thread);
        }
        looped::run(pc, fp, heap, thread);
    }
}
