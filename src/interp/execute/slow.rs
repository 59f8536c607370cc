//! The slow paths behind pseudo-ops: throwing, polling, allocation, calls that need more, monitors, entering from Rust and translation.
use super::continuations;
use super::state::{Next, State, pseudo, return_to};
use super::unwind::unwind;
use crate::heap::RawRef;
use crate::interp::code::{Code, ref_room};
use crate::interp::ops::{Insn, Op};
use crate::interp::translate::{FINGERPRINT, TranslateInput, Translated, handlers, translate};
use crate::interp::{code_of, ops};
use crate::runtime::class::SELECTIONS;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::tables;
use crate::runtime::invoke::Value;
use crate::runtime::linking::{messages, resolution};
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::thread::{JavaThread, stack};
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering::{Relaxed, Release};

/// A slow path at work: the op it serves, its frame, and the right to touch the heap.
pub struct Slow<'s> {
    pub m: Mutator<'s>,
    /// Registers and operands of the op.
    pub s: State,
}

pub type Path = for<'s> fn(&mut Slow<'s>) -> JavaResult<Next>;

/// Runs a slow path for the op at `pc`; handles that it makes are dropped afterwards.
#[cold]
#[inline(never)]
pub unsafe fn run_slow(pc: *const Insn, fp: *mut u64, heap: *mut u8, thread: *const JavaThread, path: Path) -> Next {
    // SAFETY: E3.
    let record = unsafe { crate::runtime::class::store::MetaPtr::from_raw(thread) };
    record.current_fp.store(fp as usize, Relaxed);
    record.current_pc.store(pc as usize, Relaxed);
    let mark = record.handles.top();
    let mut slow = Slow { m: Mutator::of_current(record), s: State::new(pc, fp, heap, thread) };
    let next = match path(&mut slow) {
        Ok(next) => next,
        Err(token) => unwind(&mut slow.m, token),
    };
    record.handles.pop_to(mark);
    next
}

macro_rules! slow_ops {
    ($($name:ident $parked:ident $path:path;)*) => {
        /// Handlers that do nothing but call their slow path, for the op itself or for the one that was parked.
        pub mod handlers {
            use super::super::state::State;
            $(
                #[inline(always)]
                pub unsafe fn $name(s: &mut State) {
                    // SAFETY: E1 to E4.
                    unsafe {
                        let pc = slow_ops!(@$parked s);
                        let next = super::run_slow(pc, s.fp, s.heap, s.thread, $path);
                        s.pc = next.pc;
                        s.fp = next.fp;
                    }
                }
            )*
        }
    };
    (@own $s:ident) => { $s.pc };
    (@parked $s:ident) => { (*$s.thread).parked_pc.load(std::sync::atomic::Ordering::Relaxed) as *const crate::interp::ops::Insn };
}
slow_ops! {
    throw_null_pointer parked super::throw_null_pointer;
    throw_bounds parked super::throw_bounds;
    throw_arithmetic parked super::throw_arithmetic;
    throw_incompatible parked super::select_interface;
    poll parked super::poll;
    allocate_slow parked super::allocate_slow;
    call_slow parked super::call_slow;
    type_check_slow parked super::type_check;
    translate_method own super::translate_method;
    enter_sync_slow parked super::enter_sync;
    call_native own super::super::native_call::call_native;
    abstract_method own super::abstract_method;
    finish_init own super::super::init_frame::step;
    finish_continuation own super::super::continuations::finish;
    athrow own super::athrow;
    lock_slow parked super::monitor_enter;
    unlock_slow parked super::monitor_exit;
    sync_return_slow parked super::sync_return;
    handle_slow parked super::super::handle_calls::slow_call;
}

impl<'s> Slow<'s> {
    /// Where to go on when the op is done.
    pub fn after(&self, words: usize) -> Next {
        // SAFETY: E1.
        Next { pc: unsafe { self.s.pc.add(words) }, fp: self.s.fp }
    }
    /// Runs the op again.
    pub fn again(&self) -> Next {
        Next { pc: self.s.pc, fp: self.s.fp }
    }
    pub fn op(&self) -> Op {
        // SAFETY: E1.
        Op::from_u16(unsafe { super::state::op_at(self.s.pc) }).expect("code holds ops only")
    }
    pub fn a(&self) -> isize {
        // SAFETY: E1.
        unsafe { self.s.a() }
    }
    pub fn b(&self) -> isize {
        // SAFETY: E1.
        unsafe { self.s.b() }
    }
    pub fn c(&self) -> isize {
        // SAFETY: E1.
        unsafe { self.s.c() }
    }
    pub fn word(&self, n: usize) -> u64 {
        // SAFETY: E1.
        unsafe { self.s.word(n) }
    }
    pub fn int(&self, register: isize) -> i32 {
        // SAFETY: E2.
        unsafe { self.s.int(register) }
    }
    /// The reference in a register.
    pub fn raw(&self, register: isize) -> Option<RawRef> {
        // SAFETY: E2.
        RawRef::from_slot(unsafe { self.s.reference(register) })
    }
    /// The reference in a register, rooted.
    pub fn handle(&self, register: isize) -> Option<Handle<'s>> {
        self.raw(register).map(|raw| self.m.root_raw(raw))
    }
    pub fn set_raw(&self, register: isize, value: Option<RawRef>) {
        // SAFETY: E2.
        unsafe { self.s.set_reference(register, RawRef::to_slot(value)) }
    }
    pub fn set_int(&self, register: isize, value: i32) {
        // SAFETY: E2.
        unsafe { self.s.set_int(register, value) }
    }
    pub fn set_slot(&self, register: isize, value: u64) {
        // SAFETY: E2.
        unsafe { self.s.set_slot(register, value) }
    }
    /// The method whose frame this is.
    pub fn method(&self) -> MethodPtr {
        stack::method(self.s.fp as usize).expect("ops run in frames of methods")
    }
    /// First slot above the frame, as an address.
    pub fn frame_end(&self) -> usize {
        let method = self.method();
        let slots = code_of(&method).map_or(3 + method.prim_args as usize, Code::frame_end);
        self.s.fp as usize + slots * 8
    }
    /// The receiver of the call at the op.
    pub fn receiver(&self) -> Option<RawRef> {
        // SAFETY: E1: a call with a receiver has an argument word.
        let register = unsafe { self.s.pc.add(3).cast::<i16>().read() };
        self.raw(register as isize)
    }
}

fn throw_null_pointer(slow: &mut Slow<'_>) -> JavaResult<Next> {
    Err(slow.m.throw_bare("java/lang/NullPointerException"))
}
fn throw_arithmetic(slow: &mut Slow<'_>) -> JavaResult<Next> {
    Err(slow.m.throw_new("java/lang/ArithmeticException", "/ by zero"))
}
fn throw_bounds(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let index = slow.int(slow.c());
    let length = slow.raw(slow.b()).map_or(0, |array| slow.m.rt().heap.array_length(array));
    let message = format!("Index {index} out of bounds for length {length}");
    Err(slow.m.throw_new("java/lang/ArrayIndexOutOfBoundsException", message))
}
fn poll(slow: &mut Slow<'_>) -> JavaResult<Next> {
    slow.m.poll();
    slow.m.check_halt()?;
    Ok(slow.again())
}
/// The entry op of translated code found the limit passed: a poll, or a stack overflow.
fn call_slow(slow: &mut Slow<'_>) -> JavaResult<Next> {
    slow.m.poll();
    slow.m.check_halt()?;
    if slow.s.fp as usize + (3 + slow.b() as usize) * 8 > slow.m.thread().true_limit.load(Relaxed) {
        return Err(stack_overflow(slow));
    }
    Ok(slow.again())
}
/// The frame that does not fit is left before its method is.
fn stack_overflow(slow: &mut Slow<'_>) -> crate::runtime::throwing::Unwind {
    let fp = slow.s.fp as usize;
    let thread = slow.m.thread();
    thread.current_pc.store(stack::return_pc(fp), Relaxed);
    thread.current_fp.store(stack::caller(fp), Relaxed);
    slow.m.throw_stack_overflow()
}
fn athrow(slow: &mut Slow<'_>) -> JavaResult<Next> {
    match slow.handle(slow.a()) {
        Some(exception) => Err(slow.m.throw(exception)),
        None => throw_null_pointer(slow),
    }
}
fn allocate_slow(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let rt = slow.m.rt();
    let class = match slow.op() {
        Op::NewResolved => {
            let class = rt.class_by_word(slow.word(1) as u32);
            let object = slow.m.allocate_instance(class)?;
            slow.set_raw(slow.a(), Some(slow.m.raw(object)));
            return Ok(slow.after(2));
        }
        Op::NewArray => rt.class_by_word(slow.m.thread().primitive_array_words[slow.c() as usize & 15].load(Relaxed)),
        _ => rt.class_by_word(slow.word(1) as u32),
    };
    let length = slow.int(slow.b());
    if length < 0 {
        return Err(slow.m.throw_new("java/lang/NegativeArraySizeException", length.to_string()));
    }
    let array = slow.m.allocate_array(class, length as usize)?;
    slow.set_raw(slow.a(), Some(slow.m.raw(array)));
    Ok(slow.after(if slow.op() == Op::NewArray { 1 } else { 2 }))
}
/// Casts, instance tests and array stores that the display did not decide.
fn type_check(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let rt = slow.m.rt();
    if slow.op() == Op::StoreRef {
        let (array, value) = (slow.raw(slow.b()), slow.raw(slow.a()));
        let (Some(array), Some(value)) = (array, value) else { unreachable!("checked before leaving") };
        let component = rt.class_of(array).component().expect("an array");
        let class = rt.class_of(value);
        if !class.is_assignable_to(component) {
            let name = messages::external(rt, class);
            return Err(slow.m.throw_new("java/lang/ArrayStoreException", name));
        }
        class.remember_subtype(component, true);
        rt.heap.store_element_ref(array, slow.int(slow.c()) as u32, Some(value));
        return Ok(slow.after(1));
    }
    let target = rt.class_by_word(slow.word(1) as u32);
    let object = slow.raw(slow.b()).expect("null was handled before leaving");
    let class = rt.class_of(object);
    let fits = class.is_assignable_to(target);
    class.remember_subtype(target, fits);
    if slow.op() == Op::InstanceOfResolved {
        slow.set_int(slow.a(), fits.into());
    } else if fits {
        slow.set_raw(slow.a(), Some(object));
    } else {
        let message = messages::class_cast(rt, class, target);
        return Err(slow.m.throw_new("java/lang/ClassCastException", message));
    }
    Ok(slow.after(2))
}
/// An interface call for which no cache has the class: selects, and if the method is in the vtable fills the inline cache, or else the class's.
fn select_interface(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let rt = slow.m.rt();
    let receiver = slow.receiver().expect("null was handled before leaving");
    let class = rt.class_of(receiver);
    // SAFETY: E1: word 1 of the resolved form holds the interface method.
    let resolved = unsafe { crate::runtime::class::store::MetaPtr::from_raw(slow.s.method_word(1)) };
    let selected = match tables::select_interface(&class, resolved) {
        Ok(selected) if selected.flags.is_abstract() => {
            return Err(resolution::abstract_method_error(&mut slow.m, class, resolved, selected));
        }
        Ok(selected) => selected,
        Err(error) => return Err(resolution::selection_error(&mut slow.m, class, resolved, error)),
    };
    let index = class.linked().and_then(|linked| linked.index_of(selected));
    if let Some(index) = index {
        let selector = resolved.selector.load(Relaxed);
        // SAFETY: E1: the inline cache is one word that may change again.
        unsafe {
            if slow.s.word(2) == 0 || selector == 0 {
                super::state::set_word(slow.s.pc, 2, u64::from(class.word()) | u64::from(index) << 32);
            } else {
                class.selections[selector as usize % SELECTIONS].store(u64::from(selector) << 32 | u64::from(index), Relaxed);
            }
        }
        return Ok(slow.again());
    }
    Ok(push_call(slow, selected))
}
/// Lays out the frame of `method` for the call op at hand, as the call handlers do.
pub fn push_call(slow: &mut Slow<'_>, method: MethodPtr) -> Next {
    // SAFETY: E1, E2: argument registers are in range; the stack's slack holds the callee's frame until its entry op compares.
    unsafe {
        let entry = method.entry.load(Relaxed).cast_const().cast::<Insn>();
        let insn = slow.s.pc.read();
        let (refs, prims) = insn.argument_counts();
        let distance = insn.a as usize + (*entry).a as usize;
        let fp = slow.s.fp.add(distance);
        let arguments = slow.s.pc.add(3).cast::<i16>();
        for k in 0..refs {
            fp.sub(1 + k).write(slow.s.slot(arguments.add(k).read() as isize));
        }
        for k in 0..prims {
            fp.add(3 + k).write(slow.s.slot(arguments.add(refs + k).read() as isize));
        }
        let land = slow.s.pc.add(ops::return_word_offset(insn));
        stack::write_header(fp as usize, land as usize, slow.s.fp as usize, Some(method));
        Next { pc: entry, fp }
    }
}
fn abstract_method(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let method = slow.method();
    let rt = slow.m.rt();
    let receiver = slow.raw(-1).map_or(method.class(), |r| rt.class_of(r));
    let fp = slow.s.fp as usize;
    slow.m.thread().current_pc.store(stack::return_pc(fp), Relaxed);
    slow.m.thread().current_fp.store(stack::caller(fp), Relaxed);
    if method.class().is_interface() {
        return Err(resolution::abstract_method_error(&mut slow.m, receiver, method, method));
    }
    Err(resolution::missing_method_error(&mut slow.m, method))
}

/// The first call of a method: translates it, moves the frame to where the code wants it, enters.
fn translate_method(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let method = slow.method();
    let fp = slow.s.fp as usize;
    if fp + (HEADER + method.prim_args as usize) * 8 > slow.m.thread().true_limit.load(Relaxed) {
        return Err(stack_overflow(slow));
    }
    let code = translated(slow, method)?;
    let shift = (ref_room(code.frame.refs) - ref_room(method.ref_args)) as usize;
    let refs = method.ref_args as usize;
    stack::copy_slots(fp - refs * 8, fp - refs * 8 + shift * 8, refs + HEADER + method.prim_args as usize);
    let new_fp = fp + shift * 8;
    stack::write(new_fp, 1, stack::read(new_fp, 1) + shift as u64);
    // Reference arguments stay next to fp; the room below them belongs to the frame.
    Ok(Next { pc: code.entry(), fp: new_fp as *mut u64 })
}
const HEADER: usize = stack::HEADER_SLOTS;

fn translated(slow: &mut Slow<'_>, method: MethodPtr) -> JavaResult<&'static Code> {
    if code_of(method.get()).is_none() {
        if let Some(failure) = tables::conflict(slow.m.rt(), &method) {
            return Err(slow.m.throw_failure(&failure));
        }
        let class = method.class();
        let body = class.get().body().expect("only ordinary classes have methods");
        let member = body.file.methods().get(method.index as usize);
        let Some((member, file_code)) = member.and_then(|member| Some((member, body.file.code(member)?))) else {
            return Err(slow.m.throw_new("java/lang/VerifyError", "no code to run"));
        };
        let rt = slow.m.rt();
        let stored = body.image.and_then(|image| image.code(FINGERPRINT, method.index)).and_then(Translated::from_bytes);
        let result = match stored {
            Some(translated) => Ok(translated),
            None => translate(&TranslateInput::of(&body.file, member, &file_code, &handlers(&file_code))),
        };
        let translated = match result {
            Ok(translated) => translated,
            Err(error) => {
                let text = messages::method_name(rt, &method);
                return Err(slow.m.throw_new("java/lang/VerifyError", format!("{} in {text}", error.message())));
            }
        };
        if rt.config.log_translation {
            let [class, name, descriptor] = [class.name, method.name, method.descriptor].map(|symbol| rt.symbols.text(symbol));
            let line = format!("[translation] {class}.{name}{descriptor}\n");
            let _ = rt.host.write_all(crate::host::STDOUT, line.as_bytes());
        }
        // Another thread may have been faster; the first code stays.
        let code = Code::new(translated, method.flags.is_synchronized(), entry_intrinsic(rt, method));
        slow.m.rt().class_data.add(method.class().holder, code.bytes());
        let _ = method.code.set(Box::new(code));
        let code = code_of(method.get()).expect("just set");
        method.entry.store(code.entry().cast_mut().cast(), Release);
    }
    Ok(code_of(method.get()).expect("set above"))
}

/// The intrinsic that the entry of `method` tries: none whose calls are ops.
fn entry_intrinsic(rt: &crate::runtime::Runtime, method: MethodPtr) -> u16 {
    let has_body = rt.intrinsics.row(method.intrinsic).is_some_and(|row| row.body.is_some());
    if has_body { method.intrinsic } else { 0 }
}

fn enter_sync(slow: &mut Slow<'_>) -> JavaResult<Next> {
    if slow.s.fp as usize + (3 + slow.b() as usize) * 8 > slow.m.thread().true_limit.load(Relaxed) {
        return Err(stack_overflow(slow));
    }
    let method = slow.method();
    let object = monitor_of(slow, method);
    if let Some(next) = continuations::lock(slow, object)? {
        return Ok(next);
    }
    slow.m.poll();
    Ok(slow.after(1))
}
/// What a synchronized method locks: its receiver or its class's mirror.
pub fn monitor_of<'s>(slow: &Slow<'s>, method: MethodPtr) -> Handle<'s> {
    if method.is_static() {
        slow.m.root_raw(method.class().mirror().expect("made with the class"))
    } else {
        slow.handle(-1).expect("calls check their receiver")
    }
}
fn sync_return(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let fp = slow.s.fp as usize;
    // Locks that the body took and left are released too; HotSpot throws there only when structured locking is checked.
    slow.m.unlock_frame(fp);
    let op = slow.op();
    let value = if op == Op::SyncReturnVoid { 0 } else { stack::read(fp, slow.a() as i16) };
    let land = stack::return_pc(fp) as *const Insn;
    let caller = stack::caller(fp);
    if op != Op::SyncReturnVoid {
        // SAFETY: E1: a return pc points at a return word, which names a register of the caller's frame.
        stack::write(caller, unsafe { (*land).a }, if op == Op::SyncReturnRef { value & 0xffff_ffff } else { value });
    }
    // SAFETY: E1.
    Ok(Next { pc: unsafe { land.add(1) }, fp: caller as *mut u64 })
}
fn monitor_enter(slow: &mut Slow<'_>) -> JavaResult<Next> {
    match slow.handle(slow.a()) {
        Some(object) => Ok(continuations::lock(slow, object)?.unwrap_or_else(|| slow.after(1))),
        None => throw_null_pointer(slow),
    }
}
fn monitor_exit(slow: &mut Slow<'_>) -> JavaResult<Next> {
    match slow.raw(slow.a()) {
        Some(object) => {
            slow.m.monitor_exit(object)?;
            Ok(slow.after(1))
        }
        None => throw_null_pointer(slow),
    }
}

/// A call from Rust: an entry frame, the callee's frame above it, and the dispatcher until the entry frame's `Exit`.
pub fn enter_from_rust<'s>(m: &mut Mutator<'s>, method: MethodPtr, arguments: &[Value<'s>]) -> JavaResult<Value<'s>> {
    let entry = push_entry(m)?;
    let fp = entry;
    // SAFETY: E1: an entry op is always there once the method is defined.
    let first = method.entry.load(Relaxed).cast_const().cast::<Insn>();
    // SAFETY: as above.
    let frame_refs = unsafe { (*first).a } as usize;
    let callee = fp + (stack::ENTRY_SLOTS + frame_refs) * 8;
    let (mut refs, mut prims) = (0i16, 0i16);
    for argument in arguments {
        let bits = match *argument {
            Value::Ref(handle) => {
                refs += 1;
                stack::write(callee, -refs, handle.map_or(0, |h| u64::from(m.raw(h).slot())));
                continue;
            }
            Value::Int(value) => value as u32 as u64,
            Value::Long(value) => value as u64,
            Value::Float(value) => u64::from(value.to_bits()),
            Value::Double(value) => value.to_bits(),
            Value::Void => continue,
        };
        stack::write(callee, 3 + prims, bits);
        prims += 1;
    }
    let land = if method.returns == crate::runtime::class::Kind::Ref { &RETURN_REF } else { &RETURN_PRIM };
    stack::write_header(callee, land.as_ptr() as usize, fp, Some(method));
    run_from(m, first, callee);
    let result = (stack::read(fp, -1) as u32, stack::read(fp, stack::ENTRY_RESULT));
    pop_entry(m, fp)?;
    use crate::runtime::class::Kind;
    Ok(match method.returns {
        Kind::Void => Value::Void,
        Kind::Ref => Value::Ref(m.root_slot(result.0)),
        Kind::Long => Value::Long(result.1 as i64),
        Kind::Float => Value::Float(f32::from_bits(result.1 as u32)),
        Kind::Double => Value::Double(f64::from_bits(result.1)),
        _ => Value::Int(result.1 as i32),
    })
}
static RETURN_REF: [u64; 2] = [Insn::new(Op::ReturnLand, -1, 0, 0).to_word(), Insn::new(Op::Exit, 0, 0, 0).to_word()];
static RETURN_PRIM: [u64; 2] = [Insn::new(Op::ReturnLand, stack::ENTRY_RESULT, 0, 0).to_word(), Insn::new(Op::Exit, 0, 0, 0).to_word()];

/// Runs the dispatcher.
pub fn run_from(m: &mut Mutator<'_>, pc: *const Insn, fp: usize) {
    let thread = m.thread_ptr();
    // SAFETY: E1 to E4: the frame was just laid out; no `Mutator` use overlaps the run.
    unsafe { super::run(pc, fp as *mut u64, m.rt().heap.base(), thread.as_raw()) };
}
/// Pushes an entry frame above the current frame.
pub fn push_entry(m: &mut Mutator<'_>) -> JavaResult<usize> {
    let thread = m.thread();
    let current = thread.current_fp.load(Relaxed);
    let base = match current {
        0 => thread.stack.base(),
        fp => frame_top(fp),
    };
    let fp = base + 8;
    if !thread.native_headroom() || fp + 64 > thread.true_limit.load(Relaxed) {
        return Err(m.throw_stack_overflow());
    }
    stack::write(fp, -1, 0);
    stack::write_header(fp, return_to(Op::Exit) as usize, current, None);
    stack::write(fp, stack::ENTRY_SAVED_PC, thread.current_pc.load(Relaxed) as u64);
    thread.current_fp.store(fp, Relaxed);
    thread.current_pc.store(0, Relaxed);
    Ok(fp)
}
/// Drops the entry frame; the error side when an exception left it.
pub fn pop_entry(m: &mut Mutator<'_>, fp: usize) -> JavaResult<()> {
    let thread = m.thread();
    thread.current_pc.store(stack::read(fp, stack::ENTRY_SAVED_PC) as usize, Relaxed);
    thread.current_fp.store(if stack::read(fp, 1) == 0 { 0 } else { stack::caller(fp) }, Relaxed);
    if thread.exception.load(Relaxed) != 0 || thread.exiting.load(Relaxed) { Err(m.unwinding()) } else { Ok(()) }
}
/// First address above the frame at `fp`, arguments of a call in progress included.
pub fn frame_top(fp: usize) -> usize {
    match stack::method(fp) {
        None => fp + stack::ENTRY_SLOTS * 8,
        Some(method) => {
            let slots = code_of(method.get()).map_or(0, Code::frame_end);
            fp + slots.max(HEADER + method.prim_args as usize + 2) * 8
        }
    }
}
/// Where an unwound run ends.
pub fn exit_op() -> *const Insn {
    pseudo(Op::Exit)
}
