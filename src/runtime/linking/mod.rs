//! Linking (JVMS 5.4): preparation, tables, resolution of run-time constant pool entries, invokedynamic call sites.
pub mod call_site;
pub mod concat;
pub mod constraints;
pub mod handles;
pub mod indy;
pub mod lambda;
pub mod messages;
mod records;
pub mod resolution;
mod shortcuts;
mod spinner;
mod switches;
mod verification;

pub use indy::link_call_site;
pub use resolution::{InvokeKind, resolve_class, resolve_constant, resolve_field, resolve_method};

use crate::classfile::{ClassFile, Entry};
use crate::runtime::Runtime;
use crate::runtime::class::{Class, ClassPtr, InitState, Kind, Linked, tables};
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::Ordering;

/// Links `class`: superclasses and superinterfaces first, without recursion.
pub fn link(m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<()> {
    if class.linked().is_some() {
        return Ok(());
    }
    let mut waiting = vec![class];
    while let Some(&top) = waiting.last() {
        let unlinked = |c: &ClassPtr| c.linked().is_none();
        if !unlinked(&top) || top.primitive().is_some() {
            waiting.pop();
            continue;
        }
        let component = top.component().filter(unlinked).filter(|c| c.primitive().is_none());
        let above = top.super_class.into_iter().chain(top.interfaces.iter().copied()).find(unlinked);
        match above.or(component) {
            Some(first) => waiting.push(first),
            None => {
                link_one(m, top)?;
                waiting.pop();
            }
        }
    }
    Ok(())
}

/// A static with a `ConstantValue`: where it goes and what.
enum Constant<'s> {
    Word(u32, u32),
    Long(u32, u64),
    String(u32, Handle<'s>),
}

/// Verification (JVMS 5.4.1), preparation (5.4.2) and tables of one class; `ConstantValue`s are stored here (JVMS 5.5 asks for it before
/// initialization).
fn link_one(m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<()> {
    verification::verify(m, class)?;
    if class.linked().is_some() {
        // What verification loaded has linked it.
        return Ok(());
    }
    let mut m = m.scope();
    let constants = constants(&mut m, class)?;
    let rt = m.rt();
    let linked = tables::build(rt, class);
    constraints::of_tables(&mut m, class, &linked)?;
    class.get().linked.get_or_init(|| {
        if let Some(mirror) = class.mirror() {
            for constant in &constants {
                match *constant {
                    Constant::Word(offset, bits) => rt.heap.store_u32(mirror, offset, bits),
                    Constant::Long(offset, bits) => rt.heap.store_u64(mirror, offset, bits),
                    Constant::String(offset, string) => rt.heap.store_ref(mirror, offset, Some(m.raw(string))),
                }
            }
        }
        publish_tables(&class, linked)
    });
    Ok(())
}

/// The address of the vtable's first entry stays the same when `linked` moves.
fn publish_tables(class: &Class, linked: Linked) -> Linked {
    class.vtable.store(linked.vtable.as_ptr().cast_mut(), Ordering::Release);
    linked
}

fn constants<'s>(m: &mut Mutator<'s>, class: ClassPtr) -> JavaResult<Vec<Constant<'s>>> {
    let mut found = Vec::new();
    let Some(body) = class.get().body() else { return Ok(found) };
    for field in body.fields.iter().filter(|f| f.is_static()) {
        let file: &ClassFile = &body.file;
        let Some(index) = file.constant_value(&file.fields()[field.index as usize]) else { continue };
        let at = field.offset;
        match file.pool().entry(index.raw()) {
            Some(Entry::Integer(value)) => found.push(small_constant(m, class, field.kind, at, value)),
            Some(Entry::Float(value)) => found.push(Constant::Word(at, value.to_bits())),
            Some(Entry::Long(value)) => found.push(Constant::Long(at, value as u64)),
            Some(Entry::Double(value)) => found.push(Constant::Long(at, value.to_bits())),
            Some(Entry::String(utf8)) => {
                let string = m.intern_constant(file.pool().utf8(utf8).unwrap_or_default(), class.holder.is_permanent())?;
                found.push(Constant::String(at, m.root_raw(string)));
            }
            _ => {}
        }
    }
    Ok(found.into_iter().filter(|c| !matches!(c, Constant::Word(0, _))).collect())
}

/// Fields smaller than an int are stored at once: nothing else has seen the mirror's statics of an unlinked class.
fn small_constant(m: &Mutator<'_>, class: ClassPtr, kind: Kind, offset: u32, value: i32) -> Constant<'static> {
    if let Some(mirror) = class.mirror().filter(|_| class.linked().is_none()) {
        match kind {
            Kind::Boolean | Kind::Byte => m.rt().heap.store_u8(mirror, offset, value as u8),
            Kind::Char | Kind::Short => m.rt().heap.store_u16(mirror, offset, value as u16),
            _ => return Constant::Word(offset, value as u32),
        }
    }
    Constant::Word(0, 0)
}

/// Gives an array class the tables of `Object`.
pub(in crate::runtime) fn link_array(rt: &Runtime, array: ClassPtr, object: ClassPtr) {
    let of_object = object.get().linked.get_or_init(|| publish_tables(&object, tables::build(rt, object)));
    array.get().linked.get_or_init(|| publish_tables(&array, of_object.for_array()));
    array.set_init_state(InitState::Initialized);
}
