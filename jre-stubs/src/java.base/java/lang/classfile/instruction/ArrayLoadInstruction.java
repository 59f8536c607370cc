package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Loads an element of an array. */
public interface ArrayLoadInstruction extends Instruction {
    TypeKind typeKind();

    static ArrayLoadInstruction of(Opcode op) {
        Opcodes.check(op, Opcode.Kind.ARRAY_LOAD);
        return new Instructions.ArrayLoad(op);
    }
}
