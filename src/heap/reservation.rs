//! Address space from the operating system: reserved once, committed piece by piece, given back on drop.

use std::ptr::NonNull;

use super::HeapError;

/// A contiguous piece of address space, inaccessible until committed; committed memory starts as zero.
#[derive(Debug)]
pub(super) struct Reservation {
    /// Where the mapping starts; `base` is `prefix` bytes further.
    mapping: NonNull<u8>,
    prefix: usize,
    /// Bytes of the prefix that are ours, at its start.
    used: usize,
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
    /// As `new`, with `used` accessible bytes (whole pages) from `prefix` bytes below the base on. What lies between them and the base is not
    /// ours, so that it does not count where address space is limited.
    pub(super) fn with_prefix(prefix: usize, used: usize, bytes: usize) -> Result<Reservation, HeapError> {
        let mut reservation = match Self::map(prefix, bytes, libc::PROT_NONE) {
            Ok(all) => {
                // SAFETY: the gap is inside the new mapping, and nobody has used it.
                unsafe { libc::munmap(all.mapping.as_ptr().add(used).cast(), prefix - used) };
                all
            }
            // Without the gap it may fit.
            Err(_) => Self::map(0, bytes, libc::PROT_NONE)?.extended_down(prefix, used)?,
        };
        reservation.used = used;
        // SAFETY: the range is ours.
        let result = unsafe { libc::mprotect(reservation.mapping.as_ptr().cast(), used, libc::PROT_READ | libc::PROT_WRITE) };
        if result == 0 { Ok(reservation) } else { Err(HeapError::Commit { bytes: used as u64, errno: errno() }) }
    }
    /// Takes `used` bytes from `prefix` bytes below the base on, if they are free.
    fn extended_down(mut self, prefix: usize, used: usize) -> Result<Reservation, HeapError> {
        let wanted = self.mapping.as_ptr().wrapping_sub(prefix);
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED_NOREPLACE;
        // SAFETY: the kernel refuses an address that is in use; an older one takes it as a hint.
        let found = unsafe { libc::mmap(wanted.cast(), used, libc::PROT_NONE, flags, -1, 0) };
        let refused = HeapError::Reserve { bytes: self.bytes as u64, errno: errno() };
        match NonNull::new(found.cast::<u8>()) {
            Some(mapping) if found == wanted.cast() => {
                self.mapping = mapping;
                self.prefix = prefix;
                Ok(self)
            }
            _ if found == libc::MAP_FAILED => Err(refused),
            _ => {
                // SAFETY: made just now, and not wanted there.
                unsafe { libc::munmap(found, used) };
                Err(refused)
            }
        }
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
            Some(mapping) if address != libc::MAP_FAILED => Ok(Reservation { mapping, prefix, used: prefix, bytes }),
            _ => Err(refused()),
        }
    }
    #[inline(always)]
    pub(super) fn base(&self) -> *mut u8 {
        // Wrapping: between the two there may be memory of others.
        self.mapping.as_ptr().wrapping_add(self.prefix)
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
        // SAFETY: the mappings are ours, and nothing outlives their owner's use of them.
        unsafe {
            libc::munmap(self.base().cast(), self.bytes);
            if self.used > 0 {
                libc::munmap(self.mapping.as_ptr().cast(), self.used);
            }
        }
    }
}
