package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds a method as bytes (JVMS 4.6). */
final class MethodBuilderImpl implements MethodBuilder, ClassBuilderImpl.Member, Buffered.MethodPlace {
    private final ClassBuilderImpl owner;
    private final Utf8Entry name;
    private final Utf8Entry type;
    private final AttributeList attributes;
    private int flags;

    MethodBuilderImpl(ClassBuilderImpl owner, Utf8Entry name, Utf8Entry type, int flags) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.flags = flags & 0xffff;
        attributes = new AttributeList(owner.context());
    }

    PoolBuilder pool() {
        return owner.pool();
    }

    ClassFileImpl context() {
        return owner.context();
    }

    ClassEntry thisClass() {
        return owner.thisClass();
    }

    int majorVersion() {
        return owner.majorVersion();
    }

    Utf8Entry name() {
        return name;
    }

    @Override
    public Utf8Entry type() {
        return type;
    }

    @Override
    public int flags() {
        return flags;
    }

    @Override
    public ConstantPoolBuilder constantPool() {
        return owner.pool();
    }

    @Override
    public MethodBuilder with(MethodElement element) {
        if (element instanceof AccessFlags own) {
            if (((own.flagsMask() ^ flags) & ClassFile.ACC_STATIC) != 0) {
                throw new IllegalArgumentException("Cannot change ACC_STATIC flag of method");
            }
            flags = own.flagsMask();
        } else if (element instanceof CodeImpl code) {
            attributes.add(code);
        } else if (element instanceof CodeModel code) {
            withCode(code::forEach);
        } else {
            attributes.add((Attribute<?>) Objects.requireNonNull(element));
        }
        return this;
    }

    @Override
    public MethodBuilder withCode(Consumer<? super CodeBuilder> handler) {
        attributes.add(CodeWriter.build(this, null, handler));
        return this;
    }

    @Override
    public MethodBuilder transformCode(CodeModel code, CodeTransform transform) {
        attributes.add(CodeWriter.build(this, code instanceof CodeImpl read ? read : null,
                builder -> Transforms.run(builder, code, transform)));
        return this;
    }

    @Override
    public void writeTo(BufWriterImpl out) {
        out.writeU2(flags);
        out.writeIndex(name);
        out.writeIndex(type);
        out.writeU2(attributes.all().size());
        for (Attribute<?> each : attributes.all()) {
            boolean foreign = each instanceof CodeImpl code && !owner.pool().canWriteDirect(code.reader());
            AttributeList.write(out, foreign ? CodeWriter.build(this, null, ((CodeImpl) each)::forEach) : each);
        }
    }
}
