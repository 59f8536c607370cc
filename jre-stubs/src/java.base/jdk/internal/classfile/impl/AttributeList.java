package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributeMapper;
import java.util.ArrayList;
import java.util.List;

/** The attributes that a builder got: the last of each kind, unless there may be many. */
final class AttributeList {
    private final List<Attribute<?>> all = new ArrayList<>();
    private final ClassFileImpl context;

    AttributeList(ClassFileImpl context) {
        this.context = context;
    }

    void add(Attribute<?> attribute) {
        if (context.drops(attribute)) {
            return;
        }
        AttributeMapper<?> mapper = attribute.attributeMapper();
        if (!mapper.allowMultiple()) {
            all.removeIf(each -> each.attributeMapper() == mapper);
        }
        all.add(attribute);
    }

    List<Attribute<?>> all() {
        return all;
    }

    void writeTo(BufWriterImpl out) {
        write(out, all);
    }

    static void write(BufWriterImpl out, List<Attribute<?>> attributes) {
        out.writeU2(attributes.size());
        for (Attribute<?> each : attributes) {
            write(out, each);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void write(BufWriterImpl out, Attribute<?> attribute) {
        if (attribute instanceof CodeWriter code) {
            code.writeTo(out);
        } else if (!(attribute instanceof AttributeImpl<?> read) || !read.copyTo(out)) {
            ((AttributeMapper) attribute.attributeMapper()).writeAttribute(out, attribute);
        }
    }
}
