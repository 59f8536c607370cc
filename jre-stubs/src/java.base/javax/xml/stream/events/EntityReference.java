package javax.xml.stream.events;

/** A reference that is not replaced. */
public interface EntityReference extends XMLEvent {

    EntityDeclaration getDeclaration();

    String getName();
}
