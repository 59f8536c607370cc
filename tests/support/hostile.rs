//! Seeds, mutants and their runs: one process of a VM takes many mutants, `testdata/hostile/Driver.java` runs them.
use super::mutate::mutate;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// A class file that mutants are made of.
pub struct Seed {
    pub name: String,
    /// The class whose `main` is run.
    pub main: String,
    pub world: usize,
    pub bytes: Vec<u8>,
}

/// The seeds, and the classes of each of their worlds.
pub struct Seeds {
    pub all: Vec<Seed>,
    pub worlds: Vec<BTreeMap<String, Vec<u8>>>,
}

pub struct Mutant {
    pub seed: usize,
    pub done: String,
    pub bytes: Vec<u8>,
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/hostile")
}

impl Seeds {
    /// Of `seeds.jar`: `<world>/<class>.class`. A class belongs to the program that its name begins with.
    pub fn read() -> Seeds {
        let file = std::fs::File::open(folder().join("seeds.jar")).expect("the seeds are there");
        let mut jar = zip::ZipArchive::new(file).expect("the seeds are a jar");
        let (mut names, mut seeds) = (Vec::new(), Seeds { all: Vec::new(), worlds: Vec::new() });
        for i in 0..jar.len() {
            let mut entry = jar.by_index(i).expect("an entry");
            let Some((world, name)) = entry.name().strip_suffix(".class").and_then(|n| n.split_once('/')) else { continue };
            let (world, name) = (world.to_owned(), name.to_owned());
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("readable");
            let index = names.iter().position(|n| *n == world).unwrap_or_else(|| {
                names.push(world);
                seeds.worlds.push(BTreeMap::new());
                names.len() - 1
            });
            seeds.worlds[index].insert(name.replace('/', "."), bytes.clone());
            let main = name.split('$').next().unwrap_or_default().to_owned();
            seeds.all.push(Seed { name, main, world: index, bytes });
        }
        seeds
    }

    /// Mutants `0..count` for a seed number; every class has its turn.
    pub fn mutants(&self, seed: u64, count: usize) -> Vec<Mutant> {
        let one = |number: usize| {
            let index = number % self.all.len();
            let (bytes, done) = mutate(&self.all[index].bytes, seed, number as u64);
            Mutant { seed: index, done, bytes }
        };
        (0..count).map(one).collect()
    }

    /// What the driver reads: the worlds, then the mutants.
    pub fn pack(&self, mutants: &[Mutant]) -> Vec<u8> {
        let mut pack = Vec::new();
        let number = |pack: &mut Vec<u8>, n: usize| pack.extend_from_slice(&u32::try_from(n).expect("small").to_be_bytes());
        let text = |pack: &mut Vec<u8>, text: &str| {
            pack.extend_from_slice(&u16::try_from(text.len()).expect("short").to_be_bytes());
            pack.extend_from_slice(text.as_bytes());
        };
        number(&mut pack, self.worlds.len());
        for world in &self.worlds {
            number(&mut pack, world.len());
            for (name, bytes) in world {
                text(&mut pack, name);
                number(&mut pack, bytes.len());
                pack.extend_from_slice(bytes);
            }
        }
        number(&mut pack, mutants.len());
        for mutant in mutants {
            let seed = &self.all[mutant.seed];
            number(&mut pack, seed.world);
            text(&mut pack, &seed.main);
            number(&mut pack, mutant.bytes.len());
            pack.extend_from_slice(&mutant.bytes);
        }
        pack
    }
}

/// Milliseconds that a mutant may run.
const PATIENCE: u32 = 2000;
/// A VM that has said nothing for so long hangs as a whole.
const SILENCE: Duration = Duration::from_secs(60);

/// The verdict on each of `count` mutants of a pack. A process that ends early is started again behind the mutant that ended it.
pub fn run(program: &Path, flags: &[&str], pack: &Path, count: usize) -> Vec<String> {
    let mut verdicts: Vec<String> = Vec::new();
    while verdicts.len() < count {
        let mut command = Command::new(program);
        command.args(flags).args(["-Xmx256m", "-cp"]).arg(folder().join("driver.jar")).arg("Driver").arg(pack);
        command.arg(verdicts.len().to_string()).arg(PATIENCE.to_string());
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the VM can be started");
        let (sender, lines) = mpsc::channel();
        let output = child.stdout.take().expect("piped");
        let reader = std::thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n') {
                let Ok(line) = line else { break };
                if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    break;
                }
            }
        });
        let errors = child.stderr.take().expect("piped");
        let error_reader = std::thread::spawn(move || {
            let mut text = Vec::new();
            let _ = errors.take(1 << 20).read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        let mut stuck = false;
        loop {
            match lines.recv_timeout(SILENCE) {
                Ok(line) => {
                    let Some((number, verdict)) = line.split_once(' ') else { continue };
                    if number.parse() == Ok(verdicts.len()) {
                        verdicts.push(verdict.to_owned());
                    }
                }
                Err(mpsc::RecvTimeoutError::Disconnected) => break,
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    stuck = true;
                    let _ = child.kill();
                    break;
                }
            }
        }
        let status = child.wait().expect("it has ended");
        let _ = reader.join();
        let text = error_reader.join().unwrap_or_default();
        let ended_itself = matches!(verdicts.last(), Some(last) if last == "hang") && status.code() == Some(3);
        if verdicts.len() < count && !ended_itself {
            let last = text.lines().find(|l| l.contains("panicked") || l.contains("# ")).unwrap_or_default();
            let detail: Vec<&str> = text.lines().skip_while(|l| *l != last).take(2).collect();
            verdicts.push(match status.code() {
                _ if stuck => "stuck".into(),
                Some(code) => format!("exit {code} {}", detail.join(" ")),
                None => format!("crash {status} {}", detail.join(" ")),
            });
        }
    }
    verdicts
}

/// Phase and error class: what both VMs have to agree on.
pub fn kind(verdict: &str) -> &str {
    let mut spaces = verdict.match_indices(' ');
    spaces.next();
    spaces.next().map_or(verdict, |(at, _)| &verdict[..at])
}
