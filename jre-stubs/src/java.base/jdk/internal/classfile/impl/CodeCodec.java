package jdk.internal.classfile.impl;

import java.lang.classfile.ClassReader;
import java.lang.classfile.attribute.CharacterRangeInfo;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.LocalVariableTypeInfo;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.List;

/** Contents of the attributes of code (JVMS 4.7.3, 4.7.12 to 4.7.14). */
final class CodeCodec {
    private CodeCodec() {
    }

    /** Code that was read is copied into a class with its constant pool. */
    static void code(BufWriterImpl out, CodeAttribute code) {
        CodeImpl read = (CodeImpl) code;
        read.reader().copyBytesTo(out, read.start(), read.contentLength());
    }

    static List<LineNumberInfo> lines(ClassReader reader, int start) {
        List<LineNumberInfo> all = new ArrayList<>();
        int count = reader.readU2(start);
        for (int p = start + 2; p < start + 2 + count * 4; p += 4) {
            all.add(LineNumberInfo.of(reader.readU2(p), reader.readU2(p + 2)));
        }
        return all;
    }

    static void lines(BufWriterImpl out, List<LineNumberInfo> rows) {
        out.writeU2(rows.size());
        for (LineNumberInfo each : rows) {
            out.writeU2(each.startPc());
            out.writeU2(each.lineNumber());
        }
    }

    static List<LocalVariableInfo> variables(ClassReader reader, int start) {
        List<LocalVariableInfo> all = new ArrayList<>();
        int count = reader.readU2(start);
        for (int p = start + 2; p < start + 2 + count * 10; p += 10) {
            all.add(new CodeInfo.Local(reader.readU2(p), reader.readU2(p + 2), reader.readEntry(p + 4, Utf8Entry.class),
                    reader.readEntry(p + 6, Utf8Entry.class), reader.readU2(p + 8)));
        }
        return all;
    }

    static void variables(BufWriterImpl out, List<LocalVariableInfo> rows) {
        out.writeU2(rows.size());
        for (LocalVariableInfo each : rows) {
            variable(out, each.startPc(), each.length(), each.name(), each.type(), each.slot());
        }
    }

    static List<LocalVariableTypeInfo> variableTypes(ClassReader reader, int start) {
        List<LocalVariableTypeInfo> all = new ArrayList<>();
        int count = reader.readU2(start);
        for (int p = start + 2; p < start + 2 + count * 10; p += 10) {
            all.add(new CodeInfo.LocalType(reader.readU2(p), reader.readU2(p + 2), reader.readEntry(p + 4, Utf8Entry.class),
                    reader.readEntry(p + 6, Utf8Entry.class), reader.readU2(p + 8)));
        }
        return all;
    }

    static void variableTypes(BufWriterImpl out, List<LocalVariableTypeInfo> rows) {
        out.writeU2(rows.size());
        for (LocalVariableTypeInfo each : rows) {
            variable(out, each.startPc(), each.length(), each.name(), each.signature(), each.slot());
        }
    }

    static void variable(BufWriterImpl out, int start, int length, Utf8Entry name, Utf8Entry type, int slot) {
        out.writeU2(start);
        out.writeU2(length);
        out.writeIndex(name);
        out.writeIndex(type);
        out.writeU2(slot);
    }

    static List<CharacterRangeInfo> ranges(ClassReader reader, int start) {
        List<CharacterRangeInfo> all = new ArrayList<>();
        int count = reader.readU2(start);
        for (int p = start + 2; p < start + 2 + count * 14; p += 14) {
            all.add(CharacterRangeInfo.of(reader.readU2(p), reader.readU2(p + 2), reader.readInt(p + 4),
                    reader.readInt(p + 8), reader.readU2(p + 12)));
        }
        return all;
    }

    static void ranges(BufWriterImpl out, List<CharacterRangeInfo> rows) {
        out.writeU2(rows.size());
        for (CharacterRangeInfo each : rows) {
            range(out, each.startPc(), each.endPc(), each.characterRangeStart(), each.characterRangeEnd(), each.flags());
        }
    }

    static void range(BufWriterImpl out, int start, int end, int rangeStart, int rangeEnd, int flags) {
        out.writeU2(start);
        out.writeU2(end);
        out.writeInt(rangeStart);
        out.writeInt(rangeEnd);
        out.writeU2(flags);
    }
}
