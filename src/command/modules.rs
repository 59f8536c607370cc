//! The module options of the command line: what `java` complains about when it starts (JEP 261). The names of the JDK's modules are
//! known so that scripts written for it work; those of a module path are resolved by the library (`java.lang.ModuleBoot`).
use super::options::Refusal;
use crate::host::{FileKind, Host};

/// The modules of JDK 25, one a line.
const MODULES: &str = include_str!("modules.txt");
/// The packages of its java.base, exported or not, one a line.
const PACKAGES: &str = include_str!("java_base_packages.txt");

/// Checks options such as (`add-opens`, `java.base/java.lang=ALL-UNNAMED`): the warnings, or why nothing is started.
/// With a module path, any name may be that of a module.
pub fn check(options: &[(String, String)], module_path: bool) -> Result<String, Refusal> {
    let known = |module: &str| module_path || known(module);
    let mut warnings = String::new();
    for (option, value) in options {
        match option.as_str() {
            "add-opens" | "add-exports" => packages(option, value, known, &mut warnings)?,
            "add-reads" => {
                let (module, targets) = split(option, value)?;
                for name in std::iter::once(module).chain(targets).filter(|name| !known(name)) {
                    warnings += &unknown(name, option);
                }
            }
            "add-modules" | "limit-modules" => {
                if let Some(name) = value.split(',').find(|name| !name.is_empty() && !known(name) && !name.starts_with("ALL-")) {
                    return Err(failed(&format!("java.lang.module.FindException: Module {name} not found")));
                }
            }
            "patch-module" => match value.split_once('=') {
                Some((module, _)) if !known(module) => warnings += &unknown(module, option),
                Some(_) => {}
                None => {
                    let refusal = Refusal::vm("");
                    let stdout = "Missing '=' in --patch-module specification\n".into();
                    return Err(Refusal { stdout, stderr: refusal.stderr.trim_start().into(), ..refusal });
                }
            },
            "native-access" => {
                for name in value.split(',').filter(|name| !known(name)) {
                    warnings += &unknown(name, "enable-native-access");
                }
            }
            "illegal-native-access" if !matches!(value.as_str(), "allow" | "warn" | "deny") => {
                let cause = format!("java.lang.RuntimeException: Value specified to --illegal-native-access not recognized: '{value}'");
                return Err(failed(&format!("java.lang.ExceptionInInitializerError\nCaused by: {cause}")));
            }
            _ => {}
        }
    }
    Ok(warnings)
}

/// What `java.lang.Module` has to know of the options, as properties of the names that HotSpot passes them under.
pub fn properties(options: &[(String, String)]) -> Vec<(String, String)> {
    let named = |(index, (option, value)): (usize, &(String, String))| {
        let key = match option.as_str() {
            "add-opens" => "addopens",
            "add-exports" => "addexports",
            "add-modules" => "addmods",
            "native-access" => "enable.native.access",
            "illegal-native-access" => return Some(("jdk.module.illegal.native.access".into(), value.clone())),
            _ => return None,
        };
        Some((format!("jdk.module.{key}.{index}"), value.clone()))
    };
    options.iter().enumerate().filter_map(named).collect()
}

/// The properties of a program that starts with a module path, and of `-m module[/class]`.
pub fn main_properties(path: &str, main: Option<&str>) -> Vec<(String, String)> {
    let (module, class) = main.map_or((None, None), |main| match main.split_once('/') {
        Some((module, class)) => (Some(module), Some(class)),
        None => (Some(main), None),
    });
    let path = Some(path).filter(|path| !path.is_empty());
    let rows = [("jdk.module.path", path), ("jdk.module.main", module), ("jdk.module.main.class", class)];
    rows.into_iter().filter_map(|(name, value)| Some((name.into(), value?.into()))).collect()
}

/// Where the classes of a module path's modules are: its jars and directories, or those in a directory that is no module.
pub fn places(host: &dyn Host, path: &str) -> Vec<String> {
    let exists = |path: &str, kind| host.metadata(path, true).is_ok_and(|metadata| metadata.kind == kind);
    let exploded = |directory: &str| exists(&format!("{directory}/module-info.class"), FileKind::File);
    let mut all = Vec::new();
    for entry in path.split(':').filter(|entry| !entry.is_empty()) {
        if !exists(entry, FileKind::Directory) || exploded(entry) {
            all.push(entry.to_owned());
            continue;
        }
        let mut names = host.list(entry).unwrap_or_default();
        names.sort();
        let inside = names.into_iter().map(|name| format!("{}/{name}", entry.trim_end_matches('/')));
        all.extend(inside.filter(|path| path.ends_with(".jar") || exploded(path)));
    }
    all
}

fn packages(option: &str, value: &str, known: impl Fn(&str) -> bool, warnings: &mut String) -> Result<(), Refusal> {
    let (place, targets) = split(option, value)?;
    let Some((module, package)) = place.split_once('/').filter(|(module, package)| !module.is_empty() && !package.is_empty()) else {
        return Err(failed(&format!("java.lang.RuntimeException: Unable to parse --{option} <module>/<package>: {place}")));
    };
    if !known(module) {
        *warnings += &unknown(module, option);
    } else if module == "java.base" && !PACKAGES.lines().any(|line| line == package) {
        *warnings += &format!("WARNING: package {package} not in {module}\n");
    }
    for target in targets.into_iter().filter(|target| !known(target)) {
        *warnings += &unknown(target, option);
    }
    Ok(())
}

/// `key=target,target`.
fn split<'a>(option: &str, value: &'a str) -> Result<(&'a str, Vec<&'a str>), Refusal> {
    match value.split_once('=') {
        Some((key, targets)) if !key.is_empty() && !targets.is_empty() => {
            let targets: Vec<&str> = targets.split(',').filter(|target| !target.is_empty()).collect();
            if targets.is_empty() {
                return Err(failed(&format!("java.lang.RuntimeException: Target must be specified: --{option} {value}")));
            }
            Ok((key, targets))
        }
        _ => Err(failed(&format!("java.lang.RuntimeException: Unable to parse --{option} <module>=<value>: {value}"))),
    }
}

fn known(module: &str) -> bool {
    module == "ALL-UNNAMED" || MODULES.lines().any(|line| line == module)
}

fn unknown(module: &str, option: &str) -> String {
    format!("WARNING: Unknown module: {module} specified to --{option}\n")
}

fn failed(message: &str) -> Refusal {
    Refusal { stdout: format!("Error occurred during initialization of boot layer\n{message}\n"), stderr: String::new(), exit: 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(option: &str, value: &str) -> Result<String, String> {
        check(&[(option.into(), value.into())], false).map_err(|refusal| refusal.stdout.lines().last().unwrap_or_default().into())
    }

    #[test]
    fn what_java_says() {
        assert_eq!(one("add-opens", "java.base/java.lang=ALL-UNNAMED"), Ok(String::new()));
        assert_eq!(one("add-opens", "java.base/no.such=java.sql"), Ok("WARNING: package no.such not in java.base\n".into()));
        assert_eq!(one("add-reads", "no.such=java.sql"), Ok("WARNING: Unknown module: no.such specified to --add-reads\n".into()));
        let parse = "java.lang.RuntimeException: Unable to parse --add-opens";
        assert_eq!(one("add-opens", "java.base"), Err(format!("{parse} <module>=<value>: java.base")));
        assert_eq!(one("add-opens", "java.base=x"), Err(format!("{parse} <module>/<package>: java.base")));
        assert_eq!(one("add-modules", "java.base,no.such"), Err("java.lang.module.FindException: Module no.such not found".into()));
    }
}
