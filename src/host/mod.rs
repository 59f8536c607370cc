//! The outside world behind one door: files, console, clocks, randomness, environment, machine facts.
//!
//! Every effect of a virtual machine on its surroundings goes through a [`Host`], so that an embedder can put a
//! recorded, restricted or imaginary world in its place. Knows nothing of Java objects; imports no other folder.
//! Paths are Rust strings; descriptors are the virtual machine's own numbers, 0 to 2 being the console.
mod error;
mod memory;
mod network;
mod platform;
mod processes;
mod real;

pub use error::{HostError, HostErrorKind, HostResult};
pub use memory::MemoryHost;
pub use network::{Endpoint, Membership, PollEntry, SocketKind, SocketOption};
pub use platform::Platform;
pub use processes::{ProcessFacts, ProcessRequest, ProcessStream, StartedProcess};
pub use real::RealHost;

/// A file descriptor of one virtual machine (what `java.io.FileDescriptor.fd` holds), not one of the process.
pub type Fd = i32;

/// The console's input.
pub const STDIN: Fd = 0;
/// The console's output.
pub const STDOUT: Fd = 1;
/// The console's output for complaints.
pub const STDERR: Fd = 2;

/// How [`Host::open`] opens a file; the default opens nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenOptions {
    pub read: bool,
    pub write: bool,
    pub append: bool,
    pub truncate: bool,
    /// Make the file when it is missing.
    pub create: bool,
    /// Make the file, and fail when there is one already.
    pub create_new: bool,
    /// Fail where the name is a symbolic link.
    pub no_follow: bool,
    /// Each write reaches the device before it returns.
    pub synchronous: bool,
    /// The permissions of a file that is made, of which the process's mask is taken away.
    pub mode: Option<u32>,
}

impl OpenOptions {
    const NOTHING: Self = Self {
        read: false,
        write: false,
        append: false,
        truncate: false,
        create: false,
        create_new: false,
        no_follow: false,
        synchronous: false,
        mode: None,
    };
    /// What `FileInputStream` asks for.
    pub const READ: Self = Self { read: true, ..Self::NOTHING };
    /// What `FileOutputStream` asks for.
    pub const WRITE: Self = Self { write: true, truncate: true, create: true, ..Self::NOTHING };
    /// What `FileOutputStream(.., true)` asks for.
    pub const APPEND: Self = Self { write: true, append: true, create: true, ..Self::NOTHING };
    /// What `RandomAccessFile(.., "rw")` asks for.
    pub const READ_WRITE: Self = Self { read: true, write: true, create: true, ..Self::NOTHING };
}

/// Where [`Host::seek`] goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekTo {
    Start(u64),
    Current(i64),
    End(i64),
}

/// What a name in a file system stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    File,
    Directory,
    SymbolicLink,
    Other,
}

/// What [`Host::metadata`] says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    pub kind: FileKind,
    pub length: u64,
    /// When the contents were changed; each time is 1970 where the host cannot tell.
    pub modified: WallTime,
    pub accessed: WallTime,
    /// When the contents or what is said here were changed.
    pub changed: WallTime,
    pub created: WallTime,
    /// The permission bits of `st_mode`.
    pub mode: u32,
    pub owner: u32,
    pub group: u32,
    /// Device and number on it, which tell whether two names are those of one file.
    pub device: u64,
    pub node: u64,
    /// How many names it has.
    pub links: u64,
}

/// Whose processor time is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CpuClock {
    /// The calling thread's.
    Thread,
    /// That of all threads of the process, those that have ended among them.
    Process,
}

/// Seconds since 1970 and the nanoseconds within the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WallTime {
    pub seconds: i64,
    pub nanos: u32,
}

impl WallTime {
    /// Milliseconds since 1970.
    pub fn millis(self) -> i64 {
        self.seconds * 1000 + i64::from(self.nanos / 1_000_000)
    }
}

/// Bytes of a file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Space {
    pub total: u64,
    pub free: u64,
    /// What this process may use.
    pub usable: u64,
    pub block: u64,
}

/// What [`Host::access`] asks about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Exists,
    Read,
    Write,
    Execute,
}

/// The one door to the outside world. Calls may block; none may be made while a virtual machine lock is held.
pub trait Host: Send + Sync {
    /// Directories cannot be opened ("Is a directory"), as Java's file streams have it.
    fn open(&self, path: &str, options: OpenOptions) -> HostResult<Fd>;
    /// The number of bytes read; 0 at the end of the file.
    fn read(&self, fd: Fd, buffer: &mut [u8]) -> HostResult<usize>;
    /// The number of bytes written, which may be fewer than offered.
    fn write(&self, fd: Fd, bytes: &[u8]) -> HostResult<usize>;
    /// The new position from the start.
    fn seek(&self, fd: Fd, to: SeekTo) -> HostResult<u64>;
    /// The length of an open file; an error for what has none.
    fn length(&self, fd: Fd) -> HostResult<u64>;
    /// Cuts an open file off, or adds zeros.
    fn set_length(&self, fd: Fd, length: u64) -> HostResult<()>;
    /// Bytes that can be read without waiting.
    fn available(&self, fd: Fd) -> HostResult<u64>;
    /// What was written reaches the device.
    fn sync(&self, fd: Fd) -> HostResult<()>;
    /// Reads at a place; the position stays.
    fn read_at(&self, fd: Fd, position: u64, buffer: &mut [u8]) -> HostResult<usize> {
        let before = self.position(fd)?;
        self.seek(fd, SeekTo::Start(position))?;
        let result = self.read(fd, buffer);
        self.seek(fd, SeekTo::Start(before))?;
        result
    }
    /// Writes at a place; the position stays.
    fn write_at(&self, fd: Fd, position: u64, bytes: &[u8]) -> HostResult<usize> {
        let before = self.position(fd)?;
        self.seek(fd, SeekTo::Start(position))?;
        let result = self.write(fd, bytes);
        self.seek(fd, SeekTo::Start(before))?;
        result
    }
    /// Another number of the same open file.
    fn duplicate(&self, _fd: Fd) -> HostResult<Fd> {
        Err(unsupported())
    }
    /// Locks a file against other processes; false if another has it and `wait` is not asked for.
    fn lock(&self, _fd: Fd, _exclusive: bool, _wait: bool) -> HostResult<bool> {
        Ok(true)
    }
    /// Gives up what [`Host::lock`] took.
    fn unlock(&self, _fd: Fd) -> HostResult<()> {
        Ok(())
    }
    /// The number may be given to another file from now on.
    fn close(&self, fd: Fd) -> HostResult<()>;
    /// Whether a person may be at the other end.
    fn is_terminal(&self, fd: Fd) -> bool;

    /// What there is to say of a file, or of a link itself.
    fn metadata(&self, path: &str, follow_links: bool) -> HostResult<Metadata>;
    /// Whether this process may do that with a file.
    fn access(&self, path: &str, access: Access) -> bool;
    /// The names in a directory, without `.` and `..`, in the host's order.
    fn list(&self, path: &str) -> HostResult<Vec<String>>;
    /// Makes a directory; the one above it has to be there.
    fn create_directory(&self, path: &str) -> HostResult<()>;
    /// Removes a file, a link or an empty directory.
    fn delete(&self, path: &str) -> HostResult<()>;
    /// A file of the new name is replaced.
    fn rename(&self, from: &str, to: &str) -> HostResult<()>;
    /// What a symbolic link points at.
    fn read_link(&self, _path: &str) -> HostResult<String> {
        Err(unsupported())
    }
    /// Makes a link at `link`: a symbolic one with any text, or another name of a file.
    fn create_link(&self, _link: &str, _target: &str, _symbolic: bool) -> HostResult<()> {
        Err(unsupported())
    }
    /// The absolute path of what is there, without links, `.` and `..`.
    fn canonicalize(&self, path: &str) -> HostResult<String>;
    /// What relative paths begin from.
    fn current_directory(&self) -> HostResult<String>;
    /// Sets the time of the last change, in milliseconds since 1970.
    fn set_modified(&self, path: &str, millis: i64) -> HostResult<()>;
    /// Sets the permission bits of `st_mode`.
    fn set_mode(&self, path: &str, mode: u32) -> HostResult<()>;
    /// Makes a directory with permissions, of which the process's mask is taken away.
    fn create_directory_as(&self, path: &str, _mode: u32) -> HostResult<()> {
        self.create_directory(path)
    }
    /// Sets the times that are given.
    fn set_times(&self, path: &str, _accessed: Option<WallTime>, modified: Option<WallTime>, _follow_links: bool) -> HostResult<()> {
        modified.map_or(Ok(()), |time| self.set_modified(path, time.millis()))
    }
    /// Sets the owner and group that are given.
    fn set_owner(&self, _path: &str, _owner: Option<u32>, _group: Option<u32>, _follow_links: bool) -> HostResult<()> {
        Err(unsupported())
    }
    /// The room in the file system that a file is in.
    fn space(&self, _path: &str) -> HostResult<Space> {
        Err(unsupported())
    }

    /// A socket, not bound.
    fn socket(&self, _kind: SocketKind) -> HostResult<Fd> {
        Err(unsupported())
    }
    /// Gives a socket its own address.
    fn bind(&self, _fd: Fd, _endpoint: &Endpoint) -> HostResult<()> {
        Err(unsupported())
    }
    /// From now on a socket takes connections.
    fn listen(&self, _fd: Fd, _backlog: i32) -> HostResult<()> {
        Err(unsupported())
    }
    /// A connection and where it comes from.
    fn accept(&self, _fd: Fd) -> HostResult<(Fd, Endpoint)> {
        Err(unsupported())
    }
    /// Connects, or takes the connection of a datagram socket away.
    fn connect(&self, _fd: Fd, _endpoint: Option<&Endpoint>) -> HostResult<()> {
        Err(unsupported())
    }
    /// How a connection that was begun without blocking ended.
    fn connect_error(&self, _fd: Fd) -> HostResult<()> {
        Err(unsupported())
    }
    /// A socket's own address.
    fn local_endpoint(&self, _fd: Fd) -> HostResult<Endpoint> {
        Err(unsupported())
    }
    /// The address that a socket is connected with.
    fn peer_endpoint(&self, _fd: Fd) -> HostResult<Endpoint> {
        Err(unsupported())
    }
    /// Sends to the address given or connected with; the number of bytes.
    fn send(&self, _fd: Fd, _bytes: &[u8], _to: Option<&Endpoint>) -> HostResult<usize> {
        Err(unsupported())
    }
    /// Sends a byte out of band.
    fn send_urgent(&self, _fd: Fd, _byte: u8) -> HostResult<()> {
        Err(unsupported())
    }
    /// Receives, or looks at what comes next; with the sender of a datagram.
    fn receive(&self, _fd: Fd, _buffer: &mut [u8], _peek: bool) -> HostResult<(usize, Option<Endpoint>)> {
        Err(unsupported())
    }
    /// Ends one or both directions; whoever waits there goes on.
    fn shut_down(&self, _fd: Fd, _read: bool, _write: bool) -> HostResult<()> {
        Err(unsupported())
    }
    /// An option's value.
    fn socket_option(&self, _fd: Fd, _option: SocketOption) -> HostResult<i32> {
        Err(unsupported())
    }
    /// Sets an option.
    fn set_socket_option(&self, _fd: Fd, _option: SocketOption, _value: i32) -> HostResult<()> {
        Err(unsupported())
    }
    /// Makes a socket a member of a group, or ends that.
    fn member(&self, _fd: Fd, _group: &Membership, _join: bool) -> HostResult<()> {
        Err(unsupported())
    }
    /// Whether calls on a descriptor wait.
    fn set_blocking(&self, _fd: Fd, _blocking: bool) -> HostResult<()> {
        Err(unsupported())
    }
    /// Two streams connected with each other.
    fn stream_pair(&self) -> HostResult<(Fd, Fd)> {
        Err(unsupported())
    }
    /// Waits until one is ready or the time is over; the number that are ready.
    fn poll(&self, _entries: &mut [PollEntry], _timeout: Option<std::time::Duration>) -> HostResult<usize> {
        Err(unsupported())
    }
    /// The addresses of a host's name, 4 or 16 bytes each.
    fn resolve(&self, _name: &str) -> HostResult<Vec<Vec<u8>>> {
        Err(HostError::new(HostErrorKind::NotFound, "Name or service not known"))
    }
    /// The machine's name.
    fn host_name(&self) -> String {
        "localhost".into()
    }

    /// Nanoseconds since an arbitrary moment, never going back.
    fn nano_time(&self) -> i64;
    /// The time of day.
    fn wall_time(&self) -> WallTime;
    /// Nanoseconds that processors have worked for this thread, or for the whole process.
    fn cpu_time(&self, of: CpuClock) -> i64;
    /// Fills a buffer with bytes that nobody can foresee.
    fn entropy(&self, buffer: &mut [u8]) -> HostResult<()>;

    /// Environment variables, in the host's order.
    fn environment(&self) -> Vec<(String, String)>;
    /// Processors that this process may use.
    fn available_processors(&self) -> usize;
    /// Bytes of memory of the machine (or of what limits this process).
    fn total_memory(&self) -> u64;
    /// `RLIMIT_AS`, where there is one.
    fn address_space_limit(&self) -> Option<u64>;
    /// The number of this process.
    fn process_id(&self) -> i64;
    /// Starts another process. The message of an error is the system's number and text: `2 (No such file or directory)`.
    fn start_process(&self, request: &ProcessRequest) -> HostResult<StartedProcess>;
    /// Waits for the end of a process that this host started: its exit code, or 128 and the signal that ended it. `None`: no such child.
    fn wait_process(&self, id: i64) -> Option<i32>;
    /// Asks a process to end, or ends it. False if that is not allowed or there is none.
    fn end_process(&self, id: i64, forcibly: bool) -> bool;
    /// The processes that can be seen, in ascending order.
    fn processes(&self) -> Vec<i64>;
    /// `None` when there is no such process.
    fn process_facts(&self, id: i64) -> Option<ProcessFacts>;
    /// What system properties say of the machine and the user.
    fn platform(&self) -> Platform;

    /// The position from the start.
    fn position(&self, fd: Fd) -> HostResult<u64> {
        self.seek(fd, SeekTo::Current(0))
    }

    /// An environment variable.
    fn variable(&self, name: &str) -> Option<String> {
        self.environment().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Writes all of the bytes.
    fn write_all(&self, fd: Fd, mut bytes: &[u8]) -> HostResult<()> {
        while !bytes.is_empty() {
            let written = self.write(fd, bytes)?;
            bytes = &bytes[written.min(bytes.len())..];
        }
        Ok(())
    }

    /// A whole file (class files, archives, argument files).
    fn read_file(&self, path: &str) -> HostResult<Vec<u8>> {
        let fd = self.open(path, OpenOptions::READ)?;
        let result = read_to_end(self, fd);
        self.close(fd)?;
        result
    }
}

fn unsupported() -> HostError {
    HostError::new(HostErrorKind::Other, "Operation not supported")
}

fn read_to_end<H: Host + ?Sized>(host: &H, fd: Fd) -> HostResult<Vec<u8>> {
    let expected = usize::try_from(host.length(fd).unwrap_or(0)).unwrap_or(0);
    let mut bytes = Vec::new();
    bytes.try_reserve(expected.saturating_add(1)).map_err(|_| HostError::new(HostErrorKind::Other, "Cannot allocate memory"))?;
    // What says nothing of its length, as files of the kernel do, is mostly short.
    let mut chunk = vec![0; (expected + 1).clamp(4096, 1 << 20)];
    loop {
        let count = host.read(fd, &mut chunk)?;
        if count == 0 {
            return Ok(bytes);
        }
        bytes.extend_from_slice(&chunk[..count]);
    }
}

#[cfg(test)]
mod tests;
