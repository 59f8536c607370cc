package javax.xml.stream;

/** What goes wrong with streams of XML. */
public class XMLStreamException extends Exception {
    private static final long serialVersionUID = 2018819321811497362L;

    protected Throwable nested;
    protected Location location;

    public XMLStreamException() {
    }

    public XMLStreamException(String message) {
        super(message);
    }

    public XMLStreamException(Throwable cause) {
        super(cause);
        nested = cause;
    }

    public XMLStreamException(String message, Throwable cause) {
        super(message, cause);
        nested = cause;
    }

    public XMLStreamException(String message, Location location, Throwable cause) {
        super("ParseError at [row,col]:[" + location.getLineNumber() + "," + location.getColumnNumber() + "]\nMessage: " + message);
        nested = cause;
        this.location = location;
    }

    public XMLStreamException(String message, Location location) {
        super("ParseError at [row,col]:[" + location.getLineNumber() + "," + location.getColumnNumber() + "]\nMessage: " + message);
        this.location = location;
    }

    public Throwable getNestedException() {
        return nested;
    }

    public Location getLocation() {
        return location;
    }
}
