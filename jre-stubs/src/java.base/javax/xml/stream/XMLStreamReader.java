package javax.xml.stream;

/** Reads a document forwards, event by event. */
public interface XMLStreamReader extends XMLStreamConstants {

    void close() throws XMLStreamException;

    int getAttributeCount();

    String getAttributeLocalName(int number);

    javax.xml.namespace.QName getAttributeName(int number);

    String getAttributeNamespace(int number);

    String getAttributePrefix(int number);

    String getAttributeType(int number);

    String getAttributeValue(int number);

    String getAttributeValue(String text, String text2);

    String getCharacterEncodingScheme();

    String getElementText() throws XMLStreamException;

    String getEncoding();

    int getEventType();

    String getLocalName();

    Location getLocation();

    javax.xml.namespace.QName getName();

    javax.xml.namespace.NamespaceContext getNamespaceContext();

    int getNamespaceCount();

    String getNamespacePrefix(int number);

    String getNamespaceURI();

    String getNamespaceURI(int number);

    String getNamespaceURI(String text);

    String getPIData();

    String getPITarget();

    String getPrefix();

    Object getProperty(String text) throws IllegalArgumentException;

    String getText();

    char[] getTextCharacters();

    int getTextCharacters(int number, char[] chars, int number2, int number3) throws XMLStreamException;

    int getTextLength();

    int getTextStart();

    String getVersion();

    boolean hasName();

    boolean hasNext() throws XMLStreamException;

    boolean hasText();

    boolean isAttributeSpecified(int number);

    boolean isCharacters();

    boolean isEndElement();

    boolean isStandalone();

    boolean isStartElement();

    boolean isWhiteSpace();

    int next() throws XMLStreamException;

    int nextTag() throws XMLStreamException;

    void require(int number, String text, String text2) throws XMLStreamException;

    boolean standaloneSet();
}
