//! `ijen.internal.FileLinks`: what `java.nio.file` asks beyond `java.io.File`.
use super::support::{Arg, or_io, required, string_array, text};
use crate::heap::array_base;
use crate::host::{Access, FileKind, Host, HostErrorKind, HostResult, OpenOptions, WallTime};
use crate::native_methods;
use crate::runtime::class::Kind;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

/// Bits of the options of `open`.
const READ: i32 = 1;
const WRITE: i32 = 2;
const APPEND: i32 = 4;
const TRUNCATE: i32 = 8;
const CREATE: i32 = 16;
const CREATE_NEW: i32 = 32;
const NO_FOLLOW: i32 = 64;
const SYNCHRONOUS: i32 = 128;

/// Asks the host about a path; failures are `IOException`s.
fn ask<'s, T>(m: &mut Mutator<'s>, path: Arg<'s>, question: impl FnOnce(&dyn Host, &str) -> HostResult<T>) -> JavaResult<T> {
    let path = required(m, path)?;
    let (path, host) = (text(m, path), &m.rt().host);
    let result = m.blocking(|| question(&**host, &path));
    or_io(m, result)
}

fn longs<'s>(m: &mut Mutator<'s>, values: &[i64]) -> JavaResult<Arg<'s>> {
    let class = m.rt().loaders.primitive_array(Kind::Long);
    let array = m.allocate_array(class, values.len())?;
    let heap = &m.rt().heap;
    for (index, value) in values.iter().enumerate() {
        heap.store_u64(m.raw(array), array_base(3) + index as u32 * 8, *value as u64);
    }
    Ok(Some(array))
}

fn stat<'s>(m: &mut Mutator<'s>, path: Arg<'s>, follow: bool) -> JavaResult<Arg<'s>> {
    let path = required(m, path)?;
    let (path, host) = (text(m, path), &m.rt().host);
    let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    match m.blocking(|| host.metadata(&path, follow)) {
        Ok(found) => {
            let kind = match found.kind {
                FileKind::File => 0,
                FileKind::Directory => 1,
                FileKind::SymbolicLink => 2,
                FileKind::Other => 3,
            };
            let mut values = vec![kind, number(found.length)];
            for time in [found.modified, found.accessed, found.created, found.changed] {
                values.extend([time.seconds, i64::from(time.nanos)]);
            }
            values.extend([i64::from(found.mode), i64::from(found.owner), i64::from(found.group)]);
            values.extend([found.device as i64, found.node as i64, number(found.links)]);
            longs(m, &values)
        }
        Err(error) => {
            let code = match error.kind {
                HostErrorKind::NotFound => -1,
                HostErrorKind::PermissionDenied => -2,
                HostErrorKind::NotADirectory => -3,
                _ if error.message.starts_with("Too many levels") => -4,
                _ => -5,
            };
            longs(m, &[code])
        }
    }
}

fn open<'s>(m: &mut Mutator<'s>, path: Arg<'s>, options: i32, mode: i32) -> JavaResult<i32> {
    let has = |bit| options & bit != 0;
    let options = OpenOptions {
        read: has(READ),
        write: has(WRITE),
        append: has(APPEND),
        truncate: has(TRUNCATE),
        create: has(CREATE),
        create_new: has(CREATE_NEW),
        no_follow: has(NO_FOLLOW),
        synchronous: has(SYNCHRONOUS),
        mode: u32::try_from(mode).ok(),
    };
    ask(m, path, |host, path| host.open(path, options))
}

fn make_directory<'s>(m: &mut Mutator<'s>, path: Arg<'s>, mode: i32) -> JavaResult<()> {
    ask(m, path, |host, path| host.create_directory_as(path, mode as u32))
}

fn delete<'s>(m: &mut Mutator<'s>, path: Arg<'s>) -> JavaResult<()> {
    ask(m, path, |host, path| host.delete(path))
}

fn rename<'s>(m: &mut Mutator<'s>, from: Arg<'s>, to: Arg<'s>) -> JavaResult<()> {
    let to = required(m, to)?;
    let to = text(m, to);
    ask(m, from, |host, path| host.rename(path, &to))
}

fn list<'s>(m: &mut Mutator<'s>, path: Arg<'s>) -> JavaResult<Arg<'s>> {
    let names = ask(m, path, |host, path| host.list(path))?;
    string_array(m, &names).map(Some)
}

/// 0 asks whether it is there, 4 to read, 2 to write, 1 to execute.
fn access<'s>(m: &mut Mutator<'s>, path: Arg<'s>, access: i32) -> JavaResult<bool> {
    let wanted = match access {
        4 => Access::Read,
        2 => Access::Write,
        1 => Access::Execute,
        _ => Access::Exists,
    };
    ask(m, path, |host, path| Ok(host.access(path, wanted)))
}

/// Nanoseconds of -1 leave a time as it is.
fn set_times<'s>(
    m: &mut Mutator<'s>,
    path: Arg<'s>,
    accessed: i64,
    accessed_nanos: i32,
    modified: i64,
    modified_nanos: i32,
    follow: bool,
) -> JavaResult<()> {
    let time = |seconds, nanos: i32| u32::try_from(nanos).ok().map(|nanos| WallTime { seconds, nanos });
    let (accessed, modified) = (time(accessed, accessed_nanos), time(modified, modified_nanos));
    ask(m, path, |host, path| host.set_times(path, accessed, modified, follow))
}

fn set_owner<'s>(m: &mut Mutator<'s>, path: Arg<'s>, owner: i32, group: i32, follow: bool) -> JavaResult<()> {
    let id = |id: i32| (id != -1).then_some(id as u32);
    ask(m, path, |host, path| host.set_owner(path, id(owner), id(group), follow))
}

fn space<'s>(m: &mut Mutator<'s>, path: Arg<'s>) -> JavaResult<Arg<'s>> {
    let found = ask(m, path, |host, path| host.space(path))?;
    let values = [found.total, found.free, found.usable, found.block].map(|value| i64::try_from(value).unwrap_or(i64::MAX));
    longs(m, &values)
}

fn read_link<'s>(m: &mut Mutator<'s>, path: Arg<'s>) -> JavaResult<Arg<'s>> {
    let found = ask(m, path, |host, path| host.read_link(path))?;
    m.new_string(&found).map(Some)
}

fn real_path<'s>(m: &mut Mutator<'s>, path: Arg<'s>) -> JavaResult<Arg<'s>> {
    let found = ask(m, path, |host, path| host.canonicalize(path))?;
    m.new_string(&found).map(Some)
}

fn create<'s>(m: &mut Mutator<'s>, link: Arg<'s>, target: Arg<'s>, symbolic: bool) -> JavaResult<()> {
    let target = required(m, target)?;
    let target = text(m, target);
    ask(m, link, |host, link| host.create_link(link, &target, symbolic))
}

fn set_mode<'s>(m: &mut Mutator<'s>, path: Arg<'s>, mode: i32) -> JavaResult<()> {
    ask(m, path, |host, path| host.set_mode(path, mode as u32))
}

native_methods! { "ijen/internal/FileLinks":
    static "stat" "(Ljava/lang/String;Z)[J" => stat(Ref, bool) -> Ref;
    static "open" "(Ljava/lang/String;II)I" => open(Ref, i32, i32) -> i32;
    static "makeDirectory" "(Ljava/lang/String;I)V" => make_directory(Ref, i32) -> Void;
    static "delete" "(Ljava/lang/String;)V" => delete(Ref) -> Void;
    static "rename" "(Ljava/lang/String;Ljava/lang/String;)V" => rename(Ref, Ref) -> Void;
    static "list" "(Ljava/lang/String;)[Ljava/lang/String;" => list(Ref) -> Ref;
    static "access" "(Ljava/lang/String;I)Z" => access(Ref, i32) -> bool;
    static "setTimes" "(Ljava/lang/String;JIJIZ)V" => set_times(Ref, i64, i32, i64, i32, bool) -> Void;
    static "setOwner" "(Ljava/lang/String;IIZ)V" => set_owner(Ref, i32, i32, bool) -> Void;
    static "space" "(Ljava/lang/String;)[J" => space(Ref) -> Ref;
    static "readLink" "(Ljava/lang/String;)Ljava/lang/String;" => read_link(Ref) -> Ref;
    static "realPath" "(Ljava/lang/String;)Ljava/lang/String;" => real_path(Ref) -> Ref;
    static "create" "(Ljava/lang/String;Ljava/lang/String;Z)V" => create(Ref, Ref, bool) -> Void;
    static "setMode" "(Ljava/lang/String;I)V" => set_mode(Ref, i32) -> Void;
}
