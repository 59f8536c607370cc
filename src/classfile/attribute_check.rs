//! The form of the attributes that the VM itself reads (JVMS 4.7), with HotSpot's messages. Lengths are exact, indices
//! name entries of the right kind, no attribute stands twice where one is allowed.

use super::attributes::{self, Attribute, Attributes};
use super::class_file::{ClassFile, MemberInfo, ParseOptions};
use super::code::{Code, line_numbers, local_variables};
use super::constant_pool::{Entry, tag};
use super::descriptor::is_unqualified_name;
use super::error::FormatError;
use super::format_check::{Set, class_flags, fail, field_signature};
use super::mutf8::to_rust_string;

type Checked = Result<(), FormatError>;

/// Attribute names are Utf8 entries; none of `single` stands twice.
fn names(cf: &ClassFile, all: Attributes<'_>, what: &str, single: &[&str], place: &str, name: &str) -> Checked {
    let mut seen = Set::default();
    for attribute in all {
        if cf.pool().tag(attribute.name_index.raw()) != tag::UTF8 {
            return fail(format!("{what} {} in class file {name}", attribute.name_index.raw()));
        }
        if attribute.declared > attribute.data.len() && cf.is_truncated() && ends_early(cf, &attribute) {
            return Err(FormatError::truncated());
        }
        if let Some(&found) = single.iter().find(|s| s.as_bytes() == attribute.name)
            && !seen.insert(found)
        {
            return fail(if found == "ConstantValue" {
                format!("Duplicate ConstantValue attribute in class file {name}")
            } else {
                format!("Multiple {found} attributes{place} in class file {name}")
            });
        }
    }
    Ok(())
}

/// For an attribute cut off by the end of the file: whether that is what HotSpot notices, and not its length.
fn ends_early(cf: &ClassFile, attribute: &Attribute<'_>) -> bool {
    match attribute.name {
        b"ConstantValue" | b"Signature" | b"SourceFile" | b"NestHost" => attribute.declared == 2,
        b"Code" => !Code::fits(cf.pool(), attribute.data),
        _ => true,
    }
}

fn signature(cf: &ClassFile, data: &[u8], wrong_length: String, name: &str) -> Checked {
    let Some(index) = attributes::one_index::<()>(data) else { return fail(wrong_length) };
    if cf.pool().tag(index.raw()) != tag::UTF8 {
        return fail(format!("Invalid constant pool index {} in Signature attribute in class file {name}", index.raw()));
    }
    Ok(())
}

fn empty(all: Attributes<'_>, place: &str, name: &str) -> Checked {
    for attribute in all {
        for marker in ["Synthetic", "Deprecated"] {
            if attribute.name == marker.as_bytes() && !attribute.data.is_empty() {
                let length = attribute.data.len();
                return fail(format!("Invalid {marker} {place} attribute length {length} in class file {name}"));
            }
        }
    }
    Ok(())
}

pub fn field(cf: &ClassFile, field: &MemberInfo, name: &str, _options: &ParseOptions) -> Checked {
    let all = cf.member_attributes(field);
    let single = ["Signature", "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations"];
    let types = ["RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations"];
    names(cf, all, "Invalid field attribute index", &[&["ConstantValue"][..], &single, &types].concat(), " for field", name)?;
    empty(all, "field", name)?;
    if let Some(data) = all.named(b"Signature") {
        signature(cf, data, format!("Wrong size {} for field's Signature attribute in class file {name}", data.len()), name)?;
    }
    let Some(data) = all.named(b"ConstantValue").filter(|_| field.field_flags().is_static()) else { return Ok(()) };
    let Some(index) = attributes::one_index::<()>(data) else {
        return fail(format!("Invalid ConstantValue field attribute length {} in class file {name}", data.len()));
    };
    let found = cf.pool().tag(index.raw());
    if found == 0 {
        return fail(format!("Bad initial value index {} in ConstantValue attribute in class file {name}", index.raw()));
    }
    let wanted = match cf.descriptor_of(field) {
        b"Z" | b"B" | b"C" | b"S" | b"I" => tag::INTEGER,
        b"J" => tag::LONG,
        b"F" => tag::FLOAT,
        b"D" => tag::DOUBLE,
        b"Ljava/lang/String;" if found == tag::STRING => tag::STRING,
        [b'L', ..] => return fail(format!("Bad string initial value in class file {name}")),
        _ => return fail(format!("Unable to set initial value {} in class file {name}", index.raw())),
    };
    if found != wanted {
        return fail(format!("Inconsistent constant value type in class file {name}"));
    }
    Ok(())
}

pub fn method(cf: &ClassFile, method: &MemberInfo, slots: usize, name: &str, options: &ParseOptions) -> Checked {
    let all = cf.member_attributes(method);
    let single = [
        "Code",
        "Exceptions",
        "MethodParameters",
        "Signature",
        "AnnotationDefault",
        "RuntimeVisibleAnnotations",
        "RuntimeInvisibleAnnotations",
        "RuntimeVisibleParameterAnnotations",
        "RuntimeInvisibleParameterAnnotations",
        "RuntimeVisibleTypeAnnotations",
        "RuntimeInvisibleTypeAnnotations",
    ];
    let (plain, annotated) = single.split_at(3);
    names(cf, all, "Invalid method attribute name index", plain, "", name)?;
    names(cf, all, "Invalid method attribute name index", annotated, " for method", name)?;
    empty(all, "method", name)?;
    let flags = method.method_flags();
    match all.named(b"Code") {
        Some(data) => {
            if flags.is_native() || flags.is_abstract() {
                return fail(format!("Code attribute in native or abstract methods in class file {name}"));
            }
            code(cf, data, slots, name, options)?;
        }
        None if !flags.is_native() && !flags.is_abstract() && !cf.is_truncated() => {
            return fail(format!("Absent Code attribute in method that is not native or abstract in class file {name}"));
        }
        None => {}
    }
    if let Some(data) = all.named(b"Exceptions") {
        let Some(list) = attributes::index_list::<()>(data) else {
            return fail(format!("Exceptions attribute has wrong length in class file {name}"));
        };
        for index in list {
            if cf.pool().tag(index.raw()) != tag::CLASS {
                return fail(format!("Exception name has bad type at constant pool {} in class file {name}", index.raw()));
            }
        }
    }
    if let Some(data) = all.named(b"MethodParameters")
        && data.len() != 1 + 4 * usize::from(data.first().copied().unwrap_or(0))
    {
        return fail(format!("Invalid MethodParameters method attribute length {} in class file", data.len()));
    }
    if let Some(data) = all.named(b"Signature") {
        signature(cf, data, format!("Invalid Signature attribute length {} in class file {name}", data.len()), name)?;
    }
    Ok(())
}

fn code(cf: &ClassFile, data: &[u8], slots: usize, name: &str, options: &ParseOptions) -> Checked {
    let Some(declared) = data.get(4..8).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes) else {
        return fail("Truncated class file".into());
    };
    if data.get(2..4).is_some_and(|b| slots > usize::from(u16::from_be_bytes([b[0], b[1]]))) {
        return fail(format!("Arguments can't fit into locals in class file {name}"));
    }
    if declared == 0 || declared > 65535 {
        return fail(format!("Invalid method Code length {declared} in class file {name}"));
    }
    let wrong_length = || format!("Code segment has wrong length in class file {name}");
    let Some(code) = Code::read_leniently(cf.pool(), data) else { return fail(wrong_length()) };
    let length = declared;
    for entry in code.exception_table() {
        if options.trusted {
            break;
        }
        if entry.start_pc >= entry.end_pc || u32::from(entry.end_pc) > length {
            return fail(format!("Illegal exception table range in class file {name}"));
        }
        if u32::from(entry.handler_pc) >= length {
            return fail(format!("Illegal exception table handler in class file {name}"));
        }
        if entry.catch_type != 0 && cf.pool().tag(entry.catch_type) != tag::CLASS {
            return fail(format!("Catch type in exception table has bad constant type in class file {name}"));
        }
    }
    names(cf, code.attributes, "Invalid code attribute name index", &["StackMapTable"], "", name)?;
    for attribute in code.attributes {
        match attribute.name {
            b"LineNumberTable" => {
                if !counted(attribute.data, 4) {
                    return fail(format!("LineNumberTable attribute has wrong length in class file {name}"));
                }
                if line_numbers(attribute.data).any(|row| u32::from(row.start_pc) >= length) {
                    return fail(format!("Invalid pc in LineNumberTable in class file {name}"));
                }
            }
            b"LocalVariableTable" | b"LocalVariableTypeTable" => {
                let table = if attribute.name.ends_with(b"TypeTable") { "LocalVariableTypeTable" } else { "LocalVariableTable" };
                if !counted(attribute.data, 10) {
                    return fail(format!("{table} has wrong length in class file {name}"));
                }
                for row in local_variables(attribute.data) {
                    let end = u32::from(row.start_pc) + u32::from(row.length);
                    if u32::from(row.start_pc) >= length {
                        return fail(format!("Invalid start_pc {} in {table} in class file {name}", row.start_pc));
                    }
                    if end > length {
                        return fail(format!("Invalid length {} in {table} in class file {name}", row.length));
                    }
                    if cf.pool().tag(row.name.raw()) != tag::UTF8 {
                        let index = row.name.raw();
                        return fail(format!("Name index {index} in {table} has bad constant type in class file {name}"));
                    }
                    if cf.pool().tag(row.descriptor.raw()) != tag::UTF8 {
                        let index = row.descriptor.raw();
                        return fail(format!("Signature index {index} in {table} has bad constant type in class file {name}"));
                    }
                    if !options.trusted {
                        let (member, text) = (cf.utf8(row.name), cf.utf8(row.descriptor));
                        if !is_unqualified_name(member) {
                            return fail(format!("Illegal field name \"{}\" in class {name}", to_rust_string(member)));
                        }
                        if table == "LocalVariableTable" {
                            field_signature(member, text, name)?;
                        }
                    }
                    if row.index >= code.max_locals {
                        return fail(format!("Invalid index {} in {table} in class file {name}", row.index));
                    }
                }
            }
            _ => {}
        }
    }
    if Code::read(cf.pool(), data).is_none() {
        return fail(wrong_length());
    }
    Ok(())
}

fn counted(data: &[u8], row: usize) -> bool {
    data.get(..2).is_some_and(|c| data.len() == 2 + row * usize::from(u16::from_be_bytes([c[0], c[1]])))
}

pub fn class(cf: &ClassFile, name: &str, options: &ParseOptions) -> Checked {
    let all = cf.attributes();
    let single = [
        "SourceFile",
        "SourceDebugExtension",
        "InnerClasses",
        "EnclosingMethod",
        "BootstrapMethods",
        "Signature",
        "NestHost",
        "NestMembers",
        "Record",
        "PermittedSubclasses",
        "RuntimeVisibleAnnotations",
        "RuntimeInvisibleAnnotations",
        "RuntimeVisibleTypeAnnotations",
        "RuntimeInvisibleTypeAnnotations",
    ];
    names(cf, all, "Attribute name has bad constant pool index", &single, "", name)?;
    empty(all, "classfile", name)?;
    let pool = cf.pool();
    if let Some(data) = all.named(b"SourceFile") {
        match attributes::one_index::<()>(data) {
            None => return fail(format!("Wrong SourceFile attribute length in class file {name}")),
            Some(i) if pool.tag(i.raw()) != tag::UTF8 => {
                return fail(format!("Invalid SourceFile attribute at constant pool index {} in class file {name}", i.raw()));
            }
            Some(_) => {}
        }
    }
    if let Some(data) = all.named(b"Signature") {
        signature(cf, data, format!("Wrong Signature attribute length {} in class file {name}", data.len()), name)?;
    }
    if let Some(data) = all.named(b"InnerClasses") {
        inner_classes(cf, data, name, options)?;
    }
    if let Some(data) = all.named(b"EnclosingMethod") {
        let found = attributes::enclosing_method(data).filter(|_| data.len() == 4);
        let Some(found) = found else {
            return fail(format!("Wrong EnclosingMethod attribute length {} in class file {name}", data.len()));
        };
        if pool.tag(found.class.raw()) != tag::CLASS {
            return fail(format!("Invalid or out-of-bounds class index in EnclosingMethod attribute in class file {name}"));
        }
        if found.method.is_some_and(|m| pool.tag(m.raw()) != tag::NAME_AND_TYPE) {
            return fail(format!("Invalid or out-of-bounds method index in EnclosingMethod attribute in class file {name}"));
        }
    }
    bootstrap_methods(cf, name)?;
    nest(cf, name)?;
    if let Some(data) = all.named(b"Record").filter(|_| cf.major() >= 60) {
        record(cf, data, name)?;
    }
    if let Some(data) = all.named(b"PermittedSubclasses").filter(|_| cf.major() >= 61) {
        if cf.access_flags().is_final() {
            return fail(format!("PermittedSubclasses attribute in final class file {name}"));
        }
        class_list(cf, data, "PermittedSubclasses", "Permitted subclass", name)?;
    }
    Ok(())
}

fn nest(cf: &ClassFile, name: &str) -> Checked {
    if cf.major() < 55 {
        return Ok(());
    }
    let (host, members) = (cf.raw_attribute(b"NestHost"), cf.raw_attribute(b"NestMembers"));
    if host.is_some() && members.is_some() {
        return fail(format!("Conflicting NestHost and NestMembers attributes in class file {name}"));
    }
    if let Some(data) = host {
        match attributes::one_index::<()>(data) {
            None => return fail(format!("Wrong NestHost attribute length in class file {name}")),
            Some(i) if cf.pool().tag(i.raw()) != tag::CLASS => {
                let index = i.raw();
                return fail(format!("Nest-host class_info_index {index} has bad constant type in class file {name}"));
            }
            Some(_) => {}
        }
    }
    match members {
        Some(data) => class_list(cf, data, "NestMembers", "Nest member", name),
        None => Ok(()),
    }
}

fn class_list(cf: &ClassFile, data: &[u8], attribute: &str, what: &str, name: &str) -> Checked {
    let Some(list) = attributes::index_list::<()>(data) else {
        return fail(format!("Wrong {attribute} attribute length in class file {name}"));
    };
    for index in list {
        if cf.pool().tag(index.raw()) != tag::CLASS {
            return fail(format!("{what} class_info_index {} has bad constant type in class file {name}", index.raw()));
        }
    }
    Ok(())
}

fn inner_classes(cf: &ClassFile, data: &[u8], name: &str, options: &ParseOptions) -> Checked {
    let list = attributes::inner_classes(data).filter(|l| data.len() == 2 + 8 * l.len());
    let Some(list) = list else { return fail(format!("Wrong InnerClasses attribute length in class file {name}")) };
    let pool = cf.pool();
    let mut seen = Set::default();
    for row in list {
        let bad = |what: &str, index: u16| fail(format!("{what} {index} has bad constant type in class file {name}"));
        if pool.tag(row.inner.raw()) != tag::CLASS {
            return bad("inner_class_info_index", row.inner.raw());
        }
        if let Some(outer) = row.outer {
            if pool.tag(outer.raw()) != tag::CLASS {
                return bad("outer_class_info_index", outer.raw());
            }
            if pool.class_name(outer).first() == Some(&b'[') {
                return fail(format!("Outer class is an array class in class file {name}"));
            }
        }
        if let Some(index) = row.name
            && pool.tag(index.raw()) != tag::UTF8
        {
            return bad("inner_name_index", index.raw());
        }
        if options.trusted || cf.major() < 49 {
            continue;
        }
        class_flags(cf, row.flags, name)?;
        if row.outer == Some(row.inner) {
            return fail(format!("Class is both outer and inner class in class file {name}"));
        }
        if !seen.insert((row.inner, row.outer, row.name, row.flags.bits())) {
            return fail(format!("Duplicate entry in InnerClasses attribute in class file {name}"));
        }
    }
    Ok(())
}

fn bootstrap_methods(cf: &ClassFile, name: &str) -> Checked {
    let highest = cf
        .pool()
        .iter()
        .filter_map(|(_, e)| match e {
            Entry::Dynamic { bootstrap, .. } | Entry::InvokeDynamic { bootstrap, .. } => Some(bootstrap),
            _ => None,
        })
        .max();
    let Some(data) = cf.raw_attribute(b"BootstrapMethods").filter(|_| cf.major() >= 51) else {
        return match highest {
            Some(_) if !cf.is_truncated() => fail(format!("Missing BootstrapMethods attribute in class file {name}")),
            _ => Ok(()),
        };
    };
    let Some(list) = attributes::bootstrap_methods(data) else {
        return fail(format!("Invalid BootstrapMethods attribute length {} in class file {name}", data.len()));
    };
    if highest.is_some_and(|h| usize::from(h) >= list.len()) {
        return fail(format!("Short length on BootstrapMethods in class file {name}"));
    }
    let used: usize = 2 + list.iter().map(|b| 4 + 2 * b.arguments.len()).sum::<usize>();
    for row in list {
        if cf.pool().tag(row.handle.raw()) != tag::METHOD_HANDLE {
            let index = row.handle.raw();
            return fail(format!("bootstrap_method_index {index} has bad constant type in class file {name}"));
        }
        for argument in row.arguments {
            let found = cf.pool().tag(argument.raw());
            let loadable =
                matches!(found, tag::INTEGER | tag::FLOAT | tag::LONG | tag::DOUBLE | tag::CLASS | tag::STRING | tag::METHOD_HANDLE);
            if !loadable && !matches!(found, tag::METHOD_TYPE | tag::DYNAMIC) {
                return fail(format!("argument_index {} has bad constant type in class file {name}", argument.raw()));
            }
        }
    }
    if used != data.len() {
        return fail(format!("Bad length on BootstrapMethods in class file {name}"));
    }
    Ok(())
}

fn record(cf: &ClassFile, data: &[u8], name: &str) -> Checked {
    let Some(list) = attributes::record(cf.pool(), data) else {
        return fail(format!("Record attribute has wrong length in class file {name}"));
    };
    for row in list {
        if cf.pool().tag(row.name.raw()) != tag::UTF8 {
            let index = row.name.raw();
            return fail(format!("Invalid constant pool index {index} for name in Record attribute in class file {name}"));
        }
        if cf.pool().tag(row.descriptor.raw()) != tag::UTF8 {
            let index = row.descriptor.raw();
            return fail(format!("Invalid constant pool index {index} for descriptor in Record attribute in class file {name}"));
        }
        let single = ["Signature", "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations"];
        names(cf, row.attributes, "Invalid Record attribute name index", &single, " for Record component", name)?;
        if let Some(data) = row.attributes.named(b"Signature") {
            let length = data.len();
            let wrong = format!("Invalid Signature attribute length {length} in Record component in class file {name}");
            signature(cf, data, wrong, name)?;
        }
    }
    Ok(())
}
