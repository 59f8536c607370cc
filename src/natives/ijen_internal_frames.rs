//! `ijen.internal.Frames`: the frames of the current thread, for `java.lang.StackWalker`.
use super::java_lang_stacktraceelement::fill;
use super::support::{Arg, mirror, new_array, set_element};
use crate::native_methods;
use crate::runtime::backtrace;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

/// For each frame, innermost first: its class, the method's name and descriptor, a filled `StackTraceElement`, the bytecode index and
/// whether the frame is hidden.
fn capture<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    const WORDS: usize = 6;
    let rt = m.rt();
    let frames = backtrace::all(rt, m.thread());
    let result = new_array(m, "java/lang/Object", frames.len() * WORDS)?;
    let element_class = rt.loaders.boot_class(m, "java/lang/StackTraceElement")?;
    for (index, (word, method)) in frames.into_iter().enumerate() {
        let mut m = m.scope();
        if index % super::support::POLL_EVERY == 0 {
            m.poll();
        }
        let class = mirror(&mut m, method.class())?;
        set_element(&m, result, index * WORDS, Some(class));
        for (place, symbol) in [(1, method.name), (2, method.descriptor)] {
            let raw = m.intern_constant(rt.symbols.bytes(symbol), method.class().holder.is_permanent())?;
            let string = m.root_raw(raw);
            set_element(&m, result, index * WORDS + place, Some(string));
        }
        let element = m.allocate_instance(element_class)?;
        fill(&mut m, element, word)?;
        set_element(&m, result, index * WORDS + 3, Some(element));
        let bci = m.new_string(&(word as u16).to_string())?;
        set_element(&m, result, index * WORDS + 4, Some(bci));
        if method.hidden {
            set_element(&m, result, index * WORDS + 5, Some(class));
        }
    }
    Ok(Some(result))
}

native_methods! { "ijen/internal/Frames":
    static "capture" "()[Ljava/lang/Object;" => capture() -> Ref;
}
