package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.util.List;
import jdk.internal.classfile.impl.CodeAttributes;

/** The ranges of source text that code came from; javac writes it on demand. */
public interface CharacterRangeTableAttribute extends Attribute<CharacterRangeTableAttribute> {
    List<CharacterRangeInfo> characterRangeTable();

    static CharacterRangeTableAttribute of(List<CharacterRangeInfo> ranges) {
        return new CodeAttributes.CharacterRangeTableImpl(ranges);
    }
}
