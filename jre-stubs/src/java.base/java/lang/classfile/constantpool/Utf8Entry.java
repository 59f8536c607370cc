package java.lang.classfile.constantpool;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** CONSTANT_Utf8_info (JVMS 4.4.7). */
public interface Utf8Entry extends CharSequence, AnnotationConstantValueEntry {
    String stringValue();

    boolean equalsString(String s);

    boolean isFieldType(ClassDesc desc);

    boolean isMethodType(MethodTypeDesc desc);
}
