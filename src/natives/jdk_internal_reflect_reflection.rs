//! `jdk.internal.reflect.Reflection`.
use super::support::{Arg, class_of, mirror, required};
use crate::native_methods;
use crate::runtime::linking::resolution::nest_host;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::thread::walk;
use crate::runtime::throwing::JavaResult;

/// The caller of this method's caller; hidden frames and those of `Method.invoke` do not count.
fn get_caller_class<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    let rt = m.rt();
    let reflective = |class: &str| class.starts_with("jdk/internal/reflect/") || class == "java/lang/reflect/Method";
    let mut seen = 0;
    let mut caller = None;
    for view in walk::methods(m.thread()) {
        if view.method.hidden {
            continue;
        }
        let class = view.method.class();
        seen += 1;
        // The first is this native, the second who asks.
        if seen <= 2 || (class.loader == rt.loaders.boot() && reflective(&rt.symbols.text(class.name))) {
            continue;
        }
        caller = Some(class);
        break;
    }
    match caller {
        Some(class) => mirror(m, class).map(Some),
        None => Ok(None),
    }
}

fn get_class_access_flags<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<i32> {
    let class = required(m, class)?;
    Ok(i32::from(class_of(m, class).flags.bits()))
}

fn are_nest_mates<'s>(m: &mut Mutator<'s>, a: Arg<'s>, b: Arg<'s>) -> JavaResult<bool> {
    let (a, b) = (required(m, a)?, required(m, b)?);
    let (a, b) = (class_of(m, a), class_of(m, b));
    Ok(nest_host(m, a) == nest_host(m, b))
}

native_methods! { "jdk/internal/reflect/Reflection":
    static "getCallerClass" "()Ljava/lang/Class;" => get_caller_class() -> Ref;
    static "getClassAccessFlags" "(Ljava/lang/Class;)I" => get_class_access_flags(Ref) -> i32;
    static "areNestMates" "(Ljava/lang/Class;Ljava/lang/Class;)Z" => are_nest_mates(Ref, Ref) -> bool;
}
