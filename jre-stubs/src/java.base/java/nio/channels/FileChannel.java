package java.nio.channels;

/** A channel of a file; only its name is here. */
public abstract class FileChannel {
    protected FileChannel() {
    }
}
