//! Work on bytes: checksums (`CRC32`, `CRC32C`, `Adler32`), digests (FIPS 180-4, FIPS 202, RFC 1321), Base64 (RFC 4648).
use crate::intrinsics;
use crate::runtime::intrinsics::{Call, Elements, LIMIT};
use std::cell::Cell;

/// The bytes `[from, from + length)`, if they are there and not too many.
fn part(all: Elements<'_, u8>, from: i32, length: usize) -> Option<Elements<'_, u8>> {
    let from = usize::try_from(from).ok()?;
    if length > LIMIT { None } else { all.get(from..from.checked_add(length)?) }
}

/// Shows the bytes piece by piece, as copies that no other thread writes to; each but the last is a multiple of `block` long.
fn pieces(bytes: Elements<'_, u8>, block: usize, mut show: impl FnMut(&[u8])) {
    let mut buffer = [0; 8 << 10];
    let step = buffer.len() / block * block;
    for piece in bytes.chunks(step) {
        buffer.iter_mut().zip(piece).for_each(|(to, from)| *to = from.get());
        show(&buffer[..piece.len()]);
    }
}

// Checksums.

fn crc32(_: &Call, crc: i32, bytes: Elements<'_, u8>, from: i32, length: i32) -> Option<i32> {
    let bytes = part(bytes, from, usize::try_from(length).ok()?)?;
    let mut hasher = crc32fast::Hasher::new_with_initial(crc as u32);
    pieces(bytes, 1, |piece| hasher.update(piece));
    Some(hasher.finalize() as i32)
}

/// Of a byte that is followed by `k` others, for `k` of 0 to 7 (RFC 3720).
static CRC32C: [[u32; 256]; 8] = {
    let mut tables = [[0u32; 256]; 8];
    let mut i = 0;
    while i < 256 {
        let mut c = i as u32;
        let mut bit = 0;
        while bit < 8 {
            c = if c & 1 != 0 { c >> 1 ^ 0x82F6_3B78 } else { c >> 1 };
            bit += 1;
        }
        tables[0][i] = c;
        i += 1;
    }
    let mut k = 1;
    while k < 8 {
        let mut i = 0;
        while i < 256 {
            let before = tables[k - 1][i];
            tables[k][i] = before >> 8 ^ tables[0][(before & 255) as usize];
            i += 1;
        }
        k += 1;
    }
    tables
};

fn crc32c(_: &Call, crc: i32, bytes: Elements<'_, u8>, from: i32, end: i32) -> Option<i32> {
    let bytes = part(bytes, from, usize::try_from(end.checked_sub(from)?).ok()?)?;
    let mut c = crc as u32;
    let (eights, rest) = bytes.as_chunks::<8>();
    for eight in eights {
        let word = u64::from_le_bytes(eight.each_ref().map(Cell::get)) ^ u64::from(c);
        c = (0..8).fold(0, |sum, k| sum ^ CRC32C[7 - k][(word >> (8 * k)) as usize & 255]);
    }
    Some(rest.iter().fold(c, |c, byte| c >> 8 ^ CRC32C[0][((c as u8) ^ byte.get()) as usize]) as i32)
}

fn adler32(_: &Call, adler: i32, bytes: Elements<'_, u8>, from: i32, length: i32) -> Option<i32> {
    const BASE: u32 = 65521;
    let bytes = part(bytes, from, usize::try_from(length).ok()?)?;
    let (mut a, mut b) = (adler as u32 & 0xffff, adler as u32 >> 16);
    // So many sums stay below 2^32.
    for chunk in bytes.chunks(5552) {
        for byte in chunk {
            a += u32::from(byte.get());
            b += a;
        }
        (a, b) = (a % BASE, b % BASE);
    }
    Some((b << 16 | a) as i32)
}

intrinsics! { CRC_32 "java/util/zip/CRC32":
    _updateBytesCRC32 static "updateBytes" "(I[BII)I" => crc32(i32, Bytes, i32, i32) -> i32;
}
intrinsics! { CRC_32C "java/util/zip/CRC32C":
    _updateBytesCRC32C static "updateBytes" "(I[BII)I" => crc32c(i32, Bytes, i32, i32) -> i32;
}
intrinsics! { ADLER_32 "java/util/zip/Adler32":
    _updateBytesAdler32 static "updateBytes" "(I[BII)I" => adler32(i32, Bytes, i32, i32) -> i32;
}

// Digests.

/// So many blocks of `size` bytes from `from` on.
fn blocks(bytes: Elements<'_, u8>, from: i32, count: i32, size: usize) -> Option<Elements<'_, u8>> {
    part(bytes, from, usize::try_from(count).ok()?.checked_mul(size)?)
}

/// The state in Java's array, as numbers and back.
fn with_state<T: Copy + Default, const N: usize>(state: Elements<'_, T>, work: impl FnOnce(&mut [T; N])) -> Option<()> {
    let state = state.get(..N)?;
    let mut numbers = [T::default(); N];
    numbers.iter_mut().zip(state).for_each(|(to, from)| *to = from.get());
    work(&mut numbers);
    state.iter().zip(numbers).for_each(|(to, number)| to.set(number));
    Some(())
}

/// Four little-endian words to a line of RFC 1321's rounds: `floor(abs(sin(i + 1)) * 2^32)`.
static SINES: [u32; 64] = [
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af, 0xffff5bb1,
    0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453,
    0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a, 0xfffa3942,
    0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05,
    0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d,
    0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
];

fn md5_block(h: &mut [u32; 4], block: &[u8; 64]) {
    let mut w = [0u32; 16];
    for (word, bytes) in w.iter_mut().zip(block.as_chunks::<4>().0) {
        *word = u32::from_le_bytes(*bytes);
    }
    let [mut a, mut b, mut c, mut d] = *h;
    macro_rules! round {
        ($first:literal, $f:expr, |$i:ident| $g:expr, $shifts:expr) => {
            for $i in 0..16 {
                let next = a.wrapping_add($f(b, c, d)).wrapping_add(SINES[$first + $i]).wrapping_add(w[$g & 15]);
                (a, d, c, b) = (d, c, b, b.wrapping_add(next.rotate_left($shifts[$i & 3])));
            }
        };
    }
    round!(0, |x: u32, y: u32, z: u32| z ^ (x & (y ^ z)), |i| i, [7u32, 12, 17, 22]);
    round!(16, |x: u32, y: u32, z: u32| y ^ (z & (x ^ y)), |i| 5 * i + 1, [5u32, 9, 14, 20]);
    round!(32, |x: u32, y: u32, z: u32| x ^ y ^ z, |i| 3 * i + 5, [4u32, 11, 16, 23]);
    round!(48, |x: u32, y: u32, z: u32| y ^ (x | !z), |i| 7 * i, [6u32, 10, 15, 21]);
    for (to, from) in h.iter_mut().zip([a, b, c, d]) {
        *to = to.wrapping_add(from);
    }
}

fn md5(_: &Call, h: Elements<'_, u32>, bytes: Elements<'_, u8>, from: i32, count: i32) -> Option<()> {
    let bytes = blocks(bytes, from, count, 64)?;
    with_state(h, |h| pieces(bytes, 64, |piece| piece.as_chunks().0.iter().for_each(|block| md5_block(h, block))))
}

fn sha1(_: &Call, h: Elements<'_, u32>, bytes: Elements<'_, u8>, from: i32, count: i32) -> Option<()> {
    let bytes = blocks(bytes, from, count, 64)?;
    with_state(h, |h| pieces(bytes, 64, |piece| sha1::block_api::compress(h, piece.as_chunks().0)))
}

fn sha256(_: &Call, h: Elements<'_, u32>, bytes: Elements<'_, u8>, from: i32, count: i32) -> Option<()> {
    let bytes = blocks(bytes, from, count, 64)?;
    with_state(h, |h| pieces(bytes, 64, |piece| sha2::block_api::compress256(h, piece.as_chunks().0)))
}

fn sha512(_: &Call, h: Elements<'_, u64>, bytes: Elements<'_, u8>, from: i32, count: i32) -> Option<()> {
    let bytes = blocks(bytes, from, count, 128)?;
    with_state(h, |h| pieces(bytes, 128, |piece| sha2::block_api::compress512(h, piece.as_chunks().0)))
}

fn sha3(_: &Call, lanes: Elements<'_, u64>, bytes: Elements<'_, u8>, from: i32, rate: i32, count: i32) -> Option<()> {
    let rate = usize::try_from(rate).ok().filter(|rate| (8..200).contains(rate) && rate.is_multiple_of(8))?;
    let bytes = blocks(bytes, from, count, rate)?;
    with_state(lanes, |lanes: &mut [u64; 25]| {
        pieces(bytes, rate, |piece| {
            for block in piece.chunks_exact(rate) {
                for (lane, word) in lanes.iter_mut().zip(block.as_chunks().0) {
                    *lane ^= u64::from_le_bytes(*word);
                }
                keccak::f1600(lanes);
            }
        });
    })
}

fn keccak(_: &Call, lanes: Elements<'_, u64>) -> Option<()> {
    with_state(lanes, keccak::f1600)
}

intrinsics! { BLOCK_DIGEST "java/security/BlockDigest":
    _md5_implCompress static "md5" "([I[BII)V" => md5(Ints, Bytes, i32, i32) -> Void;
    _sha_implCompress static "sha1" "([I[BII)V" => sha1(Ints, Bytes, i32, i32) -> Void;
    _sha2_implCompress static "sha2" "([I[BII)V" => sha256(Ints, Bytes, i32, i32) -> Void;
}
intrinsics! { WIDE_DIGEST "java/security/WideDigest":
    _sha5_implCompress static "compress" "([J[BII)V" => sha512(Longs, Bytes, i32, i32) -> Void;
}
intrinsics! { SPONGE_DIGEST "java/security/SpongeDigest":
    _sha3_implCompress static "absorb" "([J[BIII)V" => sha3(Longs, Bytes, i32, i32, i32) -> Void;
    _keccak static "permute" "([J)V" => keccak(Longs) -> Void;
}

// Base64.

const BASIC: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const fn values(alphabet: &[u8; 64]) -> [i8; 256] {
    let mut values = [-1; 256];
    let mut i = 0;
    while i < 64 {
        values[alphabet[i] as usize] = i as i8;
        i += 1;
    }
    values
}
static BASIC_VALUES: [i8; 256] = values(BASIC);
static URL_VALUES: [i8; 256] = values(URL);

fn encode(_: &Call, source: Elements<'_, u8>, from: i32, to: i32, target: Elements<'_, u8>, at: i32, url: bool) -> Option<()> {
    let (threes, rest) = part(source, from, usize::try_from(to.checked_sub(from)?).ok()?)?.as_chunks::<3>();
    let fours = part(target, at, threes.len() * 4)?.as_chunks::<4>().0;
    if !rest.is_empty() || std::ptr::eq(source, target) {
        return None;
    }
    let alphabet = if url { URL } else { BASIC };
    for ([a, b, c], four) in threes.iter().zip(fours) {
        let v = u32::from(a.get()) << 16 | u32::from(b.get()) << 8 | u32::from(c.get());
        for (k, to) in four.iter().enumerate() {
            to.set(alphabet[(v >> (18 - 6 * k)) as usize & 63]);
        }
    }
    Some(())
}

fn decode(_: &Call, source: Elements<'_, u8>, from: i32, to: i32, target: Elements<'_, u8>, at: i32, url: bool) -> Option<i32> {
    let (fours, rest) = part(source, from, usize::try_from(to.checked_sub(from)?).ok()?)?.as_chunks::<4>();
    let threes = part(target, at, fours.len() * 3)?.as_chunks::<3>().0;
    if !rest.is_empty() || std::ptr::eq(source, target) {
        return None;
    }
    let values = if url { &URL_VALUES } else { &BASIC_VALUES };
    let mut written = 0;
    for (four, three) in fours.iter().zip(threes) {
        let [a, b, c, d] = four.each_ref().map(|unit| i32::from(values[unit.get() as usize]));
        if (a | b | c | d) < 0 {
            break;
        }
        let v = a << 18 | b << 12 | c << 6 | d;
        three[0].set((v >> 16) as u8);
        three[1].set((v >> 8) as u8);
        three[2].set(v as u8);
        written += 3;
    }
    Some(written)
}

intrinsics! { BASE64_ENCODER "java/util/Base64$Encoder":
    _base64_encodeBlock static "encodeBlock" "([BII[BIZ)V" => encode(Bytes, i32, i32, Bytes, i32, bool) -> Void;
}
intrinsics! { BASE64_DECODER "java/util/Base64$Decoder":
    _base64_decodeBlock static "decodeBlock" "([BII[BIZ)I" => decode(Bytes, i32, i32, Bytes, i32, bool) -> i32;
}
