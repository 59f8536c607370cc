//! `java.lang.NullPointerException`: helpful messages (JEP 358).
use super::support::{Arg, get_ref};
use crate::heap::array_base;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use crate::runtime::{backtrace, npe_message};

fn get_extended_message<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let rt = m.rt();
    let Some(trace) = get_ref(m, this, "backtrace", "Ljava/lang/Object;") else { return Ok(None) };
    let raw = backtrace::frames(rt, m.raw(trace));
    let depth = rt.heap.load_u32(m.raw(this), rt.known().throwable_depth);
    if depth == 0 || rt.heap.array_length(raw) > depth {
        return Ok(None);
    }
    let top = rt.heap.to_vec::<u64>(raw, array_base(3), 1)[0];
    let message = backtrace::decode(rt, top).and_then(|frame| npe_message::describe(rt, &frame));
    match message {
        Some(text) => m.new_string(&text).map(Some),
        None => Ok(None),
    }
}

native_methods! { "java/lang/NullPointerException":
    virtual "getExtendedNPEMessage" "()Ljava/lang/String;" => get_extended_message() -> Ref;
}
