package java.lang.classfile.attribute;

import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.constant.ModuleDesc;
import jdk.internal.classfile.impl.ModuleInfo;
import jdk.internal.classfile.impl.Scratch;

/** The digest of a module. */
public interface ModuleHashInfo {
    ModuleEntry moduleName();

    byte[] hash();

    static ModuleHashInfo of(ModuleEntry moduleName, byte[] hash) {
        return new ModuleInfo.UnboundModuleHashInfo(moduleName, hash);
    }

    static ModuleHashInfo of(ModuleDesc moduleDesc, byte[] hash) {
        return of(Scratch.module(moduleDesc), hash);
    }
}
