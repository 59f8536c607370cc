package java.lang;

public final class MatchException extends RuntimeException {
    private static final long serialVersionUID = 0L;
    public MatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
