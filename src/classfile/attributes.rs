//! Attribute tables and the simpler attributes (JVMS 4.7), read lazily. A reader answers `None` where the bytes do not
//! have the attribute's form; whoever wants an error has `format_check`.

use super::constant_pool::{ClassInfo, ConstantPool, CpIndex, Utf8, kind};
use super::flags::ClassFlags;
use super::reader::Reader;
use std::collections::HashMap;

#[derive(Clone, Copy, Debug)]
pub struct Attribute<'a> {
    pub name: &'a [u8],
    pub data: &'a [u8],
}

/// The attributes of a class, field, method, Code attribute or record component, in file order.
#[derive(Clone, Copy, Debug)]
pub struct Attributes<'a> {
    pool: &'a ConstantPool,
    rest: Reader<'a>,
    left: u16,
}

impl<'a> Attributes<'a> {
    /// `data` starts with the first attribute.
    pub fn new(pool: &'a ConstantPool, data: &'a [u8], count: u16) -> Self {
        Self { pool, rest: Reader::new(data), left: count }
    }

    /// Reads `attributes_count` and walks over the table.
    pub fn read(pool: &'a ConstantPool, reader: &mut Reader<'a>) -> Option<Self> {
        let count = reader.u16()?;
        let start = Self { pool, rest: *reader, left: count };
        for _ in 0..count {
            reader.u16()?;
            let length = reader.u32()?;
            reader.bytes(usize::try_from(length).ok()?)?;
        }
        Some(start)
    }

    /// The contents of the first attribute of that name.
    pub fn named(self, name: &[u8]) -> Option<&'a [u8]> {
        let mut all = self;
        all.find(|a| a.name == name).map(|a| a.data)
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Attribute<'a>> {
        self.left = self.left.checked_sub(1)?;
        let name = CpIndex::new(self.rest.u16()?);
        let length = self.rest.u32()?;
        let data = self.rest.bytes(usize::try_from(length).ok()?)?;
        Some(Attribute { name: self.pool.utf8_bytes(name), data })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(usize::from(self.left)))
    }
}

/// An attribute that is one constant pool index: ConstantValue, Signature, SourceFile, NestHost, ModuleMainClass.
pub fn one_index<T>(data: &[u8]) -> Option<CpIndex<T>> {
    Some(CpIndex::new(u16::from_be_bytes(data.try_into().ok()?)))
}

/// A counted list of indices: Exceptions, NestMembers, PermittedSubclasses, ModulePackages.
pub fn index_list<T>(data: &[u8]) -> Option<IndexList<'_, T>> {
    let (count, items) = data.split_at_checked(2)?;
    let count = usize::from(u16::from_be_bytes(count.try_into().ok()?));
    (items.len() == 2 * count).then_some(IndexList { items, kind: std::marker::PhantomData })
}

#[derive(Debug)]
pub struct IndexList<'a, T> {
    items: &'a [u8],
    kind: std::marker::PhantomData<fn() -> T>,
}

impl<'a, T> IndexList<'a, T> {
    /// Over indices that stand one after the other without a count.
    pub fn of_raw(items: &'a [u8]) -> Self {
        Self { items, kind: std::marker::PhantomData }
    }

    pub fn len(&self) -> usize {
        self.items.len() / 2
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl<T> Clone for IndexList<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for IndexList<'_, T> {}

impl<T> Default for IndexList<'_, T> {
    fn default() -> Self {
        Self::of_raw(&[])
    }
}

impl<T> Iterator for IndexList<'_, T> {
    type Item = CpIndex<T>;

    fn next(&mut self) -> Option<CpIndex<T>> {
        let (first, rest) = self.items.split_at_checked(2)?;
        self.items = rest;
        Some(CpIndex::new(u16::from_be_bytes(first.try_into().ok()?)))
    }
}

#[derive(Clone, Copy, Debug)]
pub struct InnerClass {
    pub inner: CpIndex<ClassInfo>,
    /// `None` for local and anonymous classes.
    pub outer: Option<CpIndex<ClassInfo>>,
    /// `None` for anonymous classes.
    pub name: Option<CpIndex<Utf8>>,
    pub flags: ClassFlags,
}

/// Whether every row is of another class, and none is by way of its outer classes within itself.
pub fn are_nested(rows: &[InnerClass]) -> bool {
    let mut outer_of = HashMap::with_capacity(rows.len());
    if rows.iter().any(|row| outer_of.insert(row.inner.raw(), row.outer).is_some()) {
        return false;
    }
    // A chain that is longer than the table comes back to itself.
    rows.iter().all(|row| {
        let above = |index: &CpIndex<ClassInfo>| outer_of.get(&index.raw()).copied().flatten();
        std::iter::successors(row.outer, above).take(rows.len() + 1).count() <= rows.len()
    })
}

pub fn inner_classes(data: &[u8]) -> Option<Vec<InnerClass>> {
    let mut r = Reader::new(data);
    (0..r.u16()?)
        .map(|_| {
            Some(InnerClass {
                inner: CpIndex::new(r.u16()?),
                outer: CpIndex::new(r.u16()?).non_zero(),
                name: CpIndex::new(r.u16()?).non_zero(),
                flags: ClassFlags(r.u16()?),
            })
        })
        .collect()
}

#[derive(Clone, Copy, Debug)]
pub struct EnclosingMethod {
    pub class: CpIndex<ClassInfo>,
    /// A NameAndType entry; `None` outside methods.
    pub method: Option<CpIndex<kind::NameAndType>>,
}

pub fn enclosing_method(data: &[u8]) -> Option<EnclosingMethod> {
    let mut r = Reader::new(data);
    Some(EnclosingMethod { class: CpIndex::new(r.u16()?), method: CpIndex::new(r.u16()?).non_zero() })
}

#[derive(Clone, Copy, Debug)]
pub struct RecordComponent<'a> {
    pub name: CpIndex<Utf8>,
    pub descriptor: CpIndex<Utf8>,
    pub attributes: Attributes<'a>,
}

pub fn record<'a>(pool: &'a ConstantPool, data: &'a [u8]) -> Option<Vec<RecordComponent<'a>>> {
    let mut r = Reader::new(data);
    (0..r.u16()?)
        .map(|_| {
            Some(RecordComponent {
                name: CpIndex::new(r.u16()?),
                descriptor: CpIndex::new(r.u16()?),
                attributes: Attributes::read(pool, &mut r)?,
            })
        })
        .collect()
}

#[derive(Clone, Copy, Debug)]
pub struct BootstrapMethod<'a> {
    pub handle: CpIndex<kind::MethodHandle>,
    pub arguments: IndexList<'a, kind::Loadable>,
}

pub fn bootstrap_methods(data: &[u8]) -> Option<Vec<BootstrapMethod<'_>>> {
    let mut r = Reader::new(data);
    (0..r.u16()?)
        .map(|_| {
            let handle = CpIndex::new(r.u16()?);
            let count = r.u16()?;
            Some(BootstrapMethod { handle, arguments: IndexList::of_raw(r.bytes(2 * usize::from(count))?) })
        })
        .collect()
}

#[derive(Clone, Copy, Debug)]
pub struct MethodParameter {
    pub name: Option<CpIndex<Utf8>>,
    pub flags: u16,
}

pub fn method_parameters(data: &[u8]) -> Option<Vec<MethodParameter>> {
    let mut r = Reader::new(data);
    (0..r.u8()?).map(|_| Some(MethodParameter { name: CpIndex::new(r.u16()?).non_zero(), flags: r.u16()? })).collect()
}
