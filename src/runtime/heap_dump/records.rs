//! What the records of a dump say of classes and objects. An identifier has 8 bytes: of an object its distance from the heap's base,
//! of a class its mirror's, of a name its number.
use super::file::DumpFile;
use crate::heap::{Element, Heap, RawRef, ShapeKind, array_base};
use crate::runtime::Runtime;
use crate::runtime::class::pool::Resolved;
use crate::runtime::class::{Class, ClassPtr, Kind};
use crate::runtime::loading::LoaderKind;
use crate::runtime::mirrors::class_of_mirror;
use crate::runtime::symbols::Symbol;
use std::collections::BTreeSet;
use std::rc::Rc;

const UTF8: u8 = 0x01;
const LOAD_CLASS: u8 = 0x02;
const HEAP_DUMP_END: u8 = 0x2c;

const ROOT_UNKNOWN: u8 = 0xff;
const ROOT_JNI_GLOBAL: u8 = 0x01;
const ROOT_STICKY_CLASS: u8 = 0x05;
const CLASS_DUMP: u8 = 0x20;
const INSTANCE_DUMP: u8 = 0x21;
const OBJECT_ARRAY_DUMP: u8 = 0x22;
const PRIMITIVE_ARRAY_DUMP: u8 = 0x23;

/// The empty stack trace, which every object is said to come from.
pub const NO_TRACE: u32 = 1;
const ID_BYTES: u64 = 8;
/// Bytes of an array that are copied out at a time.
const PIECE: u32 = 64 << 10;

/// Builds a record.
#[derive(Default)]
pub struct Body(pub Vec<u8>);

impl Body {
    pub fn u1(&mut self, value: u8) -> &mut Body {
        self.0.push(value);
        self
    }
    pub fn u2(&mut self, value: u16) -> &mut Body {
        self.0.extend(value.to_be_bytes());
        self
    }
    pub fn u4(&mut self, value: u32) -> &mut Body {
        self.0.extend(value.to_be_bytes());
        self
    }
    pub fn u8(&mut self, value: u64) -> &mut Body {
        self.0.extend(value.to_be_bytes());
        self
    }
    pub fn object(&mut self, object: Option<RawRef>) -> &mut Body {
        self.u8(u64::from(RawRef::to_slot(object)) << 3)
    }
    pub fn class(&mut self, class: Option<ClassPtr>) -> &mut Body {
        self.object(class.and_then(|class| class.mirror()))
    }
    pub fn name(&mut self, name: Symbol) -> &mut Body {
        self.u8(u64::from(name.number()))
    }
    /// A value of a field, in the size that the format gives its kind.
    fn value(&mut self, heap: &Heap, object: RawRef, offset: u32, kind: Kind) -> &mut Body {
        match kind {
            Kind::Ref => self.object(heap.load_ref(object, offset)),
            _ => match kind.size() {
                1 => self.u1(heap.load_u8(object, offset)),
                2 => self.u2(heap.load_u16(object, offset)),
                4 => self.u4(heap.load_u32(object, offset)),
                _ => self.u8(heap.load_u64(object, offset)),
            },
        }
    }
}

/// The format's number of a kind.
fn code(kind: Kind) -> u8 {
    match kind {
        Kind::Ref | Kind::Void => 2,
        Kind::Boolean => 4,
        Kind::Char => 5,
        Kind::Float => 6,
        Kind::Double => 7,
        Kind::Byte => 8,
        Kind::Short => 9,
        Kind::Int => 10,
        Kind::Long => 11,
    }
}

fn dumped_bytes(kind: Kind) -> u32 {
    if kind == Kind::Ref { ID_BYTES as u32 } else { kind.size() }
}

/// The fields of an instance as they are dumped: the class's own first, then its superclass's.
struct InstanceFields {
    fields: Vec<(u32, Kind)>,
    bytes: u32,
}

/// A dump being written.
pub struct Dump<'a> {
    pub rt: &'a Runtime,
    pub file: DumpFile,
    names: BTreeSet<u32>,
    /// By class word.
    instances: Vec<Option<Rc<InstanceFields>>>,
}

impl<'a> Dump<'a> {
    pub fn new(rt: &'a Runtime, file: DumpFile) -> Dump<'a> {
        Dump { rt, file, names: BTreeSet::new(), instances: Vec::new() }
    }
    pub fn header(&mut self) {
        self.file.header(self.rt.host.wall_time().millis());
    }
    pub fn finish(self) -> Result<u64, String> {
        self.file.finish(HEAP_DUMP_END)
    }
    /// Makes sure that a name's record is there.
    pub fn name(&mut self, name: Symbol) {
        if self.names.insert(name.number()) {
            let mut body = Body::default();
            body.name(name).0.extend(self.rt.symbols.bytes(name));
            self.file.record(UTF8, &body.0);
        }
    }
    /// Names the classes and their fields: all but primitive types, in a fixed order.
    pub fn load_classes(&mut self) -> Vec<ClassPtr> {
        let all = self.rt.loaders.all().into_iter().flat_map(|loader| loader.defined());
        let classes: Vec<ClassPtr> = all.filter(|class| class.primitive().is_none() && class.mirror().is_some()).collect();
        for &class in &classes {
            self.name(class.name);
            for field in class.fields() {
                self.name(field.name);
            }
        }
        for &class in &classes {
            let mut body = Body::default();
            body.u4(class.word()).class(Some(class)).u4(NO_TRACE).name(class.name);
            self.file.record(LOAD_CLASS, &body.0);
        }
        classes
    }
    pub fn class(&mut self, class: ClassPtr) {
        let heap = &self.rt.heap;
        let Some(mirror) = class.mirror() else { return };
        let mut body = Body::default();
        body.u1(CLASS_DUMP).class(Some(class)).u4(NO_TRACE).class(class.super_class).object(class.loader.object());
        // Signers, protection domain, two reserved.
        body.u8(0).u8(0).u8(0).u8(0).u4(self.instance_fields(class).bytes);
        let constants = constants(class.get());
        body.u2(constants.len() as u16);
        for (index, object) in constants {
            body.u2(index).u1(code(Kind::Ref)).object(Some(object));
        }
        let (statics, fields): (Vec<_>, Vec<_>) = class.get().fields().iter().partition(|field| field.is_static());
        body.u2(statics.len() as u16);
        for field in statics {
            body.name(field.name).u1(code(field.kind)).value(heap, mirror, field.offset, field.kind);
        }
        body.u2(fields.len() as u16);
        for field in fields {
            body.name(field.name).u1(code(field.kind));
        }
        self.file.sub_record(&body.0);
    }
    fn instance_fields(&mut self, class: ClassPtr) -> Rc<InstanceFields> {
        let word = class.word() as usize;
        if word >= self.instances.len() {
            self.instances.resize_with(word + 1, || None);
        }
        let known = self.instances[word].get_or_insert_with(|| {
            let levels = std::iter::successors(Some(class), |class| class.super_class);
            let fields: Vec<(u32, Kind)> = levels
                .flat_map(|class| class.get().fields())
                .filter(|field| !field.is_static())
                .map(|field| (field.offset, field.kind))
                .collect();
            let bytes = fields.iter().map(|(_, kind)| dumped_bytes(*kind)).sum();
            Rc::new(InstanceFields { fields, bytes })
        });
        known.clone()
    }
    /// The classes of the library, which live for ever; what the VM holds; constants.
    pub fn vm_roots(&mut self, classes: &[ClassPtr]) {
        for class in classes.iter().filter(|class| class.loader.kind != LoaderKind::User) {
            self.file.sub_record(&Body::default().u1(ROOT_STICKY_CLASS).class(Some(*class)).0);
        }
        let rt = self.rt;
        let mut index = 0;
        rt.roots.visit(&mut |slot| {
            index += 1;
            self.file.sub_record(&Body::default().u1(ROOT_JNI_GLOBAL).object(RawRef::from_slot(*slot)).u8(index).0);
        });
        rt.strings.visit(0..u32::MAX, &mut |slot: &mut u32| {
            self.file.sub_record(&Body::default().u1(ROOT_UNKNOWN).object(RawRef::from_slot(*slot)).0);
        });
    }
    /// An object, unless its class was dumped in its place.
    pub fn object(&mut self, object: RawRef) {
        if self.file.has_failed() {
            return;
        }
        let rt = self.rt;
        let class = rt.class_of(object);
        match class.shape.kind {
            ShapeKind::RefArray => self.object_array(object, class),
            ShapeKind::PrimArray => self.primitive_array(object, class),
            ShapeKind::Mirror if class_of_mirror(rt, object).primitive().is_none() => {}
            ShapeKind::Instance | ShapeKind::Reference | ShapeKind::Mirror => self.instance(object, class),
        }
    }
    fn instance(&mut self, object: RawRef, class: ClassPtr) {
        let layout = self.instance_fields(class);
        let mut body = Body::default();
        body.u1(INSTANCE_DUMP).object(Some(object)).u4(NO_TRACE).class(Some(class)).u4(layout.bytes);
        for (offset, kind) in &layout.fields {
            body.value(&self.rt.heap, object, *offset, *kind);
        }
        self.file.sub_record(&body.0);
    }
    /// How many elements of an array a record can hold, the record's own length being a `u4`; what is cut off is said.
    fn shown_length(&self, object: RawRef, class: ClassPtr, header: u64, element: u64) -> u32 {
        let length = self.rt.heap.array_length(object);
        let most = ((u64::from(u32::MAX) - header) / element) as u32;
        if length > most {
            let uptime = (self.rt.host.nano_time() - self.rt.start_nanos) as f64 / 1e9;
            let name = crate::runtime::linking::messages::external(self.rt, class);
            let text = format!(
                "[{uptime:.3}s][warning][heapdump] cannot dump array of type {name} with length {length}; truncating to length {most}\n"
            );
            super::say(self.rt, crate::host::STDOUT, &text);
        }
        length.min(most)
    }
    fn object_array(&mut self, object: RawRef, class: ClassPtr) {
        let heap = &self.rt.heap;
        let length = self.shown_length(object, class, 25, ID_BYTES);
        let mut body = Body::default();
        body.u1(OBJECT_ARRAY_DUMP).object(Some(object)).u4(NO_TRACE).u4(length).class(Some(class));
        let short = length < PIECE;
        if !short {
            self.file.long_sub_record(25 + length * ID_BYTES as u32);
        }
        for index in 0..length {
            body.object(heap.load_element_ref(object, index));
            if !short && body.0.len() >= PIECE as usize {
                self.file.piece(&body.0);
                body.0.clear();
            }
        }
        if short { self.file.sub_record(&body.0) } else { self.file.piece(&body.0) }
    }
    fn primitive_array(&mut self, object: RawRef, class: ClassPtr) {
        let kind = class.component().and_then(|component| component.primitive()).unwrap_or(Kind::Byte);
        let length = self.shown_length(object, class, 18, u64::from(kind.size()));
        let mut body = Body::default();
        body.u1(PRIMITIVE_ARRAY_DUMP).object(Some(object)).u4(NO_TRACE).u4(length).u1(code(kind));
        if length < PIECE {
            self.elements(&mut body, object, kind, 0, length);
            return self.file.sub_record(&body.0);
        }
        self.file.long_sub_record(18 + length * kind.size());
        for from in (0..length).step_by(PIECE as usize) {
            self.elements(&mut body, object, kind, from, PIECE.min(length - from));
            self.file.piece(&body.0);
            body.0.clear();
        }
    }
    fn elements(&self, body: &mut Body, array: RawRef, kind: Kind, from: u32, count: u32) {
        match kind.size() {
            1 => body.0.extend(self.rt.heap.to_vec::<u8>(array, array_base(0) + from, count as usize)),
            2 => self.swapped::<u16, 2>(body, array, from, count, u16::to_be_bytes),
            4 => self.swapped::<u32, 4>(body, array, from, count, u32::to_be_bytes),
            _ => self.swapped::<u64, 8>(body, array, from, count, u64::to_be_bytes),
        }
    }
    fn swapped<T: Element, const N: usize>(&self, body: &mut Body, array: RawRef, from: u32, count: u32, bytes: fn(T) -> [u8; N]) {
        let start = array_base(N.trailing_zeros() as u8) + from * N as u32;
        body.0.extend(self.rt.heap.to_vec::<T>(array, start, count as usize).into_iter().flat_map(bytes));
    }
}

/// What the run-time constant pool holds: strings and classes, by index.
fn constants(class: &Class) -> Vec<(u16, RawRef)> {
    let Some(body) = class.body() else { return Vec::new() };
    let own = class.self_pointer();
    let held = |index: u16| match body.pool.get(index)? {
        Ok(Resolved::Object(object)) => object.map(|object| (index, object)),
        Ok(Resolved::Class(used)) if used != own => used.mirror().map(|mirror| (index, mirror)),
        _ => None,
    };
    (0..=u16::MAX).take(body.file.pool().len()).filter_map(held).collect()
}
