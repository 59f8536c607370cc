package java.nio.file;

/** What to do with a file. */
public enum AccessMode {
    READ, WRITE, EXECUTE
}
