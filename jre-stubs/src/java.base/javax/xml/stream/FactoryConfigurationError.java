package javax.xml.stream;

/** No factory could be made. */
public class FactoryConfigurationError extends Error {
    private static final long serialVersionUID = -2994412584589975744L;

    private final Exception nested;

    public FactoryConfigurationError() {
        nested = null;
    }

    public FactoryConfigurationError(Exception e) {
        nested = e;
    }

    public FactoryConfigurationError(Exception e, String message) {
        super(message);
        nested = e;
    }

    public FactoryConfigurationError(String message, Exception e) {
        super(message);
        nested = e;
    }

    public FactoryConfigurationError(String message) {
        super(message);
        nested = null;
    }

    public Exception getException() {
        return nested;
    }

    @Override
    public Throwable getCause() {
        return nested;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message != null ? message : nested == null ? null : nested.getMessage() == null ? nested.getClass().toString() : nested.getMessage();
    }
}
