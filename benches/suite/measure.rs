//! What one run of a program costs.
#![allow(unsafe_code, reason = "the cost of one child is told by wait4 alone")]
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// User and system time, seconds.
    pub cpu: f64,
    /// Elapsed time, seconds.
    pub wall: f64,
    /// The largest resident size, bytes. This process is smaller than any of those it starts, so that it is theirs.
    pub resident: f64,
}

/// Runs `program` to its end in `folder`; what it cost and printed.
pub fn run(program: &Path, words: &[&str], folder: &Path, stdin: Option<&Path>) -> Result<(Cost, Vec<u8>), String> {
    let text = |error: std::io::Error| error.to_string();
    let input = stdin.map_or_else(|| Ok(Stdio::null()), |path| File::open(path).map(Stdio::from)).map_err(text)?;
    let started = Instant::now();
    let mut child = Command::new(program).args(words).current_dir(folder).stdin(input).stdout(Stdio::piped()).spawn().map_err(text)?;
    let mut output = Vec::new();
    child.stdout.take().ok_or("no pipe")?.read_to_end(&mut output).map_err(text)?;
    let (mut status, pid) = (0, i32::try_from(child.id()).map_err(|error| error.to_string())?);
    // SAFETY: a zeroed rusage is a value of its type, and wait4 writes to two places that are ours. Nobody else waits for the child.
    let usage = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        if libc::wait4(pid, &mut status, 0, &mut usage) != pid {
            return Err("the program got lost".into());
        }
        usage
    };
    if status != 0 {
        return Err(format!("{} {words:?} ended with status {status}", program.display()));
    }
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    let cost = Cost {
        cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
        wall: started.elapsed().as_secs_f64(),
        resident: usage.ru_maxrss as f64 * 1024.0,
    };
    Ok((cost, output))
}
