//! Lookup of members (JVMS 5.4.3.2 to 5.4.3.4) and access control between classes and to members (5.4.4), nest mates and the export rule
//! of the embedded `java.base` included. Questions only: message texts are in `linking/resolution.rs`.
use super::field::{Field, FieldPtr};
use super::method::{Method, MethodPtr};
use super::{Class, ClassKind, ClassPtr};
use crate::classfile::flags::{FieldFlags, MethodFlags};
use crate::runtime::Runtime;
use crate::runtime::symbols::Symbol;

impl Class {
    /// The innermost element type of an array class, else the class itself.
    pub fn element_class(&self) -> ClassPtr {
        match self.kind {
            ClassKind::Array { element, .. } => element,
            _ => self.self_pointer(),
        }
    }
    /// Whether both are in one run-time package: same loader, same name (JVMS 5.3).
    pub fn same_package(&self, other: ClassPtr) -> bool {
        let (a, b) = (self.element_class(), other.element_class());
        match (a.body(), b.body()) {
            (Some(x), Some(y)) => a.loader == b.loader && x.package == y.package,
            _ => true,
        }
    }
    /// A method that this class itself declares.
    pub fn find_declared_method(&self, name: Symbol, descriptor: Symbol) -> Option<MethodPtr> {
        self.methods().iter().find(|m| m.name == name && m.descriptor == descriptor).map(|m| self.method_pointer(m))
    }
    /// A field that this class itself declares.
    pub fn find_declared_field(&self, name: Symbol, descriptor: Symbol) -> Option<FieldPtr> {
        self.fields().iter().find(|f| f.name == name && f.descriptor == descriptor).map(|f| self.field_pointer(f))
    }
    /// Field lookup (JVMS 5.4.3.2): the class, its superinterfaces, its superclass and so on.
    pub fn find_field(&self, name: Symbol, descriptor: Symbol) -> Option<FieldPtr> {
        let mut class = Some(self.self_pointer());
        while let Some(c) = class {
            if let Some(found) = c.find_declared_field(name, descriptor) {
                return Some(found);
            }
            if let Some(found) = c.all_interfaces.iter().find_map(|i| i.find_declared_field(name, descriptor)) {
                return Some(found);
            }
            class = c.super_class;
        }
        None
    }
    /// A method of this class or its superclasses, interfaces left out.
    pub fn find_class_method(&self, name: Symbol, descriptor: Symbol) -> Option<MethodPtr> {
        let mut class = Some(self.self_pointer());
        while let Some(c) = class {
            if let Some(found) = c.find_declared_method(name, descriptor) {
                return Some(found);
            }
            class = c.super_class;
        }
        None
    }
    /// Method lookup in a class (JVMS 5.4.3.3).
    pub fn find_method(&self, name: Symbol, descriptor: Symbol) -> Option<MethodPtr> {
        self.find_class_method(name, descriptor).or_else(|| self.find_superinterface_method(name, descriptor))
    }
    /// Method lookup in an interface (JVMS 5.4.3.4): the interface, public instance methods of `Object`, superinterfaces.
    pub fn find_interface_method(&self, name: Symbol, descriptor: Symbol) -> Option<MethodPtr> {
        let of_object = || {
            let found = self.super_class?.find_declared_method(name, descriptor)?;
            (found.flags.is_public() && !found.flags.is_static()).then_some(found)
        };
        self.find_declared_method(name, descriptor).or_else(of_object).or_else(|| self.find_superinterface_method(name, descriptor))
    }
    fn find_superinterface_method(&self, name: Symbol, descriptor: Symbol) -> Option<MethodPtr> {
        let candidates = self.maximally_specific(name, descriptor);
        let mut concrete = candidates.iter().filter(|m| !m.flags.is_abstract());
        match (concrete.next(), concrete.next()) {
            (Some(only), None) => Some(*only),
            _ => candidates.first().copied(),
        }
    }
    /// The maximally-specific superinterface methods of this class (JVMS 5.4.3.3), in the order of its superinterfaces.
    pub fn maximally_specific(&self, name: Symbol, descriptor: Symbol) -> Vec<MethodPtr> {
        let declared = |i: &ClassPtr| i.find_declared_method(name, descriptor).filter(|m| !m.flags.is_private() && !m.flags.is_static());
        let all: Vec<MethodPtr> = self.all_interfaces.iter().filter_map(declared).collect();
        let hidden = |m: &MethodPtr| all.iter().any(|other| other != m && other.class().all_interfaces.contains(&m.class()));
        all.iter().copied().filter(|m| !hidden(m)).collect()
    }

    /// Whether this class may name `target` (JVMS 5.4.4).
    pub fn can_access_class(&self, rt: &Runtime, target: ClassPtr) -> bool {
        let target = target.element_class();
        if target.primitive().is_some() || target == self.self_pointer() || self.same_package(target) {
            return true;
        }
        target.flags.is_public() && self.reads_package_of(rt, target)
    }
    /// The export rule: packages of the boot library that `java.base` does not export are closed to other loaders.
    pub fn reads_package_of(&self, rt: &Runtime, target: ClassPtr) -> bool {
        let boot = rt.loaders.boot();
        match target.element_class().body() {
            Some(body) if target.loader == boot && self.loader != boot => rt.loaders.exports(rt, body.package),
            _ => true,
        }
    }
    /// Whether code of this class may use a member of `declaring` found through `referenced` (JVMS 5.4.4); private members need
    /// the nest test, which may load classes and is asked by the caller (`None`).
    pub fn can_access_member(&self, declaring: ClassPtr, referenced: ClassPtr, access: MemberAccess) -> Option<bool> {
        let me = self.self_pointer();
        if access.public || me == declaring {
            return Some(true);
        }
        if access.private {
            return None;
        }
        if self.same_package(declaring) {
            return Some(true);
        }
        let related = || referenced.is_assignable_to(me) || me.is_assignable_to(referenced);
        Some(access.protected && self.is_subclass_of(declaring) && (access.is_static || related()))
    }
    /// A declared method by name alone, for bootstrap recognition and tests.
    pub fn find_method_named(&self, name: Symbol) -> Option<MethodPtr> {
        self.methods().iter().find(|m| m.name == name).map(|m: &Method| self.method_pointer(m))
    }
    /// A declared field by name alone.
    pub fn find_field_named(&self, name: Symbol) -> Option<FieldPtr> {
        self.fields().iter().find(|f| f.name == name).map(|f: &Field| self.field_pointer(f))
    }
}

/// The flags that access control looks at.
#[derive(Clone, Copy, Debug)]
pub struct MemberAccess {
    /// `ACC_PUBLIC`.
    pub public: bool,
    /// `ACC_PRIVATE`.
    pub private: bool,
    /// `ACC_PROTECTED`.
    pub protected: bool,
    /// `ACC_STATIC`.
    pub is_static: bool,
}

impl From<MethodFlags> for MemberAccess {
    fn from(f: MethodFlags) -> Self {
        MemberAccess { public: f.is_public(), private: f.is_private(), protected: f.is_protected(), is_static: f.is_static() }
    }
}
impl From<FieldFlags> for MemberAccess {
    fn from(f: FieldFlags) -> Self {
        MemberAccess { public: f.is_public(), private: f.is_private(), protected: f.is_protected(), is_static: f.is_static() }
    }
}
