//! Calls and returns. A callee's frame is laid out by its caller: frame end + the callee's reference registers, which its entry op names.
use super::state::{State, op_index};
use crate::heap::Slot;
use crate::interp::code::{USUAL_FRAME, USUAL_REFS};
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

/// Keeps a branch a branch, which the processor predicts, where a choice of two values would have to wait for both.
#[inline(always)]
fn predicted() {
    #[cfg(not(miri))]
    // SAFETY: no instructions.
    unsafe {
        std::arch::asm!("", options(nomem, nostack, preserves_flags));
    }
}

/// [`USUAL_REFS`], as a value that the compiler does not know.
#[inline(always)]
fn usual_refs() -> usize {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    {
        let refs: usize;
        // SAFETY: sets a register.
        unsafe {
            std::arch::asm!("mov {refs:e}, {usual}", refs = lateout(reg) refs, usual = const USUAL_REFS, options(nomem, nostack, preserves_flags, pure))
        }
        refs
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    usize::from(USUAL_REFS)
}

/// Begins the frame of `method` for the call at `s.pc`, which has `count` arguments: its header. The method's entry op and the frame.
#[inline(always)]
unsafe fn begin_frame(s: &State, method: *const Method, count: usize) -> (*const Insn, *mut u64) {
    // SAFETY: see the head of the file.
    unsafe {
        let entry = (*method).entry.load(Acquire).cast_const().cast::<Insn>();
        let mut distance = s.a() as usize + (*entry).a as usize;
        if (*entry).c as u16 == USUAL_FRAME {
            // The same, known without waiting for the loads that lead to the entry op: nothing after the return has to wait for them.
            predicted();
            distance = s.a() as usize + usual_refs();
        }
        let fp = s.fp.add(distance);
        fp.add(1).write(distance as u64);
        fp.add(2).write(method as u64);
        fp.write(s.pc.add(3 + register_words(count)) as u64);
        (entry, fp)
    }
}

/// So many arguments are copied without a loop, for which a handler has too few registers.
const FEW: usize = 4;

#[cold]
#[inline(never)]
unsafe fn copy_arguments(caller: *const u64, fp: *mut u64, arguments: *const i16, refs: usize, prims: usize) {
    // SAFETY: see the head of the file.
    unsafe {
        for k in 0..refs {
            fp.sub(1 + k).write(caller.offset(arguments.add(k).read() as isize).read());
        }
        for k in 0..prims {
            fp.add(3 + k).write(caller.offset(arguments.add(refs + k).read() as isize).read());
        }
    }
}

/// Lays out the frame of `method` and goes on at its entry op.
#[inline(always)]
pub(super) unsafe fn enter_method(s: &mut State, method: *const Method) {
    // SAFETY: see the head of the file.
    unsafe {
        let counts = s.b() as u16 as usize;
        let (refs, prims) = (counts >> 8, counts & 255);
        let (entry, fp) = begin_frame(s, method, refs + prims);
        let arguments = arguments(s);
        if refs > FEW || prims > FEW {
            copy_arguments(s.fp, fp, arguments, refs, prims);
        } else {
            for k in 0..FEW {
                if k == refs {
                    break;
                }
                fp.sub(1 + k).write(s.fp.offset(arguments.add(k).read() as isize).read());
            }
            let arguments = arguments.add(refs);
            for k in 0..FEW {
                if k == prims {
                    break;
                }
                fp.add(3 + k).write(s.fp.offset(arguments.add(k).read() as isize).read());
            }
        }
        s.fp = fp;
        s.pc = entry;
    }
}

/// [`enter_method`] for a call with so many arguments: no loops. Translated code that has room is entered behind its entry op.
#[inline(always)]
unsafe fn enter_shape<const REFS: usize, const PRIMS: usize>(s: &mut State, method: *const Method) {
    // SAFETY: see the head of the file.
    unsafe {
        let (entry, fp) = begin_frame(s, method, REFS + PRIMS);
        let arguments = arguments(s);
        for k in 0..REFS {
            fp.sub(1 + k).write(s.fp.offset(arguments.add(k).read() as isize).read());
        }
        for k in 0..PRIMS {
            fp.add(3 + k).write(s.fp.offset(arguments.add(REFS + k).read() as isize).read());
        }
        s.fp = fp;
        s.pc = entry;
        let room = fp.add(3 + (*entry).b as usize) as usize <= (*s.thread).limit.load(Relaxed);
        if op_index(entry) == Op::Enter as usize && room {
            predicted();
            s.pc = entry.add(1);
        }
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
/// The method that the receiver's class has for the virtual call at `s.pc`; `None` for a null receiver.
#[inline(always)]
unsafe fn select_virtual(s: &State) -> Option<*const Method> {
    // SAFETY: see the head of the file; the receiver's class is linked and has that vtable entry.
    unsafe {
        let object = receiver(s);
        if object == 0 {
            return None;
        }
        let class = s.class(s.class_word(object));
        let method: MethodPtr = (*class).vtable.load(Relaxed).add(s.word_low(1) as usize).read();
        Some(method.as_raw())
    }
}
/// What the receiver's class has for the interface call at `s.pc`, or the pseudo-op that finds out. Word 2 caches one receiver class: its class
/// word (low) and the selected method's vtable index (high). Other classes have a small cache of their own (`Class::selections`).
#[inline(always)]
unsafe fn select_interface(s: &State) -> Result<*const Method, Op> {
    // SAFETY: see the head of the file.
    unsafe {
        let object = receiver(s);
        if object == 0 {
            return Err(Op::ThrowNullPointer);
        }
        let (cached, word) = (s.word(2), s.class_word(object));
        let class = s.class(word);
        let mut index = (cached >> 32) as u32;
        if cached as u32 != word {
            let selector = (*s.method_word(1)).selector.load(Relaxed);
            let selection = (*class).selections[selector as usize % SELECTIONS].load(Relaxed);
            if (selection >> 32) as u32 != selector || selector == 0 {
                return Err(Op::ThrowIncompatible);
            }
            index = selection as u32;
        }
        let method: MethodPtr = (*class).vtable.load(Relaxed).add(index as usize).read();
        Ok(method.as_raw())
    }
}

/// The forms of a call: the general one, and those for some numbers of arguments.
macro_rules! calls {
    (@static $name:ident $enter:expr) => {
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe { $enter(s, s.method_word(1)) }
        }
    };
    (@special $name:ident $enter:expr) => {
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                if receiver(s) == 0 {
                    return s.leave(Op::ThrowNullPointer);
                }
                $enter(s, s.method_word(1))
            }
        }
    };
    (@virtual $name:ident $enter:expr) => {
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                match select_virtual(s) {
                    Some(method) => $enter(s, method),
                    None => s.leave(Op::ThrowNullPointer),
                }
            }
        }
    };
    (@interface $name:ident $enter:expr) => {
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                match select_interface(s) {
                    Ok(method) => $enter(s, method),
                    Err(op) => s.leave(op),
                }
            }
        }
    };
    ($($kind:tt $general:ident $($name:ident $refs:literal $prims:literal)*;)*) => { $(
        calls!(@$kind $general enter_method);
        $(calls!(@$kind $name enter_shape::<$refs, $prims>);)*
    )* };
}
calls! {
    static invoke_static_resolved invoke_static_00 0 0 invoke_static_01 0 1 invoke_static_02 0 2 invoke_static_03 0 3 invoke_static_10 1 0
        invoke_static_11 1 1 invoke_static_12 1 2 invoke_static_20 2 0 invoke_static_21 2 1 invoke_static_30 3 0;
    static invoke_dynamic_resolved;
    special invoke_special_resolved invoke_special_10 1 0 invoke_special_11 1 1 invoke_special_12 1 2 invoke_special_20 2 0
        invoke_special_21 2 1 invoke_special_30 3 0;
    virtual invoke_virtual_resolved invoke_virtual_10 1 0 invoke_virtual_11 1 1 invoke_virtual_12 1 2 invoke_virtual_20 2 0
        invoke_virtual_21 2 1 invoke_virtual_30 3 0;
    interface invoke_interface_resolved invoke_interface_10 1 0 invoke_interface_11 1 1 invoke_interface_20 2 0 invoke_interface_30 3 0;
}

macro_rules! getters {
    ($($name:ident $load:ident $set:ident |$x:ident| $result:expr;)*) => { $(
        /// Entry of a method that returns a field of its receiver; the op behind this one names the field.
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file; calls check their receiver.
            unsafe {
                let $x = s.$load(s.reference(-1), s.word_low(2) as usize);
                let register = leave_frame(s);
                s.$set(register, $result);
            }
        }
    )* };
}
getters! {
    enter_get_i8 load_u8 set_int |x| i32::from(x as i8);
    enter_get_u16 load_u16 set_int |x| i32::from(x);
    enter_get_i16 load_u16 set_int |x| i32::from(x as i16);
    enter_get_i32 load_u32 set_int |x| x as i32;
    enter_get_i64 load_u64 set_slot |x| x;
    enter_get_ref load_u32 set_reference |x| x;
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
