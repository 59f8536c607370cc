package java.lang.classfile.instruction;

import java.lang.classfile.PseudoInstruction;
import jdk.internal.classfile.impl.Pseudo;

/** The line that the code from here on came from. */
public interface LineNumber extends PseudoInstruction {
    int line();

    static LineNumber of(int line) {
        return new Pseudo.LineNumberImpl(line);
    }
}
