package java.nio;

/** The buffer is read-only. */
public class ReadOnlyBufferException extends UnsupportedOperationException {
    private static final long serialVersionUID = -1210063976496234090L;

    public ReadOnlyBufferException() {
        super();
    }
}
