//! Loaders and loading by name (JVMS 5.3.1 to 5.3.3). The boot loader and the application loader find classes in Rust, without recursion
//! over long superclass chains; other loaders are asked through `loadClass`.
use super::archive::Library;
use super::class_path::ClassPath;
use super::constraints::Constraints;
use super::define::{self, DefineOptions, Source};
use super::image::ClassImage;
use super::link_data::MemberId;
use super::loader::{Loader, LoaderKind, LoaderPtr};
use crate::classfile::flags::ClassFlags;
use crate::classfile::mutf8::to_rust_string;
use crate::classfile::{ClassBytes, ClassFile, FieldType, ParseOptions};
use crate::heap::{Heap, RawRef, Shape, ShapeKind};
use crate::runtime::Runtime;
use crate::runtime::class::field::FieldPtr;
use crate::runtime::class::layout;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::pool::Failure;
use crate::runtime::class::store::{Arena, publish};
use crate::runtime::class::{Class, ClassKind, ClassPtr, Kind, tables};
use crate::runtime::invoke::{self, Value};
use crate::runtime::linking::constraints;
use crate::runtime::mirrors;
use crate::runtime::symbols::{FixedState, Symbol};
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};
use crate::runtime::well_known::INJECTED;
use indexmap::IndexSet;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

/// What `Class.forName` says of a name that was not found: of an array its element, which a Java loader was asked for;
/// what no loader was asked for in the VM's own form.
fn missing_name(name: &str, boot: bool) -> String {
    let element = name.trim_start_matches('[');
    if boot || name.starts_with('/') || (element.len() < name.len() && !(element.starts_with('L') && element.ends_with(';'))) {
        return name.to_owned();
    }
    let asked = if element.len() < name.len() { &element[1..element.len() - 1] } else { name };
    asked.replace('/', ".")
}

/// All loaders of a VM and what they read from.
pub struct Loaders {
    table: Mutex<Table>,
    boot: LoaderPtr,
    app: LoaderPtr,
    library: Library,
    /// The loaded ones of the image's classes, by number; of no length if the image was made with another library.
    known: Box<[OnceLock<ClassPtr>]>,
    /// `--patch-module java.base`: comes before the embedded library.
    patch: Option<ClassPath>,
    class_path: OnceLock<ClassPath>,
    /// Named modules of the application loader, by their packages (with slashes).
    modules: OnceLock<HashMap<String, String>>,
    /// Paths of Java's own loaders, by number minus one.
    opened: Mutex<Vec<Option<Arc<ClassPath>>>>,
    primitives: OnceLock<[ClassPtr; 9]>,
    mirror: OnceLock<MirrorLayout>,
    number_field: AtomicU32,
    exports: OnceLock<Vec<Symbol>>,
    words: OnceLock<ReservedWords>,
    /// What loaders have to agree on.
    pub constraints: Constraints,
}

/// Loaders by number; the numbers of unloaded ones are used again.
struct Table {
    homes: Vec<Option<Home>>,
    free: Vec<u32>,
}

/// A loader and the memory of its record.
pub(super) struct Home {
    _arena: Arena,
    pub(super) loader: LoaderPtr,
}

impl Home {
    fn new(id: u32, kind: LoaderKind, of: Option<LoaderPtr>) -> Home {
        let arena = Arena::default();
        let loader = arena.alloc_cyclic(|me| Loader::new(id, kind, of.unwrap_or(me)));
        Home { _arena: arena, loader }
    }
}

impl Table {
    fn add(&mut self, kind: LoaderKind, of: Option<LoaderPtr>) -> LoaderPtr {
        let id = self.free.pop().unwrap_or(self.homes.len() as u32);
        let home = Home::new(id, kind, of);
        let loader = home.loader;
        match self.homes.get_mut(id as usize) {
            Some(place) => *place = Some(home),
            None => self.homes.push(Some(home)),
        }
        loader
    }
}

/// Class words that the interpreter knows before their classes exist.
struct ReservedWords {
    object: u32,
    /// By `newarray` type code.
    arrays: [u32; 16],
}

/// The `newarray` type codes (JVMS 6.5), from 4 on.
const ARRAY_CODES: [Kind; 8] = [Kind::Boolean, Kind::Char, Kind::Float, Kind::Double, Kind::Byte, Kind::Short, Kind::Int, Kind::Long];

struct MirrorLayout {
    static_base: u32,
    class_offset: u32,
}

/// A class file that waits for its superclass and superinterfaces.
struct Pending {
    name: Symbol,
    owner: LoaderPtr,
    source: Source,
    supers: Vec<Symbol>,
}

impl Loaders {
    /// The loaders of a new VM, whose class library is `library`. Classes of `patch` take the place of its own.
    pub fn new(library: Library, patch: Option<ClassPath>) -> Loaders {
        let mut table = Table { homes: Vec::new(), free: Vec::new() };
        let (boot, app) = (table.add(LoaderKind::Boot, None), table.add(LoaderKind::App, None));
        let known = if patch.is_some() { 0 } else { library.image.classes(library.fingerprint) };
        let known = (0..known).map(|_| OnceLock::new()).collect();
        Loaders {
            table: Mutex::new(table),
            boot,
            app,
            library,
            known,
            patch,
            class_path: OnceLock::new(),
            modules: OnceLock::new(),
            opened: Mutex::default(),
            primitives: OnceLock::new(),
            mirror: OnceLock::new(),
            number_field: AtomicU32::new(0),
            exports: OnceLock::new(),
            words: OnceLock::new(),
            constraints: Constraints::default(),
        }
    }
    /// Makes the primitive classes and finds out where statics go; before any other class is loaded. Fails with what is missing.
    pub fn start(&self, rt: &Runtime) -> Result<(), String> {
        if rt.roots.top() == 0 {
            rt.roots.push_shared(0);
        }
        let _ = self.class_path.set(ClassPath::with_open(rt.host.clone(), &rt.config.class_path, rt.config.main_jar.clone()));
        let (bytes, image) = self.find_boot(b"java/lang/Class").ok_or("java.lang.Class is not in the class library")?;
        let links = image.and_then(|image| Some((image.links?, image.prepared.fields.len())));
        let found = match links {
            Some((links, fields)) => links.layout(fields),
            None => {
                let options = ParseOptions { checked: !matches!(bytes, ClassBytes::Static(_)), trusted: true, ..ParseOptions::default() };
                let file = ClassFile::parse_with(bytes, &options).map_err(|e| e.message)?;
                layout::lay_out(&file, 0, 0, injected(b"java/lang/Class"))
            }
        };
        let class_offset = *found.injected.first().ok_or("java.lang.Class has no room for its class word")?;
        let _ = self.mirror.set(MirrorLayout { static_base: found.instance_end, class_offset });
        let reserve = || rt.heap.reserve_class_word().map_err(|_| "no class words in a new heap");
        let mut words = ReservedWords { object: reserve()?, arrays: [0; 16] };
        for code in 0..ARRAY_CODES.len() {
            words.arrays[code + 4] = reserve()?;
        }
        let _ = self.words.set(words);
        let made = Kind::PRIMITIVES.map(|kind| self.make_primitive(rt, kind));
        let _ = self.primitives.set(made);
        Ok(())
    }

    /// Class word of `Object`.
    pub fn object_word(&self) -> u32 {
        self.words.get().expect("reserved when the loaders start").object
    }
    /// Class words of the primitive array classes, by `newarray` type code.
    pub fn primitive_array_words(&self) -> [u32; 16] {
        self.words.get().expect("reserved when the loaders start").arrays
    }
    /// The array class of a primitive kind, made when the VM boots.
    pub fn primitive_array(&self, kind: Kind) -> ClassPtr {
        *self.primitive(kind).get().array_class.get().expect("made at boot")
    }
    /// Class word of the arrays of a primitive kind.
    pub fn primitive_array_word(&self, kind: Kind) -> u32 {
        let code = ARRAY_CODES.iter().position(|k| *k == kind).expect("a primitive kind");
        self.primitive_array_words()[code + 4]
    }

    /// The boot loader.
    pub fn boot(&self) -> LoaderPtr {
        self.boot
    }
    /// The loader of the class path.
    pub fn app(&self) -> LoaderPtr {
        self.app
    }
    /// All loaders and holders of hidden classes, by number.
    pub fn all(&self) -> Vec<LoaderPtr> {
        self.table.lock().homes.iter().flatten().map(|home| home.loader).collect()
    }
    /// Loaders are numbered from 0 to this, exclusive.
    pub fn count(&self) -> u32 {
        self.table.lock().homes.len() as u32
    }
    /// The loader with this number.
    pub fn by_number(&self, number: u32) -> Option<LoaderPtr> {
        self.table.lock().homes.get(number as usize)?.as_ref().map(|home| home.loader)
    }
    /// What holds a hidden class that `loader` does not keep alive; pinned.
    pub fn new_holder(&self, loader: LoaderPtr) -> LoaderPtr {
        let holder = self.table.lock().add(loader.kind, Some(loader));
        holder.pin();
        holder
    }
    /// Takes a dead loader out of the table; its record and classes go when the result is dropped.
    pub(super) fn remove(&self, number: u32) -> Option<Home> {
        let mut table = self.table.lock();
        let home = table.homes.get_mut(number as usize)?.take();
        table.free.extend(home.as_ref().map(|_| number));
        home
    }
    /// The class path, for resources.
    pub fn class_path(&self) -> &ClassPath {
        self.class_path.get().expect("set when the loaders start")
    }
    /// Tells which modules the packages of the application loader are in; counts once.
    pub fn set_modules(&self, modules: HashMap<String, String>) {
        drop(self.modules.set(modules));
    }
    /// The module of a class of the application loader, by its name with slashes; `None`: the unnamed one.
    pub fn app_module(&self, class: &str) -> Option<&str> {
        let (package, _) = class.rsplit_once('/')?;
        self.modules.get()?.get(package).map(String::as_str)
    }
    /// Opens a path of directories and jars for a loader written in Java; its number, from 1.
    pub fn open_path(&self, rt: &Runtime, entries: &[String]) -> i32 {
        let mut opened = self.opened.lock();
        opened.push(Some(Arc::new(ClassPath::new(rt.host.clone(), entries))));
        opened.len() as i32
    }
    /// The path of that number, unless it was closed.
    pub fn opened_path(&self, number: i32) -> Option<Arc<ClassPath>> {
        self.opened.lock().get(usize::try_from(number).ok()?.checked_sub(1)?)?.clone()
    }
    /// Closes the files of a path.
    pub fn close_path(&self, number: i32) {
        let index = usize::try_from(number).ok().and_then(|n| n.checked_sub(1));
        if let Some(place) = index.and_then(|i| self.opened.lock().get_mut(i).map(std::mem::take)) {
            drop(place);
        }
    }
    /// First byte of the statics in a mirror.
    pub fn mirror_static_base(&self) -> u32 {
        self.mirror.get().expect("set when the loaders start").static_base
    }
    /// Where a mirror keeps the class word of the class it stands for.
    pub fn mirror_class_offset(&self) -> u32 {
        self.mirror.get().expect("set when the loaders start").class_offset
    }
    /// Gives the application loader its `ClassLoader` object.
    pub fn set_app_object(&self, heap: &Heap, object: RawRef) {
        heap.store_u32(object, self.number_field.load(Ordering::Relaxed), self.app.id);
        self.app.object.store(object.slot(), Ordering::Release);
    }
    /// The loader that a `ClassLoader` object stands for; a new one at the first call. `None` is the boot loader.
    pub fn of_object(&self, heap: &Heap, object: Option<RawRef>) -> LoaderPtr {
        let Some(object) = object else { return self.boot };
        let field = self.number_field.load(Ordering::Relaxed);
        let mut table = self.table.lock();
        let number = heap.load_u32(object, field);
        // A copy of the object has its number, but is no loader yet.
        let known = table.homes.get(number as usize).and_then(|home| home.as_ref()).map(|home| home.loader);
        if let Some(known) = known.filter(|loader| loader.object() == Some(object)) {
            return known;
        }
        let loader = table.add(LoaderKind::User, None);
        heap.store_u32(object, field, loader.id);
        loader.object.store(object.slot(), Ordering::Release);
        loader
    }
    /// Where `ClassLoader` objects have the number of their loader: known once that class is laid out.
    pub(super) fn set_number_field(&self, offset: u32) {
        self.number_field.store(offset, Ordering::Relaxed);
    }
    /// The `ClassLoader` object of a loader; `None` for boot.
    pub fn object_of<'s>(&self, m: &Mutator<'s>, loader: LoaderPtr) -> Option<Handle<'s>> {
        loader.object().map(|object| m.root_raw(object))
    }
    /// The class file of a class of the embedded library, `None` when it has no such class, and what is known of it ahead of time.
    fn find_boot(&self, name: &[u8]) -> Option<(ClassBytes, Option<ClassImage>)> {
        if let Some(patch) = &self.patch
            && let Some(found) = patch.find_class(&to_rust_string(name))
        {
            return Some((found.bytes, None));
        }
        let entry = self.library.class(name)?;
        let mut image = self.library.class_image(name, &entry);
        if self.known.is_empty() {
            image = image.map(ClassImage::without_links);
        }
        Some((ClassBytes::Static(entry.contents), image))
    }
    /// The image's class of that number, if it is loaded.
    pub fn known_class(&self, number: usize) -> Option<ClassPtr> {
        self.known.get(number)?.get().copied()
    }
    /// That method, if its class is loaded.
    pub fn known_method(&self, id: MemberId) -> Option<MethodPtr> {
        let class = self.known_class(id.class())?;
        class.get().methods().get(id.member()).map(|method| class.method_pointer(method))
    }
    /// That field, if its class is loaded.
    pub fn known_field(&self, id: MemberId) -> Option<FieldPtr> {
        let class = self.known_class(id.class())?;
        class.get().fields().get(id.member()).map(|field| class.field_pointer(field))
    }
    /// A class of the image is loaded.
    pub(super) fn now_known(&self, number: usize, class: ClassPtr) {
        if let Some(place) = self.known.get(number) {
            let _ = place.set(class);
        }
    }
    /// Whether the library has a class of that name, or it names an array.
    pub fn may_have_boot(&self, name: &[u8]) -> bool {
        name.first() == Some(&b'[') || self.find_boot(name).is_some()
    }
    /// A resource of the embedded library.
    pub fn boot_resource(&self, path: &str) -> Option<&'static [u8]> {
        self.library.find(path)
    }
    /// The names of what the embedded library has, in order.
    pub fn boot_resources(&self) -> Vec<String> {
        let mut names: Vec<String> = self.library.paths().collect();
        names.sort_unstable();
        names
    }
    /// Whether `java.base` exports `package` (with slashes) to everyone.
    pub fn exports(&self, rt: &Runtime, package: Symbol) -> bool {
        let list = self.exports.get_or_init(|| {
            let file = self.find_boot(b"module-info");
            let options = ParseOptions { checked: false, ..ParseOptions::default() };
            let parsed = file.and_then(|(bytes, _)| ClassFile::parse_with(bytes, &options).ok());
            let mut packages: Vec<Symbol> = Vec::new();
            if let Some(module) = parsed.as_ref().and_then(ClassFile::module) {
                let pool = parsed.as_ref().map(ClassFile::pool);
                for exported in module.exports.iter().filter(|e| e.to.is_empty()) {
                    packages.extend(pool.and_then(|p| p.package(exported.package.raw())).map(|name| rt.symbols.intern(name)));
                }
            }
            packages.sort_unstable();
            packages
        });
        list.is_empty() || list.binary_search(&package).is_ok()
    }

    /// The class of a primitive kind or `void`.
    pub fn primitive(&self, kind: Kind) -> ClassPtr {
        let all = self.primitives.get().expect("made when the loaders start");
        let index = Kind::PRIMITIVES.iter().position(|k| *k == kind).expect("a primitive kind");
        all[index]
    }
    fn make_primitive(&self, rt: &Runtime, kind: Kind) -> ClassPtr {
        let word = rt.heap.reserve_class_word().expect("a new heap has class words");
        let name = rt.symbols.intern(kind.primitive_name().as_bytes());
        let flags = ClassFlags(ClassFlags::PUBLIC | ClassFlags::FINAL | ClassFlags::ABSTRACT);
        let shape = Shape::new(word, ShapeKind::Instance, 8);
        let kind = ClassKind::Primitive(kind);
        let class = self.boot.arena.alloc_cyclic(|me| {
            let class = Class::new(shape, name, flags, (self.boot, self.boot), None, [].into(), [].into(), kind);
            class.enter_display(me);
            class
        });
        publish(&rt.heap, class);
        class.set_init_state(crate::runtime::class::InitState::Initialized);
        self.boot.add_defined(class);
        class
    }

    /// A class of the embedded library by its binary name with slashes.
    pub fn boot_class(&self, m: &mut Mutator<'_>, name: &str) -> JavaResult<ClassPtr> {
        let symbol = m.rt().symbols.intern(name.as_bytes());
        self.load(m, self.boot, symbol)
    }
    /// Loads as resolution does: what is not found is a `NoClassDefFoundError` caused by a `ClassNotFoundException`.
    pub fn load(&self, m: &mut Mutator<'_>, loader: LoaderPtr, name: Symbol) -> JavaResult<ClassPtr> {
        match self.find(m, loader, name) {
            Ok(Some(class)) => Ok(class),
            Ok(None) => Err(m.throw_failure(&not_found(m.rt(), name))),
            Err(unwind) => Err(self.as_no_class_def(m, name, unwind)),
        }
    }
    /// Loads as `Class.forName` does: what is not found is a `ClassNotFoundException`.
    pub fn load_for_name(&self, m: &mut Mutator<'_>, loader: LoaderPtr, name: Symbol) -> JavaResult<ClassPtr> {
        match self.find(m, loader, name)? {
            Some(class) => Ok(class),
            None => {
                let text = missing_name(&m.rt().symbols.text(name), loader.kind == LoaderKind::Boot);
                Err(m.throw_new("java/lang/ClassNotFoundException", text))
            }
        }
    }
    /// Turns a `ClassNotFoundException` of a user loader into the `NoClassDefFoundError` it causes.
    fn as_no_class_def(&self, m: &mut Mutator<'_>, name: Symbol, unwind: Unwind) -> Unwind {
        let mut m = m.scope();
        let Some(exception) = m.take_exception(unwind) else { return m.unwinding() };
        let rt = m.rt();
        let wanted = rt.symbols.lookup(b"java/lang/ClassNotFoundException").and_then(|s| self.boot.find_loaded(s));
        let class = rt.class_of(m.raw(exception));
        if !wanted.is_some_and(|w| class.is_subclass_of(w)) {
            return m.throw(exception);
        }
        let message = rt.symbols.text(name);
        let unwind = m.throw_new("java/lang/NoClassDefFoundError", message);
        let Some(error) = m.take_exception(unwind) else { return m.unwinding() };
        if rt.class_of(m.raw(error)).name == rt.symbols.intern(b"java/lang/NoClassDefFoundError") {
            rt.heap.store_ref(m.raw(error), rt.known().throwable_cause, Some(m.raw(exception)));
        }
        m.throw(error)
    }

    /// The class of that name as `loader` sees it; `None` when boot or class path have none. A user loader throws by itself.
    pub fn find(&self, m: &mut Mutator<'_>, loader: LoaderPtr, name: Symbol) -> JavaResult<Option<ClassPtr>> {
        if let Some(class) = loader.find_loaded(name) {
            return Ok(Some(class));
        }
        let text = m.rt().symbols.bytes(name);
        if text.first() == Some(&b'[') {
            return self.find_array(m, loader, text);
        }
        match loader.kind {
            LoaderKind::Boot | LoaderKind::App => self.find_builtin(m, loader, name),
            LoaderKind::User => self.ask(m, loader, name),
        }
    }
    fn find_array(&self, m: &mut Mutator<'_>, loader: LoaderPtr, descriptor: &[u8]) -> JavaResult<Option<ClassPtr>> {
        let Some((element, dimensions)) = FieldType::parse(descriptor).and_then(FieldType::element) else { return Ok(None) };
        let rt = m.rt();
        let mut class = match element {
            FieldType::Object(name) => match self.find(m, loader, rt.symbols.intern_for(&loader, name))? {
                Some(class) => class,
                None => return Ok(None),
            },
            _ => self.primitive(Kind::of_descriptor(descriptor[dimensions])),
        };
        for _ in 0..dimensions {
            class = self.array_of(m, class)?;
        }
        Ok(Some(class))
    }
    /// What a builtin loader already has, its parent's included.
    fn known_to(&self, loader: LoaderPtr, name: Symbol) -> Option<ClassPtr> {
        let parent = || (loader.kind == LoaderKind::App).then(|| self.boot.find_loaded(name)).flatten();
        loader.find_loaded(name).or_else(|| parent().map(|class| loader.record(name, class)))
    }
    /// The class of that name, not loaded yet, as boot or class path have it.
    fn locate(&self, m: &mut Mutator<'_>, loader: LoaderPtr, name: Symbol) -> JavaResult<Option<Pending>> {
        const LIBRARY: &str = "jrt:/java.base";
        let rt = m.rt();
        if let Some((bytes, image)) = self.find_boot(rt.symbols.bytes(name)) {
            let known = match (&bytes, image) {
                (ClassBytes::Static(bytes), Some(image)) => Source::known(rt, bytes, image, LIBRARY),
                _ => None,
            };
            let source = match known {
                Some(source) => source,
                None => Source::parse(m, self.boot, Some(name), bytes, LIBRARY)?,
            };
            return Ok(Some(Pending::new(rt, name, self.boot, source)));
        }
        let path = (loader.kind == LoaderKind::App).then(|| self.class_path());
        let Some(found) = path.and_then(|path| path.find_class(&rt.symbols.text(name))) else { return Ok(None) };
        let source = Source::parse(m, loader, Some(name), found.bytes, &found.origin)?;
        Ok(Some(Pending::new(rt, name, loader, source)))
    }
    /// Boot and application loader: superclasses first, by a list of pending class files instead of recursion.
    fn find_builtin(&self, m: &mut Mutator<'_>, loader: LoaderPtr, name: Symbol) -> JavaResult<Option<ClassPtr>> {
        let rt = m.rt();
        let mut pending: Vec<Pending> = Vec::new();
        let mut names: IndexSet<Symbol, FixedState> = IndexSet::default();
        let mut wanted = Some((loader, name));
        loop {
            if let Some((asked, name)) = wanted.take() {
                if let Some(class) = self.known_to(asked, name) {
                    if pending.is_empty() {
                        return Ok(Some(class));
                    }
                    continue;
                }
                if !names.insert(name) {
                    return Err(m.throw_new("java/lang/ClassCircularityError", rt.symbols.text(name)));
                }
                match self.locate(m, asked, name)? {
                    Some(found) => pending.push(found),
                    None if pending.is_empty() => return Ok(None),
                    None => return Err(m.throw_failure(&not_found(rt, name))),
                }
            }
            let Some(top) = pending.last() else { return Ok(loader.find_loaded(name)) };
            let owner = top.owner;
            if let Some(missing) = top.supers.iter().find(|s| self.known_to(owner, **s).is_none()) {
                wanted = Some((owner, *missing));
                continue;
            }
            let Some(Pending { name: done, owner, source, .. }) = pending.pop() else { continue };
            names.pop();
            let class = match owner.find_loaded(done) {
                Some(raced) => raced,
                None => define::define_parsed(m, owner, Some(done), source, DefineOptions { found: true, ..DefineOptions::default() })?,
            };
            if pending.is_empty() {
                return Ok(Some(loader.record(name, class)));
            }
        }
    }
    /// Calls `loadClass` of a user loader.
    fn ask(&self, m: &mut Mutator<'_>, loader: LoaderPtr, name: Symbol) -> JavaResult<Option<ClassPtr>> {
        let mut m = m.scope();
        let rt = m.rt();
        let Some(object) = self.object_of(&m, loader) else { return Ok(None) };
        let text = m.new_string(&rt.symbols.text(name).replace('/', "."))?;
        let receiver = rt.class_of(m.raw(object));
        let (method, descriptor) = (rt.symbols.intern(b"loadClass"), rt.symbols.intern(b"(Ljava/lang/String;)Ljava/lang/Class;"));
        let Some(declared) = receiver.find_method(method, descriptor) else { return Ok(None) };
        let selected = tables::select(&receiver, declared).unwrap_or(declared);
        let result = invoke::call(&mut m, selected, &[Value::Ref(Some(object)), Value::Ref(Some(text))])?;
        let Some(mirror) = result.handle() else { return Ok(None) };
        let class = mirrors::class_of_mirror(rt, m.raw(mirror));
        if class.name != name {
            return Ok(None);
        }
        if let Err(other) = self.constraints.record(name, loader, class) {
            return Err(constraints::bound_otherwise(&mut m, loader, class, other));
        }
        let recorded = loader.record(name, class);
        if recorded != class {
            let text = rt.symbols.text(name).replace('/', ".");
            return Err(
                m.throw_new("java/lang/LinkageError", format!("loader constraint violation: {text} was loaded before as another class"))
            );
        }
        Ok(Some(class))
    }

    /// Defines a class from bytes (JVMS 5.3.5); `name` is what it must be called, if that is known.
    pub fn define(
        &self,
        m: &mut Mutator<'_>,
        loader: LoaderPtr,
        name: Option<&[u8]>,
        bytes: ClassBytes,
        origin: &str,
        options: DefineOptions<'_>,
    ) -> JavaResult<ClassPtr> {
        let asked = name.map(|n| m.rt().symbols.intern_for(&loader, n));
        let source = Source::parse(m, loader, asked, bytes, origin)?;
        define::define_parsed(m, loader, asked, source, options)
    }

    /// The array class with this component type (JVMS 5.3.3).
    pub fn array_of(&self, m: &mut Mutator<'_>, component: ClassPtr) -> JavaResult<ClassPtr> {
        if let Some(made) = component.array_class.get() {
            // Its mirror may be missing yet: another thread is at the end of this function.
            mirrors::create(m, *made, None)?;
            return Ok(*made);
        }
        let object = self.boot_class(m, "java/lang/Object")?;
        let interfaces = [self.boot_class(m, "java/lang/Cloneable")?, self.boot_class(m, "java/io/Serializable")?];
        let rt = m.rt();
        let class = *component.array_class.get_or_init(|| {
            let class = make_array(rt, component, object, interfaces);
            crate::runtime::linking::link_array(rt, class, object);
            publish(&rt.heap, class);
            class.holder.add_defined(class);
            if class.holder == class.loader {
                class.loader.record(class.name, class);
            }
            class
        });
        mirrors::create(m, class, None)?;
        Ok(class)
    }
}

fn make_array(rt: &Runtime, component: ClassPtr, object: ClassPtr, interfaces: [ClassPtr; 2]) -> ClassPtr {
    let (element, dimensions) = match component.kind {
        ClassKind::Array { element, dimensions, .. } => (element, dimensions.saturating_add(1)),
        _ => (component, 1),
    };
    let inner = rt.symbols.bytes(component.name);
    let name = match component.kind {
        ClassKind::Primitive(kind) => vec![b'[', kind.letter()],
        ClassKind::Array { .. } => [b"[", inner].concat(),
        ClassKind::Ordinary(_) => [b"[L", inner, b";"].concat(),
    };
    let word = match component.primitive() {
        Some(kind) => rt.loaders.primitive_array_word(kind),
        None => rt.heap.reserve_class_word().expect("fewer classes than class words"),
    };
    let (kind, shift) = match component.primitive() {
        Some(kind) => (ShapeKind::PrimArray, kind.shift()),
        None => (ShapeKind::RefArray, 2),
    };
    let (loader, holder) = (element.loader, element.holder);
    let shape = Shape { loader: holder.id, ..Shape::new_array(word, kind, shift) };
    let flags = ClassFlags((element.flags.0 & ClassFlags::PUBLIC) | ClassFlags::FINAL | ClassFlags::ABSTRACT);
    let name = rt.symbols.intern_for(&holder, &name);
    let kind = ClassKind::Array { component, element, dimensions };
    holder.arena.alloc_cyclic(|me| {
        let class = Class::new(shape, name, flags, (loader, holder), Some(object), interfaces.into(), interfaces.into(), kind);
        class.enter_display(me);
        class
    })
}

impl Pending {
    fn new(rt: &Runtime, name: Symbol, owner: LoaderPtr, source: Source) -> Pending {
        let above = source.file.super_class().into_iter().chain(source.file.interfaces());
        let supers = above.map(|class| rt.symbols.of_class(&owner, source.file.pool(), class)).collect();
        Pending { name, owner, source, supers }
    }
}

/// `NoClassDefFoundError` caused by `ClassNotFoundException`.
pub(in crate::runtime) fn not_found(rt: &Runtime, name: Symbol) -> Failure {
    let text = rt.symbols.text(name);
    let cause = Failure { class: "java/lang/ClassNotFoundException".into(), message: Some(text.replace('/', ".").into()), cause: None };
    Failure { class: "java/lang/NoClassDefFoundError".into(), message: Some(text.into()), cause: Some(Box::new(cause)) }
}

/// How many VM-private fields a class has.
pub(in crate::runtime) fn injected(name: &[u8]) -> usize {
    INJECTED.iter().filter(|(class, _)| class.as_bytes() == name).count()
}
