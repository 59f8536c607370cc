//! Run-time classes and their members (JVMS 2, 5.3, 5.4). `Class` is loaded; what linking makes is reached by [`Class::linked`] only.
pub mod access;
pub mod budget;
pub mod field;
pub mod layout;
pub mod method;
pub mod name_order;
pub mod pool;
pub mod store;
pub mod subtyping;
pub mod tables;

use crate::classfile::{ClassFile, flags::ClassFlags};
use crate::heap::{RawRef, Shape};
use crate::runtime::initialization::InitLock;
use crate::runtime::loading::LoaderPtr;
use crate::runtime::loading::image::ClassImage;
use crate::runtime::symbols::Symbol;
use field::Field;
use method::{Method, MethodPtr};
use pool::RuntimePool;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU8, AtomicU32, AtomicU64, Ordering};
use store::MetaPtr;

/// A class of this VM.
pub type ClassPtr = MetaPtr<Class>;

/// A value's kind as fields, parameters and array elements have it (JVMS 2.11.1 keeps `boolean` to `short` apart only in memory).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Kind {
    Boolean,
    Byte,
    Char,
    Short,
    Int,
    Long,
    Float,
    Double,
    Ref,
    Void,
}

impl Kind {
    /// The kind that a field or return descriptor starting with `letter` names.
    pub fn of_descriptor(letter: u8) -> Kind {
        match letter {
            b'Z' => Kind::Boolean,
            b'B' => Kind::Byte,
            b'C' => Kind::Char,
            b'S' => Kind::Short,
            b'I' => Kind::Int,
            b'J' => Kind::Long,
            b'F' => Kind::Float,
            b'D' => Kind::Double,
            b'V' => Kind::Void,
            _ => Kind::Ref,
        }
    }
    /// Bytes in a field or array element.
    pub fn size(self) -> u32 {
        1 << self.shift()
    }
    /// log2 of [`Kind::size`].
    pub fn shift(self) -> u8 {
        match self {
            Kind::Boolean | Kind::Byte | Kind::Void => 0,
            Kind::Char | Kind::Short => 1,
            Kind::Int | Kind::Float | Kind::Ref => 2,
            Kind::Long | Kind::Double => 3,
        }
    }
    /// The descriptor letter; `L` for references.
    pub fn letter(self) -> u8 {
        b"ZBCSIJFDLV"[self as usize]
    }
    /// The Java name of a primitive kind (or `void`).
    pub fn primitive_name(self) -> &'static str {
        ["boolean", "byte", "char", "short", "int", "long", "float", "double", "reference", "void"][self as usize]
    }
    /// All primitive kinds and `void`.
    pub const PRIMITIVES: [Kind; 9] =
        [Kind::Boolean, Kind::Byte, Kind::Char, Kind::Short, Kind::Int, Kind::Long, Kind::Float, Kind::Double, Kind::Void];
}

/// How many levels of superclasses the display of [`Class::display`] holds.
pub const DISPLAY_DEPTH: usize = 8;
/// Length of [`Class::subtypes`], a power of two.
pub const SUBTYPES: usize = 4;
/// Length of [`Class::selections`], a power of two.
pub const SELECTIONS: usize = 8;

/// A loaded class, array class or primitive type. `repr(C)` with its `Shape` first: the heap's class table serves collector and interpreter.
#[repr(C)]
pub struct Class {
    /// What the collector knows. `shape.class_word` is this class's number.
    pub shape: Shape,
    /// Address of `linked().vtable[0]`, 0 before linking; read by `InvokeVirtual` handlers.
    pub vtable: AtomicPtr<MethodPtr>,
    /// What interface calls have selected here, by the interface method's selector modulo the length: selector (high), vtable index (low).
    /// For call sites whose inline cache has another class.
    pub selections: [AtomicU64; SELECTIONS],
    /// The superclasses from `Object` (index 0) to this class itself at its depth, as far as there is room.
    pub display: [AtomicPtr<Class>; DISPLAY_DEPTH],
    /// This class's index in the displays of its subclasses, or 255: interfaces, arrays, deeper classes.
    pub display_level: u8,
    /// See `runtime/finalization.rs`.
    pub finalizers: AtomicU8,
    /// Class word of an array's component type, else 0.
    pub component_word: u32,
    /// Number of superclasses.
    pub depth: u32,
    init_state: AtomicU8,
    mirror: AtomicU32,
    /// What subtype checks that the display does not decide found here ([`Class::remember_subtype`]), by the other class's word.
    pub subtypes: [AtomicU32; SUBTYPES],
    /// Binary name with `/`; `[I`, `[Lp/C;` for arrays; `int` for primitives; hidden classes `p/C+0x...` as HotSpot writes internally.
    pub name: Symbol,
    /// Access flags as in the class file (for member classes `inner_flags` has the InnerClasses ones).
    pub flags: ClassFlags,
    /// The defining loader.
    pub loader: LoaderPtr,
    /// What it lives and dies with: the loader, but for some hidden classes.
    pub holder: LoaderPtr,
    /// Direct superclass; `None` for `Object`, interfaces have `Object`, primitives `None`.
    pub super_class: Option<ClassPtr>,
    /// Direct superinterfaces, in order.
    pub interfaces: Box<[ClassPtr]>,
    /// All superinterfaces, inherited ones included, each once.
    pub all_interfaces: Box<[ClassPtr]>,
    /// Ordinary class, array or primitive.
    pub kind: ClassKind,
    /// The array class with this component type, once made.
    pub array_class: OnceLock<ClassPtr>,
    pub(in crate::runtime) linked: OnceLock<Linked>,
    /// Initialization lock and the initializing thread (JVMS 5.5).
    pub init: InitLock,
}

/// What a class is made of.
pub enum ClassKind {
    /// From a class file.
    Ordinary(Box<Body>),
    /// `element` is the innermost non-array type, `component` the direct one.
    Array { component: ClassPtr, element: ClassPtr, dimensions: u8 },
    /// A primitive type or `void`.
    Primitive(Kind),
}

/// What an ordinary class has of its class file.
pub struct Body {
    /// What was known of it ahead of time.
    pub image: Option<ClassImage>,
    /// The parsed file; its bytes stay for debugging, reflection and re-translation.
    pub file: ClassFile,
    /// Declared fields in class-file order.
    pub fields: Box<[Field]>,
    /// Declared methods in class-file order; miranda methods are not here but in the vtable.
    pub methods: Box<[Method]>,
    /// The run-time constant pool.
    pub pool: RuntimePool,
    /// The run-time package with `/`, without the class name.
    pub package: Symbol,
    /// For hidden classes: the lookup class's nest host if a nestmate.
    pub hidden: Option<Hidden>,
    /// Its bytes are the VM's own work and are not verified.
    pub made_by_vm: bool,
    /// Set-once nest host (JVMS 5.4.4); a failed NestHost makes the class its own host.
    pub nest_host: OnceLock<ClassPtr>,
    /// Number among the class files parsed, superclasses of a class behind it.
    pub parse_order: u32,
    /// Source name for traces (`source:` of -verbose:class).
    pub origin: Box<str>,
    /// First byte after the last instance field, superclasses included: where a subclass's fields go on.
    pub instance_end: u32,
    /// Reference fields of an instance, superclasses included; the shape points here.
    pub ref_runs: Box<[crate::heap::RefRun]>,
    /// Reference statics, as offsets in the mirror. Only kept: the shape points here.
    pub static_runs: Box<[crate::heap::RefRun]>,
}

/// What is special about a hidden class (java.lang.invoke.MethodHandles.Lookup.defineHiddenClass).
#[derive(Clone, Copy)]
pub struct Hidden {
    /// The nest host it joins, if any.
    pub host: Option<ClassPtr>,
}

/// What linking makes: exists once preparation is done (JVMS 5.4).
pub struct Linked {
    /// Virtual method table, and the default methods that interface calls select.
    pub vtable: Box<[MethodPtr]>,
    /// How many entries come before those defaults.
    pub virtuals: usize,
    /// For each superinterface that has methods to select: its methods as this class implements them.
    pub itable: Box<[tables::ItableEntry]>,
}

/// JVMS 5.5: how far initialization is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum InitState {
    /// Verified and prepared or less; not initialized.
    Uninitialized = 0,
    /// Some thread runs the initializer.
    InProgress = 1,
    /// Ready for use.
    Initialized = 2,
    /// Initialization failed; further use throws `NoClassDefFoundError`.
    Erroneous = 3,
}

impl Class {
    /// Builds the loaded form; used by `layout.rs` and the loaders only.
    #[expect(clippy::too_many_arguments, reason = "the one constructor of the central record")]
    pub(in crate::runtime) fn new(
        shape: Shape,
        name: Symbol,
        flags: ClassFlags,
        (loader, holder): (LoaderPtr, LoaderPtr),
        super_class: Option<ClassPtr>,
        interfaces: Box<[ClassPtr]>,
        all_interfaces: Box<[ClassPtr]>,
        kind: ClassKind,
    ) -> Class {
        let depth = super_class.map_or(0, |s| s.depth + 1);
        Class {
            shape,
            vtable: AtomicPtr::new(std::ptr::null_mut()),
            selections: Default::default(),
            display: std::array::from_fn(|level| {
                AtomicPtr::new(super_class.map_or(std::ptr::null_mut(), |s| s.display[level].load(Ordering::Relaxed)))
            }),
            display_level: match kind {
                ClassKind::Ordinary(_) if !flags.is_interface() && (depth as usize) < DISPLAY_DEPTH => depth as u8,
                _ => u8::MAX,
            },
            finalizers: AtomicU8::new(0),
            component_word: match &kind {
                ClassKind::Array { component, .. } => component.word(),
                _ => 0,
            },
            depth,
            init_state: AtomicU8::new(InitState::Uninitialized as u8),
            mirror: AtomicU32::new(0),
            subtypes: Default::default(),
            name,
            flags,
            loader,
            holder,
            super_class,
            interfaces,
            all_interfaces,
            kind,
            array_class: OnceLock::new(),
            linked: OnceLock::new(),
            init: InitLock::default(),
        }
    }
    /// Enters the class into its own display, once it has its address.
    pub(in crate::runtime) fn enter_display(&self, pointer: ClassPtr) {
        if let Some(level) = self.display.get(self.depth as usize) {
            level.store(pointer.as_raw().cast_mut(), Ordering::Release);
        }
    }
    /// What linking made, once it has.
    pub fn linked(&self) -> Option<&Linked> {
        self.linked.get()
    }
    /// The class word of this class's instances.
    pub fn word(&self) -> u32 {
        self.shape.class_word
    }
    /// The `java.lang.Class` object, in the non-moving space; `None` only while the VM boots.
    pub fn mirror(&self) -> Option<RawRef> {
        RawRef::from_slot(self.mirror.load(Ordering::Acquire))
    }
    /// The heap slot of the mirror; 0 before there is one.
    #[inline(always)]
    pub fn mirror_slot(&self) -> u32 {
        self.mirror.load(Ordering::Acquire)
    }
    /// The first mirror stays: two threads may make that of one array class.
    pub(in crate::runtime) fn set_mirror(&self, mirror: RawRef) {
        let _lost = self.mirror.compare_exchange(0, mirror.slot(), Ordering::AcqRel, Ordering::Acquire);
    }
    /// The initialization state (JVMS 5.5).
    pub fn init_state(&self) -> InitState {
        match self.init_state.load(Ordering::Acquire) {
            0 => InitState::Uninitialized,
            1 => InitState::InProgress,
            2 => InitState::Initialized,
            _ => InitState::Erroneous,
        }
    }
    pub(in crate::runtime) fn set_init_state(&self, state: InitState) {
        self.init_state.store(state as u8, Ordering::Release);
    }
    /// The class-file part; `None` for arrays and primitives.
    pub fn body(&self) -> Option<&Body> {
        match &self.kind {
            ClassKind::Ordinary(body) => Some(body),
            _ => None,
        }
    }
    /// Declared fields.
    pub fn fields(&self) -> &[Field] {
        self.body().map_or(&[], |b| &b.fields)
    }
    /// Declared methods.
    pub fn methods(&self) -> &[Method] {
        self.body().map_or(&[], |b| &b.methods)
    }
    /// The component type of an array class.
    pub fn component(&self) -> Option<ClassPtr> {
        match self.kind {
            ClassKind::Array { component, .. } => Some(component),
            _ => None,
        }
    }
    /// Whether this is an array class.
    pub fn is_array(&self) -> bool {
        matches!(self.kind, ClassKind::Array { .. })
    }
    /// The kind of a primitive type.
    pub fn primitive(&self) -> Option<Kind> {
        match self.kind {
            ClassKind::Primitive(kind) => Some(kind),
            _ => None,
        }
    }
    /// Whether this is an interface.
    pub fn is_interface(&self) -> bool {
        self.flags.is_interface()
    }
    /// Whether the class is hidden.
    pub fn is_hidden(&self) -> bool {
        self.body().is_some_and(|b| b.hidden.is_some())
    }
}
