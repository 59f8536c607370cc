//! Ijen, a Java virtual machine: the library behind the `ijen` command. The code map is in `README.md`, the rules in `docs/architecture.md`.
pub mod classfile;
pub mod command;
pub mod heap;
pub mod host;
pub mod interp;
pub mod natives;
pub mod runtime;
pub mod verify;
pub mod vm;
