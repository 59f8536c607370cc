//! Subtype questions between loaded classes (JVMS 5.4.4 subclass rules, 6.5 `checkcast`, `instanceof`).
use super::{Class, ClassKind, ClassPtr, DISPLAY_DEPTH, SUBTYPES};
use std::sync::atomic::Ordering;

impl Class {
    /// Whether this is `other` or one of its subclasses; superclasses only, no interfaces.
    pub fn is_subclass_of(&self, other: ClassPtr) -> bool {
        let depth = other.depth as usize;
        if depth < DISPLAY_DEPTH {
            return std::ptr::eq(self.display[depth].load(Ordering::Relaxed), other.as_raw());
        }
        let mut class = self.self_pointer();
        while class.depth > other.depth {
            match class.super_class {
                Some(above) => class = above,
                None => return false,
            }
        }
        class == other
    }

    /// What is remembered about being a subtype of the class with that word.
    #[inline(always)]
    pub fn remembered_subtype(&self, word: u32) -> Option<bool> {
        let entry = self.subtypes[word as usize % SUBTYPES].load(Ordering::Relaxed);
        (entry >> 1 == word).then_some(entry & 1 != 0)
    }
    /// Remembers whether this is a subtype of `other`. Supertypes live as long as their subtypes, and what gets the word of an unloaded class is
    /// younger than this class, so no supertype either; array classes are, which may be younger than their subtypes.
    pub fn remember_subtype(&self, other: ClassPtr, is: bool) {
        if is || !matches!(self.kind, ClassKind::Array { .. }) {
            self.subtypes[other.word() as usize % SUBTYPES].store(other.word() << 1 | u32::from(is), Ordering::Relaxed);
        }
    }

    /// Whether this is `interface` or has it among its superinterfaces.
    pub fn implements(&self, interface: ClassPtr) -> bool {
        if let Some(known) = self.remembered_subtype(interface.word()) {
            return known;
        }
        let found = self.self_pointer() == interface || self.all_interfaces.contains(&interface);
        self.remember_subtype(interface, found);
        found
    }

    /// Whether a value of this class may be where `target` is asked for: `checkcast`'s rules.
    pub fn is_assignable_to(&self, target: ClassPtr) -> bool {
        let (mut from, mut to) = (self.self_pointer(), target);
        loop {
            if from == to {
                return true;
            }
            match (&from.kind, &to.kind) {
                (ClassKind::Array { component: a, .. }, ClassKind::Array { component: b, .. }) => (from, to) = (*a, *b),
                (ClassKind::Primitive(_), _) | (_, ClassKind::Primitive(_) | ClassKind::Array { .. }) => return false,
                _ if to.is_interface() => return from.implements(to),
                _ => return from.is_subclass_of(to),
            }
        }
    }
}
