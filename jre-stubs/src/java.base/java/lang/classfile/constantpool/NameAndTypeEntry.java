package java.lang.classfile.constantpool;

/** CONSTANT_NameAndType_info (JVMS 4.4.6). */
public interface NameAndTypeEntry extends PoolEntry {
    Utf8Entry name();

    Utf8Entry type();
}
