package javax.xml.stream.util;

/** A stream reader that hands on to another. */
public class StreamReaderDelegate implements javax.xml.stream.XMLStreamReader {
    private javax.xml.stream.XMLStreamReader parent;

    public StreamReaderDelegate() {
    }

    public StreamReaderDelegate(javax.xml.stream.XMLStreamReader reader) {
        parent = reader;
    }

    public void setParent(javax.xml.stream.XMLStreamReader reader) {
        parent = reader;
    }

    public javax.xml.stream.XMLStreamReader getParent() {
        return parent;
    }

    @Override
    public void close() throws javax.xml.stream.XMLStreamException {
        parent.close();
    }

    @Override
    public int getAttributeCount() {
        return parent.getAttributeCount();
    }

    @Override
    public String getAttributeLocalName(int number) {
        return parent.getAttributeLocalName(number);
    }

    @Override
    public javax.xml.namespace.QName getAttributeName(int number) {
        return parent.getAttributeName(number);
    }

    @Override
    public String getAttributeNamespace(int number) {
        return parent.getAttributeNamespace(number);
    }

    @Override
    public String getAttributePrefix(int number) {
        return parent.getAttributePrefix(number);
    }

    @Override
    public String getAttributeType(int number) {
        return parent.getAttributeType(number);
    }

    @Override
    public String getAttributeValue(int number) {
        return parent.getAttributeValue(number);
    }

    @Override
    public String getAttributeValue(String text, String text2) {
        return parent.getAttributeValue(text, text2);
    }

    @Override
    public String getCharacterEncodingScheme() {
        return parent.getCharacterEncodingScheme();
    }

    @Override
    public String getElementText() throws javax.xml.stream.XMLStreamException {
        return parent.getElementText();
    }

    @Override
    public String getEncoding() {
        return parent.getEncoding();
    }

    @Override
    public int getEventType() {
        return parent.getEventType();
    }

    @Override
    public String getLocalName() {
        return parent.getLocalName();
    }

    @Override
    public javax.xml.stream.Location getLocation() {
        return parent.getLocation();
    }

    @Override
    public javax.xml.namespace.QName getName() {
        return parent.getName();
    }

    @Override
    public javax.xml.namespace.NamespaceContext getNamespaceContext() {
        return parent.getNamespaceContext();
    }

    @Override
    public int getNamespaceCount() {
        return parent.getNamespaceCount();
    }

    @Override
    public String getNamespacePrefix(int number) {
        return parent.getNamespacePrefix(number);
    }

    @Override
    public String getNamespaceURI() {
        return parent.getNamespaceURI();
    }

    @Override
    public String getNamespaceURI(int number) {
        return parent.getNamespaceURI(number);
    }

    @Override
    public String getNamespaceURI(String text) {
        return parent.getNamespaceURI(text);
    }

    @Override
    public String getPIData() {
        return parent.getPIData();
    }

    @Override
    public String getPITarget() {
        return parent.getPITarget();
    }

    @Override
    public String getPrefix() {
        return parent.getPrefix();
    }

    @Override
    public Object getProperty(String text) {
        return parent.getProperty(text);
    }

    @Override
    public String getText() {
        return parent.getText();
    }

    @Override
    public char[] getTextCharacters() {
        return parent.getTextCharacters();
    }

    @Override
    public int getTextCharacters(int number, char[] chars, int number2, int number3) throws javax.xml.stream.XMLStreamException {
        return parent.getTextCharacters(number, chars, number2, number3);
    }

    @Override
    public int getTextLength() {
        return parent.getTextLength();
    }

    @Override
    public int getTextStart() {
        return parent.getTextStart();
    }

    @Override
    public String getVersion() {
        return parent.getVersion();
    }

    @Override
    public boolean hasName() {
        return parent.hasName();
    }

    @Override
    public boolean hasNext() throws javax.xml.stream.XMLStreamException {
        return parent.hasNext();
    }

    @Override
    public boolean hasText() {
        return parent.hasText();
    }

    @Override
    public boolean isAttributeSpecified(int number) {
        return parent.isAttributeSpecified(number);
    }

    @Override
    public boolean isCharacters() {
        return parent.isCharacters();
    }

    @Override
    public boolean isEndElement() {
        return parent.isEndElement();
    }

    @Override
    public boolean isStandalone() {
        return parent.isStandalone();
    }

    @Override
    public boolean isStartElement() {
        return parent.isStartElement();
    }

    @Override
    public boolean isWhiteSpace() {
        return parent.isWhiteSpace();
    }

    @Override
    public int next() throws javax.xml.stream.XMLStreamException {
        return parent.next();
    }

    @Override
    public int nextTag() throws javax.xml.stream.XMLStreamException {
        return parent.nextTag();
    }

    @Override
    public void require(int number, String text, String text2) throws javax.xml.stream.XMLStreamException {
        parent.require(number, text, text2);
    }

    @Override
    public boolean standaloneSet() {
        return parent.standaloneSet();
    }
}
