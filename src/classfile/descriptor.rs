//! Field and method descriptors (JVMS 4.3): parsed from raw modified UTF-8, slices of it, no allocation.

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldType<'a> {
    Boolean,
    Byte,
    Char,
    Short,
    Int,
    Long,
    Float,
    Double,
    /// The class's binary name with slashes, without `L` and `;`.
    Object(&'a [u8]),
    /// The whole descriptor, brackets included (`[[I`).
    Array(&'a [u8]),
}

impl<'a> FieldType<'a> {
    /// A whole field descriptor.
    pub fn parse(text: &'a [u8]) -> Option<Self> {
        match Self::first(text)? {
            (found, length) if length == text.len() => Some(found),
            _ => None,
        }
    }

    /// The type at the start of `text` and its length.
    pub fn first(text: &'a [u8]) -> Option<(Self, usize)> {
        Some(match *text.first()? {
            b'Z' => (Self::Boolean, 1),
            b'B' => (Self::Byte, 1),
            b'C' => (Self::Char, 1),
            b'S' => (Self::Short, 1),
            b'I' => (Self::Int, 1),
            b'J' => (Self::Long, 1),
            b'F' => (Self::Float, 1),
            b'D' => (Self::Double, 1),
            b'L' => {
                let end = text.iter().position(|&b| b == b';')?;
                let name = &text[1..end];
                is_class_name(name).then_some((Self::Object(name), end + 1))?
            }
            b'[' => {
                let dimensions = text.iter().take_while(|&&b| b == b'[').count();
                if dimensions > 255 {
                    return None;
                }
                let (_, length) = Self::first(&text[dimensions..])?;
                (Self::Array(&text[..dimensions + length]), dimensions + length)
            }
            _ => return None,
        })
    }

    /// Two for long and double, else one.
    pub const fn slots(self) -> usize {
        match self {
            Self::Long | Self::Double => 2,
            _ => 1,
        }
    }

    pub const fn is_reference(self) -> bool {
        matches!(self, Self::Object(_) | Self::Array(_))
    }

    /// For an array: the element type and the number of dimensions.
    pub fn element(self) -> Option<(FieldType<'a>, usize)> {
        match self {
            Self::Array(text) => {
                let dimensions = text.iter().take_while(|&&b| b == b'[').count();
                Some((Self::parse(&text[dimensions..])?, dimensions))
            }
            _ => None,
        }
    }

    /// As Java source writes it: `java.lang.String[]`.
    pub fn java_name(self) -> String {
        match self {
            Self::Boolean => "boolean".into(),
            Self::Byte => "byte".into(),
            Self::Char => "char".into(),
            Self::Short => "short".into(),
            Self::Int => "int".into(),
            Self::Long => "long".into(),
            Self::Float => "float".into(),
            Self::Double => "double".into(),
            Self::Object(name) => super::mutf8::to_rust_string(name).replace('/', "."),
            Self::Array(text) => match self.element() {
                Some((element, dimensions)) => element.java_name() + &"[]".repeat(dimensions),
                None => super::mutf8::to_rust_string(text),
            },
        }
    }
}

/// A method descriptor known to be well formed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MethodDescriptor<'a> {
    parameters: &'a [u8],
    /// `None` for void.
    return_type: Option<FieldType<'a>>,
    parameter_slots: usize,
    parameter_count: usize,
}

impl<'a> MethodDescriptor<'a> {
    pub fn parse(text: &'a [u8]) -> Option<Self> {
        let body = text.strip_prefix(b"(")?;
        let (mut at, mut parameter_slots, mut parameter_count) = (0, 0, 0);
        while *body.get(at)? != b')' {
            let (parameter, length) = FieldType::first(&body[at..])?;
            parameter_slots += parameter.slots();
            parameter_count += 1;
            at += length;
        }
        let return_type = match &body[at + 1..] {
            b"V" => None,
            rest => Some(FieldType::parse(rest)?),
        };
        Some(Self { parameters: &body[..at], return_type, parameter_slots, parameter_count })
    }

    pub fn parameters(self) -> impl Iterator<Item = FieldType<'a>> + Clone {
        let mut rest = self.parameters;
        std::iter::from_fn(move || {
            let (parameter, length) = FieldType::first(rest)?;
            rest = &rest[length..];
            Some(parameter)
        })
    }

    pub fn return_type(self) -> Option<FieldType<'a>> {
        self.return_type
    }

    pub fn parameter_count(self) -> usize {
        self.parameter_count
    }

    /// Local variables the parameters take, `this` not counted (JVMS 4.3.3 limits them, with `this`, to 255).
    pub fn parameter_slots(self) -> usize {
        self.parameter_slots
    }

    pub fn return_slots(self) -> usize {
        self.return_type.map_or(0, FieldType::slots)
    }
}

/// A binary class name in internal form: non-empty parts between slashes, none with `. ; [` (JVMS 4.2.1, 4.2.2).
pub fn is_class_name(name: &[u8]) -> bool {
    name.split(|&b| b == b'/').all(is_unqualified_name)
}

/// A field name, or a part of a class name.
pub fn is_unqualified_name(name: &[u8]) -> bool {
    !name.is_empty() && !name.iter().any(|b| matches!(b, b'.' | b';' | b'[' | b'/'))
}

/// A method name: as a field's, and no `<` or `>` but in `<init>` and `<clinit>`.
pub fn is_method_name(name: &[u8]) -> bool {
    name == b"<init>" || name == b"<clinit>" || (is_unqualified_name(name) && !name.iter().any(|b| matches!(b, b'<' | b'>')))
}

/// Which names and descriptors a class file may have, by its version: before 49 names are identifiers of the Java language.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    pub major: u16,
}

impl Names {
    fn old(self) -> bool {
        self.major < 49
    }

    pub fn is_class(self, name: &[u8]) -> bool {
        is_class_name(name) && (!self.old() || name.split(|&b| b == b'/').all(is_identifier))
    }

    pub fn is_field(self, name: &[u8]) -> bool {
        is_unqualified_name(name) && (!self.old() || is_identifier(name))
    }

    pub fn is_method(self, name: &[u8]) -> bool {
        is_method_name(name) && (!self.old() || name.first() == Some(&b'<') || is_identifier(name))
    }

    /// Whether the classes in a well-formed descriptor have such names.
    pub fn fit_descriptor(self, text: &[u8]) -> bool {
        let mut rest = text;
        while let Some(start) = rest.iter().position(|&b| b == b'L').filter(|_| self.old()) {
            let Some(length) = rest[start..].iter().position(|&b| b == b';') else { return true };
            if !self.is_class(&rest[start + 1..start + length]) {
                return false;
            }
            rest = &rest[start + length + 1..];
        }
        true
    }
}

/// By ASCII; what else counts as a letter is believed.
fn is_identifier(name: &[u8]) -> bool {
    let part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$') || !b.is_ascii();
    name.first().is_some_and(|b| part(b) && !b.is_ascii_digit()) && name.iter().all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_types() {
        assert_eq!(FieldType::parse(b"I"), Some(FieldType::Int));
        assert_eq!(FieldType::parse(b"Ljava/lang/String;"), Some(FieldType::Object(b"java/lang/String")));
        assert_eq!(FieldType::parse(b"[[J").expect("array").element(), Some((FieldType::Long, 2)));
        assert_eq!(FieldType::parse(b"[[La/B;").expect("array").java_name(), "a.B[][]");
        for bad in [&b""[..], b"II", b"L;", b"La//b;", b"L/a;", b"La.b;", b"[", b"V", b"Lx"] {
            assert_eq!(FieldType::parse(bad), None, "{}", String::from_utf8_lossy(bad));
        }
        assert!(FieldType::parse([b"[".repeat(255), b"I".to_vec()].concat().as_slice()).is_some());
        assert!(FieldType::parse([b"[".repeat(256), b"I".to_vec()].concat().as_slice()).is_none());
    }

    #[test]
    fn method_descriptors() {
        let parsed = MethodDescriptor::parse(b"(IJ[DLx/Y;)D").expect("valid");
        assert_eq!((parsed.parameter_slots(), parsed.parameter_count(), parsed.return_slots()), (5, 4, 2));
        assert_eq!(parsed.parameters().count(), 4);
        assert_eq!(MethodDescriptor::parse(b"()V").expect("valid").return_type(), None);
        for bad in [&b""[..], b"()", b"(V)V", b"(I", b"()VV", b"I"] {
            assert_eq!(MethodDescriptor::parse(bad), None);
        }
    }
}
