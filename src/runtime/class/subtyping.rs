//! Subtype questions between loaded classes (JVMS 5.4.4 subclass rules, 6.5 `checkcast`, `instanceof`).
use super::{Class, ClassKind, ClassPtr, DISPLAY_DEPTH};
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

    /// Whether this is `interface` or has it among its superinterfaces.
    pub fn implements(&self, interface: ClassPtr) -> bool {
        let word = interface.word();
        if self.super_cache.load(Ordering::Relaxed) == word {
            return true;
        }
        let found = self.self_pointer() == interface || self.all_interfaces.contains(&interface);
        if found {
            self.super_cache.store(word, Ordering::Relaxed);
        }
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
