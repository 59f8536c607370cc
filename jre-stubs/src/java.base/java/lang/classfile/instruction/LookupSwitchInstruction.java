package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.util.List;
import jdk.internal.classfile.impl.Instructions;

/** Branches by a table of keys. */
public interface LookupSwitchInstruction extends Instruction {
    Label defaultTarget();

    List<SwitchCase> cases();

    static LookupSwitchInstruction of(Label defaultTarget, List<SwitchCase> cases) {
        return new Instructions.LookupSwitch(defaultTarget, cases);
    }
}
