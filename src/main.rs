//! The `ijen` command: what belongs to the process (panic hook, exit code). Everything else is `command/`.
use ijen::command::javap;
use ijen::command::launcher::{self, BUG_EXIT};
use ijen::command::options::{AssertionScope, Dispatcher, VmOptions};
use ijen::heap::{Stress, YoungConfig};
use ijen::host::{Host, RealHost};
use ijen::verify::Mode;
use ijen::vm::{Program, VmBuilder, VmError};
use std::panic;
use std::process::ExitCode;
use std::sync::Arc;

mod allocator;
mod signals;

fn main() -> ExitCode {
    allocator::prepare();
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
    let run =
        panic::AssertUnwindSafe(|| launcher::launch(words, &host, |launch| start(launch, &host), |args| javap::main(args, host.as_ref())));
    let exit = panic::catch_unwind(run).unwrap_or(BUG_EXIT);
    // The low eight bits, as the operating system takes them.
    ExitCode::from((exit & 0xff) as u8)
}

/// Makes the machine that the command line describes and runs the program in it.
fn start(launch: launcher::Launch, host: &Arc<dyn Host>) -> i32 {
    let options = launch.options;
    let reduce_signals = options.reduce_signals;
    let stress = options.gc_stress.map(|s| Stress { every: s.every, from_boot: s.from_boot });
    let built = VmBuilder::new(host.clone())
        .max_heap(options.max_heap)
        .initial_heap(options.initial_heap)
        .gc_stress(stress)
        .young(young(&options))
        .soft_references(options.flags.soft_per_mb.map(|millis| millis.min(u64::from(u32::MAX)) as u32))
        .configure(|config| {
            config.library_patch = options.library_patch();
            config.class_path = launch.class_path;
            config.main_jar = launch.jar;
            config.boot_modules = launch.boot_modules;
            config.properties = options.properties.into_iter().collect();
            config.properties.insert("java.class.path".into(), launch.class_path_property);
            config.stack_size = options.stack_size.map_or(config.stack_size, |bytes| bytes as usize);
            config.assertions = options
                .assertions
                .into_iter()
                .map(|setting| {
                    let target = match setting.scope {
                        AssertionScope::Everything => String::new(),
                        AssertionScope::Class(name) => name,
                        AssertionScope::Package(name) => format!("{name}..."),
                    };
                    (target, setting.enable)
                })
                .collect();
            config.system_assertions = options.system_assertions;
            config.enable_preview = options.enable_preview;
            config.verbose_class = options.verbose_class;
            config.log_translation = options.log_translation;
            config.log_class_unload = options.log_class_unload;
            config.verbose_gc = options.verbose_gc;
            config.log_safepoint = options.log_safepoint;
            config.indy_shortcuts = !options.no_indy_shortcuts;
            config.intrinsics = !options.no_intrinsics;
            config.disabled_intrinsics = options.flags.disabled_intrinsics;
            config.finalization = !options.no_finalization;
            config.verifier = if options.infer_types { Mode::Inferring } else { Mode::ByVersion };
            config.check_heap = stress.is_some();
            config.exit_on_out_of_memory = options.flags.exit_on_out_of_memory;
            config.heap_dump.on_out_of_memory = options.flags.heap_dump_on_out_of_memory;
            config.max_class_data = options.flags.max_metaspace;
            if let Some(bytes) = options.flags.max_direct_memory.filter(|bytes| *bytes > 0) {
                // For `java.nio.Bits`; programs do not see such properties.
                config.properties.insert("jdk.module.maxDirectMemory".into(), bytes.to_string());
            }
            config.heap_dump.path = options.flags.heap_dump_path;
            config.heap_dump.at_exit = options.heap_dump;
            config.diagnose = options.diagnose;
            config.verbose_jni = options.verbose_jni;
            config.match_dispatch = options.dispatcher == Dispatcher::Match;
            let main = config.main_jar.as_ref().map_or(&launch.main_class, |jar| &jar.path);
            config.command = std::iter::once(main).chain(&launch.args).cloned().collect::<Vec<_>>().join(" ");
        })
        .build();
    let program = Program { main_class: launch.main_class, arguments: launch.args, dry_run: launch.dry_run };
    let outcome = built.and_then(|vm| {
        if !reduce_signals {
            // Without signal handlers the program still runs; signals then do what they do by default.
            drop(signals::listen(vm.remote()));
        }
        let outcome = vm.run_main(program);
        // The process ends: its memory goes back as a whole.
        std::mem::forget(vm);
        outcome
    });
    match outcome {
        Ok(code) => code,
        Err(VmError::Start(text)) => {
            complain(&text);
            1
        }
        Err(VmError::Bug(_)) => BUG_EXIT,
    }
}

/// The sizes of the young generation that were asked for.
fn young(options: &VmOptions) -> YoungConfig {
    let (flags, usual) = (&options.flags, YoungConfig::default());
    let number = |given: Option<u64>, usual: u32| given.map_or(usual, |n| n.min(u64::from(u32::MAX)) as u32);
    YoungConfig {
        initial_bytes: options.young_heap.or(flags.new_size),
        max_bytes: options.young_heap.or(flags.max_new_size),
        new_ratio: number(flags.new_ratio, usual.new_ratio).clamp(1, 1000),
        survivor_ratio: number(flags.survivor_ratio, usual.survivor_ratio).clamp(1, 1000),
        max_tenuring: number(flags.max_tenuring, usual.max_tenuring),
    }
}

/// Where `java` says what keeps a VM from starting.
fn complain(text: &str) {
    use std::io::Write;
    drop(writeln!(std::io::stdout(), "{text}"));
}
