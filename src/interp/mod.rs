//! Bytecode to register ops, and their execution.
pub mod ops;
