//! The embedded class library: stored jars inside the program, class bytes used in place. The hash table that `jre-stubs/pack.py`
//! writes beside them leads to an entry; no directory is read.
use super::image::{ClassImage, Image};

/// The archives of the class library.
#[derive(Clone, Copy)]
pub struct Library {
    /// Slots of 8 bytes: hash, offset of the local file header, number of the archive plus one (0: no entry).
    pub index: &'static [u8],
    /// Jars of stored (not compressed) entries, in the order of their names.
    pub archives: &'static [&'static [u8]],
    /// What is known of some classes ahead of time.
    pub image: Image,
    /// Another one for other archives.
    pub fingerprint: u64,
}

/// Length of a local file header without name and extra field (PKWARE APPNOTE 4.3.7).
const LOCAL_HEADER: usize = 30;

impl Library {
    /// The contents of the entry of that path, in place.
    pub fn find(&self, path: &str) -> Option<&'static [u8]> {
        self.entry(path).map(|entry| entry.contents)
    }
    /// The entry of that path.
    pub fn entry(&self, path: &str) -> Option<LibraryEntry> {
        self.hashed(fnv(path.as_bytes()), |name| name == path.as_bytes())
    }
    /// The entry whose path has that hash and is the one wanted.
    fn hashed(&self, hash: u32, is_it: impl Fn(&[u8]) -> bool) -> Option<LibraryEntry> {
        let (slots, _) = self.index.as_chunks::<8>();
        let mask = slots.len().checked_sub(1)?;
        let mut at = hash as usize & mask;
        loop {
            let [h0, h1, h2, h3, o0, o1, o2, archive] = *slots.get(at)?;
            let archive = self.archives.get(usize::from(archive.checked_sub(1)?))?;
            if u32::from_le_bytes([h0, h1, h2, h3]) == hash
                && let Some((name, entry)) = entry(archive, u32::from_le_bytes([o0, o1, o2, 0]) as usize)
                && is_it(name)
            {
                return Some(entry);
            }
            at = (at + 1) & mask;
        }
    }
    /// The paths of all entries, in no order.
    pub fn paths(&self) -> impl Iterator<Item = String> {
        let (slots, _) = self.index.as_chunks::<8>();
        slots.iter().filter_map(|&[.., o0, o1, o2, archive]| {
            let archive = self.archives.get(usize::from(archive.checked_sub(1)?))?;
            let (name, _) = entry(archive, u32::from_le_bytes([o0, o1, o2, 0]) as usize)?;
            String::from_utf8(name.to_vec()).ok()
        })
    }
    /// The class file of a class, by its binary name with slashes.
    pub fn class(&self, name: &[u8]) -> Option<LibraryEntry> {
        self.hashed(class_hash(name), |path| path.strip_suffix(SUFFIX) == Some(name))
    }
    /// What is known ahead of time of the class of that name, whose class file is `entry`.
    pub fn class_image(&self, name: &[u8], entry: &LibraryEntry) -> Option<ClassImage> {
        self.image.class(class_hash(name), entry.crc)
    }
}

const SUFFIX: &[u8] = b".class";

/// The hash of a class file's path.
pub(super) fn class_hash(name: &[u8]) -> u32 {
    fnv_from(fnv(name), SUFFIX)
}

/// An entry of an archive.
#[derive(Clone, Copy)]
pub struct LibraryEntry {
    /// CRC-32 of the contents.
    pub crc: u32,
    /// What is in it.
    pub contents: &'static [u8],
}

/// The entry whose local file header is at `offset`, and its name.
fn entry(archive: &'static [u8], offset: usize) -> Option<(&'static [u8], LibraryEntry)> {
    let (header, rest) = archive.get(offset..)?.split_at_checked(LOCAL_HEADER)?;
    let number = |at: usize| header.get(at..at + 2).map(|b| usize::from(u16::from_le_bytes([b[0], b[1]])));
    let size = number(22)? | number(24)? << 16;
    let (name, rest) = rest.split_at_checked(number(26)?)?;
    let crc = u32::from_le_bytes(*header.get(14..)?.first_chunk()?);
    Some((name, LibraryEntry { crc, contents: rest.get(number(28)?..)?.get(..size)? }))
}

/// FNV-1a, 32 bits.
fn fnv(bytes: &[u8]) -> u32 {
    fnv_from(0x811c_9dc5, bytes)
}

/// The same, of `bytes` after those that have `hash`.
fn fnv_from(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
