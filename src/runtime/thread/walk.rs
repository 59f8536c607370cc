//! Walking a thread's frames, innermost first.
use super::{JavaThread, stack};
use crate::runtime::class::method::MethodPtr;
use std::sync::atomic::Ordering;

/// A frame with a method.
#[derive(Clone, Copy)]
pub struct FrameView {
    /// Its frame pointer.
    pub fp: usize,
    /// Where it stands: the op that runs or the return word of the call in progress; 0 for the frame of a native.
    pub pc: usize,
    /// Its method.
    pub method: MethodPtr,
}

/// One step of a walk.
#[derive(Clone, Copy)]
pub enum Step {
    /// A frame of a Java or native method.
    Frame(FrameView),
    /// The border to Rust code that called Java: its frame pointer.
    Entry(usize),
}

/// Frames of a thread that is the current one or Safe.
pub struct Frames {
    fp: usize,
    pc: usize,
}

/// The frames of `thread`.
pub fn frames(thread: &JavaThread) -> Frames {
    Frames { fp: thread.current_fp.load(Ordering::Relaxed), pc: thread.current_pc.load(Ordering::Relaxed) }
}

impl Iterator for Frames {
    type Item = Step;
    fn next(&mut self) -> Option<Step> {
        let fp = self.fp;
        if fp == 0 {
            return None;
        }
        let distance = stack::read(fp, 1);
        let caller = if distance == 0 { 0 } else { stack::caller(fp) };
        let step = match stack::method(fp) {
            Some(method) => {
                let step = Step::Frame(FrameView { fp, pc: self.pc, method });
                self.pc = stack::return_pc(fp);
                step
            }
            None => {
                self.pc = stack::read(fp, stack::ENTRY_SAVED_PC) as usize;
                Step::Entry(fp)
            }
        };
        self.fp = caller;
        Some(step)
    }
}

/// The methods of the frames of the current thread (virtual, if one is mounted), innermost first, entry frames left out.
pub fn methods(thread: &JavaThread) -> impl Iterator<Item = FrameView> {
    let entry = thread.entry_fp.load(Ordering::Relaxed);
    all_methods(thread).take_while(move |view| view.fp != entry)
}

/// Likewise of the thread's own frames: those of a carrier below its virtual thread's.
pub fn own_methods(thread: &JavaThread) -> impl Iterator<Item = FrameView> {
    let entry = thread.entry_fp.load(Ordering::Relaxed);
    all_methods(thread).skip_while(move |view| entry != 0 && view.fp != entry)
}

fn all_methods(thread: &JavaThread) -> impl Iterator<Item = FrameView> {
    frames(thread).filter_map(|step| match step {
        Step::Frame(view) => Some(view),
        Step::Entry(_) => None,
    })
}
