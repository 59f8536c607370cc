//! `StringConcatFactory.makeConcat` and `makeConcatWithConstants`: a static method with the call site's type that fills a builder.
use super::indy::Site;
use super::spinner::{MAJOR, OBJECT, append, append_text, new_builder, return_text};
use crate::classfile::writer::{ClassBuilder, CodeBuilder};
use crate::classfile::{Entry, mutf8};

const ARGUMENT: u8 = 1;
const CONSTANT: u8 = 2;

/// The class file; `None` when the recipe does not fit.
pub(super) fn spin(site: &Site<'_>, with_constants: bool) -> Option<Vec<u8>> {
    let descriptor = site.descriptor()?;
    let pool = site.file.pool();
    let recipe = if with_constants {
        pool.utf8(pool.string(*site.arguments.first()?)?.raw())?.to_vec()
    } else {
        vec![ARGUMENT; descriptor.parameter_count()]
    };
    let mut constants = site.arguments.iter().skip(1);
    let mut class = ClassBuilder::new(MAJOR, 0x1030, &site.class_name(b"$$StringConcat"), OBJECT);
    let mut code = CodeBuilder::new(6, descriptor.parameter_slots() as u16);
    new_builder(&mut code, &mut class.pool);
    let mut parameters = descriptor.parameters();
    let mut local = 0;
    let mut text = Vec::new();
    for byte in recipe {
        match byte {
            ARGUMENT => {
                append_text(&mut code, &mut class.pool, &std::mem::take(&mut text));
                let ty = parameters.next()?;
                code.load(ty, local);
                local += ty.slots() as u16;
                append(&mut code, &mut class.pool, ty);
            }
            CONSTANT => match pool.entry(*constants.next()?)? {
                Entry::String(utf8) => text.extend_from_slice(pool.utf8(utf8)?),
                Entry::Integer(value) => text.extend_from_slice(value.to_string().as_bytes()),
                Entry::Long(value) => text.extend_from_slice(value.to_string().as_bytes()),
                Entry::Class(name) => {
                    let name = mutf8::to_rust_string(pool.utf8(name)?).replace('/', ".");
                    text.extend_from_slice(format!("class {name}").as_bytes());
                }
                _ => return None,
            },
            other => text.push(other),
        }
    }
    append_text(&mut code, &mut class.pool, &text);
    return_text(&mut code, &mut class.pool);
    class.method(0x0018, site.name, site.descriptor, Some(code));
    Some(class.finish())
}
