//! Access and property flags of classes, fields and methods (JVMS 4.1, 4.5, 4.6, 4.7.6).

macro_rules! flag_type {
    ($(#[$doc:meta])* $name:ident { $($konst:ident = $value:literal, $query:ident;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $name(pub u16);

        impl $name {
            $(pub const $konst: u16 = $value;)*

            pub const fn bits(self) -> u16 {
                self.0
            }

            pub const fn has(self, mask: u16) -> bool {
                self.0 & mask != 0
            }

            $(pub const fn $query(self) -> bool {
                self.0 & $value != 0
            })*
        }
    };
}

flag_type! {
    /// `ClassFile.access_flags` and `inner_class_access_flags`.
    ClassFlags {
        PUBLIC = 0x0001, is_public;
        PRIVATE = 0x0002, is_private;
        PROTECTED = 0x0004, is_protected;
        STATIC = 0x0008, is_static;
        FINAL = 0x0010, is_final;
        SUPER = 0x0020, is_super;
        INTERFACE = 0x0200, is_interface;
        ABSTRACT = 0x0400, is_abstract;
        SYNTHETIC = 0x1000, is_synthetic;
        ANNOTATION = 0x2000, is_annotation;
        ENUM = 0x4000, is_enum;
        MODULE = 0x8000, is_module;
    }
}

flag_type! {
    FieldFlags {
        PUBLIC = 0x0001, is_public;
        PRIVATE = 0x0002, is_private;
        PROTECTED = 0x0004, is_protected;
        STATIC = 0x0008, is_static;
        FINAL = 0x0010, is_final;
        VOLATILE = 0x0040, is_volatile;
        TRANSIENT = 0x0080, is_transient;
        SYNTHETIC = 0x1000, is_synthetic;
        ENUM = 0x4000, is_enum;
    }
}

flag_type! {
    MethodFlags {
        PUBLIC = 0x0001, is_public;
        PRIVATE = 0x0002, is_private;
        PROTECTED = 0x0004, is_protected;
        STATIC = 0x0008, is_static;
        FINAL = 0x0010, is_final;
        SYNCHRONIZED = 0x0020, is_synchronized;
        BRIDGE = 0x0040, is_bridge;
        VARARGS = 0x0080, is_varargs;
        NATIVE = 0x0100, is_native;
        ABSTRACT = 0x0400, is_abstract;
        STRICT = 0x0800, is_strict;
        SYNTHETIC = 0x1000, is_synthetic;
    }
}
