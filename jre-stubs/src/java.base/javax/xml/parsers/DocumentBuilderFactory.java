package javax.xml.parsers;


/** The class DocumentBuilderFactory of JAXP 1.6. */
public abstract class DocumentBuilderFactory {
    private boolean namespaceAware;
    private boolean validating;
    private boolean ignoringWhitespace;
    private boolean expanding = true;
    private boolean ignoringComments;
    private boolean coalescing;

    private static DocumentBuilderFactory aware(DocumentBuilderFactory factory) {
        factory.setNamespaceAware(true);
        return factory;
    }


    protected DocumentBuilderFactory() {
    }

    public static DocumentBuilderFactory newDefaultNSInstance() {
        return aware(newDefaultInstance());
    }

    public static DocumentBuilderFactory newNSInstance() {
        return aware(newInstance());
    }

    public static DocumentBuilderFactory newNSInstance(String text, ClassLoader classLoader) {
        return aware(newInstance(text, classLoader));
    }

    public static DocumentBuilderFactory newDefaultInstance() {
        return new ijen.internal.xml.DomBuilderFactory();
    }

    public static DocumentBuilderFactory newInstance() {
        return ijen.internal.xml.Factories.find(DocumentBuilderFactory.class, ijen.internal.xml.DomBuilderFactory::new, FactoryConfigurationError::new);
    }

    public static DocumentBuilderFactory newInstance(String text, ClassLoader classLoader) {
        return ijen.internal.xml.Factories.named(DocumentBuilderFactory.class, text, classLoader, FactoryConfigurationError::new);
    }

    public abstract DocumentBuilder newDocumentBuilder() throws ParserConfigurationException;

    public void setNamespaceAware(boolean flag) {
        namespaceAware = flag;
    }

    public void setValidating(boolean flag) {
        validating = flag;
    }

    public void setIgnoringElementContentWhitespace(boolean flag) {
        ignoringWhitespace = flag;
    }

    public void setExpandEntityReferences(boolean flag) {
        expanding = flag;
    }

    public void setIgnoringComments(boolean flag) {
        ignoringComments = flag;
    }

    public void setCoalescing(boolean flag) {
        coalescing = flag;
    }

    public boolean isNamespaceAware() {
        return namespaceAware;
    }

    public boolean isValidating() {
        return validating;
    }

    public boolean isIgnoringElementContentWhitespace() {
        return ignoringWhitespace;
    }

    public boolean isExpandEntityReferences() {
        return expanding;
    }

    public boolean isIgnoringComments() {
        return ignoringComments;
    }

    public boolean isCoalescing() {
        return coalescing;
    }

    public abstract void setAttribute(String text, Object object) throws IllegalArgumentException;

    public abstract Object getAttribute(String text) throws IllegalArgumentException;

    public abstract void setFeature(String text, boolean flag) throws ParserConfigurationException;

    public abstract boolean getFeature(String text) throws ParserConfigurationException;

    public void setXIncludeAware(boolean flag) {
        if (flag) {
            throw new UnsupportedOperationException("This parser does not support specification \"" + getClass().getPackage().getSpecificationTitle() + "\" version \"" + getClass().getPackage().getSpecificationVersion() + "\"");
        }
    }

    public boolean isXIncludeAware() {
        throw new UnsupportedOperationException("This parser does not support specification \"" + getClass().getPackage().getSpecificationTitle() + "\" version \"" + getClass().getPackage().getSpecificationVersion() + "\"");
    }
}
