//! The file of a dump, behind the host's door: records, segments of subrecords, and the first thing that goes wrong.
use crate::host::{Fd, Host, HostResult, OpenOptions};
use std::sync::Arc;

const HEAP_DUMP_SEGMENT: u8 = 0x1c;
/// A segment is written when it has grown to this.
const FULL: usize = 1 << 20;
/// Tag, time and length of a record.
const RECORD_HEADER: usize = 9;

/// An open dump. After an error nothing more is written; `finish` tells it.
pub struct DumpFile {
    host: Arc<dyn Host>,
    fd: Fd,
    /// Records that are complete, then the subrecords of the segment that is not.
    buffer: Vec<u8>,
    /// Where the open segment's subrecords start in the buffer.
    segment: Option<usize>,
    written: u64,
    failed: Option<String>,
}

impl DumpFile {
    /// Makes a new file, for its owner only as HotSpot's are; `replace`: there may be one already.
    pub fn create(host: &Arc<dyn Host>, path: &str, replace: bool) -> HostResult<DumpFile> {
        let options = OpenOptions { create_new: !replace, ..OpenOptions::WRITE };
        let fd = host.open(path, options)?;
        // A file system without modes keeps its own.
        drop(host.set_mode(path, 0o600));
        Ok(DumpFile { host: host.clone(), fd, buffer: Vec::new(), segment: None, written: 0, failed: None })
    }
    fn flush(&mut self) {
        if self.failed.is_none() {
            match self.host.write_all(self.fd, &self.buffer) {
                Ok(()) => self.written += self.buffer.len() as u64,
                Err(error) => self.failed = Some(error.message),
            }
        }
        self.buffer.clear();
    }
    /// Whether it makes no sense to go on.
    pub fn has_failed(&self) -> bool {
        self.failed.is_some()
    }
    /// The bytes before the first record.
    pub fn header(&mut self, millis: i64) {
        self.buffer.extend(b"JAVA PROFILE 1.0.2\0");
        self.buffer.extend(8u32.to_be_bytes());
        self.buffer.extend(millis.to_be_bytes());
    }
    /// A record other than a segment of the heap dump.
    pub fn record(&mut self, tag: u8, body: &[u8]) {
        debug_assert!(self.segment.is_none(), "records come before the segments");
        self.record_header(tag, body.len() as u32);
        self.buffer.extend(body);
        if self.buffer.len() >= FULL {
            self.flush();
        }
    }
    fn record_header(&mut self, tag: u8, length: u32) {
        self.buffer.push(tag);
        self.buffer.extend(0u32.to_be_bytes());
        self.buffer.extend(length.to_be_bytes());
    }
    /// A subrecord of the heap dump.
    pub fn sub_record(&mut self, body: &[u8]) {
        if self.segment.is_none() {
            self.record_header(HEAP_DUMP_SEGMENT, 0);
            self.segment = Some(self.buffer.len());
        }
        self.buffer.extend(body);
        if self.buffer.len() >= FULL {
            self.end_segment();
            self.flush();
        }
    }
    /// Begins a subrecord of `length` bytes that comes in pieces.
    pub fn long_sub_record(&mut self, length: u32) {
        self.end_segment();
        self.record_header(HEAP_DUMP_SEGMENT, length);
    }
    /// A piece of what `long_sub_record` began.
    pub fn piece(&mut self, bytes: &[u8]) {
        self.buffer.extend(bytes);
        if self.buffer.len() >= FULL {
            self.flush();
        }
    }
    fn end_segment(&mut self) {
        if let Some(start) = self.segment.take() {
            let length = (self.buffer.len() - start) as u32;
            self.buffer[start - 4..start].copy_from_slice(&length.to_be_bytes());
        }
    }
    /// Ends the segments with a record; the length of the file, or what went wrong with it.
    pub fn finish(mut self, tag: u8) -> Result<u64, String> {
        debug_assert_eq!(RECORD_HEADER, 9);
        self.end_segment();
        self.record(tag, &[]);
        self.flush();
        let closed = self.host.close(self.fd);
        match (self.failed, closed) {
            (Some(message), _) => Err(message),
            (None, Err(error)) => Err(error.message),
            (None, Ok(())) => Ok(self.written),
        }
    }
}
