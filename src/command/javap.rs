//! `ijen javap`: shows class files as JDK 25's `javap` does. Options `-c` `-v` `-p` `-l` `-s` `-public` `-protected`
//! `-package`; a class is a file or whatever the caller's `open` makes of a name. Not shown: a file's date.

mod attributes;
mod class;
mod code;
mod constants;
mod find;
mod lines;
mod metadata;
mod sha256;
mod signature;

use std::io::Write;

pub use find::main;

use crate::classfile::{ClassFile, FieldFlags, ParseOptions};

/// How much to show.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Show {
    pub code: bool,
    pub verbose: bool,
    pub lines: bool,
    pub descriptors: bool,
    pub constants: bool,
    pub access: Access,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Access {
    Public,
    Protected,
    #[default]
    Package,
    Private,
}

impl Show {
    /// Whether a member with these flags is shown.
    pub(crate) fn member(&self, flags: u16) -> bool {
        let flags = FieldFlags(flags);
        match self.access {
            Access::Public => flags.is_public(),
            Access::Protected => flags.is_public() || flags.is_protected(),
            Access::Package => !flags.is_private(),
            Access::Private => true,
        }
    }
}

const USAGE: &str = "\
Usage: ijen javap <options> <classes>
where possible options include:
  --help -help -h -?               Print this help message
  -v  -verbose                     Print additional information
  -l                               Print line number and local variable tables, works in combination with -c
  -public                          Show only public classes and members
  -protected                       Show protected/public classes and members
  -package                         Show package/protected/public classes
                                   and members (default)
  -p  -private                     Show all classes and members
  -c                               Disassemble the code
  -s                               Print internal type signatures
  -constants                       Show final constants
";

/// The whole command: answers the exit code. `open` finds the bytes of what an argument names.
pub fn run(args: &[String], out: &mut dyn Write, err: &mut dyn Write, open: &mut dyn FnMut(&str) -> Option<Vec<u8>>) -> i32 {
    // An error of writing: whoever reads us has left.
    run_checked(args, out, err, open).unwrap_or(1)
}

fn run_checked(
    args: &[String],
    out: &mut dyn Write,
    err: &mut dyn Write,
    open: &mut dyn FnMut(&str) -> Option<Vec<u8>>,
) -> std::io::Result<i32> {
    let mut show = Show::default();
    let mut names = Vec::new();
    for arg in args {
        match arg.as_str() {
            "-h" | "-?" | "-help" | "--help" => {
                out.write_all(USAGE.as_bytes())?;
                return Ok(0);
            }
            "-c" => show.code = true,
            "-v" | "-verbose" => show.verbose = true,
            "-l" => show.lines = true,
            "-s" => show.descriptors = true,
            "-constants" => show.constants = true,
            "-p" | "-private" => show.access = Access::Private,
            "-package" => show.access = Access::Package,
            "-protected" => show.access = Access::Protected,
            "-public" => show.access = Access::Public,
            option if option.starts_with('-') => {
                writeln!(err, "Error: unknown option: {option}")?;
                writeln!(out, "Usage: ijen javap <options> <classes>")?;
                writeln!(out, "use --help for a list of possible options")?;
                return Ok(2);
            }
            name => names.push(name),
        }
    }
    if names.is_empty() {
        if args.is_empty() {
            out.write_all(USAGE.as_bytes())?;
        } else {
            writeln!(err, "Error: no classes specified")?;
        }
        return Ok(2);
    }
    if show.lines && !show.code && !show.verbose {
        writeln!(out, "Warning: bad combination of options: -l without -c, line number and local variable tables will not be printed")?;
    }
    let mut code = 0;
    for name in names {
        match open(name) {
            None => {
                writeln!(err, "Error: class not found: {name}")?;
                code = 1;
            }
            Some(bytes) => match list(&bytes, name, show) {
                Ok(text) => out.write_all(text.as_bytes())?,
                Err(message) => {
                    writeln!(err, "Error: Fatal error: {message}")?;
                    code = 1;
                }
            },
        }
    }
    Ok(code)
}

fn list(bytes: &[u8], name: &str, show: Show) -> Result<String, String> {
    let options = ParseOptions { checked: false, name_for_messages: name.into(), ..ParseOptions::default() };
    let class = ClassFile::parse_with(bytes.to_vec(), &options).map_err(|e| javaps_words(e.message))?;
    Ok(class::Listing::new(&class, show).whole(name))
}

fn javaps_words(message: String) -> String {
    match message.as_str() {
        "Truncated class file" => "Reading beyond classfile bounds".into(),
        text if text.starts_with("Incompatible magic") => "Bad magic number".into(),
        _ => message,
    }
}
