package javax.xml.stream;

/** Writes event objects. */
public interface XMLEventWriter extends javax.xml.stream.util.XMLEventConsumer {

    void add(XMLEventReader xMLEventReader) throws XMLStreamException;

    void add(javax.xml.stream.events.XMLEvent xMLEvent) throws XMLStreamException;

    void close() throws XMLStreamException;

    void flush() throws XMLStreamException;

    javax.xml.namespace.NamespaceContext getNamespaceContext();

    String getPrefix(String text) throws XMLStreamException;

    void setDefaultNamespace(String text) throws XMLStreamException;

    void setNamespaceContext(javax.xml.namespace.NamespaceContext namespaceContext) throws XMLStreamException;

    void setPrefix(String text, String text2) throws XMLStreamException;
}
