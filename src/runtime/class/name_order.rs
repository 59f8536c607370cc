//! The order in which HotSpot has a class's methods, which reflection shows: sorted by the addresses of their names. Names in its shared archive
//! come first, in the archive's order (`shared_names.txt`: name and rank, sorted by name, measured on JDK 25); then the others as they first
//! appeared in a constant pool. Methods of one name are left as HotSpot's sort, which is not stable, leaves them.
use super::ClassPtr;
use crate::runtime::Runtime;
use crate::runtime::loading::LoaderKind;
use crate::runtime::symbols::FixedState;
use indexmap::IndexMap;
use parking_lot::Mutex;
use std::cmp::Ordering;
use std::sync::atomic::{self, AtomicU32};

const SHARED: &str = include_str!("shared_names.txt");

/// Which names appeared when in classes outside the library.
#[derive(Default)]
pub struct NameOrder {
    parsed: AtomicU32,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    /// Class words below this have been looked at.
    next_word: u32,
    /// Class files parsed before this one have been looked at.
    next_parsed: u32,
    /// With the number of the loader whose classes alone have them, else 0.
    names: IndexMap<Box<[u8]>, u32, FixedState>,
}

impl NameOrder {
    /// Class words may stand for other classes from now on, and names that only classes of dead loaders had are new when they come again.
    pub fn forget(&self, dead: &dyn Fn(u32) -> bool) {
        let mut seen = self.seen.lock();
        seen.next_word = 0;
        seen.names.retain(|_, owner| *owner == 0 || !dead(*owner));
    }
    /// The number of the next class file that is parsed.
    pub fn next_parsed(&self) -> u32 {
        self.parsed.fetch_add(1, atomic::Ordering::Relaxed)
    }
}

/// The indices of the class's methods in HotSpot's order, initializers among them.
pub fn methods(rt: &Runtime, class: ClassPtr) -> Vec<usize> {
    let mut seen = rt.name_order.seen.lock();
    note_new_classes(rt, &mut seen);
    let key = |name: &[u8]| match name {
        b"<init>" => (0, 0),
        b"<clinit>" => (0, 1),
        _ => match shared_rank(name) {
            Some(rank) => (1, rank),
            None => (2, seen.names.get_index_of(name).map_or(u32::MAX, |i| i as u32)),
        },
    };
    let keys: Vec<(u8, u32)> = class.methods().iter().map(|m| key(rt.symbols.bytes(m.name))).collect();
    let mut order: Vec<usize> = (0..keys.len()).collect();
    quick_sort(&mut order, &keys);
    order
}

fn note_new_classes(rt: &Runtime, seen: &mut Seen) {
    let mut fresh: Vec<ClassPtr> = Vec::new();
    let end = rt.heap.class_words();
    for word in seen.next_word.max(1)..end {
        if rt.heap.shape_of_word(word).is_some() {
            let class = rt.class_by_word(word);
            if class.loader.kind != LoaderKind::Boot && class.body().is_some_and(|body| body.parse_order >= seen.next_parsed) {
                fresh.push(class);
            }
        }
    }
    seen.next_word = end;
    seen.next_parsed = fresh.iter().filter_map(|c| c.body()).map(|b| b.parse_order + 1).fold(seen.next_parsed, u32::max);
    fresh.sort_by_key(|c| c.body().map_or(0, |b| b.parse_order));
    for class in fresh {
        let Some(body) = class.body() else { continue };
        let pool = body.file.pool();
        let owner = if class.holder.is_permanent() { 0 } else { class.holder.id };
        for index in 1..pool.len() as u16 {
            let Some(name) = pool.utf8(index) else { continue };
            match seen.names.get_mut(name) {
                None => drop(seen.names.insert(name.into(), owner)),
                Some(known) if *known != owner => *known = 0,
                Some(_) => {}
            }
        }
    }
}

/// Where a name stands in HotSpot's archive; `None` if it is not there.
fn shared_rank(name: &[u8]) -> Option<u32> {
    let text = SHARED.as_bytes();
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = text[..middle].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let end = start + text[start..].iter().position(|b| *b == b'\n')?;
        let (found, rank) = SHARED[start..end].split_once(' ')?;
        match found.as_bytes().cmp(name) {
            Ordering::Equal => return rank.parse().ok(),
            Ordering::Less => low = end + 1,
            Ordering::Greater => high = start,
        }
    }
    None
}

/// Quicksort with the median of three in the middle and partitions as Hoare has them, so that equal keys end where they do on HotSpot.
fn quick_sort<K: Ord>(items: &mut [usize], keys: &[K]) {
    let mut waiting = vec![(0, items.len())];
    while let Some((start, end)) = waiting.pop() {
        let part = &mut items[start..end];
        let length = part.len();
        if length < 2 {
            continue;
        }
        let (middle, last) = (length / 2, length - 1);
        for (a, b) in [(0, middle), (0, last), (middle, last)] {
            if keys[part[a]] > keys[part[b]] {
                part.swap(a, b);
            }
        }
        // Two or three are in order now.
        if length < 4 {
            continue;
        }
        let pivot = &keys[part[middle]];
        let (mut left, mut right) = (0, last);
        let split = loop {
            while keys[part[left]] < *pivot {
                left += 1;
            }
            while keys[part[right]] > *pivot {
                right -= 1;
            }
            if left >= right {
                break right;
            }
            part.swap(left, right);
            left += 1;
            right -= 1;
        };
        waiting.push((start, start + split + 1));
        waiting.push((start + split + 1, end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks() {
        let rank = |n: &str| shared_rank(n.as_bytes());
        assert!(rank("run") < rank("size") && rank("size") < rank("get") && rank("get") < rank("foo"));
        assert_eq!((rank("zetaOfMine"), rank(""), rank("~")), (None, None, None));
        let mut lines = SHARED.lines().map(|l| l.split_once(' ').expect("name and rank").0.as_bytes());
        assert!(lines.next().is_some_and(|first| lines.try_fold(first, |a, b| (a < b).then_some(b)).is_some()));
    }

    #[test]
    fn equal_names() {
        let keys = [5, 3, 3, 9, 1, 3];
        let mut order: Vec<usize> = (0..keys.len()).collect();
        quick_sort(&mut order, &keys);
        assert!(order.windows(2).all(|w| keys[w[0]] <= keys[w[1]]));
        let mut two = [0, 1];
        quick_sort(&mut two, &[7, 7]);
        assert_eq!(two, [0, 1]);
    }
}
