//! Compression as zlib does it, bit for bit, for `ijen_internal_zlib`.
mod deflate;
mod huffman;

pub use deflate::{Buffers, Deflate, Flush, adler32};
