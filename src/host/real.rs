//! The real world: the operating system's files, clocks and console, reached through `std`.
use super::network::{self, Endpoint, Membership, PollEntry, SocketKind, SocketOption};
use super::processes::{self, ProcessFacts, ProcessRequest, StartedProcess};
use super::{
    Access, CpuClock, Fd, FileKind, Host, HostError, HostErrorKind, HostResult, Metadata, OpenOptions, Platform, SeekTo, Space, WallTime,
};
use parking_lot::Mutex;
use std::fs::{self, File};
use std::io::{self, IsTerminal, Read, Seek, SeekFrom, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::{DirBuilderExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The operating system. Each virtual machine has its own, with its own table of open files.
pub struct RealHost {
    table: Mutex<Vec<Option<Arc<Stream>>>>,
    started: Instant,
}

/// What a descriptor stands for.
enum Stream {
    File(File),
    /// Console input from memory, and how far it has been read.
    Given(Mutex<(Vec<u8>, usize)>),
    /// Console output kept in memory.
    Captured(Mutex<Vec<u8>>),
}

impl Default for RealHost {
    fn default() -> Self {
        Self::new()
    }
}

impl RealHost {
    /// With the console of the process; a descriptor that the process was started without stays closed.
    pub fn new() -> Self {
        let console = [
            io::stdin().as_fd().try_clone_to_owned(),
            io::stdout().as_fd().try_clone_to_owned(),
            io::stderr().as_fd().try_clone_to_owned(),
        ];
        Self::with_console(console.map(|fd| fd.ok().map(|fd| Stream::File(File::from(fd)))))
    }

    /// With the real files but a console in memory: `stdin` is read, what is written can be asked for later.
    pub fn captured(stdin: impl Into<Vec<u8>>) -> Self {
        let output = || Some(Stream::Captured(Mutex::new(Vec::new())));
        Self::with_console([Some(Stream::Given(Mutex::new((stdin.into(), 0)))), output(), output()])
    }

    fn with_console(console: [Option<Stream>; 3]) -> Self {
        Self { table: Mutex::new(console.into_iter().map(|stream| stream.map(Arc::new)).collect()), started: Instant::now() }
    }

    /// What a captured console has received on `fd` so far.
    pub fn output(&self, fd: Fd) -> Vec<u8> {
        match self.stream(fd).as_deref() {
            Ok(Stream::Captured(bytes)) => bytes.lock().clone(),
            _ => Vec::new(),
        }
    }

    fn stream(&self, fd: Fd) -> HostResult<Arc<Stream>> {
        let table = self.table.lock();
        let entry = usize::try_from(fd).ok().and_then(|index| table.get(index)).and_then(Clone::clone);
        entry.ok_or_else(|| HostError::of(HostErrorKind::BadDescriptor))
    }

    /// Runs `action` on the socket behind `fd`, outside the table's lock.
    fn with_socket<T>(&self, fd: Fd, action: impl FnOnce(&File) -> HostResult<T>) -> HostResult<T> {
        match &*self.stream(fd)? {
            Stream::File(file) => action(file),
            Stream::Given(_) | Stream::Captured(_) => Err(HostError::of(HostErrorKind::BadDescriptor)),
        }
    }

    /// Runs `action` on the file behind `fd`, outside the table's lock, as it may block.
    fn with_file<T>(&self, fd: Fd, action: impl FnOnce(&File) -> io::Result<T>) -> HostResult<T> {
        match &*self.stream(fd)? {
            Stream::File(file) => Ok(action(file)?),
            Stream::Given(_) | Stream::Captured(_) => Err(HostError::new(HostErrorKind::Other, "Illegal seek")),
        }
    }
}

impl Host for RealHost {
    fn open(&self, path: &str, options: OpenOptions) -> HostResult<Fd> {
        let flags = if options.no_follow { libc::O_NOFOLLOW } else { 0 } | if options.synchronous { libc::O_SYNC } else { 0 };
        let file = File::options()
            .custom_flags(flags)
            .mode(options.mode.unwrap_or(0o666))
            .read(options.read)
            .write(options.write && !options.append)
            .append(options.append)
            .truncate(options.truncate && options.write && !options.append)
            .create(options.create && (options.write || options.append))
            .create_new(options.create_new)
            .open(path)?;
        if file.metadata()?.is_dir() {
            return Err(HostError::of(HostErrorKind::IsADirectory));
        }
        Ok(enter(&mut self.table.lock(), file))
    }

    fn read(&self, fd: Fd, buffer: &mut [u8]) -> HostResult<usize> {
        match &*self.stream(fd)? {
            Stream::File(file) => {
                let mut file = file;
                loop {
                    match file.read(buffer) {
                        Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                        result => return Ok(result?),
                    }
                }
            }
            Stream::Given(input) => {
                let mut input = input.lock();
                let (bytes, position) = &mut *input;
                let count = buffer.len().min(bytes.len() - *position);
                buffer[..count].copy_from_slice(&bytes[*position..*position + count]);
                *position += count;
                Ok(count)
            }
            Stream::Captured(_) => Err(HostError::of(HostErrorKind::BadDescriptor)),
        }
    }

    fn write(&self, fd: Fd, bytes: &[u8]) -> HostResult<usize> {
        match &*self.stream(fd)? {
            Stream::File(file) => {
                let mut file = file;
                loop {
                    match file.write(bytes) {
                        Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                        result => return Ok(result?),
                    }
                }
            }
            Stream::Captured(output) => {
                output.lock().extend_from_slice(bytes);
                Ok(bytes.len())
            }
            Stream::Given(_) => Err(HostError::of(HostErrorKind::BadDescriptor)),
        }
    }

    fn seek(&self, fd: Fd, to: SeekTo) -> HostResult<u64> {
        self.with_file(fd, |mut file| {
            file.seek(match to {
                SeekTo::Start(offset) => SeekFrom::Start(offset),
                SeekTo::Current(offset) => SeekFrom::Current(offset),
                SeekTo::End(offset) => SeekFrom::End(offset),
            })
        })
    }

    fn length(&self, fd: Fd) -> HostResult<u64> {
        self.with_file(fd, |file| Ok(file.metadata()?.len()))
    }

    fn set_length(&self, fd: Fd, length: u64) -> HostResult<()> {
        self.with_file(fd, |file| file.set_len(length))
    }

    fn available(&self, fd: Fd) -> HostResult<u64> {
        match &*self.stream(fd)? {
            Stream::File(file) => {
                let metadata = file.metadata()?;
                if metadata.is_file() {
                    let mut file = file;
                    return Ok(metadata.len().saturating_sub(file.stream_position()?));
                }
                let kind = metadata.file_type();
                if kind.is_fifo() || kind.is_char_device() || kind.is_socket() { Ok(pending(file.as_fd())) } else { Ok(0) }
            }
            Stream::Given(input) => {
                let input = input.lock();
                Ok((input.0.len() - input.1) as u64)
            }
            Stream::Captured(_) => Ok(0),
        }
    }

    fn sync(&self, fd: Fd) -> HostResult<()> {
        self.with_file(fd, File::sync_all)
    }

    fn close(&self, fd: Fd) -> HostResult<()> {
        let entry = self.table.lock().get_mut(usize::try_from(fd).unwrap_or(usize::MAX)).and_then(Option::take);
        entry.map(drop).ok_or_else(|| HostError::of(HostErrorKind::BadDescriptor))
    }

    fn read_at(&self, fd: Fd, position: u64, buffer: &mut [u8]) -> HostResult<usize> {
        self.with_file(fd, |file| file.read_at(buffer, position))
    }

    fn write_at(&self, fd: Fd, position: u64, bytes: &[u8]) -> HostResult<usize> {
        self.with_file(fd, |file| file.write_at(bytes, position))
    }

    fn duplicate(&self, fd: Fd) -> HostResult<Fd> {
        let stream = self.stream(fd)?;
        Ok(enter_stream(&mut self.table.lock(), stream))
    }

    fn lock(&self, fd: Fd, exclusive: bool, wait: bool) -> HostResult<bool> {
        use rustix::fs::FlockOperation as Lock;
        let operation = match (exclusive, wait) {
            (true, true) => Lock::LockExclusive,
            (true, false) => Lock::NonBlockingLockExclusive,
            (false, true) => Lock::LockShared,
            (false, false) => Lock::NonBlockingLockShared,
        };
        let result = self.with_file(fd, |file| Ok(rustix::fs::fcntl_lock(file, operation)?));
        match result {
            Err(error) if !wait && matches!(error.kind, HostErrorKind::WouldBlock | HostErrorKind::PermissionDenied) => Ok(false),
            other => other.map(|()| true),
        }
    }

    fn unlock(&self, fd: Fd) -> HostResult<()> {
        self.with_file(fd, |file| Ok(rustix::fs::fcntl_lock(file, rustix::fs::FlockOperation::Unlock)?))
    }

    fn is_terminal(&self, fd: Fd) -> bool {
        matches!(self.stream(fd).as_deref(), Ok(Stream::File(file)) if file.is_terminal())
    }

    fn metadata(&self, path: &str, follow_links: bool) -> HostResult<Metadata> {
        let metadata = if follow_links { fs::metadata(path)? } else { fs::symlink_metadata(path)? };
        let kind = metadata.file_type();
        Ok(Metadata {
            kind: match () {
                () if kind.is_file() => FileKind::File,
                () if kind.is_dir() => FileKind::Directory,
                () if kind.is_symlink() => FileKind::SymbolicLink,
                () => FileKind::Other,
            },
            length: metadata.len(),
            modified: time(metadata.mtime(), metadata.mtime_nsec()),
            accessed: time(metadata.atime(), metadata.atime_nsec()),
            changed: time(metadata.ctime(), metadata.ctime_nsec()),
            created: metadata.created().ok().and_then(|created| created.duration_since(UNIX_EPOCH).ok()).map_or(
                time(metadata.mtime(), metadata.mtime_nsec()),
                |since| WallTime { seconds: i64::try_from(since.as_secs()).unwrap_or(i64::MAX), nanos: since.subsec_nanos() },
            ),
            mode: metadata.mode() & 0o7777,
            owner: metadata.uid(),
            group: metadata.gid(),
            device: metadata.dev(),
            node: metadata.ino(),
            links: metadata.nlink(),
        })
    }

    fn access(&self, path: &str, access: Access) -> bool {
        use rustix::fs::Access as Bits;
        let bits = match access {
            Access::Exists => Bits::EXISTS,
            Access::Read => Bits::READ_OK,
            Access::Write => Bits::WRITE_OK,
            Access::Execute => Bits::EXEC_OK,
        };
        rustix::fs::access(path, bits).is_ok()
    }

    fn list(&self, path: &str) -> HostResult<Vec<String>> {
        fs::read_dir(path)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    }

    fn create_directory(&self, path: &str) -> HostResult<()> {
        Ok(fs::create_dir(path)?)
    }

    fn delete(&self, path: &str) -> HostResult<()> {
        let directory = fs::symlink_metadata(path)?.is_dir();
        let removed = if directory { fs::remove_dir(path) } else { fs::remove_file(path) };
        Ok(removed?)
    }

    fn rename(&self, from: &str, to: &str) -> HostResult<()> {
        Ok(fs::rename(from, to)?)
    }

    fn read_link(&self, path: &str) -> HostResult<String> {
        Ok(fs::read_link(path)?.to_string_lossy().into_owned())
    }

    fn create_link(&self, link: &str, target: &str, symbolic: bool) -> HostResult<()> {
        let made = if symbolic { std::os::unix::fs::symlink(target, link) } else { fs::hard_link(target, link) };
        Ok(made?)
    }

    fn canonicalize(&self, path: &str) -> HostResult<String> {
        Ok(fs::canonicalize(path)?.to_string_lossy().into_owned())
    }

    fn current_directory(&self) -> HostResult<String> {
        Ok(std::env::current_dir()?.to_string_lossy().into_owned())
    }

    fn set_modified(&self, path: &str, millis: i64) -> HostResult<()> {
        let distance = Duration::from_millis(millis.unsigned_abs());
        let time = if millis < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
        let time = time.ok_or_else(|| HostError::new(HostErrorKind::Other, "Invalid argument"))?;
        Ok(File::open(path)?.set_modified(time)?)
    }

    fn set_mode(&self, path: &str, mode: u32) -> HostResult<()> {
        Ok(fs::set_permissions(path, fs::Permissions::from_mode(mode))?)
    }

    fn create_directory_as(&self, path: &str, mode: u32) -> HostResult<()> {
        Ok(fs::DirBuilder::new().mode(mode).create(path)?)
    }

    fn set_times(&self, path: &str, accessed: Option<WallTime>, modified: Option<WallTime>, follow_links: bool) -> HostResult<()> {
        let omitted = rustix::fs::Timespec { tv_sec: 0, tv_nsec: rustix::fs::UTIME_OMIT as _ };
        let of = |time: Option<WallTime>| {
            time.map_or(omitted, |time| rustix::fs::Timespec { tv_sec: time.seconds, tv_nsec: i64::from(time.nanos) as _ })
        };
        let times = rustix::fs::Timestamps { last_access: of(accessed), last_modification: of(modified) };
        Ok(rustix::fs::utimensat(rustix::fs::CWD, path, &times, links(follow_links))?)
    }

    fn set_owner(&self, path: &str, owner: Option<u32>, group: Option<u32>, follow_links: bool) -> HostResult<()> {
        let (owner, group) = (owner.map(rustix::fs::Uid::from_raw), group.map(rustix::fs::Gid::from_raw));
        Ok(rustix::fs::chownat(rustix::fs::CWD, path, owner, group, links(follow_links))?)
    }

    fn space(&self, path: &str) -> HostResult<Space> {
        let found = rustix::fs::statvfs(path)?;
        let bytes = |blocks: u64| blocks.saturating_mul(found.f_frsize);
        Ok(Space { total: bytes(found.f_blocks), free: bytes(found.f_bfree), usable: bytes(found.f_bavail), block: found.f_bsize })
    }

    fn socket(&self, kind: SocketKind) -> HostResult<Fd> {
        let file = network::socket(kind)?;
        Ok(enter(&mut self.table.lock(), file))
    }

    fn bind(&self, fd: Fd, endpoint: &Endpoint) -> HostResult<()> {
        self.with_socket(fd, |file| network::bind(file, endpoint))
    }

    fn listen(&self, fd: Fd, backlog: i32) -> HostResult<()> {
        self.with_socket(fd, |file| network::listen(file, backlog))
    }

    fn accept(&self, fd: Fd) -> HostResult<(Fd, Endpoint)> {
        let (file, from) = self.with_socket(fd, network::accept)?;
        Ok((enter(&mut self.table.lock(), file), from))
    }

    fn connect(&self, fd: Fd, endpoint: Option<&Endpoint>) -> HostResult<()> {
        self.with_socket(fd, |file| match endpoint {
            Some(endpoint) => network::connect(file, endpoint),
            None => network::disconnect(file),
        })
    }

    fn connect_error(&self, fd: Fd) -> HostResult<()> {
        self.with_socket(fd, network::connect_error)
    }

    fn local_endpoint(&self, fd: Fd) -> HostResult<Endpoint> {
        self.with_socket(fd, network::local_endpoint)
    }

    fn peer_endpoint(&self, fd: Fd) -> HostResult<Endpoint> {
        self.with_socket(fd, network::peer_endpoint)
    }

    fn send(&self, fd: Fd, bytes: &[u8], to: Option<&Endpoint>) -> HostResult<usize> {
        self.with_socket(fd, |file| network::send(file, bytes, to))
    }

    fn send_urgent(&self, fd: Fd, byte: u8) -> HostResult<()> {
        self.with_socket(fd, |file| network::send_urgent(file, byte))
    }

    fn receive(&self, fd: Fd, buffer: &mut [u8], peek: bool) -> HostResult<(usize, Option<Endpoint>)> {
        self.with_socket(fd, |file| network::receive(file, buffer, peek))
    }

    fn shut_down(&self, fd: Fd, read: bool, write: bool) -> HostResult<()> {
        self.with_socket(fd, |file| network::shut_down(file, read, write))
    }

    fn socket_option(&self, fd: Fd, option: SocketOption) -> HostResult<i32> {
        self.with_socket(fd, |file| network::option(file, option))
    }

    fn set_socket_option(&self, fd: Fd, option: SocketOption, value: i32) -> HostResult<()> {
        self.with_socket(fd, |file| network::set_option(file, option, value))
    }

    fn member(&self, fd: Fd, group: &Membership, join: bool) -> HostResult<()> {
        self.with_socket(fd, |file| network::member(file, group, join))
    }

    fn set_blocking(&self, fd: Fd, blocking: bool) -> HostResult<()> {
        self.with_socket(fd, |file| network::set_blocking(file, blocking))
    }

    fn stream_pair(&self) -> HostResult<(Fd, Fd)> {
        let (a, b) = network::pair()?;
        let mut table = self.table.lock();
        Ok((enter(&mut table, a), enter(&mut table, b)))
    }

    fn poll(&self, entries: &mut [PollEntry], timeout: Option<Duration>) -> HostResult<usize> {
        let streams = entries.iter().map(|entry| self.stream(entry.fd)).collect::<HostResult<Vec<_>>>()?;
        let files: Vec<&File> = streams
            .iter()
            .map(|stream| match &**stream {
                Stream::File(file) => Ok(file),
                Stream::Given(_) | Stream::Captured(_) => Err(HostError::of(HostErrorKind::BadDescriptor)),
            })
            .collect::<HostResult<_>>()?;
        network::poll(&files, entries, timeout)
    }

    fn resolve(&self, name: &str) -> HostResult<Vec<Vec<u8>>> {
        network::resolve(name)
    }

    fn host_name(&self) -> String {
        fs::read_to_string("/proc/sys/kernel/hostname").map_or_else(|_| "localhost".into(), |name| name.trim().to_owned())
    }

    fn nano_time(&self) -> i64 {
        i64::try_from(self.started.elapsed().as_nanos()).unwrap_or(i64::MAX)
    }

    fn cpu_time(&self, of: CpuClock) -> i64 {
        let time = rustix::time::clock_gettime(match of {
            CpuClock::Thread => rustix::time::ClockId::ThreadCPUTime,
            CpuClock::Process => rustix::time::ClockId::ProcessCPUTime,
        });
        time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    fn wall_time(&self) -> WallTime {
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => WallTime { seconds: i64::try_from(since.as_secs()).unwrap_or(i64::MAX), nanos: since.subsec_nanos() },
            Err(_) => WallTime { seconds: 0, nanos: 0 },
        }
    }

    fn entropy(&self, buffer: &mut [u8]) -> HostResult<()> {
        Ok(File::open("/dev/urandom")?.read_exact(buffer)?)
    }

    fn environment(&self) -> Vec<(String, String)> {
        std::env::vars_os().map(|(name, value)| (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned())).collect()
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }

    fn available_processors(&self) -> usize {
        std::thread::available_parallelism().map_or(1, usize::from)
    }

    fn total_memory(&self) -> u64 {
        let facts = rustix::system::sysinfo();
        let machine = facts.totalram.saturating_mul(u64::from(facts.mem_unit));
        let group = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]
            .iter()
            .find_map(|path| fs::read_to_string(path).ok()?.trim().parse::<u64>().ok());
        group.map_or(machine, |limit| limit.min(machine))
    }

    fn address_space_limit(&self) -> Option<u64> {
        rustix::process::getrlimit(rustix::process::Resource::As).current
    }

    fn process_id(&self) -> i64 {
        i64::from(std::process::id())
    }

    fn start_process(&self, request: &ProcessRequest) -> HostResult<StartedProcess> {
        let open = |fd| match &*self.stream(fd)? {
            Stream::File(file) => Ok(file.try_clone()?),
            Stream::Given(_) | Stream::Captured(_) => Err(HostError::of(HostErrorKind::BadDescriptor)),
        };
        let (id, pipes) = processes::start(request, open)?;
        let mut table = self.table.lock();
        let pipes = pipes.map(|pipe| pipe.map(|file| enter(&mut table, file)));
        Ok(StartedProcess { id, pipes })
    }

    fn wait_process(&self, id: i64) -> Option<i32> {
        processes::wait(id)
    }

    fn end_process(&self, id: i64, forcibly: bool) -> bool {
        processes::end(id, forcibly)
    }

    fn processes(&self) -> Vec<i64> {
        processes::all()
    }

    fn process_facts(&self, id: i64) -> Option<ProcessFacts> {
        processes::facts(id)
    }

    fn platform(&self) -> Platform {
        Platform::detect()
    }
}

/// Puts an open file into the table. The console's numbers are not given out again: a Java program that closed them must not
/// write elsewhere.
fn enter(table: &mut Vec<Option<Arc<Stream>>>, file: File) -> Fd {
    enter_stream(table, Arc::new(Stream::File(file)))
}

fn enter_stream(table: &mut Vec<Option<Arc<Stream>>>, stream: Arc<Stream>) -> Fd {
    let free = table.iter().skip(3).position(Option::is_none).map_or(table.len().max(3), |index| index + 3);
    if free == table.len() {
        table.push(None);
    }
    table[free] = Some(stream);
    Fd::try_from(free).expect("the system allows fewer open files")
}

fn time(seconds: i64, nanos: i64) -> WallTime {
    WallTime { seconds, nanos: u32::try_from(nanos).unwrap_or(0) }
}

fn links(follow: bool) -> rustix::fs::AtFlags {
    if follow { rustix::fs::AtFlags::empty() } else { rustix::fs::AtFlags::SYMLINK_NOFOLLOW }
}

fn pending(fd: BorrowedFd<'_>) -> u64 {
    rustix::io::ioctl_fionread(fd).unwrap_or(0)
}
