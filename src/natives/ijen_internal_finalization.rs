//! `ijen.internal.Finalization`: the way to `java.lang.ref.Finalizer`.
use super::support::{Arg, class_of, required};
use crate::native_methods;
use crate::runtime::finalization;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering::Relaxed;

fn has_finalizer<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<bool> {
    let class = required(m, class)?;
    Ok(class_of(m, class).finalizers.load(Relaxed) & finalization::OWN != 0)
}

fn invoke_finalize<'s>(m: &mut Mutator<'s>, object: Arg<'s>) -> JavaResult<()> {
    let object = required(m, object)?;
    finalization::finalize(m, object)
}

fn run(m: &mut Mutator<'_>) -> JavaResult<()> {
    let rt = m.rt();
    // Nothing has been registered before the class is there.
    match rt.loaders.boot().find_loaded(rt.symbols.intern(b"java/lang/ref/Finalizer")) {
        Some(_) => finalization::call(m, "runFinalization"),
        None => Ok(()),
    }
}

fn start_threads(m: &mut Mutator<'_>) -> JavaResult<()> {
    finalization::call(m, "startThreads")
}

native_methods! { "ijen/internal/Finalization":
    static "hasFinalizer" "(Ljava/lang/Class;)Z" => has_finalizer(Ref) -> bool;
    static "invokeFinalize" "(Ljava/lang/Object;)V" => invoke_finalize(Ref) -> Void;
    static "run" "()V" => run() -> Void;
    static "startThreads" "()V" => start_threads() -> Void;
}
