//! Whether an `invokedynamic` is what javac writes, so that a shortcut may link it: the bootstrap method is the library's very own, and the
//! methods among its arguments resolve. What does not fit goes the long way, with the errors of that.
use super::handles;
use super::resolution::{self, InvokeKind};
use crate::classfile::{ClassFile, FieldType, MemberKind, MethodDescriptor};
use crate::runtime::class::{ClassPtr, Kind};
use crate::runtime::mirrors;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

const LOOKUP: &str = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;";
const SITE: &str = "Ljava/lang/invoke/CallSite;";

/// Class, name, and what stands in the descriptor behind lookup, name and type.
const BOOTSTRAPS: [(&str, &str, &str); 6] = [
    (
        "java/lang/invoke/LambdaMetafactory",
        "metafactory",
        "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;",
    ),
    ("java/lang/invoke/LambdaMetafactory", "altMetafactory", "[Ljava/lang/Object;"),
    ("java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", "Ljava/lang/String;[Ljava/lang/Object;"),
    ("java/lang/invoke/StringConcatFactory", "makeConcat", ""),
    ("java/lang/runtime/SwitchBootstraps", "typeSwitch", "[Ljava/lang/Object;"),
    ("java/lang/runtime/SwitchBootstraps", "enumSwitch", "[Ljava/lang/Object;"),
];

const RECORDS: &[u8] = b"(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/TypeDescriptor;Ljava/lang/Class;\
    Ljava/lang/String;[Ljava/lang/invoke/MethodHandle;)Ljava/lang/Object;";

const GET_FIELD: u8 = 1;
const INVOKE_STATIC: u8 = 6;
const NEW_INVOKE_SPECIAL: u8 = 8;

/// Fails as resolving the call site's type and the method types and handles among the static arguments does.
pub(super) fn fit(m: &mut Mutator<'_>, caller: ClassPtr, index: u16) -> JavaResult<bool> {
    let Some(body) = caller.get().body() else { return Ok(false) };
    let file = &body.file;
    let Some(arguments) = recognized(file, index) else { return Ok(false) };
    let pool = file.pool();
    if let Some(site) = pool.invoke_dynamic(index) {
        load_types(m, caller, site.descriptor)?;
    }
    for argument in arguments.iter().copied() {
        if let Some(descriptor) = pool.method_type(argument) {
            load_types(m, caller, descriptor)?;
        }
        let Some((kind, reference)) = pool.method_handle(argument) else { continue };
        let invoke = match kind {
            5 => InvokeKind::Virtual,
            INVOKE_STATIC => InvokeKind::Static,
            7 | 8 => InvokeKind::Special,
            9 => InvokeKind::Interface,
            _ => continue,
        };
        let Some(member) = pool.member_ref(reference) else { return Ok(false) };
        let class = resolution::resolve_class(m, caller, member.class.raw())?;
        resolution::check_consistent(m, class, argument, &member)?;
        let method = resolution::resolve_method(m, caller, reference, invoke)?;
        load_types(m, caller, member.descriptor)?;
        let last = MethodDescriptor::parse(member.descriptor).and_then(|d| d.parameters().last());
        if method.flags.is_varargs() && !matches!(last, Some(FieldType::Array(_))) {
            return Ok(false);
        }
    }
    match pool.invoke_dynamic(index).and_then(|site| MethodDescriptor::parse(site.descriptor)) {
        Some(site) if of_lambda(file, index) && caller.loader != m.rt().loaders.boot() => lambda_fits(m, caller, site, &arguments),
        _ => Ok(true),
    }
}

fn of_lambda(file: &ClassFile, index: u16) -> bool {
    let (pool, methods) = (file.pool(), file.bootstrap_methods());
    let bootstrap = pool.invoke_dynamic(index).and_then(|site| methods.get(usize::from(site.bootstrap)));
    let reference = bootstrap.and_then(|bootstrap| pool.method_handle(bootstrap.handle.raw()));
    let member = reference.and_then(|(_, reference)| pool.member_ref(reference));
    member.is_some_and(|member| member.class_name == b"java/lang/invoke/LambdaMetafactory")
}

fn is_box(m: &Mutator<'_>, class: ClassPtr, kind: Kind) -> bool {
    let name: &[u8] = match kind {
        Kind::Boolean => b"java/lang/Boolean",
        Kind::Byte => b"java/lang/Byte",
        Kind::Char => b"java/lang/Character",
        Kind::Short => b"java/lang/Short",
        Kind::Int => b"java/lang/Integer",
        Kind::Long => b"java/lang/Long",
        Kind::Float => b"java/lang/Float",
        Kind::Double => b"java/lang/Double",
        Kind::Void | Kind::Ref => return false,
    };
    m.rt().symbols.bytes(class.name) == name
}

/// Whether the classes of a lambda are what the metafactory asks for.
fn lambda_fits(m: &mut Mutator<'_>, caller: ClassPtr, site: MethodDescriptor<'_>, arguments: &[u16]) -> JavaResult<bool> {
    const INTERFACE: u16 = 0x0200;
    let Some(body) = caller.get().body() else { return Ok(false) };
    let pool = body.file.pool();
    let interface = handles::type_class(m, caller, site.return_type())?;
    if mirrors::modifiers(interface.get()) & INTERFACE == 0 {
        return Ok(false);
    }
    let handle = arguments.get(1).and_then(|argument| pool.method_handle(*argument));
    let member = handle.and_then(|(kind, reference)| Some((kind, pool.member_ref(reference)?)));
    let dynamic = arguments.get(2).and_then(|argument| MethodDescriptor::parse(pool.method_type(*argument)?));
    let erased = arguments.first().and_then(|argument| MethodDescriptor::parse(pool.method_type(*argument)?));
    let (Some((kind, member)), Some(dynamic), Some(erased)) = (member, dynamic, erased) else { return Ok(false) };
    let Some(target) = MethodDescriptor::parse(member.descriptor) else { return Ok(false) };
    let mut taken = Vec::new();
    let receiver = !matches!(kind, INVOKE_STATIC | NEW_INVOKE_SPECIAL);
    if receiver {
        taken.push(resolution::resolve_class(m, caller, member.class.raw())?);
    }
    for parameter in target.parameters() {
        taken.push(handles::type_class(m, caller, Some(parameter))?);
    }
    let (captured, own) = (site.parameters().count(), erased.parameters().count());
    if dynamic.parameters().count() != own || taken.len() != captured + own {
        return Ok(false);
    }
    for (index, parameter) in site.parameters().chain(dynamic.parameters()).enumerate() {
        let given = handles::type_class(m, caller, Some(parameter))?;
        let Some(wanted) = taken.get(index) else { return Ok(false) };
        let captured = index < captured && !(receiver && index == 0);
        let fits = match (given.primitive(), wanted.primitive()) {
            _ if captured => given == *wanted,
            (None, None) => given.is_assignable_to(*wanted),
            (Some(_), Some(_)) => true,
            // Boxes are what is usual.
            (None, Some(kind)) => is_box(m, given, kind),
            (Some(kind), None) => is_box(m, *wanted, kind),
        };
        if !fits {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Loads the classes of a method descriptor, as its `MethodType` would need them (JVMS 5.4.3.5). The library's own call sites do without.
fn load_types(m: &mut Mutator<'_>, caller: ClassPtr, descriptor: &[u8]) -> JavaResult<()> {
    let boot = m.rt().loaders.boot();
    if let Some(parsed) = MethodDescriptor::parse(descriptor)
        && caller.loader != boot
    {
        for parameter in parsed.parameters() {
            handles::type_class(m, caller, Some(parameter))?;
        }
        handles::type_class(m, caller, parsed.return_type())?;
    }
    Ok(())
}

/// The static arguments of a call site whose bootstrap method is one of those.
fn recognized(file: &ClassFile, index: u16) -> Option<Vec<u16>> {
    let pool = file.pool();
    let dynamic = pool.invoke_dynamic(index)?;
    let methods = file.bootstrap_methods();
    let bootstrap = methods.get(usize::from(dynamic.bootstrap))?;
    let (kind, reference) = pool.method_handle(bootstrap.handle.raw())?;
    let member = pool.member_ref(reference)?;
    let arguments: Vec<u16> = bootstrap.arguments.map(|a| a.raw()).collect();
    if kind != INVOKE_STATIC || member.kind != MemberKind::Method {
        return None;
    }
    if (member.class_name, member.name) == (&b"java/lang/runtime/ObjectMethods"[..], &b"bootstrap"[..]) {
        return (member.descriptor == RECORDS && is_of_record(file, &arguments, dynamic.name, dynamic.descriptor)).then_some(arguments);
    }
    let known = |(class, name, rest): &(&str, &str, &str)| {
        (class.as_bytes(), name.as_bytes()) == (member.class_name, member.name)
            && member.descriptor == format!("{LOOKUP}{rest}){SITE}").as_bytes()
    };
    BOOTSTRAPS.iter().any(known).then_some(arguments)
}

/// Whether the arguments name the fields of the class itself, and the call site has the type of the method it makes.
fn is_of_record(file: &ClassFile, arguments: &[u16], name: &[u8], descriptor: &[u8]) -> bool {
    let (pool, own) = (file.pool(), file.this_class_name());
    let [class, names, getters @ ..] = arguments else { return false };
    let Some(names) = pool.string(*names).and_then(|text| pool.utf8(text.raw())) else { return false };
    let fields: Option<Vec<&[u8]>> = getters
        .iter()
        .map(|getter| {
            let (kind, reference) = pool.method_handle(*getter)?;
            let field = pool.member_ref(reference)?;
            let declared = file.fields().iter().find(|f| file.name_of(f) == field.name && file.descriptor_of(f) == field.descriptor)?;
            (kind == GET_FIELD && field.class_name == own && !declared.field_flags().is_static()).then_some(field.name)
        })
        .collect();
    let Some(fields) = fields else { return false };
    let rest: &[u8] = match name {
        b"toString" => b";)Ljava/lang/String;",
        b"hashCode" => b";)I",
        b"equals" => b";Ljava/lang/Object;)Z",
        _ => return false,
    };
    pool.class(*class) == Some(own) && fields.join(&b';') == names && descriptor == [b"(L", own, rest].concat()
}
