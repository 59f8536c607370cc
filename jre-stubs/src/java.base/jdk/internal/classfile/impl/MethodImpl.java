package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A method that was read. */
public final class MethodImpl implements MethodModel {
    private final ClassImpl parent;
    private final ClassReaderImpl reader;
    private final int start;
    private List<Attribute<?>> attributes;

    MethodImpl(ClassImpl parent, ClassReaderImpl reader, int start) {
        this.parent = parent;
        this.reader = reader;
        this.start = start;
    }

    @Override
    public AccessFlags flags() {
        return new Headers.AccessFlagsImpl(AccessFlag.Location.METHOD, reader.readU2(start));
    }

    @Override
    public Optional<ClassModel> parent() {
        return Optional.of(parent);
    }

    @Override
    public Utf8Entry methodName() {
        return reader.readEntry(start + 2, Utf8Entry.class);
    }

    @Override
    public Utf8Entry methodType() {
        return reader.readEntry(start + 4, Utf8Entry.class);
    }

    @Override
    public Optional<CodeModel> code() {
        return findAttribute(Attributes.code()).map(code -> code);
    }

    @Override
    public List<Attribute<?>> attributes() {
        if (attributes == null) {
            attributes = Parsing.attributes(this, reader, start + 6);
        }
        return attributes;
    }

    @Override
    public void forEach(Consumer<? super MethodElement> consumer) {
        consumer.accept(flags());
        for (Attribute<?> each : attributes()) {
            if (each instanceof MethodElement element) {
                consumer.accept(element);
            }
        }
    }

    /** Copies the method as it is into a class with that pool. */
    boolean copyTo(ClassBuilderImpl target) {
        return target.copyMember(reader, start, Parsing.skipAttributes(reader, start + 6), false);
    }

    @Override
    public String toString() {
        return "MethodModel[methodName=" + methodName() + ", methodType=" + methodType() + ", flags=" + flags().flagsMask()
                + "]";
    }
}
