package java.lang.classfile;

import jdk.internal.classfile.impl.Headers;

/** The version of a class file. */
public interface ClassFileVersion extends ClassElement {
    int majorVersion();

    int minorVersion();

    static ClassFileVersion of(int majorVersion, int minorVersion) {
        return new Headers.ClassFileVersionImpl(majorVersion, minorVersion);
    }
}
