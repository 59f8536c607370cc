//! `jdk.internal.misc.VM`.
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

/// The offset must lie within 2^32 seconds of now, as in OpenJDK; otherwise -1.
fn nano_time_adjustment(m: &mut Mutator<'_>, offset: i64) -> JavaResult<i64> {
    let now = m.rt().host.wall_time();
    let seconds = now.seconds.wrapping_sub(offset);
    if !(-(1 << 32)..=1 << 32).contains(&seconds) {
        return Ok(-1);
    }
    Ok(seconds * 1_000_000_000 + i64::from(now.nanos))
}

native_methods! { "jdk/internal/misc/VM":
    static "getNanoTimeAdjustment" "(J)J" => nano_time_adjustment(i64) -> i64;
}
