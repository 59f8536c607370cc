//! `cargo +nightly fuzz run translator corpus`
#![no_main]

#[allow(dead_code, reason = "each target uses its part")]
#[path = "../../tests/support/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::translator(bytes));
