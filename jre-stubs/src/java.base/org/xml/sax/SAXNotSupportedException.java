package org.xml.sax;

/** Thrown: sax not supported, of SAX 2. */
public class SAXNotSupportedException extends SAXException {
    static final long serialVersionUID = -1422818934641823846L;

    public SAXNotSupportedException() {
        super();
    }

    public SAXNotSupportedException(String text) {
        super(text);
    }
}
