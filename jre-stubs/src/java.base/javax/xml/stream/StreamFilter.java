package javax.xml.stream;

/** Chooses events of a stream reader. */
public interface StreamFilter {

    boolean accept(XMLStreamReader xMLStreamReader);
}
