package java.lang.classfile;

import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.PoolEntry;

/** A buffer for the bytes of a class file. */
public interface BufWriter {
    ConstantPoolBuilder constantPool();

    boolean canWriteDirect(ConstantPool constantPool);

    void reserveSpace(int freeBytes);

    void writeU1(int x);

    void writeU2(int x);

    void writeInt(int x);

    void writeFloat(float x);

    void writeLong(long x);

    void writeDouble(double x);

    void writeBytes(byte[] arr);

    void writeBytes(byte[] arr, int start, int length);

    void patchInt(int offset, int size, int value);

    void writeIntBytes(int intSize, long intValue);

    void writeIndex(PoolEntry entry);

    void writeIndexOrZero(PoolEntry entry);

    int size();
}
