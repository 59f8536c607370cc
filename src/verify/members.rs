//! The rules of the instructions that name constants, fields and methods (JVMS 4.10.1.9), protected access (4.10.1.8) and
//! constructor calls included.

use super::Hierarchy;
use super::class::{Member, MemberType};
use super::effects::{Machine, pool_index};
use super::error::{Fault, Stop};
use super::types::{Names, VType, Want};
use crate::classfile::constant_pool::tag;
use crate::classfile::{FieldType, Instruction, Opcode, Operands};

type Result<T, H> = std::result::Result<T, Stop<<H as Hierarchy>::Error>>;

impl<'a, H: Hierarchy> Machine<'a, '_, '_, H> {
    fn tag(&self, index: u16) -> Result<u8, H> {
        let pool = self.method.file.pool();
        if index == 0 || usize::from(index) >= pool.len() {
            return Err(self.fault(Fault::PoolIndex(index)));
        }
        Ok(pool.tag(index))
    }

    fn expect_tag(&self, index: u16, wanted: &[u8]) -> Result<u8, H> {
        let found = self.tag(index)?;
        if wanted.contains(&found) { Ok(found) } else { Err(self.fault(Fault::PoolKind(index))) }
    }

    /// The type that a class entry names.
    pub fn class_entry(&mut self, index: u16) -> Result<VType, H> {
        self.expect_tag(index, &[tag::CLASS])?;
        match self.class.class_entry(index) {
            Some(class) => Ok(class),
            None => Err(self.fault(Fault::PoolKind(index))),
        }
    }

    /// `ldc` and its wide forms.
    pub fn constant(&mut self, insn: &Instruction<'a>) -> Result<(), H> {
        let index = pool_index(insn);
        let wide = insn.opcode == Opcode::Ldc2W;
        let single: &[u8] = &[tag::INTEGER, tag::FLOAT, tag::STRING, tag::CLASS, tag::METHOD_HANDLE, tag::METHOD_TYPE, tag::DYNAMIC];
        let double: &[u8] = &[tag::LONG, tag::DOUBLE, tag::DYNAMIC];
        let ty = match self.expect_tag(index, if wide { double } else { single })? {
            tag::INTEGER => VType::Int,
            tag::FLOAT => VType::Float,
            tag::LONG => VType::Long,
            tag::DOUBLE => VType::Double,
            tag::STRING => VType::Class(Names::STRING),
            tag::CLASS => VType::Class(Names::CLASS),
            tag::METHOD_HANDLE => VType::Class(Names::METHOD_HANDLE),
            tag::METHOD_TYPE => VType::Class(Names::METHOD_TYPE),
            _ => {
                let file = self.method.file;
                let parsed = file.pool().dynamic(index).and_then(|dynamic| FieldType::parse(dynamic.descriptor));
                match parsed {
                    Some(ty) if (ty.slots() == 2) == wide => self.class.names.field_type(ty),
                    _ => return Err(self.fault(Fault::PoolKind(index))),
                }
            }
        };
        self.push_value(ty)
    }

    /// The four field instructions.
    pub fn field(&mut self, insn: &Instruction<'a>) -> Result<(), H> {
        let index = pool_index(insn);
        self.expect_tag(index, &[tag::FIELD_REF])?;
        let Some(member) = self.class.member(index) else { return Err(self.fault(Fault::PoolKind(index))) };
        let (class, MemberType::Field(ty)) = (member.class, &member.kind) else { return Err(self.fault(Fault::PoolKind(index))) };
        let ty = *ty;
        if !self.inferring && !matches!(class, VType::Class(_)) && matches!(insn.opcode, Opcode::Getfield | Opcode::Putfield) {
            return Err(self.fault(Fault::ClassEntry(insn.opcode, index, class)));
        }
        match insn.opcode {
            Opcode::Getstatic => self.push_value(ty),
            Opcode::Putstatic => self.pop_value(ty),
            Opcode::Getfield => {
                let object = self.pop_type(class)?;
                self.protected_field(insn.opcode, object, class, &member)?;
                self.push_value(ty)
            }
            _ => {
                self.pop_value(ty)?;
                let object = self.put_object(index, class, &member)?;
                self.protected_field(insn.opcode, object, class, &member)
            }
        }
    }

    /// Pops the object of a `putfield`: a constructor may set the class's own fields before it calls another constructor.
    fn put_object(&mut self, index: u16, class: VType, member: &Member<'a>) -> Result<VType, H> {
        let Some(mut object) = self.frame.top() else { return Err(self.fault(Fault::Underflow)) };
        self.frame.drop_top();
        if object == VType::UninitializedThis && class == self.class.own {
            let file = self.method.file;
            let declared = file.fields().iter().any(|f| file.name_of(f) == member.name && file.descriptor_of(f) == member.descriptor);
            if declared {
                object = self.class.own;
            }
        }
        if !self.class.assignable(class, object, false).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::PutObject(index, class)));
        }
        Ok(object)
    }

    fn protected_field(&mut self, opcode: Opcode, object: VType, class: VType, member: &Member<'a>) -> Result<(), H> {
        if object == self.class.own || !self.class.is_above(class) {
            return Ok(());
        }
        let foreign = self.class.is_protected_use(class, member.name, member.descriptor, false).map_err(Stop::Hierarchy)?;
        if foreign && !self.class.assignable(self.class.own, object, true).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::Protected(opcode)));
        }
        Ok(())
    }

    /// The five call instructions.
    pub fn invoke(&mut self, insn: &Instruction<'a>) -> Result<(), H> {
        let opcode = insn.opcode;
        let index = pool_index(insn);
        let any_method: &[u8] = &[tag::METHOD_REF, tag::INTERFACE_METHOD_REF];
        self.expect_tag(
            index,
            match opcode {
                Opcode::Invokeinterface => &[tag::INTERFACE_METHOD_REF],
                Opcode::Invokedynamic => &[tag::INVOKE_DYNAMIC],
                Opcode::Invokespecial | Opcode::Invokestatic if self.method.file.major() >= 52 => any_method,
                _ => &[tag::METHOD_REF],
            },
        )?;
        if opcode == Opcode::Invokedynamic {
            return self.invoke_dynamic(insn, index);
        }
        let Some(member) = self.class.member(index) else { return Err(self.fault(Fault::PoolKind(index))) };
        let (class, MemberType::Method(signature)) = (member.class, &member.kind) else { return Err(self.fault(Fault::PoolKind(index))) };
        if let Operands::InvokeInterface { count, .. } = insn.operands {
            if usize::from(count) != signature.parameters.len() + 1 {
                return Err(self.fault(Fault::ArgumentCount));
            }
            if self.method.code.bytecode[insn.bci + 4] != 0 {
                return Err(self.fault(Fault::ZeroOperands(opcode)));
            }
        }
        let constructor = member.name == b"<init>";
        if member.name.first() == Some(&b'<') {
            if opcode != Opcode::Invokespecial || !constructor {
                return Err(self.fault(Fault::InternalMethod));
            }
        } else if opcode == Opcode::Invokespecial && !self.inferring {
            self.check_special(class)?;
        }
        for parameter in signature.parameters.iter().rev() {
            self.pop_type(*parameter)?;
        }
        self.receiver = true;
        match opcode {
            Opcode::Invokestatic => {}
            _ if constructor => self.construct(index, class, &member)?,
            Opcode::Invokespecial => {
                self.pop_type(self.class.own)?;
            }
            Opcode::Invokevirtual => {
                let object = self.pop_type(class)?;
                self.protected_method(object, class, &member)?;
            }
            _ => {
                self.pop_type(class)?;
            }
        }
        self.receiver = false;
        signature.result.map_or(Ok(()), |result| self.push_value(result))
    }

    fn invoke_dynamic(&mut self, insn: &Instruction<'a>, index: u16) -> Result<(), H> {
        if self.method.file.major() < 51 {
            return Err(self.fault(Fault::NoInvokedynamic));
        }
        let Some(site) = self.method.file.pool().invoke_dynamic(index) else { return Err(self.fault(Fault::PoolKind(index))) };
        if self.method.code.bytecode[insn.bci + 3..insn.bci + 5] != [0, 0] {
            return Err(self.fault(Fault::ZeroOperands(insn.opcode)));
        }
        if site.name.first() == Some(&b'<') {
            return Err(self.fault(Fault::InternalMethod));
        }
        let signature = self.class.signature(index, site.descriptor);
        for parameter in signature.parameters.iter().rev() {
            self.pop_type(*parameter)?;
        }
        signature.result.map_or(Ok(()), |result| self.push_value(result))
    }

    /// `invokespecial` reaches this class, its superclasses and its direct superinterfaces.
    fn check_special(&mut self, class: VType) -> Result<(), H> {
        let named = match class {
            VType::Class(name) => self.class.names.text(name),
            _ => b"",
        };
        let direct = class == self.class.own
            || Some(class) == self.class.superclass
            || self.method.file.interface_names().any(|interface| interface == named);
        if direct {
            return Ok(());
        }
        if !self.class.assignable(class, self.class.own, false).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::SpecialNotAbove));
        }
        if self.class.is_interface(class).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::SpecialIndirectInterface));
        }
        Ok(())
    }

    fn protected_method(&mut self, object: VType, class: VType, member: &Member<'a>) -> Result<(), H> {
        if object == self.class.own || !self.class.is_above(class) {
            return Ok(());
        }
        if !self.class.is_protected_use(class, member.name, member.descriptor, true).map_err(Stop::Hierarchy)? {
            return Ok(());
        }
        // Arrays have a public `clone`.
        if class == VType::Class(Names::OBJECT) && matches!(object, VType::Array(_)) && member.name == b"clone" {
            return Ok(());
        }
        if !self.class.assignable(self.class.own, object, true).map_err(Stop::Hierarchy)? {
            return Err(self.fault(Fault::Protected(Opcode::Invokevirtual)));
        }
        Ok(())
    }

    /// A constructor call: the object stops being uninitialized.
    fn construct(&mut self, index: u16, class: VType, member: &Member<'a>) -> Result<(), H> {
        let object = self.pop(Want::Reference)?;
        match object {
            VType::UninitializedThis => {
                if class != self.class.own && Some(class) != self.class.superclass {
                    return Err(self.fault(Fault::ConstructorOfOther(class)));
                }
                if !self.inferring && !self.handlers_throw(self.frame.bci) {
                    return Err(self.fault(Fault::ConstructorInTry));
                }
                self.constructed = Some((object, self.class.own));
            }
            VType::Uninitialized(bci) => {
                let bytecode = self.method.code.bytecode;
                let at = usize::from(bci);
                let entry = bytecode.get(at + 1..at + 3).map_or(0, |b| u16::from_be_bytes([b[0], b[1]]));
                let made = self.class_entry(entry)?;
                if made != class {
                    return Err(self.fault(Fault::WrongConstructor { made: (entry, made), called: (index, class) }));
                }
                if self.class.is_above(made) {
                    let foreign = self.class.is_protected_use(made, member.name, member.descriptor, true).map_err(Stop::Hierarchy)?;
                    if foreign && !self.class.assignable(self.class.own, made, true).map_err(Stop::Hierarchy)? {
                        return Err(self.fault(Fault::ProtectedConstructor(entry, made)));
                    }
                }
                self.constructed = Some((object, made));
            }
            _ => return Err(self.fault(Fault::NotUninitialized)),
        }
        Ok(())
    }
}
