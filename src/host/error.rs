//! Failures of the outside world, with the texts that Java's exceptions show (those of `strerror`).
use std::fmt;
use std::io;

pub type HostResult<T> = Result<T, HostError>;

/// What a caller may want to tell apart; the rest is in the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostErrorKind {
    NotFound,
    PermissionDenied,
    AlreadyExists,
    IsADirectory,
    NotADirectory,
    DirectoryNotEmpty,
    BadDescriptor,
    BrokenPipe,
    Interrupted,
    WouldBlock,
    InProgress,
    AddressInUse,
    AddressNotAvailable,
    ConnectionRefused,
    ConnectionReset,
    TimedOut,
    Unreachable,
    Other,
}

/// A failed call; the message is the text in a Java exception, such as `No such file or directory`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostError {
    pub kind: HostErrorKind,
    pub message: String,
}

impl HostError {
    pub fn new(kind: HostErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// An error with the usual text of its kind.
    pub fn of(kind: HostErrorKind) -> Self {
        Self::new(
            kind,
            match kind {
                HostErrorKind::NotFound => "No such file or directory",
                HostErrorKind::PermissionDenied => "Permission denied",
                HostErrorKind::AlreadyExists => "File exists",
                HostErrorKind::IsADirectory => "Is a directory",
                HostErrorKind::NotADirectory => "Not a directory",
                HostErrorKind::DirectoryNotEmpty => "Directory not empty",
                HostErrorKind::BadDescriptor => "Bad file descriptor",
                HostErrorKind::BrokenPipe => "Broken pipe",
                HostErrorKind::Interrupted => "Interrupted system call",
                HostErrorKind::WouldBlock => "Resource temporarily unavailable",
                HostErrorKind::InProgress => "Operation now in progress",
                HostErrorKind::AddressInUse => "Address already in use",
                HostErrorKind::AddressNotAvailable => "Cannot assign requested address",
                HostErrorKind::ConnectionRefused => "Connection refused",
                HostErrorKind::ConnectionReset => "Connection reset by peer",
                HostErrorKind::TimedOut => "Connection timed out",
                HostErrorKind::Unreachable => "Network is unreachable",
                HostErrorKind::Other => "Input/output error",
            },
        )
    }
}

impl fmt::Display for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for HostError {}

impl From<io::Error> for HostError {
    fn from(error: io::Error) -> Self {
        let kind = match error.kind() {
            io::ErrorKind::NotFound => HostErrorKind::NotFound,
            io::ErrorKind::PermissionDenied => HostErrorKind::PermissionDenied,
            io::ErrorKind::AlreadyExists => HostErrorKind::AlreadyExists,
            io::ErrorKind::IsADirectory => HostErrorKind::IsADirectory,
            io::ErrorKind::NotADirectory => HostErrorKind::NotADirectory,
            io::ErrorKind::DirectoryNotEmpty => HostErrorKind::DirectoryNotEmpty,
            io::ErrorKind::BrokenPipe => HostErrorKind::BrokenPipe,
            io::ErrorKind::Interrupted => HostErrorKind::Interrupted,
            io::ErrorKind::WouldBlock => HostErrorKind::WouldBlock,
            io::ErrorKind::AddrInUse => HostErrorKind::AddressInUse,
            io::ErrorKind::AddrNotAvailable => HostErrorKind::AddressNotAvailable,
            io::ErrorKind::ConnectionRefused => HostErrorKind::ConnectionRefused,
            io::ErrorKind::ConnectionReset => HostErrorKind::ConnectionReset,
            io::ErrorKind::TimedOut => HostErrorKind::TimedOut,
            io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => HostErrorKind::Unreachable,
            _ if error.raw_os_error() == Some(libc::EINPROGRESS) => HostErrorKind::InProgress,
            _ if error.raw_os_error() == Some(libc::EBADF) => HostErrorKind::BadDescriptor,
            _ => HostErrorKind::Other,
        };
        let text = error.to_string();
        // The standard library appends " (os error 2)", which Java does not show.
        let message = text.rfind(" (os error ").map_or(text.as_str(), |end| &text[..end]);
        Self::new(kind, message)
    }
}

impl From<rustix::io::Errno> for HostError {
    fn from(error: rustix::io::Errno) -> Self {
        io::Error::from(error).into()
    }
}
