//! `ClassFile`: bytes, parsed and checked once (JVMS 4.1, 4.5, 4.6), then only asked. It owns its bytes and keeps offsets;
//! the contents of attributes are read when wanted.

use super::attributes::{self, Attributes, BootstrapMethod, EnclosingMethod, IndexList, InnerClass, MethodParameter, RecordComponent};
use super::bytes::ClassBytes;
use super::code::Code;
use super::constant_pool::{ClassInfo, ConstantPool, CpIndex, RawEntry, Utf8, kind, tag};
use super::error::{FormatError, FormatErrorKind, Reached};
use super::flags::{ClassFlags, FieldFlags, MethodFlags};
use super::format_check;
use super::modules::Module;
use super::mutf8;
use super::prepared::{self, Prepared};
use super::reader::Reader;

/// The newest class file version understood (Java 25).
pub const MAX_MAJOR: u16 = 69;
const MIN_MAJOR: u16 = 45;
const PREVIEW_MINOR: u16 = 65535;

#[derive(Clone, Debug)]
pub struct ParseOptions {
    /// What messages call the class before its own name is known: the name asked for, else `<Unknown>`.
    pub name_for_messages: String,
    pub enable_preview: bool,
    /// Check as JVMS 4.8 asks. Without, only the structure is sure (`javap` reads what it can) and any version goes.
    pub checked: bool,
    /// A class of the boot loader: names, flags and descriptors are believed, as HotSpot does.
    pub trusted: bool,
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self { name_for_messages: "<Unknown>".into(), enable_preview: false, checked: true, trusted: false }
    }
}

/// Where an attribute table lies.
#[derive(Clone, Copy, Debug, Default)]
pub struct AttributeTable {
    pub(super) offset: u32,
    pub(super) count: u16,
}

/// A field or a method.
#[derive(Clone, Copy, Debug)]
pub struct MemberInfo {
    pub flags: u16,
    pub name: CpIndex<Utf8>,
    pub descriptor: CpIndex<Utf8>,
    pub attributes: AttributeTable,
}

impl MemberInfo {
    pub fn field_flags(&self) -> FieldFlags {
        FieldFlags(self.flags)
    }

    pub fn method_flags(&self) -> MethodFlags {
        MethodFlags(self.flags)
    }
}

#[derive(Clone, Debug)]
pub struct ClassFile {
    bytes: ClassBytes,
    minor: u16,
    major: u16,
    pool: ConstantPool,
    flags: ClassFlags,
    this_class: CpIndex<ClassInfo>,
    super_class: CpIndex<ClassInfo>,
    interfaces: Box<[CpIndex<ClassInfo>]>,
    fields: Box<[MemberInfo]>,
    methods: Box<[MemberInfo]>,
    attributes: AttributeTable,
}

impl ClassFile {
    pub fn parse(bytes: impl Into<ClassBytes>) -> Result<ClassFile, FormatError> {
        Self::parse_with(bytes, &ParseOptions::default())
    }

    pub fn parse_with(bytes: impl Into<ClassBytes>, options: &ParseOptions) -> Result<ClassFile, FormatError> {
        let bytes = bytes.into();
        let mut p = Parser { r: Reader::new(&bytes), options };
        let (minor, major) = p.header()?;
        let (entries, bad_tag) = p.pool(major)?;
        let pool = ConstantPool::new(bytes.clone(), entries);
        // With an entry that only a module descriptor may have, the class is lost already, and its flags say how.
        if options.checked && bad_tag.is_none() {
            super::format_check::pool(&pool, major, options)?;
        }
        let mut class_file = p.header_of_class(&bytes, pool, minor, major, bad_tag)?;
        if options.checked {
            let checked = p.interfaces(&mut class_file).and_then(|()| super::member_check::body(&class_file, p.r, options));
            checked.map_err(|error| class_file.reached_by(error))?;
        } else {
            p.interfaces(&mut class_file)?;
        }
        p.body(&mut class_file)?;
        Ok(class_file)
    }

    /// The class file whose structure `prepared` has; `None` if that cannot be.
    pub fn prepared(bytes: &'static [u8], prepared: &Prepared) -> Option<ClassFile> {
        let word = |at: u32| bytes.get(at as usize..)?.first_chunk().map(|word| u16::from_be_bytes(*word));
        let header = prepared.after_pool;
        let interfaces = (0..u32::from(word(header + 6)?)).map(|i| word(header + 8 + 2 * i).map(CpIndex::new)).collect::<Option<_>>()?;
        let (count, offset) = prepared.attributes;
        Some(ClassFile {
            bytes: bytes.into(),
            minor: word(4)?,
            major: word(6)?,
            pool: ConstantPool::prepared(bytes, prepared),
            flags: ClassFlags(word(header)?),
            this_class: CpIndex::new(word(header + 2)?),
            super_class: CpIndex::new(word(header + 4)?),
            interfaces,
            fields: prepared::members(prepared.fields),
            methods: prepared::members(prepared.methods),
            attributes: AttributeTable { offset, count },
        })
    }

    pub(super) fn attribute_table(&self) -> AttributeTable {
        self.attributes
    }

    fn reached_by(&self, mut error: FormatError) -> FormatError {
        let interfaces = self.interface_names().map(<[u8]>::to_vec).collect();
        error.reached = Some(Box::new(Reached { name: self.this_class_name().to_vec(), interfaces }));
        error
    }

    pub fn bytes(&self) -> &ClassBytes {
        &self.bytes
    }

    pub fn minor(&self) -> u16 {
        self.minor
    }

    pub fn major(&self) -> u16 {
        self.major
    }

    pub fn pool(&self) -> &ConstantPool {
        &self.pool
    }

    pub fn access_flags(&self) -> ClassFlags {
        self.flags
    }

    pub fn this_class(&self) -> CpIndex<ClassInfo> {
        self.this_class
    }

    /// The class's binary name with slashes.
    pub fn this_class_name(&self) -> &[u8] {
        self.pool.class_name(self.this_class)
    }

    /// `None` for `java.lang.Object` and module descriptors.
    pub fn super_class(&self) -> Option<CpIndex<ClassInfo>> {
        self.super_class.non_zero()
    }

    pub fn super_class_name(&self) -> Option<&[u8]> {
        self.super_class().map(|index| self.pool.class_name(index))
    }

    pub fn interfaces(&self) -> impl ExactSizeIterator<Item = CpIndex<ClassInfo>> + '_ {
        self.interfaces.iter().copied()
    }

    pub fn interface_names(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.interfaces.iter().map(|&index| self.pool.class_name(index))
    }

    pub fn fields(&self) -> &[MemberInfo] {
        &self.fields
    }

    pub fn methods(&self) -> &[MemberInfo] {
        &self.methods
    }

    pub fn name_of(&self, member: &MemberInfo) -> &[u8] {
        self.pool.utf8_bytes(member.name)
    }

    pub fn descriptor_of(&self, member: &MemberInfo) -> &[u8] {
        self.pool.utf8_bytes(member.descriptor)
    }

    pub fn utf8(&self, index: CpIndex<Utf8>) -> &[u8] {
        self.pool.utf8_bytes(index)
    }

    fn table(&self, table: AttributeTable) -> Attributes<'_> {
        Attributes::new(&self.pool, self.bytes.get(table.offset as usize..).unwrap_or_default(), table.count)
    }

    /// The class's own attributes.
    pub fn attributes(&self) -> Attributes<'_> {
        self.table(self.attributes)
    }

    pub fn member_attributes(&self, member: &MemberInfo) -> Attributes<'_> {
        self.table(member.attributes)
    }

    /// The raw contents of a class attribute (for `RuntimeVisibleAnnotations` and the like).
    pub fn raw_attribute(&self, name: &[u8]) -> Option<&[u8]> {
        self.attributes().named(name)
    }

    pub fn raw_member_attribute(&self, member: &MemberInfo, name: &[u8]) -> Option<&[u8]> {
        self.member_attributes(member).named(name)
    }

    pub fn code(&self, method: &MemberInfo) -> Option<Code<'_>> {
        Code::read(&self.pool, self.raw_member_attribute(method, b"Code")?)
    }

    pub fn constant_value(&self, field: &MemberInfo) -> Option<CpIndex<kind::Loadable>> {
        attributes::one_index(self.raw_member_attribute(field, b"ConstantValue")?)
    }

    /// The `Exceptions` attribute: what `throws` declares.
    pub fn exceptions(&self, method: &MemberInfo) -> IndexList<'_, ClassInfo> {
        self.raw_member_attribute(method, b"Exceptions").and_then(attributes::index_list).unwrap_or_default()
    }

    pub fn member_signature(&self, member: &MemberInfo) -> Option<CpIndex<Utf8>> {
        attributes::one_index(self.raw_member_attribute(member, b"Signature")?)
    }

    pub fn method_parameters(&self, method: &MemberInfo) -> Option<Vec<MethodParameter>> {
        attributes::method_parameters(self.raw_member_attribute(method, b"MethodParameters")?)
    }

    /// Raw `element_value`; `annotations::ElementValue` reads it.
    pub fn annotation_default(&self, method: &MemberInfo) -> Option<&[u8]> {
        self.raw_member_attribute(method, b"AnnotationDefault")
    }

    pub fn signature(&self) -> Option<CpIndex<Utf8>> {
        attributes::one_index(self.raw_attribute(b"Signature")?)
    }

    pub fn source_file(&self) -> Option<CpIndex<Utf8>> {
        attributes::one_index(self.raw_attribute(b"SourceFile")?)
    }

    /// Nothing, as HotSpot has it, where two rows are of one class or rows go round in circles.
    pub fn inner_classes(&self) -> Vec<InnerClass> {
        let rows = self.raw_attribute(b"InnerClasses").and_then(attributes::inner_classes).unwrap_or_default();
        if attributes::are_nested(&rows) { rows } else { Vec::new() }
    }

    /// What the InnerClasses attribute says of the class itself (JVMS 4.7.6).
    pub fn own_inner_class(&self) -> Option<InnerClass> {
        let own = self.this_class_name();
        let rows = attributes::inner_classes(self.raw_attribute(b"InnerClasses")?)?;
        let row = *rows.iter().find(|row| self.pool.class_name(row.inner) == own)?;
        attributes::are_nested(&rows).then_some(row)
    }

    pub fn enclosing_method(&self) -> Option<EnclosingMethod> {
        attributes::enclosing_method(self.raw_attribute(b"EnclosingMethod")?)
    }

    /// An attribute that class files have from version `major` on.
    fn since(&self, major: u16, name: &[u8]) -> Option<&[u8]> {
        if self.major >= major { self.raw_attribute(name) } else { None }
    }

    pub fn nest_host(&self) -> Option<CpIndex<ClassInfo>> {
        attributes::one_index(self.since(55, b"NestHost")?)
    }

    pub fn nest_members(&self) -> IndexList<'_, ClassInfo> {
        self.since(55, b"NestMembers").and_then(attributes::index_list).unwrap_or_default()
    }

    /// `None`: not sealed.
    pub fn permitted_subclasses(&self) -> Option<IndexList<'_, ClassInfo>> {
        attributes::index_list(self.since(61, b"PermittedSubclasses")?)
    }

    /// `None`: not a record.
    pub fn record(&self) -> Option<Vec<RecordComponent<'_>>> {
        attributes::record(&self.pool, self.since(60, b"Record")?)
    }

    pub fn bootstrap_methods(&self) -> Vec<BootstrapMethod<'_>> {
        self.raw_attribute(b"BootstrapMethods").and_then(attributes::bootstrap_methods).unwrap_or_default()
    }

    pub fn module(&self) -> Option<Module<'_>> {
        Module::read(self.raw_attribute(b"Module")?)
    }
}

struct Parser<'a> {
    r: Reader<'a>,
    options: &'a ParseOptions,
}

fn some<T>(value: Option<T>) -> Result<T, FormatError> {
    value.ok_or_else(FormatError::truncated)
}

impl<'a> Parser<'a> {
    fn error(&self, text: String) -> FormatError {
        FormatError::class_format(format!("{text} in class file {}", self.options.name_for_messages))
    }

    fn header(&mut self) -> Result<(u16, u16), FormatError> {
        let magic = some(self.r.u32())?;
        if magic != 0xCAFE_BABE {
            return Err(self.error(format!("Incompatible magic value {magic}")));
        }
        let minor = some(self.r.u16())?;
        let major = some(self.r.u16())?;
        if self.options.checked {
            check_version(minor, major, self.options)?;
        }
        Ok((minor, major))
    }

    /// The entries, and a tag that only module descriptors may have.
    fn pool(&mut self, major: u16) -> Result<(Vec<RawEntry>, Option<u8>), FormatError> {
        let count = some(self.r.u16())?;
        if count == 0 {
            return Err(self.error(format!("Illegal constant pool size {count}")));
        }
        // Each entry takes three bytes at least: a false count reserves no memory.
        let mut entries = Vec::with_capacity(usize::from(count).min(self.r.remaining() / 3 + 2));
        entries.push(RawEntry { tag: 0, offset: 0 });
        let mut bad_tag = None;
        while entries.len() < usize::from(count) {
            let found = some(self.r.u8())?;
            let offset = u32::try_from(self.r.pos()).map_err(|_| FormatError::truncated())?;
            let length = match found {
                tag::UTF8 => usize::from(some(self.r.u16())?),
                tag::INTEGER | tag::FLOAT | tag::FIELD_REF | tag::METHOD_REF | tag::INTERFACE_METHOD_REF | tag::NAME_AND_TYPE => 4,
                tag::LONG | tag::DOUBLE => 8,
                tag::CLASS | tag::STRING => 2,
                tag::METHOD_HANDLE | tag::METHOD_TYPE | tag::INVOKE_DYNAMIC | tag::DYNAMIC => {
                    if self.options.checked && (major < 51 || (found == tag::DYNAMIC && major < 55)) {
                        return Err(FormatError::class_format(format!(
                            "Class file version does not support constant tag {found} in class file {}",
                            self.options.name_for_messages
                        )));
                    }
                    match found {
                        tag::METHOD_HANDLE => 3,
                        tag::METHOD_TYPE => 2,
                        _ => 4,
                    }
                }
                tag::MODULE | tag::PACKAGE if major >= 53 => {
                    bad_tag = Some(found);
                    2
                }
                _ => return Err(self.error(format!("Unknown constant tag {found}"))),
            };
            let content = some(self.r.bytes(length))?;
            if found == tag::UTF8 && self.options.checked && !self.options.trusted && !mutf8::is_valid(content) {
                return Err(self.error("Illegal UTF8 string in constant pool".into()));
            }
            entries.push(RawEntry { tag: found, offset });
            if matches!(found, tag::LONG | tag::DOUBLE) {
                if entries.len() >= usize::from(count) {
                    return Err(self.error(format!("Invalid constant pool entry {}", entries.len() - 1)));
                }
                entries.push(RawEntry { tag: 0, offset: 0 });
            }
        }
        Ok((entries, bad_tag))
    }

    /// Flags, name and superclass.
    fn header_of_class(
        &mut self,
        bytes: &ClassBytes,
        pool: ConstantPool,
        minor: u16,
        major: u16,
        bad_tag: Option<u8>,
    ) -> Result<ClassFile, FormatError> {
        let flags = ClassFlags(some(self.r.u16())?);
        if self.options.checked {
            if flags.is_module() && major >= 53 {
                return Err(FormatError::new(
                    FormatErrorKind::NoClassDef,
                    format!("{} is not a class because access_flag ACC_MODULE is set", self.options.name_for_messages),
                ));
            }
            if let Some(bad) = bad_tag {
                return Err(self.error(format!("Unknown constant tag {bad}")));
            }
            if !self.options.trusted {
                format_check::class_flags(major, flags, false, &self.options.name_for_messages)?;
            }
        }
        let this_class = CpIndex::new(some(self.r.u16())?);
        if self.options.checked && pool.class(this_class.raw()).is_none() {
            return Err(self.error(format!("Invalid this class index {} in constant pool", this_class.raw())));
        }
        let class_file = ClassFile {
            bytes: bytes.clone(),
            minor,
            major,
            pool,
            flags,
            this_class,
            super_class: CpIndex::new(some(self.r.u16())?),
            interfaces: Box::default(),
            fields: Box::default(),
            methods: Box::default(),
            attributes: AttributeTable::default(),
        };
        if self.options.checked {
            format_check::names(&class_file, self.options)?;
        }
        Ok(class_file)
    }

    /// As far as they are good: those before a fault are there.
    fn interfaces(&mut self, class_file: &mut ClassFile) -> Result<(), FormatError> {
        let count = usize::from(some(self.r.u16())?);
        let mut found = Vec::with_capacity(count.min(self.r.remaining() / 2));
        let mut read = || {
            for _ in 0..count {
                let index = CpIndex::new(some(self.r.u16())?);
                if self.options.checked {
                    format_check::interface(class_file, index)?;
                }
                found.push(index);
            }
            Ok(())
        };
        let result = read();
        class_file.interfaces = found.into();
        result?;
        if self.options.checked { format_check::duplicate_interfaces(class_file) } else { Ok(()) }
    }

    fn body(mut self, class_file: &mut ClassFile) -> Result<(), FormatError> {
        class_file.fields = some(self.members())?;
        class_file.methods = some(self.members())?;
        class_file.attributes = some(self.attribute_table())?;
        if self.options.checked {
            let pool = &class_file.pool;
            let initializer = |m: &&mut MemberInfo| pool.utf8_bytes(m.name) == b"<clinit>" && pool.utf8_bytes(m.descriptor) == b"()V";
            for method in class_file.methods.iter_mut().filter(initializer) {
                method.flags = format_check::initializer_flags(class_file.major, method.flags);
            }
        }
        Ok(())
    }

    fn members(&mut self) -> Option<Box<[MemberInfo]>> {
        (0..self.r.u16()?)
            .map(|_| {
                let (flags, name, descriptor) = (self.r.u16()?, self.r.u16()?, self.r.u16()?);
                let attributes = self.attribute_table()?;
                Some(MemberInfo { flags, name: CpIndex::new(name), descriptor: CpIndex::new(descriptor), attributes })
            })
            .collect()
    }

    /// Walks over a table, so that later readers find it inside the bytes.
    fn attribute_table(&mut self) -> Option<AttributeTable> {
        let (count, offset) = (self.r.u16()?, u32::try_from(self.r.pos()).ok()?);
        for _ in 0..count {
            self.r.u16()?;
            let length = self.r.u32()?;
            self.r.bytes(usize::try_from(length).ok()?)?;
        }
        Some(AttributeTable { offset, count })
    }
}

/// JVMS 4.1 and 1.5.1: versions, and the minor versions that preview features use.
fn check_version(minor: u16, major: u16, options: &ParseOptions) -> Result<(), FormatError> {
    let named = format!("{} (class file version {major}.{minor})", options.name_for_messages);
    let message = if major < MIN_MAJOR {
        format!("{named} was compiled with an invalid major version")
    } else if major > MAX_MAJOR {
        format!(
            "{} has been compiled by a more recent version of the Java Runtime (class file version {major}.{minor}), \
             this version of the Java Runtime only recognizes class file versions up to {MAX_MAJOR}.0",
            options.name_for_messages
        )
    } else if major < 56 || minor == 0 {
        return Ok(());
    } else if minor != PREVIEW_MINOR {
        format!("{named} was compiled with an invalid non-zero minor version")
    } else if major != MAX_MAJOR {
        format!(
            "{named} was compiled with preview features that are unsupported. This version of the Java Runtime only \
             recognizes preview features for class file version {MAX_MAJOR}.{PREVIEW_MINOR}"
        )
    } else if !options.enable_preview {
        format!(
            "Preview features are not enabled for {} (class file version {major}.{minor}). Try running with '--enable-preview'",
            options.name_for_messages
        )
    } else {
        return Ok(());
    };
    Err(FormatError::new(FormatErrorKind::UnsupportedVersion, message))
}
