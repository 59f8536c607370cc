//! `ijen verify`: verifies class files without running them. What is given is the universe; the embedded library stands in where no
//! `java.lang.Object` is given. One line per failure, with `--explain` the rule, the frame and what was expected.

mod universe;

use crate::host::{Host, STDERR, STDOUT};
use crate::verify::error::Parts;
use crate::verify::frame::ShownFrame;
use crate::verify::{self, ErrorKind, Mode, Stop};
use std::fmt::Write;
use universe::{Universe, View};

const USAGE: &str = "\
Usage: ijen verify [--explain] [--inferring] [--time] [-cp <path>] <files, jars, directories>
  --explain    say which rule is broken, and show the frame before the instruction
  --inferring  infer types instead of checking them against the StackMapTable
  --time       say how long verification took, reading left out
  -cp <path>   where else the classes are that the verified ones refer to
";
/// Classes between two reports of progress.
const STEP: usize = 500;

#[derive(Default)]
struct Options {
    explain: bool,
    mode: Mode,
    time: bool,
    class_path: Vec<String>,
    places: Vec<String>,
}

/// The exit code: 1 if anything failed, 2 for a wrong command line.
pub fn main(args: &[String], host: &dyn Host) -> i32 {
    let say = |fd, text: &str| drop(host.write_all(fd, text.as_bytes()));
    let options = match parse(args) {
        Ok(Some(options)) => options,
        Ok(None) => {
            say(STDOUT, USAGE);
            return 0;
        }
        Err(message) => {
            say(STDERR, &format!("{message}\n{USAGE}"));
            return 2;
        }
    };
    let mut universe = Universe::default();
    for (places, verified) in [(&options.places, true), (&options.class_path, false)] {
        for place in places {
            universe.add(host, place, verified);
        }
    }
    universe.complete();
    let total = universe.wanted().len();
    let progress = host.is_terminal(STDERR) && total > STEP;
    let mut failed = universe.unreadable.len();
    universe.unreadable.iter().for_each(|line| say(STDOUT, line));
    let started = host.nano_time();
    for (number, index) in universe.wanted().into_iter().enumerate() {
        if progress && number.is_multiple_of(STEP) {
            say(STDERR, &format!("\r{number} of {total} classes"));
        }
        if let Err(text) = check(&mut universe, index, &options) {
            failed += 1;
            say(STDOUT, &text);
        }
    }
    if progress {
        say(STDERR, "\r                                        \r");
    }
    if options.time {
        say(STDERR, &format!("{} ms\n", (host.nano_time() - started) / 1_000_000));
    }
    say(STDOUT, &format!("{total} classes verified, {failed} failed\n"));
    i32::from(failed > 0)
}

fn parse(args: &[String]) -> Result<Option<Options>, String> {
    let mut options = Options::default();
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--explain" => options.explain = true,
            "--time" => options.time = true,
            "--inferring" => options.mode = Mode::Inferring,
            "--help" | "-help" | "-h" => return Ok(None),
            "-cp" | "-classpath" | "--class-path" => {
                let path = words.next().ok_or_else(|| format!("Error: {word} requires class path specification"))?;
                options.class_path.extend(path.split(':').filter(|entry| !entry.is_empty()).map(str::to_owned));
            }
            option if option.starts_with('-') => return Err(format!("Error: unknown option: {option}")),
            place => options.places.push(place.to_owned()),
        }
    }
    if options.places.is_empty() { Err("Error: nothing to verify".into()) } else { Ok(Some(options)) }
}

/// Verifies one class; the text of its failure.
fn check(universe: &mut Universe, index: usize, options: &Options) -> Result<(), String> {
    let (label, file) = universe.item(index);
    let (label, file) = (label.to_owned(), file.map_err(str::to_owned));
    let file = file.map_err(|message| format!("{label}: ClassFormatError: {message}\n"))?;
    let mut view = View::new(universe, index).map_err(|missing| format!("{label}: class {missing} was not found\n"))?;
    let error = match verify::verify(&file, &mut view, options.mode) {
        Ok(()) => return Ok(()),
        Err(Stop::Hierarchy(missing)) => return Err(format!("{label}: class {missing} was not found\n")),
        Err(Stop::Refused(error)) => error,
    };
    let kind = if error.kind == ErrorKind::Verify { "VerifyError" } else { "ClassFormatError" };
    let parts = &error.parts;
    let place = parts.bci.map_or(String::new(), |bci| format!(" @{bci}"));
    let mut text = format!("{label}: {}{place}: {kind}: {}\n", parts.method, parts.reason);
    if options.explain {
        // Writing to a String cannot fail.
        let _ = explain(&mut text, parts);
    }
    Err(text)
}

fn explain(out: &mut String, parts: &Parts) -> std::fmt::Result {
    if let Some(mnemonic) = parts.mnemonic {
        writeln!(out, "    instruction: {mnemonic}")?;
    }
    if let Some(detail) = &parts.detail {
        writeln!(out, "    why: {detail}")?;
    }
    let frames = [("before it", &parts.frame), ("stated by the StackMapTable", &parts.table_frame)];
    for (title, frame) in frames.into_iter().filter_map(|(title, frame)| Some((title, frame.as_ref()?))) {
        writeln!(out, "    {title}: {}", frame_text(frame))?;
    }
    writeln!(out, "    rule: {}", parts.rule)
}

fn frame_text(frame: &ShownFrame) -> String {
    let list = |types: &[String]| if types.is_empty() { "none".to_owned() } else { types.join(", ") };
    let flag = if frame.this_uninitialized { "; this is not constructed yet" } else { "" };
    format!("locals {}; stack {}{flag}", list(&frame.locals), list(&frame.stack))
}
