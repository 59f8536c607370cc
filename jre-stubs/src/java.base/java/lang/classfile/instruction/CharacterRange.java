package java.lang.classfile.instruction;

import java.lang.classfile.Label;
import java.lang.classfile.PseudoInstruction;
import jdk.internal.classfile.impl.Pseudo;

/** A range of source text that a range of code came from. */
public interface CharacterRange extends PseudoInstruction {
    int FLAG_STATEMENT = 0x0001;
    int FLAG_BLOCK = 0x0002;
    int FLAG_ASSIGNMENT = 0x0004;
    int FLAG_FLOW_CONTROLLER = 0x0008;
    int FLAG_FLOW_TARGET = 0x0010;
    int FLAG_INVOKE = 0x0020;
    int FLAG_CREATE = 0x0040;
    int FLAG_BRANCH_TRUE = 0x0080;
    int FLAG_BRANCH_FALSE = 0x0100;

    Label startScope();

    Label endScope();

    int characterRangeStart();

    int characterRangeEnd();

    int flags();

    static CharacterRange of(Label startScope, Label endScope, int characterRangeStart, int characterRangeEnd, int flags) {
        return new Pseudo.CharacterRangeImpl(startScope, endScope, characterRangeStart, characterRangeEnd, flags);
    }
}
