//! Heap dumps in the format of HPROF ("JAVA PROFILE 1.0.2", as the JDK's analysers document it), written with the world stopped:
//! `-XX:+HeapDumpOnOutOfMemoryError` and `--heap-dump`.
mod file;
mod records;
mod threads;

use super::Runtime;
use super::thread::ThreadPtr;
use super::thread::mutator::Mutator;
use crate::heap::Reason;
use crate::host::{FileKind, STDERR, STDOUT};
use file::DumpFile;
use std::sync::atomic::{AtomicBool, Ordering};

/// When this VM dumps its heap, and to where.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// `-XX:+HeapDumpOnOutOfMemoryError`.
    pub on_out_of_memory: bool,
    /// `-XX:HeapDumpPath`: a file, or a directory for `java_pid<pid>.hprof`; `%p` is the process id.
    pub path: Option<String>,
    /// `--heap-dump`: written at the end of the program.
    pub at_exit: Option<String>,
}

/// Which dumps were made.
#[derive(Default)]
pub struct HeapDumps {
    out_of_memory: AtomicBool,
    exit: AtomicBool,
}

impl Mutator<'_> {
    /// The first `OutOfMemoryError` of a VM that was asked to dumps the heap, and says so as HotSpot does.
    pub fn dump_on_out_of_memory(&mut self, message: &str) {
        let rt = self.rt();
        if !rt.config.heap_dump.on_out_of_memory || rt.heap_dumps.out_of_memory.swap(true, Ordering::Relaxed) {
            return;
        }
        let path = path(rt);
        say(rt, STDOUT, &format!("java.lang.OutOfMemoryError: {message}\nDumping heap to {path} ...\n"));
        let started = rt.host.nano_time();
        let text = match DumpFile::create(&rt.host, &path, false) {
            Err(error) => format!("Unable to create {path}: {}\n", error.message),
            Ok(file) => match self.write_dump(file, true) {
                Ok(bytes) => {
                    let seconds = (rt.host.nano_time() - started) as f64 / 1e9;
                    format!("Heap dump file created [{bytes} bytes in {seconds:.3} secs]\n")
                }
                Err(problem) => format!("Dump file is incomplete: {problem}\n"),
            },
        };
        say(rt, STDOUT, &text);
    }
    /// The dump of `--heap-dump`, once, when no more Java code will run on this thread.
    pub fn dump_at_exit(&mut self) {
        let rt = self.rt();
        let Some(path) = &rt.config.heap_dump.at_exit else { return };
        if rt.heap_dumps.exit.swap(true, Ordering::Relaxed) {
            return;
        }
        self.collect(Reason::Explicit);
        let problem = match DumpFile::create(&rt.host, path, true) {
            Err(error) => error.message,
            Ok(file) => match self.write_dump(file, false) {
                Ok(_) => return,
                Err(problem) => problem,
            },
        };
        say(rt, STDERR, &format!("ijen: the heap dump {path} is not complete: {problem}\n"));
    }
    /// The length of the file, or what went wrong.
    fn write_dump(&mut self, file: DumpFile, out_of_memory: bool) -> Result<u64, String> {
        let (rt, current) = (self.rt(), self.thread_ptr());
        let mut file = Some(file);
        loop {
            let failed = out_of_memory.then_some(current);
            // `None`: another thread stopped the world first.
            let done = self.stop_the_world("HeapDumper", |threads| file.take().map(|file| write(rt, threads, failed, file)));
            if let Some(Some(result)) = done {
                return result;
            }
        }
    }
}

fn write(rt: &Runtime, list: &[ThreadPtr], failed: Option<ThreadPtr>, file: DumpFile) -> Result<u64, String> {
    let mut dump = records::Dump::new(rt, file);
    dump.header();
    let classes = dump.load_classes();
    let traces = threads::traces(&mut dump, list, failed);
    for &class in &classes {
        dump.class(class);
    }
    threads::roots(&mut dump, list, &traces);
    dump.vm_roots(&classes);
    rt.heap.visit_reachable(super::collection::root_slots(rt, list), &mut |object| dump.object(object));
    dump.finish()
}

/// Where the dump of an `OutOfMemoryError` goes.
fn path(rt: &Runtime) -> String {
    let pid = rt.host.process_id();
    let usual = format!("java_pid{pid}.hprof");
    let Some(given) = rt.config.heap_dump.path.as_ref().filter(|path| !path.is_empty()) else { return usual };
    let given = given.replace("%p", &pid.to_string());
    match rt.host.metadata(&given, true) {
        Ok(facts) if facts.kind == FileKind::Directory => format!("{}/{usual}", given.trim_end_matches('/')),
        _ => given,
    }
}

fn say(rt: &Runtime, fd: crate::host::Fd, text: &str) {
    // Nothing can be done about a closed console.
    drop(rt.host.write_all(fd, text.as_bytes()));
}
