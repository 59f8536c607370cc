//! `ijen.internal.Properties`: system properties and environment.
use super::support::{Arg, string_array};
use crate::native_methods;
use crate::runtime::symbols::FixedState;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use indexmap::IndexMap;

fn initial<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    let rt = m.rt();
    let (platform, directory) = m.blocking(|| (rt.host.platform(), rt.host.current_directory()));
    let directory = directory.unwrap_or_else(|_| "/".into());
    let mut all: IndexMap<&str, &str, FixedState> = IndexMap::default();
    let class_path = rt.config.class_path.join(":");
    for (key, value) in [
        ("java.version", "25.0.3"),
        ("java.version.date", "2026-04-21"),
        ("java.specification.version", "25"),
        ("java.specification.name", "Java Platform API Specification"),
        ("java.specification.vendor", "Oracle Corporation"),
        ("java.vm.specification.version", "25"),
        ("java.vm.specification.name", "Java Virtual Machine Specification"),
        ("java.vm.specification.vendor", "Oracle Corporation"),
        ("java.runtime.name", "Ijen Runtime Environment"),
        ("java.runtime.version", "25.0.3"),
        ("java.vm.name", "Ijen"),
        ("java.vm.vendor", "Ijen"),
        ("java.vm.version", env!("CARGO_PKG_VERSION")),
        ("java.vm.info", "interpreted mode"),
        ("java.vendor", "Ijen"),
        ("java.vendor.url", ""),
        ("java.vendor.url.bug", ""),
        ("java.class.version", "69.0"),
        ("java.home", "/"),
        ("java.library.path", ""),
        ("java.io.tmpdir", &platform.temporary_directory),
        ("java.class.path", &class_path),
        ("os.name", &platform.os_name),
        ("os.version", &platform.os_version),
        ("os.arch", &platform.os_arch),
        ("user.name", &platform.user_name),
        ("user.home", &platform.user_home),
        ("user.dir", &directory),
        ("user.language", &platform.locale.0),
        ("file.separator", "/"),
        ("path.separator", ":"),
        ("line.separator", "\n"),
        ("file.encoding", "UTF-8"),
        ("native.encoding", "UTF-8"),
        ("stdout.encoding", "UTF-8"),
        ("stderr.encoding", "UTF-8"),
        ("stdin.encoding", "UTF-8"),
        ("sun.jnu.encoding", "UTF-8"),
        ("sun.arch.data.model", "64"),
        ("sun.cpu.endian", "little"),
        ("sun.io.unicode.encoding", "UnicodeLittle"),
        ("sun.java.launcher", "SUN_STANDARD"),
        ("jdk.debug", "release"),
        ("sun.java.command", &rt.config.command),
    ] {
        all.insert(key, value);
    }
    if !platform.locale.1.is_empty() {
        all.insert("user.country", &platform.locale.1);
    }
    // What is said of the machine itself is not for options to change.
    let fixed = ["java.version", "java.specification.", "java.vm.", "java.runtime.", "java.vendor", "java.class.version"];
    let free = rt.config.properties.iter().filter(|(key, _)| !fixed.iter().any(|start| key.starts_with(start)));
    all.extend(free.map(|(k, v)| (k.as_str(), v.as_str())));
    let flat: Vec<&str> = all.into_iter().flat_map(|(k, v)| [k, v]).collect();
    string_array(m, &flat).map(Some)
}

fn environment<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    let host = &m.rt().host;
    let flat: Vec<String> = m.blocking(|| host.environment()).into_iter().flat_map(|(k, v)| [k, v]).collect();
    string_array(m, &flat).map(Some)
}

native_methods! { "ijen/internal/Properties":
    static "initial" "()[Ljava/lang/String;" => initial() -> Ref;
    static "environment" "()[Ljava/lang/String;" => environment() -> Ref;
}
