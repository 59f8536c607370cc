package java.io;

/** Control information of an object stream is inconsistent. */
public class StreamCorruptedException extends ObjectStreamException {
    private static final long serialVersionUID = 1L;

    public StreamCorruptedException(String message) {
        super(message);
    }

    public StreamCorruptedException() {
        super();
    }
}
