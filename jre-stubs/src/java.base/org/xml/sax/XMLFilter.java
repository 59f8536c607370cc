package org.xml.sax;

/** The interface XMLFilter of SAX 2. */
public interface XMLFilter extends XMLReader {
    void setParent(XMLReader xmlReader);

    XMLReader getParent();
}
