//! The classes that `ijen verify` knows: those it was given, and the embedded library when they bring no `java.lang.Object`.

use crate::classfile::{ClassFile, MethodFlags, ParseOptions, mutf8};
use crate::host::{FileKind, Host};
use crate::runtime::loading::Library;
use crate::verify::Hierarchy;
use indexmap::IndexMap;
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::io::{Cursor, Read};
use std::rc::Rc;

type FixedState = BuildHasherDefault<DefaultHasher>;

struct Item {
    label: String,
    file: Result<Rc<ClassFile>, String>,
    /// The jar or the argument that it is from.
    container: u32,
    /// Asked for, not only looked up.
    wanted: bool,
}

/// All classes, each at a number.
#[derive(Default)]
pub struct Universe {
    items: Vec<Item>,
    /// By name: all of that name, in the order they came.
    names: IndexMap<Vec<u8>, Vec<usize>, FixedState>,
    containers: u32,
    library: Option<Library>,
    /// Lines about what could not be read.
    pub unreadable: Vec<String>,
}

impl Universe {
    /// Adds a class file, a jar or all that is below a directory.
    pub fn add(&mut self, host: &dyn Host, place: &str, wanted: bool) {
        self.containers += 1;
        let own = self.containers;
        let mut waiting = vec![place.to_owned()];
        while let Some(path) = waiting.pop() {
            let kind = host.metadata(&path, true).map(|found| found.kind);
            if kind == Ok(FileKind::Directory) {
                let mut names = host.list(&path).unwrap_or_default();
                names.sort_unstable_by(|a, b| b.cmp(a));
                waiting.extend(names.iter().map(|name| format!("{}/{name}", path.trim_end_matches('/'))));
            } else if path == place || path.ends_with(".class") || path.ends_with(".jar") {
                match host.read_file(&path) {
                    Ok(bytes) if bytes.starts_with(b"PK") => self.add_archive(&path, &bytes, wanted),
                    Ok(bytes) => self.add_class(path, bytes, wanted, own),
                    Err(error) => self.unreadable.push(format!("{path}: {error}\n")),
                }
            }
        }
    }

    fn add_archive(&mut self, path: &str, bytes: &[u8], wanted: bool) {
        let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
            self.unreadable.push(format!("{path}: not a usable archive\n"));
            return;
        };
        self.containers += 1;
        let own = self.containers;
        for index in 0..archive.len() {
            let Ok(mut entry) = archive.by_index(index) else { continue };
            let name = entry.name().to_owned();
            let mut bytes = Vec::new();
            if name.ends_with(".class") && entry.read_to_end(&mut bytes).is_ok() {
                self.add_class(format!("{path}!{name}"), bytes, wanted, own);
            }
        }
    }

    fn add_class(&mut self, label: String, bytes: Vec<u8>, wanted: bool, container: u32) {
        if label.ends_with("module-info.class") {
            return;
        }
        let name_for_messages = label.rsplit(['/', '!']).next().unwrap_or_default().trim_end_matches(".class").to_owned();
        let options = ParseOptions { name_for_messages, enable_preview: true, checked: wanted, trusted: false };
        let file = ClassFile::parse_with(bytes, &options).map(Rc::new).map_err(|error| error.message);
        let index = self.items.len();
        if let Ok(file) = &file {
            self.names.entry(file.this_class_name().to_vec()).or_default().push(index);
        }
        self.items.push(Item { label, file, container, wanted });
    }

    /// Everything has been added.
    pub fn complete(&mut self) {
        if !self.names.contains_key(&b"java/lang/Object"[..]) {
            self.library = Some(crate::natives::LIBRARY);
        }
    }

    /// The numbers of the classes to verify.
    pub fn wanted(&self) -> Vec<usize> {
        (0..self.items.len()).filter(|index| self.items[*index].wanted).collect()
    }

    /// Where the class is from, and its class file or why there is none.
    pub fn item(&self, index: usize) -> (&str, Result<Rc<ClassFile>, &str>) {
        let item = &self.items[index];
        (&item.label, item.file.as_ref().map(Rc::clone).map_err(String::as_str))
    }

    fn file(&self, index: usize) -> Option<&ClassFile> {
        self.items[index].file.as_deref().ok()
    }

    /// The class of that name for one of `container`, as if that stood first on a class path of all: its neighbour if there is one, else the first.
    fn known(&self, name: &[u8], container: u32) -> Option<usize> {
        let all = self.names.get(name)?;
        all.iter().copied().find(|index| self.items[*index].container == container).or_else(|| all.first().copied())
    }

    fn find(&mut self, name: &[u8], container: u32) -> Option<usize> {
        if let Some(index) = self.known(name, container) {
            return Some(index);
        }
        let path = format!("{}.class", mutf8::to_rust_string(name));
        let bytes = self.library.as_ref()?.find(&path)?.to_vec();
        self.add_class(path, bytes, false, 0);
        self.known(name, 0)
    }

    /// Loads a class and its superclasses; the name of what is missing.
    fn load(&mut self, name: &[u8], container: u32) -> Result<usize, String> {
        let missing = |name: &[u8]| mutf8::to_rust_string(name).replace('/', ".");
        let found = self.find(name, container).ok_or_else(|| missing(name))?;
        self.load_supers(found, container)?;
        Ok(found)
    }

    fn load_supers(&mut self, class: usize, container: u32) -> Result<(), String> {
        let (mut at, mut steps) = (class, 0);
        // Classes of the library join on the way.
        while steps <= self.items.len() {
            steps += 1;
            let Some(above) = self.file(at).and_then(ClassFile::super_class_name).map(<[u8]>::to_vec) else { return Ok(()) };
            at = self.find(&above, container).ok_or_else(|| mutf8::to_rust_string(&above).replace('/', "."))?;
        }
        Err(format!("{} (it is its own superclass)", self.items[class].label))
    }

    fn name(&self, class: usize) -> &[u8] {
        self.file(class).map_or(b"", ClassFile::this_class_name)
    }

    /// A declared field or method: flags.
    fn declared(&self, class: usize, name: &[u8], descriptor: &[u8], method: bool) -> Option<u16> {
        let file = self.file(class)?;
        let members = if method { file.methods() } else { file.fields() };
        members.iter().find(|m| file.name_of(m) == name && file.descriptor_of(m) == descriptor).map(|m| m.flags)
    }
}

/// The universe as one class sees it.
pub struct View<'u> {
    universe: &'u mut Universe,
    class: usize,
    container: u32,
}

impl<'u> View<'u> {
    /// Loads the superclasses of the class; the name of what is missing.
    pub fn new(universe: &'u mut Universe, class: usize) -> Result<View<'u>, String> {
        let container = universe.items[class].container;
        universe.load_supers(class, container)?;
        Ok(View { universe, class, container })
    }

    /// A superclass is what the class being verified means by its name: one loader stands behind them all.
    fn above(&self, class: usize) -> Option<usize> {
        let name = self.universe.file(class)?.super_class_name()?;
        if name == self.universe.name(self.class) { Some(self.class) } else { self.universe.known(name, self.container) }
    }

    fn chain(&self, class: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(class), |class| self.above(*class))
    }
}

fn package(name: &[u8]) -> &[u8] {
    name.iter().rposition(|byte| *byte == b'/').map_or(b"", |at| &name[..at])
}

impl Hierarchy for View<'_> {
    type Class = usize;
    type Error = String;

    fn load(&mut self, name: &[u8]) -> Result<usize, String> {
        if name == self.universe.name(self.class) {
            return Ok(self.class);
        }
        self.universe.load(name, self.container)
    }
    fn is_interface(&self, class: usize) -> bool {
        self.universe.file(class).is_some_and(|file| file.access_flags().is_interface())
    }
    fn is_subclass(&self, class: usize, of: usize) -> bool {
        self.chain(class).any(|above| above == of)
    }
    fn superclass(&self, class: usize) -> Option<usize> {
        self.above(class)
    }
    fn name(&self, class: usize) -> &[u8] {
        self.universe.name(class)
    }
    fn is_subclass_of(&self, of: usize) -> bool {
        self.is_subclass(self.class, of)
    }
    fn has_superclass(&self, name: &[u8]) -> bool {
        self.chain(self.class).skip(1).any(|above| self.universe.name(above) == name)
    }
    fn is_foreign_protected(&self, holder: usize, name: &[u8], descriptor: &[u8], method: bool) -> bool {
        let found = self.chain(holder).find_map(|class| Some((class, self.universe.declared(class, name, descriptor, method)?)));
        found.is_some_and(|(declaring, flags)| {
            MethodFlags(flags).is_protected() && package(self.universe.name(declaring)) != package(self.universe.name(self.class))
        })
    }
}
