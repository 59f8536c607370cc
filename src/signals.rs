//! Signals of the process, handed to the VM as `java` does: SIGHUP, SIGINT and SIGTERM end the program with its shutdown hooks and
//! exit code 128 + n, SIGQUIT prints the threads.
#![allow(unsafe_code, reason = "what a signal does is asked by a C function")]
use ijen::vm::signals::Remote;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level;
use std::io;

/// Stack of that thread, bytes: it hands everything on.
const STACK: usize = 128 << 10;

/// Starts to listen, on a thread of its own. What the process was started to ignore stays ignored.
pub fn listen(remote: Remote) -> io::Result<()> {
    let wanted = [SIGHUP, SIGINT, SIGTERM, SIGQUIT].into_iter().filter(|signal| *signal == SIGQUIT || !is_ignored(*signal));
    let mut signals = Signals::new(wanted)?;
    let body = move || {
        for signal in &mut signals {
            let taken = match signal {
                SIGQUIT => remote.dump_threads(),
                _ => remote.exit(&format!("{} handler", low_level::signal_name(signal).unwrap_or("SIG")), 128 + signal),
            };
            if !taken && signal != SIGQUIT {
                // The VM is not up yet: nothing needs an orderly end.
                drop(low_level::emulate_default_handler(signal));
            }
        }
    };
    std::thread::Builder::new().name("signals".into()).stack_size(STACK).spawn(body)?;
    Ok(())
}

/// Whether nothing happens when that signal comes.
fn is_ignored(signal: i32) -> bool {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: no new action is given, the old one is written to where there is room for it; zeros are one, too.
    unsafe { libc::sigaction(signal, std::ptr::null(), action.as_mut_ptr()) == 0 && action.assume_init().sa_sigaction == libc::SIG_IGN }
}
