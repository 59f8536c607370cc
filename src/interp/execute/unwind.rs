//! Exception dispatch (JVMS 2.10): exception tables, frame by frame; locks and init frames are left on the way.
use super::init_frame;
use super::slow::exit_op;
use super::state::Next;
use crate::heap::RawRef;
use crate::interp::code_of;
use crate::runtime::linking::resolution;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::thread::stack;
use crate::runtime::throwing::Unwind;
use std::sync::atomic::Ordering::Relaxed;

/// Finds where the pending exception is caught; an entry frame's `Exit` if nowhere.
pub fn unwind(m: &mut Mutator<'_>, _pending: Unwind) -> Next {
    loop {
        let thread = m.thread();
        let fp = thread.current_fp.load(Relaxed);
        let pc = thread.current_pc.load(Relaxed);
        let Some(method) = stack::method(fp) else {
            return Next { pc: exit_op(), fp: fp as *mut u64 };
        };
        if method == m.rt().engine().init_method() {
            init_frame::failed(m, fp);
        } else if !thread.exiting.load(Relaxed)
            && let Some(code) = code_of(method.get())
            && let Some(op) = code.index_of(pc)
            && let Some(handler) = find_handler(m, code, op)
        {
            let exception = m.thread().exception.swap(0, Relaxed);
            stack::write(fp, code.exception_register(), u64::from(exception));
            return Next { pc: code.at(handler), fp: fp as *mut u64 };
        }
        if !m.thread().locks.is_empty() {
            m.unlock_frame(fp);
        }
        let thread = m.thread();
        if fp == thread.entry_fp.load(Relaxed) {
            thread.unmount();
        }
        thread.current_pc.store(stack::return_pc(fp), Relaxed);
        thread.current_fp.store(stack::caller(fp), Relaxed);
    }
}

/// The first handler that takes the pending exception. Resolving a catch type may throw: that exception then is the pending one.
fn find_handler(m: &mut Mutator<'_>, code: &crate::interp::code::Code, op: u32) -> Option<u32> {
    let owner = stack::method(m.thread().current_fp.load(Relaxed))?.class();
    let handlers: Vec<(u32, u16)> = code.handlers(op).map(|h| (h.handler, h.catch_type)).collect();
    for (handler, catch_type) in handlers {
        if catch_type == 0 {
            return Some(handler);
        }
        let mut m = m.scope();
        let slot = m.thread().exception.swap(0, Relaxed);
        let exception = m.root_slot(slot)?;
        let resolved = resolution::resolve_class(&mut m, owner, catch_type);
        let raw: RawRef = m.raw(exception);
        match resolved {
            Ok(class) => {
                m.thread().exception.store(raw.slot(), Relaxed);
                if m.rt().class_of(raw).is_assignable_to(class) {
                    return Some(handler);
                }
            }
            // What resolution threw is the pending exception now.
            Err(_pending) => {}
        }
    }
    None
}
