package javax.xml.parsers;

/** Thrown: factory configuration error, of JAXP 1.6. */
public class FactoryConfigurationError extends Error {
    private static final long serialVersionUID = -827108682472263355L;

    private Exception exception;

    public FactoryConfigurationError(Exception exception, String text) {
        super(text);
        this.exception = exception;
    }

    public FactoryConfigurationError(Exception exception) {
        super(exception.toString());
        this.exception = exception;
    }

    public FactoryConfigurationError(String text) {
        super(text);
    }

    public FactoryConfigurationError() {
        super();
    }

    public String getMessage() {
        return super.getMessage() == null && exception != null ? exception.getMessage() : super.getMessage();
    }

    public Exception getException() {
        return exception;
    }

    public Throwable getCause() {
        return exception;
    }
}
