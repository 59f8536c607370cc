//! `java.io.RandomAccessFile`.
use super::java_io_filedescriptor::{not_found, of_stream, read_into, read_one, set_of_stream, write_from, write_one};
use super::support::{Arg, or_io, required, text};
use crate::host::{OpenOptions, SeekTo};
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

const READ_ONLY: i32 = 1;

fn open0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, name: Arg<'s>, mode: i32) -> JavaResult<()> {
    let name = required(m, name)?;
    let (path, host) = (text(m, name), &m.rt().host);
    let options = if mode & READ_ONLY != 0 { OpenOptions::READ } else { OpenOptions::READ_WRITE };
    match m.blocking(|| host.open(&path, options)) {
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

fn write0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, byte: i32) -> JavaResult<()> {
    let fd = of_stream(m, this)?;
    write_one(m, fd, byte)
}

fn write_bytes<'s>(m: &mut Mutator<'s>, this: Handle<'s>, array: Arg<'s>, offset: i32, length: i32) -> JavaResult<()> {
    let fd = of_stream(m, this)?;
    write_from(m, fd, array, offset, length)
}

fn get_file_pointer<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<i64> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.position(fd));
    Ok(or_io(m, result)? as i64)
}

fn seek0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, position: i64) -> JavaResult<()> {
    let fd = of_stream(m, this)?;
    if position < 0 {
        return Err(m.throw_new("java/io/IOException", "Negative seek offset"));
    }
    let host = &m.rt().host;
    let result = m.blocking(|| host.seek(fd, SeekTo::Start(position as u64)));
    or_io(m, result).map(drop)
}

fn length0<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<i64> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.length(fd));
    Ok(or_io(m, result)? as i64)
}

/// The position moves back to the end where it was behind it.
fn set_length<'s>(m: &mut Mutator<'s>, this: Handle<'s>, length: i64) -> JavaResult<()> {
    let fd = of_stream(m, this)?;
    let host = &m.rt().host;
    let length = length.max(0) as u64;
    let result = m.blocking(|| {
        let position = host.position(fd)?;
        host.set_length(fd, length)?;
        host.seek(fd, SeekTo::Start(position.min(length))).map(drop)
    });
    or_io(m, result)
}

native_methods! { "java/io/RandomAccessFile":
    virtual "open0" "(Ljava/lang/String;I)V" => open0(Ref, i32) -> Void;
    virtual "read0" "()I" => read0() -> i32;
    virtual "readBytes0" "([BII)I" => read_bytes(Ref, i32, i32) -> i32;
    virtual "write0" "(I)V" => write0(i32) -> Void;
    virtual "writeBytes0" "([BII)V" => write_bytes(Ref, i32, i32) -> Void;
    virtual "getFilePointer" "()J" => get_file_pointer() -> i64;
    virtual "seek0" "(J)V" => seek0(i64) -> Void;
    virtual "length0" "()J" => length0() -> i64;
    virtual "setLength0" "(J)V" => set_length(i64) -> Void;
}
