//! An imaginary world: files, console, clock and chance in memory. For embedding, tests and programs that must not touch the machine.
use super::{
    Access, CpuClock, Fd, FileKind, Host, HostError, HostErrorKind, HostResult, Metadata, OpenOptions, Platform, ProcessFacts,
    ProcessRequest, STDERR, STDIN, STDOUT, SeekTo, StartedProcess, WallTime,
};
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;

type Contents = Arc<Mutex<Vec<u8>>>;

/// A host in which nothing is real. Two of them started alike behave alike: the clock counts its readings, the
/// entropy is a fixed sequence.
pub struct MemoryHost {
    state: Mutex<State>,
    environment: Vec<(String, String)>,
    memory: u64,
}

struct State {
    /// By absolute path; a directory has no contents.
    files: BTreeMap<String, Option<Contents>>,
    open: Vec<Option<OpenFile>>,
    nanos: i64,
    entropy: u64,
}

#[derive(Clone)]
struct OpenFile {
    contents: Contents,
    position: u64,
    options: OpenOptions,
}

impl Default for MemoryHost {
    fn default() -> Self {
        Self::new("")
    }
}

impl MemoryHost {
    pub fn new(stdin: impl Into<Vec<u8>>) -> Self {
        let console = |bytes, options| Some(OpenFile { contents: Arc::new(Mutex::new(bytes)), position: 0, options });
        let open = vec![
            console(stdin.into(), OpenOptions::READ),
            console(Vec::new(), OpenOptions::APPEND),
            console(Vec::new(), OpenOptions::APPEND),
        ];
        let files = BTreeMap::from([("/".to_owned(), None), ("/tmp".to_owned(), None)]);
        Self {
            state: Mutex::new(State { files, open, nanos: 0, entropy: 0x9e37_79b9_7f4a_7c15 }),
            environment: Vec::new(),
            memory: 1 << 30,
        }
    }

    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Puts a file in this world, with the directories above it.
    #[must_use]
    pub fn file(self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let path = absolute(path);
        {
            let files = &mut self.state.lock().files;
            for (end, _) in path.match_indices('/').filter(|(end, _)| *end > 0) {
                files.entry(path[..end].to_owned()).or_insert(None);
            }
            files.insert(path, Some(Arc::new(Mutex::new(bytes.into()))));
        }
        self
    }

    /// What has been written to the console's `fd` (1 or 2).
    pub fn output(&self, fd: Fd) -> Vec<u8> {
        debug_assert!(fd == STDOUT || fd == STDERR);
        self.state.lock().file(fd).map_or_else(|_| Vec::new(), |file| file.contents.lock().clone())
    }

    /// The contents of a file of this world.
    pub fn contents(&self, path: &str) -> Option<Vec<u8>> {
        self.state.lock().files.get(&absolute(path))?.as_ref().map(|contents| contents.lock().clone())
    }
}

impl State {
    fn file(&mut self, fd: Fd) -> HostResult<&mut OpenFile> {
        let entry = usize::try_from(fd).ok().and_then(|index| self.open.get_mut(index)).and_then(Option::as_mut);
        entry.ok_or_else(|| HostError::of(HostErrorKind::BadDescriptor))
    }

    fn require_parent(&self, path: &str) -> HostResult<()> {
        match self.files.get(parent(path)) {
            Some(None) => Ok(()),
            Some(Some(_)) => Err(HostError::of(HostErrorKind::NotADirectory)),
            None => Err(HostError::of(HostErrorKind::NotFound)),
        }
    }

    fn children<'s>(&'s self, path: &str) -> impl Iterator<Item = &'s String> {
        let path = path.to_owned();
        self.files.keys().filter(move |child| child.as_str() != "/" && parent(child) == path)
    }
}

/// `path` from the root, without `.`, `..` and doubled slashes.
fn absolute(path: &str) -> String {
    let mut parts = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

fn parent(path: &str) -> &str {
    match path.rfind('/') {
        Some(0) | None => "/",
        Some(end) => &path[..end],
    }
}

impl Host for MemoryHost {
    fn open(&self, path: &str, options: OpenOptions) -> HostResult<Fd> {
        let path = absolute(path);
        let mut state = self.state.lock();
        let contents = match state.files.get(&path) {
            Some(None) => return Err(HostError::of(HostErrorKind::IsADirectory)),
            Some(Some(_)) if options.create_new => return Err(HostError::of(HostErrorKind::AlreadyExists)),
            Some(Some(contents)) => contents.clone(),
            None if options.create || options.create_new => {
                state.require_parent(&path)?;
                let contents = Contents::default();
                state.files.insert(path, Some(contents.clone()));
                contents
            }
            None => return Err(HostError::of(HostErrorKind::NotFound)),
        };
        if options.truncate && options.write {
            contents.lock().clear();
        }
        state.open.push(Some(OpenFile { contents, position: 0, options }));
        Fd::try_from(state.open.len() - 1).map_err(|_| HostError::new(HostErrorKind::Other, "Too many open files"))
    }

    fn read(&self, fd: Fd, buffer: &mut [u8]) -> HostResult<usize> {
        let mut state = self.state.lock();
        let file = state.file(fd)?;
        if !file.options.read {
            return Err(HostError::of(HostErrorKind::BadDescriptor));
        }
        let contents = file.contents.lock();
        let rest = usize::try_from(file.position).ok().and_then(|start| contents.get(start..)).unwrap_or_default();
        let count = buffer.len().min(rest.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        file.position += count as u64;
        Ok(count)
    }

    fn write(&self, fd: Fd, bytes: &[u8]) -> HostResult<usize> {
        let mut state = self.state.lock();
        let file = state.file(fd)?;
        if !file.options.write {
            return Err(HostError::of(HostErrorKind::BadDescriptor));
        }
        let mut contents = file.contents.lock();
        if file.options.append {
            contents.extend_from_slice(bytes);
            return Ok(bytes.len());
        }
        let too_large = || HostError::new(HostErrorKind::Other, "File too large");
        let start = usize::try_from(file.position).map_err(|_| too_large())?;
        let end = start.checked_add(bytes.len()).ok_or_else(too_large)?;
        if end > contents.len() {
            let more = end - contents.len();
            contents.try_reserve(more).map_err(|_| HostError::new(HostErrorKind::Other, "No space left on device"))?;
            contents.resize(end, 0);
        }
        contents[start..end].copy_from_slice(bytes);
        file.position = end as u64;
        Ok(bytes.len())
    }

    fn seek(&self, fd: Fd, to: SeekTo) -> HostResult<u64> {
        let mut state = self.state.lock();
        let file = state.file(fd)?;
        if (STDIN..=STDERR).contains(&fd) {
            return Err(HostError::new(HostErrorKind::Other, "Illegal seek"));
        }
        let length = file.contents.lock().len() as u64;
        let position = match to {
            SeekTo::Start(offset) => Some(offset),
            SeekTo::Current(offset) => file.position.checked_add_signed(offset),
            SeekTo::End(offset) => length.checked_add_signed(offset),
        };
        file.position = position.ok_or_else(|| HostError::new(HostErrorKind::Other, "Invalid argument"))?;
        Ok(file.position)
    }

    fn length(&self, fd: Fd) -> HostResult<u64> {
        Ok(self.state.lock().file(fd)?.contents.lock().len() as u64)
    }

    fn set_length(&self, fd: Fd, length: u64) -> HostResult<()> {
        let mut state = self.state.lock();
        let mut contents = state.file(fd)?.contents.lock();
        let no_space = |()| HostError::new(HostErrorKind::Other, "No space left on device");
        let length = usize::try_from(length).map_err(|_| no_space(()))?;
        let more = length.saturating_sub(contents.len());
        contents.try_reserve(more).map_err(|_| no_space(()))?;
        contents.resize(length, 0);
        Ok(())
    }

    fn available(&self, fd: Fd) -> HostResult<u64> {
        let mut state = self.state.lock();
        let file = state.file(fd)?;
        Ok((file.contents.lock().len() as u64).saturating_sub(file.position))
    }

    fn duplicate(&self, fd: Fd) -> HostResult<Fd> {
        let mut state = self.state.lock();
        let file = state.file(fd)?.clone();
        state.open.push(Some(file));
        Fd::try_from(state.open.len() - 1).map_err(|_| HostError::new(HostErrorKind::Other, "Too many open files"))
    }

    fn sync(&self, fd: Fd) -> HostResult<()> {
        self.state.lock().file(fd).map(drop)
    }

    fn close(&self, fd: Fd) -> HostResult<()> {
        let mut state = self.state.lock();
        state.file(fd)?;
        if !(STDIN..=STDERR).contains(&fd) {
            state.open[fd as usize] = None;
        }
        Ok(())
    }

    fn is_terminal(&self, _fd: Fd) -> bool {
        false
    }

    fn metadata(&self, path: &str, _follow_links: bool) -> HostResult<Metadata> {
        let state = self.state.lock();
        let entry = state.files.get(&absolute(path)).ok_or_else(|| HostError::of(HostErrorKind::NotFound))?;
        let kind = if entry.is_some() { FileKind::File } else { FileKind::Directory };
        let length = entry.as_ref().map_or(0, |contents| contents.lock().len() as u64);
        let mode = if entry.is_some() { 0o644 } else { 0o755 };
        let never = WallTime::default();
        Ok(Metadata {
            kind,
            length,
            modified: never,
            accessed: never,
            changed: never,
            created: never,
            mode,
            owner: 0,
            group: 0,
            device: 0,
            node: 0,
            links: 1,
        })
    }

    fn access(&self, path: &str, access: Access) -> bool {
        match self.metadata(path, true) {
            Ok(metadata) => access != Access::Execute || metadata.kind == FileKind::Directory,
            Err(_) => false,
        }
    }

    fn list(&self, path: &str) -> HostResult<Vec<String>> {
        let path = absolute(path);
        let state = self.state.lock();
        match state.files.get(&path) {
            None => Err(HostError::of(HostErrorKind::NotFound)),
            Some(Some(_)) => Err(HostError::of(HostErrorKind::NotADirectory)),
            Some(None) => Ok(state.children(&path).map(|child| child[child.rfind('/').map_or(0, |end| end + 1)..].to_owned()).collect()),
        }
    }

    fn create_directory(&self, path: &str) -> HostResult<()> {
        let path = absolute(path);
        let mut state = self.state.lock();
        if state.files.contains_key(&path) {
            return Err(HostError::of(HostErrorKind::AlreadyExists));
        }
        state.require_parent(&path)?;
        state.files.insert(path, None);
        Ok(())
    }

    fn delete(&self, path: &str) -> HostResult<()> {
        let path = absolute(path);
        let mut state = self.state.lock();
        if state.children(&path).next().is_some() {
            return Err(HostError::of(HostErrorKind::DirectoryNotEmpty));
        }
        state.files.remove(&path).map(drop).ok_or_else(|| HostError::of(HostErrorKind::NotFound))
    }

    fn rename(&self, from: &str, to: &str) -> HostResult<()> {
        let (from, to) = (absolute(from), absolute(to));
        let mut state = self.state.lock();
        state.require_parent(&to)?;
        if state.children(&to).next().is_some() {
            return Err(HostError::of(HostErrorKind::DirectoryNotEmpty));
        }
        let entry = state.files.remove(&from).ok_or_else(|| HostError::of(HostErrorKind::NotFound))?;
        let below = format!("{from}/");
        let moved: Vec<String> = state.files.keys().filter(|path| path.starts_with(&below)).cloned().collect();
        for path in moved {
            if let Some(contents) = state.files.remove(&path) {
                state.files.insert(format!("{to}/{}", &path[below.len()..]), contents);
            }
        }
        state.files.insert(to, entry);
        Ok(())
    }

    fn canonicalize(&self, path: &str) -> HostResult<String> {
        let path = absolute(path);
        if self.state.lock().files.contains_key(&path) { Ok(path) } else { Err(HostError::of(HostErrorKind::NotFound)) }
    }

    fn current_directory(&self) -> HostResult<String> {
        Ok("/".into())
    }

    fn set_modified(&self, path: &str, _millis: i64) -> HostResult<()> {
        self.metadata(path, true).map(drop)
    }

    fn set_mode(&self, path: &str, _mode: u32) -> HostResult<()> {
        self.metadata(path, true).map(drop)
    }

    fn nano_time(&self) -> i64 {
        let mut state = self.state.lock();
        state.nanos += 1_000;
        state.nanos
    }

    fn wall_time(&self) -> WallTime {
        let nanos = self.nano_time();
        WallTime { seconds: 1_000_000_000 + nanos / 1_000_000_000, nanos: (nanos % 1_000_000_000) as u32 }
    }

    fn cpu_time(&self, _of: CpuClock) -> i64 {
        self.nano_time()
    }

    fn entropy(&self, buffer: &mut [u8]) -> HostResult<()> {
        let mut state = self.state.lock();
        for byte in buffer {
            // Marsaglia's xorshift.
            state.entropy ^= state.entropy << 13;
            state.entropy ^= state.entropy >> 7;
            state.entropy ^= state.entropy << 17;
            *byte = (state.entropy >> 32) as u8;
        }
        Ok(())
    }

    fn environment(&self) -> Vec<(String, String)> {
        self.environment.clone()
    }

    fn available_processors(&self) -> usize {
        2
    }

    fn total_memory(&self) -> u64 {
        self.memory
    }

    fn address_space_limit(&self) -> Option<u64> {
        None
    }

    fn process_id(&self) -> i64 {
        1
    }

    fn start_process(&self, _request: &ProcessRequest) -> HostResult<StartedProcess> {
        Err(HostError::new(HostErrorKind::PermissionDenied, "13 (Permission denied)"))
    }

    fn wait_process(&self, _id: i64) -> Option<i32> {
        None
    }

    fn end_process(&self, _id: i64, _forcibly: bool) -> bool {
        false
    }

    fn processes(&self) -> Vec<i64> {
        vec![self.process_id()]
    }

    fn process_facts(&self, id: i64) -> Option<ProcessFacts> {
        (id == self.process_id()).then(ProcessFacts::default)
    }

    fn platform(&self) -> Platform {
        Platform::neutral()
    }
}
