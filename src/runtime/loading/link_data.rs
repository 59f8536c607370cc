//! What layout and linking make of a library class (JVMS 5.4.2, 5.4.5), as the image keeps it: words of 4 bytes.
//!
//! First `Head`, then, one after the other: offsets of the injected fields; runs of reference fields and statics (offset, count); offsets
//! of the fields; vtable indices of the methods; the vtable; the itable's rows (interface, number of methods, methods). Classes are numbers
//! of the image, methods `MemberId`s.
use super::loaders::injected;
use crate::heap::RefRun;
use crate::runtime::Runtime;
use crate::runtime::class::layout::{self, Layout};
use crate::runtime::class::method::MethodPtr;
use crate::runtime::class::tables::{ItableEntry, OVERPASS_INDEX};
use crate::runtime::class::{Body, ClassPtr, Linked};
use std::sync::atomic::Ordering;

/// The link data of one class, in place.
#[derive(Clone, Copy)]
pub struct LinkData(pub(super) &'static [[u8; 4]]);

/// A field or method of a class of the image: the class's number and its index in the class file, in one word, never 0.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MemberId(u32);

impl MemberId {
    /// `None` if the numbers are too large.
    pub fn new(class: usize, member: u16) -> Option<MemberId> {
        Some(MemberId((u32::try_from(class).ok()?.checked_add(1).filter(|c| *c <= 0xffff)?) << 16 | u32::from(member)))
    }
    /// As a word.
    pub fn word(self) -> u32 {
        self.0
    }
    /// What `word` made.
    pub fn of_word(word: u32) -> MemberId {
        MemberId(word)
    }
    /// The class's number.
    pub fn class(self) -> usize {
        ((self.0 >> 16) as usize).wrapping_sub(1)
    }
    /// The index in the class file.
    pub fn member(self) -> usize {
        (self.0 & 0xffff) as usize
    }
}

/// Positions of the numbers that the words begin with.
enum Head {
    InstanceEnd,
    StaticEnd,
    Injected,
    InstanceRuns,
    StaticRuns,
    Virtuals,
    Vtable,
    Rows,
    Length,
}

/// Words in order.
struct Words(std::slice::Iter<'static, [u8; 4]>);

impl Words {
    fn one(&mut self) -> usize {
        self.0.next().map_or(0, |word| u32::from_le_bytes(*word) as usize)
    }
    fn take(&mut self, count: usize) -> impl Iterator<Item = u32> {
        let rest = self.0.as_slice();
        let (taken, rest) = rest.split_at(count.min(rest.len()));
        self.0 = rest.iter();
        taken.iter().map(|word| u32::from_le_bytes(*word))
    }
    fn runs(&mut self, count: usize) -> Vec<RefRun> {
        (0..count).map(|_| RefRun { offset: self.one() as u32, count: self.one() as u32 }).collect()
    }
}

/// All of `count` items, if none is missing.
fn all<T>(count: usize, items: impl Iterator<Item = Option<T>>) -> Option<Box<[T]>> {
    let mut found = Vec::with_capacity(count);
    for item in items {
        found.push(item?);
    }
    Some(found.into())
}

impl LinkData {
    fn head(&self, place: Head) -> usize {
        self.0.get(place as usize).map_or(0, |word| u32::from_le_bytes(*word) as usize)
    }
    fn words(&self) -> Words {
        Words(self.0.get(Head::Length as usize..).unwrap_or_default().iter())
    }
    /// Where the class's `fields` fields go.
    pub fn layout(&self, fields: usize) -> Layout {
        let mut words = self.words();
        Layout {
            instance_end: self.head(Head::InstanceEnd) as u32,
            static_end: self.head(Head::StaticEnd) as u32,
            injected: words.take(self.head(Head::Injected)).collect(),
            instance_refs: words.runs(self.head(Head::InstanceRuns)),
            static_refs: words.runs(self.head(Head::StaticRuns)),
            offsets: words.take(fields).collect(),
        }
    }
    /// The tables of `body`'s class, its methods numbered; `None` if one of the image's classes is not loaded.
    pub fn tables(&self, rt: &Runtime, body: &Body) -> Option<Linked> {
        let runs = self.head(Head::InstanceRuns) + self.head(Head::StaticRuns);
        let mut words = self.words();
        words.take(self.head(Head::Injected) + 2 * runs + body.fields.len()).for_each(drop);
        for (method, index) in body.methods.iter().zip(words.take(body.methods.len())) {
            method.vtable_index.store(index, Ordering::Relaxed);
        }
        let method = |word: u32| -> Option<MethodPtr> { rt.loaders.known_method(MemberId::of_word(word)) };
        let vtable = all(self.head(Head::Vtable), words.take(self.head(Head::Vtable)).map(method))?;
        let row = |_| {
            let (interface, count) = (words.one(), words.one());
            let methods = all(count, words.take(count).map(method))?;
            Some(ItableEntry { interface: rt.loaders.known_class(interface)?, methods })
        };
        let itable = all(self.head(Head::Rows), (0..self.head(Head::Rows)).map(row))?;
        Some(Linked { vtable, virtuals: self.head(Head::Virtuals), itable })
    }
    /// The words for a linked class of the library; `None` if it has methods of classes that have no number.
    pub fn of(rt: &Runtime, class: ClassPtr, number: impl Fn(ClassPtr) -> Option<usize>) -> Option<Vec<u32>> {
        let (linked, body) = (class.linked()?, class.body()?);
        let above = class.super_class.and_then(|s| s.get().body()).map_or(0, |above| above.instance_end);
        let placed = layout::lay_out(&body.file, above, rt.loaders.mirror_static_base(), injected(rt.symbols.bytes(class.name)));
        let declared = |method: &&MethodPtr| method.index != OVERPASS_INDEX;
        let method = |method: &MethodPtr| Some(MemberId::new(number(Some(method).filter(declared)?.class())?, method.index)?.word());
        let mut words = vec![0; Head::Length as usize];
        let mut head = |place: Head, number: usize| words[place as usize] = number as u32;
        head(Head::InstanceEnd, placed.instance_end as usize);
        head(Head::StaticEnd, placed.static_end as usize);
        head(Head::Injected, placed.injected.len());
        head(Head::InstanceRuns, placed.instance_refs.len());
        head(Head::StaticRuns, placed.static_refs.len());
        head(Head::Virtuals, linked.virtuals);
        head(Head::Vtable, linked.vtable.len());
        head(Head::Rows, linked.itable.len());
        words.extend(&placed.injected);
        words.extend(placed.instance_refs.iter().chain(&placed.static_refs).flat_map(|run| [run.offset, run.count]));
        words.extend(&placed.offsets);
        words.extend(body.methods.iter().map(|method| method.vtable_index()));
        words.extend(linked.vtable.iter().map(method).collect::<Option<Vec<_>>>()?);
        for row in &linked.itable {
            words.extend([number(row.interface)? as u32, row.methods.len() as u32]);
            words.extend(row.methods.iter().map(method).collect::<Option<Vec<_>>>()?);
        }
        Some(words)
    }
}
