//! Bulk operations on text: byte arrays that hold Latin-1 or UTF-16 (native byte order) and char arrays. Offsets are bytes
//! from the object's header, lengths are in elements.

use super::{Heap, RawRef};

/// 31 to the 4th, and below: four steps of the polynomial at once.
const P: [i32; 5] = [1, 31, 961, 29791, 923_521];

macro_rules! polynomial {
    ($name:ident $int:ident $what:literal) => {
        /// `31 * hash + element` over
        #[doc = $what]
        /// starting from `initial`.
        pub fn $name(&self, object: RawRef, offset: u32, count: usize, initial: i32) -> i32 {
            let start = self.span(object, offset, count * size_of::<$int>()).cast::<$int>();
            // SAFETY: inside the range that `span` has checked.
            let element = |index: usize| unsafe { start.add(index).read_unaligned() as i32 };
            let mut hash = initial;
            let mut at = 0;
            while at + 4 <= count {
                let sum = element(at).wrapping_mul(P[3]).wrapping_add(element(at + 1).wrapping_mul(P[2]));
                let sum = sum.wrapping_add(element(at + 2).wrapping_mul(P[1])).wrapping_add(element(at + 3));
                hash = hash.wrapping_mul(P[4]).wrapping_add(sum);
                at += 4;
            }
            while at < count {
                hash = hash.wrapping_mul(31).wrapping_add(element(at));
                at += 1;
            }
            hash
        }
    };
}

impl Heap {
    polynomial!(hash_latin1 u8 "unsigned bytes (Latin-1),");
    polynomial!(hash_utf16 u16 "UTF-16 units,");
    polynomial!(hash_bytes i8 "signed bytes,");
    polynomial!(hash_shorts i16 "shorts,");
    polynomial!(hash_ints i32 "ints,");

    /// The index of the first byte equal to `wanted`.
    pub fn index_of_byte(&self, object: RawRef, offset: u32, count: usize, wanted: u8) -> Option<usize> {
        let start = self.span(object, offset, count);
        // SAFETY: `span` has checked the range.
        let found = unsafe { libc::memchr(start.cast(), i32::from(wanted), count) };
        (!found.is_null()).then(|| found as usize - start as usize)
    }
    /// The index of the first UTF-16 unit equal to `wanted`.
    pub fn index_of_unit(&self, object: RawRef, offset: u32, count: usize, wanted: u16) -> Option<usize> {
        let start = self.span(object, offset, count * 2).cast::<u16>();
        // SAFETY: `span` has checked the range.
        (0..count).find(|&index| unsafe { start.add(index).read_unaligned() == wanted })
    }
    /// Where Latin-1 text occurs first in Latin-1 text.
    pub fn index_of_latin1(&self, text: RawRef, offset: u32, count: usize, part: RawRef, part_offset: u32, length: usize) -> Option<usize> {
        if length == 0 {
            return Some(0);
        }
        let first = self.to_vec::<u8>(part, part_offset, 1)[0];
        let mut at = 0;
        while at + length <= count {
            at += self.index_of_byte(text, offset + at as u32, count - length + 1 - at, first)?;
            if self.equal_bytes(text, offset + at as u32, part, part_offset, length) {
                return Some(at);
            }
            at += 1;
        }
        None
    }
    /// Where UTF-16 text occurs first in UTF-16 text; counted in units.
    pub fn index_of_utf16(&self, text: RawRef, offset: u32, count: usize, part: RawRef, part_offset: u32, length: usize) -> Option<usize> {
        if length == 0 {
            return Some(0);
        }
        let first = self.to_vec::<u16>(part, part_offset, 1)[0];
        let mut at = 0;
        while at + length <= count {
            at += self.index_of_unit(text, offset + at as u32 * 2, count - length + 1 - at, first)?;
            if self.equal_bytes(text, offset + at as u32 * 2, part, part_offset, length * 2) {
                return Some(at);
            }
            at += 1;
        }
        None
    }
    /// Whether all bytes are below 0x80.
    pub fn is_ascii(&self, object: RawRef, offset: u32, count: usize) -> bool {
        self.count_ascii(object, offset, count) == count
    }
    /// How many bytes at the start are below 0x80.
    pub fn count_ascii(&self, object: RawRef, offset: u32, count: usize) -> usize {
        let start = self.span(object, offset, count);
        let mut at = 0;
        // SAFETY: inside the range that `span` has checked.
        unsafe {
            while at + 8 <= count && start.add(at).cast::<u64>().read_unaligned() & 0x8080_8080_8080_8080 == 0 {
                at += 8;
            }
            while at < count && start.add(at).read() < 0x80 {
                at += 1;
            }
        }
        at
    }
    /// Writes Latin-1 as UTF-16.
    pub fn inflate(&self, from: RawRef, from_offset: u32, to: RawRef, to_offset: u32, count: usize) {
        let source = self.span(from, from_offset, count);
        let target = self.span(to, to_offset, count * 2).cast::<u16>();
        for index in 0..count {
            // SAFETY: inside both ranges that `span` has checked.
            unsafe { target.add(index).write_unaligned(u16::from(source.add(index).read())) }
        }
    }
    /// Writes UTF-16 as Latin-1 up to the first unit that does not fit; how many were written.
    pub fn compress(&self, from: RawRef, from_offset: u32, to: RawRef, to_offset: u32, count: usize) -> usize {
        let source = self.span(from, from_offset, count * 2).cast::<u16>();
        let target = self.span(to, to_offset, count);
        for index in 0..count {
            // SAFETY: inside both ranges that `span` has checked.
            let unit = unsafe { source.add(index).read_unaligned() };
            let Ok(byte) = u8::try_from(unit) else { return index };
            // SAFETY: as above.
            unsafe { target.add(index).write(byte) }
        }
        count
    }
}
