//! The sibling-call dispatcher relies on an optimisation that nothing in the language promises: a handler's last call is a jump.
//!
//! `IJEN_RELEASE` names the binary to look at (the release build, in CI); without it, the one built for the tests.
mod support;

use std::path::PathBuf;
use std::process::Command;

fn binary() -> PathBuf {
    std::env::var_os("IJEN_RELEASE").map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_ijen")), PathBuf::from)
}

/// Every handler ends in an indirect jump to the next one, and none calls another.
#[test]
fn handlers_end_in_an_indirect_jump() -> Result<(), String> {
    if cfg!(not(target_arch = "x86_64")) {
        return support::skip("the disassembly is read for x86-64");
    }
    let arguments = ["-d", "-C", "--no-show-raw-insn", "-j", ".text"];
    let Ok(output) = Command::new("objdump").args(arguments).arg(binary()).output() else {
        return support::skip("no objdump");
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let listing = String::from_utf8_lossy(&output.stdout);
    let mut handlers = 0;
    let mut faults = Vec::new();
    for function in listing.split("\n\n") {
        let Some((head, body)) = function.trim_start().split_once('\n') else { continue };
        let Some((_, name)) = head.split_once("dispatch::sibling::") else { continue };
        let name = name.trim_end_matches(">:");
        let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if !plain || ["run", "leave"].contains(&name) {
            continue;
        }
        handlers += 1;
        if !body.contains("jmp    *") {
            faults.push(format!("{name}: no indirect jump"));
        }
        // Calls of library functions (`fmod`, `memset`) go through the global offset table, which is addressed from rip.
        let calls_handler = |line: &&str| line.contains("call   *") && !line.contains("(%rip)") || line.contains("dispatch::sibling");
        // These two call Rust bodies of library methods, by their table.
        let calls_bodies = name.ends_with("_intrinsic");
        let calls =
            body.lines().filter(|line| line.contains("call ") && !(calls_bodies && line.contains("call   *"))).filter(calls_handler);
        faults.extend(calls.map(|line| format!("{name}: {}", line.trim())));
    }
    // Handlers with the same code are folded into one.
    assert!(handlers > 150, "only {handlers} handlers found: has the dispatcher moved?");
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// A hundred million ops fit in the native stack of one.
#[test]
fn dispatch_does_not_grow_the_native_stack() {
    let jar = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/bench/bench.jar");
    let output = Command::new(binary()).args(["-cp", jar, "Loop", "10000000"]).output().expect("ijen starts");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "-1961673289\n", "{}", String::from_utf8_lossy(&output.stderr));
}
