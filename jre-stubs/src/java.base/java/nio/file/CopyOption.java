package java.nio.file;

/** How a file is copied. */
public interface CopyOption {
}
