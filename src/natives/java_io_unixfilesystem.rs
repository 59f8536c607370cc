//! `java.io.UnixFileSystem`: what `File` asks.
use super::support::{Arg, get_ref, or_io, required, string_array, text};
use crate::host::{Access, FileKind, Host, HostErrorKind, HostResult, Metadata, OpenOptions};
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

const EXISTS: i32 = 1;
const REGULAR: i32 = 2;
const DIRECTORY: i32 = 4;
const READ: i32 = 4;
const WRITE: i32 = 2;

/// The path of a `File`.
fn path_of<'s>(m: &mut Mutator<'s>, file: Arg<'s>) -> JavaResult<String> {
    let file = required(m, file)?;
    let path = get_ref(m, file, "path", "Ljava/lang/String;");
    let path = required(m, path)?;
    Ok(text(m, path))
}

/// Asks the host about a `File`.
fn ask<'s, T>(m: &mut Mutator<'s>, file: Arg<'s>, question: impl FnOnce(&dyn Host, &str) -> T) -> JavaResult<T> {
    let path = path_of(m, file)?;
    let host = &m.rt().host;
    Ok(m.blocking(|| question(&**host, &path)))
}

fn metadata(host: &dyn Host, path: &str) -> HostResult<Metadata> {
    host.metadata(path, true)
}

fn canonicalize<'s>(m: &mut Mutator<'s>, _: Handle<'s>, path: Arg<'s>) -> JavaResult<Arg<'s>> {
    let path = required(m, path)?;
    let (path, host) = (text(m, path), &m.rt().host);
    let found = m.blocking(|| canonical(&**host, &path));
    m.new_string(&found).map(Some)
}

/// The longest part that exists is resolved by the host, the rest by its text.
fn canonical(host: &dyn Host, path: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
    let mut missing: Vec<&str> = Vec::new();
    loop {
        let prefix = format!("/{}", parts.join("/"));
        if let Ok(found) = host.canonicalize(&prefix) {
            let mut names: Vec<String> = found.split('/').filter(|p| !p.is_empty()).map(str::to_owned).collect();
            for part in missing.into_iter().rev() {
                match part {
                    "." => {}
                    ".." => drop(names.pop()),
                    name => names.push(name.to_owned()),
                }
            }
            return format!("/{}", names.join("/"));
        }
        match parts.pop() {
            Some(part) => missing.push(part),
            None => return path.to_owned(),
        }
    }
}

fn get_boolean_attributes<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>) -> JavaResult<i32> {
    Ok(match ask(m, file, metadata)? {
        Ok(found) => {
            EXISTS
                | match found.kind {
                    FileKind::File => REGULAR,
                    FileKind::Directory => DIRECTORY,
                    _ => 0,
                }
        }
        Err(_) => 0,
    })
}

fn check_access<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>, access: i32) -> JavaResult<bool> {
    let wanted = match access {
        READ => Access::Read,
        WRITE => Access::Write,
        _ => Access::Execute,
    };
    ask(m, file, |host, path| host.access(path, wanted))
}

fn get_last_modified_time<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>) -> JavaResult<i64> {
    Ok(ask(m, file, metadata)?.map_or(0, |found| found.modified.millis()))
}

fn get_length<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>) -> JavaResult<i64> {
    Ok(ask(m, file, metadata)?.map_or(0, |found| found.length as i64))
}

fn set_permission<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>, access: i32, enable: bool, owner_only: bool) -> JavaResult<bool> {
    let bits = access as u32 & 7;
    let mask = if owner_only { bits << 6 } else { bits << 6 | bits << 3 | bits };
    ask(m, file, |host, path| {
        let Ok(found) = metadata(host, path) else { return false };
        let mode = if enable { found.mode | mask } else { found.mode & !mask };
        host.set_mode(path, mode & 0o7777).is_ok()
    })
}

fn create_file_exclusively<'s>(m: &mut Mutator<'s>, _: Handle<'s>, path: Arg<'s>) -> JavaResult<bool> {
    let path = required(m, path)?;
    let (path, host) = (text(m, path), &m.rt().host);
    let options = OpenOptions { read: true, write: true, create_new: true, ..OpenOptions::default() };
    let result = m.blocking(|| match host.open(&path, options) {
        Ok(fd) => host.close(fd).map(|()| true),
        Err(error) if error.kind == HostErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    });
    or_io(m, result)
}

fn delete<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>) -> JavaResult<bool> {
    ask(m, file, |host, path| host.delete(path).is_ok())
}

fn list<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>) -> JavaResult<Arg<'s>> {
    match ask(m, file, |host, path| host.list(path))? {
        Ok(names) => string_array(m, &names).map(Some),
        Err(_) => Ok(None),
    }
}

fn create_directory<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>) -> JavaResult<bool> {
    ask(m, file, |host, path| host.create_directory(path).is_ok())
}

fn rename<'s>(m: &mut Mutator<'s>, _: Handle<'s>, from: Arg<'s>, to: Arg<'s>) -> JavaResult<bool> {
    let to = path_of(m, to)?;
    ask(m, from, |host, path| host.rename(path, &to).is_ok())
}

fn set_last_modified_time<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>, time: i64) -> JavaResult<bool> {
    ask(m, file, |host, path| host.set_modified(path, time).is_ok())
}

fn set_read_only<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>) -> JavaResult<bool> {
    ask(m, file, |host, path| metadata(host, path).is_ok_and(|found| host.set_mode(path, found.mode & 0o7555).is_ok()))
}

/// 0 total, 1 free, 2 usable.
fn get_space<'s>(m: &mut Mutator<'s>, _: Handle<'s>, file: Arg<'s>, which: i32) -> JavaResult<i64> {
    let space = ask(m, file, |host, path| host.space(path))?.unwrap_or_default();
    let bytes = match which {
        0 => space.total,
        1 => space.free,
        _ => space.usable,
    };
    Ok(i64::try_from(bytes).unwrap_or(i64::MAX))
}

native_methods! { "java/io/UnixFileSystem":
    virtual "canonicalize0" "(Ljava/lang/String;)Ljava/lang/String;" => canonicalize(Ref) -> Ref;
    virtual "getBooleanAttributes0" "(Ljava/io/File;)I" => get_boolean_attributes(Ref) -> i32;
    virtual "checkAccess0" "(Ljava/io/File;I)Z" => check_access(Ref, i32) -> bool;
    virtual "getLastModifiedTime0" "(Ljava/io/File;)J" => get_last_modified_time(Ref) -> i64;
    virtual "getLength0" "(Ljava/io/File;)J" => get_length(Ref) -> i64;
    virtual "setPermission0" "(Ljava/io/File;IZZ)Z" => set_permission(Ref, i32, bool, bool) -> bool;
    virtual "createFileExclusively0" "(Ljava/lang/String;)Z" => create_file_exclusively(Ref) -> bool;
    virtual "delete0" "(Ljava/io/File;)Z" => delete(Ref) -> bool;
    virtual "list0" "(Ljava/io/File;)[Ljava/lang/String;" => list(Ref) -> Ref;
    virtual "createDirectory0" "(Ljava/io/File;)Z" => create_directory(Ref) -> bool;
    virtual "rename0" "(Ljava/io/File;Ljava/io/File;)Z" => rename(Ref, Ref) -> bool;
    virtual "setLastModifiedTime0" "(Ljava/io/File;J)Z" => set_last_modified_time(Ref, i64) -> bool;
    virtual "setReadOnly0" "(Ljava/io/File;)Z" => set_read_only(Ref) -> bool;
    virtual "getSpace0" "(Ljava/io/File;I)J" => get_space(Ref, i32) -> i64;
}
