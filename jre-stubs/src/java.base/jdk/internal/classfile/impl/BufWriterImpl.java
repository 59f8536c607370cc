package jdk.internal.classfile.impl;

import java.lang.classfile.BufWriter;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Arrays;

/** A growing buffer of a class file's bytes, with the pool that its indices refer to. */
public final class BufWriterImpl implements BufWriter {
    private final PoolBuilder pool;
    private final ClassFileImpl context;
    private byte[] bytes;
    private int size;
    private LabelContext labels;

    BufWriterImpl(PoolBuilder pool, ClassFileImpl context) {
        this(pool, context, 128);
    }

    BufWriterImpl(PoolBuilder pool, ClassFileImpl context, int room) {
        this.pool = pool;
        this.context = context;
        bytes = new byte[room];
    }

    ClassFileImpl context() {
        return context;
    }

    /** Where the labels of what is written are bound: that of the code, while one is written. */
    LabelContext labels() {
        return labels;
    }

    void setLabels(LabelContext labels) {
        this.labels = labels;
    }

    @Override
    public ConstantPoolBuilder constantPool() {
        return pool;
    }

    @Override
    public boolean canWriteDirect(ConstantPool other) {
        return pool.canWriteDirect(other);
    }

    @Override
    public void reserveSpace(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, bytes.length * 2));
        }
    }

    @Override
    public void writeU1(int x) {
        reserveSpace(1);
        bytes[size++] = (byte) x;
    }

    @Override
    public void writeU2(int x) {
        reserveSpace(2);
        bytes[size++] = (byte) (x >> 8);
        bytes[size++] = (byte) x;
    }

    @Override
    public void writeInt(int x) {
        writeU2(x >> 16);
        writeU2(x);
    }

    @Override
    public void writeFloat(float x) {
        writeInt(Float.floatToIntBits(x));
    }

    @Override
    public void writeLong(long x) {
        writeInt((int) (x >> 32));
        writeInt((int) x);
    }

    @Override
    public void writeDouble(double x) {
        writeLong(Double.doubleToLongBits(x));
    }

    @Override
    public void writeBytes(byte[] array) {
        writeBytes(array, 0, array.length);
    }

    @Override
    public void writeBytes(byte[] array, int start, int length) {
        reserveSpace(length);
        System.arraycopy(array, start, bytes, size, length);
        size += length;
    }

    void writeBytes(BufWriterImpl other) {
        writeBytes(other.bytes, 0, other.size);
    }

    @Override
    public void patchInt(int offset, int count, int value) {
        int end = size;
        size = offset;
        writeIntBytes(count, value);
        size = end;
    }

    @Override
    public void writeIntBytes(int count, long value) {
        for (int shift = (count - 1) * 8; shift >= 0; shift -= 8) {
            writeU1((int) (value >> shift));
        }
    }

    @Override
    public void writeIndex(PoolEntry entry) {
        writeU2(pool.mine(entry).index());
    }

    @Override
    public void writeIndexOrZero(PoolEntry entry) {
        writeU2(entry == null ? 0 : pool.mine(entry).index());
    }

    @Override
    public int size() {
        return size;
    }

    /** What was written so far. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    void writeLabel(Label label) {
        writeU2(labels.labelToBci(label));
    }

    /** Length and bytes in the modified UTF-8 of JVMS 4.4.7. */
    void writeUtf(String text) {
        int start = size;
        writeU2(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 0 && c < 0x80) {
                writeU1(c);
            } else if (c < 0x800) {
                writeU1(0xc0 | c >> 6);
                writeU1(0x80 | c & 0x3f);
            } else {
                writeU1(0xe0 | c >> 12);
                writeU1(0x80 | c >> 6 & 0x3f);
                writeU1(0x80 | c & 0x3f);
            }
        }
        int length = size - start - 2;
        if (length > 65535) {
            throw new IllegalArgumentException("string too long");
        }
        patchInt(start, 2, length);
    }
}
