//! `java.lang.Class` objects: made with their class, in the non-moving space, statics inside.
use super::Runtime;
use super::class::{Class, ClassPtr};
use super::thread::mutator::{Handle, Mutator};
use super::throwing::JavaResult;
use crate::heap::RawRef;

/// Makes the mirror of `class`.
pub fn create(m: &mut Mutator<'_>, class: ClassPtr, protection_domain: Option<Handle<'_>>) -> JavaResult<()> {
    if class.mirror().is_some() || m.rt().known.get().is_none() {
        return Ok(());
    }
    let _ = protection_domain;
    let known = m.rt().known();
    let size = class.shape.mirror_size.max(known.class.shape.instance_size);
    let mirror = m.allocate_mirror(known.class, size, class)?;
    let rt = m.rt();
    let heap = &rt.heap;
    heap.store_u32(mirror, rt.loaders.mirror_class_offset(), class.word());
    heap.store_ref(mirror, known.class_loader_field, class.loader.object());
    let component = class.component().and_then(|c| c.mirror());
    heap.store_ref(mirror, known.class_component, component);
    heap.store_u16(mirror, known.class_modifiers, modifiers(class.get()));
    heap.store_u8(mirror, known.class_primitive, u8::from(class.primitive().is_some()));
    class.set_mirror(mirror);
    Ok(())
}

/// What `Class.getModifiers` answers: the InnerClasses flags where there are some.
pub fn modifiers(class: &Class) -> u16 {
    const ABSTRACT_FINAL: u16 = 0x0410;
    if let Some(component) = class.component() {
        let element_access = modifiers(component.get()) & 0x7;
        return element_access | ABSTRACT_FINAL;
    }
    if class.primitive().is_some() {
        return 0x1 | ABSTRACT_FINAL;
    }
    let flags = class.body().and_then(|body| body.file.own_inner_class()).map_or(class.flags.0, |row| row.flags.0);
    flags & !0x0020
}

/// The class that a mirror stands for.
pub fn class_of_mirror(rt: &Runtime, mirror: RawRef) -> ClassPtr {
    rt.class_by_word(rt.heap.load_u32(mirror, rt.loaders.mirror_class_offset()))
}

impl Runtime {
    /// The class with this class word.
    pub fn class_by_word(&self, word: u32) -> ClassPtr {
        super::class::store::class_of_shape(self.heap.shape_of_word(word).expect("a class word in use"))
    }
    /// The class of an object.
    pub fn class_of(&self, object: RawRef) -> ClassPtr {
        super::class::store::class_of_shape(self.heap.shape_of(object))
    }
}
