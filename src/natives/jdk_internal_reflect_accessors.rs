//! `Method.invoke` and `Constructor.newInstance`: `jdk.internal.reflect.Direct*HandleAccessor.NativeAccessor`.
use super::reflection::{boxed, illegal, method_of, unboxed, value_of_bits, widened};
use super::support::{Arg, class_of, get_ref, required};
use crate::native_methods;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::{Kind, tables};
use crate::runtime::initialization::initialize;
use crate::runtime::invoke::{self, Value};
use crate::runtime::linking::messages::external;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};

/// The arguments after the receiver, unboxed and widened as the parameter types ask.
fn arguments<'s>(m: &mut Mutator<'s>, executable: Handle<'s>, method: MethodPtr, given: Arg<'s>) -> JavaResult<Vec<Value<'s>>> {
    let types = get_ref(m, executable, "parameterTypes", "[Ljava/lang/Class;");
    let types = required(m, types)?;
    let mut values = Vec::new();
    for (index, kind) in method.get().parameters(m.rt()).enumerate() {
        let rt = m.rt();
        let length = given.map_or(0, |g| rt.heap.array_length(m.raw(g)) as usize);
        if index >= length {
            return Err(illegal(m, "wrong number of arguments"));
        }
        let object = given.and_then(|g| rt.heap.load_element_ref(m.raw(g), index as u32)).map(|r| m.root_raw(r));
        if kind == Kind::Ref {
            let wanted = rt.heap.load_element_ref(m.raw(types), index as u32).map(|r| m.root_raw(r));
            let wanted = wanted.map(|w| class_of(m, w));
            if let (Some(object), Some(wanted)) = (object, wanted)
                && !rt.class_of(m.raw(object)).is_assignable_to(wanted)
            {
                return Err(illegal(m, "argument type mismatch"));
            }
            values.push(Value::Ref(object));
            continue;
        }
        let found = object.and_then(|o| unboxed(m, o)).and_then(|(from, bits)| widened(from, kind, bits));
        match found {
            Some(bits) => values.push(value_of_bits(kind, bits)),
            None => return Err(illegal(m, "argument type mismatch")),
        }
    }
    Ok(values)
}

/// What the method threw, in an `InvocationTargetException`.
fn wrapped(m: &mut Mutator<'_>, unwind: Unwind) -> Unwind {
    let mut m = m.scope();
    let Some(thrown) = m.take_exception(unwind) else { return m.unwinding() };
    let class = "java/lang/reflect/InvocationTargetException";
    match m.new_instance(class, "(Ljava/lang/Throwable;)V", |_| Ok(vec![Value::Ref(Some(thrown))])) {
        Ok(exception) => m.throw(exception),
        Err(unwind) => unwind,
    }
}

/// Calls exactly `method`, boxes its result and wraps what it throws.
pub fn invoke_special<'s>(m: &mut Mutator<'s>, method: Arg<'s>, target: Arg<'s>, given: Arg<'s>) -> JavaResult<Arg<'s>> {
    let executable = required(m, method)?;
    let method = method_of(m, executable)?;
    let target = required(m, target)?;
    let mut values = vec![Value::Ref(Some(target))];
    values.extend(arguments(m, executable, method, given)?);
    match invoke::call(m, method, &values) {
        Ok(value) => boxed(m, method.returns, value),
        Err(unwind) => Err(wrapped(m, unwind)),
    }
}

fn invoke0<'s>(m: &mut Mutator<'s>, method: Arg<'s>, target: Arg<'s>, given: Arg<'s>) -> JavaResult<Arg<'s>> {
    let executable = required(m, method)?;
    let method = method_of(m, executable)?;
    let mut values = Vec::new();
    let mut selected = method;
    if method.is_static() {
        initialize(m, method.class())?;
    } else {
        let target = required(m, target)?;
        let class = m.rt().class_of(m.raw(target));
        selected = tables::select(&class, method).unwrap_or(method);
        values.push(Value::Ref(Some(target)));
    }
    values.extend(arguments(m, executable, method, given)?);
    match invoke::call(m, selected, &values) {
        Ok(value) => boxed(m, method.returns, value),
        Err(unwind) => Err(wrapped(m, unwind)),
    }
}

fn new_instance0<'s>(m: &mut Mutator<'s>, constructor: Arg<'s>, given: Arg<'s>) -> JavaResult<Arg<'s>> {
    let executable = required(m, constructor)?;
    let method = method_of(m, executable)?;
    let class = method.class();
    if class.flags.is_abstract() || class.is_interface() {
        let name = external(m.rt(), class);
        return Err(m.throw_new("java/lang/InstantiationException", name));
    }
    if class.flags.is_enum() {
        return Err(illegal(m, "Cannot reflectively create enum objects"));
    }
    let rest = arguments(m, executable, method, given)?;
    initialize(m, class)?;
    let object = m.allocate_instance(class)?;
    let mut values = vec![Value::Ref(Some(object))];
    values.extend(rest);
    match invoke::call(m, method, &values) {
        Ok(_) => Ok(Some(object)),
        Err(unwind) => Err(wrapped(m, unwind)),
    }
}

/// `DirectMethodHandleAccessor.NativeAccessor`.
pub mod methods {
    use super::{invoke0, native_methods};
    native_methods! { "jdk/internal/reflect/DirectMethodHandleAccessor$NativeAccessor":
        static "invoke0" "(Ljava/lang/reflect/Method;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;" => invoke0(Ref, Ref, Ref) -> Ref;
    }
}

native_methods! { "jdk/internal/reflect/DirectConstructorHandleAccessor$NativeAccessor":
    static "newInstance0" "(Ljava/lang/reflect/Constructor;[Ljava/lang/Object;)Ljava/lang/Object;" => new_instance0(Ref, Ref) -> Ref;
}
