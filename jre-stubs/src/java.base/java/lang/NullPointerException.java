package java.lang;

public class NullPointerException extends RuntimeException {
    private static final long serialVersionUID = 5162710183389028792L;
    /** How often the trace was filled in: the helpful message describes only the first place. */
    private transient int traces;
    private transient String extendedMessage;

    public NullPointerException() {
        super();
    }

    public NullPointerException(String message) {
        super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        traces++;
        return super.fillInStackTrace();
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        if (message != null) {
            return message;
        }
        synchronized (this) {
            if (extendedMessage == null && traces == 1) {
                extendedMessage = getExtendedNPEMessage();
            }
            return extendedMessage;
        }
    }

    private native String getExtendedNPEMessage();
}
