//! `java.lang.VirtualThread`.
use super::support::Arg;
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

/// Waits for a virtual thread whose monitor is to be had, or that was notified.
fn take_list_to_unblock<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    let thread = m.next_ready();
    m.check_halt()?;
    Ok(thread)
}

native_methods! { "java/lang/VirtualThread":
    static "takeVirtualThreadListToUnblock" "()Ljava/lang/VirtualThread;" => take_list_to_unblock() -> Ref;
}
