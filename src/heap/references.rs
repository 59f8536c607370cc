//! Soft, weak, final and phantom references: discovered while tracing, cleared by the rules of `java.lang.ref`, handed
//! over as one list linked through `discovered`. Both kinds of collection come through here.

use std::sync::atomic::Ordering::{AcqRel, Relaxed};

use super::objects::Objects;
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

/// What soft references are judged by. Before it is told they are kept until memory is short.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SoftFields {
    /// Offset of `SoftReference.timestamp`: the clock when it was last used.
    pub timestamp: u32,
    /// The mirror that has `SoftReference.clock`, and its offset there.
    pub clock: (RawRef, u32),
}

/// Which soft references are cleared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SoftPolicy {
    Keep,
    Clear,
    /// Those whose timestamp, at this offset, is before this time, in milliseconds.
    Before(u32, i64),
}

/// The state of reference processing in one collection: reference objects met while tracing (in their new places), by strength, with
/// referents still in the old place.
pub(super) struct References {
    fields: Option<ReferenceFields>,
    policy: SoftPolicy,
    discovering: bool,
    soft: Vec<u32>,
    weak: Vec<u32>,
    final_: Vec<u32>,
    phantom: Vec<u32>,
    /// To be enqueued.
    pending: Vec<u32>,
    pub(super) pending_head: u32,
}

/// A collection as reference processing sees it.
pub(super) trait Tracer {
    fn objects(&self) -> Objects<'_>;
    fn references(&mut self) -> &mut References;
    /// Whether the object has been reached. Null counts as reached.
    fn is_live(&self, slot: u32) -> bool;
    /// Reaches the object; where it is now.
    fn reach(&mut self, slot: u32) -> u32;
    /// Traces everything reached.
    fn drain(&mut self);
    /// The write barrier of what is stored into reference objects here.
    fn remember(&mut self, holder: u32, offset: u32, slot: u32);
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
    /// What a collection starts with. Soft references live a second (`per_mb` milliseconds) for each free megabyte.
    pub(super) fn references(&self, clear_soft: bool, free: u64) -> References {
        let fields = self.reference_fields.get().copied();
        let policy = match self.soft_fields.get() {
            _ if clear_soft => SoftPolicy::Clear,
            Some(SoftFields { timestamp, clock: (mirror, offset) }) => {
                let clock = self.load_u64(*mirror, *offset) as i64;
                let lifetime = ((free >> 20) as i64).saturating_mul(i64::from(self.soft_per_mb));
                SoftPolicy::Before(*timestamp, clock.saturating_sub(lifetime))
            }
            None => SoftPolicy::Keep,
        };
        References {
            fields,
            policy,
            discovering: true,
            soft: Vec::new(),
            weak: Vec::new(),
            final_: Vec::new(),
            phantom: Vec::new(),
            pending: Vec::new(),
            pending_head: self.pending.load(Relaxed),
        }
    }
    /// The time of this collection, for soft references.
    pub(super) fn set_soft_clock(&self, now: i64) {
        if let Some(SoftFields { clock: (mirror, offset), .. }) = self.soft_fields.get() {
            self.store_u64(*mirror, *offset, now as u64);
        }
    }
}

impl References {
    /// Offset of the referent; 0 before the runtime has told.
    #[inline(always)]
    pub(super) fn referent(&self) -> u32 {
        self.fields.map_or(0, |fields| fields.referent)
    }
}

/// Whether the referent of the reference object at `reference` is left alone for now.
pub(super) fn discover(tracer: &mut impl Tracer, reference: u32, strength: Strength) -> bool {
    let state = tracer.references();
    let (Some(fields), policy) = (state.fields, state.policy) else {
        return false;
    };
    if !state.discovering || strength == Strength::Strong {
        return false;
    }
    let objects = tracer.objects();
    let referent = objects.read(reference, fields.referent);
    if referent == 0 || objects.read(reference, fields.next) != 0 || tracer.is_live(referent) {
        return false;
    }
    if strength == Strength::Soft {
        let keep = match policy {
            SoftPolicy::Keep => true,
            SoftPolicy::Clear => false,
            SoftPolicy::Before(timestamp, time) => objects.read_long(reference, timestamp) as i64 >= time,
        };
        if keep {
            return false;
        }
    }
    let state = tracer.references();
    let list = match strength {
        Strength::Soft => &mut state.soft,
        Strength::Weak => &mut state.weak,
        Strength::Final => &mut state.final_,
        Strength::Phantom => &mut state.phantom,
        Strength::Strong => return false,
    };
    list.push(reference);
    true
}

/// When all that is strongly reachable has been traced: decides on each discovered reference but phantom ones.
pub(super) fn process(tracer: &mut impl Tracer) {
    let state = tracer.references();
    let Some(fields) = state.fields else { return };
    let lists = [std::mem::take(&mut state.soft), std::mem::take(&mut state.weak)];
    let finals = std::mem::take(&mut state.final_);
    // From here on nothing is discovered: what only a finalizer can reach holds its referents.
    state.discovering = false;
    for list in lists {
        clear_dead(tracer, &list, fields);
    }
    for reference in finals {
        let referent = tracer.objects().read(reference, fields.referent);
        if !tracer.is_live(referent) {
            // Inactive from now on, and the referent is its own: the list of finalizers keeps it.
            tracer.objects().write(reference, fields.next, reference);
            tracer.remember(reference, fields.next, reference);
            tracer.references().pending.push(reference);
        }
        keep(tracer, reference, referent, fields);
    }
    tracer.drain();
}

/// After finalizable objects have been traced.
pub(super) fn process_phantoms(tracer: &mut impl Tracer) {
    let state = tracer.references();
    let Some(fields) = state.fields else { return };
    let list = std::mem::take(&mut state.phantom);
    clear_dead(tracer, &list, fields);
}

fn keep(tracer: &mut impl Tracer, reference: u32, referent: u32, fields: ReferenceFields) {
    let kept = tracer.reach(referent);
    tracer.objects().write(reference, fields.referent, kept);
    tracer.remember(reference, fields.referent, kept);
}

fn clear_dead(tracer: &mut impl Tracer, list: &[u32], fields: ReferenceFields) {
    for &reference in list {
        let referent = tracer.objects().read(reference, fields.referent);
        if tracer.is_live(referent) {
            keep(tracer, reference, referent, fields);
        } else {
            tracer.objects().write(reference, fields.referent, 0);
            tracer.references().pending.push(reference);
        }
    }
}

/// Links the references to be enqueued in front of those that still wait, those met last first; how many they are.
pub(super) fn publish(tracer: &mut impl Tracer) -> u64 {
    let state = tracer.references();
    let Some(fields) = state.fields else { return 0 };
    let found = std::mem::take(&mut state.pending);
    let mut head = state.pending_head;
    for &reference in &found {
        tracer.objects().write(reference, fields.discovered, head);
        tracer.remember(reference, fields.discovered, head);
        head = reference;
    }
    tracer.references().pending_head = head;
    found.len() as u64
}
