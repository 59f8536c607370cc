package org.xml.sax.helpers;

import org.xml.sax.Locator;

/** The class LocatorImpl of SAX 2. */
public class LocatorImpl implements Locator {
    private String publicId;
    private String systemId;
    private int lineNumber;
    private int columnNumber;


    public LocatorImpl() {
    }

    public LocatorImpl(Locator locator) {
        publicId = locator.getPublicId();
        systemId = locator.getSystemId();
        lineNumber = locator.getLineNumber();
        columnNumber = locator.getColumnNumber();
    }

    public String getPublicId() {
        return publicId;
    }

    public String getSystemId() {
        return systemId;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    public int getColumnNumber() {
        return columnNumber;
    }

    public void setPublicId(String text) {
        publicId = text;
    }

    public void setSystemId(String text) {
        systemId = text;
    }

    public void setLineNumber(int number) {
        lineNumber = number;
    }

    public void setColumnNumber(int number) {
        columnNumber = number;
    }
}
