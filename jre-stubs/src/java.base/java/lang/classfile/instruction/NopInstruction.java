package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import jdk.internal.classfile.impl.Instructions;

/** Does nothing. */
public interface NopInstruction extends Instruction {
    static NopInstruction of() {
        return new Instructions.Nop();
    }
}
