use super::*;

fn put(memory: &NativeMemory, address: u64, bytes: &[u8]) {
    for (address, byte) in (address..).zip(bytes) {
        memory.store_u8(address, *byte).unwrap();
    }
}

#[test]
fn addresses_are_checked() {
    let memory = NativeMemory::new(4 << 20);
    assert_eq!(memory.load_u8(0x1_0000), Err(NativeMemoryError::OutOfBounds { address: 0x1_0000, bytes: 1 }));
    let block = memory.allocate(100).unwrap();
    assert!(block >= 0x1_0000 && block.is_multiple_of(16));
    memory.store_u64(block + 3, 0x1122_3344_5566_7788).unwrap();
    assert_eq!(memory.load_u32(block + 3), Ok(0x5566_7788));
    assert_eq!(memory.compare_exchange_u32(block + 16, 0, 9), Ok(Ok(0)));
    for address in [0, 8, 0xFFFF, block + (4 << 20), u64::MAX, u64::MAX - 3] {
        assert!(memory.load_u64(address).is_err() && memory.store_u32(address, 0).is_err());
        assert!(memory.set(address, 100, 0).is_err() && memory.free(address.max(1)).is_err());
    }
    assert!(memory.copy(block, block + 8, u64::MAX).is_err());
    assert!(memory.load_u32_seqcst(block + 2).is_err());
    assert!(memory.allocate(5 << 20).is_err() && memory.allocate(u64::MAX).is_err());
}

#[test]
fn blocks_are_reused_and_joined() {
    let memory = NativeMemory::new(4 << 20);
    let blocks: Vec<u64> = (0..32).map(|_| memory.allocate(100_000).unwrap()).collect();
    for &block in &blocks {
        memory.set(block, 100_000, 1).unwrap();
    }
    for &block in blocks.iter().step_by(2).chain(blocks.iter().skip(1).step_by(2)) {
        memory.free(block).unwrap();
    }
    let whole = memory.allocate(4 << 20).unwrap();
    assert_eq!(memory.free(whole + 16), Err(NativeMemoryError::NotAllocated { address: whole + 16 }));
    memory.free(whole).unwrap();
    assert!(memory.free(whole).is_err());
    let small = memory.allocate(10).unwrap();
    put(&memory, small, b"0123456789");
    let large = memory.reallocate(small, 1000).unwrap();
    let out: Vec<u8> = (large..large + 10).map(|address| memory.load_u8(address).unwrap()).collect();
    assert_eq!(out, b"0123456789");
    assert_eq!(memory.reallocate(large, 0), Ok(0));
    assert_eq!(memory.allocate(0), Ok(0));
}

#[test]
fn objects_and_native_memory_exchange_bytes() {
    let mut world = World::plain(8 << 20);
    let memory = NativeMemory::new(1 << 20);
    let bytes = world.bytes;
    let array = world.array(bytes, 16).unwrap();
    let block = memory.allocate(16).unwrap();
    put(&memory, block, b"abcdefghijklmnop");
    world.heap.copy_from_native(&memory, block, array, 12, 16).unwrap();
    assert_eq!(world.heap.to_vec::<u8>(array, 12, 16), b"abcdefghijklmnop");
    world.heap.copy_to_native(array, 12, &memory, block + 4, 4).unwrap();
    assert_eq!(memory.load_u32(block + 4), Ok(u32::from_le_bytes(*b"abcd")));
    assert!(world.heap.copy_to_native(array, 12, &memory, 3, 4).is_err());
}
