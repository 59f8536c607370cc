package ijen.internal.xml;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.URIResolver;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.LexicalHandler;

/** The identity transformer. */
final class Copier extends Transformer {
    private static final Set<String> KNOWN = Set.of("method", "version", "encoding", "omit-xml-declaration", "standalone", "doctype-public", "doctype-system",
        "cdata-section-elements", "indent", "media-type");

    private Properties properties = new Properties();
    private final Map<String, Object> parameters = new HashMap<>();
    private URIResolver resolver;
    private ErrorListener listener;

    @Override
    public void transform(Source source, Result result) throws TransformerException {
        try {
            if (result instanceof StreamResult) {
                print(source, (StreamResult) result);
            } else if (result instanceof DOMResult) {
                DomBuilderFactory.Maker maker = DomBuilderFactory.maker(((DOMResult) result).getNode());
                send(source, maker, maker);
                if (((DOMResult) result).getNode() == null) {
                    ((DOMResult) result).setNode(maker.document);
                }
            } else if (result instanceof SAXResult) {
                ContentHandler to = ((SAXResult) result).getHandler();
                LexicalHandler lexical = ((SAXResult) result).getLexicalHandler();
                if (source instanceof DOMSource) {
                    to.startDocument();
                }
                send(source, to, lexical != null ? lexical : to instanceof LexicalHandler ? (LexicalHandler) to : null);
                if (source instanceof DOMSource) {
                    to.endDocument();
                }
            } else {
                throw new TransformerException("Unsupported result of type " + result.getClass().getName());
            }
        } catch (SAXException | IOException e) {
            throw new TransformerException(e);
        }
    }

    private void print(Source source, StreamResult result) throws TransformerException, SAXException, IOException {
        Writer writer = result.getWriter();
        OutputStream own = null;
        if (writer == null) {
            OutputStream stream = result.getOutputStream();
            if (stream == null) {
                if (result.getSystemId() == null) {
                    throw new TransformerException("Result is null or has no destination");
                }
                String id = result.getSystemId();
                own = new FileOutputStream(id.startsWith("file:") ? new java.io.File(java.net.URI.create(id)) : new java.io.File(id));
                stream = own;
            }
            writer = new BufferedWriter(new OutputStreamWriter(stream, properties.getProperty("encoding", "UTF-8")));
        }
        try {
            Printer printer = new Printer(writer, properties);
            Node node = source instanceof DOMSource ? ((DOMSource) source).getNode() : null;
            printer.declaration(node instanceof Document ? ((Document) node).getXmlStandalone() ? "yes" : "no" : null);
            send(source, printer, printer);
            printer.finish();
        } finally {
            if (own != null) {
                writer.close();
            }
        }
    }

    private void send(Source source, ContentHandler content, LexicalHandler lexical) throws TransformerException, SAXException, IOException {
        if (source instanceof DOMSource) {
            Node node = ((DOMSource) source).getNode();
            if (node != null) {
                new Walker(content, lexical).walk(node);
            }
            return;
        }
        InputSource input = SAXSource.sourceToInputSource(source);
        if (input == null) {
            throw new TransformerException("Unsupported source of type " + source.getClass().getName());
        }
        XMLReader reader = source instanceof SAXSource ? ((SAXSource) source).getXMLReader() : null;
        if (reader == null) {
            reader = new SaxReader(true);
            reader.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
        }
        reader.setContentHandler(content);
        if (lexical != null) {
            try {
                reader.setProperty("http://xml.org/sax/properties/lexical-handler", lexical);
            } catch (SAXException e) {
                // A reader may know of no such handler: then there are no comments.
                input.getEncoding();
            }
        }
        reader.parse(input);
    }

    @Override
    public void reset() {
        properties = new Properties();
        parameters.clear();
        resolver = null;
        listener = null;
    }

    @Override
    public void setParameter(String name, Object value) {
        if (value == null) {
            throw new NullPointerException("value passed to setParameter is null: " + name);
        }
        parameters.put(name, value);
    }

    @Override
    public Object getParameter(String name) {
        return parameters.get(name);
    }

    @Override
    public void clearParameters() {
        parameters.clear();
    }

    @Override
    public void setURIResolver(URIResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public URIResolver getURIResolver() {
        return resolver;
    }

    private static void check(String name) {
        if (!KNOWN.contains(name) && !name.startsWith("{")) {
            throw new IllegalArgumentException("Attempting to access invalid Transformer property '" + name + "'.");
        }
    }

    @Override
    public void setOutputProperties(Properties format) {
        properties = new Properties();
        if (format != null) {
            for (String name : format.stringPropertyNames()) {
                setOutputProperty(name, format.getProperty(name));
            }
        }
    }

    @Override
    public Properties getOutputProperties() {
        Properties all = new Properties();
        for (String name : KNOWN) {
            String value = getOutputProperty(name);
            if (value != null) {
                all.setProperty(name, value);
            }
        }
        all.putAll(properties);
        return all;
    }

    @Override
    public void setOutputProperty(String name, String value) throws IllegalArgumentException {
        check(name);
        properties.setProperty(name, value);
    }

    @Override
    public String getOutputProperty(String name) throws IllegalArgumentException {
        check(name);
        return properties.getProperty(name, switch (name) {
            case "method" -> "xml";
            case "indent", "omit-xml-declaration" -> "no";
            case "encoding" -> "UTF-8";
            case "version" -> "1.0";
            case "media-type" -> "text/xml";
            default -> null;
        });
    }

    @Override
    public void setErrorListener(ErrorListener listener) throws IllegalArgumentException {
        if (listener == null) {
            throw new IllegalArgumentException("Attempting to set null ErrorListener for Transformer");
        }
        this.listener = listener;
    }

    @Override
    public ErrorListener getErrorListener() {
        return listener;
    }
}
