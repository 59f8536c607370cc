package ijen.internal.xml;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DeclHandler;
import org.xml.sax.ext.LexicalHandler;

/** A SAX2 reader: well-formedness and namespaces, the document type's entities and defaults; it does not validate. */
public final class SaxReader implements XMLReader {
    private static final String SAX = "http://xml.org/sax/features/";
    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String PROPERTIES = "http://xml.org/sax/properties/";

    ContentHandler content;
    LexicalHandler lexical;
    DeclHandler declarations;
    DTDHandler dtd;
    EntityResolver resolver;
    ErrorHandler errors;
    /** Whether somebody wanted no handler, so that nothing is printed either. */
    private boolean unheard;
    private final Map<String, Boolean> features = new HashMap<>();
    private final Map<String, Object> properties = new HashMap<>();

    public SaxReader(boolean namespaces) {
        features.put(SAX + "namespaces", namespaces);
        for (String name : new String[] {"namespace-prefixes", "validation", "use-entity-resolver2", "string-interning", "external-general-entities",
            "external-parameter-entities", "lexical-handler/parameter-entities", "resolve-dtd-uris", "is-standalone", "unicode-normalization-checking",
            "use-attributes2", "use-locator2", "xml-1.1", "xmlns-uris", "allow-dtd-events-after-endDTD"}) {
            features.put(SAX + name, name.startsWith("external") || name.startsWith("use-") || name.startsWith("string") || name.startsWith("resolve"));
        }
        for (String name : new String[] {"nonvalidating/load-external-dtd", "nonvalidating/load-dtd-grammar", "disallow-doctype-decl", "validation/schema",
            "validation/dynamic", "continue-after-fatal-error", "xinclude", "validation/schema-full-checking", "warn-on-duplicate-entitydef", "allow-java-encodings",
            "standard-uri-conformant", "dom/defer-node-expansion", "dom/create-entity-ref-nodes", "scanner/notify-char-refs", "scanner/notify-builtin-refs"}) {
            features.put(APACHE + name, name.startsWith("nonvalidating") || name.equals("dom/defer-node-expansion"));
        }
        features.put("http://javax.xml.XMLConstants/feature/secure-processing", true);
        features.put("jdk.xml.overrideDefaultParser", false);
    }

    boolean printsErrors() {
        return !unheard;
    }

    boolean feature(String name) {
        return features.get(SAX + name);
    }

    boolean apacheFeature(String name) {
        return features.get(APACHE + name);
    }

    @Override
    public boolean getFeature(String name) throws SAXNotRecognizedException, SAXNotSupportedException {
        Boolean value = features.get(name);
        if (value == null) {
            throw new SAXNotRecognizedException("Feature '" + name + "' is not recognized.");
        }
        return value;
    }

    @Override
    public void setFeature(String name, boolean value) throws SAXNotRecognizedException, SAXNotSupportedException {
        getFeature(name);
        features.put(name, value);
    }

    @Override
    public Object getProperty(String name) throws SAXNotRecognizedException, SAXNotSupportedException {
        switch (name) {
            case PROPERTIES + "lexical-handler":
                return lexical;
            case PROPERTIES + "declaration-handler":
                return declarations;
            default:
                if (!known(name)) {
                    throw new SAXNotRecognizedException("Property '" + name + "' is not recognized.");
                }
                return properties.get(name);
        }
    }

    @Override
    public void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException {
        try {
            switch (name) {
                case PROPERTIES + "lexical-handler":
                    lexical = (LexicalHandler) value;
                    return;
                case PROPERTIES + "declaration-handler":
                    declarations = (DeclHandler) value;
                    return;
                default:
                    if (!known(name)) {
                        throw new SAXNotRecognizedException("Property '" + name + "' is not recognized.");
                    }
                    properties.put(name, value);
            }
        } catch (ClassCastException e) {
            throw new SAXNotSupportedException("Property '" + name + "' has a value that is no handler of its kind.");
        }
    }

    private static boolean known(String name) {
        return name.startsWith("http://apache.org/xml/properties/") || name.startsWith("http://javax.xml.XMLConstants/property/")
            || name.startsWith("http://www.oracle.com/xml/jaxp/properties/") || name.startsWith("jdk.xml.")
            || name.startsWith("http://java.sun.com/xml/jaxp/properties/") || name.startsWith(PROPERTIES);
    }

    @Override
    public void setEntityResolver(EntityResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public EntityResolver getEntityResolver() {
        return resolver;
    }

    @Override
    public void setDTDHandler(DTDHandler handler) {
        dtd = handler;
    }

    @Override
    public DTDHandler getDTDHandler() {
        return dtd;
    }

    @Override
    public void setContentHandler(ContentHandler handler) {
        content = handler;
    }

    @Override
    public ContentHandler getContentHandler() {
        return content;
    }

    @Override
    public void setErrorHandler(ErrorHandler handler) {
        errors = handler;
        unheard = handler == null;
    }

    @Override
    public ErrorHandler getErrorHandler() {
        return errors;
    }

    @Override
    public void parse(String systemId) throws IOException, SAXException {
        parse(new InputSource(systemId));
    }

    @Override
    public void parse(InputSource input) throws IOException, SAXException {
        new Scanner(this, input).document();
    }
}
