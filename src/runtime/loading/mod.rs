//! Class loading (JVMS 5.3): loaders, class path, archives, defining classes.
pub mod archive;
pub mod class_path;
pub mod define;
pub mod loaders;

pub use define::DefineOptions;
pub use loaders::{Loader, LoaderKind, LoaderPtr, Loaders};
