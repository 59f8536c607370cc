//! Unloading (JLS 12.7): what dies with a loader, or with a hidden class that its loader does not keep. The world is stopped, and a collection has
//! found that neither the `ClassLoader` object, nor an instance or mirror of a class, nor a frame of a method can be reached.
use super::loader::LoaderPtr;
use crate::runtime::Runtime;
use crate::runtime::class::ClassPtr;
use crate::runtime::linking::messages::external;
use std::collections::BTreeSet;

/// Frees the classes, methods and code of the dead loaders with these numbers (M2), after everything has forgotten them.
pub(in crate::runtime) fn unload(rt: &Runtime, dead: &[u32]) {
    let loaders: Vec<LoaderPtr> = dead.iter().filter_map(|number| rt.loaders.by_number(*number)).collect();
    let classes: Vec<ClassPtr> = loaders.iter().rev().flat_map(|loader| loader.defined().into_iter().rev()).collect();
    if rt.config.log_class_unload {
        log(rt, &classes);
    }
    let is_dead = |loader: LoaderPtr| loaders.contains(&loader);
    let words: BTreeSet<u32> = classes.iter().map(|class| class.word()).collect();
    rt.engine().forget(rt, &|word| words.contains(&word));
    rt.call_sites.forget(&|caller| words.contains(&caller.class().word()));
    rt.handles.forget(&is_dead);
    rt.loaders.constraints.forget(&is_dead);
    rt.name_order.forget(&|loader| loaders.iter().any(|dead| dead.id == loader));
    for loader in &loaders {
        rt.class_roots.release(&loader.roots());
        rt.class_data.release(*loader);
        rt.symbols.release(loader);
    }
    for word in words {
        rt.heap.release_class_word(word);
    }
    for number in dead {
        drop(rt.loaders.remove(*number));
    }
}

/// The lines of `-Xlog:class+unload`, newest class first.
fn log(rt: &Runtime, classes: &[ClassPtr]) {
    let uptime = (rt.host.nano_time() - rt.start_nanos) as f64 / 1e9;
    for class in classes.iter().filter(|class| class.body().is_some()) {
        let line = format!("[{uptime:.3}s][info][class,unload] unloading class {} 0x{:016x}\n", external(rt, *class), class.to_bits());
        // A log line that cannot be written is no reason to stop the program.
        drop(rt.host.write_all(crate::host::STDOUT, line.as_bytes()));
    }
}
