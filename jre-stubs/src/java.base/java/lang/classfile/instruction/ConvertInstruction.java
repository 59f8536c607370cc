package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Converts a primitive value. */
public interface ConvertInstruction extends Instruction {
    TypeKind fromType();

    TypeKind toType();

    static ConvertInstruction of(TypeKind fromType, TypeKind toType) {
        return of(Opcodes.converting(fromType, toType));
    }

    static ConvertInstruction of(Opcode op) {
        Opcodes.check(op, Opcode.Kind.CONVERT);
        return new Instructions.Convert(op);
    }
}
