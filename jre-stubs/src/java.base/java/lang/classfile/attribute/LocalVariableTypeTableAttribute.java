package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.util.List;
import jdk.internal.classfile.impl.CodeAttributes;

/** Signatures of local variables (JVMS 4.7.14). */
public interface LocalVariableTypeTableAttribute extends Attribute<LocalVariableTypeTableAttribute> {
    List<LocalVariableTypeInfo> localVariableTypes();

    static LocalVariableTypeTableAttribute of(List<LocalVariableTypeInfo> locals) {
        return new CodeAttributes.LocalVariableTypeTableImpl(locals);
    }
}
