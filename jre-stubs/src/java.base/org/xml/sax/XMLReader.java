package org.xml.sax;

import java.io.IOException;

/** The interface XMLReader of SAX 2. */
public interface XMLReader {
    boolean getFeature(String text) throws SAXNotRecognizedException, SAXNotSupportedException;

    void setFeature(String text, boolean flag) throws SAXNotRecognizedException, SAXNotSupportedException;

    Object getProperty(String text) throws SAXNotRecognizedException, SAXNotSupportedException;

    void setProperty(String text, Object object) throws SAXNotRecognizedException, SAXNotSupportedException;

    void setEntityResolver(EntityResolver entityResolver);

    EntityResolver getEntityResolver();

    void setDTDHandler(DTDHandler dtdHandler);

    DTDHandler getDTDHandler();

    void setContentHandler(ContentHandler contentHandler);

    ContentHandler getContentHandler();

    void setErrorHandler(ErrorHandler errorHandler);

    ErrorHandler getErrorHandler();

    void parse(InputSource inputSource) throws IOException, SAXException;

    void parse(String text) throws IOException, SAXException;
}
