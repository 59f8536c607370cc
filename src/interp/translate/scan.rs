//! The first look at the bytes: where instructions start, which are branched to, which local variables are used in which half (JVMS 4.9.1).

use super::TranslateError::{self, *};
use super::input::TranslateInput;

/// One decoded instruction. `wide` forms are given as the opcode they widen.
#[derive(Clone, Copy, Debug)]
pub struct Instruction {
    pub opcode: u8,
    /// Bytes to the next instruction.
    pub length: usize,
    /// Local index, pool index, constant, or absolute branch target.
    pub a: i32,
    /// `iinc` constant, dimensions.
    pub b: i32,
}

/// Kind of operands, one character per opcode from 0 to 201: none, Byte, Short, Local, Pool byte (p), Pool short (P), Jump (2 bytes), far jump (G), Iinc,
/// Table switch, Lookup switch, inter-Face call, Dynamic call, Multianewarray, Wide.
const SHAPES: &[u8; 202] = b"\
................BSpPPLLLLL............................LLLLL..........................................\
...............................I....................JJJJJJJJJJJJJJJJLTK......PPPPPPPFDPBP..PP..WMJJGG";

fn u16_at(code: &[u8], at: usize) -> Result<u16, TranslateError> {
    match code.get(at..at + 2) {
        Some(bytes) => Ok(u16::from_be_bytes([bytes[0], bytes[1]])),
        None => Err(TruncatedInstruction),
    }
}

pub fn i32_at(code: &[u8], at: usize) -> Result<i32, TranslateError> {
    match code.get(at..at + 4) {
        Some(bytes) => Ok(i32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])),
        None => Err(TruncatedInstruction),
    }
}

fn byte_at(code: &[u8], at: usize) -> Result<u8, TranslateError> {
    code.get(at).copied().ok_or(TruncatedInstruction)
}

/// Decodes the instruction at `at`.
pub fn decode(code: &[u8], at: usize) -> Result<Instruction, TranslateError> {
    let opcode = byte_at(code, at)?;
    let shape = *SHAPES.get(opcode as usize).ok_or(BadOpcode)?;
    let done = |length: usize, a: i32, b: i32| Ok(Instruction { opcode, length, a, b });
    match shape {
        b'.' => done(1, 0, 0),
        b'B' => done(2, byte_at(code, at + 1)? as i8 as i32, 0),
        b'L' | b'p' => done(2, byte_at(code, at + 1)? as i32, 0),
        b'S' => done(3, u16_at(code, at + 1)? as i16 as i32, 0),
        b'P' => done(3, u16_at(code, at + 1)? as i32, 0),
        b'J' => done(3, at as i32 + u16_at(code, at + 1)? as i16 as i32, 0),
        b'G' => done(5, (at as i32).saturating_add(i32_at(code, at + 1)?), 0),
        b'I' => done(3, byte_at(code, at + 1)? as i32, byte_at(code, at + 2)? as i8 as i32),
        b'F' | b'D' => {
            let _ = u16_at(code, at + 3)?;
            done(5, u16_at(code, at + 1)? as i32, 0)
        }
        b'M' => done(4, u16_at(code, at + 1)? as i32, byte_at(code, at + 3)? as i32),
        b'W' => {
            let widened = byte_at(code, at + 1)?;
            let a = u16_at(code, at + 2)? as i32;
            match widened {
                0x84 => Ok(Instruction { opcode: widened, length: 6, a, b: u16_at(code, at + 4)? as i16 as i32 }),
                0x15..=0x19 | 0x36..=0x3a | 0xa9 => Ok(Instruction { opcode: widened, length: 4, a, b: 0 }),
                _ => Err(BadOpcode),
            }
        }
        _ => done(Switch::parse(code, at)?.end - at, 0, 0),
    }
}

/// A `tableswitch` or `lookupswitch`, in place.
#[derive(Clone, Copy)]
pub struct Switch<'a> {
    code: &'a [u8],
    at: usize,
    first: usize,
    table: bool,
    pub low: i32,
    pub count: usize,
    end: usize,
}

impl<'a> Switch<'a> {
    pub fn parse(code: &'a [u8], at: usize) -> Result<Switch<'a>, TranslateError> {
        let table = byte_at(code, at)? == 0xaa;
        let operands = (at & !3) + 4;
        let (low, count, first) = if table {
            let (low, high) = (i32_at(code, operands + 4)?, i32_at(code, operands + 8)?);
            (low, high as i64 - low as i64 + 1, operands + 12)
        } else {
            (0, i32_at(code, operands + 4)? as i64, operands + 8)
        };
        if (table && count < 1) || count < 0 {
            return Err(BadSwitch);
        }
        let end = first as i64 + count * if table { 4 } else { 8 };
        if end > code.len() as i64 {
            return Err(TruncatedInstruction);
        }
        Ok(Switch { code, at, first, table, low, count: count as usize, end: end as usize })
    }
    pub fn is_table(&self) -> bool {
        self.table
    }
    pub fn default(&self) -> Result<i32, TranslateError> {
        Ok((self.at as i32).saturating_add(i32_at(self.code, (self.at & !3) + 4)?))
    }
    /// (key, absolute target) of case `index`.
    pub fn case(&self, index: usize) -> Result<(i32, i32), TranslateError> {
        let (key, offset) = if self.table {
            (self.low.wrapping_add(index as i32), i32_at(self.code, self.first + 4 * index)?)
        } else {
            (i32_at(self.code, self.first + 8 * index)?, i32_at(self.code, self.first + 8 * index + 4)?)
        };
        Ok((key, (self.at as i32).saturating_add(offset)))
    }
}

/// Facts about the instruction at a bci; 0 where none starts.
pub const START: u8 = 1;
/// Something branches here.
pub const LEADER: u8 = 2;

/// What the scan found.
pub struct Scan {
    /// Per bci: `START`, `LEADER`.
    pub marks: Vec<u8>,
    /// Local variables used in the reference half and in the primitive half.
    pub ref_locals: Vec<bool>,
    pub prim_locals: Vec<bool>,
}

impl Scan {
    pub fn of(input: &TranslateInput<'_>) -> Result<Scan, TranslateError> {
        let code = input.bytecode;
        if code.is_empty() || code.len() > 65535 {
            return Err(BadCodeLength);
        }
        let locals = input.max_locals as usize;
        let mut scan = Scan { marks: vec![0; code.len()], ref_locals: vec![false; locals], prim_locals: vec![false; locals] };
        let mut at = 0;
        while at < code.len() {
            let insn = decode(code, at)?;
            if at + insn.length > code.len() {
                return Err(TruncatedInstruction);
            }
            scan.marks[at] |= START;
            match insn.opcode {
                0x99..=0xa8 | 0xc6..=0xc9 => scan.branch(insn.a)?,
                0xaa | 0xab => {
                    let switch = Switch::parse(code, at)?;
                    scan.branch(switch.default()?)?;
                    let mut previous = None;
                    for index in 0..switch.count {
                        let (key, target) = switch.case(index)?;
                        if !switch.is_table() && previous.is_some_and(|before| before >= key) {
                            return Err(BadSwitch);
                        }
                        previous = Some(key);
                        scan.branch(target)?;
                    }
                }
                0x15..=0x2d | 0x36..=0x4e | 0x84 | 0xa9 => scan.local(&insn)?,
                _ => {}
            }
            if matches!(insn.opcode, 0xa8 | 0xc9)
                && let Some(mark) = scan.marks.get_mut(at + insn.length)
            {
                *mark |= LEADER;
            }
            at += insn.length;
        }
        for row in input.exception_table {
            scan.branch(row.handler as i32)?;
            let starts = |bci: u16| scan.marks.get(bci as usize).is_some_and(|mark| mark & START != 0);
            if !starts(row.start) || row.start >= row.end || (row.end as usize != code.len() && !starts(row.end)) {
                return Err(BadHandler);
            }
        }
        match scan.marks.contains(&LEADER) {
            true => Err(BadBranch),
            false => Ok(scan),
        }
    }

    pub fn is_leader(&self, bci: usize) -> bool {
        self.marks.get(bci).is_some_and(|mark| mark & LEADER != 0)
    }

    fn branch(&mut self, target: i32) -> Result<(), TranslateError> {
        let mark = usize::try_from(target).ok().and_then(|at| self.marks.get_mut(at)).ok_or(BadBranch)?;
        *mark |= LEADER;
        Ok(())
    }

    fn local(&mut self, insn: &Instruction) -> Result<(), TranslateError> {
        let (index, kind) = local_of(insn);
        let wide = matches!(kind, 1 | 3);
        if index + wide as usize >= self.prim_locals.len() {
            return Err(BadLocal);
        }
        match kind {
            4 if insn.opcode == 0xa9 => {}
            4 => self.ref_locals[index] = true,
            _ => self.prim_locals[index] = true,
        }
        Ok(())
    }
}

/// (index, kind: 0 int, 1 long, 2 float, 3 double, 4 reference or return address) of a load, store, iinc or ret.
pub fn local_of(insn: &Instruction) -> (usize, u8) {
    match insn.opcode {
        0x1a..=0x2d => ((insn.opcode - 0x1a) as usize & 3, (insn.opcode - 0x1a) >> 2),
        0x3b..=0x4e => ((insn.opcode - 0x3b) as usize & 3, (insn.opcode - 0x3b) >> 2),
        0x15..=0x19 => (insn.a as usize, insn.opcode - 0x15),
        0x36..=0x3a => (insn.a as usize, insn.opcode - 0x36),
        0x84 => (insn.a as usize, 0),
        _ => (insn.a as usize, 4),
    }
}
