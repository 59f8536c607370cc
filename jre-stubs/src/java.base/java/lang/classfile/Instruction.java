package java.lang.classfile;

/** An instruction. */
public interface Instruction extends CodeElement {
    Opcode opcode();

    int sizeInBytes();
}
