//! The outside world behind one door: files, console, clocks, randomness, environment, machine facts.
//!
//! Every effect of a virtual machine on its surroundings goes through a [`Host`], so that an embedder can put a
//! recorded, restricted or imaginary world in its place. Knows nothing of Java objects; imports no other room.
//! Paths are Rust strings; descriptors are the virtual machine's own numbers, 0 to 2 being the console.
mod error;
mod memory;
mod platform;
mod processes;
mod real;

pub use error::{HostError, HostErrorKind, HostResult};
pub use memory::MemoryHost;
pub use platform::Platform;
pub use processes::{ProcessFacts, ProcessRequest, ProcessStream, StartedProcess};
pub use real::RealHost;

/// A file descriptor of one virtual machine (what `java.io.FileDescriptor.fd` holds), not one of the process.
pub type Fd = i32;

pub const STDIN: Fd = 0;
pub const STDOUT: Fd = 1;
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
}

impl OpenOptions {
    /// What `FileInputStream` asks for.
    pub const READ: Self = Self { read: true, write: false, append: false, truncate: false, create: false, create_new: false };
    /// What `FileOutputStream` asks for.
    pub const WRITE: Self = Self { read: false, write: true, append: false, truncate: true, create: true, create_new: false };
    /// What `FileOutputStream(.., true)` asks for.
    pub const APPEND: Self = Self { read: false, write: true, append: true, truncate: false, create: true, create_new: false };
    /// What `RandomAccessFile(.., "rw")` asks for.
    pub const READ_WRITE: Self = Self { read: true, write: true, append: false, truncate: false, create: true, create_new: false };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekTo {
    Start(u64),
    Current(i64),
    End(i64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    File,
    Directory,
    SymbolicLink,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    pub kind: FileKind,
    pub length: u64,
    /// Milliseconds since 1970; each 0 where the host cannot tell.
    pub modified_millis: i64,
    pub accessed_millis: i64,
    pub created_millis: i64,
    /// The permission bits of `st_mode`.
    pub mode: u32,
}

/// Seconds since 1970 and the nanoseconds within the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallTime {
    pub seconds: i64,
    pub nanos: u32,
}

impl WallTime {
    pub fn millis(self) -> i64 {
        self.seconds * 1000 + i64::from(self.nanos / 1_000_000)
    }
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
    fn length(&self, fd: Fd) -> HostResult<u64>;
    fn set_length(&self, fd: Fd, length: u64) -> HostResult<()>;
    /// Bytes that can be read without waiting.
    fn available(&self, fd: Fd) -> HostResult<u64>;
    fn sync(&self, fd: Fd) -> HostResult<()>;
    fn close(&self, fd: Fd) -> HostResult<()>;
    /// Whether a person may be at the other end.
    fn is_terminal(&self, fd: Fd) -> bool;

    fn metadata(&self, path: &str, follow_links: bool) -> HostResult<Metadata>;
    fn access(&self, path: &str, access: Access) -> bool;
    /// The names in a directory, without `.` and `..`, in the host's order.
    fn list(&self, path: &str) -> HostResult<Vec<String>>;
    fn create_directory(&self, path: &str) -> HostResult<()>;
    /// Removes a file, a link or an empty directory.
    fn delete(&self, path: &str) -> HostResult<()>;
    fn rename(&self, from: &str, to: &str) -> HostResult<()>;
    /// What a symbolic link points at.
    fn read_link(&self, _path: &str) -> HostResult<String> {
        Err(HostError::new(HostErrorKind::Other, "Operation not supported"))
    }
    /// Makes a link at `link`: a symbolic one with any text, or another name of a file.
    fn create_link(&self, _link: &str, _target: &str, _symbolic: bool) -> HostResult<()> {
        Err(HostError::new(HostErrorKind::Other, "Operation not supported"))
    }
    fn canonicalize(&self, path: &str) -> HostResult<String>;
    fn current_directory(&self) -> HostResult<String>;
    fn set_modified(&self, path: &str, millis: i64) -> HostResult<()>;
    fn set_mode(&self, path: &str, mode: u32) -> HostResult<()>;

    /// Nanoseconds since an arbitrary moment, never going back.
    fn nano_time(&self) -> i64;
    fn wall_time(&self) -> WallTime;
    fn entropy(&self, buffer: &mut [u8]) -> HostResult<()>;

    /// Environment variables, in the host's order.
    fn environment(&self) -> Vec<(String, String)>;
    fn available_processors(&self) -> usize;
    /// Bytes of memory of the machine (or of what limits this process).
    fn total_memory(&self) -> u64;
    /// `RLIMIT_AS`, where there is one.
    fn address_space_limit(&self) -> Option<u64>;
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
    fn platform(&self) -> Platform;

    fn position(&self, fd: Fd) -> HostResult<u64> {
        self.seek(fd, SeekTo::Current(0))
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.environment().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

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

fn read_to_end<H: Host + ?Sized>(host: &H, fd: Fd) -> HostResult<Vec<u8>> {
    let expected = usize::try_from(host.length(fd).unwrap_or(0)).unwrap_or(0);
    let mut bytes = Vec::new();
    bytes.try_reserve(expected.saturating_add(1)).map_err(|_| HostError::new(HostErrorKind::Other, "Cannot allocate memory"))?;
    let mut chunk = vec![0; expected.clamp(1, 1 << 20) + 1];
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
