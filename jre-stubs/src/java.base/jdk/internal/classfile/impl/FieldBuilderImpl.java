package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.FieldElement;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Objects;

/** Builds a field as bytes (JVMS 4.5). */
final class FieldBuilderImpl implements FieldBuilder, ClassBuilderImpl.Member {
    private final PoolBuilder pool;
    private final Utf8Entry name;
    private final Utf8Entry type;
    private final AttributeList attributes;
    private int flags;

    FieldBuilderImpl(ClassBuilderImpl owner, Utf8Entry name, Utf8Entry type) {
        pool = owner.pool();
        this.name = name;
        this.type = type;
        attributes = new AttributeList(owner.context());
    }

    @Override
    public ConstantPoolBuilder constantPool() {
        return pool;
    }

    @Override
    public FieldBuilder with(FieldElement element) {
        if (element instanceof AccessFlags own) {
            flags = own.flagsMask();
        } else {
            attributes.add((Attribute<?>) Objects.requireNonNull(element));
        }
        return this;
    }

    @Override
    public void writeTo(BufWriterImpl out) {
        out.writeU2(flags);
        out.writeIndex(name);
        out.writeIndex(type);
        attributes.writeTo(out);
    }
}
