package javax.xml.stream;

/** Finds external entities. */
public interface XMLResolver {

    Object resolveEntity(String text, String text2, String text3, String text4) throws XMLStreamException;
}
