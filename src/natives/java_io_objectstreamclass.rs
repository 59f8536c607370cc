//! `java.io.ObjectStreamClass`.
use super::support::{Arg, class_of, required};
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn has_static_initializer<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<bool> {
    let class = required(m, class)?;
    let class = class_of(m, class);
    let rt = m.rt();
    Ok(class.find_declared_method(rt.symbols.intern(b"<clinit>"), rt.symbols.intern(b"()V")).is_some())
}

native_methods! { "java/io/ObjectStreamClass":
    static "hasStaticInitializer" "(Ljava/lang/Class;)Z" => has_static_initializer(Ref) -> bool;
}
