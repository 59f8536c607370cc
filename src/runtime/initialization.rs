//! Class initialization: the lock protocol of JVMS 5.5. The interpreter drives the steps between Java calls (`interp/execute/init_frame.rs`).
use super::class::pool::Failure;
use super::class::{ClassPtr, InitState};
use super::invoke::{self, Value};
use super::linking::messages::external;
use super::thread::mutator::{Handle, Mutator};
use super::thread::{JavaThread, Signal};
use super::throwing::JavaResult;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// A class's initialization lock.
#[derive(Default)]
pub struct InitLock {
    /// Number of the initializing thread, 0 for none.
    pub owner: AtomicU32,
    /// Where other threads wait; its lock guards the state's changes.
    pub signal: Signal,
    /// Why initialization failed, as an object in the table of roots: the cause of later `NoClassDefFoundError`s.
    failure: OnceLock<u32>,
}

/// Initializes `class` unless it is, or the current thread does already.
pub fn initialize(m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<()> {
    if class.init_state() == InitState::Initialized || is_own(m.thread(), class) {
        return Ok(());
    }
    m.rt().engine().initialize(m, class)
}

fn is_own(thread: &JavaThread, class: ClassPtr) -> bool {
    class.init_state() == InitState::InProgress && class.init.owner.load(Ordering::Relaxed) == thread.number()
}

/// Steps 1 to 6: true when the current thread is to initialize `class`, false when nothing is left to do.
pub fn begin(m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<bool> {
    loop {
        {
            let guard = class.get().init.signal.lock.lock();
            match class.init_state() {
                InitState::Initialized => return Ok(false),
                InitState::InProgress if is_own(m.thread(), class) => return Ok(false),
                InitState::InProgress => {}
                InitState::Uninitialized => {
                    class.init.owner.store(m.thread().number(), Ordering::Relaxed);
                    class.set_init_state(InitState::InProgress);
                    return Ok(true);
                }
                InitState::Erroneous => {
                    drop(guard);
                    let failure = Failure {
                        class: "java/lang/NoClassDefFoundError".into(),
                        message: Some(format!("Could not initialize class {}", external(m.rt(), class)).into()),
                        cause: None,
                    };
                    let mut m = m.scope();
                    let error = m.new_throwable(&failure)?;
                    if let Some(cause) =
                        class.get().init.failure.get().and_then(|i| m.root_slot(m.rt().roots.slot(*i).load(Ordering::Relaxed)))
                    {
                        m.rt().heap.store_ref(m.raw(error), m.rt().known().throwable_cause, Some(m.raw(cause)));
                    }
                    return Err(m.throw(error));
                }
            }
        }
        m.blocking(|| {
            let signal = &class.get().init.signal;
            let mut guard = signal.lock.lock();
            while class.init_state() == InitState::InProgress {
                signal.changed.wait(&mut guard);
            }
        });
    }
}

/// Step 7: the next superclass or superinterface to initialize before `class`.
pub fn next_super(thread: &JavaThread, class: ClassPtr) -> Option<ClassPtr> {
    let wanted = |c: &ClassPtr| c.init_state() != InitState::Initialized && !is_own(thread, *c);
    if class.is_interface() {
        return None;
    }
    let above = class.get().super_class.filter(wanted);
    let has_default = |c: &ClassPtr| c.methods().iter().any(|m| !m.flags.is_abstract() && !m.flags.is_static());
    above.or_else(|| class.get().all_interfaces.iter().copied().find(|c| wanted(c) && has_default(c)))
}

/// Steps 10 and 12: the state is decided and everybody is told.
pub fn finish(class: ClassPtr, state: InitState) {
    let signal = &class.get().init.signal;
    let _guard = signal.lock.lock();
    class.set_init_state(state);
    class.init.owner.store(0, Ordering::Relaxed);
    signal.changed.notify_all();
}

/// Steps 10 and 11: the pending exception ended the initialization; it becomes an `ExceptionInInitializerError` unless it is an Error.
pub fn fail(m: &mut Mutator<'_>, class: ClassPtr) {
    let mut m = m.scope();
    let slot = m.thread().exception.swap(0, Ordering::Relaxed);
    if let Some(exception) = m.root_slot(slot) {
        match keep(&mut m, exception) {
            Ok(kept) => drop(class.get().init.failure.set(m.rt().roots.push_shared(m.raw(kept).slot()))),
            // No room for it: later errors come without a cause.
            Err(_) => m.thread().exception.store(0, Ordering::Relaxed),
        }
        let pending = match wrap(&mut m, exception) {
            Ok(wrapped) => m.raw(wrapped).slot(),
            Err(_) => m.thread().exception.load(Ordering::Relaxed),
        };
        m.thread().exception.store(pending, Ordering::Relaxed);
    }
    finish(class, InitState::Erroneous);
}

/// An `ExceptionInInitializerError` that describes `exception` and has its stack trace.
fn keep<'s>(m: &mut Mutator<'s>, exception: Handle<'s>) -> JavaResult<Handle<'s>> {
    let description = describe(m, exception);
    let class = "java/lang/ExceptionInInitializerError".into();
    let kept = m.new_throwable(&Failure { class, message: Some(description.into()), cause: None })?;
    let (heap, known) = (&m.rt().heap, m.rt().known());
    let (from, to) = (m.raw(exception), m.raw(kept));
    for field in [known.throwable_backtrace, known.throwable_stack_trace] {
        heap.store_ref(to, field, heap.load_ref(from, field));
    }
    heap.store_u32(to, known.throwable_depth, heap.load_u32(from, known.throwable_depth));
    Ok(kept)
}

/// `Exception java.lang.ArithmeticException: / by zero [in thread "main"]`, as HotSpot keeps it.
fn describe(m: &mut Mutator<'_>, exception: Handle<'_>) -> String {
    let rt = m.rt();
    let known = rt.known();
    let raw = m.raw_of(exception);
    let mut text = format!("Exception {}", external(rt, rt.class_of(raw)));
    if let Some(message) = rt.heap.load_ref(raw, known.throwable_message) {
        text.push_str(&format!(": {}", rt.string_text(message)));
    }
    let name = m.thread_name();
    text.push_str(&format!(" [in thread \"{name}\"]"));
    text
}

fn wrap<'s>(m: &mut Mutator<'s>, exception: Handle<'s>) -> JavaResult<Handle<'s>> {
    let rt = m.rt();
    let error = rt.loaders.boot_class(m, "java/lang/Error")?;
    if rt.class_of(m.raw(exception)).is_assignable_to(error) {
        return Ok(exception);
    }
    let class = rt.loaders.boot_class(m, "java/lang/ExceptionInInitializerError")?;
    initialize(m, class)?;
    let wrapped = m.allocate_instance(class)?;
    let constructor = class.find_declared_method(rt.symbols.intern(b"<init>"), rt.symbols.intern(b"(Ljava/lang/Throwable;)V"));
    let constructor = constructor.expect("ExceptionInInitializerError(Throwable) is in the library");
    invoke::call(m, constructor, &[Value::Ref(Some(wrapped)), Value::Ref(Some(exception))])?;
    Ok(wrapped)
}
