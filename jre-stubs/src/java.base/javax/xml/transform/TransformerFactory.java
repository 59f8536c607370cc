package javax.xml.transform;

/** The class TransformerFactory of JAXP 1.6. */
public abstract class TransformerFactory {
    protected TransformerFactory() {
    }

    public static TransformerFactory newDefaultInstance() {
        return new ijen.internal.xml.CopierFactory();
    }

    public static TransformerFactory newInstance() throws TransformerFactoryConfigurationError {
        return ijen.internal.xml.Factories.find(TransformerFactory.class, ijen.internal.xml.CopierFactory::new, TransformerFactoryConfigurationError::new);
    }

    public static TransformerFactory newInstance(String text, ClassLoader classLoader) throws TransformerFactoryConfigurationError {
        return ijen.internal.xml.Factories.named(TransformerFactory.class, text, classLoader, TransformerFactoryConfigurationError::new);
    }

    public abstract Transformer newTransformer(Source source) throws TransformerConfigurationException;

    public abstract Transformer newTransformer() throws TransformerConfigurationException;

    public abstract Templates newTemplates(Source source) throws TransformerConfigurationException;

    public abstract Source getAssociatedStylesheet(Source source, String text, String text2, String text3) throws TransformerConfigurationException;

    public abstract void setURIResolver(URIResolver uriResolver);

    public abstract URIResolver getURIResolver();

    public abstract void setFeature(String text, boolean flag) throws TransformerConfigurationException;

    public abstract boolean getFeature(String text);

    public abstract void setAttribute(String text, Object object);

    public abstract Object getAttribute(String text);

    public abstract void setErrorListener(ErrorListener errorListener);

    public abstract ErrorListener getErrorListener();
}
