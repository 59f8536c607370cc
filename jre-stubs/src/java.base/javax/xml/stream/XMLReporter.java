package javax.xml.stream;

/** Is told of what is wrong but no error. */
public interface XMLReporter {

    void report(String text, String text2, Object object, Location location) throws XMLStreamException;
}
