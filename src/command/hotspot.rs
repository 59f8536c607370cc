//! HotSpot's `-XX` flags: scripts carry them, so each known name is accepted, a few are obeyed, and unknown ones are refused.
use super::options::{Refusal, parse_size};

/// The flags of HotSpot 25, one a line: name, kind of value, and whether it must be unlocked.
const FLAGS: &str = include_str!("hotspot_flags.txt");

/// The ids of HotSpot 25's intrinsics, one a line.
const INTRINSICS: &str = include_str!("hotspot_intrinsics.txt");

/// Switches of single intrinsics, and the ids that they turn off.
const INTRINSIC_SWITCHES: [(&str, &[&str]); 11] = [
    ("UseAdler32Intrinsics", &["_updateBytesAdler32"]),
    ("UseBASE64Intrinsics", &["_base64_encodeBlock", "_base64_decodeBlock"]),
    ("UseCRC32Intrinsics", &["_updateBytesCRC32"]),
    ("UseCRC32CIntrinsics", &["_updateBytesCRC32C"]),
    ("UseMD5Intrinsics", &["_md5_implCompress"]),
    ("UseMulAddIntrinsic", &["_mulAdd"]),
    ("UseMultiplyToLenIntrinsic", &["_multiplyToLen"]),
    ("UseSHA1Intrinsics", &["_sha_implCompress"]),
    ("UseSHA256Intrinsics", &["_sha2_implCompress"]),
    ("UseSHA512Intrinsics", &["_sha5_implCompress"]),
    ("UseSHA3Intrinsics", &["_sha3_implCompress", "_keccak"]),
];

/// Removed flags that HotSpot still knows by name, with the release that removed them.
const REMOVED: [(&str, &str); 1] = [("ZGenerational", "24.0")];

const COLLECTORS: [&str; 6] = ["UseSerialGC", "UseParallelGC", "UseG1GC", "UseZGC", "UseShenandoahGC", "UseEpsilonGC"];

/// What the `-XX` flags of a command line ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HotSpotFlags {
    pub ignore_unrecognized: bool,
    unlock_diagnostic: bool,
    unlock_experimental: bool,
    collectors: Vec<&'static str>,
    pub exit_on_out_of_memory: bool,
    pub heap_dump_on_out_of_memory: bool,
    pub heap_dump_path: Option<String>,
    pub max_heap: Option<u64>,
    pub initial_heap: Option<u64>,
    /// `NewSize`, `MaxNewSize`, `NewRatio`, `SurvivorRatio`, `MaxTenuringThreshold`.
    pub new_size: Option<u64>,
    pub max_new_size: Option<u64>,
    pub new_ratio: Option<u64>,
    pub survivor_ratio: Option<u64>,
    pub max_tenuring: Option<u64>,
    /// `SoftRefLRUPolicyMSPerMB`.
    pub soft_per_mb: Option<u64>,
    /// In kilobytes, as HotSpot counts.
    pub thread_stack_kilobytes: Option<u64>,
    pub print_gc: bool,
    /// `-XX:-ShowCodeDetailsInExceptionMessages` turns helpful messages off.
    pub plain_null_messages: bool,
    /// `-XX:-StackTraceInThrowable`.
    pub no_stack_traces: bool,
    pub max_stack_trace_depth: Option<u64>,
    pub max_metaspace: Option<u64>,
    pub max_direct_memory: Option<u64>,
    pub processors: Option<u64>,
    /// `DisableIntrinsic`, `ControlIntrinsic` and the switches of single ones: ids that are off.
    pub disabled_intrinsics: Vec<String>,
}

impl HotSpotFlags {
    /// One flag, without its `-XX:`. The warning, if HotSpot gives one.
    pub fn add(&mut self, flag: &str) -> Result<Option<String>, Refusal> {
        let (name, switch, value) = match flag.as_bytes().first() {
            Some(b'+' | b'-') if flag.contains('=') && FLAGS.lines().any(|line| line.split(' ').next() == flag[1..].split('=').next()) => {
                return Err(Refusal::vm(format!("Improperly specified VM option '{}'", &flag[1..])));
            }
            Some(b'+') => (&flag[1..], Some(true), None),
            Some(b'-') => (&flag[1..], Some(false), None),
            _ => match flag.split_once('=') {
                Some((name, value)) => (name, None, Some(value)),
                None => (flag, None, None),
            },
        };
        let row = FLAGS.lines().map(|line| line.split(' ').collect::<Vec<_>>()).find(|row| row[0] == name);
        let Some(row) = row else {
            if let Some((_, release)) = REMOVED.iter().find(|(removed, _)| *removed == name) {
                return Ok(Some(format!("Ignoring option {name}; support was removed in {release}")));
            }
            if self.ignore_unrecognized {
                return Ok(None);
            }
            let shown = if switch.is_some() { name } else { flag };
            let hint = similar(name).map_or(String::new(), |(known, kind)| {
                let (before, after) = if kind == "bool" { ("(+/-)", "") } else { ("", "=<value>") };
                format!("\nDid you mean '{before}{known}{after}'?")
            });
            return Err(Refusal::vm(format!("Unrecognized VM option '{shown}'{hint}")));
        };
        let shown = if switch.is_some() { name } else { flag };
        let unlocked = match row.get(2) {
            Some(&"diagnostic") => self.unlock_diagnostic,
            Some(&"experimental") => self.unlock_experimental,
            _ => true,
        };
        if !unlocked {
            if self.ignore_unrecognized {
                return Ok(None);
            }
            let kind = row[2];
            let unlock = if kind == "diagnostic" { "UnlockDiagnosticVMOptions" } else { "UnlockExperimentalVMOptions" };
            return Err(Refusal::vm(format!(
                "Error: VM option '{name}' is {kind} and must be enabled via -XX:+{unlock}.\nError: The unlock option must precede '{name}'.\nImproperly specified VM option '{shown}'"
            )));
        }
        let boolean = row[1] == "bool";
        match (boolean, switch, value) {
            (true, None, _) => return Err(Refusal::vm(format!("Missing +/- setting for VM option '{flag}'"))),

            (false, Some(_), _) => return Err(Refusal::vm(format!("Unexpected +/- setting in VM option '{name}'"))),
            (true, Some(on), _) => self.switch(name, on)?,
            (false, None, value) => self.set(name, row[1], value, flag)?,
        }
        Ok(None)
    }

    fn switch(&mut self, name: &str, on: bool) -> Result<(), Refusal> {
        match name {
            "IgnoreUnrecognizedVMOptions" => self.ignore_unrecognized = on,
            "UnlockDiagnosticVMOptions" => self.unlock_diagnostic = on,
            "UnlockExperimentalVMOptions" => self.unlock_experimental = on,
            "ExitOnOutOfMemoryError" => self.exit_on_out_of_memory = on,
            "HeapDumpOnOutOfMemoryError" => self.heap_dump_on_out_of_memory = on,
            "PrintGC" | "PrintGCDetails" => self.print_gc = on,
            "ShowCodeDetailsInExceptionMessages" => self.plain_null_messages = !on,
            "StackTraceInThrowable" => self.no_stack_traces = !on,
            _ => {}
        }
        if let Some((_, ids)) = INTRINSIC_SWITCHES.iter().find(|(switch, _)| *switch == name) {
            ids.iter().for_each(|id| self.control_intrinsic(id, on));
        }
        if let Some(collector) = COLLECTORS.into_iter().find(|collector| *collector == name) {
            self.collectors.retain(|other| *other != collector);
            if on {
                self.collectors.push(collector);
            }
        }
        Ok(())
    }

    fn control_intrinsic(&mut self, id: &str, on: bool) {
        self.disabled_intrinsics.retain(|other| other != id);
        if !on {
            self.disabled_intrinsics.push(id.to_owned());
        }
    }

    /// A list of ids, separated by commas or spaces; `signed`: with a sign before each.
    fn control_intrinsics(&mut self, flag: &str, list: &str, signed: bool) -> Result<(), Refusal> {
        for item in list.split([',', ' ', '\n', '\t']).filter(|item| !item.is_empty()) {
            let (on, id) = match (signed, item.strip_prefix('+'), item.strip_prefix('-')) {
                (false, ..) => (false, item),
                (true, Some(id), _) => (true, id),
                (true, _, Some(id)) => (false, id),
                (true, None, None) => continue,
            };
            let ours = crate::vm::intrinsic_groups().flat_map(|group| group.rows).any(|row| row.id == id);
            if !ours && !INTRINSICS.lines().any(|known| known == id) {
                return Err(Refusal::vm(format!("Unrecognized intrinsic detected in {flag}: {id}")));
            }
            self.control_intrinsic(id, on);
        }
        Ok(())
    }

    fn set(&mut self, name: &str, kind: &str, value: Option<&str>, flag: &str) -> Result<(), Refusal> {
        let refused = || match name {
            "MaxHeapSize" => Refusal::vm(format!("Invalid maximum heap size: -XX:{flag}")),
            "InitialHeapSize" => Refusal::vm(format!("Invalid initial heap size: -XX:{flag}")),
            _ => Refusal::vm(format!("Improperly specified VM option '{flag}'")),
        };
        let value = value.ok_or_else(refused)?;
        let number = match kind {
            "number" => {
                let magnitude = value.strip_prefix('-').unwrap_or(value);
                Some(parse_size(magnitude).ok_or_else(refused)?)
            }
            "real" => value.parse::<f64>().map(|_| None).map_err(|_| refused())?,
            _ => None,
        };
        match name {
            "MaxHeapSize" => self.max_heap = number,
            "InitialHeapSize" => self.initial_heap = number,
            "NewSize" => self.new_size = number,
            "MaxNewSize" => self.max_new_size = number,
            "NewRatio" => self.new_ratio = number,
            "SurvivorRatio" => self.survivor_ratio = number,
            "MaxTenuringThreshold" => self.max_tenuring = number,
            "SoftRefLRUPolicyMSPerMB" => self.soft_per_mb = number,
            "ThreadStackSize" => self.thread_stack_kilobytes = number,
            "MaxJavaStackTraceDepth" => self.max_stack_trace_depth = number,
            "DisableIntrinsic" => self.control_intrinsics(name, value, false)?,
            "ControlIntrinsic" => self.control_intrinsics(name, value, true)?,
            "HeapDumpPath" => self.heap_dump_path = Some(value.to_owned()),
            "MaxMetaspaceSize" => self.max_metaspace = number,
            "MaxDirectMemorySize" => self.max_direct_memory = number,
            "ActiveProcessorCount" => self.processors = number.filter(|_| !value.starts_with('-')),
            _ => {}
        }
        Ok(())
    }

    /// What HotSpot finds wrong once it has seen every flag.
    pub fn conflict(&self) -> Option<&'static str> {
        (self.collectors.len() > 1).then_some("Multiple garbage collectors selected")
    }
}

/// The flag most like a misspelt one, with its kind: at least 7 of 10 pairs of neighbouring letters are the same.
fn similar(name: &str) -> Option<(&'static str, &'static str)> {
    let pairs = |text: &str| text.as_bytes().windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>();
    let wanted = pairs(name);
    let likeness = |other: &str| {
        let theirs = pairs(other);
        let shared = wanted.iter().filter(|pair| theirs.contains(pair)).count();
        2.0 * shared as f64 / (name.len() + other.len()) as f64
    };
    let rows = FLAGS.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    // Unlock options are needed to see the others.
    let candidates = rows.filter(|row| row.len() == 2).map(|row| (likeness(row[0]), (row[0], row[1])));
    candidates
        .filter(|(likeness, _)| *likeness >= 0.7)
        .fold(None, |best: Option<(f64, _)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        })
        .map(|(_, row)| row)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(flags: &[&str]) -> Result<HotSpotFlags, String> {
        let mut result = HotSpotFlags::default();
        for flag in flags {
            result.add(flag).map_err(|refusal| refusal.stderr.lines().next().unwrap_or_default().to_owned())?;
        }
        Ok(result)
    }

    #[test]
    fn intrinsics_are_switched_by_id() {
        let unlocked = |flag: &str| add(&["+UnlockDiagnosticVMOptions", flag]);
        assert_eq!(
            unlocked("DisableIntrinsic=_dsin,_updateCRC32 _String_slice").unwrap().disabled_intrinsics,
            ["_dsin", "_updateCRC32", "_String_slice"]
        );
        assert_eq!(unlocked("ControlIntrinsic=-_dsin,-_dcos,+_dsin").unwrap().disabled_intrinsics, ["_dcos"]);
        assert_eq!(unlocked("-UseMD5Intrinsics").unwrap().disabled_intrinsics, ["_md5_implCompress"]);
        assert_eq!(unlocked("DisableIntrinsic=_nope").unwrap_err(), "Unrecognized intrinsic detected in DisableIntrinsic: _nope");
        let ids = crate::vm::intrinsic_groups().flat_map(|group| group.rows).map(|row| row.id);
        for id in ids {
            let flag = format!("DisableIntrinsic={id}");
            assert_eq!(unlocked(&flag).unwrap().disabled_intrinsics, [id]);
        }
    }

    #[test]
    fn known_and_unknown() {
        assert!(add(&["+UseSerialGC", "TieredStopAtLevel=1", "-UseCompressedOops", "NewSize=3m"]).is_ok());
        assert_eq!(add(&["+NoSuch"]).unwrap_err(), "Unrecognized VM option 'NoSuch'");
        assert_eq!(add(&["NoSuch=3"]).unwrap_err(), "Unrecognized VM option 'NoSuch=3'");
        assert_eq!(add(&["UseSerialGC"]).unwrap_err(), "Missing +/- setting for VM option 'UseSerialGC'");
        assert_eq!(add(&["NewSize=1x"]).unwrap_err(), "Improperly specified VM option 'NewSize=1x'");
        assert!(add(&["+IgnoreUnrecognizedVMOptions", "+NoSuch"]).is_ok());
        assert!(add(&["+LogVMOutput"]).is_err());
        assert!(add(&["+UnlockDiagnosticVMOptions", "+LogVMOutput"]).is_ok());
        assert_eq!(add(&["+UseG1GC", "+UseZGC"]).unwrap().conflict(), Some("Multiple garbage collectors selected"));
        assert_eq!(add(&["+UseG1GC", "-UseG1GC", "+UseZGC"]).unwrap().conflict(), None);
    }
}
