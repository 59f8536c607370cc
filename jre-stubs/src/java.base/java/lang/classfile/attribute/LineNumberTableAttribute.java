package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.util.List;
import jdk.internal.classfile.impl.CodeAttributes;

/** Source lines of code (JVMS 4.7.12). */
public interface LineNumberTableAttribute extends Attribute<LineNumberTableAttribute> {
    List<LineNumberInfo> lineNumbers();

    static LineNumberTableAttribute of(List<LineNumberInfo> lines) {
        return new CodeAttributes.LineNumberTableImpl(lines);
    }
}
