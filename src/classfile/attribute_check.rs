//! Format checking of a class's own attributes (JVMS 4.7), in HotSpot's order and with its messages. InnerClasses, nest members, records
//! and permitted subclasses are looked into behind the last attribute, the others where they stand.

use super::constant_pool::{Entry, tag};
use super::descriptor::is_unqualified_name;
use super::error::FormatError;
use super::flags::ClassFlags;
use super::format_check::{Set, class_flags, field_signature, illegal_field_name};
use super::member_check::{Check, Checked};
use super::reader::Reader;

/// Place and declared length of an attribute that is read later.
type Later<'a> = Option<(Reader<'a>, usize)>;

pub(super) fn class(check: &mut Check<'_>) -> Checked {
    let major = check.cf.major();
    let mut seen = Set::default();
    let (mut inner, mut nest, mut record, mut permitted): (Later<'_>, Later<'_>, Later<'_>, Later<'_>) = (None, None, None, None);
    for _ in 0..check.u16()? {
        let (name, length) = check.attribute("Attribute name has bad constant pool index")?;
        let later = match name {
            b"SourceFile" => {
                if length != 2 {
                    return check.fail("Wrong SourceFile attribute length");
                }
                check.once(&mut seen, name, "")?;
                let index = check.u16()?;
                if check.pool.tag(index) != tag::UTF8 {
                    return check.fail(format_args!("Invalid SourceFile attribute at constant pool index {index}"));
                }
                continue;
            }
            b"Synthetic" | b"Deprecated" => {
                check.marker(name, "classfile", length)?;
                continue;
            }
            b"Signature" if major >= 49 => {
                check.once(&mut seen, name, "")?;
                if length != 2 {
                    return check.fail(format_args!("Wrong Signature attribute length {length}"));
                }
                check.signature()?;
                continue;
            }
            b"EnclosingMethod" if major >= 49 => {
                check.once(&mut seen, name, "")?;
                enclosing_method(check, length)?;
                continue;
            }
            b"BootstrapMethods" if major >= 51 => {
                check.once(&mut seen, name, "")?;
                bootstrap_methods(check, length)?;
                continue;
            }
            b"NestHost" if major >= 55 => {
                check.once(&mut seen, name, "")?;
                if nest.is_some() {
                    return check.fail("Conflicting NestMembers and NestHost attributes");
                }
                if length != 2 {
                    return check.fail("Wrong NestHost attribute length");
                }
                let index = check.u16()?;
                if check.pool.tag(index) != tag::CLASS {
                    return check.fail(format_args!("Nest-host class_info_index {index} has bad constant type"));
                }
                continue;
            }
            b"NestMembers" if major >= 55 => {
                check.once(&mut seen, name, "")?;
                if seen.contains(&b"NestHost"[..]) {
                    return check.fail("Conflicting NestHost and NestMembers attributes");
                }
                Some(&mut nest)
            }
            b"Record" if major >= 60 => {
                check.once(&mut seen, name, "")?;
                Some(&mut record)
            }
            b"PermittedSubclasses" if major >= 61 => {
                check.once(&mut seen, name, "")?;
                if check.cf.access_flags().is_final() {
                    return check.fail("PermittedSubclasses attribute in final class file");
                }
                Some(&mut permitted)
            }
            b"InnerClasses" => {
                check.once(&mut seen, name, "")?;
                Some(&mut inner)
            }
            b"RuntimeVisibleAnnotations"
            | b"RuntimeInvisibleAnnotations"
            | b"RuntimeVisibleTypeAnnotations"
            | b"RuntimeInvisibleTypeAnnotations"
                if major >= 49 =>
            {
                check.once(&mut seen, name, "")?;
                None
            }
            b"SourceDebugExtension" => {
                check.once(&mut seen, name, "")?;
                None
            }
            _ => None,
        };
        if let Some(later) = later {
            *later = Some((check.r, length));
        }
        check.skip(length)?;
    }
    let end = check.r;
    if let Some((at, length)) = inner {
        check.r = at;
        inner_classes(check, length)?;
    }
    if let Some((at, length)) = nest {
        check.r = at;
        class_list(check, length, "NestMembers", "Nest member")?;
    }
    if let Some((at, length)) = record {
        check.r = at;
        self::record(check, length)?;
    }
    if let Some((at, length)) = permitted {
        check.r = at;
        class_list(check, length, "PermittedSubclasses", "Permitted subclass")?;
    }
    check.r = end;
    if !seen.contains(&b"BootstrapMethods"[..]) && highest_bootstrap(check).is_some() {
        return check.fail("Missing BootstrapMethods attribute");
    }
    Ok(())
}

fn enclosing_method(check: &mut Check<'_>, length: usize) -> Checked {
    if length != 4 {
        return check.fail(format_args!("Wrong EnclosingMethod attribute length {length}"));
    }
    let (class, method) = (check.u16()?, check.u16()?);
    if class == 0 {
        return check.fail("Invalid class index in EnclosingMethod attribute");
    }
    if check.pool.tag(class) != tag::CLASS {
        return check.fail("Invalid or out-of-bounds class index in EnclosingMethod attribute");
    }
    if method != 0 && check.pool.tag(method) != tag::NAME_AND_TYPE {
        return check.fail("Invalid or out-of-bounds method index in EnclosingMethod attribute");
    }
    Ok(())
}

fn class_list(check: &mut Check<'_>, length: usize, attribute: &str, what: &str) -> Checked {
    let count = usize::from(check.u16()?);
    check.more(2 * count)?;
    for _ in 0..count {
        let index = check.u16()?;
        if check.pool.tag(index) != tag::CLASS {
            return check.fail(format_args!("{what} class_info_index {index} has bad constant type"));
        }
    }
    if length != 2 + 2 * count { check.fail(format_args!("Wrong {attribute} attribute length")) } else { Ok(()) }
}

fn inner_classes(check: &mut Check<'_>, length: usize) -> Checked {
    let count = usize::from(check.u16()?);
    check.more(8 * count)?;
    let new = !check.trusted && check.cf.major() >= 49;
    let mut rows = Vec::new();
    for _ in 0..count {
        let row = [check.u16()?, check.u16()?, check.u16()?, check.u16()?];
        let [inner, outer, name, flags] = row;
        let bad = |what: &str, index: u16| check.fail(format_args!("{what} {index} has bad constant type"));
        if check.pool.tag(inner) != tag::CLASS {
            return bad("inner_class_info_index", inner);
        }
        if outer != 0 {
            let Some(text) = check.pool.class(outer) else { return bad("outer_class_info_index", outer) };
            if text.first() == Some(&b'[') {
                return check.fail("Outer class is an array class");
            }
        }
        if name != 0 && check.pool.tag(name) != tag::UTF8 {
            return bad("inner_name_index", name);
        }
        if new && inner == outer {
            return check.fail("Class is both outer and inner class");
        }
        if !check.trusted {
            class_flags(check.cf.major(), ClassFlags(flags), true, &check.name)?;
        }
        rows.push(row);
    }
    let mut seen = Set::default();
    if new && !rows.iter().all(|row| seen.insert(*row)) {
        return check.fail("Duplicate entry in InnerClasses attribute");
    }
    if length != 2 + 8 * count && new { check.fail("Wrong InnerClasses attribute length") } else { Ok(()) }
}

fn highest_bootstrap(check: &Check<'_>) -> Option<u16> {
    let index = |(_, entry): (u16, Entry<'_>)| match entry {
        Entry::Dynamic { bootstrap, .. } | Entry::InvokeDynamic { bootstrap, .. } => Some(bootstrap),
        _ => None,
    };
    check.pool.iter().filter_map(index).max()
}

fn bootstrap_methods(check: &mut Check<'_>, length: usize) -> Checked {
    let start = check.r.pos();
    if length < 2 {
        return check.fail(format_args!("Invalid BootstrapMethods attribute length {length}"));
    }
    check.more(length)?;
    let count = check.u16()?;
    if highest_bootstrap(check).is_some_and(|highest| highest >= count) {
        return check.fail("Short length on BootstrapMethods");
    }
    let within = |check: &Check<'_>, bytes: usize| {
        let used = check.r.pos() - start + bytes;
        if used > length { check.fail("Invalid BootstrapMethods num_bootstrap_methods or num_bootstrap_arguments value") } else { Ok(()) }
    };
    for _ in 0..count {
        let (handle, arguments) = (check.u16()?, check.u16()?);
        if check.pool.tag(handle) != tag::METHOD_HANDLE {
            return check.fail(format_args!("bootstrap_method_index {handle} has bad constant type"));
        }
        within(check, 2 * usize::from(arguments))?;
        for _ in 0..arguments {
            let argument = check.u16()?;
            let found = check.pool.tag(argument);
            let loadable =
                matches!(found, tag::INTEGER | tag::FLOAT | tag::LONG | tag::DOUBLE | tag::CLASS | tag::STRING | tag::METHOD_HANDLE);
            if !loadable && !matches!(found, tag::METHOD_TYPE | tag::DYNAMIC) {
                return check.fail(format_args!("argument_index {argument} has bad constant type"));
            }
        }
    }
    if check.r.pos() - start != length { check.fail("Bad length on BootstrapMethods") } else { Ok(()) }
}

fn record(check: &mut Check<'_>, length: usize) -> Checked {
    let start = check.r.pos();
    for _ in 0..check.u16()? {
        check.more(6)?;
        let (name, descriptor) = (check.u16()?, check.u16()?);
        for (index, what) in [(name, "name"), (descriptor, "descriptor")] {
            if check.pool.tag(index) != tag::UTF8 {
                return check.fail(format_args!("Invalid constant pool index {index} for {what} in Record attribute"));
            }
        }
        let (name, descriptor) = (check.pool.utf8(name).unwrap_or_default(), check.pool.utf8(descriptor).unwrap_or_default());
        if !is_unqualified_name(name) {
            return illegal_field_name(name, &check.name);
        }
        field_signature(name, descriptor, &check.name)?;
        component_attributes(check)?;
    }
    if check.r.pos() - start != length { check.fail("Record attribute has wrong length") } else { Ok(()) }
}

fn component_attributes(check: &mut Check<'_>) -> Result<(), FormatError> {
    let mut seen = Set::default();
    for _ in 0..check.u16()? {
        let (name, length) = check.attribute("Invalid Record attribute name index")?;
        match name {
            b"Signature" => {
                check.once(&mut seen, name, " for Record component")?;
                if length != 2 {
                    return check.fail(format_args!("Invalid Signature attribute length {length} in Record component"));
                }
                check.signature()?;
            }
            b"RuntimeVisibleAnnotations"
            | b"RuntimeInvisibleAnnotations"
            | b"RuntimeVisibleTypeAnnotations"
            | b"RuntimeInvisibleTypeAnnotations" => {
                check.once(&mut seen, name, " for Record component")?;
                check.skip(length)?;
            }
            _ => check.skip(length)?,
        }
    }
    Ok(())
}
