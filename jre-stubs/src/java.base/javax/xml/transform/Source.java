package javax.xml.transform;

/** The interface Source of JAXP 1.6. */
public interface Source {
    void setSystemId(String text);

    String getSystemId();

    default boolean isEmpty() {
        return getSystemId() == null;
    }
}
