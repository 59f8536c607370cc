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
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLFilter;
import org.xml.sax.XMLReader;

/** The class XMLFilterImpl of SAX 2. */
public class XMLFilterImpl implements XMLFilter, EntityResolver, DTDHandler, ContentHandler, ErrorHandler {
    private XMLReader parent;
    private EntityResolver entityResolver;
    private DTDHandler dtdHandler;
    private ContentHandler contentHandler;
    private ErrorHandler errorHandler;


    public XMLFilterImpl() {
    }

    public XMLFilterImpl(XMLReader xmlReader) {
        parent = xmlReader;
    }

    public void setParent(XMLReader xmlReader) {
        parent = xmlReader;
    }

    public XMLReader getParent() {
        return parent;
    }

    public void setFeature(String text, boolean flag) throws SAXNotRecognizedException, SAXNotSupportedException {
        if (parent == null) {
            throw new SAXNotRecognizedException("Feature: " + text);
        }
        parent.setFeature(text, flag);
    }

    public boolean getFeature(String text) throws SAXNotRecognizedException, SAXNotSupportedException {
        if (parent == null) {
            throw new SAXNotRecognizedException("Feature: " + text);
        }
        return parent.getFeature(text);
    }

    public void setProperty(String text, Object object) throws SAXNotRecognizedException, SAXNotSupportedException {
        if (parent == null) {
            throw new SAXNotRecognizedException("Property: " + text);
        }
        parent.setProperty(text, object);
    }

    public Object getProperty(String text) throws SAXNotRecognizedException, SAXNotSupportedException {
        if (parent == null) {
            throw new SAXNotRecognizedException("Property: " + text);
        }
        return parent.getProperty(text);
    }

    public void setEntityResolver(EntityResolver entityResolver) {
        this.entityResolver = entityResolver;
    }

    public EntityResolver getEntityResolver() {
        return entityResolver;
    }

    public void setDTDHandler(DTDHandler dtdHandler) {
        this.dtdHandler = dtdHandler;
    }

    public DTDHandler getDTDHandler() {
        return dtdHandler;
    }

    public void setContentHandler(ContentHandler contentHandler) {
        this.contentHandler = contentHandler;
    }

    public ContentHandler getContentHandler() {
        return contentHandler;
    }

    public void setErrorHandler(ErrorHandler errorHandler) {
        this.errorHandler = errorHandler;
    }

    public ErrorHandler getErrorHandler() {
        return errorHandler;
    }

    public void parse(InputSource inputSource) throws SAXException, IOException {
        if (parent == null) {
            throw new NullPointerException("No parent for filter");
        }
        parent.setEntityResolver(this);
        parent.setDTDHandler(this);
        parent.setContentHandler(this);
        parent.setErrorHandler(this);
        parent.parse(inputSource);
    }

    public void parse(String text) throws SAXException, IOException {
        parse(new InputSource(text));
    }

    public InputSource resolveEntity(String text, String text2) throws SAXException, IOException {
        return entityResolver != null ? entityResolver.resolveEntity(text, text2) : null;
    }

    public void notationDecl(String text, String text2, String text3) throws SAXException {
        if (dtdHandler != null) {
            dtdHandler.notationDecl(text, text2, text3);
        }
    }

    public void unparsedEntityDecl(String text, String text2, String text3, String text4) throws SAXException {
        if (dtdHandler != null) {
            dtdHandler.unparsedEntityDecl(text, text2, text3, text4);
        }
    }

    public void setDocumentLocator(Locator locator) {
        if (contentHandler != null) {
            contentHandler.setDocumentLocator(locator);
        }
    }

    public void startDocument() throws SAXException {
        if (contentHandler != null) {
            contentHandler.startDocument();
        }
    }

    public void endDocument() throws SAXException {
        if (contentHandler != null) {
            contentHandler.endDocument();
        }
    }

    public void startPrefixMapping(String text, String text2) throws SAXException {
        if (contentHandler != null) {
            contentHandler.startPrefixMapping(text, text2);
        }
    }

    public void endPrefixMapping(String text) throws SAXException {
        if (contentHandler != null) {
            contentHandler.endPrefixMapping(text);
        }
    }

    public void startElement(String text, String text2, String text3, Attributes attributes) throws SAXException {
        if (contentHandler != null) {
            contentHandler.startElement(text, text2, text3, attributes);
        }
    }

    public void endElement(String text, String text2, String text3) throws SAXException {
        if (contentHandler != null) {
            contentHandler.endElement(text, text2, text3);
        }
    }

    public void characters(char[] character, int number, int number2) throws SAXException {
        if (contentHandler != null) {
            contentHandler.characters(character, number, number2);
        }
    }

    public void ignorableWhitespace(char[] character, int number, int number2) throws SAXException {
        if (contentHandler != null) {
            contentHandler.ignorableWhitespace(character, number, number2);
        }
    }

    public void processingInstruction(String text, String text2) throws SAXException {
        if (contentHandler != null) {
            contentHandler.processingInstruction(text, text2);
        }
    }

    public void skippedEntity(String text) throws SAXException {
        if (contentHandler != null) {
            contentHandler.skippedEntity(text);
        }
    }

    public void warning(SAXParseException saxParseException) throws SAXException {
        if (errorHandler != null) {
            errorHandler.warning(saxParseException);
        }
    }

    public void error(SAXParseException saxParseException) throws SAXException {
        if (errorHandler != null) {
            errorHandler.error(saxParseException);
        }
    }

    public void fatalError(SAXParseException saxParseException) throws SAXException {
        if (errorHandler != null) {
            errorHandler.fatalError(saxParseException);
        }
    }
}
