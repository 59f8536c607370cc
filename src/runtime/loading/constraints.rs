//! Loading constraints (JVMS 5.3.4): which loaders have to mean the same class by a name, kept for as long as two of them live.
use super::loader::LoaderPtr;
use crate::runtime::class::ClassPtr;
use crate::runtime::symbols::{FixedState, Symbol};
use indexmap::IndexMap;
use parking_lot::Mutex;

/// Loaders that mean one class by a name.
struct Group {
    loaders: Vec<LoaderPtr>,
    class: Option<ClassPtr>,
}

/// All constraints of a VM.
#[derive(Default)]
pub struct Constraints(Mutex<IndexMap<Symbol, Vec<Group>, FixedState>>);

impl Constraints {
    /// Forgets dead loaders, and constraints that bind one loader only.
    pub(super) fn forget(&self, dead: &dyn Fn(LoaderPtr) -> bool) {
        self.0.lock().retain(|_, groups| {
            for group in groups.iter_mut() {
                group.loaders.retain(|loader| !dead(*loader));
                group.class = group.class.filter(|class| !dead(class.holder));
            }
            groups.retain(|group| group.loaders.len() > 1);
            !groups.is_empty()
        });
    }
    /// From now on `a` and `b` mean the same class by `name`, which is a symbol that stays. False if they do not already.
    pub fn add(&self, name: Symbol, a: LoaderPtr, b: LoaderPtr) -> bool {
        let mut names = self.0.lock();
        let groups = names.entry(name).or_default();
        let mut joined = Group { loaders: Vec::new(), class: None };
        let mut agree = true;
        for loader in [a, b] {
            let known = match groups.iter().position(|g| g.loaders.contains(&loader)) {
                Some(at) => groups.swap_remove(at),
                None => Group { loaders: vec![loader], class: None },
            };
            for class in [known.class, loader.find_loaded(name)].into_iter().flatten() {
                agree &= joined.class.is_none_or(|c| c == class);
                joined.class = joined.class.or(Some(class));
            }
            for loader in known.loaders {
                if !joined.loaders.contains(&loader) {
                    joined.loaders.push(loader);
                }
            }
        }
        if agree {
            groups.push(joined);
        } else {
            // What contradicts is refused; each loader stays with its own class.
            groups.extend([a, b].map(|loader| Group { loaders: vec![loader], class: loader.find_loaded(name) }));
        }
        agree
    }

    /// `loader` is about to record `class` under `name`. The class that it would have to be, if that is another one.
    pub fn record(&self, name: Symbol, loader: LoaderPtr, class: ClassPtr) -> Result<(), ClassPtr> {
        let mut names = self.0.lock();
        let Some(group) = names.get_mut(&name).and_then(|groups| groups.iter_mut().find(|g| g.loaders.contains(&loader))) else {
            return Ok(());
        };
        match group.class {
            Some(other) if other != class => Err(other),
            _ => {
                group.class = Some(class);
                Ok(())
            }
        }
    }
}
