package javax.xml.stream.events;

/** A declared namespace. */
public interface Namespace extends Attribute {

    String getNamespaceURI();

    String getPrefix();

    boolean isDefaultNamespaceDeclaration();
}
