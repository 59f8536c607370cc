package javax.xml.stream.util;

/** An event reader that hands on to another. */
public class EventReaderDelegate implements javax.xml.stream.XMLEventReader {
    private javax.xml.stream.XMLEventReader parent;

    public EventReaderDelegate() {
    }

    public EventReaderDelegate(javax.xml.stream.XMLEventReader reader) {
        parent = reader;
    }

    public void setParent(javax.xml.stream.XMLEventReader reader) {
        parent = reader;
    }

    public javax.xml.stream.XMLEventReader getParent() {
        return parent;
    }

    @Override
    public void close() throws javax.xml.stream.XMLStreamException {
        parent.close();
    }

    @Override
    public String getElementText() throws javax.xml.stream.XMLStreamException {
        return parent.getElementText();
    }

    @Override
    public Object getProperty(String text) throws IllegalArgumentException {
        return parent.getProperty(text);
    }

    @Override
    public boolean hasNext() {
        return parent.hasNext();
    }

    @Override
    public Object next() {
        return parent.next();
    }

    @Override
    public javax.xml.stream.events.XMLEvent nextEvent() throws javax.xml.stream.XMLStreamException {
        return parent.nextEvent();
    }

    @Override
    public javax.xml.stream.events.XMLEvent nextTag() throws javax.xml.stream.XMLStreamException {
        return parent.nextTag();
    }

    @Override
    public javax.xml.stream.events.XMLEvent peek() throws javax.xml.stream.XMLStreamException {
        return parent.peek();
    }

    @Override
    public void remove() {
        parent.remove();
    }
}
