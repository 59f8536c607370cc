//! Decompression (RFC 1950, 1951) with zlib's states: it takes as many bytes as zlib does and says with its words what is wrong.
use super::adler32;

const WINDOW: usize = 1 << 15;
const LENGTH_BASE: [u16; 29] =
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_EXTRA: [u8; 29] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE: [u16; 30] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
    24577,
];
const DISTANCE_EXTRA: [u8; 30] = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/// The order in which the lengths of the code-length codes come.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const BAD_LENGTH: &str = "invalid literal/length code";
const BAD_DISTANCE: &str = "invalid distance code";
const TOO_FAR: &str = "invalid distance too far back";
/// Codes up to this length are found by one look.
const DIRECT: u32 = 10;
const LONGEST: usize = 15;
/// Stands for a code that no symbol has.
const NO_SYMBOL: u16 = 0xfff;

/// A Huffman code, to be read from its lowest bit on.
struct Code {
    /// Symbol << 4 | length, by the next bits; 0 for a longer code.
    direct: Box<[u16; 1 << DIRECT]>,
    /// How many codes there are of each length, and the symbols in the order of their codes.
    count: [u16; LONGEST + 1],
    symbols: Vec<u16>,
}

impl Code {
    /// `None` if the lengths claim too much, or too little; that is allowed where `partial` and nothing or one bit is used.
    fn new(lengths: &[u8], partial: bool) -> Option<Self> {
        let mut count = [0u16; LONGEST + 1];
        for &length in lengths {
            count[length as usize] += 1;
        }
        count[0] = 0;
        let mut code = Self { direct: Box::new([0; 1 << DIRECT]), count, symbols: Vec::new() };
        let Some(longest) = (1..=LONGEST).rev().find(|&length| count[length] != 0) else {
            // No code at all: each bit is a code of symbol 0, or of none.
            let symbol = if partial { NO_SYMBOL } else { 0 };
            code.direct.fill(symbol << 4 | 1);
            return Some(code);
        };
        let mut left = 1i32;
        for &of_length in &count[1..] {
            left = (left << 1) - i32::from(of_length);
            if left < 0 {
                return None;
            }
        }
        if left > 0 {
            if !partial || longest != 1 {
                return None;
            }
            code.direct.fill(NO_SYMBOL << 4 | 1);
        }
        let mut next = [0u32; LONGEST + 2];
        for length in 1..=LONGEST {
            next[length + 1] = (next[length] + u32::from(count[length])) << 1;
        }
        for (length, next) in next.iter_mut().enumerate().take(longest + 1).skip(1) {
            for symbol in (0..lengths.len()).filter(|&symbol| lengths[symbol] as usize == length) {
                code.symbols.push(symbol as u16);
                let bits = next.reverse_bits() >> (32 - length);
                *next += 1;
                if length <= DIRECT as usize {
                    for index in (bits as usize..1 << DIRECT).step_by(1 << length) {
                        code.direct[index] = (symbol as u16) << 4 | length as u16;
                    }
                }
            }
        }
        Some(code)
    }

    fn fixed() -> (Self, Self) {
        let mut lengths = [8u8; 288];
        lengths[144..256].fill(9);
        lengths[256..280].fill(7);
        let literals = Self::new(&lengths, true).expect("RFC 1951's code is complete");
        (literals, Self::new(&[5; 32], true).expect("RFC 1951's code is complete"))
    }

    /// The symbol and its length; `None` if `bits` bits are too few.
    #[inline(always)]
    fn find(&self, hold: u64, bits: u32) -> Option<(u16, u32)> {
        let entry = self.direct[hold as usize & ((1 << DIRECT) - 1)];
        let length = u32::from(entry & 15);
        if length == 0 {
            return self.find_long(hold, bits);
        }
        (length <= bits).then_some((entry >> 4, length))
    }

    #[cold]
    fn find_long(&self, hold: u64, bits: u32) -> Option<(u16, u32)> {
        let (mut code, mut first, mut index) = (0u32, 0u32, 0u32);
        for length in 1..=LONGEST {
            if length as u32 > bits {
                return None;
            }
            code |= (hold >> (length - 1)) as u32 & 1;
            let of_length = u32::from(self.count[length]);
            if code < first + of_length {
                return Some((self.symbols[(index + code - first) as usize], length as u32));
            }
            index += of_length;
            first = (first + of_length) << 1;
            code <<= 1;
        }
        Some((NO_SYMBOL, LONGEST as u32))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Head,
    DictionaryId,
    Dictionary,
    Type,
    Stored,
    Copy,
    Table,
    CodeLengths,
    Lengths,
    Symbol,
    LengthExtra,
    Distance,
    DistanceExtra,
    Match,
    Literal,
    Check,
    Done,
    Bad(&'static str),
}

/// A decompressor.
pub struct Inflate {
    mode: Mode,
    wrap: bool,
    last: bool,
    hold: u64,
    bits: u32,
    /// What was written before, its end at least.
    window: Vec<u8>,
    lengths: [u8; 320],
    have: usize,
    literals: usize,
    distances: usize,
    codes: usize,
    length: usize,
    distance: usize,
    extra: u32,
    literal_code: Code,
    distance_code: Code,
    adler: u32,
}

/// The next `$n` bits, or the end of the loop where there are too few.
macro_rules! bits {
    ($self:ident, $input:ident, $read:ident, $label:lifetime, $n:expr) => {{
        let n: u32 = $n;
        while $self.bits < n {
            let Some(&byte) = $input.get($read) else { break $label };
            $read += 1;
            $self.hold |= u64::from(byte) << $self.bits;
            $self.bits += 8;
        }
        ($self.hold & ((1u64 << n) - 1)) as u32
    }};
}

/// The next symbol of a code and its length, which is not taken yet.
macro_rules! symbol {
    ($self:ident, $input:ident, $read:ident, $label:lifetime, $code:ident) => {
        loop {
            if let Some(found) = $self.$code.find($self.hold, $self.bits) {
                break found;
            }
            let Some(&byte) = $input.get($read) else { break $label };
            $read += 1;
            $self.hold |= u64::from(byte) << $self.bits;
            $self.bits += 8;
        }
    };
}

impl Inflate {
    /// With zlib's header and checksum, or without.
    pub fn new(wrap: bool) -> Self {
        let (literal_code, distance_code) = Code::fixed();
        Self {
            mode: if wrap { Mode::Head } else { Mode::Type },
            wrap,
            last: false,
            hold: 0,
            bits: 0,
            window: Vec::new(),
            lengths: [0; 320],
            have: 0,
            literals: 0,
            distances: 0,
            codes: 0,
            length: 0,
            distance: 0,
            extra: 0,
            literal_code,
            distance_code,
            adler: 1,
        }
    }

    /// The checksum of what was written, or the number of the dictionary that is missing.
    pub fn adler(&self) -> u32 {
        self.adler
    }

    /// Whether the end of the data was read.
    pub fn is_done(&self) -> bool {
        self.mode == Mode::Done
    }

    /// Whether it needs a dictionary.
    pub fn needs_dictionary(&self) -> bool {
        self.mode == Mode::Dictionary
    }

    /// What is wrong with the data.
    pub fn failure(&self) -> Option<&'static str> {
        match self.mode {
            Mode::Bad(message) => Some(message),
            _ => None,
        }
    }

    /// False when it is not asked for, or is another one.
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> bool {
        if self.wrap && (self.mode != Mode::Dictionary || self.adler != adler32(1, dictionary)) {
            return false;
        }
        self.keep(dictionary);
        if self.wrap {
            self.adler = 1;
            self.mode = Mode::Type;
        }
        true
    }

    fn keep(&mut self, made: &[u8]) {
        self.window.extend_from_slice(&made[made.len().saturating_sub(WINDOW)..]);
        if self.window.len() > 2 * WINDOW {
            self.window.drain(..self.window.len() - WINDOW);
        }
    }

    fn drop_bits(&mut self, n: u32) {
        self.hold >>= n;
        self.bits -= n;
    }

    /// Copies as much of the current match as fits; false if it begins before everything.
    fn copy(&mut self, output: &mut [u8], written: &mut usize) -> bool {
        if self.distance > *written && self.distance - *written > self.window.len().min(WINDOW) {
            return false;
        }
        let mut left = self.length.min(output.len() - *written);
        self.length -= left;
        while left > 0 && self.distance > *written {
            output[*written] = self.window[self.window.len() - (self.distance - *written)];
            *written += 1;
            left -= 1;
        }
        if left <= self.distance {
            output.copy_within(*written - self.distance.min(*written)..*written - self.distance.min(*written) + left, *written);
        } else {
            for index in *written..*written + left {
                output[index] = output[index - self.distance];
            }
        }
        *written += left;
        true
    }

    /// Goes on while there is more than enough of input and room.
    fn fast(&mut self, input: &[u8], read: &mut usize, output: &mut [u8], written: &mut usize) {
        while input.len() - *read >= 16 && output.len() - *written >= 258 {
            let word: [u8; 8] = input[*read..*read + 8].try_into().expect("eight bytes");
            self.hold |= u64::from_le_bytes(word) << self.bits;
            *read += ((63 - self.bits) / 8) as usize;
            self.bits |= 56;
            let (symbol, length) = self.literal_code.find(self.hold, self.bits).expect("bits enough for any code");
            self.drop_bits(length);
            if symbol < 256 {
                output[*written] = symbol as u8;
                *written += 1;
                continue;
            }
            if symbol == 256 {
                self.mode = Mode::Type;
                break;
            }
            let index = symbol as usize - 257;
            if index >= LENGTH_BASE.len() {
                self.mode = Mode::Bad(BAD_LENGTH);
                break;
            }
            let extra = u32::from(LENGTH_EXTRA[index]);
            self.length = LENGTH_BASE[index] as usize + (self.hold & ((1 << extra) - 1)) as usize;
            self.drop_bits(extra);
            let (symbol, length) = self.distance_code.find(self.hold, self.bits).expect("bits enough for any code");
            self.drop_bits(length);
            let index = symbol as usize;
            if index >= DISTANCE_BASE.len() {
                self.mode = Mode::Bad(BAD_DISTANCE);
                break;
            }
            let extra = u32::from(DISTANCE_EXTRA[index]);
            self.distance = DISTANCE_BASE[index] as usize + (self.hold & ((1 << extra) - 1)) as usize;
            self.drop_bits(extra);
            if !self.copy(output, written) {
                self.mode = Mode::Bad(TOO_FAR);
                break;
            }
        }
        // Whole bytes go back.
        *read -= (self.bits / 8) as usize;
        self.bits %= 8;
        self.hold &= (1 << self.bits) - 1;
    }

    /// Bytes read and written; `failure` says whether the data are wrong.
    pub fn run(&mut self, input: &[u8], output: &mut [u8]) -> (usize, usize) {
        let (mut read, mut written) = (0, 0);
        'run: loop {
            match self.mode {
                Mode::Head => {
                    let head = bits!(self, input, read, 'run, 16);
                    self.mode = if ((head & 255) * 256 + (head >> 8)) % 31 != 0 {
                        Mode::Bad("incorrect header check")
                    } else if head & 15 != 8 {
                        Mode::Bad("unknown compression method")
                    } else if head >> 4 & 15 > 7 {
                        Mode::Bad("invalid window size")
                    } else if head & 0x2000 != 0 {
                        Mode::DictionaryId
                    } else {
                        Mode::Type
                    };
                    self.drop_bits(16);
                }
                Mode::DictionaryId => {
                    self.adler = bits!(self, input, read, 'run, 32).swap_bytes();
                    self.drop_bits(32);
                    self.mode = Mode::Dictionary;
                }
                Mode::Type if self.last => {
                    self.drop_bits(self.bits % 8);
                    self.mode = if self.wrap { Mode::Check } else { Mode::Done };
                }
                Mode::Type => {
                    let head = bits!(self, input, read, 'run, 3);
                    self.drop_bits(3);
                    self.last = head & 1 != 0;
                    self.mode = match head >> 1 {
                        0 => {
                            self.drop_bits(self.bits % 8);
                            Mode::Stored
                        }
                        1 => {
                            (self.literal_code, self.distance_code) = Code::fixed();
                            Mode::Symbol
                        }
                        2 => Mode::Table,
                        _ => Mode::Bad("invalid block type"),
                    };
                }
                Mode::Stored => {
                    let sizes = bits!(self, input, read, 'run, 32);
                    if sizes & 0xffff != !sizes >> 16 {
                        self.mode = Mode::Bad("invalid stored block lengths");
                        break;
                    }
                    self.length = (sizes & 0xffff) as usize;
                    self.drop_bits(32);
                    self.mode = Mode::Copy;
                }
                Mode::Copy => {
                    let count = self.length.min(input.len() - read).min(output.len() - written);
                    if self.length > 0 && count == 0 {
                        break;
                    }
                    output[written..written + count].copy_from_slice(&input[read..read + count]);
                    (read, written, self.length) = (read + count, written + count, self.length - count);
                    if self.length == 0 {
                        self.mode = Mode::Type;
                    }
                }
                Mode::Table => {
                    let counts = bits!(self, input, read, 'run, 14);
                    self.drop_bits(14);
                    self.literals = (counts & 31) as usize + 257;
                    self.distances = (counts >> 5 & 31) as usize + 1;
                    self.codes = (counts >> 10) as usize + 4;
                    self.have = 0;
                    self.lengths.fill(0);
                    self.mode = if self.literals > 286 || self.distances > 30 {
                        Mode::Bad("too many length or distance symbols")
                    } else {
                        Mode::CodeLengths
                    };
                }
                Mode::CodeLengths => {
                    while self.have < self.codes {
                        self.lengths[ORDER[self.have]] = bits!(self, input, read, 'run, 3) as u8;
                        self.drop_bits(3);
                        self.have += 1;
                    }
                    self.mode = match Code::new(&self.lengths[..19], false) {
                        Some(code) => {
                            self.literal_code = code;
                            Mode::Lengths
                        }
                        None => Mode::Bad("invalid code lengths set"),
                    };
                    self.have = 0;
                    self.lengths.fill(0);
                }
                Mode::Lengths => {
                    let all = self.literals + self.distances;
                    while self.have < all {
                        let (symbol, length) = symbol!(self, input, read, 'run, literal_code);
                        if symbol < 16 {
                            self.drop_bits(length);
                            self.lengths[self.have] = symbol as u8;
                            self.have += 1;
                            continue;
                        }
                        let (extra, least) = [(2, 3), (3, 3), (7, 11)][symbol as usize - 16];
                        bits!(self, input, read, 'run, length + extra);
                        self.drop_bits(length);
                        if symbol == 16 && self.have == 0 {
                            self.mode = Mode::Bad("invalid bit length repeat");
                            break 'run;
                        }
                        let repeated = if symbol == 16 { self.lengths[self.have - 1] } else { 0 };
                        let count = least + (self.hold & ((1 << extra) - 1)) as usize;
                        self.drop_bits(extra);
                        if self.have + count > all {
                            self.mode = Mode::Bad("invalid bit length repeat");
                            break 'run;
                        }
                        self.lengths[self.have..self.have + count].fill(repeated);
                        self.have += count;
                    }
                    let codes = Code::new(&self.lengths[..self.literals], true);
                    self.mode = match (self.lengths[256], codes, Code::new(&self.lengths[self.literals..all], true)) {
                        (0, _, _) => Mode::Bad("invalid code -- missing end-of-block"),
                        (_, None, _) => Mode::Bad("invalid literal/lengths set"),
                        (_, _, None) => Mode::Bad("invalid distances set"),
                        (_, Some(literals), Some(distances)) => {
                            (self.literal_code, self.distance_code) = (literals, distances);
                            Mode::Symbol
                        }
                    };
                }
                Mode::Symbol => {
                    if input.len() - read >= 16 && output.len() - written >= 258 {
                        self.fast(input, &mut read, output, &mut written);
                        continue;
                    }
                    let (symbol, length) = symbol!(self, input, read, 'run, literal_code);
                    self.drop_bits(length);
                    self.length = symbol as usize;
                    self.mode = match symbol {
                        0..=255 => Mode::Literal,
                        256 => Mode::Type,
                        257..=285 => {
                            self.length = LENGTH_BASE[symbol as usize - 257] as usize;
                            self.extra = u32::from(LENGTH_EXTRA[symbol as usize - 257]);
                            Mode::LengthExtra
                        }
                        _ => Mode::Bad(BAD_LENGTH),
                    };
                }
                Mode::LengthExtra => {
                    self.length += bits!(self, input, read, 'run, self.extra) as usize;
                    self.drop_bits(self.extra);
                    self.mode = Mode::Distance;
                }
                Mode::Distance => {
                    let (symbol, length) = symbol!(self, input, read, 'run, distance_code);
                    self.drop_bits(length);
                    self.mode = match DISTANCE_BASE.get(symbol as usize) {
                        Some(&base) => {
                            self.distance = base as usize;
                            self.extra = u32::from(DISTANCE_EXTRA[symbol as usize]);
                            Mode::DistanceExtra
                        }
                        None => Mode::Bad(BAD_DISTANCE),
                    };
                }
                Mode::DistanceExtra => {
                    self.distance += bits!(self, input, read, 'run, self.extra) as usize;
                    self.drop_bits(self.extra);
                    self.mode = Mode::Match;
                }
                Mode::Match => {
                    if written == output.len() {
                        break;
                    }
                    if !self.copy(output, &mut written) {
                        self.mode = Mode::Bad(TOO_FAR);
                    } else if self.length == 0 {
                        self.mode = Mode::Symbol;
                    }
                }
                Mode::Literal => {
                    let Some(place) = output.get_mut(written) else { break };
                    *place = self.length as u8;
                    written += 1;
                    self.mode = Mode::Symbol;
                }
                Mode::Check => {
                    let sum = bits!(self, input, read, 'run, 32).swap_bytes();
                    if sum != adler32(self.adler, &output[..written]) {
                        self.mode = Mode::Bad("incorrect data check");
                        break;
                    }
                    self.drop_bits(32);
                    self.mode = Mode::Done;
                }
                Mode::Dictionary | Mode::Done | Mode::Bad(_) => break,
            }
        }
        let made = &output[..written];
        if self.wrap && written > 0 {
            self.adler = adler32(self.adler, made);
        }
        self.keep(made);
        (read, written)
    }
}
