package javax.xml.stream;

/** Writes a document piece by piece. */
public interface XMLStreamWriter {

    void close() throws XMLStreamException;

    void flush() throws XMLStreamException;

    javax.xml.namespace.NamespaceContext getNamespaceContext();

    String getPrefix(String text) throws XMLStreamException;

    Object getProperty(String text) throws IllegalArgumentException;

    void setDefaultNamespace(String text) throws XMLStreamException;

    void setNamespaceContext(javax.xml.namespace.NamespaceContext namespaceContext) throws XMLStreamException;

    void setPrefix(String text, String text2) throws XMLStreamException;

    void writeAttribute(String text, String text2) throws XMLStreamException;

    void writeAttribute(String text, String text2, String text3) throws XMLStreamException;

    void writeAttribute(String text, String text2, String text3, String text4) throws XMLStreamException;

    void writeCData(String text) throws XMLStreamException;

    void writeCharacters(char[] chars, int number, int number2) throws XMLStreamException;

    void writeCharacters(String text) throws XMLStreamException;

    void writeComment(String text) throws XMLStreamException;

    void writeDTD(String text) throws XMLStreamException;

    void writeDefaultNamespace(String text) throws XMLStreamException;

    void writeEmptyElement(String text) throws XMLStreamException;

    void writeEmptyElement(String text, String text2) throws XMLStreamException;

    void writeEmptyElement(String text, String text2, String text3) throws XMLStreamException;

    void writeEndDocument() throws XMLStreamException;

    void writeEndElement() throws XMLStreamException;

    void writeEntityRef(String text) throws XMLStreamException;

    void writeNamespace(String text, String text2) throws XMLStreamException;

    void writeProcessingInstruction(String text) throws XMLStreamException;

    void writeProcessingInstruction(String text, String text2) throws XMLStreamException;

    void writeStartDocument() throws XMLStreamException;

    void writeStartDocument(String text) throws XMLStreamException;

    void writeStartDocument(String text, String text2) throws XMLStreamException;

    void writeStartElement(String text) throws XMLStreamException;

    void writeStartElement(String text, String text2) throws XMLStreamException;

    void writeStartElement(String text, String text2, String text3) throws XMLStreamException;
}
