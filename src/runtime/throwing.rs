//! Throwing from Rust: the token, the throwables that the VM raises itself, and their message texts (JVMS 2.10).
use super::class::pool::Failure;
use super::invoke::{self, Value};
use super::thread::mutator::{Handle, Mutator};
use std::sync::atomic::Ordering;

/// A Java result: the error side says that the thread's pending exception is set, or that the VM is exiting.
pub type JavaResult<T> = Result<T, Unwind>;

/// Native stack kept for making a `StackOverflowError`.
const NATIVE_RESERVE: usize = 96 << 10;

/// Exit code of `-XX:+ExitOnOutOfMemoryError`.
const OUT_OF_MEMORY_EXIT: i32 = 3;

/// Made by throwing (the exception is rooted in the thread) or by `System.exit`.
#[derive(Debug)]
pub struct Unwind(());

impl<'s> Mutator<'s> {
    /// Throws `exception`.
    pub fn throw(&mut self, exception: Handle<'_>) -> Unwind {
        // A handle of an outer scope indexes the same area.
        let slot = self.thread().handles.slot(exception.index()).load(Ordering::Relaxed);
        self.thread().exception.store(slot, Ordering::Relaxed);
        Unwind(())
    }
    /// Throws a new `class` (binary name with `/`, of the boot loader) with `message`.
    pub fn throw_new(&mut self, class: &str, message: impl AsRef<str>) -> Unwind {
        self.throw_failure(&Failure { class: class.into(), message: Some(message.as_ref().into()), cause: None })
    }
    /// Throws a new `class` without a message.
    pub fn throw_bare(&mut self, class: &str) -> Unwind {
        self.throw_failure(&Failure { class: class.into(), message: None, cause: None })
    }
    /// Throws a fresh Throwable as `failure` describes it.
    pub fn throw_failure(&mut self, failure: &Failure) -> Unwind {
        let mut m = self.scope();
        match m.new_throwable(failure) {
            Ok(exception) => m.throw(exception),
            Err(unwind) => unwind,
        }
    }
    /// Throws `StackOverflowError`; its constructor runs in the reserved part of the stack.
    pub fn throw_stack_overflow(&mut self) -> Unwind {
        let thread = self.thread();
        let normal = thread.true_limit.swap(thread.reserve_limit.load(Ordering::Relaxed), Ordering::Relaxed);
        let floor = thread.native_floor.load(Ordering::Relaxed);
        thread.native_floor.store(floor.saturating_sub(NATIVE_RESERVE), Ordering::Relaxed);
        self.poll();
        let token = self.throw_bare("java/lang/StackOverflowError");
        let thread = self.thread();
        thread.true_limit.store(normal, Ordering::Relaxed);
        thread.native_floor.store(floor, Ordering::Relaxed);
        self.poll();
        token
    }
    /// Throws `OutOfMemoryError`: one made at boot when there is no room for a new one.
    pub fn throw_out_of_memory(&mut self, message: &str) -> Unwind {
        self.dump_on_out_of_memory(message);
        if self.rt().config.exit_on_out_of_memory {
            let text = format!("Terminating due to java.lang.OutOfMemoryError: {message}\n");
            // Nothing can be done about a closed stdout.
            drop(self.rt().host.write_all(crate::host::STDOUT, text.as_bytes()));
            return self.halt(OUT_OF_MEMORY_EXIT);
        }
        let thread = self.thread();
        if message == "Java heap space" || thread.out_of_memory.swap(true, Ordering::Relaxed) {
            let spare = self.rt().roots.slot(self.rt().spare_error.load(Ordering::Relaxed)).load(Ordering::Relaxed);
            self.thread().exception.store(spare, Ordering::Relaxed);
            return Unwind(());
        }
        let token = self.throw_new("java/lang/OutOfMemoryError", message);
        self.thread().out_of_memory.store(false, Ordering::Relaxed);
        token
    }
    /// The token for an exception that is already pending, or for the VM's exit.
    pub fn unwinding(&self) -> Unwind {
        debug_assert!(self.thread().exception.load(Ordering::Relaxed) != 0 || self.thread().exiting.load(Ordering::Relaxed));
        Unwind(())
    }
    /// Takes the pending exception: the throwable, or `None` when the thread unwinds because the VM exits.
    pub fn take_exception(&mut self, _: Unwind) -> Option<Handle<'s>> {
        let slot = self.thread().exception.swap(0, Ordering::Relaxed);
        self.root_slot(slot)
    }
    /// A new throwable, with its stack trace.
    pub fn new_throwable(&mut self, failure: &Failure) -> JavaResult<Handle<'s>> {
        assert!(self.rt().known.get().is_some(), "thrown before boot was done: {} {:?}", failure.class, failure.message);
        let class = self.rt().loaders.boot_class(self, &failure.class)?;
        super::initialization::initialize(self, class)?;
        let exception = self.allocate_instance(class)?;
        let message = match &failure.message {
            Some(text) => Some(self.new_string(text)?),
            None => None,
        };
        let symbols = &self.rt().symbols;
        let init = symbols.intern(b"<init>");
        let with_message = class.find_declared_method(init, symbols.intern(b"(Ljava/lang/String;)V"));
        let bare = class.find_declared_method(init, symbols.intern(b"()V"));
        match (message, with_message, bare) {
            (Some(text), Some(constructor), _) => invoke::call(self, constructor, &[Value::Ref(Some(exception)), Value::Ref(Some(text))])?,
            (None, _, Some(constructor)) => invoke::call(self, constructor, &[Value::Ref(Some(exception))])?,
            (None, Some(constructor), None) => invoke::call(self, constructor, &[Value::Ref(Some(exception)), Value::Ref(None)])?,
            _ => unreachable!("{} has no usual constructor", failure.class),
        };
        if let Some(cause) = &failure.cause {
            let cause = self.new_throwable(cause)?;
            let cause = self.get(cause).raw();
            let offset = self.rt().known().throwable_cause;
            self.rt().heap.store_ref(self.raw(exception), offset, Some(cause));
        }
        Ok(exception)
    }
}
