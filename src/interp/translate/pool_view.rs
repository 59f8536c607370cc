//! The parsed constant pool as the translator sees it.

use super::input::{Constant, Handler, PoolView};
use crate::classfile::{Code, ConstantPool, Entry, MemberKind};

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

/// The exception table of a Code attribute, for `TranslateInput`.
pub fn handlers(code: &Code<'_>) -> Vec<Handler> {
    let row = |row: crate::classfile::ExceptionEntry| Handler {
        start: row.start_pc,
        end: row.end_pc,
        handler: row.handler_pc,
        catch_type: row.catch_type,
    };
    code.exception_table().map(row).collect()
}
