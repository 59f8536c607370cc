//! SHA-256 (FIPS 180-4): the checksum that `-v` prints. The constants are derived, as the standard defines them.

/// The first 32 bits of the fractional part of the `root`-th root of `n`, exactly.
fn fraction(n: u32, root: u32) -> u32 {
    // The largest x with x^root <= n * 2^(32 * root), by bisection on 40 bits.
    let (mut low, mut high) = (0u128, 1u128 << 40);
    while high - low > 1 {
        let middle = u128::midpoint(low, high);
        let power = if root == 2 { Some(middle * middle) } else { middle.checked_mul(middle * middle) };
        if power.is_some_and(|p| p <= u128::from(n) << (32 * root)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    u32::try_from(low & 0xFFFF_FFFF).expect("32 bits")
}

fn primes() -> impl Iterator<Item = u32> {
    (2u32..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0))
}

pub fn hex(data: &[u8]) -> String {
    let round: Vec<u32> = primes().take(64).map(|p| fraction(p, 3)).collect();
    let mut state: Vec<u32> = primes().take(8).map(|p| fraction(p, 2)).collect();
    let mut padded = data.to_vec();
    padded.push(0x80);
    padded.resize(padded.len().next_multiple_of(64), 0);
    if padded.len() - data.len() < 9 {
        padded.resize(padded.len() + 64, 0);
    }
    let end = padded.len();
    padded[end - 8..].copy_from_slice(&(data.len() as u64 * 8).to_be_bytes());
    for block in padded.chunks_exact(64) {
        let mut w: Vec<u32> = block.chunks_exact(4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]])).collect();
        for i in 16..64 {
            let (a, b) = (w[i - 15], w[i - 2]);
            let s0 = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
            let s1 = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
            w.push(w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1));
        }
        let mut v = state.clone();
        for i in 0..64 {
            let s1 = v[4].rotate_right(6) ^ v[4].rotate_right(11) ^ v[4].rotate_right(25);
            let choice = (v[4] & v[5]) ^ (!v[4] & v[6]);
            let t1 = v[7].wrapping_add(s1).wrapping_add(choice).wrapping_add(round[i]).wrapping_add(w[i]);
            let s0 = v[0].rotate_right(2) ^ v[0].rotate_right(13) ^ v[0].rotate_right(22);
            let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
            v.rotate_right(1);
            v[4] = v[4].wrapping_add(t1);
            v[0] = t1.wrapping_add(s0).wrapping_add(majority);
        }
        state.iter_mut().zip(v).for_each(|(s, v)| *s = s.wrapping_add(v));
    }
    state.iter().map(|s| format!("{s:08x}")).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_standards_examples() {
        assert_eq!(super::hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(super::hex(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert!(super::hex(&[b'a'; 55]).starts_with("9f4390f8"));
    }
}
