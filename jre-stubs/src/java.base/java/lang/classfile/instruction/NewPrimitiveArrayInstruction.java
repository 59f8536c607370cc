package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;

/** Makes an array of primitive values. */
public interface NewPrimitiveArrayInstruction extends Instruction {
    TypeKind typeKind();

    static NewPrimitiveArrayInstruction of(TypeKind typeKind) {
        if (typeKind.newarrayCode() < 0) {
            throw new IllegalArgumentException("Illegal component type for primitive array: " + typeKind);
        }
        return new Instructions.NewPrimitiveArray(typeKind);
    }
}
