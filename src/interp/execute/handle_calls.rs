//! Calls through method handles and VarHandles (JVMS 2.9.3, 6.5 invokevirtual, invokedynamic): the frame of what a handle stands for is laid
//! out by the call op itself, so a direct handle costs no frame of its own.
use super::calls::arguments;
use super::quicken::{Readiness, readiness};
use super::slow::Slow;
use super::state::{Next, ROOT_ADDRESS, State};
use crate::heap::{RawRef, Slot, array_base};
use crate::interp::ops::{self, Insn, Op, register_words};
use crate::runtime::class::method::{Method, MethodPtr};
use crate::runtime::class::store::MetaPtr;
use crate::runtime::class::tables;
use crate::runtime::linking::handles::{self, FormKind, HandleLayout};
use crate::runtime::linking::resolution;
use crate::runtime::thread::mutator::Handle;
use crate::runtime::thread::stack;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering::{Acquire, Relaxed};

// SAFETY of every block here: E1 to E4; layouts hold offsets of fields in the library's own classes, `vmtarget` a method of a class that the
// handle keeps; the room behind the frame is the stack's slack.

/// First bit of the access mode in word 1, and of the kind of its type.
const MODE: u32 = 48;
const ACCESS_TYPE: u32 = 53;

/// Word 1 of a VarHandle call.
pub fn var_handle_word(root: u64, mode: u8, access_type: u8) -> u64 {
    (root & ROOT_ADDRESS) | u64::from(mode) << MODE | u64::from(access_type) << ACCESS_TYPE
}

/// Lays out the frame of `method`: `prepend` unless it is 0, then the reference arguments from `skip` on, then the primitive ones.
#[inline(always)]
unsafe fn enter_shifted(s: &mut State, method: *const Method, skip: usize, prepend: Slot) {
    // SAFETY: see the head of the file.
    unsafe {
        let entry = (*method).entry.load(Acquire).cast_const().cast::<Insn>();
        let counts = s.b() as u16 as usize;
        let (refs, prims) = (counts >> 8, counts & 255);
        let distance = s.a() as usize + (*entry).a as usize;
        let fp = s.fp.add(distance);
        let arguments = arguments(s);
        let mut at = fp.sub(1);
        if prepend != 0 {
            at.write(u64::from(prepend));
            at = at.sub(1);
        }
        for k in skip..refs {
            at.write(s.fp.offset(arguments.add(k).read() as isize).read());
            at = at.sub(1);
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

/// Calls what `handle` stands for with the arguments from `skip` on.
#[inline(always)]
unsafe fn enter_handle(s: &mut State, handle: Slot, skip: usize, layout: HandleLayout) {
    // SAFETY: see the head of the file.
    unsafe {
        let form = s.load_u32(handle, layout.form());
        let kind = s.load_u32(form, layout.kind());
        let target = s.load_u64(form, layout.target()) as *const Method;
        if kind == FormKind::Adapter as u32 {
            return enter_shifted(s, target, skip, handle);
        }
        if kind == FormKind::Static as u32 {
            return enter_shifted(s, target, skip, 0);
        }
        if kind > FormKind::Virtual as u32 {
            return s.leave(Op::HandleSlow);
        }
        let object = s.reference(arguments(s).add(skip).read() as isize);
        if object == 0 {
            return s.leave(Op::HandleSlow);
        }
        if kind == FormKind::Special as u32 {
            return enter_shifted(s, target, skip, 0);
        }
        let class = s.class(s.class_word(object));
        let selected: MethodPtr = (*class).vtable.load(Relaxed).add(s.load_u32(form, layout.index()) as usize).read();
        enter_shifted(s, selected.as_raw(), skip, 0)
    }
}

/// The receiver of the call at `s.pc`.
#[inline(always)]
unsafe fn first_argument(s: &State) -> Slot {
    // SAFETY: see the head of the file.
    unsafe { s.reference(arguments(s).read() as isize) }
}

#[inline(always)]
pub unsafe fn invoke_exact(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let (handle, layout) = (first_argument(s), HandleLayout::of_word(s.word(2)));
        if handle == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        if s.load_u32(handle, layout.handle_type()) != s.root(1) {
            return s.leave(Op::HandleSlow);
        }
        enter_handle(s, handle, 1, layout)
    }
}
#[inline(always)]
pub unsafe fn invoke_generic(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let (handle, layout) = (first_argument(s), HandleLayout::of_word(s.word(2)));
        if handle == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        let wanted = s.root(1);
        if s.load_u32(handle, layout.handle_type()) == wanted {
            return enter_handle(s, handle, 1, layout);
        }
        let adapted = s.load_u32(handle, layout.adapted());
        if adapted == 0 || s.load_u32(adapted, layout.handle_type()) != wanted {
            return s.leave(Op::HandleSlow);
        }
        enter_handle(s, adapted, 1, layout)
    }
}
#[inline(always)]
pub unsafe fn invoke_basic(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let (handle, layout) = (first_argument(s), HandleLayout::of_word(s.word(2)));
        if handle == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        enter_handle(s, handle, 1, layout)
    }
}
#[inline(always)]
pub unsafe fn invoke_var_handle(s: &mut State) {
    // SAFETY: see the head of the file; the arrays have an element for each kind of type and each mode.
    unsafe {
        let (handle, layout, word) = (first_argument(s), HandleLayout::of_word(s.word(2)), s.word(1));
        if handle == 0 {
            return s.leave(Op::ThrowNullPointer);
        }
        let types = s.load_u32(handle, layout.var_types());
        let access_type = (word >> ACCESS_TYPE) as usize;
        let mode = (word >> MODE) as usize & 31;
        if types == 0 || s.load_u32(types, array_base(2) as usize + access_type * 4) != s.root(1) {
            let adapted = s.load_u32(s.load_u32(handle, layout.var_adapted()), array_base(2) as usize + mode * 4);
            if adapted == 0 || s.load_u32(adapted, layout.handle_type()) != s.root(1) {
                return s.leave(Op::HandleSlow);
            }
            return enter_handle(s, adapted, 0, layout);
        }
        let target = s.load_u64(s.load_u32(handle, layout.var_targets()), array_base(3) as usize + mode * 8);
        if target == 0 {
            return s.leave(Op::HandleSlow);
        }
        enter_shifted(s, target as *const Method, 0, 0)
    }
}
#[inline(always)]
pub unsafe fn invoke_dynamic_constant(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe { enter_handle(s, s.root(1), 0, HandleLayout::of_word(s.word(2))) }
}
#[inline(always)]
pub unsafe fn invoke_dynamic_site(s: &mut State) {
    // SAFETY: see the head of the file; a CallSite always has a target.
    unsafe {
        let layout = HandleLayout::of_word(s.word(2));
        let target = s.load_u32(s.root(1), layout.site_target());
        std::sync::atomic::fence(Acquire);
        enter_handle(s, target, 0, layout)
    }
}

/// The calls that the handlers leave: other types, classes to initialize, interface methods.
pub fn slow_call(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let op = slow.op();
    match op {
        Op::InvokeDynamicConstant => {
            let target = root(slow);
            push_handle(slow, target, 0)
        }
        Op::InvokeDynamicSite => {
            let site = root(slow);
            let layout = HandleLayout::of_word(slow.word(2));
            let target = slow.m.rt().heap.load_ref(slow.m.raw(site), layout.site_target() as u32).expect("a CallSite has a target");
            let target = slow.m.root_raw(target);
            push_handle(slow, target, 0)
        }
        Op::InvokeVarHandle => {
            let (handle, wanted) = (receiver(slow)?, root(slow));
            let mode = (slow.word(1) >> MODE) as i32 & 31;
            match handles::var_handle_method(&mut slow.m, handle, mode, wanted)? {
                Some(method) => push_handle(slow, method, 0),
                None => Ok(slow.again()),
            }
        }
        _ => {
            let mut handle = receiver(slow)?;
            if op != Op::InvokeBasic {
                let layout = HandleLayout::of_word(slow.word(2));
                let wanted = root(slow);
                let own = slow.m.rt().heap.load_ref(slow.m.raw(handle), layout.handle_type() as u32);
                if own != Some(slow.m.raw(wanted)) {
                    handle = handles::adapt(&mut slow.m, handle, wanted, op == Op::InvokeExact)?;
                }
            }
            push_handle(slow, handle, 1)
        }
    }
}

fn receiver<'s>(slow: &mut Slow<'s>) -> JavaResult<Handle<'s>> {
    match slow.receiver() {
        Some(raw) => Ok(slow.m.root_raw(raw)),
        None => Err(slow.m.throw_bare("java/lang/NullPointerException")),
    }
}

/// The object in the root that word 1 names.
fn root<'s>(slow: &Slow<'s>) -> Handle<'s> {
    // SAFETY: see the head of the file.
    let slot = unsafe { slow.s.root(1) };
    slow.m.root_slot(slot).expect("roots of call sites are never null")
}

/// As `enter_handle`, for every kind.
fn push_handle(slow: &mut Slow<'_>, handle: Handle<'_>, skip: usize) -> JavaResult<Next> {
    let rt = slow.m.rt();
    let layout = handles::layout(&mut slow.m)?;
    let form = rt.heap.load_ref(slow.m.raw_of(handle), layout.form() as u32).expect("a handle has a form");
    let kind = rt.heap.load_u32(form, layout.kind() as u32);
    let bits = rt.heap.load_u64(form, layout.target() as u32);
    // SAFETY: see the head of the file.
    let method: MethodPtr = unsafe { MetaPtr::from_raw(bits as *const Method) };
    if kind == FormKind::Adapter as u32 {
        return Ok(push_shifted(slow, method, skip, Some(slow.m.raw_of(handle))));
    }
    if kind == FormKind::Static as u32 {
        return Ok(push_shifted(slow, method, skip, None));
    }
    if kind == FormKind::StaticInit as u32 {
        let form = slow.m.root_raw(form);
        match readiness(slow, method.class())? {
            Readiness::Pushed(next) => return Ok(next),
            Readiness::Ready => rt.heap.store_u32(slow.m.raw(form), layout.kind() as u32, FormKind::Static as u32),
            Readiness::Own => {}
        }
        return Ok(push_shifted(slow, method, skip, None));
    }
    // SAFETY: see the head of the file: the receiver's register is in the call's words.
    let register = unsafe { arguments(&slow.s).add(skip).read() };
    let Some(object) = slow.raw(register as isize) else {
        return Err(handles::null_receiver(&mut slow.m));
    };
    if kind == FormKind::Special as u32 {
        return Ok(push_shifted(slow, method, skip, None));
    }
    let class = rt.class_of(object);
    match tables::select(&class, method) {
        Ok(selected) => Ok(push_shifted(slow, selected, skip, None)),
        Err(error) => Err(resolution::selection_error(&mut slow.m, class, method, error)),
    }
}

fn push_shifted(slow: &Slow<'_>, method: MethodPtr, skip: usize, prepend: Option<RawRef>) -> Next {
    // SAFETY: see the head of the file.
    unsafe {
        let entry = method.entry.load(Relaxed).cast_const().cast::<Insn>();
        let insn = slow.s.pc.read();
        let (refs, prims) = insn.argument_counts();
        let fp = slow.s.fp.add(insn.a as usize + (*entry).a as usize);
        let arguments = arguments(&slow.s);
        let mut at = fp.sub(1);
        if let Some(object) = prepend {
            at.write(u64::from(object.slot()));
            at = at.sub(1);
        }
        for k in skip..refs {
            at.write(slow.s.slot(arguments.add(k).read() as isize));
            at = at.sub(1);
        }
        for k in 0..prims {
            fp.add(3 + k).write(slow.s.slot(arguments.add(refs + k).read() as isize));
        }
        let land = slow.s.pc.add(ops::return_word_offset(insn));
        stack::write_header(fp as usize, land as usize, slow.s.fp as usize, Some(method));
        Next { pc: entry, fp }
    }
}
