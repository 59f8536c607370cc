//! Verification of class files (JVMS 4.9, 4.10): a class file and a [`Hierarchy`] in, nothing or a [`VerifyError`] out.
//!
//! `split` checks types against the StackMapTable (4.10.1), `infer` infers them (4.10.2) for class files before version 50;
//! `effects` and `members` hold one rule per opcode, shared by both. Knows class files only: what other classes are is asked.

mod class;
pub mod effects;
pub mod error;
pub mod frame;
mod infer;
mod members;
mod merge;
mod report;
mod rules;
mod split;
mod stack_maps;
mod static_checks;
pub mod types;
mod words;

pub use error::{ErrorKind, Stop, VerifyError};

use crate::classfile::ClassFile;

/// The first version whose class files have a StackMapTable.
const STACK_MAPS: u16 = 50;

/// What verification asks of other classes. `load` is as resolution by the class being verified, without access control; everything else is about
/// classes already loaded.
pub trait Hierarchy {
    /// A loaded class.
    type Class: Copy;
    /// Why a class could not be loaded.
    type Error;

    /// Loads the class of that name; the class being verified stands for itself.
    fn load(&mut self, name: &[u8]) -> Result<Self::Class, Self::Error>;
    /// Whether it is an interface.
    fn is_interface(&self, class: Self::Class) -> bool;
    /// Whether `class` is `of` or one of its subclasses; superclasses only.
    fn is_subclass(&self, class: Self::Class, of: Self::Class) -> bool;
    /// Its superclass.
    fn superclass(&self, class: Self::Class) -> Option<Self::Class>;
    /// Its binary name with slashes.
    fn name(&self, class: Self::Class) -> &[u8];
    /// Whether the class being verified is `of` or one of its subclasses.
    fn is_subclass_of(&self, of: Self::Class) -> bool;
    /// Whether one of the superclasses of the class being verified has that name.
    fn has_superclass(&self, name: &[u8]) -> bool;
    /// Whether the field or method that lookup finds in `holder` is protected and declared in another run-time package than that of
    /// the class being verified.
    fn is_foreign_protected(&self, holder: Self::Class, name: &[u8], descriptor: &[u8], method: bool) -> bool;
}

/// Which verifier to use.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mode {
    /// As HotSpot: by the class file's version.
    #[default]
    ByVersion,
    /// Type inference for every class file.
    Inferring,
}

/// Verifies a class whose superclasses are loaded.
pub fn verify<H: Hierarchy>(file: &ClassFile, hierarchy: &mut H, mode: Mode) -> Result<(), Stop<H::Error>> {
    if file.major() < STACK_MAPS || mode == Mode::Inferring {
        return infer::class(file, hierarchy);
    }
    match split::class(file, hierarchy) {
        // The second opinion decides, the first one's words are kept.
        Err(Stop::Refused(error)) if file.major() == STACK_MAPS && error.kind != ErrorKind::ClassFormatFinal => {
            infer::class(file, hierarchy).map_err(|stop| match stop {
                Stop::Refused(second) => VerifyError { kind: second.kind, ..*error }.into(),
                failed => failed,
            })
        }
        result => result,
    }
}
