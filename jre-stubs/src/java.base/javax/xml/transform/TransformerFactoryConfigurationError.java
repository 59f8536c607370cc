package javax.xml.transform;

/** Thrown: transformer factory configuration error, of JAXP 1.6. */
public class TransformerFactoryConfigurationError extends Error {
    private static final long serialVersionUID = -6527718720676281516L;

    private Exception exception;

    public TransformerFactoryConfigurationError(Exception exception, String text) {
        super(text);
        this.exception = exception;
    }

    public TransformerFactoryConfigurationError(Exception exception) {
        super(exception.toString());
        this.exception = exception;
    }

    public TransformerFactoryConfigurationError(String text) {
        super(text);
    }

    public TransformerFactoryConfigurationError() {
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
