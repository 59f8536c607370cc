//! `java.io.FileInputStream`.
use super::java_io_filedescriptor::{not_found, of_stream, read_into, read_one, set_of_stream};
use super::support::{Arg, or_io, required, text};
use crate::host::{OpenOptions, SeekTo};
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

fn open0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, name: Arg<'s>) -> JavaResult<()> {
    let name = required(m, name)?;
    let (path, host) = (text(m, name), &m.rt().host);
    match m.blocking(|| host.open(&path, OpenOptions::READ)) {
        Ok(fd) => {
            set_of_stream(m, this, fd);
            Ok(())
        }
        Err(error) => Err(not_found(m, &path, &error)),
    }
}

fn read0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<i32> {
    let fd = of_stream(m, this)?;
    read_one(m, fd)
}

fn read_bytes<'s>(m: &mut Mutator<'s>, this: Handle<'s>, array: Arg<'s>, offset: i32, length: i32) -> JavaResult<i32> {
    let fd = of_stream(m, this)?;
    read_into(m, fd, array, offset, length)
}

fn length0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<i64> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.length(fd));
    Ok(or_io(m, result)? as i64)
}

fn position0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<i64> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.position(fd));
    Ok(or_io(m, result)? as i64)
}

fn skip0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, count: i64) -> JavaResult<i64> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    let result = m.blocking(|| {
        let before = host.position(fd)?;
        Ok(host.seek(fd, SeekTo::Current(count))? as i64 - before as i64)
    });
    or_io(m, result)
}

fn available0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<i32> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.available(fd));
    Ok(i32::try_from(or_io(m, result)?).unwrap_or(i32::MAX))
}

/// A file that knows its length and position.
fn is_regular_file<'s>(m: &mut Mutator<'s>, this: Handle<'s>, _: Arg<'s>) -> JavaResult<bool> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    Ok(m.blocking(|| !host.is_terminal(fd) && host.length(fd).is_ok() && host.position(fd).is_ok()))
}

native_methods! { "java/io/FileInputStream":
    virtual "open0" "(Ljava/lang/String;)V" => open0(Ref) -> Void;
    virtual "read0" "()I" => read0() -> i32;
    virtual "readBytes" "([BII)I" => read_bytes(Ref, i32, i32) -> i32;
    virtual "length0" "()J" => length0() -> i64;
    virtual "position0" "()J" => position0() -> i64;
    virtual "skip0" "(J)J" => skip0(i64) -> i64;
    virtual "available0" "()I" => available0() -> i32;
    virtual "isRegularFile0" "(Ljava/io/FileDescriptor;)Z" => is_regular_file(Ref) -> bool;
}
