//! The StackMapTable of a method (JVMS 4.7.4) as frames with types, with HotSpot's complaints about malformed ones.

use super::frame::{Frame, TableFrame};
use super::types::{Names, VType};
use crate::classfile::ConstantPool;
use std::rc::Rc;

/// What is wrong with a table.
#[derive(Clone, Debug)]
pub enum BadTable {
    /// Not decodable: a `ClassFormatError` from which nothing falls back to the inferring verifier.
    Malformed(&'static str),
    /// Decodable, but not for this method.
    Misfit(&'static str),
    /// A frame belongs to no instruction.
    Misplaced(TableFrame),
}

/// Types in all frames of a method: more is refused.
const MAX_TYPES: usize = 1 << 25;

/// What a table is read with.
pub struct TableReader<'a, 'n> {
    /// The constant pool.
    pub pool: &'a ConstantPool,
    /// Class names.
    pub names: &'n mut Names<'a>,
    /// By bci: whether an instruction starts there, and whether it is a `new`.
    pub starts: &'n [u8],
    /// Limits of the Code attribute.
    pub max_locals: usize,
    /// As above.
    pub max_stack: usize,
    data: &'a [u8],
    at: usize,
    types: usize,
    empty: Rc<[VType]>,
}

/// An instruction starts here.
pub const START: u8 = 1;
/// A `new` starts here.
pub const NEW: u8 = 2;

type Read<T> = Result<T, BadTable>;

impl<'a, 'n> TableReader<'a, 'n> {
    /// Reads `data`, the contents of the attribute.
    pub fn new(
        data: &'a [u8],
        pool: &'a ConstantPool,
        names: &'n mut Names<'a>,
        starts: &'n [u8],
        (max_locals, max_stack): (usize, usize),
    ) -> Self {
        TableReader { pool, names, starts, max_locals, max_stack, data, at: 0, types: 0, empty: Rc::new([]) }
    }

    /// All frames; `first` is the method's own, before its first instruction.
    pub fn frames(&mut self, first: &Frame) -> Read<Vec<TableFrame>> {
        let count = usize::from(self.u16()?);
        let mut frames: Vec<TableFrame> = Vec::with_capacity(count.min(self.data.len()));
        let start = TableFrame {
            bci: 0,
            this_uninitialized: first.this_uninitialized,
            locals: first.locals.as_slice().into(),
            stack: self.empty.clone(),
        };
        while frames.len() < count && self.at < self.data.len() {
            let previous = frames.last().unwrap_or(&start).clone();
            let frame = self.frame(&previous, frames.is_empty())?;
            if self.starts.get(frame.bci as usize).is_none_or(|mark| *mark == 0) {
                return Err(BadTable::Misplaced(frame));
            }
            frames.push(frame);
        }
        // A table without frames may have anything in it.
        if count > 0 && (frames.len() != count || self.at != self.data.len()) {
            return Err(BadTable::Malformed("wrong attribute size"));
        }
        Ok(frames)
    }

    fn u8(&mut self) -> Read<u8> {
        let byte = *self.data.get(self.at).ok_or(BadTable::Malformed("access beyond the end of attribute"))?;
        self.at += 1;
        Ok(byte)
    }

    fn u16(&mut self) -> Read<u16> {
        let bytes = self.data.get(self.at..self.at + 2).ok_or(BadTable::Malformed("access beyond the end of attribute"))?;
        self.at += 2;
        Ok(u16::from_be_bytes([bytes[0], bytes[1]]))
    }

    fn frame(&mut self, previous: &TableFrame, first: bool) -> Read<TableFrame> {
        let kind = self.u8()?;
        let after = |delta: u16| previous.bci + u32::from(delta) + u32::from(!first);
        let mut frame = previous.clone();
        // Most frames have nothing on the stack and share one such.
        frame.stack = self.empty.clone();
        match kind {
            0..64 => frame.bci = after(u16::from(kind)),
            64..128 => {
                frame.bci = after(u16::from(kind - 64));
                frame.stack = self.one_entry()?;
            }
            128..247 if self.u16().is_ok() => return Err(BadTable::Malformed("reserved frame type")),
            247 => {
                frame.bci = after(self.u16()?);
                frame.stack = self.one_entry()?;
            }
            248..=251 => {
                frame.bci = after(self.u16()?);
                if kind < 251 {
                    frame.locals = chopped(&previous.locals, 251 - kind)?.into();
                    self.fits(frame.locals.len(), self.max_locals)?;
                    frame.this_uninitialized = frame.locals.contains(&VType::UninitializedThis);
                }
            }
            252..255 => {
                frame.bci = after(self.u16()?);
                let mut locals = previous.locals.to_vec();
                for _ in 251..kind {
                    self.append(&mut locals, Some(&mut frame.this_uninitialized))?;
                }
                self.fits(locals.len(), self.max_locals)?;
                frame.locals = locals.into();
            }
            128..247 => return Err(BadTable::Malformed("access beyond the end of attribute")),
            255 => {
                frame.bci = after(self.u16()?);
                frame.this_uninitialized = false;
                let mut locals = Vec::new();
                for _ in 0..self.u16()? {
                    self.append(&mut locals, Some(&mut frame.this_uninitialized))?;
                }
                self.fits(locals.len(), self.max_locals)?;
                let mut stack = Vec::new();
                for _ in 0..self.u16()? {
                    self.append(&mut stack, None)?;
                }
                self.fits(stack.len(), self.max_stack)?;
                (frame.locals, frame.stack) = (locals.into(), stack.into());
            }
        }
        Ok(frame)
    }

    fn one_entry(&mut self) -> Read<Rc<[VType]>> {
        let mut stack = Vec::new();
        self.append(&mut stack, None)?;
        self.fits(stack.len(), self.max_stack)?;
        Ok(stack.into())
    }

    fn fits(&mut self, length: usize, limit: usize) -> Read<()> {
        self.types += length;
        if length > limit || self.types > MAX_TYPES { Err(BadTable::Misfit("bad type array size")) } else { Ok(()) }
    }

    /// Reads a type, with its second half.
    fn append(&mut self, types: &mut Vec<VType>, this_uninitialized: Option<&mut bool>) -> Read<()> {
        let ty = self.verification_type()?;
        if let Some(flag) = this_uninitialized.filter(|_| ty == VType::UninitializedThis) {
            *flag = true;
        }
        types.push(ty);
        types.extend(ty.second_half());
        Ok(())
    }

    fn verification_type(&mut self) -> Read<VType> {
        Ok(match self.u8()? {
            0 => VType::Top,
            1 => VType::Int,
            2 => VType::Float,
            3 => VType::Double,
            4 => VType::Long,
            5 => VType::Null,
            6 => VType::UninitializedThis,
            7 => {
                let index = self.u16()?;
                let name = self.pool.class(index).ok_or(BadTable::Malformed("bad class index"))?;
                self.names.class_type(name)
            }
            8 => {
                let bci = self.u16()?;
                if self.starts.get(usize::from(bci)) != Some(&NEW) {
                    return Err(BadTable::Misfit("bad offset for Uninitialized"));
                }
                VType::Uninitialized(bci)
            }
            _ => return Err(BadTable::Malformed("bad verification type")),
        })
    }
}

/// What is left when the last `count` local variables go.
fn chopped(locals: &[VType], count: u8) -> Read<&[VType]> {
    let mut length = locals.len();
    for _ in 0..count {
        let slots = if length > 1 && locals[length - 1].is_second_half() { 2 } else { 1 };
        length = length.checked_sub(slots).ok_or(BadTable::Misfit("bad type array size"))?;
    }
    Ok(&locals[..length])
}
