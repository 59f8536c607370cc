//! Generic signatures (JVMS 4.7.9.1) as Java source writes them. Malformed ones answer `None`; the descriptor serves then.

use crate::classfile::mutf8::to_rust_string;

/// Nesting deeper than this is refused: it would drive our recursion.
const MAX_DEPTH: usize = 200;

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    depth: usize,
}

/// A class signature, taken apart.
pub struct ClassSignature {
    /// With its angle brackets, empty if there are none.
    pub type_parameters: String,
    pub superclass: String,
    pub interfaces: Vec<String>,
}

pub struct MethodSignature {
    pub type_parameters: String,
    pub parameters: Vec<String>,
    pub return_type: String,
    pub throws: Vec<String>,
}

/// `full`: type parameters say that they extend Object.
pub fn class(text: &[u8], full: bool) -> Option<ClassSignature> {
    let mut p = Parser { text, at: 0, depth: 0 };
    let type_parameters = p.type_parameters(full)?;
    let superclass = p.any_type()?;
    let mut interfaces = Vec::new();
    while p.at < text.len() {
        interfaces.push(p.any_type()?);
    }
    Some(ClassSignature { type_parameters, superclass, interfaces })
}

pub fn method(text: &[u8], full: bool) -> Option<MethodSignature> {
    let mut p = Parser { text, at: 0, depth: 0 };
    let type_parameters = p.type_parameters(full)?;
    p.expect(b'(')?;
    let mut parameters = Vec::new();
    while !p.skip(b')') {
        parameters.push(p.any_type()?);
    }
    let return_type = p.any_type()?;
    let mut throws = Vec::new();
    while p.skip(b'^') {
        throws.push(p.any_type()?);
    }
    (p.at == text.len()).then_some(MethodSignature { type_parameters, parameters, return_type, throws })
}

pub fn field(text: &[u8]) -> Option<String> {
    let mut p = Parser { text, at: 0, depth: 0 };
    let found = p.any_type()?;
    (p.at == text.len()).then_some(found)
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn skip(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, wanted: u8) -> Option<()> {
        self.skip(wanted).then_some(())
    }

    fn name(&mut self, ends: &[u8]) -> Option<String> {
        let length = self.text[self.at..].iter().position(|b| ends.contains(b))?;
        let name = to_rust_string(&self.text[self.at..self.at + length]);
        self.at += length;
        Some(name.replace('/', "."))
    }

    fn any_type(&mut self) -> Option<String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let first = self.peek()?;
        self.at += 1;
        let found = match first {
            b'B' => "byte".into(),
            b'C' => "char".into(),
            b'D' => "double".into(),
            b'F' => "float".into(),
            b'I' => "int".into(),
            b'J' => "long".into(),
            b'S' => "short".into(),
            b'Z' => "boolean".into(),
            b'V' => "void".into(),
            b'[' => self.any_type()? + "[]",
            b'T' => {
                let name = self.name(b";")?;
                self.expect(b';')?;
                name
            }
            b'L' => self.class_type()?,
            _ => return None,
        };
        self.depth -= 1;
        Some(found)
    }

    /// After the `L`.
    fn class_type(&mut self) -> Option<String> {
        let mut out = String::new();
        loop {
            out.push_str(&self.name(b";<.")?);
            if self.skip(b'<') {
                let mut arguments = Vec::new();
                while !self.skip(b'>') {
                    arguments.push(self.type_argument()?);
                }
                out.push_str(&format!("<{}>", arguments.join(", ")));
            }
            if self.skip(b';') {
                return Some(out);
            }
            self.expect(b'.')?;
            out.push('.');
        }
    }

    fn type_argument(&mut self) -> Option<String> {
        if self.skip(b'*') {
            Some("?".into())
        } else if self.skip(b'+') {
            Some(format!("? extends {}", self.any_type()?))
        } else if self.skip(b'-') {
            Some(format!("? super {}", self.any_type()?))
        } else {
            self.any_type()
        }
    }

    fn type_parameters(&mut self, full: bool) -> Option<String> {
        if !self.skip(b'<') {
            return Some(String::new());
        }
        let mut all = Vec::new();
        while !self.skip(b'>') {
            let mut parameter = self.name(b":")?;
            let mut bounds = Vec::new();
            while self.skip(b':') {
                if !matches!(self.peek(), Some(b':')) {
                    bounds.push(self.any_type()?);
                }
            }
            if !(bounds.is_empty() || (bounds == ["java.lang.Object"] && !full)) {
                parameter.push_str(&format!(" extends {}", bounds.join(" & ")));
            }
            all.push(parameter);
        }
        Some(format!("<{}>", all.join(", ")))
    }
}
