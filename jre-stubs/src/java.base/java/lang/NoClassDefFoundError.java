package java.lang;

public class NoClassDefFoundError extends LinkageError {
    public NoClassDefFoundError() {
        super();
    }

    public NoClassDefFoundError(String message) {
        super(message);
    }

    private NoClassDefFoundError(String message, Throwable cause) {
        super(message, cause);
    }
}
