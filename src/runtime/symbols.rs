//! Names and descriptors, interned once per VM as raw modified UTF-8 (JVMS 4.4.7).
use super::class::store::{ByteArena, Bytes};
use hashbrown::HashTable;
use parking_lot::RwLock;
use std::hash::BuildHasher;
use std::num::NonZeroU32;

/// An interned name or descriptor. Equal symbols of one VM are equal texts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Symbol(NonZeroU32);

/// Hashes symbol text; no random state, so that nothing visible depends on chance.
pub type FixedState = foldhash::fast::FixedState;

/// The symbols of one VM.
#[derive(Default)]
pub struct Symbols {
    hasher: FixedState,
    table: RwLock<Table>,
}

struct Table {
    arena: ByteArena,
    /// By number, less one.
    texts: Vec<Bytes>,
    /// Numbers, less one, by the hash of their text.
    numbers: HashTable<u32>,
}

/// About as many as a short program needs.
const EXPECTED: usize = 3500;

impl Default for Table {
    fn default() -> Table {
        Table { arena: ByteArena::default(), texts: Vec::with_capacity(EXPECTED), numbers: HashTable::with_capacity(EXPECTED) }
    }
}

impl Table {
    fn find(&self, hash: u64, text: &[u8]) -> Option<Symbol> {
        self.numbers.find(hash, |number| self.texts[*number as usize].get() == text).map(|number| Symbol::from_index(*number))
    }
}

impl Symbols {
    /// The symbol of `text`.
    pub fn intern(&self, text: &[u8]) -> Symbol {
        let hash = self.hasher.hash_one(text);
        if let Some(found) = self.table.read().find(hash, text) {
            return found;
        }
        let table = &mut *self.table.write();
        if let Some(found) = table.find(hash, text) {
            return found;
        }
        let number = u32::try_from(table.texts.len()).ok().filter(|n| *n < u32::MAX).expect("fewer than 2^32 symbols");
        table.texts.push(table.arena.alloc(text));
        let texts = &table.texts;
        table.numbers.insert_unique(hash, number, |number| self.hasher.hash_one(texts[*number as usize].get()));
        Symbol::from_index(number)
    }

    /// The symbol of `text` if something interned it before.
    pub fn lookup(&self, text: &[u8]) -> Option<Symbol> {
        self.table.read().find(self.hasher.hash_one(text), text)
    }

    /// The text of `symbol`: raw modified UTF-8.
    pub fn bytes(&self, symbol: Symbol) -> &[u8] {
        self.table.read().texts.get(symbol.0.get() as usize - 1).expect("a symbol of this VM").get()
    }

    /// The text of `symbol` for messages.
    pub fn text(&self, symbol: Symbol) -> String {
        crate::classfile::mutf8::to_rust_string(self.bytes(symbol))
    }
}

impl Symbol {
    /// A number of its own, never 0.
    pub fn number(self) -> u32 {
        self.0.get()
    }
    fn from_index(index: u32) -> Symbol {
        Symbol(NonZeroU32::MIN.saturating_add(index))
    }
}
