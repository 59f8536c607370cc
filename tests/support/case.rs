//! One program of `testdata/java` and its header lines.
use std::fs;
use std::path::{Path, PathBuf};

/// A program, as its source file describes it.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// `topic/Case`.
    pub name: String,
    pub source: PathBuf,
    pub class: String,
    pub jar: PathBuf,
    pub flags: Vec<String>,
    pub args: Vec<String>,
    pub stdin: Option<String>,
    /// The mode and why.
    pub skip: Vec<(String, String)>,
}

impl Case {
    /// All programs below `root`, by name. A file without `main` (it belongs to another) is none.
    pub fn all(root: &Path) -> Vec<Self> {
        let mut cases = Vec::new();
        for topic in entries(root).into_iter().filter(|path| path.is_dir()) {
            for source in entries(&topic).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "java")) {
                let text = fs::read_to_string(&source).expect("test programs are UTF-8");
                if text.contains("void main(") {
                    cases.push(Self::read(&topic, &source, &text));
                }
            }
        }
        cases
    }

    /// The program in `source`, a file of the folder `topic` with the contents `text`.
    pub fn read(topic: &Path, source: &Path, text: &str) -> Self {
        let topic_name = name(topic);
        let class = source.file_stem().expect("a file of this folder has a name").to_string_lossy().into_owned();
        let mut case = Self {
            name: format!("{topic_name}/{class}"),
            source: source.to_owned(),
            jar: topic.join(format!("{topic_name}.jar")),
            class,
            ..Self::default()
        };
        for line in text.lines().map_while(|line| line.strip_prefix("// ")) {
            match line.split_once(": ").unwrap_or((line.trim_end_matches(':'), "")) {
                ("flags", value) => case.flags = words(value),
                ("args", value) => case.args = value.split_whitespace().map(unescape).collect(),
                ("stdin", value) => case.stdin = Some(case.stdin.unwrap_or_default() + &unescape(value) + "\n"),
                ("exit", _) => {} // For readers; the golden has it.
                (key, why) if key.starts_with("skip(") => {
                    case.skip.push((key["skip(".len()..].trim_end_matches(')').to_owned(), why.to_owned()));
                }
                _ => {} // An ordinary comment.
            }
        }
        case
    }

    pub fn golden(&self) -> PathBuf {
        self.source.with_extension("out")
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// `\n`, `\t`, `\s` (space), `\e` (nothing) and `\\`.
fn unescape(text: &str) -> String {
    let mut result = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => match characters.next() {
                Some('n') => result.push('\n'),
                Some('t') => result.push('\t'),
                Some('s') => result.push(' '),
                Some('e') | None => {}
                Some(other) => result.push(other),
            },
            _ => result.push(character),
        }
    }
    result
}

pub fn name(path: &Path) -> String {
    path.file_name().expect("an entry has a name").to_string_lossy().into_owned()
}

/// The entries of a folder, sorted.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder of tests is readable").map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    paths
}
