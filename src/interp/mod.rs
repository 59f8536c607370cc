//! Bytecode to register ops, and their execution.
pub mod arithmetic;
pub mod disasm;
pub mod ops;
pub mod translate;
