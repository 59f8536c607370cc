//! Address space from the operating system: reserved once, committed piece by piece, given back on drop.

use std::ptr::NonNull;

use super::HeapError;

/// A contiguous piece of address space, inaccessible until committed; committed memory starts as zero.
#[derive(Debug)]
pub(super) struct Reservation {
    base: NonNull<u8>,
    bytes: usize,
}

// SAFETY: it owns the mapping; the operations are system calls that any thread may make.
unsafe impl Send for Reservation {}
// SAFETY: as above; what is done with the memory is the holder's business.
unsafe impl Sync for Reservation {}

fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

impl Reservation {
    pub(super) fn new(bytes: usize) -> Result<Reservation, HeapError> {
        Self::map(bytes, libc::PROT_NONE)
    }
    /// Readable and writable at once; pages still cost nothing before they are touched.
    pub(super) fn new_committed(bytes: usize) -> Result<Reservation, HeapError> {
        Self::map(bytes, libc::PROT_READ | libc::PROT_WRITE)
    }
    fn map(bytes: usize, protection: i32) -> Result<Reservation, HeapError> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: a new anonymous mapping at an address of the kernel's choice touches nobody's memory.
        let address = unsafe { libc::mmap(std::ptr::null_mut(), bytes, protection, flags, -1, 0) };
        match NonNull::new(address.cast::<u8>()) {
            Some(base) if address != libc::MAP_FAILED => Ok(Reservation { base, bytes }),
            _ => Err(HeapError::Reserve { bytes: bytes as u64, errno: errno() }),
        }
    }
    #[inline(always)]
    pub(super) fn base(&self) -> *mut u8 {
        self.base.as_ptr()
    }
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }
    /// Makes bytes `from..to` (page aligned) readable and writable.
    pub(super) fn commit(&self, from: usize, to: usize) -> Result<(), HeapError> {
        self.protect(from, to, libc::PROT_READ | libc::PROT_WRITE)
    }
    /// Makes bytes `from..to` (page aligned) inaccessible; their content stays.
    pub(super) fn forbid(&self, from: usize, to: usize) -> Result<(), HeapError> {
        self.protect(from, to, libc::PROT_NONE)
    }
    fn protect(&self, from: usize, to: usize, protection: i32) -> Result<(), HeapError> {
        assert!(from <= to && to <= self.bytes, "commit outside of the reservation");
        if from == to {
            return Ok(());
        }
        // SAFETY: the range is inside this mapping, checked above.
        let result = unsafe { libc::mprotect(self.base().add(from).cast(), to - from, protection) };
        if result == 0 { Ok(()) } else { Err(HeapError::Commit { bytes: (to - from) as u64, errno: errno() }) }
    }
    /// Gives the memory of bytes `from..to` (page aligned, committed) back; it reads as zero afterwards.
    pub(super) fn discard(&self, from: usize, to: usize) {
        assert!(from <= to && to <= self.bytes, "discard outside of the reservation");
        if from == to {
            return;
        }
        // SAFETY: the range is inside this mapping, checked above.
        let result = unsafe { libc::madvise(self.base().add(from).cast(), to - from, libc::MADV_DONTNEED) };
        if result != 0 || cfg!(not(target_os = "linux")) {
            // SAFETY: as above, and the caller says that the range is committed.
            unsafe { self.base().add(from).write_bytes(0, to - from) };
        }
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours, and nothing outlives its owner's use of it.
        unsafe { libc::munmap(self.base().cast(), self.bytes) };
    }
}
