//! What `jre-stubs/archives/image` knows ahead of time of library classes that short programs load: their structure, numbers of symbols,
//! layout and tables, what their constant pools refer to, and translated code, which is opaque to this folder.
//!
//! Little-endian numbers of 4 bytes. Header: the translator's fingerprint (8 bytes), the hash of `PROBE` (8), log2 of the number of class
//! slots, where they are, log2 of the number of symbol slots, where they are, number of symbols, where their rows are (offset, length), the
//! library's fingerprint (8), number of classes.
//! A class slot is FNV-1a of the class file's path and the offset of its record, a symbol slot a symbol's number (0: none); linear probing.
//! A record is what `class` below reads.
use super::archive::class_hash;
use super::link_data::LinkData;
use crate::classfile::{ClassFile, Entry, Prepared};
use crate::runtime::symbols::{self, KnownSymbols};
use indexmap::IndexSet;

/// A fingerprint as `build.rs` gives it: what was made under another one is not used.
pub const fn fingerprint(digits: &str) -> u64 {
    match u64::from_str_radix(digits, 10) {
        Ok(number) => number,
        Err(_) => panic!("build.rs writes a number"),
    }
}

/// The image of a class library.
#[derive(Clone, Copy)]
pub struct Image(pub &'static [u8]);

/// One class of an image.
#[derive(Clone, Copy)]
pub struct ClassImage {
    image: Image,
    /// Its structure.
    pub prepared: Prepared,
    /// Its number among the image's classes.
    pub number: usize,
    /// Its layout and tables, of use only if all of the library is the one that the image was made with. Then its constant pool's numbers
    /// say what entries of classes and members refer to.
    pub links: Option<LinkData>,
    code: &'static [[u8; 8]],
}

/// Symbols hash here as they did where the image was made, if this does.
const PROBE: &[u8] = b"java/lang/Object";
const HEADER: usize = 56;
const RECORD: usize = 64;

impl Image {
    fn number(&self, at: usize) -> Option<usize> {
        self.0.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes) as usize)
    }
    /// `count` rows of `N` bytes.
    fn rows<const N: usize>(&self, at: usize, count: usize) -> Option<&'static [[u8; N]]> {
        Some(self.0.get(at..)?.get(..count * N)?.as_chunks().0)
    }
    fn hash(&self, at: usize) -> Option<u64> {
        self.0.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
    }
    fn usable(&self) -> bool {
        self.hash(8) == Some(symbols::hash(PROBE))
    }
    /// How many classes it has, if it was made with the library of this fingerprint, else 0.
    pub fn classes(&self, library: u64) -> usize {
        if self.hash(40) == Some(library) { self.number(48).unwrap_or(0) } else { 0 }
    }
    /// The symbols that have numbers from the start; none if the image was made for another kind of machine.
    pub fn symbols(&self) -> KnownSymbols {
        let found = || {
            let slots = self.rows(self.number(28)?, 1 << self.number(24)?)?;
            Some(KnownSymbols::new(self.0, self.rows(self.number(36)?, self.number(32)?)?, slots))
        };
        found().filter(|_| self.usable()).unwrap_or_default()
    }
    /// What is known of the class whose class file has a path with this hash, and this CRC-32.
    pub fn class(&self, hash: u32, crc: u32) -> Option<ClassImage> {
        if !self.usable() {
            return None;
        }
        let slots = self.rows::<8>(self.number(20)?, 1 << self.number(16)?)?;
        let mut slot = hash as usize & (slots.len() - 1);
        loop {
            let [h0, h1, h2, h3, r0, r1, r2, r3] = *slots.get(slot)?;
            let at = u32::from_le_bytes([r0, r1, r2, r3]) as usize;
            if at == 0 {
                return None;
            }
            if u32::from_le_bytes([h0, h1, h2, h3]) == hash && self.number(at)? == crc as usize {
                return self.class_at(at);
            }
            slot = (slot + 1) & (slots.len() - 1);
        }
    }
    fn class_at(&self, at: usize) -> Option<ClassImage> {
        let number = |index: usize| self.number(at + index * 4);
        let entries = number(1)?;
        let prepared = Prepared {
            entries: self.rows(number(2)?, entries)?,
            numbers: self.rows(number(3)?, entries)?,
            fields: self.rows(number(5)?, number(4)?)?,
            methods: self.rows(number(7)?, number(6)?)?,
            after_pool: number(8)? as u32,
            attributes: (number(9)? as u16, number(10)? as u32),
        };
        let code = self.rows(number(11)?, prepared.methods.len())?;
        let links = Some(self.rows(number(13)?, number(14)?)?).filter(|words| !words.is_empty()).map(LinkData);
        Some(ClassImage { image: *self, prepared, number: number(12)?, links, code })
    }
}

impl ClassImage {
    /// The same for another library.
    pub fn without_links(self) -> ClassImage {
        ClassImage { links: None, ..self }
    }
    /// The code of a method, if the translator with this fingerprint stored it.
    pub fn code(&self, fingerprint: u64, method: u16) -> Option<&'static [u8]> {
        let [s0, s1, s2, s3, l0, l1, l2, l3] = *self.code.get(usize::from(method))?;
        let (start, length) = (u32::from_le_bytes([s0, s1, s2, s3]) as usize, u32::from_le_bytes([l0, l1, l2, l3]) as usize);
        let code = self.image.0.get(start..)?.get(..length)?;
        (!code.is_empty() && self.image.hash(0) == Some(fingerprint)).then_some(code)
    }
}

/// A class for [`write()`].
pub struct ClassRecord {
    /// Its binary name, with slashes.
    pub name: String,
    /// CRC-32 of its class file.
    pub crc: u32,
    /// Its class file.
    pub file: ClassFile,
    /// Its methods' `MethodFacts`, packed.
    pub method_facts: Vec<u32>,
    /// Its methods' code, nothing for those without.
    pub code: Vec<Vec<u8>>,
    /// Its [`LinkData`], nothing if it has none.
    pub links: Vec<u32>,
    /// For each constant pool entry what it refers to, else 0.
    pub targets: Vec<u32>,
}

/// Texts that the VM asks for as symbols, in the class file's order.
fn texts(file: &ClassFile) -> Vec<u16> {
    let members = file.fields().iter().chain(file.methods()).flat_map(|member| [member.name.raw(), member.descriptor.raw()]);
    let named = file.pool().iter().flat_map(|(_, entry)| match entry {
        Entry::Class(name) | Entry::String(name) => vec![name],
        Entry::NameAndType { name, descriptor } => vec![name, descriptor],
        _ => vec![],
    });
    members.chain(named).collect()
}

/// The image of `classes` of a library; `None` if one of them is too large.
pub fn write(fingerprint: u64, library: u64, classes: &[ClassRecord]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut known: IndexSet<&[u8]> = IndexSet::new();
    for class in classes {
        known.extend(texts(&class.file).into_iter().filter_map(|text| class.file.pool().utf8(text)));
    }
    bytes.extend(fingerprint.to_le_bytes());
    bytes.extend(symbols::hash(PROBE).to_le_bytes());
    bytes.resize(40, 0);
    bytes.extend(library.to_le_bytes());
    bytes.resize(HEADER, 0);
    put(&mut bytes, 48, classes.len());
    let class_slots = table(&mut bytes, 16, classes.len(), 8);
    let symbol_slots = table(&mut bytes, 24, known.len(), 4);
    let rows = bytes.len();
    put(&mut bytes, 32, known.len());
    put(&mut bytes, 36, rows);
    bytes.resize(rows + known.len() * 8, 0);
    for (index, text) in known.iter().enumerate() {
        let start = bytes.len();
        put(&mut bytes, rows + index * 8, start);
        put(&mut bytes, rows + index * 8 + 4, text.len());
        bytes.extend_from_slice(text);
        let slot = free(&bytes, symbol_slots, symbols::hash(text) as usize, 4, 0);
        put(&mut bytes, slot, index + 1);
    }
    for (number, class) in classes.iter().enumerate() {
        let prepared = class.file.prepare()?;
        bytes.resize(bytes.len().next_multiple_of(8), 0);
        let record = bytes.len();
        let hash = class_hash(class.name.as_bytes());
        let slot = free(&bytes, class_slots, hash as usize, 8, 4);
        put(&mut bytes, slot, hash as usize);
        put(&mut bytes, slot + 4, record);
        bytes.resize(record + RECORD, 0);
        let mut numbers = class.targets.clone();
        numbers.resize(prepared.entries.len(), 0);
        for text in texts(&class.file) {
            numbers[usize::from(text)] =
                class.file.pool().utf8(text).and_then(|t| known.get_index_of(t)).map_or(0, |index| index as u32 + 1);
        }
        let mut methods = prepared.methods;
        for (row, facts) in methods.iter_mut().zip(&class.method_facts) {
            row[12..].copy_from_slice(&facts.to_le_bytes());
        }
        let mut facts = vec![class.crc as usize, prepared.entries.len(), bytes.len()];
        bytes.extend(prepared.entries.as_flattened());
        facts.push(bytes.len());
        bytes.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        facts.extend([prepared.fields.len(), bytes.len()]);
        bytes.extend(prepared.fields.as_flattened());
        facts.extend([methods.len(), bytes.len()]);
        bytes.extend(methods.as_flattened());
        let (count, offset) = prepared.attributes;
        facts.extend([prepared.after_pool as usize, usize::from(count), offset as usize, bytes.len()]);
        let code_table = bytes.len();
        bytes.resize(code_table + class.code.len() * 8, 0);
        for (index, code) in class.code.iter().enumerate() {
            bytes.resize(bytes.len().next_multiple_of(8), 0);
            let start = bytes.len();
            put(&mut bytes, code_table + index * 8, start);
            put(&mut bytes, code_table + index * 8 + 4, code.len());
            bytes.extend_from_slice(code);
        }
        facts.extend([number, bytes.len(), class.links.len()]);
        bytes.extend(class.links.iter().flat_map(|word| word.to_le_bytes()));
        for (index, fact) in facts.into_iter().enumerate() {
            put(&mut bytes, record + index * 4, fact);
        }
    }
    Some(bytes)
}

fn put(bytes: &mut [u8], at: usize, number: usize) {
    bytes[at..at + 4].copy_from_slice(&(number as u32).to_le_bytes());
}

/// Room for a hash table, half full, of slots of `size` bytes; the header says at `header` how large it is and where. Gives (log2, where).
fn table(bytes: &mut Vec<u8>, header: usize, items: usize, size: usize) -> (u32, usize) {
    let (log, at) = ((items * 2).next_power_of_two().trailing_zeros(), bytes.len());
    put(bytes, header, log as usize);
    put(bytes, header + 4, at);
    bytes.resize(at + (size << log), 0);
    (log, at)
}

/// Where the first slot from `hash` on is whose number at `key` is 0.
fn free(bytes: &[u8], (log, at): (u32, usize), hash: usize, size: usize, key: usize) -> usize {
    let mask = (1 << log) - 1;
    let mut slot = hash & mask;
    while bytes[at + slot * size + key..][..4] != [0; 4] {
        slot = (slot + 1) & mask;
    }
    at + slot * size
}
