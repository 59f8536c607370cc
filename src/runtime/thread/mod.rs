//! Java threads: their record, Java stack, handles, safepoints, monitors and parking (JVMS 2.5, 2.11.10; JLS 17).
pub mod dump;
pub mod handles;
pub mod lock_stack;
pub mod monitor;
pub mod mutator;
pub mod park;
pub mod safepoint;
pub mod stack;
pub mod status;
pub mod walk;

use crate::heap::Tlab;
use crate::runtime::RuntimePtr;
use crate::runtime::class::store::MetaPtr;
use handles::HandleArea;
use parking_lot::{Condvar, Mutex};
use stack::JavaStack;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, AtomicUsize, Ordering};

/// A thread record at a fixed address; valid while the thread is in the VM's list.
pub type ThreadPtr = MetaPtr<JavaThread>;

/// The VM's record of a Java thread. `repr(C)`: interpreter handlers read the first fields.
#[repr(C)]
pub struct JavaThread {
    /// Highest address that a new frame may end at; 0 asks the thread to poll.
    pub limit: AtomicUsize,
    /// Allocation buffer.
    pub tlab: Tlab,
    /// The heap's class table.
    pub class_table: usize,
    /// Class word of `boolean[]`.
    pub boolean_array_word: AtomicU32,
    /// Class word of `Object`.
    pub object_word: AtomicU32,
    /// Class words of the primitive array classes, by `newarray` type code.
    pub primitive_array_words: [AtomicU32; 16],
    /// The op that left for a pseudo-op.
    pub parked_pc: AtomicUsize,
    /// Scratch for the op that left: what the pseudo-op needs to know.
    pub parked_value: AtomicU64,
    /// Frame pointer while the thread is outside the handlers (slow paths, natives, Safe).
    pub current_fp: AtomicUsize,
    /// Resume point in the innermost frame, for stack walks.
    pub current_pc: AtomicUsize,
    /// The exception being thrown: a heap slot, 0 when none.
    pub exception: AtomicU32,
    /// The real stack limit.
    pub true_limit: AtomicUsize,
    /// End of the Java stack that handlers of `StackOverflowError` may use.
    pub reserve_limit: AtomicUsize,
    /// The Java stack.
    pub stack: JavaStack,
    /// Locals of native code.
    pub handles: HandleArea,
    /// The locks held.
    pub locks: lock_stack::LockStack,
    /// Running or Safe (see `safepoint.rs`).
    pub state: AtomicU8,
    /// The `java.lang.Thread` object.
    pub thread_object: AtomicU32,
    /// VM-wide number of the record, never 0: owner of locks and of class initialization.
    pub number: u32,
    /// The VM.
    pub runtime: RuntimePtr,
    /// `System.exit` or a VM bug is unwinding this thread.
    pub exiting: AtomicBool,
    /// An `OutOfMemoryError` is being made.
    pub out_of_memory: AtomicBool,
    /// Lowest native stack address this thread may go down to (`native_headroom`).
    pub native_floor: AtomicUsize,
    /// Permit and interrupt state for park, sleep and wait.
    pub parker: park::Parker,
}

/// What a thread is made from.
pub struct ThreadOptions {
    /// Bytes of Java stack.
    pub stack_bytes: usize,
}

/// Java stack behind the normal limit, for handlers of `StackOverflowError` and for writing a callee's arguments before its entry op compares.
const RESERVE_BYTES: usize = 64 << 10;
const CALL_SLACK: usize = 8 << 10;

impl JavaThread {
    /// A thread record in the VM's arena, Safe and not in the list; `None` when there is no memory for its stack.
    pub fn create(runtime: RuntimePtr, options: &ThreadOptions) -> Option<ThreadPtr> {
        let stack = JavaStack::new(options.stack_bytes.max(256 << 10))?;
        let rt = runtime.get();
        let limit = stack.end() - CALL_SLACK - RESERVE_BYTES;
        let thread = JavaThread {
            limit: AtomicUsize::new(limit),
            tlab: Tlab::new(),
            class_table: rt.heap.shape_table_base() as usize,
            boolean_array_word: AtomicU32::new(0),
            object_word: AtomicU32::new(0),
            primitive_array_words: Default::default(),
            parked_pc: AtomicUsize::new(0),
            parked_value: AtomicU64::new(0),
            current_fp: AtomicUsize::new(0),
            current_pc: AtomicUsize::new(0),
            exception: AtomicU32::new(0),
            true_limit: AtomicUsize::new(limit),
            reserve_limit: AtomicUsize::new(stack.end() - CALL_SLACK),
            stack,
            handles: HandleArea::default(),
            locks: lock_stack::LockStack::default(),
            state: AtomicU8::new(safepoint::SAFE),
            thread_object: AtomicU32::new(0),
            number: rt.threads.number(),
            runtime,
            exiting: AtomicBool::new(false),
            out_of_memory: AtomicBool::new(false),
            native_floor: AtomicUsize::new(0),
            parker: park::Parker::default(),
        };
        let thread = rt.arena.alloc(thread);
        if rt.known.get().is_some() {
            thread.learn_classes();
        }
        Some(thread)
    }
    /// Notes the class words that handlers need.
    pub fn learn_classes(&self) {
        use crate::runtime::class::Kind;
        let rt = self.runtime.get();
        let kinds = [Kind::Boolean, Kind::Char, Kind::Float, Kind::Double, Kind::Byte, Kind::Short, Kind::Int, Kind::Long];
        for (code, kind) in (4..).zip(kinds) {
            self.primitive_array_words[code].store(rt.loaders.primitive_array(kind).word(), Ordering::Relaxed);
        }
        self.boolean_array_word.store(rt.loaders.primitive_array(Kind::Boolean).word(), Ordering::Relaxed);
        self.object_word.store(rt.known().object.word(), Ordering::Relaxed);
    }
    /// Whether the native stack has room for another level of Rust recursion that input drives.
    pub fn native_headroom(&self) -> bool {
        stack::native_stack_address() > self.native_floor.load(Ordering::Relaxed)
    }
}

/// Waits for something that another thread changes.
#[derive(Default)]
pub struct Signal {
    /// Guards nothing but the condition.
    pub lock: Mutex<()>,
    /// Woken at each change.
    pub changed: Condvar,
}
