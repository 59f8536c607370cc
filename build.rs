//! Picks the dispatcher: without optimisation sibling calls would grow the native stack.
fn main() {
    println!("cargo::rustc-check-cfg=cfg(ijen_match_dispatch)");
    if std::env::var("OPT_LEVEL").as_deref() == Ok("0") || std::env::var_os("CARGO_CFG_MIRI").is_some() {
        println!("cargo::rustc-cfg=ijen_match_dispatch");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
