use super::*;

const FIELDS: ReferenceFields = ReferenceFields { referent: 8, queue: 12, next: 16, discovered: 20 };

struct References {
    world: World,
    soft: u32,
    weak: u32,
    final_: u32,
    phantom: u32,
}

impl References {
    fn new(world: World) -> References {
        world.heap.set_reference_fields(FIELDS);
        let class = |strength| {
            let shape = Shape::new(0, ShapeKind::Reference, 24);
            publish(&world.heap, Shape { ref_runs: runs(&[(8, 4)]), reference_strength: strength, ..shape })
        };
        let (soft, weak, final_, phantom) =
            (class(Strength::Soft), class(Strength::Weak), class(Strength::Final), class(Strength::Phantom));
        References { world, soft, weak, final_, phantom }
    }
    /// A reference object, strongly held at the returned index, whose referent is a new node.
    fn add(&mut self, word: u32, number: u32) -> usize {
        let world = &mut self.world;
        let node = world.node(number);
        world.roots.strong.push(node.slot());
        let place = world.roots.strong.len() - 1;
        let reference = world.retry(|heap, tlab| heap.allocate_instance(tlab, word, 3)).unwrap();
        world.heap.store_slot(reference, FIELDS.referent, world.roots.strong[place]);
        world.roots.strong[place] = reference.slot();
        place
    }
    fn referent(&self, place: usize) -> Option<RawRef> {
        self.world.heap.load_ref(self.world.strong(place), FIELDS.referent)
    }
    fn pending(&self) -> Vec<u32> {
        let mut found = Vec::new();
        let mut at = self.world.heap.take_pending();
        while let Some(reference) = at {
            found.push(reference.slot());
            at = self.world.heap.swap_ref(reference, FIELDS.discovered, None);
        }
        found
    }
}

#[test]
fn weak_references_are_cleared_and_listed() {
    let mut r = References::new(World::plain(8 << 20));
    let (dead, held, empty) = (r.add(r.weak, 1), r.add(r.weak, 2), r.add(r.weak, 3));
    let kept = r.referent(held).unwrap().slot();
    r.world.roots.strong.push(kept);
    let strong = r.world.strong(empty);
    r.world.heap.store_ref(strong, FIELDS.referent, None);
    assert_eq!(r.world.collect(Reason::Explicit).references, 1);
    assert_eq!(r.referent(dead), None);
    assert_eq!(r.referent(held).unwrap().slot(), r.world.roots.strong[3]);
    assert!(r.world.heap.has_pending());
    assert_eq!(r.pending(), [r.world.roots.strong[dead]]);
    r.world.collect(Reason::Explicit);
    assert!(!r.world.heap.has_pending());
}

#[test]
fn the_pending_list_survives_and_grows() {
    let mut r = References::new(World::stressed(2));
    let first = r.add(r.weak, 1);
    r.world.collect(Reason::Explicit);
    let second = r.add(r.phantom, 2);
    r.world.collect(Reason::Explicit);
    r.world.collect(Reason::Explicit);
    assert_eq!(r.pending(), [r.world.roots.strong[second], r.world.roots.strong[first]]);
}

#[test]
fn soft_references_hold_until_memory_is_short() {
    let mut r = References::new(World::plain(8 << 20));
    let soft = r.add(r.soft, 7);
    r.world.collect(Reason::Explicit);
    r.world.collect(Reason::Allocation);
    let node = r.referent(soft).unwrap();
    assert_eq!(r.world.number(node), 7);
    r.world.collect(Reason::LastResort);
    assert_eq!(r.referent(soft), None);
    assert_eq!(r.pending().len(), 1);
}

#[test]
fn finalizable_objects_are_kept_once_and_phantoms_come_after() {
    let mut r = References::new(World::plain(8 << 20));
    let last = r.add(r.final_, 5);
    let node = r.referent(last).unwrap();
    let inner = r.world.node(6);
    r.world.heap.store_ref(node, NEXT, Some(inner));
    let (weak, phantom) = (r.add(r.weak, 0), r.add(r.phantom, 0));
    for place in [weak, phantom] {
        let reference = r.world.strong(place);
        r.world.heap.store_ref(reference, FIELDS.referent, Some(node));
    }
    r.world.collect(Reason::Explicit);
    let kept = r.referent(last).unwrap();
    assert_eq!(r.world.number(r.world.next(kept).unwrap()), 6);
    assert_eq!((r.referent(weak), r.referent(phantom)), (None, Some(kept)));
    assert_eq!(r.pending(), [r.world.roots.strong[last], r.world.roots.strong[weak]]);
    assert_eq!(r.world.heap.load_u32(r.world.strong(last), FIELDS.next), r.world.roots.strong[last]);
    // Not a second time; and once the finalizer is gone, so is the phantom's referent.
    r.world.collect(Reason::Explicit);
    assert_eq!((r.pending(), r.referent(phantom).is_some()), (vec![], true));
    r.world.roots.strong[last] = 0;
    r.world.collect(Reason::Explicit);
    assert_eq!(r.referent(phantom), None);
    assert_eq!(r.pending(), [r.world.roots.strong[phantom]]);
}

#[test]
fn weak_roots_die_and_finalizable_roots_do_not() {
    let mut world = World::plain(8 << 20);
    let root = world.list(1);
    let (dead, final_) = (world.node(1), world.node(2));
    world.roots.weak = vec![world.roots.strong[root], dead.slot(), 0, final_.slot()];
    world.roots.finalizable = vec![final_.slot()];
    world.collect(Reason::Explicit);
    let moved = RawRef::from_slot(world.roots.finalizable[0]).unwrap();
    assert_eq!(world.number(moved), 2);
    assert_eq!(world.roots.weak, [world.roots.strong[root], 0, 0, moved.slot()]);
}
