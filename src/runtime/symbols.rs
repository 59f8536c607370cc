//! Names and descriptors, interned once per VM as raw modified UTF-8 (JVMS 4.4.7). Those of library classes that most programs load have
//! their numbers from the start (`loading/image.rs`).
use super::class::store::{ByteArena, Bytes};
use crate::classfile::constant_pool::{CpIndex, Utf8, kind};
use crate::classfile::{ConstantPool, MemberRef};
use hashbrown::HashTable;
use parking_lot::RwLock;
use std::hash::BuildHasher;
use std::num::NonZeroU32;

/// An interned name or descriptor. Equal symbols of one VM are equal texts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Symbol(NonZeroU32);

/// Hashes symbol text; no random state, so that nothing visible depends on chance.
pub type FixedState = foldhash::fast::FixedState;

/// The hash of a symbol's text.
pub fn hash(text: &[u8]) -> u64 {
    FixedState::default().hash_one(text)
}

/// Symbols of every VM: number n (from 1 on) is row n - 1.
#[derive(Clone, Copy, Default)]
pub struct KnownSymbols {
    bytes: &'static [u8],
    /// Offset and length in `bytes`, little-endian.
    rows: &'static [[u8; 8]],
    /// A hash table of numbers, 0 for none, with linear probing; its length is a power of two.
    slots: &'static [[u8; 4]],
}

impl KnownSymbols {
    /// Symbols whose texts are in `bytes`.
    pub fn new(bytes: &'static [u8], rows: &'static [[u8; 8]], slots: &'static [[u8; 4]]) -> KnownSymbols {
        KnownSymbols { bytes, rows, slots }
    }
    fn text(&self, index: usize) -> Option<&'static [u8]> {
        let [o0, o1, o2, o3, l0, l1, l2, l3] = *self.rows.get(index)?;
        let (offset, length) = (u32::from_le_bytes([o0, o1, o2, o3]) as usize, u32::from_le_bytes([l0, l1, l2, l3]) as usize);
        self.bytes.get(offset..)?.get(..length)
    }
    fn find(&self, hash: u64, text: &[u8]) -> Option<Symbol> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = hash as usize & mask;
        loop {
            let number = NonZeroU32::new(u32::from_le_bytes(*self.slots.get(slot)?))?;
            if self.text(number.get() as usize - 1) == Some(text) {
                return Some(Symbol(number));
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// The symbols of one VM.
pub struct Symbols {
    known: KnownSymbols,
    /// Those that come after the known ones.
    table: RwLock<Table>,
}

struct Table {
    arena: ByteArena,
    texts: Vec<Bytes>,
    /// Indices of `texts` by the hash of their text.
    indices: HashTable<u32>,
}

/// About as many as a short program adds.
const EXPECTED: usize = 400;

impl Table {
    fn find(&self, hash: u64, text: &[u8]) -> Option<u32> {
        self.indices.find(hash, |index| self.texts[*index as usize].get() == text).copied()
    }
}

impl Symbols {
    /// The symbols of a new VM.
    pub fn new(known: KnownSymbols) -> Symbols {
        let (texts, indices) = (Vec::with_capacity(EXPECTED), HashTable::with_capacity(EXPECTED));
        Symbols { known, table: RwLock::new(Table { arena: ByteArena::default(), texts, indices }) }
    }

    /// The symbol of `text`.
    pub fn intern(&self, text: &[u8]) -> Symbol {
        let hash = hash(text);
        if let Some(known) = self.known.find(hash, text) {
            return known;
        }
        let found = self.table.read().find(hash, text);
        self.numbered(found.unwrap_or_else(|| self.add(hash, text)))
    }

    fn add(&self, own_hash: u64, text: &[u8]) -> u32 {
        let Table { arena, texts, indices } = &mut *self.table.write();
        if let Some(found) = indices.find(own_hash, |index| texts[*index as usize].get() == text) {
            return *found;
        }
        let index = u32::try_from(texts.len()).expect("fewer than 2^32 symbols");
        texts.push(arena.alloc(text));
        indices.insert_unique(own_hash, index, |index| hash(texts[*index as usize].get()));
        index
    }

    fn numbered(&self, index: u32) -> Symbol {
        let number = (self.known.rows.len() as u32).checked_add(index).and_then(|before| before.checked_add(1)).and_then(NonZeroU32::new);
        Symbol(number.expect("fewer than 2^32 symbols"))
    }

    /// The symbol of `text` if something interned it before.
    pub fn lookup(&self, text: &[u8]) -> Option<Symbol> {
        let hash = hash(text);
        self.known.find(hash, text).or_else(|| self.table.read().find(hash, text).map(|index| self.numbered(index)))
    }

    /// The text of `symbol`: raw modified UTF-8.
    pub fn bytes(&self, symbol: Symbol) -> &[u8] {
        let index = symbol.0.get() as usize - 1;
        match index.checked_sub(self.known.rows.len()) {
            None => self.known.text(index).expect("a known symbol"),
            Some(index) => self.table.read().texts.get(index).expect("a symbol of this VM").get(),
        }
    }

    /// The text of `symbol` for messages.
    pub fn text(&self, symbol: Symbol) -> String {
        crate::classfile::mutf8::to_rust_string(self.bytes(symbol))
    }

    /// The symbol of a text in a class file.
    pub fn of(&self, pool: &ConstantPool, text: CpIndex<Utf8>) -> Symbol {
        // Only class files prepared with the known symbols have numbers.
        pool.number(text).map_or_else(|| self.intern(pool.utf8_bytes(text)), Symbol)
    }

    /// The name of a class that a class file mentions.
    pub fn of_class(&self, pool: &ConstantPool, class: CpIndex<kind::ClassInfo>) -> Symbol {
        self.of(pool, pool.class_text(class))
    }

    /// Name and descriptor of a field or method that a class file mentions.
    pub fn of_member(&self, pool: &ConstantPool, member: &MemberRef<'_>) -> (Symbol, Symbol) {
        match pool.name_and_type_texts(member.name_and_type.raw()) {
            Some((name, descriptor)) => (self.of(pool, name), self.of(pool, descriptor)),
            None => (self.intern(member.name), self.intern(member.descriptor)),
        }
    }
}

impl Symbol {
    /// A number of its own, never 0.
    pub fn number(self) -> u32 {
        self.0.get()
    }
}
