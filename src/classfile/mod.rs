//! Class files: bytes in, an immutable [`ClassFile`] out (JVMS 4 and 6). Knows nothing of the VM: no heap, no classes at run time.
//!
//! ```
//! use ijen::classfile::{ClassBuilder, ClassFile, CodeBuilder, Opcode};
//!
//! let mut class = ClassBuilder::new(61, 0x21, b"p/Answer", b"java/lang/Object");
//! let mut code = CodeBuilder::new(1, 0);
//! code.push_int(&mut class.pool, 42).op(Opcode::Ireturn);
//! class.method(0x9, b"get", b"()I", Some(code));
//!
//! let file = ClassFile::parse(class.finish()).expect("well-formed");
//! let method = &file.methods()[0];
//! assert_eq!((file.this_class_name(), file.name_of(method)), (&b"p/Answer"[..], &b"get"[..]));
//! assert_eq!(file.code(method).expect("not abstract").bytecode, [Opcode::Bipush as u8, 42, Opcode::Ireturn as u8]);
//! ```

pub mod annotations;
mod attribute_check;
pub mod attributes;
pub mod bytes;
pub mod class_file;
pub mod code;
pub mod constant_pool;
pub mod descriptor;
pub mod error;
pub mod flags;
mod format_check;
mod member_check;
pub mod modules;
pub mod mutf8;
pub mod opcode;
pub mod prepared;
pub mod reader;
pub mod stack_map;
pub mod writer;

pub use attributes::{Attribute, Attributes};
pub use bytes::ClassBytes;
pub use class_file::{ClassFile, MemberInfo, ParseOptions};
pub use code::{Code, ExceptionEntry, Instruction, Instructions, Operands};
pub use constant_pool::{ConstantPool, CpIndex, Entry, MemberKind, MemberRef};
pub use descriptor::{FieldType, MethodDescriptor};
pub use error::{FormatError, FormatErrorKind, Reached};
pub use flags::{ClassFlags, FieldFlags, MethodFlags};
pub use opcode::Opcode;
pub use prepared::Prepared;
pub use writer::{ClassBuilder, CodeBuilder, PoolBuilder};
