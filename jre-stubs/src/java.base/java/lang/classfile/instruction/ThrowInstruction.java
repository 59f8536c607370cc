package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import jdk.internal.classfile.impl.Instructions;

/** Throws an exception. */
public interface ThrowInstruction extends Instruction {
    static ThrowInstruction of() {
        return new Instructions.Throw();
    }
}
