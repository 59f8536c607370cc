//! What the test programs of this folder share.
#![allow(dead_code, reason = "each test program uses its part")]
pub mod bless;
pub mod case;
pub mod hostile;
pub mod hprof;
pub mod jdk;
pub mod library;
pub mod mutate;
pub mod random;
pub mod run;
pub mod targets;

/// The first lines in which two texts differ, with some lines around them.
pub fn difference(expected: &str, actual: &str) -> String {
    let (left, right): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let same = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let mut text = format!("differs from line {} on\n", same + 1);
    for line in &left[same.saturating_sub(3)..same] {
        text += &format!("   {line}\n");
    }
    for line in left.iter().skip(same).take(8) {
        text += &format!(" - {line}\n");
    }
    for line in right.iter().skip(same).take(30) {
        text += &format!(" + {line}\n");
    }
    text
}

/// Prints why a check cannot be made here; a failure where `IJEN_REQUIRE_TOOLS` says that nothing may be missing.
pub fn skip(why: &str) -> Result<(), String> {
    if std::env::var_os("IJEN_REQUIRE_TOOLS").is_some() {
        return Err(format!("must not be skipped here: {why}"));
    }
    println!("skipped: {why}");
    Ok(())
}
