package javax.xml.transform.dom;

import javax.xml.transform.Result;
import org.w3c.dom.Node;

/** The class DOMResult of javax.xml.transform.dom's. */
public class DOMResult implements Result {
    private Node node;
    private Node nextSibling;
    private String systemId;

    public static final String FEATURE = "http://javax.xml.transform.dom.DOMResult/feature";

    public DOMResult(Node node, Node node2, String text) {
        setNode(node);
        setNextSibling(node2);
        setSystemId(text);
    }

    public DOMResult(Node node, Node node2) {
        setNode(node);
        setNextSibling(node2);
    }

    public DOMResult(Node node, String text) {
        setNode(node);
        setSystemId(text);
    }

    public DOMResult(Node node) {
        setNode(node);
    }

    public DOMResult() {
    }

    public void setNode(Node node) {
        this.node = node;
    }

    public Node getNode() {
        return node;
    }

    public void setNextSibling(Node node) {
        nextSibling = node;
    }

    public Node getNextSibling() {
        return nextSibling;
    }

    public void setSystemId(String text) {
        systemId = text;
    }

    public String getSystemId() {
        return systemId;
    }
}
