//! invokedynamic as javac emits it (JVMS 5.4.3.6): the known bootstraps are recognised, and the call site becomes a call of a static method
//! in a small hidden class, a nest mate of the caller. Other bootstraps fail with a `BootstrapMethodError`.
use super::{concat, lambda, records, resolution, switches};
use crate::classfile::{ClassFile, MethodDescriptor};
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::{ClassPtr, Hidden};
use crate::runtime::loading::DefineOptions;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

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
    /// The generated class's name: the caller's and a suffix.
    pub fn class_name(&self, suffix: &[u8]) -> Vec<u8> {
        let own = self.caller.split(|b| *b == b'+').next().unwrap_or_default();
        [own, suffix].concat()
    }
}

/// What a bootstrap makes, and the static method to call.
enum Made {
    Class(Vec<u8>, Vec<u8>),
    /// The bootstrap is known, its arguments are not what javac writes.
    Odd(String),
    Unknown(String),
}

/// Links the `invokedynamic` at `bci` of `caller`, whose constant pool entry is `index`: the static method that takes the call site's
/// arguments. Its class is linked; the caller initializes it. Once linked, a site stays so.
pub fn link_call_site(m: &mut Mutator<'_>, caller: MethodPtr, bci: u16, index: u16) -> JavaResult<MethodPtr> {
    let rt = m.rt();
    if let Some(linked) = rt.call_sites.get(caller, bci) {
        return Ok(linked);
    }
    let (bytes, method) = match make(m, caller.class(), index) {
        Made::Class(bytes, method) => (bytes, method),
        Made::Odd(text) | Made::Unknown(text) => return Err(m.throw_new("java/lang/BootstrapMethodError", text)),
    };
    let class = define(m, caller.class(), bytes)?;
    let target = class.find_method_named(rt.symbols.intern(&method)).expect("the generated class has its method");
    Ok(rt.call_sites.set(caller, bci, target))
}

fn define(m: &mut Mutator<'_>, caller: ClassPtr, bytes: Vec<u8>) -> JavaResult<ClassPtr> {
    let host = resolution::nest_host(m, caller);
    let options = DefineOptions { hidden: Some(Hidden { host: Some(host) }), protection_domain: None, made_by_vm: true };
    let rt = m.rt();
    let class = rt.loaders.define(m, caller.loader, None, bytes.into(), "__JVM_LookupDefineClass__", options)?;
    super::link(m, class)?;
    Ok(class)
}

fn make(m: &Mutator<'_>, caller: ClassPtr, index: u16) -> Made {
    let rt = m.rt();
    let wrong = || Made::Odd("the call site is malformed".into());
    let Some(body) = caller.get().body() else { return wrong() };
    let pool = body.file.pool();
    let Some(dynamic) = pool.invoke_dynamic(index) else { return wrong() };
    let methods = body.file.bootstrap_methods();
    let Some(bootstrap) = methods.get(usize::from(dynamic.bootstrap)) else { return wrong() };
    let Some(member) = pool.method_handle(bootstrap.handle.raw()).and_then(|(_, reference)| pool.member_ref(reference)) else {
        return wrong();
    };
    let site = Site {
        file: &body.file,
        caller: rt.symbols.bytes(caller.name),
        name: dynamic.name,
        descriptor: dynamic.descriptor,
        arguments: bootstrap.arguments.map(|a| a.raw()).collect(),
    };
    let text = |bytes: &[u8]| crate::classfile::mutf8::to_rust_string(bytes);
    let own = || site.name.to_vec();
    let (spun, method) = match (member.class_name, member.name) {
        (b"java/lang/invoke/LambdaMetafactory", b"metafactory") => (lambda::spin(&site, false), lambda::FACTORY.to_vec()),
        (b"java/lang/invoke/LambdaMetafactory", b"altMetafactory") => (lambda::spin(&site, true), lambda::FACTORY.to_vec()),
        (b"java/lang/invoke/StringConcatFactory", b"makeConcatWithConstants") => (concat::spin(&site, true), own()),
        (b"java/lang/invoke/StringConcatFactory", b"makeConcat") => (concat::spin(&site, false), own()),
        (b"java/lang/runtime/ObjectMethods", b"bootstrap") => (records::spin(&site), own()),
        (b"java/lang/runtime/SwitchBootstraps", b"typeSwitch") => (switches::spin(&site, false), own()),
        (b"java/lang/runtime/SwitchBootstraps", b"enumSwitch") => (switches::spin(&site, true), own()),
        (class, name) => {
            let class = text(class).replace('/', ".");
            return Made::Unknown(format!("bootstrap method {class}.{} is not supported yet", text(name)));
        }
    };
    match spun {
        Some(bytes) => Made::Class(bytes, method),
        None => {
            Made::Odd(format!("arguments of {}.{} are not supported yet", text(member.class_name).replace('/', "."), text(member.name)))
        }
    }
}
