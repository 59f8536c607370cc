//! From what the user wrote to the bytes of a class: a file, or a name looked up on the class path.

use std::io::{Cursor, Read};

use crate::host::{FileKind, Host, HostError, STDERR, STDOUT};

/// The subcommand as the command line gives it: takes `-cp` out and finds classes through the host.
pub fn main(args: &[String], host: &dyn Host) -> i32 {
    let (mut rest, mut class_path) = (Vec::new(), ".".to_string());
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-cp" | "-classpath" | "--class-path" => class_path = words.next().cloned().unwrap_or_default(),
            _ => match word.strip_prefix("--class-path=") {
                Some(path) => class_path = path.into(),
                None => rest.push(word.clone()),
            },
        }
    }
    let mut err = Vec::new();
    let code = super::run(&rest, &mut Output { host }, &mut err, &mut |name| find(name, &class_path, host));
    // Nothing is left to do for an error that cannot be shown.
    drop(host.write_all(STDERR, &err));
    code
}

struct Output<'h> {
    host: &'h dyn Host,
}

impl std::io::Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let result = self.host.write_all(STDOUT, bytes);
        result.map(|()| bytes.len()).map_err(|e: HostError| std::io::Error::other(e.to_string()))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn find(name: &str, class_path: &str, host: &dyn Host) -> Option<Vec<u8>> {
    let is_file = |path: &str| host.metadata(path, true).is_ok_and(|m| m.kind == FileKind::File);
    if is_file(name) {
        return host.read_file(name).ok();
    }
    let file = format!("{}.class", name.replace('.', "/"));
    class_path.split(':').find_map(|entry| {
        let entry = if entry.is_empty() { "." } else { entry };
        if is_file(entry) { in_archive(&host.read_file(entry).ok()?, &file) } else { host.read_file(&format!("{entry}/{file}")).ok() }
    })
}

fn in_archive(archive: &[u8], file: &str) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).ok()?;
    let mut bytes = Vec::new();
    archive.by_name(file).ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::MemoryHost;

    #[test]
    fn a_missing_class_is_an_error() {
        let host = MemoryHost::new(Vec::new());
        assert_eq!(main(&["-cp".into(), "lib".into(), "p.Nosuch".into()], &host), 1);
        assert_eq!(host.output(STDERR), b"Error: class not found: p.Nosuch\n");
    }
}
