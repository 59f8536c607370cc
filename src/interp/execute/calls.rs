//! Calls and returns. A callee's frame is laid out by its caller: frame end + the callee's reference registers, which its entry op names.
use super::state::State;
use crate::heap::Slot;
use crate::interp::ops::{Insn, Op, register_words};
use crate::runtime::class::SELECTIONS;
use crate::runtime::class::method::{Method, MethodPtr};
use std::sync::atomic::Ordering::{Acquire, Relaxed};

// SAFETY of every block here: E1 to E4; argument registers are in range by translation, the room behind the frame by the stack's slack.

/// First argument register of the call at `s.pc`.
#[inline(always)]
pub(super) unsafe fn arguments(s: &State) -> *const i16 {
    // SAFETY: see the head of the file.
    unsafe { s.pc.add(3).cast::<i16>() }
}

/// The receiver of the call at `s.pc`.
#[inline(always)]
pub(super) unsafe fn receiver(s: &State) -> Slot {
    // SAFETY: see the head of the file.
    unsafe { s.reference(arguments(s).read() as isize) }
}

/// Lays out the frame of `method` and goes on at its entry op.
#[inline(always)]
pub(super) unsafe fn enter_method(s: &mut State, method: *const Method) {
    // SAFETY: see the head of the file.
    unsafe {
        let entry = (*method).entry.load(Acquire).cast_const().cast::<Insn>();
        let counts = s.b() as u16 as usize;
        let (refs, prims) = (counts >> 8, counts & 255);
        let distance = s.a() as usize + (*entry).a as usize;
        let fp = s.fp.add(distance);
        let arguments = arguments(s);
        for k in 0..refs {
            fp.sub(1 + k).write(s.fp.offset(arguments.add(k).read() as isize).read());
        }
        for k in 0..prims {
            fp.add(3 + k).write(s.fp.offset(arguments.add(refs + k).read() as isize).read());
        }
        fp.write(s.pc.add(3 + register_words(refs + prims)) as u64);
        fp.add(1).write(distance as u64);
        fp.add(2).write(method as u64);
        s.fp = fp;
        s.pc = entry;
    }
}

/// Entry of translated code: the limit compare, which is also a poll.
#[inline(always)]
pub unsafe fn enter(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        if s.fp.add(3 + s.b() as usize) as usize > (*s.thread).limit.load(Relaxed) {
            return s.leave(Op::CallSlow);
        }
        s.advance(1);
    }
}
#[inline(always)]
pub unsafe fn invoke_static_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { enter_method(s, s.method_word(1)) }
}
#[inline(always)]
pub unsafe fn invoke_dynamic_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { enter_method(s, s.method_word(1)) }
}
#[inline(always)]
pub unsafe fn invoke_special_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        if receiver(s) == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        enter_method(s, s.method_word(1))
    }
}
#[inline(always)]
pub unsafe fn invoke_virtual_resolved(s: &mut State) {
    // SAFETY: see the head of the file; the receiver's class is linked and has that vtable entry.
    unsafe {
        let object = receiver(s);
        if object == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        let class = s.class(s.class_word(object));
        let method: MethodPtr = (*class).vtable.load(Relaxed).add(s.word_low(1) as usize).read();
        enter_method(s, method.as_raw())
    }
}
/// Word 2 caches one receiver class: its class word (low) and the selected method's vtable index (high). Other classes have a small
/// cache of their own (`Class::selections`).
#[inline(always)]
pub unsafe fn invoke_interface_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let object = receiver(s);
        if object == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        let (cached, word) = (s.word(2), s.class_word(object));
        let class = s.class(word);
        let mut index = (cached >> 32) as u32;
        if cached as u32 != word {
            let selector = (*s.method_word(1)).selector.load(Relaxed);
            let selection = (*class).selections[selector as usize % SELECTIONS].load(Relaxed);
            if (selection >> 32) as u32 != selector || selector == 0 {
                return s.leave(Op::ThrowIncompatible);
            }
            index = selection as u32;
        }
        let method: MethodPtr = (*class).vtable.load(Relaxed).add(index as usize).read();
        enter_method(s, method.as_raw())
    }
}

/// Leaves the frame: the result's register is named by the caller's return word.
#[inline(always)]
pub(super) unsafe fn leave_frame(s: &mut State) -> isize {
    // SAFETY: see the head of the file.
    unsafe {
        let word = s.fp.read() as *const Insn;
        s.fp = s.fp.sub(s.fp.add(1).read() as usize);
        s.pc = word.add(1);
        (*word).a as isize
    }
}
#[inline(always)]
pub unsafe fn return_void(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        leave_frame(s);
    }
}
#[inline(always)]
pub unsafe fn return_prim(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let value = s.slot(s.a());
        let register = leave_frame(s);
        s.set_slot(register, value);
    }
}
#[inline(always)]
pub unsafe fn return_imm(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let value = s.a() as i64;
        let register = leave_frame(s);
        s.set_long(register, value);
    }
}
#[inline(always)]
pub unsafe fn return_ref(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let value = s.reference(s.a());
        let register = leave_frame(s);
        s.set_reference(register, value);
    }
}
