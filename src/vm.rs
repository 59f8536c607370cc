//! The composition root: makes a VM from its parts and runs programs in it. The only file that sees every folder.
use crate::heap::{Heap, HeapConfig, Stress, YoungConfig};
use crate::host::Host;
use crate::interp::Interpreter;
use crate::runtime::class::Kind;
use crate::runtime::class::method::Method;
use crate::runtime::class::store::Arena;
use crate::runtime::ending::Outcome;
use crate::runtime::intrinsics::{Group, Intrinsics};
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::thread::{JavaThread, ThreadOptions, ThreadPtr, stack};
use crate::runtime::throwing::Unwind;
use crate::runtime::{Config, Runtime, RuntimePtr, boot, loading, natives};
use std::fmt;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

mod idle;
pub mod library_image;
mod main_class;
pub mod signals;
mod threads;

/// Why a VM could not be made or went wrong; for the embedder and the command.
#[derive(Debug)]
pub enum VmError {
    /// An option or the machine does not allow it: one readable line.
    Start(String),
    /// A bug of Ijen.
    Bug(String),
}

impl fmt::Display for VmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VmError::Start(text) | VmError::Bug(text) => f.write_str(text),
        }
    }
}
impl std::error::Error for VmError {}

/// What to make a VM with.
pub struct VmBuilder {
    host: Arc<dyn Host>,
    library: loading::Library,
    config: Config,
    max_heap: Option<u64>,
    initial_heap: Option<u64>,
    stress: Option<Stress>,
    young: YoungConfig,
    soft_per_mb: Option<u32>,
}

/// Threads of a program are numbered from 21 on, as in HotSpot 25; one of the library's comes before them.
const FIRST_THREAD_ID: u64 = 19;
/// `-Xss` when not given, as HotSpot on Linux x86-64.
const DEFAULT_STACK: usize = 1 << 20;
/// Native stack of a Java thread: `-Xss` and room for Rust.
const NATIVE_STACK: usize = 8 << 20;
/// Lowest part of a native stack that recursion driven by input leaves alone.
const NATIVE_HEADROOM: usize = 256 << 10;

impl VmBuilder {
    /// A VM that reaches the outside world through `host`.
    pub fn new(host: Arc<dyn Host>) -> VmBuilder {
        let config = Config { stack_size: DEFAULT_STACK, indy_shortcuts: true, intrinsics: true, finalization: true, ..Config::default() };
        VmBuilder {
            host,
            library: crate::natives::LIBRARY,
            config,
            max_heap: None,
            initial_heap: None,
            stress: None,
            young: YoungConfig::default(),
            soft_per_mb: None,
        }
    }
    /// All other options.
    pub fn configure(mut self, change: impl FnOnce(&mut Config)) -> VmBuilder {
        change(&mut self.config);
        self
    }
    /// `-Xmx`, in bytes.
    pub fn max_heap(mut self, bytes: Option<u64>) -> VmBuilder {
        self.max_heap = bytes;
        self
    }
    /// `-Xms`, in bytes.
    pub fn initial_heap(mut self, bytes: Option<u64>) -> VmBuilder {
        self.initial_heap = bytes;
        self
    }
    /// The young generation's sizes.
    pub fn young(mut self, young: YoungConfig) -> VmBuilder {
        self.young = young;
        self
    }
    /// `-XX:SoftRefLRUPolicyMSPerMB`.
    pub fn soft_references(mut self, millis_per_mb: Option<u32>) -> VmBuilder {
        self.soft_per_mb = millis_per_mb;
        self
    }
    /// `--gc-stress`.
    pub fn gc_stress(mut self, stress: Option<Stress>) -> VmBuilder {
        self.stress = stress;
        self
    }
    /// Makes the VM.
    pub fn build(self) -> Result<Vm, VmError> {
        let limit = self.host.address_space_limit().unwrap_or(u64::MAX);
        if let Some(max) = self.max_heap.filter(|max| *max > limit) {
            return Err(VmError::Start(no_room(max)));
        }
        let max = self.max_heap.unwrap_or((self.host.total_memory() / 4).min(limit / 8)).clamp(2 << 20, 32 << 30);
        let heap_config = HeapConfig {
            max_bytes: max,
            initial_bytes: self.initial_heap.unwrap_or(0).min(max),
            young: self.young,
            soft_per_mb: self.soft_per_mb.unwrap_or(HeapConfig::default().soft_per_mb),
            gc_stress: self.stress,
            check: self.config.check_heap,
        };
        let heap = Heap::new(heap_config).map_err(|_| VmError::Start(no_room(max)))?;
        let arena = Arc::new(Arena::default());
        let patch = Some(&self.config.library_patch).filter(|path| !path.is_empty());
        let patch = patch.map(|path| loading::class_path::ClassPath::new(self.host.clone(), path));
        let start_nanos = self.host.nano_time();
        let groups = intrinsic_groups().filter(|_| self.config.intrinsics);
        let intrinsics = Intrinsics::new(groups, self.config.disabled_intrinsics.clone());
        let runtime = arena.alloc(Runtime {
            heap,
            host: self.host,
            config: self.config,
            symbols: crate::runtime::symbols::Symbols::new(self.library.image.symbols()),
            arena: Arena::default(),
            loaders: loading::Loaders::new(self.library, patch),
            natives: natives::NativeTable::new(native_tables()),
            intrinsics,
            strings: Default::default(),
            threads: Default::default(),
            monitors: Default::default(),
            continuations: Default::default(),
            roots: Default::default(),
            class_roots: Default::default(),
            class_data: Default::default(),
            known: OnceLock::new(),
            ending: Default::default(),
            spare_error: AtomicU32::new(0),
            heap_dumps: Default::default(),
            hidden_counter: AtomicU32::new(0),
            selectors: AtomicU32::new(0),
            thread_ids: AtomicU64::new(FIRST_THREAD_ID),
            engine: OnceLock::new(),
            start_nanos,
            native_objects: Default::default(),
            name_order: Default::default(),
            handles: Default::default(),
            call_sites: Default::default(),
            native_memory: crate::heap::NativeMemory::new(1 << 30),
            owner: OnceLock::new(),
            pending_references: Default::default(),
        });
        let init_method =
            runtime.arena.alloc(Method::internal(runtime.symbols.intern(b"<initialize>"), runtime.symbols.intern(b"(JJ)V"), 2, Kind::Void));
        runtime.set_engine(Box::new(Interpreter::new(init_method)));
        crate::runtime::gc_log::start(&runtime);
        assert!(runtime.owner.set(Arc::downgrade(&arena)).is_ok(), "set once, here");
        Ok(Vm { runtime, arena })
    }
}

/// HotSpot's words when the operating system refuses the address space.
fn no_room(heap_bytes: u64) -> String {
    format!("Error occurred during initialization of VM\nCould not reserve enough space for {} KB object heap", heap_bytes / 1024)
}

/// The bodies of all native methods, in tables of one class each.
pub fn native_tables() -> impl Iterator<Item = &'static [natives::NativeRow]> {
    crate::natives::tables().iter().chain([&threads::ROWS]).copied()
}

/// The intrinsics, by class.
pub fn intrinsic_groups() -> impl Iterator<Item = &'static Group> {
    crate::natives::intrinsics::GROUPS.iter().chain(crate::interp::INTRINSICS)
}

/// A Java virtual machine.
pub struct Vm {
    runtime: RuntimePtr,
    arena: Arc<Arena>,
}

/// What a program was started as.
pub struct Program {
    /// Binary name of the main class, with dots; `module/class` when [`Config::boot_modules`] finds it.
    pub main_class: String,
    /// Arguments of `main`.
    pub arguments: Vec<String>,
    /// Load the main class only.
    pub dry_run: bool,
}

impl Vm {
    /// For signals and other requests from outside.
    pub fn remote(&self) -> signals::Remote {
        signals::Remote { runtime: self.runtime, arena: Arc::downgrade(&self.arena) }
    }
    /// Runs a program on a thread of its own to its end; the exit code.
    pub fn run_main(&self, program: Program) -> Result<i32, VmError> {
        self.start_main(move |m| main_class::run(m, &program))?;
        // Not a join: another thread may end the program while the main one waits in the host.
        let (mut idle, remote) = (idle::Idle::default(), self.remote());
        loop {
            match self.runtime.ending.wait_for(idle::INTERVAL) {
                Some(Outcome::Exit(code)) => return Ok(code),
                Some(Outcome::Bug) => return Err(VmError::Bug("internal error".into())),
                None => idle.look(&self.runtime.heap.stats(), &remote),
            }
        }
    }
    /// Starts the main thread (its native stack is Ijen's choice); `body` gives the exit code.
    fn start_main(&self, body: impl FnOnce(&mut Mutator<'_>) -> i32 + Send + 'static) -> Result<(), VmError> {
        let runtime = self.runtime;
        let owner = self.arena.clone();
        let Some(thread) = new_thread(runtime) else {
            return Err(VmError::Start("Error occurred during initialization of VM\ncannot allocate the Java stack".into()));
        };
        let thread_body = move || {
            let _owner = owner;
            threads::guarded(thread, || {
                attach(thread);
                let mut m = Mutator::of_current(thread);
                let code = body(&mut m);
                runtime.ending.decide(Outcome::Exit(code));
                thread.become_safe();
            });
        };
        let native = NATIVE_STACK + runtime.config.stack_size;
        let started = std::thread::Builder::new().name("main".into()).stack_size(native).spawn(thread_body);
        started.map(drop).map_err(|e| VmError::Start(format!("cannot start the main thread: {e}")))
    }
}

fn new_thread(runtime: RuntimePtr) -> Option<ThreadPtr> {
    JavaThread::create(runtime, &ThreadOptions { stack_bytes: runtime.config.stack_size })
}

/// Makes the calling OS thread the one of `thread`: in the VM's list, Running.
fn attach(thread: ThreadPtr) {
    let native = NATIVE_STACK + thread.runtime.config.stack_size;
    let floor = stack::native_stack_address().saturating_sub(native - NATIVE_HEADROOM);
    thread.native_floor.store(floor, Ordering::Relaxed);
    thread.runtime.get().threads.add(thread);
    thread.become_running();
}

/// The VM boots on the current thread; a line for the user when the class library is not usable.
fn boot_vm(m: &mut Mutator<'_>) -> Result<(), String> {
    match boot::boot(m) {
        Ok(Ok(())) => {
            m.rt().heap.start_stress();
            Ok(())
        }
        Ok(Err(missing)) => Err(missing),
        Err(token) => Err(describe(m, token)),
    }
}

fn describe(m: &mut Mutator<'_>, token: Unwind) -> String {
    let mut m = m.scope();
    match m.take_exception(token) {
        Some(exception) => {
            let rt = m.rt();
            let raw = m.raw(exception);
            let message = rt.heap.load_ref(raw, rt.known().throwable_message).map(|t| rt.string_text(t)).unwrap_or_default();
            format!("{}: {message}", crate::runtime::linking::messages::external(rt, rt.class_of(raw)))
        }
        None => "the VM was halted while it booted".into(),
    }
}
