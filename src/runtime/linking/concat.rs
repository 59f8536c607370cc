//! `StringConcatFactory.makeConcat` and `makeConcatWithConstants`: a static method with the call site's type that fills a builder.
use super::indy::{Names, Site};
use super::spinner::{MAJOR, OBJECT, append, append_text, new_builder, return_text};
use crate::classfile::writer::{ClassBuilder, CodeBuilder};
use crate::classfile::{ConstantPool, Entry, FieldType, MethodDescriptor, mutf8};

const ARGUMENT: u8 = 1;
const CONSTANT: u8 = 2;

/// The class file; `None` when the recipe does not fit.
pub(super) fn spin(site: &Site<'_>, with_constants: bool) -> Option<Vec<u8>> {
    let pool = site.file.pool();
    let descriptor = site.descriptor()?;
    let recipe = if with_constants {
        pool.utf8(pool.string(*site.arguments.first()?)?.raw())?.to_vec()
    } else {
        vec![ARGUMENT; descriptor.parameter_count()]
    };
    let mut constants = site.arguments.iter().skip(1);
    let mut pieces: Vec<Piece> = Vec::new();
    for byte in recipe {
        match byte {
            ARGUMENT => pieces.push(Piece::Argument),
            CONSTANT => {
                let mut text = Vec::new();
                constant(pool, *constants.next()?, &mut text)?;
                text.into_iter().for_each(|byte| pieces.push(Piece::Text(byte)));
            }
            other => pieces.push(Piece::Text(other)),
        }
    }
    let wanted = pieces.iter().filter(|piece| matches!(piece, Piece::Argument)).count();
    let text = descriptor.return_type() == Some(FieldType::Object(b"java/lang/String"));
    if constants.next().is_some() || wanted != descriptor.parameter_count() || !text {
        return None;
    }
    write(&site.names(), &pieces)
}

/// A step of a concatenation: the next argument, or a byte of text.
enum Piece {
    Argument,
    Text(u8),
}

/// The class file for a recipe without constants, a neighbour of the class `caller`.
pub fn spin_recipe(caller: &[u8], descriptor: &[u8], recipe: &[u8]) -> Option<Vec<u8>> {
    let piece = |byte: &u8| if *byte == ARGUMENT { Piece::Argument } else { Piece::Text(*byte) };
    let pieces: Vec<Piece> = recipe.iter().map(piece).collect();
    write(&Names { caller, name: b"concat", descriptor }, &pieces)
}

fn constant(pool: &ConstantPool, index: u16, text: &mut Vec<u8>) -> Option<()> {
    match pool.entry(index)? {
        Entry::String(utf8) => text.extend_from_slice(pool.utf8(utf8)?),
        Entry::Integer(value) => text.extend_from_slice(value.to_string().as_bytes()),
        Entry::Long(value) => text.extend_from_slice(value.to_string().as_bytes()),
        Entry::Class(name) => {
            let name = mutf8::to_rust_string(pool.utf8(name)?).replace('/', ".");
            text.extend_from_slice(format!("class {name}").as_bytes());
        }
        _ => return None,
    }
    Some(())
}

fn write(site: &Names<'_>, pieces: &[Piece]) -> Option<Vec<u8>> {
    let descriptor = MethodDescriptor::parse(site.descriptor)?;
    let mut class = ClassBuilder::new(MAJOR, 0x1030, &site.class_name(b"$$StringConcat"), OBJECT);
    let mut code = CodeBuilder::new(6, descriptor.parameter_slots() as u16);
    new_builder(&mut code, &mut class.pool);
    let mut parameters = descriptor.parameters();
    let mut local = 0;
    let mut text = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Argument => {
                append_text(&mut code, &mut class.pool, &std::mem::take(&mut text));
                let ty = parameters.next()?;
                code.load(ty, local);
                local += ty.slots() as u16;
                append(&mut code, &mut class.pool, ty);
            }
            Piece::Text(byte) => text.push(*byte),
        }
    }
    append_text(&mut code, &mut class.pool, &text);
    return_text(&mut code, &mut class.pool);
    class.method(0x0018, site.name, site.descriptor, Some(code));
    Some(class.finish())
}
