//! `java.lang.Shutdown`: the end of the VM.
use crate::native_methods;
use crate::runtime::ending::Outcome;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering;

fn before_halt(_: &mut Mutator<'_>) -> JavaResult<()> {
    Ok(())
}

/// All threads unwind at their next poll or when they stop waiting.
fn halt0(m: &mut Mutator<'_>, status: i32) -> JavaResult<()> {
    let rt = m.rt();
    rt.ending.decide(Outcome::Exit(status));
    m.blocking(|| {
        for thread in rt.threads.all() {
            thread.request_poll();
            thread.parker.interrupt();
        }
    });
    m.thread().exiting.store(true, Ordering::Relaxed);
    Err(m.unwinding())
}

native_methods! { "java/lang/Shutdown":
    static "beforeHalt" "()V" => before_halt() -> Void;
    static "halt0" "(I)V" => halt0(i32) -> Void;
}
