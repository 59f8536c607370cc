package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Stores a local variable. */
public interface StoreInstruction extends Instruction {
    int slot();

    TypeKind typeKind();

    static StoreInstruction of(TypeKind kind, int slot) {
        return of(Opcodes.local(Opcode.ISTORE, kind, Opcodes.slot(slot)), slot);
    }

    static StoreInstruction of(Opcode op, int slot) {
        Opcodes.check(op, Opcode.Kind.STORE);
        Opcodes.checkSlot(op, slot);
        return new Instructions.Store(op, slot);
    }
}
