//! Virtual and interface method tables, and selection through them (JVMS 5.4.5, 5.4.6).
//!
//! A vtable holds methods of classes, and behind them the default methods that the itable leads to, which have no index of their own: a subclass
//! begins its vtable without them. A resolved method whose class is an interface is always called through the itable, also by
//! `invokevirtual` (miranda methods need no entries of their own); one of `Object` found through an interface goes through the vtable.
use super::method::{Method, MethodPtr, NO_VTABLE_INDEX};
use super::pool::Failure;
use super::{Class, ClassPtr, Linked};
use crate::runtime::Runtime;
use crate::runtime::symbols::{FixedState, Symbol};
use indexmap::IndexMap;
use std::sync::atomic::Ordering;

/// `Method::index` of methods that no class file declares: the stand-ins for conflicting defaults.
pub const OVERPASS_INDEX: u16 = u16::MAX;

/// How one superinterface's methods are implemented.
#[derive(Clone, Debug)]
pub struct ItableEntry {
    /// The superinterface.
    pub interface: ClassPtr,
    /// By the interface method's [`Method::vtable_index`].
    pub methods: Box<[MethodPtr]>,
}

/// Why no method can be selected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectionError {
    /// The receiver's class does not implement the interface.
    NotImplemented,
    /// The implementation is not public.
    NotPublic(MethodPtr),
}

/// Whether `method` gets an index: instance methods that can be overridden.
fn is_virtual(rt: &Runtime, method: &Method) -> bool {
    !method.flags.is_static() && !method.flags.is_private() && rt.symbols.bytes(method.name) != b"<init>"
}

/// Whether `method` of `class` overrides `above` (JVMS 5.4.5), `above` being what stands in the superclass's vtable.
fn overrides(class: ClassPtr, above: MethodPtr) -> bool {
    above.flags.is_public() || above.flags.is_protected() || class.same_package(above.class())
}

/// Numbers the methods of `class` and builds its tables; superclass and superinterfaces are linked.
pub(in crate::runtime) fn build(rt: &Runtime, class: ClassPtr) -> Linked {
    if class.is_interface() {
        let virtuals = class.methods().iter().filter(|m| is_virtual(rt, m));
        for (index, method) in virtuals.enumerate() {
            method.vtable_index.store(index as u32, Ordering::Relaxed);
            method.selector.store(rt.selectors.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        }
        return Linked { vtable: Box::default(), virtuals: 0, itable: Box::default() };
    }
    let links = class.body().and_then(|body| Some((body, body.image?.links?)));
    if let Some(known) = links.and_then(|(body, links)| links.tables(rt, body)) {
        return known;
    }
    let above = class.super_class.and_then(|s| s.get().linked());
    let mut vtable: Vec<MethodPtr> = above.map_or_else(Vec::new, |l| l.virtuals().to_vec());
    let inherited = vtable.len();
    for method in class.methods().iter().filter(|m| is_virtual(rt, m)) {
        let pointer = class.method_pointer(method);
        let mut index = NO_VTABLE_INDEX;
        for (i, slot) in vtable[..inherited].iter_mut().enumerate() {
            if slot.name == method.name && slot.descriptor == method.descriptor && overrides(class, *slot) {
                *slot = pointer;
                index = index.min(i as u32);
            }
        }
        if index == NO_VTABLE_INDEX {
            index = vtable.len() as u32;
            vtable.push(pointer);
        }
        method.vtable_index.store(index, Ordering::Relaxed);
    }
    let itable = build_itable(rt, class, &vtable, above);
    let virtuals = vtable.len();
    for &method in itable.iter().flat_map(|row| &row.methods) {
        if method.class().is_interface() && !method.flags.is_abstract() && !vtable[virtuals..].contains(&method) {
            vtable.push(method);
        }
    }
    Linked { vtable: vtable.into(), virtuals, itable }
}

impl Linked {
    /// The tables of an array class; these are `Object`'s.
    pub fn for_array(&self) -> Linked {
        Linked { vtable: self.vtable.clone(), virtuals: self.virtuals, itable: Box::default() }
    }
    /// The methods of classes in the vtable.
    pub fn virtuals(&self) -> &[MethodPtr] {
        &self.vtable[..self.virtuals]
    }
    /// Where a method stands in the vtable.
    pub fn index_of(&self, method: MethodPtr) -> Option<u32> {
        let own = method.vtable_index() as usize;
        if self.virtuals().get(own) == Some(&method) {
            return Some(own as u32);
        }
        let defaults = &self.vtable[self.virtuals..];
        defaults.iter().position(|default| *default == method).map(|index| (self.virtuals + index) as u32)
    }
}

fn build_itable(rt: &Runtime, class: ClassPtr, vtable: &[MethodPtr], above: Option<&Linked>) -> Box<[ItableEntry]> {
    if class.all_interfaces.is_empty() {
        return Box::default();
    }
    let same_interfaces = class.super_class.is_some_and(|s| s.all_interfaces.len() == class.all_interfaces.len());
    if let Some(above) = above.filter(|l| same_interfaces && l.virtuals() == vtable) {
        return above.itable.clone();
    }
    // The implementation declared lowest wins where package-private methods of one name stand in several entries.
    let mut by_name: IndexMap<(Symbol, Symbol), MethodPtr, FixedState> = IndexMap::default();
    for &method in vtable {
        let known = by_name.entry((method.name, method.descriptor)).or_insert(method);
        if known.class().depth < method.class().depth {
            *known = method;
        }
    }
    let mut conflicts: Vec<MethodPtr> = Vec::new();
    let mut rows = Vec::new();
    for &interface in &class.all_interfaces {
        let methods: Box<[MethodPtr]> = interface
            .methods()
            .iter()
            .filter(|m| is_virtual(rt, m))
            .map(|m| match by_name.get(&(m.name, m.descriptor)) {
                Some(found) => *found,
                None => select_default(rt, class, m, &mut conflicts),
            })
            .collect();
        if !methods.is_empty() {
            rows.push(ItableEntry { interface, methods });
        }
    }
    rows.into()
}

fn select_default(rt: &Runtime, class: ClassPtr, wanted: &Method, conflicts: &mut Vec<MethodPtr>) -> MethodPtr {
    let candidates = class.maximally_specific(wanted.name, wanted.descriptor);
    let mut concrete = candidates.iter().filter(|m| !m.flags.is_abstract());
    match (concrete.next(), concrete.next()) {
        (Some(only), None) => *only,
        (None, _) => candidates.first().copied().unwrap_or_else(|| wanted.pointer()),
        _ => {
            let same = |m: &&MethodPtr| m.name == wanted.name && m.descriptor == wanted.descriptor;
            if let Some(known) = conflicts.iter().find(same) {
                return *known;
            }
            let made = wanted.overpass(class);
            let pointer = class.holder.arena.alloc(made);
            rt.engine().prepare(pointer);
            conflicts.push(pointer);
            pointer
        }
    }
}

/// For a stand-in method: what calling it throws. The engine asks when it prepares or enters a method without code that is neither native
/// nor abstract.
pub fn conflict(rt: &Runtime, method: &Method) -> Option<Failure> {
    if method.index != OVERPASS_INDEX {
        return None;
    }
    let mut text = String::from("Conflicting default methods:");
    for candidate in method.class().maximally_specific(method.name, method.descriptor).iter().filter(|m| !m.flags.is_abstract()) {
        let class = rt.symbols.text(candidate.class().name);
        text.push_str(&format!(" {class}.{}", rt.symbols.text(candidate.name)));
    }
    Some(Failure { class: "java/lang/IncompatibleClassChangeError".into(), message: Some(text.into()), cause: None })
}

/// Selection for `invokeinterface` (JVMS 5.4.6): what `receiver` has for `method`. The result may be abstract or a stand-in; their entry
/// stubs throw.
pub fn select_interface(receiver: &Class, method: MethodPtr) -> Result<MethodPtr, SelectionError> {
    let index = method.vtable_index();
    if index == NO_VTABLE_INDEX {
        return Ok(method);
    }
    let linked = receiver.linked().ok_or(SelectionError::NotImplemented)?;
    let interface = method.class();
    if !interface.is_interface() {
        return linked.virtuals().get(index as usize).copied().ok_or(SelectionError::NotImplemented);
    }
    let row = linked.itable.iter().find(|row| row.interface == interface).ok_or(SelectionError::NotImplemented)?;
    let found = row.methods[index as usize];
    if !found.flags.is_public() && !found.class().is_interface() {
        return Err(SelectionError::NotPublic(found));
    }
    Ok(found)
}

/// Selection for any instance method on a receiver's class: vtable, itable or the method itself.
pub fn select(receiver: &Class, method: MethodPtr) -> Result<MethodPtr, SelectionError> {
    let index = method.vtable_index();
    if index == NO_VTABLE_INDEX || method.class().is_interface() {
        return select_interface(receiver, method);
    }
    receiver.linked().and_then(|l| l.virtuals().get(index as usize)).copied().ok_or(SelectionError::NotImplemented)
}
