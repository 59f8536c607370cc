//! What a handler works on: four scalars that live in machine registers, and the ways to read operands through them.
use crate::heap::{Slot, mark_card};
use crate::interp::ops::{Insn, Op};
use crate::runtime::class::Class;
use crate::runtime::class::method::Method;
use crate::runtime::thread::JavaThread;
use std::sync::atomic::Ordering::{Relaxed, Release};
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64};

/// The machine state of a thread that runs Java code.
pub struct State {
    /// The op being executed.
    pub pc: *const Insn,
    /// Frame pointer.
    pub fp: *mut u64,
    /// Base of the heap.
    pub heap: *mut u8,
    /// The thread's record.
    pub thread: *const JavaThread,
    /// Whether the op has left for a pseudo-op; only handlers of pairs ask.
    pub left: bool,
    /// Operand fields that the handler of a pair knows without reading them: registers that its first op wrote. The value then stays in a machine
    /// register. Outside of such handlers all are `None`.
    pub known: [Option<isize>; 3],
}

/// The bits of a word that hold the address of a root.
pub const ROOT_ADDRESS: u64 = (1 << 48) - 1;

/// Where to go on after a slow path.
pub struct Next {
    /// The next op.
    pub pc: *const Insn,
    /// Its frame.
    pub fp: *mut u64,
}

const fn stub_table() -> [[u64; 2]; Op::ALL.len()] {
    let mut table = [[0u64; 2]; Op::ALL.len()];
    let mut i = 0;
    while i < Op::ALL.len() {
        table[i] = [Insn::new(Op::ReturnLand, 0, 0, 0).to_word(), Insn::new(Op::ALL[i], 0, 0, 0).to_word()];
        i += 1;
    }
    table
}
/// For each op a return word and the op without operands: pseudo-ops are reached through the second, returns through the first.
static STUBS: [[u64; 2]; Op::ALL.len()] = stub_table();

/// The instruction that is pseudo-op `op`.
#[inline(always)]
pub fn pseudo(op: Op) -> *const Insn {
    (&raw const STUBS[op as usize][1]).cast()
}
/// A return word behind which `op` stands: a return pc for frames that a pseudo-op pushes.
pub fn return_to(op: Op) -> *const Insn {
    (&raw const STUBS[op as usize][0]).cast()
}

/// The op number at `pc`; acquire, so that the words written before it was published are seen (free on x86).
#[inline(always)]
pub unsafe fn op_at(pc: *const Insn) -> u16 {
    // SAFETY: E1.
    unsafe { (*(&raw const (*pc).op).cast::<AtomicU16>()).load(std::sync::atomic::Ordering::Acquire) }
}

/// The op at `pc` with its operands; its number may change at any time.
pub unsafe fn insn_at(pc: *const Insn) -> Insn {
    // SAFETY: E1: only the op number is ever written.
    unsafe { Insn { op: op_at(pc), a: (&raw const (*pc).a).read(), b: (&raw const (*pc).b).read(), c: (&raw const (*pc).c).read() } }
}

/// [`op_at`] as an index. LLVM widens an atomic load in an instruction of its own; this one stands in the path of every dispatch, so
/// it is written out.
#[inline(always)]
pub unsafe fn op_index(pc: *const Insn) -> usize {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    {
        let op: usize;
        // SAFETY: E1. An aligned load of two bytes is atomic, and an acquire, on this machine; nothing is written.
        unsafe {
            std::arch::asm!("movzx {op:e}, word ptr [{pc}]", op = lateout(reg) op, pc = in(reg) pc, options(nostack, readonly, preserves_flags));
        }
        op
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    // SAFETY: E1.
    unsafe {
        op_at(pc) as usize
    }
}

/// Operand fields never change once their op is published, so they are read as plain memory, one by one: patching writes beside them.
impl State {
    /// A state at the op `pc`.
    #[inline(always)]
    pub fn new(pc: *const Insn, fp: *mut u64, heap: *mut u8, thread: *const JavaThread) -> State {
        State { pc, fp, heap, thread, left: false, known: [None; 3] }
    }
    #[inline(always)]
    pub unsafe fn a(&self) -> isize {
        if let Some(register) = self.known[0] {
            return register;
        }
        // SAFETY: E1: pc points at an op.
        unsafe { (&raw const (*self.pc).a).read() as isize }
    }
    #[inline(always)]
    pub unsafe fn b(&self) -> isize {
        if let Some(register) = self.known[1] {
            return register;
        }
        // SAFETY: E1.
        unsafe { (&raw const (*self.pc).b).read() as isize }
    }
    #[inline(always)]
    pub unsafe fn c(&self) -> isize {
        if let Some(register) = self.known[2] {
            return register;
        }
        // SAFETY: E1.
        unsafe { (&raw const (*self.pc).c).read() as isize }
    }
    /// Extra word `n` (1 is the first).
    #[inline(always)]
    pub unsafe fn word(&self, n: usize) -> u64 {
        // SAFETY: E1: the op has that many words.
        unsafe { (*self.pc.add(n).cast::<AtomicU64>()).load(Relaxed) }
    }
    #[inline(always)]
    pub unsafe fn word_low(&self, n: usize) -> u32 {
        // SAFETY: E1; U64-aligned, little-endian low half of a word that never changes once its op is published.
        unsafe { (*self.pc.add(n).cast::<AtomicU32>()).load(Relaxed) }
    }
    #[inline(always)]
    pub unsafe fn int(&self, register: isize) -> i32 {
        // SAFETY: E2: the translator keeps registers inside the frame.
        unsafe { self.fp.offset(register).cast::<i32>().read() }
    }
    #[inline(always)]
    pub unsafe fn long(&self, register: isize) -> i64 {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).cast::<i64>().read() }
    }
    #[inline(always)]
    pub unsafe fn float(&self, register: isize) -> f32 {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).cast::<f32>().read() }
    }
    #[inline(always)]
    pub unsafe fn double(&self, register: isize) -> f64 {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).cast::<f64>().read() }
    }
    #[inline(always)]
    pub unsafe fn reference(&self, register: isize) -> Slot {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).cast::<u32>().read() }
    }
    #[inline(always)]
    pub unsafe fn slot(&self, register: isize) -> u64 {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).read() }
    }
    #[inline(always)]
    pub unsafe fn set_int(&self, register: isize, value: i32) {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).write(value as u32 as u64) }
    }
    #[inline(always)]
    pub unsafe fn set_long(&self, register: isize, value: i64) {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).write(value as u64) }
    }
    #[inline(always)]
    pub unsafe fn set_float(&self, register: isize, value: f32) {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).write(u64::from(value.to_bits())) }
    }
    #[inline(always)]
    pub unsafe fn set_double(&self, register: isize, value: f64) {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).write(value.to_bits()) }
    }
    #[inline(always)]
    pub unsafe fn set_reference(&self, register: isize, value: Slot) {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).write(u64::from(value)) }
    }
    #[inline(always)]
    pub unsafe fn set_slot(&self, register: isize, value: u64) {
        // SAFETY: E2.
        unsafe { self.fp.offset(register).write(value) }
    }
    /// Goes on `words` words further.
    #[inline(always)]
    pub unsafe fn advance(&mut self, words: usize) {
        // SAFETY: E1: code never ends without an op that ends its block.
        self.pc = unsafe { self.pc.add(words) };
    }
    /// Branches by `words`.
    #[inline(always)]
    pub unsafe fn jump(&mut self, words: isize) {
        // SAFETY: E1: the translator checked the target.
        self.pc = unsafe { self.pc.offset(words) };
    }
    /// Parks the pc and lets pseudo-op `op` do the rest: hot handlers make no calls.
    #[inline(always)]
    pub unsafe fn leave(&mut self, op: Op) {
        std::hint::cold_path();
        // SAFETY: E3: the record lives as long as its thread runs.
        unsafe { (*self.thread).parked_pc.store(self.pc as usize, Relaxed) };
        self.pc = pseudo(op);
        self.left = true;
    }
    /// Whether a stop or another request waits.
    #[inline(always)]
    pub unsafe fn poll_wanted(&self) -> bool {
        // SAFETY: E3.
        unsafe { (*self.thread).limit.load(Relaxed) == 0 }
    }
    /// Address of a byte of the heap.
    #[inline(always)]
    pub unsafe fn at(&self, object: Slot, offset: usize) -> *mut u8 {
        // SAFETY: E4: a reference and an offset inside its object.
        unsafe { self.heap.add(object as usize * 8 + offset) }
    }
    /// Stores a reference into an object: the one place in handlers, for the write barrier.
    #[inline(always)]
    pub unsafe fn store_reference(&self, object: Slot, offset: usize, value: Slot) {
        // SAFETY: E4, aligned.
        unsafe {
            self.store_u32(object, offset, value);
            mark_card(self.heap, object as usize * 8 + offset);
        }
    }
    /// The class word of an object.
    #[inline(always)]
    pub unsafe fn class_word(&self, object: Slot) -> u32 {
        // SAFETY: E4.
        unsafe { self.load_u32(object, 0) }
    }
    /// The class of a class word.
    #[inline(always)]
    pub unsafe fn class(&self, word: u32) -> *const Class {
        // SAFETY: E4: the heap's class table has an entry for each word in use; a `Class` begins with its `Shape`.
        unsafe { ((*self.thread).class_table as *const *const Class).add(word as usize).read() }
    }
    /// The reference in the root whose address is in the low 48 bits of extra word `n`.
    #[inline(always)]
    pub unsafe fn root(&self, n: usize) -> Slot {
        // SAFETY: E1: the words of resolved ops hold addresses of roots that stay.
        unsafe { (*((self.word(n) & ROOT_ADDRESS) as *const AtomicU32)).load(Relaxed) }
    }
    /// The callee that a call op's word 1 names.
    #[inline(always)]
    pub unsafe fn method_word(&self, n: usize) -> *const Method {
        // SAFETY: E1.
        unsafe { self.word(n) as *const Method }
    }
}

macro_rules! heap_access {
    ($($load:ident $store:ident $atomic:ident $int:ident;)*) => {
        /// Plain field and element access: relaxed atomics, the same machine code as plain moves.
        impl State { $(
            #[inline(always)]
            pub unsafe fn $load(&self, object: Slot, offset: usize) -> $int {
                // SAFETY: E4, aligned.
                unsafe { (*self.at(object, offset).cast::<$atomic>()).load(Relaxed) }
            }
            #[inline(always)]
            pub unsafe fn $store(&self, object: Slot, offset: usize, value: $int) {
                // SAFETY: E4, aligned.
                unsafe { (*self.at(object, offset).cast::<$atomic>()).store(value, Relaxed) }
            }
        )* }
    };
}
heap_access! {
    load_u8 store_u8 AtomicU8 u8;
    load_u16 store_u16 AtomicU16 u16;
    load_u32 store_u32 AtomicU32 u32;
    load_u64 store_u64 AtomicU64 u64;
}

/// Rewrites the op at `pc` into `op`, after its words have been written.
pub unsafe fn publish(pc: *const Insn, op: Op) {
    // SAFETY: E1: op words are patched as a U16 only, with release (docs/architecture.md, "Patching").
    unsafe { (*(&raw const (*pc).op).cast::<AtomicU16>()).store(op as u16, Release) }
}
/// Writes extra word `n` of the op at `pc`.
pub unsafe fn set_word(pc: *const Insn, n: usize, value: u64) {
    // SAFETY: E1: the unresolved op does not read that word.
    unsafe { (*pc.add(n).cast::<AtomicU64>()).store(value, Relaxed) }
}
