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
fn hashing_is_the_polynomial() {
    let mut world = World::plain(8 << 20);
    let (bytes, chars) = (world.bytes, world.chars);
    let (latin1, utf16) = (world.array(bytes, 50).unwrap(), world.array(chars, 50).unwrap());
    let text: Vec<u8> = (0..50).map(|i| (i * 37) as u8).collect();
    world.heap.write_elements(latin1, 12, &text);
    world.heap.inflate(latin1, 12, utf16, 12, 50);
    for length in 0..50 {
        let expected = text[..length].iter().fold(7i32, |h, &b| h.wrapping_mul(31).wrapping_add(i32::from(b)));
        assert_eq!(world.heap.hash_latin1(latin1, 12, length, 7), expected);
        assert_eq!(world.heap.hash_utf16(utf16, 12, length, 7), expected);
        let expected = text[..length].iter().fold(1i32, |h, &b| h.wrapping_mul(31).wrapping_add(i32::from(b as i8)));
        assert_eq!(world.heap.hash_bytes(latin1, 12, length, 1), expected);
    }
}

#[test]
fn compare_and_search() {
    let mut world = World::plain(8 << 20);
    let (bytes, chars) = (world.bytes, world.chars);
    let (a, b, part) = (world.array(bytes, 64).unwrap(), world.array(bytes, 64).unwrap(), world.array(bytes, 3).unwrap());
    assert_eq!(world.heap.mismatch(a, 12, b, 12, 64), None);
    for index in [0, 7, 8, 63] {
        world.heap.store_u8(b, 12 + index, 1);
        assert_eq!(world.heap.mismatch(a, 12, b, 12, 64), Some(index as usize));
        assert!(!world.heap.equal_bytes(a, 12, b, 12, 64));
        world.heap.store_u8(b, 12 + index, 0);
    }
    world.heap.write_elements(a, 12, b"ababababac");
    world.heap.write_elements(part, 12, b"bac");
    assert_eq!(world.heap.index_of_latin1(a, 12, 10, part, 12, 3), Some(7));
    assert_eq!(world.heap.index_of_latin1(a, 12, 9, part, 12, 3), None);
    assert_eq!(world.heap.index_of_latin1(a, 12, 2, part, 12, 3), None);
    assert_eq!(world.heap.index_of_latin1(a, 12, 0, part, 12, 0), Some(0));
    assert_eq!(world.heap.index_of_byte(a, 12, 10, b'c'), Some(9));
    let (wide, wide_part) = (world.array(chars, 10).unwrap(), world.array(chars, 3).unwrap());
    world.heap.inflate(a, 12, wide, 12, 10);
    world.heap.inflate(part, 12, wide_part, 12, 3);
    assert_eq!(world.heap.index_of_utf16(wide, 12, 10, wide_part, 12, 3), Some(7));
    assert_eq!(world.heap.index_of_unit(wide, 12, 10, u16::from(b'c')), Some(9));
    assert_eq!(world.heap.compress(wide, 12, b, 12, 10), 10);
    assert_eq!(world.heap.mismatch(a, 12, b, 12, 10), None);
    world.heap.store_u16(wide, 12 + 8, 0x100);
    assert_eq!(world.heap.compress(wide, 12, b, 12, 10), 4);
    assert_eq!(world.heap.count_ascii(a, 12, 64), 64);
    world.heap.store_u8(a, 12 + 20, 0x80);
    assert_eq!(world.heap.count_ascii(a, 12, 64), 20);
}

#[test]
fn fields_of_every_width() {
    let mut world = World::plain(8 << 20);
    let longs = world.longs;
    let array = world.array(longs, 2).unwrap();
    let heap = &world.heap;
    heap.store_u64(array, 16, 0x0102_0304_0506_0708);
    assert_eq!((heap.load_u8(array, 16), heap.load_u16(array, 16), heap.load_u32(array, 20)), (8, 0x0708, 0x0102_0304));
    assert_eq!(heap.load_unaligned_u32(array, 17), 0x0405_0607);
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
