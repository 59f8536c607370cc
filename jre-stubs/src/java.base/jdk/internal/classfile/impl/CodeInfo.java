package jdk.internal.classfile.impl;

import java.lang.classfile.attribute.CharacterRangeInfo;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.LocalVariableTypeInfo;
import java.lang.classfile.constantpool.Utf8Entry;

/** Rows of the attributes of code. */
public final class CodeInfo {
    private CodeInfo() {
    }

    public record UnboundCharacterRangeInfo(int startPc, int endPc, int characterRangeStart, int characterRangeEnd,
            int flags) implements CharacterRangeInfo {
    }

    public record UnboundLineNumberInfo(int startPc, int lineNumber) implements LineNumberInfo {
    }

    record Local(int startPc, int length, Utf8Entry name, Utf8Entry type, int slot) implements LocalVariableInfo {
    }

    record LocalType(int startPc, int length, Utf8Entry name, Utf8Entry signature, int slot)
            implements LocalVariableTypeInfo {
    }
}
