//! Several VMs in one process.
use ijen::host::{Host, RealHost};
use ijen::vm::{Program, VmBuilder};
use std::sync::Arc;

fn run(main_class: &str) -> i32 {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/");
    let host: Arc<dyn Host> = Arc::new(RealHost::new());
    let built =
        VmBuilder::new(host).configure(|config| config.class_path = vec![format!("{root}hello.jar")]).max_heap(Some(16 << 20)).build();
    let program = Program { main_class: main_class.into(), arguments: vec![], dry_run: false };
    built.expect("a VM").run_main(program).expect("it runs")
}

#[test]
fn two_vms_run_at_once_and_one_after_the_other() {
    let first = std::thread::spawn(|| run("Greeting"));
    let second = std::thread::spawn(|| run("NoSuchClass"));
    assert_eq!(first.join().expect("no panic"), 0);
    assert_eq!(second.join().expect("no panic"), 1);
    assert_eq!(run("Greeting"), 0);
}
