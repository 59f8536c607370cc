package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Enters or leaves a monitor. */
public interface MonitorInstruction extends Instruction {
    static MonitorInstruction of(Opcode op) {
        Opcodes.check(op, Opcode.Kind.MONITOR);
        return new Instructions.Monitor(op);
    }
}
