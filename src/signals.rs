//! Signals of the process, handed to the VM as `java` does: SIGHUP, SIGINT and SIGTERM end the program with its shutdown hooks and
//! exit code 128 + n, SIGQUIT prints the threads.
use ijen::host::Host;
use ijen::vm::signals::Remote;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level;
use std::io;

/// Stack of that thread, bytes: it hands everything on.
const STACK: usize = 128 << 10;

/// Starts to listen, on a thread of its own. What the process was started to ignore stays ignored.
pub fn listen(remote: Remote, host: &dyn Host) -> io::Result<()> {
    let ignored = ignored(host);
    let wanted = [SIGHUP, SIGINT, SIGTERM, SIGQUIT].into_iter().filter(|signal| *signal == SIGQUIT || ignored >> (signal - 1) & 1 == 0);
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

/// The set of ignored signals, a bit for each; none where the system does not tell.
fn ignored(host: &dyn Host) -> u64 {
    let status = host.read_file("/proc/self/status").unwrap_or_default();
    let status = String::from_utf8_lossy(&status);
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
