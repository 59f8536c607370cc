//! Class loading (JVMS 5.3): loaders, class path, the embedded library, defining classes.
pub mod archive;
pub mod class_path;
pub mod constraints;
pub mod define;
pub mod image;
pub mod jar;
pub mod link_data;
pub mod loader;
pub mod loaders;
mod unload;

pub use archive::Library;
pub use define::DefineOptions;
pub use loader::{Loader, LoaderKind, LoaderPtr};
pub use loaders::Loaders;
pub(in crate::runtime) use unload::unload;

/// Whether this is a binary name with slashes, or the descriptor of an array (JVMS 4.2.1, 4.3.2): what `Class.forName` looks for.
pub fn is_binary_name(name: &[u8]) -> bool {
    if let [b'[', ..] = name {
        return crate::classfile::FieldType::parse(name).is_some();
    }
    let legal = |byte: &u8| !matches!(byte, b'.' | b';' | b'[');
    // HotSpot lets a slash at the end pass.
    !name.is_empty() && name.iter().all(legal) && !name.starts_with(b"/") && !name.windows(2).any(|pair| pair == b"//")
}
