//! The embedded class library: stored jars inside the program, class bytes used in place.
use crate::classfile::ClassBytes;
use parking_lot::Mutex;
use std::io::Cursor;
use zip::ZipArchive;

/// One jar of stored (not compressed) entries in the program's image.
pub struct Archive {
    bytes: &'static [u8],
    directory: Mutex<ZipArchive<Cursor<&'static [u8]>>>,
}

impl Archive {
    /// Reads the directory; `None` when this is no jar.
    pub fn new(bytes: &'static [u8]) -> Option<Archive> {
        let directory = ZipArchive::new(Cursor::new(bytes)).ok()?;
        Some(Archive { bytes, directory: Mutex::new(directory) })
    }
    /// The contents of an entry, in place.
    pub fn find(&self, path: &str) -> Option<&'static [u8]> {
        let mut directory = self.directory.lock();
        let index = directory.index_for_name(path)?;
        let file = directory.by_index_raw(index).ok()?;
        if file.compression() != zip::CompressionMethod::Stored {
            return None;
        }
        let start = usize::try_from(file.data_start()).ok()?;
        self.bytes.get(start..start.checked_add(usize::try_from(file.size()).ok()?)?)
    }
    /// As [`Archive::find`], for class files.
    pub fn class_bytes(&self, path: &str) -> Option<ClassBytes> {
        self.find(path).map(ClassBytes::Static)
    }
    /// Names of all entries, in their order.
    pub fn names(&self) -> Vec<String> {
        self.directory.lock().file_names().map(str::to_owned).collect()
    }
}
