package ijen.internal.xml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** The default {@link DocumentBuilderFactory}: documents of {@link TreeNode}s, made from a {@link SaxReader}'s events. */
public final class DomBuilderFactory extends DocumentBuilderFactory {
    private final Map<String, Boolean> features = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new LinkedHashMap<>();

    @Override
    public DocumentBuilder newDocumentBuilder() throws ParserConfigurationException {
        return new Builder(this);
    }

    @Override
    public void setAttribute(String name, Object value) throws IllegalArgumentException {
        try {
            new SaxReader(true).setProperty(name, value);
            attributes.put(name, value);
        } catch (SAXException e) {
            throw new IllegalArgumentException(e.getMessage());
        }
    }

    @Override
    public Object getAttribute(String name) throws IllegalArgumentException {
        try {
            return attributes.containsKey(name) ? attributes.get(name) : new SaxReader(true).getProperty(name);
        } catch (SAXException e) {
            throw new IllegalArgumentException(e.getMessage());
        }
    }

    @Override
    public void setFeature(String name, boolean value) throws ParserConfigurationException {
        try {
            new SaxReader(true).setFeature(java.util.Objects.requireNonNull(name), value);
            features.put(name, value);
        } catch (SAXException e) {
            throw new ParserConfigurationException(e.getMessage());
        }
    }

    @Override
    public boolean getFeature(String name) throws ParserConfigurationException {
        try {
            Boolean set = features.get(name);
            return set != null ? set : new SaxReader(true).getFeature(name);
        } catch (SAXException e) {
            throw new ParserConfigurationException(e.getMessage());
        }
    }

    /** One that builds namespace-aware nodes in a new document or below a node. */
    static Maker maker(org.w3c.dom.Node into) {
        DomBuilderFactory how = new DomBuilderFactory();
        how.setNamespaceAware(true);
        return new Maker(how, (TreeNode) into);
    }

    private static final class Builder extends DocumentBuilder {
        private final DomBuilderFactory factory;
        private EntityResolver resolver;
        private ErrorHandler errors;
        private boolean errorsSet;

        Builder(DomBuilderFactory factory) {
            this.factory = factory;
        }

        @Override
        public Document parse(InputSource input) throws SAXException, IOException {
            if (input == null) {
                throw new IllegalArgumentException("InputSource cannot be null");
            }
            SaxReader reader = new SaxReader(factory.isNamespaceAware());
            for (Map.Entry<String, Boolean> entry : factory.features.entrySet()) {
                reader.setFeature(entry.getKey(), entry.getValue());
            }
            reader.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            Maker maker = new Maker(factory);
            reader.setContentHandler(maker);
            reader.lexical = maker;
            reader.setEntityResolver(resolver);
            if (errorsSet) {
                reader.setErrorHandler(errors);
            }
            reader.parse(input);
            if (input.getSystemId() != null) {
                maker.document.setDocumentURI(Input.absolute(input.getSystemId(), null));
            }
            return maker.document;
        }

        @Override
        public boolean isNamespaceAware() {
            return factory.isNamespaceAware();
        }

        @Override
        public boolean isValidating() {
            return factory.isValidating();
        }

        @Override
        public void setEntityResolver(EntityResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public void setErrorHandler(ErrorHandler errors) {
            this.errors = errors;
            errorsSet = true;
        }

        @Override
        public Document newDocument() {
            return new TreeDocument();
        }

        @Override
        public DOMImplementation getDOMImplementation() {
            return TreeDocument.IMPLEMENTATION;
        }

        @Override
        public void reset() {
            resolver = null;
            errors = null;
            errorsSet = false;
        }
    }

    /** Builds the tree. */
    static final class Maker extends DefaultHandler2 {
        final TreeDocument document;
        private final DocumentBuilderFactory how;
        private TreeNode at;
        private boolean section;
        private boolean type;

        Maker(DocumentBuilderFactory how) {
            this(how, null);
        }

        private Maker(DocumentBuilderFactory how, TreeNode into) {
            this.how = how;
            document = into == null ? new TreeDocument() : into.document();
            at = into == null ? document : into;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            boolean qualified = how.isNamespaceAware();
            TreeElement element = new TreeElement(document, uri.isEmpty() ? null : uri, name, qualified);
            for (int i = 0; i < attributes.getLength(); i++) {
                String of = attributes.getURI(i);
                TreeAttribute attribute = new TreeAttribute(document, of.isEmpty() ? null : of, attributes.getQName(i), qualified);
                attribute.setValue(attributes.getValue(i));
                attribute.identifies = attributes.getType(i).equals("ID");
                element.attributes.put(attribute, null);
            }
            at.link(element, null);
            at = element;
        }

        @Override
        public void endElement(String uri, String local, String name) {
            at = at.parent;
        }

        @Override
        public void characters(char[] text, int start, int length) {
            String more = new String(text, start, length);
            short kind = section && !how.isCoalescing() ? org.w3c.dom.Node.CDATA_SECTION_NODE : org.w3c.dom.Node.TEXT_NODE;
            if (at.last instanceof TreeText && at.last.getNodeType() == kind && kind == org.w3c.dom.Node.TEXT_NODE) {
                ((TreeText) at.last).appendData(more);
            } else {
                at.link(new TreeText(document, more, kind), null);
            }
        }

        @Override
        public void startCDATA() {
            section = true;
        }

        @Override
        public void endCDATA() {
            section = false;
        }

        @Override
        public void comment(char[] text, int start, int length) {
            if (!how.isIgnoringComments() && !type) {
                at.link(new TreeText.Remark(document, new String(text, start, length)), null);
            }
        }

        @Override
        public void processingInstruction(String target, String data) {
            if (!type) {
                at.link((TreeNode) document.createProcessingInstruction(target, data), null);
            }
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            type = true;
            document.link(new TreeDocument.Type(document, name, publicId, systemId), null);
        }

        @Override
        public void endDTD() {
            type = false;
        }
    }
}
