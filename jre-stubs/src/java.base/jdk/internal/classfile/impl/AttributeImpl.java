package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributeMapper;
import java.lang.classfile.constantpool.Utf8Entry;

/** What all attributes have: mapper, name, text. */
abstract class AttributeImpl<A extends Attribute<A>> implements Attribute<A> {
    private final AttributeMapper<A> mapper;
    private Utf8Entry name;
    private ClassReaderImpl reader;
    private int start;

    AttributeImpl(AttributeMapper<A> mapper) {
        this.mapper = mapper;
    }

    /** Where the attribute was read from: its name's entry, and where its contents begin. */
    void setOrigin(Utf8Entry entry, ClassReaderImpl file, int at) {
        name = entry;
        reader = file;
        start = at;
    }

    /** Copies the attribute as it was read into a class with its constant pool. */
    boolean copyTo(BufWriterImpl out) {
        if (reader == null || !out.canWriteDirect(reader)) {
            return false;
        }
        reader.copyBytesTo(out, start - 6, reader.readInt(start - 4) + 6);
        return true;
    }

    @Override
    public Utf8Entry attributeName() {
        if (name == null) {
            name = Scratch.utf8(mapper.name());
        }
        return name;
    }

    @Override
    public AttributeMapper<A> attributeMapper() {
        return mapper;
    }

    @Override
    public String toString() {
        return "Attribute[name=" + mapper.name() + "]";
    }
}
