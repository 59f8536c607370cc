//! Class initialization as frames (JVMS 5.5): an op that needs a class initialized pushes an init frame and runs again when it returns, so that
//! neither `<clinit>` nor superclass chains nest natively. An init frame belongs to the VM's own init method; its primitive registers are the
//! class and the phase.
use super::slow::{Slow, pop_entry, push_entry, run_from};
use super::state::{Next, return_to};
use crate::interp::code::Code;
use crate::interp::code_of;
use crate::interp::ops::{Insn, Op};
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::store::MetaPtr;
use crate::runtime::class::{Class, ClassPtr, InitState};
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::thread::stack;
use crate::runtime::throwing::JavaResult;
use crate::runtime::{initialization, linking};
use std::sync::atomic::Ordering::Relaxed;

const CLASS: i16 = 3;
const PHASE: i16 = 4;
/// Slots of an init frame above its fp.
const SLOTS: usize = 5;

/// Phases of an init frame.
const LOCK: u64 = 0;
const SUPERS: u64 = 1;
const FINISH: u64 = 2;

/// The entry op of the init method.
pub fn init_entry() -> *const Insn {
    super::pseudo(Op::FinishInit)
}

/// Pushes the initialization of `class` above the frame at hand; the op there runs again when it is done.
pub fn push(slow: &mut Slow<'_>, class: ClassPtr) -> JavaResult<Next> {
    let (base, pc, fp) = (slow.frame_end(), slow.s.pc as usize, slow.s.fp as usize);
    push_frame(&mut slow.m, class, base, pc, fp)
}

fn push_frame(m: &mut Mutator<'_>, class: ClassPtr, base: usize, resume: usize, caller: usize) -> JavaResult<Next> {
    if base + SLOTS * 8 > m.thread().true_limit.load(Relaxed) {
        return Err(m.throw_stack_overflow());
    }
    let fp = base;
    stack::write_header(fp, resume, caller, Some(m.rt().engine().init_method()));
    stack::write(fp, CLASS, class.to_bits());
    stack::write(fp, PHASE, LOCK);
    Ok(Next { pc: init_entry(), fp: fp as *mut u64 })
}

/// The class of an init frame.
pub fn class_of(fp: usize) -> ClassPtr {
    // SAFETY: E2: only `push_frame` writes that register.
    unsafe { MetaPtr::from_raw(stack::read(fp, CLASS) as *const Class) }
}

/// The init method's only op: one step of the frame's class.
pub fn step(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let fp = slow.s.fp as usize;
    let class = class_of(fp);
    loop {
        match stack::read(fp, PHASE) {
            LOCK => {
                linking::link(&mut slow.m, class)?;
                if !initialization::begin(&mut slow.m, class)? {
                    return Ok(leave(fp));
                }
                stack::write(fp, PHASE, SUPERS);
            }
            SUPERS => {
                if let Some(above) = initialization::next_super(slow.m.thread(), class) {
                    return push_frame(&mut slow.m, above, fp + SLOTS * 8, init_entry() as usize, fp);
                }
                stack::write(fp, PHASE, FINISH);
                let rt = slow.m.rt();
                let initializer = class.find_declared_method(rt.symbols.intern(b"<clinit>"), rt.symbols.intern(b"()V"));
                if let Some(method) = initializer.filter(|m| m.is_static()) {
                    // SAFETY: E1: every defined method has an entry op.
                    let entry = method.entry.load(Relaxed).cast_const().cast::<Insn>();
                    // SAFETY: as above.
                    let callee = fp + (SLOTS + unsafe { (*entry).a } as usize) * 8;
                    if callee + 64 > slow.m.thread().true_limit.load(Relaxed) {
                        return Err(slow.m.throw_stack_overflow());
                    }
                    stack::write_header(callee, return_to(Op::FinishInit) as usize, fp, Some(method));
                    return Ok(Next { pc: entry, fp: callee as *mut u64 });
                }
            }
            _ => {
                initialization::finish(class, InitState::Initialized);
                return Ok(leave(fp));
            }
        }
    }
}

/// Back to the op that asked.
fn leave(fp: usize) -> Next {
    Next { pc: stack::return_pc(fp) as *const Insn, fp: stack::caller(fp) as *mut u64 }
}

/// An exception leaves the init frame at `fp`: the class becomes erroneous, the exception perhaps wrapped (5.5 steps 10, 11).
pub fn failed(m: &mut Mutator<'_>, fp: usize) {
    if stack::read(fp, PHASE) != LOCK {
        initialization::fail(m, class_of(fp));
    }
}

/// Initializes `class` for Rust code.
pub fn initialize(m: &mut Mutator<'_>, method: MethodPtr, class: ClassPtr) -> JavaResult<()> {
    debug_assert!(code_of(method.get()).is_none_or(|_: &Code| false));
    let mut m = m.scope();
    let fp = push_entry(&mut m)?;
    match push_frame(&mut m, class, fp + stack::ENTRY_SLOTS * 8, super::pseudo(Op::Exit) as usize, fp) {
        Ok(next) => run_from(&mut m, next.pc, next.fp as usize),
        // The exception stays pending; `pop_entry` reports it.
        Err(_pending) => {}
    }
    pop_entry(&mut m, fp)
}
