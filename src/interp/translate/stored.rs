//! Translated code as bytes, for the image of the class library: what the library's methods become is known when the VM is built.
use super::{CodePoint, FrameSize, OpHandler, Translated};

/// Of the sources that decide what code looks like (`build.rs`): stored code of another fingerprint is not used.
pub const FINGERPRINT: u64 = crate::runtime::loading::image::fingerprint(env!("IJEN_TRANSLATOR"));

const HEADER: usize = 24;

impl Translated {
    /// Little-endian: five frame sizes and the number of handlers (2 bytes each), numbers of words and of points (4), 4 bytes of nothing; the
    /// words (8 bytes), handlers (4, 4, 4, 2 and 2 of nothing), points (4, 2, 2).
    pub fn to_bytes(&self) -> Vec<u8> {
        let FrameSize { refs, prims, ref_args, prim_args, ref_locals } = self.frame;
        let mut bytes = Vec::new();
        for number in [refs, prims, ref_args, prim_args, ref_locals, self.exception_table.len() as u16] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend((self.code.len() as u32).to_le_bytes());
        bytes.extend((self.points.len() as u32).to_le_bytes());
        bytes.resize(HEADER, 0);
        bytes.extend(self.code.iter().flat_map(|word| word.to_le_bytes()));
        for handler in &self.exception_table {
            let places = [handler.start, handler.end, handler.handler, u32::from(handler.catch_type)];
            bytes.extend(places.iter().flat_map(|place| place.to_le_bytes()));
        }
        for point in &self.points {
            bytes.extend(point.op.to_le_bytes());
            bytes.extend(point.bci.to_le_bytes());
            bytes.extend(point.live_refs.to_le_bytes());
        }
        bytes
    }

    /// What [`Translated::to_bytes`] wrote; `None` for anything shorter.
    pub fn from_bytes(bytes: &[u8]) -> Option<Translated> {
        let (header, rest) = bytes.split_at_checked(HEADER)?;
        let short = |at: usize| u16::from_le_bytes([header[at], header[at + 1]]);
        let long = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]) as usize;
        let (words, rest) = rest.split_at_checked(long(12) * 8)?;
        let (handlers, rest) = rest.split_at_checked(usize::from(short(10)) * 16)?;
        let (points, _) = rest.split_at_checked(long(16) * 8)?;
        let u32_at = |bytes: &[u8], at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        Some(Translated {
            code: words.as_chunks().0.iter().map(|word| u64::from_le_bytes(*word)).collect(),
            frame: FrameSize { refs: short(0), prims: short(2), ref_args: short(4), prim_args: short(6), ref_locals: short(8) },
            exception_table: handlers
                .as_chunks::<16>()
                .0
                .iter()
                .map(|row| OpHandler {
                    start: u32_at(row, 0),
                    end: u32_at(row, 4),
                    handler: u32_at(row, 8),
                    catch_type: u32_at(row, 12) as u16,
                })
                .collect(),
            points: points
                .as_chunks::<8>()
                .0
                .iter()
                .map(|row| {
                    let [a, b, c, d, e, f, g, h] = *row;
                    CodePoint {
                        op: u32::from_le_bytes([a, b, c, d]),
                        bci: u16::from_le_bytes([e, f]),
                        live_refs: u16::from_le_bytes([g, h]),
                    }
                })
                .collect(),
        })
    }
}
