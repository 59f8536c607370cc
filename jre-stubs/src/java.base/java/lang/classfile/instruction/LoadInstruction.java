package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Loads a local variable. */
public interface LoadInstruction extends Instruction {
    int slot();

    TypeKind typeKind();

    static LoadInstruction of(TypeKind kind, int slot) {
        return of(Opcodes.local(Opcode.ILOAD, kind, Opcodes.slot(slot)), slot);
    }

    static LoadInstruction of(Opcode op, int slot) {
        Opcodes.check(op, Opcode.Kind.LOAD);
        Opcodes.checkSlot(op, slot);
        return new Instructions.Load(op, slot);
    }
}
