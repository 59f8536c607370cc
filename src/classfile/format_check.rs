//! Format checking (JVMS 4.8) with HotSpot's messages: the constant pool's cross references, names, descriptors and
//! flags (4.1, 4.2, 4.5, 4.6), duplicates, the presence and form of attributes. Attributes' contents are checked in
//! `attribute_check`. What needs other classes, and what instructions do, is not format.

use std::collections::HashSet;

use super::attribute_check;
use super::class_file::{ClassFile, MemberInfo, ParseOptions};
use super::constant_pool::{ConstantPool, Entry, tag};
use super::descriptor::{FieldType, MethodDescriptor, is_class_name, is_method_name, is_unqualified_name};
use super::error::{FormatError, FormatErrorKind};
use super::flags::{ClassFlags, FieldFlags, MethodFlags};
use super::mutf8::to_rust_string;

/// A set whose hashing is the same in every run.
pub(super) type Set<T> = HashSet<T, std::hash::BuildHasherDefault<std::hash::DefaultHasher>>;

pub(super) fn fail<T>(message: String) -> Result<T, FormatError> {
    Err(FormatError::class_format(message))
}

/// Every reference of the constant pool names an entry of the right kind; names and descriptors are well formed.
pub fn pool(pool: &ConstantPool, major: u16, options: &ParseOptions) -> Result<(), FormatError> {
    let name = options.name_for_messages.as_str();
    for (_, entry) in pool.iter() {
        pool_entry(pool, entry, name, major)?;
    }
    if options.trusted {
        return Ok(());
    }
    for (index, entry) in pool.iter() {
        match entry {
            Entry::Class(utf8) => {
                let text = pool.utf8(utf8).unwrap_or_default();
                let good = if text.first() == Some(&b'[') {
                    matches!(FieldType::parse(text), Some(FieldType::Array(_)))
                } else {
                    is_class_name(text)
                };
                if !good {
                    return illegal_class_name(text, name);
                }
            }
            Entry::NameAndType { name: member, descriptor } => {
                let (member, text) = (pool.utf8(member).unwrap_or_default(), pool.utf8(descriptor).unwrap_or_default());
                if text.first() == Some(&b'(') {
                    method_signature(member, text, name)?;
                } else {
                    field_signature(member, text, name)?;
                }
            }
            Entry::FieldRef { name_and_type, .. } => {
                let (member, text) = pool.name_and_type(name_and_type).unwrap_or_default();
                if !is_unqualified_name(member) {
                    return fail(format!("Illegal field name \"{}\" in class {name}", to_rust_string(member)));
                }
                if text.first() == Some(&b'(') {
                    return illegal_signature("Field", member, text, name);
                }
            }
            Entry::MethodRef { name_and_type, .. } | Entry::InterfaceMethodRef { name_and_type, .. } => {
                let (member, text) = pool.name_and_type(name_and_type).unwrap_or_default();
                let special = member.first() == Some(&b'<') && matches!(entry, Entry::MethodRef { .. });
                if !is_method_name(member) && !special {
                    return illegal_method_name(member, name);
                }
                if text.first() != Some(&b'(') {
                    return illegal_signature("Method", member, text, name);
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
                if !is_unqualified_name(member) || !is_method_name(member) {
                    return illegal_method_name(member, name);
                }
                if text.first() != Some(&b'(') {
                    return illegal_signature("Method", member, text, name);
                }
            }
            Entry::Dynamic { name_and_type, .. } => {
                let (member, text) = pool.name_and_type(name_and_type).unwrap_or_default();
                if FieldType::parse(text).is_none() {
                    return illegal_signature("Field", member, text, name);
                }
            }
            Entry::MethodType(utf8) => {
                let text = pool.utf8(utf8).unwrap_or_default();
                method_signature(b"MethodType", text, name)?;
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

fn pool_entry(pool: &ConstantPool, entry: Entry<'_>, class: &str, major: u16) -> Result<(), FormatError> {
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
                _ => return fail(format!("Bad method handle kind at constant pool index {reference} in class file {class}")),
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

fn illegal_method_name<T>(member: &[u8], class: &str) -> Result<T, FormatError> {
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

fn method_signature<'a>(member: &[u8], text: &'a [u8], class: &str) -> Result<MethodDescriptor<'a>, FormatError> {
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

/// Everything behind the constant pool.
pub fn class(cf: &ClassFile, options: &ParseOptions) -> Result<(), FormatError> {
    let name = to_rust_string(cf.this_class_name());
    if cf.this_class_name().first() == Some(&b'[') {
        return fail(format!("Bad class name in class file {name}"));
    }
    if !options.trusted {
        class_flags(cf, cf.access_flags(), &name)?;
    }
    super_and_interfaces(cf, &name)?;
    fields(cf, &name, options)?;
    methods(cf, &name, options)?;
    attribute_check::class(cf, &name, options)
}

/// The class's own flags, or those of a row of its InnerClasses.
pub(super) fn class_flags(cf: &ClassFile, given: ClassFlags, name: &str) -> Result<(), FormatError> {
    let mut flags = given;
    if given.is_module() && cf.major() >= 53 {
        let message = format!("{name} is not a class because access_flag ACC_MODULE is set");
        return Err(FormatError { kind: FormatErrorKind::NoClassDef, message });
    }
    let new = cf.major() >= 49;
    if flags.is_interface() && cf.major() < 50 {
        flags.0 |= ClassFlags::ABSTRACT;
    }
    let bad = (flags.is_abstract() && flags.is_final())
        || (flags.is_interface() && !flags.is_abstract())
        || (flags.is_interface() && new && flags.has(ClassFlags::SUPER | ClassFlags::ENUM | ClassFlags::FINAL))
        || (!flags.is_interface() && new && flags.is_annotation());
    if bad {
        return fail(format!("Illegal class modifiers in class {name}: 0x{:X}", given.bits() & 0x763F));
    }
    Ok(())
}

fn super_and_interfaces(cf: &ClassFile, name: &str) -> Result<(), FormatError> {
    let pool = cf.pool();
    match cf.super_class() {
        None => {
            if cf.this_class_name() != b"java/lang/Object" {
                return fail(format!("Invalid superclass index 0 in class file {name}"));
            }
        }
        Some(index) => {
            let Some(super_name) = pool.class(index.raw()) else {
                return fail(format!("Invalid superclass index {} in class file {name}", index.raw()));
            };
            if super_name.first() == Some(&b'[') {
                return fail(format!("Bad superclass name in class file {name}"));
            }
            if cf.access_flags().is_interface() && super_name != b"java/lang/Object" {
                return fail(format!("Interfaces must have java.lang.Object as superclass in class file {name}"));
            }
        }
    }
    let mut seen = Set::default();
    for index in cf.interfaces() {
        let Some(interface) = pool.class(index.raw()) else {
            return fail(format!("Interface name has bad constant pool index {} in class file {name}", index.raw()));
        };
        if interface.first() == Some(&b'[') {
            return fail(format!("Bad interface name in class file {name}"));
        }
        if !seen.insert(interface) {
            return fail(format!("Duplicate interface name \"{}\" in class file {name}", to_rust_string(interface)));
        }
    }
    Ok(())
}

fn fields(cf: &ClassFile, name: &str, options: &ParseOptions) -> Result<(), FormatError> {
    let mut seen = Set::default();
    for field in cf.fields() {
        if cf.pool().utf8(field.name.raw()).is_none() {
            return fail(format!("Invalid constant pool index {} for field name in class file {name}", field.name.raw()));
        }
        if cf.pool().utf8(field.descriptor.raw()).is_none() {
            let index = field.descriptor.raw();
            return fail(format!("Invalid constant pool index {index} for field signature in class file {name}"));
        }
        let (member, text) = (cf.name_of(field), cf.descriptor_of(field));
        if !options.trusted {
            field_flags(cf, field, name)?;
            if !is_unqualified_name(member) {
                return fail(format!("Illegal field name \"{}\" in class {name}", to_rust_string(member)));
            }
        }
        field_signature(member, text, name)?;
        attribute_check::field(cf, field, name, options)?;
        if !seen.insert((member, text)) {
            let (member, text) = (to_rust_string(member), to_rust_string(text));
            return fail(format!("Duplicate field name \"{member}\" with signature \"{text}\" in class file {name}"));
        }
    }
    Ok(())
}

fn field_flags(cf: &ClassFile, field: &MemberInfo, name: &str) -> Result<(), FormatError> {
    let flags = field.field_flags();
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

fn methods(cf: &ClassFile, name: &str, options: &ParseOptions) -> Result<(), FormatError> {
    let mut seen = Set::default();
    for method in cf.methods() {
        if cf.pool().utf8(method.name.raw()).is_none() {
            return fail(format!("Illegal constant pool index {} for method name in class file {name}", method.name.raw()));
        }
        if cf.pool().utf8(method.descriptor.raw()).is_none() {
            let index = method.descriptor.raw();
            return fail(format!("Illegal constant pool index {index} for method signature in class file {name}"));
        }
        let (member, text) = (cf.name_of(method), cf.descriptor_of(method));
        if !options.trusted && !is_method_name(member) {
            return illegal_method_name(member, name);
        }
        let parsed = method_signature(member, text, name)?;
        let flags = method.method_flags();
        let initializer = member == b"<clinit>" && text == b"()V";
        if initializer && cf.major() >= 51 && !flags.is_static() {
            return fail(format!("Method <clinit> is not static in class file {name}"));
        }
        if member == b"<clinit>" && !initializer && cf.major() >= 51 {
            return illegal_signature("Class initializer", member, text, name);
        }
        if member == b"<init>" && cf.access_flags().is_interface() {
            return fail(format!("Interface cannot have a method named <init>, class file {name}"));
        }
        if !options.trusted {
            if member != b"<clinit>" {
                method_flags(cf, method, member, name)?;
            }
            if member == b"<init>" && parsed.return_type().is_some() {
                return illegal_signature("Method", member, text, name);
            }
        }
        let slots = parsed.parameter_slots() + usize::from(!flags.is_static());
        if slots > 255 {
            return fail(format!("Too many arguments in method signature in class file {name}"));
        }
        attribute_check::method(cf, method, slots, name, options)?;
        if !seen.insert((member, text)) {
            let (member, text) = (to_rust_string(member), to_rust_string(text));
            return fail(format!("Duplicate method name \"{member}\" with signature \"{text}\" in class file {name}"));
        }
    }
    Ok(())
}

/// JVMS 4.6.
fn method_flags(cf: &ClassFile, method: &MemberInfo, member: &[u8], name: &str) -> Result<(), FormatError> {
    let flags = method.method_flags();
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
