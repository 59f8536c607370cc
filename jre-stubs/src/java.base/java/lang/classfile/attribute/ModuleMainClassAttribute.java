package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import jdk.internal.classfile.impl.ModuleAttributes;
import jdk.internal.classfile.impl.Scratch;

/** The main class of a module (JVMS 4.7.27). */
public interface ModuleMainClassAttribute extends Attribute<ModuleMainClassAttribute>, ClassElement {
    ClassEntry mainClass();

    static ModuleMainClassAttribute of(ClassEntry main) {
        return new ModuleAttributes.ModuleMainClassImpl(main);
    }

    static ModuleMainClassAttribute of(ClassDesc main) {
        return new ModuleAttributes.ModuleMainClassImpl(Scratch.type(main));
    }
}
