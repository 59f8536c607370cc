package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.util.List;
import jdk.internal.classfile.impl.CodeAttributes;

/** Names of local variables (JVMS 4.7.13). */
public interface LocalVariableTableAttribute extends Attribute<LocalVariableTableAttribute> {
    List<LocalVariableInfo> localVariables();

    static LocalVariableTableAttribute of(List<LocalVariableInfo> locals) {
        return new CodeAttributes.LocalVariableTableImpl(locals);
    }
}
