use super::*;

/// A repeatable stream of numbers.
fn stream(seed: u64) -> impl FnMut(u32) -> u32 {
    let mut state = seed;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as u32) % below
    }
}

#[test]
fn overlapping_copies_behave_as_through_a_buffer() {
    let mut world = World::plain(8 << 20);
    let mut random = stream(1);
    for shift in 0..4u8 {
        let word = [world.bytes, world.chars, world.ints, world.longs][shift as usize];
        let array = world.array(word, 200).unwrap();
        let (base, bytes) = (array_base(shift), 200usize << shift);
        for _ in 0..2000 {
            let mut expected: Vec<u8> = (0..bytes).map(|_| random(256) as u8).collect();
            world.heap.write_elements(array, base, &expected);
            let count = random(201);
            let (from, to) = (random(201 - count), random(201 - count));
            let (from, to, count) = ((from << shift) as usize, (to << shift) as usize, (count << shift) as usize);
            expected.copy_within(from..from + count, to);
            world.heap.copy_elements(array, base + from as u32, array, base + to as u32, count, shift);
            assert_eq!(world.heap.to_vec::<u8>(array, base, bytes), expected);
        }
    }
}

#[test]
#[should_panic(expected = "leaves its object")]
fn a_range_outside_of_the_object_is_refused() {
    let mut world = World::plain(8 << 20);
    let bytes = world.bytes;
    let array = world.array(bytes, 4).unwrap();
    world.heap.fill_bytes(array, 12, 5, 1);
}

#[test]
fn fields_of_every_width() {
    let mut world = World::plain(8 << 20);
    let longs = world.longs;
    let array = world.array(longs, 2).unwrap();
    let heap = &world.heap;
    heap.store_u64(array, 16, 0x0102_0304_0506_0708);
    assert_eq!((heap.load_u8(array, 16), heap.load_u16(array, 16), heap.load_u32(array, 20)), (8, 0x0708, 0x0102_0304));
    assert_eq!(heap.get_and_add_u32(array, 16, 1), 0x0506_0708);
    assert_eq!(heap.compare_exchange_u32(array, 16, 0, 1), Err(0x0506_0709));
    assert_eq!(heap.compare_exchange_u64(array, 24, 0, 5), Ok(0));
    assert_eq!(heap.swap_u64(array, 24, 6), 5);
    assert!(heap.is_inside(array, 24, 8) && !heap.is_inside(array, 25, 8) && !heap.is_inside(array, 4, 4) && !heap.is_inside(array, -8, 4));
}

#[test]
fn a_clone_has_the_fields_but_not_the_hash() {
    let mut world = World::plain(8 << 20);
    let objects = world.ints;
    let (from, to) = (world.array(objects, 5).unwrap(), world.array(objects, 5).unwrap());
    let hash = world.heap.identity_hash(from);
    for index in 0..5 {
        world.heap.store_element_ref(from, index, Some(to));
    }
    assert!(world.heap.copy_body(from, to, &mut 0));
    assert_eq!(world.heap.load_element_ref(to, 4), Some(to));
    assert_eq!(world.heap.array_length(to), 5);
    assert_ne!(world.heap.identity_hash(to), hash);
}
