//! `java.lang.reflect.Executable`.
use super::reflection::{declared_parameters, method_of};
use super::support::{Arg, new_array, set_element, set_int, set_ref};
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

/// What the `MethodParameters` attribute says; null without one.
fn get_parameters<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let method = method_of(m, this)?;
    let Some(parameters) = declared_parameters(method) else { return Ok(None) };
    let class = method.class();
    let Some(body) = class.get().body() else { return Ok(None) };
    let array = new_array(m, "java/lang/reflect/Parameter", parameters.len())?;
    let parameter_class = m.rt().loaders.boot_class(m, "java/lang/reflect/Parameter")?;
    for (index, parameter) in parameters.into_iter().enumerate() {
        let mut m = m.scope();
        let object = m.allocate_instance(parameter_class)?;
        if let Some(name) = parameter.name {
            let name = m.new_string_mutf8(body.file.utf8(name))?;
            set_ref(&m, object, "name", "Ljava/lang/String;", Some(name));
        }
        set_int(&m, object, "modifiers", i32::from(parameter.flags));
        set_int(&m, object, "index", index as i32);
        let executable = m.root_raw(m.raw_of(this));
        set_ref(&m, object, "executable", "Ljava/lang/reflect/Executable;", Some(executable));
        set_element(&m, array, index, Some(object));
    }
    Ok(Some(array))
}

native_methods! { "java/lang/reflect/Executable":
    virtual "getParameters0" "()[Ljava/lang/reflect/Parameter;" => get_parameters() -> Ref;
}
