//! Numbers that look random and are the same in every run, so that a failure can be repeated.

/// Marsaglia's xorshift; the seed is not 0.
pub struct Random(pub u64);

impl Random {
    /// A number below `limit`; 0 where there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }

    /// Changes one to `most` bytes.
    pub fn damage(&mut self, bytes: &mut [u8], most: usize) {
        for _ in 0..1 + self.below(most) {
            let at = self.below(bytes.len());
            bytes[at] = match self.below(3) {
                0 => 0xFF,
                1 => bytes[at].wrapping_add(1),
                _ => self.below(256) as u8,
            };
        }
    }
}
