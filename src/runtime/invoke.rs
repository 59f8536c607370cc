//! Calling Java from Rust, and the one upward need of this folder: [`Engine`], which the interpreter implements.
//!
//! What nests (a Rust frame between two Java frames): loader upcalls (`loadClass`), loading during linking, `main`, `Thread.run`, uncaught handlers,
//! and natives that call [`call`]. Class initialization from an op does not nest.
use super::Runtime;
use super::class::{ClassPtr, method::MethodPtr};
use super::thread::mutator::{Handle, Mutator};
use super::throwing::JavaResult;

/// An argument or a result.
#[derive(Clone, Copy, Debug)]
pub enum Value<'s> {
    /// `boolean` to `int`.
    Int(i32),
    /// `long`.
    Long(i64),
    /// `float`.
    Float(f32),
    /// `double`.
    Double(f64),
    /// A reference.
    Ref(Option<Handle<'s>>),
    /// No value.
    Void,
}

impl<'s> Value<'s> {
    /// The reference, if it is one that is not null.
    pub fn handle(self) -> Option<Handle<'s>> {
        match self {
            Value::Ref(handle) => handle,
            _ => None,
        }
    }
}

/// What runs methods.
pub trait Engine: Send + Sync {
    /// Prepares the entry stub of a method that was just defined.
    fn prepare(&self, method: MethodPtr);
    /// Runs `method` with `arguments` (receiver first) to its end.
    fn enter<'s>(&self, m: &mut Mutator<'s>, method: MethodPtr, arguments: &[Value<'s>]) -> JavaResult<Value<'s>>;
    /// Runs the initialization of `class` (JVMS 5.5) to its end; superclass chains do not nest natively.
    fn initialize(&self, m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<()>;
    /// Line and bci of the point that `pc` (as kept in a frame) stands for, and the live reference temporaries there.
    fn point(&self, method: MethodPtr, pc: usize) -> CodePoint;
    /// The VM's own method whose frames run class initialization.
    fn init_method(&self) -> MethodPtr;
    /// Clears inline caches of classes that are about to be unloaded, given by class word; the world is stopped.
    fn forget(&self, rt: &Runtime, dead: &dyn Fn(u32) -> bool);
    /// Makes calls of `Object.<init>` in the constructors of `class` unresolved again.
    fn reopen_constructors(&self, rt: &Runtime, class: ClassPtr);
    /// The class that the frame of the init method at `fp` initializes.
    fn class_in_init(&self, fp: usize) -> ClassPtr;
}

/// Where a frame stands.
#[derive(Clone, Copy, Debug)]
pub struct CodePoint {
    /// Bytecode index.
    pub bci: u16,
    /// Reference registers that the collector scans in this frame: all locals and the live temporaries.
    pub live_refs: u16,
}

/// Calls `method`, without selection.
pub fn call<'s>(m: &mut Mutator<'s>, method: MethodPtr, arguments: &[Value<'s>]) -> JavaResult<Value<'s>> {
    m.rt().engine().enter(m, method, arguments)
}
