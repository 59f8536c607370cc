//! The native methods of the class library, one file per Java class, and the library itself (`jre-stubs/`).
mod ijen_internal_classpath;
mod ijen_internal_descriptors;
mod ijen_internal_enums;
mod ijen_internal_filelinks;
mod ijen_internal_finalization;
mod ijen_internal_floatingpoint;
mod ijen_internal_frames;
mod ijen_internal_invoke;
mod ijen_internal_mathnatives;
mod ijen_internal_members;
mod ijen_internal_processes;
mod ijen_internal_properties;
mod ijen_internal_sockets;
mod ijen_internal_threads;
mod ijen_internal_unicodenames;
mod ijen_internal_zlib;
pub mod intrinsics;
mod java_io_filedescriptor;
mod java_io_fileinputstream;
mod java_io_fileoutputstream;
mod java_io_objectstreamclass;
mod java_io_randomaccessfile;
mod java_io_unixfilesystem;
mod java_lang_class;
mod java_lang_classloader;
mod java_lang_double;
mod java_lang_float;
mod java_lang_invoke_methodhandlenatives;
mod java_lang_nullpointerexception;
mod java_lang_object;
mod java_lang_processhandleimpl;
mod java_lang_ref_finalizer;
mod java_lang_ref_reference;
mod java_lang_reflect_array;
mod java_lang_reflect_executable;
mod java_lang_runtime;
mod java_lang_shutdown;
mod java_lang_stacktraceelement;
mod java_lang_string;
mod java_lang_system;
mod java_lang_thread;
mod java_lang_throwable;
mod java_lang_virtualthread;
mod jdk_internal_misc_unsafe;
mod jdk_internal_misc_vm;
mod jdk_internal_reflect_accessors;
mod jdk_internal_reflect_constantpool;
mod jdk_internal_reflect_reflection;
mod jdk_internal_vm_continuation;
mod reflection;
mod support;
mod zlib;

use crate::runtime::loading::Library;
use crate::runtime::loading::image::{self, Image};
use crate::runtime::natives::NativeRow;

/// The archives that `jre-stubs/build` makes.
pub const LIBRARY: Library = Library {
    index: include_bytes!("../../jre-stubs/archives/index"),
    archives: &[
        include_bytes!("../../jre-stubs/archives/internal.jar"),
        include_bytes!("../../jre-stubs/archives/io.jar"),
        include_bytes!("../../jre-stubs/archives/lang.jar"),
        include_bytes!("../../jre-stubs/archives/math.jar"),
        include_bytes!("../../jre-stubs/archives/security.jar"),
        include_bytes!("../../jre-stubs/archives/startup.jar"),
        include_bytes!("../../jre-stubs/archives/text.jar"),
        include_bytes!("../../jre-stubs/archives/time.jar"),
        include_bytes!("../../jre-stubs/archives/util.jar"),
    ],
    image: Image(include_bytes!("../../jre-stubs/archives/image")),
    fingerprint: image::fingerprint(env!("IJEN_LIBRARY")),
};

/// The rows of all files.
pub fn tables() -> &'static [&'static [NativeRow]] {
    &[
        ijen_internal_classpath::ROWS,
        ijen_internal_descriptors::ROWS,
        ijen_internal_enums::ROWS,
        ijen_internal_filelinks::ROWS,
        ijen_internal_finalization::ROWS,
        ijen_internal_floatingpoint::ROWS,
        ijen_internal_frames::ROWS,
        ijen_internal_invoke::ROWS,
        ijen_internal_mathnatives::ROWS,
        ijen_internal_members::ROWS,
        ijen_internal_processes::ROWS,
        ijen_internal_properties::ROWS,
        ijen_internal_sockets::ROWS,
        ijen_internal_threads::ROWS,
        ijen_internal_unicodenames::ROWS,
        ijen_internal_zlib::ROWS,
        java_io_filedescriptor::ROWS,
        java_io_fileinputstream::ROWS,
        java_io_fileoutputstream::ROWS,
        java_io_objectstreamclass::ROWS,
        java_io_randomaccessfile::ROWS,
        java_io_unixfilesystem::ROWS,
        java_lang_class::ROWS,
        java_lang_classloader::ROWS,
        java_lang_double::ROWS,
        java_lang_float::ROWS,
        java_lang_invoke_methodhandlenatives::ROWS,
        java_lang_nullpointerexception::ROWS,
        java_lang_object::ROWS,
        java_lang_processhandleimpl::ROWS,
        java_lang_processhandleimpl::info::ROWS,
        java_lang_ref_finalizer::ROWS,
        java_lang_ref_reference::ROWS,
        java_lang_reflect_array::ROWS,
        java_lang_reflect_executable::ROWS,
        java_lang_runtime::ROWS,
        java_lang_shutdown::ROWS,
        java_lang_stacktraceelement::ROWS,
        java_lang_string::ROWS,
        java_lang_system::ROWS,
        java_lang_thread::ROWS,
        java_lang_throwable::ROWS,
        java_lang_virtualthread::ROWS,
        jdk_internal_misc_unsafe::ROWS,
        jdk_internal_misc_vm::ROWS,
        jdk_internal_reflect_accessors::ROWS,
        jdk_internal_reflect_accessors::methods::ROWS,
        jdk_internal_reflect_constantpool::ROWS,
        jdk_internal_reflect_reflection::ROWS,
        jdk_internal_vm_continuation::ROWS,
    ]
}

#[cfg(test)]
mod tests {
    use super::LIBRARY;
    use std::io::{Cursor, Read};

    #[test]
    fn the_index_leads_to_every_class() {
        for archive in LIBRARY.archives {
            let mut jar = zip::ZipArchive::new(Cursor::new(*archive)).expect("it is an archive");
            for number in 0..jar.len() {
                let mut entry = jar.by_index(number).expect("in range");
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).expect("stored");
                let found = LIBRARY.find(entry.name());
                assert_eq!(found, entry.name().ends_with(".class").then_some(bytes.as_slice()), "{}", entry.name());
            }
        }
        assert_eq!(LIBRARY.find("java/lang/None.class"), None);
    }
}
