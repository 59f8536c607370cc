//! `ijen.internal.Zlib`: compression for `java.util.zip`.
use super::support::{Arg, BYTE_BASE, check_range, required};
use crate::native_methods;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::{JavaResult, Unwind};
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use std::any::Any;

const FORMAT: &str = "java/util/zip/DataFormatException";

struct Inflating {
    stream: Decompress,
    /// Whether a zlib header is expected.
    header: bool,
}

fn inflater(m: &mut Mutator<'_>, nowrap: bool) -> JavaResult<i64> {
    Ok(m.rt().native_objects.insert(Box::new(Inflating { stream: Decompress::new(!nowrap), header: !nowrap })))
}

fn deflater(m: &mut Mutator<'_>, level: i32, nowrap: bool) -> JavaResult<i64> {
    let level = u32::try_from(level).map_or_else(|_| Compression::default(), Compression::new);
    Ok(m.rt().native_objects.insert(Box::new(Compress::new(level, !nowrap))))
}

fn end(m: &mut Mutator<'_>, id: i64) -> JavaResult<()> {
    drop(m.rt().native_objects.take(id));
    Ok(())
}

fn taken<T: Any>(m: &mut Mutator<'_>, id: i64) -> JavaResult<Box<T>> {
    match m.rt().native_objects.take(id).and_then(|state| (state as Box<dyn Any>).downcast::<T>().ok()) {
        Some(state) => Ok(state),
        None => Err(m.throw_new("java/lang/NullPointerException", "Inflater or Deflater has been closed")),
    }
}

fn packed(read: u64, written: u64, done: bool) -> i64 {
    (read | written << 31 | u64::from(done) << 62) as i64
}

fn broken(m: &mut Mutator<'_>, state: &Inflating, input: &[u8]) -> Unwind {
    let message = match input {
        [a, b, ..] if state.header && state.stream.total_out() == 0 && (u32::from(*a) * 256 + u32::from(*b)) % 31 != 0 => {
            "incorrect header check"
        }
        [a, ..] if state.header && state.stream.total_out() == 0 && a & 15 != 8 => "unknown compression method",
        _ if state.stream.total_out() > 0 && state.header => "incorrect data check",
        _ => "invalid stored block lengths",
    };
    m.throw_new(FORMAT, message)
}

#[expect(clippy::too_many_arguments, reason = "the Java method's")]
fn inflate<'s>(
    m: &mut Mutator<'s>,
    id: i64,
    input: Arg<'s>,
    from: i32,
    length: i32,
    output: Arg<'s>,
    to: i32,
    room: i32,
) -> JavaResult<i64> {
    let (input, output) = (required(m, input)?, required(m, output)?);
    check_range(m, input, from, length)?;
    check_range(m, output, to, room)?;
    let mut state = taken::<Inflating>(m, id)?;
    let given = m.rt().heap.to_vec::<u8>(m.raw(input), BYTE_BASE + from as u32, length as usize);
    let mut made = vec![0u8; (room as usize).min(1 << 20)];
    let (read, written) = (state.stream.total_in(), state.stream.total_out());
    let result = m.blocking(|| state.stream.decompress(&given, &mut made, FlushDecompress::None));
    let (read, written) = (state.stream.total_in() - read, state.stream.total_out() - written);
    let answer = match result {
        Ok(status) => {
            m.rt().heap.write_elements(m.raw(output), BYTE_BASE + to as u32, &made[..written as usize]);
            Ok(packed(read, written, status == Status::StreamEnd))
        }
        Err(_) => Err(broken(m, &state, &given)),
    };
    m.rt().native_objects.put(id, state);
    answer
}

#[expect(clippy::too_many_arguments, reason = "the Java method's")]
fn deflate<'s>(
    m: &mut Mutator<'s>,
    id: i64,
    input: Arg<'s>,
    from: i32,
    length: i32,
    output: Arg<'s>,
    to: i32,
    room: i32,
    flush: i32,
) -> JavaResult<i64> {
    let (input, output) = (required(m, input)?, required(m, output)?);
    check_range(m, input, from, length)?;
    check_range(m, output, to, room)?;
    let mut state = taken::<Compress>(m, id)?;
    let given = m.rt().heap.to_vec::<u8>(m.raw(input), BYTE_BASE + from as u32, length as usize);
    let mut made = vec![0u8; (room as usize).min(1 << 20)];
    let flush = match flush {
        2 => FlushCompress::Sync,
        3 => FlushCompress::Full,
        4 => FlushCompress::Finish,
        _ => FlushCompress::None,
    };
    let (read, written) = (state.total_in(), state.total_out());
    let result = m.blocking(|| state.compress(&given, &mut made, flush));
    let (read, written) = (state.total_in() - read, state.total_out() - written);
    m.rt().heap.write_elements(m.raw(output), BYTE_BASE + to as u32, &made[..written as usize]);
    m.rt().native_objects.put(id, state);
    Ok(packed(read, written, matches!(result, Ok(Status::StreamEnd))))
}

native_methods! { "ijen/internal/Zlib":
    static "inflater" "(Z)J" => inflater(bool) -> i64;
    static "deflater" "(IZ)J" => deflater(i32, bool) -> i64;
    static "end" "(J)V" => end(i64) -> Void;
    static "inflate" "(J[BII[BII)J" => inflate(i64, Ref, i32, i32, Ref, i32, i32) -> i64;
    static "deflate" "(J[BII[BIII)J" => deflate(i64, Ref, i32, i32, Ref, i32, i32, i32) -> i64;
}
