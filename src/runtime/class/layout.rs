//! Field layout (JVMS 2.5.3 leaves it to us): fields packed by size, superclass first, gaps filled; statics in the class's mirror.
use super::Kind;
use crate::classfile::ClassFile;
use crate::heap::{HEADER_BYTES, RefRun};

/// Where the fields of one class go.
#[derive(Debug, Default)]
pub struct Layout {
    /// Byte offset of each field in class-file order.
    pub offsets: Vec<u32>,
    /// Offsets of the VM-private fields, 4 bytes each.
    pub injected: Vec<u32>,
    /// First byte after the last instance field.
    pub instance_end: u32,
    /// First byte after the last static; 0 without statics.
    pub static_end: u32,
    /// The class's own reference fields.
    pub instance_refs: Vec<RefRun>,
    /// Its reference statics.
    pub static_refs: Vec<RefRun>,
}

/// Lays out the fields of `file` after `above` (the superclass's `instance_end`), statics from `static_base`.
pub fn lay_out(file: &ClassFile, above: u32, static_base: u32, injected: usize) -> Layout {
    let kinds: Vec<(Kind, bool)> = file
        .fields()
        .iter()
        .map(|f| (Kind::of_descriptor(file.descriptor_of(f).first().copied().unwrap_or(b'I')), f.field_flags().is_static()))
        .collect();
    let mut layout = Layout { offsets: vec![0; kinds.len()], ..Layout::default() };
    let pick = |statics: bool| kinds.iter().enumerate().filter(move |(_, k)| k.1 == statics).map(|(i, k)| (i, k.0));
    let mut instance: Vec<(usize, Kind)> = pick(false).collect();
    instance.extend((0..injected).map(|i| (kinds.len() + i, Kind::Int)));
    let mut offsets = vec![0; kinds.len() + injected];
    layout.instance_end = place(&instance, above.max(HEADER_BYTES), &mut offsets);
    layout.instance_refs = runs(&instance, &offsets);
    let statics: Vec<(usize, Kind)> = pick(true).collect();
    if !statics.is_empty() {
        layout.static_end = place(&statics, static_base, &mut offsets);
        layout.static_refs = runs(&statics, &offsets);
    }
    layout.injected = offsets.split_off(kinds.len());
    layout.offsets = offsets;
    layout
}

/// Gives each field an offset from `start` on and returns the end. Smaller fields go into the gap before the first aligned large one.
fn place(fields: &[(usize, Kind)], start: u32, offsets: &mut [u32]) -> u32 {
    // Primitives before references of the same size, so that references stay in one run.
    let mut sorted: Vec<(usize, Kind)> = fields.to_vec();
    sorted.sort_by_key(|(index, kind)| (std::cmp::Reverse(kind.size()), *kind == Kind::Ref, *index));
    let mut waiting = sorted.into_iter().collect::<std::collections::VecDeque<_>>();
    let mut at = start;
    while let Some(front) = waiting.front() {
        // The largest field that fits here without padding; padding only when none does.
        let fitting = if at.is_multiple_of(front.1.size()) { Some(0) } else { waiting.iter().position(|f| at.is_multiple_of(f.1.size())) };
        match fitting.and_then(|position| waiting.remove(position)) {
            Some((index, kind)) => {
                offsets[index] = at;
                at += kind.size();
            }
            None => at = at.next_multiple_of(waiting.iter().map(|f| f.1.size()).min().unwrap_or(1)),
        }
    }
    at
}

fn runs(fields: &[(usize, Kind)], offsets: &[u32]) -> Vec<RefRun> {
    let mut refs: Vec<u32> = fields.iter().filter(|f| f.1 == Kind::Ref).map(|f| offsets[f.0]).collect();
    refs.sort_unstable();
    let mut runs: Vec<RefRun> = Vec::new();
    for offset in refs {
        match runs.last_mut() {
            Some(last) if last.offset + 4 * last.count == offset => last.count += 1,
            _ => runs.push(RefRun { offset, count: 1 }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_and_references_adjacent() {
        let fields = [(0, Kind::Long), (1, Kind::Ref), (2, Kind::Byte), (3, Kind::Int), (4, Kind::Ref), (5, Kind::Short)];
        let mut offsets = vec![0; 6];
        assert_eq!(place(&fields, 12, &mut offsets), 35);
        assert_eq!(offsets, [16, 24, 34, 12, 28, 32]);
        assert_eq!(runs(&fields, &offsets), [RefRun { offset: 24, count: 2 }]);
    }
}
