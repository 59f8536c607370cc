//! `java.lang.Runtime`.
use crate::heap::Reason;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

fn available_processors<'s>(m: &mut Mutator<'s>, _: Handle<'s>) -> JavaResult<i32> {
    Ok(m.rt().host.available_processors() as i32)
}

fn free_memory<'s>(m: &mut Mutator<'s>, _: Handle<'s>) -> JavaResult<i64> {
    Ok(m.rt().heap.stats().free as i64)
}

fn total_memory<'s>(m: &mut Mutator<'s>, _: Handle<'s>) -> JavaResult<i64> {
    Ok(m.rt().heap.stats().total as i64)
}

fn max_memory<'s>(m: &mut Mutator<'s>, _: Handle<'s>) -> JavaResult<i64> {
    Ok(m.rt().heap.max_bytes() as i64)
}

fn gc<'s>(m: &mut Mutator<'s>, _: Handle<'s>) -> JavaResult<()> {
    m.collect(Reason::Explicit);
    Ok(())
}

native_methods! { "java/lang/Runtime":
    virtual "availableProcessors" "()I" => available_processors() -> i32;
    virtual "freeMemory" "()J" => free_memory() -> i64;
    virtual "totalMemory" "()J" => total_memory() -> i64;
    virtual "maxMemory" "()J" => max_memory() -> i64;
    virtual "gc" "()V" => gc() -> Void;
}
