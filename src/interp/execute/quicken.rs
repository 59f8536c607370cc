//! Unresolved ops: resolve, initialize, write the operands, publish the resolved op (docs/architecture.md, "Patching").
use super::init_frame;
use super::intrinsics;
use super::objects::STATIC_OFFSET;
use super::slow::{Path, Slow, push_call, run_slow};
use super::state::{Next, insn_at, op_at, publish, set_word};
use crate::heap::RawRef;
use crate::interp::code::Code;
use crate::interp::code_of;
use crate::interp::ops::{FieldKind, Op, Words};
use crate::runtime::Runtime;
use crate::runtime::class::field::FieldPtr;
use crate::runtime::class::method::{Method, MethodPtr, NO_VTABLE_INDEX};
use crate::runtime::class::pool::Resolved;
use crate::runtime::class::store::MetaPtr;
use crate::runtime::class::tables;
use crate::runtime::class::{ClassPtr, InitState, Kind};
use crate::runtime::finalization;
use crate::runtime::linking::call_site::SiteTarget;
use crate::runtime::linking::handles::{self, Polymorphic};
use crate::runtime::linking::resolution::{self, FieldUse, InvokeKind};
use crate::runtime::linking::{self, indy};
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering::Relaxed;

macro_rules! unresolved_ops {
    ($($name:ident)*) => {
        /// Handlers of the ops that resolve themselves.
        pub mod handlers {
            use super::super::state::State;
            $(
                #[inline(always)]
                pub unsafe fn $name(s: &mut State) {
                    // SAFETY: E1 to E4.
                    unsafe {
                        let next = super::run_slow(s.pc, s.fp, s.heap, s.thread, super::PATH);
                        s.pc = next.pc;
                        s.fp = next.fp;
                    }
                }
            )*
        }
    };
}
unresolved_ops! {
    get_field put_field get_static put_static get_static_init_check put_static_init_check new_object new_init_check check_cast instance_of
    ldc_ref ldc_prim new_ref_array multi_new_array multi_new_array_resolved
    invoke_static invoke_static_init_check invoke_special invoke_virtual invoke_interface invoke_dynamic
}
const PATH: Path = quicken;

fn quicken(slow: &mut Slow<'_>) -> JavaResult<Next> {
    match slow.op() {
        op @ (Op::GetField | Op::PutField) => instance_field(slow, op == Op::PutField),
        op @ (Op::GetStatic | Op::PutStatic | Op::GetStaticInitCheck | Op::PutStaticInitCheck) => {
            static_field(slow, matches!(op, Op::PutStatic | Op::PutStaticInitCheck))
        }
        Op::New | Op::NewInitCheck => new_object(slow),
        op @ (Op::CheckCast | Op::InstanceOf) => type_test(slow, op == Op::CheckCast),
        Op::LdcRef | Op::LdcPrim => constant(slow),
        Op::NewRefArray => reference_array(slow),
        Op::MultiNewArray | Op::MultiNewArrayResolved => multi_array(slow),
        Op::InvokeStatic | Op::InvokeStaticInitCheck => invoke_static(slow),
        Op::InvokeSpecial => invoke_special(slow),
        op @ (Op::InvokeVirtual | Op::InvokeInterface) => invoke_selected(slow, op == Op::InvokeInterface),
        Op::InvokeDynamic => invoke_dynamic(slow),
        // Another thread has resolved it since it was dispatched here.
        _ => Ok(slow.again()),
    }
}

impl Slow<'_> {
    fn owner(&self) -> ClassPtr {
        self.method().class()
    }
    fn pool_index(&self) -> u16 {
        self.c() as u16
    }
    fn resolve_class(&mut self) -> JavaResult<ClassPtr> {
        let (owner, index) = (self.owner(), self.pool_index());
        resolution::resolve_class(&mut self.m, owner, index)
    }
    fn resolve_constant(&mut self) -> JavaResult<Resolved> {
        let (owner, index) = (self.owner(), self.pool_index());
        resolution::resolve_constant(&mut self.m, owner, index)
    }
    fn resolve_method(&mut self, kind: InvokeKind) -> JavaResult<MethodPtr> {
        let (owner, index) = (self.owner(), self.pool_index());
        resolution::resolve_method(&mut self.m, owner, index, kind)
    }
    fn set_word(&self, n: usize, value: u64) {
        // SAFETY: E1: unresolved ops do not read their words.
        unsafe { set_word(self.s.pc, n, value) }
    }
    fn publish(&self, op: Op) {
        // SAFETY: E1.
        let insn = unsafe { self.s.pc.read() };
        let op = op.shaped(insn.argument_counts());
        let op = match op.info().words {
            // SAFETY: E1: an op of two words that is the first of a pair is followed by another op.
            Words::W1 => op.paired(insn.a, unsafe { insn_at(self.s.pc.add(2)) }).unwrap_or(op),
            _ => op,
        };
        // SAFETY: E1.
        unsafe { publish(self.s.pc, op) }
    }
}

/// How far a class is, from the current thread's view.
pub enum Readiness {
    Ready,
    /// The current thread initializes it: go on, but other threads must wait.
    Own,
    /// Its initialization has been pushed; the op runs again afterwards.
    Pushed(Next),
}

pub fn readiness(slow: &mut Slow<'_>, class: ClassPtr) -> JavaResult<Readiness> {
    linking::link(&mut slow.m, class)?;
    Ok(match class.init_state() {
        InitState::Initialized => Readiness::Ready,
        InitState::InProgress if class.init.owner.load(Relaxed) == slow.m.thread().number() => Readiness::Own,
        _ => Readiness::Pushed(init_frame::push(slow, class)?),
    })
}

fn instance_field(slow: &mut Slow<'_>, put: bool) -> JavaResult<Next> {
    let method = slow.method();
    let usage = FieldUse { is_static: false, is_put: put, method: Some(method) };
    let index = slow.pool_index();
    let field = resolution::resolve_field(&mut slow.m, method.class(), index, usage)?;
    if slow.raw(slow.b()).is_none() {
        return Err(slow.m.throw_bare("java/lang/NullPointerException"));
    }
    let (op, kind) = field_op(field, put, false);
    slow.set_word(1, u64::from(field.offset) | (kind as u64) << 32);
    slow.publish(op);
    if !put {
        enter_as_getter(slow, method, op);
    }
    Ok(slow.again())
}

/// Where all that `method` does is to return the field that the op at hand reads, its entry op does it.
fn enter_as_getter(slow: &Slow<'_>, method: MethodPtr, op: Op) {
    let entry = match op {
        Op::GetFieldI8 => Op::EnterGetI8,
        Op::GetFieldU16 => Op::EnterGetU16,
        Op::GetFieldI16 => Op::EnterGetI16,
        Op::GetFieldI32 => Op::EnterGetI32,
        Op::GetFieldI64 => Op::EnterGetI64,
        Op::GetFieldRef => Op::EnterGetRef,
        _ => return,
    };
    let Some(code) = code_of(method.get()) else { return };
    let (get, receiver) = (slow.s.pc, -1);
    if code.index_of(get as usize) != Some(0) || slow.b() != receiver {
        return;
    }
    // SAFETY: E1: a `GetField` is followed by an op; the code has its entry op before index 0.
    unsafe {
        let next = get.add(2).read();
        let returns = matches!(Op::from_u16(next.op), Some(Op::ReturnPrim | Op::ReturnRef));
        if returns && next.a as isize == slow.a() && op_at(code.entry()) == Op::Enter as u16 {
            publish(code.entry(), entry);
        }
    }
}

fn field_op(field: FieldPtr, put: bool, is_static: bool) -> (Op, FieldKind) {
    use Op::*;
    let kind = match field.kind {
        Kind::Boolean => FieldKind::Bool,
        Kind::Byte => FieldKind::I8,
        Kind::Char => FieldKind::U16,
        Kind::Short => FieldKind::I16,
        Kind::Long | Kind::Double => FieldKind::I64,
        Kind::Ref => FieldKind::Ref,
        _ => FieldKind::I32,
    };
    const GET: [Op; 8] = [GetFieldI8, GetFieldI8, GetFieldU16, GetFieldI16, GetFieldI32, GetFieldI64, GetFieldRef, GetFieldVolatile];
    const PUT: [Op; 8] = [PutFieldBool, PutFieldI8, PutFieldI16, PutFieldI16, PutFieldI32, PutFieldI64, PutFieldRef, PutFieldVolatile];
    const GET_STATIC: [Op; 8] =
        [GetStaticI8, GetStaticI8, GetStaticU16, GetStaticI16, GetStaticI32, GetStaticI64, GetStaticRef, GetStaticVolatile];
    const PUT_STATIC: [Op; 8] =
        [PutStaticBool, PutStaticI8, PutStaticI16, PutStaticI16, PutStaticI32, PutStaticI64, PutStaticRef, PutStaticVolatile];
    let table = match (put, is_static) {
        (false, false) => GET,
        (true, false) => PUT,
        (false, true) => GET_STATIC,
        (true, true) => PUT_STATIC,
    };
    (table[if field.flags.is_volatile() { 7 } else { kind as usize }], kind)
}

fn static_field(slow: &mut Slow<'_>, put: bool) -> JavaResult<Next> {
    let method = slow.method();
    let usage = FieldUse { is_static: true, is_put: put, method: Some(method) };
    let index = slow.pool_index();
    let field = resolution::resolve_field(&mut slow.m, method.class(), index, usage)?;
    let class = field.class;
    let own = match readiness(slow, class)? {
        Readiness::Pushed(next) => return Ok(next),
        Readiness::Own => true,
        Readiness::Ready => false,
    };
    let (op, kind) = field_op(field, put, true);
    let mirror = class.mirror().expect("made with the class");
    let address = u64::from(mirror.slot()) * 8 + u64::from(field.offset);
    slow.set_word(1, (address & STATIC_OFFSET) | (kind as u64) << 40);
    if !own {
        slow.publish(op);
        return Ok(slow.again());
    }
    // While this thread initializes the class the op stays unresolved and does its work here.
    access_static(slow, mirror, field, put);
    slow.publish(if put { Op::PutStaticInitCheck } else { Op::GetStaticInitCheck });
    Ok(slow.after(2))
}

fn access_static(slow: &Slow<'_>, mirror: RawRef, field: FieldPtr, put: bool) {
    let heap = &slow.m.rt().heap;
    let (offset, register) = (field.offset, slow.a());
    if put {
        // SAFETY: E2.
        let value = unsafe { slow.s.slot(register) };
        match field.kind.shift() {
            0 if field.kind == Kind::Boolean => heap.store_u8(mirror, offset, value as u8 & 1),
            0 => heap.store_u8(mirror, offset, value as u8),
            1 => heap.store_u16(mirror, offset, value as u16),
            2 if field.kind == Kind::Ref => heap.store_ref(mirror, offset, RawRef::from_slot(value as u32)),
            2 => heap.store_u32(mirror, offset, value as u32),
            _ => heap.store_u64(mirror, offset, value),
        }
        return;
    }
    match field.kind {
        Kind::Boolean | Kind::Byte => slow.set_int(register, i32::from(heap.load_u8(mirror, offset) as i8)),
        Kind::Char => slow.set_int(register, i32::from(heap.load_u16(mirror, offset))),
        Kind::Short => slow.set_int(register, i32::from(heap.load_u16(mirror, offset) as i16)),
        Kind::Long | Kind::Double => slow.set_slot(register, heap.load_u64(mirror, offset)),
        Kind::Ref => slow.set_raw(register, heap.load_ref(mirror, offset)),
        _ => slow.set_int(register, heap.load_u32(mirror, offset) as i32),
    }
}

fn new_object(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let class = slow.resolve_class()?;
    resolution::check_instantiable(&mut slow.m, class)?;
    match readiness(slow, class)? {
        Readiness::Pushed(next) => Ok(next),
        Readiness::Ready => {
            slow.set_word(1, u64::from(class.word()) | u64::from(class.shape.instance_size) << 32);
            slow.publish(Op::NewResolved);
            Ok(slow.again())
        }
        Readiness::Own => {
            let object = slow.m.allocate_instance(class)?;
            slow.set_raw(slow.a(), Some(slow.m.raw(object)));
            slow.publish(Op::NewInitCheck);
            Ok(slow.after(2))
        }
    }
}

fn type_test(slow: &mut Slow<'_>, cast: bool) -> JavaResult<Next> {
    if slow.raw(slow.b()).is_none() {
        // Null passes every cast and no test; the class stays unresolved (JVMS 6.5).
        if cast {
            slow.set_raw(slow.a(), None)
        } else {
            slow.set_int(slow.a(), 0)
        }
        return Ok(slow.after(2));
    }
    let class = slow.resolve_class()?;
    slow.set_word(1, u64::from(class.word()));
    slow.publish(if cast { Op::CheckCastResolved } else { Op::InstanceOfResolved });
    Ok(slow.again())
}

fn constant(slow: &mut Slow<'_>) -> JavaResult<Next> {
    match slow.resolve_constant()? {
        Resolved::Object(object) => {
            slow.set_raw(slow.a(), object);
            if object.is_none_or(|o| slow.m.rt().heap.is_permanent(o)) {
                slow.set_word(1, u64::from(RawRef::to_slot(object)));
                slow.publish(Op::LdcRefResolved);
            }
        }
        Resolved::Rooted(root) => {
            let raw = handles::rooted(&slow.m, root).map(|handle| slow.m.raw(handle));
            slow.set_raw(slow.a(), raw);
            slow.set_word(1, handles::root_address(&slow.m, root));
            slow.publish(Op::LdcRefRooted);
        }
        Resolved::Bits(bits) => {
            slow.set_slot(slow.a(), bits);
            slow.set_word(1, bits);
            slow.publish(Op::LdcPrimResolved);
        }
        other => unreachable!("a loadable constant resolved to {other:?}"),
    }
    Ok(slow.after(2))
}

fn reference_array(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let element = slow.resolve_class()?;
    let rt = slow.m.rt();
    let class = rt.loaders.array_of(&mut slow.m, element)?;
    slow.set_word(1, u64::from(class.word()));
    slow.publish(Op::NewRefArrayResolved);
    Ok(slow.again())
}

fn multi_array(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let class = if slow.op() == Op::MultiNewArray {
        let class = slow.resolve_class()?;
        slow.set_word(1, u64::from(class.word()));
        slow.publish(Op::MultiNewArrayResolved);
        class
    } else {
        slow.m.rt().class_by_word(slow.word(1) as u32)
    };
    let dimensions = slow.b() as usize;
    let lengths: Vec<i32> = (0..dimensions)
        .map(|k| {
            // SAFETY: E1: the dimension registers follow word 1.
            let register = unsafe { slow.s.pc.add(2).cast::<i16>().add(k).read() };
            slow.int(register as isize)
        })
        .collect();
    if let Some(negative) = lengths.iter().find(|length| **length < 0) {
        return Err(slow.m.throw_new("java/lang/NegativeArraySizeException", negative.to_string()));
    }
    let array = slow.m.new_multi_array(class, &lengths)?;
    slow.set_raw(slow.a(), Some(slow.m.raw(array)));
    Ok(slow.after(2 + crate::interp::ops::register_words(dimensions)))
}

fn invoke_static(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let method = slow.resolve_method(InvokeKind::Static)?;
    slow.set_word(1, method.to_bits());
    match readiness(slow, method.class())? {
        Readiness::Pushed(next) => Ok(next),
        Readiness::Ready => {
            publish_call(slow, method, Op::InvokeStaticResolved);
            Ok(slow.again())
        }
        Readiness::Own => {
            slow.publish(Op::InvokeStaticInitCheck);
            Ok(push_call(slow, method))
        }
    }
}

fn invoke_special(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let method = slow.resolve_method(InvokeKind::Special)?;
    fixed(slow, method)
}

fn fixed(slow: &mut Slow<'_>, method: MethodPtr) -> JavaResult<Next> {
    slow.set_word(1, method.to_bits());
    if finalization::is_object_init(slow.m.rt(), method) {
        return object_init(slow, method);
    }
    publish_call(slow, method, Op::InvokeSpecialResolved);
    Ok(slow.again())
}

/// `Object.<init>`: where the object may have a finalizer, a call that looks for it.
fn object_init(slow: &mut Slow<'_>, method: MethodPtr) -> JavaResult<Next> {
    let owner = slow.owner();
    if !finalization::has_below(owner) {
        publish_call(slow, method, Op::InvokeSpecialResolved);
        if finalization::has_below(owner) {
            slow.publish(Op::InvokeSpecial);
        }
        return Ok(slow.again());
    }
    let register = finalization::registrar(&mut slow.m)?;
    if let Readiness::Pushed(next) = readiness(slow, register.class())? {
        return Ok(next);
    }
    slow.set_word(2, register.to_bits());
    slow.publish(Op::ObjectInitChecked);
    Ok(slow.again())
}

/// Makes the calls of `Object.<init>` that do not look for a finalizer unresolved again.
pub fn reopen_object_init(rt: &Runtime, code: &Code) {
    for (pc, op, word) in code.calls().filter(|(_, op, _)| matches!(op.general(), Op::ObjectInit | Op::InvokeSpecialResolved)) {
        // SAFETY: E1: word 1 of both is the method, which an intrinsic keeps too.
        let method: MethodPtr = unsafe { MetaPtr::from_raw(word as *const Method) };
        if op == Op::ObjectInit || finalization::is_object_init(rt, method) {
            // SAFETY: E1: the unresolved op has the same words.
            unsafe { publish(pc, Op::InvokeSpecial) };
        }
    }
}

/// A call of a fixed method, in word 1: by its intrinsic where it has one.
fn publish_call(slow: &mut Slow<'_>, method: MethodPtr, call: Op) {
    let op = match intrinsics::of(slow.m.rt(), method) {
        Some((op, word)) => {
            slow.set_word(2, word);
            op
        }
        None => call,
    };
    slow.publish(op);
}

fn invoke_selected(slow: &mut Slow<'_>, interface: bool) -> JavaResult<Next> {
    if !interface && let Some(which) = handles::polymorphic(&slow.m, slow.owner(), slow.pool_index()) {
        return invoke_polymorphic(slow, which);
    }
    let kind = if interface { InvokeKind::Interface } else { InvokeKind::Virtual };
    let method = slow.resolve_method(kind)?;
    let Some(receiver) = slow.receiver() else {
        return Err(slow.m.throw_bare("java/lang/NullPointerException"));
    };
    // An abstract method found now leaves the op unresolved, and its error names the receiver.
    let class = slow.m.rt().class_of(receiver);
    if let Ok(found) = tables::select(&class, method)
        && found.flags.is_abstract()
    {
        return Err(resolution::abstract_method_error(&mut slow.m, class, method, found));
    }
    let index = method.vtable_index();
    let sealed = method.flags.is_final() || method.class().flags.is_final();
    if method.flags.is_private() || index == NO_VTABLE_INDEX || sealed {
        return fixed(slow, method);
    }
    if method.class().is_interface() {
        slow.set_word(1, method.to_bits());
        slow.set_word(2, 0);
        slow.publish(Op::InvokeInterfaceResolved);
    } else {
        slow.set_word(1, u64::from(index));
        slow.publish(Op::InvokeVirtualResolved);
    }
    Ok(slow.again())
}

fn invoke_dynamic(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let caller = slow.method();
    let bci = slow.m.rt().engine().point(caller, slow.s.pc as usize).bci;
    let index = slow.pool_index();
    let target = match indy::link_call_site(&mut slow.m, caller, bci, index)? {
        SiteTarget::Method(method) => method,
        SiteTarget::Constant(root) => return handle_op(slow, Op::InvokeDynamicConstant, root, |root| root),
        SiteTarget::Site(root) => return handle_op(slow, Op::InvokeDynamicSite, root, |root| root),
    };
    slow.set_word(1, target.to_bits());
    slow.set_word(2, 0);
    match readiness(slow, target.class())? {
        Readiness::Pushed(next) => Ok(next),
        _ => {
            slow.publish(Op::InvokeDynamicResolved);
            Ok(slow.again())
        }
    }
}

fn invoke_polymorphic(slow: &mut Slow<'_>, which: Polymorphic) -> JavaResult<Next> {
    let (owner, index) = (slow.owner(), slow.pool_index());
    let root = handles::call_type(&mut slow.m, owner, index)?;
    match which {
        Polymorphic::Exact => handle_op(slow, Op::InvokeExact, root, |root| root),
        Polymorphic::Generic => handle_op(slow, Op::InvokeGeneric, root, |root| root),
        Polymorphic::Basic => handle_op(slow, Op::InvokeBasic, root, |root| root),
        Polymorphic::Mode(mode, access_type) => {
            handle_op(slow, Op::InvokeVarHandle, root, |root| super::handle_calls::var_handle_word(root, mode, access_type))
        }
    }
}

/// Publishes a call through a handle: word 1 from the address of its root, word 2 the layout.
fn handle_op(slow: &mut Slow<'_>, op: Op, root: u32, word: impl Fn(u64) -> u64) -> JavaResult<Next> {
    let layout = handles::layout(&mut slow.m)?;
    slow.set_word(1, word(handles::root_address(&slow.m, root)));
    slow.set_word(2, layout.word());
    slow.publish(op);
    Ok(slow.again())
}
