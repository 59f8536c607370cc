package java.lang.classfile.constantpool;

/** CONSTANT_String_info (JVMS 4.4.3). */
public interface StringEntry extends ConstantValueEntry {
    Utf8Entry utf8();

    String stringValue();

    boolean equalsString(String value);
}
