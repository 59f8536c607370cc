//! What `jre-stubs/archives/image` knows ahead of time of library classes that short programs load: translated code, opaque to this room.
//!
//! Little-endian. The maker's fingerprint (8 bytes), log2 of the number of slots (8 bytes), slots of 8 bytes (FNV-1a of the class file's path,
//! offset of its record; 0: none; linear probing), then records: CRC-32 of the class file, number of methods, and for each method where its
//! code is (offset, length in bytes; length 0: none), code at multiples of 8.
use super::archive::fnv;

/// The image of a class library.
#[derive(Clone, Copy)]
pub struct Image(pub &'static [u8]);

impl Image {
    fn number(&self, at: usize) -> Option<u32> {
        self.0.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// The code of a method, if the image is by the maker with this fingerprint and from these bytes: a class file with this CRC-32.
    pub fn code(&self, fingerprint: u64, path: &str, crc: u32, method: u16) -> Option<&'static [u8]> {
        if self.0.first_chunk().map(|bytes| u64::from_le_bytes(*bytes)) != Some(fingerprint) {
            return None;
        }
        let (hash, mask) = (fnv(path.as_bytes()), (1_usize << self.number(8)?.min(24)) - 1);
        let mut slot = hash as usize & mask;
        let record = loop {
            let at = HEADER + slot * 8;
            let record = self.number(at + 4).filter(|record| *record != 0)? as usize;
            if self.number(at)? == hash && self.number(record)? == crc {
                break record;
            }
            slot = (slot + 1) & mask;
        };
        if u32::from(method) >= self.number(record + 4)? {
            return None;
        }
        let at = record + 8 + usize::from(method) * 8;
        let (start, length) = (self.number(at)? as usize, self.number(at + 4)? as usize);
        self.0.get(start..)?.get(..length).filter(|code| !code.is_empty())
    }
}

const HEADER: usize = 16;

/// A class for [`write`].
pub struct ClassRecord {
    /// Path of its class file.
    pub path: String,
    /// CRC-32 of its class file.
    pub crc: u32,
    /// Its methods' code in class-file order, nothing for those without.
    pub code: Vec<Vec<u8>>,
}

/// The image of `classes`.
pub fn write(fingerprint: u64, classes: &[ClassRecord]) -> Vec<u8> {
    let slots = (classes.len() * 2).next_power_of_two();
    let mut bytes = fingerprint.to_le_bytes().to_vec();
    bytes.extend(u64::from(slots.trailing_zeros()).to_le_bytes());
    bytes.resize(HEADER + slots * 8, 0);
    let put = |bytes: &mut Vec<u8>, at: usize, number: u32| bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
    for class in classes {
        let record = bytes.len();
        let hash = fnv(class.path.as_bytes());
        let mut slot = hash as usize & (slots - 1);
        while bytes[HEADER + slot * 8 + 4..][..4] != [0; 4] {
            slot = (slot + 1) & (slots - 1);
        }
        put(&mut bytes, HEADER + slot * 8, hash);
        put(&mut bytes, HEADER + slot * 8 + 4, record as u32);
        bytes.resize(record + 8 + class.code.len() * 8, 0);
        put(&mut bytes, record, class.crc);
        put(&mut bytes, record + 4, class.code.len() as u32);
        for (index, code) in class.code.iter().enumerate() {
            let start = bytes.len();
            put(&mut bytes, record + 8 + index * 8, start as u32);
            put(&mut bytes, record + 12 + index * 8, code.len() as u32);
            bytes.extend_from_slice(code);
            bytes.resize(bytes.len().next_multiple_of(8), 0);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_found() {
        let class = |path: &str, crc, code: &[&[u8]]| ClassRecord { path: path.into(), crc, code: code.iter().map(|c| c.to_vec()).collect() };
        let classes: Vec<_> = (0..9).map(|n| class(&format!("p/C{n}.class"), n, &[b"", b"12345", &[n as u8; 16]])).collect();
        let image = Image(write(7, &classes).leak());
        for n in 0..9 {
            let path = format!("p/C{n}.class");
            assert_eq!(image.code(7, &path, n, 0), None);
            assert_eq!(image.code(7, &path, n, 1), Some(&b"12345"[..]));
            assert_eq!(image.code(7, &path, n, 2), Some(&[n as u8; 16][..]));
            assert_eq!(image.code(7, &path, n, 3), None);
            assert_eq!(image.code(7, &path, n + 1, 1), None, "other bytes");
            assert_eq!(image.code(8, &path, n, 1), None, "another maker");
        }
        assert_eq!(image.code(7, "p/D.class", 0, 1), None);
        assert_eq!(Image(b"").code(7, "p/D.class", 0, 1), None);
    }
}
