//! Format checking (JVMS 4.8), with HotSpot's messages.

use super::class_file::{ClassFile, ParseOptions};
use super::constant_pool::ConstantPool;
use super::error::FormatError;

/// Every reference of the constant pool names an entry of the right kind.
pub fn pool(_pool: &ConstantPool, _major: u16, _options: &ParseOptions) -> Result<(), FormatError> {
    Ok(())
}

pub fn class(_class: &ClassFile, _options: &ParseOptions) -> Result<(), FormatError> {
    Ok(())
}
