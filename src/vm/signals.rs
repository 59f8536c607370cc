//! What a signal of the process means to a VM: an orderly end (JLS 12.8), a dump of its threads. `main.rs` receives the signals.
use super::{NATIVE_STACK, attach, new_thread, threads};
use crate::host::STDOUT;
use crate::runtime::class::store::Arena;
use crate::runtime::invoke::Value;
use crate::runtime::thread::dump;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::{RuntimePtr, boot};
use std::sync::Weak;

/// Asks a running VM for things from outside of its threads. Does not keep the VM alive.
#[derive(Clone)]
pub struct Remote {
    pub(super) runtime: RuntimePtr,
    pub(super) arena: Weak<Arena>,
}

impl Remote {
    /// Ends the program as `System.exit` does, on a thread of that name. False if the VM is not up yet, or is gone.
    pub fn exit(&self, name: &str, status: i32) -> bool {
        self.on_new_thread(name, move |m| {
            let ended = m
                .rt()
                .loaders
                .boot_class(m, "java/lang/Shutdown")
                .and_then(|class| boot::call_static(m, class, "exit", "(I)V", &[Value::Int(status)]));
            if let Err(token) = ended {
                let _halted = m.take_exception(token);
            }
        })
    }
    /// Prints what every thread does. False if the VM is not up yet, or is gone.
    pub fn dump_threads(&self) -> bool {
        self.on_new_thread("Signal Dispatcher", |m| {
            let text = dump::dump(m);
            let host = m.rt().host.clone();
            // Nothing can be done about a closed stdout.
            m.blocking(|| drop(host.write_all(STDOUT, text.as_bytes())));
        })
    }

    fn on_new_thread(&self, name: &str, body: impl FnOnce(&mut Mutator<'_>) + Send + 'static) -> bool {
        let java_name = name.to_owned();
        self.run_unseen(name, move |m| {
            if boot::make_daemon_thread(m, &java_name).is_ok() {
                body(m);
            }
        })
    }
    /// Runs `body` on a thread that no Java code sees. False if the VM is not up yet, or is gone.
    pub(super) fn run_unseen(&self, name: &str, body: impl FnOnce(&mut Mutator<'_>) + Send + 'static) -> bool {
        let (runtime, Some(owner)) = (self.runtime, self.arena.upgrade()) else { return false };
        if !runtime.ending.is_booted() || runtime.ending.is_halting() {
            return false;
        }
        let Some(thread) = new_thread(runtime) else { return false };
        let builder = std::thread::Builder::new().name(name.to_owned()).stack_size(NATIVE_STACK + runtime.config.stack_size);
        let started = builder.spawn(move || {
            let _owner = owner;
            threads::guarded(thread, || {
                attach(thread);
                let mut m = Mutator::of_current(thread);
                body(&mut m);
                threads::end_current(&mut m);
            });
        });
        started.is_ok()
    }
}
