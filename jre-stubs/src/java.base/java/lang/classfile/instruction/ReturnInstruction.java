package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Returns from the method. */
public interface ReturnInstruction extends Instruction {
    TypeKind typeKind();

    static ReturnInstruction of(TypeKind typeKind) {
        return of(Opcodes.returning(typeKind));
    }

    static ReturnInstruction of(Opcode op) {
        Opcodes.check(op, Opcode.Kind.RETURN);
        return new Instructions.Return(op);
    }
}
