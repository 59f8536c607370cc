//! Annotations of all kinds and the attributes of module descriptors, as `-v` shows them.

use super::class::{Listing, words};
use super::constants;
use crate::classfile::annotations::{self, Annotation, ElementValue, Target, TypeAnnotation};
use crate::classfile::attributes::{self, Attribute};
use crate::classfile::descriptor::FieldType;
use crate::classfile::modules::{Exports, Module};
use crate::classfile::mutf8::to_rust_string;
use crate::classfile::reader::Reader;

const MODULE_FLAGS: [(u16, &str); 4] =
    [(0x0020, " ACC_TRANSITIVE"), (0x0040, " ACC_STATIC_PHASE"), (0x1000, " ACC_SYNTHETIC"), (0x8000, " ACC_MANDATED")];

impl Listing<'_> {
    /// `None`: not one of these, or malformed.
    pub fn metadata(&mut self, attribute: &Attribute<'_>) -> Option<()> {
        let data = attribute.data;
        let title = format!("{}:", to_rust_string(attribute.name));
        match attribute.name {
            b"RuntimeVisibleAnnotations" | b"RuntimeInvisibleAnnotations" => {
                let list = annotations::annotations(data)?;
                self.out.line(&title);
                self.numbered(&list);
            }
            b"RuntimeVisibleParameterAnnotations" | b"RuntimeInvisibleParameterAnnotations" => {
                let list = annotations::parameter_annotations(data)?;
                self.out.line(&title);
                self.out.deeper(1);
                for (i, parameter) in list.iter().enumerate() {
                    self.out.line(&format!("parameter {i}:"));
                    self.numbered(parameter);
                }
                self.out.back(1);
            }
            b"RuntimeVisibleTypeAnnotations" | b"RuntimeInvisibleTypeAnnotations" => {
                let list = annotations::type_annotations(data)?;
                self.out.line(&title);
                self.out.deeper(1);
                for (i, row) in list.iter().enumerate() {
                    let (raw, target) = (raw_annotation(&row.annotation), target_text(row));
                    self.out.line(&format!("{i}: {raw}: {target}"));
                    self.out.deeper(1);
                    self.annotation(&row.annotation);
                    self.out.end();
                    self.out.back(1);
                }
                self.out.back(1);
            }
            b"AnnotationDefault" => {
                let value = ElementValue::parse(data)?;
                self.out.line(&title);
                self.out.deeper(1);
                self.out.put(&format!("default_value: {}", raw_value(&value)));
                self.out.end();
                self.out.deeper(1);
                self.element(&value);
                self.out.end();
                self.out.back(2);
            }
            b"Module" => self.module(&Module::read(data)?),
            b"ModulePackages" => {
                let list = attributes::index_list::<()>(data)?;
                self.out.line(&title);
                self.out.deeper(1);
                for index in list {
                    self.out.put(&format!("#{}", index.raw()));
                    let name = to_rust_string(self.cf.pool().package(index.raw()).unwrap_or_default());
                    self.out.comment(&name.replace('/', "."));
                }
                self.out.back(1);
            }
            b"ModuleMainClass" => {
                let index = attributes::one_index::<()>(data)?.raw();
                self.out.put(&format!("ModuleMainClass: #{index}"));
                self.out.comment(&to_rust_string(self.cf.pool().class(index).unwrap_or_default()).replace('/', "."));
            }
            b"ModuleTarget" => {
                let index = attributes::one_index(data)?;
                self.out.line(&title);
                self.out.deeper(1);
                self.out.put(&format!("target_platform: #{}", index.raw()));
                self.out.comment(&to_rust_string(self.cf.utf8(index)));
                self.out.back(1);
            }
            b"ModuleResolution" => {
                let flags = attributes::one_index::<()>(data)?.raw();
                self.out.line("ModuleResolution:");
                self.out.deeper(1);
                let table =
                    [(1, " DO_NOT_RESOLVE_BY_DEFAULT"), (2, " WARN_DEPRECATED"), (4, " WARN_DEPRECATED_REMOVAL"), (8, " WARN_INCUBATING")];
                self.out.put(&format!("{flags:x}"));
                self.out.comment(words(flags, &table).concat().trim_start());
                self.out.back(1);
            }
            b"ModuleHashes" => self.module_hashes(data)?,
            _ => return None,
        }
        Some(())
    }

    fn numbered(&mut self, list: &[Annotation]) {
        self.out.deeper(1);
        for (i, annotation) in list.iter().enumerate() {
            self.out.line(&format!("{i}: {}", raw_annotation(annotation)));
            self.out.deeper(1);
            self.annotation(annotation);
            self.out.end();
            self.out.back(1);
        }
        self.out.back(1);
    }

    /// Resolved to names; without the last line end.
    fn annotation(&mut self, annotation: &Annotation) {
        let ty = self.cf.utf8(annotation.type_name);
        self.out.put(&FieldType::parse(ty).map_or_else(|| to_rust_string(ty), FieldType::java_name));
        if annotation.elements.is_empty() {
            return;
        }
        self.out.line("(");
        self.out.deeper(1);
        for (name, value) in &annotation.elements {
            self.out.put(&format!("{}=", to_rust_string(self.cf.utf8(*name))));
            self.element(value);
            self.out.end();
        }
        self.out.back(1);
        self.out.put(")");
    }

    fn element(&mut self, value: &ElementValue) {
        let pool = self.cf.pool();
        match value {
            ElementValue::Const(tag, index) => {
                let integer = pool.integer(*index).unwrap_or_default();
                let text = match tag {
                    b's' => format!("\"{}\"", constants::escaped(pool.utf8(*index).unwrap_or_default())),
                    b'B' => format!("(byte) {integer}"),
                    b'S' => format!("(short) {integer}"),
                    b'Z' => (integer != 0).to_string(),
                    b'C' => {
                        let unit = u16::try_from(integer & 0xFFFF).unwrap_or(0);
                        format!("'{}'", to_rust_string(&crate::classfile::mutf8::encode([unit])))
                    }
                    _ => constants::value(pool, *index),
                };
                self.out.put(&text);
            }
            ElementValue::Enum { type_name, name } => {
                let (ty, name) = (to_rust_string(self.cf.utf8(*type_name)), to_rust_string(self.cf.utf8(*name)));
                self.out.put(&format!("{ty}.{name}"));
            }
            ElementValue::Class(name) => self.out.put(&format!("class {}", to_rust_string(self.cf.utf8(*name)))),
            ElementValue::Annotation(annotation) => {
                self.out.put("@");
                self.annotation(annotation);
            }
            ElementValue::Array(items) => {
                self.out.put("[");
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        self.out.put(",");
                    }
                    self.element(item);
                }
                self.out.put("]");
            }
        }
    }

    fn module(&mut self, module: &Module<'_>) {
        let pool = self.cf.pool();
        self.out.line("Module:");
        self.out.deeper(1);
        self.out.put(&format!("#{},{:x}", module.name.raw(), module.flags));
        let open = words(module.flags, &[(0x0020, " ACC_OPEN"), (0x1000, " ACC_SYNTHETIC"), (0x8000, " ACC_MANDATED")]).concat();
        self.out.comment(&format!("{}{open}", quoted_module(self, module.name.raw())));
        match module.version {
            Some(version) => {
                self.out.put(&format!("#{}", version.raw()));
                self.out.comment(&to_rust_string(self.cf.utf8(version)));
            }
            None => self.out.line("#0"),
        }
        self.count(module.requires.len(), "requires");
        self.out.deeper(1);
        for row in &module.requires {
            self.out.put(&format!("#{},{:x}", row.module.raw(), row.flags));
            self.out.comment(&format!("{}{}", quoted_module(self, row.module.raw()), words(row.flags, &MODULE_FLAGS).concat()));
            match row.version {
                Some(version) => {
                    self.out.put(&format!("#{}", version.raw()));
                    self.out.comment(&to_rust_string(self.cf.utf8(version)));
                }
                None => self.out.line("#0"),
            }
        }
        self.out.back(1);
        self.exports("exports", &module.exports);
        self.exports("opens", &module.opens);
        self.count(module.uses.len(), "uses");
        self.out.deeper(1);
        for class in module.uses {
            self.out.put(&format!("#{}", class.raw()));
            self.out.comment(&constants::value(pool, class.raw()));
        }
        self.out.back(1);
        self.count(module.provides.len(), "provides");
        self.out.deeper(1);
        for row in &module.provides {
            self.out.put(&format!("#{}", row.service.raw()));
            self.out.comment(&format!("{} with ... {}", constants::value(pool, row.service.raw()), row.with.len()));
            self.out.deeper(1);
            for class in row.with {
                self.out.put(&format!("#{}", class.raw()));
                self.out.comment(&format!("... with {}", constants::value(pool, class.raw())));
            }
            self.out.back(1);
        }
        self.out.back(2);
    }

    fn count(&mut self, count: usize, what: &str) {
        self.out.put(&count.to_string());
        self.out.comment(what);
    }

    fn exports(&mut self, what: &str, list: &[Exports<'_>]) {
        self.count(list.len(), what);
        self.out.deeper(1);
        for row in list {
            let package = constants::value(self.cf.pool(), row.package.raw());
            let flags = words(row.flags, &MODULE_FLAGS).concat();
            self.out.put(&format!("#{},{:x}", row.package.raw(), row.flags));
            let to = if row.to.is_empty() { String::new() } else { format!(" to ... {}", row.to.len()) };
            self.out.comment(&format!("{package}{flags}{to}"));
            self.out.deeper(1);
            for module in row.to {
                self.out.put(&format!("#{}", module.raw()));
                self.out.comment(&format!("... to {}", quoted_module(self, module.raw())));
            }
            self.out.back(1);
        }
        self.out.back(1);
    }

    fn module_hashes(&mut self, data: &[u8]) -> Option<()> {
        let mut r = Reader::new(data);
        let algorithm = r.u16()?;
        let count = r.u16()?;
        let mut rows = Vec::new();
        for _ in 0..count {
            let module = r.u16()?;
            let length = r.u16()?;
            rows.push((module, r.bytes(usize::from(length))?));
        }
        self.out.line("ModuleHashes:");
        self.out.deeper(1);
        self.out.put(&format!("algorithm: #{algorithm}"));
        self.out.comment(&to_rust_string(self.cf.pool().utf8(algorithm).unwrap_or_default()));
        self.count(rows.len(), "hashes");
        for (module, hash) in rows {
            self.out.put(&format!("#{module}"));
            self.out.comment(&to_rust_string(self.cf.pool().module(module).unwrap_or_default()));
            self.out.line(&format!("hash_length: {}", hash.len()));
            self.out.line(&format!("hash: [{}]", hash.iter().map(|b| format!("{b:02x}")).collect::<String>()));
        }
        self.out.back(1);
        Some(())
    }
}

/// Module names have dots, and so are quoted.
fn quoted_module(listing: &Listing<'_>, index: u16) -> String {
    constants::value(listing.cf.pool(), index)
}

fn raw_annotation(annotation: &Annotation) -> String {
    let elements: Vec<_> = annotation.elements.iter().map(|(name, value)| format!("#{}={}", name.raw(), raw_value(value))).collect();
    format!("#{}({})", annotation.type_name.raw(), elements.join(","))
}

fn raw_value(value: &ElementValue) -> String {
    match value {
        ElementValue::Const(tag, index) => format!("{}#{index}", char::from(*tag)),
        ElementValue::Enum { type_name, name } => format!("e#{}.#{}", type_name.raw(), name.raw()),
        ElementValue::Class(name) => format!("c#{}", name.raw()),
        ElementValue::Annotation(annotation) => format!("@{}", raw_annotation(annotation)),
        ElementValue::Array(items) => format!("[{}]", items.iter().map(raw_value).collect::<Vec<_>>().join(",")),
    }
}

fn target_text(row: &TypeAnnotation) -> String {
    let name = match row.target_type {
        0x00 => "CLASS_TYPE_PARAMETER",
        0x01 => "METHOD_TYPE_PARAMETER",
        0x10 => "CLASS_EXTENDS",
        0x11 => "CLASS_TYPE_PARAMETER_BOUND",
        0x12 => "METHOD_TYPE_PARAMETER_BOUND",
        0x13 => "FIELD",
        0x14 => "METHOD_RETURN",
        0x15 => "METHOD_RECEIVER",
        0x16 => "METHOD_FORMAL_PARAMETER",
        0x17 => "THROWS",
        0x40 => "LOCAL_VARIABLE",
        0x41 => "RESOURCE_VARIABLE",
        0x42 => "EXCEPTION_PARAMETER",
        0x43 => "INSTANCEOF",
        0x44 => "NEW",
        0x45 => "CONSTRUCTOR_REFERENCE",
        0x46 => "METHOD_REFERENCE",
        0x47 => "CAST",
        0x48 => "CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT",
        0x49 => "METHOD_INVOCATION_TYPE_ARGUMENT",
        0x4A => "CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT",
        _ => "METHOD_REFERENCE_TYPE_ARGUMENT",
    };
    let target = match &row.target {
        Target::TypeParameter(index) => format!(", param_index={index}"),
        Target::Supertype(index) => format!(", type_index={index}"),
        Target::TypeParameterBound { parameter, bound } => format!(", param_index={parameter}, bound_index={bound}"),
        Target::Empty => String::new(),
        Target::FormalParameter(index) => format!(", param_index={index}"),
        Target::Throws(index) => format!(", type_index={index}"),
        Target::LocalVariable(rows) => {
            let rows: Vec<_> =
                rows.iter().map(|(start, length, index)| format!("start_pc={start}, length={length}, index={index}")).collect();
            format!(", {{{}}}", rows.join("; "))
        }
        Target::Catch(index) => format!(", exception_index={index}"),
        Target::Offset(offset) => format!(", offset={offset}"),
        Target::TypeArgument { offset, index } => format!(", offset={offset}, type_index={index}"),
    };
    let path: Vec<_> = row
        .path
        .iter()
        .map(|(kind, index)| match kind {
            0 => "ARRAY".to_string(),
            1 => "INNER_TYPE".to_string(),
            2 => "WILDCARD".to_string(),
            _ => format!("TYPE_ARGUMENT({index})"),
        })
        .collect();
    let path = if path.is_empty() { String::new() } else { format!(", location=[{}]", path.join(", ")) };
    format!("{name}{target}{path}")
}
