package jdk.internal.classfile.impl;

import java.lang.classfile.AttributeMapper;
import java.lang.classfile.Attributes;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.BufWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassReader;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolException;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A class file's bytes: its header, its constant pool, numbers at offsets (JVMS 4.1, 4.4). */
public final class ClassReaderImpl implements ClassReader {
    private final byte[] bytes;
    private final ClassFileImpl context;
    private final int[] offsets;
    private final PoolEntry[] entries;
    private final int poolEnd;
    private final int thisClass;
    private List<BootstrapMethodEntryImpl> bootstraps;
    private ClassImpl model;

    ClassReaderImpl(byte[] classfileBytes, ClassFileImpl context) {
        bytes = classfileBytes;
        this.context = context;
        if (classfileBytes.length < 4 || readInt(0) != ClassFile.MAGIC_NUMBER) {
            throw new IllegalArgumentException("Bad magic number");
        }
        if (readU2(6) > ClassFile.latestMajorVersion()) {
            throw new IllegalArgumentException("Unsupported class file version: " + readU2(6));
        }
        int count = readU2(8);
        offsets = new int[count];
        entries = new PoolEntry[count];
        int position = 10;
        for (int i = 1; i < count; i++) {
            int tag = readU1(position++);
            offsets[i] = position;
            position += switch (tag) {
                case PoolEntry.TAG_UTF8 -> readU2(position) + 2;
                case PoolEntry.TAG_CLASS, PoolEntry.TAG_STRING, PoolEntry.TAG_METHOD_TYPE, PoolEntry.TAG_MODULE,
                        PoolEntry.TAG_PACKAGE -> 2;
                case PoolEntry.TAG_METHOD_HANDLE -> 3;
                case PoolEntry.TAG_LONG, PoolEntry.TAG_DOUBLE -> 8;
                case PoolEntry.TAG_INTEGER, PoolEntry.TAG_FLOAT, PoolEntry.TAG_FIELDREF, PoolEntry.TAG_METHODREF,
                        PoolEntry.TAG_INTERFACE_METHODREF, PoolEntry.TAG_NAME_AND_TYPE, PoolEntry.TAG_DYNAMIC,
                        PoolEntry.TAG_INVOKE_DYNAMIC -> 4;
                default -> throw new ConstantPoolException(
                        "Bad tag (" + tag + ") at index (" + i + ") position (" + position + ")");
            };
            if (tag == PoolEntry.TAG_LONG || tag == PoolEntry.TAG_DOUBLE) {
                i++;
            }
        }
        poolEnd = position;
        thisClass = readU2(position + 2);
    }

    ClassFileImpl context() {
        return context;
    }

    ClassImpl model() {
        return model;
    }

    void setModel(ClassImpl model) {
        this.model = model;
    }

    /** Where the access flags are, behind the constant pool. */
    int bodyStart() {
        return poolEnd;
    }

    void copyPoolTo(BufWriterImpl out) {
        out.writeBytes(bytes, 10, poolEnd - 10);
    }

    @Override
    public Function<Utf8Entry, AttributeMapper<?>> customAttributes() {
        return context.attributeMapper();
    }

    @Override
    public int flags() {
        return readU2(poolEnd);
    }

    @Override
    public ClassEntry thisClassEntry() {
        return readEntry(poolEnd + 2, ClassEntry.class);
    }

    @Override
    public Optional<ClassEntry> superclassEntry() {
        return Optional.ofNullable(readEntryOrNull(poolEnd + 4, ClassEntry.class));
    }

    @Override
    public int classfileLength() {
        return bytes.length;
    }

    @Override
    public PoolEntry readEntry(int offset) {
        return entryByIndex(readU2(offset));
    }

    @Override
    public <T extends PoolEntry> T readEntry(int offset, Class<T> cls) {
        return entryByIndex(readU2(offset), cls);
    }

    @Override
    public PoolEntry readEntryOrNull(int offset) {
        int index = readU2(offset);
        return index == 0 ? null : entryByIndex(index);
    }

    @Override
    public <T extends PoolEntry> T readEntryOrNull(int offset, Class<T> cls) {
        int index = readU2(offset);
        return index == 0 ? null : entryByIndex(index, cls);
    }

    private static IllegalArgumentException beyond() {
        return new IllegalArgumentException("Reading beyond classfile bounds");
    }

    private void check(int offset, int count) {
        if (offset < 0 || offset > bytes.length - count) {
            throw beyond();
        }
    }

    @Override
    public int readU1(int p) {
        check(p, 1);
        return bytes[p] & 0xff;
    }

    @Override
    public int readU2(int p) {
        check(p, 2);
        return (bytes[p] & 0xff) << 8 | bytes[p + 1] & 0xff;
    }

    @Override
    public int readS1(int p) {
        return (byte) readU1(p);
    }

    @Override
    public int readS2(int p) {
        return (short) readU2(p);
    }

    @Override
    public int readInt(int p) {
        return readU2(p) << 16 | readU2(p + 2);
    }

    @Override
    public long readLong(int p) {
        return (long) readInt(p) << 32 | readInt(p + 4) & 0xffffffffL;
    }

    @Override
    public float readFloat(int p) {
        return Float.intBitsToFloat(readInt(p));
    }

    @Override
    public double readDouble(int p) {
        return Double.longBitsToDouble(readLong(p));
    }

    @Override
    public byte[] readBytes(int p, int length) {
        if (length < 0) {
            throw beyond();
        }
        check(p, length);
        return Arrays.copyOfRange(bytes, p, p + length);
    }

    @Override
    public void copyBytesTo(BufWriter buffer, int p, int length) {
        check(p, length);
        ((BufWriterImpl) buffer).writeBytes(bytes, p, length);
    }

    @Override
    public int size() {
        return offsets.length;
    }

    @Override
    public PoolEntry entryByIndex(int index) {
        if (index <= 0 || index >= offsets.length) {
            throw new ConstantPoolException("Bad CP index: " + index);
        }
        PoolEntry entry = entries[index];
        if (entry == null) {
            if (offsets[index] == 0) {
                throw new ConstantPoolException("Unusable CP index: " + index);
            }
            entry = read(index, offsets[index]);
            entries[index] = entry;
        }
        return entry;
    }

    @Override
    public <T extends PoolEntry> T entryByIndex(int index, Class<T> cls) {
        Objects.requireNonNull(cls);
        return cast(entryByIndex(index), index, cls);
    }

    static <T extends PoolEntry> T cast(PoolEntry entry, int index, Class<T> cls) {
        if (cls.isInstance(entry)) {
            return cls.cast(entry);
        }
        throw new ConstantPoolException("Not a " + cls.getSimpleName() + " at index: " + index);
    }

    private PoolEntry read(int index, int at) {
        int tag = readU1(at - 1);
        switch (tag) {
            case PoolEntry.TAG_UTF8:
                return new AbstractPoolEntry.Utf8EntryImpl(this, index, utf(at));
            case PoolEntry.TAG_INTEGER:
                return new AbstractPoolEntry.IntegerEntryImpl(this, index, readInt(at));
            case PoolEntry.TAG_FLOAT:
                return new AbstractPoolEntry.FloatEntryImpl(this, index, readFloat(at));
            case PoolEntry.TAG_LONG:
                return new AbstractPoolEntry.LongEntryImpl(this, index, readLong(at));
            case PoolEntry.TAG_DOUBLE:
                return new AbstractPoolEntry.DoubleEntryImpl(this, index, readDouble(at));
            case PoolEntry.TAG_METHOD_HANDLE:
                int member = readU2(at + 1);
                if (!(entryByIndex(member) instanceof MemberRefEntry)) {
                    throw new ConstantPoolException("Not a MemberRefEntry at index: " + member);
                }
                return new PairEntry.MethodHandleEntryImpl(this, index, readU1(at), (MemberRefEntry) entryByIndex(member));
            case PoolEntry.TAG_NAME_AND_TYPE:
                return new PairEntry.NameAndTypeEntryImpl(this, index, readEntry(at, Utf8Entry.class),
                        readEntry(at + 2, Utf8Entry.class));
            case PoolEntry.TAG_DYNAMIC:
                return new PairEntry.ConstantDynamicEntryImpl(this, index, readU2(at), null,
                        readEntry(at + 2, NameAndTypeEntry.class));
            case PoolEntry.TAG_INVOKE_DYNAMIC:
                return new PairEntry.InvokeDynamicEntryImpl(this, index, readU2(at), null,
                        readEntry(at + 2, NameAndTypeEntry.class));
            default:
                return tag >= PoolEntry.TAG_FIELDREF && tag <= PoolEntry.TAG_INTERFACE_METHODREF ? member(tag, index, at)
                        : named(tag, index, readEntry(at, Utf8Entry.class));
        }
    }

    private PoolEntry member(int tag, int index, int at) {
        ClassEntry owner = readEntry(at, ClassEntry.class);
        NameAndTypeEntry member = readEntry(at + 2, NameAndTypeEntry.class);
        return switch (tag) {
            case PoolEntry.TAG_FIELDREF -> new PairEntry.FieldRefEntryImpl(this, index, owner, member);
            case PoolEntry.TAG_METHODREF -> new PairEntry.MethodRefEntryImpl(this, index, owner, member);
            default -> new PairEntry.InterfaceMethodRefEntryImpl(this, index, owner, member);
        };
    }

    private PoolEntry named(int tag, int index, Utf8Entry name) {
        return switch (tag) {
            case PoolEntry.TAG_CLASS -> new RefEntry.ClassEntryImpl(this, index, name);
            case PoolEntry.TAG_STRING -> new RefEntry.StringEntryImpl(this, index, name);
            case PoolEntry.TAG_METHOD_TYPE -> new RefEntry.MethodTypeEntryImpl(this, index, name);
            case PoolEntry.TAG_MODULE -> new RefEntry.ModuleEntryImpl(this, index, name);
            default -> new RefEntry.PackageEntryImpl(this, index, name);
        };
    }

    private String utf(int at) {
        int end = at + 2 + readU2(at);
        StringBuilder text = new StringBuilder(end - at);
        for (int p = at + 2; p < end;) {
            int c = bytes[p] & 0xff;
            int more = c < 0x80 ? 0 : c >> 5 == 6 ? 1 : c >> 4 == 14 ? 2 : 3;
            if (more == 3 || p + more >= end) {
                throw new ConstantPoolException("malformed input around byte " + (p - at - 2));
            }
            int value = more == 0 ? c : more == 1 ? c & 0x1f : c & 0xf;
            for (int i = 1; i <= more; i++) {
                if ((bytes[p + i] & 0xc0) != 0x80) {
                    throw new ConstantPoolException("malformed input around byte " + (p + i - at - 2));
                }
                value = value << 6 | bytes[p + i] & 0x3f;
            }
            text.append((char) value);
            p += more + 1;
        }
        return text.toString();
    }

    private List<BootstrapMethodEntryImpl> bootstraps() {
        if (bootstraps == null) {
            List<BootstrapMethodEntryImpl> rows = new ArrayList<>();
            int at = Parsing.attributeAt(this, Parsing.classAttributes(this), Attributes.NAME_BOOTSTRAP_METHODS);
            if (at >= 0) {
                int p = at + 2;
                for (int left = readU2(at); left > 0; left--) {
                    List<LoadableConstantEntry> arguments = new ArrayList<>();
                    int count = readU2(p + 2);
                    for (int i = 0; i < count; i++) {
                        arguments.add(readEntry(p + 4 + i * 2, LoadableConstantEntry.class));
                    }
                    rows.add(new BootstrapMethodEntryImpl(this, rows.size(), readEntry(p, MethodHandleEntry.class), arguments));
                    p += 4 + count * 2;
                }
            }
            bootstraps = rows;
        }
        return bootstraps;
    }

    @Override
    public BootstrapMethodEntry bootstrapMethodEntry(int index) {
        List<BootstrapMethodEntryImpl> rows = bootstraps();
        if (index < 0 || index >= rows.size()) {
            throw new ConstantPoolException("Bad BSM index: " + index);
        }
        return rows.get(index);
    }

    @Override
    public int bootstrapMethodCount() {
        return bootstraps().size();
    }
}
