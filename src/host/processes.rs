//! Other processes of the operating system: starting, waiting, asking, ending. What is known of them comes from `/proc`.
use super::{Fd, HostError, HostErrorKind, HostResult};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, test_kill_process, waitpid};
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::process::{Command, Stdio};

/// What a standard stream of a new process is connected to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcessStream {
    /// A new pipe whose other end the starter gets.
    Pipe,
    /// The stream of the starter.
    Inherit,
    /// An open file.
    File(Fd),
}

/// What to start.
#[derive(Clone, Debug)]
pub struct ProcessRequest {
    /// The program, searched on `PATH` unless it has a slash, and its arguments.
    pub command: Vec<String>,
    /// All variables of the new process.
    pub environment: Vec<(String, String)>,
    pub directory: Option<String>,
    /// stdin, stdout, stderr.
    pub streams: [ProcessStream; 3],
    /// stderr goes where stdout goes.
    pub merge_errors: bool,
}

/// A process that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartedProcess {
    pub id: i64,
    /// Our ends of the pipes.
    pub pipes: [Option<Fd>; 3],
}

/// What the system tells about a process; each unknown where it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProcessFacts {
    pub parent: i64,
    /// Milliseconds since 1970, 0 if unknown.
    pub started_millis: i64,
    pub cpu_nanos: i64,
    pub user: Option<String>,
    pub executable: Option<String>,
    pub arguments: Vec<String>,
}

/// A started child and its pipe ends as files.
pub(super) type Child = (i64, [Option<File>; 3]);

/// Starts a process; `file` finds the open files that streams name. The error's message is `errno (text)`.
pub(super) fn start(request: &ProcessRequest, file: impl Fn(Fd) -> HostResult<File>) -> HostResult<Child> {
    let program = request.command.first().filter(|program| !program.is_empty());
    let Some(program) = program else { return Err(HostError::new(HostErrorKind::NotFound, "2 (No such file or directory)")) };
    let mut command = Command::new(program);
    command.args(&request.command[1..]).env_clear().envs(request.environment.iter().map(|(name, value)| (name, value)));
    if let Some(directory) = &request.directory {
        command.current_dir(directory);
    }
    let stdio = |stream| match stream {
        ProcessStream::Pipe => Ok(Stdio::piped()),
        ProcessStream::Inherit => Ok(Stdio::inherit()),
        ProcessStream::File(fd) => file(fd).map(Stdio::from),
    };
    let [input, output, errors] = request.streams;
    command.stdin(stdio(input)?);
    let mut merged = None;
    if request.merge_errors {
        match output {
            ProcessStream::Pipe => {
                let (reader, writer) = io::pipe().map_err(described)?;
                command.stderr(writer.try_clone().map_err(described)?).stdout(writer);
                merged = Some(File::from(std::os::fd::OwnedFd::from(reader)));
            }
            // The descriptor of stdout in this process, for stderr as well.
            ProcessStream::Inherit => {
                command.stdout(Stdio::inherit()).stderr(io::stdout());
            }
            ProcessStream::File(fd) => {
                command.stdout(file(fd)?).stderr(file(fd)?);
            }
        }
    } else {
        command.stdout(stdio(output)?).stderr(stdio(errors)?);
    }
    let mut child = command.spawn().map_err(described)?;
    let end = |fd: Option<std::os::fd::OwnedFd>| fd.map(File::from);
    let pipes = [
        end(child.stdin.take().map(Into::into)),
        merged.or_else(|| end(child.stdout.take().map(Into::into))),
        end(child.stderr.take().map(Into::into)),
    ];
    Ok((i64::from(child.id()), pipes))
}

fn described(error: io::Error) -> HostError {
    let errno = error.raw_os_error().unwrap_or(0);
    let host = HostError::from(error);
    HostError { message: format!("{errno} ({})", host.message), ..host }
}

fn pid(id: i64) -> Option<Pid> {
    Pid::from_raw(i32::try_from(id).ok().filter(|id| *id > 0)?)
}

/// Waits for the end of a child: its exit code, or 128 and the signal. `None`: no child.
pub(super) fn wait(id: i64) -> Option<i32> {
    let id = pid(id)?;
    loop {
        match waitpid(Some(id), WaitOptions::empty()) {
            Ok(Some((_, status))) => match (status.exit_status(), status.terminating_signal()) {
                (Some(code), _) => return Some(code),
                (_, Some(signal)) => return Some(128 + signal),
                _ => {}
            },
            Ok(None) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => return None,
        }
    }
}

pub(super) fn end(id: i64, forcibly: bool) -> bool {
    pid(id).is_some_and(|id| kill_process(id, if forcibly { Signal::KILL } else { Signal::TERM }).is_ok())
}

pub(super) fn all() -> Vec<i64> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let mut all: Vec<i64> = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    all.sort_unstable();
    all
}

/// `None` when there is no such process, or only what its parent has not waited for.
pub(super) fn facts(id: i64) -> Option<ProcessFacts> {
    /// What `/proc` counts in, on Linux for x86-64 and AArch64.
    const TICKS: i64 = 100;
    let existing = test_kill_process(pid(id)?);
    if matches!(existing, Err(error) if error != rustix::io::Errno::PERM) {
        return None;
    }
    let folder = format!("/proc/{id}");
    let Ok(stat) = fs::read_to_string(format!("{folder}/stat")) else { return Some(ProcessFacts::default()) };
    // The name in parentheses may have anything in it.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    if matches!(fields.first(), Some(&"Z" | &"X")) {
        return None;
    }
    let number = |index: usize| fields.get(index).and_then(|field| field.parse::<i64>().ok()).unwrap_or(0);
    let boot = fs::read_to_string("/proc/stat").unwrap_or_default();
    let boot = boot.lines().find_map(|line| line.strip_prefix("btime ")?.trim().parse::<i64>().ok()).unwrap_or(0);
    let command = fs::read(format!("{folder}/cmdline")).unwrap_or_default();
    let words = command.split(|byte| *byte == 0).map(|word| String::from_utf8_lossy(word).into_owned());
    let mut words: Vec<String> = words.collect();
    // Each word ends with a zero.
    words.pop();
    let executable = fs::read_link(format!("{folder}/exe")).ok().map(|path| path.to_string_lossy().into_owned());
    Some(ProcessFacts {
        parent: number(1),
        started_millis: boot * 1000 + number(19) * 1000 / TICKS,
        cpu_nanos: (number(11) + number(12)) * (1_000_000_000 / TICKS),
        user: fs::metadata(&folder).ok().map(|metadata| user_name(metadata.uid())),
        executable: executable.or_else(|| words.first().cloned()),
        arguments: words.into_iter().skip(1).collect(),
    })
}

fn user_name(id: u32) -> String {
    let accounts = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let account = accounts.lines().find(|line| line.split(':').nth(2).and_then(|field| field.parse().ok()) == Some(id));
    account.and_then(|line| line.split(':').next()).map_or_else(|| id.to_string(), str::to_owned)
}
