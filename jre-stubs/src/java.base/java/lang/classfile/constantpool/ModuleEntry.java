package java.lang.classfile.constantpool;

import java.lang.constant.ModuleDesc;

/** CONSTANT_Module_info (JVMS 4.4.11). */
public interface ModuleEntry extends PoolEntry {
    Utf8Entry name();

    ModuleDesc asSymbol();

    boolean matches(ModuleDesc desc);
}
