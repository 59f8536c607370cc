package ijen.internal.xml.xpath;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Values as the API hands them out. */
public final class Results {
    private Results() {
    }

    /** An evaluation that waits for the type of its result. */
    public interface Evaluation {
        Object as(QName type) throws XPathExpressionException;
    }

    static final class Nodes implements NodeList, XPathNodes {
        private final List<Node> nodes;

        Nodes(List<Node> nodes) {
            this.nodes = nodes;
        }

        @Override
        public Node item(int index) {
            return index < 0 || index >= nodes.size() ? null : nodes.get(index);
        }

        @Override
        public int getLength() {
            return nodes.size();
        }

        @Override
        public Iterator<Node> iterator() {
            return nodes.iterator();
        }

        @Override
        public int size() {
            return nodes.size();
        }

        @Override
        public Node get(int index) {
            return nodes.get(index);
        }
    }

    /** A value of the type that nobody asked for. */
    static final class Any<T> implements XPathEvaluationResult<T> {
        private final XPathResultType type;
        private final T value;

        Any(XPathResultType type, T value) {
            this.type = type;
            this.value = value;
        }

        @Override
        public XPathResultType type() {
            return type;
        }

        @Override
        public T value() {
            return value;
        }
    }

    static final QName ANY = new QName("http://www.w3.org/1999/XSL/Transform", "any");

    static Object as(Object value, QName type) {
        if (type.equals(XPathConstants.STRING)) {
            return Values.string(value);
        }
        if (type.equals(XPathConstants.NUMBER)) {
            return Values.number(value);
        }
        if (type.equals(XPathConstants.BOOLEAN)) {
            return Values.truth(value);
        }
        if (type.equals(XPathConstants.NODESET)) {
            return new Nodes(Values.nodes(value));
        }
        if (type.equals(XPathConstants.NODE)) {
            List<Node> nodes = Values.nodes(value);
            return nodes.isEmpty() ? null : nodes.get(0);
        }
        if (value instanceof Double d) {
            return new Any<>(XPathEvaluationResult.XPathResultType.NUMBER, d);
        }
        if (value instanceof Boolean b) {
            return new Any<>(XPathEvaluationResult.XPathResultType.BOOLEAN, b);
        }
        if (value instanceof String s) {
            return new Any<>(XPathEvaluationResult.XPathResultType.STRING, s);
        }
        return new Any<XPathNodes>(XPathEvaluationResult.XPathResultType.NODESET, new Nodes(new ArrayList<>(Values.nodes(value))));
    }

    public static Object convert(Class<?> type, Evaluation evaluation) throws XPathExpressionException {
        QName name = XPathEvaluationResult.XPathResultType.getQNameType(type);
        if (name == null || type == Number.class) {
            throw new IllegalArgumentException("UnSupported Return Type : " + type);
        }
        Object value = evaluation.as(name);
        if (value instanceof Double d) {
            if (type == Integer.class) {
                return d.intValue();
            }
            if (type == Long.class) {
                return d.longValue();
            }
        }
        return value;
    }
}
