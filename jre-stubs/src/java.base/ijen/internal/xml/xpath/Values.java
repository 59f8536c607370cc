package ijen.internal.xml.xpath;

import java.math.BigDecimal;
import java.util.List;
import org.w3c.dom.Node;

/** Conversions and comparisons of XPath's values: List of nodes, Double, Boolean, String. */
final class Values {
    private Values() {
    }

    static boolean isText(Node n) {
        return n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    static String text(Node n) {
        switch (n.getNodeType()) {
            case Node.TEXT_NODE:
            case Node.CDATA_SECTION_NODE: {
                Node next = n.getNextSibling();
                if (next == null || !isText(next)) {
                    return n.getNodeValue();
                }
                StringBuilder all = new StringBuilder(n.getNodeValue());
                for (; next != null && isText(next); next = next.getNextSibling()) {
                    all.append(next.getNodeValue());
                }
                return all.toString();
            }
            case Node.ELEMENT_NODE:
            case Node.DOCUMENT_NODE:
            case Node.DOCUMENT_FRAGMENT_NODE: {
                StringBuilder all = new StringBuilder();
                collect(n, all);
                return all.toString();
            }
            default:
                return n.getNodeValue() == null ? "" : n.getNodeValue();
        }
    }

    private static void collect(Node root, StringBuilder all) {
        Node n = root.getFirstChild();
        while (n != null) {
            if (isText(n)) {
                all.append(n.getNodeValue());
            }
            Node follow = n.getNodeType() == Node.ELEMENT_NODE || n.getNodeType() == Node.ENTITY_REFERENCE_NODE ? n.getFirstChild() : null;
            while (follow == null && n != root) {
                follow = n.getNextSibling();
                if (follow == null) {
                    n = n.getParentNode();
                }
            }
            n = follow;
        }
    }

    @SuppressWarnings("unchecked")
    static List<Node> nodes(Object value) {
        if (value instanceof List) {
            return (List<Node>) value;
        }
        String kind = value instanceof Double ? "#NUMBER" : value instanceof Boolean ? "#BOOLEAN" : "#STRING";
        throw new XPathError(new com.sun.org.apache.xpath.internal.XPathException("Can not convert " + kind + " to a NodeList!"));
    }

    static String string(Object value) {
        if (value instanceof String s) {
            return s;
        }
        if (value instanceof Double d) {
            return string(d.doubleValue());
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        List<Node> nodes = nodes(value);
        return nodes.isEmpty() ? "" : text(nodes.get(0));
    }

    static String string(double d) {
        if (Double.isNaN(d)) {
            return "NaN";
        }
        if (Double.isInfinite(d)) {
            return d < 0 ? "-Infinity" : "Infinity";
        }
        if (d == (long) d && Math.abs(d) < 1e15) {
            return Long.toString((long) d);
        }
        String s = new BigDecimal(Double.toString(d)).toPlainString();
        if (s.indexOf('.') < 0) {
            return s;
        }
        int end = s.length();
        while (s.charAt(end - 1) == '0') {
            end--;
        }
        return s.substring(0, s.charAt(end - 1) == '.' ? end - 1 : end);
    }

    static double number(Object value) {
        if (value instanceof Double d) {
            return d;
        }
        if (value instanceof Boolean b) {
            return b ? 1 : 0;
        }
        return number(string(value));
    }

    static double number(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && white(text.charAt(from))) {
            from++;
        }
        while (to > from && white(text.charAt(to - 1))) {
            to--;
        }
        boolean digits = false;
        boolean dot = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == '.' && !dot) {
                dot = true;
            } else if (c != '-' || i > from) {
                return Double.NaN;
            }
        }
        return digits ? Double.parseDouble(text.substring(from, to)) : Double.NaN;
    }

    static boolean white(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean truth(Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        if (value instanceof Double d) {
            return d != 0 && !Double.isNaN(d);
        }
        return value instanceof String s ? !s.isEmpty() : !nodes(value).isEmpty();
    }

    /** {@code operator}: =, !, &lt;, &gt;, l (at most), g (at least). */
    static boolean compare(Object a, Object b, char operator) {
        if (a instanceof List && b instanceof List) {
            for (Node x : nodes(a)) {
                String left = text(x);
                for (Node y : nodes(b)) {
                    if (compare(left, text(y), operator)) {
                        return true;
                    }
                }
            }
            return false;
        }
        if (a instanceof List || b instanceof List) {
            Object other = a instanceof List ? b : a;
            if (other instanceof Boolean) {
                return compare((Object) truth(a), truth(b), operator);
            }
            for (Node x : nodes(a instanceof List ? a : b)) {
                Object text = other instanceof Double ? (Object) number(text(x)) : text(x);
                if (a instanceof List ? compare(text, other, operator) : compare(other, text, operator)) {
                    return true;
                }
            }
            return false;
        }
        if (operator == '=' || operator == '!') {
            boolean same = a instanceof Boolean || b instanceof Boolean ? truth(a) == truth(b)
                : a instanceof Double || b instanceof Double ? number(a) == number(b) : string(a).equals(string(b));
            return same == (operator == '=');
        }
        double x = number(a);
        double y = number(b);
        switch (operator) {
            case '<':
                return x < y;
            case '>':
                return x > y;
            case 'l':
                return x <= y;
            default:
                return x >= y;
        }
    }
}
