package ijen.internal.xml.xpath;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A location path: from the root, the context node or the nodes of an expression, step by step. */
final class Path extends Expr {
    static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    static final List<String> AXES = List.of("child", "descendant", "parent", "ancestor", "following-sibling", "preceding-sibling", "following", "preceding",
        "attribute", "namespace", "self", "descendant-or-self", "ancestor-or-self");

    /** One step: an axis, what is wanted of a node, predicates. */
    static final class Step {
        final String axis;
        /** node, text, comment, processing-instruction, or name. */
        final String kind;
        /** Null: any. */
        final String uri;
        /** Null: any; of an instruction its target. */
        final String local;
        final List<Expr> predicates = new ArrayList<>();

        Step(String axis, String kind, String uri, String local) {
            this.axis = axis;
            this.kind = kind;
            this.uri = uri;
            this.local = local;
        }

        boolean fits(Node n) {
            short type = n.getNodeType();
            switch (kind) {
                case "node":
                    return type != Node.DOCUMENT_TYPE_NODE;
                case "text":
                    return Values.isText(n);
                case "comment":
                    return type == Node.COMMENT_NODE;
                case "processing-instruction":
                    return type == Node.PROCESSING_INSTRUCTION_NODE && (local == null || local.equals(n.getNodeName()));
                default:
                    return type == (axis.equals("attribute") ? Node.ATTRIBUTE_NODE : Node.ELEMENT_NODE)
                        && (local == null || local.equals(localName(n)))
                        && (uri == null || uri.equals(n.getNamespaceURI() == null ? "" : n.getNamespaceURI()));
            }
        }

        boolean reverse() {
            return axis.startsWith("ancestor") || axis.startsWith("preceding") || axis.equals("parent");
        }
    }

    private final Expr start;
    private final boolean absolute;
    private final List<Step> steps;

    Path(Expr start, boolean absolute, List<Step> steps) {
        this.start = start;
        this.absolute = absolute;
        this.steps = steps;
    }

    static String localName(Node n) {
        String name = n.getLocalName();
        if (name == null && n.getNodeName() != null) {
            name = n.getNodeName().substring(n.getNodeName().indexOf(':') + 1);
        }
        return name;
    }

    static Node parent(Node n) {
        return n.getNodeType() == Node.ATTRIBUTE_NODE ? ((Attr) n).getOwnerElement() : n.getParentNode();
    }

    static boolean isDeclaration(Node attribute) {
        return XMLNS.equals(attribute.getNamespaceURI()) || attribute.getNodeName().equals("xmlns") || attribute.getNodeName().startsWith("xmlns:");
    }

    @Override
    Object eval(Scope scope) {
        List<Node> nodes;
        if (start != null) {
            nodes = Values.nodes(start.eval(scope));
        } else if (scope.node == null) {
            throw new XPathError("The context can not be null when the operation is context-dependent.");
        } else if (absolute) {
            Node root = scope.node;
            for (Node up = parent(root); up != null; up = parent(up)) {
                root = up;
            }
            nodes = List.of(root);
        } else {
            nodes = List.of(scope.node);
        }
        for (Step step : steps) {
            nodes = take(nodes, step, scope);
        }
        return nodes;
    }

    private static List<Node> take(List<Node> from, Step step, Scope scope) {
        List<Node> all = new ArrayList<>();
        Set<Node> seen = from.size() > 1 ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
        for (Node each : from) {
            List<Node> found = new ArrayList<>();
            axis(each, step, found);
            for (Expr predicate : step.predicates) {
                found = choose(found, predicate, scope);
            }
            for (Node n : found) {
                if (seen == null || seen.add(n)) {
                    all.add(n);
                }
            }
        }
        if (from.size() > 1) {
            if (!step.axis.equals("child") && !step.axis.equals("attribute") && !step.axis.equals("self") || nested(from)) {
                scope.sort(all);
            }
        } else if (step.reverse()) {
            Collections.reverse(all);
        }
        return all;
    }

    /** Whether one of the nodes, in document order, may be within another, so that children may come out of order. */
    private static boolean nested(List<Node> nodes) {
        Node parent = parent(nodes.get(0));
        for (Node n : nodes) {
            if (parent(n) != parent) {
                return true;
            }
        }
        return false;
    }

    private static void add(Node n, Step step, List<Node> found) {
        if (step.fits(n) && !(Values.isText(n) && n.getPreviousSibling() != null && Values.isText(n.getPreviousSibling()))) {
            found.add(n);
        }
    }

    private static Node last(Node n) {
        while (n.getLastChild() != null && n.getNodeType() != Node.ATTRIBUTE_NODE) {
            n = n.getLastChild();
        }
        return n;
    }

    private static Node child(Node n) {
        return n.getNodeType() == Node.ATTRIBUTE_NODE || n.getNodeType() == Node.DOCUMENT_TYPE_NODE ? null : n.getFirstChild();
    }

    private static void descendants(Node root, Step step, List<Node> found) {
        Node n = child(root);
        while (n != null) {
            add(n, step, found);
            Node follow = child(n);
            while (follow == null && n != null && n != root) {
                follow = n.getNextSibling();
                if (follow == null) {
                    n = n.getParentNode();
                }
            }
            n = follow;
        }
    }

    private static void axis(Node n, Step step, List<Node> found) {
        boolean attribute = n.getNodeType() == Node.ATTRIBUTE_NODE;
        switch (step.axis) {
            case "child":
                for (Node c = child(n); c != null; c = c.getNextSibling()) {
                    add(c, step, found);
                }
                break;
            case "descendant-or-self":
                add(n, step, found);
                descendants(n, step, found);
                break;
            case "descendant":
                descendants(n, step, found);
                break;
            case "self":
                add(n, step, found);
                break;
            case "parent":
                if (parent(n) != null) {
                    add(parent(n), step, found);
                }
                break;
            case "ancestor":
            case "ancestor-or-self":
                for (Node up = step.axis.equals("ancestor") ? parent(n) : n; up != null; up = parent(up)) {
                    add(up, step, found);
                }
                break;
            case "attribute": {
                NamedNodeMap map = n.getAttributes();
                for (int i = 0; map != null && i < map.getLength(); i++) {
                    if (!isDeclaration(map.item(i))) {
                        add(map.item(i), step, found);
                    }
                }
                break;
            }
            case "following-sibling":
                for (Node s = attribute ? null : n.getNextSibling(); s != null; s = s.getNextSibling()) {
                    add(s, step, found);
                }
                break;
            case "preceding-sibling":
                for (Node s = attribute ? null : n.getPreviousSibling(); s != null; s = s.getPreviousSibling()) {
                    add(s, step, found);
                }
                break;
            case "following": {
                Node at = attribute ? parent(n) : n;
                if (attribute) {
                    descendants(at, step, found);
                }
                for (; at != null; at = at.getParentNode()) {
                    for (Node s = at.getNextSibling(); s != null; s = s.getNextSibling()) {
                        add(s, step, found);
                        descendants(s, step, found);
                    }
                }
                break;
            }
            case "preceding":
                for (Node at = attribute ? parent(n) : n; at != null; at = at.getParentNode()) {
                    for (Node s = at.getPreviousSibling(); s != null; s = s.getPreviousSibling()) {
                        Node d = last(s);
                        while (d != s) {
                            add(d, step, found);
                            d = d.getPreviousSibling() != null ? last(d.getPreviousSibling()) : d.getParentNode();
                        }
                        add(s, step, found);
                    }
                }
                break;
            default:
                namespaces(n, step, found);
                break;
        }
    }

    /** The declarations that hold for an element, as attributes. */
    private static void namespaces(Node n, Step step, List<Node> found) {
        List<String> seen = new ArrayList<>();
        for (Node up = n.getNodeType() == Node.ELEMENT_NODE ? n : null; up != null && up.getNodeType() == Node.ELEMENT_NODE; up = up.getParentNode()) {
            NamedNodeMap map = up.getAttributes();
            for (int i = 0; i < map.getLength(); i++) {
                Node a = map.item(i);
                String prefix = a.getNodeName().equals("xmlns") ? "" : a.getNodeName().substring(a.getNodeName().indexOf(':') + 1);
                if (isDeclaration(a) && !seen.contains(prefix)) {
                    seen.add(prefix);
                    if (step.kind.equals("node") || step.kind.equals("name") && (step.local == null || step.local.equals(prefix))) {
                        found.add(a);
                    }
                }
            }
        }
    }
}
