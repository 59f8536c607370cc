//! The words of a command line before they are understood: `@argfiles` and options from environment variables.
use super::options::{Refusal, takes_next};
use crate::host::{Host, HostErrorKind};

/// Replaces each `@file` before the main class by the words in the file.
pub(super) fn expand(words: Vec<String>, host: &dyn Host) -> Result<Vec<String>, Refusal> {
    let mut expansion = Expansion { host, words: Vec::new(), enabled: true, value_next: false };
    for word in words {
        expansion.add(word)?;
    }
    Ok(expansion.words)
}

struct Expansion<'a> {
    host: &'a dyn Host,
    words: Vec<String>,
    /// Off from the main class on, and after `--disable-@files`.
    enabled: bool,
    /// The next word is the value of an option.
    value_next: bool,
}

impl Expansion<'_> {
    fn add(&mut self, word: String) -> Result<(), Refusal> {
        if self.enabled
            && let Some(name) = word.strip_prefix('@')
            && !name.is_empty()
        {
            if name.starts_with('@') {
                self.push(name.to_owned());
                return Ok(());
            }
            let bytes = self.host.read_file(name).map_err(|error| {
                let directory = error.kind == HostErrorKind::IsADirectory;
                Refusal::plain(if directory { format!("Error: Failed to read {name}") } else { format!("Error: could not open `{name}'") })
            })?;
            for word in file_words(&String::from_utf8_lossy(&bytes)) {
                self.push(word);
            }
            return Ok(());
        }
        self.push(word);
        Ok(())
    }

    /// Takes a word as it is and watches for the main class, after which nothing is expanded.
    fn push(&mut self, word: String) {
        if self.enabled {
            if self.value_next {
                self.value_next = false;
            } else if word == "--disable-@files" {
                self.enabled = false;
            } else if word == "-jar" || word == "-m" || word == "--module" {
                // Its value is the last word that may come from a file.
            } else if word.starts_with('-') {
                self.value_next = takes_next(&word);
            } else {
                self.enabled = false;
            }
        }
        self.words.push(word);
    }
}

/// The words of an argument file: quotes group (with escapes inside them), `#` starts a comment.
fn file_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, quote) {
            ('\n' | '\r', _) => {
                quote = None;
                words.extend(word.take());
            }
            ('\\', Some(_)) => match characters.next() {
                Some('\n') => while characters.next_if(|next| matches!(next, ' ' | '\t' | '\x0c')).is_some() {},
                Some(escaped) => word.get_or_insert_default().push(match escaped {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'f' => '\x0c',
                    other => other,
                }),
                None => {}
            },
            (_, Some(open)) if character == open => quote = None,
            (_, Some(_)) => word.get_or_insert_default().push(character),
            ('"' | '\'', None) => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            ('#', None) => {
                // `java` forgets the start of a word that a comment cuts.
                word = None;
                while characters.next_if(|next| *next != '\n').is_some() {}
            }
            (' ' | '\t' | '\x0c', None) => words.extend(word.take()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    words
}

/// The words of a variable such as `JAVA_TOOL_OPTIONS`; `None` if a quote is not closed.
pub(super) fn variable_words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for character in text.chars() {
        match (character, quote) {
            (_, Some(open)) if character == open => quote = None,
            (_, Some(_)) => word.get_or_insert_default().push(character),
            ('"' | '\'', None) => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            _ if character.is_ascii_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn argument_files() {
        assert_eq!(file_words("-Dk=\"q\\tz\" # c\nx#y\nA b \\\n  c \"d\n e\""), ["-Dk=q\tz", "A", "b", "\\", "c", "d", "e"]);
        assert_eq!(file_words("-x\"q w\"z \"a\\\n   b\" ''"), ["-xq wz", "ab", ""]);
    }

    #[test]
    fn variables() {
        assert_eq!(variable_words("-Dk='a b' \"-Dz=1\"").unwrap(), ["-Dk=a b", "-Dz=1"]);
        assert_eq!(variable_words("'open"), None);
    }
}
