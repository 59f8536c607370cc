package javax.xml.stream.events;

/** A document type declaration. */
public interface DTD extends XMLEvent {

    String getDocumentTypeDeclaration();

    java.util.List<EntityDeclaration> getEntities();

    java.util.List<NotationDeclaration> getNotations();

    Object getProcessedDTD();
}
