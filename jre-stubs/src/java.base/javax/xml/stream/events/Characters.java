package javax.xml.stream.events;

/** Text. */
public interface Characters extends XMLEvent {

    String getData();

    boolean isCData();

    boolean isIgnorableWhiteSpace();

    boolean isWhiteSpace();
}
