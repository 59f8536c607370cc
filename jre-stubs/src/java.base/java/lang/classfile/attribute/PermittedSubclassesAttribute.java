package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** Who may extend a sealed class (JVMS 4.7.31). */
public interface PermittedSubclassesAttribute extends Attribute<PermittedSubclassesAttribute>, ClassElement {
    List<ClassEntry> permittedSubclasses();

    static PermittedSubclassesAttribute of(List<ClassEntry> permittedSubclasses) {
        return new ClassAttributes.PermittedSubclassesImpl(permittedSubclasses);
    }

    static PermittedSubclassesAttribute of(ClassEntry... permittedSubclasses) {
        return of(List.of(permittedSubclasses));
    }

    static PermittedSubclassesAttribute ofSymbols(List<ClassDesc> permittedSubclasses) {
        return of(Scratch.types(permittedSubclasses));
    }

    static PermittedSubclassesAttribute ofSymbols(ClassDesc... permittedSubclasses) {
        return ofSymbols(List.of(permittedSubclasses));
    }
}
