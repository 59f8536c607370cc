//! `java.lang.Thread`, but for `start0` (see `vm/threads.rs`).
use super::support::{Arg, new_array, required, set_element};
use crate::native_methods;
use crate::runtime::backtrace;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::thread::status::ThreadStatus;
use crate::runtime::thread::{ThreadPtr, continuation, walk};
use crate::runtime::throwing::JavaResult;
use core::time::Duration;
use std::sync::atomic::Ordering;

/// The VM's record of a `Thread` object, while it is alive.
pub fn record_of(m: &mut Mutator<'_>, thread: Handle<'_>) -> Option<ThreadPtr> {
    let rt = m.rt();
    let number = rt.heap.load_u64(m.raw_of(thread), rt.known().thread_eetop) as u32;
    m.blocking(|| rt.threads.all()).into_iter().find(|t| number != 0 && t.number() == number)
}

fn current_thread<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    Ok(m.current_thread())
}

fn current_carrier_thread<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    Ok(m.thread_object())
}

/// Called on the carrier's object: `thread` is a virtual one to mount, or the carrier itself.
fn set_current_thread<'s>(m: &mut Mutator<'s>, this: Handle<'s>, thread: Arg<'s>) -> JavaResult<()> {
    let thread = required(m, thread)?;
    let mounted = if m.raw(thread) == m.raw(this) { 0 } else { m.raw(thread).slot() };
    m.thread().mounted.store(mounted, Ordering::Relaxed);
    Ok(())
}

fn yield0(m: &mut Mutator<'_>) -> JavaResult<()> {
    m.blocking(std::thread::yield_now);
    m.check_halt()
}

fn sleep_nanos(m: &mut Mutator<'_>, nanos: i64) -> JavaResult<()> {
    let duration = Duration::from_nanos(nanos.max(0) as u64);
    let pending = m.thread().parker.is_interrupted();
    let interrupted = pending || m.with_status(ThreadStatus::TimedWaiting, |m| m.sleep(duration));
    m.check_halt()?;
    if interrupted {
        m.forget_interrupt(false);
        return Err(m.throw_new("java/lang/InterruptedException", "sleep interrupted"));
    }
    Ok(())
}

fn interrupt0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<()> {
    let record = record_of(m, this);
    let number = m.rt().heap.load_u64(m.raw_of(this), m.rt().known().thread_eetop) as u32;
    let note = || m.rt().heap.store_u8(m.raw_of(this), m.rt().known().thread_interrupted, 1);
    if !record.is_some_and(|record| record.parker.interrupt(Some(number), note)) {
        note();
    }
    Ok(())
}

fn clear_interrupt_event(m: &mut Mutator<'_>) -> JavaResult<()> {
    m.forget_interrupt(false);
    Ok(())
}

/// Priorities have no effect.
fn set_priority<'s>(_: &mut Mutator<'s>, _: Handle<'s>, _: i32) -> JavaResult<()> {
    Ok(())
}

fn get_threads<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    let rt = m.rt();
    let records = m.blocking(|| rt.threads.all());
    let objects: Vec<Handle<'s>> = records.iter().filter_map(|t| m.root_slot(t.thread_object.load(Ordering::Relaxed))).collect();
    let array = new_array(m, "java/lang/Thread", objects.len())?;
    for (index, object) in objects.into_iter().enumerate() {
        set_element(m, array, index, Some(object));
    }
    Ok(Some(array))
}

fn holds_lock<'s>(m: &mut Mutator<'s>, object: Arg<'s>) -> JavaResult<bool> {
    let object = required(m, object)?;
    Ok(m.holds_lock(m.raw(object)))
}

/// Frames of a thread, taken while the world is stopped: of a virtual one where it is mounted or as its continuation keeps them.
fn get_stack_trace<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let record = record_of(m, this).map(|record| (record, record.number()));
    let recorded = loop {
        let rt = m.rt();
        let (object, is_virtual) = (m.raw(this), m.is_virtual(m.raw(this)));
        // Nobody else moves objects once this thread has stopped the others.
        let found = m.stop_the_world("ThreadDump", |threads| {
            if !is_virtual {
                let own = record.filter(|(record, number)| threads.contains(record) && record.number() == *number);
                return own.map(|(record, _)| backtrace::compact(rt, walk::own_methods(&record))).unwrap_or_default();
            }
            let runs = |thread: &&ThreadPtr| {
                let entered = thread.entry_fp.load(Ordering::Relaxed) != 0;
                entered && thread.mounted.load(Ordering::Relaxed) == object.slot()
            };
            match threads.iter().find(runs) {
                Some(carrier) => backtrace::compact(rt, walk::methods(carrier)),
                None => backtrace::compact(rt, continuation::frozen(rt, object).into_iter()),
            }
        });
        if let Some(found) = found {
            break found;
        }
    };
    if recorded.is_empty() {
        return Ok(None);
    }
    let array = new_array(m, "java/lang/StackTraceElement", recorded.len())?;
    let class = m.rt().loaders.boot_class(m, "java/lang/StackTraceElement")?;
    for (index, word) in recorded.into_iter().enumerate() {
        let mut m = m.scope();
        let element = m.allocate_instance(class)?;
        super::java_lang_stacktraceelement::fill(&mut m, element, word)?;
        set_element(&m, array, index, Some(element));
    }
    Ok(Some(array))
}

native_methods! { "java/lang/Thread":
    static "currentThread" "()Ljava/lang/Thread;" => current_thread() -> Ref;
    static "currentCarrierThread" "()Ljava/lang/Thread;" => current_carrier_thread() -> Ref;
    virtual "setCurrentThread" "(Ljava/lang/Thread;)V" => set_current_thread(Ref) -> Void;
    static "yield0" "()V" => yield0() -> Void;
    static "sleepNanos0" "(J)V" => sleep_nanos(i64) -> Void;
    virtual "interrupt0" "()V" => interrupt0() -> Void;
    static "clearInterruptEvent" "()V" => clear_interrupt_event() -> Void;
    virtual "setPriority0" "(I)V" => set_priority(i32) -> Void;
    static "getThreads" "()[Ljava/lang/Thread;" => get_threads() -> Ref;
    static "holdsLock" "(Ljava/lang/Object;)Z" => holds_lock(Ref) -> bool;
    virtual "getStackTrace0" "()Ljava/lang/Object;" => get_stack_trace() -> Ref;
}
