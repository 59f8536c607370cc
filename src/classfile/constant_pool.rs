//! The symbolic constant pool (JVMS 4.4): a tag and an offset per entry, values decoded from the bytes when asked.
//! After parsing every entry lies inside the bytes, and every reference names an entry of the right kind (unless the
//! class file was parsed without checks, when a wrong reference reads as an empty name).

use std::marker::PhantomData;

use super::bytes::ClassBytes;
use super::prepared::Prepared;
use std::num::NonZeroU32;

/// Kinds of entries, for `CpIndex<T>`.
pub mod kind {
    #[derive(Clone, Copy, Debug)]
    pub struct Utf8;
    #[derive(Clone, Copy, Debug)]
    pub struct ClassInfo;
    #[derive(Clone, Copy, Debug)]
    pub struct NameAndType;
    #[derive(Clone, Copy, Debug)]
    pub struct MethodHandle;
    #[derive(Clone, Copy, Debug)]
    pub struct Loadable;
    #[derive(Clone, Copy, Debug)]
    pub struct ModuleInfo;
    #[derive(Clone, Copy, Debug)]
    pub struct PackageInfo;
}
pub use kind::{ClassInfo, Utf8};

/// An index into the constant pool that names an entry of kind `T`.
pub struct CpIndex<T>(u16, PhantomData<fn() -> T>);

impl<T> CpIndex<T> {
    pub const fn new(raw: u16) -> Self {
        Self(raw, PhantomData)
    }

    pub const fn raw(self) -> u16 {
        self.0
    }

    /// For the many places where index zero says "none".
    pub const fn non_zero(self) -> Option<Self> {
        if self.0 == 0 { None } else { Some(self) }
    }
}

impl<T> Clone for CpIndex<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for CpIndex<T> {}
impl<T> PartialEq for CpIndex<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for CpIndex<T> {}
impl<T> std::hash::Hash for CpIndex<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> std::fmt::Debug for CpIndex<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Tag values (JVMS table 4.4-A).
pub mod tag {
    pub const UTF8: u8 = 1;
    pub const INTEGER: u8 = 3;
    pub const FLOAT: u8 = 4;
    pub const LONG: u8 = 5;
    pub const DOUBLE: u8 = 6;
    pub const CLASS: u8 = 7;
    pub const STRING: u8 = 8;
    pub const FIELD_REF: u8 = 9;
    pub const METHOD_REF: u8 = 10;
    pub const INTERFACE_METHOD_REF: u8 = 11;
    pub const NAME_AND_TYPE: u8 = 12;
    pub const METHOD_HANDLE: u8 = 15;
    pub const METHOD_TYPE: u8 = 16;
    pub const DYNAMIC: u8 = 17;
    pub const INVOKE_DYNAMIC: u8 = 18;
    pub const MODULE: u8 = 19;
    pub const PACKAGE: u8 = 20;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberKind {
    Field,
    Method,
    InterfaceMethod,
}

/// A field, method or interface method reference with its names looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberRef<'a> {
    pub kind: MemberKind,
    /// The entry of the class that is named; `class_name` has its name.
    pub class: CpIndex<ClassInfo>,
    pub name_and_type: CpIndex<kind::NameAndType>,
    pub class_name: &'a [u8],
    pub name: &'a [u8],
    pub descriptor: &'a [u8],
}

/// `CONSTANT_Dynamic` and `CONSTANT_InvokeDynamic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DynamicRef<'a> {
    pub bootstrap: u16,
    pub name: &'a [u8],
    pub descriptor: &'a [u8],
}

/// One entry as it stands in the file: references are indices.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entry<'a> {
    Utf8(&'a [u8]),
    Integer(i32),
    Float(f32),
    Long(i64),
    Double(f64),
    Class(u16),
    String(u16),
    FieldRef { class: u16, name_and_type: u16 },
    MethodRef { class: u16, name_and_type: u16 },
    InterfaceMethodRef { class: u16, name_and_type: u16 },
    NameAndType { name: u16, descriptor: u16 },
    MethodHandle { kind: u8, reference: u16 },
    MethodType(u16),
    Dynamic { bootstrap: u16, name_and_type: u16 },
    InvokeDynamic { bootstrap: u16, name_and_type: u16 },
    Module(u16),
    Package(u16),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct RawEntry {
    /// Zero for index 0 and for the slot after a long or double.
    pub tag: u8,
    /// Where the entry's content starts, after the tag.
    pub offset: u32,
}

#[derive(Clone, Debug)]
pub struct ConstantPool {
    bytes: ClassBytes,
    entries: Entries,
}

#[derive(Clone, Debug)]
enum Entries {
    Parsed(Box<[RawEntry]>),
    /// Entries and numbers of [`Prepared`].
    Prepared(&'static [[u8; 4]], &'static [[u8; 4]]),
}

impl ConstantPool {
    pub(super) fn new(bytes: ClassBytes, entries: Vec<RawEntry>) -> Self {
        Self { bytes, entries: Entries::Parsed(entries.into()) }
    }

    pub(super) fn prepared(bytes: &'static [u8], prepared: &Prepared) -> Self {
        Self { bytes: bytes.into(), entries: Entries::Prepared(prepared.entries, prepared.numbers) }
    }

    pub(super) fn raw(&self, index: u16) -> RawEntry {
        let found = match &self.entries {
            Entries::Parsed(entries) => entries.get(usize::from(index)).copied(),
            Entries::Prepared(entries, _) => entries.get(usize::from(index)).map(|bytes| RawEntry::of_prepared(*bytes)),
        };
        found.unwrap_or(RawEntry { tag: 0, offset: 0 })
    }

    /// The number that an entry was given by whoever prepared the class file ([`Prepared::numbers`]).
    pub fn number(&self, index: CpIndex<Utf8>) -> Option<NonZeroU32> {
        self.target(index.raw())
    }

    /// The same of an entry that is no text.
    pub fn target(&self, index: u16) -> Option<NonZeroU32> {
        match &self.entries {
            Entries::Parsed(_) => None,
            Entries::Prepared(_, numbers) => NonZeroU32::new(u32::from_le_bytes(*numbers.get(usize::from(index))?)),
        }
    }

    /// Where the last entry ends.
    pub(super) fn end(&self) -> u32 {
        let last = (1..self.len()).rev().map(|index| index as u16).find(|index| self.tag(*index) != 0);
        let length = |index: u16| match self.tag(index) {
            tag::UTF8 => 2 + u32::from(self.u16_at(index, 0)),
            tag::LONG | tag::DOUBLE => 8,
            tag::CLASS | tag::STRING | tag::METHOD_TYPE | tag::MODULE | tag::PACKAGE => 2,
            tag::METHOD_HANDLE => 3,
            _ => 4,
        };
        last.map_or(10, |index| self.raw(index).offset + length(index))
    }

    /// `constant_pool_count`: one more than the highest index.
    pub fn len(&self) -> usize {
        match &self.entries {
            Entries::Parsed(entries) => entries.len(),
            Entries::Prepared(entries, _) => entries.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() <= 1
    }

    /// Zero for what is no entry.
    pub fn tag(&self, index: u16) -> u8 {
        self.raw(index).tag
    }

    fn content<const N: usize>(&self, index: u16, skip: usize) -> [u8; N] {
        let at = self.raw(index).offset as usize + skip;
        match self.bytes.get(at..at + N) {
            Some(slice) => slice.try_into().unwrap_or([0; N]),
            None => [0; N],
        }
    }

    fn u16_at(&self, index: u16, skip: usize) -> u16 {
        u16::from_be_bytes(self.content(index, skip))
    }

    /// All entries with their indices, in order.
    pub fn iter(&self) -> impl Iterator<Item = (u16, Entry<'_>)> {
        (1..self.len()).filter_map(|i| {
            let i = u16::try_from(i).ok()?;
            Some((i, self.entry(i)?))
        })
    }

    pub fn entry(&self, index: u16) -> Option<Entry<'_>> {
        let first = || self.u16_at(index, 0);
        let second = || self.u16_at(index, 2);
        Some(match self.tag(index) {
            tag::UTF8 => Entry::Utf8(self.utf8(index)?),
            tag::INTEGER => Entry::Integer(i32::from_be_bytes(self.content(index, 0))),
            tag::FLOAT => Entry::Float(f32::from_bits(u32::from_be_bytes(self.content(index, 0)))),
            tag::LONG => Entry::Long(i64::from_be_bytes(self.content(index, 0))),
            tag::DOUBLE => Entry::Double(f64::from_bits(u64::from_be_bytes(self.content(index, 0)))),
            tag::CLASS => Entry::Class(first()),
            tag::STRING => Entry::String(first()),
            tag::FIELD_REF => Entry::FieldRef { class: first(), name_and_type: second() },
            tag::METHOD_REF => Entry::MethodRef { class: first(), name_and_type: second() },
            tag::INTERFACE_METHOD_REF => Entry::InterfaceMethodRef { class: first(), name_and_type: second() },
            tag::NAME_AND_TYPE => Entry::NameAndType { name: first(), descriptor: second() },
            tag::METHOD_HANDLE => Entry::MethodHandle { kind: self.content::<1>(index, 0)[0], reference: self.u16_at(index, 1) },
            tag::METHOD_TYPE => Entry::MethodType(first()),
            tag::DYNAMIC => Entry::Dynamic { bootstrap: first(), name_and_type: second() },
            tag::INVOKE_DYNAMIC => Entry::InvokeDynamic { bootstrap: first(), name_and_type: second() },
            tag::MODULE => Entry::Module(first()),
            tag::PACKAGE => Entry::Package(first()),
            _ => return None,
        })
    }

    /// The raw modified UTF-8 of a Utf8 entry; `None` where there is no such entry.
    pub fn utf8(&self, index: u16) -> Option<&[u8]> {
        if self.tag(index) != tag::UTF8 {
            return None;
        }
        let at = self.raw(index).offset as usize;
        let length = usize::from(self.u16_at(index, 0));
        self.bytes.get(at + 2..at + 2 + length)
    }

    pub fn utf8_bytes(&self, index: CpIndex<Utf8>) -> &[u8] {
        self.utf8(index.raw()).unwrap_or_default()
    }

    /// The name of a class entry, slashes and all (an array class has its descriptor here).
    pub fn class_name(&self, index: CpIndex<ClassInfo>) -> &[u8] {
        self.class(index.raw()).unwrap_or_default()
    }

    /// As `class_name`, `None` where there is no class entry.
    pub fn class(&self, index: u16) -> Option<&[u8]> {
        self.named(index, tag::CLASS)
    }

    fn named(&self, index: u16, tag: u8) -> Option<&[u8]> {
        if self.tag(index) == tag { self.utf8(self.u16_at(index, 0)) } else { None }
    }

    /// Name and descriptor.
    pub fn name_and_type(&self, index: u16) -> Option<(&[u8], &[u8])> {
        let (name, descriptor) = self.name_and_type_texts(index)?;
        Some((self.utf8(name.raw())?, self.utf8(descriptor.raw())?))
    }

    /// The entries of name and descriptor.
    pub fn name_and_type_texts(&self, index: u16) -> Option<(CpIndex<Utf8>, CpIndex<Utf8>)> {
        match self.entry(index)? {
            Entry::NameAndType { name, descriptor } => Some((CpIndex::new(name), CpIndex::new(descriptor))),
            _ => None,
        }
    }

    /// The entry with the name of a class entry.
    pub fn class_text(&self, index: CpIndex<ClassInfo>) -> CpIndex<Utf8> {
        CpIndex::new(if self.tag(index.raw()) == tag::CLASS { self.u16_at(index.raw(), 0) } else { 0 })
    }

    pub fn member_ref(&self, index: u16) -> Option<MemberRef<'_>> {
        let (kind, class, name_and_type) = match self.entry(index)? {
            Entry::FieldRef { class, name_and_type } => (MemberKind::Field, class, name_and_type),
            Entry::MethodRef { class, name_and_type } => (MemberKind::Method, class, name_and_type),
            Entry::InterfaceMethodRef { class, name_and_type } => (MemberKind::InterfaceMethod, class, name_and_type),
            _ => return None,
        };
        let (name, descriptor) = self.name_and_type(name_and_type)?;
        let class_name = self.class(class)?;
        Some(MemberRef { kind, class: CpIndex::new(class), name_and_type: CpIndex::new(name_and_type), class_name, name, descriptor })
    }

    pub fn integer(&self, index: u16) -> Option<i32> {
        match self.entry(index)? {
            Entry::Integer(value) => Some(value),
            _ => None,
        }
    }

    pub fn float(&self, index: u16) -> Option<f32> {
        match self.entry(index)? {
            Entry::Float(value) => Some(value),
            _ => None,
        }
    }

    pub fn long(&self, index: u16) -> Option<i64> {
        match self.entry(index)? {
            Entry::Long(value) => Some(value),
            _ => None,
        }
    }

    pub fn double(&self, index: u16) -> Option<f64> {
        match self.entry(index)? {
            Entry::Double(value) => Some(value),
            _ => None,
        }
    }

    /// The Utf8 entry that a String entry names.
    pub fn string(&self, index: u16) -> Option<CpIndex<Utf8>> {
        match self.entry(index)? {
            Entry::String(utf8) => Some(CpIndex::new(utf8)),
            _ => None,
        }
    }

    /// Reference kind (1 to 9) and the member entry it names.
    pub fn method_handle(&self, index: u16) -> Option<(u8, u16)> {
        match self.entry(index)? {
            Entry::MethodHandle { kind, reference } => Some((kind, reference)),
            _ => None,
        }
    }

    /// The descriptor of a MethodType entry.
    pub fn method_type(&self, index: u16) -> Option<&[u8]> {
        self.named(index, tag::METHOD_TYPE)
    }

    pub fn dynamic(&self, index: u16) -> Option<DynamicRef<'_>> {
        match self.entry(index)? {
            Entry::Dynamic { bootstrap, name_and_type } => self.dynamic_ref(bootstrap, name_and_type),
            _ => None,
        }
    }

    pub fn invoke_dynamic(&self, index: u16) -> Option<DynamicRef<'_>> {
        match self.entry(index)? {
            Entry::InvokeDynamic { bootstrap, name_and_type } => self.dynamic_ref(bootstrap, name_and_type),
            _ => None,
        }
    }

    fn dynamic_ref(&self, bootstrap: u16, name_and_type: u16) -> Option<DynamicRef<'_>> {
        let (name, descriptor) = self.name_and_type(name_and_type)?;
        Some(DynamicRef { bootstrap, name, descriptor })
    }

    pub fn module(&self, index: u16) -> Option<&[u8]> {
        self.named(index, tag::MODULE)
    }

    pub fn package(&self, index: u16) -> Option<&[u8]> {
        self.named(index, tag::PACKAGE)
    }
}
