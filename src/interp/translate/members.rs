//! Ops with constant pool operands: fields, calls, objects, arrays.

use super::TranslateError::{self, *};
use super::emit::Place;
use super::input::{Kind, Signature};
use super::lower::Lowering;
use super::scan::Instruction;
use crate::interp::ops::Op;

impl Lowering<'_> {
    /// `getstatic` to `multianewarray`, without branches and `athrow`.
    pub(super) fn member(&mut self, insn: &Instruction) -> Result<(), TranslateError> {
        let index = insn.a as i16;
        match insn.opcode {
            0xb2..=0xb5 => self.field(insn)?,
            0xb6..=0xba => self.call(insn)?,
            0xbb => self.emitter.emit_def(Op::New, Kind::Ref, 0, index, &[0]),
            0xbc | 0xbd => {
                let length = self.pop_register()?;
                match insn.opcode {
                    0xbc => self.emitter.emit_def(Op::NewArray, Kind::Ref, length, index, &[]),
                    _ => self.emitter.emit_def(Op::NewRefArray, Kind::Ref, length, index, &[0]),
                }
            }
            0xbe => {
                let array = self.pop_register()?;
                self.emitter.emit_def(Op::ArrayLength, Kind::Int, array, 0, &[]);
            }
            0xc0 => {
                if self.emitter.stack.last().is_some_and(|top| top.place == Place::Null) {
                    return Ok(());
                }
                let object = self.pop_register()?;
                self.emitter.emit_def(Op::CheckCast, Kind::Ref, object, index, &[0]);
            }
            0xc1 => {
                let object = self.pop_register()?;
                self.emitter.emit_def(Op::InstanceOf, Kind::Int, object, index, &[0]);
                self.emitter.narrowed(b'Z');
            }
            0xc2 | 0xc3 => {
                let object = self.pop_register()?;
                self.emitter.emit(if insn.opcode == 0xc2 { Op::MonitorEnter } else { Op::MonitorExit }, object, 0, 0);
            }
            0xc5 => {
                let mut words = vec![0];
                words.extend(self.operands(insn.b as usize)?);
                self.emitter.emit_def(Op::MultiNewArray, Kind::Ref, insn.b as i16, index, &words);
            }
            _ => return Err(BadOpcode),
        }
        Ok(())
    }

    fn field(&mut self, insn: &Instruction) -> Result<(), TranslateError> {
        let descriptor = self.input.pool.field_descriptor(insn.a as u16).ok_or(BadConstant)?;
        let first = *descriptor.first().ok_or(BadConstant)?;
        let kind = Kind::of_descriptor(first).ok_or(BadConstant)?;
        let index = insn.a as i16;
        match insn.opcode {
            0xb2 => self.emitter.emit_def(Op::GetStatic, kind, 0, index, &[0]),
            0xb4 => {
                let object = self.pop_register()?;
                self.emitter.emit_def(Op::GetField, kind, object, index, &[0]);
            }
            opcode => {
                let value = self.pop()?;
                let object = if opcode == 0xb5 { self.pop_register()? } else { 0 };
                let value = self.emitter.register(value);
                self.emitter.emit(if opcode == 0xb5 { Op::PutField } else { Op::PutStatic }, value, object, index);
                self.emitter.code.push(0);
            }
        }
        if matches!(insn.opcode, 0xb2 | 0xb4) {
            self.emitter.narrowed(first);
        }
        Ok(())
    }

    fn call(&mut self, insn: &Instruction) -> Result<(), TranslateError> {
        let descriptor = self.input.pool.method_descriptor(insn.a as u16, insn.opcode == 0xba).ok_or(BadConstant)?;
        let signature = Signature::parse(descriptor)?;
        let receiver = !matches!(insn.opcode, 0xb8 | 0xba) as usize;
        let (mut refs, mut prims) = (receiver, 0);
        for kind in signature.parameters() {
            if kind.is_primitive() { prims += 1 } else { refs += 1 }
        }
        if refs > 255 {
            return Err(TooLarge);
        }
        let words = self.operands(refs + prims)?;
        let op = match insn.opcode {
            0xb6 => Op::InvokeVirtual,
            0xb7 => Op::InvokeSpecial,
            0xb8 => Op::InvokeStatic,
            0xb9 => Op::InvokeInterface,
            _ => Op::InvokeDynamic,
        };
        let at = self.emitter.emit(op, 0, (refs << 8 | prims) as u16 as i16, insn.a as i16);
        self.emitter.calls.push(at);
        self.emitter.code.extend([0, 0]);
        self.emitter.code.extend(words);
        self.emitter.emit_return_word(signature.return_kind());
        if signature.return_kind().is_some() {
            self.emitter.narrowed(signature.returns);
        }
        Ok(())
    }

    /// Pops `count` operands and packs their registers, four to a word, references first.
    fn operands(&mut self, count: usize) -> Result<Vec<u64>, TranslateError> {
        let first = self.emitter.stack.len().checked_sub(count).ok_or(StackUnderflow)?;
        let mut registers = Vec::with_capacity(count);
        for half in [false, true] {
            for index in first..first + count {
                let entry = self.emitter.stack[index];
                if entry.kind.is_primitive() == half {
                    registers.push(self.emitter.register(entry));
                }
            }
        }
        for _ in 0..count {
            self.pop()?;
        }
        let word = |four: &[i16]| four.iter().rev().fold(0u64, |word, register| word << 16 | *register as u16 as u64);
        Ok(registers.chunks(4).map(word).collect())
    }
}
