//! Zip archives of the host: the central directory is read once, members when they are asked for.
use crate::host::{Fd, Host, OpenOptions};
use parking_lot::Mutex;
use std::fmt;
use std::io::{Error, Read, Result, Seek, SeekFrom};
use std::sync::Arc;
use zip::ZipArchive;

const MANIFEST: &str = "META-INF/MANIFEST.MF";

/// An open jar; dropping it closes the file.
pub struct Jar {
    /// The path that it was opened with.
    pub path: String,
    archive: Mutex<ZipArchive<HostFile>>,
}

impl Jar {
    /// `None` if `path` is no archive or cannot be read.
    pub fn open(host: &Arc<dyn Host>, path: &str) -> Option<Jar> {
        let fd = host.open(path, OpenOptions::READ).ok()?;
        let mut file = HostFile { host: host.clone(), fd, length: 0, position: 0, window: Vec::new(), window_at: 0 };
        file.length = host.length(fd).ok()?;
        Some(Jar { path: path.to_owned(), archive: Mutex::new(ZipArchive::new(file).ok()?) })
    }
    /// Nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.archive.lock().is_empty()
    }
    /// There is a member of that name.
    pub fn has(&self, name: &str) -> bool {
        self.archive.lock().index_for_name(name).is_some()
    }
    /// A member, whatever its checksum is: as with `java`, it is looked at when all bytes are there.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        let mut archive = self.archive.lock();
        let mut member = archive.by_name(name).ok()?;
        let mut bytes = Vec::new();
        let size = usize::try_from(member.size()).ok()?;
        bytes.try_reserve(size.min(1 << 20)).ok()?;
        let read = member.read_to_end(&mut bytes);
        (read.is_ok() || bytes.len() == size).then_some(bytes)
    }
    /// Its manifest, in whatever case it is named; `None` if there is none, or none to be read.
    pub fn manifest(&self) -> Option<Vec<u8>> {
        if self.has(MANIFEST) {
            return self.read(MANIFEST);
        }
        let named = self.archive.lock().file_names().find(|name| name.eq_ignore_ascii_case(MANIFEST)).map(str::to_owned);
        self.read(&named?)
    }
}

impl fmt::Debug for Jar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Jar({})", self.path)
    }
}

/// A host file as `zip` reads it: it seeks before each field that it looks at, which costs nothing here within a window of the file.
struct HostFile {
    host: Arc<dyn Host>,
    fd: Fd,
    length: u64,
    position: u64,
    window: Vec<u8>,
    window_at: u64,
}

/// Bytes of a window: several classes, or some hundred rows of a central directory.
const WINDOW: usize = 16 << 10;

impl HostFile {
    /// What the window has from the position on.
    fn windowed(&self) -> &[u8] {
        let skipped = self.position.checked_sub(self.window_at).and_then(|skipped| usize::try_from(skipped).ok());
        skipped.and_then(|skipped| self.window.get(skipped..)).unwrap_or_default()
    }
    fn read_at_position(&mut self, buffer: &mut [u8]) -> Result<usize> {
        self.host.read_at(self.fd, self.position, buffer).map_err(|e| Error::other(e.message))
    }
}

impl Read for HostFile {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let mut count = self.windowed().len().min(buffer.len());
        if count == 0 && buffer.len() >= WINDOW {
            count = self.read_at_position(buffer)?;
        } else {
            if count == 0 {
                let mut window = std::mem::take(&mut self.window);
                let rest = usize::try_from(self.length.saturating_sub(self.position)).unwrap_or(WINDOW);
                window.resize(rest.min(WINDOW), 0);
                let filled = self.read_at_position(&mut window)?;
                window.truncate(filled);
                (self.window, self.window_at) = (window, self.position);
                count = filled.min(buffer.len());
            }
            buffer[..count].copy_from_slice(&self.windowed()[..count]);
        }
        self.position += count as u64;
        Ok(count)
    }
}

impl Seek for HostFile {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let (from, by) = match to {
            SeekFrom::Start(at) => (at, 0),
            SeekFrom::Current(by) => (self.position, by),
            SeekFrom::End(by) => (self.length, by),
        };
        self.position = from.checked_add_signed(by).ok_or_else(|| Error::other("before the start of the file"))?;
        Ok(self.position)
    }
}

impl Drop for HostFile {
    fn drop(&mut self) {
        let _ = self.host.close(self.fd);
    }
}
