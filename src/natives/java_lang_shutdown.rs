//! `java.lang.Shutdown`: the end of the VM.
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn before_halt(_: &mut Mutator<'_>) -> JavaResult<()> {
    Ok(())
}

fn halt0(m: &mut Mutator<'_>, status: i32) -> JavaResult<()> {
    Err(m.halt(status))
}

native_methods! { "java/lang/Shutdown":
    static "beforeHalt" "()V" => before_halt() -> Void;
    static "halt0" "(I)V" => halt0(i32) -> Void;
}
