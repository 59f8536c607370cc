//! Running ops: the handlers, two dispatchers made from the one op list, and the slow paths behind pseudo-ops (JVMS 2.11, 6.5).
//!
//! Unsafe island. E1: a pc points into translated code (or a stub), whose words the translator checked. E2: registers in ops lie inside the frame
//! that the callee's entry op compared with the stack limit. E3: a thread's record outlives its run. E4: reference registers hold references that
//! the collector updates at every safepoint, so between two safepoints an address made from one is good.
#![allow(unsafe_code, reason = "handlers work on raw frames, code and heap memory; invariants E1 to E4 above")]
mod calls;
mod continuations;
mod dispatch;
mod handle_calls;
mod handlers;
mod init_frame;
mod intrinsics;
mod locks;
mod native_call;
mod objects;
mod pairs;
mod quicken;
mod slow;
mod state;
mod unwind;

pub use dispatch::run;
pub use init_frame::{class_of as class_in_init, init_entry, initialize};
pub use intrinsics::GROUPS as INTRINSICS;
pub use quicken::reopen_object_init;
pub use slow::enter_from_rust;
pub use state::pseudo;
