package javax.xml.stream.events;

/** The end of an element. */
public interface EndElement extends XMLEvent {

    javax.xml.namespace.QName getName();

    java.util.Iterator<Namespace> getNamespaces();
}
