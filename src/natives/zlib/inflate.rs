//! Decompression (RFC 1950, 1951): `flate2` with zlib-rs, which has zlib's states and words.
use super::adler32;
use flate2::{Decompress, FlushDecompress, Status};

/// Where a stream stands.
#[derive(PartialEq, Eq)]
enum Phase {
    Data,
    /// It has to be told what may be repeated from before.
    Dictionary,
    Done,
    /// What is wrong with the data.
    Failed(Box<str>),
}

/// A decompressor.
pub struct Inflate {
    stream: Decompress,
    phase: Phase,
    wrap: bool,
    adler: u32,
}

impl Inflate {
    /// With header and checksum of RFC 1950 if `wrap`.
    pub fn new(wrap: bool) -> Self {
        Self { stream: Decompress::new(wrap), phase: Phase::Data, wrap, adler: 1 }
    }

    /// The checksum of what came out so far, or that of the dictionary that is needed.
    pub fn adler(&self) -> u32 {
        self.adler
    }

    /// The end of the data has come.
    pub fn is_done(&self) -> bool {
        self.phase == Phase::Done
    }

    /// [`Inflate::set_dictionary`] comes next.
    pub fn needs_dictionary(&self) -> bool {
        self.phase == Phase::Dictionary
    }

    /// What is wrong with the data, in zlib's words.
    pub fn failure(&self) -> Option<&str> {
        match &self.phase {
            Phase::Failed(message) => Some(message),
            _ => None,
        }
    }

    /// False when it is not asked for, or is another one.
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> bool {
        if self.wrap && self.phase != Phase::Dictionary || self.stream.set_dictionary(dictionary).is_err() {
            return false;
        }
        (self.phase, self.adler) = (Phase::Data, 1);
        true
    }

    /// Bytes read and written; then the stream may have come to its end, want a dictionary, or have failed.
    pub fn run(&mut self, input: &[u8], output: &mut [u8]) -> (usize, usize) {
        if self.phase != Phase::Data {
            return (0, 0);
        }
        let (read, written) = (self.stream.total_in(), self.stream.total_out());
        let result = self.stream.decompress(input, output, FlushDecompress::None);
        let (read, written) = ((self.stream.total_in() - read) as usize, (self.stream.total_out() - written) as usize);
        if self.wrap {
            self.adler = adler32(self.adler, &output[..written]);
        }
        match result {
            Ok(Status::StreamEnd) => self.phase = Phase::Done,
            Ok(Status::Ok | Status::BufError) => {}
            Err(error) => match error.needs_dictionary() {
                Some(adler) => (self.phase, self.adler) = (Phase::Dictionary, adler),
                None => self.phase = Phase::Failed(words(error.message()).into()),
            },
        }
        (read, written)
    }
}

/// zlib's words for a failure. Where zlib-rs's fast loop found it, it has lost them; most of these are of one kind.
fn words(message: Option<&str>) -> &str {
    match message {
        None | Some("repeated call with bad state") => "invalid distance too far back",
        Some(message) => message,
    }
}
