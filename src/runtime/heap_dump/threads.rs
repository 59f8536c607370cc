//! The threads of a dump: their stacks as stack traces, and the objects that these hold.
use super::records::{Body, Dump, NO_TRACE};
use crate::heap::RawRef;
use crate::runtime::class::method::Method;
use crate::runtime::symbols::Symbol;
use crate::runtime::thread::walk::{Step, frames};
use crate::runtime::thread::{JavaThread, ThreadPtr, stack};
use std::sync::atomic::Ordering;

const STACK_FRAME: u8 = 0x04;
const STACK_TRACE: u8 = 0x05;
const ROOT_JNI_LOCAL: u8 = 0x02;
const ROOT_JAVA_FRAME: u8 = 0x03;
const ROOT_MONITOR_USED: u8 = 0x07;
const ROOT_THREAD_OBJECT: u8 = 0x08;

/// Line numbers with a meaning of their own.
const NO_LINE: i32 = 0;
const NATIVE: i32 = -3;
/// Of no frame.
const OUTSIDE: u32 = u32::MAX;

/// Serial numbers of a thread, of its stack trace, and of the trace's first frame with roots.
pub struct Trace {
    thread: u32,
    trace: u32,
    first: u32,
}

/// Writes the stack traces, the empty one first. On top of the stack of the thread that ran out of memory stands the constructor
/// of its error: there analysers look for the culprit.
pub fn traces(dump: &mut Dump<'_>, list: &[ThreadPtr], failed: Option<ThreadPtr>) -> Vec<Trace> {
    dump.file.record(STACK_TRACE, &Body::default().u4(NO_TRACE).u4(0).u4(0).0);
    let mut next_frame = 0;
    let mut all = Vec::new();
    for (serial, thread) in (1..).zip(list) {
        let mut stack = Vec::new();
        let culprit = failed == Some(*thread);
        if culprit {
            let rt = dump.rt;
            let error = rt.loaders.boot().find_loaded(rt.symbols.intern(b"java/lang/OutOfMemoryError"));
            let init = error.and_then(|c| c.find_declared_method(rt.symbols.intern(b"<init>"), rt.symbols.intern(b"()V")));
            stack.extend(init.map(|init| frame(dump, &mut next_frame, init.get(), None)));
        }
        let first = stack.len() as u32;
        for step in frames(thread.get()) {
            if let Step::Frame(view) = step
                && view.method.class.is_some()
            {
                let bci = if view.method.flags.is_native() { 0 } else { dump.rt.engine().point(view.method, view.pc).bci };
                stack.push(frame(dump, &mut next_frame, view.method.get(), Some(bci)));
            }
        }
        let trace = NO_TRACE + serial;
        let mut body = Body::default();
        body.u4(trace).u4(serial).u4(stack.len() as u32);
        for id in stack {
            body.u8(id);
        }
        dump.file.record(STACK_TRACE, &body.0);
        all.push(Trace { thread: serial, trace, first });
    }
    all
}

/// Writes a frame; its number.
fn frame(dump: &mut Dump<'_>, next: &mut u64, method: &Method, bci: Option<u16>) -> u64 {
    let rt = dump.rt;
    let class = method.class();
    let file = class.get().body().map(|body| &body.file);
    let source: Option<Symbol> = file.and_then(|file| file.source_file().map(|name| rt.symbols.intern(file.utf8(name))));
    let code = file.and_then(|file| file.code(file.methods().get(method.index as usize)?));
    let line = match (method.flags.is_native(), bci, code) {
        (true, ..) => NATIVE,
        (_, Some(bci), Some(code)) => code.line_of(bci).map_or(NO_LINE, i32::from),
        _ => NO_LINE,
    };
    for name in [Some(method.name), Some(method.descriptor), source].into_iter().flatten() {
        dump.name(name);
    }
    *next += 1;
    let mut body = Body::default();
    body.u8(*next).name(method.name).name(method.descriptor);
    match source {
        Some(source) => body.name(source),
        None => body.u8(0),
    };
    body.u4(class.word()).u4(line as u32);
    dump.file.record(STACK_FRAME, &body.0);
    *next
}

/// Writes what the threads hold.
pub fn roots(dump: &mut Dump<'_>, list: &[ThreadPtr], traces: &[Trace]) {
    for (thread, trace) in list.iter().zip(traces) {
        let object = RawRef::from_slot(thread.thread_object.load(Ordering::Relaxed));
        if object.is_some() {
            dump.file.sub_record(&Body::default().u1(ROOT_THREAD_OBJECT).object(object).u4(trace.thread).u4(trace.trace).0);
        }
        of_frames(dump, thread.get(), trace);
        let mut outside = vec![thread.exception.load(Ordering::Relaxed)];
        thread.handles.visit(&mut |slot| outside.push(*slot));
        for slot in outside {
            root(dump, ROOT_JNI_LOCAL, slot, trace, OUTSIDE);
        }
        thread.locks.visit(&mut |slot| dump.file.sub_record(&Body::default().u1(ROOT_MONITOR_USED).object(RawRef::from_slot(*slot)).0));
    }
}

fn of_frames(dump: &mut Dump<'_>, thread: &JavaThread, trace: &Trace) {
    let mut number = trace.first;
    for step in frames(thread) {
        let (fp, live, method) = match step {
            Step::Entry(fp) => (fp, 1, None),
            Step::Frame(view) => (view.fp, dump.rt.engine().point(view.method, view.pc).live_refs, Some(view.method)),
        };
        let shown = method.filter(|method| method.class.is_some());
        let (tag, place) = match shown {
            Some(method) if method.flags.is_native() => (ROOT_JNI_LOCAL, number),
            Some(_) => (ROOT_JAVA_FRAME, number),
            None => (ROOT_JNI_LOCAL, OUTSIDE),
        };
        for register in 0..live as i16 {
            root(dump, tag, stack::read(fp, -1 - register) as u32, trace, place);
        }
        number += u32::from(shown.is_some());
    }
}

fn root(dump: &mut Dump<'_>, tag: u8, slot: u32, trace: &Trace, frame: u32) {
    if let Some(object) = RawRef::from_slot(slot) {
        dump.file.sub_record(&Body::default().u1(tag).object(Some(object)).u4(trace.thread).u4(frame).0);
    }
}
