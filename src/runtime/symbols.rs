//! Names and descriptors, interned once per VM as raw modified UTF-8 (JVMS 4.4.7).
use super::class::store::{Arena, MetaPtr};
use indexmap::IndexMap;
use parking_lot::RwLock;
use std::num::NonZeroU32;

/// An interned name or descriptor. Equal symbols of one VM are equal texts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Symbol(NonZeroU32);

/// Hashes symbol text; no random state, so that nothing visible depends on chance.
pub type FixedState = foldhash::fast::FixedState;

/// The symbols of one VM.
#[derive(Default)]
pub struct Symbols {
    arena: Arena,
    table: RwLock<IndexMap<Text, (), FixedState>>,
}

/// A key that hashes and compares as its bytes.
struct Text(MetaPtr<Box<[u8]>>);
impl std::borrow::Borrow<[u8]> for Text {
    fn borrow(&self) -> &[u8] {
        self.0.get()
    }
}
impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }
}
impl Eq for Text {}
impl std::hash::Hash for Text {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.get().hash(state);
    }
}

impl Symbols {
    /// The symbol of `text`.
    pub fn intern(&self, text: &[u8]) -> Symbol {
        if let Some(found) = self.lookup(text) {
            return found;
        }
        let mut table = self.table.write();
        if let Some(index) = table.get_index_of(text) {
            return Symbol::from_index(index);
        }
        let stored = self.arena.alloc(Box::<[u8]>::from(text));
        Symbol::from_index(table.insert_full(Text(stored), ()).0)
    }

    /// The symbol of `text` if something interned it before.
    pub fn lookup(&self, text: &[u8]) -> Option<Symbol> {
        self.table.read().get_index_of(text).map(Symbol::from_index)
    }

    /// The text of `symbol`: raw modified UTF-8.
    pub fn bytes(&self, symbol: Symbol) -> &[u8] {
        self.table.read().get_index(symbol.0.get() as usize - 1).expect("a symbol of this VM").0.0.get()
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
    fn from_index(index: usize) -> Symbol {
        let number = u32::try_from(index + 1).expect("fewer than 2^32 symbols");
        Symbol(NonZeroU32::new(number).expect("index + 1 is not zero"))
    }
}
