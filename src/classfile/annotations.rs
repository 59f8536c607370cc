//! Annotations (JVMS 4.7.16 to 4.7.22), type annotations included, as written: indices into the constant pool.

use super::constant_pool::{CpIndex, Utf8};
use super::reader::Reader;

#[derive(Clone, Debug)]
pub struct Annotation {
    /// A field descriptor.
    pub type_name: CpIndex<Utf8>,
    pub elements: Vec<(CpIndex<Utf8>, ElementValue)>,
}

#[derive(Clone, Debug)]
pub enum ElementValue {
    /// Tag (one of `BCDFIJSZs`) and constant.
    Const(u8, u16),
    Enum {
        type_name: CpIndex<Utf8>,
        name: CpIndex<Utf8>,
    },
    /// A return descriptor.
    Class(CpIndex<Utf8>),
    Annotation(Annotation),
    Array(Vec<ElementValue>),
}

/// Nesting deeper than this is refused: it would drive our recursion.
const MAX_DEPTH: u32 = 200;

impl ElementValue {
    /// The whole contents of an `AnnotationDefault` attribute.
    pub fn parse(data: &[u8]) -> Option<Self> {
        Self::read(&mut Reader::new(data), MAX_DEPTH)
    }

    fn read(r: &mut Reader<'_>, depth: u32) -> Option<Self> {
        let depth = depth.checked_sub(1)?;
        Some(match r.u8()? {
            tag @ (b'B' | b'C' | b'D' | b'F' | b'I' | b'J' | b'S' | b'Z' | b's') => Self::Const(tag, r.u16()?),
            b'e' => Self::Enum { type_name: CpIndex::new(r.u16()?), name: CpIndex::new(r.u16()?) },
            b'c' => Self::Class(CpIndex::new(r.u16()?)),
            b'@' => Self::Annotation(Annotation::read(r, depth)?),
            b'[' => Self::Array((0..r.u16()?).map(|_| Self::read(r, depth)).collect::<Option<_>>()?),
            _ => return None,
        })
    }
}

impl Annotation {
    fn read(r: &mut Reader<'_>, depth: u32) -> Option<Self> {
        let depth = depth.checked_sub(1)?;
        let type_name = CpIndex::new(r.u16()?);
        let elements = (0..r.u16()?).map(|_| Some((CpIndex::new(r.u16()?), ElementValue::read(r, depth)?))).collect::<Option<_>>()?;
        Some(Self { type_name, elements })
    }
}

/// `Runtime(In)VisibleAnnotations`.
pub fn annotations(data: &[u8]) -> Option<Vec<Annotation>> {
    read_list(&mut Reader::new(data))
}

fn read_list(r: &mut Reader<'_>) -> Option<Vec<Annotation>> {
    (0..r.u16()?).map(|_| Annotation::read(r, MAX_DEPTH)).collect()
}

/// `Runtime(In)VisibleParameterAnnotations`: a list per parameter.
pub fn parameter_annotations(data: &[u8]) -> Option<Vec<Vec<Annotation>>> {
    let mut r = Reader::new(data);
    (0..r.u8()?).map(|_| read_list(&mut r)).collect()
}

#[derive(Clone, Debug)]
pub struct TypeAnnotation {
    pub target_type: u8,
    pub target: Target,
    /// Kind and argument index of each step.
    pub path: Vec<(u8, u8)>,
    pub annotation: Annotation,
}

#[derive(Clone, Debug)]
pub enum Target {
    TypeParameter(u8),
    Supertype(u16),
    TypeParameterBound {
        parameter: u8,
        bound: u8,
    },
    Empty,
    FormalParameter(u8),
    Throws(u16),
    /// start_pc, length, index
    LocalVariable(Vec<(u16, u16, u16)>),
    Catch(u16),
    Offset(u16),
    TypeArgument {
        offset: u16,
        index: u8,
    },
}

/// `Runtime(In)VisibleTypeAnnotations`.
pub fn type_annotations(data: &[u8]) -> Option<Vec<TypeAnnotation>> {
    let r = &mut Reader::new(data);
    (0..r.u16()?)
        .map(|_| {
            let target_type = r.u8()?;
            let target = match target_type {
                0x00 | 0x01 => Target::TypeParameter(r.u8()?),
                0x10 => Target::Supertype(r.u16()?),
                0x11 | 0x12 => Target::TypeParameterBound { parameter: r.u8()?, bound: r.u8()? },
                0x13..=0x15 => Target::Empty,
                0x16 => Target::FormalParameter(r.u8()?),
                0x17 => Target::Throws(r.u16()?),
                0x40 | 0x41 => Target::LocalVariable((0..r.u16()?).map(|_| Some((r.u16()?, r.u16()?, r.u16()?))).collect::<Option<_>>()?),
                0x42 => Target::Catch(r.u16()?),
                0x43..=0x46 => Target::Offset(r.u16()?),
                0x47..=0x4B => Target::TypeArgument { offset: r.u16()?, index: r.u8()? },
                _ => return None,
            };
            let path = (0..r.u8()?).map(|_| Some((r.u8()?, r.u8()?))).collect::<Option<_>>()?;
            Some(TypeAnnotation { target_type, target, path, annotation: Annotation::read(r, MAX_DEPTH)? })
        })
        .collect()
}
