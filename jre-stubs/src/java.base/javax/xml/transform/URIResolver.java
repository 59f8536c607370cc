package javax.xml.transform;

/** The interface URIResolver of JAXP 1.6. */
public interface URIResolver {
    Source resolve(String text, String text2) throws TransformerException;
}
