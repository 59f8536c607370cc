//! The frame of a listing: header, fields, methods; modules. Instructions and attributes have files of their own.

use super::constants::{self, java_double, java_float};
use super::lines::Lines;
use super::{Show, sha256, signature};
use crate::classfile::constant_pool::CpIndex;
use crate::classfile::descriptor::{FieldType, MethodDescriptor};
use crate::classfile::mutf8::to_rust_string;
use crate::classfile::{ClassFile, ClassFlags, Entry, FieldFlags, MemberInfo, MethodFlags};

/// A listing in the making.
pub(super) struct Listing<'a> {
    pub cf: &'a ClassFile,
    pub show: Show,
    pub out: Lines,
}

/// Words for the flags in `mask`, in the order of their bits.
pub(super) fn words(flags: u16, table: &[(u16, &'static str)]) -> Vec<&'static str> {
    table.iter().filter(|(bit, _)| flags & bit != 0).map(|&(_, word)| word).collect()
}

const CLASS_WORDS: [(u16, &str); 3] = [(0x0001, "public"), (0x0010, "final"), (0x0400, "abstract")];
const FIELD_WORDS: [(u16, &str); 7] = [
    (0x0001, "public"),
    (0x0002, "private"),
    (0x0004, "protected"),
    (0x0008, "static"),
    (0x0010, "final"),
    (0x0040, "volatile"),
    (0x0080, "transient"),
];
const METHOD_WORDS: [(u16, &str); 9] = [
    (0x0001, "public"),
    (0x0002, "private"),
    (0x0004, "protected"),
    (0x0008, "static"),
    (0x0010, "final"),
    (0x0020, "synchronized"),
    (0x0100, "native"),
    (0x0400, "abstract"),
    (0x0800, "strictfp"),
];
const CLASS_FLAGS: [(u16, &str); 9] = [
    (0x0001, "ACC_PUBLIC"),
    (0x0010, "ACC_FINAL"),
    (0x0020, "ACC_SUPER"),
    (0x0200, "ACC_INTERFACE"),
    (0x0400, "ACC_ABSTRACT"),
    (0x1000, "ACC_SYNTHETIC"),
    (0x2000, "ACC_ANNOTATION"),
    (0x4000, "ACC_ENUM"),
    (0x8000, "ACC_MODULE"),
];
const FIELD_FLAGS: [(u16, &str); 9] = [
    (0x0001, "ACC_PUBLIC"),
    (0x0002, "ACC_PRIVATE"),
    (0x0004, "ACC_PROTECTED"),
    (0x0008, "ACC_STATIC"),
    (0x0010, "ACC_FINAL"),
    (0x0040, "ACC_VOLATILE"),
    (0x0080, "ACC_TRANSIENT"),
    (0x1000, "ACC_SYNTHETIC"),
    (0x4000, "ACC_ENUM"),
];
const METHOD_FLAGS: [(u16, &str); 12] = [
    (0x0001, "ACC_PUBLIC"),
    (0x0002, "ACC_PRIVATE"),
    (0x0004, "ACC_PROTECTED"),
    (0x0008, "ACC_STATIC"),
    (0x0010, "ACC_FINAL"),
    (0x0020, "ACC_SYNCHRONIZED"),
    (0x0040, "ACC_BRIDGE"),
    (0x0080, "ACC_VARARGS"),
    (0x0100, "ACC_NATIVE"),
    (0x0400, "ACC_ABSTRACT"),
    (0x0800, "ACC_STRICT"),
    (0x1000, "ACC_SYNTHETIC"),
];

pub(super) fn dotted(name: &[u8]) -> String {
    to_rust_string(name).replace('/', ".")
}

fn java_type(descriptor: &[u8]) -> String {
    FieldType::parse(descriptor).map_or_else(|| to_rust_string(descriptor), FieldType::java_name)
}

impl<'a> Listing<'a> {
    pub fn new(cf: &'a ClassFile, show: Show) -> Self {
        Self { cf, show, out: Lines::default() }
    }

    pub fn whole(mut self, path: &str) -> String {
        let verbose = self.show.verbose;
        if verbose {
            self.out.line(&format!("Classfile {path}"));
            self.out.deeper(1);
            self.out.line(&format!("size {} bytes", self.cf.bytes().len()));
            self.out.line(&format!("SHA-256 checksum {}", sha256::hex(self.cf.bytes())));
        }
        if let Some(file) = self.cf.source_file() {
            self.out.line(&format!("Compiled from \"{}\"", to_rust_string(self.cf.utf8(file))));
        }
        if verbose {
            self.out.back(1);
        }
        self.header();
        if verbose {
            self.out.end();
            self.verbose_header();
            self.out.line("{");
        } else {
            self.out.line(" {");
        }
        self.out.deeper(1);
        if self.cf.access_flags().is_module() && !verbose {
            self.directives();
        }
        for field in self.cf.fields() {
            self.field(field);
        }
        for method in self.cf.methods() {
            self.method(method);
        }
        self.out.blank_line_due(false);
        self.out.back(1);
        self.out.line("}");
        if verbose {
            self.attributes(self.cf.attributes());
        }
        self.out.into_text()
    }

    fn modifiers(&mut self, flags: u16, table: &[(u16, &'static str)]) {
        for word in words(flags, table) {
            self.out.put(&format!("{word} "));
        }
    }

    fn header(&mut self) {
        let cf = self.cf;
        let flags = cf.access_flags();
        let interface = flags.is_interface();
        let hidden = if interface { ClassFlags::ABSTRACT } else { 0 };
        self.odd_class_flags();
        self.modifiers(flags.bits() & !hidden, &CLASS_WORDS);
        if flags.is_module() {
            if let Some(module) = cf.module() {
                if module.flags & 0x0020 != 0 {
                    self.out.put("open ");
                }
                self.out.put(&format!("module {}", dotted(cf.pool().module(module.name.raw()).unwrap_or_default())));
                if let Some(version) = module.version {
                    self.out.put(&format!("@{}", to_rust_string(cf.utf8(version))));
                }
            }
            return;
        }
        self.out.put(if interface { "interface " } else { "class " });
        self.out.put(&dotted(cf.this_class_name()));
        let generic = cf.signature().and_then(|s| signature::class(cf.utf8(s), self.show.verbose));
        let generic_header = generic.is_some();
        let (superclass, interfaces, between) = match generic {
            Some(generic) => {
                self.out.put(&generic.type_parameters);
                (Some(generic.superclass), generic.interfaces, ", ")
            }
            None => (cf.super_class_name().map(dotted), cf.interface_names().map(dotted).collect(), ","),
        };
        let silent = |s: &String| s == "java.lang.Object" && !(generic_header && self.show.verbose);
        if let Some(superclass) = superclass.filter(|s| !interface && !silent(s)) {
            self.out.put(&format!(" extends {superclass}"));
        }
        if !interfaces.is_empty() {
            self.out.put(if interface { " extends " } else { " implements " });
            self.out.put(&interfaces.join(between));
        }
    }

    /// Bits that mean nothing in a class: `javap` says so each time it looks at them.
    fn odd_class_flags(&mut self) -> u16 {
        let known = CLASS_FLAGS.iter().fold(0, |mask, (bit, _)| mask | bit);
        let odd = self.cf.access_flags().bits() & !known;
        if odd != 0 {
            let release = self.cf.major().saturating_sub(44);
            self.out.line(&format!(
                "Error: Access Flags: Unmatched bit position 0x{odd:x} for location CLASS for class file format RELEASE_{release}"
            ));
        }
        odd
    }

    fn flags_line(&mut self, flags: u16, table: &[(u16, &'static str)]) {
        self.out.line(&format!("flags: (0x{flags:04x}) {}", words(flags, table).join(", ")));
    }

    fn verbose_header(&mut self) {
        let cf = self.cf;
        self.out.deeper(1);
        self.out.line(&format!("minor version: {}", cf.minor()));
        self.out.line(&format!("major version: {}", cf.major()));
        self.out.back(1);
        let odd = self.odd_class_flags();
        self.out.deeper(1);
        let mut names: Vec<String> = words(cf.access_flags().bits(), &CLASS_FLAGS).into_iter().map(String::from).collect();
        names.extend((odd != 0).then(|| format!("0x{odd:x}")));
        self.out.line(&format!("flags: (0x{:04x}) {}", cf.access_flags().bits(), names.join(", ")));
        self.out.put(&format!("this_class: #{}", cf.this_class().raw()));
        self.out.comment(&to_rust_string(cf.this_class_name()));
        match cf.super_class() {
            Some(index) => {
                self.out.put(&format!("super_class: #{}", index.raw()));
                self.out.comment(&to_rust_string(cf.pool().class_name(index)));
            }
            None => self.out.line("super_class: #0"),
        }
        self.out.line(&format!(
            "interfaces: {}, fields: {}, methods: {}, attributes: {}",
            cf.interfaces().len(),
            cf.fields().len(),
            cf.methods().len(),
            cf.attributes().count()
        ));
        self.out.back(1);
        self.out.line("Constant pool:");
        self.out.deeper(1);
        let width = cf.pool().len().to_string().len() + 1;
        for (index, entry) in cf.pool().iter() {
            let name = constants::tag_name(cf.pool().tag(index));
            let (text, comment) = constants::pool_row(cf.pool(), index);
            self.out.put(&format!("{:>width$} = {name:<18} {text}", format!("#{index}")));
            match comment {
                Some(comment) => self.out.comment(&comment),
                None => self.out.end(),
            }
            debug_assert!(!matches!(entry, Entry::Utf8(_)) || name == "Utf8");
        }
        self.out.back(1);
    }

    fn field(&mut self, field: &MemberInfo) {
        if !self.show.member(field.flags) {
            return;
        }
        let cf = self.cf;
        self.modifiers(field.flags, &FIELD_WORDS);
        let generic = cf.member_signature(field).and_then(|s| signature::field(cf.utf8(s)));
        let of_type = generic.unwrap_or_else(|| java_type(cf.descriptor_of(field)));
        self.out.put(&format!("{of_type} {}", to_rust_string(cf.name_of(field))));
        if let Some(index) = cf.constant_value(field).filter(|_| self.show.constants) {
            self.out.put(&format!(" = {}", self.source_constant(index.raw(), cf.descriptor_of(field))));
        }
        self.out.line(";");
        self.out.deeper(1);
        if self.show.descriptors || self.show.verbose {
            self.out.line(&format!("descriptor: {}", to_rust_string(cf.descriptor_of(field))));
        }
        if self.show.verbose {
            self.flags_line(field.flags & !FieldFlags::default().bits(), &FIELD_FLAGS);
            self.attributes(cf.member_attributes(field));
        }
        self.out.back(1);
        if self.show.code || self.show.verbose || self.show.lines {
            self.out.end();
        }
    }

    /// As `-constants` shows it.
    fn source_constant(&self, index: u16, descriptor: &[u8]) -> String {
        match (self.cf.pool().entry(index), descriptor) {
            (Some(Entry::Integer(v)), b"Z") => (v != 0).to_string(),
            (Some(Entry::Integer(v)), b"C") => {
                let unit = crate::classfile::mutf8::encode([u16::try_from(v & 0xFFFF).unwrap_or(0)]);
                format!("'{}'", constants::escaped(&unit))
            }
            (Some(Entry::Float(v)), _) => java_float(v) + "f",
            (Some(Entry::Double(v)), _) => java_double(v) + "d",
            (Some(Entry::String(text)), _) => format!("\"{}\"", constants::escaped(self.cf.utf8(CpIndex::new(text)))),
            _ => constants::value(self.cf.pool(), index),
        }
    }

    fn method(&mut self, method: &MemberInfo) {
        if !self.show.member(method.flags) {
            return;
        }
        let cf = self.cf;
        let (name, descriptor) = (cf.name_of(method), cf.descriptor_of(method));
        let flags = method.method_flags();
        self.modifiers(method.flags, &METHOD_WORDS);
        let generic = cf.member_signature(method).and_then(|s| signature::method(cf.utf8(s), self.show.verbose));
        let plain = MethodDescriptor::parse(descriptor);
        let interface = cf.access_flags().is_interface();
        let concrete = MethodFlags::ABSTRACT | MethodFlags::STATIC | MethodFlags::PRIVATE;
        if interface && !flags.has(concrete) && name != b"<clinit>" {
            self.out.put("default ");
        }
        let (type_parameters, mut parameters, return_type, mut throws) = match generic {
            Some(g) => (g.type_parameters, g.parameters, g.return_type, g.throws),
            None => (
                String::new(),
                plain.into_iter().flat_map(|d| d.parameters()).map(FieldType::java_name).collect(),
                plain.and_then(|d| d.return_type()).map_or_else(|| "void".into(), FieldType::java_name),
                Vec::new(),
            ),
        };
        if !type_parameters.is_empty() {
            self.out.put(&format!("{type_parameters} "));
        }
        if let Some(last) = parameters.last_mut().filter(|p| flags.is_varargs() && p.ends_with("[]")) {
            last.truncate(last.len() - 2);
            last.push_str("...");
        }
        match name {
            b"<init>" => self.out.put(&format!("{}({})", dotted(cf.this_class_name()), parameters.join(", "))),
            b"<clinit>" => self.out.put("{}"),
            _ => self.out.put(&format!("{return_type} {}({})", to_rust_string(name), parameters.join(", "))),
        }
        let declared = cf.exceptions(method);
        if !declared.is_empty() {
            if throws.is_empty() {
                throws = declared.map(|index| dotted(cf.pool().class_name(index))).collect();
            }
            self.out.put(&format!(" throws {}", throws.join(", ")));
        }
        self.out.line(";");
        self.out.deeper(1);
        if self.show.descriptors || self.show.verbose {
            self.out.line(&format!("descriptor: {}", to_rust_string(descriptor)));
        }
        if self.show.verbose {
            self.flags_line(method.flags, &METHOD_FLAGS);
            let arguments = plain.map_or(0, |d| d.parameter_count()) + usize::from(!flags.is_static());
            self.method_attributes(method, arguments);
        } else if let Some(code) = cf.code(method).filter(|_| self.show.code) {
            self.out.line("Code:");
            self.out.deeper(1);
            self.instructions(&code);
            self.exception_table(&code);
            if self.show.lines {
                self.debug_tables(&code);
            }
            self.out.back(1);
        }
        self.out.back(1);
        // Between methods, not after the last.
        self.out.blank_line_due(self.show.code || self.show.verbose || self.show.descriptors || self.show.lines);
    }

    fn directives(&mut self) {
        let cf = self.cf;
        let Some(module) = cf.module() else { return };
        let pool = cf.pool();
        for requires in &module.requires {
            let words = words(requires.flags, &[(0x0020, "transitive "), (0x0040, "static ")]).concat();
            self.out.line(&format!("requires {words}{};", dotted(pool.module(requires.module.raw()).unwrap_or_default())));
        }
        for (word, list) in [("exports", &module.exports), ("opens", &module.opens)] {
            for row in list {
                let to = row.to.map(|m| dotted(pool.module(m.raw()).unwrap_or_default())).collect();
                self.directive(&format!("{word} {}", dotted(pool.package(row.package.raw()).unwrap_or_default())), " to", to);
            }
        }
        for service in module.uses {
            self.out.line(&format!("uses {};", dotted(pool.class_name(service))));
        }
        for row in &module.provides {
            let with = row.with.map(|c| dotted(pool.class_name(c))).collect();
            self.directive(&format!("provides  {}", dotted(pool.class_name(row.service))), " with", with);
        }
    }

    fn directive(&mut self, head: &str, word: &str, targets: Vec<String>) {
        self.out.put(head);
        if !targets.is_empty() {
            self.out.line(word);
            self.out.deeper(1);
            self.out.put(&targets.join(",\n"));
            self.out.back(1);
        }
        self.out.line(";");
    }
}
