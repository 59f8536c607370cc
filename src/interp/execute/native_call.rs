//! Calling the Rust body of a native method in its frame (JVMS 2.6).
use super::continuations;
use super::slow::{Slow, monitor_of};
use super::state::Next;
use crate::interp::ops::Insn;
use crate::runtime::class::Kind;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::natives::{NativeCall, NativeFunction};
use crate::runtime::thread::continuation::Request;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::thread::stack;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering::Relaxed;

/// Entry op of a native method.
pub fn call_native(slow: &mut Slow<'_>) -> JavaResult<Next> {
    let method = slow.method();
    let fp = slow.s.fp as usize;
    if fp + (stack::HEADER_SLOTS + method.prim_args as usize) * 8 > slow.m.thread().limit.load(Relaxed) {
        slow.m.poll();
        slow.m.check_halt()?;
        if fp + (stack::HEADER_SLOTS + method.prim_args as usize) * 8 > slow.m.thread().true_limit.load(Relaxed) {
            return Err(slow.m.throw_stack_overflow());
        }
    }
    let body = bind(slow, method)?;
    if method.flags.is_synchronized() {
        let object = monitor_of(slow, method);
        if let Some(next) = continuations::lock(slow, object)? {
            return Ok(next);
        }
    }
    let thread = slow.m.thread_ptr();
    let mut call = NativeCall {
        refs: (0..method.ref_args as i16).map(|k| slow.handle(isize::from(-1 - k))).collect(),
        prims: (0..method.prim_args as i16).map(|k| stack::read(fp, 3 + k)).collect(),
        m: Mutator::of_current(thread),
    };
    let result = body(&mut call)?;
    if method.flags.is_synchronized() {
        slow.m.unlock_frame(fp);
    }
    slow.m.check_halt()?;
    match slow.m.thread().take_request() {
        Request::None => {}
        request => return continuations::perform(slow, request),
    }
    let land = stack::return_pc(fp) as *const Insn;
    let caller = stack::caller(fp);
    if method.returns != Kind::Void {
        // SAFETY: E1: a return pc points at a return word, which names a register of the caller's frame.
        stack::write(caller, unsafe { (*land).a }, result);
    }
    // SAFETY: E1.
    Ok(Next { pc: unsafe { land.add(1) }, fp: caller as *mut u64 })
}

fn bind(slow: &mut Slow<'_>, method: MethodPtr) -> JavaResult<NativeFunction> {
    if let Some(body) = method.get().native.get() {
        return Ok(*body);
    }
    let rt = slow.m.rt();
    let class = rt.symbols.text(method.class().name);
    let name = rt.symbols.text(method.name);
    let descriptor = rt.symbols.text(method.descriptor);
    match rt.natives.find(&class, &name, &descriptor) {
        Some(body) => {
            if rt.config.verbose_jni {
                let uptime = (rt.host.nano_time() - rt.start_nanos) as f64 / 1e9;
                let class = class.replace('/', ".");
                let line = format!("[{uptime:.3}s][debug][jni,resolve] [Registering JNI native method {class}.{name}]\n");
                // A log line that cannot be written is no reason to stop the program.
                drop(rt.host.write_all(crate::host::STDOUT, line.as_bytes()));
            }
            Ok(*method.get().native.get_or_init(|| body))
        }
        None => {
            let text = crate::runtime::linking::messages::method_name(rt, &method);
            let text = text.split_once(' ').map_or(text.as_str(), |(_, signature)| signature);
            let message = format!("'{} {text}'", return_name(&descriptor));
            Err(slow.m.throw_new("java/lang/UnsatisfiedLinkError", message))
        }
    }
}

/// The Java name of a descriptor's return type.
fn return_name(descriptor: &str) -> String {
    let returns = descriptor.rsplit(')').next().unwrap_or("V");
    crate::classfile::FieldType::parse(returns.as_bytes()).map_or_else(|| "void".into(), |t| t.java_name())
}
