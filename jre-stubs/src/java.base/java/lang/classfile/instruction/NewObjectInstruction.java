package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.constantpool.ClassEntry;
import jdk.internal.classfile.impl.Instructions;

/** Makes an object. */
public interface NewObjectInstruction extends Instruction {
    ClassEntry className();

    static NewObjectInstruction of(ClassEntry className) {
        return new Instructions.NewObject(className);
    }
}
