//! Running one program and writing down what it did.
use super::case::Case;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const TIME_LIMIT: Duration = Duration::from_secs(120);

/// What a finished program left behind.
pub struct Outcome {
    pub exit: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// The text of a golden file: the exit code, stdout, and stderr in the form that is compared.
    pub fn to_golden(&self) -> String {
        let mut text = format!("exit {}\n{}", self.exit, self.stdout);
        let stderr = comparable(&self.stderr);
        if !stderr.is_empty() {
            if !text.ends_with('\n') {
                text.push('\n');
            }
            text += "--- stderr\n";
            text += &stderr;
        }
        text
    }
}

/// stderr without library frames, and without counts of frames that two traces share.
fn comparable(stderr: &str) -> String {
    let mut text = String::new();
    for line in stderr.lines() {
        if line.trim_start().starts_with("at java.base/") {
            continue;
        }
        let more = line
            .trim_start()
            .strip_prefix("... ")
            .and_then(|rest| rest.strip_suffix(" more"))
            .is_some_and(|count| count.parse::<u32>().is_ok());
        if more {
            text += &line[..line.len() - line.trim_start().len()];
            text += "... more\n";
        } else {
            text += line;
            text.push('\n');
        }
    }
    text
}

pub fn run(program: &Path, flags: &[&str], case: &Case) -> Result<Outcome, String> {
    let mut command = Command::new(program);
    command.args(flags).args(&case.flags);
    command.arg("-cp").arg(&case.jar).arg(&case.class).args(&case.args);
    run_command(&mut command, case.stdin.as_deref())
}

/// Runs a command without the variables that change what `java` does; kills it when it takes too long.
pub fn run_command(command: &mut Command, stdin: Option<&str>) -> Result<Outcome, String> {
    for variable in ["JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"] {
        command.env_remove(variable);
    }
    command.env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("{command:?}: {error}"))?;
    let mut input = child.stdin.take().expect("stdin is piped");
    let given = stdin.unwrap_or_default().to_owned();
    // A program may end without reading its input.
    let writer = thread::spawn(move || drop(input.write_all(given.as_bytes())));
    let stdout = collect(child.stdout.take().expect("stdout is piped"));
    let stderr = collect(child.stderr.take().expect("stderr is piped"));
    let started = Instant::now();
    let mut pause = Duration::from_millis(2);
    let status = loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            break status;
        }
        if started.elapsed() > TIME_LIMIT {
            drop(child.kill());
            drop(child.wait());
            return Err(format!("still running after {TIME_LIMIT:?}"));
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    };
    drop(writer.join());
    let text = |reader: thread::JoinHandle<Vec<u8>>| String::from_utf8_lossy(&reader.join().unwrap_or_default()).into_owned();
    Ok(Outcome { exit: exit_code(status), stdout: text(stdout), stderr: text(stderr) })
}

fn exit_code(status: std::process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
}

fn collect(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        drop(stream.read_to_end(&mut bytes));
        bytes
    })
}
