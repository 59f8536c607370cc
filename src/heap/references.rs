//! Soft, weak, final and phantom references: discovered while tracing, cleared by the rules of `java.lang.ref`, handed
//! over as one list linked through `discovered`.

use std::sync::atomic::Ordering::{AcqRel, Relaxed};

use super::collect::Collector;
use super::{Heap, RawRef, Strength};

/// The byte offsets of the fields of `java.lang.ref.Reference`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReferenceFields {
    /// What is referred to.
    pub referent: u32,
    /// The `ReferenceQueue`.
    pub queue: u32,
    /// The next in the queue; null while the reference is active.
    pub next: u32,
    /// The next in the pending list.
    pub discovered: u32,
}

/// Reference objects met while tracing (in their new places), by strength, with referents still in the old place.
#[derive(Debug, Default)]
pub(super) struct Discovered {
    soft: Vec<u32>,
    weak: Vec<u32>,
    final_: Vec<u32>,
    phantom: Vec<u32>,
    /// To be enqueued.
    pending: Vec<u32>,
}

impl Heap {
    /// Whether reference objects wait to be enqueued.
    pub fn has_pending(&self) -> bool {
        self.pending.load(Relaxed) != 0
    }
    /// The reference objects that wait to be enqueued, linked through `discovered`, the last one's being null.
    pub fn take_pending(&self) -> Option<RawRef> {
        RawRef::from_slot(self.pending.swap(0, AcqRel))
    }
}

impl Collector<'_> {
    /// Whether the referent of the reference object at `reference` is left alone for now.
    pub(super) fn discover(&mut self, reference: u32, strength: Strength) -> bool {
        let Some(fields) = self.reference_fields else { return false };
        if !self.discovering || strength == Strength::Strong {
            return false;
        }
        let referent = self.read(reference, fields.referent);
        if referent == 0 || self.is_live(referent) || self.read(reference, fields.next) != 0 {
            return false;
        }
        let list = match strength {
            Strength::Soft if !self.clear_soft => return false,
            Strength::Soft => &mut self.discovered.soft,
            Strength::Weak => &mut self.discovered.weak,
            Strength::Final => &mut self.discovered.final_,
            Strength::Phantom => &mut self.discovered.phantom,
            Strength::Strong => return false,
        };
        list.push(reference);
        true
    }
    /// When all that is strongly reachable has been copied: decides on each discovered reference.
    pub(super) fn process_references(&mut self) {
        let Some(fields) = self.reference_fields else { return };
        for list in [std::mem::take(&mut self.discovered.soft), std::mem::take(&mut self.discovered.weak)] {
            self.clear_dead(&list, fields);
        }
        // From here on nothing is discovered: what only a finalizer can reach holds its referents.
        self.discovering = false;
        for reference in std::mem::take(&mut self.discovered.final_) {
            let referent = self.read(reference, fields.referent);
            if !self.is_live(referent) {
                // Inactive from now on, and the referent is its own: the list of finalizers keeps it.
                self.write(reference, fields.next, reference);
                self.discovered.pending.push(reference);
            }
            let moved = self.forward(referent);
            self.write(reference, fields.referent, moved);
        }
    }
    /// After finalizable objects have been copied.
    pub(super) fn process_phantoms(&mut self) {
        let Some(fields) = self.reference_fields else { return };
        let list = std::mem::take(&mut self.discovered.phantom);
        self.clear_dead(&list, fields);
    }
    fn clear_dead(&mut self, list: &[u32], fields: ReferenceFields) {
        for &reference in list {
            let referent = self.read(reference, fields.referent);
            let kept = if self.is_live(referent) { self.forward(referent) } else { 0 };
            self.write(reference, fields.referent, kept);
            if kept == 0 {
                self.discovered.pending.push(reference);
            }
        }
    }
    /// Links the references to be enqueued in front of those that still wait; how many they are.
    pub(super) fn publish_pending(&mut self) -> u64 {
        let Some(fields) = self.reference_fields else { return 0 };
        let found = std::mem::take(&mut self.discovered.pending);
        let mut head = self.pending_head;
        for &reference in found.iter().rev() {
            self.write(reference, fields.discovered, head);
            head = reference;
        }
        self.pending_head = head;
        found.len() as u64
    }
}
