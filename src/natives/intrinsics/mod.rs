//! The bodies of intrinsics, a file for each kind of work. Each row's method has a body of its own in the class library, which does
//! the same (`testdata/java/intrinsic*` compares them); what a function here declines with `None` is left to that body.
use crate::runtime::intrinsics::Group;

mod arrays;
mod bigint;
mod builders;
mod bytes;
mod characters;
mod maths;
mod montgomery;
mod numbers;
mod objects;
mod strings;
mod unsafes;

/// All of them.
pub const GROUPS: &[Group] = &[
    arrays::ARRAYS,
    arrays::OBJECT,
    arrays::SORTS,
    arrays::SYSTEM,
    bigint::MAGNITUDE,
    builders::ABSTRACT_BUILDER,
    builders::STRING_BUILDER,
    bytes::ADLER_32,
    bytes::BASE64_DECODER,
    bytes::BASE64_ENCODER,
    bytes::BLOCK_DIGEST,
    bytes::CRC_32,
    bytes::CRC_32C,
    bytes::SPONGE_DIGEST,
    bytes::WIDE_DIGEST,
    characters::CASE,
    characters::CHARACTER,
    maths::MATH,
    montgomery::MONTGOMERY,
    numbers::CHARACTER,
    numbers::DOUBLE,
    numbers::FLOAT,
    numbers::INTEGER,
    numbers::LONG,
    numbers::SHORT,
    objects::CLASS,
    objects::OBJECT,
    objects::OBJECTS,
    objects::REFERENCE,
    objects::SYSTEM,
    objects::THREAD,
    strings::CODING,
    strings::LATIN1,
    strings::STRING,
    strings::UTF16,
    unsafes::UNSAFE,
];
