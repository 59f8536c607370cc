package jdk.internal.classfile.impl;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassReader;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.MethodParameterInfo;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contents of the attributes of classes and methods (JVMS 4.7). */
final class ClassCodec {
    private ClassCodec() {
    }

    static void entries(BufWriterImpl out, List<? extends PoolEntry> entries) {
        out.writeU2(entries.size());
        for (PoolEntry each : entries) {
            out.writeIndex(each);
        }
    }

    static List<BootstrapMethodEntry> bootstraps(ClassReader reader) {
        List<BootstrapMethodEntry> all = new ArrayList<>();
        for (int i = 0; i < reader.bootstrapMethodCount(); i++) {
            all.add(reader.bootstrapMethodEntry(i));
        }
        return all;
    }

    static void bootstraps(BufWriterImpl out, List<BootstrapMethodEntry> rows) {
        out.writeU2(rows.size());
        for (BootstrapMethodEntry each : rows) {
            out.writeIndex(each.bootstrapMethod());
            entries(out, each.arguments());
        }
    }

    static List<InnerClassInfo> innerClasses(ClassReader reader, int start) {
        List<InnerClassInfo> all = new ArrayList<>();
        int p = start + 2;
        for (int left = reader.readU2(start); left > 0; left--) {
            all.add(InnerClassInfo.of(reader.readEntry(p, ClassEntry.class),
                    Optional.ofNullable(reader.readEntryOrNull(p + 2, ClassEntry.class)),
                    Optional.ofNullable(reader.readEntryOrNull(p + 4, Utf8Entry.class)), reader.readU2(p + 6)));
            p += 8;
        }
        return all;
    }

    static void innerClasses(BufWriterImpl out, List<InnerClassInfo> rows) {
        out.writeU2(rows.size());
        for (InnerClassInfo each : rows) {
            out.writeIndex(each.innerClass());
            out.writeIndexOrZero(each.outerClass().orElse(null));
            out.writeIndexOrZero(each.innerName().orElse(null));
            out.writeU2(each.flagsMask());
        }
    }

    static List<MethodParameterInfo> parameters(ClassReader reader, int start) {
        List<MethodParameterInfo> all = new ArrayList<>();
        int p = start + 1;
        for (int left = reader.readU1(start); left > 0; left--) {
            Optional<Utf8Entry> name = Optional.ofNullable(reader.readEntryOrNull(p, Utf8Entry.class));
            all.add(MethodParameterInfo.of(name, reader.readU2(p + 2)));
            p += 4;
        }
        return all;
    }

    static void parameters(BufWriterImpl out, List<MethodParameterInfo> rows) {
        out.writeU1(rows.size());
        for (MethodParameterInfo each : rows) {
            out.writeIndexOrZero(each.name().orElse(null));
            out.writeU2(each.flagsMask());
        }
    }

    static List<RecordComponentInfo> components(ClassReaderImpl reader, int start) {
        List<RecordComponentInfo> all = new ArrayList<>();
        int p = start + 2;
        for (int left = reader.readU2(start); left > 0; left--) {
            all.add(RecordComponentInfo.of(reader.readEntry(p, Utf8Entry.class), reader.readEntry(p + 2, Utf8Entry.class),
                    Parsing.attributes(null, reader, p + 4)));
            p = Parsing.skipAttributes(reader, p + 4);
        }
        return all;
    }

    static void components(BufWriterImpl out, List<RecordComponentInfo> rows) {
        out.writeU2(rows.size());
        for (RecordComponentInfo each : rows) {
            out.writeIndex(each.name());
            out.writeIndex(each.descriptor());
            AttributeList.write(out, each.attributes());
        }
    }
}
