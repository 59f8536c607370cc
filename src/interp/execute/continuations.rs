//! Virtual threads as the interpreter sees them: entering a continuation, leaving it, and locks that make a virtual thread give up its carrier
//! (JEP 444, JEP 491). What is copied where is in `runtime/thread/continuation.rs`.
use super::slow::{Slow, frame_top};
use super::state::{Next, return_to};
use crate::interp::ops::{Insn, Op};
use crate::runtime::thread::continuation::{ENTRY_SLOTS, Pinned, Request};
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::thread::stack;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering::{Acquire, Relaxed};

/// How long a virtual thread that cannot give up its carrier for want of memory waits before it tries again.
const RETRY: core::time::Duration = core::time::Duration::from_millis(1);

/// What the native at hand asked for when it returned.
pub fn perform(slow: &mut Slow<'_>, request: Request) -> JavaResult<Next> {
    match request {
        Request::Enter => enter(slow),
        Request::Yield => {
            let fp = slow.s.fp as usize;
            let (land, caller) = (stack::return_pc(fp), stack::caller(fp));
            slow.m.thread().current_pc.store(land, Relaxed);
            slow.m.thread().current_fp.store(caller, Relaxed);
            match slow.m.freeze(frame_top(caller), false) {
                Ok(()) => Ok(leave(&slow.m)),
                Err(token) => {
                    let _no_room = slow.m.take_exception(token);
                    Ok(returned(land, caller, Pinned::Critical as u64))
                }
            }
        }
        Request::Rerun => give_up(slow),
        Request::None => unreachable!("natives that ask for nothing return"),
    }
}

/// Takes the monitor of `object` for the op at hand; otherwise where to go on: the virtual thread gives up its carrier, the op runs again later.
pub fn lock(slow: &mut Slow<'_>, object: Handle<'_>) -> JavaResult<Option<Next>> {
    let raw = slow.m.raw_of(object);
    if slow.m.try_monitor_enter(raw) {
        return Ok(None);
    }
    if let Some(id) = slow.m.can_unmount() {
        if slow.m.enter_or_queue(raw, id) {
            return Ok(None);
        }
        return give_up(slow).map(Some);
    }
    slow.m.monitor_enter(object);
    Ok(None)
}

/// The virtual thread gives up its carrier; the op at hand runs again later.
fn give_up(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let top = frame_top(slow.s.fp as usize);
    match slow.m.freeze(top, true) {
        Ok(()) => Ok(leave(&slow.m)),
        Err(token) => {
            let _no_room = slow.m.take_exception(token);
            slow.m.blocking(|| std::thread::sleep(RETRY));
            slow.m.check_halt()?;
            Ok(slow.again())
        }
    }
}

/// `Continuation.enterSpecial`: its frame stays below those of the continuation.
fn enter(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let entry = slow.s.fp as usize;
    slow.m.thread().entry_fp.store(entry, Relaxed);
    if slow.m.is_frozen()? {
        let (fp, pc, rerun) = slow.m.thaw()?;
        return Ok(if rerun { Next { pc: pc as *const Insn, fp: fp as *mut u64 } } else { returned(pc, fp, 0) });
    }
    let method = slow.m.continuation_layout()?.enter;
    let first = method.entry.load(Acquire).cast_const().cast::<Insn>();
    // SAFETY: E1: every defined method has an entry op.
    let fp = entry + (ENTRY_SLOTS + unsafe { (*first).a } as usize) * 8;
    if fp + stack::HEADER_SLOTS * 8 > slow.m.thread().true_limit.load(Relaxed) {
        return Err(slow.m.throw_stack_overflow());
    }
    stack::write(fp, -1, stack::read(entry, -1));
    stack::write_header(fp, return_to(Op::FinishContinuation) as usize, entry, Some(method));
    Ok(Next { pc: first, fp: fp as *mut u64 })
}

/// The continuation has run to its end.
pub fn finish(slow: &mut Slow<'_>) -> JavaResult<Next> {
    Ok(leave(&slow.m))
}

/// Returns from `enterSpecial`.
fn leave(m: &Mutator<'_>) -> Next {
    let thread = m.thread();
    let entry = thread.entry_fp.load(Relaxed);
    thread.unmount();
    let land = stack::return_pc(entry) as *const Insn;
    // SAFETY: E1: a return pc points at a return word.
    Next { pc: unsafe { land.add(1) }, fp: stack::caller(entry) as *mut u64 }
}

/// Goes on behind the call whose return word is `land` in the frame at `fp`, with its result.
fn returned(land: usize, fp: usize, result: u64) -> Next {
    let land = land as *const Insn;
    // SAFETY: E1: a return word names a register of its frame.
    stack::write(fp, unsafe { (*land).a }, result);
    // SAFETY: E1.
    Next { pc: unsafe { land.add(1) }, fp: fp as *mut u64 }
}
