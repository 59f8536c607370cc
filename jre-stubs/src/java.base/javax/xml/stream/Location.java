package javax.xml.stream;

/** A place in a document. */
public interface Location {

    int getCharacterOffset();

    int getColumnNumber();

    int getLineNumber();

    String getPublicId();

    String getSystemId();
}
