package javax.xml.stream.events;

/** A declared notation. */
public interface NotationDeclaration extends XMLEvent {

    String getName();

    String getPublicId();

    String getSystemId();
}
