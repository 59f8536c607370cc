package javax.xml.stream.events;

/** A declared entity. */
public interface EntityDeclaration extends XMLEvent {

    String getBaseURI();

    String getName();

    String getNotationName();

    String getPublicId();

    String getReplacementText();

    String getSystemId();
}
