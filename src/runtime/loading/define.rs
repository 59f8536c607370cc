//! From a parsed class file to a loaded `Class` (JVMS 5.3.5): superclass and superinterfaces with their checks, members, layout, mirror.
use super::image::ClassImage;
use super::loader::{LoaderKind, LoaderPtr};
use super::loaders::injected;
use crate::classfile::annotations::annotations;
use crate::classfile::{ClassBytes, ClassFile, MemberInfo, ParseOptions};
use crate::heap::{RefRuns, Shape, ShapeKind, Strength};
use crate::runtime::Runtime;
use crate::runtime::class::field::Field;
use crate::runtime::class::layout::{self, Layout};
use crate::runtime::class::method::{Method, NO_VTABLE_INDEX, ParameterKinds};
use crate::runtime::class::pool::{Resolved, RuntimePool};
use crate::runtime::class::store::publish;
use crate::runtime::class::{Body, Class, ClassKind, ClassPtr, Hidden, Kind};
use crate::runtime::finalization;
use crate::runtime::linking::messages::{external, in_module, in_module_below};
use crate::runtime::mirrors;
use crate::runtime::symbols::Symbol;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU16, AtomicU32};

/// What else a definition asks for.
#[derive(Clone, Copy, Default)]
pub struct DefineOptions<'s> {
    /// A hidden class: not recorded, named with a suffix.
    pub hidden: Option<Hidden>,
    /// What the class lives and dies with, if not the loader.
    pub holder: Option<LoaderPtr>,
    /// The `ProtectionDomain` of its mirror.
    pub protection_domain: Option<Handle<'s>>,
    /// The VM wrote its bytes: not verified.
    pub made_by_vm: bool,
    /// A built-in loader found it: if another thread was faster, its class is the one.
    pub found: bool,
}

/// A parsed class file and where it is from.
pub struct Source {
    /// The class file.
    pub file: ClassFile,
    /// What is known of it ahead of time.
    pub image: Option<ClassImage>,
    /// For `-verbose:class`.
    pub origin: Box<str>,
    /// Number among the class files parsed.
    pub parse_order: u32,
}

impl Source {
    /// A class of the embedded library, whose class file is `bytes`, if it is in the library's image.
    pub fn known(rt: &Runtime, bytes: &'static [u8], image: ClassImage, origin: &str) -> Option<Source> {
        let file = ClassFile::prepared(bytes, &image.prepared)?;
        Some(Source { file, image: Some(image), origin: origin.into(), parse_order: rt.name_order.next_parsed() })
    }
    /// Parses, with the errors of JVMS 5.3.5 step 2; `asked` is the name it has to have.
    pub fn parse(m: &mut Mutator<'_>, loader: LoaderPtr, asked: Option<Symbol>, bytes: ClassBytes, origin: &str) -> JavaResult<Source> {
        let rt = m.rt();
        // The embedded library's were checked when the project's tests ran.
        let embedded = loader.kind == LoaderKind::Boot && matches!(bytes, ClassBytes::Static(_));
        let options = ParseOptions {
            name_for_messages: asked.map_or_else(|| ParseOptions::default().name_for_messages, |n| rt.symbols.text(n)),
            enable_preview: rt.config.enable_preview,
            checked: !embedded,
            trusted: loader.kind == LoaderKind::Boot,
        };
        match ClassFile::parse_with(bytes, &options) {
            Ok(file) => Ok(Source { file, image: None, origin: origin.into(), parse_order: rt.name_order.next_parsed() }),
            Err(error) => {
                if let Some(reached) = &error.reached {
                    let own = rt.symbols.intern(&reached.name);
                    check_name(m, asked, own)?;
                    load_interfaces(m, loader, own, reached.interfaces.iter().map(Vec::as_slice))?;
                }
                Err(m.throw_new(error.java_class(), error.message))
            }
        }
    }
}

fn check_name(m: &mut Mutator<'_>, asked: Option<Symbol>, own: Symbol) -> JavaResult<()> {
    let Some(asked) = asked.filter(|a| *a != own) else { return Ok(()) };
    let symbols = &m.rt().symbols;
    let message = format!("{} (wrong name: {})", symbols.text(asked), symbols.text(own));
    Err(m.throw_new("java/lang/NoClassDefFoundError", message))
}

/// Makes the class. Its superclass and superinterfaces are loaded first where they are not yet.
pub(in crate::runtime) fn define_parsed(
    m: &mut Mutator<'_>,
    loader: LoaderPtr,
    asked: Option<Symbol>,
    source: Source,
    options: DefineOptions<'_>,
) -> JavaResult<ClassPtr> {
    let rt = m.rt();
    let own = rt.symbols.of_class(&loader, source.file.pool(), source.file.this_class());
    check_name(m, asked, own)?;
    let interfaces = load_interfaces(m, loader, own, source.file.interface_names())?;
    if !interfaces.is_empty() && source.file.this_class_name() == b"java/lang/Object" {
        let text = "java.lang.Object cannot implement an interface in class file java/lang/Object";
        return Err(m.throw_new("java/lang/ClassFormatError", text));
    }
    let super_class = match source.file.super_class_name() {
        Some(name) => Some(load_above(m, loader, own, name)?),
        None => None,
    };
    let name = match options.hidden {
        Some(_) => {
            let number = rt.hidden_counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
            let text = format!("{}+0x{:016x}", rt.symbols.text(own), u64::from(number) << 10);
            rt.symbols.intern_for(&options.holder.unwrap_or(loader), text.as_bytes())
        }
        None => own,
    };
    let holder = options.holder.unwrap_or(loader);
    let draft = Draft { loader, holder, name, super_class, interfaces, options: options.hidden, made_by_vm: options.made_by_vm };
    if loader.kind != LoaderKind::Boot && rt.symbols.bytes(own).starts_with(b"java/") && options.hidden.is_none() {
        let text = rt.symbols.text(own);
        let package = text.rsplit_once('/').map_or("", |(p, _)| p).replace('/', ".");
        let named = crate::runtime::linking::messages::loader_name(rt, loader);
        let message = format!("Class loader (instance of): {named} tried to load prohibited package name: {package}");
        return Err(m.throw_new("java/lang/SecurityException", message));
    }
    draft.check(m)?;
    draft.check_overriding(m, &source.file)?;
    if options.hidden.is_none()
        && let Some(faster) = loader.find_loaded(own).filter(|c| c.loader == loader)
    {
        return if options.found { Ok(faster) } else { Err(duplicate(m, loader, own)) };
    }
    m.charge_class(holder, &source.file)?;
    let class = draft.build(m, source)?;
    publish(&rt.heap, class);
    finalization::define(rt, class);
    holder.add_defined(class);
    if let Some(host) = options.hidden.and_then(|hidden| hidden.host) {
        holder.need(host);
    }
    for method in class.methods() {
        rt.engine().prepare(class.method_pointer(method));
    }
    if rt.known.get().is_some() {
        mirrors::create(m, class, options.protection_domain)?;
    }
    // Recorded last: whoever finds the class finds it with its mirror.
    if options.hidden.is_none() {
        if let Err(other) = rt.loaders.constraints.record(name, loader, class) {
            return Err(crate::runtime::linking::constraints::bound_otherwise(m, loader, class, other));
        }
        let recorded = loader.record(name, class);
        if recorded != class && loader.kind == LoaderKind::User {
            return Err(duplicate(m, loader, own));
        }
        if recorded != class {
            return Ok(recorded);
        }
        if let Some(image) = class.body().and_then(|body| body.image) {
            rt.loaders.now_known(image.number, class);
        }
    }
    if rt.config.verbose_class {
        let origin = class.body().map_or("", |b| &b.origin);
        let uptime = (rt.host.nano_time() - rt.start_nanos) as f64 / 1e9;
        let line = format!("[{uptime:.3}s][info][class,load] {} source: {origin}\n", external(rt, class));
        let _ = rt.host.write_all(crate::host::STDOUT, line.as_bytes());
    }
    Ok(class)
}

fn duplicate(m: &mut Mutator<'_>, loader: LoaderPtr, name: Symbol) -> crate::runtime::throwing::Unwind {
    let rt = m.rt();
    let class = rt.symbols.text(name).replace('/', ".");
    let named = crate::runtime::linking::messages::loader_name(rt, loader);
    let place = loader.find_loaded(name).map_or(String::new(), |c| format!(" ({})", in_module_below(rt, c)));
    m.throw_new("java/lang/LinkageError", format!("loader {named} attempted duplicate class definition for {class}.{place}"))
}

/// The superinterfaces of the class that is to be named `own`, each at once refused if it is none.
fn load_interfaces<'a>(
    m: &mut Mutator<'_>,
    loader: LoaderPtr,
    own: Symbol,
    names: impl Iterator<Item = &'a [u8]>,
) -> JavaResult<Vec<ClassPtr>> {
    let rt = m.rt();
    let mut interfaces = Vec::new();
    for name in names {
        let interface = load_above(m, loader, own, name)?;
        if !interface.is_interface() {
            let (me, named) = (rt.symbols.text(own).replace('/', "."), external(rt, interface));
            let place = in_module(rt, interface);
            let message = format!("class {me} can not implement {named}, because it is not an interface ({place})");
            return Err(m.throw_new(INCOMPATIBLE, message));
        }
        interfaces.push(interface);
    }
    Ok(interfaces)
}

/// Loads a superclass or superinterface of `own`; a class that comes to itself that way is circular (JVMS 5.3.5).
fn load_above(m: &mut Mutator<'_>, loader: LoaderPtr, own: Symbol, name: &[u8]) -> JavaResult<ClassPtr> {
    let rt = m.rt();
    let (name, thread) = (rt.symbols.intern_for(&loader, name), m.thread().number());
    if loader.defines(thread, name) {
        return Err(m.throw_new("java/lang/ClassCircularityError", rt.symbols.text(name)));
    }
    if name == own || !loader.begin(thread, own) {
        return Err(m.throw_new("java/lang/ClassCircularityError", rt.symbols.text(own)));
    }
    let loaded = rt.loaders.load(m, loader, name);
    loader.end(thread, own);
    loaded
}

/// What is known of a class before it has an address.
struct Draft {
    loader: LoaderPtr,
    holder: LoaderPtr,
    name: Symbol,
    super_class: Option<ClassPtr>,
    interfaces: Vec<ClassPtr>,
    options: Option<Hidden>,
    made_by_vm: bool,
}

const INCOMPATIBLE: &str = "java/lang/IncompatibleClassChangeError";

impl Draft {
    /// JVMS 5.3.5 steps 3 and 4.
    fn check(&self, m: &mut Mutator<'_>) -> JavaResult<()> {
        let rt = m.rt();
        if let Some(above) = self.super_class {
            if above.is_interface() {
                let text = format!("class {} has interface {} as super class", self.external_name(rt), external(rt, above));
                return Err(m.throw_new(INCOMPATIBLE, text));
            }
            if above.flags.is_final() {
                let text = format!("class {} cannot inherit from final class {}", self.external_name(rt), external(rt, above));
                return Err(m.throw_new(INCOMPATIBLE, text));
            }
            self.check_permitted(m, above)?;
            self.check_access(m, above, "superclass")?;
        }
        for &interface in &self.interfaces {
            self.check_permitted(m, interface)?;
            self.check_access(m, interface, "superinterface")?;
        }
        Ok(())
    }
    fn external_name(&self, rt: &Runtime) -> String {
        rt.symbols.text(self.name).replace('/', ".")
    }
    fn package_name<'a>(&self, rt: &'a Runtime) -> &'a [u8] {
        let name = rt.symbols.bytes(self.name);
        name.iter().rposition(|b| *b == b'/').map_or(b"", |at| &name[..at])
    }
    fn check_access(&self, m: &mut Mutator<'_>, above: ClassPtr, role: &str) -> JavaResult<()> {
        let rt = m.rt();
        let same = || above.loader == self.loader && above.body().is_some_and(|b| rt.symbols.bytes(b.package) == self.package_name(rt));
        let exported = || {
            above.loader == self.loader
                || above.loader != rt.loaders.boot()
                || above.body().is_none_or(|b| rt.loaders.exports(rt, b.package))
        };
        if (above.flags.is_public() && exported()) || same() {
            return Ok(());
        }
        let me = self.external_name(rt);
        let place = self.place(rt, &me, above);
        let text = format!("class {me} cannot access its {role} {} ({place})", external(rt, above));
        Err(m.throw_new("java/lang/IllegalAccessError", text))
    }
    fn place(&self, rt: &Runtime, me: &str, other: ClassPtr) -> String {
        crate::runtime::linking::messages::joint_places(rt, me, self.loader, &external(rt, other), other.element_class().loader)
    }
    fn check_permitted(&self, m: &mut Mutator<'_>, above: ClassPtr) -> JavaResult<()> {
        let rt = m.rt();
        let Some(body) = above.body() else { return Ok(()) };
        let Some(mut permitted) = body.file.permitted_subclasses() else { return Ok(()) };
        let own = rt.symbols.bytes(self.name);
        let same_package = rt.symbols.bytes(body.package) == self.package_name(rt);
        let listed = permitted.any(|index| body.file.pool().class_name(index) == own);
        if listed && self.options.is_none() && above.loader == self.loader && (same_package || above.flags.is_public()) {
            return Ok(());
        }
        let me = self.external_name(rt);
        let text = format!("Failed listed permitted subclass check: class {me} is not a permitted subclass of {}", external(rt, above));
        Err(m.throw_new(INCOMPATIBLE, text))
    }

    /// No method may override a final one (JVMS 5.3.5).
    fn check_overriding(&self, m: &mut Mutator<'_>, file: &ClassFile) -> JavaResult<()> {
        let rt = m.rt();
        if self.loader.kind == LoaderKind::Boot || file.access_flags().is_interface() {
            return Ok(());
        }
        for method in file.methods() {
            let flags = method.method_flags();
            if flags.is_static() || flags.is_private() || file.name_of(method).first() == Some(&b'<') {
                continue;
            }
            let [name, descriptor] =
                [file.name_of(method), file.descriptor_of(method)].map(|text| rt.symbols.intern_for(&self.loader, text));
            let mut above = self.super_class;
            while let Some(class) = above {
                let Some(found) = class.find_class_method(name, descriptor) else { break };
                let (owner, theirs) = (found.class(), found.flags);
                let near =
                    owner.loader == self.loader && owner.body().is_some_and(|b| rt.symbols.bytes(b.package) == self.package_name(rt));
                let reachable = theirs.is_public() || theirs.is_protected() || (!theirs.is_private() && near);
                if theirs.is_final() && !theirs.is_static() && reachable {
                    let me = rt.symbols.text(self.name).replace('/', ".");
                    let (name, descriptor) = (rt.symbols.text(name), rt.symbols.text(descriptor));
                    let text = format!("class {me} overrides final method {}.{name}{descriptor}", external(rt, owner));
                    return Err(m.throw_new(INCOMPATIBLE, text));
                }
                above = owner.super_class;
            }
        }
        Ok(())
    }

    fn all_interfaces(&self) -> Box<[ClassPtr]> {
        let mut all: Vec<ClassPtr> = self.super_class.map_or_else(Vec::new, |s| s.all_interfaces.to_vec());
        for &interface in &self.interfaces {
            for candidate in interface.all_interfaces.iter().copied().chain([interface]) {
                if !all.contains(&candidate) {
                    all.push(candidate);
                }
            }
        }
        all.into()
    }

    fn build(self, m: &mut Mutator<'_>, source: Source) -> JavaResult<ClassPtr> {
        let rt = m.rt();
        let object = self.super_class.is_none() && self.loader.kind == LoaderKind::Boot;
        let reserved = if object { Ok(rt.loaders.object_word()) } else { rt.heap.reserve_class_word() };
        let Ok(word) = reserved else {
            return Err(m.throw_new("java/lang/OutOfMemoryError", "Compressed class space"));
        };
        let file = source.file;
        let name = rt.symbols.bytes(self.name);
        let boot = self.loader.kind == LoaderKind::Boot;
        let above = self.super_class.and_then(|s| s.get().body());
        let injected = if boot { injected(name) } else { 0 };
        let placed = match source.image.and_then(|image| image.links) {
            Some(links) => links.layout(file.fields().len()),
            None => layout::lay_out(&file, above.map_or(0, |b| b.instance_end), rt.loaders.mirror_static_base(), injected),
        };
        if boot && name == b"java/lang/ClassLoader" {
            rt.loaders.set_number_field(placed.injected[0]);
        }
        let mut ref_runs = above.map_or_else(Vec::new, |b| b.ref_runs.to_vec());
        ref_runs.extend_from_slice(&placed.instance_refs);
        let ref_runs = ref_runs.into_boxed_slice();
        let static_runs = placed.static_refs.clone().into_boxed_slice();
        let (kind, strength) = shape_kind(boot, name, self.super_class);
        let shape = Shape {
            loader: self.holder.id,
            reference_strength: strength,
            mirror_size: placed.static_end,
            ref_runs: RefRuns::new(&ref_runs),
            mirror_ref_runs: RefRuns::new(&static_runs),
            ..Shape::new(word, kind, placed.instance_end)
        };
        let all_interfaces = self.all_interfaces();
        let package = rt.symbols.intern_for(&self.loader, self.package_name(rt));
        let class = self.holder.arena.alloc_cyclic(|me| {
            let fields = fields(rt, (me, self.loader), &file, &placed);
            let facts = |index: usize, info| match source.image {
                Some(image) => MethodFacts::unpack(image.prepared.method_facts(index)),
                None => MethodFacts::of(&file, info, boot),
            };
            let intrinsics = if boot { rt.intrinsics.of(file.this_class_name()) } else { &[] };
            let made = |(index, info)| {
                let mut method = method(rt, (me, self.loader), &file, facts(index, info), self.options.is_some(), index, info);
                if !intrinsics.is_empty() {
                    method.intrinsic = rt.intrinsics.number(intrinsics, file.name_of(info), file.descriptor_of(info));
                }
                method
            };
            let methods = file.methods().iter().enumerate().map(made).collect();
            let pool = RuntimePool::new(file.pool().len());
            pool.set(file.this_class().raw(), Ok(Resolved::Class(me)));
            let flags = file.access_flags();
            let body = Body {
                image: source.image,
                fields,
                methods,
                pool,
                package,
                hidden: self.options,
                made_by_vm: self.made_by_vm,
                nest_host: OnceLock::new(),
                parse_order: source.parse_order,
                origin: source.origin,
                instance_end: placed.instance_end,
                ref_runs,
                static_runs,
                file,
            };
            let kind = ClassKind::Ordinary(Box::new(body));
            let interfaces = self.interfaces.into_boxed_slice();
            let class = Class::new(shape, self.name, flags, (self.loader, self.holder), self.super_class, interfaces, all_interfaces, kind);
            class.enter_display(me);
            class
        });
        Ok(class)
    }
}

fn shape_kind(boot: bool, name: &[u8], above: Option<ClassPtr>) -> (ShapeKind, Strength) {
    let strength = match name {
        b"java/lang/Class" if boot => return (ShapeKind::Mirror, Strength::Strong),
        b"java/lang/ref/SoftReference" if boot => Strength::Soft,
        b"java/lang/ref/WeakReference" if boot => Strength::Weak,
        b"java/lang/ref/FinalReference" if boot => Strength::Final,
        b"java/lang/ref/PhantomReference" if boot => Strength::Phantom,
        _ => match above {
            Some(above) if above.shape.kind == ShapeKind::Reference => above.shape.reference_strength,
            _ => return (ShapeKind::Instance, Strength::Strong),
        },
    };
    (ShapeKind::Reference, strength)
}

fn fields(rt: &Runtime, (me, loader): (ClassPtr, LoaderPtr), file: &ClassFile, placed: &Layout) -> Box<[Field]> {
    let make = |(index, info): (usize, &MemberInfo)| Field {
        class: me,
        name: rt.symbols.of(&loader, file.pool(), info.name),
        descriptor: rt.symbols.of(&loader, file.pool(), info.descriptor),
        flags: info.field_flags(),
        kind: Kind::of_descriptor(file.descriptor_of(info).first().copied().unwrap_or(b'I')),
        offset: placed.offsets[index],
        index: index as u16,
    };
    file.fields().iter().enumerate().map(make).collect()
}

/// What a method's descriptor and, in the boot library, its annotations say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MethodFacts {
    ref_parameters: u8,
    prim_parameters: u8,
    returns: Kind,
    hidden: bool,
    caller_sensitive: bool,
}

impl MethodFacts {
    /// Those of a method, `boot` if its class belongs to the boot library.
    pub fn of(file: &ClassFile, info: &MemberInfo, boot: bool) -> MethodFacts {
        let mut parameters = ParameterKinds::of(file.descriptor_of(info));
        let (mut refs, mut prims) = (0, 0);
        for kind in &mut parameters {
            // The class file's check has seen that there are at most 255.
            let count: &mut u8 = if kind == Kind::Ref { &mut refs } else { &mut prims };
            *count = count.saturating_add(1);
        }
        let returns = parameters.result();
        let found = if boot { file.raw_member_attribute(info, b"RuntimeVisibleAnnotations").and_then(annotations) } else { None };
        let marked = |names: &[&[u8]]| found.iter().flatten().any(|annotation| names.contains(&file.utf8(annotation.type_name)));
        MethodFacts {
            ref_parameters: refs,
            prim_parameters: prims,
            returns,
            hidden: marked(&[b"Ljdk/internal/vm/annotation/Hidden;", b"Ljava/lang/invoke/LambdaForm$Hidden;"]),
            caller_sensitive: marked(&[b"Ljdk/internal/reflect/CallerSensitive;"]),
        }
    }
    /// As one number, for `Prepared::method_facts`.
    pub fn pack(self) -> u32 {
        u32::from_le_bytes([
            self.ref_parameters,
            self.prim_parameters,
            self.returns.letter(),
            u8::from(self.hidden) | u8::from(self.caller_sensitive) << 1,
        ])
    }
    /// What was packed.
    pub fn unpack(number: u32) -> MethodFacts {
        let [ref_parameters, prim_parameters, letter, flags] = number.to_le_bytes();
        let returns = Kind::of_descriptor(letter);
        MethodFacts { ref_parameters, prim_parameters, returns, hidden: flags & 1 != 0, caller_sensitive: flags & 2 != 0 }
    }
}

fn method(
    rt: &Runtime,
    (me, loader): (ClassPtr, LoaderPtr),
    file: &ClassFile,
    facts: MethodFacts,
    secret: bool,
    index: usize,
    info: &MemberInfo,
) -> Method {
    let flags = info.method_flags();
    let ref_args = u16::from(facts.ref_parameters) + u16::from(!flags.is_static());
    let prim_args = u16::from(facts.prim_parameters);
    Method {
        entry: AtomicPtr::default(),
        frame_refs: AtomicU16::new(ref_args),
        frame_prims: AtomicU16::new(prim_args),
        ref_args,
        prim_args,
        returns: facts.returns,
        flags,
        index: index as u16,
        intrinsic: 0,
        vtable_index: AtomicU32::new(NO_VTABLE_INDEX),
        selector: AtomicU32::new(0),
        class: Some(me),
        name: rt.symbols.of(&loader, file.pool(), info.name),
        descriptor: rt.symbols.of(&loader, file.pool(), info.descriptor),
        hidden: secret || facts.hidden,
        caller_sensitive: facts.caller_sensitive,
        code: OnceLock::new(),
        native: OnceLock::new(),
    }
}
