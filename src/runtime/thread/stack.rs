//! The Java stack: memory that the VM owns, and the frame layout in it (docs/architecture.md, "Frames").
//!
//! Unsafe island. A frame is `[refs: fp[-1-k]] fp-> [return pc, distance to the caller's fp in slots, method] [primitives: fp[3+k]]`, slots of 8 bytes.
//! S1: frames of a thread are written by that thread, and read by others only while it is Safe. S2: between `base` and `end` the memory is
//! mapped for the life of the `JavaStack`. S3: a frame pointer given to these functions belongs to a frame of the thread's stack.
#![allow(unsafe_code, reason = "frames are raw memory shared by handlers and the collector")]
use crate::runtime::class::method::{Method, MethodPtr};
use crate::runtime::class::store::MetaPtr;

/// Slots of a frame's middle part: return pc, distance, method.
pub const HEADER_SLOTS: usize = 3;
/// An entry frame, pushed when Rust calls Java, has one reference register (the result) and these primitive registers.
pub const ENTRY_SAVED_PC: i16 = 3;
/// Primitive result of an entry frame.
pub const ENTRY_RESULT: i16 = 4;
/// Slots of an entry frame above its fp.
pub const ENTRY_SLOTS: usize = 5;

/// A thread's Java stack.
pub struct JavaStack {
    base: *mut u8,
    bytes: usize,
}
// SAFETY: S1.
unsafe impl Send for JavaStack {}
// SAFETY: S1.
unsafe impl Sync for JavaStack {}

impl JavaStack {
    /// Maps `bytes` of stack (rounded up to pages); pages are committed when touched. `None` when the system refuses.
    pub fn new(bytes: usize) -> Option<JavaStack> {
        let bytes = bytes.next_multiple_of(4096);
        // SAFETY: an anonymous private mapping at an address of the system's choice.
        let base = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                bytes,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
                -1,
                0,
            )
        };
        if base == libc::MAP_FAILED { None } else { Some(JavaStack { base: base.cast(), bytes }) }
    }
    /// Gives back the memory that only deep stacks use; no frames are left.
    pub fn trim(&self) {
        const KEPT: usize = 64 << 10;
        // SAFETY: S2; the pages are zero when they are touched again. A refusal leaves them as they are.
        unsafe { libc::madvise(self.base.add(KEPT).cast(), self.bytes - KEPT, libc::MADV_DONTNEED) };
    }
    /// Lowest address.
    pub fn base(&self) -> usize {
        self.base as usize
    }
    /// First address behind the stack.
    pub fn end(&self) -> usize {
        self.base as usize + self.bytes
    }
}
impl Drop for JavaStack {
    fn drop(&mut self) {
        // SAFETY: S2: mapped by `new`, unmapped once; the thread has ended.
        unsafe { libc::munmap(self.base.cast(), self.bytes) };
    }
}

/// Register `register` of the frame at `fp`.
pub fn read(fp: usize, register: i16) -> u64 {
    // SAFETY: S1, S3.
    unsafe { (fp as *const u64).offset(register as isize).read() }
}
/// Sets register `register` of the frame at `fp`.
pub fn write(fp: usize, register: i16, value: u64) {
    // SAFETY: S1, S3.
    unsafe { (fp as *mut u64).offset(register as isize).write(value) }
}
/// The return pc kept in the frame at `fp`: where its caller resumes.
pub fn return_pc(fp: usize) -> usize {
    read(fp, 0) as usize
}
/// Frame pointer of the caller of the frame at `fp`.
pub fn caller(fp: usize) -> usize {
    fp - read(fp, 1) as usize * 8
}
/// The method of the frame at `fp`; `None` for an entry frame.
pub fn method(fp: usize) -> Option<MethodPtr> {
    method_of_word(read(fp, 2))
}
/// The method that the word of a frame stands for; the frame may be one that a continuation keeps, with its class's mirror.
pub fn method_of_word(word: u64) -> Option<MethodPtr> {
    let raw = word as *const Method;
    // SAFETY: S3: the slot holds null or a method of a loader that this frame keeps alive (M3).
    if raw.is_null() { None } else { Some(unsafe { MetaPtr::from_raw(raw) }) }
}
/// Writes the middle part of a frame.
pub fn write_header(fp: usize, return_pc: usize, caller: usize, method: Option<MethodPtr>) {
    write(fp, 0, return_pc as u64);
    write(fp, 1, if caller == 0 { 0 } else { ((fp - caller) / 8) as u64 });
    write(fp, 2, method.map_or(0, MetaPtr::to_bits));
}
/// Moves `slots` slots from the frame memory at `from` to `to`; the ranges may overlap.
pub fn copy_slots(from: usize, to: usize, slots: usize) {
    // SAFETY: S1, S3: both ranges lie inside the stack: the caller compared with the limit.
    unsafe { std::ptr::copy(from as *const u64, to as *mut u64, slots) }
}
/// An address in the current native frame.
pub fn native_stack_address() -> usize {
    let marker = 0u8;
    (&raw const marker) as usize
}
