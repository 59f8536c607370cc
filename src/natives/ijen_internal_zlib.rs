//! `ijen.internal.Zlib`: compression for `java.util.zip`.
use super::support::{Arg, BYTE_BASE, check_range, required};
use super::zlib::{Buffers, Deflate, Flush, Inflate};
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use std::any::Any;

const ILLEGAL: &str = "java/lang/IllegalArgumentException";
/// Most bytes of the input that are looked at together, and most bytes of the output that are stored between two polls.
const INFLATE_SLICE: usize = 64 << 10;
const DEFLATE_SLICE: usize = 512 << 10;
const STORE_SLICE: usize = 1 << 20;
/// Flags of the answers.
const DONE: u64 = 1 << 62;
const NEEDS_DICTIONARY: u64 = 1 << 63;
/// The data are wrong.
const WRONG: u64 = DONE | NEEDS_DICTIONARY;
/// New parameters are to be asked for again.
const NOT_SET: u64 = 1 << 63;

fn inflater(m: &mut Mutator<'_>, nowrap: bool) -> JavaResult<i64> {
    Ok(m.rt().native_objects.insert(Box::new(Inflate::new(!nowrap))))
}

fn deflater(m: &mut Mutator<'_>, level: i32, strategy: i32, nowrap: bool) -> JavaResult<i64> {
    Ok(m.rt().native_objects.insert(Box::new(Deflate::new(level, strategy, !nowrap))))
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

fn packed(read: usize, written: usize, flags: u64) -> i64 {
    (read as u64 | (written as u64) << 31 | flags) as i64
}

fn bytes(m: &mut Mutator<'_>, array: Handle<'_>, from: i32, length: i32) -> Vec<u8> {
    m.rt().heap.to_vec::<u8>(m.raw_of(array), BYTE_BASE + from as u32, length as usize)
}

/// Stores what was made at `to`.
fn store(m: &mut Mutator<'_>, array: Handle<'_>, to: usize, made: &[u8]) {
    for (index, slice) in made.chunks(STORE_SLICE).enumerate() {
        if index > 0 {
            m.poll();
        }
        m.rt().heap.write_elements(m.raw_of(array), BYTE_BASE + (to + index * STORE_SLICE) as u32, slice);
    }
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
    let mut state = taken::<Inflate>(m, id)?;
    let length = length as usize;
    let mut made = vec![0u8; room as usize];
    let (mut read, mut written) = (0, 0);
    let flags = loop {
        let given = bytes(m, input, from + read as i32, (length - read).min(INFLATE_SLICE) as i32);
        let (more_read, more_written) = m.blocking(|| state.run(&given, &mut made[written..]));
        store(m, output, to as usize + written, &made[written..written + more_written]);
        (read, written) = (read + more_read, written + more_written);
        let flags = if state.failure().is_some() {
            WRONG
        } else if state.is_done() {
            DONE
        } else if state.needs_dictionary() {
            NEEDS_DICTIONARY
        } else {
            0
        };
        if flags != 0 || read == length || written == made.len() || (more_read == 0 && more_written == 0) {
            break flags;
        }
    };
    m.rt().native_objects.put(id, state);
    Ok(packed(read, written, flags))
}

fn inflate_dictionary<'s>(m: &mut Mutator<'s>, id: i64, dictionary: Arg<'s>, from: i32, length: i32) -> JavaResult<()> {
    let dictionary = required(m, dictionary)?;
    check_range(m, dictionary, from, length)?;
    let mut state = taken::<Inflate>(m, id)?;
    let given = bytes(m, dictionary, from, length);
    let fits = state.set_dictionary(&given);
    m.rt().native_objects.put(id, state);
    if fits { Ok(()) } else { Err(m.throw_bare(ILLEGAL)) }
}

fn inflate_adler(m: &mut Mutator<'_>, id: i64) -> JavaResult<i32> {
    let state = taken::<Inflate>(m, id)?;
    let adler = state.adler() as i32;
    m.rt().native_objects.put(id, state);
    Ok(adler)
}

fn inflate_failure<'s>(m: &mut Mutator<'s>, id: i64) -> JavaResult<Arg<'s>> {
    let state = taken::<Inflate>(m, id)?;
    let failure = state.failure().map(str::to_owned);
    m.rt().native_objects.put(id, state);
    failure.map(|message| m.new_string(&message)).transpose()
}

/// The last argument: what to flush in the lowest three bits; if the next is set, new parameters instead, the level in the four
/// above and the strategy over it.
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
    wanted: i32,
) -> JavaResult<i64> {
    let (input, output) = (required(m, input)?, required(m, output)?);
    check_range(m, input, from, length)?;
    check_range(m, output, to, room)?;
    let mut state = taken::<Deflate>(m, id)?;
    let length = length as usize;
    let mut made = vec![0u8; room as usize];
    let flush = match wanted & 7 {
        2 => Flush::Sync,
        3 => Flush::Full,
        4 => Flush::Finish,
        _ => Flush::None,
    };
    let sets = wanted & 8 != 0;
    let (mut read, mut written) = (0, 0);
    let flags = loop {
        let count = if sets { length } else { (length - read).min(DEFLATE_SLICE) };
        let given = bytes(m, input, from + read as i32, count as i32);
        let last = read + count == length;
        let (more_read, more_written, flags) = m.blocking(|| {
            let mut buffers = Buffers { input: &given, read: 0, output: &mut made[written..], written: 0 };
            let flags = if sets {
                let level = wanted >> 4 & 15;
                let set = state.set_parameters(if level == 15 { -1 } else { level }, wanted >> 8, &mut buffers);
                if set { 0 } else { NOT_SET }
            } else if state.deflate(if last { flush } else { Flush::None }, &mut buffers) {
                DONE
            } else {
                0
            };
            (buffers.read, buffers.written, flags)
        });
        store(m, output, to as usize + written, &made[written..written + more_written]);
        (read, written) = (read + more_read, written + more_written);
        if sets || last || flags != 0 || written == made.len() || (more_read == 0 && more_written == 0) {
            break flags;
        }
    };
    m.rt().native_objects.put(id, state);
    Ok(packed(read, written, flags))
}

fn deflate_dictionary<'s>(m: &mut Mutator<'s>, id: i64, dictionary: Arg<'s>, from: i32, length: i32) -> JavaResult<()> {
    let dictionary = required(m, dictionary)?;
    check_range(m, dictionary, from, length)?;
    let mut state = taken::<Deflate>(m, id)?;
    let given = bytes(m, dictionary, from, length);
    let fits = state.set_dictionary(&given);
    m.rt().native_objects.put(id, state);
    if fits { Ok(()) } else { Err(m.throw_bare(ILLEGAL)) }
}

fn deflate_adler(m: &mut Mutator<'_>, id: i64) -> JavaResult<i32> {
    let state = taken::<Deflate>(m, id)?;
    let adler = state.adler() as i32;
    m.rt().native_objects.put(id, state);
    Ok(adler)
}

native_methods! { "ijen/internal/Zlib":
    static "inflater" "(Z)J" => inflater(bool) -> i64;
    static "deflater" "(IIZ)J" => deflater(i32, i32, bool) -> i64;
    static "end" "(J)V" => end(i64) -> Void;
    static "inflate" "(J[BII[BII)J" => inflate(i64, Ref, i32, i32, Ref, i32, i32) -> i64;
    static "inflateDictionary" "(J[BII)V" => inflate_dictionary(i64, Ref, i32, i32) -> Void;
    static "inflateAdler" "(J)I" => inflate_adler(i64) -> i32;
    static "inflateFailure" "(J)Ljava/lang/String;" => inflate_failure(i64) -> Ref;
    static "deflate" "(J[BII[BIII)J" => deflate(i64, Ref, i32, i32, Ref, i32, i32, i32) -> i64;
    static "deflateDictionary" "(J[BII)V" => deflate_dictionary(i64, Ref, i32, i32) -> Void;
    static "deflateAdler" "(J)I" => deflate_adler(i64) -> i32;
}
