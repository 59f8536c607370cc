//! `SwitchBootstraps.typeSwitch` and `enumSwitch`: the labels tested in order from the restart index on.
use super::indy::Site;
use super::spinner::{MAJOR, OBJECT};
use crate::classfile::descriptor::{is_class_name, is_unqualified_name};
use crate::classfile::writer::{ClassBuilder, CodeBuilder, Label};
use crate::classfile::{ClassFile, Entry, FieldType, MemberKind, Opcode};

const TARGET: FieldType<'static> = FieldType::Object(OBJECT);
const NUMBER: &[u8] = b"java/lang/Number";
const CHARACTER: &[u8] = b"java/lang/Character";

/// The class file; `None` when a label is of another kind.
pub(super) fn spin(site: &Site<'_>, enums: bool) -> Option<Vec<u8>> {
    let mut class = ClassBuilder::new(MAJOR, 0x1030, &site.class_name(b"$$TypeSwitch"), OBJECT);
    let mut code = CodeBuilder::new(4, 2);
    if !site.descriptor()?.parameters().next()?.is_reference() {
        return None;
    }
    let present = code.label();
    code.load(TARGET, 0).branch(Opcode::Ifnonnull, present).push_int(&mut class.pool, -1).op(Opcode::Ireturn).bind(present);
    for (position, label) in site.arguments.iter().enumerate() {
        let position = i32::try_from(position).ok()?;
        let next = code.label();
        code.load(FieldType::Int, 1).push_int(&mut class.pool, position).branch(Opcode::IfIcmpgt, next);
        test(&mut class, &mut code, site.file, *label, enums, next)?;
        code.push_int(&mut class.pool, position).op(Opcode::Ireturn).bind(next);
    }
    code.push_int(&mut class.pool, i32::try_from(site.arguments.len()).ok()?).op(Opcode::Ireturn);
    class.method(0x0018, site.name, site.descriptor, Some(code));
    Some(class.finish())
}

/// Goes to `next` when the target does not match.
fn test(class: &mut ClassBuilder, code: &mut CodeBuilder, file: &ClassFile, label: u16, enums: bool, next: Label) -> Option<()> {
    let pool = file.pool();
    match pool.entry(label)? {
        Entry::Class(name) => {
            code.load(TARGET, 0).instance_of(&mut class.pool, pool.utf8(name)?).branch(Opcode::Ifeq, next);
        }
        Entry::String(text) => {
            let index = class.pool.string(pool.utf8(text)?);
            code.ldc(index).load(TARGET, 0);
            if enums {
                code.checkcast(&mut class.pool, b"java/lang/Enum");
                code.invoke(Opcode::Invokevirtual, &mut class.pool, (b"java/lang/Enum", b"name", b"()Ljava/lang/String;"), false);
            }
            code.invoke(Opcode::Invokevirtual, &mut class.pool, (b"java/lang/String", b"equals", b"(Ljava/lang/Object;)Z"), false);
            code.branch(Opcode::Ifeq, next);
        }
        Entry::Integer(value) => {
            let (character, compare) = (code.label(), code.label());
            code.load(TARGET, 0).instance_of(&mut class.pool, NUMBER).branch(Opcode::Ifeq, character);
            code.load(TARGET, 0).checkcast(&mut class.pool, NUMBER);
            code.invoke(Opcode::Invokevirtual, &mut class.pool, (NUMBER, b"intValue", b"()I"), false);
            code.push_int(&mut class.pool, value).branch(Opcode::IfIcmpne, next).branch(Opcode::Goto, compare);
            code.bind(character).load(TARGET, 0).instance_of(&mut class.pool, CHARACTER).branch(Opcode::Ifeq, next);
            code.load(TARGET, 0).checkcast(&mut class.pool, CHARACTER);
            code.invoke(Opcode::Invokevirtual, &mut class.pool, (CHARACTER, b"charValue", b"()C"), false);
            code.push_int(&mut class.pool, value).branch(Opcode::IfIcmpne, next).bind(compare);
        }
        Entry::Dynamic { .. } => {
            let (owner, constant) = enum_label(file, label)?;
            let descriptor = [b"L", &owner[..], b";"].concat();
            code.load(TARGET, 0).instance_of(&mut class.pool, &owner).branch(Opcode::Ifeq, next);
            code.load(TARGET, 0).static_field(Opcode::Getstatic, &mut class.pool, &owner, &constant, &descriptor);
            code.branch(Opcode::IfAcmpne, next);
        }
        _ => return None,
    }
    Some(())
}

const INVOKE: (&str, &str, &str) = (
    "java/lang/invoke/ConstantBootstraps",
    "invoke",
    "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;",
);
const ENUM_DESC: (&str, &str, &str) =
    ("java/lang/Enum$EnumDesc", "of", "(Ljava/lang/constant/ClassDesc;Ljava/lang/String;)Ljava/lang/Enum$EnumDesc;");
const CLASS_DESC: (&str, &str, &str) = ("java/lang/constant/ClassDesc", "of", "(Ljava/lang/String;)Ljava/lang/constant/ClassDesc;");

/// The class and name in `EnumDesc.of(ClassDesc.of("p.E"), "A")`, as javac writes it with `ConstantBootstraps.invoke`.
fn enum_label(file: &ClassFile, label: u16) -> Option<(Vec<u8>, Vec<u8>)> {
    let pool = file.pool();
    let [class_desc, name] = invoked(file, label, ENUM_DESC, MemberKind::Method)?.try_into().ok()?;
    let [class_name] = invoked(file, class_desc, CLASS_DESC, MemberKind::InterfaceMethod)?.try_into().ok()?;
    let text = |index: u16| -> Option<Vec<u8>> { Some(pool.utf8(pool.string(index)?.raw())?.to_vec()) };
    let owner: Vec<u8> = text(class_name)?.iter().map(|b| if *b == b'.' { b'/' } else { *b }).collect();
    let name = text(name)?;
    (is_class_name(&owner) && is_unqualified_name(&name)).then_some((owner, name))
}

/// The arguments of the static method `wanted`, if that is what makes a dynamic constant.
fn invoked(file: &ClassFile, index: u16, wanted: (&str, &str, &str), kind: MemberKind) -> Option<Vec<u16>> {
    let methods = file.bootstrap_methods();
    let method = methods.get(usize::from(file.pool().dynamic(index)?.bootstrap))?;
    let mut arguments = method.arguments.map(|argument| argument.raw());
    let invoke = is_static_method(file, method.handle.raw(), INVOKE, MemberKind::Method);
    (invoke && is_static_method(file, arguments.next()?, wanted, kind)).then(|| arguments.collect())
}

fn is_static_method(file: &ClassFile, handle: u16, wanted: (&str, &str, &str), kind: MemberKind) -> bool {
    const INVOKE_STATIC: u8 = 6;
    let pool = file.pool();
    let handle = pool.method_handle(handle).filter(|(invoke, _)| *invoke == INVOKE_STATIC);
    let member = handle.and_then(|(_, reference)| pool.member_ref(reference));
    let (class, name, descriptor) = wanted;
    member.is_some_and(|member| {
        (member.class_name, member.name, member.descriptor) == (class.as_bytes(), name.as_bytes(), descriptor.as_bytes())
            && member.kind == kind
    })
}
