package ijen.internal.xml.stax;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.XMLEventAllocator;

/** Turns what a stream reader finds into event objects. */
final class PullEvents implements XMLEventReader {
    private final XMLStreamReader reader;
    private final XMLEventAllocator allocator;
    private XMLEvent peeked;
    private XMLEvent last;
    private boolean begun;

    PullEvents(XMLStreamReader reader, XMLEventAllocator allocator) {
        this.reader = reader;
        this.allocator = allocator;
    }

    private XMLEvent make() throws XMLStreamException {
        if (allocator != null) {
            return allocator.allocate(reader);
        }
        Events.Base made;
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_DOCUMENT:
                made = new Events.DocumentStart(reader.getEncoding(), reader.getVersion(),
                    reader.isStandalone(), reader.getCharacterEncodingScheme() != null, reader.standaloneSet(), reader.getLocation().getSystemId());
                break;
            case XMLStreamConstants.END_DOCUMENT:
                made = new Events.DocumentEnd();
                break;
            case XMLStreamConstants.START_ELEMENT: {
                List<Attribute> attributes = new ArrayList<>();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    attributes.add(new Events.AttributeEvent(reader.getAttributeName(i), reader.getAttributeValue(i), reader.getAttributeType(i), reader.isAttributeSpecified(i)));
                }
                made = new Events.ElementStart(reader.getName(), attributes, namespaces(), reader.getNamespaceContext());
                break;
            }
            case XMLStreamConstants.END_ELEMENT:
                made = new Events.ElementEnd(reader.getName(), namespaces());
                break;
            case XMLStreamConstants.COMMENT:
                made = new Events.CommentEvent(reader.getText());
                break;
            case XMLStreamConstants.PROCESSING_INSTRUCTION:
                made = new Events.Instruction(reader.getPITarget(), reader.getPIData());
                break;
            case XMLStreamConstants.DTD:
                made = new Events.Doctype(reader.getText());
                break;
            case XMLStreamConstants.ENTITY_REFERENCE:
                made = new Events.Reference(reader.getLocalName(), new Events.Declared(reader.getLocalName(), reader.getText()));
                break;
            default:
                made = new Events.Text(reader.getEventType(), reader.getText());
                break;
        }
        made.place = reader.getLocation();
        return made;
    }

    private List<Namespace> namespaces() {
        List<Namespace> all = new ArrayList<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            all.add(new Events.NamespaceEvent(prefix == null ? "" : prefix, uri == null ? "" : uri));
        }
        return all;
    }

    @Override
    public XMLEvent nextEvent() throws XMLStreamException {
        if (peeked != null) {
            last = peeked;
            peeked = null;
            return last;
        }
        if (!begun) {
            begun = true;
            last = make();
            return last;
        }
        if (!reader.hasNext()) {
            last = null;
            throw new NoSuchElementException();
        }
        reader.next();
        last = make();
        return last;
    }

    @Override
    public boolean hasNext() {
        try {
            return peeked != null || !begun || reader.hasNext();
        } catch (XMLStreamException e) {
            return false;
        }
    }

    @Override
    public XMLEvent peek() throws XMLStreamException {
        if (peeked == null && hasNext()) {
            XMLEvent before = last;
            peeked = nextEvent();
            last = before;
        }
        return peeked;
    }

    @Override
    public Object next() {
        try {
            return nextEvent();
        } catch (XMLStreamException e) {
            last = null;
            NoSuchElementException x = new NoSuchElementException(e.getMessage());
            x.initCause(e.getCause());
            throw x;
        }
    }

    @Override
    public String getElementText() throws XMLStreamException {
        if (last == null || last.getEventType() != XMLStreamConstants.START_ELEMENT) {
            throw new XMLStreamException("parser must be on START_ELEMENT to read next text", reader.getLocation());
        }
        StringBuilder all = new StringBuilder();
        while (true) {
            XMLEvent e = nextEvent();
            if (e.isEndElement()) {
                return all.toString();
            }
            if (e.isCharacters()) {
                all.append(e.asCharacters().getData());
            } else if (e.isStartElement()) {
                throw new XMLStreamException("elementGetText() function expects text only elment but START_ELEMENT was encountered.", e.getLocation());
            } else if (e.isEndDocument()) {
                throw new XMLStreamException("unexpected end of document when reading element text content");
            }
        }
    }

    @Override
    public XMLEvent nextTag() throws XMLStreamException {
        XMLEvent e = nextEvent();
        while (e.isCharacters() && e.asCharacters().isWhiteSpace() || e.isProcessingInstruction() || e.getEventType() == XMLStreamConstants.COMMENT || e.isStartDocument()) {
            e = nextEvent();
        }
        if (!e.isStartElement() && !e.isEndElement()) {
            throw new XMLStreamException("found: " + Events.NAMES[e.getEventType()] + ", expected START_ELEMENT or END_ELEMENT", e.getLocation());
        }
        return e;
    }

    @Override
    public Object getProperty(String name) {
        return reader.getProperty(name);
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
