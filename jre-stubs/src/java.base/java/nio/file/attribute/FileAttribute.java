package java.nio.file.attribute;

/** A value to set when a file is made. */
public interface FileAttribute<T> {
    String name();

    T value();
}
