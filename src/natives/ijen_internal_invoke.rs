//! `ijen.internal.Invoke`: the code of adapters, written by `java.lang.invoke.Form` as words, made into a static method of a hidden class;
//! classes defined through a lookup, and the generated classes of `linking` for bootstraps that are called as methods.
use super::support::{Arg, BYTE_BASE, class_of, mirror, required, text};
use crate::classfile::ClassFile;
use crate::classfile::writer::{ClassBuilder, CodeBuilder, Label};
use crate::classfile::{FieldType, MethodDescriptor, Opcode};
use crate::native_methods;
use crate::runtime::class::{ClassPtr, Hidden};
use crate::runtime::linking::{self, concat, lambda};
use crate::runtime::loading::DefineOptions;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

const NAME: &[u8] = b"java/lang/invoke/LambdaForm$MH";
const HANDLE: &[u8] = b"java/lang/invoke/MethodHandle";
const BOUND: &[u8] = b"java/lang/invoke/BoundMethodHandle";
/// As the generated classes of `linking`: no StackMapTable is needed, they are trusted.
const MAJOR: u16 = 50;

fn kind_of(letter: u8) -> FieldType<'static> {
    match letter {
        b'I' => FieldType::Int,
        b'J' => FieldType::Long,
        b'F' => FieldType::Float,
        b'D' => FieldType::Double,
        _ => FieldType::Object(b"java/lang/Object"),
    }
}

/// The words of `java.lang.invoke.Form`, one letter and an operand each.
struct Assembler {
    class: ClassBuilder,
    code: CodeBuilder,
    labels: Vec<Label>,
}

impl Assembler {
    fn label(&mut self, text: &str) -> Option<Label> {
        let wanted: usize = text.parse().ok()?;
        while self.labels.len() <= wanted {
            let label = self.code.label();
            self.labels.push(label);
        }
        self.labels.get(wanted).copied()
    }

    fn word(&mut self, word: &str) -> Option<()> {
        let (letter, operand) = (word.as_bytes().first()?, word.get(1..)?);
        let pool = &mut self.class.pool;
        match letter {
            // Loads and stores: kind and local variable.
            b'l' => self.code.load(kind_of(*operand.as_bytes().first()?), operand.get(1..)?.parse().ok()?),
            b's' => self.code.store(kind_of(*operand.as_bytes().first()?), operand.get(1..)?.parse().ok()?),
            // A value that the handle holds.
            b'b' => {
                self.code.aload_0().getfield(pool, BOUND, b"bound", b"[Ljava/lang/Object;");
                self.code.push_int(pool, operand.parse().ok()?).op(Opcode::Aaload)
            }
            // A call of the handle under the arguments.
            b'i' => self.code.invoke(Opcode::Invokevirtual, pool, (HANDLE, b"invokeBasic", operand.as_bytes()), false),
            // A call of a static method: class.name(type).
            b'c' => {
                let (class, rest) = operand.split_once('.')?;
                let at = rest.find('(')?;
                let (name, descriptor) = rest.split_at(at);
                let method = (class.as_bytes(), name.as_bytes(), descriptor.as_bytes());
                self.code.invoke(Opcode::Invokestatic, pool, method, false)
            }
            // An instruction without operands, a constant.
            b'o' => self.code.op(Opcode::from_u8(operand.parse().ok()?)?),
            b'p' => self.code.push_int(pool, operand.parse().ok()?),
            // A place, a jump to one, a range with its handler.
            b':' => {
                let label = self.label(operand)?;
                self.code.bind(label)
            }
            b'j' => {
                let (opcode, target) = operand.split_once(',')?;
                let target = self.label(target)?;
                self.code.branch(Opcode::from_u8(opcode.parse().ok()?)?, target)
            }
            b'h' => {
                let mut places = Vec::new();
                for part in operand.split(',') {
                    places.push(self.label(part)?);
                }
                let [start, end, handler] = places[..] else { return None };
                self.code.handler(start, end, handler, None)
            }
            _ => return None,
        };
        Some(())
    }
}

/// The class file of a form.
fn assemble(descriptor: &str, locals: u16, stack: u16, code: &str) -> Option<Vec<u8>> {
    MethodDescriptor::parse(descriptor.as_bytes())?;
    let class = ClassBuilder::new(MAJOR, 0x1030, NAME, b"java/lang/Object");
    let mut assembler = Assembler { class, code: CodeBuilder::new(stack, locals), labels: Vec::new() };
    for word in code.split(' ') {
        assembler.word(word)?;
    }
    let Assembler { mut class, code, .. } = assembler;
    class.method(0x0008, b"invoke", descriptor.as_bytes(), Some(code));
    Some(class.finish())
}

fn spin<'s>(m: &mut Mutator<'s>, descriptor: Arg<'s>, locals: i32, stack: i32, code: Arg<'s>) -> JavaResult<i64> {
    let (descriptor, code) = (required(m, descriptor)?, required(m, code)?);
    let (descriptor, code) = (text(m, descriptor), text(m, code));
    let Some(bytes) = assemble(&descriptor, locals as u16, stack as u16, &code) else {
        return Err(m.throw_new("java/lang/InternalError", format!("malformed form: {code}")));
    };
    let rt = m.rt();
    let host = rt.loaders.boot_class(m, "java/lang/invoke/MethodHandle")?;
    let options = DefineOptions { hidden: Some(Hidden { host: Some(host) }), made_by_vm: true, ..DefineOptions::default() };
    let class = rt.loaders.define(m, rt.loaders.boot(), None, bytes.into(), "__JVM_LookupDefineClass__", options)?;
    linking::link(m, class)?;
    crate::runtime::initialization::initialize(m, class)?;
    let method = class.find_method_named(rt.symbols.intern(b"invoke")).expect("the form's method");
    Ok(method.to_bits() as i64)
}

fn class_data<'s>(m: &mut Mutator<'s>, class: Arg<'s>) -> JavaResult<Arg<'s>> {
    let class = required(m, class)?;
    let rt = m.rt();
    Ok(rt.heap.load_ref(m.raw(class), rt.known().class_data).map(|data| m.root_raw(data)))
}

const NEST_MATE: i32 = 1;
const HIDDEN: i32 = 2;
const STRONG: i32 = 4;

fn define_class<'s>(m: &mut Mutator<'s>, lookup: Arg<'s>, bytes: Arg<'s>, flags: i32, data: Arg<'s>, init: bool) -> JavaResult<Arg<'s>> {
    let (lookup, bytes) = (required(m, lookup)?, required(m, bytes)?);
    let (rt, beside) = (m.rt(), class_of(m, lookup));
    let length = rt.heap.array_length(m.raw(bytes)) as usize;
    let bytes = rt.heap.to_vec::<u8>(m.raw(bytes), BYTE_BASE, length);
    if let Ok(file) = ClassFile::parse(bytes.clone()) {
        let package = |name: &[u8]| name.iter().rposition(|b| *b == b'/').map_or(Vec::new(), |at| name[..at].to_vec());
        if package(file.this_class_name()) != package(rt.symbols.bytes(beside.name)) {
            let name = crate::classfile::mutf8::to_rust_string(file.this_class_name());
            return Err(m.throw_new("java/lang/IllegalArgumentException", format!("{name} not in same package as lookup class")));
        }
    }
    let hidden = (flags & HIDDEN != 0).then(|| Hidden { host: (flags & NEST_MATE != 0).then_some(beside) });
    let holder = (flags & (HIDDEN | STRONG) == HIDDEN).then(|| rt.loaders.new_holder(beside.loader));
    let options = DefineOptions { hidden, holder, ..DefineOptions::default() };
    let defined = rt.loaders.define(m, beside.loader, None, bytes.into(), "__Lookup_defineClass__", options);
    let mirror = defined.and_then(|class| Ok((class, mirror(m, class)?)));
    if let Some(holder) = holder {
        holder.unpin();
    }
    let (class, mirror) = mirror?;
    if let Some(data) = data {
        rt.heap.store_ref(m.raw(mirror), rt.known().class_data, Some(m.raw(data)));
    }
    linking::link(m, class)?;
    if init {
        crate::runtime::initialization::initialize(m, class)?;
    }
    Ok(Some(mirror))
}

fn texts<'s>(m: &mut Mutator<'s>, array: Handle<'s>) -> Vec<Vec<u8>> {
    let rt = m.rt();
    let raw = m.raw(array);
    let element = |index| rt.heap.load_element_ref(raw, index).map_or(Vec::new(), |text| rt.string_mutf8(text));
    (0..rt.heap.array_length(raw)).map(element).collect()
}

fn lambda<'s>(m: &mut Mutator<'s>, lookup: Arg<'s>, texts_of: Arg<'s>, methods: i32, kind: i32, in_interface: bool) -> JavaResult<Arg<'s>> {
    let (lookup, texts_of) = (required(m, lookup)?, required(m, texts_of)?);
    let (caller, all) = (class_of(m, lookup), texts(m, texts_of));
    let (methods, caller_name) = (methods as usize, m.rt().symbols.bytes(caller.name));
    let made = match all.get(..6 + methods) {
        None => None,
        Some(fixed) => lambda::spin_request(
            caller_name,
            &lambda::Request {
                name: &fixed[0],
                factory: &fixed[1],
                erased: fixed[2..2 + methods].iter().map(Vec::as_slice).collect(),
                instantiated: &fixed[2 + methods],
                kind: kind as u8,
                target: (&fixed[3 + methods], &fixed[4 + methods], &fixed[5 + methods]),
                in_interface,
                interfaces: all[6 + methods..].to_vec(),
            },
        ),
    };
    neighbour(m, caller, made)
}

fn concat<'s>(m: &mut Mutator<'s>, lookup: Arg<'s>, descriptor: Arg<'s>, recipe: Arg<'s>) -> JavaResult<Arg<'s>> {
    let (lookup, descriptor, recipe) = (required(m, lookup)?, required(m, descriptor)?, required(m, recipe)?);
    let (rt, caller) = (m.rt(), class_of(m, lookup));
    let (descriptor, recipe) = (rt.string_mutf8(m.raw(descriptor)), rt.string_mutf8(m.raw(recipe)));
    let made = concat::spin_recipe(rt.symbols.bytes(caller.name), &descriptor, &recipe);
    neighbour(m, caller, made)
}

/// Defines a generated class beside `caller`.
fn neighbour<'s>(m: &mut Mutator<'s>, caller: ClassPtr, bytes: Option<Vec<u8>>) -> JavaResult<Arg<'s>> {
    let Some(bytes) = bytes else {
        return Err(m.throw_bare("java/lang/InternalError"));
    };
    let class = linking::indy::define(m, caller, bytes)?;
    mirror(m, class).map(Some)
}

native_methods! { "ijen/internal/Invoke":
    static "spin" "(Ljava/lang/String;IILjava/lang/String;)J" => spin(Ref, i32, i32, Ref) -> i64;
    static "classData" "(Ljava/lang/Class;)Ljava/lang/Object;" => class_data(Ref) -> Ref;
    static "defineClass" "(Ljava/lang/Class;[BILjava/lang/Object;Z)Ljava/lang/Class;" => define_class(Ref, Ref, i32, Ref, bool) -> Ref;
    static "lambda" "(Ljava/lang/Class;[Ljava/lang/String;IIZ)Ljava/lang/Class;" => lambda(Ref, Ref, i32, i32, bool) -> Ref;
    static "concat" "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Class;" => concat(Ref, Ref, Ref) -> Ref;
}
