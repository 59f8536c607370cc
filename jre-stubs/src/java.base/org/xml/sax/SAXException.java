package org.xml.sax;

/** Thrown: sax, of SAX 2. */
public class SAXException extends Exception {
    static final long serialVersionUID = 583241635256073760L;

    private Exception exception;

    public SAXException(String text, Exception exception) {
        super(text);
        this.exception = exception;
    }

    public SAXException(Exception exception) {
        this.exception = exception;
    }

    public SAXException(String text) {
        super(text);
    }

    public SAXException() {
        super();
    }

    public String getMessage() {
        return super.getMessage() == null && exception != null ? exception.getMessage() : super.getMessage();
    }

    public Exception getException() {
        return exception;
    }

    public Throwable getCause() {
        return exception;
    }

    public String toString() {
        return exception != null ? super.toString() + "\n" + exception : super.toString();
    }
}
