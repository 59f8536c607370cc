package javax.xml.xpath;

/** No factory is there, or one cannot do what is asked. */
public class XPathFactoryConfigurationException extends XPathException {
    private static final long serialVersionUID = -1837080260374986980L;

    public XPathFactoryConfigurationException(String message) {
        super(message);
    }

    public XPathFactoryConfigurationException(Throwable cause) {
        super(cause);
    }
}
