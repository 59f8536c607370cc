//! Compression as zlib does it, bit for bit, and decompression, for `ijen_internal_zlib`.
mod deflate;
mod huffman;
mod inflate;

pub use deflate::{Buffers, Deflate, Flush, adler32};
pub use inflate::Inflate;
