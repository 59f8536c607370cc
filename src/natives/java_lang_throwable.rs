//! `java.lang.Throwable`: recording backtraces (`runtime/backtrace.rs` has their form).
use super::support::Arg;
use crate::native_methods;
use crate::runtime::backtrace;
use crate::runtime::class::method::Method;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use std::cell::Cell;

/// Frames of `fillInStackTrace`, then of the exception's own constructors, are left out.
fn fill_in_stack_trace<'s>(m: &mut Mutator<'s>, this: Handle<'s>, _: i32) -> JavaResult<Arg<'s>> {
    let (rt, known) = (m.rt(), m.rt().known());
    let class = rt.class_of(m.raw(this));
    let (fill, init) = (rt.symbols.intern(b"fillInStackTrace"), rt.symbols.intern(b"<init>"));
    let constructing = Cell::new(false);
    let own = |method: &Method| {
        if !constructing.get() && method.name == fill {
            return true;
        }
        constructing.set(true);
        method.name == init && class.is_subclass_of(method.class())
    };
    let (mut frames, below_hidden) = backtrace::record(rt, m.thread(), own);
    let depth = frames.len() as u32;
    if let (true, Some(&top)) = (below_hidden, frames.first()) {
        frames.push(top);
    }
    let array = backtrace::store(m, &frames)?;
    let raw = m.raw(this);
    rt.heap.store_ref(raw, known.throwable_backtrace, Some(m.raw(array)));
    rt.heap.store_u32(raw, known.throwable_depth, depth);
    rt.heap.store_ref(raw, known.throwable_stack_trace, None);
    Ok(Some(this))
}

native_methods! { "java/lang/Throwable":
    virtual "fillInStackTrace" "(I)Ljava/lang/Throwable;" => fill_in_stack_trace(i32) -> Ref;
}
