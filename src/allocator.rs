//! The process's C allocator.
#![allow(unsafe_code, reason = "mallopt is a C function")]

/// One arena for all threads. Each further one grows page by page, with a system call each time: a third of the system's time of a short
/// program. The VM's own structures are few and Java objects do not come from there, so there is no contention to speak of.
pub fn prepare() {
    #[cfg(target_env = "gnu")]
    // SAFETY: no arguments but numbers; glibc ignores what it does not know.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
    }
}
