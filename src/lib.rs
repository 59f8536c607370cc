//! Ijen, a Java virtual machine: the library behind the `ijen` command.
//!
//! An embedder makes a VM with a [`vm::VmBuilder`] and runs a program in it. The world that the program sees is a [`host::Host`]: the real one,
//! or one in memory. VMs share nothing; many may run in one process.
//!
//! ```
//! use ijen::host::{RealHost, STDOUT};
//! use ijen::vm::{Program, VmBuilder, VmError};
//! use std::sync::Arc;
//!
//! # fn main() -> Result<(), VmError> {
//! // Real files, and a console that is kept in memory.
//! let host = Arc::new(RealHost::captured(""));
//! let vm = VmBuilder::new(host.clone())
//!     .configure(|config| config.class_path = vec!["testdata/hello.jar".into()])
//!     .max_heap(Some(16 << 20))
//!     .build()?;
//! let program = Program { main_class: "Greeting".into(), arguments: vec!["embedder".into()], dry_run: false };
//! assert_eq!(vm.run_main(program)?, 0);
//! assert_eq!(host.output(STDOUT), b"Hello, embedder! This is Java 25 on Ijen.\n");
//! # Ok(())
//! # }
//! ```
//!
//! [`classfile`] reads and writes class files without a VM, [`verify`] verifies them. The other modules are the VM's inside, open for tests and
//! tools. The code map is in `README.md`, the rules are in `docs/architecture.md`.
pub mod classfile;
pub mod command;
pub mod heap;
pub mod host;
pub mod interp;
pub mod natives;
pub mod runtime;
pub mod verify;
pub mod vm;
