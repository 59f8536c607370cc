//! `ijen.internal.Enums`.
use super::support::{Arg, class_of, required};
use crate::native_methods;
use crate::runtime::initialization::initialize;
use crate::runtime::invoke;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn constants<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<Arg<'s>> {
    let class = required(m, class)?;
    let (rt, class) = (m.rt(), class_of(m, class));
    initialize(m, class)?;
    let descriptor = format!("()[L{};", rt.symbols.text(class.name));
    let values = class.find_declared_method(rt.symbols.intern(b"values"), rt.symbols.intern(descriptor.as_bytes()));
    match values.filter(|v| v.is_static()) {
        Some(values) => match invoke::call(m, values, &[]) {
            Ok(constants) => Ok(constants.handle()),
            // Whatever `values` throws, the enum has no constants to show.
            Err(unwind) => match m.take_exception(unwind) {
                Some(_) => Ok(None),
                None => Err(m.unwinding()),
            },
        },
        None => Ok(None),
    }
}

native_methods! { "ijen/internal/Enums":
    static "constants" "(Ljava/lang/Class;)[Ljava/lang/Object;" => constants(Ref) -> Ref;
}
