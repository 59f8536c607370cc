package java.lang.classfile.instruction;

import java.lang.classfile.Label;
import java.lang.classfile.PseudoInstruction;

/** Where a label is. */
public interface LabelTarget extends PseudoInstruction {
    Label label();
}
