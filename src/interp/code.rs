//! A method's translated code as the interpreter keeps it, and the entry stubs of methods without.
use super::ops::{Flags, Insn, Op, length_at};
use super::translate::{CodePoint, FrameSize, OpHandler, Translated};
use crate::runtime::class::method::Method;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

/// Translated code: an entry op, then the translator's words.
pub struct Code {
    words: Box<[AtomicU64]>,
    /// Registers of a frame.
    pub frame: FrameSize,
    exception_table: Box<[OpHandler]>,
    points: Box<[CodePoint]>,
}

impl Code {
    /// Puts the entry op before `translated`; `intrinsic` is the number of the method's intrinsic, or 0.
    pub fn new(translated: Translated, synchronized: bool, intrinsic: u16) -> Code {
        let Translated { code, frame, exception_table, points } = translated;
        let op = match (synchronized, intrinsic) {
            (true, _) => Op::EnterSync,
            (false, 0) => Op::Enter,
            _ => Op::EnterIntrinsic,
        };
        let mut entry = entry_op(op, frame.refs, frame.prims);
        if op == Op::EnterIntrinsic {
            entry.c = intrinsic as i16;
        }
        let entry = entry.to_word();
        let words = std::iter::once(entry).chain(code).map(AtomicU64::new).collect();
        Code { words, frame, exception_table: exception_table.into(), points: points.into() }
    }
    /// The entry op.
    pub fn entry(&self) -> *const Insn {
        self.words.as_ptr().cast()
    }
    /// What it takes.
    pub fn bytes(&self) -> u64 {
        let tables = size_of_val(&*self.exception_table) + size_of_val(&*self.points);
        (size_of::<Code>() + size_of_val(&*self.words) + tables) as u64
    }
    /// Empties the inline caches of classes that `dead` accepts by class word; the world is stopped.
    pub fn forget(&self, dead: &dyn Fn(u32) -> bool) {
        let words: Vec<u64> = self.words.iter().map(|word| word.load(Relaxed)).collect();
        let mut at = 0;
        while let Some(length) = length_at(&words, at) {
            let op = Op::from_u16(Insn::from_word(words[at]).op).map(Op::general);
            if op == Some(Op::InvokeInterfaceResolved) && dead(words[at + 2] as u32) {
                self.words[at + 2].store(0, Relaxed);
            }
            at += length;
        }
    }
    /// The call ops, with their word 1.
    pub fn calls(&self) -> impl Iterator<Item = (*const Insn, Op, u64)> {
        let words: Vec<u64> = self.words.iter().map(|word| word.load(Relaxed)).collect();
        let mut at = 0;
        std::iter::from_fn(move || {
            loop {
                let here = at;
                at += length_at(&words, here)?;
                if let Some(op) = Op::from_u16(Insn::from_word(words[here]).op).filter(|op| op.flags().contains(Flags::CALL)) {
                    return Some(((&raw const self.words[here]).cast(), op, words[here + 1]));
                }
            }
        })
    }
    /// The op at index `op` of the exception table.
    pub fn at(&self, op: u32) -> *const Insn {
        (&raw const self.words[op as usize + 1]).cast()
    }
    /// Index of the word at `pc` in the translator's counting; `None` for the entry op and for stubs.
    pub fn index_of(&self, pc: usize) -> Option<u32> {
        let offset = pc.checked_sub(self.words.as_ptr() as usize)? / 8;
        (offset > 0 && offset < self.words.len()).then(|| offset as u32 - 1)
    }
    /// Where `op` stands in the bytecode and which reference temporaries live there.
    pub fn point(&self, op: u32) -> Option<CodePoint> {
        let after = self.points.partition_point(|point| point.op <= op);
        self.points[..after].last().copied()
    }
    /// The handlers around `op`, in the order of the exception table.
    pub fn handlers(&self, op: u32) -> impl Iterator<Item = &OpHandler> {
        self.exception_table.iter().filter(move |h| h.start <= op && op < h.end)
    }
    /// The register that a handler finds the exception in.
    pub fn exception_register(&self) -> i16 {
        -1 - (self.frame.ref_args + self.frame.ref_locals) as i16
    }
    /// Slots above fp where the frame ends.
    pub fn frame_end(&self) -> usize {
        3 + self.frame.prims as usize
    }
}

/// Room for reference registers in most frames, and the `c` of the entry op of such a method: calls need not look how many it has.
pub const USUAL_REFS: u16 = 6;
pub const USUAL_FRAME: u16 = u16::MAX;

/// The room below fp that a frame of so many reference registers has.
pub const fn ref_room(refs: u16) -> u16 {
    if refs < USUAL_REFS { USUAL_REFS } else { refs }
}

const fn entry_op(op: Op, refs: u16, prims: u16) -> Insn {
    let room = ref_room(refs);
    Insn::new(op, room as i16, prims as i16, if room == USUAL_REFS { USUAL_FRAME as i16 } else { 0 })
}

const fn stubs(op: Op) -> [u64; 256] {
    let mut table = [0; 256];
    let mut refs = 0;
    while refs < 256 {
        table[refs] = entry_op(op, refs as u16, 0).to_word();
        refs += 1;
    }
    table
}
static TRANSLATE: [u64; 256] = stubs(Op::TranslateMethod);
static NATIVE: [u64; 256] = stubs(Op::CallNative);
static ABSTRACT: [u64; 256] = stubs(Op::AbstractMethod);

/// The entry stub of a method with `ref_args` reference arguments: `op` is `TranslateMethod`, `CallNative` or `AbstractMethod`.
pub fn entry_stub(op: Op, ref_args: u16) -> *const Insn {
    let table = match op {
        Op::CallNative => &NATIVE,
        Op::AbstractMethod => &ABSTRACT,
        _ => &TRANSLATE,
    };
    (&raw const table[usize::from(ref_args.min(255))]).cast()
}

/// The entry of a native method with an intrinsic.
pub fn native_entry(method: &Method) -> [u64; 2] {
    let first = Insn::new(Op::EnterIntrinsic, method.ref_args as i16, method.prim_args as i16, method.intrinsic as i16);
    [first.to_word(), Insn::new(Op::CallNative, method.ref_args as i16, 0, 0).to_word()]
}
