//! Format checking (JVMS 4.8) with HotSpot's messages: the constant pool's cross references, names, descriptors and
//! flags (4.1, 4.2, 4.5, 4.6). Members and attributes are checked in `member_check` and `attribute_check`. What needs
//! other classes, and what instructions do, is not format.

use std::collections::HashSet;

use super::class_file::{ClassFile, ParseOptions};
use super::constant_pool::{ClassInfo, ConstantPool, CpIndex, Entry, tag};
use super::descriptor::{FieldType, MethodDescriptor, Names, is_class_name};
use super::error::{FormatError, FormatErrorKind};
use super::flags::{ClassFlags, FieldFlags, MethodFlags};
use super::mutf8::to_rust_string;

/// A set whose hashing is the same in every run.
pub(super) type Set<T> = HashSet<T, foldhash::fast::FixedState>;

pub(super) fn fail<T>(message: String) -> Result<T, FormatError> {
    Err(FormatError::class_format(message))
}

/// Every reference of the constant pool names an entry of the right kind; names and descriptors are well formed.
pub fn pool(pool: &ConstantPool, major: u16, options: &ParseOptions) -> Result<(), FormatError> {
    let name = options.name_for_messages.as_str();
    for (index, entry) in pool.iter() {
        pool_entry(pool, index, entry, name, major)?;
    }
    if options.trusted {
        return Ok(());
    }
    let names = Names { major };
    for (index, entry) in pool.iter() {
        match entry {
            Entry::Class(utf8) => {
                let text = pool.utf8(utf8).unwrap_or_default();
                let good = if text.first() == Some(&b'[') {
                    matches!(FieldType::parse(text), Some(FieldType::Array(_)))
                } else {
                    names.is_class(text)
                };
                if !good {
                    return illegal_class_name(text, name);
                }
            }
            Entry::NameAndType { name: member, descriptor } => {
                let places = [descriptor, member];
                let (member, text) = (pool.utf8(member).unwrap_or_default(), pool.utf8(descriptor).unwrap_or_default());
                if let Some(empty) = places.into_iter().find(|i| pool.utf8(*i).is_some_and(<[u8]>::is_empty)) {
                    return fail(format!("Illegal zero length constant pool entry at {empty} in class {name}"));
                }
                if text.first() == Some(&b'(') {
                    if !names.is_method(member) {
                        return illegal_method_name(member, name);
                    }
                    method_signature(member, text, name)?;
                    if !names.fit_descriptor(text) {
                        return illegal_signature("Method", member, text, name);
                    }
                } else {
                    if !names.is_field(member) {
                        return illegal_field_name(member, name);
                    }
                    field_signature(member, text, name)?;
                    if !names.fit_descriptor(text) {
                        return illegal_signature("Field", member, text, name);
                    }
                }
            }
            Entry::FieldRef { name_and_type, .. } => {
                let (member, text) = pool.name_and_type(name_and_type).unwrap_or_default();
                if !names.is_field(member) {
                    return illegal_field_name(member, name);
                }
                if text.first() == Some(&b'(') {
                    return illegal_signature("Field", member, text, name);
                }
            }
            Entry::MethodRef { name_and_type, .. } | Entry::InterfaceMethodRef { name_and_type, .. } => {
                let (member, text) = pool.name_and_type(name_and_type).unwrap_or_default();
                let special = member.first() == Some(&b'<') && matches!(entry, Entry::MethodRef { .. });
                if text.first() != Some(&b'(') {
                    return illegal_signature("Method", member, text, name);
                }
                if !names.is_method(member) && !special {
                    return illegal_method_name(member, name);
                }
                if special {
                    if member != b"<init>" {
                        return fail(format!(
                            "Bad method name at constant pool index {} in class file {name}",
                            nat_name(pool, name_and_type)
                        ));
                    }
                    if !text.ends_with(b")V") {
                        return illegal_signature("Method", member, text, name);
                    }
                }
            }
            Entry::InvokeDynamic { name_and_type, .. } => {
                let (member, text) = pool.name_and_type(name_and_type).unwrap_or_default();
                if text.first() != Some(&b'(') {
                    return illegal_signature("Method", member, text, name);
                }
                if !names.is_field(member) || !names.is_method(member) {
                    return illegal_method_name(member, name);
                }
            }
            Entry::Dynamic { name_and_type, .. } => {
                let (member, text) = pool.name_and_type(name_and_type).unwrap_or_default();
                if FieldType::parse(text).is_none() {
                    return illegal_signature("CONSTANT_Dynamic", member, text, name);
                }
            }
            Entry::MethodType(utf8) => {
                let text = pool.utf8(utf8).unwrap_or_default();
                method_signature(b"type", text, name)?;
            }
            Entry::MethodHandle { kind, reference } => {
                let (member, nat) = match pool.entry(reference) {
                    Some(Entry::MethodRef { name_and_type, .. } | Entry::InterfaceMethodRef { name_and_type, .. }) => {
                        (pool.name_and_type(name_and_type).unwrap_or_default().0, name_and_type)
                    }
                    _ => continue,
                };
                if kind == 8 && member != b"<init>" {
                    return fail(format!("Bad constructor name at constant pool index {} in class file {name}", nat_name(pool, nat)));
                }
                if matches!(kind, 5 | 6 | 7 | 9) && member == b"<init>" {
                    return fail(format!("Bad method name at constant pool index {} in class file {name}", nat_name(pool, nat)));
                }
            }
            _ => debug_assert!(index > 0),
        }
    }
    Ok(())
}

fn nat_name(pool: &ConstantPool, name_and_type: u16) -> u16 {
    match pool.entry(name_and_type) {
        Some(Entry::NameAndType { name, .. }) => name,
        _ => 0,
    }
}

fn pool_entry(pool: &ConstantPool, at: u16, entry: Entry<'_>, class: &str, major: u16) -> Result<(), FormatError> {
    let expect = |index: u16, tags: &[u8]| {
        if tags.contains(&pool.tag(index)) { Ok(()) } else { fail(format!("Invalid constant pool index {index} in class file {class}")) }
    };
    match entry {
        Entry::Utf8(_) | Entry::Integer(_) | Entry::Float(_) | Entry::Long(_) | Entry::Double(_) => Ok(()),
        Entry::Class(utf8) | Entry::String(utf8) | Entry::MethodType(utf8) | Entry::Module(utf8) | Entry::Package(utf8) => {
            expect(utf8, &[tag::UTF8])
        }
        Entry::FieldRef { class: owner, name_and_type }
        | Entry::MethodRef { class: owner, name_and_type }
        | Entry::InterfaceMethodRef { class: owner, name_and_type } => {
            expect(owner, &[tag::CLASS])?;
            expect(name_and_type, &[tag::NAME_AND_TYPE])
        }
        Entry::NameAndType { name, descriptor } => {
            expect(name, &[tag::UTF8])?;
            expect(descriptor, &[tag::UTF8])
        }
        Entry::Dynamic { name_and_type, .. } | Entry::InvokeDynamic { name_and_type, .. } => expect(name_and_type, &[tag::NAME_AND_TYPE]),
        Entry::MethodHandle { kind, reference } => {
            let (tags, what): (&[u8], _) = match kind {
                1..=4 => (&[tag::FIELD_REF], "(not a field)"),
                5 | 8 => (&[tag::METHOD_REF], "(not a method)"),
                6 | 7 if major < 52 => (&[tag::METHOD_REF], "(not a method)"),
                6 | 7 => (&[tag::METHOD_REF, tag::INTERFACE_METHOD_REF], "(not a method)"),
                9 => (&[tag::INTERFACE_METHOD_REF], "(not an interface method)"),
                _ => return fail(format!("Bad method handle kind at constant pool index {at} in class file {class}")),
            };
            if !(1..pool.len()).contains(&usize::from(reference)) {
                return fail(format!("Invalid constant pool index {reference} in class file {class}"));
            }
            if !tags.contains(&pool.tag(reference)) {
                return fail(format!("Invalid constant pool index {reference} in class file {class} {what}"));
            }
            Ok(())
        }
    }
}

pub(super) fn illegal_class_name<T>(text: &[u8], class: &str) -> Result<T, FormatError> {
    fail(format!("Illegal class name \"{}\" in class file {class}", to_rust_string(text)))
}

pub(super) fn illegal_field_name<T>(member: &[u8], class: &str) -> Result<T, FormatError> {
    fail(format!("Illegal field name \"{}\" in class {class}", to_rust_string(member)))
}

pub(super) fn illegal_method_name<T>(member: &[u8], class: &str) -> Result<T, FormatError> {
    fail(format!("Illegal method name \"{}\" in class {class}", to_rust_string(member)))
}

pub(super) fn illegal_signature<T>(what: &str, member: &[u8], text: &[u8], class: &str) -> Result<T, FormatError> {
    let (member, text) = (to_rust_string(member), to_rust_string(text));
    fail(format!("{what} \"{member}\" in class {class} has illegal signature \"{text}\""))
}

pub(super) fn field_signature(member: &[u8], text: &[u8], class: &str) -> Result<(), FormatError> {
    if FieldType::parse(text).is_some() {
        return Ok(());
    }
    signature_problem("Field", member, text, class)
}

pub(super) fn method_signature<'a>(member: &[u8], text: &'a [u8], class: &str) -> Result<MethodDescriptor<'a>, FormatError> {
    match MethodDescriptor::parse(text) {
        Some(parsed) => Ok(parsed),
        None => signature_problem("Method", member, text, class),
    }
}

fn signature_problem<T>(what: &str, member: &[u8], text: &[u8], class: &str) -> Result<T, FormatError> {
    if text.windows(256).any(|w| w.iter().all(|&b| b == b'[')) {
        return fail(format!("Array type descriptor has more than 255 dimensions in class file {class}"));
    }
    // A class name with a bad character, in an otherwise closed `L...;`.
    let mut rest = text;
    while let Some(start) = rest.iter().position(|&b| b == b'L') {
        let Some(length) = rest[start..].iter().position(|&b| b == b';') else { break };
        if !is_class_name(&rest[start + 1..start + length]) {
            return fail(format!("Class name is empty or contains illegal character in descriptor in class file {class}"));
        }
        rest = &rest[start + length + 1..];
    }
    illegal_signature(what, member, text, class)
}

/// The class's own flags, or those of a row of its InnerClasses (JVMS 4.1).
pub(super) fn class_flags(major: u16, given: ClassFlags, inner: bool, name: &str) -> Result<(), FormatError> {
    let mut flags = given;
    if given.is_module() && major >= 53 {
        let message = format!("{name} is not a class because access_flag ACC_MODULE is set");
        return Err(FormatError::new(FormatErrorKind::NoClassDef, message));
    }
    let new = major >= 49;
    if flags.is_interface() && major < 50 {
        flags.0 |= ClassFlags::ABSTRACT;
    }
    let bad = (flags.is_abstract() && flags.is_final())
        || (flags.is_interface() && !flags.is_abstract())
        || (flags.is_interface() && new && flags.has(ClassFlags::SUPER | ClassFlags::ENUM | ClassFlags::FINAL))
        || (!flags.is_interface() && new && flags.is_annotation());
    if bad {
        let known = if inner { 0x763F } else { 0x7631 };
        return fail(format!("Illegal class modifiers in class {name}: 0x{:X}", given.bits() & known));
    }
    Ok(())
}

/// The names of the class and its superclass.
pub(super) fn names(cf: &ClassFile, options: &ParseOptions) -> Result<(), FormatError> {
    let name = to_rust_string(cf.this_class_name());
    if cf.this_class_name().first() == Some(&b'[') {
        return fail(format!("Bad class name in class file {}", options.name_for_messages));
    }
    let Some(index) = cf.super_class() else {
        if cf.this_class_name() == b"java/lang/Object" {
            return Ok(());
        }
        return fail(format!("Invalid superclass index 0 in class file {name}"));
    };
    let Some(super_name) = cf.pool().class(index.raw()) else {
        return fail(format!("Invalid superclass index {} in class file {name}", index.raw()));
    };
    if super_name.first() == Some(&b'[') {
        return fail(format!("Bad superclass name in class file {name}"));
    }
    Ok(())
}

pub(super) fn interface(cf: &ClassFile, index: CpIndex<ClassInfo>) -> Result<(), FormatError> {
    let name = || to_rust_string(cf.this_class_name());
    match cf.pool().class(index.raw()) {
        None => fail(format!("Interface name has bad constant pool index {} in class file {}", index.raw(), name())),
        Some([b'[', ..]) => fail(format!("Bad interface name in class file {}", name())),
        Some(_) => Ok(()),
    }
}

pub(super) fn duplicate_interfaces(cf: &ClassFile) -> Result<(), FormatError> {
    let mut seen = Set::default();
    for interface in cf.interface_names() {
        if !seen.insert(interface) {
            let name = to_rust_string(cf.this_class_name());
            return fail(format!("Duplicate interface name \"{}\" in class file {name}", to_rust_string(interface)));
        }
    }
    Ok(())
}

/// What counts of the flags of a class initializer (JVMS 4.6).
pub(super) fn initializer_flags(major: u16, flags: u16) -> u16 {
    match major {
        ..51 => MethodFlags::STATIC,
        51..=60 => flags & (MethodFlags::STATIC | MethodFlags::STRICT),
        _ => flags & MethodFlags::STATIC,
    }
}

/// JVMS 4.5.
pub(super) fn field_flags(cf: &ClassFile, flags: FieldFlags, name: &str) -> Result<(), FormatError> {
    let access = [flags.is_public(), flags.is_protected(), flags.is_private()].into_iter().filter(|&b| b).count();
    let bad = if cf.access_flags().is_interface() {
        let must = FieldFlags::PUBLIC | FieldFlags::STATIC | FieldFlags::FINAL;
        let may = must | if cf.major() >= 49 { FieldFlags::SYNTHETIC } else { 0 };
        flags.0 & must != must || flags.0 & 0x50DF & !may != 0
    } else {
        access > 1 || (flags.is_final() && flags.is_volatile())
    };
    if bad {
        return fail(format!("Illegal field modifiers in class {name}: 0x{:X}", flags.0 & 0x50DF));
    }
    Ok(())
}

/// JVMS 4.6.
pub(super) fn method_flags(cf: &ClassFile, flags: MethodFlags, member: &[u8], name: &str) -> Result<(), FormatError> {
    let (new, java8) = (cf.major() >= 49, cf.major() >= 52);
    let access = [flags.is_public(), flags.is_protected(), flags.is_private()].into_iter().filter(|&b| b).count();
    let no_abstract = MethodFlags::PRIVATE
        | MethodFlags::STATIC
        | MethodFlags::FINAL
        | MethodFlags::NATIVE
        | if new { MethodFlags::SYNCHRONIZED } else { 0 }
        | if new && cf.major() < 61 { MethodFlags::STRICT } else { 0 };
    let bad = if cf.access_flags().is_interface() {
        let never = MethodFlags::PROTECTED | MethodFlags::FINAL | MethodFlags::SYNCHRONIZED | MethodFlags::NATIVE;
        if java8 {
            access != 1 || flags.has(never) || (flags.is_abstract() && flags.has(no_abstract))
        } else if new {
            !flags.is_public()
                || !flags.is_abstract()
                || flags.has(never | MethodFlags::PRIVATE | MethodFlags::STATIC | MethodFlags::STRICT)
        } else {
            !flags.is_public() || flags.is_static() || flags.is_final() || flags.is_native() || !flags.is_abstract()
        }
    } else if access > 1 {
        true
    } else if member == b"<init>" {
        flags.has(MethodFlags::STATIC | MethodFlags::FINAL | MethodFlags::SYNCHRONIZED | MethodFlags::NATIVE | MethodFlags::ABSTRACT)
            || (new && flags.has(MethodFlags::BRIDGE))
    } else {
        flags.is_abstract() && flags.has(no_abstract)
    };
    if bad {
        let (member, bits) = (to_rust_string(member), flags.0);
        return fail(format!("Method {member} in class {name} has illegal modifiers: 0x{bits:X}"));
    }
    Ok(())
}
