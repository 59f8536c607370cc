//! Bytecode -> register ops -> execution (JVMS 2.11, 3, 6). `Interpreter` is the runtime's `Engine`.
pub mod code;
pub mod disasm;
mod execute;
pub mod fusion;
pub mod ops;
pub mod translate;

pub use execute::INTRINSICS;

use crate::runtime::Runtime;
use crate::runtime::class::ClassPtr;
use crate::runtime::class::method::{Method, MethodPtr};
use crate::runtime::invoke::{CodePoint, Engine, Value};
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use code::Code;
use ops::Op;
use parking_lot::Mutex;
use std::sync::atomic::Ordering;

/// The interpreter of one VM.
pub struct Interpreter {
    init_method: MethodPtr,
    /// Entries of native methods with an intrinsic: it is tried first.
    native_entries: Mutex<Vec<Box<[u64]>>>,
}

impl Interpreter {
    /// An interpreter whose class-initialization frames belong to `init_method`.
    pub fn new(init_method: MethodPtr) -> Interpreter {
        init_method.entry.store(execute::init_entry().cast_mut().cast(), Ordering::Release);
        Interpreter { init_method, native_entries: Mutex::default() }
    }
}

/// The translated code of a method, if it has been called.
pub fn code_of(method: &Method) -> Option<&Code> {
    method.code.get().and_then(|code| code.downcast_ref::<Code>())
}

impl Engine for Interpreter {
    fn prepare(&self, method: MethodPtr) {
        if method.flags.is_native() && method.intrinsic != 0 && !method.flags.is_synchronized() {
            let entry: Box<[u64]> = code::native_entry(&method).into();
            method.entry.store(entry.as_ptr().cast_mut(), Ordering::Release);
            self.native_entries.lock().push(entry);
            return;
        }
        let op = if method.flags.is_native() {
            Op::CallNative
        } else if method.flags.is_abstract() {
            Op::AbstractMethod
        } else {
            Op::TranslateMethod
        };
        method.entry.store(code::entry_stub(op, method.ref_args).cast_mut().cast(), Ordering::Release);
    }
    fn enter<'s>(&self, m: &mut Mutator<'s>, method: MethodPtr, arguments: &[Value<'s>]) -> JavaResult<Value<'s>> {
        execute::enter_from_rust(m, method, arguments)
    }
    fn initialize(&self, m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<()> {
        execute::initialize(m, self.init_method, class)
    }
    fn point(&self, method: MethodPtr, pc: usize) -> CodePoint {
        let arguments = CodePoint { bci: 0, live_refs: method.ref_args };
        let Some(code) = code_of(&method) else { return arguments };
        let Some(op) = code.index_of(pc) else { return arguments };
        let locals = code.frame.ref_args + code.frame.ref_locals;
        match code.point(op) {
            Some(point) => CodePoint { bci: point.bci, live_refs: locals + if point.op == op { point.live_refs } else { 0 } },
            None => CodePoint { bci: 0, live_refs: locals },
        }
    }
    fn forget(&self, rt: &Runtime, dead: &dyn Fn(u32) -> bool) {
        for loader in rt.loaders.all() {
            for class in loader.defined().into_iter().filter(|class| !dead(class.word())) {
                class.methods().iter().filter_map(code_of).for_each(|code| code.forget(dead));
            }
        }
    }
    fn reopen_constructors(&self, rt: &Runtime, class: ClassPtr) {
        let constructors = class.methods().iter().filter(|method| rt.symbols.bytes(method.name) == b"<init>");
        constructors.filter_map(code_of).for_each(|code| execute::reopen_object_init(rt, code));
    }
    fn class_in_init(&self, fp: usize) -> ClassPtr {
        execute::class_in_init(fp)
    }
    fn init_method(&self) -> MethodPtr {
        self.init_method
    }
}
