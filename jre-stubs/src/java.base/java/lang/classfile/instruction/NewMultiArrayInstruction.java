package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.constantpool.ClassEntry;
import jdk.internal.classfile.impl.Instructions;

/** Makes an array of arrays. */
public interface NewMultiArrayInstruction extends Instruction {
    ClassEntry arrayType();

    int dimensions();

    static NewMultiArrayInstruction of(ClassEntry arrayTypeEntry, int dimensions) {
        if (dimensions < 1 || dimensions > 255) {
            throw new IllegalArgumentException("Not a valid array dimension: " + dimensions);
        }
        return new Instructions.NewMultiArray(arrayTypeEntry, dimensions);
    }
}
