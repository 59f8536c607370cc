package jdk.internal.classfile.impl;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.ConstantValueEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What the constant pool's interfaces share: symbols of entries, entries of symbols. */
public final class PoolEntries {
    private PoolEntries() {
    }

    /** The entries of a pool in order. */
    public static final class OfPool implements Iterator<PoolEntry> {
        private final ConstantPool pool;
        private int next = 1;

        public OfPool(ConstantPool pool) {
            this.pool = pool;
        }

        @Override
        public boolean hasNext() {
            return next < pool.size();
        }

        @Override
        public PoolEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            PoolEntry entry = pool.entryByIndex(next);
            next += entry.width();
            return entry;
        }
    }

    /** The name as class entries have it; arrays have their descriptor. */
    public static String internalName(ClassDesc desc) {
        if (desc.isPrimitive()) {
            throw new IllegalArgumentException("Cannot be encoded as ClassEntry: " + desc.displayName());
        }
        String descriptor = desc.descriptorString();
        return desc.isArray() ? descriptor : descriptor.substring(1, descriptor.length() - 1);
    }

    static ClassDesc classNamed(String name) {
        return name.startsWith("[") ? ClassDesc.ofDescriptor(name) : ClassDesc.ofInternalName(name);
    }

    public static ClassDesc fieldType(Utf8Entry descriptor) {
        return ClassDesc.ofDescriptor(descriptor.stringValue());
    }

    public static MethodTypeDesc methodType(Utf8Entry descriptor) {
        return MethodTypeDesc.ofDescriptor(descriptor.stringValue());
    }

    public static ConstantDesc[] constants(List<LoadableConstantEntry> entries) {
        ConstantDesc[] values = new ConstantDesc[entries.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = entries.get(i).constantValue();
        }
        return values;
    }

    static String text(MemberRefEntry member) {
        return member.owner().asInternalName() + "." + member.name().stringValue() + "-" + member.type().stringValue();
    }

    public static MethodHandleEntry methodHandle(ConstantPoolBuilder pool, DirectMethodHandleDesc desc) {
        ClassEntry owner = pool.classEntry(desc.owner());
        NameAndTypeEntry member = pool.nameAndTypeEntry(pool.utf8Entry(desc.methodName()),
                pool.utf8Entry(desc.lookupDescriptor()));
        MemberRefEntry reference = switch (desc.kind()) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> pool.fieldRefEntry(owner, member);
            case INTERFACE_STATIC, INTERFACE_VIRTUAL, INTERFACE_SPECIAL -> pool.interfaceMethodRefEntry(owner, member);
            default -> pool.methodRefEntry(owner, member);
        };
        return pool.methodHandleEntry(desc.refKind(), reference);
    }

    public static BootstrapMethodEntry bootstrap(ConstantPoolBuilder pool, DirectMethodHandleDesc method,
            List<ConstantDesc> arguments) {
        MethodHandleEntry handle = pool.methodHandleEntry(method);
        LoadableConstantEntry[] entries = new LoadableConstantEntry[arguments.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = pool.loadableConstantEntry(arguments.get(i));
        }
        return pool.bsmEntry(handle, List.of(entries));
    }

    public static ConstantValueEntry constantValue(ConstantPoolBuilder pool, ConstantDesc value) {
        ConstantValueEntry entry = valueOrNull(pool, value);
        if (entry == null) {
            throw illegal(value);
        }
        return entry;
    }

    private static ConstantValueEntry valueOrNull(ConstantPoolBuilder pool, ConstantDesc value) {
        if (value instanceof Integer i) {
            return pool.intEntry(i);
        }
        if (value instanceof String s) {
            return pool.stringEntry(s);
        }
        if (value instanceof Long l) {
            return pool.longEntry(l);
        }
        if (value instanceof Float f) {
            return pool.floatEntry(f);
        }
        if (value instanceof Double d) {
            return pool.doubleEntry(d);
        }
        return null;
    }

    public static LoadableConstantEntry loadable(ConstantPoolBuilder pool, ConstantDesc value) {
        ConstantValueEntry simple = valueOrNull(pool, value);
        if (simple != null) {
            return simple;
        }
        if (value instanceof ClassDesc type) {
            return type.isPrimitive() ? pool.constantDynamicEntry(DynamicConstantDesc.ofNamed(
                    ConstantDescs.BSM_PRIMITIVE_CLASS, type.descriptorString(), ConstantDescs.CD_Class)) : pool.classEntry(type);
        }
        if (value instanceof MethodTypeDesc type) {
            return pool.methodTypeEntry(type);
        }
        if (value instanceof DirectMethodHandleDesc handle) {
            return pool.methodHandleEntry(handle);
        }
        if (value instanceof DynamicConstantDesc<?> dynamic) {
            return pool.constantDynamicEntry(dynamic);
        }
        throw illegal(value);
    }

    private static IllegalArgumentException illegal(ConstantDesc value) {
        return new IllegalArgumentException("Illegal type: " + (value == null ? null : value.getClass()));
    }
}
