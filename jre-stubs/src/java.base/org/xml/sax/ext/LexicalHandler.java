package org.xml.sax.ext;

import org.xml.sax.SAXException;

/** The interface LexicalHandler of SAX 2. */
public interface LexicalHandler {
    void startDTD(String text, String text2, String text3) throws SAXException;

    void endDTD() throws SAXException;

    void startEntity(String text) throws SAXException;

    void endEntity(String text) throws SAXException;

    void startCDATA() throws SAXException;

    void endCDATA() throws SAXException;

    void comment(char[] character, int number, int number2) throws SAXException;
}
