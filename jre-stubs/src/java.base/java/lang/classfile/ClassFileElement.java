package java.lang.classfile;

/** A part of a class file. */
public interface ClassFileElement {
}
