package org.xml.sax.helpers;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The class DefaultHandler of SAX 2. */
public class DefaultHandler implements EntityResolver, DTDHandler, ContentHandler, ErrorHandler {
    public DefaultHandler() {
    }

    public InputSource resolveEntity(String text, String text2) throws IOException, SAXException {
        return null;
    }

    public void notationDecl(String text, String text2, String text3) throws SAXException {
    }

    public void unparsedEntityDecl(String text, String text2, String text3, String text4) throws SAXException {
    }

    public void setDocumentLocator(Locator locator) {
    }

    public void startDocument() throws SAXException {
    }

    public void endDocument() throws SAXException {
    }

    public void startPrefixMapping(String text, String text2) throws SAXException {
    }

    public void endPrefixMapping(String text) throws SAXException {
    }

    public void startElement(String text, String text2, String text3, Attributes attributes) throws SAXException {
    }

    public void endElement(String text, String text2, String text3) throws SAXException {
    }

    public void characters(char[] character, int number, int number2) throws SAXException {
    }

    public void ignorableWhitespace(char[] character, int number, int number2) throws SAXException {
    }

    public void processingInstruction(String text, String text2) throws SAXException {
    }

    public void skippedEntity(String text) throws SAXException {
    }

    public void warning(SAXParseException saxParseException) throws SAXException {
    }

    public void error(SAXParseException saxParseException) throws SAXException {
    }

    public void fatalError(SAXParseException saxParseException) throws SAXException {
        throw saxParseException;
    }
}
