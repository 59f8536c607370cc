package java.lang.classfile.attribute;

import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import jdk.internal.classfile.impl.PoolEntries;

/** A local variable's name and type, for a range of code. */
public interface LocalVariableInfo {
    int startPc();

    int length();

    Utf8Entry name();

    Utf8Entry type();

    default ClassDesc typeSymbol() {
        return PoolEntries.fieldType(type());
    }

    int slot();
}
