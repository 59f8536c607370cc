package java.lang.classfile;

/** What says something about code but is no instruction. */
public interface PseudoInstruction extends CodeElement {
}
