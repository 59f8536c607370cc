//! Making jars and goldens with JDK 25.
use super::case::{Case, entries, name};
use super::{jdk, run};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Compiles each topic into its jar and lets HotSpot write every golden. `BLESS=topic` does one topic.
pub fn bless(root: &Path, cases: &[Case]) -> ExitCode {
    let Some(home) = jdk::find() else {
        eprintln!("blessing needs JDK 25: set JAVA_HOME");
        return ExitCode::FAILURE;
    };
    let wanted = std::env::var("BLESS").unwrap_or_default();
    let mut failed = false;
    for topic in entries(root).into_iter().filter(|path| path.is_dir() && (wanted == "1" || name(path) == wanted)) {
        if let Err(error) = compile(&home, &topic) {
            eprintln!("{}: {error}", name(&topic));
            failed = true;
            continue;
        }
        for case in cases.iter().filter(|case| case.source.parent() == Some(&topic)) {
            match run::run(&home.join("bin/java"), &["-XX:+UnlockDiagnosticVMOptions", "-XX:-UseLibmIntrinsic"], case) {
                Ok(outcome) => fs::write(case.golden(), outcome.to_golden()).expect("goldens are writable"),
                Err(error) => {
                    eprintln!("{}: {error}", case.name);
                    failed = true;
                }
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// All sources of a folder into `<folder>/<folder>.jar`.
pub fn compile(home: &Path, topic: &Path) -> Result<(), String> {
    compile_to(home, topic, &topic.join(format!("{}.jar", name(topic))), None)
}

pub fn compile_to(home: &Path, topic: &Path, jar: &Path, manifest: Option<&str>) -> Result<(), String> {
    let output = std::env::temp_dir().join(format!("ijen-bless-{}-{}", std::process::id(), name(topic)));
    let sources: Vec<PathBuf> =
        entries(topic).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "java")).collect();
    let mut javac = Command::new(home.join("bin/javac"));
    javac.args(["-g", "-encoding", "UTF-8", "-nowarn", "-Xlint:-options", "-proc:none", "-d"]).arg(&output).args(&sources);
    let result = javac.output().map_err(|error| error.to_string())?;
    if !result.status.success() {
        return Err(String::from_utf8_lossy(&result.stderr).into_owned());
    }
    write_jar(&output, jar, manifest)?;
    fs::remove_dir_all(&output).map_err(|error| error.to_string())
}

/// A jar whose bytes depend on the contents of `folder` alone: entries sorted and stored, no times.
pub fn write_jar(folder: &Path, jar: &Path, manifest: Option<&str>) -> Result<(), String> {
    let mut files = Vec::new();
    gather(folder, folder, &mut files);
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default());
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut add = |path: &str, bytes: &[u8]| -> Result<(), String> {
        writer.start_file(path, options).map_err(|error| error.to_string())?;
        writer.write_all(bytes).map_err(|error| error.to_string())
    };
    if let Some(manifest) = manifest {
        add("META-INF/MANIFEST.MF", manifest.as_bytes())?;
    }
    for path in files {
        add(&path, &fs::read(folder.join(&path)).map_err(|error| error.to_string())?)?;
    }
    let bytes = writer.finish().map_err(|error| error.to_string())?.into_inner();
    fs::write(jar, bytes).map_err(|error| error.to_string())
}

fn gather(root: &Path, folder: &Path, files: &mut Vec<String>) {
    for path in entries(folder) {
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            files.push(path.strip_prefix(root).expect("below the root").to_string_lossy().into_owned());
        }
    }
}
