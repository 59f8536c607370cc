package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;
import jdk.internal.classfile.impl.Scratch;

/** Casts, or asks for the type. */
public interface TypeCheckInstruction extends Instruction {
    ClassEntry type();

    static TypeCheckInstruction of(Opcode op, ClassEntry type) {
        Opcodes.check(op, Opcode.Kind.TYPE_CHECK);
        return new Instructions.TypeCheck(op, type);
    }

    static TypeCheckInstruction of(Opcode op, ClassDesc type) {
        return of(op, Scratch.type(type));
    }
}
