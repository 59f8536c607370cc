package java.lang.classfile.instruction;

import java.lang.classfile.Label;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.Signature;
import java.lang.classfile.constantpool.Utf8Entry;
import jdk.internal.classfile.impl.Opcodes;
import jdk.internal.classfile.impl.Pseudo;
import jdk.internal.classfile.impl.Scratch;

/** The signature of a local variable. */
public interface LocalVariableType extends PseudoInstruction {
    int slot();

    Utf8Entry name();

    Utf8Entry signature();

    default Signature signatureSymbol() {
        return Signature.parseFrom(signature().stringValue());
    }

    Label startScope();

    Label endScope();

    static LocalVariableType of(int slot, Utf8Entry nameEntry, Utf8Entry signatureEntry, Label startScope, Label endScope) {
        return new Pseudo.LocalVariableTypeImpl(Opcodes.slot(slot), nameEntry, signatureEntry, startScope, endScope, false);
    }

    static LocalVariableType of(int slot, String name, Signature signature, Label startScope, Label endScope) {
        return of(slot, Scratch.utf8(name), Scratch.utf8(signature.signatureString()), startScope, endScope);
    }
}
