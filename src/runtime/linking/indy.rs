//! invokedynamic (JVMS 5.4.3.6): the bootstraps that javac emits are recognised, and the call site becomes a call of a static method in a
//! small hidden class, a nest mate of the caller. Others are called (`handles.rs`).
use super::call_site::SiteTarget;
use super::{concat, handles, lambda, records, resolution, shortcuts, switches};
use crate::classfile::{ClassFile, MethodDescriptor};
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::pool::{Failure, Resolved};
use crate::runtime::class::{ClassPtr, Hidden};
use crate::runtime::loading::DefineOptions;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::{JavaResult, Unwind};

/// A call site as the class file has it.
pub(super) struct Site<'a> {
    pub file: &'a ClassFile,
    caller: &'a [u8],
    pub name: &'a [u8],
    pub descriptor: &'a [u8],
    /// Pool indices of the static arguments.
    pub arguments: Vec<u16>,
}

impl<'a> Site<'a> {
    pub fn descriptor(&self) -> Option<MethodDescriptor<'a>> {
        MethodDescriptor::parse(self.descriptor)
    }
    /// What the generated class is named after.
    pub fn names(&self) -> Names<'a> {
        Names { caller: self.caller, name: self.name, descriptor: self.descriptor }
    }
    /// The generated class's name: the caller's and a suffix.
    pub fn class_name(&self, suffix: &[u8]) -> Vec<u8> {
        self.names().class_name(suffix)
    }
}

/// The names that a generated class is made from.
pub(super) struct Names<'a> {
    pub caller: &'a [u8],
    pub name: &'a [u8],
    pub descriptor: &'a [u8],
}

impl Names<'_> {
    /// The generated class's name: the caller's and a suffix.
    pub fn class_name(&self, suffix: &[u8]) -> Vec<u8> {
        let own = self.caller.split(|b| *b == b'+').next().unwrap_or_default();
        [own, suffix].concat()
    }
}

/// Links the `invokedynamic` at `bci` of `caller`, whose constant pool entry is `index`. The class of a method is linked; the caller
/// initializes it. Once linked, a site stays so; a `LinkageError` is thrown again every time.
pub fn link_call_site(m: &mut Mutator<'_>, caller: MethodPtr, bci: u16, index: u16) -> JavaResult<SiteTarget> {
    let rt = m.rt();
    let outcome = match rt.call_sites.get(caller, bci) {
        Some(outcome) => outcome,
        None => match link(m, caller, index) {
            Ok(target) => rt.call_sites.set(caller, bci, Ok(target)),
            Err(unwind) => {
                let (failure, unwind) = resolution::failure_of(m, unwind);
                // HotSpot keeps the message only.
                if let Some(failure) = failure.map(|f| Failure { cause: None, ..f }) {
                    rt.call_sites.set(caller, bci, Err(failure)).ok();
                }
                return Err(unwind);
            }
        },
    };
    outcome.map_err(|failure| m.throw_failure(&failure))
}

fn link(m: &mut Mutator<'_>, caller: MethodPtr, index: u16) -> JavaResult<SiteTarget> {
    let rt = m.rt();
    let class = caller.class();
    let quick = rt.config.indy_shortcuts || class.loader == rt.loaders.boot();
    let made = if quick && shortcuts::fit(m, class, index)? { make(m, class, index) } else { None };
    match made {
        Some((bytes, method)) => {
            let class = match define(m, class, bytes) {
                Ok(class) => class,
                Err(unwind) => return Err(internal_error(m, unwind)),
            };
            let target =
                class.find_method_named(rt.symbols.intern_for(&class.loader, &method)).expect("the generated class has its method");
            Ok(SiteTarget::Method(target))
        }
        None => handles::link_call_site(m, caller, index),
    }
}

/// A generated class that cannot be defined is the library's fault to HotSpot.
fn internal_error(m: &mut Mutator<'_>, unwind: Unwind) -> Unwind {
    let (Some(cause), unwind) = resolution::failure_of(m, unwind) else { return m.unwinding() };
    let mut m = m.scope();
    if m.take_exception(unwind).is_none() {
        return m.unwinding();
    }
    let message = cause.message.as_ref().map_or(String::new(), |text| format!(": {text}"));
    let message = format!("{}{message}", cause.class.replace('/', "."));
    m.throw_failure(&Failure { class: "java/lang/InternalError".into(), message: Some(message.into()), cause: Some(Box::new(cause)) })
}

/// Defines a generated class as a nest mate of `caller`.
pub fn define(m: &mut Mutator<'_>, caller: ClassPtr, bytes: Vec<u8>) -> JavaResult<ClassPtr> {
    let host = resolution::nest_host(m, caller);
    let options = DefineOptions {
        hidden: Some(Hidden { host: Some(host) }),
        holder: Some(caller.holder),
        made_by_vm: true,
        ..DefineOptions::default()
    };
    let rt = m.rt();
    let class = rt.loaders.define(m, caller.loader, None, bytes.into(), "__JVM_LookupDefineClass__", options)?;
    name_hidden_caller(class, caller);
    super::link(m, class)?;
    Ok(class)
}

/// What the generated class calls by the name in its hidden caller's class file is the caller: no other class can name that.
fn name_hidden_caller(class: ClassPtr, caller: ClassPtr) {
    let (Some(made), Some(body)) = (class.get().body(), caller.get().body()) else { return };
    if body.hidden.is_none() {
        return;
    }
    let (pool, name) = (made.file.pool(), body.file.this_class_name());
    for index in 1..pool.len() as u16 {
        if pool.class(index) == Some(name) {
            made.pool.set(index, Ok(Resolved::Class(caller)));
        }
    }
}

/// The class file of a shortcut and the static method to call; `None`: the bootstrap is another, or its arguments are not what javac writes.
fn make(m: &Mutator<'_>, caller: ClassPtr, index: u16) -> Option<(Vec<u8>, Vec<u8>)> {
    let rt = m.rt();
    let body = caller.get().body()?;
    let pool = body.file.pool();
    let dynamic = pool.invoke_dynamic(index)?;
    let methods = body.file.bootstrap_methods();
    let bootstrap = methods.get(usize::from(dynamic.bootstrap))?;
    let member = pool.method_handle(bootstrap.handle.raw()).and_then(|(_, reference)| pool.member_ref(reference))?;
    let site = Site {
        file: &body.file,
        caller: rt.symbols.bytes(caller.name),
        name: dynamic.name,
        descriptor: dynamic.descriptor,
        arguments: bootstrap.arguments.map(|a| a.raw()).collect(),
    };
    let own = || site.name.to_vec();
    let (spun, method) = match (member.class_name, member.name) {
        (b"java/lang/invoke/LambdaMetafactory", b"metafactory") => (lambda::spin(&site, false), lambda::FACTORY.to_vec()),
        (b"java/lang/invoke/LambdaMetafactory", b"altMetafactory") => (lambda::spin(&site, true), lambda::FACTORY.to_vec()),
        (b"java/lang/invoke/StringConcatFactory", b"makeConcatWithConstants") => (concat::spin(&site, true), own()),
        (b"java/lang/invoke/StringConcatFactory", b"makeConcat") => (concat::spin(&site, false), own()),
        (b"java/lang/runtime/ObjectMethods", b"bootstrap") => (records::spin(&site), own()),
        (b"java/lang/runtime/SwitchBootstraps", b"typeSwitch") => (switches::spin(&site, false), own()),
        (b"java/lang/runtime/SwitchBootstraps", b"enumSwitch") => (switches::spin(&site, true), own()),
        _ => return None,
    };
    spun.map(|bytes| (bytes, method))
}
