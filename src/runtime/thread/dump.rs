//! The thread dump of `SIGQUIT`, in HotSpot's form: what tools that read such dumps look for.
use super::mutator::Mutator;
use super::status::ThreadStatus;
use super::walk::FrameView;
use super::{JavaThread, deadlock, walk};
use crate::heap::RawRef;
use crate::runtime::Runtime;
use crate::runtime::backtrace::{Frame, stands_at};
use crate::runtime::linking::messages::external;
use crate::runtime::loading::LoaderKind;
use crate::runtime::mirrors::class_of_mirror;
use std::fmt::Write as _;
use std::sync::atomic::Ordering;

/// The state and stack of every thread, taken while all are stopped.
pub fn dump(m: &mut Mutator<'_>) -> String {
    let rt = m.rt();
    let mut text = format!("{}\nFull thread dump Ijen VM ({} interpreted mode):\n\n", date(rt), env!("CARGO_PKG_VERSION"));
    loop {
        let threads = m.stop_the_world("PrintThreads", |threads| {
            threads.iter().map(|thread| describe(rt, thread)).collect::<String>() + &deadlock::report(rt, threads)
        });
        if let Some(threads) = threads {
            text += &threads;
            return text;
        }
    }
}

/// Seconds since 1970 as a date in UTC (Howard Hinnant's days-to-civil).
fn date(rt: &Runtime) -> String {
    let seconds = rt.host.wall_time().seconds;
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

/// What a thread is doing, as HotSpot tells it by state and by header line.
#[derive(Clone, Copy)]
enum Doing {
    Running,
    Entering,
    Sleeping,
    Waiting { timed: bool },
    Parking { timed: bool },
}

impl Doing {
    fn state(self) -> &'static str {
        match self {
            Doing::Running => "RUNNABLE",
            Doing::Entering => "BLOCKED (on object monitor)",
            Doing::Sleeping => "TIMED_WAITING (sleeping)",
            Doing::Waiting { timed: false } => "WAITING (on object monitor)",
            Doing::Waiting { timed: true } => "TIMED_WAITING (on object monitor)",
            Doing::Parking { timed: false } => "WAITING (parking)",
            Doing::Parking { timed: true } => "TIMED_WAITING (parking)",
        }
    }
    fn header(self) -> &'static str {
        match self {
            Doing::Running => "runnable",
            Doing::Entering => "waiting for monitor entry",
            Doing::Waiting { .. } => "in Object.wait()",
            Doing::Sleeping | Doing::Parking { .. } => "waiting on condition",
        }
    }
}

fn describe(rt: &Runtime, thread: &JavaThread) -> String {
    let known = rt.known();
    let Some(object) = RawRef::from_slot(thread.thread_object.load(Ordering::Relaxed)) else { return String::new() };
    let name = rt.heap.load_ref(object, known.thread_name).map(|name| rt.string_text(name)).unwrap_or_default();
    let id = rt.heap.load_u64(object, known.thread_tid);
    let holder = rt.heap.load_ref(object, known.thread_holder_field);
    let number = |offset| holder.map_or(0, |holder| rt.heap.load_u32(holder, offset));
    let daemon = if holder.is_some_and(|holder| rt.heap.load_u8(holder, known.holder_daemon) != 0) { "daemon " } else { "" };
    let (status, priority) = (number(known.holder_status), number(known.holder_priority));
    let top = walk::methods(thread).next().filter(|view| view.method.flags.is_native());
    let timed = status == ThreadStatus::TimedWaiting as u32;
    let method = top.map(|view| rt.symbols.text(view.method.name)).filter(|_| timed || status == ThreadStatus::Waiting as u32);
    let doing = match method.as_deref() {
        None if status == ThreadStatus::Blocked as u32 => Doing::Entering,
        Some("sleepNanos0") => Doing::Sleeping,
        Some("wait0") => Doing::Waiting { timed },
        Some("park") => Doing::Parking { timed },
        _ => Doing::Running,
    };
    let mut text = format!(
        "\"{name}\" #{id} {daemon}prio={priority} os_prio=0 tid=0x{:016x} nid={} {}\n",
        object.slot(),
        thread.number(),
        doing.header(),
    );
    match RawRef::from_slot(thread.mounted.load(Ordering::Relaxed)).filter(|_| thread.entry_fp.load(Ordering::Relaxed) != 0) {
        None => {
            text += &format!("   java.lang.Thread.State: {}\n{}", doing.state(), frames(rt, thread, walk::methods(thread)));
        }
        Some(mounted) => {
            let id = rt.heap.load_u64(mounted, known.thread_tid);
            text += &format!("   Carrying virtual thread #{id}\n{}", frames(rt, thread, walk::own_methods(thread)));
            text += &format!("   Mounted virtual thread #{id}\n{}", frames(rt, thread, walk::methods(thread)));
        }
    }
    text.push('\n');
    text
}

/// The lines of these frames of `thread`, with the locks that they hold and what the innermost waits for.
pub(super) fn frames(rt: &Runtime, thread: &JavaThread, views: impl Iterator<Item = FrameView>) -> String {
    let mut text = String::new();
    let innermost = walk::methods(thread).next().map(|view| view.fp);
    for view in views.filter(|view| view.method.class.is_some() && !view.method.hidden).take(1024) {
        let frame = Frame { class: view.method.class(), method: view.method.index, bci: stands_at(rt, &view) };
        text += &line(rt, &frame);
        if Some(view.fp) == innermost {
            text += &waits_for(rt, thread, &view);
        }
        for monitor in thread.locks.of_frame(view.fp.wrapping_sub(thread.stack.base())) {
            if Some(monitor) != RawRef::from_slot(thread.entering.load(Ordering::Relaxed)) {
                text += &format!("\t- locked {}\n", named(rt, monitor));
            }
        }
    }
    text
}

/// What the innermost frame of `thread` waits for.
fn waits_for(rt: &Runtime, thread: &JavaThread, view: &FrameView) -> String {
    let entering = RawRef::from_slot(thread.entering.load(Ordering::Relaxed));
    match (deadlock::waiting_on(rt, view), entering) {
        (Some(_), Some(monitor)) => format!("\t- waiting to re-lock in wait() {}\n", named(rt, monitor)),
        (None, Some(monitor)) => format!("\t- waiting to lock {}\n", named(rt, monitor)),
        (Some(monitor), None) => format!("\t- waiting on {}\n", named(rt, monitor)),
        (None, None) => match deadlock::park_blocker(rt, thread, view) {
            Some(blocker) => format!("\t- parking to wait for  {}\n", named(rt, blocker)),
            None => String::new(),
        },
    }
}

/// `at class.method(file:line)`, library frames with their module before the file.
fn line(rt: &Runtime, frame: &Frame) -> String {
    let mut text = format!("\tat {}", external(rt, frame.class));
    let (Some(method), Some(body)) = (frame.method(), frame.class.body()) else { return text + "(Unknown Source)\n" };
    let module = if frame.class.loader.kind == LoaderKind::Boot { "java.base@25/" } else { "" };
    write!(text, ".{}({module}", rt.symbols.text(method.name)).expect("a String takes all");
    let file = body.file.source_file().map(|file| String::from_utf8_lossy(body.file.utf8(file)).into_owned());
    let info = body.file.methods().get(method.index as usize);
    let line = info.and_then(|info| body.file.code(info)).and_then(|code| code.line_of(frame.bci));
    text += &match (method.flags.is_native(), file, line) {
        (true, ..) => "Native Method".to_owned(),
        (_, Some(file), Some(line)) => format!("{file}:{line}"),
        (_, Some(file), None) => file,
        (_, None, _) => "Unknown Source".to_owned(),
    };
    text + ")\n"
}

/// `<0x0000000000001234> (a java.lang.Object)`.
fn named(rt: &Runtime, object: RawRef) -> String {
    let (address, class) = address_and_class(rt, object);
    format!("<{address}> (a {class})")
}

/// `0x0000000000001234` and `java.lang.Object`.
pub(super) fn address_and_class(rt: &Runtime, object: RawRef) -> (String, String) {
    let class = rt.class_of(object);
    let name = external(rt, class);
    let of = if class == rt.known().class { format!(" for {}", external(rt, class_of_mirror(rt, object))) } else { String::new() };
    (format!("0x{:016x}", u64::from(object.slot()) << 3), name + &of)
}
