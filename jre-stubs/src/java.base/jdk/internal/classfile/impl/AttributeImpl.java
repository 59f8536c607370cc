package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributeMapper;
import java.lang.classfile.constantpool.Utf8Entry;

/** What all attributes have: mapper, name, text. */
abstract class AttributeImpl<A extends Attribute<A>> implements Attribute<A> {
    private final AttributeMapper<A> mapper;
    private Utf8Entry name;

    AttributeImpl(AttributeMapper<A> mapper) {
        this.mapper = mapper;
    }

    /** The name's entry in the class that the attribute was read from. */
    void setName(Utf8Entry entry) {
        name = entry;
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
