//! Class files as the translator sees them.

use super::input::{Constant, Handler, PoolView, TranslateInput};
use crate::classfile::{ClassFile, Code, ConstantPool, Entry, MemberInfo, MemberKind};

impl PoolView for ConstantPool {
    fn constant(&self, index: u16) -> Option<Constant> {
        Some(match self.entry(index)? {
            Entry::Integer(value) => Constant::Int(value),
            Entry::Float(value) => Constant::Float(value),
            Entry::Long(value) => Constant::Long(value),
            Entry::Double(value) => Constant::Double(value),
            Entry::String(..) | Entry::Class(..) | Entry::MethodType(..) | Entry::MethodHandle { .. } => Constant::Ref,
            _ => Constant::Dynamic(*self.dynamic(index)?.descriptor.first()?),
        })
    }
    fn field_descriptor(&self, index: u16) -> Option<&[u8]> {
        self.member_ref(index).filter(|member| member.kind == MemberKind::Field).map(|member| member.descriptor)
    }
    fn method_descriptor(&self, index: u16, dynamic: bool) -> Option<&[u8]> {
        if dynamic {
            return self.invoke_dynamic(index).map(|site| site.descriptor);
        }
        self.member_ref(index).filter(|member| member.kind != MemberKind::Field).map(|member| member.descriptor)
    }
    fn is_class(&self, index: u16) -> bool {
        self.class(index).is_some()
    }
}

impl<'a> TranslateInput<'a> {
    /// A method of `file`, which has this `code`; `exception_table` is what [`handlers`] makes of that.
    pub fn of(file: &'a ClassFile, method: &MemberInfo, code: &Code<'a>, exception_table: &'a [Handler]) -> TranslateInput<'a> {
        TranslateInput {
            bytecode: code.bytecode,
            max_stack: code.max_stack,
            max_locals: code.max_locals,
            exception_table,
            pool: file.pool(),
            descriptor: file.descriptor_of(method),
            is_static: method.method_flags().is_static(),
            is_synchronized: method.method_flags().is_synchronized(),
        }
    }
}

/// The exception table of a Code attribute, for [`TranslateInput::of`].
pub fn handlers(code: &Code<'_>) -> Vec<Handler> {
    let row = |row: crate::classfile::ExceptionEntry| Handler {
        start: row.start_pc,
        end: row.end_pc,
        handler: row.handler_pc,
        catch_type: row.catch_type,
    };
    code.exception_table().map(row).collect()
}
