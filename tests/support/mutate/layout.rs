//! Where the parts of a class file stand. Reads what it can; `None` where the file has no recognizable form any more.

/// From `at` to `end`.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub at: usize,
    pub end: usize,
}

/// A constant pool entry, its tag included.
#[derive(Clone, Copy, Debug)]
pub struct PoolEntry {
    pub index: u16,
    pub tag: u8,
    pub at: usize,
    pub end: usize,
}

/// A field or method.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    pub span: Span,
    /// Where the number of its kind stands.
    pub count_at: usize,
}

#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    pub span: Span,
    pub count_at: usize,
    /// A Code attribute.
    pub code: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct Code {
    pub instructions: Span,
    pub exceptions: Span,
}

#[derive(Debug)]
pub struct Layout {
    pub pool: Vec<PoolEntry>,
    pub pool_count: usize,
    /// Of `access_flags`: the end of the constant pool.
    pub flags: usize,
    pub members: Vec<Member>,
    pub attributes: Vec<Attribute>,
    pub codes: Vec<Code>,
}

struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
    layout: Layout,
}

impl Layout {
    pub fn of(bytes: &[u8]) -> Option<Layout> {
        let layout = Layout { pool: vec![], pool_count: 0, flags: 0, members: vec![], attributes: vec![], codes: vec![] };
        let mut walk = Walk { bytes, at: 8, layout };
        walk.pool()?;
        walk.at = walk.layout.flags + 6;
        let interfaces = usize::from(walk.u16()?);
        walk.at += 2 * interfaces;
        walk.members()?;
        walk.members()?;
        walk.attributes()?;
        (walk.at == bytes.len()).then_some(walk.layout)
    }
}

impl Walk<'_> {
    fn u16(&mut self) -> Option<u16> {
        let pair = self.bytes.get(self.at..self.at + 2)?;
        self.at += 2;
        Some(u16::from_be_bytes([pair[0], pair[1]]))
    }

    fn u32(&mut self) -> Option<usize> {
        Some(usize::from(self.u16()?) << 16 | usize::from(self.u16()?))
    }

    fn pool(&mut self) -> Option<()> {
        let count = self.u16()?;
        self.layout.pool_count = usize::from(count);
        let mut index = 1;
        while index < count {
            let at = self.at;
            let tag = *self.bytes.get(at)?;
            self.at += 1;
            let length = match tag {
                1 => usize::from(self.u16()?),
                3 | 4 | 9..=12 | 17 | 18 => 4,
                5 | 6 => 8,
                7 | 8 | 16 | 19 | 20 => 2,
                15 => 3,
                _ => return None,
            };
            self.at += length;
            self.layout.pool.push(PoolEntry { index, tag, at, end: self.at });
            index += if matches!(tag, 5 | 6) { 2 } else { 1 };
        }
        self.layout.flags = self.at;
        self.bytes.get(self.at..self.at + 8)?;
        (!self.layout.pool.is_empty()).then_some(())
    }

    fn members(&mut self) -> Option<()> {
        let count_at = self.at;
        for _ in 0..self.u16()? {
            let at = self.at;
            self.at += 6;
            self.attributes()?;
            self.layout.members.push(Member { span: Span { at, end: self.at }, count_at });
        }
        Some(())
    }

    fn attributes(&mut self) -> Option<()> {
        let count_at = self.at;
        for _ in 0..self.u16()? {
            let at = self.at;
            let name = self.u16()?;
            let length = self.u32()?;
            let end = self.at.checked_add(length).filter(|end| *end <= self.bytes.len())?;
            let named = |e: &&PoolEntry| e.index == name && &self.bytes[e.at..e.end] == b"\x01\x00\x04Code";
            let code = self.layout.pool.iter().any(|e| named(&e));
            self.layout.attributes.push(Attribute { span: Span { at, end }, count_at, code });
            if code {
                self.at += 4;
                let length = self.u32()?;
                let instructions = Span { at: self.at, end: self.at + length };
                self.at += length;
                let rows = usize::from(self.u16()?);
                let exceptions = Span { at: self.at, end: self.at + 8 * rows };
                self.at = exceptions.end;
                if instructions.end > end || exceptions.end > end {
                    return None;
                }
                self.attributes()?;
                if self.at != end {
                    return None;
                }
                self.layout.codes.push(Code { instructions, exceptions });
            }
            self.at = end;
        }
        Some(())
    }
}

/// Bytes of an instruction that always has as many.
pub fn length(opcode: u8) -> Option<usize> {
    Some(match opcode {
        0x10 | 0x12 | 0x15..=0x19 | 0x36..=0x3a | 0xa9 | 0xbc => 2,
        0x11 | 0x13 | 0x14 | 0x84 | 0x99..=0xa8 | 0xb2..=0xb8 | 0xbb | 0xbd | 0xc0 | 0xc1 | 0xc6 | 0xc7 => 3,
        0xc5 => 4,
        0xb9 | 0xba | 0xc8 | 0xc9 => 5,
        0xaa | 0xab | 0xc4 => return None,
        _ => 1,
    })
}

/// Where instructions start, as far as they can be told apart.
pub fn instructions(code: &[u8]) -> Vec<usize> {
    let word = |at: usize| code.get(at..at + 4).map(|b| i32::from_be_bytes([b[0], b[1], b[2], b[3]]));
    let (mut starts, mut at) = (Vec::new(), 0);
    while at < code.len() {
        starts.push(at);
        let aligned = (at + 4) & !3;
        let size = match code[at] {
            0xaa => match (word(aligned + 4), word(aligned + 8)) {
                (Some(low), Some(high)) => usize::try_from(i64::from(high) - i64::from(low) + 1).map_or(0, |n| aligned + 12 + 4 * n - at),
                _ => 0,
            },
            0xab => word(aligned + 4).and_then(|n| usize::try_from(n).ok()).map_or(0, |n| aligned + 8 + 8 * n - at),
            0xc4 => {
                if code.get(at + 1) == Some(&0x84) {
                    6
                } else {
                    4
                }
            }
            opcode => length(opcode).unwrap_or(1),
        };
        if size == 0 {
            break;
        }
        at += size;
    }
    starts
}
