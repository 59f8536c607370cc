package javax.xml.transform;

import java.util.Properties;

/** The class Transformer of JAXP 1.6. */
public abstract class Transformer {
    protected Transformer() {
    }

    public void reset() {
        throw new UnsupportedOperationException("This Transformer, \"" + getClass().getName() + "\", does not support the reset functionality.");
    }

    public abstract void transform(Source source, Result result) throws TransformerException;

    public abstract void setParameter(String text, Object object);

    public abstract Object getParameter(String text);

    public abstract void clearParameters();

    public abstract void setURIResolver(URIResolver uriResolver);

    public abstract URIResolver getURIResolver();

    public abstract void setOutputProperties(Properties properties);

    public abstract Properties getOutputProperties();

    public abstract void setOutputProperty(String text, String text2) throws IllegalArgumentException;

    public abstract String getOutputProperty(String text) throws IllegalArgumentException;

    public abstract void setErrorListener(ErrorListener errorListener) throws IllegalArgumentException;

    public abstract ErrorListener getErrorListener();
}
