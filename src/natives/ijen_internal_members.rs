//! `ijen.internal.Members`: what reflection needs beyond OpenJDK's natives.
use super::jdk_internal_reflect_accessors::invoke_special;
use super::reflection::{declared_parameters, method_of};
use super::support::{Arg, class_of, get_int, get_ref, required};
use crate::native_methods;
use crate::runtime::finalization;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

const TYPE_ANNOTATIONS: &[u8] = b"RuntimeVisibleTypeAnnotations";

fn construct<'s>(m: &mut Mutator<'s>, constructor: Arg<'s>, target: Arg<'s>) -> JavaResult<()> {
    invoke_special(m, constructor, target, None)?;
    // The constructor of `Object` itself was not called by another one, which would have seen to it.
    let (Some(constructor), Some(target)) = (constructor, target) else { return Ok(()) };
    let method = method_of(m, constructor)?;
    if finalization::is_object_init(m.rt(), method) { finalization::register(m, target) } else { Ok(()) }
}

fn bytes<'s>(m: &mut Mutator<'s>, raw: Option<&[u8]>) -> JavaResult<Arg<'s>> {
    match raw {
        Some(bytes) => m.new_byte_array(bytes).map(Some),
        None => Ok(None),
    }
}

fn annotations<'s>(m: &mut Mutator<'s>, holder: Arg<'s>) -> JavaResult<Arg<'s>> {
    let holder = required(m, holder)?;
    let class = class_of(m, holder);
    let raw = class.get().body().and_then(|b| b.file.raw_attribute(b"RuntimeVisibleAnnotations"));
    bytes(m, raw)
}

fn type_annotations<'s>(m: &mut Mutator<'s>, declaration: Arg<'s>) -> JavaResult<Arg<'s>> {
    let declaration = required(m, declaration)?;
    let rt = m.rt();
    let kind = rt.symbols.text(rt.class_of(m.raw(declaration)).name);
    let holder = match kind.as_str() {
        "java/lang/Class" => Some(declaration),
        _ => get_ref(m, declaration, "clazz", "Ljava/lang/Class;"),
    };
    let Some(class) = holder.map(|h| class_of(m, h)) else { return Ok(None) };
    let Some(body) = class.get().body() else { return Ok(None) };
    let file = &body.file;
    let members = match kind.as_str() {
        "java/lang/Class" => return bytes(m, file.raw_attribute(TYPE_ANNOTATIONS)),
        "java/lang/reflect/Field" => file.fields(),
        _ => file.methods(),
    };
    let slot = get_int(m, declaration, "slot");
    let raw = usize::try_from(slot).ok().and_then(|slot| file.raw_member_attribute(members.get(slot)?, TYPE_ANNOTATIONS));
    bytes(m, raw)
}

/// Fields, methods and constructors hold nothing that a shallow copy would break.
fn copy<'s>(m: &mut Mutator<'s>, member: Arg<'s>) -> JavaResult<Arg<'s>> {
    let member = required(m, member)?;
    let rt = m.rt();
    let class = rt.class_of(m.raw(member));
    let copy = m.allocate_instance(class)?;
    rt.heap.copy_body(m.raw(member), m.raw(copy), &mut 0);
    Ok(Some(copy))
}

fn has_parameter_data<'s>(m: &mut Mutator<'s>, executable: Arg<'s>) -> JavaResult<bool> {
    let executable = required(m, executable)?;
    let method = method_of(m, executable)?;
    Ok(declared_parameters(method).is_some())
}

native_methods! { "ijen/internal/Members":
    static "annotations" "(Ljava/lang/Class;)[B" => annotations(Ref) -> Ref;
    static "typeAnnotations" "(Ljava/lang/Object;)[B" => type_annotations(Ref) -> Ref;
    static "invokeSpecial" "(Ljava/lang/reflect/Method;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;" => invoke_special(Ref, Ref, Ref) -> Ref;
    static "construct" "(Ljava/lang/reflect/Constructor;Ljava/lang/Object;)V" => construct(Ref, Ref) -> Void;
    static "copy" "(Ljava/lang/Object;)Ljava/lang/Object;" => copy(Ref) -> Ref;
    static "hasParameterData" "(Ljava/lang/reflect/Executable;)Z" => has_parameter_data(Ref) -> bool;
}
