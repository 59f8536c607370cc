package java.lang.classfile.instruction;

import java.lang.classfile.Label;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import jdk.internal.classfile.impl.Opcodes;
import jdk.internal.classfile.impl.PoolEntries;
import jdk.internal.classfile.impl.Pseudo;
import jdk.internal.classfile.impl.Scratch;

/** The name and type of a local variable. */
public interface LocalVariable extends PseudoInstruction {
    int slot();

    Utf8Entry name();

    Utf8Entry type();

    default ClassDesc typeSymbol() {
        return PoolEntries.fieldType(type());
    }

    Label startScope();

    Label endScope();

    static LocalVariable of(int slot, Utf8Entry nameEntry, Utf8Entry descriptorEntry, Label startScope, Label endScope) {
        return new Pseudo.LocalVariableImpl(Opcodes.slot(slot), nameEntry, descriptorEntry, startScope, endScope, false);
    }

    static LocalVariable of(int slot, String name, ClassDesc descriptor, Label startScope, Label endScope) {
        return of(slot, Scratch.utf8(name), Scratch.utf8(descriptor), startScope, endScope);
    }
}
