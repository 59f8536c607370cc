//! The JVM as an abstract machine (JVMS 2, 5): classes, loading, linking, initialization, threads, throwing.
//! Knows neither how methods run (`Engine`) nor which natives there are.
pub mod backtrace;
pub mod boot;
pub mod class;
pub mod collection;
pub mod ending;
pub mod finalization;
pub mod gc_log;
pub mod heap_dump;
pub mod initialization;
pub mod intrinsics;
pub mod invoke;
pub mod linking;
pub mod loading;
pub mod mirrors;
pub mod native_objects;
pub mod natives;
pub mod npe_message;
pub mod strings;
pub mod symbols;
pub mod thread;
pub mod throwing;
pub mod well_known;

use crate::heap::Heap;
use crate::host::Host;
use class::store::{Arena, MetaPtr};
use indexmap::IndexMap;
use invoke::Engine;
use loading::jar::Jar;
use std::sync::atomic::{AtomicU32, AtomicU64};
use std::sync::{Arc, OnceLock};
use symbols::Symbols;
use thread::handles::HandleArea;

/// The VM's state at a fixed address.
pub type RuntimePtr = MetaPtr<Runtime>;

/// How this VM was asked to behave.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Class path entries of the application loader.
    pub class_path: Vec<String>,
    /// One of them that is already open.
    pub main_jar: Option<Arc<Jar>>,
    /// The modules of the property `jdk.module.path` are resolved before the main class is loaded.
    pub boot_modules: bool,
    /// System properties set by options, in order.
    pub properties: IndexMap<String, String>,
    /// Java stack of a thread, bytes.
    pub stack_size: usize,
    /// `-ea` / `-da` settings, in order: (target: empty for all, `p...` for a package tree, or a class; enabled).
    pub assertions: Vec<(String, bool)>,
    /// `-esa`.
    pub system_assertions: bool,
    /// `--enable-preview`.
    pub enable_preview: bool,
    /// `-verbose:class`, `-Xlog:class+load`.
    pub verbose_class: bool,
    /// `-XX:MaxMetaspaceSize`: the limit of class data.
    pub max_class_data: Option<u64>,
    /// `-Xlog:translation`: methods as they are called for the first time.
    pub log_translation: bool,
    /// `-Xlog:class+unload`.
    pub log_class_unload: bool,
    /// `-verbose:gc`, `-Xlog:gc`.
    pub verbose_gc: bool,
    /// `-Xlog:safepoint`.
    pub log_safepoint: bool,
    /// Indy shortcuts for classes outside the boot library.
    pub indy_shortcuts: bool,
    /// Some library methods have Rust bodies beside their own.
    pub intrinsics: bool,
    /// `-XX:DisableIntrinsic`, `-XX:ControlIntrinsic`: the ids of those that are off.
    pub disabled_intrinsics: Vec<String>,
    /// How classes outside the embedded library are verified.
    pub verifier: crate::verify::Mode,
    /// Re-trace the heap before and after each collection.
    pub check_heap: bool,
    /// `--finalization=enabled`, which is the default: finalizers run.
    pub finalization: bool,
    /// `-XX:+ExitOnOutOfMemoryError`.
    pub exit_on_out_of_memory: bool,
    /// `-Xdiag`: the whole trace of why a main class cannot be loaded.
    pub diagnose: bool,
    /// `-verbose:jni`.
    pub verbose_jni: bool,
    /// `--patch-module java.base`: directories and jars whose classes take the place of the library's.
    pub library_patch: Vec<String>,
    /// When and where the heap is dumped.
    pub heap_dump: heap_dump::Settings,
    /// `--dispatcher match`.
    pub match_dispatch: bool,
    /// What the program was started as: `sun.java.command`.
    pub command: String,
}

/// One VM.
pub struct Runtime {
    /// Objects.
    pub heap: Heap,
    /// The outside world.
    pub host: Arc<dyn Host>,
    /// Options.
    pub config: Config,
    /// Interned names.
    pub symbols: Symbols,
    /// Metadata that no loader owns: threads, VM-made methods.
    pub arena: Arena,
    /// Loaders, boot class archives, primitive and array classes.
    pub loaders: loading::Loaders,
    /// The native methods' bodies.
    pub natives: natives::NativeTable,
    /// Other bodies of library methods.
    pub intrinsics: intrinsics::Intrinsics,
    /// Interned strings (JLS 3.10.5).
    pub strings: strings::StringTable,
    /// Threads and the stop protocol.
    pub threads: thread::safepoint::Threads,
    /// Inflated monitors.
    pub monitors: thread::monitor::Monitors,
    /// Virtual threads.
    pub continuations: thread::continuation::Continuations,
    /// References that VM structures hold.
    pub roots: HandleArea,
    /// What classes take.
    pub class_data: class::budget::ClassData,
    /// References that classes hold outside of their fields.
    pub class_roots: thread::handles::ClassRoots,
    /// Classes, fields and methods the VM itself touches.
    pub known: OnceLock<well_known::WellKnown>,
    /// How the program ends.
    pub ending: ending::Ending,
    /// Root of the `OutOfMemoryError` that is thrown when there is no room for a new one.
    pub spare_error: AtomicU32,
    /// The dumps made so far.
    pub heap_dumps: heap_dump::HeapDumps,
    /// Suffixes of hidden classes.
    pub hidden_counter: AtomicU32,
    /// The last number given to an interface method (`Method::selector`).
    pub selectors: AtomicU32,
    /// Thread ids handed out by `Thread`.
    pub thread_ids: AtomicU64,
    pub(crate) engine: OnceLock<Box<dyn Engine>>,
    /// Memory that `Unsafe` hands out.
    pub native_memory: crate::heap::NativeMemory,
    /// The arena that holds this VM: every Java thread keeps it until its last step, so that a daemon never outlives the memory it uses.
    pub owner: OnceLock<std::sync::Weak<Arena>>,
    /// Signalled when the collector found references to enqueue.
    pub pending_references: thread::Signal,
    /// VM start, nanoseconds of the host's monotonic clock.
    pub start_nanos: i64,
    /// State of natives that Java objects refer to.
    pub native_objects: native_objects::NativeObjects,
    /// First appearances of names, for the order of methods.
    pub name_order: class::name_order::NameOrder,
    /// What method handles need.
    pub handles: linking::handles::Handles,
    /// Link state of invokedynamic call sites.
    pub call_sites: linking::call_site::CallSites,
}

impl Runtime {
    /// The interpreter.
    pub fn engine(&self) -> &dyn Engine {
        &**self.engine.get().expect("set when the VM is composed")
    }
    /// Installs the interpreter, once.
    pub fn set_engine(&self, engine: Box<dyn Engine>) {
        assert!(self.engine.set(engine).is_ok(), "the engine is set once");
    }
    /// Wakes the reference handler if a collection found references to enqueue.
    pub fn signal_pending_references(&self) {
        if self.heap.has_pending() {
            let _guard = self.pending_references.lock.lock();
            self.pending_references.changed.notify_all();
        }
    }
    /// The classes, fields and methods that the VM touches.
    pub fn known(&self) -> &well_known::WellKnown {
        self.known.get().expect("boot resolves the well-known table first")
    }
}
