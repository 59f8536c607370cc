//! The process's C allocator.
#![allow(unsafe_code, reason = "mallopt, malloc and madvise are C functions")]

/// One arena for all threads. Each further one grows page by page, with a system call each time: a third of the system's time of a short
/// program. The VM's own structures are few and Java objects do not come from there, so there is no contention to speak of.
///
/// That arena grows in steps, and what every program uses of it is asked for at once, since faults for single pages cost more.
pub fn prepare() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        // More than what is there already, so that the arena grows by this and a step.
        const BLOCK: usize = 136 << 10;
        const STEP: usize = 448 << 10;
        // Blocks from this size on are mappings of their own; with steps of another size glibc does not adapt that.
        const LARGE: usize = 4 << 20;
        const PAGE: usize = 4 << 10;
        // SAFETY: glibc ignores options that it does not know. The block is freed once, and to make pages ready, here those of the block
        // and what glibc has after it, changes nothing in them, whosever they are.
        unsafe {
            libc::mallopt(libc::M_ARENA_MAX, 1);
            libc::mallopt(libc::M_TOP_PAD, STEP as i32);
            libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE as i32);
            libc::mallopt(libc::M_TRIM_THRESHOLD, 2 * LARGE as i32);
            let block = libc::malloc(BLOCK);
            let start = block.map_addr(|address| address.next_multiple_of(PAGE));
            libc::madvise(start, BLOCK + STEP - PAGE, libc::MADV_POPULATE_WRITE);
            libc::free(block);
        }
    }
}
