//! Method handles as the VM sees them: the layout of the library's classes, method types of call sites, constants (JVMS 5.4.3.5), dynamic
//! constants and call sites by their bootstrap methods (5.4.3.6), signature-polymorphic methods (2.9.3, 5.4.3.3).
//!
//! What the library decides it is asked for through the static methods of `java.lang.invoke.MethodHandleNatives`.
use super::call_site::SiteTarget;
use super::resolution::{self, FieldUse, InvokeKind, keep_failure, load_accessible, resolve_class};
use crate::classfile::{Entry, FieldType, MethodDescriptor};
use crate::runtime::boot::call_static;
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::pool::Resolved;
use crate::runtime::class::{ClassPtr, Kind};
use crate::runtime::invoke::Value;
use crate::runtime::loading::LoaderPtr;
use crate::runtime::symbols::{FixedState, Symbol};
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};
use indexmap::IndexMap;
use parking_lot::Mutex;
use std::sync::OnceLock;
use std::sync::atomic::Ordering;

const NATIVES: &str = "java/lang/invoke/MethodHandleNatives";
const METHOD_HANDLE: &[u8] = b"java/lang/invoke/MethodHandle";
const VAR_HANDLE: &[u8] = b"java/lang/invoke/VarHandle";

/// What a form's `vmtarget` is and how its arguments are those of the call: `LambdaForm.kind`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum FormKind {
    /// A static method that takes the handle, then the arguments.
    Adapter = 0,
    /// A static method, its class initialized.
    Static = 1,
    /// An instance method that is not selected.
    Special = 2,
    /// An instance method selected by its vtable index.
    Virtual = 3,
    /// An instance method selected by the itable.
    Interface = 4,
    /// A static method whose class may have to be initialized.
    StaticInit = 5,
}

/// Offsets of the fields that calls read, six bits each, in units of four bytes.
#[derive(Clone, Copy, Debug)]
pub struct HandleLayout(u64);

macro_rules! layout {
    ($($index:literal $name:ident $class:literal $field:literal $descriptor:literal;)*) => {
        impl HandleLayout {
            $(
                #[doc = concat!("Offset of `", $class, ".", $field, "`.")]
                #[inline(always)]
                pub fn $name(self) -> usize {
                    ((self.0 >> ($index * 6)) as usize & 63) << 2
                }
            )*
        }
        const FIELDS: &[(u32, &str, &str, &str)] = &[$(($index, $class, $field, $descriptor)),*];
    };
}
layout! {
    0 handle_type "java/lang/invoke/MethodHandle" "type" "Ljava/lang/invoke/MethodType;";
    1 form "java/lang/invoke/MethodHandle" "form" "Ljava/lang/invoke/LambdaForm;";
    2 adapted "java/lang/invoke/MethodHandle" "asTypeCache" "Ljava/lang/invoke/MethodHandle;";
    3 kind "java/lang/invoke/LambdaForm" "kind" "I";
    4 target "java/lang/invoke/LambdaForm" "vmtarget" "J";
    5 index "java/lang/invoke/LambdaForm" "vmindex" "I";
    6 site_target "java/lang/invoke/CallSite" "target" "Ljava/lang/invoke/MethodHandle;";
    7 var_types "java/lang/invoke/VarHandle" "types" "[Ljava/lang/invoke/MethodType;";
    8 var_targets "java/lang/invoke/VarHandle" "targets" "[J";
    9 var_adapted "java/lang/invoke/VarHandle" "adapted" "[Ljava/lang/invoke/MethodHandle;";
}

impl HandleLayout {
    /// From a call op's word.
    #[inline(always)]
    pub fn of_word(word: u64) -> HandleLayout {
        HandleLayout(word)
    }
    /// For a call op's word.
    pub fn word(self) -> u64 {
        self.0
    }
}

/// What a VM keeps for method handles.
#[derive(Default)]
pub struct Handles {
    layout: OnceLock<HandleLayout>,
    types: Mutex<IndexMap<(Symbol, LoaderPtr), u32, FixedState>>,
}

impl Handles {
    /// Forgets what dead loaders asked for.
    pub fn forget(&self, dead: &dyn Fn(LoaderPtr) -> bool) {
        self.types.lock().retain(|(_, loader), _| !dead(*loader));
    }
}

/// The layout; the first call loads the classes.
pub fn layout(m: &mut Mutator<'_>) -> JavaResult<HandleLayout> {
    let rt = m.rt();
    if let Some(layout) = rt.handles.layout.get() {
        return Ok(*layout);
    }
    let mut bits = 0;
    for (index, class, name, descriptor) in FIELDS {
        let class = rt.loaders.boot_class(m, class)?;
        super::link(m, class)?;
        let field = class.find_declared_field(rt.symbols.intern(name.as_bytes()), rt.symbols.intern(descriptor.as_bytes()));
        let offset = field.expect("the class library has the fields of method handles").offset;
        assert!(offset % 4 == 0 && offset < 256, "fields of method handles are few");
        bits |= u64::from(offset >> 2) << (index * 6);
    }
    Ok(*rt.handles.layout.get_or_init(|| HandleLayout(bits)))
}

/// Keeps an object as long as `holder`: the number of its root.
fn root(m: &Mutator<'_>, holder: LoaderPtr, object: Handle<'_>) -> u32 {
    m.rt().class_roots.add(holder, m.raw_of(object).slot())
}

/// The object of a root.
pub fn rooted<'s>(m: &Mutator<'s>, root: u32) -> Option<Handle<'s>> {
    m.root_slot(m.rt().class_roots.slot(root).load(Ordering::Relaxed))
}

/// The address of a root, for the words of ops.
pub fn root_address(m: &Mutator<'_>, root: u32) -> u64 {
    std::ptr::from_ref(m.rt().class_roots.slot(root)) as u64
}

fn upcall<'s>(m: &mut Mutator<'s>, name: &str, descriptor: &str, arguments: &[Value<'s>]) -> JavaResult<Value<'s>> {
    let natives = m.rt().loaders.boot_class(m, NATIVES)?;
    call_static(m, natives, name, descriptor, arguments)
}

fn mirror<'s>(m: &Mutator<'s>, class: ClassPtr) -> Handle<'s> {
    m.root_raw(class.mirror().expect("made with its class"))
}

/// The class that a field or return type names for `from`, as a resolved class entry would be.
pub(super) fn type_class(m: &mut Mutator<'_>, from: ClassPtr, kind: Option<FieldType<'_>>) -> JavaResult<ClassPtr> {
    let rt = m.rt();
    let primitive = match kind {
        Some(FieldType::Object(name) | FieldType::Array(name)) => {
            return load_accessible(m, from, rt.symbols.intern_for(&from.loader, name));
        }
        None => Kind::Void,
        Some(FieldType::Boolean) => Kind::Boolean,
        Some(FieldType::Byte) => Kind::Byte,
        Some(FieldType::Char) => Kind::Char,
        Some(FieldType::Short) => Kind::Short,
        Some(FieldType::Int) => Kind::Int,
        Some(FieldType::Long) => Kind::Long,
        Some(FieldType::Float) => Kind::Float,
        Some(FieldType::Double) => Kind::Double,
    };
    Ok(rt.loaders.primitive(primitive))
}

/// An array of class objects.
fn class_array<'s>(m: &mut Mutator<'s>, classes: &[ClassPtr]) -> JavaResult<Handle<'s>> {
    let rt = m.rt();
    let array = rt.loaders.array_of(m, rt.known().class)?;
    let array = m.allocate_array(array, classes.len())?;
    for (index, class) in classes.iter().enumerate() {
        rt.heap.store_element_ref(m.raw(array), index as u32, class.mirror());
    }
    Ok(array)
}

/// The `MethodType` that `descriptor` means to `from`: the number of its root.
pub fn method_type(m: &mut Mutator<'_>, from: ClassPtr, descriptor: &[u8]) -> JavaResult<u32> {
    let rt = m.rt();
    let key = (rt.symbols.intern_for(&from.loader, descriptor), from.loader);
    if let Some(root) = rt.handles.types.lock().get(&key) {
        return Ok(*root);
    }
    let mut m = m.scope();
    let parsed = MethodDescriptor::parse(descriptor).expect("checked when the class was parsed");
    let mut classes = Vec::new();
    for parameter in parsed.parameters() {
        classes.push(type_class(&mut m, from, Some(parameter))?);
    }
    let returns = type_class(&mut m, from, parsed.return_type())?;
    let parameters = class_array(&mut m, &classes)?;
    let returns = mirror(&m, returns);
    let arguments = [Value::Ref(Some(returns)), Value::Ref(Some(parameters))];
    let made = upcall(&mut m, "findMethodHandleType", "(Ljava/lang/Class;[Ljava/lang/Class;)Ljava/lang/invoke/MethodType;", &arguments)?;
    let object = made.handle().expect("findMethodHandleType never answers null");
    let root = root(&m, from.loader, object);
    // A class that only `from` may name must not become known to others: with package-private types every class asks for itself.
    let public = classes.iter().all(|c| c.element_class().primitive().is_some() || c.element_class().flags.is_public());
    if public {
        return Ok(*rt.handles.types.lock().entry(key).or_insert(root));
    }
    Ok(root)
}

/// A signature-polymorphic method, by what a call of it does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Polymorphic {
    /// `MethodHandle.invokeExact`.
    Exact,
    /// `MethodHandle.invoke`.
    Generic,
    /// `MethodHandle.invokeBasic`, in the class library.
    Basic,
    /// An access mode of a VarHandle and the kind of its type, as `VarHandle.AccessMode` numbers them.
    Mode(u8, u8),
}

/// The access modes in the order of `VarHandle.AccessMode`, with their kind of type: get, set, compare-and-set, compare-and-exchange, get-and-update.
const MODES: [(&[u8], u8); 31] = [
    (b"get", 0),
    (b"set", 1),
    (b"getVolatile", 0),
    (b"setVolatile", 1),
    (b"getAcquire", 0),
    (b"setRelease", 1),
    (b"getOpaque", 0),
    (b"setOpaque", 1),
    (b"compareAndSet", 2),
    (b"compareAndExchange", 3),
    (b"compareAndExchangeAcquire", 3),
    (b"compareAndExchangeRelease", 3),
    (b"weakCompareAndSetPlain", 2),
    (b"weakCompareAndSet", 2),
    (b"weakCompareAndSetAcquire", 2),
    (b"weakCompareAndSetRelease", 2),
    (b"getAndSet", 4),
    (b"getAndSetAcquire", 4),
    (b"getAndSetRelease", 4),
    (b"getAndAdd", 4),
    (b"getAndAddAcquire", 4),
    (b"getAndAddRelease", 4),
    (b"getAndBitwiseOr", 4),
    (b"getAndBitwiseOrRelease", 4),
    (b"getAndBitwiseOrAcquire", 4),
    (b"getAndBitwiseAnd", 4),
    (b"getAndBitwiseAndRelease", 4),
    (b"getAndBitwiseAndAcquire", 4),
    (b"getAndBitwiseXor", 4),
    (b"getAndBitwiseXorRelease", 4),
    (b"getAndBitwiseXorAcquire", 4),
];

/// What the method entry `index` of `from` names, if it is a signature-polymorphic method.
pub fn polymorphic(m: &Mutator<'_>, from: ClassPtr, index: u16) -> Option<Polymorphic> {
    let member = from.get().body()?.file.pool().member_ref(index)?;
    match member.class_name {
        METHOD_HANDLE => match member.name {
            b"invokeExact" => Some(Polymorphic::Exact),
            b"invoke" => Some(Polymorphic::Generic),
            b"invokeBasic" if from.loader == m.rt().loaders.boot() => Some(Polymorphic::Basic),
            _ => None,
        },
        VAR_HANDLE => {
            let mode = MODES.iter().position(|(name, _)| *name == member.name)?;
            Some(Polymorphic::Mode(mode as u8, MODES[mode].1))
        }
        _ => None,
    }
}

/// Resolves the method entry of a signature-polymorphic call: the root of its `MethodType`, which for a VarHandle has the VarHandle first.
pub fn call_type(m: &mut Mutator<'_>, from: ClassPtr, index: u16) -> JavaResult<u32> {
    let body = from.get().body().expect("callers have constant pools");
    match body.pool.get(index) {
        Some(Ok(Resolved::Rooted(root))) => return Ok(root),
        Some(Err(failure)) => return Err(m.throw_failure(failure)),
        _ => {}
    }
    let member = body.file.pool().member_ref(index).expect("a method entry");
    let with_handle: Vec<u8>;
    let descriptor = if member.class_name == VAR_HANDLE {
        with_handle = [b"(L", VAR_HANDLE, b";", &member.descriptor[1..]].concat();
        &with_handle
    } else {
        member.descriptor
    };
    match resolve_class(m, from, member.class.raw()).and_then(|_| method_type(m, from, descriptor)) {
        Ok(root) => {
            body.pool.set(index, Ok(Resolved::Rooted(root)));
            Ok(root)
        }
        Err(unwind) => Err(keep_failure(m, from, index, unwind)),
    }
}

/// `handle` as one of type `wanted`: adapted by `asType`, or `WrongMethodTypeException` where the call is exact.
pub fn adapt<'s>(m: &mut Mutator<'s>, handle: Handle<'s>, wanted: Handle<'s>, exact: bool) -> JavaResult<Handle<'s>> {
    let name = if exact { "wrongMethodType" } else { "adapt" };
    let descriptor = "(Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;";
    let answer = upcall(m, name, descriptor, &[Value::Ref(Some(handle)), Value::Ref(Some(wanted))])?;
    Ok(answer.handle().expect("adapted handles are not null"))
}

/// The exception of a call whose target has no receiver: it is the library's, so it has no message about the caller's code.
pub fn null_receiver(m: &mut Mutator<'_>) -> Unwind {
    let descriptor = "(Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;";
    match upcall(m, "nullReceiver", descriptor, &[Value::Ref(None), Value::Ref(None)]) {
        Ok(_) => unreachable!("nullReceiver throws"),
        Err(unwind) => unwind,
    }
}

/// What runs access mode `mode` of `handle` for a call of type `wanted`: a handle that takes the VarHandle first, or `None`: look again.
pub fn var_handle_method<'s>(m: &mut Mutator<'s>, handle: Handle<'s>, mode: i32, wanted: Handle<'s>) -> JavaResult<Option<Handle<'s>>> {
    let arguments = [Value::Ref(Some(handle)), Value::Int(mode), Value::Ref(Some(wanted))];
    let descriptor = "(Ljava/lang/invoke/VarHandle;ILjava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;";
    Ok(upcall(m, "varHandleMethod", descriptor, &arguments)?.handle())
}

/// Resolves a MethodType, MethodHandle or Dynamic entry.
pub fn resolve_constant(m: &mut Mutator<'_>, from: ClassPtr, index: u16) -> JavaResult<Resolved> {
    let body = from.get().body().expect("callers have constant pools");
    match body.pool.get(index) {
        Some(Ok(known)) => return Ok(known),
        Some(Err(failure)) => return Err(m.throw_failure(failure)),
        None => {}
    }
    let resolved = match body.file.pool().entry(index) {
        Some(Entry::MethodHandle { kind, reference }) => method_handle(m, from, index, kind, reference).map(Resolved::Rooted),
        Some(Entry::Dynamic { .. }) => dynamic_constant(m, from, index),
        _ => {
            let descriptor = body.file.pool().method_type(index).unwrap_or_default();
            method_type(m, from, descriptor).map(Resolved::Rooted)
        }
    };
    match resolved {
        Ok(resolved) => body.pool.settle(index, Ok(resolved)).map_err(|failure| m.throw_failure(failure)),
        Err(unwind) => Err(keep_failure(m, from, index, unwind)),
    }
}

/// A MethodHandle constant: the member is resolved and checked as its instruction would, then the library makes the handle.
fn method_handle(m: &mut Mutator<'_>, from: ClassPtr, index: u16, kind: u8, reference: u16) -> JavaResult<u32> {
    let mut m = m.scope();
    let pool = from.get().body().expect("callers have constant pools").file.pool();
    let member = pool.member_ref(reference).expect("checked when the class was parsed");
    let class = resolve_class(&mut m, from, member.class.raw())?;
    let usage = |is_static, is_put| FieldUse { is_static, is_put, method: None };
    let value = match kind {
        1..=4 => {
            let is_static = kind & 1 == 0;
            // The library complains of the other kind of field.
            if resolution::resolve_any_field(&mut m, from, reference)?.is_static() == is_static {
                resolution::resolve_field(&mut m, from, reference, usage(is_static, kind > 2))?;
            }
            let class = type_class(&mut m, from, FieldType::parse(member.descriptor))?;
            mirror(&m, class)
        }
        _ => {
            let how = match kind {
                6 => InvokeKind::Static,
                7 | 8 => InvokeKind::Special,
                9 => InvokeKind::Interface,
                _ => InvokeKind::Virtual,
            };
            resolution::check_consistent(&mut m, class, index, &member)?;
            if kind != 5 || polymorphic(&m, from, reference).is_none() {
                resolution::resolve_method(&mut m, from, reference, how)?;
            }
            let root = method_type(&mut m, from, member.descriptor)?;
            rooted(&m, root).expect("types are never null")
        }
    };
    let name = m.intern_constant(member.name, from.holder.is_permanent())?;
    let (caller, class, name) = (mirror(&m, from), mirror(&m, class), m.root_raw(name));
    let arguments =
        [Value::Ref(Some(caller)), Value::Int(i32::from(kind)), Value::Ref(Some(class)), Value::Ref(Some(name)), Value::Ref(Some(value))];
    let descriptor = "(Ljava/lang/Class;ILjava/lang/Class;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/invoke/MethodHandle;";
    let made = upcall(&mut m, "linkMethodHandleConstant", descriptor, &arguments)?;
    let made = made.handle().expect("the library makes handles");
    Ok(root(&m, from.holder, made))
}

/// A loadable constant as an object.
fn constant_object<'s>(m: &mut Mutator<'s>, from: ClassPtr, index: u16) -> JavaResult<Option<Handle<'s>>> {
    let pool = from.get().body().expect("callers have constant pools").file.pool();
    let (class, descriptor, value) = match pool.entry(index) {
        Some(Entry::Integer(value)) => ("java/lang/Integer", "(I)Ljava/lang/Integer;", Value::Int(value)),
        Some(Entry::Float(value)) => ("java/lang/Float", "(F)Ljava/lang/Float;", Value::Float(value)),
        Some(Entry::Long(value)) => ("java/lang/Long", "(J)Ljava/lang/Long;", Value::Long(value)),
        Some(Entry::Double(value)) => ("java/lang/Double", "(D)Ljava/lang/Double;", Value::Double(value)),
        Some(Entry::Dynamic { .. }) => return dynamic_object(m, from, index),
        _ => {
            return Ok(match resolution::resolve_constant(m, from, index)? {
                Resolved::Rooted(root) => rooted(m, root),
                Resolved::Object(object) => object.map(|o| m.root_raw(o)),
                other => unreachable!("a constant resolved to {other:?}"),
            });
        }
    };
    let class = m.rt().loaders.boot_class(m, class)?;
    Ok(call_static(m, class, "valueOf", descriptor, &[value])?.handle())
}

/// A dynamic constant as an object.
fn dynamic_object<'s>(m: &mut Mutator<'s>, from: ClassPtr, index: u16) -> JavaResult<Option<Handle<'s>>> {
    let bits = match resolve_constant(m, from, index)? {
        Resolved::Rooted(root) => return Ok(rooted(m, root)),
        Resolved::Object(object) => return Ok(object.map(|o| m.root_raw(o))),
        Resolved::Bits(bits) => bits,
        other => unreachable!("a dynamic constant resolved to {other:?}"),
    };
    let pool = from.get().body().expect("callers have constant pools").file.pool();
    let letter = pool.dynamic(index).and_then(|d| d.descriptor.first().copied()).unwrap_or(b'I');
    let (class, value) = match letter {
        b'J' => ("java/lang/Long", Value::Long(bits as i64)),
        b'F' => ("java/lang/Float", Value::Float(f32::from_bits(bits as u32))),
        b'D' => ("java/lang/Double", Value::Double(f64::from_bits(bits))),
        b'Z' => ("java/lang/Boolean", Value::Int(bits as i32)),
        b'B' => ("java/lang/Byte", Value::Int(bits as i32)),
        b'S' => ("java/lang/Short", Value::Int(bits as i32)),
        b'C' => ("java/lang/Character", Value::Int(bits as i32)),
        _ => ("java/lang/Integer", Value::Int(bits as i32)),
    };
    let descriptor = format!("({})L{class};", char::from(letter));
    let class = m.rt().loaders.boot_class(m, class)?;
    Ok(call_static(m, class, "valueOf", &descriptor, &[value])?.handle())
}

/// The bootstrap method and its static arguments: the first two of what the library's link methods want.
fn bootstrap<'s>(m: &mut Mutator<'s>, from: ClassPtr, bootstrap: u16) -> JavaResult<(Handle<'s>, Handle<'s>)> {
    let rt = m.rt();
    let file = &from.get().body().expect("callers have constant pools").file;
    let methods = file.bootstrap_methods();
    let Some(method) = methods.get(usize::from(bootstrap)) else {
        return Err(m.throw_new("java/lang/ClassFormatError", "bootstrap method expected"));
    };
    let handle = match resolve_constant(m, from, method.handle.raw())? {
        Resolved::Rooted(root) => rooted(m, root).expect("method handles are not null"),
        other => unreachable!("a method handle resolved to {other:?}"),
    };
    let indices: Vec<u16> = method.arguments.map(|a| a.raw()).collect();
    let class = rt.loaders.array_of(m, rt.known().object)?;
    let array = m.allocate_array(class, indices.len())?;
    for (at, index) in indices.into_iter().enumerate() {
        let mut m = m.scope();
        let value = constant_object(&mut m, from, index)?;
        rt.heap.store_element_ref(m.raw_of(array), at as u32, value.map(|v| m.raw(v)));
    }
    Ok((handle, array))
}

fn dynamic_constant(m: &mut Mutator<'_>, from: ClassPtr, index: u16) -> JavaResult<Resolved> {
    let mut m = m.scope();
    let pool = from.get().body().expect("callers have constant pools").file.pool();
    let dynamic = pool.dynamic(index).expect("a dynamic constant");
    let (method, statics) = bootstrap(&mut m, from, dynamic.bootstrap)?;
    let kind = FieldType::parse(dynamic.descriptor);
    let class = type_class(&mut m, from, kind)?;
    let name = m.intern_constant(dynamic.name, from.holder.is_permanent())?;
    let (caller, name, class) = (mirror(&m, from), m.root_raw(name), mirror(&m, class));
    let arguments = [caller, method, name, class, statics].map(|h| Value::Ref(Some(h)));
    let descriptor = "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
    let made = upcall(&mut m, "linkDynamicConstant", descriptor, &arguments)?.handle();
    let Some(object) = made else { return Ok(Resolved::Object(None)) };
    match Kind::of_descriptor(dynamic.descriptor[0]) {
        Kind::Ref | Kind::Void => Ok(Resolved::Rooted(root(&m, from.holder, object))),
        kind => Ok(Resolved::Bits(unboxed(&m, object, kind))),
    }
}

/// The value in a box of `kind`.
fn unboxed(m: &Mutator<'_>, object: Handle<'_>, kind: Kind) -> u64 {
    let rt = m.rt();
    let raw = m.raw_of(object);
    let descriptor = [kind.letter()];
    let field = rt.class_of(raw).find_declared_field(rt.symbols.intern(b"value"), rt.symbols.intern(&descriptor));
    let at = field.expect("boxes hold their value").offset;
    match kind {
        Kind::Boolean => u64::from(rt.heap.load_u8(raw, at)),
        Kind::Byte => i64::from(rt.heap.load_u8(raw, at) as i8) as u64,
        Kind::Char => u64::from(rt.heap.load_u16(raw, at)),
        Kind::Short => i64::from(rt.heap.load_u16(raw, at) as i16) as u64,
        Kind::Long | Kind::Double => rt.heap.load_u64(raw, at),
        _ => u64::from(rt.heap.load_u32(raw, at)),
    }
}

/// Links the `invokedynamic` entry `index` of `caller` by its bootstrap method.
pub fn link_call_site(m: &mut Mutator<'_>, caller: MethodPtr, index: u16) -> JavaResult<SiteTarget> {
    let mut m = m.scope();
    let (rt, from) = (m.rt(), caller.class());
    let pool = from.get().body().expect("callers have constant pools").file.pool();
    let dynamic = pool.invoke_dynamic(index).expect("a call site");
    let (method, statics) = bootstrap(&mut m, from, dynamic.bootstrap)?;
    let site_type = method_type(&mut m, from, dynamic.descriptor)?;
    let name = m.intern_constant(dynamic.name, from.holder.is_permanent())?;
    let (from, name) = (mirror(&m, from), m.root_raw(name));
    let site_type = rooted(&m, site_type).expect("types are never null");
    let arguments = [from, method, name, site_type, statics].map(|h| Value::Ref(Some(h)));
    let descriptor = "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
    let linked = upcall(&mut m, "linkCallSite", descriptor, &arguments)?.handle().expect("linked to something");
    let handle = rt.loaders.boot_class(&mut m, "java/lang/invoke/MethodHandle")?;
    let constant = rt.class_of(m.raw(linked)).is_subclass_of(handle);
    let number = root(&m, caller.class().holder, linked);
    Ok(if constant { SiteTarget::Constant(number) } else { SiteTarget::Site(number) })
}
