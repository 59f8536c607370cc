package javax.xml.transform;

/** The interface SourceLocator of JAXP 1.6. */
public interface SourceLocator {
    String getPublicId();

    String getSystemId();

    int getLineNumber();

    int getColumnNumber();
}
