//! A class loader's record: the namespace it is the initiating loader of (JVMS 5.3), and the classes that live and die with it. A hidden class that
//! its loader does not keep alive has a record of its own, which is no namespace.
use crate::heap::RawRef;
use crate::runtime::class::ClassPtr;
use crate::runtime::class::store::{Arena, MetaPtr};
use crate::runtime::symbols::{FixedState, Symbol};
use indexmap::{IndexMap, IndexSet};
use parking_lot::Mutex;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// A loader of this VM.
pub type LoaderPtr = MetaPtr<Loader>;

/// How a loader finds classes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoaderKind {
    /// The embedded library.
    Boot,
    /// Boot first, then the class path.
    App,
    /// A Java object whose `loadClass` is called.
    User,
}

/// See the head of the file.
pub struct Loader {
    /// Number, from 0 (boot); `Shape::loader` of its classes.
    pub id: u32,
    /// How it finds classes.
    pub kind: LoaderKind,
    /// The loader whose classes it holds: itself, or the defining loader of a hidden class.
    pub of: LoaderPtr,
    /// The `ClassLoader` object, which the collector updates; 0 for boot, for the application loader before it has one, and for holders.
    pub object: AtomicU32,
    /// Holds its classes.
    pub arena: Arena,
    classes: Mutex<IndexMap<Symbol, ClassPtr, FixedState>>,
    defined: Mutex<Vec<ClassPtr>>,
    defining: Mutex<Vec<(u32, Symbol)>>,
    /// Mirrors of the classes of others that its classes refer to.
    needs: Mutex<IndexSet<u32, FixedState>>,
    /// Numbers of the class roots that its classes hold.
    roots: Mutex<Vec<u32>>,
    /// Symbols that only its classes have asked for, when they were made.
    symbols: Mutex<Vec<Symbol>>,
    pins: AtomicU32,
    /// Class data that goes when it is unloaded.
    pub bytes: AtomicU64,
}

impl Loader {
    pub(super) fn new(id: u32, kind: LoaderKind, of: LoaderPtr) -> Loader {
        Loader {
            id,
            kind,
            of,
            object: AtomicU32::new(0),
            arena: Arena::default(),
            classes: Mutex::default(),
            defined: Mutex::default(),
            defining: Mutex::default(),
            needs: Mutex::default(),
            roots: Mutex::default(),
            symbols: Mutex::default(),
            pins: AtomicU32::new(0),
            bytes: AtomicU64::new(0),
        }
    }
    /// The `ClassLoader` object.
    pub fn object(&self) -> Option<RawRef> {
        RawRef::from_slot(self.object.load(Ordering::Acquire))
    }
    /// Whether its classes are never unloaded: boot and application loader.
    pub fn is_permanent(&self) -> bool {
        self.id <= 1
    }
    /// Keeps its classes alive while Rust code works with them that nothing else refers to yet.
    pub fn pin(&self) {
        self.pins.fetch_add(1, Ordering::Relaxed);
    }
    /// Takes a `pin` back.
    pub fn unpin(&self) {
        self.pins.fetch_sub(1, Ordering::Relaxed);
    }
    /// Whether there are more pins than unpins.
    pub fn is_pinned(&self) -> bool {
        self.pins.load(Ordering::Relaxed) != 0
    }
    /// The class of that name if this is its initiating loader (JVMS 5.3).
    pub fn find_loaded(&self, name: Symbol) -> Option<ClassPtr> {
        self.classes.lock().get(&name).copied()
    }
    /// Records `class` under `name`; the first one recorded wins and is returned. From then on it lives as long as this loader.
    pub(in crate::runtime) fn record(&self, name: Symbol, class: ClassPtr) -> ClassPtr {
        let recorded = *self.classes.lock().entry(name).or_insert(class);
        self.need(recorded);
        recorded
    }
    /// From now on the classes of this loader refer to `class`.
    pub(in crate::runtime) fn need(&self, class: ClassPtr) {
        let holder = class.holder;
        if holder.id != self.id
            && !holder.is_permanent()
            && let Some(mirror) = class.mirror()
        {
            self.needs.lock().insert(mirror.slot());
        }
    }
    pub(in crate::runtime) fn add_root(&self, number: u32) {
        self.roots.lock().push(number);
    }
    pub(in crate::runtime) fn own_symbol(&self, symbol: Symbol) {
        self.symbols.lock().push(symbol);
    }
    /// The symbols that were made for its classes; some of them may be shared by now.
    pub(in crate::runtime) fn owned_symbols(&self) -> Vec<Symbol> {
        self.symbols.lock().clone()
    }
    /// The numbers of its class roots.
    pub(in crate::runtime) fn roots(&self) -> Vec<u32> {
        self.roots.lock().clone()
    }
    /// Shows the mirrors that live as long as this loader: of its own classes, if they may die, and of those that these refer to.
    pub(in crate::runtime) fn visit_mirrors(&self, visit: &mut dyn FnMut(&mut u32)) {
        if !self.is_permanent() {
            for class in self.defined.lock().iter() {
                visit(&mut class.mirror_slot());
            }
        }
        for mirror in self.needs.lock().iter() {
            visit(&mut mirror.clone());
        }
    }
    pub(in crate::runtime) fn add_defined(&self, class: ClassPtr) {
        self.defined.lock().push(class);
    }
    /// The classes it defined or holds (hidden, array and primitive ones included), in order.
    pub fn defined(&self) -> Vec<ClassPtr> {
        self.defined.lock().clone()
    }
    /// Marks that `thread` defines `name`; false when it does already, which is a circularity.
    pub(in crate::runtime) fn begin(&self, thread: u32, name: Symbol) -> bool {
        let mut defining = self.defining.lock();
        let fresh = !defining.contains(&(thread, name));
        if fresh {
            defining.push((thread, name));
        }
        fresh
    }
    pub(in crate::runtime) fn defines(&self, thread: u32, name: Symbol) -> bool {
        self.defining.lock().contains(&(thread, name))
    }
    pub(in crate::runtime) fn end(&self, thread: u32, name: Symbol) {
        self.defining.lock().retain(|entry| *entry != (thread, name));
    }
}
