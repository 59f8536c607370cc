package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Moves values on the stack. */
public interface StackInstruction extends Instruction {
    static StackInstruction of(Opcode op) {
        Opcodes.check(op, Opcode.Kind.STACK);
        return new Instructions.Stack(op);
    }
}
