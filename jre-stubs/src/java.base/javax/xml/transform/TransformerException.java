package javax.xml.transform;

import java.io.PrintStream;
import java.io.PrintWriter;

/** Thrown: transformer, of JAXP 1.6. */
public class TransformerException extends Exception {
    private static final long serialVersionUID = 975798773772956428L;

    private SourceLocator locator;
    private Throwable containedException;

    private String place() {
        StringBuilder text = new StringBuilder();
        if (locator != null) {
            if (locator.getSystemId() != null) {
                text.append("; SystemID: ").append(locator.getSystemId());
            }
            if (locator.getLineNumber() != 0) {
                text.append("; Line#: ").append(locator.getLineNumber());
            }
            if (locator.getColumnNumber() != 0) {
                text.append("; Column#: ").append(locator.getColumnNumber());
            }
        }
        return text.toString();
    }

    public TransformerException(String text) {
        super(text);
    }

    public TransformerException(Throwable throwable) {
        this(null, null, throwable);
    }

    public TransformerException(String text, Throwable throwable) {
        this(text, null, throwable);
    }

    public TransformerException(String text, SourceLocator sourceLocator, Throwable throwable) {
        super(text != null && !text.isEmpty() ? text : throwable == null ? text : throwable.toString());
        containedException = throwable;
        locator = sourceLocator;
    }

    public TransformerException(String text, SourceLocator sourceLocator) {
        this(text, sourceLocator, null);
    }

    public SourceLocator getLocator() {
        return locator;
    }

    public void setLocator(SourceLocator sourceLocator) {
        locator = sourceLocator;
    }

    public Throwable getException() {
        return containedException;
    }

    public Throwable getCause() {
        return containedException == this ? null : containedException;
    }

    public synchronized Throwable initCause(Throwable throwable) {
        if (containedException != null) {
            throw new IllegalStateException("Can't overwrite cause");
        }
        if (throwable == this) {
            throw new IllegalArgumentException("Self-causation not permitted");
        }
        containedException = throwable;
        return this;
    }

    public String getMessageAndLocation() {
        StringBuilder text = new StringBuilder();
        if (super.getMessage() != null) {
            text.append(super.getMessage());
        }
        return text.append(place()).toString();
    }

    public String getLocationAsString() {
        return locator == null ? null : place();
    }

    public void printStackTrace() {
        super.printStackTrace();
    }

    public void printStackTrace(PrintStream printStream) {
        super.printStackTrace(printStream);
    }

    public void printStackTrace(PrintWriter printWriter) {
        super.printStackTrace(printWriter);
    }
}
