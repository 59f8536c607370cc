//! Finalizers (JLS 12.6): which classes have them, and the registration of what is made of them. That happens when `Object.<init>` is through, in the
//! op that stands for its call; `java.lang.ref.Finalizer` holds the objects, the collector enqueues them.
use super::Runtime;
use super::class::ClassPtr;
use super::class::method::MethodPtr;
use super::invoke::{self, Value};
use super::thread::mutator::{Handle, Mutator};
use super::throwing::JavaResult;
use super::{initialization, loading::LoaderKind};
use std::sync::atomic::Ordering::{Relaxed, SeqCst};
use std::sync::atomic::fence;

/// `Class::finalizers`: the instances are finalized.
pub const OWN: u8 = 1;
/// `Class::finalizers` of a direct subclass of `Object`: instances that its constructors get to see may be.
pub const BELOW: u8 = 2;

const RETURN: u8 = 0xb1;

/// Works out whether `class`, just defined and not yet to be found, has a finalizer: it declares one that does something, or inherits one.
/// Constructors that call `Object.<init>` for it look from then on.
pub fn define(rt: &Runtime, class: ClassPtr) {
    let Some(above) = class.super_class.filter(|_| rt.config.finalization && !class.is_interface()) else { return };
    let (name, descriptor) = (rt.symbols.intern(b"finalize"), rt.symbols.intern(b"()V"));
    let finalized = match class.methods().iter().find(|m| m.name == name && m.descriptor == descriptor) {
        Some(method) => {
            let body = class.get().body().map(|body| &body.file);
            let code = body.and_then(|file| file.code(file.methods().get(method.index as usize)?));
            code.is_none_or(|code| code.bytecode != [RETURN])
        }
        None => above.finalizers.load(Relaxed) & OWN != 0,
    };
    if !finalized {
        return;
    }
    class.finalizers.fetch_or(OWN, Relaxed);
    let mut top = class;
    while let Some(above) = top.super_class.filter(|above| above.super_class.is_some()) {
        top = above;
    }
    if top.finalizers.fetch_or(BELOW, Relaxed) & BELOW == 0 {
        // `has_below` is the other side: one of both sees what the other did.
        fence(SeqCst);
        rt.engine().reopen_constructors(rt, top);
    }
}

/// Whether the constructors of `class`, which call `Object.<init>`, have to look; asked after a call that does not look has been published.
pub fn has_below(class: ClassPtr) -> bool {
    fence(SeqCst);
    class.finalizers.load(Relaxed) & BELOW != 0
}

/// Whether `method` is `Object.<init>`.
pub fn is_object_init(rt: &Runtime, method: MethodPtr) -> bool {
    let class = method.class();
    class.super_class.is_none() && class.loader.kind == LoaderKind::Boot && rt.symbols.bytes(method.name) == b"<init>"
}

/// `java.lang.ref.Finalizer.register(Object)`.
pub fn registrar(m: &mut Mutator<'_>) -> JavaResult<MethodPtr> {
    method(m, "register", "(Ljava/lang/Object;)V")
}

/// A static method of `java.lang.ref.Finalizer`, not initialized yet.
fn method(m: &mut Mutator<'_>, name: &str, descriptor: &str) -> JavaResult<MethodPtr> {
    let rt = m.rt();
    let class = rt.loaders.boot_class(m, "java/lang/ref/Finalizer")?;
    let found = class.find_declared_method(rt.symbols.intern(name.as_bytes()), rt.symbols.intern(descriptor.as_bytes()));
    match found.filter(|method| method.is_static()) {
        Some(method) => Ok(method),
        None => Err(m.throw_new("java/lang/NoSuchMethodError", format!("java.lang.ref.Finalizer.{name}{descriptor}"))),
    }
}

/// Calls a static method of `java.lang.ref.Finalizer` that has no parameters.
pub fn call(m: &mut Mutator<'_>, name: &str) -> JavaResult<()> {
    let method = method(m, name, "()V")?;
    initialization::initialize(m, method.class())?;
    invoke::call(m, method, &[]).map(|_| ())
}

/// Registers an object that came to be without a constructor of its class, if it is to be finalized.
pub fn register<'s>(m: &mut Mutator<'s>, object: Handle<'s>) -> JavaResult<()> {
    if m.rt().class_of(m.raw(object)).finalizers.load(Relaxed) & OWN == 0 {
        return Ok(());
    }
    let method = registrar(m)?;
    initialization::initialize(m, method.class())?;
    invoke::call(m, method, &[Value::Ref(Some(object))]).map(|_| ())
}

/// Calls `object.finalize()`.
pub fn finalize<'s>(m: &mut Mutator<'s>, object: Handle<'s>) -> JavaResult<()> {
    let rt = m.rt();
    let class = rt.class_of(m.raw(object));
    let declared = rt.known().object.find_declared_method(rt.symbols.intern(b"finalize"), rt.symbols.intern(b"()V"));
    let Some(declared) = declared else { return Ok(()) };
    let selected = super::class::tables::select(&class, declared).unwrap_or(declared);
    if selected.flags.is_abstract() {
        return Err(super::linking::resolution::abstract_method_error(m, class, declared, selected));
    }
    invoke::call(m, selected, &[Value::Ref(Some(object))]).map(|_| ())
}
