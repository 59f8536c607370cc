package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.util.List;
import jdk.internal.classfile.impl.Instructions;

/** Branches by a dense table. */
public interface TableSwitchInstruction extends Instruction {
    int lowValue();

    int highValue();

    Label defaultTarget();

    List<SwitchCase> cases();

    static TableSwitchInstruction of(int lowValue, int highValue, Label defaultTarget, List<SwitchCase> cases) {
        return new Instructions.TableSwitch(lowValue, highValue, defaultTarget, cases);
    }
}
