//! `java.lang.ref.Reference`: the collector's pending list.
use super::support::Arg;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use core::time::Duration;

fn refers_to<'s>(m: &mut Mutator<'s>, this: Handle<'s>, object: Arg<'s>) -> JavaResult<bool> {
    let (rt, known) = (m.rt(), m.rt().known());
    Ok(rt.heap.load_ref(m.raw(this), known.reference_referent) == object.map(|o| m.raw(o)))
}

fn clear<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<()> {
    let (rt, known) = (m.rt(), m.rt().known());
    rt.heap.store_ref(m.raw(this), known.reference_referent, None);
    Ok(())
}

fn take_pending<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    Ok(m.rt().heap.take_pending().map(|r| m.root_raw(r)))
}

fn has_pending(m: &mut Mutator<'_>) -> JavaResult<bool> {
    Ok(m.rt().heap.has_pending())
}

fn wait_for_pending(m: &mut Mutator<'_>) -> JavaResult<()> {
    let rt = m.rt();
    m.blocking(|| {
        let mut guard = rt.pending_references.lock.lock();
        while !rt.heap.has_pending() && !rt.ending.is_halting() {
            rt.pending_references.changed.wait_for(&mut guard, Duration::from_millis(100));
        }
    });
    m.check_halt()
}

native_methods! { "java/lang/ref/Reference":
    virtual "refersTo0" "(Ljava/lang/Object;)Z" => refers_to(Ref) -> bool;
    virtual "clear0" "()V" => clear() -> Void;
    static "getAndClearReferencePendingList" "()Ljava/lang/ref/Reference;" => take_pending() -> Ref;
    static "hasReferencePendingList" "()Z" => has_pending() -> bool;
    static "waitForReferencePendingList" "()V" => wait_for_pending() -> Void;
}
