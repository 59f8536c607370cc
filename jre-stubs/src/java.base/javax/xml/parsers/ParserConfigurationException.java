package javax.xml.parsers;

/** Thrown: parser configuration, of JAXP 1.6. */
public class ParserConfigurationException extends Exception {
    private static final long serialVersionUID = -3688849216575373917L;

    public ParserConfigurationException() {
        super();
    }

    public ParserConfigurationException(String text) {
        super(text);
    }
}
