//! Each class, field and method that the VM itself touches, by OpenJDK 25's names, in one table; boot resolves it at once.
use super::Runtime;
use super::class::ClassPtr;
use super::thread::mutator::Mutator;
use super::throwing::JavaResult;

macro_rules! well_known {
    (classes { $($class:ident = $binary:literal;)* } fields { $($field:ident = $owner:ident $name:literal $descriptor:literal;)* }) => {
        /// Resolved once at boot. Fields are byte offsets in instances.
        #[expect(missing_docs, reason = "the table's own names")]
        pub struct WellKnown { $(pub $class: ClassPtr,)* $(pub $field: u32,)* }

        impl WellKnown {
            /// Loads the classes and finds the fields. Fails with the name of what is missing.
            pub fn resolve(m: &mut Mutator<'_>) -> JavaResult<Result<WellKnown, String>> {
                $(let $class = m.rt().loaders.boot_class(m, $binary)?;)*
                let rt = m.rt();
                $(let $field = match field_offset(rt, $owner, $name, $descriptor) {
                    Some(offset) => offset,
                    None => return Ok(Err(format!("{}.{} {}", stringify!($owner), $name, $descriptor))),
                };)*
                Ok(Ok(WellKnown { $($class,)* $($field,)* }))
            }
        }
    };
}

fn field_offset(rt: &Runtime, class: ClassPtr, name: &str, descriptor: &str) -> Option<u32> {
    let (name, descriptor) = (rt.symbols.intern(name.as_bytes()), rt.symbols.intern(descriptor.as_bytes()));
    class.fields().iter().find(|f| f.name == name && f.descriptor == descriptor).map(|f| f.offset)
}

/// VM-private fields: traced, invisible to reflection. (class, what it holds); the layout gives each 4 bytes.
pub const INJECTED: &[(&str, &str)] = &[("java/lang/Class", "class word"), ("java/lang/ClassLoader", "number of its loader")];

well_known! {
    classes {
        object = "java/lang/Object";
        class = "java/lang/Class";
        string = "java/lang/String";
        cloneable = "java/lang/Cloneable";
        throwable = "java/lang/Throwable";
        class_loader = "java/lang/ClassLoader";
        thread = "java/lang/Thread";
        thread_holder = "java/lang/Thread$FieldHolder";
        thread_group = "java/lang/ThreadGroup";
        reference = "java/lang/ref/Reference";
        system = "java/lang/System";
    }
    fields {
        string_value = string "value" "[B";
        string_coder = string "coder" "B";
        string_hash = string "hash" "I";
        class_name = class "name" "Ljava/lang/String;";
        class_loader_field = class "classLoader" "Ljava/lang/ClassLoader;";
        class_component = class "componentType" "Ljava/lang/Class;";
        class_modifiers = class "modifiers" "C";
        class_primitive = class "primitive" "Z";
        class_data = class "classData" "Ljava/lang/Object;";
        throwable_backtrace = throwable "backtrace" "Ljava/lang/Object;";
        throwable_message = throwable "detailMessage" "Ljava/lang/String;";
        throwable_cause = throwable "cause" "Ljava/lang/Throwable;";
        throwable_stack_trace = throwable "stackTrace" "[Ljava/lang/StackTraceElement;";
        throwable_depth = throwable "depth" "I";
        thread_eetop = thread "eetop" "J";
        thread_tid = thread "tid" "J";
        thread_name = thread "name" "Ljava/lang/String;";
        thread_interrupted = thread "interrupted" "Z";
        thread_holder_field = thread "holder" "Ljava/lang/Thread$FieldHolder;";
        thread_context_loader = thread "contextClassLoader" "Ljava/lang/ClassLoader;";
        holder_group = thread_holder "group" "Ljava/lang/ThreadGroup;";
        holder_priority = thread_holder "priority" "I";
        holder_daemon = thread_holder "daemon" "Z";
        holder_status = thread_holder "threadStatus" "I";
        reference_referent = reference "referent" "Ljava/lang/Object;";
        reference_queue = reference "queue" "Ljava/lang/ref/ReferenceQueue;";
        reference_next = reference "next" "Ljava/lang/ref/Reference;";
        reference_discovered = reference "discovered" "Ljava/lang/ref/Reference;";
    }
}
