package javax.xml.stream.events;

/** The start of an element. */
public interface StartElement extends XMLEvent {

    Attribute getAttributeByName(javax.xml.namespace.QName qName);

    java.util.Iterator<Attribute> getAttributes();

    javax.xml.namespace.QName getName();

    javax.xml.namespace.NamespaceContext getNamespaceContext();

    String getNamespaceURI(String text);

    java.util.Iterator<Namespace> getNamespaces();
}
