package com.sun.org.apache.xpath.internal;

import javax.xml.transform.TransformerException;

/** A value that is not of the kind that is needed. */
public class XPathException extends TransformerException {
    private static final long serialVersionUID = 4263549717619045963L;

    public XPathException(String message) {
        super(message);
    }
}
