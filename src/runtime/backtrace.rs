//! Backtraces: the frames of a thread in compact form, one `long` a frame (class word, method index, bytecode index).
use super::Runtime;
use super::class::ClassPtr;
use super::class::method::{Method, MethodPtr};
use super::thread::JavaThread;
use super::thread::walk::{self, FrameView};

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

/// The frames of `thread` (the current one, or stopped), innermost first, without the first ones that `skip` accepts and without hidden ones.
pub fn record(rt: &Runtime, thread: &JavaThread, skip: impl Fn(&Method) -> bool) -> Vec<u64> {
    let skipped = |view: &FrameView| view.method.class.get().is_none() || skip(view.method.get());
    walk::methods(thread).skip_while(skipped).filter(|view| !view.method.hidden).take(MAX_FRAMES).map(|view| encode(rt, &view)).collect()
}

/// All frames of `thread` with their methods, hidden ones too.
pub fn all(rt: &Runtime, thread: &JavaThread) -> Vec<(u64, MethodPtr)> {
    walk::methods(thread).filter(|view| view.method.class.get().is_some()).map(|view| (encode(rt, &view), view.method)).collect()
}

fn encode(rt: &Runtime, view: &FrameView) -> u64 {
    let native = view.method.flags.is_native();
    let bci = if native { 0 } else { rt.engine().point(view.method, view.pc).bci };
    u64::from(view.method.class().word()) << 32 | u64::from(view.method.index) << 16 | u64::from(bci)
}

/// The frame that `word` stands for.
pub fn decode(rt: &Runtime, word: u64) -> Option<Frame> {
    let class_word = (word >> 32) as u32;
    rt.heap.shape_of_word(class_word)?;
    Some(Frame { class: rt.class_by_word(class_word), method: (word >> 16) as u16, bci: word as u16 })
}
