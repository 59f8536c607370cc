package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Stores an element of an array. */
public interface ArrayStoreInstruction extends Instruction {
    TypeKind typeKind();

    static ArrayStoreInstruction of(Opcode op) {
        Opcodes.check(op, Opcode.Kind.ARRAY_STORE);
        return new Instructions.ArrayStore(op);
    }
}
