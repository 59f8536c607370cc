package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.Utf8Entry;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** When the source was changed. */
public interface SourceIDAttribute extends Attribute<SourceIDAttribute>, ClassElement {
    Utf8Entry sourceId();

    static SourceIDAttribute of(Utf8Entry sourceId) {
        return new ClassAttributes.SourceIDImpl(sourceId);
    }

    static SourceIDAttribute of(String sourceId) {
        return new ClassAttributes.SourceIDImpl(Scratch.utf8(sourceId));
    }
}
