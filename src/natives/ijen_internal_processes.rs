//! `ijen.internal.Processes`: starting other processes.
use super::support::{Arg, REF_BASE, get_int, required, set_int, text};
use crate::heap::{RawRef, array_base};
use crate::host::{Fd, ProcessRequest, ProcessStream};
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

/// What `Processes.PIPE` and its neighbours are.
const PIPE: i32 = 0;
const INHERIT: i32 = 1;

fn elements<'s>(m: &Mutator<'s>, array: Handle<'s>) -> Vec<Arg<'s>> {
    let (rt, raw) = (m.rt(), m.raw(array));
    let slots: Vec<u32> = rt.heap.to_vec::<u32>(raw, REF_BASE, rt.heap.array_length(raw) as usize);
    slots.into_iter().map(|slot| RawRef::from_slot(slot).map(|raw| m.root_raw(raw))).collect()
}

fn strings<'s>(m: &mut Mutator<'s>, array: Arg<'s>) -> JavaResult<Vec<String>> {
    let array = required(m, array)?;
    elements(m, array).into_iter().map(|element| required(m, element).map(|element| text(m, element))).collect()
}

/// The streams are descriptors of files, or new ones for the ends of pipes.
fn start<'s>(
    m: &mut Mutator<'s>,
    command: Arg<'s>,
    environment: Arg<'s>,
    directory: Arg<'s>,
    streams: Arg<'s>,
    kinds: Arg<'s>,
    merge_errors: bool,
) -> JavaResult<i64> {
    let command = strings(m, command)?;
    let variables = strings(m, environment)?;
    let directory = directory.map(|directory| text(m, directory));
    let (streams, kinds) = (required(m, streams)?, required(m, kinds)?);
    let descriptors = elements(m, streams);
    let kinds = m.rt().heap.to_vec::<u32>(m.raw(kinds), array_base(2), 3);
    let mut request = ProcessRequest {
        command,
        environment: variables.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect(),
        directory,
        streams: [ProcessStream::Inherit; 3],
        merge_errors,
    };
    for (index, stream) in request.streams.iter_mut().enumerate() {
        *stream = match (kinds[index] as i32, descriptors[index]) {
            (PIPE, _) => ProcessStream::Pipe,
            (INHERIT, _) | (_, None) => ProcessStream::Inherit,
            (_, Some(descriptor)) => ProcessStream::File(get_int(m, descriptor, "fd") as Fd),
        };
    }
    let host = m.rt().host.clone();
    match m.blocking(|| host.start_process(&request)) {
        Ok(started) => {
            for (pipe, descriptor) in started.pipes.into_iter().zip(descriptors) {
                if let (Some(fd), Some(descriptor)) = (pipe, descriptor) {
                    set_int(m, descriptor, "fd", fd);
                }
            }
            Ok(started.id)
        }
        // HotSpot's text ends with a blank.
        Err(error) => Err(m.throw_new("java/io/IOException", format!("Exec failed, error: {} ", error.message))),
    }
}

native_methods! { "ijen/internal/Processes":
    static "start" "([Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/io/FileDescriptor;[IZ)J" => start(Ref, Ref, Ref, Ref, Ref, bool) -> i64;
}
