//! The Huffman coding half of DEFLATE (RFC 1951, 3.2): which block is shortest, its trees, and the bits of its symbols. Ties are
//! broken as zlib breaks them, so that programs find the sizes they know.

const LENGTH_CODES: usize = 29;
const LITERALS: usize = 256;
const L_CODES: usize = LITERALS + 1 + LENGTH_CODES;
const D_CODES: usize = 30;
const BL_CODES: usize = 19;
const HEAP_SIZE: usize = 2 * L_CODES + 1;
const MAX_BITS: usize = 15;
const MAX_BL_BITS: usize = 7;
const END_BLOCK: usize = 256;
/// Symbols that one block holds at most.
const BLOCK_SYMBOLS: usize = (1 << 14) - 1;

const EXTRA_LENGTH: [u8; LENGTH_CODES] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const EXTRA_DISTANCE: [u8; D_CODES] = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const EXTRA_BL: [u8; BL_CODES] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];
const BL_ORDER: [usize; BL_CODES] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Of a symbol: how often it occurs, then its code, its length and, while the tree is made, its parent.
#[derive(Clone, Copy, Default)]
struct Node {
    frequency: u32,
    code: u16,
    length: u8,
    parent: u16,
}

struct Tree {
    nodes: [Node; HEAP_SIZE],
    max_code: usize,
    elements: usize,
    extra: &'static [u8],
    extra_base: usize,
    max_length: usize,
    /// The lengths of the fixed code, where there is one.
    fixed: Option<fn(usize) -> u8>,
}

fn fixed_literal(n: usize) -> u8 {
    match n {
        0..=143 => 8,
        144..=255 => 9,
        256..=279 => 7,
        _ => 8,
    }
}

fn fixed_distance(_: usize) -> u8 {
    5
}

impl Tree {
    fn new(elements: usize, extra: &'static [u8], extra_base: usize, max_length: usize, fixed: Option<fn(usize) -> u8>) -> Self {
        Self { nodes: [Node::default(); HEAP_SIZE], max_code: 0, elements, extra, extra_base, max_length, fixed }
    }

    fn extra_bits(&self, n: usize) -> i64 {
        if n >= self.extra_base { i64::from(self.extra[n - self.extra_base]) } else { 0 }
    }
}

/// Codes of the symbols up to `max_code` from their lengths, bits reversed (RFC 1951, 3.2.2).
fn assign_codes(nodes: &mut [Node], max_code: usize, counts: &[u16; MAX_BITS + 1]) {
    let mut next = [0u16; MAX_BITS + 1];
    let mut code = 0u16;
    for bits in 1..=MAX_BITS {
        code = code.wrapping_add(counts[bits - 1]) << 1;
        next[bits] = code;
    }
    for node in &mut nodes[..=max_code] {
        let length = usize::from(node.length);
        if length != 0 {
            node.code = next[length].reverse_bits() >> (16 - length);
            next[length] += 1;
        }
    }
}

/// The code of a length less three, and the first length of that code.
fn length_code(length: u8) -> (usize, usize) {
    if length == 255 {
        return (28, 255);
    }
    let mut base = 0usize;
    for (code, extra) in EXTRA_LENGTH.iter().enumerate().take(28) {
        let next = base + (1 << extra);
        if usize::from(length) < next {
            return (code, base);
        }
        base = next;
    }
    (28, 255)
}

/// The code of a distance less one, and the first distance of that code.
fn distance_code(distance: usize) -> (usize, usize) {
    let mut base = 0usize;
    for (code, extra) in EXTRA_DISTANCE.iter().enumerate() {
        let next = base + (1 << extra);
        if distance < next {
            return (code, base);
        }
        base = next;
    }
    (D_CODES - 1, base)
}

/// What making a tree needs, and the bits that the block's symbols take with its own and with the fixed code.
struct Work {
    counts: [u16; MAX_BITS + 1],
    heap: [u16; HEAP_SIZE],
    heap_length: usize,
    heap_max: usize,
    depth: [u8; HEAP_SIZE],
    optimal: i64,
    fixed: i64,
}

impl Work {
    fn smaller(&self, nodes: &[Node], n: u16, m: u16) -> bool {
        let (a, b) = (nodes[usize::from(n)].frequency, nodes[usize::from(m)].frequency);
        a < b || a == b && self.depth[usize::from(n)] <= self.depth[usize::from(m)]
    }

    fn sift_down(&mut self, nodes: &[Node], mut k: usize) {
        let v = self.heap[k];
        let mut j = k << 1;
        while j <= self.heap_length {
            if j < self.heap_length && self.smaller(nodes, self.heap[j + 1], self.heap[j]) {
                j += 1;
            }
            if self.smaller(nodes, v, self.heap[j]) {
                break;
            }
            self.heap[k] = self.heap[j];
            k = j;
            j <<= 1;
        }
        self.heap[k] = v;
    }

    /// Lengths and codes of a tree from its frequencies.
    fn build(&mut self, tree: &mut Tree) {
        self.heap_length = 0;
        self.heap_max = HEAP_SIZE;
        let mut max_code = None;
        for n in 0..tree.elements {
            if tree.nodes[n].frequency == 0 {
                tree.nodes[n].length = 0;
                continue;
            }
            self.heap_length += 1;
            self.heap[self.heap_length] = n as u16;
            max_code = Some(n);
            self.depth[n] = 0;
        }
        // At least two codes are made, as some decoders want.
        while self.heap_length < 2 {
            let node = match max_code {
                None => 0,
                Some(0) => 1,
                Some(1) => 2,
                Some(_) => 0,
            };
            if max_code.is_none_or(|most| most < 2) {
                max_code = Some(node);
            }
            self.heap_length += 1;
            self.heap[self.heap_length] = node as u16;
            tree.nodes[node].frequency = 1;
            self.depth[node] = 0;
            self.optimal -= 1;
            if let Some(fixed) = tree.fixed {
                self.fixed -= i64::from(fixed(node));
            }
        }
        tree.max_code = max_code.unwrap_or(0);
        for n in (1..=self.heap_length / 2).rev() {
            self.sift_down(&tree.nodes, n);
        }
        let mut node = tree.elements;
        loop {
            let n = self.heap[1];
            self.heap[1] = self.heap[self.heap_length];
            self.heap_length -= 1;
            self.sift_down(&tree.nodes, 1);
            let m = self.heap[1];
            self.heap_max -= 1;
            self.heap[self.heap_max] = n;
            self.heap_max -= 1;
            self.heap[self.heap_max] = m;
            let (a, b) = (usize::from(n), usize::from(m));
            tree.nodes[node].frequency = tree.nodes[a].frequency + tree.nodes[b].frequency;
            self.depth[node] = self.depth[a].max(self.depth[b]) + 1;
            tree.nodes[a].parent = node as u16;
            tree.nodes[b].parent = node as u16;
            self.heap[1] = node as u16;
            node += 1;
            self.sift_down(&tree.nodes, 1);
            if self.heap_length < 2 {
                break;
            }
        }
        self.heap_max -= 1;
        self.heap[self.heap_max] = self.heap[1];
        self.lengths(tree);
        let most = tree.max_code;
        assign_codes(&mut tree.nodes, most, &self.counts);
    }

    fn lengths(&mut self, tree: &mut Tree) {
        self.counts = [0; MAX_BITS + 1];
        tree.nodes[usize::from(self.heap[self.heap_max])].length = 0;
        let mut overflow = 0i32;
        let mut h = self.heap_max + 1;
        while h < HEAP_SIZE {
            let n = usize::from(self.heap[h]);
            let mut bits = usize::from(tree.nodes[usize::from(tree.nodes[n].parent)].length) + 1;
            if bits > tree.max_length {
                bits = tree.max_length;
                overflow += 1;
            }
            tree.nodes[n].length = bits as u8;
            h += 1;
            if n > tree.max_code {
                continue;
            }
            self.counts[bits] += 1;
            let (extra, frequency) = (tree.extra_bits(n), i64::from(tree.nodes[n].frequency));
            self.optimal += frequency * (bits as i64 + extra);
            if let Some(fixed) = tree.fixed {
                self.fixed += frequency * (i64::from(fixed(n)) + extra);
            }
        }
        if overflow == 0 {
            return;
        }
        while overflow > 0 {
            let mut bits = tree.max_length - 1;
            while self.counts[bits] == 0 {
                bits -= 1;
            }
            self.counts[bits] -= 1;
            self.counts[bits + 1] += 2;
            self.counts[tree.max_length] -= 1;
            overflow -= 2;
        }
        let mut h = HEAP_SIZE;
        for bits in (1..=tree.max_length).rev() {
            let mut n = self.counts[bits];
            while n != 0 {
                h -= 1;
                let m = usize::from(self.heap[h]);
                if m > tree.max_code {
                    continue;
                }
                let node = &mut tree.nodes[m];
                self.optimal += (bits as i64 - i64::from(node.length)) * i64::from(node.frequency);
                node.length = bits as u8;
                n -= 1;
            }
        }
    }
}

/// The lengths of a tree as runs: a symbol of the third tree and its extra bits.
fn runs(tree: &Tree, mut each: impl FnMut(usize, u32)) {
    let mut previous = None;
    let mut n = 0;
    while n <= tree.max_code {
        let length = tree.nodes[n].length;
        let mut count = 1;
        let most = match (length, previous == Some(length)) {
            (0, _) => 138,
            (_, true) => 6,
            (_, false) => 7,
        };
        while count < most && n + count <= tree.max_code && tree.nodes[n + count].length == length {
            count += 1;
        }
        n += count;
        if length == 0 {
            match count {
                1 | 2 => (0..count).for_each(|_| each(0, 0)),
                3..=10 => each(17, count as u32 - 3),
                _ => each(18, count as u32 - 11),
            }
        } else {
            let mut rest = count;
            if previous != Some(length) {
                each(usize::from(length), 0);
                rest -= 1;
            }
            if rest >= 3 {
                each(16, rest as u32 - 3);
            } else {
                (0..rest).for_each(|_| each(usize::from(length), 0));
            }
        }
        previous = Some(length);
    }
}

/// Trees, symbols of the block that is being gathered, and the bits that have been made.
pub struct Coder {
    literals: Tree,
    distances: Tree,
    lengths: Tree,
    work: Work,
    /// Distance (0: a literal) and length less three, or the literal.
    symbols: Vec<(u16, u8)>,
    bits: u64,
    bit_count: u32,
    fixed_literals: [Node; L_CODES + 2],
    fixed_distances: [Node; D_CODES],
    pub output: Vec<u8>,
}

impl Coder {
    pub fn new() -> Self {
        let mut fixed_literals = [Node::default(); L_CODES + 2];
        let mut counts = [0u16; MAX_BITS + 1];
        for (n, node) in fixed_literals.iter_mut().enumerate() {
            node.length = fixed_literal(n);
            counts[usize::from(node.length)] += 1;
        }
        assign_codes(&mut fixed_literals, L_CODES + 1, &counts);
        let mut fixed_distances = [Node::default(); D_CODES];
        for (n, node) in fixed_distances.iter_mut().enumerate() {
            node.length = 5;
            node.code = (n as u16).reverse_bits() >> 11;
        }
        let work = Work { counts, heap: [0; HEAP_SIZE], heap_length: 0, heap_max: 0, depth: [0; HEAP_SIZE], optimal: 0, fixed: 0 };
        let mut made = Self {
            literals: Tree::new(L_CODES, &EXTRA_LENGTH, LITERALS + 1, MAX_BITS, Some(fixed_literal)),
            distances: Tree::new(D_CODES, &EXTRA_DISTANCE, 0, MAX_BITS, Some(fixed_distance)),
            lengths: Tree::new(BL_CODES, &EXTRA_BL, 0, MAX_BL_BITS, None),
            work,
            symbols: Vec::new(),
            bits: 0,
            bit_count: 0,
            fixed_literals,
            fixed_distances,
            output: Vec::new(),
        };
        made.start_block();
        made
    }

    fn start_block(&mut self) {
        for tree in [&mut self.literals, &mut self.distances, &mut self.lengths] {
            for node in &mut tree.nodes[..tree.elements] {
                node.frequency = 0;
            }
        }
        self.literals.nodes[END_BLOCK].frequency = 1;
        self.work.optimal = 0;
        self.work.fixed = 0;
        self.symbols.clear();
    }

    pub fn has_symbols(&self) -> bool {
        !self.symbols.is_empty()
    }

    /// Whether the block is full now.
    pub fn literal(&mut self, byte: u8) -> bool {
        self.symbols.push((0, byte));
        self.literals.nodes[usize::from(byte)].frequency += 1;
        self.symbols.len() == BLOCK_SYMBOLS
    }

    /// A repetition of three bytes more than `length`; whether the block is full now.
    pub fn repetition(&mut self, distance: usize, length: u8) -> bool {
        self.symbols.push((distance as u16, length));
        self.literals.nodes[length_code(length).0 + LITERALS + 1].frequency += 1;
        self.distances.nodes[distance_code(distance - 1).0].frequency += 1;
        self.symbols.len() == BLOCK_SYMBOLS
    }

    fn send(&mut self, value: u32, count: u32) {
        self.bits |= u64::from(value) << self.bit_count;
        self.bit_count += count;
        while self.bit_count >= 8 {
            self.output.push(self.bits as u8);
            self.bits >>= 8;
            self.bit_count -= 8;
        }
    }

    fn send_code(&mut self, node: Node) {
        self.send(u32::from(node.code), u32::from(node.length));
    }

    fn align(&mut self) {
        if self.bit_count > 0 {
            self.output.push(self.bits as u8);
        }
        self.bits = 0;
        self.bit_count = 0;
    }

    /// Bytes that the head of a stored block takes, with bits that wait.
    pub fn stored_head(&self) -> usize {
        ((self.bit_count + 42) >> 3) as usize
    }

    /// The head of a stored block of that length, whose bytes follow.
    pub fn stored_block_head(&mut self, length: usize, last: bool) {
        self.send(u32::from(last), 3);
        self.align();
        self.output.extend((length as u16).to_le_bytes());
        self.output.extend((!(length as u16)).to_le_bytes());
    }

    pub fn stored_block(&mut self, bytes: &[u8], last: bool) {
        self.stored_block_head(bytes.len(), last);
        self.output.extend_from_slice(bytes);
    }

    /// Ends the block in the form that is shortest; `bytes` are what it stands for, where they are still known.
    pub fn end_block(&mut self, bytes: Option<&[u8]>, length: usize, last: bool) {
        self.work.build(&mut self.literals);
        self.work.build(&mut self.distances);
        let lengths = &mut self.lengths;
        runs(&self.literals, |symbol, _| lengths.nodes[symbol].frequency += 1);
        runs(&self.distances, |symbol, _| lengths.nodes[symbol].frequency += 1);
        self.work.build(lengths);
        let mut most = BL_CODES - 1;
        while most >= 3 && self.lengths.nodes[BL_ORDER[most]].length == 0 {
            most -= 1;
        }
        self.work.optimal += 3 * (most as i64 + 1) + 5 + 5 + 4;
        let fixed = (self.work.fixed + 3 + 7) >> 3;
        let optimal = ((self.work.optimal + 3 + 7) >> 3).min(fixed);
        let last_bit = u32::from(last);
        match bytes {
            Some(bytes) if length as i64 + 4 <= optimal => self.stored_block(bytes, last),
            _ if fixed == optimal => {
                self.send(2 + last_bit, 3);
                let (literals, distances) = (self.fixed_literals, self.fixed_distances);
                self.send_symbols(&literals, &distances);
            }
            _ => {
                self.send(4 + last_bit, 3);
                self.send_trees(most);
                let literals = self.literals.nodes;
                let distances = self.distances.nodes;
                self.send_symbols(&literals, &distances);
            }
        }
        self.start_block();
        if last {
            self.align();
        }
    }

    fn send_trees(&mut self, most: usize) {
        self.send((self.literals.max_code + 1 - 257) as u32, 5);
        self.send(self.distances.max_code as u32, 5);
        self.send((most + 1 - 4) as u32, 4);
        for index in &BL_ORDER[..=most] {
            self.send(u32::from(self.lengths.nodes[*index].length), 3);
        }
        let mut all = Vec::new();
        runs(&self.literals, |symbol, extra| all.push((symbol, extra)));
        runs(&self.distances, |symbol, extra| all.push((symbol, extra)));
        for (symbol, extra) in all {
            self.send_code(self.lengths.nodes[symbol]);
            self.send(extra, u32::from(EXTRA_BL[symbol]));
        }
    }

    fn send_symbols(&mut self, literals: &[Node], distances: &[Node]) {
        let symbols = std::mem::take(&mut self.symbols);
        for (distance, value) in &symbols {
            if *distance == 0 {
                self.send_code(literals[usize::from(*value)]);
                continue;
            }
            let (code, base) = length_code(*value);
            self.send_code(literals[code + LITERALS + 1]);
            self.send((usize::from(*value) - base) as u32, u32::from(EXTRA_LENGTH[code]));
            let distance = usize::from(*distance) - 1;
            let (code, base) = distance_code(distance);
            self.send_code(distances[code]);
            self.send((distance - base) as u32, u32::from(EXTRA_DISTANCE[code]));
        }
        self.symbols = symbols;
        self.send_code(literals[END_BLOCK]);
    }
}
