//! Verification as a step of linking (JVMS 5.4.1): the VM's classes as `verify` sees them, and its refusals as Java errors.
use crate::runtime::class::{Body, ClassPtr};
use crate::runtime::loading::LoaderKind;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::{JavaResult, Unwind};
use crate::verify::{self, ErrorKind, Hierarchy, Stop};

/// Verifies `class`, whose superclasses are linked. The embedded library is trusted, and so are the classes that the VM itself makes for it.
pub fn verify(m: &mut Mutator<'_>, class: ClassPtr) -> JavaResult<()> {
    let Some(body) = class.get().body().filter(|body| is_verified(class, body)) else { return Ok(()) };
    if !m.thread().native_headroom() {
        return Err(m.throw_stack_overflow());
    }
    let mode = m.rt().config.verifier;
    match verify::verify(&body.file, &mut Loaded { m, class, body }, mode) {
        Ok(()) => Ok(()),
        Err(Stop::Hierarchy(unwind)) => Err(unwind),
        Err(Stop::Refused(error)) => {
            let java_class = match error.kind {
                ErrorKind::Verify => "java/lang/VerifyError",
                ErrorKind::ClassFormat | ErrorKind::ClassFormatFinal => "java/lang/ClassFormatError",
            };
            Err(m.throw_new(java_class, error.message))
        }
    }
}

fn is_verified(class: ClassPtr, body: &Body) -> bool {
    class.loader.kind != LoaderKind::Boot && !body.made_by_vm
}

/// The classes that the class being verified can reach.
struct Loaded<'a, 's> {
    m: &'a mut Mutator<'s>,
    class: ClassPtr,
    body: &'a Body,
}

impl Hierarchy for Loaded<'_, '_> {
    type Class = ClassPtr;
    type Error = Unwind;

    fn load(&mut self, name: &[u8]) -> JavaResult<ClassPtr> {
        if name == self.body.file.this_class_name() {
            return Ok(self.class);
        }
        let rt = self.m.rt();
        rt.loaders.load(self.m, self.class.loader, rt.symbols.intern_for(&self.class.loader, name))
    }
    fn is_interface(&self, class: ClassPtr) -> bool {
        class.is_interface()
    }
    fn is_subclass(&self, class: ClassPtr, of: ClassPtr) -> bool {
        class.is_subclass_of(of)
    }
    fn superclass(&self, class: ClassPtr) -> Option<ClassPtr> {
        class.get().super_class
    }
    fn name(&self, class: ClassPtr) -> &[u8] {
        self.m.rt().symbols.bytes(class.name)
    }
    fn is_subclass_of(&self, of: ClassPtr) -> bool {
        self.class.is_subclass_of(of)
    }
    fn has_superclass(&self, name: &[u8]) -> bool {
        let Some(name) = self.m.rt().symbols.lookup(name) else { return false };
        std::iter::successors(self.class.get().super_class, |class| class.get().super_class).any(|class| class.name == name)
    }
    fn is_foreign_protected(&self, holder: ClassPtr, name: &[u8], descriptor: &[u8], method: bool) -> bool {
        let symbols = &self.m.rt().symbols;
        let (Some(name), Some(descriptor)) = (symbols.lookup(name), symbols.lookup(descriptor)) else { return false };
        let found = if method {
            holder.find_class_method(name, descriptor).map(|found| (found.flags.is_protected(), found.class()))
        } else {
            holder.find_field(name, descriptor).map(|found| (found.flags.is_protected(), found.class))
        };
        found.is_some_and(|(protected, declaring)| protected && !self.class.same_package(declaring))
    }
}
