package jdk.internal.classfile.impl;

import java.lang.classfile.Attributes;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.ConstantPoolException;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The growing pool: entries of a class that was read, if any, then its own (JVMS 4.4, 4.7.23). */
public final class PoolBuilder implements ConstantPoolBuilder {
    private static final int LIMIT = 65536;

    private final ClassReaderImpl parent;
    private final int parentSize;
    private final int parentBootstraps;
    private final List<PoolEntry> own = new ArrayList<>();
    private final Map<PoolEntry, PoolEntry> known = new HashMap<>();
    private final List<BootstrapMethodEntryImpl> bootstraps = new ArrayList<>();
    private final Map<BootstrapMethodEntry, BootstrapMethodEntry> knownBootstraps = new HashMap<>();
    private boolean parentKnown;
    private boolean parentBootstrapsKnown;
    private int size;

    public PoolBuilder(ClassReaderImpl parent) {
        this.parent = parent;
        parentSize = parent == null ? 1 : parent.size();
        parentBootstraps = parent == null ? 0 : parent.bootstrapMethodCount();
        size = parentSize;
        parentKnown = parent == null;
        parentBootstrapsKnown = parentBootstraps == 0;
    }

    @Override
    public boolean canWriteDirect(ConstantPool other) {
        return other == this || other != null && other == parent;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public PoolEntry entryByIndex(int index) {
        if (index <= 0 || index >= size) {
            throw new ConstantPoolException("Bad CP index: " + index);
        }
        PoolEntry entry = index < parentSize ? parent.entryByIndex(index) : own.get(index - parentSize);
        if (entry == null) {
            throw new ConstantPoolException("Unusable CP index: " + index);
        }
        return entry;
    }

    @Override
    public <T extends PoolEntry> T entryByIndex(int index, Class<T> cls) {
        return ClassReaderImpl.cast(entryByIndex(index), index, cls);
    }

    @Override
    public int bootstrapMethodCount() {
        return parentBootstraps + bootstraps.size();
    }

    @Override
    public BootstrapMethodEntry bootstrapMethodEntry(int index) {
        if (index < 0 || index >= bootstrapMethodCount()) {
            throw new ConstantPoolException("Bad BSM index: " + index);
        }
        return index < parentBootstraps ? parent.bootstrapMethodEntry(index) : bootstraps.get(index - parentBootstraps);
    }

    /** The entry that is there already, or that one, which then becomes part of the pool. */
    @SuppressWarnings("unchecked")
    private <T extends PoolEntry> T shared(T entry) {
        if (!parentKnown) {
            parentKnown = true;
            for (PoolEntry each : parent) {
                known.putIfAbsent(each, each);
            }
        }
        PoolEntry there = known.putIfAbsent(entry, entry);
        if (there != null) {
            return (T) there;
        }
        own.add(entry);
        if (entry.width() == 2) {
            own.add(null);
        }
        size += entry.width();
        return entry;
    }

    /** That constant as an entry of this pool. */
    @SuppressWarnings("unchecked")
    public <T extends PoolEntry> T mine(T entry) {
        return canWriteDirect(entry.constantPool()) ? entry : (T) ((AbstractPoolEntry) entry).cloneInto(this);
    }

    @Override
    public Utf8Entry utf8Entry(String s) {
        s.hashCode();
        return shared(new AbstractPoolEntry.Utf8EntryImpl(this, size, s));
    }

    @Override
    public ClassEntry classEntry(Utf8Entry name) {
        Utf8Entry mine = mine(name);
        return shared(new RefEntry.ClassEntryImpl(this, size, mine));
    }

    @Override
    public PackageEntry packageEntry(Utf8Entry name) {
        Utf8Entry mine = mine(name);
        return shared(new RefEntry.PackageEntryImpl(this, size, mine));
    }

    @Override
    public ModuleEntry moduleEntry(Utf8Entry name) {
        Utf8Entry mine = mine(name);
        return shared(new RefEntry.ModuleEntryImpl(this, size, mine));
    }

    @Override
    public NameAndTypeEntry nameAndTypeEntry(Utf8Entry name, Utf8Entry type) {
        Utf8Entry myName = mine(name);
        Utf8Entry myType = mine(type);
        return shared(new PairEntry.NameAndTypeEntryImpl(this, size, myName, myType));
    }

    @Override
    public FieldRefEntry fieldRefEntry(ClassEntry owner, NameAndTypeEntry nameAndType) {
        ClassEntry myOwner = mine(owner);
        NameAndTypeEntry mine = mine(nameAndType);
        return shared(new PairEntry.FieldRefEntryImpl(this, size, myOwner, mine));
    }

    @Override
    public MethodRefEntry methodRefEntry(ClassEntry owner, NameAndTypeEntry nameAndType) {
        ClassEntry myOwner = mine(owner);
        NameAndTypeEntry mine = mine(nameAndType);
        return shared(new PairEntry.MethodRefEntryImpl(this, size, myOwner, mine));
    }

    @Override
    public InterfaceMethodRefEntry interfaceMethodRefEntry(ClassEntry owner, NameAndTypeEntry nameAndType) {
        ClassEntry myOwner = mine(owner);
        NameAndTypeEntry mine = mine(nameAndType);
        return shared(new PairEntry.InterfaceMethodRefEntryImpl(this, size, myOwner, mine));
    }

    @Override
    public MethodTypeEntry methodTypeEntry(MethodTypeDesc descriptor) {
        return methodTypeEntry(utf8Entry(descriptor));
    }

    @Override
    public MethodTypeEntry methodTypeEntry(Utf8Entry descriptor) {
        Utf8Entry mine = mine(descriptor);
        return shared(new RefEntry.MethodTypeEntryImpl(this, size, mine));
    }

    @Override
    public MethodHandleEntry methodHandleEntry(int refKind, MemberRefEntry reference) {
        MemberRefEntry mine = mine(reference);
        return shared(new PairEntry.MethodHandleEntryImpl(this, size, refKind, mine));
    }

    @Override
    public InvokeDynamicEntry invokeDynamicEntry(BootstrapMethodEntry bootstrap, NameAndTypeEntry nameAndType) {
        BootstrapMethodEntry myBootstrap = mine(bootstrap);
        NameAndTypeEntry mine = mine(nameAndType);
        return shared(new PairEntry.InvokeDynamicEntryImpl(this, size, myBootstrap.bsmIndex(), myBootstrap, mine));
    }

    @Override
    public ConstantDynamicEntry constantDynamicEntry(BootstrapMethodEntry bootstrap, NameAndTypeEntry nameAndType) {
        BootstrapMethodEntry myBootstrap = mine(bootstrap);
        NameAndTypeEntry mine = mine(nameAndType);
        return shared(new PairEntry.ConstantDynamicEntryImpl(this, size, myBootstrap.bsmIndex(), myBootstrap, mine));
    }

    @Override
    public IntegerEntry intEntry(int value) {
        return shared(new AbstractPoolEntry.IntegerEntryImpl(this, size, value));
    }

    @Override
    public FloatEntry floatEntry(float value) {
        return shared(new AbstractPoolEntry.FloatEntryImpl(this, size, value));
    }

    @Override
    public LongEntry longEntry(long value) {
        return shared(new AbstractPoolEntry.LongEntryImpl(this, size, value));
    }

    @Override
    public DoubleEntry doubleEntry(double value) {
        return shared(new AbstractPoolEntry.DoubleEntryImpl(this, size, value));
    }

    @Override
    public StringEntry stringEntry(Utf8Entry utf8) {
        Utf8Entry mine = mine(utf8);
        return shared(new RefEntry.StringEntryImpl(this, size, mine));
    }

    private BootstrapMethodEntry mine(BootstrapMethodEntry entry) {
        return canWriteDirect(entry.constantPool()) ? entry : bsmEntry(entry.bootstrapMethod(), entry.arguments());
    }

    @Override
    public BootstrapMethodEntry bsmEntry(MethodHandleEntry method, List<LoadableConstantEntry> arguments) {
        MethodHandleEntry handle = mine(method);
        LoadableConstantEntry[] mine = new LoadableConstantEntry[arguments.size()];
        for (int i = 0; i < mine.length; i++) {
            mine[i] = mine(arguments.get(i));
        }
        if (!parentBootstrapsKnown) {
            parentBootstrapsKnown = true;
            for (int i = 0; i < parentBootstraps; i++) {
                BootstrapMethodEntry each = parent.bootstrapMethodEntry(i);
                knownBootstraps.putIfAbsent(each, each);
            }
        }
        BootstrapMethodEntryImpl entry = new BootstrapMethodEntryImpl(this, bootstrapMethodCount(), handle, List.of(mine));
        BootstrapMethodEntry there = knownBootstraps.putIfAbsent(entry, entry);
        if (there == null) {
            bootstraps.add(entry);
        }
        return there == null ? entry : there;
    }

    /** Writes the BootstrapMethods attribute, if there is a row. */
    boolean writeBootstraps(BufWriterImpl out) {
        if (bootstrapMethodCount() == 0) {
            return false;
        }
        out.writeIndex(utf8Entry(Attributes.NAME_BOOTSTRAP_METHODS));
        int start = out.size();
        out.writeInt(0);
        out.writeU2(bootstrapMethodCount());
        for (int i = 0; i < parentBootstraps; i++) {
            ((BootstrapMethodEntryImpl) parent.bootstrapMethodEntry(i)).writeTo(out);
        }
        for (BootstrapMethodEntryImpl each : bootstraps) {
            each.writeTo(out);
        }
        out.patchInt(start, 4, out.size() - start - 4);
        return true;
    }

    /** Writes count and entries. */
    void writeTo(BufWriterImpl out) {
        if (size >= LIMIT) {
            throw new IllegalArgumentException("Constant pool is too large " + size);
        }
        out.writeU2(size);
        if (parent != null) {
            parent.copyPoolTo(out);
        }
        for (PoolEntry each : own) {
            if (each != null) {
                ((AbstractPoolEntry) each).writeTo(out);
            }
        }
    }
}
