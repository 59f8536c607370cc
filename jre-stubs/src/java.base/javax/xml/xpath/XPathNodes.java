package javax.xml.xpath;

/** A list of nodes. */
public interface XPathNodes extends Iterable<org.w3c.dom.Node> {

    org.w3c.dom.Node get(int number) throws XPathException;

    java.util.Iterator<org.w3c.dom.Node> iterator();

    int size();
}
