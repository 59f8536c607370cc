package jdk.internal.classfile.impl;

import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;

/** The constant pool's entries: values and references that know their pool and index; equal when they mean the same. */
public abstract class AbstractPoolEntry implements PoolEntry {
    final ConstantPool pool;
    final int tag;
    final int index;

    AbstractPoolEntry(ConstantPool pool, int tag, int index) {
        this.pool = pool;
        this.tag = tag;
        this.index = index;
    }

    @Override
    public ConstantPool constantPool() {
        return pool;
    }

    @Override
    public int tag() {
        return tag;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public int width() {
        return tag == TAG_LONG || tag == TAG_DOUBLE ? 2 : 1;
    }

    /** What an entry of that tag means: equal contents, equal entries. */
    abstract Object content();

    abstract void writeTo(BufWriterImpl out);

    /** The same constant in another pool. */
    abstract PoolEntry cloneInto(ConstantPoolBuilder target);

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof AbstractPoolEntry that && tag == that.tag && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode() * 31 + tag;
    }

    static final class Utf8EntryImpl extends AbstractPoolEntry implements Utf8Entry {
        private final String text;

        Utf8EntryImpl(ConstantPool pool, int index, String text) {
            super(pool, TAG_UTF8, index);
            this.text = text;
        }

        @Override
        Object content() {
            return text;
        }

        @Override
        public String stringValue() {
            return text;
        }

        @Override
        public ConstantDesc constantValue() {
            return text;
        }

        @Override
        public boolean equalsString(String s) {
            return text.equals(s);
        }

        @Override
        public boolean isFieldType(ClassDesc desc) {
            return text.equals(desc.descriptorString());
        }

        @Override
        public boolean isMethodType(MethodTypeDesc desc) {
            return text.equals(desc.descriptorString());
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeUtf(text);
        }

        @Override
        Utf8Entry cloneInto(ConstantPoolBuilder target) {
            return target.utf8Entry(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Integer, Float, Long, Double: a value. */
    abstract static class Value extends AbstractPoolEntry {
        private final Object value;

        Value(ConstantPool pool, int tag, int index, Object value) {
            super(pool, tag, index);
            this.value = value;
        }

        @Override
        Object content() {
            return value;
        }

        public ConstantDesc constantValue() {
            return (ConstantDesc) value;
        }

        /** Without the method's own name: the entries have no text of their own. */
        @Override
        public String toString() {
            return getClass().getName() + "@" + Integer.toHexString(hashCode());
        }
    }

    static final class IntegerEntryImpl extends Value implements IntegerEntry {
        private final int value;

        IntegerEntryImpl(ConstantPool pool, int index, int value) {
            super(pool, TAG_INTEGER, index, value);
            this.value = value;
        }

        @Override
        public int intValue() {
            return value;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeInt(value);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.intEntry(value);
        }
    }

    static final class FloatEntryImpl extends Value implements FloatEntry {
        private final float value;

        FloatEntryImpl(ConstantPool pool, int index, float value) {
            super(pool, TAG_FLOAT, index, value);
            this.value = value;
        }

        @Override
        public float floatValue() {
            return value;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeFloat(value);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.floatEntry(value);
        }
    }

    static final class LongEntryImpl extends Value implements LongEntry {
        private final long value;

        LongEntryImpl(ConstantPool pool, int index, long value) {
            super(pool, TAG_LONG, index, value);
            this.value = value;
        }

        @Override
        public long longValue() {
            return value;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeLong(value);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.longEntry(value);
        }
    }

    static final class DoubleEntryImpl extends Value implements DoubleEntry {
        private final double value;

        DoubleEntryImpl(ConstantPool pool, int index, double value) {
            super(pool, TAG_DOUBLE, index, value);
            this.value = value;
        }

        @Override
        public double doubleValue() {
            return value;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeDouble(value);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.doubleEntry(value);
        }
    }
}
