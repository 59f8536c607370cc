package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.constantpool.ClassEntry;
import jdk.internal.classfile.impl.Instructions;

/** Makes an array of references. */
public interface NewReferenceArrayInstruction extends Instruction {
    ClassEntry componentType();

    static NewReferenceArrayInstruction of(ClassEntry componentType) {
        return new Instructions.NewReferenceArray(componentType);
    }
}
