package java.lang.classfile.attribute;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.ModuleInfo;
import jdk.internal.classfile.impl.Scratch;

/** A service that a module provides. */
public interface ModuleProvideInfo {
    ClassEntry provides();

    List<ClassEntry> providesWith();

    static ModuleProvideInfo of(ClassEntry provides, List<ClassEntry> providesWith) {
        return new ModuleInfo.UnboundModuleProvideInfo(provides, providesWith);
    }

    static ModuleProvideInfo of(ClassEntry provides, ClassEntry... providesWith) {
        return of(provides, List.of(providesWith));
    }

    static ModuleProvideInfo of(ClassDesc provides, List<ClassDesc> providesWith) {
        return of(Scratch.type(provides), Scratch.types(providesWith));
    }

    static ModuleProvideInfo of(ClassDesc provides, ClassDesc... providesWith) {
        return of(provides, List.of(providesWith));
    }
}
