package ijen.internal.xml.stax;

import ijen.internal.xml.PullReader;
import java.io.InputStream;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.EventFilter;
import javax.xml.stream.StreamFilter;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLReporter;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.EventReaderDelegate;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.XMLEventAllocator;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.xml.sax.InputSource;

/** Makes stream and event readers. */
public final class PullFactory extends XMLInputFactory {
    private final Map<String, Object> properties = new HashMap<>();

    public PullFactory() {
        properties.put(IS_VALIDATING, false);
        properties.put(IS_NAMESPACE_AWARE, true);
        properties.put(IS_COALESCING, false);
        properties.put(IS_REPLACING_ENTITY_REFERENCES, true);
        properties.put(IS_SUPPORTING_EXTERNAL_ENTITIES, true);
        properties.put(SUPPORT_DTD, true);
        properties.put(REPORTER, null);
        properties.put(RESOLVER, null);
        properties.put(ALLOCATOR, null);
        properties.put("http://java.sun.com/xml/stream/properties/report-cdata-event", false);
        properties.put("http://java.sun.com/xml/stream/properties/ignore-external-dtd", false);
        properties.put("reuse-instance", false);
        properties.put("http://javax.xml.XMLConstants/property/accessExternalDTD", "all");
        properties.put("http://javax.xml.XMLConstants/property/accessExternalSchema", "all");
    }

    private XMLStreamReader reader(InputSource source) throws XMLStreamException {
        return new PullReader(source, new HashMap<>(properties));
    }

    private static InputSource source(Source source) {
        if (!(source instanceof StreamSource s)) {
            throw new UnsupportedOperationException("Cannot create XMLStreamReader or XMLEventReader from a " + source.getClass().getName());
        }
        InputSource in = new InputSource(s.getSystemId());
        in.setByteStream(s.getInputStream());
        in.setCharacterStream(s.getReader());
        in.setPublicId(s.getPublicId());
        return in;
    }

    private static InputSource source(String systemId, InputStream stream, String encoding) {
        InputSource in = new InputSource(stream);
        in.setSystemId(systemId);
        in.setEncoding(encoding);
        return in;
    }

    private static InputSource source(String systemId, Reader reader) {
        InputSource in = new InputSource(reader);
        in.setSystemId(systemId);
        return in;
    }

    @Override
    public XMLStreamReader createXMLStreamReader(Reader reader) throws XMLStreamException {
        return reader(source(null, reader));
    }

    @Override
    public XMLStreamReader createXMLStreamReader(Source source) throws XMLStreamException {
        return reader(source(source));
    }

    @Override
    public XMLStreamReader createXMLStreamReader(InputStream stream) throws XMLStreamException {
        return reader(source(null, stream, null));
    }

    @Override
    public XMLStreamReader createXMLStreamReader(InputStream stream, String encoding) throws XMLStreamException {
        return reader(source(null, stream, encoding));
    }

    @Override
    public XMLStreamReader createXMLStreamReader(String systemId, InputStream stream) throws XMLStreamException {
        return reader(source(systemId, stream, null));
    }

    @Override
    public XMLStreamReader createXMLStreamReader(String systemId, Reader reader) throws XMLStreamException {
        return reader(source(systemId, reader));
    }

    @Override
    public XMLEventReader createXMLEventReader(Reader reader) throws XMLStreamException {
        return createXMLEventReader(createXMLStreamReader(reader));
    }

    @Override
    public XMLEventReader createXMLEventReader(String systemId, Reader reader) throws XMLStreamException {
        return createXMLEventReader(createXMLStreamReader(systemId, reader));
    }

    @Override
    public XMLEventReader createXMLEventReader(XMLStreamReader reader) throws XMLStreamException {
        return new PullEvents(reader, getEventAllocator() == null ? null : getEventAllocator().newInstance());
    }

    @Override
    public XMLEventReader createXMLEventReader(Source source) throws XMLStreamException {
        return createXMLEventReader(createXMLStreamReader(source));
    }

    @Override
    public XMLEventReader createXMLEventReader(InputStream stream) throws XMLStreamException {
        return createXMLEventReader(createXMLStreamReader(stream));
    }

    @Override
    public XMLEventReader createXMLEventReader(InputStream stream, String encoding) throws XMLStreamException {
        return createXMLEventReader(createXMLStreamReader(stream, encoding));
    }

    @Override
    public XMLEventReader createXMLEventReader(String systemId, InputStream stream) throws XMLStreamException {
        return createXMLEventReader(createXMLStreamReader(systemId, stream));
    }

    @Override
    public XMLStreamReader createFilteredReader(XMLStreamReader reader, StreamFilter filter) throws XMLStreamException {
        if (reader == null || filter == null) {
            return null;
        }
        while (!filter.accept(reader) && reader.hasNext()) {
            reader.next();
        }
        return new FilteredStream(reader, filter);
    }

    /** Skips what a filter does not accept, one event ahead as little as it can. */
    private static final class FilteredStream extends StreamReaderDelegate {
        private final StreamFilter filter;

        FilteredStream(XMLStreamReader reader, StreamFilter filter) {
            super(reader);
            this.filter = filter;
        }

        @Override
        public int next() throws XMLStreamException {
            int type = super.next();
            while (!filter.accept(getParent()) && getParent().hasNext()) {
                type = super.next();
            }
            return type;
        }
    }

    @Override
    public XMLEventReader createFilteredReader(XMLEventReader reader, EventFilter filter) throws XMLStreamException {
        return reader == null || filter == null ? null : new FilteredEvents(reader, filter);
    }

    private static final class FilteredEvents extends EventReaderDelegate {
        private final EventFilter filter;

        FilteredEvents(XMLEventReader reader, EventFilter filter) {
            super(reader);
            this.filter = filter;
        }

        private void skip() throws XMLStreamException {
            while (getParent().hasNext() && !filter.accept(getParent().peek())) {
                getParent().nextEvent();
            }
        }

        @Override
        public boolean hasNext() {
            try {
                skip();
            } catch (XMLStreamException e) {
                return false;
            }
            return getParent().hasNext();
        }

        @Override
        public XMLEvent nextEvent() throws XMLStreamException {
            skip();
            if (!getParent().hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return getParent().nextEvent();
        }

        @Override
        public Object next() {
            try {
                return nextEvent();
            } catch (XMLStreamException e) {
                throw new java.util.NoSuchElementException();
            }
        }

        @Override
        public XMLEvent peek() throws XMLStreamException {
            skip();
            return getParent().peek();
        }
    }

    @Override
    public XMLResolver getXMLResolver() {
        return (XMLResolver) properties.get(RESOLVER);
    }

    @Override
    public void setXMLResolver(XMLResolver resolver) {
        properties.put(RESOLVER, resolver);
    }

    @Override
    public XMLReporter getXMLReporter() {
        return (XMLReporter) properties.get(REPORTER);
    }

    @Override
    public void setXMLReporter(XMLReporter reporter) {
        properties.put(REPORTER, reporter);
    }

    @Override
    public void setProperty(String name, Object value) {
        if (name == null || value == null) {
            throw new IllegalArgumentException("Property not supported");
        }
        if (!properties.containsKey(name)) {
            throw new IllegalArgumentException("Property " + name + " is not supported");
        }
        properties.put(name, properties.get(name) instanceof Boolean && value instanceof String s ? (Object) Boolean.valueOf(s) : value);
    }

    @Override
    public Object getProperty(String name) {
        if (name == null || !properties.containsKey(name)) {
            throw new IllegalArgumentException("Property not supported");
        }
        return properties.get(name);
    }

    @Override
    public boolean isPropertySupported(String name) {
        return name != null && properties.containsKey(name);
    }

    @Override
    public void setEventAllocator(XMLEventAllocator allocator) {
        properties.put(ALLOCATOR, allocator);
    }

    @Override
    public XMLEventAllocator getEventAllocator() {
        return (XMLEventAllocator) properties.get(ALLOCATOR);
    }
}
