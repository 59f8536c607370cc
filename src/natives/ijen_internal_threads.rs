//! `ijen.internal.Threads`: counters, stops, and processor time.
use crate::host::CpuClock;
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering;

fn next_id(m: &mut Mutator<'_>) -> JavaResult<i64> {
    Ok(m.rt().thread_ids.fetch_add(1, Ordering::Relaxed) as i64 + 1)
}

fn next_number(m: &mut Mutator<'_>) -> JavaResult<i32> {
    Ok(m.rt().threads.nameless.fetch_add(1, Ordering::Relaxed) as i32)
}

fn handshake(m: &mut Mutator<'_>) -> JavaResult<()> {
    // A stop that another thread began may have passed some threads already.
    while m.stop_the_world("Handshake", |_| ()).is_none() {}
    m.check_halt()
}

fn cpu_time(m: &mut Mutator<'_>, process: bool) -> JavaResult<i64> {
    Ok(m.rt().host.cpu_time(if process { CpuClock::Process } else { CpuClock::Thread }))
}

native_methods! { "ijen/internal/Threads":
    static "nextId" "()J" => next_id() -> i64;
    static "nextNumber" "()I" => next_number() -> i32;
    static "cpuTime" "(Z)J" => cpu_time(bool) -> i64;
    static "handshake" "()V" => handshake() -> Void;
}
