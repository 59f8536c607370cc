package ijen.internal.xml.xpath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPathFunction;
import javax.xml.xpath.XPathFunctionException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** XPath's own functions, and those of a resolver. */
final class Functions {
    /** The least and most arguments of each. */
    private static final Map<String, int[]> ARITY = Map.ofEntries(Map.entry("last", new int[] {0, 0}), Map.entry("position", new int[] {0, 0}),
        Map.entry("count", new int[] {1, 1}), Map.entry("id", new int[] {1, 1}), Map.entry("local-name", new int[] {0, 1}), Map.entry("namespace-uri", new int[] {0, 1}),
        Map.entry("name", new int[] {0, 1}), Map.entry("string", new int[] {0, 1}), Map.entry("concat", new int[] {2, 1000}), Map.entry("starts-with", new int[] {2, 2}),
        Map.entry("contains", new int[] {2, 2}), Map.entry("substring-before", new int[] {2, 2}), Map.entry("substring-after", new int[] {2, 2}),
        Map.entry("substring", new int[] {2, 3}), Map.entry("string-length", new int[] {0, 1}), Map.entry("normalize-space", new int[] {0, 1}),
        Map.entry("translate", new int[] {3, 3}), Map.entry("boolean", new int[] {1, 1}), Map.entry("not", new int[] {1, 1}), Map.entry("true", new int[] {0, 0}),
        Map.entry("false", new int[] {0, 0}), Map.entry("lang", new int[] {1, 1}), Map.entry("number", new int[] {0, 1}), Map.entry("sum", new int[] {1, 1}),
        Map.entry("floor", new int[] {1, 1}), Map.entry("ceiling", new int[] {1, 1}), Map.entry("round", new int[] {1, 1}));

    private Functions() {
    }

    /** Refuses what is no function, or not with so many arguments. */
    static void check(String name, int count) {
        int[] arity = ARITY.get(name);
        if (arity == null) {
            throw new XPathError("Could not find function: " + name);
        }
        if (count < arity[0] || count > arity[1]) {
            String many = arity[0] == arity[1] ? Integer.toString(arity[0]) : arity[1] == 1 ? "0 or 1" : arity[1] == 3 ? "2 or 3" : ">1";
            throw new XPathError("com.sun.org.apache.xpath.internal.functions.Func" + title(name) + " only allows " + many + " arguments");
        }
    }

    private static String title(String name) {
        switch (name) {
            case "local-name":
                return "LocalPart";
            case "namespace-uri":
                return "Namespace";
            case "name":
                return "Qname";
            default: {
                StringBuilder sb = new StringBuilder();
                for (String part : name.split("-")) {
                    sb.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
                }
                return sb.toString();
            }
        }
    }

    /** A value from outside as one of ours. */
    static Object given(Object value) {
        if (value instanceof Number n) {
            return n.doubleValue();
        }
        if (value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Node n) {
            return new ArrayList<>(List.of(n));
        }
        if (value instanceof NodeList list) {
            List<Node> all = new ArrayList<>();
            for (int i = 0; i < list.getLength(); i++) {
                all.add(list.item(i));
            }
            return all;
        }
        return value.toString();
    }

    static Object extension(QName name, List<Expr> arguments, Scope scope) {
        XPathFunction function = scope.shared().functions == null ? null : scope.shared().functions.resolveFunction(name, arguments.size());
        if (function == null) {
            throw new XPathError("Could not find function: " + name.getLocalPart());
        }
        List<Object> values = new ArrayList<>();
        for (Expr each : arguments) {
            Object value = each.eval(scope);
            values.add(value instanceof List ? new Results.Nodes(Values.nodes(value)) : value);
        }
        try {
            return given(function.evaluate(values));
        } catch (XPathFunctionException e) {
            throw new XPathError(e);
        }
    }

    static Object core(String name, List<Expr> arguments, Scope scope) {
        Object[] a = new Object[arguments.size()];
        for (int i = 0; i < a.length; i++) {
            a[i] = arguments.get(i).eval(scope);
        }
        switch (name) {
            case "last":
                return (double) scope.size;
            case "position":
                return (double) scope.position;
            case "count":
                return (double) Values.nodes(a[0]).size();
            case "id":
                return ids(a[0], scope);
            case "local-name": {
                Node n = node(a, scope);
                return n == null || unnamed(n) ? "" : n.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE ? n.getNodeName() : Path.localName(n);
            }
            case "namespace-uri": {
                Node n = node(a, scope);
                return n == null || n.getNamespaceURI() == null ? "" : n.getNamespaceURI();
            }
            case "name": {
                Node n = node(a, scope);
                return n == null || unnamed(n) ? "" : n.getNodeName();
            }
            case "string":
                return text(a, scope);
            case "concat": {
                StringBuilder all = new StringBuilder();
                for (Object each : a) {
                    all.append(Values.string(each));
                }
                return all.toString();
            }
            case "starts-with":
                return Values.string(a[0]).startsWith(Values.string(a[1]));
            case "contains":
                return Values.string(a[0]).contains(Values.string(a[1]));
            case "substring-before": {
                String s = Values.string(a[0]);
                int at = s.indexOf(Values.string(a[1]));
                return at < 0 ? "" : s.substring(0, at);
            }
            case "substring-after": {
                String s = Values.string(a[0]);
                String after = Values.string(a[1]);
                int at = s.indexOf(after);
                return at < 0 ? "" : s.substring(at + after.length());
            }
            case "substring":
                return substring(Values.string(a[0]), Values.number(a[1]), a.length == 3 ? Values.number(a[2]) : Double.POSITIVE_INFINITY);
            case "string-length":
                return (double) text(a, scope).length();
            case "normalize-space":
                return normalize(text(a, scope));
            case "translate":
                return translate(Values.string(a[0]), Values.string(a[1]), Values.string(a[2]));
            case "boolean":
                return Values.truth(a[0]);
            case "not":
                return !Values.truth(a[0]);
            case "true":
                return true;
            case "false":
                return false;
            case "lang":
                return lang(Values.string(a[0]), scope.node);
            case "number":
                return a.length == 0 ? Values.number(text(a, scope)) : Values.number(a[0]);
            case "sum": {
                double sum = 0;
                for (Node n : Values.nodes(a[0])) {
                    sum += Values.number(Values.text(n));
                }
                return sum;
            }
            case "floor":
                return Math.floor(Values.number(a[0]));
            case "ceiling":
                return Math.ceil(Values.number(a[0]));
            default: {
                double d = Values.number(a[0]);
                return d >= -0.5 && d < 0 ? -0.0 : d == 0.0 ? d : Math.abs(d) < 1e18 ? Math.floor(d + 0.5) : d;
            }
        }
    }

    private static boolean unnamed(Node n) {
        return n.getNodeName().startsWith("#");
    }

    private static Node node(Object[] a, Scope scope) {
        if (a.length == 0) {
            return scope.node;
        }
        List<Node> nodes = Values.nodes(a[0]);
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private static String text(Object[] a, Scope scope) {
        return a.length > 0 ? Values.string(a[0]) : scope.node == null ? "" : Values.text(scope.node);
    }

    private static Object ids(Object value, Scope scope) {
        List<String> names = new ArrayList<>();
        if (value instanceof List) {
            for (Node n : Values.nodes(value)) {
                names.addAll(List.of(Values.text(n).trim().split("\\s+")));
            }
        } else {
            names.addAll(List.of(Values.string(value).trim().split("\\s+")));
        }
        Document document = scope.node instanceof Document d ? d : scope.node.getOwnerDocument();
        Set<Node> found = new LinkedHashSet<>();
        for (String name : names) {
            Node n = document.getElementById(name);
            if (n != null) {
                found.add(n);
            }
        }
        List<Node> all = new ArrayList<>(found);
        scope.sort(all);
        return all;
    }

    private static String substring(String s, double from, double length) {
        double start = Math.floor(from + 0.5);
        double end = start + Math.floor(length + 0.5);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (i + 1 >= start && i + 1 < end) {
                part.append(s.charAt(i));
            }
        }
        return part.toString();
    }

    private static String normalize(String s) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Values.white(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String translate(String s, String from, String to) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            int at = from.indexOf(s.charAt(i));
            if (at < 0) {
                out.append(s.charAt(i));
            } else if (at < to.length()) {
                out.append(to.charAt(at));
            }
        }
        return out.toString();
    }

    private static boolean lang(String wanted, Node n) {
        for (; n != null; n = Path.parent(n)) {
            Node attribute = n.getAttributes() == null ? null : n.getAttributes().getNamedItem("xml:lang");
            if (attribute != null && attribute.getNamespaceURI() != null) {
                String value = attribute.getNodeValue();
                return value.regionMatches(true, 0, wanted, 0, wanted.length()) && (value.length() == wanted.length() || value.charAt(wanted.length()) == '-');
            }
        }
        return false;
    }
}
