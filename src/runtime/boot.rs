//! From an empty VM to one that can run `main`: the class library's first classes, the main thread, `System.initPhase1`.
use super::class::{ClassPtr, Kind};
use super::invoke::{self, Value};
use super::thread::mutator::{Handle, Mutator};
use super::thread::status::ThreadStatus;
use super::throwing::JavaResult;
use super::{initialization, mirrors, well_known};
use crate::heap::{RawRef, ReferenceFields};
use std::sync::atomic::Ordering;

const NORMAL_PRIORITY: u32 = 5;
/// As in HotSpot 25.
const MAIN_TID: u64 = 3;

/// Boots the VM on the current (main) thread. The inner error names what the class library lacks.
pub fn boot(m: &mut Mutator<'_>) -> JavaResult<Result<(), String>> {
    let rt = m.rt();
    if let Err(missing) = rt.loaders.start(rt) {
        return Ok(Err(missing));
    }
    rt.heap.set_mirror_class_field(rt.loaders.mirror_class_offset());
    match well_known::WellKnown::resolve(m)? {
        Ok(known) => assert!(rt.known.set(known).is_ok(), "a VM boots once"),
        Err(missing) => return Ok(Err(format!("{missing} is not in the class library"))),
    }
    let known = rt.known();
    rt.heap.set_reference_fields(ReferenceFields {
        referent: known.reference_referent,
        queue: known.reference_queue,
        next: known.reference_next,
        discovered: known.reference_discovered,
    });
    for class in rt.loaders.boot().defined() {
        mirrors::create(m, class, None)?;
    }
    for kind in Kind::PRIMITIVES {
        if kind != Kind::Void {
            rt.loaders.array_of(m, rt.loaders.primitive(kind))?;
        }
    }
    m.thread().learn_classes();
    for class in [known.object, known.string, known.class, known.thread_group, known.thread] {
        initialization::initialize(m, class)?;
    }
    make_main_thread(m)?;
    let error = m.new_instance("java/lang/OutOfMemoryError", "(Ljava/lang/String;)V", |m| {
        Ok(vec![Value::Ref(Some(m.new_string("Java heap space")?))])
    })?;
    rt.spare_error.store(rt.roots.push_shared(m.raw(error).slot()), Ordering::Relaxed);
    initialization::initialize(m, known.system)?;
    call_static(m, known.system, "initPhase1", "()V", &[])?;
    rt.ending.set_booted();
    Ok(Ok(()))
}

fn make_main_thread(m: &mut Mutator<'_>) -> JavaResult<()> {
    let (rt, known) = (m.rt(), m.rt().known());
    let system = m.new_instance("java/lang/ThreadGroup", "()V", |_| Ok(vec![]))?;
    let thread = bare_thread(m, system)?;
    let group = m.new_instance("java/lang/ThreadGroup", "(Ljava/lang/ThreadGroup;Ljava/lang/String;)V", |m| {
        Ok(vec![Value::Ref(Some(system)), Value::Ref(Some(m.new_string("main")?))])
    })?;
    construct_thread(m, thread, group, "main")?;
    rt.heap.store_u64(m.raw(thread), known.thread_tid, MAIN_TID);
    Ok(())
}

/// Gives the current thread, which Rust started, a daemon `Thread` of that name in the main thread's group.
pub fn make_daemon_thread(m: &mut Mutator<'_>, name: &str) -> JavaResult<()> {
    let (rt, known) = (m.rt(), m.rt().known());
    let others = m.blocking(|| rt.threads.all());
    let group = others.iter().find_map(|other| {
        let object = RawRef::from_slot(other.thread_object.load(Ordering::Relaxed))?;
        rt.heap.load_ref(rt.heap.load_ref(object, known.thread_holder_field)?, known.holder_group)
    });
    let Some(group) = group.map(|group| m.root_raw(group)) else { return Ok(()) };
    let thread = bare_thread(m, group)?;
    construct_thread(m, thread, group, name)?;
    if let Some(holder) = rt.heap.load_ref(m.raw(thread), known.thread_holder_field) {
        rt.heap.store_u8(holder, known.holder_daemon, 1);
    }
    Ok(())
}

/// An unconstructed `Thread` for the current thread: its constructor asks what the current thread is.
fn bare_thread<'s>(m: &mut Mutator<'s>, group: Handle<'s>) -> JavaResult<Handle<'s>> {
    let (rt, known) = (m.rt(), m.rt().known());
    let thread = m.allocate_instance(known.thread)?;
    m.thread().thread_object.store(m.raw(thread).slot(), Ordering::Relaxed);
    let holder = m.allocate_instance(known.thread_holder)?;
    let raw = m.raw(holder);
    rt.heap.store_u32(raw, known.holder_priority, NORMAL_PRIORITY);
    rt.heap.store_u32(raw, known.holder_status, ThreadStatus::Runnable as u32);
    rt.heap.store_ref(raw, known.holder_group, Some(m.raw(group)));
    rt.heap.store_ref(m.raw(thread), known.thread_holder_field, Some(raw));
    Ok(thread)
}

fn construct_thread<'s>(m: &mut Mutator<'s>, thread: Handle<'s>, group: Handle<'s>, name: &str) -> JavaResult<()> {
    let (rt, known) = (m.rt(), m.rt().known());
    let name = m.new_string(name)?;
    let constructor = find(m, known.thread, "<init>", "(Ljava/lang/ThreadGroup;Ljava/lang/String;)V");
    invoke::call(m, constructor, &[Value::Ref(Some(thread)), Value::Ref(Some(group)), Value::Ref(Some(name))])?;
    let raw = m.raw(thread);
    rt.heap.store_u64(raw, known.thread_eetop, u64::from(m.thread().number()));
    m.set_status_of(raw, ThreadStatus::Runnable);
    Ok(())
}

fn find(m: &Mutator<'_>, class: ClassPtr, name: &str, descriptor: &str) -> super::class::method::MethodPtr {
    let symbols = &m.rt().symbols;
    class
        .find_declared_method(symbols.intern(name.as_bytes()), symbols.intern(descriptor.as_bytes()))
        .unwrap_or_else(|| panic!("the class library lacks {}.{name}{descriptor}", symbols.text(class.name)))
}

/// Calls a static method of the class library.
pub fn call_static<'s>(
    m: &mut Mutator<'s>,
    class: ClassPtr,
    name: &str,
    descriptor: &str,
    arguments: &[Value<'s>],
) -> JavaResult<Value<'s>> {
    initialization::initialize(m, class)?;
    let method = find(m, class, name, descriptor);
    invoke::call(m, method, arguments)
}

impl<'s> Mutator<'s> {
    /// A new instance of a library class, constructed with `arguments`.
    pub fn new_instance(
        &mut self,
        class: &str,
        constructor: &str,
        arguments: impl FnOnce(&mut Mutator<'s>) -> JavaResult<Vec<Value<'s>>>,
    ) -> JavaResult<Handle<'s>> {
        let class = self.rt().loaders.boot_class(self, class)?;
        initialization::initialize(self, class)?;
        let object = self.allocate_instance(class)?;
        let mut all = vec![Value::Ref(Some(object))];
        all.extend(arguments(self)?);
        let method = find(self, class, "<init>", constructor);
        invoke::call(self, method, &all)?;
        Ok(object)
    }
}
