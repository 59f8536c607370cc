package java.lang.classfile;

/** A part of a field. */
public interface FieldElement extends ClassFileElement {
}
