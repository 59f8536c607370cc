package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;
import jdk.internal.classfile.impl.Scratch;

/** Reads or writes a field. */
public interface FieldInstruction extends Instruction {
    FieldRefEntry field();

    default ClassEntry owner() {
        return field().owner();
    }

    default Utf8Entry name() {
        return field().name();
    }

    default Utf8Entry type() {
        return field().type();
    }

    default ClassDesc typeSymbol() {
        return field().typeSymbol();
    }

    static FieldInstruction of(Opcode op, FieldRefEntry field) {
        Opcodes.check(op, Opcode.Kind.FIELD_ACCESS);
        return new Instructions.FieldAccess(op, field);
    }

    static FieldInstruction of(Opcode op, ClassEntry owner, Utf8Entry name, Utf8Entry type) {
        return of(op, owner, Scratch.pool().nameAndTypeEntry(name, type));
    }

    static FieldInstruction of(Opcode op, ClassEntry owner, NameAndTypeEntry nameAndType) {
        return of(op, Scratch.pool().fieldRefEntry(owner, nameAndType));
    }
}
