//! What both verifiers know of the class at hand: names, descriptors as types, and the subclass questions of JVMS 4.10.1.2,
//! each asked once.

use super::Hierarchy;
use super::types::{Name, Names, ShortHash, VType, Want};
use crate::classfile::{ClassFile, FieldType, MemberKind, MethodDescriptor, mutf8};
use std::collections::HashMap;
use std::rc::Rc;

/// A descriptor as types, halves apart.
#[derive(Debug)]
pub struct Signature {
    /// What a call pops, the deepest first.
    pub parameters: Box<[VType]>,
    /// What it pushes: `None` for void.
    pub result: Option<VType>,
}

/// What a field or method entry names.
#[derive(Debug)]
pub struct Member<'a> {
    /// Where it is looked up.
    pub class: VType,
    /// Its name.
    pub name: &'a [u8],
    /// Its descriptor.
    pub descriptor: &'a [u8],
    /// The descriptor as types.
    pub kind: MemberType,
}

/// A member's descriptor as types.
#[derive(Debug)]
pub enum MemberType {
    /// Of a field; of two slots the first half.
    Field(VType),
    /// Of a method.
    Method(Rc<Signature>),
}

/// The class being verified.
pub struct ClassContext<'a, 'h, H: Hierarchy> {
    /// Its class file.
    pub file: &'a ClassFile,
    /// Class names met so far.
    pub names: Names<'a>,
    /// What knows the other classes.
    pub hierarchy: &'h mut H,
    /// The class itself.
    pub own: VType,
    /// Its superclass.
    pub superclass: Option<VType>,
    /// Type inference: arrays are assignable to every interface, as other objects are.
    pub inferring: bool,
    /// By constant pool index: what class entries stand for.
    types: Box<[Option<VType>]>,
    /// By constant pool index of the descriptor, or of the name and descriptor.
    signatures: HashMap<u16, Rc<Signature>, ShortHash>,
    /// By constant pool index.
    members: Box<[Option<Rc<Member<'a>>>]>,
    above: HashMap<Name, bool, ShortHash>,
    answers: HashMap<(Name, Name, bool), bool, ShortHash>,
}

impl<'a, 'h, H: Hierarchy> ClassContext<'a, 'h, H> {
    /// Begins with `file`.
    pub fn new(file: &'a ClassFile, hierarchy: &'h mut H) -> Self {
        let mut names = Names::default();
        let own = names.class_type(file.this_class_name());
        let superclass = file.super_class_name().map(|name| names.class_type(name));
        let entries = file.pool().len();
        ClassContext {
            file,
            names,
            hierarchy,
            own,
            superclass,
            inferring: false,
            types: vec![None; entries].into(),
            signatures: HashMap::default(),
            members: vec![None; entries].into(),
            above: HashMap::default(),
            answers: HashMap::default(),
        }
    }

    /// The class's name as messages have it.
    pub fn external_name(&self) -> String {
        mutf8::to_rust_string(self.file.this_class_name()).replace('/', ".")
    }

    /// The type that a class entry names; `None` where there is no class entry.
    pub fn class_entry(&mut self, index: u16) -> Option<VType> {
        if let Some(Some(known)) = self.types.get(usize::from(index)) {
            return Some(*known);
        }
        let found = self.names.class_type(self.file.pool().class(index)?);
        self.types[usize::from(index)] = Some(found);
        Some(found)
    }

    /// The method descriptor `text`; `index` is where the constant pool has it.
    pub fn signature(&mut self, index: u16, text: &'a [u8]) -> Rc<Signature> {
        if let Some(known) = self.signatures.get(&index) {
            return known.clone();
        }
        let mut parameters = Vec::new();
        let mut result = None;
        if let Some(parsed) = MethodDescriptor::parse(text) {
            parameters.reserve_exact(parsed.parameter_slots());
            for parameter in parsed.parameters() {
                let ty = self.names.field_type(parameter);
                parameters.push(ty);
                parameters.extend(ty.second_half());
            }
            result = parsed.return_type().map(|ty| self.names.field_type(ty));
        }
        let signature = Rc::new(Signature { parameters: parameters.into(), result });
        self.signatures.insert(index, signature.clone());
        signature
    }

    /// A field, method or interface method entry; `None` where there is none.
    pub fn member(&mut self, index: u16) -> Option<Rc<Member<'a>>> {
        if let Some(Some(known)) = self.members.get(usize::from(index)) {
            return Some(known.clone());
        }
        let file = self.file;
        let found = file.pool().member_ref(index)?;
        let class = self.class_entry(found.class.raw())?;
        let kind = match found.kind {
            MemberKind::Field => MemberType::Field(FieldType::parse(found.descriptor).map_or(VType::Top, |ty| self.names.field_type(ty))),
            _ => MemberType::Method(self.signature(found.name_and_type.raw(), found.descriptor)),
        };
        let member = Rc::new(Member { class, name: found.name, descriptor: found.descriptor, kind });
        self.members[usize::from(index)] = Some(member.clone());
        Some(member)
    }

    /// Whether an entry of type `from` is what an instruction wants.
    pub fn satisfies(&mut self, want: Want, from: VType) -> Result<bool, H::Error> {
        match want {
            Want::Type(ty) => self.assignable(ty, from, false),
            Want::Reference => Ok(from.is_reference() || from.is_uninitialized()),
            Want::Storable => Ok(from.is_reference() || from.is_uninitialized() || matches!(from, VType::ReturnAddress(_))),
            Want::Category1 => Ok(from.is_category1()),
            Want::Category2 => Ok(from.second_half().is_some()),
        }
    }

    /// Whether `from` is assignable to `to` (JVMS 4.10.1.2). Interfaces count as `Object`. `protected`: asked to find out whether
    /// a protected member may be used, when `Object` is not assignable to an interface.
    pub fn assignable(&mut self, to: VType, from: VType, protected: bool) -> Result<bool, H::Error> {
        if to == from {
            return Ok(true);
        }
        match (to, from) {
            (VType::Top, _) => Ok(true),
            (VType::Class(_) | VType::Array(_), VType::Null) => Ok(true),
            (VType::Class(Names::OBJECT), VType::Class(_) | VType::Array(_)) => Ok(true),
            (VType::Class(to), VType::Class(from)) => self.ask(to, from, false, protected),
            (VType::Class(to), VType::Array(from)) => self.ask(to, from, true, protected),
            (VType::Array(to), VType::Array(from)) => self.array_assignable(to, from, protected),
            _ => Ok(false),
        }
    }

    /// Arrays are covariant in what they hold, where that is a reference.
    fn array_assignable(&mut self, to: Name, from: Name, protected: bool) -> Result<bool, H::Error> {
        let (mut a, mut b) = (self.names.component(to), self.names.component(from));
        loop {
            if a == b {
                return Ok(true);
            }
            match (a, b) {
                ([b'[', deeper_a @ ..], [b'[', deeper_b @ ..]) => (a, b) = (deeper_a, deeper_b),
                ([b'L', class_a @ .., b';'], [b'L', class_b @ .., b';']) => {
                    let (a, b) = (class_a.to_vec(), class_b.to_vec());
                    let (a, b) = (self.names.owned_class_type(a), self.names.owned_class_type(b));
                    return self.assignable(a, b, protected);
                }
                ([b'L', class @ .., b';'], [b'[', ..]) => {
                    let (a, b) = (class.to_vec(), b.to_vec());
                    let (a, b) = (self.names.owned_class_type(a), self.names.owned_class_type(b));
                    return self.assignable(a, b, protected);
                }
                _ => return Ok(false),
            }
        }
    }

    fn ask(&mut self, to: Name, from: Name, from_array: bool, protected: bool) -> Result<bool, H::Error> {
        let key = (to, from, protected);
        if let Some(known) = self.answers.get(&key) {
            return Ok(*known);
        }
        let target = self.hierarchy.load(self.names.text(to))?;
        let answer = if self.hierarchy.is_interface(target) && (!protected || from != Names::OBJECT) {
            !from_array || self.inferring || matches!(to, Names::CLONEABLE | Names::SERIALIZABLE)
        } else if from_array {
            false
        } else {
            let source = self.hierarchy.load(self.names.text(from))?;
            self.hierarchy.is_subclass(source, target)
        };
        self.answers.insert(key, answer);
        Ok(answer)
    }

    /// Whether `invokespecial` may name that class: the class itself, a superclass or, as an interface, a direct
    /// superinterface.
    pub fn is_own_or_above(&self, name: &[u8], interface: bool) -> bool {
        name == self.file.this_class_name()
            || self.hierarchy.has_superclass(name)
            || interface && self.file.interface_names().any(|above| above == name)
    }

    /// Whether it is an interface.
    pub fn is_interface(&mut self, class: VType) -> Result<bool, H::Error> {
        let VType::Class(name) = class else { return Ok(false) };
        if name == Names::OBJECT {
            return Ok(false);
        }
        let loaded = self.hierarchy.load(self.names.text(name))?;
        Ok(self.hierarchy.is_interface(loaded))
    }

    /// Whether `class` is named by one of the superclasses of the class being verified.
    pub fn is_above(&mut self, class: VType) -> bool {
        let VType::Class(name) = class else { return false };
        if let Some(known) = self.above.get(&name) {
            return *known;
        }
        let answer = self.hierarchy.has_superclass(self.names.text(name));
        self.above.insert(name, answer);
        answer
    }

    /// Whether code of this class uses a member found in `class`, one of its superclasses, only because the member is protected: then
    /// the object has to be of this class or a subclass (JVMS 4.10.1.8).
    pub fn is_protected_use(&mut self, class: VType, name: &[u8], descriptor: &[u8], method: bool) -> Result<bool, H::Error> {
        let VType::Class(number) = class else { return Ok(false) };
        let holder = self.hierarchy.load(self.names.text(number))?;
        Ok(self.hierarchy.is_subclass_of(holder) && self.hierarchy.is_foreign_protected(holder, name, descriptor, method))
    }
}
