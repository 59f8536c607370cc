//! The structure of a class file that was worked out ahead of time: tables that are used in place of parsing (JVMS 4.1, 4.4).
use super::class_file::{AttributeTable, ClassFile, MemberInfo};
use super::constant_pool::{CpIndex, RawEntry};

/// A field or method: flags, name, descriptor, number of attributes (2 bytes each), where they are, and of a method its packed facts (4 each).
pub type MemberRow = [u8; 16];

/// Where everything lies in a class file, little-endian.
#[derive(Clone, Copy, Debug)]
pub struct Prepared {
    /// For each constant pool entry its tag and, in the lower 24 bits, where its content starts.
    pub entries: &'static [[u8; 4]],
    /// For each entry that is a text worth knowing a number of the maker's, else 0.
    pub numbers: &'static [[u8; 4]],
    /// The declared fields.
    pub fields: &'static [MemberRow],
    /// The declared methods.
    pub methods: &'static [MemberRow],
    /// Where the access flags are.
    pub after_pool: u32,
    /// The class's attributes: how many, and where.
    pub attributes: (u16, u32),
}

impl Prepared {
    /// What the maker noted of a method, packed into a number: the runtime's `MethodFacts`.
    pub fn method_facts(&self, method: usize) -> u32 {
        self.methods.get(method).map_or(0, |row| u32::from_le_bytes([row[12], row[13], row[14], row[15]]))
    }
}

/// Reads the rows of `Prepared::fields` or `Prepared::methods`.
pub(super) fn members(rows: &[MemberRow]) -> Box<[MemberInfo]> {
    let member = |row: &MemberRow| {
        let short = |at: usize| u16::from_le_bytes([row[at], row[at + 1]]);
        MemberInfo {
            flags: short(0),
            name: CpIndex::new(short(2)),
            descriptor: CpIndex::new(short(4)),
            attributes: AttributeTable { count: short(6), offset: u32::from_le_bytes([row[8], row[9], row[10], row[11]]) },
        }
    };
    rows.iter().map(member).collect()
}

impl RawEntry {
    const OFFSET_BITS: u32 = 24;

    pub(super) fn of_prepared(bytes: [u8; 4]) -> RawEntry {
        let word = u32::from_le_bytes(bytes);
        RawEntry { tag: (word >> Self::OFFSET_BITS) as u8, offset: word & ((1 << Self::OFFSET_BITS) - 1) }
    }

    fn to_prepared(self) -> Option<[u8; 4]> {
        (self.offset >> Self::OFFSET_BITS == 0).then(|| (u32::from(self.tag) << Self::OFFSET_BITS | self.offset).to_le_bytes())
    }
}

/// The tables of a [`Prepared`], for whoever writes them down.
pub struct Preparation {
    pub entries: Vec<[u8; 4]>,
    pub fields: Vec<MemberRow>,
    pub methods: Vec<MemberRow>,
    pub after_pool: u32,
    pub attributes: (u16, u32),
}

impl ClassFile {
    /// Works out the tables; `None` for a class file of 16 MiB or more.
    pub fn prepare(&self) -> Option<Preparation> {
        let row = |member: &MemberInfo| {
            let AttributeTable { offset, count } = member.attributes;
            let mut row = [0; 16];
            for (at, number) in [member.flags, member.name.raw(), member.descriptor.raw(), count].into_iter().enumerate() {
                row[at * 2..][..2].copy_from_slice(&number.to_le_bytes());
            }
            row[8..12].copy_from_slice(&offset.to_le_bytes());
            row
        };
        let entries: Option<Vec<[u8; 4]>> = (0..self.pool().len()).map(|index| self.pool().raw(index as u16).to_prepared()).collect();
        let attributes = self.attribute_table();
        Some(Preparation {
            entries: entries?,
            fields: self.fields().iter().map(row).collect(),
            methods: self.methods().iter().map(row).collect(),
            after_pool: self.pool().end(),
            attributes: (attributes.count, attributes.offset),
        })
    }
}
