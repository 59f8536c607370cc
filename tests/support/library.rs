//! The public API of java.base: JDK 25's, from `testdata/library/java.base.zip`, and ours, from the archives.
use ijen::classfile::{ClassFile, MemberInfo, ParseOptions};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

pub const PUBLIC: u16 = 1;
pub const PROTECTED: u16 = 4;
pub const STATIC: u16 = 8;
pub const FINAL: u16 = 0x10;
pub const VARARGS: u16 = 0x80;
pub const INTERFACE: u16 = 0x200;
pub const ABSTRACT: u16 = 0x400;
const SYNTHETIC: u16 = 0x1000;
pub const ANNOTATION: u16 = 0x2000;
pub const ENUM: u16 = 0x4000;

/// A field or method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub flags: u16,
    /// A method's declared exceptions; a field's constant.
    pub more: Vec<String>,
}

/// Name and descriptor, a method's with its parentheses.
pub type Key = (String, String);

/// A class with its public and protected members.
#[derive(Clone, Debug)]
pub struct Class {
    /// Whether programs can name it; hidden ones pass members on.
    pub accessible: bool,
    pub flags: u16,
    pub superclass: Option<String>,
    pub interfaces: Vec<String>,
    pub members: BTreeMap<Key, Member>,
}

/// Classes by binary name with slashes.
#[derive(Clone, Debug, Default)]
pub struct Api {
    pub classes: BTreeMap<String, Class>,
}

pub fn package(class: &str) -> &str {
    class.rsplit_once('/').map_or("", |(package, _)| package)
}

impl Api {
    pub fn packages(&self) -> BTreeSet<String> {
        self.classes.iter().filter(|(_, class)| class.accessible).map(|(name, _)| package(name).to_owned()).collect()
    }
    /// The member, declared or inherited.
    pub fn find(&self, class: &str, key: &Key) -> Option<&Member> {
        let class = self.classes.get(class)?;
        let above = || class.superclass.iter().chain(&class.interfaces).filter(|_| key.0 != "<init>");
        class.members.get(key).or_else(|| above().find_map(|name| self.find(name, key)))
    }
    /// Superclass, if it can be named, else the next above.
    pub fn visible_superclass(&self, class: &Class) -> Option<String> {
        let name = class.superclass.as_ref()?;
        match self.classes.get(name) {
            Some(above) if !above.accessible => self.visible_superclass(above),
            _ => Some(name.clone()),
        }
    }
    /// Superinterfaces that can be named, those of hidden supertypes included.
    pub fn visible_interfaces(&self, class: &Class) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let above = class.superclass.iter().filter(|name| self.classes.get(*name).is_some_and(|above| !above.accessible));
        for name in class.interfaces.iter().chain(above) {
            match self.classes.get(name) {
                Some(hidden) if !hidden.accessible => found.extend(self.visible_interfaces(hidden)),
                _ => drop(found.insert(name.clone())),
            }
        }
        found
    }
    pub fn is_unchecked(&self, exception: &str) -> bool {
        matches!(exception, "java/lang/RuntimeException" | "java/lang/Error")
            || self.classes.get(exception).and_then(|class| class.superclass.as_ref()).is_some_and(|above| self.is_unchecked(above))
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of `testdata/library/java.base.zip`, which `testdata/library/PublicApi.java` wrote.
pub fn listed(name: &str) -> String {
    let file = File::open(root().join("testdata/library/java.base.zip")).expect("the list is there");
    let mut archive = zip::ZipArchive::new(file).expect("it is an archive");
    let mut text = String::new();
    archive.by_name(name).expect("it has the file").read_to_string(&mut text).expect("UTF-8");
    text
}

pub fn theirs() -> Api {
    let mut api = Api::default();
    let mut current = String::new();
    for line in listed("api.txt").lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |text: &str| u16::from_str_radix(text, 16).expect("flags are hexadecimal");
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match words[0] {
            "f" | "m" => {
                let member = Member { flags: number(words[3]), more: owned(&words[4..]) };
                let class = api.classes.get_mut(&current).expect("a class comes first");
                class.members.insert((words[1].into(), words[2].into()), member);
            }
            kind => {
                current = words[1].into();
                let class = Class {
                    accessible: kind == "C",
                    flags: number(words[2]),
                    superclass: (words[3] != "-").then(|| words[3].into()),
                    interfaces: owned(&words[4..]),
                    members: BTreeMap::new(),
                };
                api.classes.insert(current.clone(), class);
            }
        }
    }
    api
}

/// The class files of the archives.
pub fn class_files() -> Vec<ClassFile> {
    let folder = root().join("jre-stubs/archives");
    let mut jars: Vec<PathBuf> =
        fs::read_dir(folder).expect("the archives are there").map(|entry| entry.expect("readable").path()).collect();
    jars.sort();
    let mut files = Vec::new();
    for jar in jars.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "jar")) {
        let mut archive = zip::ZipArchive::new(File::open(jar).expect("readable")).expect("it is an archive");
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).expect("in range");
            if entry.name().ends_with(".class") && entry.name() != "module-info.class" {
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).expect("readable");
                let options = ParseOptions { checked: false, ..ParseOptions::default() };
                files.push(ClassFile::parse_with(bytes, &options).expect("our classes are well formed"));
            }
        }
    }
    files
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Our library, hidden classes included.
pub fn ours() -> Api {
    let files = class_files();
    // Name to (flags, outer class) of the member classes; an empty outer stands for a local class.
    let mut nested: BTreeMap<String, (u16, String)> = BTreeMap::new();
    for file in &files {
        for inner in file.inner_classes() {
            let name = |index| text(file.pool().class_name(index));
            nested.insert(name(inner.inner), (inner.flags.bits(), inner.outer.map(name).unwrap_or_default()));
        }
    }
    let own: BTreeMap<String, u16> = files.iter().map(|file| (text(file.this_class_name()), file.access_flags().bits())).collect();
    let flags = |name: &str| nested.get(name).map_or_else(|| own.get(name).copied().unwrap_or(0), |(flags, _)| *flags);
    let accessible = |name: &str| {
        let mut at = name.to_owned();
        loop {
            if flags(&at) & (PUBLIC | PROTECTED) == 0 {
                return false;
            }
            match nested.get(&at) {
                Some((_, outer)) if outer.is_empty() => return false,
                Some((_, outer)) => at.clone_from(outer),
                None => return true,
            }
        }
    };
    let mut api = Api::default();
    for file in &files {
        let name = text(file.this_class_name());
        let mut members = BTreeMap::new();
        for (all, field) in [(file.fields(), true), (file.methods(), false)] {
            for member in all.iter().filter(|member| member.flags & (PUBLIC | PROTECTED) != 0 && member.flags & SYNTHETIC == 0) {
                let more = if field { constant(file, member).into_iter().collect() } else { exceptions(file, member) };
                members.insert((text(file.name_of(member)), text(file.descriptor_of(member))), Member { flags: member.flags, more });
            }
        }
        let class = Class {
            accessible: accessible(&name),
            flags: flags(&name),
            superclass: file.super_class_name().map(text),
            interfaces: file.interface_names().map(text).collect(),
            members,
        };
        api.classes.insert(name, class);
    }
    api
}

fn exceptions(file: &ClassFile, method: &MemberInfo) -> Vec<String> {
    file.exceptions(method).map(|index| text(file.pool().class_name(index))).collect()
}

/// As `PublicApi.java` writes it.
fn constant(file: &ClassFile, field: &MemberInfo) -> Option<String> {
    let (pool, index) = (file.pool(), file.constant_value(field)?.raw());
    let units = |bytes: &[u8]| {
        let text = ijen::classfile::mutf8::to_rust_string(bytes);
        text.encode_utf16().map(|unit| format!("{unit:x}")).collect::<Vec<_>>().join(".")
    };
    let plain = || {
        None.or_else(|| pool.integer(index).map(|value| value.to_string()))
            .or_else(|| pool.long(index).map(|value| value.to_string()))
            .or_else(|| pool.float(index).map(|value| format!("{:x}", value.to_bits())))
            .or_else(|| pool.double(index).map(|value| format!("{:x}", value.to_bits())))
    };
    plain().or_else(|| pool.string(index).map(|string| units(pool.utf8_bytes(string))))
}
