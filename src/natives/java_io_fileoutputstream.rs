//! `java.io.FileOutputStream`.
use super::java_io_filedescriptor::{not_found, of_stream, set_of_stream, write_from, write_one};
use super::support::{Arg, required, text};
use crate::host::OpenOptions;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

fn open0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, name: Arg<'s>, append: bool) -> JavaResult<()> {
    let name = required(m, name)?;
    let (path, host) = (text(m, name), &m.rt().host);
    let options = if append { OpenOptions::APPEND } else { OpenOptions::WRITE };
    match m.blocking(|| host.open(&path, options)) {
        Ok(fd) => {
            set_of_stream(m, this, fd);
            Ok(())
        }
        Err(error) => Err(not_found(m, &path, &error)),
    }
}

fn write<'s>(m: &mut Mutator<'s>, this: Handle<'s>, byte: i32, _: bool) -> JavaResult<()> {
    let fd = of_stream(m, this)?;
    write_one(m, fd, byte)
}

fn write_bytes<'s>(m: &mut Mutator<'s>, this: Handle<'s>, bytes: Arg<'s>, offset: i32, length: i32, _: bool) -> JavaResult<()> {
    let fd = of_stream(m, this)?;
    write_from(m, fd, bytes, offset, length)
}

native_methods! { "java/io/FileOutputStream":
    virtual "open0" "(Ljava/lang/String;Z)V" => open0(Ref, bool) -> Void;
    virtual "write" "(IZ)V" => write(i32, bool) -> Void;
    virtual "writeBytes" "([BIIZ)V" => write_bytes(Ref, i32, i32, bool) -> Void;
}
