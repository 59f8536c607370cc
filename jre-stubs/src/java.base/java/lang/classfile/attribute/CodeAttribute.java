package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;

/** The code of a method, as it is in a class file (JVMS 4.7.3). */
public interface CodeAttribute extends Attribute<CodeAttribute>, CodeModel {
    int maxLocals();

    int maxStack();

    int codeLength();

    byte[] codeArray();

    int labelToBci(Label label);
}
