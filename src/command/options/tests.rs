use super::*;
use crate::host::MemoryHost;

fn parse_with(host: MemoryHost, line: &str) -> CommandLine {
    parse(line.split_whitespace().map(str::to_owned).collect(), &host)
}

fn plan(line: &str) -> LaunchPlan {
    match parse_with(MemoryHost::default(), line).action {
        Ok(Action::Run(plan)) => *plan,
        other => panic!("{line}: {other:?}"),
    }
}

fn refusal(line: &str) -> String {
    let refusal = parse_with(MemoryHost::default(), line).action.unwrap_err();
    assert_eq!(refusal.exit, 1);
    refusal.stdout + &refusal.stderr
}

#[test]
fn the_table_is_sound() {
    command().debug_assert();
}

#[test]
fn class_path_and_arguments() {
    let plan = plan("-cp a --class-path=b -classpath c:d p/Q -cp x @y");
    assert_eq!(plan.target, Target::Class("p.Q".into()));
    assert_eq!(plan.options.class_path.as_deref(), Some("c:d"));
    assert_eq!(plan.args, ["-cp", "x", "@y"]);
}

#[test]
fn settings() {
    let plan = plan(
        "-Xmx64m -Xmx1g -Xss512k -Da=1 -Db -D=3 -ea -da:p... -ea:p.C -esa -verbose:gc -Xlog:class+load=info --gc-stress=97,boot --dispatcher=match --dry-run -jar x.jar -version",
    );
    let options = &plan.options;
    assert_eq!((options.max_heap, options.stack_size), (Some(1 << 30), Some(512 << 10)));
    assert_eq!(options.properties, [("a".into(), "1".into()), ("b".into(), String::new())]);
    let scopes: Vec<_> = options.assertions.iter().map(|setting| (setting.enable, setting.scope.clone())).collect();
    assert_eq!(
        scopes,
        [(true, AssertionScope::Everything), (false, AssertionScope::Package("p".into())), (true, AssertionScope::Class("p.C".into()))]
    );
    assert!(options.system_assertions && options.verbose_gc && options.verbose_class && !options.verbose_jni && plan.dry_run);
    assert_eq!(options.gc_stress, Some(GcStress { every: 97, from_boot: true }));
    assert_eq!(options.dispatcher, Dispatcher::Match);
    assert_eq!((plan.target, plan.args), (Target::Jar("x.jar".into()), vec!["-version".to_owned()]));
}

#[test]
fn refusals_are_those_of_java() {
    const REST: &str = "Error: Could not create the Java Virtual Machine.\nError: A fatal exception has occurred. Program will exit.\n";
    for (line, first) in [
        ("-Xmx1x A", "Invalid maximum heap size: -Xmx1x\n"),
        ("-Xmx A", "Invalid maximum heap size: -Xmx\n"),
        ("-Xmx0 A", "Invalid maximum heap size: -Xmx0\n"),
        ("-Xms1x A", "Invalid initial heap size: -Xms1x\n"),
        ("-Xss3x A", "Invalid thread stack size: -Xss3x\n"),
        ("-foo A", "Unrecognized option: -foo\n"),
        ("--enable-preview=x A", "Unrecognized option: --enable-preview=x\n"),
        ("-foo -version", "Unrecognized option: -foo\n"),
        ("-XX:+NoSuch -foo A", "Unrecognized VM option 'NoSuch'\n"),
        ("-Xss1k A", "\nThe Java thread stack size specified is too small. Specify at least 136k\n"),
    ] {
        assert_eq!(refusal(line), format!("{first}{REST}"), "{line}");
    }
    assert_eq!(refusal("-cp"), "Error: -cp requires class path specification\n");
    assert_eq!(refusal("--add-opens"), "Error: --add-opens requires modules to be specified\n");
    assert_eq!(refusal("@missing"), "Error: could not open `missing'\n");
    assert_eq!(refusal("-Xmx1k A"), "Error occurred during initialization of VM\nToo small maximum heap\n");
    assert_eq!(
        refusal("-Xmx10m -Xms20m A"),
        "Error occurred during initialization of VM\nInitial heap size set to a larger value than the maximum heap size\n"
    );
    assert!(refusal("-jar").starts_with("Error: -jar requires jar file specification\nUsage: "));
    assert!(matches!(parse_with(MemoryHost::default(), "-XX:+IgnoreUnrecognizedVMOptions -foo A").action, Ok(Action::Run(_))));
}

#[test]
fn actions() {
    for (line, action) in [
        ("", Action::Usage),
        ("-Xint", Action::Usage),
        ("-version -foo", Action::Version(Console::Stderr)),
        ("--version", Action::Version(Console::Stdout)),
        ("-help", Action::Help(Console::Stderr)),
        ("javap -c X", Action::Javap(vec!["-c".into(), "X".into()])),
    ] {
        assert_eq!(parse_with(MemoryHost::default(), line).action, Ok(action), "{line}");
    }
    assert_eq!(plan("run javap").target, Target::Class("javap".into()));
}

#[test]
fn environment() {
    let line =
        parse_with(MemoryHost::default().variable("JAVA_TOOL_OPTIONS", "-Dk=1 -Dz='a b'").variable("_JAVA_OPTIONS", "-Dk=3"), "-Dk=2 A");
    assert_eq!(line.notes, "Picked up JAVA_TOOL_OPTIONS: -Dk=1 -Dz='a b'\nPicked up _JAVA_OPTIONS: -Dk=3\n");
    let Ok(Action::Run(plan)) = line.action else { panic!() };
    let pairs: Vec<_> = plan.options.properties.iter().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(pairs, ["k=1", "z=a b", "k=2", "k=3"]);

    for (text, message) in [
        ("-jar", "Error: Option -jar is not allowed in environment variable JDK_JAVA_OPTIONS\n"),
        ("A", "Error: Cannot specify main class in environment variable JDK_JAVA_OPTIONS\n"),
        ("-Dk='x y", "Error: Unmatched quote in environment variable JDK_JAVA_OPTIONS\n"),
    ] {
        let line = parse_with(MemoryHost::default().variable("JDK_JAVA_OPTIONS", text), "A");
        assert_eq!(line.notes, format!("NOTE: Picked up JDK_JAVA_OPTIONS: {text}\n"));
        assert_eq!(line.action.unwrap_err().stderr, message);
    }
    let line = parse_with(MemoryHost::default().variable("JAVA_TOOL_OPTIONS", "-cp x"), "A");
    assert!(line.action.unwrap_err().stderr.starts_with("Unrecognized option: -cp\n"));
}

#[test]
fn argument_files() {
    let host = MemoryHost::default().file("/arg", "-Dk=\"a b\" A x").file("/value", "dir");
    let Ok(Action::Run(plan)) = parse_with(host, "-cp @value @arg @arg").action else { panic!() };
    assert_eq!(plan.options.class_path.as_deref(), Some("dir"));
    assert_eq!(plan.args, ["x", "@arg"]);
}
