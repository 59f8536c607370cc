//! Deadlocks among the threads of a VM that is stopped: cycles of monitors and of synchronizers with an owner, told in HotSpot's words.
use super::dump;
use super::walk::{self, FrameView};
use super::{JavaThread, ThreadPtr, stack};
use crate::heap::RawRef;
use crate::runtime::Runtime;
use std::fmt::Write as _;
use std::sync::atomic::Ordering::Relaxed;

/// What a thread waits for that another one holds.
#[derive(Clone, Copy)]
enum Wanted {
    Monitor(RawRef),
    Synchronizer(RawRef),
}

/// All deadlocks, or nothing.
pub(super) fn report(rt: &Runtime, threads: &[ThreadPtr]) -> String {
    let waits: Vec<Option<(Wanted, usize)>> = threads.iter().map(|thread| waits(rt, threads, thread)).collect();
    // The walk on which a thread was first met; a walk that comes to a thread of its own has found a cycle.
    let mut met = vec![usize::MAX; threads.len()];
    let (mut text, mut found) = (String::new(), 0);
    for start in 0..threads.len() {
        let mut at = start;
        while met[at] == usize::MAX {
            met[at] = start;
            match waits[at] {
                Some((_, owner)) => at = owner,
                None => break,
            }
        }
        if met[at] == start && waits[at].is_some() {
            text += &cycle(rt, threads, &waits, at);
            found += 1;
        }
    }
    if found > 0 {
        let plural = if found == 1 { "" } else { "s" };
        write!(text, "\nFound {found} deadlock{plural}.\n\n").expect("a String takes all");
    }
    text
}

fn cycle(rt: &Runtime, threads: &[ThreadPtr], waits: &[Option<(Wanted, usize)>], first: usize) -> String {
    let mut text = "\nFound one Java-level deadlock:\n=============================\n".to_owned();
    let mut stacks = String::new();
    let mut at = first;
    while let Some((wanted, owner)) = waits[at] {
        let (name, holder) = (name(rt, &threads[at]), name(rt, &threads[owner]));
        let waiting = match wanted {
            Wanted::Monitor(object) => {
                let (address, class) = dump::address_and_class(rt, object);
                // Monitors have no address of their own here.
                format!("waiting to lock monitor {address} (object {address}, a {class})")
            }
            Wanted::Synchronizer(object) => {
                let (address, class) = dump::address_and_class(rt, object);
                format!("waiting for ownable synchronizer {address}, (a {class})")
            }
        };
        write!(text, "\"{name}\":\n  {waiting},\n  which is held by \"{holder}\"\n\n").expect("a String takes all");
        write!(stacks, "\"{name}\":\n{}", dump::frames(rt, &threads[at], walk::methods(&threads[at]))).expect("a String takes all");
        at = owner;
        if at == first {
            break;
        }
    }
    text += "Java stack information for the threads listed above:\n===================================================\n";
    text + &stacks
}

fn name(rt: &Runtime, thread: &JavaThread) -> String {
    let object = RawRef::from_slot(thread.current_object());
    object.and_then(|object| rt.heap.load_ref(object, rt.known().thread_name)).map(|name| rt.string_text(name)).unwrap_or_default()
}

fn waits(rt: &Runtime, threads: &[ThreadPtr], thread: &JavaThread) -> Option<(Wanted, usize)> {
    if let Some(object) = RawRef::from_slot(thread.entering.load(Relaxed)) {
        return owner(rt, threads, object).map(|owner| (Wanted::Monitor(object), owner));
    }
    let blocker = park_blocker(rt, thread, &walk::methods(thread).next()?)?;
    let owner = field(rt, blocker, "java/util/concurrent/locks/AbstractOwnableSynchronizer", "exclusiveOwnerThread", "Ljava/lang/Thread;")?;
    let owner = threads.iter().position(|thread| thread.current_object() == owner.slot())?;
    Some((Wanted::Synchronizer(blocker), owner))
}

/// The thread that holds the monitor: a waiting one gave it up.
fn owner(rt: &Runtime, threads: &[ThreadPtr], object: RawRef) -> Option<usize> {
    let waits = |thread: &JavaThread| walk::methods(thread).next().and_then(|view| waiting_on(rt, &view)) == Some(object);
    threads.iter().position(|thread| thread.locks.contains(object) && !waits(thread))
}

/// The object that a frame waits on, if it is one of `Object.wait0`.
pub(super) fn waiting_on(rt: &Runtime, view: &FrameView) -> Option<RawRef> {
    let method = view.method;
    let is_wait = method.flags.is_native() && method.class() == rt.known().object && rt.symbols.text(method.name) == "wait0";
    if is_wait { RawRef::from_slot(stack::read(view.fp, -1) as u32) } else { None }
}

/// What `LockSupport` noted before the thread parked in this frame.
pub(super) fn park_blocker(rt: &Runtime, thread: &JavaThread, view: &FrameView) -> Option<RawRef> {
    if !view.method.flags.is_native() || rt.symbols.text(view.method.name) != "park" {
        return None;
    }
    let object = RawRef::from_slot(thread.current_object())?;
    field(rt, object, "java/lang/Thread", "parkBlocker", "Ljava/lang/Object;")
}

/// A reference field that `class`, a superclass of the object's, declares.
fn field(rt: &Runtime, object: RawRef, class: &str, name: &str, descriptor: &str) -> Option<RawRef> {
    let wanted = rt.symbols.intern(class.as_bytes());
    let mut at = Some(rt.class_of(object));
    while let Some(candidate) = at {
        if candidate.name == wanted {
            let field = candidate.find_declared_field(rt.symbols.intern(name.as_bytes()), rt.symbols.intern(descriptor.as_bytes()))?;
            return rt.heap.load_ref(object, field.offset);
        }
        at = candidate.get().super_class;
    }
    None
}
