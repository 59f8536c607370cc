package java.lang.classfile.attribute;

import jdk.internal.classfile.impl.CodeInfo;

/** A range of source text that a range of code came from. */
public interface CharacterRangeInfo {
    int startPc();

    int endPc();

    int characterRangeStart();

    int characterRangeEnd();

    int flags();

    static CharacterRangeInfo of(int startPc, int endPc, int characterRangeStart, int characterRangeEnd, int flags) {
        return new CodeInfo.UnboundCharacterRangeInfo(startPc, endPc, characterRangeStart, characterRangeEnd, flags);
    }
}
