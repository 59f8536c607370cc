package org.xml.sax;

/** The interface ContentHandler of SAX 2. */
public interface ContentHandler {
    void setDocumentLocator(Locator locator);

    void startDocument() throws SAXException;

    default void declaration(String text, String text2, String text3) throws SAXException {
    }

    void endDocument() throws SAXException;

    void startPrefixMapping(String text, String text2) throws SAXException;

    void endPrefixMapping(String text) throws SAXException;

    void startElement(String text, String text2, String text3, Attributes attributes) throws SAXException;

    void endElement(String text, String text2, String text3) throws SAXException;

    void characters(char[] character, int number, int number2) throws SAXException;

    void ignorableWhitespace(char[] character, int number, int number2) throws SAXException;

    void processingInstruction(String text, String text2) throws SAXException;

    void skippedEntity(String text) throws SAXException;
}
