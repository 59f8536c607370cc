package javax.xml.stream.events;

/** What all events have. */
public interface XMLEvent extends javax.xml.stream.XMLStreamConstants {

    Characters asCharacters();

    EndElement asEndElement();

    StartElement asStartElement();

    int getEventType();

    javax.xml.stream.Location getLocation();

    javax.xml.namespace.QName getSchemaType();

    boolean isAttribute();

    boolean isCharacters();

    boolean isEndDocument();

    boolean isEndElement();

    boolean isEntityReference();

    boolean isNamespace();

    boolean isProcessingInstruction();

    boolean isStartDocument();

    boolean isStartElement();

    void writeAsEncodedUnicode(java.io.Writer writer) throws javax.xml.stream.XMLStreamException;
}
