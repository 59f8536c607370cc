package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Branches, perhaps on a condition. */
public interface BranchInstruction extends Instruction {
    Label target();

    static BranchInstruction of(Opcode op, Label target) {
        Opcodes.check(op, Opcode.Kind.BRANCH);
        return new Instructions.Branch(op, target);
    }
}
