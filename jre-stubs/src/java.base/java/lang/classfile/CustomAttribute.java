package java.lang.classfile;

import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Objects;
import jdk.internal.classfile.impl.Scratch;

/** An attribute that a user defines. */
public abstract class CustomAttribute<T extends CustomAttribute<T>>
        implements Attribute<T>, CodeElement, ClassElement, MethodElement, FieldElement {
    private final AttributeMapper<T> mapper;

    protected CustomAttribute(AttributeMapper<T> mapper) {
        this.mapper = Objects.requireNonNull(mapper);
    }

    @Override
    public final AttributeMapper<T> attributeMapper() {
        return mapper;
    }

    @Override
    public Utf8Entry attributeName() {
        return Scratch.utf8(mapper.name());
    }

    @Override
    public String toString() {
        return "CustomAttribute[name=" + mapper.name() + "]";
    }
}
