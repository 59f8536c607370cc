//! The attributes of `module-info` (JVMS 4.7.25 to 4.7.30).

use super::attributes::IndexList;
use super::constant_pool::{ClassInfo, CpIndex, Utf8, kind::ModuleInfo, kind::PackageInfo};
use super::reader::Reader;

#[derive(Clone, Debug)]
pub struct Module<'a> {
    pub name: CpIndex<ModuleInfo>,
    pub flags: u16,
    pub version: Option<CpIndex<Utf8>>,
    pub requires: Vec<Requires>,
    pub exports: Vec<Exports<'a>>,
    pub opens: Vec<Exports<'a>>,
    pub uses: IndexList<'a, ClassInfo>,
    pub provides: Vec<Provides<'a>>,
}

#[derive(Clone, Copy, Debug)]
pub struct Requires {
    pub module: CpIndex<ModuleInfo>,
    pub flags: u16,
    pub version: Option<CpIndex<Utf8>>,
}

/// `exports` or `opens`.
#[derive(Clone, Copy, Debug)]
pub struct Exports<'a> {
    pub package: CpIndex<PackageInfo>,
    pub flags: u16,
    pub to: IndexList<'a, ModuleInfo>,
}

#[derive(Clone, Copy, Debug)]
pub struct Provides<'a> {
    pub service: CpIndex<ClassInfo>,
    pub with: IndexList<'a, ClassInfo>,
}

fn list<'a, T>(r: &mut Reader<'a>) -> Option<IndexList<'a, T>> {
    let count = usize::from(r.u16()?);
    Some(IndexList::of_raw(r.bytes(2 * count)?))
}

fn exports<'a>(r: &mut Reader<'a>) -> Option<Vec<Exports<'a>>> {
    (0..r.u16()?).map(|_| Some(Exports { package: CpIndex::new(r.u16()?), flags: r.u16()?, to: list(r)? })).collect()
}

impl<'a> Module<'a> {
    pub fn read(data: &'a [u8]) -> Option<Self> {
        let r = &mut Reader::new(data);
        Some(Self {
            name: CpIndex::new(r.u16()?),
            flags: r.u16()?,
            version: CpIndex::new(r.u16()?).non_zero(),
            requires: (0..r.u16()?)
                .map(|_| Some(Requires { module: CpIndex::new(r.u16()?), flags: r.u16()?, version: CpIndex::new(r.u16()?).non_zero() }))
                .collect::<Option<_>>()?,
            exports: exports(r)?,
            opens: exports(r)?,
            uses: list(r)?,
            provides: (0..r.u16()?).map(|_| Some(Provides { service: CpIndex::new(r.u16()?), with: list(r)? })).collect::<Option<_>>()?,
        })
    }
}
