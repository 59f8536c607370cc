package java.lang.classfile;

/** A part of code: an instruction, a pseudo-instruction or an attribute. */
public interface CodeElement extends ClassFileElement {
}
