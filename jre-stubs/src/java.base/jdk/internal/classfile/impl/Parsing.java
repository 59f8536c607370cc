package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributeMapper;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.ClassReader;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where members and attributes are in a class file (JVMS 4.1, 4.5 to 4.7). */
final class Parsing {
    private Parsing() {
    }

    /** Behind the interfaces. */
    static int fields(ClassReaderImpl reader) {
        int p = reader.bodyStart() + 6;
        return p + 2 + reader.readU2(p) * 2;
    }

    /** Behind the attributes that begin there. */
    static int skipAttributes(ClassReaderImpl reader, int start) {
        int p = start + 2;
        for (int left = reader.readU2(start); left > 0; left--) {
            int length = reader.readInt(p + 2);
            if (length < 0 || length > reader.classfileLength() - p - 6) {
                throw new IllegalArgumentException(
                        "attribute " + reader.readEntry(p, Utf8Entry.class).stringValue() + " too big to handle");
            }
            p += 6 + length;
        }
        return p;
    }

    static int skipMembers(ClassReaderImpl reader, int start) {
        int p = start + 2;
        for (int left = reader.readU2(start); left > 0; left--) {
            p = skipAttributes(reader, p + 6);
        }
        return p;
    }

    /** Where the class's own attributes begin. */
    static int classAttributes(ClassReaderImpl reader) {
        return skipMembers(reader, skipMembers(reader, fields(reader)));
    }

    /** The contents of the attribute of that name, -1 when it is not there. */
    static int attributeAt(ClassReaderImpl reader, int start, String name) {
        int p = start + 2;
        for (int left = reader.readU2(start); left > 0; left--) {
            if (reader.readEntry(p, Utf8Entry.class).equalsString(name)) {
                return p + 6;
            }
            p += 6 + reader.readInt(p + 2);
        }
        return -1;
    }

    /** The attributes that begin there. */
    static List<Attribute<?>> attributes(AttributedElement enclosing, ClassReaderImpl reader, int start) {
        skipAttributes(reader, start);
        List<Attribute<?>> all = new ArrayList<>();
        int p = start + 2;
        for (int left = reader.readU2(start); left > 0; left--) {
            Utf8Entry name = reader.readEntry(p, Utf8Entry.class);
            AttributeMapper<?> mapper = Mappers.named(name.stringValue());
            if (mapper == null || !Mappers.fits(mapper, enclosing)) {
                mapper = reader.customAttributes().apply(name);
            }
            if (mapper == null) {
                mapper = Mappers.unknown(name);
            }
            Attribute<?> attribute = (Attribute<?>) mapper.readAttribute(enclosing, reader, p + 6);
            if (attribute instanceof AttributeImpl<?> own) {
                own.setOrigin(name, reader, p + 6);
            }
            all.add(attribute);
            p += 6 + reader.readInt(p + 2);
        }
        return Collections.unmodifiableList(all);
    }

    static List<ClassEntry> classes(ClassReader reader, int start) {
        return entries(reader, start, ClassEntry.class);
    }

    /** The entries of a table of indices that begins with their number. */
    static <T extends PoolEntry> List<T> entries(ClassReader reader, int start, Class<T> kind) {
        List<T> all = new ArrayList<>();
        int count = reader.readU2(start);
        for (int i = 1; i <= count; i++) {
            all.add(reader.readEntry(start + i * 2, kind));
        }
        return Collections.unmodifiableList(all);
    }
}
