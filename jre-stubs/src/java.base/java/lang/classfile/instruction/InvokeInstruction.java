package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.MethodTypeDesc;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;
import jdk.internal.classfile.impl.PoolEntries;
import jdk.internal.classfile.impl.Scratch;

/** Calls a method. */
public interface InvokeInstruction extends Instruction {
    MemberRefEntry method();

    boolean isInterface();

    /** The slots of receiver and arguments for {@code invokeinterface}, 0 otherwise. */
    int count();

    default ClassEntry owner() {
        return method().owner();
    }

    default Utf8Entry name() {
        return method().name();
    }

    default Utf8Entry type() {
        return method().type();
    }

    default MethodTypeDesc typeSymbol() {
        return PoolEntries.methodType(type());
    }

    static InvokeInstruction of(Opcode op, MemberRefEntry method) {
        Opcodes.check(op, Opcode.Kind.INVOKE);
        return new Instructions.Invoke(op, method, false);
    }

    static InvokeInstruction of(Opcode op, ClassEntry owner, Utf8Entry name, Utf8Entry type, boolean isInterface) {
        return of(op, owner, Scratch.pool().nameAndTypeEntry(name, type), isInterface);
    }

    static InvokeInstruction of(Opcode op, ClassEntry owner, NameAndTypeEntry nameAndType, boolean isInterface) {
        return of(op, isInterface ? Scratch.pool().interfaceMethodRefEntry(owner, nameAndType)
                : Scratch.pool().methodRefEntry(owner, nameAndType));
    }
}
