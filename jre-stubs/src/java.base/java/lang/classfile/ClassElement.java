package java.lang.classfile;

/** A part of a class. */
public interface ClassElement extends ClassFileElement {
}
