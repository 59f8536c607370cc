//! What is wrong with a class file, as a plain value with HotSpot's text. `runtime` turns it into a Java `LinkageError`.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatErrorKind {
    /// `java.lang.ClassFormatError`
    ClassFormat,
    /// `java.lang.UnsupportedClassVersionError`
    UnsupportedVersion,
    /// `java.lang.NoClassDefFoundError`: a module descriptor met as a class.
    NoClassDef,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    pub kind: FormatErrorKind,
    pub message: String,
    /// How far reading came, where that matters.
    pub reached: Option<Box<Reached>>,
}

/// What stands before a fault behind the class's name. HotSpot loads the superinterfaces before it reads on, so that their errors come first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The class's own name.
    pub name: Vec<u8>,
    pub interfaces: Vec<Vec<u8>>,
}

impl FormatError {
    pub fn class_format(message: impl Into<String>) -> Self {
        Self::new(FormatErrorKind::ClassFormat, message)
    }

    pub fn new(kind: FormatErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), reached: None }
    }

    pub fn truncated() -> Self {
        Self::class_format("Truncated class file")
    }

    pub fn java_class(&self) -> &'static str {
        match self.kind {
            FormatErrorKind::ClassFormat => "java/lang/ClassFormatError",
            FormatErrorKind::UnsupportedVersion => "java/lang/UnsupportedClassVersionError",
            FormatErrorKind::NoClassDef => "java/lang/NoClassDefFoundError",
        }
    }
}

impl std::fmt::Display for FormatError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for FormatError {}
