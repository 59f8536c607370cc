//! Run-time methods.
use super::{ClassPtr, Kind, store::MetaPtr};
use crate::classfile::flags::MethodFlags;
use crate::runtime::Runtime;
use crate::runtime::natives::NativeFunction;
use crate::runtime::symbols::Symbol;
use std::any::Any;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU16, AtomicU32, Ordering};

/// A method of this VM.
pub type MethodPtr = MetaPtr<Method>;

/// Not in the vtable: static, private, constructors, `<clinit>`.
pub const NO_VTABLE_INDEX: u32 = u32::MAX;

/// A declared, miranda or overpass method. `repr(C)`: calls read the first fields.
#[repr(C)]
pub struct Method {
    /// First op of the method: a stub before the first call, a native or error stub for methods without code. Opaque to this folder.
    pub entry: AtomicPtr<u64>,
    /// Reference registers of a frame (arguments, locals, temporaries).
    pub frame_refs: AtomicU16,
    /// Primitive registers of a frame.
    pub frame_prims: AtomicU16,
    /// Reference arguments, the receiver included.
    pub ref_args: u16,
    /// Primitive arguments.
    pub prim_args: u16,
    /// Kind of the result.
    pub returns: Kind,
    /// Access flags.
    pub flags: MethodFlags,
    /// Index in the class file's method table: the `slot` of reflection.
    pub index: u16,
    pub(in crate::runtime) vtable_index: AtomicU32,
    /// A number of its own for an instance method of a linked interface, else 0: the key of `Class::selections`.
    pub selector: AtomicU32,
    /// The declaring class; methods of the VM's own have none.
    pub(in crate::runtime) class: Option<ClassPtr>,
    /// Its name.
    pub name: Symbol,
    /// Its descriptor.
    pub descriptor: Symbol,
    /// The number of its intrinsic, 0: it has none.
    pub intrinsic: u16,
    /// What the interpreter keeps of the translated code.
    pub code: OnceLock<Box<dyn Any + Send + Sync>>,
    /// The Rust body of a native method, once bound.
    pub native: OnceLock<NativeFunction>,
    /// Hidden from stack traces: `@Hidden` in the boot library, or of a hidden class.
    pub hidden: bool,
    /// `@CallerSensitive` in the boot library.
    pub caller_sensitive: bool,
}

impl Method {
    /// A method of the VM's own, of no class: its frames are hidden.
    pub fn internal(name: Symbol, descriptor: Symbol, prim_args: u16, returns: Kind) -> Method {
        Method {
            entry: AtomicPtr::new(std::ptr::null_mut()),
            frame_refs: AtomicU16::new(0),
            frame_prims: AtomicU16::new(prim_args),
            ref_args: 0,
            prim_args,
            returns,
            flags: MethodFlags(MethodFlags::STATIC),
            index: u16::MAX,
            intrinsic: 0,
            vtable_index: AtomicU32::new(NO_VTABLE_INDEX),
            selector: AtomicU32::new(0),
            class: None,
            name,
            descriptor,
            code: OnceLock::new(),
            native: OnceLock::new(),
            hidden: true,
            caller_sensitive: false,
        }
    }
    /// The declaring class.
    #[inline(always)]
    pub fn class(&self) -> ClassPtr {
        self.class.expect("the VM's own methods are not asked")
    }
    /// Whether it is static.
    #[inline(always)]
    pub fn is_static(&self) -> bool {
        self.flags.is_static()
    }
    /// Index in the vtable of its class and subclasses, or [`NO_VTABLE_INDEX`]. For an interface method: its index in the itable rows.
    pub fn vtable_index(&self) -> u32 {
        self.vtable_index.load(Ordering::Relaxed)
    }
    /// A stand-in of `class` with this method's name and type that has no code (see `tables::conflict`).
    pub(in crate::runtime) fn overpass(&self, class: ClassPtr) -> Method {
        Method {
            entry: AtomicPtr::default(),
            frame_refs: AtomicU16::new(self.ref_args),
            frame_prims: AtomicU16::new(self.prim_args),
            ref_args: self.ref_args,
            prim_args: self.prim_args,
            returns: self.returns,
            flags: MethodFlags(MethodFlags::PUBLIC | MethodFlags::SYNTHETIC),
            index: super::tables::OVERPASS_INDEX,
            intrinsic: 0,
            vtable_index: AtomicU32::new(NO_VTABLE_INDEX),
            selector: AtomicU32::new(0),
            class: Some(class),
            name: self.name,
            descriptor: self.descriptor,
            code: OnceLock::new(),
            native: OnceLock::new(),
            hidden: false,
            caller_sensitive: false,
        }
    }
    /// Kinds of the parameters, without the receiver.
    pub fn parameters<'r>(&self, rt: &'r Runtime) -> ParameterKinds<'r> {
        ParameterKinds::of(rt.symbols.bytes(self.descriptor))
    }
    /// This method as a pointer.
    pub fn pointer(&self) -> MethodPtr {
        self.class().method_pointer(self)
    }
}

/// The kinds of a method descriptor's parameters, in order; the descriptor has been checked when its class file was.
pub struct ParameterKinds<'d>(&'d [u8]);

impl<'d> ParameterKinds<'d> {
    /// Those of `descriptor`.
    pub fn of(descriptor: &'d [u8]) -> ParameterKinds<'d> {
        ParameterKinds(descriptor.get(1..).unwrap_or_default())
    }
    /// What is left to read starts with the result, once there are no more parameters.
    pub fn result(&self) -> Kind {
        Kind::of_descriptor(self.0.get(1).copied().unwrap_or(b'V'))
    }
}

impl Iterator for ParameterKinds<'_> {
    type Item = Kind;
    fn next(&mut self) -> Option<Kind> {
        let letter = *self.0.first().filter(|letter| **letter != b')')?;
        let dimensions = self.0.iter().take_while(|b| **b == b'[').count();
        let element = &self.0[dimensions..];
        let length = match element.first() {
            Some(b'L') => element.iter().position(|b| *b == b';').map_or(element.len(), |end| end + 1),
            _ => element.len().min(1),
        };
        self.0 = &element[length..];
        Some(Kind::of_descriptor(letter))
    }
}
