//! Java strings from Rust and back, and the table of interned strings (JLS 3.10.5, `String.intern`).
use super::Runtime;
use super::class::Kind;
use super::thread::mutator::{Handle, Mutator};
use super::throwing::JavaResult;
use crate::classfile::mutf8::{self, Decoded};
use crate::heap::{RawRef, SLICE, array_base};
use hashbrown::HashTable;
use parking_lot::Mutex;
use std::hash::{BuildHasher, Hasher};
use std::ops::Range;

/// `coder` of strings with one byte a character.
pub const LATIN1: u8 = 0;
/// `coder` of strings with two.
pub const UTF16: u8 = 1;

const BASE: u32 = array_base(0);

/// Interned strings: slots of String objects, hashed by content.
#[derive(Default)]
pub struct StringTable {
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    /// Strings that no young collection moves.
    settled: HashTable<Entry>,
    /// Strings that `String.intern` entered and that may be young.
    recent: HashTable<Entry>,
}

/// A string's content hash, and where it is.
struct Entry {
    hash: u64,
    slot: u32,
}

impl Entry {
    fn hash(&self) -> u64 {
        self.hash
    }
}

impl Table {
    /// The string of that hash that is `wanted`.
    fn find(&self, hash: u64, wanted: impl Fn(RawRef) -> bool) -> Option<RawRef> {
        let is_wanted = |entry: &Entry| entry.hash == hash && RawRef::from_slot(entry.slot).is_some_and(&wanted);
        let find = |entries: &HashTable<Entry>| entries.find(hash, is_wanted).map(|entry| entry.slot);
        find(&self.settled).or_else(|| find(&self.recent)).and_then(RawRef::from_slot)
    }
    fn enter(&mut self, rt: &Runtime, hash: u64, string: RawRef) {
        let entries = if rt.heap.is_permanent(string) { &mut self.settled } else { &mut self.recent };
        entries.insert_unique(hash, Entry { hash, slot: string.slot() }, Entry::hash);
    }
}

impl StringTable {
    /// Shows the slots to the collector that may lie in `within`; those that are 0 afterwards are dropped.
    pub fn visit(&self, within: Range<u32>, visit: &mut dyn FnMut(&mut u32)) {
        let Table { settled, recent } = &mut *self.table.lock();
        let mut keep = |entry: &mut Entry| {
            visit(&mut entry.slot);
            entry.slot != 0
        };
        recent.retain(&mut keep);
        if within == (0..u32::MAX) {
            settled.retain(keep);
            return;
        }
        for entry in recent.extract_if(|entry| !within.contains(&entry.slot)) {
            settled.insert_unique(entry.hash, entry, Entry::hash);
        }
    }
}

impl Runtime {
    /// The `byte[]` and coder of a String; `None` if it is under construction.
    fn string_value(&self, string: RawRef) -> Option<(RawRef, u8)> {
        let value = self.heap.load_ref(string, self.known().string_value)?;
        Some((value, self.heap.load_u8(string, self.known().string_coder)))
    }
    /// The bytes and coder of a String; `None` if it is under construction.
    pub fn string_bytes(&self, string: RawRef) -> Option<(Vec<u8>, u8)> {
        let (value, coder) = self.string_value(string)?;
        Some((self.heap.to_vec::<u8>(value, BASE, self.heap.array_length(value) as usize), coder))
    }
    fn has_content(&self, string: RawRef, bytes: &[u8], coder: u8) -> bool {
        self.string_value(string).is_some_and(|(value, other)| {
            let content = self.heap.elements::<u8>(value);
            other == coder && content.len() == bytes.len() && content.iter().zip(bytes).all(|(a, b)| a.get() == *b)
        })
    }
    /// The UTF-16 units of a String.
    pub fn string_units(&self, string: RawRef) -> Vec<u16> {
        match self.string_bytes(string) {
            None => Vec::new(),
            Some((bytes, LATIN1)) => bytes.into_iter().map(u16::from).collect(),
            Some((bytes, _)) => bytes.chunks_exact(2).map(|pair| u16::from_ne_bytes([pair[0], pair[1]])).collect(),
        }
    }
    /// A String's text; lone surrogates become U+FFFD.
    pub fn string_text(&self, string: RawRef) -> String {
        String::from_utf16_lossy(&self.string_units(string))
    }
    /// A String as modified UTF-8, with `.` turned into `/` if it is to be a binary name.
    pub fn string_mutf8(&self, string: RawRef) -> Vec<u8> {
        mutf8::encode(self.string_units(string))
    }
}

/// The hash of a string's content, fed slice by slice as the string is read; a string that is not long is one slice.
fn content_hasher(coder: u8) -> impl Hasher {
    let mut hasher = super::symbols::FixedState::default().build_hasher();
    hasher.write_u8(coder);
    hasher
}

fn hash(bytes: &[u8], coder: u8) -> u64 {
    debug_assert!(bytes.len() <= SLICE, "long strings are read by slices");
    let mut hasher = content_hasher(coder);
    hasher.write(bytes);
    hasher.finish()
}

fn latin1_or_utf16(text: &str) -> Decoded {
    if text.is_ascii() {
        Decoded::Latin1(text.into())
    } else if text.chars().all(|c| (c as u32) < 256) {
        Decoded::Latin1(text.chars().map(|c| c as u8).collect())
    } else {
        Decoded::Utf16(text.encode_utf16().collect())
    }
}

fn parts(decoded: Decoded) -> (Vec<u8>, u8) {
    match decoded {
        Decoded::Latin1(bytes) => (bytes, LATIN1),
        Decoded::Utf16(units) => (units.into_iter().flat_map(u16::to_ne_bytes).collect(), UTF16),
    }
}

impl<'s> Mutator<'s> {
    /// A new String.
    pub fn new_string(&mut self, text: &str) -> JavaResult<Handle<'s>> {
        let (bytes, coder) = parts(latin1_or_utf16(text));
        self.string_of(&bytes, coder)
    }
    /// A new String from modified UTF-8.
    pub fn new_string_mutf8(&mut self, bytes: &[u8]) -> JavaResult<Handle<'s>> {
        let (bytes, coder) = parts(mutf8::decode(bytes));
        self.string_of(&bytes, coder)
    }
    fn string_of(&mut self, bytes: &[u8], coder: u8) -> JavaResult<Handle<'s>> {
        let value = self.new_byte_array(bytes)?;
        let known = self.rt().known();
        let string = self.allocate_instance(known.string)?;
        let heap = &self.rt().heap;
        heap.store_ref(self.raw(string), known.string_value, Some(self.raw(value)));
        heap.store_u8(self.raw(string), known.string_coder, coder);
        Ok(string)
    }
    /// A new `byte[]`.
    pub fn new_byte_array(&mut self, bytes: &[u8]) -> JavaResult<Handle<'s>> {
        let class = self.rt().loaders.primitive_array(Kind::Byte);
        let array = self.allocate_array(class, bytes.len())?;
        self.rt().heap.write_elements(self.raw(array), BASE, bytes);
        Ok(array)
    }
    /// The interned String of a constant: in the non-moving space if it is to be `permanent`, unless the program interned an equal one first.
    pub fn intern_constant(&mut self, text: &[u8], permanent: bool) -> JavaResult<RawRef> {
        let rt = self.rt();
        let (bytes, coder) = parts(mutf8::decode(text));
        let key = hash(&bytes, coder);
        if let Some(found) = self.find_interned(key, &bytes, coder) {
            return Ok(found);
        }
        let known = rt.known();
        if !permanent {
            let mut m = self.scope();
            let string = m.string_of(&bytes, coder)?;
            return Ok(m.enter_interned(key, &bytes, coder, m.raw(string)));
        }
        let array_class = rt.loaders.primitive_array(Kind::Byte);
        let value = self.allocate_permanent_array(array_class, bytes.len())?;
        rt.heap.write_elements(value, BASE, &bytes);
        let string = self.allocate_permanent(known.string, known.string.shape.instance_size)?;
        rt.heap.store_ref(string, known.string_value, Some(value));
        rt.heap.store_u8(string, known.string_coder, coder);
        Ok(self.enter_interned(key, &bytes, coder, string))
    }
    /// `String.intern`.
    pub fn intern(&mut self, string: Handle<'s>) -> RawRef {
        let rt = self.rt();
        match rt.string_value(self.raw(string)) {
            Some((value, coder)) if rt.heap.array_length(value) as usize > SLICE => self.intern_long(string, coder),
            _ => {
                let (bytes, coder) = rt.string_bytes(self.raw(string)).unwrap_or_default();
                self.enter_interned(hash(&bytes, coder), &bytes, coder, self.raw(string))
            }
        }
    }
    /// As `intern`, with polls while the string is read. Those of the same hash are compared outside of the table's lock, for the same reason.
    fn intern_long(&mut self, string: Handle<'s>, coder: u8) -> RawRef {
        let rt = self.rt();
        let mut hasher = content_hasher(coder);
        self.each_slice(string, |_, _, slice| {
            hasher.write(slice);
            true
        });
        let key = hasher.finish();
        let mut different: Vec<Handle<'s>> = Vec::new();
        loop {
            let found = {
                let mut table = rt.strings.table.lock();
                let found = table.find(key, |other| different.iter().all(|handle| self.raw(*handle) != other));
                if found.is_none() {
                    table.enter(rt, key, self.raw(string));
                }
                found
            };
            let Some(found) = found else { return self.raw(string) };
            let other = self.root_raw(found);
            if self.is_equal(string, other) {
                return self.raw(other);
            }
            different.push(other);
        }
    }
    fn is_equal(&mut self, string: Handle<'s>, other: Handle<'s>) -> bool {
        let rt = self.rt();
        let head = |m: &Mutator<'_>, string| rt.string_value(m.raw_of(string)).map(|(value, coder)| (rt.heap.array_length(value), coder));
        head(self, string) == head(self, other)
            && self.each_slice(string, |m, at, slice| {
                let content = rt.string_value(m.raw(other)).map(|(value, _)| &rt.heap.elements::<u8>(value)[at..][..slice.len()]);
                content.is_some_and(|content| content.iter().zip(slice).all(|(a, b)| a.get() == *b))
            })
    }
    /// Shows the bytes of a string with their places to `visit` until that says false, with polls in between. Whether all were shown.
    fn each_slice(&mut self, string: Handle<'s>, mut visit: impl FnMut(&Mutator<'s>, usize, &[u8]) -> bool) -> bool {
        let rt = self.rt();
        let value = |m: &Mutator<'s>| rt.string_value(m.raw(string)).expect("a string that is done").0;
        let length = rt.heap.array_length(value(self)) as usize;
        let mut buffer = vec![0; SLICE.min(length)];
        for at in (0..length).step_by(SLICE) {
            if at > 0 {
                self.poll();
            }
            let slice = &mut buffer[..SLICE.min(length - at)];
            rt.heap.read_elements(value(self), BASE + at as u32, slice);
            if !visit(self, at, slice) {
                return false;
            }
        }
        true
    }
    fn find_interned(&self, key: u64, bytes: &[u8], coder: u8) -> Option<RawRef> {
        let rt = self.rt();
        rt.strings.table.lock().find(key, |other| rt.has_content(other, bytes, coder))
    }
    fn enter_interned(&self, key: u64, bytes: &[u8], coder: u8, string: RawRef) -> RawRef {
        let rt = self.rt();
        let mut table = rt.strings.table.lock();
        let found = table.find(key, |other| rt.has_content(other, bytes, coder));
        found.unwrap_or_else(|| {
            table.enter(rt, key, string);
            string
        })
    }
}
