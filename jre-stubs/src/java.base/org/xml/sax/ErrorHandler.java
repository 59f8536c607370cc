package org.xml.sax;

/** The interface ErrorHandler of SAX 2. */
public interface ErrorHandler {
    void warning(SAXParseException saxParseException) throws SAXException;

    void error(SAXParseException saxParseException) throws SAXException;

    void fatalError(SAXParseException saxParseException) throws SAXException;
}
