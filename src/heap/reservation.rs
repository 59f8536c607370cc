//! Address space from the operating system: reserved once, committed piece by piece, given back on drop.

use std::ptr::NonNull;

use super::HeapError;

/// A contiguous piece of address space, inaccessible until committed; committed memory starts as zero.
#[derive(Debug)]
pub(super) struct Reservation {
    /// Where the mapping starts; `base` is `prefix` bytes further.
    mapping: NonNull<u8>,
    prefix: usize,
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
        Self::map(0, bytes, libc::PROT_NONE)
    }
    /// As `new`, with `prefix` accessible bytes (whole pages) below the base.
    pub(super) fn with_prefix(prefix: usize, bytes: usize) -> Result<Reservation, HeapError> {
        let reservation = Self::map(prefix, bytes, libc::PROT_NONE)?;
        // SAFETY: the range is inside the new mapping.
        let result = unsafe { libc::mprotect(reservation.mapping.as_ptr().cast(), prefix, libc::PROT_READ | libc::PROT_WRITE) };
        if result == 0 { Ok(reservation) } else { Err(HeapError::Commit { bytes: prefix as u64, errno: errno() }) }
    }
    /// Readable and writable at once; pages still cost nothing before they are touched.
    pub(super) fn new_committed(bytes: usize) -> Result<Reservation, HeapError> {
        Self::map(0, bytes, libc::PROT_READ | libc::PROT_WRITE)
    }
    fn map(prefix: usize, bytes: usize, protection: i32) -> Result<Reservation, HeapError> {
        let refused = || HeapError::Reserve { bytes: bytes as u64, errno: errno() };
        let all = prefix.checked_add(bytes).ok_or_else(refused)?;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: a new anonymous mapping at an address of the kernel's choice touches nobody's memory.
        let address = unsafe { libc::mmap(std::ptr::null_mut(), all, protection, flags, -1, 0) };
        match NonNull::new(address.cast::<u8>()) {
            Some(mapping) if address != libc::MAP_FAILED => Ok(Reservation { mapping, prefix, bytes }),
            _ => Err(refused()),
        }
    }
    #[inline(always)]
    pub(super) fn base(&self) -> *mut u8 {
        // SAFETY: the prefix is inside the mapping.
        unsafe { self.mapping.as_ptr().add(self.prefix) }
    }
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }
    /// Makes bytes `from..to` (page aligned) readable and writable.
    pub(super) fn commit(&self, from: usize, to: usize) -> Result<(), HeapError> {
        self.protect(from, to, libc::PROT_READ | libc::PROT_WRITE)
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
        assert!(from <= to && to <= self.bytes, "discard outside of the reservation: {from:#x} {to:#x} of {:#x}", self.bytes);
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
        unsafe { libc::munmap(self.mapping.as_ptr().cast(), self.prefix + self.bytes) };
    }
}
