//! `ijen.internal.FileLinks`: what `java.nio.file` asks beyond `java.io.File`.
use super::support::{Arg, or_io, required, text};
use crate::heap::array_base;
use crate::host::{FileKind, HostErrorKind};
use crate::native_methods;
use crate::runtime::class::Kind;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;

fn stat<'s>(m: &mut Mutator<'s>, path: Arg<'s>, follow: bool) -> JavaResult<Arg<'s>> {
    let path = required(m, path)?;
    let (path, host) = (text(m, path), &m.rt().host);
    let values = match m.blocking(|| host.metadata(&path, follow)) {
        Ok(found) => vec![
            match found.kind {
                FileKind::File => 0,
                FileKind::Directory => 1,
                FileKind::SymbolicLink => 2,
                FileKind::Other => 3,
            },
            i64::try_from(found.length).unwrap_or(i64::MAX),
            found.modified_millis,
            found.accessed_millis,
            found.created_millis,
            i64::from(found.mode),
        ],
        Err(error) => vec![match error.kind {
            HostErrorKind::NotFound | HostErrorKind::NotADirectory => -1,
            HostErrorKind::PermissionDenied => -2,
            _ => -3,
        }],
    };
    let class = m.rt().loaders.primitive_array(Kind::Long);
    let array = m.allocate_array(class, values.len())?;
    let heap = &m.rt().heap;
    for (index, value) in values.iter().enumerate() {
        heap.store_u64(m.raw(array), array_base(3) + index as u32 * 8, *value as u64);
    }
    Ok(Some(array))
}

fn read_link<'s>(m: &mut Mutator<'s>, path: Arg<'s>) -> JavaResult<Arg<'s>> {
    let path = required(m, path)?;
    let (path, host) = (text(m, path), &m.rt().host);
    let result = m.blocking(|| host.read_link(&path));
    let found = or_io(m, result)?;
    m.new_string(&found).map(Some)
}

fn create<'s>(m: &mut Mutator<'s>, link: Arg<'s>, target: Arg<'s>, symbolic: bool) -> JavaResult<()> {
    let (link, target) = (required(m, link)?, required(m, target)?);
    let (link, target, host) = (text(m, link), text(m, target), &m.rt().host);
    let result = m.blocking(|| host.create_link(&link, &target, symbolic));
    or_io(m, result)
}

fn set_mode<'s>(m: &mut Mutator<'s>, path: Arg<'s>, mode: i32) -> JavaResult<()> {
    let path = required(m, path)?;
    let (path, host) = (text(m, path), &m.rt().host);
    let result = m.blocking(|| host.set_mode(&path, mode as u32));
    or_io(m, result)
}

native_methods! { "ijen/internal/FileLinks":
    static "stat" "(Ljava/lang/String;Z)[J" => stat(Ref, bool) -> Ref;
    static "readLink" "(Ljava/lang/String;)Ljava/lang/String;" => read_link(Ref) -> Ref;
    static "create" "(Ljava/lang/String;Ljava/lang/String;Z)V" => create(Ref, Ref, bool) -> Void;
    static "setMode" "(Ljava/lang/String;I)V" => set_mode(Ref, i32) -> Void;
}
