package javax.xml.namespace;

/** Prefixes and what they stand for. */
public interface NamespaceContext {

    String getNamespaceURI(String text);

    String getPrefix(String text);

    java.util.Iterator<String> getPrefixes(String text);
}
