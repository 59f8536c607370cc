package org.xml.sax;

/** Thrown: sax parse, of SAX 2. */
public class SAXParseException extends SAXException {
    static final long serialVersionUID = -5651165872476709336L;

    private String publicId;
    private String systemId;
    private int lineNumber;
    private int columnNumber;

    private void at(Locator locator) {
        lineNumber = -1;
        columnNumber = -1;
        if (locator != null) {
            publicId = locator.getPublicId();
            systemId = locator.getSystemId();
            lineNumber = locator.getLineNumber();
            columnNumber = locator.getColumnNumber();
        }
    }

    public SAXParseException(String text, String text2, String text3, int number, int number2, Exception exception) {
        super(text, exception);
        publicId = text2;
        systemId = text3;
        lineNumber = number;
        columnNumber = number2;
    }

    public SAXParseException(String text, String text2, String text3, int number, int number2) {
        super(text);
        publicId = text2;
        systemId = text3;
        lineNumber = number;
        columnNumber = number2;
    }

    public SAXParseException(String text, Locator locator, Exception exception) {
        super(text, exception);
        at(locator);
    }

    public SAXParseException(String text, Locator locator) {
        super(text);
        at(locator);
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

    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName());
        if (publicId != null) {
            text.append("; publicId: ").append(publicId);
        }
        if (systemId != null) {
            text.append("; systemId: ").append(systemId);
        }
        if (lineNumber != -1) {
            text.append("; lineNumber: ").append(lineNumber);
        }
        if (columnNumber != -1) {
            text.append("; columnNumber: ").append(columnNumber);
        }
        String message = getLocalizedMessage();
        if (message != null) {
            text.append("; ").append(message);
        }
        return text.toString();
    }
}
