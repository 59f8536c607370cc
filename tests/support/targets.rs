//! What is fed with hostile bytes: each takes any bytes and must neither panic nor run on for ever. `tests/fuzz.rs` feeds mutants, `fuzz/`
//! what libFuzzer makes up.
use ijen::classfile::{ClassFile, Code, ParseOptions, annotations, attributes, stack_map};
use ijen::interp::translate::{TranslateInput, handlers, translate};
use ijen::verify::{self, Hierarchy, Mode};

fn options(checked: bool) -> ParseOptions {
    ParseOptions { checked, enable_preview: true, ..ParseOptions::default() }
}

/// The parser and every reader of an attribute.
pub fn parser(bytes: &[u8]) {
    for checked in [true, false] {
        let Ok(file) = ClassFile::parse_with(bytes.to_vec(), &options(checked)) else { continue };
        let mut tables = vec![file.attributes()];
        for member in file.fields().iter().chain(file.methods()) {
            tables.push(file.member_attributes(member));
            if let Some(code) = file.code(member) {
                tables.push(code.attributes);
                code.instructions().for_each(drop);
                code.exception_table().for_each(drop);
                code.local_variables().for_each(drop);
                let _ = code.line_of(7);
            }
        }
        for attribute in tables.into_iter().flatten() {
            let data = attribute.data;
            let _ = (Code::read(file.pool(), data).is_some(), stack_map::frames(data).is_some());
            let _ = (annotations::annotations(data).is_some(), annotations::parameter_annotations(data).is_some());
            let _ = (annotations::type_annotations(data).is_some(), annotations::ElementValue::parse(data).is_some());
            let _ = (attributes::method_parameters(data).is_some(), attributes::inner_classes(data).is_some());
        }
        let _ = (file.record(), file.bootstrap_methods(), file.enclosing_method(), file.nest_host(), file.permitted_subclasses());
        file.pool().iter().for_each(drop);
    }
}

/// The translator, on every method of what parses at all.
pub fn translator(bytes: &[u8]) {
    for checked in [true, false] {
        let Ok(file) = ClassFile::parse_with(bytes.to_vec(), &options(checked)) else { continue };
        for method in file.methods() {
            let Some(code) = file.code(method) else { continue };
            let table = handlers(&code);
            let _ = translate(&TranslateInput::of(&file, method, &code, &table));
        }
    }
}

/// Both verifiers, on what passes the format checks as it does before linking.
pub fn verifiers(bytes: &[u8]) {
    let Ok(file) = ClassFile::parse_with(bytes.to_vec(), &options(true)) else { return };
    for mode in [Mode::ByVersion, Mode::Inferring] {
        let _ = verify::verify(&file, &mut Names::default(), mode);
    }
}

/// Classes that exist as soon as they are named. What they are follows from their names.
#[derive(Default)]
struct Names(Vec<Vec<u8>>);

const OBJECT: &[u8] = b"java/lang/Object";

impl Names {
    fn number(&self, class: usize) -> usize {
        self.0[class].iter().fold(7, |sum, byte| sum * 31 % 1009 + usize::from(*byte))
    }
}

impl Hierarchy for Names {
    type Class = usize;
    type Error = ();

    fn load(&mut self, name: &[u8]) -> Result<usize, ()> {
        if name.len() % 17 == 16 && name != OBJECT {
            return Err(());
        }
        Ok(self.0.iter().position(|known| known == name).unwrap_or_else(|| {
            self.0.push(name.to_vec());
            self.0.len() - 1
        }))
    }
    fn is_interface(&self, class: usize) -> bool {
        self.0[class] != OBJECT && self.number(class).is_multiple_of(5)
    }
    fn is_subclass(&self, class: usize, of: usize) -> bool {
        class == of || self.0[of] == OBJECT || self.number(class) % 3 == self.number(of) % 3 && self.number(class) > self.number(of)
    }
    fn superclass(&self, class: usize) -> Option<usize> {
        self.0.iter().position(|name| name == OBJECT).filter(|object| *object != class)
    }
    fn name(&self, class: usize) -> &[u8] {
        &self.0[class]
    }
    fn is_subclass_of(&self, of: usize) -> bool {
        self.number(of).is_multiple_of(2)
    }
    fn has_superclass(&self, name: &[u8]) -> bool {
        name.len().is_multiple_of(2)
    }
    fn is_foreign_protected(&self, holder: usize, name: &[u8], _: &[u8], _: bool) -> bool {
        (self.number(holder) + name.len()).is_multiple_of(7)
    }
}
