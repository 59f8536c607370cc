//! DEFLATE compression (RFC 1950, 1951) that finds the repetitions zlib finds, level by level, so that compressed sizes are those
//! that programs see elsewhere. A window of 64 KB slides over the input; hash chains lead to where three bytes occurred before.
use super::huffman::Coder;

const WINDOW: usize = 1 << 15;
const MASK: usize = WINDOW - 1;
const HASH_MASK: usize = (1 << 15) - 1;
const HASH_SHIFT: usize = 5;
const MIN_MATCH: usize = 3;
const MAX_MATCH: usize = 258;
const MIN_LOOKAHEAD: usize = MAX_MATCH + MIN_MATCH + 1;
const MAX_DISTANCE: usize = WINDOW - MIN_LOOKAHEAD;
/// A repetition of three bytes is not worth it from farther away.
const TOO_FAR: usize = 4096;
const MAX_STORED: usize = 65535;
const PENDING_SIZE: usize = 1 << 16;

/// What a call asks for besides compressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flush {
    None,
    Sync,
    Full,
    Finish,
    /// Ends the block, for new parameters.
    Block,
}

impl Flush {
    fn rank(self) -> i32 {
        match self {
            Self::None => 0,
            Self::Block => 1,
            Self::Sync => 4,
            Self::Full => 6,
            Self::Finish => 8,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    Stored,
    Fast,
    Lazy,
}

/// Per level: shorten the search above, be content from, stop at, and how many places to look at.
const LEVELS: [(usize, usize, usize, usize, Search); 10] = [
    (0, 0, 0, 0, Search::Stored),
    (4, 4, 8, 4, Search::Fast),
    (4, 5, 16, 8, Search::Fast),
    (4, 6, 32, 32, Search::Fast),
    (4, 4, 16, 16, Search::Lazy),
    (8, 16, 32, 32, Search::Lazy),
    (8, 16, 128, 128, Search::Lazy),
    (8, 32, 128, 256, Search::Lazy),
    (32, 128, 258, 1024, Search::Lazy),
    (32, 258, 258, 4096, Search::Lazy),
];

const FILTERED: i32 = 1;
const HUFFMAN_ONLY: i32 = 2;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    NeedMore,
    BlockDone,
    FinishStarted,
    FinishDone,
}

/// Input and output of one call.
pub struct Buffers<'b> {
    pub input: &'b [u8],
    pub read: usize,
    pub output: &'b mut [u8],
    pub written: usize,
}

impl Buffers<'_> {
    fn left(&self) -> usize {
        self.input.len() - self.read
    }

    fn room(&self) -> usize {
        self.output.len() - self.written
    }
}

/// A compressor.
pub struct Deflate {
    wrap: bool,
    header_written: bool,
    trailer_written: bool,
    finishing: bool,
    level: usize,
    strategy: i32,
    last_flush: Option<Flush>,
    /// Whether anything has been compressed.
    used: bool,
    coder: Coder,
    sent: usize,
    window: Vec<u8>,
    previous: Vec<u16>,
    head: Vec<u16>,
    hash: usize,
    block_start: isize,
    match_length: usize,
    previous_match: usize,
    match_available: bool,
    start: usize,
    match_start: usize,
    lookahead: usize,
    previous_length: usize,
    insert: usize,
    matches: u32,
    adler: u32,
}

/// The checksum of RFC 1950.
pub fn adler32(adler: u32, bytes: &[u8]) -> u32 {
    let (mut a, mut b) = (adler & 0xffff, adler >> 16);
    for part in bytes.chunks(5552) {
        for byte in part {
            a += u32::from(*byte);
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    b << 16 | a
}

impl Deflate {
    /// With zlib's header and checksum (`wrap`) or without; a level outside 0 to 9 is the usual one.
    pub fn new(level: i32, strategy: i32, wrap: bool) -> Self {
        Self {
            wrap,
            header_written: !wrap,
            trailer_written: !wrap,
            finishing: false,
            level: usize::try_from(level).ok().filter(|level| *level <= 9).unwrap_or(6),
            strategy,
            last_flush: None,
            used: false,
            coder: Coder::new(),
            sent: 0,
            window: vec![0; 2 * WINDOW],
            previous: vec![0; WINDOW],
            head: vec![0; HASH_MASK + 1],
            hash: 0,
            block_start: 0,
            match_length: MIN_MATCH - 1,
            previous_match: 0,
            match_available: false,
            start: 0,
            match_start: 0,
            lookahead: 0,
            previous_length: MIN_MATCH - 1,
            insert: 0,
            matches: 0,
            adler: 1,
        }
    }

    pub fn adler(&self) -> u32 {
        self.adler
    }

    /// New parameters; what was compressed with others is ended first. False while there is no room for that.
    pub fn set_parameters(&mut self, level: i32, strategy: i32, buffers: &mut Buffers<'_>) -> bool {
        let level = usize::try_from(level).ok().filter(|level| *level <= 9).unwrap_or(6);
        if (strategy != self.strategy || LEVELS[level].4 != LEVELS[self.level].4) && self.used {
            self.deflate(Flush::Block, buffers);
            if buffers.left() != 0 || self.start as isize - self.block_start + self.lookahead as isize != 0 {
                return false;
            }
        }
        if level != self.level {
            if self.level == 0 && self.matches != 0 {
                if self.matches == 1 {
                    self.slide_tables();
                } else {
                    self.head.fill(0);
                }
                self.matches = 0;
            }
            self.level = level;
        }
        self.strategy = strategy;
        true
    }

    /// What may be repeated from before the input; false when it comes too late.
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> bool {
        if self.wrap && self.header_written || self.lookahead != 0 {
            return false;
        }
        if self.wrap {
            self.adler = adler32(self.adler, dictionary);
        }
        let mut part = dictionary;
        if part.len() >= WINDOW {
            if !self.wrap {
                self.head.fill(0);
                self.start = 0;
                self.block_start = 0;
                self.insert = 0;
            }
            part = &part[part.len() - WINDOW..];
        }
        let adler = self.adler;
        let mut buffers = Buffers { input: part, read: 0, output: &mut [], written: 0 };
        self.fill_window(&mut buffers);
        while self.lookahead >= MIN_MATCH {
            let end = self.start + self.lookahead - (MIN_MATCH - 1);
            while self.start < end {
                self.insert_string(self.start);
                self.start += 1;
            }
            self.lookahead = MIN_MATCH - 1;
            self.fill_window(&mut buffers);
        }
        self.start += self.lookahead;
        self.block_start = self.start as isize;
        self.insert = self.lookahead;
        self.lookahead = 0;
        self.match_length = MIN_MATCH - 1;
        self.previous_length = MIN_MATCH - 1;
        self.match_available = false;
        self.adler = adler;
        true
    }

    fn pending(&self) -> usize {
        self.coder.output.len() - self.sent
    }

    fn flush_pending(&mut self, buffers: &mut Buffers<'_>) {
        let count = self.pending().min(buffers.room());
        buffers.output[buffers.written..buffers.written + count].copy_from_slice(&self.coder.output[self.sent..self.sent + count]);
        buffers.written += count;
        self.sent += count;
        if self.pending() == 0 {
            self.coder.output.clear();
            self.sent = 0;
        }
    }

    /// Compresses what it can; whether the end is reached.
    pub fn deflate(&mut self, flush: Flush, buffers: &mut Buffers<'_>) -> bool {
        if buffers.room() == 0 {
            return false;
        }
        let before = self.last_flush.replace(flush);
        if self.pending() != 0 {
            self.flush_pending(buffers);
            if buffers.room() == 0 {
                self.last_flush = None;
                return false;
            }
        } else if buffers.left() == 0 && flush != Flush::Finish && self.used && before.is_some_and(|before| flush.rank() <= before.rank()) {
            return false;
        }
        self.used = true;
        if self.finishing && buffers.left() != 0 {
            return false;
        }
        if !self.header_written {
            self.write_header();
            self.flush_pending(buffers);
            if self.pending() != 0 {
                self.last_flush = None;
                return false;
            }
        }
        if buffers.left() != 0 || self.lookahead != 0 || (flush != Flush::None && !self.finishing) {
            let state = match LEVELS[self.level].4 {
                Search::Stored => self.stored(flush, buffers),
                _ if self.strategy == HUFFMAN_ONLY => self.huffman_only(flush, buffers),
                Search::Fast => self.fast(flush, buffers),
                Search::Lazy => self.lazy(flush, buffers),
            };
            if matches!(state, State::FinishStarted | State::FinishDone) {
                self.finishing = true;
            }
            match state {
                State::NeedMore | State::FinishStarted => {
                    if buffers.room() == 0 {
                        self.last_flush = None;
                    }
                    return false;
                }
                State::BlockDone => {
                    if flush != Flush::Block {
                        self.coder.stored_block(&[], false);
                        if flush == Flush::Full {
                            self.head.fill(0);
                            if self.lookahead == 0 {
                                self.start = 0;
                                self.block_start = 0;
                                self.insert = 0;
                            }
                        }
                    }
                    self.flush_pending(buffers);
                    if buffers.room() == 0 {
                        self.last_flush = None;
                        return false;
                    }
                }
                State::FinishDone => {}
            }
        }
        if flush != Flush::Finish {
            return false;
        }
        if !self.trailer_written {
            self.coder.output.extend(self.adler.to_be_bytes());
            self.trailer_written = true;
        }
        self.flush_pending(buffers);
        self.pending() == 0
    }

    fn write_header(&mut self) {
        let level = match self.level {
            _ if self.strategy >= HUFFMAN_ONLY => 0,
            0 | 1 => 0,
            2..=5 => 1,
            6 => 2,
            _ => 3,
        };
        let mut header = 0x7800u16 | level << 6;
        if self.start != 0 {
            header |= 0x20;
        }
        header += 31 - header % 31;
        self.coder.output.extend(header.to_be_bytes());
        if self.start != 0 {
            self.coder.output.extend(self.adler.to_be_bytes());
        }
        self.adler = 1;
        self.header_written = true;
    }

    /// Takes input into the window; how much.
    fn read(&mut self, at: usize, most: usize, buffers: &mut Buffers<'_>) -> usize {
        let count = most.min(buffers.left());
        let bytes = &buffers.input[buffers.read..buffers.read + count];
        self.window[at..at + count].copy_from_slice(bytes);
        if self.wrap {
            self.adler = adler32(self.adler, bytes);
        }
        buffers.read += count;
        count
    }

    fn slide_tables(&mut self) {
        for entry in self.head.iter_mut().chain(self.previous.iter_mut()) {
            *entry = entry.saturating_sub(WINDOW as u16);
        }
    }

    fn update_hash(&mut self, byte: u8) {
        self.hash = (self.hash << HASH_SHIFT ^ usize::from(byte)) & HASH_MASK;
    }

    /// Notes the three bytes there; where they occurred before, or 0.
    fn insert_string(&mut self, at: usize) -> usize {
        self.update_hash(self.window[at + MIN_MATCH - 1]);
        let found = self.head[self.hash];
        self.previous[at & MASK] = found;
        self.head[self.hash] = at as u16;
        usize::from(found)
    }

    fn fill_window(&mut self, buffers: &mut Buffers<'_>) {
        loop {
            let mut more = 2 * WINDOW - self.lookahead - self.start;
            if self.start >= WINDOW + MAX_DISTANCE {
                self.window.copy_within(WINDOW.., 0);
                self.match_start = self.match_start.wrapping_sub(WINDOW);
                self.start -= WINDOW;
                self.block_start -= WINDOW as isize;
                self.insert = self.insert.min(self.start);
                self.slide_tables();
                more += WINDOW;
            }
            if buffers.left() == 0 {
                return;
            }
            self.lookahead += self.read(self.start + self.lookahead, more, buffers);
            if self.lookahead + self.insert >= MIN_MATCH {
                let mut at = self.start - self.insert;
                self.hash = usize::from(self.window[at]);
                self.update_hash(self.window[at + 1]);
                while self.insert != 0 {
                    self.insert_string(at);
                    at += 1;
                    self.insert -= 1;
                    if self.lookahead + self.insert < MIN_MATCH {
                        break;
                    }
                }
            }
            if self.lookahead >= MIN_LOOKAHEAD || buffers.left() == 0 {
                return;
            }
        }
    }

    /// The longest repetition on the chain, at least as long as the one before; its start goes to `match_start`.
    fn longest_match(&mut self, mut found: usize) -> usize {
        let (good, _, nice, mut chain, _) = LEVELS[self.level];
        let scan = self.start;
        let mut best = self.previous_length;
        let limit = self.start.saturating_sub(MAX_DISTANCE);
        if self.previous_length >= good {
            chain >>= 2;
        }
        let nice = nice.min(self.lookahead);
        let window = &self.window[..];
        loop {
            let same = |offset: usize| window[found + offset] == window[scan + offset];
            // A best of nothing looks at the byte before.
            let ends = window[found + best - 1] == window[scan + best - 1] && same(best);
            if ends && same(0) && same(1) {
                let most = MAX_MATCH.min(window.len() - scan);
                let mut length = 2;
                while length < most && window[found + length] == window[scan + length] {
                    length += 1;
                }
                if length > best {
                    self.match_start = found;
                    best = length;
                    if length >= nice {
                        break;
                    }
                }
            }
            found = usize::from(self.previous[found & MASK]);
            if found <= limit {
                break;
            }
            chain -= 1;
            if chain == 0 {
                break;
            }
        }
        best.min(self.lookahead)
    }

    fn flush_block(&mut self, last: bool, buffers: &mut Buffers<'_>) {
        let length = (self.start as isize - self.block_start) as usize;
        let bytes = usize::try_from(self.block_start).ok().map(|from| &self.window[from..from + length]);
        self.coder.end_block(bytes, length, last);
        self.block_start = self.start as isize;
        self.flush_pending(buffers);
    }

    /// Refills the window; what to do if there is not enough.
    fn prepare(&mut self, flush: Flush, buffers: &mut Buffers<'_>) -> Option<State> {
        if self.lookahead < MIN_LOOKAHEAD {
            self.fill_window(buffers);
            if self.lookahead < MIN_LOOKAHEAD && flush == Flush::None {
                return Some(State::NeedMore);
            }
            if self.lookahead == 0 {
                return Some(State::BlockDone);
            }
        }
        None
    }

    fn finish_blocks(&mut self, flush: Flush, buffers: &mut Buffers<'_>) -> State {
        if flush == Flush::Finish {
            self.flush_block(true, buffers);
            return if buffers.room() == 0 { State::FinishStarted } else { State::FinishDone };
        }
        if self.coder.has_symbols() {
            self.flush_block(false, buffers);
            if buffers.room() == 0 {
                return State::NeedMore;
            }
        }
        State::BlockDone
    }

    fn fast(&mut self, flush: Flush, buffers: &mut Buffers<'_>) -> State {
        let max_insert = LEVELS[self.level].1;
        loop {
            match self.prepare(flush, buffers) {
                Some(State::NeedMore) => return State::NeedMore,
                Some(_) => break,
                None => {}
            }
            let found = if self.lookahead >= MIN_MATCH { self.insert_string(self.start) } else { 0 };
            if found != 0 && self.start - found <= MAX_DISTANCE {
                self.match_length = self.longest_match(found);
            }
            let full;
            if self.match_length >= MIN_MATCH {
                full = self.coder.repetition(self.start - self.match_start, (self.match_length - MIN_MATCH) as u8);
                self.lookahead -= self.match_length;
                if self.match_length <= max_insert && self.lookahead >= MIN_MATCH {
                    for _ in 1..self.match_length {
                        self.start += 1;
                        self.insert_string(self.start);
                    }
                    self.match_length = 0;
                    self.start += 1;
                } else {
                    self.start += self.match_length;
                    self.match_length = 0;
                    self.hash = usize::from(self.window[self.start]);
                    self.update_hash(self.window[self.start + 1]);
                }
            } else {
                full = self.coder.literal(self.window[self.start]);
                self.lookahead -= 1;
                self.start += 1;
            }
            if full {
                self.flush_block(false, buffers);
                if buffers.room() == 0 {
                    return State::NeedMore;
                }
            }
        }
        self.insert = self.start.min(MIN_MATCH - 1);
        self.finish_blocks(flush, buffers)
    }

    fn lazy(&mut self, flush: Flush, buffers: &mut Buffers<'_>) -> State {
        let max_lazy = LEVELS[self.level].1;
        loop {
            match self.prepare(flush, buffers) {
                Some(State::NeedMore) => return State::NeedMore,
                Some(_) => break,
                None => {}
            }
            let found = if self.lookahead >= MIN_MATCH { self.insert_string(self.start) } else { 0 };
            self.previous_length = self.match_length;
            self.previous_match = self.match_start;
            self.match_length = MIN_MATCH - 1;
            if found != 0 && self.previous_length < max_lazy && self.start - found <= MAX_DISTANCE {
                self.match_length = self.longest_match(found);
                let far = self.match_length == MIN_MATCH && self.start.wrapping_sub(self.match_start) > TOO_FAR;
                if self.match_length <= 5 && (self.strategy == FILTERED || far) {
                    self.match_length = MIN_MATCH - 1;
                }
            }
            if self.previous_length >= MIN_MATCH && self.match_length <= self.previous_length {
                let max_insert = (self.start + self.lookahead) as isize - MIN_MATCH as isize;
                let distance = (self.start - 1).wrapping_sub(self.previous_match);
                let full = self.coder.repetition(distance, (self.previous_length - MIN_MATCH) as u8);
                self.lookahead -= self.previous_length - 1;
                for _ in 0..self.previous_length - 2 {
                    self.start += 1;
                    if self.start as isize <= max_insert {
                        self.insert_string(self.start);
                    }
                }
                self.previous_length = 0;
                self.match_available = false;
                self.match_length = MIN_MATCH - 1;
                self.start += 1;
                if full {
                    self.flush_block(false, buffers);
                    if buffers.room() == 0 {
                        return State::NeedMore;
                    }
                }
            } else if self.match_available {
                if self.coder.literal(self.window[self.start - 1]) {
                    self.flush_block(false, buffers);
                }
                self.start += 1;
                self.lookahead -= 1;
                if buffers.room() == 0 {
                    return State::NeedMore;
                }
            } else {
                self.match_available = true;
                self.start += 1;
                self.lookahead -= 1;
            }
        }
        if self.match_available {
            self.coder.literal(self.window[self.start - 1]);
            self.match_available = false;
        }
        self.insert = self.start.min(MIN_MATCH - 1);
        self.finish_blocks(flush, buffers)
    }

    fn huffman_only(&mut self, flush: Flush, buffers: &mut Buffers<'_>) -> State {
        loop {
            if self.lookahead == 0 {
                self.fill_window(buffers);
                if self.lookahead == 0 {
                    if flush == Flush::None {
                        return State::NeedMore;
                    }
                    break;
                }
            }
            self.match_length = 0;
            let full = self.coder.literal(self.window[self.start]);
            self.lookahead -= 1;
            self.start += 1;
            if full {
                self.flush_block(false, buffers);
                if buffers.room() == 0 {
                    return State::NeedMore;
                }
            }
        }
        self.insert = 0;
        self.finish_blocks(flush, buffers)
    }

    /// Blocks that are not compressed, straight from the input where that is possible.
    fn stored(&mut self, flush: Flush, buffers: &mut Buffers<'_>) -> State {
        let min_block = (PENDING_SIZE - 5).min(WINDOW);
        let (mut last, before) = (false, buffers.read);
        loop {
            let head = self.coder.stored_head();
            if buffers.room() < head {
                break;
            }
            let room = buffers.room() - head;
            let mut left = (self.start as isize - self.block_start) as usize;
            let all = left + buffers.left();
            let mut length = MAX_STORED.min(all).min(room);
            if length < min_block && (length == 0 && flush != Flush::Finish || flush == Flush::None || length != all) {
                break;
            }
            last = flush == Flush::Finish && length == all;
            self.coder.stored_block_head(length, last);
            self.flush_pending(buffers);
            left = left.min(length);
            if left > 0 {
                let from = self.block_start as usize;
                buffers.output[buffers.written..buffers.written + left].copy_from_slice(&self.window[from..from + left]);
                buffers.written += left;
                self.block_start += left as isize;
                length -= left;
            }
            if length > 0 {
                let bytes = &buffers.input[buffers.read..buffers.read + length];
                buffers.output[buffers.written..buffers.written + length].copy_from_slice(bytes);
                if self.wrap {
                    self.adler = adler32(self.adler, bytes);
                }
                buffers.read += length;
                buffers.written += length;
            }
            if last {
                break;
            }
        }
        self.keep_stored(&buffers.input[before..buffers.read]);
        if last {
            return State::FinishDone;
        }
        if flush != Flush::None && flush != Flush::Finish && buffers.left() == 0 && self.start as isize == self.block_start {
            return State::BlockDone;
        }
        let mut room = 2 * WINDOW - self.start;
        if buffers.left() > room && self.block_start >= WINDOW as isize {
            self.block_start -= WINDOW as isize;
            self.slide_stored();
            room += WINDOW;
        }
        let count = self.read(self.start, room, buffers);
        self.start += count;
        self.insert += count.min(WINDOW - self.insert);
        let room = (PENDING_SIZE - self.coder.stored_head()).min(MAX_STORED);
        let min_block = room.min(WINDOW);
        let left = (self.start as isize - self.block_start) as usize;
        let ending = (left > 0 || flush == Flush::Finish) && flush != Flush::None && buffers.left() == 0 && left <= room;
        if left >= min_block || ending {
            let length = left.min(room);
            last = flush == Flush::Finish && buffers.left() == 0 && length == left;
            let from = self.block_start as usize;
            self.coder.stored_block(&self.window[from..from + length], last);
            self.block_start += length as isize;
            self.flush_pending(buffers);
        }
        if last { State::FinishStarted } else { State::NeedMore }
    }

    fn slide_stored(&mut self) {
        self.start -= WINDOW;
        self.window.copy_within(WINDOW..WINDOW + self.start, 0);
        self.matches = (self.matches + 1).min(2);
        self.insert = self.insert.min(self.start);
    }

    /// Keeps what went by the window in it, for a level to come.
    fn keep_stored(&mut self, used: &[u8]) {
        if used.is_empty() {
            return;
        }
        if used.len() >= WINDOW {
            self.matches = 2;
            self.window[..WINDOW].copy_from_slice(&used[used.len() - WINDOW..]);
            self.start = WINDOW;
            self.insert = self.start;
        } else {
            if 2 * WINDOW - self.start <= used.len() {
                self.slide_stored();
            }
            self.window[self.start..self.start + used.len()].copy_from_slice(used);
            self.start += used.len();
            self.insert += used.len().min(WINDOW - self.insert);
        }
        self.block_start = self.start as isize;
    }
}
