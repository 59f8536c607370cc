//! Attributes as `-v` shows them, but for annotations and module tables (`metadata`).

use super::class::{Listing, dotted, words};
use super::constants;
use crate::classfile::attributes::{self, Attribute, Attributes};
use crate::classfile::descriptor::FieldType;
use crate::classfile::mutf8::to_rust_string;
use crate::classfile::stack_map::{self, FrameKind, VerificationType};
use crate::classfile::{ClassFlags, Code, MemberInfo};

const INNER_WORDS: [(u16, &str); 6] =
    [(0x0001, "public "), (0x0002, "private "), (0x0004, "protected "), (0x0008, "static "), (0x0010, "final "), (0x0400, "abstract ")];

impl Listing<'_> {
    pub fn attributes(&mut self, all: Attributes<'_>) {
        for attribute in all {
            self.attribute(&attribute);
        }
    }

    pub fn method_attributes(&mut self, method: &MemberInfo, arguments: usize) {
        for attribute in self.cf.member_attributes(method) {
            match Code::read(self.cf.pool(), attribute.data) {
                Some(code) if attribute.name == b"Code" => self.code(&code, arguments),
                _ => self.attribute(&attribute),
            }
        }
    }

    fn code(&mut self, code: &Code<'_>, arguments: usize) {
        self.out.line("Code:");
        self.out.deeper(1);
        self.out.line(&format!("stack={}, locals={}, args_size={arguments}", code.max_stack, code.max_locals));
        self.instructions(code);
        self.exception_table(code);
        self.attributes(code.attributes);
        self.out.back(1);
    }

    fn attribute(&mut self, attribute: &Attribute<'_>) {
        if self.known(attribute).is_none() {
            self.unknown(attribute);
        }
    }

    /// `None`: not one we know, or malformed.
    fn known(&mut self, attribute: &Attribute<'_>) -> Option<()> {
        let (cf, pool, data) = (self.cf, self.cf.pool(), attribute.data);
        match attribute.name {
            b"ConstantValue" => {
                let index = attributes::one_index::<()>(data)?.raw();
                self.out.line(&format!("ConstantValue: {}", constants::operand(pool, index, 0)));
            }
            b"Deprecated" => self.out.line("Deprecated: true"),
            b"Synthetic" => self.out.line("Synthetic: true"),
            b"Signature" => {
                let index = attributes::one_index(data)?;
                self.out.put(&format!("Signature: #{}", index.raw()));
                self.out.comment(&to_rust_string(cf.utf8(index)));
            }
            b"SourceFile" => {
                self.out.line(&format!("SourceFile: \"{}\"", to_rust_string(cf.utf8(attributes::one_index(data)?))));
            }
            b"SourceDebugExtension" => self.debug_extension(data),
            b"Exceptions" => {
                let names: Vec<_> = attributes::index_list(data)?.map(|i| dotted(pool.class_name(i))).collect();
                self.out.line("Exceptions:");
                self.out.deeper(1);
                self.out.line(&format!("throws {}", names.join(", ")));
                self.out.back(1);
            }
            b"LineNumberTable" => self.line_number_table(data),
            b"LocalVariableTable" => self.variable_table("LocalVariableTable", data),
            b"LocalVariableTypeTable" => self.variable_table("LocalVariableTypeTable", data),
            b"StackMapTable" => self.stack_map(&stack_map::frames(data)?),
            b"InnerClasses" => self.inner_classes(&attributes::inner_classes(data)?),
            b"EnclosingMethod" => {
                let found = attributes::enclosing_method(data)?;
                let method = found.method.map_or(0, |m| m.raw());
                self.out.put(&format!("EnclosingMethod: #{}.#{method}", found.class.raw()));
                let class = dotted(pool.class_name(found.class));
                self.out.comment(&match pool.name_and_type(method) {
                    Some((name, _)) => format!("{class}.{}", to_rust_string(name)),
                    None => class,
                });
            }
            b"NestHost" => {
                let index = attributes::one_index::<()>(data)?.raw();
                self.out.line(&format!("NestHost: {}", constants::operand(pool, index, 0)));
            }
            b"NestMembers" | b"PermittedSubclasses" => {
                let list = attributes::index_list::<()>(data)?;
                self.out.line(&format!("{}:", to_rust_string(attribute.name)));
                self.out.deeper(1);
                for index in list {
                    self.out.line(&constants::value(pool, index.raw()));
                }
                self.out.back(1);
            }
            b"Record" => self.record(data)?,
            b"BootstrapMethods" => {
                let list = attributes::bootstrap_methods(data)?;
                self.out.line("BootstrapMethods:");
                for (i, row) in list.into_iter().enumerate() {
                    self.out.deeper(1);
                    self.out.line(&format!("{i}: #{} {}", row.handle.raw(), constants::value(pool, row.handle.raw())));
                    self.out.deeper(1);
                    self.out.line("Method arguments:");
                    self.out.deeper(1);
                    for argument in row.arguments {
                        self.out.line(&format!("#{} {}", argument.raw(), constants::value(pool, argument.raw())));
                    }
                    self.out.back(3);
                }
            }
            b"MethodParameters" => self.method_parameters(&attributes::method_parameters(data)?),
            _ => return self.metadata(attribute),
        }
        Some(())
    }

    fn method_parameters(&mut self, rows: &[attributes::MethodParameter]) {
        self.out.line("MethodParameters:");
        self.out.deeper(1);
        self.out.line(&format!("{:<30} {}", "Name", "Flags"));
        for row in rows {
            let flags = words(row.flags, &[(0x0010, "final "), (0x1000, "synthetic"), (0x8000, "mandated")]).concat();
            let name = row.name.map_or("<no name>".into(), |n| to_rust_string(self.cf.utf8(n)));
            self.out.line(&format!("{name:<30} {flags}"));
        }
        self.out.back(1);
    }

    fn debug_extension(&mut self, data: &[u8]) {
        self.out.line("SourceDebugExtension:");
        self.out.deeper(1);
        let text = to_rust_string(data).replace("\r\n", "\n").replace('\r', "\n");
        for line in text.trim_end_matches('\n').split('\n') {
            self.out.line(line);
        }
        self.out.back(1);
    }

    fn inner_classes(&mut self, rows: &[attributes::InnerClass]) {
        let pool = self.cf.pool();
        self.out.line("InnerClasses:");
        self.out.deeper(1);
        for row in rows {
            let hidden = if row.flags.is_interface() { ClassFlags::ABSTRACT } else { 0 };
            self.out.put(&words(row.flags.bits() & !hidden, &INNER_WORDS).concat());
            if let Some(name) = row.name {
                self.out.put(&format!("#{}= ", name.raw()));
            }
            self.out.put(&format!("#{}", row.inner.raw()));
            if let Some(outer) = row.outer {
                self.out.put(&format!(" of #{}", outer.raw()));
            }
            self.out.put(";");
            let mut comment = String::new();
            if let Some(name) = row.name {
                comment.push_str(&format!("{}=", to_rust_string(self.cf.utf8(name))));
            }
            comment.push_str(&constants::operand(pool, row.inner.raw(), 0));
            if let Some(outer) = row.outer {
                comment.push_str(&format!(" of {}", constants::operand(pool, outer.raw(), 0)));
            }
            self.out.comment(&comment);
        }
        self.out.back(1);
    }

    fn record(&mut self, data: &[u8]) -> Option<()> {
        let rows = attributes::record(self.cf.pool(), data)?;
        self.out.line("Record:");
        self.out.deeper(1);
        for row in rows {
            let descriptor = self.cf.utf8(row.descriptor);
            let generic =
                row.attributes.named(b"Signature").and_then(attributes::one_index).and_then(|s| super::signature::field(self.cf.utf8(s)));
            let ty = generic.or_else(|| FieldType::parse(descriptor).map(FieldType::java_name)).unwrap_or_default();
            self.out.line(&format!("{ty} {};", to_rust_string(self.cf.utf8(row.name))));
            self.out.deeper(1);
            self.out.line(&format!("descriptor: {}", to_rust_string(descriptor)));
            self.attributes(row.attributes);
            self.out.back(1);
            self.out.end();
        }
        self.out.back(1);
        Some(())
    }

    fn stack_map(&mut self, frames: &[stack_map::Frame]) {
        self.out.line(&format!("StackMapTable: number_of_entries = {}", frames.len()));
        self.out.deeper(1);
        for frame in frames {
            let name = match frame.kind {
                FrameKind::Same => "same",
                FrameKind::SameExtended => "same_frame_extended",
                FrameKind::SameLocals1(_) => "same_locals_1_stack_item",
                FrameKind::SameLocals1Extended(_) => "same_locals_1_stack_item_frame_extended",
                FrameKind::Chop(_) => "chop",
                FrameKind::Append(_) => "append",
                FrameKind::Full { .. } => "full_frame",
            };
            self.out.line(&format!("frame_type = {} /* {name} */", frame.frame_type));
            self.out.deeper(1);
            if frame.frame_type >= 247 {
                self.out.line(&format!("offset_delta = {}", frame.offset_delta));
            }
            match &frame.kind {
                FrameKind::SameLocals1(one) | FrameKind::SameLocals1Extended(one) => {
                    self.verification_types("stack", std::slice::from_ref(one));
                }
                FrameKind::Append(locals) => self.verification_types("locals", locals),
                FrameKind::Full { locals, stack } => {
                    self.verification_types("locals", locals);
                    self.verification_types("stack", stack);
                }
                _ => {}
            }
            self.out.back(1);
        }
        self.out.back(1);
    }

    fn verification_types(&mut self, title: &str, types: &[VerificationType]) {
        let names: Vec<String> = types
            .iter()
            .map(|ty| match ty {
                VerificationType::Top => "top".into(),
                VerificationType::Integer => "int".into(),
                VerificationType::Float => "float".into(),
                VerificationType::Double => "double".into(),
                VerificationType::Long => "long".into(),
                VerificationType::Null => "null".into(),
                VerificationType::UninitializedThis => "this".into(),
                VerificationType::Object(index) => constants::operand(self.cf.pool(), *index, 0),
                VerificationType::Uninitialized(bci) => format!("uninitialized {bci}"),
            })
            .collect();
        if names.is_empty() {
            self.out.line(&format!("{title} = []"));
        } else {
            self.out.line(&format!("{title} = [ {} ]", names.join(", ")));
        }
    }

    fn unknown(&mut self, attribute: &Attribute<'_>) {
        self.out.line(&format!("{}: length = 0x{:X} (unknown attribute)", to_rust_string(attribute.name), attribute.data.len()));
        self.out.deeper(1);
        for row in attribute.data.chunks(16) {
            self.out.line(&row.iter().map(|b| format!("{b:02X}")).collect::<Vec<_>>().join(" "));
        }
        self.out.back(1);
    }
}
