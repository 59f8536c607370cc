package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Adds a constant to a local variable. */
public interface IncrementInstruction extends Instruction {
    int slot();

    int constant();

    static IncrementInstruction of(int slot, int constant) {
        return new Instructions.Increment(Opcodes.slot(slot) > 255 || constant != (byte) constant ? Opcode.IINC_W : Opcode.IINC,
                slot, Opcodes.s2(constant));
    }
}
