package org.xml.sax;

/** The interface DTDHandler of SAX 2. */
public interface DTDHandler {
    void notationDecl(String text, String text2, String text3) throws SAXException;

    void unparsedEntityDecl(String text, String text2, String text3, String text4) throws SAXException;
}
