package java.lang.classfile.constantpool;

/** A field or method (JVMS 4.4.2). */
public interface MemberRefEntry extends PoolEntry {
    ClassEntry owner();

    NameAndTypeEntry nameAndType();

    default Utf8Entry name() {
        return nameAndType().name();
    }

    default Utf8Entry type() {
        return nameAndType().type();
    }
}
