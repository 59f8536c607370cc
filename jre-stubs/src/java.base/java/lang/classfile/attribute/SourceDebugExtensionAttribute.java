package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import jdk.internal.classfile.impl.ClassAttributes;

/** What a debugger may want to know (JVMS 4.7.11). */
public interface SourceDebugExtensionAttribute extends Attribute<SourceDebugExtensionAttribute>, ClassElement {
    byte[] contents();

    static SourceDebugExtensionAttribute of(byte[] contents) {
        return new ClassAttributes.SourceDebugExtensionImpl(contents);
    }
}
