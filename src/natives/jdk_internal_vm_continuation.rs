//! `jdk.internal.vm.Continuation`: what runs virtual threads (`runtime/thread/continuation.rs`).
use super::support::Arg;
use crate::native_methods;
use crate::runtime::thread::continuation::{Request, pinned};
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering::Relaxed;

fn enter_special<'s>(m: &mut Mutator<'s>, _: Arg<'s>, _: bool, _: bool) -> JavaResult<()> {
    m.thread().set_request(Request::Enter);
    Ok(())
}

/// 0 once the continuation runs again, or why it cannot yield.
fn do_yield(m: &mut Mutator<'_>) -> JavaResult<i32> {
    if let Some(why) = pinned(m.rt(), m.thread()) {
        return Ok(why as i32);
    }
    m.thread().set_request(Request::Yield);
    Ok(0)
}

fn pin(m: &mut Mutator<'_>) -> JavaResult<()> {
    m.thread().pins.fetch_add(1, Relaxed);
    Ok(())
}

fn unpin(m: &mut Mutator<'_>) -> JavaResult<()> {
    m.thread().pins.fetch_sub(1, Relaxed);
    Ok(())
}

native_methods! { "jdk/internal/vm/Continuation":
    static "enterSpecial" "(Ljdk/internal/vm/Continuation;ZZ)V" => enter_special(Ref, bool, bool) -> Void;
    static "doYield" "()I" => do_yield() -> i32;
    static "pin" "()V" => pin() -> Void;
    static "unpin" "()V" => unpin() -> Void;
}
