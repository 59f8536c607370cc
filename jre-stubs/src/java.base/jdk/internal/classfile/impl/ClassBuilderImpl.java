package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Superclass;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds a class as bytes (JVMS 4.1). */
public final class ClassBuilderImpl implements ClassBuilder {
    /** A field or method, built or copied. */
    interface Member {
        void writeTo(BufWriterImpl out);
    }

    private final PoolBuilder pool;
    private final ClassFileImpl context;
    private final ClassEntry thisClass;
    private final List<Member> fields = new ArrayList<>();
    private final List<Member> methods = new ArrayList<>();
    private final AttributeList attributes;
    private ClassEntry superclass;
    private List<ClassEntry> interfaces = List.of();
    private int flags = ClassFile.ACC_PUBLIC | ClassFile.ACC_SUPER;
    private int major = ClassFile.latestMajorVersion();
    private int minor = ClassFile.latestMinorVersion();

    ClassBuilderImpl(PoolBuilder pool, ClassFileImpl context, ClassEntry thisClass) {
        this.pool = pool;
        this.context = context;
        this.thisClass = pool.mine(thisClass);
        attributes = new AttributeList(context);
    }

    /** A transformed class begins with the version and flags of what it was. */
    void setOriginal(ClassImpl original) {
        flags = original.flags().flagsMask();
        major = original.majorVersion();
        minor = original.minorVersion();
    }

    PoolBuilder pool() {
        return pool;
    }

    ClassFileImpl context() {
        return context;
    }

    ClassEntry thisClass() {
        return thisClass;
    }

    int majorVersion() {
        return major;
    }

    @Override
    public ConstantPoolBuilder constantPool() {
        return pool;
    }

    @Override
    public ClassBuilder with(ClassElement element) {
        if (element instanceof AccessFlags own) {
            flags = own.flagsMask();
        } else if (element instanceof ClassFileVersion version) {
            major = version.majorVersion() & 0xffff;
            minor = version.minorVersion() & 0xffff;
        } else if (element instanceof Superclass above) {
            superclass = above.superclassEntry();
        } else if (element instanceof Interfaces all) {
            interfaces = all.interfaces();
        } else if (element instanceof FieldModel field) {
            if (!(field instanceof FieldImpl read) || !read.copyTo(this)) {
                withField(field.fieldName(), field.fieldType(), field::forEach);
            }
        } else if (element instanceof MethodModel method) {
            if (!(method instanceof MethodImpl read) || !read.copyTo(this)) {
                withMethod(method.methodName(), method.methodType(), method.flags().flagsMask(), method::forEach);
            }
        } else {
            attributes.add((Attribute<?>) Objects.requireNonNull(element));
        }
        return this;
    }

    /** Copies the bytes of a member that was read, if the constant pool allows it. */
    boolean copyMember(ClassReaderImpl reader, int start, int end, boolean field) {
        if (!pool.canWriteDirect(reader)) {
            return false;
        }
        (field ? fields : methods).add(out -> reader.copyBytesTo(out, start, end - start));
        return true;
    }

    @Override
    public ClassBuilder withField(Utf8Entry name, Utf8Entry descriptor, Consumer<? super FieldBuilder> handler) {
        FieldBuilderImpl builder = new FieldBuilderImpl(this, name, descriptor);
        handler.accept(builder);
        fields.add(builder);
        return this;
    }

    @Override
    public ClassBuilder transformField(FieldModel field, FieldTransform transform) {
        FieldBuilderImpl builder = new FieldBuilderImpl(this, field.fieldName(), field.fieldType());
        Transforms.run(builder, field, transform);
        fields.add(builder);
        return this;
    }

    @Override
    public ClassBuilder withMethod(Utf8Entry name, Utf8Entry descriptor, int methodFlags,
            Consumer<? super MethodBuilder> handler) {
        MethodBuilderImpl builder = new MethodBuilderImpl(this, name, descriptor, methodFlags);
        handler.accept(builder);
        methods.add(builder);
        return this;
    }

    @Override
    public ClassBuilder transformMethod(MethodModel method, MethodTransform transform) {
        MethodBuilderImpl builder = new MethodBuilderImpl(this, method.methodName(), method.methodType(),
                method.flags().flagsMask());
        Transforms.run(builder, method, transform);
        methods.add(builder);
        return this;
    }

    private static void write(BufWriterImpl out, List<Member> members) {
        out.writeU2(members.size());
        for (Member each : members) {
            each.writeTo(out);
        }
    }

    byte[] build() {
        if (superclass == null && (flags & ClassFile.ACC_MODULE) == 0 && !thisClass.asInternalName().equals("java/lang/Object")) {
            superclass = pool.classEntry(ConstantDescs.CD_Object);
        }
        if (superclass != null) {
            superclass = pool.mine(superclass);
        }
        BufWriterImpl tail = new BufWriterImpl(pool, context, 1024);
        tail.writeU2(flags);
        tail.writeIndex(thisClass);
        tail.writeIndexOrZero(superclass);
        ClassCodec.entries(tail, interfaces);
        write(tail, fields);
        write(tail, methods);
        int attributesAt = tail.size();
        attributes.writeTo(tail);
        if (pool.writeBootstraps(tail)) {
            tail.patchInt(attributesAt, 2, attributes.all().size() + 1);
        }
        BufWriterImpl out = new BufWriterImpl(pool, context, 1024);
        out.writeInt(ClassFile.MAGIC_NUMBER);
        out.writeU2(minor);
        out.writeU2(major);
        pool.writeTo(out);
        out.writeBytes(tail);
        return out.toByteArray();
    }
}
