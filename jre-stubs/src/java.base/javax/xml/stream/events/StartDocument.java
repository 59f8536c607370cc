package javax.xml.stream.events;

/** The start of a document. */
public interface StartDocument extends XMLEvent {

    boolean encodingSet();

    String getCharacterEncodingScheme();

    String getSystemId();

    String getVersion();

    boolean isStandalone();

    boolean standaloneSet();
}
