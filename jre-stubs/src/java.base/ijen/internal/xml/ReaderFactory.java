package ijen.internal.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/** The default {@link SAXParserFactory}: parsers around a {@link SaxReader}. */
public final class ReaderFactory extends SAXParserFactory {
    private final Map<String, Boolean> features = new LinkedHashMap<>();

    @Override
    public SAXParser newSAXParser() throws ParserConfigurationException, SAXException {
        SaxReader reader = new SaxReader(isNamespaceAware());
        for (Map.Entry<String, Boolean> entry : features.entrySet()) {
            reader.setFeature(entry.getKey(), entry.getValue());
        }
        return new ReaderParser(reader, isValidating());
    }

    @Override
    public void setFeature(String name, boolean value) throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
        if (name == null) {
            throw new NullPointerException();
        }
        new SaxReader(isNamespaceAware()).setFeature(name, value);
        features.put(name, value);
    }

    @Override
    public boolean getFeature(String name) throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
        if (name == null) {
            throw new NullPointerException();
        }
        Boolean set = features.get(name);
        return set != null ? set : new SaxReader(isNamespaceAware()).getFeature(name);
    }

    private static final class ReaderParser extends SAXParser {
        private final SaxReader reader;
        private final boolean validating;

        ReaderParser(SaxReader reader, boolean validating) {
            this.reader = reader;
            this.validating = validating;
        }

        @Override
        public Parser getParser() throws SAXException {
            throw new SAXException("SAX1 parsers are not there");
        }

        @Override
        public XMLReader getXMLReader() {
            return reader;
        }

        @Override
        public boolean isNamespaceAware() {
            return reader.feature("namespaces");
        }

        @Override
        public boolean isValidating() {
            return validating;
        }

        @Override
        public void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException {
            reader.setProperty(name, value);
        }

        @Override
        public Object getProperty(String name) throws SAXNotRecognizedException, SAXNotSupportedException {
            return reader.getProperty(name);
        }

        @Override
        public void reset() {
            reader.setContentHandler(null);
            reader.setErrorHandler(null);
            reader.setEntityResolver(null);
            reader.setDTDHandler(null);
        }
    }
}
