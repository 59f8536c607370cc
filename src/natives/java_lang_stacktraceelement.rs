//! `java.lang.StackTraceElement`: decoding backtraces.
use super::support::{Arg, get_ref, mirror, required, set_int, set_ref};
use crate::heap::array_base;
use crate::native_methods;
use crate::runtime::backtrace::{self, Frame};
use crate::runtime::linking::messages::external;
use crate::runtime::loading::LoaderKind;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

const STRING: &str = "Ljava/lang/String;";
const NATIVE_LINE: i32 = -2;

fn init_stack_trace_elements<'s>(m: &mut Mutator<'s>, elements: Arg<'s>, trace: Arg<'s>, depth: i32) -> JavaResult<()> {
    let (elements, trace) = (required(m, elements)?, required(m, trace)?);
    let rt = m.rt();
    let trace = m.root_raw(backtrace::frames(rt, m.raw(trace)));
    let count = rt.heap.array_length(m.raw(elements)).min(rt.heap.array_length(m.raw(trace))).min(depth.max(0) as u32);
    let frames = rt.heap.to_vec::<u64>(m.raw(trace), array_base(3), count as usize);
    for (index, word) in frames.into_iter().enumerate() {
        let mut m = m.scope();
        if index % super::support::POLL_EVERY == 0 {
            m.poll();
        }
        let element = rt.heap.load_element_ref(m.raw_of(elements), index as u32).map(|r| m.root_raw(r));
        if let Some(element) = element {
            fill(&mut m, element, word)?;
        }
    }
    Ok(())
}

/// Fills one element from a frame of a backtrace.
pub fn fill<'s>(m: &mut Mutator<'s>, element: Handle<'s>, word: u64) -> JavaResult<()> {
    let rt = m.rt();
    let Some(frame) = backtrace::decode(rt, word) else { return Ok(()) };
    let class = frame.class;
    let declaring = mirror(m, class)?;
    set_ref(m, element, "declaringClassObject", "Ljava/lang/Class;", Some(declaring));
    let name = m.new_string(&external(rt, class))?;
    let interned = m.intern(name);
    let name = m.root_raw(interned);
    set_ref(m, element, "declaringClass", STRING, Some(name));
    if let Some(method) = frame.method() {
        let raw = m.intern_constant(rt.symbols.bytes(method.name), class.holder.is_permanent())?;
        let name = m.root_raw(raw);
        set_ref(m, element, "methodName", STRING, Some(name));
    }
    if let Some(file) = class.body().and_then(|b| Some(b.file.utf8(b.file.source_file()?))) {
        let raw = m.intern_constant(file, class.holder.is_permanent())?;
        let file = m.root_raw(raw);
        set_ref(m, element, "fileName", STRING, Some(file));
    }
    set_int(m, element, "lineNumber", line(&frame));
    let loader_name = match class.loader.kind {
        LoaderKind::Boot => {
            for (field, value) in [("moduleName", "java.base"), ("moduleVersion", "25")] {
                let value = m.new_string(value)?;
                set_ref(m, element, field, STRING, Some(value));
            }
            None
        }
        LoaderKind::App => Some(m.new_string("app")?),
        LoaderKind::User => rt.loaders.object_of(m, class.loader).and_then(|loader| get_ref(m, loader, "name", STRING)),
    };
    set_ref(m, element, "classLoaderName", STRING, loader_name);
    Ok(())
}

fn line(frame: &Frame) -> i32 {
    let (Some(method), Some(body)) = (frame.method(), frame.class.body()) else { return -1 };
    if method.flags.is_native() {
        return NATIVE_LINE;
    }
    let info = body.file.methods().get(method.index as usize);
    info.and_then(|info| body.file.code(info)).and_then(|code| code.line_of(frame.bci)).map_or(-1, i32::from)
}

native_methods! { "java/lang/StackTraceElement":
    static "initStackTraceElements" "([Ljava/lang/StackTraceElement;Ljava/lang/Object;I)V" => init_stack_trace_elements(Ref, Ref, i32) -> Void;
}
