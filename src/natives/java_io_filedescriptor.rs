//! `java.io.FileDescriptor`, and what the file streams share.
use super::support::{Arg, get_int, get_ref, or_io};
use crate::host::Fd;
use crate::host::HostError;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};

const DESCRIPTOR: &str = "Ljava/io/FileDescriptor;";
/// Most bytes that one host call moves.
pub const CHUNK: usize = 64 << 10;

/// The descriptor number of a stream's field `fd`; `IOException` when it is closed.
pub fn of_stream<'s>(m: &mut Mutator<'s>, stream: Handle<'s>) -> JavaResult<Fd> {
    let fd = get_ref(m, stream, "fd", DESCRIPTOR).map_or(-1, |d| get_int(m, d, "fd"));
    if fd < 0 { Err(m.throw_new("java/io/IOException", "Stream Closed")) } else { Ok(fd) }
}

/// Puts a descriptor number into a stream's field `fd`.
pub fn set_of_stream<'s>(m: &mut Mutator<'s>, stream: Handle<'s>, fd: Fd) {
    if let Some(descriptor) = get_ref(m, stream, "fd", DESCRIPTOR) {
        super::support::set_int(m, descriptor, "fd", fd);
    }
}

/// `FileNotFoundException: x (No such file or directory)`.
pub fn not_found(m: &mut Mutator<'_>, path: &str, error: &HostError) -> Unwind {
    m.throw_new("java/io/FileNotFoundException", format!("{path} ({})", error.message))
}

fn sync0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<()> {
    let (host, fd) = (&m.rt().host, get_int(m, this, "fd"));
    match m.blocking(|| host.sync(fd)) {
        Ok(()) => Ok(()),
        Err(_) => Err(m.throw_new("java/io/SyncFailedException", "sync failed")),
    }
}

fn close0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<()> {
    let (host, fd) = (&m.rt().host, get_int(m, this, "fd"));
    if fd < 0 {
        return Ok(());
    }
    super::support::set_int(m, this, "fd", -1);
    let result = m.blocking(|| host.close(fd));
    or_io(m, result)
}

/// A `byte[]` argument's part as Rust bytes.
pub fn bytes_of<'s>(m: &mut Mutator<'s>, array: Arg<'s>, offset: i32, length: i32) -> JavaResult<Handle<'s>> {
    let array = super::support::required(m, array)?;
    super::support::check_range(m, array, offset, length)?;
    Ok(array)
}

/// Reads into a `byte[]`: the number of bytes, -1 at the end.
pub fn read_into<'s>(m: &mut Mutator<'s>, fd: Fd, array: Arg<'s>, offset: i32, length: i32) -> JavaResult<i32> {
    let array = bytes_of(m, array, offset, length)?;
    if length == 0 {
        return Ok(0);
    }
    let host = &m.rt().host;
    let mut buffer = vec![0u8; (length as usize).min(1 << 20)];
    let result = m.blocking_io(|| host.read(fd, &mut buffer));
    m.check_halt()?;
    let count = or_io(m, result)?;
    m.rt().heap.write_elements(m.raw(array), super::support::BYTE_BASE + offset as u32, &buffer[..count]);
    Ok(if count == 0 { -1 } else { count as i32 })
}

/// Reads one byte, -1 at the end.
pub fn read_one(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<i32> {
    let host = &m.rt().host;
    let mut byte = [0u8];
    let result = m.blocking_io(|| host.read(fd, &mut byte));
    m.check_halt()?;
    let count = or_io(m, result)?;
    Ok(if count == 0 { -1 } else { i32::from(byte[0]) })
}

/// Writes part of a `byte[]`.
pub fn write_from<'s>(m: &mut Mutator<'s>, fd: Fd, array: Arg<'s>, offset: i32, length: i32) -> JavaResult<()> {
    let array = bytes_of(m, array, offset, length)?;
    let host = &m.rt().host;
    let (mut at, end) = (offset as u32, (offset + length) as u32);
    while at < end {
        let count = (end - at).min(CHUNK as u32);
        let bytes = m.rt().heap.to_vec::<u8>(m.raw(array), super::support::BYTE_BASE + at, count as usize);
        let result = m.blocking(|| host.write_all(fd, &bytes));
        or_io(m, result)?;
        at += count;
    }
    Ok(())
}

/// Writes one byte.
pub fn write_one(m: &mut Mutator<'_>, fd: Fd, byte: i32) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.write_all(fd, &[byte as u8]));
    or_io(m, result)
}

native_methods! { "java/io/FileDescriptor":
    virtual "sync0" "()V" => sync0() -> Void;
    virtual "close0" "()V" => close0() -> Void;
}
