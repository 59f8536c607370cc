//! Verification types (JVMS 4.10.1.2) and the class names they speak of.

use crate::classfile::{FieldType, mutf8};
use indexmap::IndexSet;
use std::borrow::Cow;

/// A class name of the class being verified: an index into its [`Names`]. Arrays are named by their descriptors.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Name(u32);

/// What a local variable or an entry of the operand stack is known to hold. Two-slot values have a type for each half.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum VType {
    /// Nothing usable.
    Top,
    /// `int` and what is smaller.
    Int,
    /// `float`
    Float,
    /// First half of a `long`.
    Long,
    /// Second half of a `long`.
    Long2,
    /// First half of a `double`.
    Double,
    /// Second half of a `double`.
    Double2,
    /// `null`
    Null,
    /// `this` of a constructor before it called another one.
    UninitializedThis,
    /// Made by the `new` at this bci, not yet constructed.
    Uninitialized(u16),
    /// A class or interface.
    Class(Name),
    /// An array class.
    Array(Name),
    /// Where a subroutine that starts at this bci returns to; the inferring verifier's only.
    ReturnAddress(u16),
}

impl VType {
    /// A reference to an initialized object, or null.
    pub fn is_reference(self) -> bool {
        matches!(self, VType::Null | VType::Class(_) | VType::Array(_))
    }

    /// An object that no constructor has finished.
    pub fn is_uninitialized(self) -> bool {
        matches!(self, VType::UninitializedThis | VType::Uninitialized(_))
    }

    /// A value of one slot.
    pub fn is_category1(self) -> bool {
        !matches!(self, VType::Top | VType::Long | VType::Long2 | VType::Double | VType::Double2)
    }

    /// The second half of a value of two slots.
    pub fn is_second_half(self) -> bool {
        matches!(self, VType::Long2 | VType::Double2)
    }

    /// The second half that belongs to this first half.
    pub fn second_half(self) -> Option<VType> {
        match self {
            VType::Long => Some(VType::Long2),
            VType::Double => Some(VType::Double2),
            _ => None,
        }
    }
}

/// What an instruction asks of the entry it pops or loads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Want {
    /// Assignable to this type.
    Type(VType),
    /// Any reference, constructed or not.
    Reference,
    /// What `astore` takes: any reference, or a return address where there are subroutines.
    Storable,
    /// Any value of one slot.
    Category1,
    /// The first half of any value of two slots.
    Category2,
}

/// Hashes the short keys of one class file; the same in every run.
pub type ShortHash = foldhash::fast::FixedState;

/// The class names of one class file, numbered as they are met.
pub struct Names<'a> {
    table: IndexSet<Cow<'a, [u8]>, ShortHash>,
}

impl Default for Names<'_> {
    /// Only with the names that [`Names::OBJECT`] and its neighbours number.
    fn default() -> Self {
        Names { table: KNOWN.iter().map(|known| Cow::Borrowed(known.as_bytes())).collect() }
    }
}

impl<'a> Names<'a> {
    /// `java/lang/Object`
    pub const OBJECT: Name = Name(0);
    /// `java/lang/String`
    pub const STRING: Name = Name(1);
    /// `java/lang/Class`
    pub const CLASS: Name = Name(2);
    /// `java/lang/Throwable`
    pub const THROWABLE: Name = Name(3);
    /// `java/lang/invoke/MethodHandle`
    pub const METHOD_HANDLE: Name = Name(4);
    /// `java/lang/invoke/MethodType`
    pub const METHOD_TYPE: Name = Name(5);
    /// `java/lang/Cloneable`
    pub const CLONEABLE: Name = Name(6);
    /// `java/io/Serializable`
    pub const SERIALIZABLE: Name = Name(7);

    /// The number of `name`.
    pub fn intern(&mut self, name: &'a [u8]) -> Name {
        if let Some(index) = self.table.get_index_of(name) {
            return Name(index as u32);
        }
        Name(self.table.insert_full(Cow::Borrowed(name)).0 as u32)
    }

    /// As `intern`, for a name that the class file does not hold.
    pub fn intern_owned(&mut self, name: Vec<u8>) -> Name {
        Name(self.table.insert_full(Cow::Owned(name)).0 as u32)
    }

    /// The text of a name.
    pub fn text(&self, name: Name) -> &[u8] {
        self.table.get_index(name.0 as usize).map_or(b"", |text| text)
    }

    /// The type that a class entry or the name of an array class stands for.
    pub fn class_type(&mut self, name: &'a [u8]) -> VType {
        let number = self.intern(name);
        if name.first() == Some(&b'[') { VType::Array(number) } else { VType::Class(number) }
    }

    /// As `class_type`, for a name that the class file does not hold.
    pub fn owned_class_type(&mut self, name: Vec<u8>) -> VType {
        let array = name.first() == Some(&b'[');
        let number = self.intern_owned(name);
        if array { VType::Array(number) } else { VType::Class(number) }
    }

    /// The type of a value of a field or parameter; of a `long` or `double` the first half.
    pub fn field_type(&mut self, ty: FieldType<'a>) -> VType {
        match ty {
            FieldType::Boolean | FieldType::Byte | FieldType::Char | FieldType::Short | FieldType::Int => VType::Int,
            FieldType::Long => VType::Long,
            FieldType::Float => VType::Float,
            FieldType::Double => VType::Double,
            FieldType::Object(name) => VType::Class(self.intern(name)),
            FieldType::Array(text) => VType::Array(self.intern(text)),
        }
    }

    /// What an element of this array is, as the array's descriptor has it.
    pub fn component(&self, array: Name) -> &[u8] {
        self.text(array).get(1..).unwrap_or_default()
    }

    /// The type of an element of an array of references.
    pub fn element_type(&mut self, array: Name) -> VType {
        let component = self.component(array).to_vec();
        match component.as_slice() {
            [b'L', name @ .., b';'] => VType::Class(self.intern_owned(name.to_vec())),
            _ => VType::Array(self.intern_owned(component)),
        }
    }

    /// The type of arrays of this type.
    pub fn array_of(&mut self, component: VType) -> VType {
        match component {
            VType::Class(name) => VType::Array(self.intern_owned([b"[L", self.text(name), b";"].concat())),
            VType::Array(name) => VType::Array(self.intern_owned([b"[", self.text(name)].concat())),
            _ => VType::Top,
        }
    }

    /// As HotSpot's messages show a type.
    pub fn show(&self, ty: VType) -> String {
        match ty {
            VType::Top => "top".into(),
            VType::Int => "integer".into(),
            VType::Float => "float".into(),
            VType::Long => "long".into(),
            VType::Long2 => "long_2nd".into(),
            VType::Double => "double".into(),
            VType::Double2 => "double_2nd".into(),
            VType::Null => "null".into(),
            VType::UninitializedThis => "uninitializedThis".into(),
            VType::Uninitialized(bci) => format!("uninitialized {bci}"),
            VType::Class(name) | VType::Array(name) => format!("'{}'", mutf8::to_rust_string(self.text(name))),
            VType::ReturnAddress(bci) => format!("return address of {bci}"),
        }
    }

    /// What an instruction asks for, as HotSpot's messages show it.
    pub fn show_want(&self, want: Want) -> String {
        match want {
            Want::Type(ty) => self.show(ty),
            Want::Reference | Want::Storable => "reference type".into(),
            Want::Category1 => "category1 type".into(),
            Want::Category2 => "category2 type".into(),
        }
    }
}

const KNOWN: [&str; 8] = [
    "java/lang/Object",
    "java/lang/String",
    "java/lang/Class",
    "java/lang/Throwable",
    "java/lang/invoke/MethodHandle",
    "java/lang/invoke/MethodType",
    "java/lang/Cloneable",
    "java/io/Serializable",
];
