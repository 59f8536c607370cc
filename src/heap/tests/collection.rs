use super::*;

#[test]
fn layout_is_pinned() {
    assert_eq!(size_of::<RawRef>(), 4);
    assert_eq!(size_of::<Option<RawRef>>(), 4);
    assert_eq!(size_of::<Ref<'_>>(), 4);
    assert_eq!([array_base(0), array_base(1), array_base(2), array_base(3)], [12, 12, 12, 16]);
    assert_eq!([array_units(0, 0), array_units(0, 4), array_units(0, 5), array_units(3, 1)], [2, 2, 3, 3]);
    assert_eq!(array_units(3, i32::MAX as u32), (1 << 31) + 1);
    fn shared<T: Send + Sync>() {}
    shared::<Heap>();
    shared::<Tlab>();
    shared::<NativeMemory>();
}

#[test]
fn a_long_list_survives() {
    let mut world = World::new(HeapConfig { initial_bytes: 1 << 20, ..HeapConfig::default() });
    let root = world.list(1_000_000);
    assert!(world.heap.stats().collections > 2);
    let stats = world.collect(Reason::Explicit);
    assert_eq!(stats.generation, Generation::Full);
    assert_eq!(stats.after, 16_000_000);
    world.check_list(root, 1_000_000);
}

#[test]
fn garbage_goes_and_memory_comes_back_zeroed() {
    let mut world = World::plain(8 << 20);
    let root = world.list(1000);
    for _ in 0..2000 {
        let bytes = world.bytes;
        let array = world.array(bytes, 50_000).unwrap();
        assert!(world.is_zero(array));
        world.heap.fill_bytes(array, 12, 50_000, 0xFF);
        let node = world.try_node().unwrap();
        assert_eq!((world.next(node), world.number(node)), (None, 0));
    }
    assert!(world.heap.stats().collections > 10);
    world.check_list(root, 1000);
}

#[test]
fn the_maximum_is_kept_and_the_heap_lives_on() {
    let mut world = World::plain(4 << 20);
    let root = world.list(1000);
    world.roots.strong.push(0);
    let mut count = 0;
    while let Some(node) = world.try_node() {
        world.heap.store_slot(node, NEXT, world.roots.strong[1]);
        world.roots.strong[1] = node.slot();
        count += 1;
    }
    assert!((count + 1000) * 16 <= 4 << 20 && (count + 1000) * 16 > (4 << 20) - 4096, "{count}");
    assert!(world.heap.stats().used <= 4 << 20);
    world.roots.strong[1] = 0;
    let bytes = world.bytes;
    assert!(world.array(bytes, 3 << 20).is_some());
    assert!(world.array(bytes, 5 << 20).is_none());
    assert!(world.array(bytes, i32::MAX as u32).is_none());
    let longs = world.longs;
    assert!(world.array(longs, i32::MAX as u32).is_none());
    world.check_list(root, 1000);
}

#[test]
fn a_large_array_finds_room_beyond_the_initial_size() {
    let mut world = World::new(HeapConfig { max_bytes: 512 << 20, ..HeapConfig::default() });
    let bytes = world.bytes;
    let array = world.array(bytes, 200 << 20).unwrap();
    assert_eq!(world.heap.array_length(array), 200 << 20);
    assert_eq!(world.heap.stats().max, 512 << 20);
}

#[test]
fn arrays_of_references_and_cycles() {
    let mut world = World::stressed(3);
    let objects = world.objects;
    let array = world.array(objects, 100).unwrap();
    world.roots.strong.push(array.slot());
    for index in 0..100 {
        let node = world.node(index);
        world.heap.store_element_ref(world.strong(0), index, Some(node));
        let first = world.heap.load_element_ref(world.strong(0), 0);
        world.heap.store_ref(node, NEXT, first);
    }
    let nodes = world.strong(0);
    for index in 0..100 {
        let node = world.heap.load_element_ref(nodes, index).unwrap();
        assert_eq!(world.number(node), index);
        assert_eq!(world.next(node), world.heap.load_element_ref(nodes, 0));
    }
}

#[test]
fn stress_moves_everything_at_every_nth_allocation() {
    for every in [1, 2, 7] {
        let mut world = World::stressed(every);
        let root = world.list(1);
        let mut last = world.roots.strong[root];
        let before = world.heap.stats().collections;
        let mut moves = 0;
        for _ in 0..70 {
            world.node(0);
            let now = world.roots.strong[root];
            moves += u64::from(now != last);
            last = now;
        }
        // Old objects move in full collections only.
        assert!(moves >= 70 / u64::from(every + 1) / 4, "{every}: {moves}");
        let collections = world.heap.stats().collections - before;
        assert!((70 / u64::from(every + 1)..=70 / u64::from(every)).contains(&collections), "{every}: {collections}");
        world.check_list(root, 1);
    }
}

#[test]
fn stress_waits_for_main() {
    let mut world = World::new(HeapConfig { gc_stress: Some(Stress { every: 1, from_boot: false }), ..HeapConfig::default() });
    world.list(100);
    assert_eq!(world.heap.stats().collections, 0);
    world.heap.start_stress();
    world.collect(Reason::Stress);
    world.list(100);
    assert_eq!(world.heap.stats().collections, 101);
}

#[test]
#[should_panic(expected = "which is in no live space")]
fn the_check_finds_a_stale_reference() {
    let mut world = World::plain(8 << 20);
    let root = world.list(3);
    let stale = world.strong(root);
    world.collect(Reason::Explicit);
    world.heap.store_ref(world.strong(root), NEXT, Some(stale));
    world.collect(Reason::Explicit);
}

#[test]
fn hash_and_lock_survive_moving() {
    let mut world = World::plain(8 << 20);
    let root = world.list(2);
    let (heap, node) = (&world.heap, world.strong(root));
    let hash = heap.identity_hash(node);
    assert!(hash > 0 && hash < 1 << 25);
    assert!(heap.change_lock_bits(node, LOCK_FREE, LOCK_THIN));
    assert!(!heap.change_lock_bits(node, LOCK_FREE, LOCK_INFLATED));
    world.collect(Reason::Explicit);
    let moved = world.strong(root);
    assert_ne!(moved, node);
    assert_eq!(world.heap.identity_hash(moved), hash);
    assert_eq!(world.heap.lock_bits(moved), LOCK_THIN);
    assert_ne!(world.heap.identity_hash(world.next(moved).unwrap()), hash);
}

#[test]
fn hashes_are_distinct() {
    let mut world = World::plain(8 << 20);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..10_000 {
        let node = world.node(0);
        assert!(seen.insert(world.heap.identity_hash(node)));
    }
}

#[test]
fn permanent_objects_stay_and_hold() {
    let mut world = World::stressed(5);
    let holder = world.heap.permanent_instance(world.node, 16).unwrap();
    let array = world.heap.permanent_array(world.objects, 2, 10).unwrap();
    let unfinished = world.heap.allocate_permanent(4).unwrap();
    let list = world.list(100);
    world.heap.store_slot(holder, NEXT, world.roots.strong[list]);
    world.heap.store_element_ref(array, 9, Some(holder));
    world.roots.strong.clear();
    world.list(100);
    world.collect(Reason::Explicit);
    assert!(world.heap.is_permanent(holder) && world.heap.is_permanent(unfinished));
    world.roots.strong[0] = world.heap.load_u32(holder, NEXT);
    world.check_list(0, 100);
    assert_eq!(world.heap.stats().permanent, 16 + 56 + 32);
}

#[test]
fn mirrors_hold_the_statics_of_what_they_describe() {
    let mut world = World::stressed(4);
    // A mirror: a reference at 8, the described class at 12; statics of `Point`: an int at 16, two references at 20.
    let mirror = publish(&world.heap, Shape { ref_runs: runs(&[(8, 1)]), ..Shape::new(0, ShapeKind::Mirror, 16) });
    let point =
        publish(&world.heap, Shape { mirror_size: 28, mirror_ref_runs: runs(&[(20, 2)]), ..Shape::new(0, ShapeKind::Instance, 16) });
    world.heap.set_mirror_class_field(12);
    let of_point = world.heap.permanent_instance(mirror, 28).unwrap();
    world.heap.store_u32(of_point, 12, point);
    let of_int = world.heap.permanent_instance(mirror, 16).unwrap();
    assert_eq!((world.heap.object_bytes(of_point), world.heap.object_bytes(of_int)), (32, 16));
    world.heap.store_u32(of_point, 16, 0xFFFF_FFFF);
    for offset in [8, 20, 24] {
        let node = world.node(offset);
        world.heap.store_ref(of_point, offset, Some(node));
        // A moving mirror is traced in the same way.
        let moving = world.heap.load_ref(of_point, 8).unwrap();
        assert_eq!(world.number(moving), 8);
    }
    world.list(50);
    for offset in [8, 20, 24] {
        let node = world.heap.load_ref(of_point, offset).unwrap();
        assert_eq!(world.number(node), offset);
    }
    let moving = world.retry(|heap, tlab| heap.allocate_instance(tlab, mirror, 4)).unwrap();
    world.heap.store_u32(moving, 12, point);
    world.heap.store_ref(moving, 24, world.heap.load_ref(of_point, 24));
    world.roots.loader.push(moving.slot());
    world.collect(Reason::Explicit);
    let moved = RawRef::from_slot(world.roots.loader[0]).unwrap();
    assert_ne!(moved, moving);
    assert_eq!(world.heap.load_ref(moved, 24), world.heap.load_ref(of_point, 24));
}

#[test]
fn a_request_for_too_much_is_an_error() {
    assert!(matches!(reservation::Reservation::new(usize::MAX / 2), Err(HeapError::Reserve { .. })));
    let heap = Heap::new(HeapConfig { max_bytes: u64::MAX, ..HeapConfig::default() });
    if let Ok(heap) = heap {
        assert!(heap.max_bytes() < 32 << 30);
    }
}

#[test]
fn threads_allocate_side_by_side() {
    let world = World::plain(64 << 20);
    let found: Vec<Vec<RawRef>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|number| {
                let world = &world;
                scope.spawn(move || {
                    let tlab = Tlab::new();
                    let new = |_| {
                        let node = world.heap.allocate_instance(&tlab, world.node, 2).unwrap();
                        world.heap.store_u32(node, NUMBER, number);
                        node
                    };
                    (0..10_000).map(new).collect()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let mut all = std::collections::BTreeSet::new();
    for (number, nodes) in found.iter().enumerate() {
        assert!(nodes.iter().all(|&node| all.insert(node) && world.number(node) == number as u32));
    }
}

#[test]
fn large_arrays_stay_where_they_are_and_are_reused() {
    let mut world = World::plain(64 << 20);
    let (objects, bytes) = (world.objects, world.bytes);
    let large = world.array(objects, 100_000).unwrap();
    world.roots.strong.push(large.slot());
    let root = world.list(10);
    for index in 0..10 {
        let node = world.node(index);
        world.heap.store_element_ref(large, index * 9_999, Some(node));
        // The array of the last round dies, its memory comes back zeroed.
        let garbage = world.array(bytes, 3 << 20).unwrap();
        assert!(world.is_zero(garbage));
        world.heap.fill_bytes(garbage, 12, 3 << 20, 0xFF);
        let reason = if index == 7 { Reason::Explicit } else { Reason::Stress };
        world.collect(reason);
    }
    assert_eq!(world.strong(0), large);
    for index in 0..10 {
        let node = world.heap.load_element_ref(large, index * 9_999).unwrap();
        assert_eq!(world.number(node), index);
    }
    world.check_list(root, 10);
    world.roots.strong[0] = 0;
    world.collect(Reason::Explicit);
    assert!(world.heap.stats().used < 64 << 10);
}

#[test]
fn large_arrays_of_large_arrays() {
    let mut world = World::plain(64 << 20);
    let (objects, bytes) = (world.objects, world.bytes);
    let outer = world.array(objects, 20_000).unwrap();
    world.roots.strong.push(outer.slot());
    for index in 0..50 {
        let inner = world.array(bytes, 200_000).unwrap();
        world.heap.fill_bytes(inner, 12, 4, index as u8 + 1);
        world.heap.store_element_ref(world.strong(0), index, Some(inner));
        if index % 3 == 0 {
            world.collect(Reason::Stress);
        }
    }
    world.collect(Reason::Explicit);
    for index in 0..50 {
        let inner = world.heap.load_element_ref(world.strong(0), index).unwrap();
        assert_eq!(world.heap.load_u8(inner, 13), index as u8 + 1);
    }
}
