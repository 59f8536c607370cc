//! Java threads: their record, Java stack, handles, safepoints, monitors and parking (JVMS 2.5, 2.11.10; JLS 17).
pub mod continuation;
mod deadlock;
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
    /// The virtual thread that is mounted; 0 for none.
    pub mounted: AtomicU32,
    /// Frame of the entry of the continuation that runs; 0 for none.
    pub entry_fp: AtomicUsize,
    /// `Continuation.pin` less `unpin`.
    pub pins: AtomicU32,
    /// What a native asks of the interpreter (`continuation::Request`).
    pub request: AtomicU8,
    /// The scheduler is being told that this carrier blocks.
    pub compensating: AtomicBool,
    /// The object whose monitor the thread waits to enter; 0 for none.
    pub entering: AtomicU32,
    /// See [`JavaThread::number`].
    number: AtomicU32,
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
    /// A thread record in the VM's arena, perhaps one of a thread that has ended, Safe and not in the list; `None` when there is no memory for its stack.
    pub fn create(runtime: RuntimePtr, options: &ThreadOptions) -> Option<ThreadPtr> {
        let rt = runtime.get();
        if let Some(thread) = rt.threads.take_retired() {
            thread.renew(rt.threads.number());
            return Some(thread);
        }
        let stack = JavaStack::new(options.stack_bytes.max(256 << 10))?;
        let limit = stack.end() - CALL_SLACK - RESERVE_BYTES;
        let thread = JavaThread {
            limit: AtomicUsize::new(limit),
            tlab: Tlab::new(),
            class_table: rt.heap.shape_table_base() as usize,
            boolean_array_word: AtomicU32::new(0),
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
            mounted: AtomicU32::new(0),
            entry_fp: AtomicUsize::new(0),
            pins: AtomicU32::new(0),
            request: AtomicU8::new(0),
            compensating: AtomicBool::new(false),
            entering: AtomicU32::new(0),
            number: AtomicU32::new(0),
            runtime,
            exiting: AtomicBool::new(false),
            out_of_memory: AtomicBool::new(false),
            native_floor: AtomicUsize::new(0),
            parker: park::Parker::default(),
        };
        let thread = rt.arena.alloc(thread);
        thread.renew(rt.threads.number());
        if rt.known.get().is_some() {
            thread.learn_classes();
        }
        Some(thread)
    }
    /// Makes the record of a thread that has ended, or a new one, that of thread `number`. What is left of its allocation buffer stays.
    fn renew(&self, number: u32) {
        let zero = |words: &[&AtomicUsize]| words.iter().for_each(|word| word.store(0, Ordering::Relaxed));
        zero(&[&self.current_fp, &self.current_pc, &self.entry_fp, &self.parked_pc, &self.native_floor]);
        for slot in [&self.exception, &self.thread_object, &self.mounted, &self.entering, &self.pins] {
            slot.store(0, Ordering::Relaxed);
        }
        for flag in [&self.exiting, &self.out_of_memory, &self.compensating] {
            flag.store(false, Ordering::Relaxed);
        }
        let limit = self.reserve_limit.load(Ordering::Relaxed) - RESERVE_BYTES;
        self.true_limit.store(limit, Ordering::Relaxed);
        self.limit.store(limit, Ordering::Relaxed);
        self.take_request();
        self.handles.pop_to(0);
        self.locks.take_from(0);
        self.stack.trim();
        self.parker.renew(number);
        self.number.store(number, Ordering::Relaxed);
    }
    /// VM-wide number of the thread, never 0: owner of locks and of class initialization.
    pub fn number(&self) -> u32 {
        self.number.load(Ordering::Relaxed)
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
