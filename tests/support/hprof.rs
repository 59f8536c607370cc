//! A reader of heap dumps ("JAVA PROFILE 1.0.2") that checks all that the format promises.
use std::collections::{BTreeMap, HashMap, HashSet};

pub type Id = u64;

#[derive(Default)]
pub struct Dump {
    pub names: HashMap<Id, String>,
    pub classes: BTreeMap<Id, Class>,
    pub instances: HashMap<Id, (Id, Vec<u8>)>,
    pub object_arrays: HashMap<Id, (Id, Vec<Id>)>,
    /// Type, length, sum of the bytes.
    pub primitive_arrays: HashMap<Id, (u8, Vec<u8>)>,
    /// By serial number: thread's serial number, frames.
    pub traces: BTreeMap<u32, (u32, Vec<Id>)>,
    pub frames: HashMap<Id, Frame>,
    pub roots: Vec<Root>,
    class_names: HashMap<Id, Id>,
    serials: HashMap<u32, Id>,
}

#[derive(Default, Clone)]
pub struct Class {
    pub name: String,
    pub above: Id,
    pub loader: Id,
    pub instance_bytes: u32,
    pub constants: Vec<(u16, Value)>,
    pub statics: Vec<(String, Value)>,
    pub fields: Vec<(String, u8)>,
}

#[derive(Clone, Copy, Debug)]
pub struct Value {
    pub kind: u8,
    pub bits: u64,
}

pub struct Frame {
    pub method: String,
    pub descriptor: String,
    pub source: Option<String>,
    pub class: Id,
    pub line: i32,
}

pub struct Root {
    pub tag: u8,
    pub object: Id,
    /// Of a thread and its trace or frame.
    pub numbers: Option<(u32, u32)>,
}

pub const OBJECT: u8 = 2;

pub fn size(kind: u8) -> usize {
    match kind {
        OBJECT | 7 | 11 => 8,
        4 | 8 => 1,
        5 | 9 => 2,
        6 | 10 => 4,
        _ => panic!("no type has the number {kind}"),
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        assert!(count <= self.bytes.len() - self.at, "the file ends inside a record");
        self.at += count;
        &self.bytes[self.at - count..self.at]
    }
    fn number(&mut self, count: usize) -> u64 {
        self.take(count).iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    }
    fn u1(&mut self) -> u8 {
        self.number(1) as u8
    }
    fn u2(&mut self) -> u16 {
        self.number(2) as u16
    }
    fn u4(&mut self) -> u32 {
        self.number(4) as u32
    }
    fn id(&mut self) -> Id {
        self.number(8)
    }
    fn value(&mut self) -> Value {
        let kind = self.u1();
        Value { kind, bits: self.number(size(kind)) }
    }
    fn done(&self) -> bool {
        self.at == self.bytes.len()
    }
}

impl Dump {
    /// Reads a whole file.
    pub fn read(bytes: &[u8]) -> Dump {
        let mut reader = Reader { bytes, at: 0 };
        assert_eq!(reader.take(19), b"JAVA PROFILE 1.0.2\0");
        assert_eq!(reader.u4(), 8, "bytes of an identifier");
        let millis = reader.id();
        assert!((1_600_000_000_000..10_000_000_000_000).contains(&millis), "a date: {millis}");
        let mut dump = Dump::default();
        let mut ended = false;
        while !reader.done() {
            assert!(!ended, "records behind the end");
            let tag = reader.u1();
            reader.u4();
            let length = reader.u4() as usize;
            let mut body = Reader { bytes: reader.take(length), at: 0 };
            match tag {
                0x01 => {
                    let id = body.id();
                    let text = String::from_utf8_lossy(body.take(length - 8)).into_owned();
                    assert!(dump.names.insert(id, text).is_none(), "one name of a number");
                }
                0x02 => dump.load_class(&mut body),
                0x04 => dump.frame(&mut body),
                0x05 => {
                    let (serial, thread, count) = (body.u4(), body.u4(), body.u4());
                    let frames = (0..count).map(|_| body.id()).collect();
                    assert!(dump.traces.insert(serial, (thread, frames)).is_none());
                }
                0x1c => {
                    while !body.done() {
                        dump.sub_record(&mut body);
                    }
                }
                0x2c => ended = true,
                _ => panic!("a record with tag {tag:#x}"),
            }
            assert!(body.done(), "record {tag:#x} is longer than what is in it");
        }
        assert!(ended, "the last record is HEAP DUMP END");
        dump.name_classes();
        dump
    }
    fn load_class(&mut self, body: &mut Reader<'_>) {
        let (serial, class, trace, name) = (body.u4(), body.id(), body.u4(), body.id());
        assert_eq!(trace, 1);
        assert!(self.class_names.insert(class, name).is_none(), "a class is loaded once");
        assert!(self.serials.insert(serial, class).is_none(), "one class of a serial number");
    }
    fn frame(&mut self, body: &mut Reader<'_>) {
        let (id, method, descriptor, source) = (body.id(), body.id(), body.id(), body.id());
        let (serial, line) = (body.u4(), body.u4() as i32);
        let name = |id: Id| self.names.get(&id).cloned().unwrap_or_else(|| panic!("no name {id:#x}"));
        let source = (source != 0).then(|| name(source));
        let class = *self.serials.get(&serial).expect("a class with this serial number");
        let frame = Frame { method: name(method), descriptor: name(descriptor), source, class, line };
        assert!(self.frames.insert(id, frame).is_none());
    }
    fn sub_record(&mut self, body: &mut Reader<'_>) {
        let tag = body.u1();
        match tag {
            0x20 => self.class(body),
            0x21 => {
                let (id, trace, class, length) = (body.id(), body.u4(), body.id(), body.u4());
                assert_eq!(trace, 1);
                let fields = body.take(length as usize).to_vec();
                assert!(self.instances.insert(id, (class, fields)).is_none(), "an object is dumped once");
            }
            0x22 => {
                let (id, trace, length, class) = (body.id(), body.u4(), body.u4(), body.id());
                assert_eq!(trace, 1);
                let elements = (0..length).map(|_| body.id()).collect();
                assert!(self.object_arrays.insert(id, (class, elements)).is_none(), "an array is dumped once");
            }
            0x23 => {
                let (id, trace, length, kind) = (body.id(), body.u4(), body.u4(), body.u1());
                assert_eq!(trace, 1);
                let elements = body.take(length as usize * size(kind)).to_vec();
                assert!(self.primitive_arrays.insert(id, (kind, elements)).is_none(), "an array is dumped once");
            }
            0xff | 0x05 | 0x07 => self.roots.push(Root { tag, object: body.id(), numbers: None }),
            0x01 => {
                self.roots.push(Root { tag, object: body.id(), numbers: None });
                body.id();
            }
            0x02 | 0x03 | 0x08 => {
                let object = body.id();
                let numbers = Some((body.u4(), body.u4()));
                self.roots.push(Root { tag, object, numbers });
            }
            0x04 | 0x06 => {
                self.roots.push(Root { tag, object: body.id(), numbers: None });
                body.u4();
            }
            _ => panic!("a subrecord with tag {tag:#x}"),
        }
    }
    fn class(&mut self, body: &mut Reader<'_>) {
        let id = body.id();
        assert_eq!(body.u4(), 1, "the empty trace");
        let (above, loader) = (body.id(), body.id());
        body.take(4 * 8);
        let mut class = Class { above, loader, instance_bytes: body.u4(), ..Class::default() };
        class.constants = (0..body.u2()).map(|_| (body.u2(), body.value())).collect();
        for _ in 0..body.u2() {
            let name = self.names[&body.id()].clone();
            class.statics.push((name, body.value()));
        }
        for _ in 0..body.u2() {
            let name = self.names[&body.id()].clone();
            class.fields.push((name, body.u1()));
        }
        assert!(self.classes.insert(id, class).is_none(), "a class is dumped once");
    }
    fn name_classes(&mut self) {
        for (id, class) in &mut self.classes {
            let name = self.class_names.get(id).expect("each class was loaded");
            class.name = self.names.get(name).expect("a class has a name").clone();
        }
        assert_eq!(self.classes.len(), self.class_names.len(), "each loaded class is dumped");
    }

    /// The classes from `class` up to `Object`.
    pub fn levels(&self, class: Id) -> impl Iterator<Item = &Class> {
        std::iter::successors(self.classes.get(&class), |class| self.classes.get(&class.above))
    }
    /// The fields of an instance: the level's class, name, value.
    pub fn fields(&self, instance: Id) -> Vec<(&Class, &str, Value)> {
        let (class, bytes) = &self.instances[&instance];
        let mut reader = Reader { bytes, at: 0 };
        let mut all = Vec::new();
        for level in self.levels(*class) {
            for (name, kind) in &level.fields {
                all.push((level, name.as_str(), Value { kind: *kind, bits: reader.number(size(*kind)) }));
            }
        }
        assert!(reader.done(), "an instance of {} has more bytes than its fields", self.classes[class].name);
        all
    }
    /// The name of an object's class.
    pub fn class_name(&self, object: Id) -> String {
        if let Some((class, _)) = self.instances.get(&object) {
            self.classes[class].name.clone()
        } else if let Some((class, _)) = self.object_arrays.get(&object) {
            self.classes[class].name.clone()
        } else if let Some((kind, _)) = self.primitive_arrays.get(&object) {
            format!("[{}", ["Z", "C", "F", "D", "B", "S", "I", "J"][*kind as usize - 4])
        } else {
            assert!(self.classes.contains_key(&object), "no object {object:#x}");
            "java/lang/Class".into()
        }
    }
    /// The text of a String.
    pub fn text(&self, string: Id) -> String {
        let fields: HashMap<&str, Value> = self.fields(string).into_iter().map(|(_, name, value)| (name, value)).collect();
        let (_, bytes) = &self.primitive_arrays[&fields["value"].bits];
        if fields["coder"].bits == 0 {
            bytes.iter().map(|byte| char::from(*byte)).collect()
        } else {
            String::from_utf16_lossy(&bytes.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect::<Vec<_>>())
        }
    }

    /// Every reference names an object of the dump, every number a thing that is there.
    pub fn check(&self) {
        let mut known: HashSet<Id> = self.classes.keys().copied().collect();
        for id in self.instances.keys().chain(self.object_arrays.keys()).chain(self.primitive_arrays.keys()) {
            assert!(known.insert(*id), "object {id:#x} is there twice");
        }
        let reference = |id: Id, of: &str| assert!(id == 0 || known.contains(&id), "{of} refers to {id:#x}, which is not there");
        for class in self.classes.values() {
            assert!(class.above == 0 || self.classes.contains_key(&class.above), "superclass of {}", class.name);
            reference(class.loader, &class.name);
            let constants = class.constants.iter().map(|(_, value)| value);
            for value in class.statics.iter().map(|(_, value)| value).chain(constants).filter(|value| value.kind == OBJECT) {
                reference(value.bits, &class.name);
            }
        }
        for (id, (class, bytes)) in &self.instances {
            let class = self.classes.get(class).expect("the class of an instance");
            assert_eq!(class.instance_bytes as usize, bytes.len(), "{}", class.name);
            for (_, name, value) in self.fields(*id).iter().filter(|(_, _, value)| value.kind == OBJECT) {
                reference(value.bits, &format!("{}.{name}", class.name));
            }
        }
        for (class, elements) in self.object_arrays.values() {
            let name = &self.classes.get(class).expect("the class of an array").name;
            assert!(name.starts_with("[L") || name.starts_with("[["), "{name}");
            elements.iter().for_each(|element| reference(*element, name));
        }
        let threads: HashSet<u32> = self.traces.values().map(|(thread, _)| *thread).collect();
        for (_, frames) in self.traces.values() {
            frames.iter().for_each(|frame| assert!(self.frames.contains_key(frame), "frame {frame}"));
        }
        for root in &self.roots {
            assert_ne!(root.object, 0, "a root that holds nothing, tag {:#x}", root.tag);
            reference(root.object, "a root");
            match (root.tag, root.numbers) {
                (0x08, Some((thread, trace))) => {
                    assert_eq!(self.traces.get(&trace).map(|(of, _)| *of), Some(thread), "the trace of a thread");
                }
                (_, Some((thread, frame))) => {
                    assert!(threads.contains(&thread), "thread {thread}");
                    let trace = self.traces.values().find(|(of, _)| *of == thread).expect("its trace");
                    assert!(frame == u32::MAX || (frame as usize) < trace.1.len(), "frame {frame} of {}", trace.1.len());
                }
                _ => {}
            }
        }
        self.check_reachable(&known);
    }
    /// An analyser throws away what no root reaches.
    fn check_reachable(&self, known: &HashSet<Id>) {
        let mut seen: HashSet<Id> = HashSet::new();
        let mut work: Vec<Id> = self.roots.iter().map(|root| root.object).collect();
        while let Some(id) = work.pop() {
            if id == 0 || !seen.insert(id) {
                continue;
            }
            if let Some(class) = self.classes.get(&id) {
                work.extend([class.above, class.loader]);
                let constants = class.constants.iter().map(|(_, value)| value);
                work.extend(class.statics.iter().map(|(_, v)| v).chain(constants).filter(|v| v.kind == OBJECT).map(|v| v.bits));
            } else if let Some((class, _)) = self.instances.get(&id) {
                work.push(*class);
                work.extend(self.fields(id).iter().filter(|(_, _, v)| v.kind == OBJECT).map(|(_, _, v)| v.bits));
            } else if let Some((class, elements)) = self.object_arrays.get(&id) {
                work.push(*class);
                work.extend(elements);
            }
        }
        let lost: Vec<String> =
            known.difference(&seen).filter(|id| !self.classes.contains_key(id)).map(|id| self.class_name(*id)).collect();
        // What only the library's classes hold outside of their fields: names, reflection data.
        assert!(
            lost.len() * 10 < known.len(),
            "{} of {} objects are not reached: {:?}",
            lost.len(),
            known.len(),
            &lost[..lost.len().min(20)]
        );
    }
}
