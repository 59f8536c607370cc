package javax.xml.stream.util;

/** Makes events of a stream reader's state. */
public interface XMLEventAllocator {

    javax.xml.stream.events.XMLEvent allocate(javax.xml.stream.XMLStreamReader xMLStreamReader) throws javax.xml.stream.XMLStreamException;

    void allocate(javax.xml.stream.XMLStreamReader xMLStreamReader, XMLEventConsumer xMLEventConsumer) throws javax.xml.stream.XMLStreamException;

    XMLEventAllocator newInstance();
}
