package java.lang.classfile.constantpool;

/** An entry of a constant pool (JVMS 4.4). */
public interface PoolEntry {
    int TAG_CLASS = 7;
    int TAG_DOUBLE = 6;
    int TAG_DYNAMIC = 17;
    int TAG_FIELDREF = 9;
    int TAG_FLOAT = 4;
    int TAG_INTEGER = 3;
    int TAG_INTERFACE_METHODREF = 11;
    int TAG_INVOKE_DYNAMIC = 18;
    int TAG_LONG = 5;
    int TAG_METHOD_HANDLE = 15;
    int TAG_METHODREF = 10;
    int TAG_METHOD_TYPE = 16;
    int TAG_MODULE = 19;
    int TAG_NAME_AND_TYPE = 12;
    int TAG_PACKAGE = 20;
    int TAG_STRING = 8;
    int TAG_UTF8 = 1;

    ConstantPool constantPool();

    int tag();

    int index();

    /** How many indices the entry takes: two for long and double. */
    int width();
}
