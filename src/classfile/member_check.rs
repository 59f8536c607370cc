//! Format checking (JVMS 4.5 to 4.7.3, 4.8) of fields, methods and their attributes, in one pass over the bytes behind the
//! interfaces: in the order in which HotSpot reads, so that of several faults the same one is found, with the same message.

use super::attribute_check;
use super::class_file::{ClassFile, ParseOptions};
use super::constant_pool::{ConstantPool, tag};
use super::descriptor::Names;
use super::error::FormatError;
use super::flags::{FieldFlags, MethodFlags};
use super::format_check::{
    Set, fail, field_flags, field_signature, illegal_field_name, illegal_method_name, illegal_signature, initializer_flags, method_flags,
    method_signature,
};
use super::mutf8::to_rust_string;
use super::reader::Reader;

pub(super) type Checked = Result<(), FormatError>;

/// A place in the bytes of a class file, and what is known before its fields.
pub(super) struct Check<'a> {
    pub cf: &'a ClassFile,
    pub pool: &'a ConstantPool,
    /// The class, for messages.
    pub name: String,
    pub trusted: bool,
    pub r: Reader<'a>,
}

/// Start, length, name, index: what makes a row of a local variable table one of its kind.
type Variable = (u16, u16, u16, u16);

#[derive(Default)]
struct Variables {
    table: Vec<Variable>,
    types: Vec<Variable>,
}

/// Everything behind the superinterfaces.
pub(super) fn body(cf: &ClassFile, reader: Reader<'_>, options: &ParseOptions) -> Checked {
    let name = to_rust_string(cf.this_class_name());
    let mut check = Check { cf, pool: cf.pool(), name, trusted: options.trusted, r: reader };
    check.fields()?;
    check.methods()?;
    attribute_check::class(&mut check)?;
    if !check.r.is_empty() {
        return fail(format!("Extra bytes at the end of class file {}", check.name));
    }
    if cf.access_flags().is_interface() && cf.super_class_name() != Some(b"java/lang/Object") {
        return fail(format!("Interfaces must have java.lang.Object as superclass in class file {}", check.name));
    }
    Ok(())
}

impl<'a> Check<'a> {
    pub fn fail<T>(&self, text: impl std::fmt::Display) -> Result<T, FormatError> {
        fail(format!("{text} in class file {}", self.name))
    }

    /// There have to be so many bytes more.
    pub fn more(&self, count: usize) -> Checked {
        if self.r.remaining() < count { Err(FormatError::truncated()) } else { Ok(()) }
    }

    pub fn u16(&mut self) -> Result<u16, FormatError> {
        self.r.u16().ok_or_else(FormatError::truncated)
    }

    pub fn skip(&mut self, count: usize) -> Checked {
        self.r.bytes(count).map(drop).ok_or_else(FormatError::truncated)
    }

    /// Reads name and length of an attribute.
    pub fn attribute(&mut self, bad_name: &str) -> Result<(&'a [u8], usize), FormatError> {
        self.more(6)?;
        let name = self.u16()?;
        let length = self.r.u32().and_then(|l| usize::try_from(l).ok()).ok_or_else(FormatError::truncated)?;
        match self.pool.utf8(name) {
            Some(text) => Ok((text, length)),
            None => self.fail(format_args!("{bad_name} {name}")),
        }
    }

    fn names(&self) -> Names {
        Names { major: self.cf.major() }
    }

    fn is_tag(&self, index: u16, tag: u8) -> bool {
        self.pool.tag(index) == tag
    }

    fn fields(&mut self) -> Checked {
        let mut seen = Vec::new();
        for _ in 0..self.u16()? {
            self.more(8)?;
            let flags = FieldFlags(self.u16()?);
            if !self.trusted {
                field_flags(self.cf, flags, &self.name)?;
            }
            let index = self.u16()?;
            let Some(member) = self.pool.utf8(index) else {
                return self.fail(format_args!("Invalid constant pool index {index} for field name"));
            };
            if !self.trusted && !self.names().is_field(member) {
                return illegal_field_name(member, &self.name);
            }
            let index = self.u16()?;
            let Some(text) = self.pool.utf8(index) else {
                return self.fail(format_args!("Invalid constant pool index {index} for field signature"));
            };
            field_signature(member, text, &self.name)?;
            if !self.trusted && !self.names().fit_descriptor(text) {
                return illegal_signature("Field", member, text, &self.name);
            }
            self.field_attributes(flags, text)?;
            seen.push((member, text));
        }
        self.no_duplicates("field", &seen)
    }

    fn no_duplicates(&self, what: &str, members: &[(&[u8], &[u8])]) -> Checked {
        let mut seen = Set::default();
        for member in members {
            if !seen.insert(*member) {
                let (name, text) = (to_rust_string(member.0), to_rust_string(member.1).replace('/', "."));
                return self.fail(format_args!("Duplicate {what} name \"{name}\" with signature \"{text}\""));
            }
        }
        Ok(())
    }

    fn field_attributes(&mut self, flags: FieldFlags, descriptor: &[u8]) -> Checked {
        let mut seen = Set::default();
        for _ in 0..self.u16()? {
            let (name, length) = self.attribute("Invalid field attribute index")?;
            match name {
                b"ConstantValue" if flags.is_static() => {
                    if !seen.insert(name) {
                        return self.fail("Duplicate ConstantValue attribute");
                    }
                    if length != 2 {
                        return self.fail(format_args!("Invalid ConstantValue field attribute length {length}"));
                    }
                    self.constant_value(descriptor)?;
                }
                b"Synthetic" | b"Deprecated" => self.marker(name, "field", length)?,
                b"Signature" if self.cf.major() >= 49 => {
                    self.once(&mut seen, name, " for field")?;
                    if length != 2 {
                        return self.fail(format_args!("Wrong size {length} for field's Signature attribute"));
                    }
                    self.signature()?;
                }
                _ => self.other(&mut seen, name, length, " for field")?,
            }
        }
        Ok(())
    }

    /// Attributes that may stand once and whose contents nobody checks, and unknown ones.
    fn other(&mut self, seen: &mut Set<&'a [u8]>, name: &'a [u8], length: usize, place: &str) -> Checked {
        let kinds: [&[u8]; 7] = [
            b"RuntimeVisibleAnnotations",
            b"RuntimeInvisibleAnnotations",
            b"RuntimeVisibleTypeAnnotations",
            b"RuntimeInvisibleTypeAnnotations",
            b"RuntimeVisibleParameterAnnotations",
            b"RuntimeInvisibleParameterAnnotations",
            b"AnnotationDefault",
        ];
        let known = if place == " for method" { &kinds[..] } else { &kinds[..4] };
        // The invisible ones are skipped where nobody asked to keep them.
        if self.cf.major() >= 49 && known.contains(&name) {
            self.once(seen, name, place)?;
        }
        self.skip(length)
    }

    pub fn once(&self, seen: &mut Set<&'a [u8]>, name: &'a [u8], place: &str) -> Checked {
        if seen.insert(name) { Ok(()) } else { self.fail(format_args!("Multiple {} attributes{place}", to_rust_string(name))) }
    }

    pub fn marker(&self, name: &[u8], place: &str, length: usize) -> Checked {
        if length == 0 {
            return Ok(());
        }
        self.fail(format_args!("Invalid {} {place} attribute length {length}", to_rust_string(name)))
    }

    pub fn signature(&mut self) -> Checked {
        let index = self.u16()?;
        if self.is_tag(index, tag::UTF8) {
            return Ok(());
        }
        self.fail(format_args!("Invalid constant pool index {index} in Signature attribute"))
    }

    fn constant_value(&mut self, descriptor: &[u8]) -> Checked {
        let index = self.u16()?;
        let found = self.pool.tag(index);
        if found == 0 {
            return self.fail(format_args!("Bad initial value index {index} in ConstantValue attribute"));
        }
        let wanted = match descriptor {
            b"Z" | b"B" | b"C" | b"S" | b"I" => tag::INTEGER,
            b"J" => tag::LONG,
            b"F" => tag::FLOAT,
            b"D" => tag::DOUBLE,
            b"Ljava/lang/String;" if found == tag::STRING => tag::STRING,
            [b'L', ..] => return self.fail("Bad string initial value"),
            _ => return self.fail(format_args!("Unable to set initial value {index}")),
        };
        if found != wanted {
            return self.fail("Inconsistent constant value type");
        }
        Ok(())
    }

    fn methods(&mut self) -> Checked {
        let mut seen = Vec::new();
        for _ in 0..self.u16()? {
            self.more(8)?;
            seen.push(self.method()?);
        }
        self.no_duplicates("method", &seen)
    }

    fn method(&mut self) -> Result<(&'a [u8], &'a [u8]), FormatError> {
        let mut flags = MethodFlags(self.u16()?);
        let index = self.u16()?;
        let Some(member) = self.pool.utf8(index) else {
            return self.fail(format_args!("Illegal constant pool index {index} for method name"));
        };
        if !self.trusted && !self.names().is_method(member) {
            return illegal_method_name(member, &self.name);
        }
        let index = self.u16()?;
        let Some(text) = self.pool.utf8(index) else {
            return self.fail(format_args!("Illegal constant pool index {index} for method signature"));
        };
        let major = self.cf.major();
        if member == b"<clinit>" && text == b"()V" {
            if major >= 51 && !flags.is_static() {
                return self.fail("Method <clinit> is not static");
            }
            flags = MethodFlags(initializer_flags(major, flags.0));
        } else if member == b"<clinit>" && major >= 51 && !flags.is_static() {
            return self.fail("Method <clinit> is not static");
        } else if member != b"<clinit>" && !self.trusted {
            method_flags(self.cf, flags, member, &self.name)?;
        }
        if member == b"<init>" && self.cf.access_flags().is_interface() {
            return fail(format!("Interface cannot have a method named <init>, class file {}", self.name));
        }
        let parsed = method_signature(member, text, &self.name)?;
        if member == b"<clinit>" && text != b"()V" && major >= 51 {
            return illegal_signature("Method", member, text, &self.name);
        }
        if !self.trusted && !self.names().fit_descriptor(text) {
            return illegal_signature("Method", member, text, &self.name);
        }
        if !self.trusted && member == b"<init>" && parsed.return_type().is_some() {
            return illegal_signature("Method", member, text, &self.name);
        }
        let slots = parsed.parameter_slots() + usize::from(!flags.is_static());
        if slots > 255 {
            return self.fail("Too many arguments in method signature");
        }
        self.method_attributes(flags, slots)?;
        Ok((member, text))
    }

    fn method_attributes(&mut self, flags: MethodFlags, slots: usize) -> Checked {
        let (mut seen, mut variables) = (Set::default(), Variables::default());
        for _ in 0..self.u16()? {
            let (name, length) = self.attribute("Invalid method attribute name index")?;
            match name {
                b"Code" => {
                    if flags.is_native() || flags.is_abstract() {
                        return self.fail("Code attribute in native or abstract methods");
                    }
                    self.once(&mut seen, name, "")?;
                    self.code(length, slots, &mut variables)?;
                }
                b"Exceptions" => {
                    self.once(&mut seen, name, "")?;
                    self.exceptions(length)?;
                }
                b"MethodParameters" => {
                    self.once(&mut seen, name, "")?;
                    let count = usize::from(self.r.u8().ok_or_else(FormatError::truncated)?);
                    if length != 1 + 4 * count {
                        return fail(format!("Invalid MethodParameters method attribute length {length} in class file"));
                    }
                    self.skip(4 * count)?;
                }
                b"Synthetic" | b"Deprecated" => self.marker(name, "method", length)?,
                b"Signature" if self.cf.major() >= 49 => {
                    self.once(&mut seen, name, " for method")?;
                    if length != 2 {
                        return self.fail(format_args!("Invalid Signature attribute length {length}"));
                    }
                    self.signature()?;
                }
                _ => self.other(&mut seen, name, length, " for method")?,
            }
        }
        if !seen.contains(&b"Code"[..]) && !flags.is_native() && !flags.is_abstract() {
            return self.fail("Absent Code attribute in method that is not native or abstract");
        }
        self.variables(&variables)
    }

    fn exceptions(&mut self, length: usize) -> Checked {
        let count = usize::from(self.u16()?);
        self.more(2 * count)?;
        for _ in 0..count {
            let index = self.u16()?;
            if !self.is_tag(index, tag::CLASS) {
                return self.fail(format_args!("Exception name has bad type at constant pool {index}"));
            }
        }
        if length != 2 + 2 * count { self.fail("Exceptions attribute has wrong length") } else { Ok(()) }
    }

    fn code(&mut self, declared: usize, slots: usize, variables: &mut Variables) -> Checked {
        let start = self.r.pos();
        self.more(8)?;
        let (_, max_locals) = (self.u16()?, self.u16()?);
        let length = self.r.u32().ok_or_else(FormatError::truncated)?;
        if slots > usize::from(max_locals) {
            return self.fail("Arguments can't fit into locals");
        }
        if length == 0 || length > 65535 {
            return self.fail(format_args!("Invalid method Code length {length}"));
        }
        self.skip(length as usize)?;
        let rows = usize::from(self.u16()?);
        self.more(8 * rows)?;
        for _ in 0..rows {
            let row = [self.u16()?, self.u16()?, self.u16()?, self.u16()?];
            if !self.trusted {
                self.handler(row, length)?;
            }
        }
        let mut seen = Set::default();
        for _ in 0..self.u16()? {
            let (name, inner) = self.attribute("Invalid code attribute name index")?;
            match name {
                b"LineNumberTable" => self.line_numbers(inner, length)?,
                b"LocalVariableTable" => self.local_variables(inner, length, max_locals, false, &mut variables.table)?,
                b"LocalVariableTypeTable" if self.cf.major() >= 49 => {
                    self.local_variables(inner, length, max_locals, true, &mut variables.types)?;
                }
                b"StackMapTable" if self.cf.major() >= 50 => {
                    self.once(&mut seen, name, "")?;
                    self.skip(inner)?;
                }
                _ => self.skip(inner)?,
            }
        }
        if self.r.pos() - start != declared { self.fail("Code segment has wrong length") } else { Ok(()) }
    }

    fn handler(&self, [start, end, handler, catch_type]: [u16; 4], length: u32) -> Checked {
        if start >= end || u32::from(end) > length {
            return self.fail("Illegal exception table range");
        }
        if u32::from(handler) >= length {
            return self.fail("Illegal exception table handler");
        }
        if catch_type != 0 && !self.is_tag(catch_type, tag::CLASS) {
            return self.fail("Catch type in exception table has bad constant type");
        }
        Ok(())
    }

    fn line_numbers(&mut self, declared: usize, length: u32) -> Checked {
        let rows = usize::from(self.u16()?);
        if declared != 2 + 4 * rows {
            return self.fail("LineNumberTable attribute has wrong length");
        }
        self.more(4 * rows)?;
        for _ in 0..rows {
            let start = self.u16()?;
            self.u16()?;
            if u32::from(start) >= length {
                return self.fail("Invalid pc in LineNumberTable");
            }
        }
        Ok(())
    }

    fn local_variables(&mut self, declared: usize, length: u32, max_locals: u16, types: bool, found: &mut Vec<Variable>) -> Checked {
        let table = if types { "LocalVariableTypeTable" } else { "LocalVariableTable" };
        let rows = usize::from(self.u16()?);
        if declared != 2 + 10 * rows {
            return self.fail(format_args!("{table} has wrong length"));
        }
        self.more(10 * rows)?;
        for _ in 0..rows {
            let [start, extent, name, descriptor, index] = [self.u16()?, self.u16()?, self.u16()?, self.u16()?, self.u16()?];
            if self.trusted {
                continue;
            }
            if u32::from(start) >= length {
                return self.fail(format_args!("Invalid start_pc {start} in {table}"));
            }
            if u32::from(start) + u32::from(extent) > length {
                return self.fail(format_args!("Invalid length {extent} in {table}"));
            }
            let Some(member) = self.pool.utf8(name) else {
                return self.fail(format_args!("Name index {name} in {table} has bad constant type"));
            };
            let Some(text) = self.pool.utf8(descriptor) else {
                return self.fail(format_args!("Signature index {descriptor} in {table} has bad constant type"));
            };
            if !self.names().is_field(member) {
                return illegal_field_name(member, &self.name);
            }
            let wide = !types && matches!(text, b"J" | b"D");
            if !types {
                field_signature(member, text, &self.name)?;
            }
            if u32::from(index) + u32::from(wide) >= u32::from(max_locals) {
                return self.fail(format_args!("Invalid index {index} in {table}"));
            }
            found.push((start, extent, name, index));
        }
        Ok(())
    }

    /// No row twice (JVMS 4.7.13, 4.7.14); a generic type belongs to a variable.
    fn variables(&self, variables: &Variables) -> Checked {
        let named = |row: &Variable| to_rust_string(self.pool.utf8(row.2).unwrap_or_default());
        let mut table = Set::default();
        for row in &variables.table {
            if !table.insert(*row) {
                return self.fail(format_args!("Duplicated LocalVariableTable attribute entry for '{}'", named(row)));
            }
        }
        let mut types = Set::default();
        // Without a variable at all nobody looks at the types.
        for row in variables.types.iter().filter(|_| !variables.table.is_empty()) {
            if !table.contains(row) {
                let name = named(row);
                return fail(format!("LVTT entry for '{name}' in class file {} does not match any LVT entry", self.name));
            }
            if !types.insert(*row) {
                return self.fail(format_args!("Duplicated LocalVariableTypeTable attribute entry for '{}'", named(row)));
            }
        }
        Ok(())
    }
}
