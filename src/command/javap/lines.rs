//! Lines of a listing: indentation, a comment column, and no blanks at a line's end.

const INDENT: usize = 2;
const COMMENT_COLUMN: usize = 40;

/// Collects text; whoever owns it takes the whole at the end.
#[derive(Default)]
pub struct Lines {
    text: String,
    /// The line being made, and its length as Java counts it.
    line: String,
    length: usize,
    /// Blanks that count only once something follows them.
    spaces: usize,
    indent: usize,
    blank_line_due: bool,
}

impl Lines {
    pub fn into_text(self) -> String {
        self.text
    }

    pub fn deeper(&mut self, levels: usize) {
        self.indent += levels;
    }

    pub fn back(&mut self, levels: usize) {
        self.indent -= levels;
    }

    /// Text without line ends, but for those that constants bring in.
    pub fn put(&mut self, text: &str) {
        if std::mem::take(&mut self.blank_line_due) {
            self.end();
        }
        for c in text.chars() {
            match c {
                ' ' => self.spaces += 1,
                '\n' => self.end(),
                _ => {
                    if self.line.is_empty() {
                        self.spaces += self.indent * INDENT;
                    }
                    self.line.extend(std::iter::repeat_n(' ', self.spaces));
                    self.length += self.spaces + c.len_utf16();
                    self.spaces = 0;
                    self.line.push(c);
                }
            }
        }
    }

    pub fn end(&mut self) {
        self.text.push_str(&self.line);
        self.text.push('\n');
        self.line.clear();
        (self.length, self.spaces) = (0, 0);
    }

    pub fn line(&mut self, text: &str) {
        self.put(text);
        self.end();
    }

    /// On to the column of comments, or one blank when the line is past it.
    pub fn tab(&mut self) {
        let column = self.indent * INDENT + COMMENT_COLUMN;
        self.spaces += if column <= self.length { 1 } else { column - self.length };
    }

    /// A comment in its column, and the line's end.
    pub fn comment(&mut self, text: &str) {
        self.tab();
        self.put("// ");
        self.line(text);
    }

    /// An empty line before the next text, if there is any.
    pub fn blank_line_due(&mut self, due: bool) {
        self.blank_line_due = due;
    }
}
