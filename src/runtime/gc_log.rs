//! The lines of `-verbose:gc` and `-Xlog:gc`, in the form of HotSpot's serial collector.
use super::Runtime;
use crate::heap::{CollectionStats, Generation, Reason};
use crate::host::STDOUT;

/// The line at the start.
pub fn start(rt: &Runtime) {
    if rt.config.verbose_gc {
        line(rt, "Using Serial");
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
        Reason::Stress => "Stress",
    };
    let [before, after, total] = [stats.before, stats.after, stats.total].map(|bytes| bytes >> 20);
    let millis = nanos as f64 / 1e6;
    line(rt, &format!("GC({}) Pause {generation} ({cause}) {before}M->{after}M({total}M) {millis:.3}ms", stats.number));
}

fn line(rt: &Runtime, text: &str) {
    let uptime = (rt.host.nano_time() - rt.start_nanos) as f64 / 1e9;
    // A log line that cannot be written is no reason to stop the program.
    drop(rt.host.write_all(STDOUT, format!("[{uptime:.3}s][info][gc] {text}\n").as_bytes()));
}
