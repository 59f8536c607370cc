//! `java.lang.ProcessHandleImpl`: other processes of the machine.
use super::support::{Arg, required};
use crate::heap::array_base;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

fn current_pid(m: &mut Mutator<'_>) -> JavaResult<i64> {
    Ok(m.rt().host.process_id())
}

/// -2: no child of ours.
fn wait_for_exit(m: &mut Mutator<'_>, id: i64, reap: bool) -> JavaResult<i32> {
    let host = m.rt().host.clone();
    let status = if reap { m.blocking(|| host.wait_process(id)) } else { None };
    m.check_halt()?;
    Ok(status.unwrap_or(-2))
}

/// The start time in milliseconds, 0 if it is not known, -1 when there is no such process.
fn is_alive(m: &mut Mutator<'_>, id: i64) -> JavaResult<i64> {
    let host = m.rt().host.clone();
    Ok(m.blocking(|| host.process_facts(id)).map_or(-1, |facts| facts.started_millis))
}

fn parent(m: &mut Mutator<'_>, id: i64, started: i64) -> JavaResult<i64> {
    let host = m.rt().host.clone();
    let facts = m.blocking(|| host.process_facts(id)).filter(|facts| started == 0 || facts.started_millis == started);
    Ok(facts.map_or(-1, |facts| facts.parent))
}

fn destroy(m: &mut Mutator<'_>, id: i64, started: i64, forcibly: bool) -> JavaResult<bool> {
    let host = m.rt().host.clone();
    Ok(m.blocking(|| {
        let same = host.process_facts(id).is_some_and(|facts| started == 0 || facts.started_millis == started);
        same && host.end_process(id, forcibly)
    }))
}

/// The children of a process, or all if its id is 0; how many there are, whether or not they fit.
fn process_ids<'s>(m: &mut Mutator<'s>, of: i64, ids: Arg<'s>, parents: Arg<'s>, started: Arg<'s>) -> JavaResult<i32> {
    let host = m.rt().host.clone();
    let found: Vec<[i64; 3]> = m.blocking(|| {
        let all = host.processes().into_iter().filter_map(|id| Some((id, host.process_facts(id)?)));
        let wanted = all.filter(|(_, facts)| of == 0 || facts.parent == of);
        wanted.map(|(id, facts)| [id, facts.parent, facts.started_millis]).collect()
    });
    let ids = required(m, ids)?;
    let rt = m.rt();
    for (column, array) in [Some(ids), parents, started].into_iter().enumerate() {
        let Some(array) = array else { continue };
        let raw = m.raw(array);
        for (index, row) in found.iter().take(rt.heap.array_length(raw) as usize).enumerate() {
            rt.heap.store_u64(raw, array_base(3) + 8 * index as u32, row[column] as u64);
        }
    }
    Ok(found.len() as i32)
}

native_methods! { "java/lang/ProcessHandleImpl":
    static "getCurrentPid0" "()J" => current_pid() -> i64;
    static "waitForProcessExit0" "(JZ)I" => wait_for_exit(i64, bool) -> i32;
    static "isAlive0" "(J)J" => is_alive(i64) -> i64;
    static "parent0" "(JJ)J" => parent(i64, i64) -> i64;
    static "destroy0" "(JJZ)Z" => destroy(i64, i64, bool) -> bool;
    static "getProcessPids0" "(J[J[J[J)I" => process_ids(i64, Ref, Ref, Ref) -> i32;
}

/// `ProcessHandleImpl.Info`.
pub mod info {
    use super::super::support::{offset_of, set_ref, string_array};
    use super::*;

    const STRING: &str = "Ljava/lang/String;";

    fn info0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, id: i64) -> JavaResult<()> {
        let host = m.rt().host.clone();
        let Some(facts) = m.blocking(|| host.process_facts(id)) else { return Ok(()) };
        for (field, text) in [("command", &facts.executable), ("user", &facts.user)] {
            if let Some(text) = text {
                let text = m.new_string(text)?;
                set_ref(m, this, field, STRING, Some(text));
            }
        }
        let arguments = string_array(m, &facts.arguments)?;
        set_ref(m, this, "arguments", "[Ljava/lang/String;", Some(arguments));
        for (field, value) in [("startTime", facts.started_millis), ("totalTime", facts.cpu_nanos)] {
            let raw = m.raw(this);
            m.rt().heap.store_u64(raw, offset_of(m, raw, field, "J"), value as u64);
        }
        Ok(())
    }

    native_methods! { "java/lang/ProcessHandleImpl$Info":
        virtual "info0" "(J)V" => info0(i64) -> Void;
    }
}
