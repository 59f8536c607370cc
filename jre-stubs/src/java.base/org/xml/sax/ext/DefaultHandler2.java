package org.xml.sax.ext;

import java.io.IOException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The class DefaultHandler2 of SAX 2. */
public class DefaultHandler2 extends DefaultHandler implements LexicalHandler, DeclHandler, EntityResolver2 {
    public DefaultHandler2() {
    }

    public void startCDATA() throws SAXException {
    }

    public void endCDATA() throws SAXException {
    }

    public void startDTD(String text, String text2, String text3) throws SAXException {
    }

    public void endDTD() throws SAXException {
    }

    public void startEntity(String text) throws SAXException {
    }

    public void endEntity(String text) throws SAXException {
    }

    public void comment(char[] character, int number, int number2) throws SAXException {
    }

    public void attributeDecl(String text, String text2, String text3, String text4, String text5) throws SAXException {
    }

    public void elementDecl(String text, String text2) throws SAXException {
    }

    public void externalEntityDecl(String text, String text2, String text3) throws SAXException {
    }

    public void internalEntityDecl(String text, String text2) throws SAXException {
    }

    public InputSource getExternalSubset(String text, String text2) throws SAXException, IOException {
        return null;
    }

    public InputSource resolveEntity(String text, String text2, String text3, String text4) throws SAXException, IOException {
        return null;
    }

    public InputSource resolveEntity(String text, String text2) throws SAXException, IOException {
        return resolveEntity(null, text, null, text2);
    }
}
