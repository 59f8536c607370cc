package java.lang.classfile;

/** A place in code. */
public interface Label {
}
