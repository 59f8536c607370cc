package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Computes with values on the stack. */
public interface OperatorInstruction extends Instruction {
    TypeKind typeKind();

    static OperatorInstruction of(Opcode op) {
        Opcodes.check(op, Opcode.Kind.OPERATOR);
        return new Instructions.Operator(op);
    }
}
