package org.xml.sax;

/** The class HandlerBase of SAX 2. */
public class HandlerBase implements EntityResolver, DTDHandler, DocumentHandler, ErrorHandler {
    public HandlerBase() {
    }

    public InputSource resolveEntity(String text, String text2) throws SAXException {
        return null;
    }

    public void notationDecl(String text, String text2, String text3) {
    }

    public void unparsedEntityDecl(String text, String text2, String text3, String text4) {
    }

    public void setDocumentLocator(Locator locator) {
    }

    public void startDocument() throws SAXException {
    }

    public void endDocument() throws SAXException {
    }

    public void startElement(String text, AttributeList attributeList) throws SAXException {
    }

    public void endElement(String text) throws SAXException {
    }

    public void characters(char[] character, int number, int number2) throws SAXException {
    }

    public void ignorableWhitespace(char[] character, int number, int number2) throws SAXException {
    }

    public void processingInstruction(String text, String text2) throws SAXException {
    }

    public void warning(SAXParseException saxParseException) throws SAXException {
    }

    public void error(SAXParseException saxParseException) throws SAXException {
    }

    public void fatalError(SAXParseException saxParseException) throws SAXException {
        throw saxParseException;
    }
}
