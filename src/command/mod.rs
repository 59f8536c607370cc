//! The `ijen` command: `java`'s command line, the launcher and the tools. Knows no Java semantics; the process-wide
//! things (signals, panic hook, exit) belong to `main.rs`.
mod arguments;
pub mod hotspot;
pub mod javap;
pub mod launcher;
mod modules;
pub mod options;
pub mod verify;
