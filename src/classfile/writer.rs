//! Makes class files: the small classes that the VM itself defines (lambdas, string concatenation, record methods).
//! Bytecode is emitted with labels; the caller says the stack depth it needs. Versions up to 50 need no StackMapTable.

use std::collections::HashMap;

use super::constant_pool::{ClassInfo, CpIndex, kind, tag};
use super::descriptor::FieldType;
use super::opcode::Opcode;

type Map<K, V> = HashMap<K, V, foldhash::fast::FixedState>;

/// A constant pool under construction: equal entries are one.
#[derive(Debug, Default)]
pub struct PoolBuilder {
    bytes: Vec<u8>,
    count: u16,
    seen: Map<Vec<u8>, u16>,
}

impl PoolBuilder {
    fn add(&mut self, entry: Vec<u8>) -> u16 {
        if let Some(&index) = self.seen.get(&entry) {
            return index;
        }
        let index = self.count + 1;
        let slots = if matches!(entry[0], tag::LONG | tag::DOUBLE) { 2 } else { 1 };
        self.count = self.count.checked_add(slots).expect("a helper class has few constants");
        self.bytes.extend_from_slice(&entry);
        self.seen.insert(entry, index);
        index
    }

    fn add_indices(&mut self, tag: u8, indices: &[u16]) -> u16 {
        let mut entry = vec![tag];
        entry.extend(indices.iter().flat_map(|i| i.to_be_bytes()));
        self.add(entry)
    }

    /// Modified UTF-8.
    pub fn utf8(&mut self, text: &[u8]) -> u16 {
        let length = u16::try_from(text.len()).expect("names of helper classes are short");
        let mut entry = vec![tag::UTF8];
        entry.extend(length.to_be_bytes());
        entry.extend_from_slice(text);
        self.add(entry)
    }

    pub fn class(&mut self, name: &[u8]) -> u16 {
        let name = self.utf8(name);
        self.add_indices(tag::CLASS, &[name])
    }

    pub fn string(&mut self, text: &[u8]) -> u16 {
        let text = self.utf8(text);
        self.add_indices(tag::STRING, &[text])
    }

    pub fn method_type(&mut self, descriptor: &[u8]) -> u16 {
        let descriptor = self.utf8(descriptor);
        self.add_indices(tag::METHOD_TYPE, &[descriptor])
    }

    pub fn integer(&mut self, value: i32) -> u16 {
        self.add([&[tag::INTEGER][..], &value.to_be_bytes()].concat())
    }

    pub fn float(&mut self, value: f32) -> u16 {
        self.add([&[tag::FLOAT][..], &value.to_bits().to_be_bytes()].concat())
    }

    pub fn long(&mut self, value: i64) -> u16 {
        self.add([&[tag::LONG][..], &value.to_be_bytes()].concat())
    }

    pub fn double(&mut self, value: f64) -> u16 {
        self.add([&[tag::DOUBLE][..], &value.to_bits().to_be_bytes()].concat())
    }

    pub fn name_and_type(&mut self, name: &[u8], descriptor: &[u8]) -> u16 {
        let indices = [self.utf8(name), self.utf8(descriptor)];
        self.add_indices(tag::NAME_AND_TYPE, &indices)
    }

    fn member(&mut self, tag: u8, class: &[u8], name: &[u8], descriptor: &[u8]) -> u16 {
        let indices = [self.class(class), self.name_and_type(name, descriptor)];
        self.add_indices(tag, &indices)
    }

    pub fn field_ref(&mut self, class: &[u8], name: &[u8], descriptor: &[u8]) -> u16 {
        self.member(tag::FIELD_REF, class, name, descriptor)
    }

    pub fn method_ref(&mut self, class: &[u8], name: &[u8], descriptor: &[u8], interface: bool) -> u16 {
        let tag = if interface { tag::INTERFACE_METHOD_REF } else { tag::METHOD_REF };
        self.member(tag, class, name, descriptor)
    }

    /// `reference` is a member's index.
    pub fn method_handle(&mut self, kind: u8, reference: u16) -> CpIndex<kind::MethodHandle> {
        let mut entry = vec![tag::METHOD_HANDLE, kind];
        entry.extend(reference.to_be_bytes());
        CpIndex::new(self.add(entry))
    }
}

fn push_u16(out: &mut Vec<u8>, value: u16) {
    out.extend(value.to_be_bytes());
}

fn count(length: usize) -> [u8; 2] {
    u16::try_from(length).expect("a helper class is small").to_be_bytes()
}

/// One class file. Everything that names something goes through `pool`.
#[derive(Debug)]
pub struct ClassBuilder {
    pub pool: PoolBuilder,
    major: u16,
    flags: u16,
    this_class: u16,
    super_class: u16,
    interfaces: Vec<u16>,
    fields: Vec<Vec<u8>>,
    methods: Vec<Vec<u8>>,
    attributes: Vec<Vec<u8>>,
}

impl ClassBuilder {
    pub fn new(major: u16, flags: u16, this_class: &[u8], super_class: &[u8]) -> Self {
        let mut pool = PoolBuilder::default();
        let this_class = pool.class(this_class);
        let super_class = pool.class(super_class);
        Self {
            pool,
            major,
            flags,
            this_class,
            super_class,
            interfaces: Vec::new(),
            fields: Vec::new(),
            methods: Vec::new(),
            attributes: Vec::new(),
        }
    }

    pub fn interface(&mut self, name: &[u8]) -> &mut Self {
        let index = self.pool.class(name);
        self.interfaces.push(index);
        self
    }

    fn attribute_bytes(&mut self, name: &[u8], data: &[u8]) -> Vec<u8> {
        let mut out = self.pool.utf8(name).to_be_bytes().to_vec();
        out.extend(u32::try_from(data.len()).expect("a helper class is small").to_be_bytes());
        out.extend_from_slice(data);
        out
    }

    /// A class attribute.
    pub fn attribute(&mut self, name: &[u8], data: &[u8]) -> &mut Self {
        let bytes = self.attribute_bytes(name, data);
        self.attributes.push(bytes);
        self
    }

    pub fn nest_host(&mut self, host: &[u8]) -> &mut Self {
        let index = self.pool.class(host);
        self.attribute(b"NestHost", &index.to_be_bytes())
    }

    pub fn source_file(&mut self, name: &[u8]) -> &mut Self {
        let index = self.pool.utf8(name);
        self.attribute(b"SourceFile", &index.to_be_bytes())
    }

    pub fn field(&mut self, flags: u16, name: &[u8], descriptor: &[u8]) -> &mut Self {
        let mut out = flags.to_be_bytes().to_vec();
        push_u16(&mut out, self.pool.utf8(name));
        push_u16(&mut out, self.pool.utf8(descriptor));
        push_u16(&mut out, 0);
        self.fields.push(out);
        self
    }

    /// `code: None` for abstract and native methods.
    pub fn method(&mut self, flags: u16, name: &[u8], descriptor: &[u8], code: Option<CodeBuilder>) -> &mut Self {
        let mut out = flags.to_be_bytes().to_vec();
        push_u16(&mut out, self.pool.utf8(name));
        push_u16(&mut out, self.pool.utf8(descriptor));
        match code {
            Some(code) => {
                let code = code.finish();
                push_u16(&mut out, 1);
                out.extend(self.attribute_bytes(b"Code", &code));
            }
            None => push_u16(&mut out, 0),
        }
        self.methods.push(out);
        self
    }

    /// A method whose Code attribute has these contents.
    pub fn raw_method(&mut self, flags: u16, name: &[u8], descriptor: &[u8], code: &[u8]) -> &mut Self {
        let mut out = flags.to_be_bytes().to_vec();
        push_u16(&mut out, self.pool.utf8(name));
        push_u16(&mut out, self.pool.utf8(descriptor));
        push_u16(&mut out, 1);
        out.extend(self.attribute_bytes(b"Code", code));
        self.methods.push(out);
        self
    }

    pub fn finish(self) -> Vec<u8> {
        let mut out = 0xCAFE_BABE_u32.to_be_bytes().to_vec();
        push_u16(&mut out, 0);
        push_u16(&mut out, self.major);
        push_u16(&mut out, self.pool.count + 1);
        out.extend(self.pool.bytes);
        push_u16(&mut out, self.flags);
        push_u16(&mut out, self.this_class);
        push_u16(&mut out, self.super_class);
        out.extend(count(self.interfaces.len()));
        self.interfaces.iter().for_each(|&i| push_u16(&mut out, i));
        for list in [self.fields, self.methods, self.attributes] {
            out.extend(count(list.len()));
            out.extend(list.concat());
        }
        out
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(usize);

#[derive(Debug)]
struct Fixup {
    /// Where the instruction starts, and where its two bytes of offset stand.
    bci: usize,
    at: usize,
    label: Label,
}

/// Bytecode under construction.
#[derive(Debug)]
pub struct CodeBuilder {
    max_stack: u16,
    max_locals: u16,
    code: Vec<u8>,
    labels: Vec<Option<usize>>,
    fixups: Vec<Fixup>,
    handlers: Vec<(Label, Label, Label, u16)>,
}

impl CodeBuilder {
    pub fn new(max_stack: u16, max_locals: u16) -> Self {
        Self { max_stack, max_locals, code: Vec::new(), labels: Vec::new(), fixups: Vec::new(), handlers: Vec::new() }
    }

    /// An instruction without operands.
    pub fn op(&mut self, opcode: Opcode) -> &mut Self {
        self.code.push(opcode as u8);
        self
    }

    /// An instruction with a two-byte constant pool index.
    pub fn op_cp(&mut self, opcode: Opcode, index: u16) -> &mut Self {
        self.op(opcode);
        push_u16(&mut self.code, index);
        self
    }

    fn op_local(&mut self, opcode: Opcode, local: u16) -> &mut Self {
        match u8::try_from(local) {
            Ok(local) => {
                self.op(opcode);
                self.code.push(local);
                self
            }
            Err(_) => self.op(Opcode::Wide).op_cp(opcode, local),
        }
    }

    pub fn load(&mut self, ty: FieldType<'_>, local: u16) -> &mut Self {
        let opcode = match ty {
            FieldType::Long => Opcode::Lload,
            FieldType::Float => Opcode::Fload,
            FieldType::Double => Opcode::Dload,
            FieldType::Object(_) | FieldType::Array(_) => Opcode::Aload,
            _ => Opcode::Iload,
        };
        self.op_local(opcode, local)
    }

    pub fn store(&mut self, ty: FieldType<'_>, local: u16) -> &mut Self {
        let opcode = match ty {
            FieldType::Long => Opcode::Lstore,
            FieldType::Float => Opcode::Fstore,
            FieldType::Double => Opcode::Dstore,
            FieldType::Object(_) | FieldType::Array(_) => Opcode::Astore,
            _ => Opcode::Istore,
        };
        self.op_local(opcode, local)
    }

    /// `this`, or the first argument of a static method.
    pub fn aload_0(&mut self) -> &mut Self {
        self.op(Opcode::Aload0)
    }

    /// `None`: void.
    pub fn return_value(&mut self, ty: Option<FieldType<'_>>) -> &mut Self {
        self.op(match ty {
            None => Opcode::Return,
            Some(FieldType::Long) => Opcode::Lreturn,
            Some(FieldType::Float) => Opcode::Freturn,
            Some(FieldType::Double) => Opcode::Dreturn,
            Some(FieldType::Object(_) | FieldType::Array(_)) => Opcode::Areturn,
            Some(_) => Opcode::Ireturn,
        })
    }

    /// The shortest form.
    pub fn push_int(&mut self, pool: &mut PoolBuilder, value: i32) -> &mut Self {
        if let (-1..=5, Some(opcode)) = (value, u8::try_from(value + 3).ok().and_then(Opcode::from_u8)) {
            return self.op(opcode);
        }
        if let Ok(small) = i8::try_from(value) {
            self.op(Opcode::Bipush);
            self.code.push(small.cast_unsigned());
        } else if let Ok(short) = i16::try_from(value) {
            self.op_cp(Opcode::Sipush, short.cast_unsigned());
        } else {
            let index = pool.integer(value);
            self.ldc(index);
        }
        self
    }

    /// A constant of one slot.
    pub fn ldc(&mut self, index: u16) -> &mut Self {
        match u8::try_from(index) {
            Ok(index) => {
                self.op(Opcode::Ldc);
                self.code.push(index);
                self
            }
            Err(_) => self.op_cp(Opcode::LdcW, index),
        }
    }

    pub fn getfield(&mut self, pool: &mut PoolBuilder, class: &[u8], name: &[u8], descriptor: &[u8]) -> &mut Self {
        let index = pool.field_ref(class, name, descriptor);
        self.op_cp(Opcode::Getfield, index)
    }

    pub fn putfield(&mut self, pool: &mut PoolBuilder, class: &[u8], name: &[u8], descriptor: &[u8]) -> &mut Self {
        let index = pool.field_ref(class, name, descriptor);
        self.op_cp(Opcode::Putfield, index)
    }

    /// `getstatic` or `putstatic`.
    pub fn static_field(&mut self, opcode: Opcode, pool: &mut PoolBuilder, class: &[u8], name: &[u8], descriptor: &[u8]) -> &mut Self {
        let index = pool.field_ref(class, name, descriptor);
        self.op_cp(opcode, index)
    }

    /// Any of the four; `interface` says what kind of class `class` is.
    pub fn invoke(
        &mut self,
        opcode: Opcode,
        pool: &mut PoolBuilder,
        (class, name, descriptor): (&[u8], &[u8], &[u8]),
        interface: bool,
    ) -> &mut Self {
        let index = pool.method_ref(class, name, descriptor, interface);
        self.op_cp(opcode, index);
        if opcode == Opcode::Invokeinterface {
            let slots = super::descriptor::MethodDescriptor::parse(descriptor).map_or(0, |d| d.parameter_slots());
            self.code.push(u8::try_from(slots + 1).expect("a method has at most 255 arguments"));
            self.code.push(0);
        }
        self
    }

    pub fn new_object(&mut self, pool: &mut PoolBuilder, class: &[u8]) -> &mut Self {
        let index = pool.class(class);
        self.op_cp(Opcode::New, index)
    }

    pub fn checkcast(&mut self, pool: &mut PoolBuilder, class: &[u8]) -> &mut Self {
        let index = pool.class(class);
        self.op_cp(Opcode::Checkcast, index)
    }

    pub fn instance_of(&mut self, pool: &mut PoolBuilder, class: &[u8]) -> &mut Self {
        let index = pool.class(class);
        self.op_cp(Opcode::Instanceof, index)
    }

    pub fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() - 1)
    }

    /// The label stands for what is emitted next.
    pub fn bind(&mut self, label: Label) -> &mut Self {
        self.labels[label.0] = Some(self.code.len());
        self
    }

    /// A jump of two offset bytes.
    pub fn branch(&mut self, opcode: Opcode, label: Label) -> &mut Self {
        self.fixups.push(Fixup { bci: self.code.len(), at: self.code.len() + 1, label });
        self.op_cp(opcode, 0)
    }

    /// `catch_type: None` catches everything.
    pub fn handler(&mut self, start: Label, end: Label, handler: Label, catch_type: Option<CpIndex<ClassInfo>>) -> &mut Self {
        self.handlers.push((start, end, handler, catch_type.map_or(0, CpIndex::raw)));
        self
    }

    fn place(&self, label: Label) -> usize {
        self.labels[label.0].expect("every used label is bound")
    }

    /// The contents of the Code attribute.
    fn finish(mut self) -> Vec<u8> {
        for fixup in std::mem::take(&mut self.fixups) {
            let distance = i64::try_from(self.place(fixup.label)).and_then(|t| Ok(t - i64::try_from(fixup.bci)?));
            let distance = distance.ok().and_then(|d| i16::try_from(d).ok()).expect("helper methods are short");
            self.code[fixup.at..fixup.at + 2].copy_from_slice(&distance.to_be_bytes());
        }
        let mut out = Vec::new();
        push_u16(&mut out, self.max_stack);
        push_u16(&mut out, self.max_locals);
        out.extend(u32::try_from(self.code.len()).expect("helper methods are short").to_be_bytes());
        out.extend_from_slice(&self.code);
        out.extend(count(self.handlers.len()));
        for &(start, end, handler, catch_type) in &self.handlers {
            for label in [start, end, handler] {
                out.extend(count(self.place(label)));
            }
            push_u16(&mut out, catch_type);
        }
        push_u16(&mut out, 0);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classfile::{ClassFile, Operands};

    #[test]
    fn a_built_class_parses() {
        let mut b = ClassBuilder::new(55, 0x1031, b"p/Lambda$1", b"java/lang/Object");
        b.interface(b"java/lang/Runnable").field(0x12, b"a", b"J");
        let mut code = CodeBuilder::new(4, 3);
        let (top, end) = (code.label(), code.label());
        code.bind(top).load(FieldType::Long, 300).op(Opcode::L2i).branch(Opcode::Ifeq, end);
        code.push_int(&mut b.pool, 70000).push_int(&mut b.pool, -1).push_int(&mut b.pool, 100).branch(Opcode::Goto, top);
        code.invoke(Opcode::Invokeinterface, &mut b.pool, (b"java/util/List", b"add", b"(IJ)V"), true);
        code.bind(end).return_value(None).handler(top, end, end, None);
        b.method(1, b"run", b"()V", Some(code)).nest_host(b"p/Host");
        let cf = ClassFile::parse(b.finish()).expect("valid");
        assert_eq!(cf.this_class_name(), b"p/Lambda$1");
        assert_eq!(cf.interface_names().collect::<Vec<_>>(), [&b"java/lang/Runnable"[..]]);
        assert_eq!(cf.nest_host().map(|i| cf.pool().class_name(i)), Some(&b"p/Host"[..]));
        let code = cf.code(&cf.methods()[0]).expect("code");
        let all: Vec<_> = code.instructions().map(|i| i.expect("valid")).collect();
        assert!(matches!(all[0].operands, Operands::Local(300)));
        assert!(matches!(all[6].operands, Operands::Branch { target: 0 }));
        assert!(matches!(all[7].operands, Operands::InvokeInterface { count: 4, .. }));
        assert_eq!(code.exception_table().count(), 1);
    }
}
