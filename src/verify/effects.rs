//! What each instruction does to a frame (JVMS 4.10.1.9, 4.10.2.2): one rule per opcode, for both verifiers. Control flow is told, not followed.

use super::Hierarchy;
use super::class::{ClassContext, Signature};
use super::error::{Fault, Stop};
use super::frame::Frame;
use super::types::{Names, VType, Want};
use super::{report, words};
use crate::classfile::{ClassFile, Code, Instruction, MemberInfo, Opcode, Operands};
use std::rc::Rc;

/// The method being verified.
pub struct MethodView<'a> {
    /// Its class file.
    pub file: &'a ClassFile,
    /// Its row in the class file.
    pub info: &'a MemberInfo,
    /// Its Code attribute.
    pub code: Code<'a>,
    /// Its descriptor.
    pub signature: Rc<Signature>,
}

impl<'a> MethodView<'a> {
    /// Its name.
    pub fn name(&self) -> &'a [u8] {
        self.file.name_of(self.info)
    }
    /// Whether it is a constructor.
    pub fn is_constructor(&self) -> bool {
        self.name() == b"<init>"
    }
}

/// Where control goes after an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// To the next instruction.
    Falls,
    /// There, or to the next instruction.
    Branch(i64),
    /// There.
    Goto(i64),
    /// To the targets of the switch.
    Switch,
    /// Out of the method.
    Ends,
    /// Into a subroutine.
    Subroutine(i64),
    /// Back from the subroutine whose return address that local variable holds.
    Return(u16),
}

/// A frame and the instruction at hand.
pub struct Machine<'a, 'h, 'c, H: Hierarchy> {
    /// The class.
    pub class: &'c mut ClassContext<'a, 'h, H>,
    /// The method.
    pub method: &'c MethodView<'a>,
    /// The frame.
    pub frame: Frame,
    /// The inferring verifier's rules and words, where the two differ.
    pub inferring: bool,
    /// The object of a call is being popped.
    pub receiver: bool,
    /// A constructor call turned the first type into the second: the caller applies it to the frame.
    pub constructed: Option<(VType, VType)>,
}

type Result<T, H> = std::result::Result<T, Stop<<H as Hierarchy>::Error>>;

use VType::{Double, Double2, Float, Int, Long, Long2};

const OBJECT: VType = VType::Class(Names::OBJECT);

impl<'a, H: Hierarchy> Machine<'a, '_, '_, H> {
    /// The error for a fault of the current instruction.
    pub fn fault(&self, fault: Fault) -> Stop<H::Error> {
        if self.inferring { words::instruction(self, fault).into() } else { report::instruction(self, fault).into() }
    }

    /// Pops what is wanted.
    pub fn pop(&mut self, want: Want) -> Result<VType, H> {
        let Some(top) = self.frame.top() else { return Err(self.fault(Fault::Underflow)) };
        if !self.class.satisfies(want, top).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::Stack(want)));
        }
        self.frame.drop_top();
        Ok(top)
    }

    /// Pops a value of this type.
    pub fn pop_type(&mut self, ty: VType) -> Result<VType, H> {
        if self.frame.top() == Some(ty) {
            self.frame.drop_top();
            return Ok(ty);
        }
        self.pop(Want::Type(ty))
    }

    /// Pops a value of this type, both halves.
    pub fn pop_value(&mut self, ty: VType) -> Result<(), H> {
        if let Some(second) = ty.second_half() {
            self.pop_type(second)?;
        }
        self.pop_type(ty)?;
        Ok(())
    }

    /// Pops a value of this type. Where both halves are wrong, the first half is complained of, as by HotSpot.
    fn pop_operand(&mut self, ty: VType) -> Result<(), H> {
        let Some(second) = ty.second_half() else { return self.pop_type(ty).map(drop) };
        let top = self.pop_type(second);
        if self.inferring {
            top?;
            return self.pop_type(ty).map(drop);
        }
        if top.is_err() && self.frame.depth() > 0 {
            self.frame.drop_top();
        }
        self.pop_type(ty)?;
        top.map(drop)
    }

    fn pop_any(&mut self) -> Result<VType, H> {
        let Some(top) = self.frame.top() else { return Err(self.fault(Fault::Underflow)) };
        self.frame.drop_top();
        Ok(top)
    }

    /// Pushes one slot.
    pub fn push(&mut self, ty: VType) -> Result<(), H> {
        if self.frame.depth() >= usize::from(self.method.code.max_stack) {
            return Err(self.fault(Fault::Overflow));
        }
        self.frame.push(ty);
        Ok(())
    }

    /// Pushes a value, both halves.
    pub fn push_value(&mut self, ty: VType) -> Result<(), H> {
        let Some(second) = ty.second_half() else { return self.push(ty) };
        if self.frame.depth() + 2 > usize::from(self.method.code.max_stack) {
            return Err(self.fault(Fault::Overflow));
        }
        self.frame.push(ty);
        self.frame.push(second);
        Ok(())
    }

    fn max_locals(&self) -> usize {
        usize::from(self.method.code.max_locals)
    }

    fn load(&mut self, index: u16, want: Want) -> Result<VType, H> {
        if usize::from(index) >= self.max_locals() {
            return Err(self.fault(Fault::LocalIndex(index)));
        }
        let found = self.frame.local(usize::from(index));
        if !self.class.satisfies(want, found).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::Local(index, index, want)));
        }
        self.frame.touch(usize::from(index));
        Ok(found)
    }

    fn load_pair(&mut self, index: u16, ty: VType, second: VType) -> Result<(), H> {
        if usize::from(index) + 1 >= self.frame.locals.len() {
            return Err(self.fault(Fault::LocalPair(index)));
        }
        for (place, wanted) in [(index, ty), (index + 1, second)] {
            if self.frame.local(usize::from(place)) != wanted {
                return Err(self.fault(Fault::Local(index, place, Want::Type(wanted))));
            }
        }
        self.push_value(ty)
    }

    fn store(&mut self, index: u16, ty: VType) -> Result<(), H> {
        if usize::from(index) >= self.max_locals() {
            return Err(self.fault(Fault::LocalIndex(index)));
        }
        self.frame.set_local(usize::from(index), ty);
        Ok(())
    }

    fn store_pair(&mut self, index: u16, ty: VType, second: VType) -> Result<(), H> {
        self.pop_operand(ty)?;
        if usize::from(index) + 1 >= self.max_locals() {
            return Err(self.fault(Fault::LocalIndex(index)));
        }
        self.frame.set_local_pair(usize::from(index), ty, second);
        Ok(())
    }

    fn binary(&mut self, ty: VType) -> Result<Next, H> {
        self.pop_operand(ty)?;
        self.unary(ty, ty)
    }

    fn unary(&mut self, from: VType, to: VType) -> Result<Next, H> {
        self.pop_operand(from)?;
        self.push_value(to)?;
        Ok(Next::Falls)
    }

    fn shift(&mut self, ty: VType) -> Result<Next, H> {
        self.pop_type(Int)?;
        self.unary(ty, ty)
    }

    fn compare(&mut self, ty: VType) -> Result<Next, H> {
        self.pop_operand(ty)?;
        self.unary(ty, Int)
    }

    /// Pops an array whose descriptor has one of `letters` after its first bracket; null will do.
    fn pop_array(&mut self, opcode: Opcode, letters: &[u8]) -> Result<VType, H> {
        let array = self.pop(Want::Reference)?;
        let fits = match array {
            VType::Null => true,
            VType::Array(name) => self.class.names.component(name).first().is_some_and(|letter| letters.contains(letter)),
            _ => false,
        };
        if fits { Ok(array) } else { Err(self.fault(Fault::Array(opcode))) }
    }

    fn array_load(&mut self, opcode: Opcode, letters: &[u8], element: VType) -> Result<Next, H> {
        self.pop_type(Int)?;
        self.pop_array(opcode, letters)?;
        self.push_value(element)?;
        Ok(Next::Falls)
    }

    fn array_store(&mut self, opcode: Opcode, letters: &[u8], element: VType) -> Result<Next, H> {
        self.pop_operand(element)?;
        self.pop_type(Int)?;
        self.pop_array(opcode, letters)?;
        Ok(Next::Falls)
    }

    /// Applies the instruction to the frame.
    pub fn apply(&mut self, insn: &Instruction<'a>) -> Result<Next, H> {
        use Opcode as O;
        let opcode = insn.opcode;
        let target = match insn.operands {
            Operands::Branch { target } => target,
            _ => 0,
        };
        match opcode {
            O::Nop => {}
            O::AconstNull => self.push(VType::Null)?,
            O::IconstM1 | O::Iconst0 | O::Iconst1 | O::Iconst2 | O::Iconst3 | O::Iconst4 | O::Iconst5 | O::Bipush | O::Sipush => {
                self.push(Int)?;
            }
            O::Lconst0 | O::Lconst1 => self.push_value(Long)?,
            O::Fconst0 | O::Fconst1 | O::Fconst2 => self.push(Float)?,
            O::Dconst0 | O::Dconst1 => self.push_value(Double)?,
            O::Ldc | O::LdcW | O::Ldc2W => self.constant(insn)?,

            O::Iload | O::Iload0 | O::Iload1 | O::Iload2 | O::Iload3 => {
                self.load(local(insn, O::Iload0), Want::Type(Int))?;
                self.push(Int)?;
            }
            O::Lload | O::Lload0 | O::Lload1 | O::Lload2 | O::Lload3 => self.load_pair(local(insn, O::Lload0), Long, Long2)?,
            O::Fload | O::Fload0 | O::Fload1 | O::Fload2 | O::Fload3 => {
                self.load(local(insn, O::Fload0), Want::Type(Float))?;
                self.push(Float)?;
            }
            O::Dload | O::Dload0 | O::Dload1 | O::Dload2 | O::Dload3 => self.load_pair(local(insn, O::Dload0), Double, Double2)?,
            O::Aload | O::Aload0 | O::Aload1 | O::Aload2 | O::Aload3 => {
                let found = self.load(local(insn, O::Aload0), Want::Reference)?;
                self.push(found)?;
            }

            O::Iaload => return self.array_load(opcode, b"I", Int),
            O::Laload => return self.array_load(opcode, b"J", Long),
            O::Faload => return self.array_load(opcode, b"F", Float),
            O::Daload => return self.array_load(opcode, b"D", Double),
            O::Baload => return self.array_load(opcode, b"BZ", Int),
            O::Caload => return self.array_load(opcode, b"C", Int),
            O::Saload => return self.array_load(opcode, b"S", Int),
            O::Aaload => {
                self.pop_type(Int)?;
                let element = match self.pop_array(opcode, b"L[")? {
                    VType::Array(name) => self.class.names.element_type(name),
                    _ => VType::Null,
                };
                self.push(element)?;
            }

            O::Istore | O::Istore0 | O::Istore1 | O::Istore2 | O::Istore3 => {
                self.pop_type(Int)?;
                self.store(local(insn, O::Istore0), Int)?;
            }
            O::Lstore | O::Lstore0 | O::Lstore1 | O::Lstore2 | O::Lstore3 => self.store_pair(local(insn, O::Lstore0), Long, Long2)?,
            O::Fstore | O::Fstore0 | O::Fstore1 | O::Fstore2 | O::Fstore3 => {
                self.pop_type(Float)?;
                self.store(local(insn, O::Fstore0), Float)?;
            }
            O::Dstore | O::Dstore0 | O::Dstore1 | O::Dstore2 | O::Dstore3 => self.store_pair(local(insn, O::Dstore0), Double, Double2)?,
            O::Astore | O::Astore0 | O::Astore1 | O::Astore2 | O::Astore3 => {
                let found = self.pop(if self.inferring { Want::Storable } else { Want::Reference })?;
                self.store(local(insn, O::Astore0), found)?;
            }

            O::Iastore => return self.array_store(opcode, b"I", Int),
            O::Lastore => return self.array_store(opcode, b"J", Long),
            O::Fastore => return self.array_store(opcode, b"F", Float),
            O::Dastore => return self.array_store(opcode, b"D", Double),
            O::Bastore => return self.array_store(opcode, b"BZ", Int),
            O::Castore => return self.array_store(opcode, b"C", Int),
            O::Sastore => return self.array_store(opcode, b"S", Int),
            // Which object may go into which array is asked at run time.
            O::Aastore => return self.array_store(opcode, b"L[", OBJECT),

            O::Pop | O::Pop2 | O::Dup | O::DupX1 | O::DupX2 | O::Dup2 | O::Dup2X1 | O::Dup2X2 | O::Swap => self.shuffle(opcode)?,

            O::Iadd | O::Isub | O::Imul | O::Idiv | O::Irem | O::Ishl | O::Ishr | O::Iushr | O::Iand | O::Ior | O::Ixor => {
                return self.binary(Int);
            }
            O::Ladd | O::Lsub | O::Lmul | O::Ldiv | O::Lrem | O::Land | O::Lor | O::Lxor => return self.binary(Long),
            O::Fadd | O::Fsub | O::Fmul | O::Fdiv | O::Frem => return self.binary(Float),
            O::Dadd | O::Dsub | O::Dmul | O::Ddiv | O::Drem => return self.binary(Double),
            O::Lshl | O::Lshr | O::Lushr => return self.shift(Long),
            O::Ineg | O::I2b | O::I2c | O::I2s => return self.unary(Int, Int),
            O::Lneg => return self.unary(Long, Long),
            O::Fneg => return self.unary(Float, Float),
            O::Dneg => return self.unary(Double, Double),
            O::Iinc => {
                if let Operands::Iinc { local, .. } = insn.operands {
                    self.load(local, Want::Type(Int))?;
                    self.store(local, Int)?;
                }
            }
            O::I2l => return self.unary(Int, Long),
            O::I2f => return self.unary(Int, Float),
            O::I2d => return self.unary(Int, Double),
            O::L2i => return self.unary(Long, Int),
            O::L2f => return self.unary(Long, Float),
            O::L2d => return self.unary(Long, Double),
            O::F2i => return self.unary(Float, Int),
            O::F2l => return self.unary(Float, Long),
            O::F2d => return self.unary(Float, Double),
            O::D2i => return self.unary(Double, Int),
            O::D2l => return self.unary(Double, Long),
            O::D2f => return self.unary(Double, Float),
            O::Lcmp => return self.compare(Long),
            O::Fcmpl | O::Fcmpg => return self.compare(Float),
            O::Dcmpl | O::Dcmpg => return self.compare(Double),

            O::IfIcmpeq | O::IfIcmpne | O::IfIcmplt | O::IfIcmpge | O::IfIcmpgt | O::IfIcmple => {
                self.pop_type(Int)?;
                self.pop_type(Int)?;
                return Ok(Next::Branch(target));
            }
            O::Ifeq | O::Ifne | O::Iflt | O::Ifge | O::Ifgt | O::Ifle => {
                self.pop_type(Int)?;
                return Ok(Next::Branch(target));
            }
            O::IfAcmpeq | O::IfAcmpne => {
                // Type inference takes initialized objects only.
                let want = if self.inferring { Want::Type(OBJECT) } else { Want::Reference };
                self.pop(want)?;
                self.pop(want)?;
                return Ok(Next::Branch(target));
            }
            O::Ifnull | O::Ifnonnull => {
                self.pop(Want::Reference)?;
                return Ok(Next::Branch(target));
            }
            O::Goto | O::GotoW => return Ok(Next::Goto(target)),
            O::Tableswitch | O::Lookupswitch => {
                self.check_switch(insn)?;
                return Ok(Next::Switch);
            }
            O::Jsr | O::JsrW => {
                if !self.inferring {
                    return Err(self.fault(Fault::BadOpcode(opcode as u8)));
                }
                self.push(VType::ReturnAddress(u16::try_from(target).unwrap_or_default()))?;
                return Ok(Next::Subroutine(target));
            }
            O::Ret => {
                if !self.inferring {
                    return Err(self.fault(Fault::BadOpcode(opcode as u8)));
                }
                return Ok(Next::Return(local(insn, O::Ret)));
            }

            O::Ireturn => return self.return_value(Int),
            O::Lreturn => return self.return_value(Long),
            O::Freturn => return self.return_value(Float),
            O::Dreturn => return self.return_value(Double),
            O::Areturn => {
                let value = self.pop(if self.inferring { Want::Type(OBJECT) } else { Want::Reference })?;
                return self.check_return(value);
            }
            O::Return => {
                if self.method.signature.result.is_some() {
                    return Err(self.fault(Fault::ReturnNothing));
                }
                if self.method.is_constructor() && self.frame.this_uninitialized {
                    return Err(self.fault(Fault::ReturnUninitialized));
                }
                return Ok(Next::Ends);
            }

            O::Getstatic | O::Putstatic | O::Getfield | O::Putfield => self.field(insn)?,
            O::Invokevirtual | O::Invokespecial | O::Invokestatic | O::Invokeinterface | O::Invokedynamic => self.invoke(insn)?,
            O::New => {
                let index = pool_index(insn);
                let class = self.class_entry(index)?;
                if !matches!(class, VType::Class(_)) {
                    return Err(self.fault(Fault::ClassEntry(opcode, index, class)));
                }
                self.push(VType::Uninitialized(self.frame.bci as u16))?;
            }
            O::Newarray => {
                let Operands::NewArray(code) = insn.operands else { return Ok(Next::Falls) };
                let Some(name) = primitive_array(code) else { return Err(self.fault(Fault::ArrayCode)) };
                self.pop_type(Int)?;
                let array = self.class.names.class_type(name);
                self.push(array)?;
            }
            O::Anewarray => {
                let component = self.class_entry(pool_index(insn))?;
                self.pop_type(Int)?;
                if self.dimensions(component) >= 255 {
                    return Err(self.fault(Fault::Dimensions));
                }
                let array = self.class.names.array_of(component);
                self.push(array)?;
            }
            O::Arraylength => {
                let array = self.pop(Want::Reference)?;
                if !matches!(array, VType::Null | VType::Array(_)) {
                    return Err(self.fault(Fault::Array(opcode)));
                }
                self.push(Int)?;
            }
            O::Athrow => {
                self.pop_type(VType::Class(Names::THROWABLE))?;
                return Ok(Next::Ends);
            }
            O::Checkcast => {
                let class = self.class_entry(pool_index(insn))?;
                self.pop_type(OBJECT)?;
                self.push(class)?;
            }
            O::Instanceof => {
                self.class_entry(pool_index(insn))?;
                self.pop_type(OBJECT)?;
                self.push(Int)?;
            }
            O::Monitorenter | O::Monitorexit => {
                self.pop(if self.inferring { Want::Type(OBJECT) } else { Want::Reference })?;
            }
            O::Wide => return Err(self.fault(Fault::BadOpcode(opcode as u8))),
            O::Multianewarray => {
                let Operands::MultiANewArray { index, dimensions } = insn.operands else { return Ok(Next::Falls) };
                let array = self.class_entry(index)?;
                if !matches!(array, VType::Array(_)) {
                    return Err(self.fault(Fault::ClassEntry(opcode, index, array)));
                }
                if dimensions == 0 || self.dimensions(array) < usize::from(dimensions) {
                    return Err(self.fault(Fault::DimensionCount(dimensions)));
                }
                for _ in 0..dimensions {
                    self.pop_type(Int)?;
                }
                self.push(array)?;
            }
        }
        Ok(Next::Falls)
    }

    fn dimensions(&self, class: VType) -> usize {
        match class {
            VType::Array(name) => self.class.names.text(name).iter().take_while(|byte| **byte == b'[').count(),
            _ => 0,
        }
    }

    /// `pop` to `swap`: what halves may be where, then the order they come back in (0 is what was on top).
    fn shuffle(&mut self, opcode: Opcode) -> Result<(), H> {
        use Opcode as O;
        let one = |m: &mut Self| m.pop(Want::Category1);
        // Two slots: two values or both halves of one.
        let two = |m: &mut Self| -> Result<[VType; 2], H> {
            let top = m.pop_any()?;
            if top.is_second_half() {
                return Ok([top, m.pop(Want::Category2)?]);
            }
            if top.is_category1() {
                return Ok([top, m.pop(Want::Category1)?]);
            }
            Err(m.fault(Fault::Halves(opcode)))
        };
        let mut slots = [VType::Top; 4];
        let order: &[usize] = match opcode {
            O::Pop => {
                one(self)?;
                &[]
            }
            O::Pop2 => {
                two(self)?;
                &[]
            }
            O::Dup => {
                slots[0] = one(self)?;
                &[0, 0]
            }
            O::DupX1 => {
                slots[0] = one(self)?;
                slots[1] = one(self)?;
                &[0, 1, 0]
            }
            O::DupX2 => {
                slots[0] = one(self)?;
                [slots[1], slots[2]] = two(self)?;
                &[0, 2, 1, 0]
            }
            O::Dup2 => {
                [slots[0], slots[1]] = two(self)?;
                &[1, 0, 1, 0]
            }
            O::Dup2X1 => {
                [slots[0], slots[1]] = two(self)?;
                slots[2] = one(self)?;
                &[1, 0, 2, 1, 0]
            }
            O::Dup2X2 => {
                [slots[0], slots[1]] = two(self)?;
                [slots[2], slots[3]] = two(self)?;
                &[1, 0, 3, 2, 1, 0]
            }
            _ => {
                slots[0] = one(self)?;
                slots[1] = one(self)?;
                &[0, 1]
            }
        };
        for &slot in order {
            self.push(slots[slot])?;
        }
        Ok(())
    }

    fn return_value(&mut self, ty: VType) -> Result<Next, H> {
        self.pop_value(ty)?;
        self.check_return(ty)
    }

    fn check_return(&mut self, value: VType) -> Result<Next, H> {
        let Some(wanted) = self.method.signature.result else { return Err(self.fault(Fault::ReturnFromVoid)) };
        if !self.class.assignable(wanted, value, false).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::ReturnType(wanted)));
        }
        Ok(Next::Ends)
    }

    fn check_switch(&mut self, insn: &Instruction<'a>) -> Result<(), H> {
        let first = insn.bci + 1;
        let padding = &self.method.code.bytecode[first..first.next_multiple_of(4)];
        if self.method.file.major() < 51 && padding.iter().any(|byte| *byte != 0) {
            return Err(self.fault(Fault::SwitchPadding));
        }
        self.pop_type(Int)?;
        match insn.operands {
            Operands::TableSwitch(switch) if switch.low > switch.high => Err(self.fault(Fault::SwitchRange)),
            Operands::TableSwitch(switch) if switch.targets().len() > 65535 => Err(self.fault(Fault::SwitchKeys)),
            Operands::LookupSwitch(switch) if !switch.pairs().map(|(key, _)| key).is_sorted_by(|a, b| a < b) => {
                Err(self.fault(Fault::SwitchOrder))
            }
            _ => Ok(()),
        }
    }
}

/// The local variable of a load, store or `ret`; `first` is the form with index 0.
fn local(insn: &Instruction<'_>, first: Opcode) -> u16 {
    match insn.operands {
        Operands::Local(index) => index,
        _ => insn.opcode as u16 - first as u16,
    }
}

/// The constant pool index of an instruction that has one.
pub fn pool_index(insn: &Instruction<'_>) -> u16 {
    match insn.operands {
        Operands::Cp(index) | Operands::InvokeInterface { index, .. } | Operands::MultiANewArray { index, .. } => index,
        _ => 0,
    }
}

/// The class that `newarray` makes arrays of.
pub fn primitive_array(code: u8) -> Option<&'static [u8]> {
    const NAMES: [&[u8]; 8] = [b"[Z", b"[C", b"[F", b"[D", b"[B", b"[S", b"[I", b"[J"];
    code.checked_sub(4).and_then(|index| NAMES.get(usize::from(index))).copied()
}
