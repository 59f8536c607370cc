package javax.xml.parsers;

import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;

/** The class SAXParserFactory of JAXP 1.6. */
public abstract class SAXParserFactory {
    private boolean namespaceAware;
    private boolean validating;

    private static SAXParserFactory aware(SAXParserFactory factory) {
        factory.setNamespaceAware(true);
        return factory;
    }


    protected SAXParserFactory() {
    }

    public static SAXParserFactory newDefaultNSInstance() {
        return aware(newDefaultInstance());
    }

    public static SAXParserFactory newNSInstance() {
        return aware(newInstance());
    }

    public static SAXParserFactory newNSInstance(String text, ClassLoader classLoader) {
        return aware(newInstance(text, classLoader));
    }

    public static SAXParserFactory newDefaultInstance() {
        return new ijen.internal.xml.ReaderFactory();
    }

    public static SAXParserFactory newInstance() {
        return ijen.internal.xml.Factories.find(SAXParserFactory.class, ijen.internal.xml.ReaderFactory::new, FactoryConfigurationError::new);
    }

    public static SAXParserFactory newInstance(String text, ClassLoader classLoader) {
        return ijen.internal.xml.Factories.named(SAXParserFactory.class, text, classLoader, FactoryConfigurationError::new);
    }

    public abstract SAXParser newSAXParser() throws ParserConfigurationException, SAXException;

    public void setNamespaceAware(boolean flag) {
        namespaceAware = flag;
    }

    public void setValidating(boolean flag) {
        validating = flag;
    }

    public boolean isNamespaceAware() {
        return namespaceAware;
    }

    public boolean isValidating() {
        return validating;
    }

    public abstract void setFeature(String text, boolean flag) throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException;

    public abstract boolean getFeature(String text) throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException;

    public void setXIncludeAware(boolean flag) {
        if (flag) {
            throw new UnsupportedOperationException("This parser does not support specification \"" + getClass().getPackage().getSpecificationTitle() + "\" version \"" + getClass().getPackage().getSpecificationVersion() + "\"");
        }
    }

    public boolean isXIncludeAware() {
        throw new UnsupportedOperationException("This parser does not support specification \"" + getClass().getPackage().getSpecificationTitle() + "\" version \"" + getClass().getPackage().getSpecificationVersion() + "\"");
    }
}
