package javax.xml.stream;

/** Reads a document as event objects. */
public interface XMLEventReader extends java.util.Iterator<Object> {

    void close() throws XMLStreamException;

    String getElementText() throws XMLStreamException;

    Object getProperty(String text) throws IllegalArgumentException;

    boolean hasNext();

    javax.xml.stream.events.XMLEvent nextEvent() throws XMLStreamException;

    javax.xml.stream.events.XMLEvent nextTag() throws XMLStreamException;

    javax.xml.stream.events.XMLEvent peek() throws XMLStreamException;
}
