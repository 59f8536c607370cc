//! `LambdaMetafactory.metafactory` and `altMetafactory`: a class that implements the interface, with the captured values as fields.
use super::indy::{Names, Site};
use super::spinner::{MAJOR, OBJECT, class_name_of, convert, descriptor_of, load_all};
use crate::classfile::writer::{ClassBuilder, CodeBuilder};
use crate::classfile::{FieldType, MemberKind, MemberRef, MethodDescriptor, Opcode};

const FLAG_SERIALIZABLE: i32 = 1;
const FLAG_MARKERS: i32 = 2;
const FLAG_BRIDGES: i32 = 4;

const SERIALIZABLE: &[u8] = b"java/io/Serializable";

const INVOKE_STATIC: u8 = 6;
const NEW_INVOKE_SPECIAL: u8 = 8;

/// The method that does the work.
struct Target<'a> {
    class_name: &'a [u8],
    name: &'a [u8],
    descriptor: &'a [u8],
    interface: bool,
}

impl<'a> Target<'a> {
    fn of(member: MemberRef<'a>) -> Target<'a> {
        let interface = member.kind == MemberKind::InterfaceMethod;
        Target { class_name: member.class_name, name: member.name, descriptor: member.descriptor, interface }
    }
}

/// What the bootstrap arguments say.
struct Plan<'a> {
    interface: &'a [u8],
    /// Descriptors to implement: the interface method's, then bridges.
    erased: Vec<&'a [u8]>,
    instantiated: MethodDescriptor<'a>,
    kind: u8,
    target: Target<'a>,
    captured: Vec<FieldType<'a>>,
    interfaces: Vec<Vec<u8>>,
    /// The type known at run time as text, where the lambda can be serialized.
    serializable: Option<&'a [u8]>,
}

impl<'a> Plan<'a> {
    fn of(site: &Site<'a>, alternative: bool) -> Option<Plan<'a>> {
        let pool = site.file.pool();
        let site_type = MethodDescriptor::parse(site.descriptor)?;
        let FieldType::Object(interface) = site_type.return_type()? else { return None };
        let [erased, handle, instantiated] = *site.arguments.get(..3)? else { return None };
        let (kind, reference) = pool.method_handle(handle)?;
        let mut plan = Plan {
            interface,
            erased: vec![pool.method_type(erased)?],
            instantiated: MethodDescriptor::parse(pool.method_type(instantiated)?)?,
            kind,
            target: Target::of(pool.member_ref(reference)?),
            captured: site_type.parameters().collect(),
            interfaces: Vec::new(),
            serializable: None,
        };
        if alternative {
            let mut rest = site.arguments.get(3..)?.iter().copied();
            let flags = pool.integer(rest.next()?)?;
            if flags & FLAG_MARKERS != 0 {
                for _ in 0..pool.integer(rest.next()?)? {
                    plan.interfaces.push(pool.class(rest.next()?)?.to_vec());
                }
            }
            if flags & FLAG_BRIDGES != 0 {
                for _ in 0..pool.integer(rest.next()?)? {
                    plan.erased.push(pool.method_type(rest.next()?)?);
                }
            }
            if flags & FLAG_SERIALIZABLE != 0 {
                plan.interfaces.push(SERIALIZABLE.to_vec());
                plan.serializable = pool.method_type(instantiated);
            }
        }
        plan.interfaces.retain(|name| name != interface);
        plan.interfaces.dedup();
        Some(plan)
    }
    /// Types that the target takes, its receiver included.
    fn taken(&self) -> Option<Vec<FieldType<'a>>> {
        let mut all = Vec::new();
        if self.kind != INVOKE_STATIC && self.kind != NEW_INVOKE_SPECIAL {
            all.push(class_type(self.target.class_name));
        }
        all.extend(MethodDescriptor::parse(self.target.descriptor)?.parameters());
        Some(all)
    }
}

/// The type that a class entry's text names.
fn class_type(name: &[u8]) -> FieldType<'_> {
    if name.first() == Some(&b'[') { FieldType::Array(name) } else { FieldType::Object(name) }
}

fn field_name(index: usize) -> Vec<u8> {
    format!("arg${}", index + 1).into_bytes()
}

/// The class file; `None` when the arguments do not fit.
pub(super) fn spin(site: &Site<'_>, alternative: bool) -> Option<Vec<u8>> {
    write(&site.names(), &Plan::of(site, alternative)?)
}

/// A lambda class asked for by a call of `LambdaMetafactory` rather than by a call site; see `ijen.internal.Invoke.lambda`.
pub struct Request<'a> {
    /// Name of the interface's method.
    pub name: &'a [u8],
    /// The factory's descriptor.
    pub factory: &'a [u8],
    /// Descriptors to implement.
    pub erased: Vec<&'a [u8]>,
    /// The descriptor known at run time.
    pub instantiated: &'a [u8],
    /// The implementation: kind, class, name, descriptor, whether the class is an interface.
    pub kind: u8,
    /// See `kind`.
    pub target: (&'a [u8], &'a [u8], &'a [u8]),
    /// See `kind`.
    pub in_interface: bool,
    /// Interfaces besides the one that the factory returns.
    pub interfaces: Vec<Vec<u8>>,
}

/// The class file for `request`, a neighbour of the class `caller`.
pub fn spin_request(caller: &[u8], request: &Request<'_>) -> Option<Vec<u8>> {
    let names = Names { caller, name: request.name, descriptor: request.factory };
    let factory = MethodDescriptor::parse(request.factory)?;
    let FieldType::Object(interface) = factory.return_type()? else { return None };
    let (class_name, name, descriptor) = request.target;
    let mut plan = Plan {
        interface,
        erased: request.erased.clone(),
        instantiated: MethodDescriptor::parse(request.instantiated)?,
        kind: request.kind,
        target: Target { class_name, name, descriptor, interface: request.in_interface },
        captured: factory.parameters().collect(),
        interfaces: request.interfaces.clone(),
        serializable: request.interfaces.iter().any(|name| name == SERIALIZABLE).then_some(request.instantiated),
    };
    plan.interfaces.retain(|name| name != interface);
    plan.interfaces.dedup();
    write(&names, &plan)
}

fn write(site: &Names<'_>, plan: &Plan<'_>) -> Option<Vec<u8>> {
    let me = site.class_name(b"$$Lambda");
    let mut class = ClassBuilder::new(MAJOR, 0x1030, &me, OBJECT);
    class.interface(plan.interface);
    for name in &plan.interfaces {
        class.interface(name);
    }
    for (index, ty) in plan.captured.iter().enumerate() {
        class.field(0x0012, &field_name(index), &descriptor_of(*ty));
    }
    let constructor = constructor(&mut class, &me, &plan.captured);
    let mut done: Vec<&[u8]> = Vec::new();
    for erased in &plan.erased {
        if !done.contains(erased) {
            done.push(erased);
            let code = body(&mut class, &me, plan, erased)?;
            class.method(0x0001, site.name, erased, Some(code));
        }
    }
    if let Some(instantiated) = plan.serializable {
        let code = write_replace(&mut class, &me, site, plan, instantiated)?;
        class.method(0x0012, b"writeReplace", b"()Ljava/lang/Object;", Some(code));
    }
    factory(&mut class, &me, site, &constructor, plan.interface)?;
    Some(class.finish())
}

/// `writeReplace` of a serializable lambda: the `SerializedLambda` that stands for it.
fn write_replace(class: &mut ClassBuilder, me: &[u8], site: &Names<'_>, plan: &Plan<'_>, instantiated: &[u8]) -> Option<CodeBuilder> {
    const SERIALIZED: &[u8] = b"java/lang/invoke/SerializedLambda";
    const STRING: &str = "Ljava/lang/String;";
    let mut code = CodeBuilder::new(16, 1);
    code.new_object(&mut class.pool, SERIALIZED).op(Opcode::Dup);
    let capturing = class.pool.class(site.caller.split(|b| *b == b'+').next()?);
    code.ldc(capturing);
    let push = |code: &mut CodeBuilder, class: &mut ClassBuilder, text: &[u8]| {
        let index = class.pool.string(text);
        code.ldc(index);
    };
    for text in [plan.interface, site.name, plan.erased.first()?] {
        push(&mut code, class, text);
    }
    code.push_int(&mut class.pool, i32::from(plan.kind));
    for text in [plan.target.class_name, plan.target.name, plan.target.descriptor, instantiated] {
        push(&mut code, class, text);
    }
    let object = class.pool.class(OBJECT);
    code.push_int(&mut class.pool, plan.captured.len() as i32).op_cp(Opcode::Anewarray, object);
    for (index, ty) in plan.captured.iter().enumerate() {
        code.op(Opcode::Dup).push_int(&mut class.pool, index as i32);
        code.aload_0().getfield(&mut class.pool, me, &field_name(index), &descriptor_of(*ty));
        convert(&mut code, &mut class.pool, *ty, FieldType::Object(OBJECT), *ty);
        code.op(Opcode::Aastore);
    }
    let descriptor = format!("(Ljava/lang/Class;{STRING}{STRING}{STRING}I{STRING}{STRING}{STRING}{STRING}[Ljava/lang/Object;)V");
    code.invoke(Opcode::Invokespecial, &mut class.pool, (SERIALIZED, b"<init>", descriptor.as_bytes()), false);
    code.op(Opcode::Areturn);
    Some(code)
}

fn constructor(class: &mut ClassBuilder, me: &[u8], captured: &[FieldType<'_>]) -> Vec<u8> {
    let types: Vec<u8> = captured.iter().flat_map(|ty| descriptor_of(*ty)).collect();
    let descriptor = [b"(", &types[..], b")V"].concat();
    let slots: usize = captured.iter().map(|ty| ty.slots()).sum();
    let mut code = CodeBuilder::new(3, slots as u16 + 1);
    code.aload_0().invoke(Opcode::Invokespecial, &mut class.pool, (OBJECT, b"<init>", b"()V"), false);
    let mut local = 1;
    for (index, ty) in captured.iter().enumerate() {
        code.aload_0().load(*ty, local).putfield(&mut class.pool, me, &field_name(index), &descriptor_of(*ty));
        local += ty.slots() as u16;
    }
    code.return_value(None);
    class.method(0x0002, b"<init>", &descriptor, Some(code));
    descriptor
}

/// The static method that the call site calls. Without captured values all calls share one instance.
fn factory(class: &mut ClassBuilder, me: &[u8], site: &Names<'_>, constructor: &[u8], interface: &[u8]) -> Option<()> {
    let descriptor = MethodDescriptor::parse(site.descriptor)?;
    let slots = descriptor.parameter_slots() as u16;
    let make = |class: &mut ClassBuilder| {
        let mut code = CodeBuilder::new(slots + 2, slots);
        code.new_object(&mut class.pool, me).op(Opcode::Dup);
        load_all(&mut code, descriptor, 0);
        code.invoke(Opcode::Invokespecial, &mut class.pool, (me, b"<init>", constructor), false);
        code
    };
    let mut code = make(class);
    if slots == 0 {
        // A hidden class cannot name itself in a descriptor.
        let own = descriptor_of(FieldType::Object(interface));
        class.field(0x001a, b"LAMBDA_INSTANCE$", &own);
        code.static_field(Opcode::Putstatic, &mut class.pool, me, b"LAMBDA_INSTANCE$", &own).return_value(None);
        class.method(0x0008, b"<clinit>", b"()V", Some(code));
        code = CodeBuilder::new(1, 0);
        code.static_field(Opcode::Getstatic, &mut class.pool, me, b"LAMBDA_INSTANCE$", &own);
    }
    code.op(Opcode::Areturn);
    class.method(0x0018, FACTORY, site.descriptor, Some(code));
    Some(())
}

/// Name of the factory method.
pub(super) const FACTORY: &[u8] = b"make$lambda";

fn body(class: &mut ClassBuilder, me: &[u8], plan: &Plan<'_>, erased: &[u8]) -> Option<CodeBuilder> {
    let erased = MethodDescriptor::parse(erased)?;
    let target = MethodDescriptor::parse(plan.target.descriptor)?;
    let taken = plan.taken()?;
    let slots = taken.iter().map(|ty| ty.slots()).sum::<usize>() + 4;
    let mut code = CodeBuilder::new(slots as u16, erased.parameter_slots() as u16 + 1);
    let creates = plan.kind == NEW_INVOKE_SPECIAL;
    if creates {
        code.new_object(&mut class.pool, plan.target.class_name).op(Opcode::Dup);
    }
    for (index, ty) in plan.captured.iter().enumerate() {
        code.aload_0().getfield(&mut class.pool, me, &field_name(index), &descriptor_of(*ty));
        let to = *taken.get(index)?;
        convert(&mut code, &mut class.pool, *ty, to, *ty);
    }
    let mut local = 1;
    let mut known = plan.instantiated.parameters();
    for (index, ty) in erased.parameters().enumerate() {
        code.load(ty, local);
        local += ty.slots() as u16;
        let to = *taken.get(plan.captured.len() + index)?;
        convert(&mut code, &mut class.pool, ty, to, known.next()?);
    }
    let interface = plan.target.interface;
    let opcode = match plan.kind {
        INVOKE_STATIC => Opcode::Invokestatic,
        NEW_INVOKE_SPECIAL => Opcode::Invokespecial,
        _ if interface => Opcode::Invokeinterface,
        _ => Opcode::Invokevirtual,
    };
    let method = (plan.target.class_name, plan.target.name, plan.target.descriptor);
    code.invoke(opcode, &mut class.pool, method, interface);
    let result = if creates { Some(class_type(plan.target.class_name)) } else { target.return_type() };
    match (result, erased.return_type()) {
        (Some(from), Some(to)) => {
            let functional = if from.is_reference() && to.is_reference() { to } else { from };
            if !(from.is_reference() && to.is_reference()) || needs_cast(from, to) {
                convert(&mut code, &mut class.pool, from, to, functional);
            }
            code.return_value(Some(to));
        }
        (Some(from), None) => {
            code.op(if from.slots() == 2 { Opcode::Pop2 } else { Opcode::Pop }).return_value(None);
        }
        (None, _) => {
            code.return_value(None);
        }
    }
    Some(code)
}

/// A target that returns less than the interface promises (through generics) is checked.
fn needs_cast(from: FieldType<'_>, to: FieldType<'_>) -> bool {
    class_name_of(from).is_some_and(|n| n == OBJECT) && class_name_of(to).is_some_and(|n| n != OBJECT)
}
