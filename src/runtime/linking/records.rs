//! `ObjectMethods.bootstrap`: `toString`, `hashCode` and `equals` of records in bytecode.
use super::indy::Site;
use super::spinner::{MAJOR, OBJECT, append, append_text, descriptor_of, new_builder, return_text, wrapper_name};
use crate::classfile::writer::{ClassBuilder, CodeBuilder};
use crate::classfile::{FieldType, MemberRef, Opcode};

struct Component<'a> {
    field: MemberRef<'a>,
    ty: FieldType<'a>,
}

/// The class file; `None` when the arguments do not fit.
pub(super) fn spin(site: &Site<'_>) -> Option<Vec<u8>> {
    let pool = site.file.pool();
    let record = pool.class(*site.arguments.first()?)?;
    let mut components = Vec::new();
    for handle in site.arguments.get(2..)? {
        let field = pool.member_ref(pool.method_handle(*handle)?.1)?;
        components.push(Component { field, ty: FieldType::parse(field.descriptor)? });
    }
    let mut class = ClassBuilder::new(MAJOR, 0x1030, &site.class_name(b"$$ObjectMethods"), OBJECT);
    let code = match site.name {
        b"toString" => to_string(&mut class, record, &components),
        b"hashCode" => hash_code(&mut class, record, &components),
        b"equals" => equals(&mut class, record, &components),
        _ => return None,
    };
    class.method(0x0018, site.name, site.descriptor, Some(code));
    Some(class.finish())
}

fn get(code: &mut CodeBuilder, class: &mut ClassBuilder, local: u16, record: &[u8], component: &Component<'_>) {
    code.load(FieldType::Object(record), local);
    code.getfield(&mut class.pool, component.field.class_name, component.field.name, component.field.descriptor);
}

fn to_string(class: &mut ClassBuilder, record: &[u8], components: &[Component<'_>]) -> CodeBuilder {
    let mut code = CodeBuilder::new(6, 1);
    new_builder(&mut code, &mut class.pool);
    let mirror = class.pool.class(record);
    code.ldc(mirror);
    code.invoke(Opcode::Invokevirtual, &mut class.pool, (b"java/lang/Class", b"getSimpleName", b"()Ljava/lang/String;"), false);
    append(&mut code, &mut class.pool, FieldType::Object(b"java/lang/String"));
    for (index, component) in components.iter().enumerate() {
        let before = if index == 0 { &b"["[..] } else { b", " };
        append_text(&mut code, &mut class.pool, &[before, component.field.name, b"="].concat());
        get(&mut code, class, 0, record, component);
        append(&mut code, &mut class.pool, component.ty);
    }
    append_text(&mut code, &mut class.pool, if components.is_empty() { b"[]" } else { b"]" });
    return_text(&mut code, &mut class.pool);
    code
}

fn hash_code(class: &mut ClassBuilder, record: &[u8], components: &[Component<'_>]) -> CodeBuilder {
    let mut code = CodeBuilder::new(6, 1);
    code.push_int(&mut class.pool, 0);
    for component in components {
        code.push_int(&mut class.pool, 31).op(Opcode::Imul);
        get(&mut code, class, 0, record, component);
        match wrapper_name(component.ty) {
            Some(wrapper) => {
                let descriptor = [b"(", &descriptor_of(component.ty)[..], b")I"].concat();
                code.invoke(Opcode::Invokestatic, &mut class.pool, (wrapper, b"hashCode", &descriptor), false);
            }
            None => {
                let hash: (&[u8], &[u8], &[u8]) = (b"java/util/Objects", b"hashCode", b"(Ljava/lang/Object;)I");
                code.invoke(Opcode::Invokestatic, &mut class.pool, hash, false);
            }
        }
        code.op(Opcode::Iadd);
    }
    code.op(Opcode::Ireturn);
    code
}

fn equals(class: &mut ClassBuilder, record: &[u8], components: &[Component<'_>]) -> CodeBuilder {
    let mut code = CodeBuilder::new(8, 2);
    let object = FieldType::Object(record);
    let (different, no, yes) = (code.label(), code.label(), code.label());
    code.load(object, 0).load(object, 1).branch(Opcode::IfAcmpeq, yes);
    code.load(object, 1).instance_of(&mut class.pool, record).branch(Opcode::Ifeq, no);
    code.load(object, 1).checkcast(&mut class.pool, record).store(object, 1);
    for component in components {
        get(&mut code, class, 0, record, component);
        get(&mut code, class, 1, record, component);
        match component.ty {
            FieldType::Long => {
                code.op(Opcode::Lcmp).branch(Opcode::Ifne, different);
            }
            FieldType::Float | FieldType::Double => {
                let letter = descriptor_of(component.ty);
                let descriptor = [b"(", &letter[..], &letter[..], b")I"].concat();
                let wrapper = wrapper_name(component.ty).unwrap_or_default();
                code.invoke(Opcode::Invokestatic, &mut class.pool, (wrapper, b"compare", &descriptor), false);
                code.branch(Opcode::Ifne, different);
            }
            FieldType::Object(_) | FieldType::Array(_) => {
                let same: (&[u8], &[u8], &[u8]) = (b"java/util/Objects", b"equals", b"(Ljava/lang/Object;Ljava/lang/Object;)Z");
                code.invoke(Opcode::Invokestatic, &mut class.pool, same, false).branch(Opcode::Ifeq, different);
            }
            _ => {
                code.branch(Opcode::IfIcmpne, different);
            }
        }
    }
    code.bind(yes).push_int(&mut class.pool, 1).op(Opcode::Ireturn);
    code.bind(different).bind(no).push_int(&mut class.pool, 0).op(Opcode::Ireturn);
    code
}
