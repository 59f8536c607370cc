//! Small graphs with hand-made shapes.

mod bulk;
mod collection;
mod generations;
mod native_memory;
mod references;

use super::*;

/// A heap, one thread's buffer, roots, and a few classes.
struct World {
    heap: Heap,
    tlab: Tlab,
    roots: Roots,
    /// Fields: next at 8, a number at 12.
    node: u32,
    objects: u32,
    bytes: u32,
    chars: u32,
    longs: u32,
    ints: u32,
}

#[derive(Default)]
struct Roots {
    strong: Vec<u32>,
    weak: Vec<u32>,
    finalizable: Vec<u32>,
    loader: Vec<u32>,
}

struct Shown<'a>(&'a mut Roots, &'a Tlab);

impl RootSet for Shown<'_> {
    fn visit(&mut self, kind: RootKind, within: std::ops::Range<u32>, visitor: &mut dyn FnMut(&mut u32)) {
        let slots = match kind {
            RootKind::Strong => &mut self.0.strong,
            RootKind::Loader(_) => &mut self.0.loader,
            RootKind::Weak => &mut self.0.weak,
            RootKind::Finalizable => &mut self.0.finalizable,
        };
        slots.iter_mut().for_each(&mut *visitor);
        if kind == RootKind::Strong && within.end != u32::MAX {
            self.0.loader.iter_mut().for_each(visitor);
        }
    }
    fn visit_tlabs(&mut self, visitor: &mut dyn FnMut(&Tlab)) {
        visitor(self.1);
    }
    fn loader_count(&self) -> u32 {
        1
    }
}

const NEXT: u32 = 8;
const NUMBER: u32 = 12;

fn publish(heap: &Heap, shape: Shape) -> u32 {
    let word = heap.reserve_class_word().unwrap();
    let shape = Box::leak(Box::new(Shape { class_word: word, ..shape }));
    // SAFETY: leaked, so it stays (H3).
    unsafe { heap.publish_shape(word, shape) };
    word
}

fn runs(list: &[(u32, u32)]) -> RefRuns {
    let runs: Vec<RefRun> = list.iter().map(|&(offset, count)| RefRun { offset, count }).collect();
    RefRuns::new(runs.leak())
}

impl World {
    fn new(config: HeapConfig) -> World {
        let heap = Heap::new(config).unwrap();
        let node = publish(&heap, Shape { ref_runs: runs(&[(NEXT, 1)]), ..Shape::new(0, ShapeKind::Instance, 16) });
        let objects = publish(&heap, Shape::new_array(0, ShapeKind::RefArray, 2));
        let bytes = publish(&heap, Shape::new_array(0, ShapeKind::PrimArray, 0));
        let chars = publish(&heap, Shape::new_array(0, ShapeKind::PrimArray, 1));
        let longs = publish(&heap, Shape::new_array(0, ShapeKind::PrimArray, 3));
        let ints = publish(&heap, Shape::new_array(0, ShapeKind::PrimArray, 2));
        World { heap, tlab: Tlab::new(), roots: Roots::default(), node, objects, bytes, chars, longs, ints }
    }
    fn plain(max: u64) -> World {
        World::new(HeapConfig { max_bytes: max, initial_bytes: 1 << 20, check: true, ..HeapConfig::default() })
    }
    fn stressed(every: u32) -> World {
        World::new(HeapConfig {
            max_bytes: 64 << 20,
            initial_bytes: 1 << 20,
            gc_stress: Some(Stress { every, from_boot: true }),
            ..HeapConfig::default()
        })
    }
    fn collect(&mut self, reason: Reason) -> CollectionStats {
        self.heap.collect(&mut Shown(&mut self.roots, &self.tlab), reason, 0)
    }
    fn retry(&mut self, allocate: impl Fn(&Heap, &Tlab) -> Result<RawRef, NeedsCollection>) -> Option<RawRef> {
        for reason in [Reason::Allocation, Reason::Retry, Reason::LastResort] {
            if let Ok(object) = allocate(&self.heap, &self.tlab) {
                return Some(object);
            }
            self.collect(reason);
        }
        allocate(&self.heap, &self.tlab).ok()
    }
    fn try_node(&mut self) -> Option<RawRef> {
        let word = self.node;
        self.retry(|heap, tlab| heap.allocate_instance(tlab, word, 2))
    }
    fn node(&mut self, number: u32) -> RawRef {
        let node = self.try_node().expect("room for a node");
        self.heap.store_u32(node, NUMBER, number);
        node
    }
    fn array(&mut self, word: u32, length: u32) -> Option<RawRef> {
        let shift = self.heap.shape_of_word(word).unwrap().element_shift;
        self.retry(|heap, tlab| heap.allocate_array(tlab, word, shift, length))
    }
    fn is_zero(&self, bytes: RawRef) -> bool {
        self.heap.elements::<u8>(bytes).iter().all(|byte| byte.get() == 0)
    }
    fn strong(&self, index: usize) -> RawRef {
        RawRef::from_slot(self.roots.strong[index]).unwrap()
    }
    fn next(&self, node: RawRef) -> Option<RawRef> {
        self.heap.load_ref(node, NEXT)
    }
    fn number(&self, node: RawRef) -> u32 {
        self.heap.load_u32(node, NUMBER)
    }
    /// A list of `count` nodes, numbered so that its head has the highest number; it becomes a strong root.
    fn list(&mut self, count: u32) -> usize {
        self.roots.strong.push(0);
        let root = self.roots.strong.len() - 1;
        for number in 0..count {
            let node = self.node(number);
            self.heap.store_slot(node, NEXT, self.roots.strong[root]);
            self.roots.strong[root] = node.slot();
        }
        root
    }
    fn check_list(&self, root: usize, count: u32) {
        let mut at = RawRef::from_slot(self.roots.strong[root]);
        for number in (0..count).rev() {
            let node = at.expect("a list of this length");
            assert_eq!(self.number(node), number);
            at = self.next(node);
        }
        assert!(at.is_none());
    }
}
