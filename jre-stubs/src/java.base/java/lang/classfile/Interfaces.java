package java.lang.classfile;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.Headers;
import jdk.internal.classfile.impl.Scratch;

/** The interfaces that a class implements directly. */
public interface Interfaces extends ClassElement {
    List<ClassEntry> interfaces();

    static Interfaces of(List<ClassEntry> interfaces) {
        return new Headers.InterfacesImpl(interfaces);
    }

    static Interfaces of(ClassEntry... interfaces) {
        return of(List.of(interfaces));
    }

    static Interfaces ofSymbols(List<ClassDesc> interfaces) {
        return of(Scratch.types(interfaces));
    }

    static Interfaces ofSymbols(ClassDesc... interfaces) {
        return ofSymbols(List.of(interfaces));
    }
}
