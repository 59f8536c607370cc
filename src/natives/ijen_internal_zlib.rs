//! `ijen.internal.Zlib`: compression for `java.util.zip`.
use super::support::{Arg, BYTE_BASE, check_range, required};
use super::zlib::{Buffers, Deflate, Flush, adler32};
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use flate2::{Decompress, FlushDecompress, Status};
use std::any::Any;

const FORMAT: &str = "java/util/zip/DataFormatException";
const ILLEGAL: &str = "java/lang/IllegalArgumentException";
/// Most bytes of the input that are looked at together, and most bytes of the output that are stored between two polls.
const INFLATE_SLICE: usize = 64 << 10;
const DEFLATE_SLICE: usize = 512 << 10;
const STORE_SLICE: usize = 1 << 20;
/// Flags of the answers.
const DONE: u64 = 1 << 62;
const NEEDS_DICTIONARY: u64 = 1 << 63;
/// New parameters are to be asked for again.
const NOT_SET: u64 = 1 << 63;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Header,
    DictionaryId,
    Dictionary,
    Body,
    Trailer,
    Done,
}

/// A decompressor; header and checksum of RFC 1950 are its own.
struct Inflating {
    stream: Decompress,
    wrap: bool,
    phase: Phase,
    /// Bytes of a part that has not come whole.
    held: Vec<u8>,
    adler: u32,
}

impl Inflating {
    fn new(wrap: bool) -> Self {
        let phase = if wrap { Phase::Header } else { Phase::Body };
        Self { stream: Decompress::new(false), wrap, phase, held: Vec::new(), adler: 1 }
    }

    /// Takes bytes until `count` are held.
    fn hold(&mut self, input: &[u8], read: &mut usize, count: usize) -> Option<Vec<u8>> {
        let more = (count - self.held.len()).min(input.len() - *read);
        self.held.extend_from_slice(&input[*read..*read + more]);
        *read += more;
        (self.held.len() == count).then(|| std::mem::take(&mut self.held))
    }

    /// Bytes read and written, or zlib's word for what is wrong.
    fn run(&mut self, input: &[u8], output: &mut [u8]) -> Result<(usize, usize), &'static str> {
        let (mut read, mut written) = (0, 0);
        loop {
            match self.phase {
                Phase::Header => {
                    let Some(head) = self.hold(input, &mut read, 2) else { break };
                    if (u32::from(head[0]) * 256 + u32::from(head[1])) % 31 != 0 {
                        return Err("incorrect header check");
                    }
                    if head[0] & 15 != 8 {
                        return Err("unknown compression method");
                    }
                    if head[0] >> 4 > 7 {
                        return Err("invalid window size");
                    }
                    self.phase = if head[1] & 0x20 != 0 { Phase::DictionaryId } else { Phase::Body };
                }
                Phase::DictionaryId => {
                    let Some(id) = self.hold(input, &mut read, 4) else { break };
                    self.adler = id.iter().fold(0, |all, byte| all << 8 | u32::from(*byte));
                    self.phase = Phase::Dictionary;
                }
                Phase::Dictionary | Phase::Done => break,
                Phase::Body => {
                    let first = self.stream.total_in() == 0;
                    let (before_in, before_out) = (self.stream.total_in(), self.stream.total_out());
                    let result = self.stream.decompress(&input[read..], &mut output[written..], FlushDecompress::None);
                    let made = (self.stream.total_out() - before_out) as usize;
                    if self.wrap {
                        self.adler = adler32(self.adler, &output[written..written + made]);
                    }
                    let next = input.get(read).copied();
                    read += (self.stream.total_in() - before_in) as usize;
                    written += made;
                    match result {
                        Ok(Status::StreamEnd) => self.phase = if self.wrap { Phase::Trailer } else { Phase::Done },
                        Ok(_) => break,
                        Err(_) => {
                            return Err(match next {
                                Some(byte) if first && byte & 6 == 6 => "invalid block type",
                                Some(byte) if first && byte & 6 == 0 => "invalid stored block lengths",
                                _ => "invalid distance too far back",
                            });
                        }
                    }
                }
                Phase::Trailer => {
                    let Some(sum) = self.hold(input, &mut read, 4) else { break };
                    if sum != self.adler.to_be_bytes() {
                        return Err("incorrect data check");
                    }
                    self.phase = Phase::Done;
                }
            }
        }
        Ok((read, written))
    }

    /// False when it is not asked for, or is another one.
    fn set_dictionary(&mut self, dictionary: &[u8]) -> bool {
        if self.wrap && (self.phase != Phase::Dictionary || self.adler != adler32(1, dictionary)) {
            return false;
        }
        // It comes as a block that is not compressed, whose bytes nobody sees.
        let part = &dictionary[dictionary.len().saturating_sub(1 << 15)..];
        let length = part.len() as u16;
        let block = [&[0][..], &length.to_le_bytes(), &(!length).to_le_bytes(), part].concat();
        let mut unseen = vec![0; part.len() + 1];
        let taken = self.stream.decompress(&block, &mut unseen, FlushDecompress::None).is_ok();
        self.adler = 1;
        self.phase = Phase::Body;
        taken
    }
}

fn inflater(m: &mut Mutator<'_>, nowrap: bool) -> JavaResult<i64> {
    Ok(m.rt().native_objects.insert(Box::new(Inflating::new(!nowrap))))
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
    let mut state = taken::<Inflating>(m, id)?;
    let length = length as usize;
    let mut made = vec![0u8; room as usize];
    let (mut read, mut written) = (0, 0);
    let answer = loop {
        let given = bytes(m, input, from + read as i32, (length - read).min(INFLATE_SLICE) as i32);
        let (more_read, more_written) = match m.blocking(|| state.run(&given, &mut made[written..])) {
            Ok(moved) => moved,
            Err(message) => break Err(m.throw_new(FORMAT, message)),
        };
        store(m, output, to as usize + written, &made[written..written + more_written]);
        (read, written) = (read + more_read, written + more_written);
        let flags = match state.phase {
            Phase::Done => DONE,
            Phase::Dictionary => NEEDS_DICTIONARY,
            _ => 0,
        };
        if flags != 0 || read == length || written == made.len() || (more_read == 0 && more_written == 0) {
            break Ok(packed(read, written, flags));
        }
    };
    m.rt().native_objects.put(id, state);
    answer
}

fn inflate_dictionary<'s>(m: &mut Mutator<'s>, id: i64, dictionary: Arg<'s>, from: i32, length: i32) -> JavaResult<()> {
    let dictionary = required(m, dictionary)?;
    check_range(m, dictionary, from, length)?;
    let mut state = taken::<Inflating>(m, id)?;
    let given = bytes(m, dictionary, from, length);
    let fits = state.set_dictionary(&given);
    m.rt().native_objects.put(id, state);
    if fits { Ok(()) } else { Err(m.throw_bare(ILLEGAL)) }
}

fn inflate_adler(m: &mut Mutator<'_>, id: i64) -> JavaResult<i32> {
    let state = taken::<Inflating>(m, id)?;
    let adler = state.adler as i32;
    m.rt().native_objects.put(id, state);
    Ok(adler)
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
    static "deflate" "(J[BII[BIII)J" => deflate(i64, Ref, i32, i32, Ref, i32, i32, i32) -> i64;
    static "deflateDictionary" "(J[BII)V" => deflate_dictionary(i64, Ref, i32, i32) -> Void;
    static "deflateAdler" "(J)I" => deflate_adler(i64) -> i32;
}
