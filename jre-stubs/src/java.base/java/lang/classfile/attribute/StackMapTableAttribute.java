package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.CodeElement;
import java.util.List;
import jdk.internal.classfile.impl.CodeAttributes;

/** The frames at branch targets (JVMS 4.7.4). */
public interface StackMapTableAttribute extends Attribute<StackMapTableAttribute>, CodeElement {
    List<StackMapFrameInfo> entries();

    static StackMapTableAttribute of(List<StackMapFrameInfo> entries) {
        return new CodeAttributes.StackMapTableImpl(entries);
    }
}
