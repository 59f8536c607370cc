//! Running a program's main class: finding `main`, calling it, waiting for the other threads, the exit code (JLS 12.1, JEP 512).
use super::{Program, boot_vm, threads};
use crate::host::STDERR;
use crate::runtime::class::ClassPtr;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::invoke::{self, Value};
use crate::runtime::linking::messages::external;
use crate::runtime::loading::is_binary_name;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};
use crate::runtime::{boot, initialization};

/// Boots the VM on the current thread, runs the program, and answers its exit code.
pub fn run(m: &mut Mutator<'_>, program: &Program) -> i32 {
    if let Err(missing) = boot_vm(m) {
        say(m, &format!("Error occurred during initialization of VM\n{missing}\n"));
        return 1;
    }
    let failed = match run_main(m, program) {
        Ok(failed) => failed,
        Err(token) => {
            uncaught(m, token);
            true
        }
    };
    threads::end_current(m);
    threads::wait_for_others(m);
    if !m.rt().ending.is_halting() {
        shutdown(m);
        m.dump_at_exit();
    }
    // `System.exit` has decided otherwise, if it was called.
    i32::from(failed)
}

fn say(m: &Mutator<'_>, text: &str) {
    // Nothing can be done about a closed stderr.
    drop(m.rt().host.write_all(STDERR, text.as_bytes()));
}

/// True when the launcher refused the class (its message is printed).
fn run_main(m: &mut Mutator<'_>, program: &Program) -> JavaResult<bool> {
    let booted = if m.rt().config.boot_modules { boot_modules(m)? } else { None };
    let class = match load_main(m, booted.as_ref().unwrap_or(&program.main_class)) {
        Ok(class) => class,
        Err(token) => {
            launcher_error(m, &program.main_class, booted.as_deref(), token);
            return Ok(true);
        }
    };
    let main = match find_main(m, class) {
        Some(main) => main,
        None => {
            let name = external(m.rt(), class);
            say(
                m,
                &format!(
                    "Error: Main method not found in class {name}, please define the main method as:\n   public static void main(String[] args)\nor a JavaFX application class must extend javafx.application.Application\n"
                ),
            );
            return Ok(true);
        }
    };
    let constructor = if main.is_static() { None } else { find_constructor(m, class) };
    if !main.is_static()
        && let Some(complaint) = not_constructible(m, class, constructor)
    {
        say(m, &complaint);
        return Ok(true);
    }
    if program.dry_run {
        return Ok(false);
    }
    initialization::initialize(m, class)?;
    let string = m.rt().known().string;
    let array_class = m.rt().loaders.array_of(m, string)?;
    let array = m.allocate_array(array_class, program.arguments.len())?;
    for (index, argument) in program.arguments.iter().enumerate() {
        let text = m.new_string(argument)?;
        m.rt().heap.store_element_ref(m.raw(array), index as u32, Some(m.raw(text)));
    }
    let mut arguments = Vec::new();
    if !main.is_static() {
        let object = m.allocate_instance(class)?;
        if let Some(constructor) = constructor {
            invoke::call(m, constructor, &[Value::Ref(Some(object))])?;
        }
        arguments.push(Value::Ref(Some(object)));
    }
    if main.parameters(m.rt()).count() == 1 {
        arguments.push(Value::Ref(Some(array)));
    }
    invoke::call(m, main, &arguments)?;
    Ok(false)
}

/// Resolves the modules (JEP 261): the main class of the main module, if there is one. Does not return when that fails.
fn boot_modules(m: &mut Mutator<'_>) -> JavaResult<Option<String>> {
    let class = m.rt().loaders.boot_class(m, "java/lang/ModuleBoot")?;
    let name = boot::call_static(m, class, "start", "()Ljava/lang/String;", &[])?;
    Ok(name.handle().map(|name| m.rt().string_text(m.raw(name))))
}

/// Loads the main class through the system class loader.
fn load_main(m: &mut Mutator<'_>, name: &str) -> JavaResult<ClassPtr> {
    let loader_class = m.rt().known().class_loader;
    let loader = boot::call_static(m, loader_class, "getSystemClassLoader", "()Ljava/lang/ClassLoader;", &[])?;
    if let Some(loader) = loader.handle() {
        let raw = m.raw(loader);
        m.rt().loaders.set_app_object(&m.rt().heap, raw);
        let (rt, known) = (m.rt(), m.rt().known());
        if let Some(thread) = m.thread_object() {
            rt.heap.store_ref(m.raw(thread), known.thread_context_loader, Some(raw));
        }
    }
    let slashed = name.replace('.', "/");
    if !is_binary_name(slashed.as_bytes()) {
        return Err(m.throw_new("java/lang/ClassNotFoundException", slashed));
    }
    let symbol = m.rt().symbols.intern(slashed.as_bytes());
    let app = m.rt().loaders.app();
    let class = m.rt().loaders.load_for_name(m, app, symbol)?;
    crate::runtime::linking::link(m, class)?;
    Ok(class)
}

/// JEP 512's order: `main(String[])`, then `main()`; static or instance, not private.
fn find_main(m: &Mutator<'_>, class: ClassPtr) -> Option<MethodPtr> {
    let symbols = &m.rt().symbols;
    let name = symbols.intern(b"main");
    ["([Ljava/lang/String;)V", "()V"].into_iter().find_map(|descriptor| {
        let method = class.find_method(name, symbols.intern(descriptor.as_bytes()))?;
        (!method.flags.is_private() && !method.flags.is_abstract()).then_some(method)
    })
}

/// The constructor of an instance `main` (JEP 512): without parameters, not private.
fn find_constructor(m: &Mutator<'_>, class: ClassPtr) -> Option<MethodPtr> {
    let symbols = &m.rt().symbols;
    let constructor = class.find_declared_method(symbols.intern(b"<init>"), symbols.intern(b"()V"));
    constructor.filter(|method| !method.flags.is_private())
}

/// For a member class: whether it is static.
fn is_static_member(m: &Mutator<'_>, class: ClassPtr) -> Option<bool> {
    let file = &class.get().body()?.file;
    let own = m.rt().symbols.bytes(class.name);
    let entry = file.inner_classes().into_iter().find(|entry| entry.outer.is_some() && file.pool().class_name(entry.inner) == own)?;
    Some(entry.flags.is_static())
}

/// Why there can be no instance to call `main` on.
fn not_constructible(m: &Mutator<'_>, class: ClassPtr, constructor: Option<MethodPtr>) -> Option<String> {
    let name = external(m.rt(), class);
    if class.flags.is_abstract() {
        return Some(format!("Error: abstract class {name} can not be instantiated\nplease use a concrete class\n"));
    }
    if is_static_member(m, class) == Some(false) {
        return Some(format!(
            "Error: non-static inner class {name} constructor can not be invoked \nmake inner class static or move inner class out to separate source file\n"
        ));
    }
    constructor.is_none().then(|| {
        format!(
            "Error: no non-private zero argument constructor found in class {name}\nremove private from existing constructor or define as:\n   public {name}()\n"
        )
    })
}

/// What `java` prints when the main class cannot be loaded; `in_module` is its name when it is a module's.
fn launcher_error(m: &mut Mutator<'_>, name: &str, in_module: Option<&str>, token: Unwind) {
    let mut m = m.scope();
    let Some(exception) = m.take_exception(token) else { return };
    let rt = m.rt();
    let raw = m.raw(exception);
    let class = external(rt, rt.class_of(raw));
    let message = rt.heap.load_ref(raw, rt.known().throwable_message).map(|t| rt.string_text(t));
    let text = message.as_ref().map_or(class.clone(), |message| format!("{class}: {message}"));
    if let Some(class) = in_module {
        let module = name.split('/').next().unwrap_or_default();
        say(&m, &format!("Error: Could not find or load main class {class} in module {module}\n"));
    } else if class == "java.lang.ClassNotFoundException" || class == "java.lang.NoClassDefFoundError" {
        say(&m, &format!("Error: Could not find or load main class {name}\nCaused by: {text}\n"));
    } else {
        say(&m, &format!("Error: LinkageError occurred while loading main class {name}\n\t{text}\n"));
    }
    if m.rt().config.diagnose {
        let symbols = &m.rt().symbols;
        let method = m.rt().known().throwable.find_declared_method(symbols.intern(b"printStackTrace"), symbols.intern(b"()V"));
        if let Some(method) = method
            && let Err(token) = invoke::call(&mut m, method, &[Value::Ref(Some(exception))])
        {
            let _not_printed = m.take_exception(token);
        }
    }
}

/// Hands the exception that ended the current thread to its uncaught handler.
pub fn uncaught(m: &mut Mutator<'_>, token: Unwind) {
    let mut m = m.scope();
    let Some(exception) = m.take_exception(token) else { return };
    if let Err(token) = dispatch(&mut m, exception) {
        // The handler itself failed; HotSpot prints such a line too.
        if let Some(failure) = m.take_exception(token) {
            let name = m.thread_name();
            let class = external(m.rt(), m.rt().class_of(m.raw(failure)));
            say(&m, &format!("\nException: {class} thrown from the UncaughtExceptionHandler in thread \"{name}\"\n"));
        }
    }
}

fn dispatch<'s>(m: &mut Mutator<'s>, exception: Handle<'s>) -> JavaResult<()> {
    let Some(thread) = m.thread_object() else { return Ok(()) };
    let symbols = &m.rt().symbols;
    let name = symbols.intern(b"dispatchUncaughtException");
    let descriptor = symbols.intern(b"(Ljava/lang/Throwable;)V");
    let method = m.rt().known().thread.find_declared_method(name, descriptor).expect("Thread.dispatchUncaughtException is in the library");
    invoke::call(m, method, &[Value::Ref(Some(thread)), Value::Ref(Some(exception))])?;
    Ok(())
}

/// Runs `Shutdown.shutdown` (the hooks), if the library has it.
fn shutdown(m: &mut Mutator<'_>) {
    let mut m = m.scope();
    let result = (|| {
        let class = m.rt().loaders.boot_class(&mut m, "java/lang/Shutdown")?;
        boot::call_static(&mut m, class, "shutdown", "()V", &[])
    })();
    if let Err(token) = result {
        let _ended_by = m.take_exception(token);
    }
}
