//! The lines of `-verbose:gc`, `-Xlog:gc` and `-Xlog:safepoint`, in the form of HotSpot's serial collector.
use super::Runtime;
use crate::heap::{CollectionStats, Generation, Reason};
use crate::host::STDOUT;
use crate::runtime::thread::safepoint::StopTimes;

/// The line at the start.
pub fn start(rt: &Runtime) {
    if rt.config.verbose_gc {
        line(rt, "gc", "Using Serial");
    }
}

/// The line of a collection that took `nanos`.
pub fn collection(rt: &Runtime, stats: &CollectionStats, nanos: i64) {
    if !rt.config.verbose_gc {
        return;
    }
    let generation = match stats.generation {
        Generation::Young => "Young",
        Generation::Full => "Full",
    };
    let cause = match stats.reason {
        Reason::Allocation | Reason::Retry | Reason::LastResort => "Allocation Failure",
        Reason::Explicit => "System.gc()",
        Reason::Idle => "Idle",
        Reason::Stress => "Stress",
    };
    let [before, after, total] = [stats.before, stats.after, stats.total].map(|bytes| bytes >> 20);
    let millis = nanos as f64 / 1e6;
    line(rt, "gc", &format!("GC({}) Pause {generation} ({cause}) {before}M->{after}M({total}M) {millis:.3}ms", stats.number));
}

/// The line of a stop.
pub fn safepoint(rt: &Runtime, operation: &str, times: &StopTimes) {
    if !rt.config.log_safepoint {
        return;
    }
    let StopTimes { since_last, reaching, at, leaving, runnable, threads } = times;
    let total = reaching + at + leaving;
    line(
        rt,
        "safepoint",
        &format!(
            "Safepoint \"{operation}\", Time since last: {since_last} ns, Reaching safepoint: {reaching} ns, At safepoint: {at} ns, \
             Leaving safepoint: {leaving} ns, Total: {total} ns, Threads: {runnable} runnable, {threads} total"
        ),
    );
}

fn line(rt: &Runtime, tag: &str, text: &str) {
    let uptime = (rt.host.nano_time() - rt.start_nanos) as f64 / 1e9;
    // A log line that cannot be written is no reason to stop the program.
    drop(rt.host.write_all(STDOUT, format!("[{uptime:.3}s][info][{tag}] {text}\n").as_bytes()));
}
