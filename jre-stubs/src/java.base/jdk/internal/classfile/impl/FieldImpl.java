package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A field that was read. */
public final class FieldImpl implements FieldModel {
    private final ClassImpl parent;
    private final ClassReaderImpl reader;
    private final int start;
    private List<Attribute<?>> attributes;

    FieldImpl(ClassImpl parent, ClassReaderImpl reader, int start) {
        this.parent = parent;
        this.reader = reader;
        this.start = start;
    }

    @Override
    public AccessFlags flags() {
        return new Headers.AccessFlagsImpl(AccessFlag.Location.FIELD, reader.readU2(start));
    }

    @Override
    public Optional<ClassModel> parent() {
        return Optional.of(parent);
    }

    @Override
    public Utf8Entry fieldName() {
        return reader.readEntry(start + 2, Utf8Entry.class);
    }

    @Override
    public Utf8Entry fieldType() {
        return reader.readEntry(start + 4, Utf8Entry.class);
    }

    @Override
    public List<Attribute<?>> attributes() {
        if (attributes == null) {
            attributes = Parsing.attributes(this, reader, start + 6);
        }
        return attributes;
    }

    @Override
    public void forEach(Consumer<? super FieldElement> consumer) {
        consumer.accept(flags());
        for (Attribute<?> each : attributes()) {
            if (each instanceof FieldElement element) {
                consumer.accept(element);
            }
        }
    }

    /** Copies the field as it is into a class with that pool. */
    boolean copyTo(ClassBuilderImpl target) {
        return target.copyMember(reader, start, Parsing.skipAttributes(reader, start + 6), true);
    }

    @Override
    public String toString() {
        return "FieldModel[fieldName=" + fieldName() + ", fieldType=" + fieldType() + ", flags=" + flags().flagsMask() + "]";
    }
}
