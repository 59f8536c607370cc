//! `java.lang.ref.Finalizer`.
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn is_enabled(m: &mut Mutator<'_>) -> JavaResult<bool> {
    Ok(m.rt().config.finalization)
}

native_methods! { "java/lang/ref/Finalizer":
    static "isFinalizationEnabled" "()Z" => is_enabled() -> bool;
}
