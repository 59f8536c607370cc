//! Young collections, promotion, the remembered set.

use super::*;

impl World {
    fn young(&mut self) {
        assert_eq!(self.collect(Reason::Allocation).generation, Generation::Young);
    }
    fn is_young(&self, object: RawRef) -> bool {
        object.slot() >= self.heap.spaces.lock().young_start
    }
}

#[test]
fn objects_age_and_are_promoted() {
    let mut world = World::plain(64 << 20);
    let root = world.list(3);
    let mut survived = 0;
    while world.is_young(world.strong(root)) {
        let before = world.roots.strong[root];
        world.young();
        assert_ne!(world.roots.strong[root], before);
        world.check_list(root, 3);
        survived += 1;
    }
    // Few survivors: only the greatest age promotes.
    assert_eq!(survived, 16);
    let old = world.roots.strong[root];
    world.young();
    assert_eq!(world.roots.strong[root], old);
}

#[test]
fn many_survivors_are_promoted_early() {
    let young = YoungConfig { initial_bytes: Some(1 << 20), max_bytes: Some(1 << 20), ..YoungConfig::default() };
    let mut world = World::new(HeapConfig { young, check: true, ..HeapConfig::default() });
    let root = world.list(20_000);
    world.young();
    world.young();
    assert!(!world.is_young(world.strong(root)));
    world.check_list(root, 20_000);
}

#[test]
fn what_an_old_object_holds_survives() {
    let mut world = World::plain(64 << 20);
    let root = world.list(1);
    let objects = world.objects;
    let array = world.array(objects, 1000).unwrap();
    world.roots.strong.push(array.slot());
    world.collect(Reason::Explicit);
    let (holder, array) = (world.strong(root), world.strong(1));
    assert!(!world.is_young(holder) && !world.is_young(array));
    for round in 0..40 {
        let node = world.node(round);
        world.heap.store_ref(holder, NEXT, Some(node));
        let source = world.array(objects, 10).unwrap();
        let element = world.node(round + 100);
        // The source dies; the copy marks the card.
        let source = if round % 2 == 0 { source } else { world.array(objects, 10).unwrap() };
        world.heap.store_element_ref(source, 3, Some(element));
        world.heap.copy_elements(source, 12, array, 12 + 4 * 10 * round, 40, 2);
        world.young();
        assert_eq!(world.number(world.next(holder).unwrap()), round);
        for earlier in 0..=round {
            let kept = world.heap.load_element_ref(array, 10 * earlier + 3).unwrap();
            assert_eq!(world.number(kept), earlier + 100);
        }
    }
    assert_eq!(world.heap.swap_ref(holder, NEXT, None).map(|node| world.number(node)), Some(39));
}

#[test]
#[should_panic(expected = "on a clean card")]
fn the_check_finds_a_missing_barrier() {
    let mut world = World::plain(8 << 20);
    let root = world.list(1);
    world.collect(Reason::Explicit);
    let node = world.node(0);
    world.heap.store_u32(world.strong(root), NEXT, node.slot());
    world.young();
}

#[test]
fn permanent_objects_hold_young_ones() {
    let mut world = World::plain(8 << 20);
    let holders: Vec<RawRef> = (0..1000).map(|_| world.heap.permanent_instance(world.node, 16).unwrap()).collect();
    for (index, holder) in (0..).zip(&holders) {
        let node = world.node(index);
        world.heap.store_ref(*holder, NEXT, Some(node));
        if index % 100 == 0 {
            world.young();
        }
    }
    world.young();
    world.collect(Reason::Explicit);
    for (index, holder) in (0..).zip(&holders) {
        assert_eq!(world.number(world.next(*holder).unwrap()), index);
    }
}

#[test]
fn weak_references_to_young_objects() {
    let mut world = World::plain(8 << 20);
    let fields = ReferenceFields { referent: 8, queue: 12, next: 16, discovered: 20 };
    world.heap.set_reference_fields(fields);
    let shape = Shape { ref_runs: runs(&[(8, 4)]), reference_strength: Strength::Weak, ..Shape::new(0, ShapeKind::Reference, 24) };
    let weak = publish(&world.heap, shape);
    for _ in 0..2 {
        let reference = world.retry(|heap, tlab| heap.allocate_instance(tlab, weak, 3)).unwrap();
        world.roots.strong.push(reference.slot());
    }
    // The references are old, what they refer to is not.
    world.collect(Reason::Explicit);
    let root = world.list(1);
    let dead = world.node(1);
    world.heap.store_slot(world.strong(0), fields.referent, world.roots.strong[root]);
    world.heap.store_ref(world.strong(1), fields.referent, Some(dead));
    world.young();
    assert_eq!(world.heap.load_u32(world.strong(0), fields.referent), world.roots.strong[root]);
    assert_eq!(world.heap.load_ref(world.strong(1), fields.referent), None);
    assert_eq!(world.heap.take_pending(), Some(world.strong(1)));
    world.young();
    assert_eq!(world.heap.load_u32(world.strong(0), fields.referent), world.roots.strong[root]);
}

#[test]
fn a_list_of_millions_and_wide_arrays() {
    let mut world = World::new(HeapConfig { max_bytes: 400 << 20, ..HeapConfig::default() });
    let root = world.list(5_000_000);
    let objects = world.objects;
    let array = world.array(objects, 10_000_000).unwrap();
    world.roots.strong.push(array.slot());
    for index in (0..10_000_000).step_by(1000) {
        let node = world.node(index);
        world.heap.store_element_ref(world.strong(1), index, Some(node));
    }
    world.collect(Reason::Explicit);
    world.check_list(root, 5_000_000);
    world.roots.strong[0] = 0;
    world.collect(Reason::Explicit);
    let node = world.heap.load_element_ref(world.strong(1), 9_999_000).unwrap();
    assert_eq!(world.number(node), 9_999_000);
    assert!(world.heap.stats().used < 50 << 20);
}

#[test]
fn eden_grows_under_stress_and_is_given_back() {
    let mut world = World::stressed(50);
    for round in 0..30 {
        let root = world.list(2000);
        world.check_list(root, 2000);
        if round % 7 == 6 {
            world.roots.strong.clear();
            world.collect(Reason::Explicit);
        }
    }
    assert!(world.heap.stats().used < 4 << 20);
}
