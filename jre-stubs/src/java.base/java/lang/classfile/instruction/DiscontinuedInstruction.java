package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Subroutines of old class files (JVMS 4.9.1). */
public interface DiscontinuedInstruction extends Instruction {
    /** Calls a subroutine. */
    interface JsrInstruction extends DiscontinuedInstruction {
        Label target();

        static JsrInstruction of(Opcode op, Label target) {
            Opcodes.check(op, Opcode.Kind.DISCONTINUED_JSR);
            return new Instructions.Jsr(op, target);
        }

        static JsrInstruction of(Label target) {
            return of(Opcode.JSR, target);
        }
    }

    /** Returns from a subroutine. */
    interface RetInstruction extends DiscontinuedInstruction {
        int slot();

        static RetInstruction of(Opcode op, int slot) {
            if (op != Opcode.RET && op != Opcode.RET_W) {
                throw Opcodes.badSlot(op, slot);
            }
            Opcodes.checkSlot(op, slot);
            return new Instructions.Ret(op, slot);
        }

        static RetInstruction of(int slot) {
            return of(slot < 256 ? Opcode.RET : Opcode.RET_W, slot);
        }
    }
}
