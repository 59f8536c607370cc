package javax.xml.transform.dom;

import javax.xml.transform.Source;
import org.w3c.dom.Node;

/** The class DOMSource of javax.xml.transform.dom's. */
public class DOMSource implements Source {
    private Node node;
    private String systemId;

    public static final String FEATURE = "http://javax.xml.transform.dom.DOMSource/feature";

    public DOMSource(Node node, String text) {
        setNode(node);
        setSystemId(text);
    }

    public DOMSource(Node node) {
        setNode(node);
    }

    public DOMSource() {
    }

    public void setNode(Node node) {
        this.node = node;
    }

    public Node getNode() {
        return node;
    }

    public void setSystemId(String text) {
        systemId = text;
    }

    public String getSystemId() {
        return systemId;
    }

    public boolean isEmpty() {
        return node == null;
    }
}
