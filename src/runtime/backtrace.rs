//! Backtraces: the frames of a thread in compact form, one `long` a frame (class word, method index, bytecode index).
use super::Runtime;
use super::class::method::{Method, MethodPtr};
use super::class::{ClassPtr, Kind};
use super::thread::JavaThread;
use super::thread::mutator::{Handle, Mutator};
use super::thread::walk::{self, FrameView};
use super::throwing::JavaResult;
use crate::heap::{RawRef, ShapeKind, array_base};

/// Most frames that a backtrace keeps.
pub const MAX_FRAMES: usize = 1024;

/// A frame of a backtrace.
pub struct Frame {
    /// The declaring class.
    pub class: ClassPtr,
    /// Index of the method in its class.
    pub method: u16,
    /// Where it stood; 0 in a native method.
    pub bci: u16,
}

impl Frame {
    /// The method.
    pub fn method(&self) -> Option<&Method> {
        self.class.get().methods().get(self.method as usize)
    }
}

/// The frames of `thread` (the current one, or stopped), innermost first, without the first ones that `skip` accepts and without hidden ones,
/// and whether the first one was hidden.
pub fn record(rt: &Runtime, thread: &JavaThread, skip: impl Fn(&Method) -> bool) -> (Vec<u64>, bool) {
    let skipped = |view: &FrameView| view.method.class.is_none() || skip(view.method.get());
    let mut methods = walk::methods(thread).skip_while(skipped).peekable();
    let below_hidden = methods.peek().is_some_and(|view| view.method.hidden);
    (methods.filter(|view| !view.method.hidden).take(MAX_FRAMES).map(|view| encode(rt, &view)).collect(), below_hidden)
}

/// These frames of a thread that is not the current one, without hidden ones.
pub fn compact(rt: &Runtime, frames: impl Iterator<Item = FrameView>) -> Vec<u64> {
    frames
        .filter(|view| view.method.class.is_some() && !view.method.hidden)
        .take(MAX_FRAMES)
        .map(|view| encode_at(&view, stands_at(rt, &view)))
        .collect()
}

/// All frames of `thread` with their methods, hidden ones too.
pub fn all(rt: &Runtime, thread: &JavaThread) -> Vec<(u64, MethodPtr)> {
    walk::methods(thread).filter(|view| view.method.class.is_some()).map(|view| (encode(rt, &view), view.method)).collect()
}

/// Where a frame of another thread stands: a thread that waits to enter a monitor is past `monitorenter`, as HotSpot has it.
pub fn stands_at(rt: &Runtime, view: &FrameView) -> u16 {
    const MONITORENTER: u8 = 0xc2;
    let bci = bci(rt, view);
    let body = view.method.class().get().body();
    let code = body.and_then(|body| body.file.methods().get(view.method.index as usize).and_then(|info| body.file.code(info)));
    let enters = code.is_some_and(|code| code.bytecode.get(bci as usize) == Some(&MONITORENTER));
    bci + u16::from(enters)
}

fn bci(rt: &Runtime, view: &FrameView) -> u16 {
    if view.method.flags.is_native() { 0 } else { rt.engine().point(view.method, view.pc).bci }
}

fn encode(rt: &Runtime, view: &FrameView) -> u64 {
    encode_at(view, bci(rt, view))
}

fn encode_at(view: &FrameView, bci: u16) -> u64 {
    u64::from(view.method.class().word()) << 32 | u64::from(view.method.index) << 16 | u64::from(bci)
}

/// The `backtrace` of a `Throwable`: the frames as a `long[]`, or an `Object[]` of that and the mirrors of the classes that may be unloaded.
/// One number more than the throwable's `depth` says that the frame that threw was hidden.
pub fn store<'s>(m: &mut Mutator<'s>, frames: &[u64]) -> JavaResult<Handle<'s>> {
    let rt = m.rt();
    let array = m.allocate_array(rt.loaders.primitive_array(Kind::Long), frames.len())?;
    rt.heap.write_elements(m.raw(array), array_base(3), frames);
    let mut mortal: Vec<ClassPtr> = frames.iter().map(|word| rt.class_by_word((word >> 32) as u32)).collect();
    mortal.retain(|class| !class.holder.is_permanent());
    mortal.dedup();
    if mortal.is_empty() {
        return Ok(array);
    }
    let class = rt.loaders.array_of(m, rt.known().object)?;
    let both = m.allocate_array(class, 1 + mortal.len())?;
    rt.heap.store_element_ref(m.raw(both), 0, Some(m.raw(array)));
    for (index, class) in (1..).zip(mortal) {
        rt.heap.store_element_ref(m.raw(both), index, class.mirror());
    }
    Ok(both)
}

/// The frames of what `store` made.
pub fn frames(rt: &Runtime, trace: RawRef) -> RawRef {
    match rt.heap.shape_of(trace).kind {
        ShapeKind::RefArray => rt.heap.load_element_ref(trace, 0).unwrap_or(trace),
        _ => trace,
    }
}

/// The frame that `word` stands for.
pub fn decode(rt: &Runtime, word: u64) -> Option<Frame> {
    let class_word = (word >> 32) as u32;
    rt.heap.shape_of_word(class_word)?;
    Some(Frame { class: rt.class_by_word(class_word), method: (word >> 16) as u16, bci: word as u16 })
}
