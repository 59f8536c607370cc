package java.lang.classfile;

/** A part of a method. */
public interface MethodElement extends ClassFileElement {
}
