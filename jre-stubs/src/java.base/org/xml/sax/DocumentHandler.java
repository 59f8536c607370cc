package org.xml.sax;

/** The interface DocumentHandler of SAX 2. */
public interface DocumentHandler {
    void setDocumentLocator(Locator locator);

    void startDocument() throws SAXException;

    void endDocument() throws SAXException;

    void startElement(String text, AttributeList attributeList) throws SAXException;

    void endElement(String text) throws SAXException;

    void characters(char[] character, int number, int number2) throws SAXException;

    void ignorableWhitespace(char[] character, int number, int number2) throws SAXException;

    void processingInstruction(String text, String text2) throws SAXException;
}
