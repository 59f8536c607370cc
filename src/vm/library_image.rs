//! Makes `jre-stubs/archives/image` (see `runtime/loading/image.rs`): a VM that uses no image loads and links the listed classes.
use super::{Vm, VmBuilder, VmError, boot_vm};
use crate::classfile::{ClassFile, Entry};
use crate::host::Host;
use crate::interp::translate::{FINGERPRINT, TranslateInput, Translated, handlers, translate};
use crate::natives::LIBRARY;
use crate::runtime::class::ClassPtr;
use crate::runtime::linking::{self, InvokeKind, resolution};
use crate::runtime::loading::define::MethodFacts;
use crate::runtime::loading::image::{ClassRecord, Image, write};
use crate::runtime::loading::link_data::{LinkData, MemberId};
use crate::runtime::thread::mutator::Mutator;
use indexmap::{IndexMap, IndexSet};
use std::sync::Arc;

/// The image for `list`: lines with the binary name of a class, or of a method whose code is wanted (`Class.name` and descriptor).
/// Classes and methods that are no longer in the library are passed over.
pub fn library_image(list: &str, host: Arc<dyn Host>) -> Result<Vec<u8>, VmError> {
    let mut builder = VmBuilder::new(host);
    builder.library.image = Image(&[]);
    let (list, vm) = (list.to_owned(), builder.build()?);
    vm.run(move |m| {
        boot_vm(m).map_err(VmError::Start)?;
        let records = records(m, &wanted(&list)).map_err(VmError::Start)?;
        write(FINGERPRINT, LIBRARY.fingerprint, &records).ok_or_else(|| VmError::Start("a class is too large for the image".into()))
    })?
}

/// Classes in order, each with the methods whose code is wanted.
fn wanted(list: &str) -> IndexMap<&str, IndexSet<&str>> {
    let mut methods: IndexMap<&str, IndexSet<&str>> = IndexMap::new();
    for line in list.lines() {
        match line.split_once('.') {
            Some((class, method)) => _ = methods.entry(class).or_default().insert(method),
            None => _ = methods.entry(line).or_default(),
        }
    }
    methods.retain(|name, _| LIBRARY.class(name.as_bytes()).is_some());
    methods
}

fn records(m: &mut Mutator<'_>, wanted: &IndexMap<&str, IndexSet<&str>>) -> Result<Vec<ClassRecord>, String> {
    let mut classes: IndexSet<ClassPtr> = IndexSet::new();
    for name in wanted.keys() {
        let class = m.rt().loaders.boot_class(m, name).and_then(|class| linking::link(m, class).map(|()| class));
        classes.insert(class.map_err(|token| format!("{name}: {}", super::describe(m, token)))?);
    }
    classes.iter().zip(wanted).map(|(class, (name, methods))| record(m, *class, name, methods, &classes)).collect()
}

fn record(
    m: &mut Mutator<'_>,
    class: ClassPtr,
    name: &str,
    methods: &IndexSet<&str>,
    classes: &IndexSet<ClassPtr>,
) -> Result<ClassRecord, String> {
    let entry = LIBRARY.class(name.as_bytes()).ok_or("a class that was there is gone")?;
    let file = &class.get().body().ok_or("a class has no class file")?.file;
    let code = file.methods().iter().map(|method| code(file, method, methods)).collect::<Result<_, _>>()?;
    Ok(ClassRecord {
        crc: entry.crc,
        method_facts: file.methods().iter().map(|method| MethodFacts::of(file, method, true).pack()).collect(),
        code,
        links: LinkData::of(m.rt(), class, |class| classes.get_index_of(&class)).unwrap_or_default(),
        targets: (0..file.pool().len() as u16).map(|index| target(m, class, file, index, classes)).collect(),
        file: ClassFile::parse_with(
            entry.contents,
            &crate::classfile::ParseOptions { checked: false, trusted: true, ..Default::default() },
        )
        .map_err(|error| error.message)?,
        name: name.into(),
    })
}

/// The stored form of a method's code; nothing if it is not wanted.
fn code(file: &ClassFile, method: &crate::classfile::MemberInfo, wanted: &IndexSet<&str>) -> Result<Vec<u8>, String> {
    let [name, descriptor] = [file.name_of(method), file.descriptor_of(method)].map(String::from_utf8_lossy);
    let asked = format!("{name}{descriptor}");
    let Some(code) = file.code(method).filter(|_| wanted.contains(asked.as_str())) else { return Ok(Vec::new()) };
    let translated = translate(&TranslateInput::of(file, method, &code, &handlers(&code)));
    let translated = translated.map_err(|error| format!("{}.{asked}: {}", file.this_class_name().escape_ascii(), error.message()))?;
    let bytes = translated.to_bytes();
    assert_eq!(Translated::from_bytes(&bytes).as_ref(), Some(&translated), "{asked}");
    Ok(bytes)
}

/// What an entry of a class's constant pool refers to, as `ClassRecord::targets` has it. Only classes of the image have numbers.
fn target(m: &mut Mutator<'_>, class: ClassPtr, file: &ClassFile, index: u16, classes: &IndexSet<ClassPtr>) -> u32 {
    let known = |m: &mut Mutator<'_>, index: u16| {
        let name = m.rt().symbols.lookup(file.pool().class(index)?)?;
        classes.get_index_of(&m.rt().loaders.boot().find_loaded(name)?)
    };
    let member = |class: ClassPtr, member: u16| Some(MemberId::new(classes.get_index_of(&class)?, member)?.word());
    let found = match file.pool().entry(index) {
        Some(Entry::Class(_)) => known(m, index).map(|number| number as u32 + 1),
        Some(Entry::FieldRef { class: owner, .. }) if known(m, owner).is_some() => {
            resolution::find_field(m, class, index).ok().and_then(|field| member(field.class, field.index))
        }
        Some(Entry::MethodRef { class: owner, .. }) if known(m, owner).is_some() => {
            resolution::find_method(m, class, index, InvokeKind::Virtual).ok().and_then(|method| member(method.class(), method.index))
        }
        Some(Entry::InterfaceMethodRef { class: owner, .. }) if known(m, owner).is_some() => {
            resolution::find_method(m, class, index, InvokeKind::Interface).ok().and_then(|method| member(method.class(), method.index))
        }
        _ => None,
    };
    found.unwrap_or(0)
}

impl Vm {
    /// Runs `body` on a thread of the VM, which has not booted, and waits for it.
    fn run<R: Send + 'static>(&self, body: impl FnOnce(&mut Mutator<'_>) -> R + Send + 'static) -> Result<R, VmError> {
        let (sender, receiver) = std::sync::mpsc::channel();
        self.start_main(move |m| {
            // Nobody else waits; a receiver that is gone wants no answer.
            drop(sender.send(body(m)));
            0
        })?;
        receiver.recv().map_err(|_| VmError::Bug("the VM's thread ended early".into()))
    }
}
