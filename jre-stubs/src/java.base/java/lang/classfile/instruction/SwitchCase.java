package java.lang.classfile.instruction;

import java.lang.classfile.Label;
import jdk.internal.classfile.impl.Instructions;

/** A key and where it leads. */
public interface SwitchCase {
    int caseValue();

    Label target();

    static SwitchCase of(int caseValue, Label target) {
        return new Instructions.SwitchCaseImpl(caseValue, target);
    }
}
