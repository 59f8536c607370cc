//! `ijen.internal.Descriptors`: what channels do with open files and sockets.
use super::java_io_filedescriptor::{CHUNK, bytes_of};
use super::support::{Arg, BYTE_BASE, or_io, required};
use crate::heap::array_base;
use crate::host::{Fd, HostErrorKind, HostResult, PollEntry, SeekTo};
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use std::time::Duration;

/// Answers of `read` and `write`.
const END: i32 = -1;
const UNAVAILABLE: i32 = -2;
/// Bits of `poll`.
const READABLE: u32 = 1;
const WRITABLE: u32 = 4;

/// A negative position is the file's own.
fn read<'s>(m: &mut Mutator<'s>, fd: i32, position: i64, array: Arg<'s>, offset: i32, length: i32) -> JavaResult<i32> {
    let array = bytes_of(m, array, offset, length)?;
    if length == 0 {
        return Ok(0);
    }
    let host = &m.rt().host;
    let mut buffer = vec![0u8; (length as usize).min(1 << 20)];
    let result = m.blocking_io(|| match u64::try_from(position) {
        Ok(position) => host.read_at(fd, position, &mut buffer),
        Err(_) => host.read(fd, &mut buffer),
    });
    m.check_halt()?;
    let Some(count) = available(m, result)? else { return Ok(UNAVAILABLE) };
    m.rt().heap.write_elements(m.raw(array), BYTE_BASE + offset as u32, &buffer[..count]);
    Ok(if count == 0 { END } else { count as i32 })
}

fn write<'s>(m: &mut Mutator<'s>, fd: i32, position: i64, array: Arg<'s>, offset: i32, length: i32) -> JavaResult<i32> {
    let array = bytes_of(m, array, offset, length)?;
    let host = &m.rt().host;
    let bytes = m.rt().heap.to_vec::<u8>(m.raw(array), BYTE_BASE + offset as u32, (length as usize).min(CHUNK * 16));
    let result = m.blocking_io(|| match u64::try_from(position) {
        Ok(position) => host.write_at(fd, position, &bytes),
        Err(_) => host.write(fd, &bytes),
    });
    m.check_halt()?;
    Ok(available(m, result)?.map_or(UNAVAILABLE, |count| count as i32))
}

/// `None` when the call would have waited.
fn available<T>(m: &mut Mutator<'_>, result: HostResult<T>) -> JavaResult<Option<T>> {
    match result {
        Err(error) if error.kind == HostErrorKind::WouldBlock => Ok(None),
        other => or_io(m, other).map(Some),
    }
}

fn size(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<i64> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.length(fd));
    Ok(or_io(m, result)? as i64)
}

fn truncate(m: &mut Mutator<'_>, fd: Fd, length: i64) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.set_length(fd, length.max(0) as u64));
    or_io(m, result)
}

fn position(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<i64> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.position(fd));
    Ok(or_io(m, result)? as i64)
}

fn seek(m: &mut Mutator<'_>, fd: Fd, position: i64) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.seek(fd, SeekTo::Start(position.max(0) as u64)));
    or_io(m, result).map(drop)
}

fn force(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.sync(fd));
    or_io(m, result)
}

fn lock(m: &mut Mutator<'_>, fd: Fd, exclusive: bool, wait: bool) -> JavaResult<bool> {
    let host = &m.rt().host;
    let result = m.blocking_io(|| host.lock(fd, exclusive, wait));
    m.check_halt()?;
    or_io(m, result)
}

fn unlock(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.unlock(fd));
    or_io(m, result)
}

fn close(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.close(fd));
    or_io(m, result)
}

fn duplicate(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<i32> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.duplicate(fd));
    or_io(m, result)
}

fn set_blocking(m: &mut Mutator<'_>, fd: Fd, blocking: bool) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.set_blocking(fd, blocking));
    or_io(m, result)
}

/// One descriptor in each half of the answer.
fn pair(m: &mut Mutator<'_>) -> JavaResult<i64> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.stream_pair());
    let (a, b) = or_io(m, result)?;
    Ok(i64::from(a) << 32 | i64::from(b))
}

/// The events asked for become those that happened; a negative time waits without an end.
fn poll<'s>(m: &mut Mutator<'s>, fds: Arg<'s>, events: Arg<'s>, count: i32, millis: i64) -> JavaResult<i32> {
    let (fds, events) = (required(m, fds)?, required(m, events)?);
    let length = |array| m.rt().heap.array_length(m.raw(array)) as usize;
    let count = (count.max(0) as usize).min(length(fds)).min(length(events));
    let numbers = |array| m.rt().heap.to_vec::<u32>(m.raw(array), array_base(2), count);
    let mut entries: Vec<PollEntry> = numbers(fds)
        .into_iter()
        .zip(numbers(events))
        .map(|(fd, event)| PollEntry {
            fd: fd as Fd,
            read: event & READABLE != 0,
            write: event & WRITABLE != 0,
            readable: false,
            writable: false,
        })
        .collect();
    let timeout = u64::try_from(millis).ok().map(Duration::from_millis);
    let host = &m.rt().host;
    let result = m.blocking_io(|| host.poll(&mut entries, timeout));
    m.check_halt()?;
    let ready = or_io(m, result)?;
    for (index, entry) in entries.iter().enumerate() {
        let found = if entry.readable { READABLE } else { 0 } | if entry.writable { WRITABLE } else { 0 };
        m.rt().heap.store_u32(m.raw(events), array_base(2) + index as u32 * 4, found);
    }
    Ok(ready as i32)
}

native_methods! { "ijen/internal/Descriptors":
    static "read" "(IJ[BII)I" => read(i32, i64, Ref, i32, i32) -> i32;
    static "write" "(IJ[BII)I" => write(i32, i64, Ref, i32, i32) -> i32;
    static "size" "(I)J" => size(i32) -> i64;
    static "truncate" "(IJ)V" => truncate(i32, i64) -> Void;
    static "position" "(I)J" => position(i32) -> i64;
    static "seek" "(IJ)V" => seek(i32, i64) -> Void;
    static "force" "(I)V" => force(i32) -> Void;
    static "lock" "(IZZ)Z" => lock(i32, bool, bool) -> bool;
    static "unlock" "(I)V" => unlock(i32) -> Void;
    static "close" "(I)V" => close(i32) -> Void;
    static "duplicate" "(I)I" => duplicate(i32) -> i32;
    static "setBlocking" "(IZ)V" => set_blocking(i32, bool) -> Void;
    static "pair" "()J" => pair() -> i64;
    static "poll" "([I[IIJ)I" => poll(Ref, Ref, i32, i64) -> i32;
}
