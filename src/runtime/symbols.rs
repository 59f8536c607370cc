//! Names and descriptors, interned once per VM as raw modified UTF-8 (JVMS 4.4.7). Those of library classes that most programs load have
//! their numbers from the start (`loading/image.rs`).
//!
//! A symbol that only the classes of one loader have asked for is that loader's, and goes with it (M2, M3); one that anybody else asks for
//! stays as long as the VM.
use super::class::store::{ByteArena, Bytes};
use super::loading::Loader;
use crate::classfile::constant_pool::{CpIndex, Utf8, kind};
use crate::classfile::{ConstantPool, MemberRef};
use hashbrown::HashTable;
use parking_lot::{RwLock, RwLockUpgradableReadGuard};
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
    /// Indices of entries, by text.
    indices: HashTable<u32>,
    entries: Vec<Option<Entry>>,
    /// Places of symbols that are gone.
    free: Vec<u32>,
}

struct Entry {
    text: Bytes,
    hash: u64,
    /// The number of the loader that it goes with; `SHARED` if none.
    owner: u32,
}

/// The owner of what stays: the boot loader.
const SHARED: u32 = 0;
/// About as many as a short program adds.
const EXPECTED: usize = 400;

impl Table {
    fn find(&self, hash: u64, text: &[u8]) -> Option<(u32, &Entry)> {
        let entry = |index: u32| self.entries[index as usize].as_ref().expect("the table names entries");
        let index = self.indices.find(hash, |index| {
            let entry = entry(*index);
            entry.hash == hash && entry.text.get() == text
        })?;
        Some((*index, entry(*index)))
    }
    fn add(&mut self, entry: Entry) -> u32 {
        let hash = entry.hash;
        // Debug builds use no place again, so that stale symbols are found (M4).
        let place = self.free.pop().filter(|_| !cfg!(debug_assertions));
        let index = place.unwrap_or_else(|| u32::try_from(self.entries.len()).expect("fewer than 2^32 symbols"));
        match self.entries.get_mut(index as usize) {
            Some(place) => *place = Some(entry),
            None => self.entries.push(Some(entry)),
        }
        let entries = &self.entries;
        self.indices.insert_unique(hash, index, |index| entries[*index as usize].as_ref().map_or(0, |entry| entry.hash));
        index
    }
}

impl Symbols {
    /// The symbols of a new VM.
    pub fn new(known: KnownSymbols) -> Symbols {
        let (entries, indices) = (Vec::with_capacity(EXPECTED), HashTable::with_capacity(EXPECTED));
        Symbols { known, table: RwLock::new(Table { arena: ByteArena::default(), indices, entries, free: Vec::new() }) }
    }
    /// The symbol of `text`, which stays.
    pub fn intern(&self, text: &[u8]) -> Symbol {
        self.intern_owned(None, text)
    }
    /// The symbol of `text` for a class that lives and dies with `loader`; nobody else may keep it.
    pub fn intern_for(&self, loader: &Loader, text: &[u8]) -> Symbol {
        self.intern_owned(Some(loader).filter(|loader| !loader.is_permanent()), text)
    }
    fn intern_owned(&self, loader: Option<&Loader>, text: &[u8]) -> Symbol {
        let (hash, owner) = (hash(text), loader.map_or(SHARED, |loader| loader.id));
        if let Some(known) = self.known.find(hash, text) {
            return known;
        }
        if let Some((index, entry)) = self.table.read().find(hash, text)
            && (entry.owner == owner || entry.owner == SHARED)
        {
            return self.numbered(index);
        }
        let table = self.table.upgradable_read();
        let found = table.find(hash, text).map(|(index, entry)| (index, entry.owner));
        let table = &mut *RwLockUpgradableReadGuard::upgrade(table);
        match found {
            Some((index, known)) => {
                if known != owner && known != SHARED {
                    // Its text lies with its owner, and may be in use there.
                    let text = table.arena.alloc(text);
                    table.entries[index as usize] = Some(Entry { text, hash, owner: SHARED });
                }
                self.numbered(index)
            }
            None => {
                let text = match loader {
                    Some(loader) => loader.arena.alloc_bytes(text),
                    None => table.arena.alloc(text),
                };
                let symbol = self.numbered(table.add(Entry { text, hash, owner }));
                if let Some(loader) = loader {
                    loader.own_symbol(symbol);
                }
                symbol
            }
        }
    }

    fn numbered(&self, index: u32) -> Symbol {
        let number = (self.known.rows.len() as u32).checked_add(index).and_then(|before| before.checked_add(1)).and_then(NonZeroU32::new);
        Symbol(number.expect("fewer than 2^32 symbols"))
    }
    /// Where the entry is; `None` for a known symbol.
    fn index(&self, symbol: Symbol) -> Option<usize> {
        (symbol.0.get() as usize - 1).checked_sub(self.known.rows.len())
    }

    /// The symbol of `text` if there is one: to compare with what is known, not to keep.
    pub fn lookup(&self, text: &[u8]) -> Option<Symbol> {
        let hash = hash(text);
        self.known.find(hash, text).or_else(|| self.table.read().find(hash, text).map(|(index, _)| self.numbered(index)))
    }
    /// Forgets what nobody but `loader` has asked for; it is about to be freed (M2).
    pub(in crate::runtime) fn release(&self, loader: &Loader) {
        let table = &mut *self.table.write();
        for index in loader.owned_symbols().into_iter().filter_map(|symbol| self.index(symbol)) {
            let Some(entry) = table.entries[index].take_if(|entry| entry.owner == loader.id) else { continue };
            if let Ok(found) = table.indices.find_entry(entry.hash, |other| *other as usize == index) {
                found.remove();
            }
            table.free.push(index as u32);
        }
    }

    /// The text of `symbol`: raw modified UTF-8.
    pub fn bytes(&self, symbol: Symbol) -> &[u8] {
        match self.index(symbol) {
            None => self.known.text(symbol.0.get() as usize - 1).expect("a known symbol"),
            Some(index) => self.table.read().entries[index].as_ref().expect("a symbol of this VM").text.get(),
        }
    }

    /// The text of `symbol` for messages.
    pub fn text(&self, symbol: Symbol) -> String {
        crate::classfile::mutf8::to_rust_string(self.bytes(symbol))
    }

    /// The symbol of a text in a class file, for a class that lives and dies with `loader`.
    pub fn of(&self, loader: &Loader, pool: &ConstantPool, text: CpIndex<Utf8>) -> Symbol {
        // Only class files prepared with the known symbols have numbers.
        pool.number(text).map_or_else(|| self.intern_for(loader, pool.utf8_bytes(text)), Symbol)
    }

    /// The name of a class that a class file mentions.
    pub fn of_class(&self, loader: &Loader, pool: &ConstantPool, class: CpIndex<kind::ClassInfo>) -> Symbol {
        self.of(loader, pool, pool.class_text(class))
    }

    /// Name and descriptor of a field or method that a class file mentions.
    pub fn of_member(&self, loader: &Loader, pool: &ConstantPool, member: &MemberRef<'_>) -> (Symbol, Symbol) {
        match pool.name_and_type_texts(member.name_and_type.raw()) {
            Some((name, descriptor)) => (self.of(loader, pool, name), self.of(loader, pool, descriptor)),
            None => (self.intern_for(loader, member.name), self.intern_for(loader, member.descriptor)),
        }
    }
}

impl Symbol {
    /// A number of its own, never 0.
    pub fn number(self) -> u32 {
        self.0.get()
    }
}
