package java.lang.classfile;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Optional;
import java.util.function.Function;

/** The bytes of a class file: numbers and entries at offsets. */
public interface ClassReader extends ConstantPool {
    Function<Utf8Entry, AttributeMapper<?>> customAttributes();

    int flags();

    ClassEntry thisClassEntry();

    Optional<ClassEntry> superclassEntry();

    int classfileLength();

    PoolEntry readEntry(int offset);

    <T extends PoolEntry> T readEntry(int offset, Class<T> cls);

    PoolEntry readEntryOrNull(int offset);

    <T extends PoolEntry> T readEntryOrNull(int offset, Class<T> cls);

    int readU1(int p);

    int readU2(int p);

    int readS1(int p);

    int readS2(int p);

    int readInt(int p);

    long readLong(int p);

    float readFloat(int p);

    double readDouble(int p);

    byte[] readBytes(int p, int len);

    void copyBytesTo(BufWriter buf, int offset, int len);
}
