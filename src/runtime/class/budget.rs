//! Memory for class data: what classes outside of the library take, code included, and its limit (`-XX:MaxMetaspaceSize`). The library's own
//! classes are not counted, as those of HotSpot's archive are not.
use super::store::MetaPtr;
use super::{Body, Class, field::Field, method::Method, pool::RuntimePool};
use crate::classfile::ClassFile;
use crate::heap::Reason;
use crate::runtime::loading::LoaderPtr;
use crate::runtime::thread::mutator::Mutator;
use crate::runtime::throwing::JavaResult;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Without a limit, a collection is due for the first time at this size, as on HotSpot (`MetaspaceSize`).
const FIRST_THRESHOLD: u64 = 21 << 20;

/// The class data of a VM.
pub struct ClassData {
    used: AtomicU64,
    /// Beyond this, classes may be unloadable: a collection is due.
    threshold: AtomicU64,
}

impl Default for ClassData {
    fn default() -> Self {
        ClassData { used: AtomicU64::new(0), threshold: AtomicU64::new(FIRST_THRESHOLD) }
    }
}

impl ClassData {
    /// Bytes in use.
    pub fn used(&self) -> u64 {
        self.used.load(Relaxed)
    }
    /// The class data of `holder` has grown.
    pub fn add(&self, holder: LoaderPtr, bytes: u64) {
        holder.bytes.fetch_add(bytes, Relaxed);
        if holder.of.id != 0 {
            self.used.fetch_add(bytes, Relaxed);
        }
    }
    /// `holder` is unloaded.
    pub fn release(&self, holder: LoaderPtr) {
        if holder.of.id != 0 {
            self.used.fetch_sub(holder.bytes.load(Relaxed), Relaxed);
        }
    }
}

impl Mutator<'_> {
    /// Counts the class data of a class that is about to be made; collects when it is time to, and fails at the limit.
    pub fn charge_class(&mut self, holder: LoaderPtr, file: &ClassFile) -> JavaResult<()> {
        let rt = self.rt();
        let bytes = bytes_of(file);
        if holder.of.id != 0 {
            let limit = rt.config.max_class_data.unwrap_or(u64::MAX);
            let wanted = |data: &ClassData| data.used().saturating_add(bytes);
            if wanted(&rt.class_data) > rt.class_data.threshold.load(Relaxed).min(limit) {
                self.collect(Reason::Explicit);
                if wanted(&rt.class_data) > limit {
                    self.collect(Reason::LastResort);
                }
                if wanted(&rt.class_data) > limit {
                    return Err(self.throw_out_of_memory("Metaspace"));
                }
                // Four tenths are to be free after a collection.
                rt.class_data.threshold.store((wanted(&rt.class_data) / 6 * 10).max(FIRST_THRESHOLD), Relaxed);
            }
        }
        rt.class_data.add(holder, bytes);
        Ok(())
    }
}

/// What a class of this file takes before any of its methods runs.
fn bytes_of(file: &ClassFile) -> u64 {
    let methods = file.methods().len() * (size_of::<Method>() + size_of::<MetaPtr<Method>>());
    let parts = size_of::<Class>() + size_of::<Body>() + methods + file.fields().len() * size_of::<Field>();
    (parts + RuntimePool::bytes(file.pool().len()) + file.bytes().len()) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What class data takes is a promise (docs/performance.md): who makes a record larger says so there.
    #[test]
    fn sizes() {
        assert_eq!(
            (size_of::<Class>(), size_of::<Body>(), size_of::<Method>(), size_of::<Field>(), RuntimePool::bytes(1)),
            (416, 432, 104, 32, 8)
        );
    }
}
