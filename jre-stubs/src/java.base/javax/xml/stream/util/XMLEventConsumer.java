package javax.xml.stream.util;

/** Takes events. */
public interface XMLEventConsumer {

    void add(javax.xml.stream.events.XMLEvent xMLEvent) throws javax.xml.stream.XMLStreamException;
}
