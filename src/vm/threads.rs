//! Starting and ending Java threads on OS threads (`Thread.start0`, JLS 17, design of safepoints in `runtime/thread`).
use super::{NATIVE_STACK, attach, main_class, new_thread};
use crate::heap::RawRef;
use crate::runtime::ending::Outcome;
use crate::runtime::invoke::{self, Value};
use crate::runtime::natives::{NativeCall, NativeRow};
use crate::runtime::thread::ThreadPtr;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::thread::status::ThreadStatus;
use crate::runtime::throwing::{JavaResult, Unwind};
use std::sync::atomic::Ordering;

/// `Thread.start0`: bound here because it makes a thread of the VM.
pub const ROWS: &[NativeRow] = &[NativeRow { class: "java/lang/Thread", name: "start0", descriptor: "()V", function: start0 }];

fn start0(call: &mut NativeCall<'_>) -> JavaResult<u64> {
    let this = call.refs[0].expect("the call checked its receiver");
    start(&mut call.m, this)?;
    Ok(0)
}

fn start<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<()> {
    let (rt, known) = (m.rt(), m.rt().known());
    let runtime = m.thread().runtime;
    let Some(thread) = new_thread(runtime) else {
        return Err(no_thread(m));
    };
    // In the list before it runs and before it has its Thread object: from then on a collection moves that one too.
    m.blocking(|| rt.threads.add(thread));
    let raw = m.raw(this);
    thread.thread_object.store(raw.slot(), Ordering::Relaxed);
    rt.heap.store_u64(raw, known.thread_eetop, u64::from(thread.number()));
    m.set_status_of(raw, ThreadStatus::Runnable);
    if rt.heap.load_u8(raw, known.thread_interrupted) != 0 {
        thread.parker.interrupt(None, || ());
    }
    let name = m.rt().heap.load_ref(raw, known.thread_name).map(|n| rt.string_text(n)).unwrap_or_default();
    let builder = std::thread::Builder::new().name(name.replace('\0', " ")).stack_size(NATIVE_STACK + rt.config.stack_size);
    let owner = rt.owner.get().and_then(std::sync::Weak::upgrade);
    let started = builder.spawn(move || {
        let _owner = owner;
        guarded(thread, || {
            attach(thread);
            let mut m = Mutator::of_current(thread);
            run(&mut m);
            end_current(&mut m);
        });
    });
    if started.is_err() {
        thread.thread_object.store(0, Ordering::Relaxed);
        m.blocking(|| rt.threads.retire(thread));
        return Err(no_thread(m));
    }
    Ok(())
}

/// What `start` throws when there is no memory or no thread to be had; HotSpot's words.
fn no_thread(m: &mut Mutator<'_>) -> Unwind {
    let message = "unable to create native thread: possibly out of memory or process/resource limits reached";
    m.throw_new("java/lang/OutOfMemoryError", message)
}

/// Runs the body of `thread`. When it panics (the hook has told the user) the program is over with `Outcome::Bug`.
pub fn guarded(thread: ThreadPtr, body: impl FnOnce()) {
    if std::panic::catch_unwind(std::panic::AssertUnwindSafe(body)).is_err() {
        thread.runtime.get().ending.decide(Outcome::Bug);
        thread.become_safe();
    }
}

fn run(m: &mut Mutator<'_>) {
    let mut m = m.scope();
    let Some(thread) = m.thread_object() else { return };
    let symbols = &m.rt().symbols;
    let class = m.rt().class_of(m.raw(thread));
    let declared =
        m.rt().known().thread.find_declared_method(symbols.intern(b"run"), symbols.intern(b"()V")).expect("Thread.run is in the library");
    let selected = crate::runtime::class::tables::select(&class, declared).unwrap_or(declared);
    if let Err(token) = invoke::call(&mut m, selected, &[Value::Ref(Some(thread))]) {
        main_class::uncaught(&mut m, token);
    }
}

/// The current thread has run its last Java method but `Thread.exit`: state, `join`ers, the list.
pub fn end_current(m: &mut Mutator<'_>) {
    {
        let mut m = m.scope();
        if let Some(thread) = m.thread_object() {
            let symbols = &m.rt().symbols;
            let exit = m.rt().known().thread.find_declared_method(symbols.intern(b"exit"), symbols.intern(b"()V"));
            if let Some(exit) = exit
                && let Err(token) = invoke::call(&mut m, exit, &[Value::Ref(Some(thread))])
            {
                let _ended_by = m.take_exception(token);
            }
            m.monitor_enter(thread);
            let raw = m.raw(thread);
            m.set_status_of(raw, ThreadStatus::Terminated);
            let (rt, known) = (m.rt(), m.rt().known());
            rt.heap.store_u64(raw, known.thread_eetop, 0);
            let notified = m.monitor_notify(thread, true);
            debug_assert!(notified.is_ok(), "the lock is held");
            let raw = m.raw(thread);
            let left = m.monitor_exit(raw);
            debug_assert!(left.is_ok(), "the lock is held");
        }
    }
    let thread = m.thread_ptr();
    if thread.number() != MAIN_NUMBER {
        // Whoever has a list with this thread in it finds no object that nobody keeps up to date.
        thread.thread_object.store(0, Ordering::Relaxed);
        thread.become_safe();
        thread.runtime.get().threads.retire(thread);
    }
}

/// Number of the first thread, which stays in the list until the VM is done.
const MAIN_NUMBER: u32 = 1;

/// Waits until only daemon threads are left (JLS 12.8), or the VM halts.
pub fn wait_for_others(m: &mut Mutator<'_>) {
    let me = m.thread_ptr();
    let (rt, known) = (m.rt(), m.rt().known());
    let daemon = |thread: &ThreadPtr| {
        let object = RawRef::from_slot(thread.thread_object.load(Ordering::Relaxed));
        let holder = object.and_then(|t| rt.heap.load_ref(t, known.thread_holder_field));
        holder.is_some_and(|h| rt.heap.load_u8(h, known.holder_daemon) != 0)
    };
    loop {
        // Heap reads happen while Running; the wait itself is Safe.
        let threads = m.blocking(|| rt.threads.all());
        if rt.ending.is_halting() || threads.iter().all(|t| *t == me || daemon(t)) {
            return;
        }
        m.blocking(|| rt.threads.wait_for_end(core::time::Duration::from_millis(20)));
    }
}
