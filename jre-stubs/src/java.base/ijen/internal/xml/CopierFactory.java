package ijen.internal.xml;

import java.util.HashMap;
import java.util.Map;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.URIResolver;

/** The default {@link TransformerFactory}: its transformers copy a source to a result. There are no stylesheets. */
public final class CopierFactory extends TransformerFactory {
    private final Map<String, Object> attributes = new HashMap<>();
    private URIResolver resolver;
    private ErrorListener listener;
    private boolean secure;

    @Override
    public Transformer newTransformer(Source source) throws TransformerConfigurationException {
        throw new TransformerConfigurationException("Stylesheets are not supported");
    }

    @Override
    public Transformer newTransformer() {
        return new Copier();
    }

    @Override
    public Templates newTemplates(Source source) throws TransformerConfigurationException {
        throw new TransformerConfigurationException("Stylesheets are not supported");
    }

    @Override
    public Source getAssociatedStylesheet(Source source, String media, String title, String charset) throws TransformerConfigurationException {
        throw new TransformerConfigurationException("Stylesheets are not supported");
    }

    @Override
    public void setURIResolver(URIResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public URIResolver getURIResolver() {
        return resolver;
    }

    @Override
    public void setFeature(String name, boolean value) throws TransformerConfigurationException {
        if (name == null) {
            throw new NullPointerException("Feature name cannot be null in TransformerFactory.setFeature(String name, boolean value).");
        }
        if (!name.equals("http://javax.xml.XMLConstants/feature/secure-processing") && !name.equals("jdk.xml.overrideDefaultParser")) {
            throw new TransformerConfigurationException("Cannot set the feature '" + name + "' on this TransformerFactory.");
        }
        secure = value;
    }

    @Override
    public boolean getFeature(String name) {
        return name.startsWith("http://javax.xml.transform.dom.DOM") || name.startsWith("http://javax.xml.transform.stream.Stream")
            || name.startsWith("http://javax.xml.transform.sax.SAXSource") || name.startsWith("http://javax.xml.transform.sax.SAXResult")
            || name.endsWith("secure-processing") && secure;
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (!name.startsWith("http://javax.xml.XMLConstants/property/") && !name.equals("indent-number")) {
            throw new IllegalArgumentException("TransformerFactory does not recognise attribute '" + name + "'.");
        }
        attributes.put(name, value);
    }

    @Override
    public Object getAttribute(String name) {
        if (!attributes.containsKey(name)) {
            throw new IllegalArgumentException("TransformerFactory does not recognise attribute '" + name + "'.");
        }
        return attributes.get(name);
    }

    @Override
    public void setErrorListener(ErrorListener listener) {
        if (listener == null) {
            throw new IllegalArgumentException("Attempting to set null ErrorListener for TransformerFactory");
        }
        this.listener = listener;
    }

    @Override
    public ErrorListener getErrorListener() {
        return listener;
    }
}
