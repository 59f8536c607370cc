package java.lang.classfile;

import java.lang.classfile.constantpool.ClassEntry;
import jdk.internal.classfile.impl.Headers;

/** The superclass of a class. */
public interface Superclass extends ClassElement {
    ClassEntry superclassEntry();

    static Superclass of(ClassEntry superclassEntry) {
        return new Headers.SuperclassImpl(superclassEntry);
    }
}
