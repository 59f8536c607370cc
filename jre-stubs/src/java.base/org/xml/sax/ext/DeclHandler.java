package org.xml.sax.ext;

import org.xml.sax.SAXException;

/** The interface DeclHandler of SAX 2. */
public interface DeclHandler {
    void elementDecl(String text, String text2) throws SAXException;

    void attributeDecl(String text, String text2, String text3, String text4, String text5) throws SAXException;

    void internalEntityDecl(String text, String text2) throws SAXException;

    void externalEntityDecl(String text, String text2, String text3) throws SAXException;
}
