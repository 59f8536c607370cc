//! What is known where paths join (JVMS 4.10.2.2): the merge of types, of frames, and of what subroutines touched.

use super::Hierarchy;
use super::class::ClassContext;
use super::frame::Frame;
use super::types::{Name, Names, VType};
use std::collections::BTreeSet;

/// A subroutine being executed: where it starts, and the local variables that were touched since.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subroutine {
    /// Its first instruction.
    pub entry: u16,
    /// Local variables read or written.
    pub touched: BTreeSet<u16>,
}

/// What is known before an instruction.
#[derive(Clone, Debug)]
pub struct State {
    /// Types, and whether a constructor still has to call another one.
    pub frame: Frame,
    /// The method must not return from here: an unfinished object could be seen.
    pub no_return: bool,
    /// The subroutines that were entered, the outermost first.
    pub subroutines: Vec<Subroutine>,
}

/// Why two states do not merge.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mismatch {
    /// The stacks have different depths.
    Depth(usize, usize),
    /// An entry of the stack holds nothing common.
    Stack,
}

impl<'a, H: Hierarchy> ClassContext<'a, '_, H> {
    /// The smallest type that both are, `Top` for lack of one. `a` is what was known before: with `Object` there nothing is loaded.
    pub fn merge(&mut self, a: VType, b: VType) -> Result<VType, H::Error> {
        if a == b {
            return Ok(a);
        }
        let object = VType::Class(Names::OBJECT);
        match (a, b) {
            (VType::Null, VType::Class(_) | VType::Array(_)) => Ok(b),
            (VType::Class(_) | VType::Array(_), VType::Null) => Ok(a),
            (VType::Class(Names::OBJECT), VType::Class(_) | VType::Array(_)) => Ok(object),
            (VType::Class(a), VType::Class(b)) => self.merge_classes(a, b),
            (VType::Array(a), VType::Array(b)) => self.merge_arrays(a, b),
            (VType::Class(class), VType::Array(_)) | (VType::Array(_), VType::Class(class)) => {
                // Arrays implement two interfaces.
                Ok(if matches!(class, Names::CLONEABLE | Names::SERIALIZABLE) { VType::Class(class) } else { object })
            }
            _ => Ok(VType::Top),
        }
    }

    /// Interfaces count as `Object`.
    fn merge_classes(&mut self, a: Name, b: Name) -> Result<VType, H::Error> {
        let object = VType::Class(Names::OBJECT);
        let first = self.hierarchy.load(self.names.text(a))?;
        let second = self.hierarchy.load(self.names.text(b))?;
        if self.hierarchy.is_interface(first) || self.hierarchy.is_interface(second) {
            return Ok(object);
        }
        let mut above = first;
        while !self.hierarchy.is_subclass(second, above) {
            match self.hierarchy.superclass(above) {
                Some(next) => above = next,
                None => return Ok(object),
            }
        }
        let name = self.hierarchy.name(above).to_vec();
        Ok(self.names.owned_class_type(name))
    }

    /// Of arrays of different depth or element kind, what they have in common is an array of `Object`s of fewer dimensions.
    fn merge_arrays(&mut self, a: Name, b: Name) -> Result<VType, H::Error> {
        let split = |text: &[u8]| {
            let dimensions = text.iter().take_while(|byte| **byte == b'[').count();
            (dimensions, text[dimensions..].to_vec())
        };
        let (mut depth_a, element_a) = split(self.names.text(a));
        let (mut depth_b, element_b) = split(self.names.text(b));
        let class = |element: &[u8]| match element {
            [b'L', name @ .., b';'] => Some(name.to_vec()),
            _ => None,
        };
        let (class_a, class_b) = (class(&element_a), class(&element_b));
        let merged = match (class_a, class_b) {
            (Some(one), Some(other)) if depth_a == depth_b => {
                let (one, other) = (self.names.owned_class_type(one), self.names.owned_class_type(other));
                self.merge(one, other)?
            }
            (one, other) => {
                // An array of primitives is itself an object in an array of one dimension less.
                depth_a -= usize::from(one.is_none());
                depth_b -= usize::from(other.is_none());
                VType::Class(Names::OBJECT)
            }
        };
        let VType::Class(element) = merged else { return Ok(VType::Class(Names::OBJECT)) };
        let depth = depth_a.min(depth_b);
        if depth == 0 {
            return Ok(VType::Class(element));
        }
        let name = [&b"[".repeat(depth), &b"L"[..], self.names.text(element), b";"].concat();
        Ok(self.names.owned_class_type(name))
    }

    /// Merges `new` into `old`; whether `old` changed, or why the two do not go together.
    pub fn merge_states(&mut self, old: &mut State, new: &State) -> Result<Result<bool, Mismatch>, H::Error> {
        let mut changed = false;
        let (depth, given) = (old.frame.depth(), new.frame.depth());
        if depth != given {
            return Ok(Err(Mismatch::Depth(depth, given)));
        }
        for index in 0..depth {
            let (known, found) = (old.frame.stack()[index], new.frame.stack()[index]);
            if known == found {
                continue;
            }
            let merged = self.merge(known, found)?;
            if merged == VType::Top {
                return Ok(Err(Mismatch::Stack));
            }
            changed |= merged != known;
            old.frame.set_entry(index, merged);
        }
        if new.frame.locals.len() < old.frame.locals.len() {
            old.frame.locals.truncate(new.frame.locals.len());
            changed = true;
        }
        for index in 0..old.frame.locals.len() {
            let (known, found) = (old.frame.locals[index], new.frame.local(index));
            if known == found || known == VType::Top {
                continue;
            }
            let merged = self.merge(known, found)?;
            changed |= merged != known;
            old.frame.locals[index] = merged;
        }
        while old.frame.locals.last() == Some(&VType::Top) {
            old.frame.locals.pop();
        }
        if new.frame.this_uninitialized && !old.frame.this_uninitialized || new.no_return && !old.no_return {
            old.frame.this_uninitialized |= new.frame.this_uninitialized;
            old.no_return |= new.no_return;
            changed = true;
        }
        let before = old.subroutines.clone();
        old.subroutines.retain(|routine| new.subroutines.iter().any(|other| other.entry == routine.entry));
        for routine in &mut old.subroutines {
            for other in new.subroutines.iter().filter(|other| other.entry == routine.entry) {
                routine.touched.extend(&other.touched);
            }
        }
        Ok(Ok(changed || before != old.subroutines))
    }
}
