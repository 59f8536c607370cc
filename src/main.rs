//! The `ijen` command: what belongs to the process (panic hook, exit code). Everything else is `command/`.
use ijen::command::javap;
use ijen::command::launcher::{self, BUG_EXIT};
use ijen::host::{Host, RealHost};
use std::panic;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    // A bug of ours is one line and an exit code of its own, never a Java error. `RUST_BACKTRACE` shows where.
    let detailed = std::env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0");
    let default_hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let message = info.payload_as_str().unwrap_or("no message").lines().next().unwrap_or_default();
        let place = info.location().map_or_else(String::new, |location| format!(" ({}:{})", location.file(), location.line()));
        // Not eprintln: it would panic again if stderr is closed.
        use std::io::Write;
        drop(writeln!(std::io::stderr(), "ijen: internal error: {message}{place}; please report it"));
        if detailed {
            default_hook(info);
        }
    }));
    let words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let host: Arc<dyn Host> = Arc::new(RealHost::new());
    let run = panic::AssertUnwindSafe(|| launcher::launch(words, &host, |launch| start(&launch), |args| javap::main(args, host.as_ref())));
    let exit = panic::catch_unwind(run).unwrap_or(BUG_EXIT);
    // The low eight bits, as the operating system takes them.
    ExitCode::from((exit & 0xff) as u8)
}

fn start(launch: &launcher::Launch) -> i32 {
    refuse(&launch.main_class)
}

fn refuse(what: &str) -> i32 {
    eprintln!("ijen: cannot run {what} yet");
    1
}
