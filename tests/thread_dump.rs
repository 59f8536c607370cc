//! The dump that SIGQUIT asks for: what blocked threads hold and wait for, and the deadlocks among them, as HotSpot tells it. The program is
//! `testdata/java/virtual/Deadlocked.java`; `IJEN_BIN=$JAVA_HOME/bin/java` runs the test on another `java`.
mod support;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

fn dump() -> String {
    let java = std::env::var("IJEN_BIN").unwrap_or_else(|_| env!("CARGO_BIN_EXE_ijen").into());
    let jar = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/java/virtual/virtual.jar");
    let mut child = Command::new(java)
        .arg("-cp")
        .arg(jar)
        .args(["Deadlocked", "stay"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
    let mut text = String::new();
    stdout.read_line(&mut text).expect("a line");
    assert_eq!(text, "ready [BLOCKED, BLOCKED, WAITING, WAITING, WAITING, WAITING]\n");
    let killed = Command::new("kill").args(["-QUIT", &child.id().to_string()]).status().expect("kill is there");
    assert!(killed.success());
    while !text.ends_with("deadlocks.\n") {
        assert!(stdout.read_line(&mut text).expect("a line") > 0, "the dump ends early:\n{text}");
    }
    // It goes on as if nothing had been asked.
    child.stdin.take().expect("piped").write_all(b"A").expect("it reads");
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("the rest");
    assert!(rest.contains("read 65\n"), "{rest}");
    assert!(child.wait().expect("it ends").success());
    text
}

/// The text with addresses as numbers in the order of their appearance, without the frames of the library and of classes made at run time.
fn plain(text: &str) -> String {
    let mut numbers = BTreeMap::new();
    let mut plain = String::new();
    for line in text.lines().filter(|line| !line.contains("(java.base@") && !line.contains("$$Lambda")) {
        let mut rest = line;
        while let Some(at) = rest.find("0x") {
            let digits = rest[at + 2..].find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len() - at - 2);
            let next = numbers.len();
            let number = numbers.entry(rest[at..at + 2 + digits].to_owned()).or_insert(next);
            plain += &format!("{}#{number}", &rest[..at]);
            rest = &rest[at + 2 + digits..];
        }
        plain += &format!("{rest}\n");
    }
    plain
}

/// State and stack of the thread `name`.
fn thread(text: &str, name: &str) -> String {
    let start = text.find(&format!("\n\"{name}\" #")).unwrap_or_else(|| panic!("no thread {name} in:\n{text}"));
    let state = text[start..].find("   java.lang").expect("a state") + start;
    plain(&text[state..state + text[state..].find("\n\n").expect("an empty line")])
}

#[test]
fn blocked_threads_say_what_they_wait_for() {
    let text = dump();
    let blocked = "   java.lang.Thread.State: BLOCKED (on object monitor)\n\tat Deadlocked.leftThenRight(Deadlocked.java:26)\n\
                   \t- waiting to lock <#0> (a java.lang.StringBuilder)\n\t- locked <#1> (a java.lang.Object)\n";
    assert_eq!(thread(&text, "one"), blocked);
    let parked = "   java.lang.Thread.State: WAITING (parking)\n\t- parking to wait for  <#0> (a java.util.concurrent.locks.ReentrantLock$NonfairSync)\n\
                  \tat Deadlocked.lock(Deadlocked.java:43)\n";
    assert!(thread(&text, "three").starts_with(parked), "{}", thread(&text, "three"));
    let waiting = "   java.lang.Thread.State: WAITING (on object monitor)\n\t- waiting on <#0> (a java.lang.Object)\n\
                   \tat Deadlocked.waiting(Deadlocked.java:50)\n\t- locked <#0> (a java.lang.Object)\n";
    assert!(thread(&text, "alone").starts_with(waiting), "{}", thread(&text, "alone"));
    assert!(thread(&text, "parked").contains("\t- parking to wait for  <#0> (a java.lang.Object)\n"));
}

#[test]
fn deadlocks_are_found() {
    let text = dump();
    let start = text.find("\nFound one Java-level deadlock:").expect("a deadlock");
    let expected = r#"
Found one Java-level deadlock:
=============================
"one":
  waiting to lock monitor M (object #0, a java.lang.StringBuilder),
  which is held by "two"

"two":
  waiting to lock monitor M (object #1, a java.lang.Object),
  which is held by "one"

Java stack information for the threads listed above:
===================================================
"one":
	at Deadlocked.leftThenRight(Deadlocked.java:26)
	- waiting to lock <#0> (a java.lang.StringBuilder)
	- locked <#1> (a java.lang.Object)
"two":
	at Deadlocked.rightThenLeft(Deadlocked.java:35)
	- waiting to lock <#1> (a java.lang.Object)
	- locked <#0> (a java.lang.StringBuilder)

Found one Java-level deadlock:
=============================
"three":
  waiting for ownable synchronizer #2, (a java.util.concurrent.locks.ReentrantLock$NonfairSync),
  which is held by "four"

"four":
  waiting for ownable synchronizer #3, (a java.util.concurrent.locks.ReentrantLock$NonfairSync),
  which is held by "three"
"#;
    // A monitor's own address means nothing.
    let mut report = String::new();
    for line in text[start..].lines() {
        match (line.find("lock monitor 0x"), line.find(" (object")) {
            (Some(from), Some(to)) => report += &format!("{}lock monitor M{}\n", &line[..from], &line[to..]),
            _ => report += &format!("{line}\n"),
        }
    }
    let report = plain(&report);
    assert!(report.starts_with(expected), "{}", support::difference(expected, &report));
    assert!(report.ends_with("\nFound 2 deadlocks.\n"), "{report}");
}
