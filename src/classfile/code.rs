//! The Code attribute (JVMS 4.7.3): limits, bytecode, exception table, debug tables, and an iterator that decodes
//! instructions (JVMS 6.5).

use super::attributes::Attributes;
use super::constant_pool::{ConstantPool, CpIndex, Utf8};
use super::opcode::{Format, Opcode};
use super::reader::Reader;

#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    pub max_stack: u16,
    pub max_locals: u16,
    pub bytecode: &'a [u8],
    exceptions: &'a [u8],
    pub attributes: Attributes<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExceptionEntry {
    pub start_pc: u16,
    pub end_pc: u16,
    pub handler_pc: u16,
    /// A class entry; zero catches everything.
    pub catch_type: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineNumber {
    pub start_pc: u16,
    pub line: u16,
}

/// A row of `LocalVariableTable` or `LocalVariableTypeTable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalVariable {
    pub start_pc: u16,
    pub length: u16,
    pub name: CpIndex<Utf8>,
    /// Descriptor or generic signature.
    pub descriptor: CpIndex<Utf8>,
    pub index: u16,
}

impl<'a> Code<'a> {
    /// Reads the whole attribute; `None` where anything does not fit.
    pub fn read(pool: &'a ConstantPool, data: &'a [u8]) -> Option<Self> {
        let mut r = Reader::new(data);
        let max_stack = r.u16()?;
        let max_locals = r.u16()?;
        let length = usize::try_from(r.u32()?).ok()?;
        let bytecode = r.bytes(length)?;
        let count = usize::from(r.u16()?);
        let exceptions = r.bytes(8 * count)?;
        let attributes = Attributes::read(pool, &mut r)?;
        r.is_empty().then_some(Self { max_stack, max_locals, bytecode, exceptions, attributes })
    }

    pub fn exception_table(&self) -> impl ExactSizeIterator<Item = ExceptionEntry> + 'a {
        let pair = |row: &[u8], i: usize| u16::from_be_bytes([row[2 * i], row[2 * i + 1]]);
        self.exceptions.chunks_exact(8).map(move |row| ExceptionEntry {
            start_pc: pair(row, 0),
            end_pc: pair(row, 1),
            handler_pc: pair(row, 2),
            catch_type: pair(row, 3),
        })
    }

    pub fn instructions(&self) -> Instructions<'a> {
        Instructions::new(self.bytecode)
    }

    /// All rows of all `LineNumberTable` attributes, in file order.
    pub fn line_numbers(&self) -> impl Iterator<Item = LineNumber> + 'a {
        self.attributes.filter(|a| a.name == b"LineNumberTable").flat_map(|a| line_numbers(a.data))
    }

    /// The line of the instruction at `bci`: that of the last row that starts at or before it.
    pub fn line_of(&self, bci: u16) -> Option<u16> {
        let mut best: Option<LineNumber> = None;
        for row in self.line_numbers() {
            if row.start_pc <= bci && best.is_none_or(|b| row.start_pc >= b.start_pc) {
                best = Some(row);
            }
        }
        best.map(|row| row.line)
    }

    pub fn local_variables(&self) -> impl Iterator<Item = LocalVariable> + 'a {
        self.attributes.filter(|a| a.name == b"LocalVariableTable").flat_map(|a| local_variables(a.data))
    }

    /// Raw contents; `stack_map::frames` reads them.
    pub fn stack_map_table(&self) -> Option<&'a [u8]> {
        self.attributes.named(b"StackMapTable")
    }
}

pub fn line_numbers(data: &[u8]) -> impl Iterator<Item = LineNumber> + '_ {
    let mut r = Reader::new(data);
    let count = r.u16().unwrap_or(0);
    (0..count).map_while(move |_| Some(LineNumber { start_pc: r.u16()?, line: r.u16()? }))
}

pub fn local_variables(data: &[u8]) -> impl Iterator<Item = LocalVariable> + '_ {
    let mut r = Reader::new(data);
    let count = r.u16().unwrap_or(0);
    (0..count).map_while(move |_| {
        Some(LocalVariable {
            start_pc: r.u16()?,
            length: r.u16()?,
            name: CpIndex::new(r.u16()?),
            descriptor: CpIndex::new(r.u16()?),
            index: r.u16()?,
        })
    })
}

/// Operands as written; branch targets are absolute.
#[derive(Clone, Copy, Debug)]
pub enum Operands<'a> {
    None,
    /// `bipush`, `sipush`
    Immediate(i16),
    /// The constant pool index of any instruction that has nothing else worth keeping.
    Cp(u16),
    Local(u16),
    Iinc {
        local: u16,
        delta: i16,
    },
    Branch {
        target: i64,
    },
    InvokeInterface {
        index: u16,
        count: u8,
    },
    /// The type code of `newarray`.
    NewArray(u8),
    MultiANewArray {
        index: u16,
        dimensions: u8,
    },
    TableSwitch(TableSwitch<'a>),
    LookupSwitch(LookupSwitch<'a>),
}

#[derive(Clone, Copy, Debug)]
pub struct TableSwitch<'a> {
    bci: usize,
    offsets: &'a [u8],
    pub default: i64,
    pub low: i32,
    pub high: i32,
}

#[derive(Clone, Copy, Debug)]
pub struct LookupSwitch<'a> {
    bci: usize,
    pairs: &'a [u8],
    pub default: i64,
}

fn signed(bytes: &[u8]) -> i32 {
    bytes.try_into().map_or(0, i32::from_be_bytes)
}

fn relative(bci: usize, offset: i32) -> i64 {
    i64::try_from(bci).unwrap_or(i64::MAX).saturating_add(i64::from(offset))
}

impl<'a> TableSwitch<'a> {
    /// The targets for `low`, `low + 1`, ...
    pub fn targets(self) -> impl ExactSizeIterator<Item = i64> + 'a {
        self.offsets.chunks_exact(4).map(move |o| relative(self.bci, signed(o)))
    }
}

impl<'a> LookupSwitch<'a> {
    /// Match and target.
    pub fn pairs(self) -> impl ExactSizeIterator<Item = (i32, i64)> + 'a {
        self.pairs.chunks_exact(8).map(move |p| (signed(&p[..4]), relative(self.bci, signed(&p[4..]))))
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Instruction<'a> {
    /// Where it starts; the `wide` prefix belongs to it.
    pub bci: usize,
    /// Never `wide` itself.
    pub opcode: Opcode,
    pub wide: bool,
    pub operands: Operands<'a>,
    /// Of the next instruction.
    pub next: usize,
}

/// Why decoding stopped: the place, and the byte when it is no opcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadInstruction {
    pub bci: usize,
    pub opcode: Option<u8>,
}

/// Decodes one after the other; stops after the first error.
#[derive(Clone, Copy, Debug)]
pub struct Instructions<'a> {
    bytecode: &'a [u8],
    at: usize,
}

impl<'a> Instructions<'a> {
    pub fn new(bytecode: &'a [u8]) -> Self {
        Self { bytecode, at: 0 }
    }

    /// The instruction at `bci`.
    pub fn decode(bytecode: &'a [u8], bci: usize) -> Result<Instruction<'a>, BadInstruction> {
        let code = *bytecode.get(bci).ok_or(BadInstruction { bci, opcode: None })?;
        let opcode = Opcode::from_u8(code).ok_or(BadInstruction { bci, opcode: Some(code) })?;
        decode(bytecode, bci, opcode).ok_or(BadInstruction { bci, opcode: None })
    }
}

impl<'a> Iterator for Instructions<'a> {
    type Item = Result<Instruction<'a>, BadInstruction>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.bytecode.len() {
            return None;
        }
        let result = Self::decode(self.bytecode, self.at);
        self.at = result.as_ref().map_or(self.bytecode.len(), |i| i.next);
        Some(result)
    }
}

fn decode(bytecode: &[u8], bci: usize, opcode: Opcode) -> Option<Instruction<'_>> {
    let mut r = Reader::at(bytecode, bci + 1);
    let mut opcode = opcode;
    let wide = opcode == Opcode::Wide;
    if wide {
        opcode = Opcode::from_u8(r.u8()?)?;
        if !matches!(opcode.format(), Format::Local | Format::Iinc) {
            return None;
        }
    }
    let operands = match opcode.format() {
        Format::None => Operands::None,
        Format::Byte => Operands::Immediate(i16::from(r.i8()?)),
        Format::Short => Operands::Immediate(r.i16()?),
        Format::Cp8 => Operands::Cp(u16::from(r.u8()?)),
        Format::Cp16 => Operands::Cp(r.u16()?),
        Format::Local if wide => Operands::Local(r.u16()?),
        Format::Local => Operands::Local(u16::from(r.u8()?)),
        Format::Iinc if wide => Operands::Iinc { local: r.u16()?, delta: r.i16()? },
        Format::Iinc => Operands::Iinc { local: u16::from(r.u8()?), delta: i16::from(r.i8()?) },
        Format::Branch16 => Operands::Branch { target: relative(bci, i32::from(r.i16()?)) },
        Format::Branch32 => Operands::Branch { target: relative(bci, r.i32()?) },
        Format::InvokeInterface => {
            let (index, count) = (r.u16()?, r.u8()?);
            r.u8()?;
            Operands::InvokeInterface { index, count }
        }
        Format::InvokeDynamic => {
            let index = r.u16()?;
            r.u16()?;
            Operands::Cp(index)
        }
        Format::NewArray => Operands::NewArray(r.u8()?),
        Format::MultiANewArray => Operands::MultiANewArray { index: r.u16()?, dimensions: r.u8()? },
        Format::TableSwitch => {
            r.bytes((4 - (bci + 1) % 4) % 4)?;
            let default = relative(bci, r.i32()?);
            let (low, high) = (r.i32()?, r.i32()?);
            let count = usize::try_from(i64::from(high) - i64::from(low) + 1).ok()?;
            Operands::TableSwitch(TableSwitch { bci, offsets: r.bytes(count.checked_mul(4)?)?, default, low, high })
        }
        Format::LookupSwitch => {
            r.bytes((4 - (bci + 1) % 4) % 4)?;
            let default = relative(bci, r.i32()?);
            let count = usize::try_from(r.i32()?).ok()?;
            Operands::LookupSwitch(LookupSwitch { bci, pairs: r.bytes(count.checked_mul(8)?)?, default })
        }
        Format::Wide => return None,
    };
    Some(Instruction { bci, opcode, wide, operands, next: r.pos() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches_and_wide() {
        let mut code = vec![0x1a, 0xaa, 0, 0];
        for word in [20i32, 1, 2, 23, 24] {
            code.extend(word.to_be_bytes());
        }
        code.extend([0xc4, 0x84, 1, 0, 0xff, 0xfe, 0xb1]);
        let all: Vec<_> = Instructions::new(&code).map(|i| i.expect("valid")).collect();
        assert_eq!(all.iter().map(|i| i.bci).collect::<Vec<_>>(), [0, 1, 24, 30]);
        match all[1].operands {
            Operands::TableSwitch(t) => {
                assert_eq!((t.low, t.high, t.default), (1, 2, 21));
                assert_eq!(t.targets().collect::<Vec<_>>(), [24, 25]);
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(all[2].operands, Operands::Iinc { local: 256, delta: -2 }));
        assert_eq!(Instructions::new(&[0xff]).next().expect("one").expect_err("bad").opcode, Some(0xff));
        assert!(Instructions::new(&[0x11, 0]).next().expect("one").is_err());
    }
}
