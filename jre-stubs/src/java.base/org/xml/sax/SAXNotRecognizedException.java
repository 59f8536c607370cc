package org.xml.sax;

/** Thrown: sax not recognized, of SAX 2. */
public class SAXNotRecognizedException extends SAXException {
    static final long serialVersionUID = 5440506620509557213L;

    public SAXNotRecognizedException() {
        super();
    }

    public SAXNotRecognizedException(String text) {
        super(text);
    }
}
