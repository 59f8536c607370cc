package javax.xml.transform;

/** Thrown: transformer configuration, of JAXP 1.6. */
public class TransformerConfigurationException extends TransformerException {
    private static final long serialVersionUID = 1285547467942875745L;

    public TransformerConfigurationException(String text, SourceLocator sourceLocator, Throwable throwable) {
        super(text, sourceLocator, throwable);
    }

    public TransformerConfigurationException(String text, SourceLocator sourceLocator) {
        super(text, sourceLocator);
    }

    public TransformerConfigurationException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public TransformerConfigurationException(Throwable throwable) {
        super(throwable);
    }

    public TransformerConfigurationException(String text) {
        super(text);
    }

    public TransformerConfigurationException() {
        super("Configuration Error");
    }
}
